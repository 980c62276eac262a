/** When the week's digest comes, what week it tells of, and what it compares (product.md 8). */
import { addDays, type Day, daysBetween, weekday } from '../../../platform/time/local.ts';
import {
  isSchoolDay,
  nextSchoolDay,
  previousSchoolDay,
  type SchoolCalendar,
} from '../../organisations/rules.ts';
import type { Stage } from '../../pairing/stages/rules.ts';
import { mondayOf } from '../../people/pushes/rules-pushes.ts';

export interface Week {
  fromOn: Day;
  toOn: Day;
}

/** The Monday–Sunday before the day on which it is told. */
export function toldWeek(today: Day): Week {
  const fromOn = addDays(mondayOf(today), -7);
  return { fromOn, toOn: addDays(fromOn, 6) };
}

/** True when a week of the school year was told of: before it began there is nothing to tell. */
const inYear = (c: SchoolCalendar, week: Week) => week.toOn >= c.startsOn && week.fromOn <= c.endsOn;

/**
 * Whether somebody's digest comes on this day: on their weekday, and when there is no school on it, on the first school
 * day after. So none comes within holidays, and one after them, however many weeks they took.
 */
export function digestFallsOn(c: SchoolCalendar, theirWeekday: number, today: Day): boolean {
  if (!isSchoolDay(c, today) || !inYear(c, toldWeek(today))) return false;
  const back = (weekday(today) - theirWeekday + 7) % 7;
  return nextSchoolDay(c, addDays(today, -back)) === today;
}

/** Farther than any holidays. */
const LOOK_AHEAD_DAYS = 150;

/** The first day after this one on which their digest comes; none when the year is over before. */
export function nextDigestOn(c: SchoolCalendar, theirWeekday: number, after: Day): Day | undefined {
  for (let n = 1; n <= LOOK_AHEAD_DAYS; n += 1) {
    const day = addDays(after, n);
    if (digestFallsOn(c, theirWeekday, day)) return day;
  }
  return undefined;
}

/**
 * Whether the week before is due to be kept on this day: on the first school day after it, or when that was missed, on
 * the next.
 */
export function keepsWeek(c: SchoolCalendar, today: Day): boolean {
  return isSchoolDay(c, today) && inYear(c, toldWeek(today));
}

/** Whether it is the first school day of its month: the director's. */
export function firstOfMonth(c: SchoolCalendar, today: Day): boolean {
  if (!isSchoolDay(c, today)) return false;
  const first = `${today.slice(0, 7)}-01`;
  return nextSchoolDay(c, first) === today;
}

/** The month before the one this day lies in, its first and last day. */
export function toldMonth(today: Day): Week {
  const toOn = addDays(`${today.slice(0, 7)}-01`, -1);
  return { fromOn: `${toOn.slice(0, 7)}-01`, toOn };
}

/** Fewer school-less days than this are a long weekend. */
const LEAST_HOLIDAYS = 3;

/** The holidays that begin after this last school day, to their last day; none when tomorrow or after a weekend school goes on. */
export function holidaysAfter(c: SchoolCalendar, today: Day): Week | undefined {
  if (!isSchoolDay(c, today)) return undefined;
  const fromOn = addDays(today, 1);
  const back = nextSchoolDay(c, fromOn);
  if (back <= today) return undefined;
  const toOn = addDays(back, -1);
  const isHoliday = c.daysOff.some(
    (off) => off.kind === 'holidays' && off.fromOn <= toOn && off.toOn >= fromOn,
  );
  return isHoliday && toOn >= addDays(fromOn, LEAST_HOLIDAYS - 1) ? { fromOn, toOn } : undefined;
}

/** The holidays in which this day lies. */
export function holidaysNow(c: SchoolCalendar, today: Day): Week | undefined {
  if (isSchoolDay(c, today) || today < c.startsOn || today > c.endsOn) return undefined;
  const found = holidaysAfter(c, previousSchoolDay(c, today));
  return found && today <= found.toOn ? found : undefined;
}

/** The base of a comparison: pairs at risk when the last digest was made, by reasons every watcher may know. */
export type KeptRisk = { pairId: number; kind: string };

/** What a school's week is kept as. */
export interface WeekFacts {
  pairs: number;
  stages: Record<Stage, number>;
  meetings: { confirmed: number; ahead: number; silent: number };
  goalPairs: number;
  actions: { done: number; all: number };
  risks: KeptRisk[];
}

/** The number of pairs that were at risk and are in time again; a silenced or ended pair does not count. */
export function cameBack(
  before: readonly KeptRisk[],
  now: readonly { id: number; silenced: boolean; open: readonly unknown[] }[],
): number {
  const were = new Set(before.map((risk) => risk.pairId));
  return now.filter((pair) => were.has(pair.id) && !pair.silenced && pair.open.length === 0).length;
}

/** From the third time on a step that waits is said otherwise; after that once in so many weeks. */
const OTHERWISE_FROM = 3;
const OTHERWISE_EVERY = 4;

/** Steps that fall due by the week's end are this week's. */
const DAYS_AHEAD = 6;

export type SaysAgain = 'usual' | 'otherwise' | 'not';

/**
 * How a mentor's week says a step that waits: as it is the first two times, the third time as a question what to do about
 * it, then every fourth week only. It is said first in the week in which it falls due.
 */
export function saysAgain(dueOn: Day, today: Day): SaysAgain {
  if (dueOn > addDays(today, DAYS_AHEAD)) return 'not';
  const time = Math.floor(daysBetween(mondayOf(dueOn), mondayOf(today)) / 7) + 1;
  if (time < OTHERWISE_FROM) return 'usual';
  return (time - OTHERWISE_FROM) % OTHERWISE_EVERY === 0 ? 'otherwise' : 'not';
}
