/**
 * The wall of surveys: what may be shown of sheets. Nobody's answer may follow from anything shown at any time, also not
 * for a reader who knows their own sheet and, of five to nine answers, one more.
 *
 * A sheet is counted in one cell. It is its role's in its term, if it was finished in time and that term shows something;
 * otherwise its role's remainder of the year. A cell of five people or more shows numbers, one of three or four only the
 * mean as a whole number, a smaller one nothing. The year's total is computed from what the cells show, rounded as they
 * are, never from sheets: so nothing follows by subtraction. A cell is shown once, when its time has come, from the
 * sheets finished by then. What comes late changes nothing that was seen.
 *
 * What is left after subtracting one's own sheet must tell nothing either:
 * - marks at an end of the scale count alike: of five to nine, 8–10 as 9 and 1–3 as 2; of more, 9–10 as 9.5 and 1–2 as 1.5;
 * - means of five to nine are told in halves;
 * - where all but two are at one end, only that is said;
 * - a share is told where neither it nor the rest could be all the others.
 * The test tries every multiset of marks and every split of answers, with every own sheet and every pair of them.
 *
 * A person confirmed after the round was planned, or without a held meeting yet, is not counted, so nobody can fill a
 * cell. No number waits for them, they are in no term's cell, and in the year's total only if another term counted them.
 */
import type { Side, SurveyMode } from '../../../platform/database/generated/enums.ts';
import { LEAST_PEOPLE } from '../../common/rules-limits.ts';

/**
 * How many people a number needs: five as product.md 7 says, three for a whole mean and for a band of scores. From `many`
 * answers on, a reader is taken to know one sheet, below it two; bands are told from there on.
 */
export const LIMITS = { numbers: LEAST_PEOPLE, whole: 3, band: 3, many: 10 } as const;
export type Limits = Record<keyof typeof LIMITS, number>;

/** A sheet of fewer marks is in no whole mean of three or four people. */
const LEAST_MARKS = 3;

export const SIDES: readonly Side[] = ['mentee', 'mentor'];

export interface SheetAnswer {
  question: string;
  score: number | null;
  choice: string | null;
  text: string | null;
  mayShow: boolean;
  /** A keyed hash of this answer: it orders open answers independently of author and time. */
  order: string;
}

/** One person's sheet of a round, with or without a name: the wall looks at `who` only to count people. */
export interface Sheet {
  who: number;
  role: Side;
  /** Null until a person of a small role has chosen: such a sheet counts nowhere. */
  mode: SurveyMode | null;
  /** The questions it asks. */
  asked: readonly string[];
  /** In the programme before the round was planned, and has met: only such people count toward five. */
  counted: boolean;
  invitedAt: Date;
  finishedAt: Date | null;
  answers: readonly SheetAnswer[];
}

export interface RoundSheets {
  closesAt: Date;
  resultsAt: Date;
  sheets: readonly Sheet[];
  /** What was shown at the results' hour, once it was: nothing that happens to sheets later changes it. */
  kept?: RoundShown | undefined;
}

/**
 * A number as it may be told: itself, or only a bound. For marks also that all but two people are at one end: `high` is
 * 8–10, drawn at 9; `low` is 1–3, drawn at 2.
 */
export interface Figure {
  value: number;
  bound: 'exact' | 'atLeast' | 'atMost' | 'high' | 'low';
}

export interface ScoreNumbers {
  kind: 'score';
  question: string;
  answered: number;
  mean: Figure;
  /** Bands of scores with how many gave them, from ten answers on; none when a band would be of one or two people. */
  bands: readonly { from: number; to: number; count: number }[];
}

export interface ShareNumbers {
  kind: 'share';
  question: string;
  answered: number;
  /** Per cent of those who answered; an option of a few people is not there. */
  shares: readonly { option: string; percent: Figure }[];
}

export type QuestionNumbers = ScoreNumbers | ShareNumbers;

/** The numbers asked and answered; no more is known while the window is open. */
export interface Rate {
  invited: number;
  answered: number;
}

/** waiting: before the results' hour; small: a role of fewer than five; few: one or two answers, or none. */
export type CellShown =
  | { detail: 'waiting' | 'small' | 'few' }
  | { detail: 'whole'; of: number; mean: number }
  | { detail: 'numbers'; of: number; questions: readonly QuestionNumbers[] };

export type RoleShown = CellShown & { rate: Rate };

export interface OpenAnswer {
  text: string;
  /** Absent where it would point at one person: a role or a form of fewer than five. */
  role: Side | null;
  question: string | null;
}

export interface RoundShown {
  roles: Record<Side, RoleShown>;
  open: readonly OpenAnswer[];
}

const people = (sheets: readonly { who: number }[]): number => new Set(sheets.map((s) => s.who)).size;
export const finishedBefore = (sheet: Sheet, at: Date): boolean =>
  sheet.finishedAt !== null && sheet.finishedAt < at;

