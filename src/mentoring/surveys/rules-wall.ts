/**
 * The wall of surveys: what may be shown of sheets, so that nobody's answer follows from anything shown at any time.
 *
 * A sheet is counted in one cell: its role's in its term if it was finished in time and that term shows something, else
 * its role's remainder of the year. A cell shows numbers of five people or more, the mean as a whole number of three or
 * four, nothing of fewer. The year's total is worked out from what the cells show (rounded as they are shown), never from
 * sheets: it can be subtracted from nothing. A cell is shown once, when its time has come, and only of what was finished
 * by then, so that what comes late changes nothing that was seen.
 *
 * Unanimity is blurred, for there everybody's answer would be known: means end at 1.5 and 9.5, shares at all but one and
 * at one. Where answers differ, any two people who answered differently could be exchanged and nothing shown would change.
 */
import type { Side, SurveyMode } from '../../platform/database/generated/enums.ts';

/** How many people a number needs; five as product.md 7 says, three for a whole mean and for a band of scores. */
export const LIMITS = { numbers: 5, whole: 3, band: 3 } as const;
export type Limits = Record<keyof typeof LIMITS, number>;

export const SIDES: readonly Side[] = ['mentee', 'mentor'];

export interface SheetAnswer {
  question: string;
  score: number | null;
  choice: string | null;
  text: string | null;
  mayShow: boolean;
  /** A secret's word for this answer: the order in which open answers stand, whoever gave them and when. */
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
  invitedAt: Date;
  finishedAt: Date | null;
  answers: readonly SheetAnswer[];
}

export interface RoundSheets {
  closesAt: Date;
  resultsAt: Date;
  sheets: readonly Sheet[];
}

/** A number as it may be said: itself, or only that it is not less or not more. */
export interface Figure {
  value: number;
  bound: 'exact' | 'atLeast' | 'atMost';
}

export interface ScoreNumbers {
  kind: 'score';
  question: string;
  answered: number;
  mean: Figure;
  median: number;
  /** Bands of scores with how many gave them; empty when a band would be of one or two people. */
  bands: readonly { from: number; to: number; count: number }[];
}

export interface ShareNumbers {
  kind: 'share';
  question: string;
  answered: number;
  /** Per cent of those who answered, of options at least two people chose. */
  shares: readonly { option: string; percent: Figure }[];
}

export type QuestionNumbers = ScoreNumbers | ShareNumbers;

/** How many were asked and have answered; all that is known while the window is open. */
export interface Rate {
  invited: number;
  answered: number;
}

/** waiting: before the results' hour; small: a role of fewer than five; few: one or two answers, or none. */
export type CellShown =
  | { detail: 'waiting' | 'small' | 'few' }
  | { detail: 'whole'; mean: number }
  | { detail: 'numbers'; questions: readonly QuestionNumbers[] };

export type RoleShown = CellShown & { rate: Rate };

export interface OpenAnswer {
  text: string;
  /** Absent where it would point at somebody: a role or a form of fewer than five. */
  role: Side | null;
  question: string | null;
}

export interface RoundShown {
  roles: Record<Side, RoleShown>;
  open: readonly OpenAnswer[];
}

const people = (sheets: readonly { who: number }[]): number => new Set(sheets.map((s) => s.who)).size;
const finishedBefore = (sheet: Sheet, at: Date): boolean =>
  sheet.finishedAt !== null && sheet.finishedAt < at;

function groupOf<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
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
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** A mean with one decimal; near the ends of the scale only that it is not less or not more. */
function meanFigure(values: readonly number[]): Figure {
  const mean = meanOf(values);
  if (mean >= 9.5) return { value: 9.5, bound: 'atLeast' };
  if (mean <= 1.5) return { value: 1.5, bound: 'atMost' };
  return { value: rounded(mean), bound: 'exact' };
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return meanOf(sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1));
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

/** The share of an option; of nearly everybody only that it is not less. */
function shareFigure(count: number, of: number): Figure {
  const percent = (n: number) => Math.round((n / of) * 100);
  return count >= of - 1
    ? { value: percent(of - 1), bound: 'atLeast' }
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
      result.push({
        kind: 'score',
        question,
        answered: values.length,
        mean: meanFigure(values),
        median: medianOf(values),
        bands: bandsOf(values, limits.band),
      });
    } else if (people(chosen) >= limits.numbers) {
      const shares = [...groupOf(chosen, (answer) => answer.choice ?? '')]
        .filter(([, group]) => group.length > 1)
        .map(([option, group]) => ({ option, percent: shareFigure(group.length, chosen.length) }));
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
  if (people(sheets) >= limits.numbers) return { detail: 'numbers', questions: numbersOf(sheets, limits) };
  const scored = sheets.map((sheet) => ({
    who: sheet.who,
    scores: sheet.answers.flatMap((answer) => answer.score ?? []),
  }));
  if (people(scored.filter((sheet) => sheet.scores.length > 0)) < limits.whole) return { detail: 'few' };
  return { detail: 'whole', mean: Math.round(meanOf(scored.flatMap((sheet) => sheet.scores))) };
}

