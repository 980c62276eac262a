/** The sheets and columns of an export for each viewer: the table of sight, applied. */
import { memberWith, type Standing } from '../../common/rights.ts';
import { canSee, type Viewer } from '../../common/sight.ts';

export const SHEETS = [
  'pairs',
  'meetings',
  'goals',
  'actions',
  'lessons',
  'surveys',
  'indicators',
  'audit',
] as const;
export type SheetName = (typeof SHEETS)[number];

/**
 * The viewer an export is made for. A coordinator gets what the administrator's column of the table allows, no more.
 */
export type Audience = Extract<Viewer, 'curator' | 'administrator' | 'pair'>;

/** The kind of export a person may have of a school, by their memberships there. */
export function audienceOf(members: readonly Standing[]): Exclude<Audience, 'pair'> | undefined {
  if (!memberWith(members, 'exportSchool')) return undefined;
  return memberWith(members, 'leadPairs') ? 'curator' : 'administrator';
}

/** Where the table says something of a sheet, it decides; figures of the school and its log are for who runs it. */
export function sheetsFor(audience: Audience): SheetName[] {
  const may: Record<SheetName, boolean> = {
    pairs: canSee('meetingFacts', audience) === 'all',
    meetings: canSee('meetingFacts', audience) === 'all',
    goals: ['all', 'export'].includes(canSee('goal', audience, { agreed: true })),
    actions: ['all', 'export'].includes(canSee('actions', audience)),
    lessons: ['all', 'held', 'count'].includes(canSee('lessonSheet', audience)),
    surveys: canSee('survey', audience) === 'aggregate',
    indicators: audience !== 'pair',
    audit: audience !== 'pair',
  };
  return SHEETS.filter((sheet) => may[sheet]);
}

/** Lessons one by one, or only how many: where one of the readers may know the count alone, all get counts. */
export function lessonsShown(audiences: readonly Audience[]): 'each' | 'counts' {
  return audiences.every((audience) => canSee('lessonSheet', audience) !== 'count') ? 'each' : 'counts';
}

/** As platform/documents writes them. */
type CellKind = 'text' | 'wrap' | 'day' | 'moment' | 'integer' | 'decimal' | 'number' | 'percent';

interface ColumnOf<K extends string> {
  key: K;
  kind: CellKind;
  width: number;
  /** Its values are codes, said in words of this list; one column's words are not another's. */
  words?: Words;
}

/** The lists of words: each is one text with a choice of codes, subjects those of the questionnaire. */
export type Words =
  | 'pairKind'
  | 'pairStatus'
  | 'stage'
  | 'meetingKind'
  | 'meetingResult'
  | 'countedFor'
  | 'yes'
  | 'measure'
  | 'goalStatus'
  | 'goalResult'
  | 'form'
  | 'side'
  | 'actionStatus'
  | 'lessonKind'
  | 'subject'
  | 'role'
  | 'bound'
  | 'said'
  | 'source'
  | 'action'
  | 'about';

const text = <const K extends string>(key: K, width: number): ColumnOf<K> => ({ key, kind: 'text', width });
const wrap = <const K extends string>(key: K, width: number): ColumnOf<K> => ({ key, kind: 'wrap', width });
const day = <const K extends string>(key: K): ColumnOf<K> => ({ key, kind: 'day', width: 13 });
const moment = <const K extends string>(key: K): ColumnOf<K> => ({ key, kind: 'moment', width: 18 });
const whole = <const K extends string>(key: K, width = 13): ColumnOf<K> => ({ key, kind: 'integer', width });
const decimal = <const K extends string>(key: K, width = 12): ColumnOf<K> => ({
  key,
  kind: 'decimal',
  width,
});
const number = <const K extends string>(key: K): ColumnOf<K> => ({ key, kind: 'number', width: 12 });
const word = <const K extends string>(key: K, words: Words, width: number): ColumnOf<K> => ({
  key,
  kind: 'text',
  width,
  words,
});

const PAIR = [text('school', 26), whole('pair', 10), text('mentor', 32), text('mentee', 32)] as const;

