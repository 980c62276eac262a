/** A role's year behind the wall of surveys: worked out from what its terms have shown, never from their sheets. */
import type { Side } from '../../../platform/database/generated/enums.ts';
import {
  type CellShown,
  cellOf,
  cellSheets,
  type Figure,
  finishedBefore,
  groupOf,
  LIMITS,
  type Limits,
  type QuestionNumbers,
  type RoundSheets,
  rounded,
  type ScoreNumbers,
  type Sheet,
  termSheets,
} from './rules-wall.ts';

/** A question in a role's year, from what its cells show. */
export interface YearNumbers {
  question: string;
  answered: number;
  /** The cells that told a number. */
  mean?: Figure | undefined;
  /** What the others told. */
  ends?: readonly Figure[] | undefined;
  shares?: readonly { option: string; percent: Figure }[] | undefined;
}

/** A role's year: means of scores and shares of options, from what its cells show. */
export type YearCell =
  | { detail: 'few' }
  | { detail: 'whole'; mean: number }
  | { detail: 'numbers'; answered: number; questions: readonly YearNumbers[] };

const shownTerm = (round: RoundSheets, role: Side, limits: Limits): CellShown =>
  round.kept?.roles[role] ?? cellOf(cellSheets(round, role, limits), limits);

const tells = (cell: CellShown): boolean => cell.detail === 'numbers' || cell.detail === 'whole';

/** The year's cells of a role: each term's that shows something, and what no term has shown, as one more. */
function yearCells(rounds: readonly RoundSheets[], role: Side, at: Date, limits: Limits): CellShown[] {
  const terms = rounds.map((round) => ({ round, shown: shownTerm(round, role, limits) }));
  const told = terms.filter(({ shown }) => tells(shown));
  const counted = new Set(told.flatMap(({ round }) => termSheets(round, role)));
  const all = rounds.flatMap((round) => round.sheets).filter((sheet) => sheet.role === role);
  // A person who was never counted would fill this cell as any other.
  const known = new Set(all.flatMap((sheet) => (sheet.counted ? [sheet.who] : [])));
  const remainder = all.filter(
    (sheet) =>
      known.has(sheet.who) &&
      (sheet.mode === 'totals' || sheet.mode === 'yearOnly') &&
      finishedBefore(sheet, at) &&
      !counted.has(sheet),
  );
  return [...told.map(({ shown }) => shown), cellOf(lastOfEach(remainder), limits)];
}

/**
 * The last finished sheet of each person: a person who knows several of their own could subtract more than the wall
 * allows.
 */
function lastOfEach(sheets: readonly Sheet[]): Sheet[] {
  const at = (sheet: Sheet) => sheet.finishedAt?.getTime() ?? 0;
  return [...groupOf(sheets, (sheet) => String(sheet.who)).values()].map((own) =>
    own.reduce((last, sheet) => (at(sheet) > at(last) ? sheet : last)),
  );
}

const weighted = (parts: readonly { value: number; weight: number }[]): number =>
  parts.reduce((sum, part) => sum + part.value * part.weight, 0) /
  parts.reduce((sum, part) => sum + part.weight, 0);

const isScore = (part: QuestionNumbers): part is ScoreNumbers => part.kind === 'score';

function joined(question: string, parts: readonly QuestionNumbers[]): YearNumbers {
  const answered = parts.reduce((sum, part) => sum + part.answered, 0);
  const scores = parts.filter(isScore);
  if (scores.length > 0) {
    const exact = scores.filter(({ mean }) => mean.bound === 'exact');
    const ends = scores.flatMap(({ mean }) => (mean.bound === 'exact' ? [] : [mean]));
    const different = ends.filter((one, i) => ends.findIndex((end) => end.bound === one.bound) === i);
    const mean = weighted(exact.map((part) => ({ value: part.mean.value, weight: part.answered })));
    return {
      question,
      answered,
      ...(exact.length > 0 ? { mean: { value: rounded(mean), bound: 'exact' } } : {}),
      ...(different.length > 0 ? { ends: different } : {}),
    };
  }
  const told = parts.flatMap((part) => (part.kind === 'share' ? [part] : []));
  const options = new Set(told.flatMap((part) => part.shares.map((share) => share.option)));
  const shares = [...options].toSorted().map((option) => {
    // Where an option was told of too few, or only that it is not less, this is what is certain.
    const least = told.map((part) => ({
      weight: part.answered,
      percent: part.shares.find((share) => share.option === option)?.percent,
    }));
    const value = weighted(least.map(({ weight, percent }) => ({ weight, value: percent?.value ?? 0 })));
    const exact = least.every(({ percent }) => percent?.bound === 'exact');
    return exact
      ? { option, percent: { value: Math.round(value), bound: 'exact' as const } }
      : { option, percent: { value: Math.floor(value), bound: 'atLeast' as const } };
  });
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
  const detailed = cells.flatMap((cell) => (cell.detail === 'numbers' ? [cell] : []));
  if (detailed.length > 0) {
    const parts = groupOf(
      detailed.flatMap((cell) => cell.questions),
      (part) => part.question,
    );
    return {
      detail: 'numbers',
      answered: detailed.reduce((sum, cell) => sum + cell.of, 0),
      questions: [...parts]
        .map(([question, group]) => joined(question, group))
        .toSorted((a, b) => (a.question < b.question ? -1 : 1)),
    };
  }
  const wholes = cells.flatMap((cell) =>
    cell.detail === 'whole' ? { value: cell.mean, weight: cell.of } : [],
  );
  return wholes.length > 0 ? { detail: 'whole', mean: Math.round(weighted(wholes)) } : { detail: 'few' };
}
