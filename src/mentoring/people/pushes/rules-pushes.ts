/** When a person may be sent their bundle of reminders (product.md 9, the third class). */
import { addDays, type Day, dayOf, instantOf, timeOf, weekday } from '../../../platform/time/local.ts';
import { NIGHT } from '../../../platform/time/night.ts';
import { isSchoolDay, isWorkingDay, type SchoolCalendar } from '../../organisations/rules.ts';

const BUNDLES_A_WEEK = 3;
/** Farther than any holidays: beyond it the calendar is mistaken, and the day itself is taken. */
const LOOK_AHEAD_DAYS = 150;

export interface BundleFacts {
  zone: string;
  /** The hour they chose, 0–23. */
  hour: number;
  /** The calendar of their school; absent for a person of no school. */
  calendar: SchoolCalendar | undefined;
  /** They asked for quiet up to this day. */
  pausedUntilOn: Day | null;
  /** Days of bundles sent lately. */
  sentOn: readonly Day[];
  /** When bundles go that may not be put off: whatever else waits goes along. */
  promisedAt: readonly Date[];
}

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

/** Whether the school wants to be reminded on that day: lessons in the year, working days outside it. */
function isReminderDay(calendar: SchoolCalendar | undefined, day: Day): boolean {
  if (!calendar) return true;
  const inYear = calendar.startsOn <= day && day <= calendar.endsOn;
  return inYear ? isSchoolDay(calendar, day) : isWorkingDay(calendar, day);
}

/**
 * The first instant, now or later, at which a bundle may go: at the person's hour of a school day, one a day, three a
 * week, none in quiet mode. It may also go with the next promised one. A bundle late for its hour may still go until
 * the evening.
 */
export function bundleHour(now: Date, facts: BundleFacts): Date {
  const { zone, calendar, pausedUntilOn, sentOn } = facts;
  const promised = facts.promisedAt.filter((at) => at >= now).map((at) => ({ at, on: dayOf(at, zone) }));
  const takenOn = [...sentOn, ...new Set(promised.map(({ on }) => on))];
  const today = dayOf(now, zone);
  const hour = `${String(facts.hour).padStart(2, '0')}:00`;
  const inWeek = (day: Day) => takenOn.filter((taken) => mondayOf(taken) === mondayOf(day)).length;
  for (let day = today, ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead++, day = addDays(day, 1)) {
    const along = promised.find(({ on }) => on === day);
    if (along) return along.at;
    if (!isReminderDay(calendar, day)) continue;
    if (pausedUntilOn !== null && day <= pausedUntilOn) continue;
    if (sentOn.includes(day) || inWeek(day) >= BUNDLES_A_WEEK) continue;
    if (day > today || timeOf(now, zone) < hour) return instantOf(day, hour, zone);
    if (timeOf(now, zone) < NIGHT.from) return now;
  }
  return instantOf(addDays(today, LOOK_AHEAD_DAYS), hour, zone);
}