const invitedTo = (round: RoundSheets, role: Side): Sheet[] =>
  round.sheets.filter((sheet) => sheet.role === role && sheet.invitedAt < round.closesAt);

/** Fewer than five people were asked in this role: its sheets are in no term's numbers, whatever they chose. */
function isSmall(round: RoundSheets, role: Side, limits: Limits): boolean {
  return people(invitedTo(round, role)) < limits.numbers;
}

/** The sheets a term's cell is made of: finished in time, for totals. Named sheets are in no total. */
function cellSheets(round: RoundSheets, role: Side, limits: Limits): Sheet[] {
  if (isSmall(round, role, limits)) return [];
  return round.sheets.filter(
    (sheet) => sheet.role === role && sheet.mode === 'totals' && finishedBefore(sheet, round.closesAt),
  );
}

/** How many have answered: those who declined have not; counts only, never who. After the end it stands still. */
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

/** All that anybody may see of a round at this moment, but for named sheets. */
export function showRound(round: RoundSheets, now: Date, limits: Limits = LIMITS): RoundShown {
  const ready = now >= round.resultsAt;
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

/** A role's year: means of scores and shares of options, from what its cells show. */
export type YearCell =
  | { detail: 'few' }
  | { detail: 'whole'; mean: number }
  | {
      detail: 'numbers';
      answered: number;
      questions: readonly {
        question: string;
        answered: number;
        mean?: number;
        shares?: readonly { option: string; percent: number }[];
      }[];
    };

/** The year's cells of a role: each term's that shows something, and what no term has shown, as one more. */
function yearCells(rounds: readonly RoundSheets[], role: Side, at: Date, limits: Limits) {
  const terms = rounds.map((round) => cellSheets(round, role, limits));
  const shownTerms = terms.filter((sheets) => cellOf(sheets, limits).detail !== 'few');
  const counted = new Set(shownTerms.flat());
  const remainder = rounds
    .flatMap((round) => round.sheets)
    .filter(
      (sheet) =>
        sheet.role === role &&
        (sheet.mode === 'totals' || sheet.mode === 'yearOnly') &&
        finishedBefore(sheet, at) &&
        !counted.has(sheet),
    );
  return [...shownTerms, remainder].map((sheets) => ({
    size: sheets.length,
    shown: cellOf(sheets, limits),
  }));
}

const weighted = (parts: readonly { value: number; weight: number }[]): number =>
  parts.reduce((sum, part) => sum + part.value * part.weight, 0) /
  parts.reduce((sum, part) => sum + part.weight, 0);

function joined(question: string, parts: readonly QuestionNumbers[]) {
  const answered = parts.reduce((sum, part) => sum + part.answered, 0);
  const means = parts.flatMap((part) =>
    part.kind === 'score' ? { value: part.mean.value, weight: part.answered } : [],
  );
  if (means.length > 0) return { question, answered, mean: rounded(weighted(means)) };
  const options = new Set(
    parts.flatMap((part) => (part.kind === 'share' ? part.shares.map((s) => s.option) : [])),
  );
  const percentOf = (part: QuestionNumbers, option: string) =>
    part.kind === 'share' ? (part.shares.find((share) => share.option === option)?.percent.value ?? 0) : 0;
  const shares = [...options].toSorted().map((option) => ({
    option,
    percent: Math.round(
      weighted(parts.map((part) => ({ value: percentOf(part, option), weight: part.answered }))),
    ),
  }));
  return { question, answered, shares };
}

/**
 * The year's total of a role, once, at the results' hour of the year's last round. Pass all its rounds; what is finished
 * after that hour counts nowhere. Only people of three or four all year: their mean as a whole number.
 */
export function showYear(
  rounds: readonly RoundSheets[],
  role: Side,
  now: Date,
  limits: Limits = LIMITS,
): YearCell | undefined {
  const last = rounds.toSorted((a, b) => b.resultsAt.getTime() - a.resultsAt.getTime())[0];
  if (!last || now < last.resultsAt) return undefined;
  const cells = yearCells(rounds, role, last.resultsAt, limits);
  const detailed = cells.filter((cell) => cell.shown.detail === 'numbers');
  if (detailed.length > 0) {
    const parts = groupOf(
      detailed.flatMap((cell) => (cell.shown.detail === 'numbers' ? cell.shown.questions : [])),
      (part) => part.question,
    );
    return {
      detail: 'numbers',
      answered: detailed.reduce((sum, cell) => sum + cell.size, 0),
      questions: [...parts]
        .map(([question, group]) => joined(question, group))
        .toSorted((a, b) => (a.question < b.question ? -1 : 1)),
    };
  }
  const wholes = cells.flatMap((cell) =>
    cell.shown.detail === 'whole' ? { value: cell.shown.mean, weight: cell.size } : [],
  );
  return wholes.length > 0 ? { detail: 'whole', mean: Math.round(weighted(wholes)) } : { detail: 'few' };
}
