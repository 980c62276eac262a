/**
 * The school's calendar as arithmetic. Two kinds of days, as product.md 4 has them:
 * school days — calendar days of the school year without holidays and non-working days (a plain weekend
 * counts, so that 7 days are a week), never ending on a day when there is no school;
 * working days — for what the law counts: the staff works through the pupils' holidays.
 */
import type { DayOffKind } from '../../platform/database/generated/enums.ts';
import type { Day } from '../../platform/time/local.ts';
import { addDays, daysBetween, weekday } from '../../platform/time/local.ts';

export interface DaysOff {
  fromOn: Day;
  toOn: Day;
  /**
   * holidays: no pupils, but the staff works. Without a kind, and for the other kinds, the staff does not work either.
   */
  kind?: DayOffKind;
}

export interface SchoolCalendar {
  weekDays: 5 | 6;
  daysOff: readonly DaysOff[];
  startsOn: Day;
  endsOn: Day;
}

export interface TermDates {
  number: number;
  startsOn: Day;
  endsOn: Day;
}

const within = (range: { fromOn: Day; toOn: Day }, day: Day): boolean =>
  range.fromOn <= day && day <= range.toOn;

/** A day that the school calendar counts, school or weekend. */
function counts(c: SchoolCalendar, day: Day): boolean {
  return c.startsOn <= day && day <= c.endsOn && !c.daysOff.some((off) => within(off, day));
}

/** True when there are lessons: in the school year, on the school's week, no day off. */
export function isSchoolDay(c: SchoolCalendar, day: Day): boolean {
  return weekday(day) <= c.weekDays && counts(c, day);
}

/** True when the staff works: no weekend, public holiday or non-working day; the pupils' holidays don't matter. */
export function isWorkingDay(c: SchoolCalendar, day: Day): boolean {
  if (weekday(day) > c.weekDays) return false;
  return !c.daysOff.some((off) => off.kind !== 'holidays' && within(off, day));
}

/** The day itself if there is school, else the first one after; nothing when the year has none left. */
export function schoolDayFrom(c: SchoolCalendar, day: Day): Day | undefined {
  for (let at = day < c.startsOn ? c.startsOn : day; at <= c.endsOn; at = addDays(at, 1)) {
    if (isSchoolDay(c, at)) return at;
  }
  return undefined;
}

function lastUntil(c: SchoolCalendar, day: Day): Day | undefined {
  for (let at = day > c.endsOn ? c.endsOn : day; at >= c.startsOn; at = addDays(at, -1)) {
    if (isSchoolDay(c, at)) return at;
  }
  return undefined;
}

/** The day itself if there is school, else the first one after; past the year's end, the year's last. */
export function nextSchoolDay(c: SchoolCalendar, day: Day): Day {
  return schoolDayFrom(c, day) ?? lastUntil(c, c.endsOn) ?? c.endsOn;
}

/** The day itself if there is school, else the last one before; before the year's start, the year's first. */
export function previousSchoolDay(c: SchoolCalendar, day: Day): Day {
  return lastUntil(c, day) ?? schoolDayFrom(c, c.startsOn) ?? c.startsOn;
}

/** The n-th day after that the calendar counts, with school on it or not; nothing past the year's end. */
export function countedDay(c: SchoolCalendar, from: Day, n: number): Day | undefined {
  const before = from < c.startsOn ? addDays(c.startsOn, -1) : from;
  const first = addDays(before, 1);
  let day = addDays(before, n);
  for (const rest of restsOf(c)) {
    if (rest.fromOn > day) break;
    if (rest.toOn >= first)
      day = addDays(day, lengthOf(rest.fromOn < first ? first : rest.fromOn, rest.toOn));
  }
  return day <= c.endsOn ? day : undefined;
}

/** n school days after: counted days off the calendar, then moved to the next day with school. */
export function addSchoolDays(c: SchoolCalendar, from: Day, n: number): Day {
  return nextSchoolDay(c, countedDay(c, from, n) ?? c.endsOn);
}

/** The n-th day with school after that day; past the year's end, the year's last. */
export function lessonDaysAfter(c: SchoolCalendar, from: Day, n: number): Day {
  let at = from;
  for (let left = n; left > 0; left -= 1) {
    const next = schoolDayFrom(c, addDays(at, 1));
    if (next === undefined) return nextSchoolDay(c, c.endsOn);
    at = next;
  }
  return at;
}

/** n school days before, moved back to the last day with school: for what must happen by then. */
export function subtractSchoolDays(c: SchoolCalendar, from: Day, n: number): Day {
  let at = from > c.endsOn ? addDays(c.endsOn, 1) : from;
  for (let left = n; left > 0 && at > c.startsOn; ) {
    at = addDays(at, -1);
    if (counts(c, at)) left -= 1;
  }
  return previousSchoolDay(c, at);
}

