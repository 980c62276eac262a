/** Confirmed reports as DOCX: one, or those of all pairs of a term. */
import {
  type Block,
  bullets,
  facts,
  heading,
  note,
  pageBreak,
  paragraph,
  signatures,
} from '../../../platform/documents/blocks.ts';
import { documentOf } from '../../../platform/documents/docx.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { formatFullDate } from '../../../platform/time/format.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { capital } from '../../common/words.ts';
import { initials } from '../../people/rules.ts';

import type { Confirmed } from './queries.ts';
import type { CollectedReport } from './queries-all.ts';
import { type Line, SECTIONS, type Section, sideOfWhat, type What, whatOf } from './rules.ts';
import { leftLines } from './screens.ts';
import { flat, spanWords } from './screens-lines.ts';

/** A confirmed report as it is printed for a reader. */
export interface PrintedReport {
  what: What;
  mentor: string;
  mentee: string;
  version: Confirmed;
  lines: readonly Line[];
  left: readonly Section[];
  counted: readonly Section[];
}

interface Place {
  school: string;
  zone: string;
}

const sideName = (report: Pick<PrintedReport, 'what' | 'mentor' | 'mentee'>) =>
  sideOfWhat(report.what) === 'mentor' ? report.mentor : report.mentee;

/** A line worded by its author carries a star; the note below says what it means. */
const printed = (line: Line): string => {
  const text = line.mark === undefined ? line.text : `${line.text} (${line.mark})`;
  return line.made === undefined ? capital(text) : `${capital(text)} *`;
};

function partBlocks(t: Translator, lines: readonly Line[]): Block[] {
  return SECTIONS.flatMap((section): Block[] => {
    const own = lines.filter((line) => line.section === section);
    if (own.length === 0) return [];
    return [
      paragraph(t.label(`reports-name-${section}`), { bold: true, keepNext: true, before: 6 }),
      bullets(own.map(printed)),
    ];
  });
}

/** The notes below a report: how it is counted, whose words it has, what its reader isn't shown. */
function noteBlocks(t: Translator, reports: readonly PrintedReport[]): Block[] {
  const own = reports.some(({ lines }) => lines.some((line) => line.made !== undefined));
  const left = [...new Set(reports.flatMap((one) => one.left))];
  const counted = [...new Set(reports.flatMap((one) => one.counted))];
  return [
    note(t.label('reports-note-confirmed')),
    ...(own ? [note(t.label('reports-note-own'))] : []),
    ...leftLines(t, { left, counted }).map((line) => note(flat(line))),
  ];
}

function signatureOf(t: Translator, report: PrintedReport, zone: string): Block {
  const { version, what } = report;
  const day = formatFullDate(dayOf(version.confirmedAt, zone), t.locale);
  return signatures({
    role: t.label(`reports-sign-${sideOfWhat(what)}`),
    name: initials(sideName(report)),
    date: t.label(version.onPaper ? 'reports-sign-paper' : 'reports-sign-day', {
      day,
      number: String(version.number),
    }),
  });
}

/** One report. */
export function reportDocument(
  t: Translator,
  report: PrintedReport,
  place: Place,
  at: Date,
): Promise<Uint8Array> {
  const { what, version, mentor, mentee, lines } = report;
  const title = t.label(`reports-what-${what}`);
  return documentOf({
    t,
    at,
    title,
    subtitle: t.label('reports-subtitle', { span: spanWords(t, version.facts) }),
    footer: `${title} · ${initials(sideName(report))}`,
    blocks: [
      facts(
        [t.label('reports-doc-school'), place.school],
        [t.label('reports-doc-mentor'), mentor],
        [t.label('reports-doc-mentee'), mentee],
      ),
      ...partBlocks(t, lines),
      ...noteBlocks(t, [report]),
      signatureOf(t, report, place.zone),
    ],
  });
}

/** A report inside a longer document: its parts, what has to be said of them, and whose it is. */
export function reportBlocks(t: Translator, report: PrintedReport, zone: string): Block[] {
  return [...partBlocks(t, report.lines), ...noteBlocks(t, [report]), signatureOf(t, report, zone)];
}

/** A pair's two reports, one after the other; a note replaces a missing one. */
export interface PrintedPair {
  mentor: string;
  mentee: string;
  sides: (PrintedReport | { missing: 'waits' | 'withheld'; what: What })[];
}

/** The collection of pairs, in their order. */
export function pairsOf(
  collected: readonly CollectedReport[],
  print: (one: CollectedReport) => PrintedReport,
): PrintedPair[] {
  const ids = [...new Set(collected.map((one) => one.pairId))];
  return ids.flatMap((pairId) => {
    const own = collected.filter((one) => one.pairId === pairId);
    const [first] = own;
    if (!first) return [];
    const inOrder = own.toSorted((a, b) => b.side.localeCompare(a.side));
    return [
      {
        mentor: first.mentor,
        mentee: first.mentee,
        sides: inOrder.map((one) => {
          const what = whatOf(one.side, one.kind);
          if (!one.confirmed) return { missing: 'waits' as const, what };
          return one.withheld ? { missing: 'withheld' as const, what } : print(one);
        }),
      },
    ];
  });
}

/** Reports of all pairs, each pair on a page of its own. */
export function reportsDocument(
  t: Translator,
  pairs: readonly PrintedPair[],
  of: Place & { title: string; subtitle: string },
  at: Date,
): Promise<Uint8Array> {
  const all = pairs.flatMap((pair) => pair.sides.flatMap((side) => ('missing' in side ? [] : [side])));
  const missing = pairs
    .flatMap((pair) => pair.sides)
    .filter((side) => 'missing' in side && side.missing === 'waits');
  return documentOf({
    t,
    at,
    title: of.title,
    subtitle: of.subtitle,
    footer: `${of.title} · ${of.school}`,
    blocks: [
      facts([t.label('reports-doc-school'), of.school]),
      paragraph(
        t.label('reports-doc-count', { pairs: pairs.length, done: all.length, missing: missing.length }),
      ),
      ...noteBlocks(t, all),
      ...pairs.flatMap((pair, i): Block[] => [
        ...(i > 0 ? [pageBreak()] : []),
        heading(`${initials(pair.mentor)} — ${initials(pair.mentee)}`),
        ...pair.sides.flatMap((side): Block[] => {
          const title = heading(t.label(`reports-what-${side.what}`), 2);
          if ('missing' in side) return [title, paragraph(t.label(`reports-doc-${side.missing}`))];
          return [title, ...partBlocks(t, side.lines), signatureOf(t, side, of.zone)];
        }),
      ]),
    ],
  });
}
