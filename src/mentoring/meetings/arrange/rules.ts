/** When a meeting could be: a few half-hours of the school day for one screen (screens.md 2). */
import type { Day, Time } from '../../../platform/time/local.ts';
import { addDays, addMinutes, dayOf, instantOf, weekday } from '../../../platform/time/local.ts';
import type { SchoolCalendar } from '../../organisations/rules.ts';
import { isSchoolDay } from '../../organisations/rules.ts';
import type { Side } from '../../pairing/rules.ts';
import type { FreeHour } from '../../people/questionnaire/rules.ts';
import type { Interval } from '../rules.ts';
import { clashOf } from '../rules.ts';

export interface Slot {
  day: Day;
  time: Time;
  /** Both said that they are free then. */
  shared: boolean;
}

export interface SlotQuestion {
  now: Date;
  zone: string;
  calendar: SchoolCalendar;
  /** Meetings of either side. */
  busy: readonly Interval[];
  freeHours: Readonly<Record<Side, readonly FreeHour[]>>;
  /** The stage's due day: slots up to it come first (of the coming week, when it is past). */
  due: Day;
  count: number;
  minutes?: number;
  /** When lessons end, if the school told: offered among the half-hours. */
  lessonEnds?: readonly Time[];
}

const OPENS = 8 * 60;
const CLOSES = 18 * 60;
/** Before this hour teachers teach, unless the timetable says until when: offered only to those who are free. */
const AFTER_LESSONS = 14 * 60;
const NOTICE_MINUTES = 60;
const DAYS_AHEAD = 21;
const PER_DAY = 2;
const APART_MINUTES = 60;

const minuteOf = (time: Time): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const timeAt = (minute: number): Time =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const isFree = (hours: readonly FreeHour[], day: Day, time: Time): boolean =>
  hours.some((free) => free.weekday === weekday(day) && free.time === time);

/**
 * Up to `count` slots on school days, none past or in a busy time, those up to the due day first. Hours both have free
 * come before hours one has free, then the hours after lessons. Each group has the soonest first, at most two a day.
 */
export function proposeSlots(question: SlotQuestion): Slot[] {
  const { now, zone, calendar, busy, freeHours, due, count, minutes = 40 } = question;
  const earliest = addMinutes(now, NOTICE_MINUTES);
  const afterLessons = lessonsOver(question.lessonEnds ?? []);
  const today = dayOf(now, zone);
  const week = addDays(today, 7);
  const until = due < today ? week : due;
  const ranked: { slot: Slot; rank: number }[] = [];
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const day = addDays(today, ahead);
    if (!isSchoolDay(calendar, day)) continue;
    for (const time of startsOf(question, day, minutes)) {
      const startsAt = instantOf(day, time, zone);
      if (startsAt < earliest || clashOf({ startsAt, minutes }, busy)) continue;
      const free = [freeHours.mentor, freeHours.mentee].filter((hours) => isFree(hours, day, time));
      if (free.length === 0 && minuteOf(time) < afterLessons) continue;
      const slot = { day, time, shared: free.length === 2 };
      ranked.push({ slot, rank: 2 - free.length + (day > until ? 3 : 0) });
    }
  }
  const chosen: Slot[] = [];
  for (const { slot } of ranked.toSorted((a, b) => a.rank - b.rank)) {
    if (chosen.length === count) break;
    const sameDay = chosen.filter((other) => other.day === slot.day);
    const near = sameDay.some(
      (other) => Math.abs(minuteOf(other.time) - minuteOf(slot.time)) < APART_MINUTES,
    );
    if (sameDay.length < PER_DAY && !near) chosen.push(slot);
  }
  return chosen;
}

/** The end of the teaching day: the last lesson's end, or the usual hour. */
function lessonsOver(lessonEnds: readonly Time[]): number {
  return lessonEnds.length === 0 ? AFTER_LESSONS : Math.max(...lessonEnds.map(minuteOf));
}

/** Half-hours, lessons' ends and free hours of the day from which the meeting still fits into the school's day. */
function startsOf(question: SlotQuestion, day: Day, minutes: number): Time[] {
  const free = [...question.freeHours.mentor, ...question.freeHours.mentee];
  const times = free.filter((hour) => hour.weekday === weekday(day)).map((hour) => hour.time);
  const starts = new Set([...(question.lessonEnds ?? []), ...times].map(minuteOf));
  for (let minute = OPENS; minute < CLOSES; minute += 30) starts.add(minute);
  return [...starts]
    .filter((start) => start >= OPENS && start + minutes <= CLOSES)
    .toSorted((a, b) => a - b)
    .map(timeAt);
}