/** Stretches of days off that neither meet nor overlap, in their order; counted once a calendar, which is asked all day. */
const rests = new WeakMap<readonly DaysOff[], DaysOff[]>();

function restsOf({ daysOff }: SchoolCalendar): DaysOff[] {
  const known = rests.get(daysOff);
  if (known) return known;
  const apart: DaysOff[] = [];
  for (const { fromOn, toOn } of daysOff.toSorted((a, b) => (a.fromOn < b.fromOn ? -1 : 1))) {
    const last = apart.at(-1);
    if (last && fromOn <= last.toOn) last.toOn = toOn > last.toOn ? toOn : last.toOn;
    else if (fromOn <= toOn) apart.push({ fromOn, toOn });
  }
  rests.set(daysOff, apart);
  return apart;
}

/** School days from a to b (a not counted, b counted); negative when b is earlier. */
export function schoolDaysBetween(c: SchoolCalendar, a: Day, b: Day): number {
  if (b < a) return -schoolDaysBetween(c, b, a);
  const first = a < c.startsOn ? c.startsOn : addDays(a, 1);
  const last = b > c.endsOn ? c.endsOn : b;
  if (last < first) return 0;
  const off = restsOf(c).filter((rest) => rest.fromOn <= last && rest.toOn >= first);
  const free = off.map(({ fromOn, toOn }) =>
    lengthOf(fromOn < first ? first : fromOn, toOn > last ? last : toOn),
  );
  return lengthOf(first, last) - free.reduce((sum, days) => sum + days, 0);
}

/** Days from one to another, both counted. */
const lengthOf = (from: Day, to: Day): number => daysBetween(from, to) + 1;

/** Longer than any run of days off: what is beyond is a mistake in the calendar, not a holiday. */
const LONGEST_REST = 400;

function stepWorkingDays(c: SchoolCalendar, from: Day, n: number, step: 1 | -1): Day {
  let at = from;
  for (let left = n, idle = 0; left > 0 && idle < LONGEST_REST; ) {
    at = addDays(at, step);
    if (isWorkingDay(c, at)) {
      left -= 1;
      idle = 0;
    } else {
      idle += 1;
    }
  }
  return at;
}

/** The n-th working day after. The school year does not bound it: the staff works in summer too. */
export function addWorkingDays(c: SchoolCalendar, from: Day, n: number): Day {
  return stepWorkingDays(c, from, n, 1);
}

/** The n-th working day before. */
export function subtractWorkingDays(c: SchoolCalendar, from: Day, n: number): Day {
  return stepWorkingDays(c, from, n, -1);
}

/** The year in which this day's school year began: from July on it is the coming one. */
export function schoolYearOf(day: Day): number {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) >= 7 ? year : year - 1;
}

/** Days, both counted, whose facts belong together. */
export interface Period {
  fromOn: Day;
  toOn: Day;
}

/** The school year this day lies in, with its summers: whatever happened in it is a fact of the year. */
export function yearPeriod(startsOn: Day): Period {
  const year = schoolYearOf(startsOn);
  return { fromOn: `${year}-07-01`, toOn: `${year + 1}-06-30` };
}

/**
 * The terms of a year with the days whose facts belong to them: each day of the school year to exactly one. Holidays
 * belong to the term before them.
 */
export function termPeriods<T extends TermDates>(terms: readonly T[], startsOn: Day): (T & Period)[] {
  const year = yearPeriod(startsOn);
  const inOrder = terms.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return inOrder.map((term, i) => {
    const next = inOrder[i + 1];
    return {
      ...term,
      fromOn: i === 0 ? year.fromOn : term.startsOn,
      toOn: next ? addDays(next.startsOn, -1) : year.toOn,
    };
  });
}

/** The term the day lies in; in holidays the coming one; nothing after the last. */
export function termOf<T extends TermDates>(terms: readonly T[], day: Day): T | undefined {
  return terms.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1)).find((term) => day <= term.endsOn);
}

/** Where a pair ends by itself: the programme's last working day minus these school days (product.md 3). */
export function defaultPairEnd(c: SchoolCalendar, programmeEndsOn: Day, schoolDaysBefore = 10): Day {
  const last = isWorkingDay(c, programmeEndsOn)
    ? programmeEndsOn
    : subtractWorkingDays(c, programmeEndsOn, 1);
  return subtractSchoolDays(c, last, schoolDaysBefore);
}

/** The calendar as a pair on pause lives it: the days of the pause (both included) don't count. */
export function withDaysOff(c: SchoolCalendar, ...more: readonly DaysOff[]): SchoolCalendar {
  return { ...c, daysOff: [...c.daysOff, ...more] };
}