/** The columns of each sheet in their order; the first one is there only when there is more than one school. */
export const COLUMNS = {
  pairs: [
    ...PAIR,
    word('pairKind', 'pairKind', 14),
    word('pairStatus', 'pairStatus', 14),
    word('stage', 'stage', 15),
    day('startsOn'),
    day('endsOn'),
    day('endedOn'),
    text('orderNumber', 12),
    day('orderOn'),
    word('overLimit', 'yes', 10),
    word('onPaper', 'yes', 14),
    whole('both'),
    whole('curator'),
    whole('oneSide'),
    whole('minutesAll'),
    whole('goalsAgreed'),
    whole('actionsAll'),
    whole('actionsDone'),
    whole('lessons'),
  ],
  meetings: [
    ...PAIR,
    moment('startsAt'),
    word('meetingKind', 'meetingKind', 26),
    whole('minutes', 10),
    text('place', 18),
    word('online', 'yes', 10),
    word('result', 'meetingResult', 26),
    word('reason', 'countedFor', 24),
    word('paper', 'yes', 14),
    word('loggedAfter', 'yes', 13),
    day('correctedOn'),
  ],
  goals: [
    ...PAIR,
    wrap('goal', 60),
    word('measure', 'measure', 22),
    text('unit', 16),
    number('baseline'),
    number('target'),
    day('dueOn'),
    day('agreedOn'),
    word('goalStatus', 'goalStatus', 18),
    word('mentorResult', 'goalResult', 16),
    word('menteeResult', 'goalResult', 16),
  ],
  actions: [
    ...PAIR,
    wrap('action', 50),
    word('form', 'form', 20),
    day('dueOn'),
    word('responsible', 'side', 16),
    word('actionStatus', 'actionStatus', 20),
    day('closedOn'),
    wrap('actionResult', 40),
  ],
  lessons: [
    text('school', 26),
    whole('pair', 10),
    day('heldOn'),
    word('lessonKind', 'lessonKind', 26),
    text('observer', 32),
    text('teacher', 32),
    text('className', 10),
    word('subject', 'subject', 20),
    wrap('topic', 36),
    whole('points', 10),
    whole('pointsMax', 10),
  ],
  lessonCounts: [...PAIR, whole('lessonsMentor', 18), whole('lessonsMentee', 18)],
  surveys: [
    text('school', 26),
    text('term', 16),
    word('role', 'role', 16),
    whole('invited'),
    whole('answered'),
    wrap('question', 44),
    text('option', 22),
    decimal('value'),
    word('bound', 'bound', 14),
    whole('respondents'),
    word('said', 'said', 34),
  ],
  indicators: [
    text('school', 26),
    text('code', 8),
    text('indicator', 40),
    number('baseline'),
    number('now'),
    number('change'),
    word('source', 'source', 14),
  ],
  audit: [
    text('school', 26),
    moment('at'),
    text('who', 32),
    word('did', 'action', 44),
    word('about', 'about', 20),
    whole('aboutId', 10),
  ],
} as const satisfies Record<SheetName | 'lessonCounts', readonly ColumnOf<string>[]>;

export type Layout = keyof typeof COLUMNS;
export type KeyOf<L extends Layout> = (typeof COLUMNS)[L][number]['key'];
export type ColumnKey = KeyOf<Layout>;
export type ExportColumn = ColumnOf<ColumnKey>;

/** A value for each column of a sheet, in the order of its columns: one that is missing or belongs elsewhere does not compile. */
export function inOrder<L extends Layout, V>(layout: L, values: Readonly<Record<KeyOf<L>, V>>): V[] {
  const columns: readonly ColumnOf<KeyOf<L>>[] = COLUMNS[layout];
  return columns.map(({ key }) => values[key]);
}

/** A sheet's columns as this export has them. */
export function columnsOf(layout: Layout, several: boolean): readonly ExportColumn[] {
  return several ? COLUMNS[layout] : COLUMNS[layout].slice(1);
}

/** What the log of acts must not carry out of the bot: sensitive categories, wishes to talk, referrals. */
export const AUDIT_HIDDEN = ['people.sensitive', 'pair.refer', 'trial.%', 'read.%'] as const;

/** A spreadsheet of more schools than that has no leaf for each. */
export const MOST_LEAVES = 50;
