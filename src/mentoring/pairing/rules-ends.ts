/** A pair's end, and what its curator may do after it (product.md 4). */
import { addDays, type Day } from '../../platform/time/local.ts';
import type { SchoolCalendar } from '../organisations/rules.ts';
import { defaultPairEnd, previousSchoolDay, subtractSchoolDays } from '../organisations/rules.ts';

/** School days before a pair's end on which both are told; 0 is its last day. */
export const END_NOTICES = [21, 7, 0] as const;
export type EndNotice = (typeof END_NOTICES)[number];

/** When both are told of their pair's end, each on a day with school after the pair's first. */
export function endNotices(
  c: SchoolCalendar,
  pair: { startsOn: Day; endsOn: Day },
): { left: EndNotice; on: Day }[] {
  return END_NOTICES.map((left) => ({ left, on: subtractSchoolDays(c, pair.endsOn, left) })).filter(
    // A short pair is told once what two notices would say on one day.
    ({ on }, i, all) => on > pair.startsOn && all.findLastIndex((other) => other.on === on) === i,
  );
}

interface Lasting {
  status: string;
  endsOn: Day;
  /** An end that was planned comes by itself. */
  endKind: string | null;
}

/** Whether the pair's time is over, and its curator has not said what comes of it. */
export function isPastEnd({ status, endsOn, endKind }: Lasting, today: Day): boolean {
  return (status === 'active' || status === 'paused') && endKind === null && endsOn < today;
}

export const AFTER_END = ['end', 'extend', 'carry'] as const;
export type AfterEnd = (typeof AFTER_END)[number];

/**
 * Until when such a pair may go on in the programme under way: the year's last school day, or, for a pair of the year
 * before, where pairs of this one end. Undefined when that day has come.
 */
export function extendsTo(
  c: SchoolCalendar,
  endsOn: Day,
  today: Day,
  endSchoolDays: number,
): Day | undefined {
  const on =
    endsOn < c.startsOn ? defaultPairEnd(c, c.endsOn, endSchoolDays) : previousSchoolDay(c, c.endsOn);
  return on > today && on > endsOn ? on : undefined;
}

/** A pair of the year under way may wait for the next one; one that waited already goes on now or ends. */
export const mayCarry = (c: SchoolCalendar, endsOn: Day): boolean => endsOn >= c.startsOn;

/** The dates of a pair carried into the next year: it rests until that begins. */
export function carriedTo(
  next: SchoolCalendar,
  today: Day,
  endSchoolDays: number,
): { restsUntilOn: Day; endsOn: Day } {
  const tomorrow = addDays(today, 1);
  return {
    restsUntilOn: next.startsOn > tomorrow ? next.startsOn : tomorrow,
    endsOn: defaultPairEnd(next, next.endsOn, endSchoolDays),
  };
}
