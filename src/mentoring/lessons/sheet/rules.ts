/** A lesson one colleague observed at another: what may be written of it, and what its marks come to. */
import type { ObservationKind } from '../../../platform/database/generated/enums.ts';
import { addDays, type Day } from '../../../platform/time/local.ts';

/** The most strengths, and the most growth points. */
export const MOST_POINTS = 3;
/** Criteria one sheet may have: each is a question of its own. */
export const MOST_CRITERIA = 20;

const AIMS = {
  mentorVisit: ['overview', 'goal', 'request', 'technique'],
  menteeVisit: ['experience', 'technique', 'goal'],
  colleagueVisit: ['experience', 'technique', 'overview'],
} as const satisfies Record<ObservationKind, readonly string[]>;
export type Aim = (typeof AIMS)[ObservationKind][number];

/** What a visit of this kind is made for; another aim is typed. */
export function aimsFor(kind: ObservationKind): readonly Aim[] {
  return AIMS[kind];
}

export function isAim(value: string): value is Aim {
  return Object.values(AIMS).some((aims) => (aims as readonly string[]).includes(value));
}

/** Why a lesson can't have been on that day. */
export function heldProblem(day: Day, today: Day, yearStartsOn: Day): 'future' | 'tooOld' | undefined {
  if (day > today) return 'future';
  return day < yearStartsOn ? 'tooOld' : undefined;
}

/** A mark of one criterion; null is «н/п». */
export interface Marked {
  criterion: string;
  mark: number | null;
}

export interface Points {
  sum: number;
  /** What would be reached with the highest mark of everything that applies. */
  max: number;
}

/** What the marks come to over the criteria that apply; undefined when none does. */
export function pointsOf(marks: readonly Marked[], maxMark: number): Points | undefined {
  const counted = marks.flatMap((m) => (m.mark === null ? [] : [m.mark]));
  if (counted.length === 0) return undefined;
  return { sum: counted.reduce((all, mark) => all + mark, 0), max: counted.length * maxMark };
}

/** The criteria worth naming as strengths: those with the highest mark, in the sheet's order. */
export function strongest(marks: readonly Marked[], maxMark: number): string[] {
  return marks.filter((m) => m.mark === maxMark).map((m) => m.criterion);
}

/** The criteria worth naming as growth points: below the highest mark, the lowest first. */
export function weakest(marks: readonly Marked[], maxMark: number): string[] {
  return marks
    .filter((m) => m.mark !== null && m.mark < maxMark)
    .toSorted((a, b) => (a.mark ?? 0) - (b.mark ?? 0))
    .map((m) => m.criterion);
}

const CRITERION = '@';

/** A strength or a growth point that is a criterion, as it is kept: its words are said in the reader's language. */
export function criterionPoint(key: string): string {
  return `${CRITERION}${key}`;
}

/** The criterion a kept point names, if it names one of these. */
export function pointCriterion(point: string, keys: readonly string[]): string | undefined {
  return point.startsWith(CRITERION) ? keys.find((key) => criterionPoint(key) === point) : undefined;
}

/** A point put in or taken out; a fourth changes nothing. */
export function toggledPoint(points: readonly string[], point: string): string[] {
  if (points.includes(point)) return points.filter((one) => one !== point);
  return points.length < MOST_POINTS ? [...points, point] : [...points];
}

/** The terms that are over, each with the holidays before it: what is shared on any day belongs to one of them. */
export function endedTerms(
  terms: readonly { number: number; endsOn: Day }[],
  startsOn: Day,
  today: Day,
): Span[] {
  const inOrder = terms.toSorted((a, b) => (a.endsOn < b.endsOn ? -1 : 1));
  return inOrder
    .map(({ number, endsOn }, i) => {
      const before = inOrder[i - 1];
      return { number, from: before ? addDays(before.endsOn, 1) : startsOn, to: endsOn };
    })
    .filter(({ to }) => to < today);
}

/**
 * Whether a sheet may still be opened to the curator: until the term ends in which it was first shared. Afterwards it is in
 * the school's mean, and each sheet opened would bring the last closed one nearer.
 */
export function mayOpen(sharedOn: Day, ended: readonly Pick<Span, 'from' | 'to'>[]): boolean {
  return !ended.some(({ from, to }) => sharedOn >= from && sharedOn <= to);
}

export interface Span {
  number: number;
  from: Day;
  to: Day;
}