export function groupOf<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
export const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The number of sheets a reader may know: their own, and one more when answers are few. */
export function knownTo(answers: number, limits: Limits = LIMITS): number {
  return answers < limits.many ? 2 : 1;
}

const LOW = 3;
const HIGH = 8;

/** A mark as it is counted: those at an end of the scale alike. */
function countedMark(mark: number, many: boolean): number {
  if (many) return mark <= 2 ? 1.5 : mark >= 9 ? 9.5 : mark;
  return mark <= LOW ? 2 : mark >= HIGH ? 9 : mark;
}

/** Five answers have few sums at these ends, so all beyond them are told as one. */
const ENDS_OF_FIVE = { from: 3.5, to: 7.5 } as const;

/** The mean of marks: in halves of five to nine, else with one decimal; where all but two are at one end, only that. */
function meanFigure(values: readonly number[], limits: Limits): Figure {
  const of = values.length;
  if (values.filter((value) => value >= HIGH).length >= of - 2) return { value: 9, bound: 'high' };
  if (values.filter((value) => value <= LOW).length >= of - 2) return { value: 2, bound: 'low' };
  const many = of >= limits.many;
  const mean = meanOf(values.map((value) => countedMark(value, many)));
  if (many) return { value: rounded(mean), bound: 'exact' };
  const value = Math.round(mean * 2) / 2;
  if (of === limits.numbers && value <= ENDS_OF_FIVE.from)
    return { value: ENDS_OF_FIVE.from, bound: 'atMost' };
  if (of === limits.numbers && value >= ENDS_OF_FIVE.to) return { value: ENDS_OF_FIVE.to, bound: 'atLeast' };
  return { value, bound: 'exact' };
}

const BANDS = [
  { from: 1, to: 4 },
  { from: 5, to: 7 },
  { from: 8, to: 10 },
] as const;

/** Low, middle and high scores; a band of one or two joins its neighbour, and what is left in one piece is not shown. */
export function bandsOf(values: readonly number[], least: number): ScoreNumbers['bands'] {
  const [low, middle, high] = BANDS.map((band) => ({
    ...band,
    count: values.filter((value) => value >= band.from && value <= band.to).length,
  }));
  if (!low || !middle || !high) return [];
  const both = (a: typeof low, b: typeof low) => ({ from: a.from, to: b.to, count: a.count + b.count });
  const shown =
    middle.count < least
      ? low.count <= high.count
        ? [both(low, middle), high]
        : [low, both(middle, high)]
      : low.count < least
        ? [both(low, middle), high]
        : high.count < least
          ? [low, both(middle, high)]
          : [low, middle, high];
  return shown.every((band) => band.count >= least) ? shown : [];
}

/**
 * The counts between which a share may be told. The sheets a reader may know are subtracted: the rest must never be all
 * or none. Undefined where two known sheets leave nothing to tell: for five and six answers.
 */
export function shareSpan(of: number, limits: Limits = LIMITS): { few: number; most: number } | undefined {
  const few = knownTo(of, limits) + 1;
  const most = of - few;
  return few < most ? { few, most } : undefined;
}

/** The share of an option; of nearly everybody only that it is not less, of a few nothing. */
function shareFigure(count: number, of: number, limits: Limits): Figure | undefined {
  const span = shareSpan(of, limits);
  if (!span || count <= span.few) return undefined;
  const percent = (n: number) => Math.round((n / of) * 100);
  return count >= span.most
    ? { value: percent(span.most), bound: 'atLeast' }
    : { value: percent(count), bound: 'exact' };
}

/** The numbers of a cell, question by question; a question fewer than five people answered is not there. */
export function numbersOf(sheets: readonly Sheet[], limits: Limits = LIMITS): QuestionNumbers[] {
  const given = sheets.flatMap((sheet) => sheet.answers.map((answer) => ({ ...answer, who: sheet.who })));
  const result: QuestionNumbers[] = [];
  for (const [question, answers] of groupOf(given, (answer) => answer.question)) {
    const scored = answers.filter((answer) => answer.score !== null);
    const chosen = answers.filter((answer) => answer.choice !== null);
    if (people(scored) >= limits.numbers) {
      const values = scored.map((answer) => answer.score ?? 0);
      const mean = meanFigure(values, limits);
      const several = values.length >= limits.many;
      result.push({
        kind: 'score',
        question,
        answered: values.length,
        mean,
        bands: several && mean.bound === 'exact' ? bandsOf(values, limits.band) : [],
      });
    } else if (people(chosen) >= limits.numbers) {
      const shares = [...groupOf(chosen, (answer) => answer.choice ?? '')].flatMap(([option, group]) => {
        const percent = shareFigure(group.length, chosen.length, limits);
        return percent ? [{ option, percent }] : [];
      });
      result.push({
        kind: 'share',
        question,
        answered: chosen.length,
        shares: shares.toSorted((a, b) => (a.option < b.option ? -1 : 1)),
      });
    }
  }
  return result.toSorted((a, b) => (a.question < b.question ? -1 : 1));
}

