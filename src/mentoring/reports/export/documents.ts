/** How facts become the sheets, the files of an export: titles, words instead of codes, what is explained and left out. */

import {
  ActionStatus,
  GoalResult,
  MeetingKind,
  MeetingOutcome,
  MentorKind,
  ObservationKind,
  PairStatus,
  Side,
  Stage,
} from '../../../platform/database/generated/enums.ts';
import type { Cell, Table } from '../../../platform/documents/cells.ts';
import { isNoName } from '../../../platform/i18n/html.ts';
import { spoken, type Translator } from '../../../platform/i18n/texts.ts';
import { everyOf, known } from '../../../platform/known.ts';
import type { Day } from '../../../platform/time/local.ts';
import { ACTS } from '../../common/rules-acts.ts';
import { FORMS, MEASURES } from '../../goals/rules.ts';
import { subjectWord } from '../../people/screens-words.ts';
import { type CellShown, type Figure, SIDES } from '../../surveys/results/rules-wall.ts';
import type { Row } from './queries.ts';
import {
  type Audience,
  COLUMNS,
  columnsOf,
  type ExportColumn,
  type Layout,
  SHEETS,
  type SheetName,
  type Words,
} from './rules.ts';

/** The viewer and the number of schools: they decide about columns and notes. */
export interface ExportLook {
  audiences: readonly Audience[];
  several: boolean;
}

/** What the log's entries are about; a small letter in what was written before names were those of tables. */
const ABOUT = [...Object.values(ACTS).filter((model) => model !== null), 'meeting'] as const;

/** A list of words by their codes: one that is forgotten in the texts does not compile. What is no code stays as it is. */
const listed =
  <C extends string>(codes: readonly C[], say: (t: Translator, code: C) => string) =>
  (t: Translator, given: string): string => {
    const code = known(codes, given);
    return code === undefined ? given : say(t, code);
  };

const WORDS: Record<Words, (t: Translator, code: string) => string> = {
  yes: listed(['yes'], (t, code) => t.label('export-word-yes', { code })),
  pairKind: listed(Object.values(MentorKind), (t, code) => t.label('export-word-pairKind', { code })),
  pairStatus: listed(Object.values(PairStatus), (t, code) => t.label('export-word-pairStatus', { code })),
  stage: listed(Object.values(Stage), (t, code) => t.label('export-word-stage', { code })),
  meetingKind: listed(Object.values(MeetingKind), (t, code) => t.label('export-word-meetingKind', { code })),
  meetingResult: listed(
    [...Object.values(MeetingOutcome), 'cancelled', 'proposed', 'corrected', 'ahead', 'waits'],
    (t, code) => t.label('export-word-meetingResult', { code }),
  ),
  countedFor: listed(['present', 'paper', 'words'], (t, code) => t.label(`meetings-reason-${code}`)),
  measure: listed(MEASURES, (t, code) => t.label('export-word-measure', { code })),
  goalStatus: listed(['open', 'agreed', 'assessed'], (t, code) =>
    t.label('export-word-goalStatus', { code }),
  ),
  goalResult: listed(Object.values(GoalResult), (t, code) => t.label('export-word-goalResult', { code })),
  form: listed(FORMS, (t, code) => t.label('export-word-form', { code })),
  side: listed(Object.values(Side), (t, code) => t.label('export-word-side', { code })),
  actionStatus: listed(Object.values(ActionStatus), (t, code) =>
    t.label('export-word-actionStatus', { code }),
  ),
  lessonKind: listed(Object.values(ObservationKind), (t, code) =>
    t.label('export-word-lessonKind', { code }),
  ),
  subject: subjectWord,
  role: listed(SIDES, (t, code) => t.label('export-word-role', { code })),
  bound: listed(everyOf<Figure['bound']>()(['exact', 'atLeast', 'atMost', 'high', 'low']), (t, code) =>
    t.label('export-word-bound', { code }),
  ),
  said: listed(
    everyOf<Exclude<CellShown['detail'], 'numbers'> | 'share' | 'mean'>()([
      'waiting',
      'small',
      'few',
      'whole',
      'share',
      'mean',
    ]),
    (t, code) => t.label('export-word-said', { code }),
  ),
  source: listed(['counted', 'entered'], (t, code) => t.label('export-word-source', { code })),
  // A log is kept for years: of an act without words its name is told.
  action: (t, code) => t.label('export-word-action', { code: code.replaceAll('.', '-') }),
  about: (t, code) => t.label('export-word-about', { code: known(ABOUT, code) ?? 'other' }),
};

/** Words by their code, each looked up once: rows are many, codes few. */
function wordsIn(t: Translator): (words: Words, code: Cell) => Cell {
  const known = new Map<string, string>();
  return (words, code) => {
    if (code === null || code === undefined) return code;
    const key = `${words}:${code}`;
    let said = known.get(key);
    if (said === undefined) {
      said = WORDS[words](t, String(code));
      known.set(key, said);
    }
    return said;
  };
}

/** One sheet of the workbook, or one CSV. */
export function exportTable(
  t: Translator,
  layout: Layout,
  rows: AsyncIterable<Row>,
  look: ExportLook & { name?: string },
): Table {
  const columns = columnsOf(layout, look.several);
  return {
    name: look.name ?? t.label(`export-sheet-${sheetOf(layout)}`),
    columns: columns.map((column) => ({ ...column, title: t.label(`export-col-${column.key}`) })),
    rows: worded(t, columns, rows, look.several ? 0 : 1),
    notes: notesOf(t, layout, look.audiences),
  };
}

