/** When a term's survey is open, and in which months the pulse is asked instead (product.md 7). */
import { addDays, type Day, dayOf, instantOf } from '../../../platform/time/local.ts';
import {
  nextSchoolDay,
  previousSchoolDay,
  type SchoolCalendar,
  type TermDates,
} from '../../organisations/rules.ts';

/** It opens this many calendar days before the term's last school day, and closes the evening before that day. */
const OPEN_DAYS = 10;
const OPENS = '15:00';
const CLOSES = '20:00';
const RESULTS = '15:00';
/** Reminders on these days of the window; the day of opening is its first. */
export const REMIND_ON = [4, 8] as const;
/** A round is planned so long before it opens: its place among a week's bundles is kept. */
export const PLAN_DAYS = 14;

export interface Window {
  opensAt: Date;
  /** The invitation goes with a bundle, and those are for school days: at the opening, or at its hour on the next. */
  inviteAt: Date;
  closesAt: Date;
  resultsAt: Date;
}

/** The same as days: no zone matters. */
function daysOf(term: Pick<TermDates, 'endsOn'>, calendar: SchoolCalendar) {
  const last = previousSchoolDay(calendar, term.endsOn);
  return { opensOn: addDays(last, -OPEN_DAYS), closesOn: addDays(last, -1), last };
}

/** The window of a term, in the school's zone. */
export function windowOf(term: Pick<TermDates, 'endsOn'>, calendar: SchoolCalendar, zone: string): Window {
  const { opensOn, closesOn, last } = daysOf(term, calendar);
  return {
    opensAt: instantOf(opensOn, OPENS, zone),
    inviteAt: instantOf(nextSchoolDay(calendar, opensOn), OPENS, zone),
    closesAt: instantOf(closesOn, CLOSES, zone),
    resultsAt: instantOf(last, RESULTS, zone),
  };
}

/** The days on which who has not finished is reminded. */
export function remindersOf(opensAt: Date, zone: string): { number: number; on: Day }[] {
  const opensOn = dayOf(opensAt, zone);
  return REMIND_ON.map((number) => ({ number, on: addDays(opensOn, number - 1) }));
}

/** What may be done with a sheet now: answered and changed while it is open; late, only what was not finished. */
export function sheetState(
  sheet: { finishedAt: Date | null; opensAt: Date; closesAt: Date },
  now: Date,
  today: Day,
  programmeEndsOn: Day,
): 'early' | 'open' | 'late' | 'closed' {
  if (now < sheet.opensAt) return 'early';
  if (now < sheet.closesAt) return 'open';
  return sheet.finishedAt === null && today <= programmeEndsOn ? 'late' : 'closed';
}

/** The day of a month from which the pulse is asked, and how long it waits on the home card. */
const PULSE_FROM = '10';
export const PULSE_DAYS = 7;
/** A pair younger than this has nothing to compare yet. */
export const PULSE_PAIR_DAYS = 14;

/** The first day of the day's month: the name of its pulse among taps. */
export function monthOf(day: Day): Day {
  return `${day.slice(0, 8)}01`;
}

/** `Pulse.month`: 'YYYY-MM'. */
export function monthKey(day: Day): string {
  return day.slice(0, 7);
}

/** The day the month's pulse is asked; none in a month in which a survey is open on any day, nor outside the year. */
export function pulseDayOf(
  month: Day,
  calendar: SchoolCalendar,
  terms: readonly Pick<TermDates, 'endsOn'>[],
): Day | undefined {
  const day = nextSchoolDay(calendar, `${month.slice(0, 8)}${PULSE_FROM}`);
  if (monthKey(day) !== monthKey(month)) return undefined;
  const surveyed = terms.some((term) => {
    const { opensOn, closesOn } = daysOf(term, calendar);
    return [opensOn, closesOn].some((on) => monthKey(on) === monthKey(month));
  });
  return surveyed ? undefined : day;
}

/** The month whose pulse waits on that day, if any: its first day, and the last day it waits. */
export function pulseOn(
  today: Day,
  calendar: SchoolCalendar,
  terms: readonly Pick<TermDates, 'endsOn'>[],
): { month: Day; askedOn: Day; untilOn: Day } | undefined {
  for (const month of [monthOf(today), monthOf(addDays(today, -PULSE_DAYS))]) {
    const askedOn = pulseDayOf(month, calendar, terms);
    if (askedOn === undefined) continue;
    const untilOn = addDays(askedOn, PULSE_DAYS - 1);
    if (askedOn <= today && today <= untilOn) return { month, askedOn, untilOn };
  }
  return undefined;
}