/** What a cell may show by how many people are in it. The whole mean is of all their scores, whatever was asked. */
export function cellOf(sheets: readonly Sheet[], limits: Limits = LIMITS): CellShown {
  const of = people(sheets);
  if (of >= limits.numbers) return { detail: 'numbers', of, questions: numbersOf(sheets, limits) };
  const scored = sheets
    .map((sheet) => ({
      who: sheet.who,
      scores: sheet.answers.flatMap((answer) => answer.score ?? []),
    }))
    .filter((sheet) => sheet.scores.length >= LEAST_MARKS);
  if (people(scored) < limits.whole) return { detail: 'few' };
  const marks = scored.flatMap((sheet) => sheet.scores.map((score) => countedMark(score, false)));
  return { detail: 'whole', of, mean: Math.round(meanOf(marks)) };
}

const invitedTo = (round: RoundSheets, role: Side): Sheet[] =>
  round.sheets.filter((sheet) => sheet.role === role && sheet.invitedAt < round.closesAt);

/** Fewer than five people who count were asked in this role: its sheets are in no term's numbers, whatever they chose. */
function isSmall(round: RoundSheets, role: Side, limits: Limits): boolean {
  return people(invitedTo(round, role).filter((sheet) => sheet.counted)) < limits.numbers;
}

/** Sheets that are a term's where it tells something: finished in time, for totals. Named sheets are in no total. */
export function termSheets(round: RoundSheets, role: Side): Sheet[] {
  return round.sheets.filter(
    (sheet) =>
      sheet.role === role &&
      sheet.counted &&
      sheet.mode === 'totals' &&
      finishedBefore(sheet, round.closesAt),
  );
}

/** The sheets a term's cell is made of. */
export function cellSheets(round: RoundSheets, role: Side, limits: Limits): Sheet[] {
  return isSmall(round, role, limits) ? [] : termSheets(round, role);
}

/**
 * The number of people who answered, without those who declined; never their names. It does not change after the end.
 */
export function rateOf(round: RoundSheets, role: Side): Rate {
  const invited = invitedTo(round, role);
  const answered = invited.filter(
    (sheet) => sheet.mode !== 'declined' && finishedBefore(sheet, round.closesAt),
  );
  return { invited: invited.length, answered: answered.length };
}

/** Open answers of a term: only what may be shown, in a secret's order, from five sheets; where a role has fewer, without roles. */
function openAnswersOf(cells: Record<Side, Sheet[]>, limits: Limits): OpenAnswer[] {
  const all = SIDES.flatMap((role) => cells[role]);
  if (people(all) < limits.numbers) return [];
  const apart = SIDES.every((role) => people(cells[role]) >= limits.numbers);
  const entries = SIDES.flatMap((role) => {
    const answers = cells[role].flatMap((sheet) => sheet.answers);
    // A question only some were asked would tell who they are.
    const asked = groupOf(
      cells[role].flatMap((sheet) => sheet.asked.map((question) => ({ question, who: sheet.who }))),
      (entry) => entry.question,
    );
    const texts = answers.filter((answer) => answer.mayShow && (answer.text ?? '').trim() !== '');
    const named = apart && [...asked.values()].every((group) => people(group) >= limits.numbers);
    return texts.map((answer) => ({
      order: answer.order,
      text: answer.text ?? '',
      role: apart ? role : null,
      question: named ? answer.question : null,
    }));
  });
  return entries
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ text, role, question }) => ({ text, role, question }));
}

/** Everything that may be seen of a round at this moment, except named sheets. */
export function showRound(round: RoundSheets, now: Date, limits: Limits = LIMITS): RoundShown {
  const ready = now >= round.resultsAt;
  if (ready && round.kept) return round.kept;
  const show = (role: Side): RoleShown => {
    const rate = rateOf(round, role);
    if (!ready) return { rate, detail: 'waiting' };
    if (isSmall(round, role, limits)) return { rate, detail: 'small' };
    return { rate, ...cellOf(cellSheets(round, role, limits), limits) };
  };
  const cells = {
    mentee: cellSheets(round, 'mentee', limits),
    mentor: cellSheets(round, 'mentor', limits),
  };
  return {
    roles: { mentee: show('mentee'), mentor: show('mentor') },
    open: ready ? openAnswersOf(cells, limits) : [],
  };
}

/** Sheets whose people chose to show them with their name; for the curator alone, from the results' hour on. */
export function namedSheets<S extends Sheet>(
  round: { resultsAt: Date; sheets: readonly S[] },
  now: Date,
): S[] {
  if (now < round.resultsAt) return [];
  return round.sheets.filter((sheet) => sheet.mode === 'named' && finishedBefore(sheet, now));
}
