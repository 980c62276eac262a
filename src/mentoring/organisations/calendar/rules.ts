/** Editing a school's year: what dates make sense, and which days «сегодня / до пятницы» mean. */
import type { Day } from '../../../platform/time/local.ts';
import { addDays, daysBetween, weekday } from '../../../platform/time/local.ts';
import { nextSchoolDay, type SchoolCalendar, type TermDates } from '../rules.ts';

export interface Range {
  fromOn: Day;
  toOn: Day;
}

export type DatesProblem = 'datesOrder' | 'datesTooLong' | 'datesOutside' | 'datesOverlap';

const LONGEST = { year: 330, term: 200, dayOff: 120 } as const;
const SHORTEST_YEAR = 90;

/** What is wrong with the new dates of a term, a day off or the year; undefined when nothing is. */
export function datesProblem(
  what: 'year' | 'term' | 'dayOff',
  range: Range,
  year: { startsOn: Day; endsOn: Day },
  otherTerms: readonly TermDates[] = [],
): DatesProblem | undefined {
  const length = daysBetween(range.fromOn, range.toOn);
  if (length < 0) return 'datesOrder';
  if (length > LONGEST[what]) return 'datesTooLong';
  if (what === 'year') return length < SHORTEST_YEAR ? 'datesOrder' : undefined;
  // A day off may lie in the summer next to the year, a term may not.
  if (what === 'term' && (range.fromOn < year.startsOn || range.toOn > year.endsOn)) return 'datesOutside';
  if (
    what === 'dayOff' &&
    (range.toOn < addDays(year.startsOn, -60) || range.fromOn > addDays(year.endsOn, 100))
  )
    return 'datesOutside';
  if (otherTerms.some((term) => range.fromOn <= term.endsOn && term.startsOn <= range.toOn))
    return 'datesOverlap';
  return undefined;
}

/**
 * The two spans offered in one tap: the next school day alone, and from it to the last school day of its week. The
 * second is absent when it is the same day. Nothing when the school year is over.
 */
export function nonWorkingSpans(
  calendar: SchoolCalendar,
  today: Day,
): { day: Range; week: Range | undefined } | undefined {
  if (today > calendar.endsOn) return undefined;
  const first = nextSchoolDay(calendar, today);
  if (first < today) return undefined;
  const last = addDays(first, calendar.weekDays - weekday(first));
  return {
    day: { fromOn: first, toOn: first },
    week: last > first ? { fromOn: first, toOn: last } : undefined,
  };
}
