/** The curator's справка as a DOCX, with pictures of its numbers. */
import {
  type Block,
  bullets,
  facts,
  heading,
  note,
  paragraph,
  picture,
  signatures,
  table,
} from '../../../platform/documents/blocks.ts';
import { documentOf } from '../../../platform/documents/docx.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { barsPicture, columnsPicture } from '../../../platform/pictures/index.ts';
import { formatFullDate } from '../../../platform/time/format.ts';
import type { Day } from '../../../platform/time/local.ts';
import { capital } from '../../common/words.ts';
import { AIMS, isDrawn, percentOf, TARGETS } from '../../monitoring/indicators/rules-targets.ts';
import { nameOf } from '../../monitoring/indicators/screens.ts';
import { STAGES } from '../../pairing/stages/rules.ts';

import { spanWords } from '../written/screens-lines.ts';
import type { SchoolFacts } from './queries-summary.ts';
import { PARTS, type Part, type SummaryLine } from './rules-summary.ts';
import { countedDay } from './screens-lines-summary.ts';

/** A справка ready to be printed: confirmed, or a draft that says so. */
export interface PrintedSummary {
  school: string;
  curator: string;
  facts: SchoolFacts;
  lines: readonly SummaryLine[];
  confirmed: { on: Day; number: number } | undefined;
}

const WIDTH = 115;
const HEIGHT = 75;

/** A picture as wide as the page allows, and never higher than a third of it. */
function chart(png: Uint8Array, alt: string): Block {
  // Width and height stand in the first chunk of a PNG.
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const ratio = view.getUint32(20) / view.getUint32(16);
  const width = Math.min(WIDTH, Math.round(HEIGHT / ratio));
  return picture(png, { width, height: Math.round(width * ratio), alt });
}

function stagesChart(t: Translator, { pairs }: SchoolFacts): Block[] {
  if (pairs.living === 0) return [];
  const title = t.label('summary-chart-stages');
  const bars = STAGES.map((stage) => ({
    label: t.label(`pairing-stage-${stage}`),
    value: pairs.stages[stage],
  }));
  return [chart(barsPicture({ title, bars }), title)];
}

function weeksChart(t: Translator, { weeks }: SchoolFacts): Block[] {
  if (weeks.length < 2 || weeks.every((week) => week.confirmed === 0)) return [];
  const title = t.label('summary-chart-weeks');
  const columns = weeks.map((week) => ({
    label: `${week.fromOn.slice(8)}.${week.fromOn.slice(5, 7)}`,
    value: week.confirmed,
  }));
  return [chart(columnsPicture({ title, columns }), title)];
}

/** The bars of what is of enough people, each with how many they are. */
export function targetBars(t: Translator, targets: SchoolFacts['targets']) {
  return TARGETS.flatMap((target) => {
    const shown = targets[target];
    if (shown === null || 'percent' in shown || !isDrawn(shown)) return [];
    const value = percentOf(shown) ?? 0;
    const text = t.label('summary-chart-value', {
      percent: String(value),
      done: String(shown.done),
      of: String(shown.of),
    });
    return [{ label: t.label(`monitoring-target-${target}`), value, text, was: AIMS[target] }];
  });
}

function targetsChart(t: Translator, { targets }: SchoolFacts): Block[] {
  const bars = targetBars(t, targets);
  if (bars.length === 0) return [];
  const title = t.label('summary-chart-targets');
  const legend = { now: t.label('summary-chart-now'), was: t.label('summary-chart-aim') };
  return [chart(barsPicture({ title, legend, bars, max: 100 }), title)];
}

const CHARTS: Partial<Record<Part, (t: Translator, facts: SchoolFacts) => Block[]>> = {
  pairs: stagesChart,
  meetings: weeksChart,
  targets: targetsChart,
};

function indicatorTable(t: Translator, facts: SchoolFacts): Block {
  const value = (n: number | null) => (n === null ? '—' : String(n));
  return table(
    [
      { head: '№', width: 8, align: 'center' },
      { head: t.label('summary-head-indicator'), width: 56 },
      { head: t.label('summary-head-then'), width: 18, align: 'center' },
      { head: t.label('summary-head-now', { day: countedDay(t, facts) }), width: 18, align: 'center' },
    ],
    facts.indicators.map((one) => [
      one.indicator,
      nameOf(t, one.indicator),
      value(one.baseline),
      value(one.now),
    ]),
    { none: '' },
  );
}

function partBlocks(t: Translator, printed: PrintedSummary, part: Part): Block[] {
  const own = printed.lines.filter((line) => line.part === part);
  if (own.length === 0) return [];
  if (part === 'words')
    return own.flatMap((line): Block[] => [
      heading(
        t.label(line.key === 'conclusions' ? 'summary-words-conclusions' : 'summary-words-suggestions'),
      ),
      ...line.text.split('\n').map((text) => paragraph(text, { align: 'justify', indent: true })),
    ]);
  const title = heading(t.label(`summary-name-${part}`));
  if (part === 'indicators') return [title, indicatorTable(t, printed.facts)];
  return [title, bullets(own.map((line) => capital(line.text))), ...(CHARTS[part]?.(t, printed.facts) ?? [])];
}

/** The справка on a term. */
export function summaryDocument(t: Translator, printed: PrintedSummary, at: Date): Promise<Uint8Array> {
  const { facts: told, confirmed, school } = printed;
  const span = spanWords(t, { what: 'mentor', term: told.term, yearOn: told.yearOn });
  const title = t.label('summary-doc-title');
  return documentOf({
    t,
    at,
    title,
    subtitle: t.label('summary-doc-subtitle', { span }),
    footer: `${title} · ${school}`,
    blocks: [
      facts(
        [t.label('reports-doc-school'), school],
        [
          t.label('summary-doc-period'),
          t.label('document-period', {
            from: formatFullDate(told.fromOn, t.locale),
            to: formatFullDate(told.toOn, t.locale),
          }),
        ],
      ),
      ...(confirmed ? [] : [note(t.label('summary-doc-draft'))]),
      ...PARTS.flatMap((part) => partBlocks(t, printed, part)),
      note(t.label('summary-note')),
      signatures({
        role: t.label('summary-sign'),
        name: printed.curator,
        ...(confirmed
          ? {
              date: t.label('reports-sign-day', {
                day: formatFullDate(confirmed.on, t.locale),
                number: String(confirmed.number),
              }),
            }
          : {}),
      }),
    ],
  });
}
