/** «Таблица результативности» (domain.md 1.1.11): indicators at two dates, and the mentees' self-analyses after it. */
import {
  type Block,
  facts,
  heading,
  note,
  pageBreak,
  paragraph,
  signatures,
  table,
} from '../../../platform/documents/blocks.ts';
import { documentOf } from '../../../platform/documents/docx.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { formatFullDate } from '../../../platform/time/format.ts';
import type { Day } from '../../../platform/time/local.ts';
import { INDICATORS, type Indicator, type IndicatorLine } from '../../monitoring/indicators/rules.ts';
import { yearName } from '../../organisations/screens-words.ts';
import { initials } from '../../people/rules.ts';
import { type PrintedPair, reportBlocks } from '../written/documents.ts';

export interface ResultsTable {
  school: string;
  director: string | undefined;
  curator: string;
  yearOn: Day;
  /** When the programme began, and the day it is summed up. */
  fromOn: Day;
  onDay: Day;
  /** The year is not over: these are interim figures. */
  intermediate: boolean;
  lines: readonly IndicatorLine[];
  /** The self-analyses; those missing are counted. */
  pairs: readonly PrintedPair[];
  zone: string;
}

const GROUPS = ['1', '2', '3', '4'] as const;

type Dashed<I extends string> = I extends `${infer A}.${infer B}` ? `${A}-${B}` : never;
const dashed = <I extends Indicator>(indicator: I) => indicator.replace('.', '-') as Dashed<I>;

function tableBlock(t: Translator, of: ResultsTable): Block {
  const value = (n: number | null | undefined) => (n === null || n === undefined ? '—' : String(n));
  const rows = GROUPS.flatMap((group) => [
    [group, t.label(`table-group-${group}`), '', ''],
    ...INDICATORS.filter((indicator) => indicator.startsWith(`${group}.`)).map((indicator) => {
      const line = of.lines.find((one) => one.indicator === indicator);
      return [indicator, t.label(`table-row-${dashed(indicator)}`), value(line?.baseline), value(line?.now)];
    }),
  ]);
  return table(
    [
      { head: '№', width: 8, align: 'center' },
      { head: t.label('table-head-name'), width: 48 },
      { head: t.label('table-head-then'), width: 22, align: 'center' },
      {
        head: t.label(of.intermediate ? 'table-head-between' : 'table-head-now'),
        width: 22,
        align: 'center',
      },
    ],
    rows,
    { none: '' },
  );
}

/** The table with what is filed after it. */
export function resultsTableDocument(t: Translator, of: ResultsTable, at: Date): Promise<Uint8Array> {
  const title = t.label('table-title');
  const own = of.pairs.flatMap((pair) =>
    pair.sides.flatMap((side) => ('missing' in side ? [] : [{ pair, side }])),
  );
  const missing = of.pairs.flatMap((pair) => pair.sides).length - own.length;
  return documentOf({
    t,
    at,
    title,
    subtitle: t.label('reports-span-year', { year: yearName(of.yearOn) }),
    footer: `${title} · ${of.school}`,
    blocks: [
      facts(
        [t.label('reports-doc-school'), of.school],
        [t.label('table-from'), formatFullDate(of.fromOn, t.locale)],
        [t.label(of.intermediate ? 'table-on-between' : 'table-on'), formatFullDate(of.onDay, t.locale)],
      ),
      tableBlock(t, of),
      note(t.label('table-note-empty')),
      note(t.label('table-note-counted')),
      note(t.label('table-note-first')),
      ...(of.pairs.length === 0 ? [] : [note(t.label('table-note-analyses', { done: own.length, missing }))]),
      signatures(
        { role: t.label('table-sign-director'), name: of.director },
        { role: t.label('summary-sign'), name: of.curator },
      ),
      ...own.flatMap(({ pair, side }, i): Block[] => [
        pageBreak(),
        ...(i === 0 ? [paragraph(t.label('table-annex'), { align: 'right' })] : []),
        heading(t.label('reports-what-menteeYear')),
        facts(
          [t.label('reports-doc-mentee'), pair.mentee],
          [t.label('reports-doc-mentor'), initials(pair.mentor)],
        ),
        ...reportBlocks(t, side, of.zone),
      ]),
    ],
  });
}