async function* worded(
  t: Translator,
  columns: readonly ExportColumn[],
  rows: AsyncIterable<Row>,
  skip: number,
): AsyncGenerator<Cell[]> {
  const say = wordsIn(t);
  for await (const row of rows)
    yield columns.map(({ words }, i) => (words ? say(words, row[i + skip]) : named(t, row[i + skip])));
}

const named = (t: Translator, cell: Cell): Cell => (typeof cell === 'string' ? spoken(t, cell) : cell);

const sheetOf = (layout: Layout): SheetName => (layout === 'lessonCounts' ? 'lessons' : layout);

/** What is not on a sheet, and why. */
function notesOf(t: Translator, layout: Layout, audiences: readonly Audience[]): string[] {
  const own = audiences.every((audience) => audience === 'pair');
  switch (layout) {
    case 'pairs':
      return [t.label('export-note-confirmed'), t.label('export-note-private')];
    case 'meetings':
      return [t.label('export-note-confirmed'), t.label('export-note-notes')];
    case 'goals':
      return [t.label(own ? 'export-note-goals-own' : 'export-note-goals')];
    case 'actions':
      return [t.label('export-note-actions')];
    case 'lessons':
      return [t.label(own ? 'export-note-lessons-own' : 'export-note-lessons')];
    case 'lessonCounts':
      return [t.label('export-note-lessonCounts')];
    case 'surveys':
      return [t.label('export-note-surveys'), t.label('export-note-surveys-wall')];
    case 'indicators':
      return [t.label('export-note-indicators')];
    case 'audit':
      return [t.label('export-note-audit')];
  }
}

/** The last sheet: what each column means, how confirmations are told apart, what no export has. */
export function definitionsTable(
  t: Translator,
  layouts: readonly Layout[],
  of: ExportLook & { title: string; from: Day; to: Day; madeOn: Day },
): Table {
  const general = [
    [t.label('export-def-what'), '', of.title],
    [t.label('export-def-span'), '', t.label('export-def-span-is')],
    ...(['both', 'curator', 'oneSide', 'paper', 'left'] as const).map((key) => [
      t.label('export-def-general'),
      t.label(`export-def-general-${key}`),
      key === 'both'
        ? t.label('export-def-general-both-is', { held: t.label('meetings-answer-held') })
        : t.label(`export-def-general-${key}-is`),
    ]),
  ];
  const columns = layouts.flatMap((layout) =>
    columnsOf(layout, of.several).map(({ key }) => [
      t.label(`export-sheet-${sheetOf(layout)}`),
      t.label(`export-col-${key}`),
      t.label(`export-def-${key}`),
    ]),
  );
  return {
    name: t.label('export-sheet-definitions'),
    columns: [
      { title: t.label('export-def-sheet'), kind: 'text', width: 20 },
      { title: t.label('export-def-column'), kind: 'text', width: 34 },
      { title: t.label('export-def-meaning'), kind: 'wrap', width: 90 },
    ],
    rows: [...general, ...columns],
  };
}

/** Grows when a field changes its meaning or goes; new fields don't change it. */
const FORMAT_VERSION = 1;

export interface JsonHead {
  madeAt: Date;
  from: Day;
  to: Day;
}

/**
 * The same rows for machines: codes instead of words, keys that don't change. What is more than Telegram takes goes on in
 * the next file, of the same shape.
 */
export async function jsonFiles(
  head: JsonHead,
  sheets: readonly { layout: Layout; rows: AsyncIterable<Row> }[],
  mostBytes: number,
): Promise<Buffer[]> {
  const files: Buffer[] = [];
  let parts: Buffer[] = [];
  let size = 0;
  let page = '';
  const flush = () => {
    const bytes = Buffer.from(page);
    parts.push(bytes);
    size += bytes.length;
    page = '';
  };
  const begin = () => {
    const about = { formatVersion: FORMAT_VERSION, part: files.length + 1, ...head };
    page = `${JSON.stringify(about).slice(0, -1)},"sheets":{`;
  };
  const end = () => {
    page += '}}\n';
    flush();
    files.push(Buffer.concat(parts));
    parts = [];
    size = 0;
  };
  begin();
  for (const [i, { layout, rows }] of sheets.entries()) {
    const columns: readonly ExportColumn[] = COLUMNS[layout];
    page += `${i > 0 && !page.endsWith('{') ? ',' : ''}${JSON.stringify(layout)}:[`;
    let first = true;
    for await (const row of rows) {
      page += `${first ? '' : ','}\n${JSON.stringify(objectOf(columns, row))}`;
      first = false;
      if (page.length < 64 * 1024) continue;
      flush();
      if (size < mostBytes) continue;
      page += ']';
      end();
      begin();
      page += `${JSON.stringify(layout)}:[`;
      first = true;
    }
    page += ']';
  }
  end();
  return files;
}

function objectOf(columns: readonly ExportColumn[], row: Row): Record<string, Cell | boolean> {
  return Object.fromEntries(
    columns.map(({ key, words }, i) => [
      key,
      words === 'yes' ? row[i] === 'yes' : isNoName(row[i]) ? null : (row[i] ?? null),
    ]),
  );
}

/** The sheets in the order of the workbook, lessons as they may be shown. */
export function layoutsOf(sheets: readonly SheetName[], lessons: 'each' | 'counts'): Layout[] {
  return SHEETS.filter((sheet) => sheets.includes(sheet)).map((sheet) =>
    sheet === 'lessons' && lessons === 'counts' ? 'lessonCounts' : sheet,
  );
}
