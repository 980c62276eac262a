import { type Block, facts, heading, note, paragraph } from '../../../platform/documents/blocks.ts';
import { documentOf } from '../../../platform/documents/docx.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { known } from '../../../platform/known.ts';
import { formatDay, formatMoment } from '../../../platform/time/format.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { FORMS } from '../../goals/rules.ts';
import { stageWord, subjectWord, topicWord } from '../../people/screens-words.ts';

interface MyData {
  fullName: string;
  madeAt: Date;
  zone: string;
  tables: readonly { model: string; rows: readonly Readonly<Record<string, unknown>>[] }[];
}

/** Only for machines: row numbers and other values without meaning for a reader. The JSON file has them. */
const UNTOLD: ReadonlySet<string> = new Set([
  'id',
  'goalId',
  'observationId',
  'responseId',
  'version',
  'agreedVersion',
  'field',
  'fileId',
  'size',
  'marks',
  'helps',
]);
/** Columns of codes, which have words. */
const CODED: ReadonlySet<string> = new Set(
  (
    'role status kind stage choice outcome answer result side author responsible createdBy answeredBy mentorKind mode ' +
    'category moment verdict locale form'
  ).split(' '),
);
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** «Мои данные» to be read: a part for each kind of record, a line for each thing in it. */
export function myDataDocument(t: Translator, my: MyData): Promise<Uint8Array> {
  const today = dayOf(my.madeAt, my.zone);
  const blocks = my.tables.flatMap(({ model, rows }): Block[] => [
    heading(t.label('privacy-data-table', { table: model })),
    ...(model === 'Dispatch' || model === 'Draft' ? [note(t.label('privacy-data-codes'))] : []),
    ...rows.flatMap((row, at) => [
      ...(rows.length > 1 ? [paragraph(`${at + 1}.`, { before: 4, keepNext: true })] : []),
      facts(
        ...Object.entries(row)
          .filter(([column, value]) => !UNTOLD.has(column) && value !== null)
          .map(
            ([column, value]) =>
              [t.label('privacy-data-column', { column }), said(t, my, column, value)] as const,
          ),
      ),
    ]),
  ]);
  return documentOf({
    title: t.label('privacy-mine-file'),
    subtitle: `${my.fullName}, ${formatDay(today, t.locale, today)}`,
    t,
    at: my.madeAt,
    blocks: [paragraph(t.label('privacy-data-about')), ...blocks],
  });
}

/** A value in words: codes by their texts, instants on the school's wall, lists in one line. */
function said(t: Translator, my: MyData, column: string, value: unknown): string {
  if (typeof value === 'boolean') return t.label('privacy-data-value', { code: value ? 'yes' : 'no' });
  if (Array.isArray(value))
    return value
      .map((one) => said(t, my, column, one))
      .filter((text) => text !== '')
      .join(', ');
  if (value === null || value === undefined) return '';
  // A report's version holds its lines as confirmed, and facts for machines.
  if (column === 'lines' && typeof value === 'object')
    return said(t, my, '', (value as { lines?: unknown }).lines);
  if (typeof value === 'object')
    return Object.values(value)
      .map((one) => said(t, my, '', one))
      .filter((text) => text !== '')
      .join('; ');
  const text = typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
  if (INSTANT.test(text)) return formatMoment(new Date(text), my.zone, t.locale, my.madeAt);
  if (DAY.test(text)) return formatDay(text, t.locale, dayOf(my.madeAt, my.zone));
  if (column === 'subject' || column === 'subjects') return subjectWord(t, text);
  if (column === 'topics' || column === 'strengths') return topicWord(t, text);
  if (column === 'schoolStages') return stageWord(t, text);
  const work = column === 'form' ? known(FORMS, text) : undefined;
  if (work) return t.label('export-word-form', { code: work });
  return CODED.has(column) && /^\w+$/.test(text) ? t.label('privacy-data-value', { code: text }) : text;
}
