/**
 * How criteria change from lesson to lesson: one teacher's for the pair, the school's as means that give away no one.
 */
import type { Day } from '../../../platform/time/local.ts';
import { LEAST_PEOPLE } from '../../common/rules-limits.ts';
import { canSee, type Viewer } from '../../common/sight.ts';
import type { Marked, Span } from '../sheet/rules.ts';

/** A shared sheet as far as marks go. */
export interface MarkedSheet {
  at: Day;
  maxMark: number;
  marks: readonly Marked[];
}

/** One criterion through the lessons; marks stand on the newest sheet's scale, null where it was not applicable. */
export interface CriterionTrend {
  key: string;
  first: number;
  last: number;
  mean: number;
  values: (number | null)[];
}

/** The least lessons on one sheet that make a trend. */
export const LEAST_SHEETS = 2;

const rounded = (value: number) => Math.round(value * 10) / 10;
const meanOf = (values: readonly number[]) => values.reduce((all, one) => all + one, 0) / values.length;

function shareOf({ marks, maxMark }: MarkedSheet, key: string): number | null {
  const mark = marks.find((one) => one.criterion === key)?.mark ?? null;
  return mark === null ? null : mark / maxMark;
}

/** The criteria marked at least twice: first, last, mean, and each lesson's mark; sheets in the order of their days. */
export function trendOf(
  sheets: readonly MarkedSheet[],
  sheet: { keys: readonly string[]; maxMark: number },
): CriterionTrend[] {
  const inOrder = sheets.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return sheet.keys.flatMap((key) => {
    const values = inOrder.map((one) => {
      const share = shareOf(one, key);
      return share === null ? null : rounded(share * sheet.maxMark);
    });
    const marked = values.filter((value) => value !== null);
    const [first] = marked;
    const last = marked.at(-1);
    if (first === undefined || last === undefined || marked.length < LEAST_SHEETS) return [];
    return [{ key, first, last, mean: rounded(meanOf(marked)), values }];
  });
}

/** A shared sheet with what the school's means need of it. */
export interface SchoolSheet extends MarkedSheet {
  id: number;
  /** The sheet this one puts right. */
  correctsId: number | null;
  /** The observed person. */
  teacher: number;
  /** The person who wrote the sheet. */
  observer: number;
  /** A visit between colleagues who are no pair: any colleague may record it. */
  visit: boolean;
  code: string;
  sharedOn: Day;
  /** The teacher lets the curator read it. */
  opened: boolean;
}

/**
 * Sheets as they stood when the term ended, each lesson in the term in which it was first shared. What is put right later
 * changes nothing behind: else the difference of two looks would be one person's marks.
 */
export function sheetsOfTerm<S extends Pick<SchoolSheet, 'id' | 'correctsId' | 'sharedOn'>>(
  sheets: readonly S[],
  { from, to }: Span,
): S[] {
  const correction = new Map(
    sheets.flatMap((one) => (one.correctsId === null ? [] : [[one.correctsId, one] as const])),
  );
  return sheets
    .filter((one) => one.correctsId === null && one.sharedOn >= from && one.sharedOn <= to)
    .map((first) => {
      let stands = first;
      for (
        let next = correction.get(stands.id);
        next && next.sharedOn <= to;
        next = correction.get(stands.id)
      )
        stands = next;
      return stands;
    });
}

/** So near the end of a scale everybody's mark would be known. */
const NEAR_END = 0.1;

/**
 * The mean of one criterion over teachers, each counted once, on the sheet's scale. Null where it may not be told:
 * fewer than five teachers, or too few closed sheets, whose marks would follow from the opened ones. One observer's
 * sheets unlock nothing: the mean must be tellable without their visits to colleagues, and without all their sheets
 * four teachers must be left.
 */
export function meanOfSchool(
  sheets: readonly SchoolSheet[],
  criterion: { key: string; maxMark: number },
  viewer: Viewer,
): number | null {
  const mean = meanOfCell(sheets, criterion, viewer);
  if (mean === null) return null;
  // What one person wrote themselves they know: the others must be enough without it.
  for (const observer of new Set(sheets.map((one) => one.observer))) {
    const others = sheets.filter((one) => one.observer !== observer);
    if (marked(others, criterion.key).size < LEAST_PEOPLE - 1) return null;
    const withoutVisits = sheets.filter((one) => !(one.visit && one.observer === observer));
    if (withoutVisits.length < sheets.length && meanOfCell(withoutVisits, criterion, viewer) === null)
      return null;
  }
  return mean;
}

/** Teachers with a mark of this criterion. */
function marked(sheets: readonly SchoolSheet[], key: string): Set<number> {
  return new Set(sheets.flatMap((one) => (shareOf(one, key) === null ? [] : [one.teacher])));
}

function meanOfCell(
  sheets: readonly SchoolSheet[],
  criterion: { key: string; maxMark: number },
  viewer: Viewer,
): number | null {
  const shares = new Map<number, number[]>();
  const closed = new Set<number>();
  for (const sheet of sheets) {
    const share = shareOf(sheet, criterion.key);
    if (share === null) continue;
    shares.set(sheet.teacher, [...(shares.get(sheet.teacher) ?? []), share]);
    if (!sheet.opened) closed.add(sheet.teacher);
  }
  if (canSee('criteriaTrend', viewer, { values: shares.size }) !== 'mean') return null;
  if (closed.size > 0 && closed.size < LEAST_PEOPLE) return null;
  const hidden = [...shares].flatMap(([teacher, own]) => (closed.has(teacher) ? [meanOf(own)] : []));
  if (hidden.length > 0 && Math.abs(meanOf(hidden) - 0.5) >= 0.5 - NEAR_END) return null;
  return rounded(meanOf([...shares.values()].map(meanOf)) * criterion.maxMark);
}

/** Lessons that tell of growth: three on one sheet, the first against the last two; from four on the first two. */
const LEAST_FOR_GROWTH = 3;

/** Whether a teacher's share of points rose from the first lessons on a sheet to the last two; undefined of too few. */
export function grewInLessons(sheets: readonly (MarkedSheet & { code: string })[]): boolean | undefined {
  const codes = [...new Set(sheets.map((one) => one.code))];
  const ofCode = codes
    .map((code) => sheets.filter((one) => one.code === code))
    .toSorted((a, b) => b.length - a.length)[0];
  const points = (ofCode ?? [])
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .flatMap((one) => {
      const shares = one.marks.flatMap(({ mark }) => (mark === null ? [] : [mark / one.maxMark]));
      return shares.length === 0 ? [] : [meanOf(shares)];
    });
  if (points.length < LEAST_FOR_GROWTH) return undefined;
  const first = points.slice(0, points.length > LEAST_FOR_GROWTH ? 2 : 1);
  return meanOf(points.slice(-2)) > meanOf(first);
}
