/** Days and hours of the simulated year, counted apart from the code under test: plain Date and Intl. */

export interface Calendar {
  zone: string;
  /** The last weekday with lessons: 5 Friday, 6 Saturday. */
  lastWeekday: 5 | 6;
  startsOn: string;
  endsOn: string;
  /** Both ends included. */
  off: readonly (readonly [string, string])[];
  terms: readonly (readonly [string, string])[];
}

const DAY = 86_400_000;
const utc = (day: string) => Date.parse(`${day}T00:00:00Z`);
export const plus = (day: string, n: number) => new Date(utc(day) + n * DAY).toISOString().slice(0, 10);
/** Monday 1 … Sunday 7. */
export const weekdayOf = (day: string) => ((new Date(utc(day)).getUTCDay() + 6) % 7) + 1;
export const mondayBefore = (day: string) => plus(day, 1 - weekdayOf(day));

const clocks = new Map<string, Intl.DateTimeFormat>();
const moments = new Map<string, Date>();

/** Local day and time of an instant. */
export function local(at: Date, zone: string): { day: string; time: string } {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(zone, clock);
  const [day = '', time = ''] = clock.format(at).split(' ');
  return { day, time };
}

/** The instant at which the zone's clocks show this: tried, not computed. */
export function moment(day: string, time: string, zone: string): Date {
  const name = `${day} ${time} ${zone}`;
  const known = moments.get(name);
  if (known) return known;
  for (let offset = -12; offset <= 14; offset += 0.5) {
    const at = new Date(Date.parse(`${day}T${time}:00Z`) - offset * 3_600_000);
    const seen = local(at, zone);
    if (seen.day === day && seen.time === time) {
      moments.set(name, at);
      return at;
    }
  }
  throw new Error(`${zone} has no ${day} ${time}`);
}

const isOff = (c: Calendar, day: string) => c.off.some(([from, to]) => from <= day && day <= to);
/** A day that deadlines count. */
const counted = (c: Calendar, day: string) => c.startsOn <= day && day <= c.endsOn && !isOff(c, day);
export const hasSchool = (c: Calendar, day: string) => counted(c, day) && weekdayOf(day) <= c.lastWeekday;

/** So many school days' calendar days later, on a day with school. */
export function later(c: Calendar, day: string, n: number): string {
  let at = day;
  for (let left = n; left > 0; ) {
    at = plus(at, 1);
    if (counted(c, at)) left--;
  }
  return onSchoolDay(c, at);
}

export function onSchoolDay(c: Calendar, day: string): string {
  let at = day;
  while (!hasSchool(c, at)) {
    if (at > c.endsOn) throw new Error(`no school after ${day}`);
    at = plus(at, 1);
  }
  return at;
}

export function lastSchoolDay(c: Calendar, day: string): string {
  let at = day;
  while (!hasSchool(c, at)) at = plus(at, -1);
  return at;
}

/** So many of those days earlier, on a day with school. */
export function earlier(c: Calendar, day: string, n: number): string {
  let at = day;
  for (let left = n; left > 0; ) {
    at = plus(at, -1);
    if (counted(c, at)) left--;
  }
  return lastSchoolDay(c, at);
}

/** So many days later on which the staff works: no weekend. The year's offers are made outside public holidays. */
export function workingDaysLater(c: Calendar, day: string, n: number): string {
  let at = day;
  for (let left = n; left > 0; ) {
    at = plus(at, 1);
    if (weekdayOf(at) <= c.lastWeekday) left--;
  }
  return at;
}

/** The day after the first term's survey has come: ten days before the term's last day with school. */
export function firstSurveyAnswered(c: Calendar): string {
  const end = c.terms[0]?.[1] ?? c.endsOn;
  return plus(onSchoolDay(c, plus(lastSchoolDay(c, end), -10)), 1);
}
