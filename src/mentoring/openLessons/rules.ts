/** Open lessons: when one may be announced, booked and left, and when those who come are spoken to. */
import { addDays, addMinutes, type Day, dayOf, type Time, timeOf } from '../../platform/time/local.ts';
import { type MeetingReminder, remindersOf } from '../meetings/remind/rules.ts';
import { isSchoolDay, type SchoolCalendar } from '../organisations/rules.ts';

/** Seats offered by buttons; any other number up to the most is typed. */
export const SEATS = [1, 2, 3, 4, 5, 6, 8, 10] as const;
export const USUAL_SEATS = 3;
export const MOST_SEATS = 30;
export const LESSON_MINUTES = 45;

/** Further ahead no timetable is known. */
const DAYS_AHEAD = 120;
/** What one takes from a lesson is asked and may be said for so long. */
const TAKEAWAY_DAYS = 30;
const DAY_MINUTES = 24 * 60;

const CLASS = /^(1[0-2]|[1-9])\s*[-–«"“'„]?\s*(\p{L})?\s*[»"”'“]?$/u;
const LONGEST_CLASS = 20;

export interface LessonTimes {
  startsAt: Date;
  minutes: number;
}

/** When the lesson is over. */
export function endOfLesson({ startsAt, minutes }: LessonTimes): Date {
  return addMinutes(startsAt, minutes);
}

export type LessonState = 'ahead' | 'begun' | 'past' | 'cancelled';

/** The state of a lesson; a cancelled one stays so. */
export function lessonState(lesson: LessonTimes & { cancelledAt: Date | null }, now: Date): LessonState {
  if (lesson.cancelledAt !== null) return 'cancelled';
  if (now < lesson.startsAt) return 'ahead';
  return now < endOfLesson(lesson) ? 'begun' : 'past';
}

/** What is wrong with a lesson at that time; undefined when nothing is. */
export function lessonTimeProblem(startsAt: Date, now: Date): 'inPast' | 'tooFar' | undefined {
  if (startsAt <= now) return 'inPast';
  return startsAt > addMinutes(now, DAYS_AHEAD * DAY_MINUTES) ? 'tooFar' : undefined;
}

/** Seats still free; never fewer than none. */
export function freeSeats(seats: number, taken: number): number {
  return Math.max(0, seats - taken);
}

/** Whether it may still be said what one takes from the lesson. */
export function maySayTakeaway(lesson: LessonTimes & { state: LessonState }, now: Date): boolean {
  return lesson.state === 'past' && now < addMinutes(endOfLesson(lesson), TAKEAWAY_DAYS * DAY_MINUTES);
}

/** What the clock says to a guest or the host: the day before, and ten minutes after the end as of a meeting. */
export function lessonReminders(
  lesson: LessonTimes,
  knownAt: Date,
  zone: string,
): (MeetingReminder & { what: 'dayBefore' | 'held' })[] {
  return remindersOf(lesson, knownAt, zone).flatMap(({ what, at }) =>
    what === 'hourBefore' || at <= knownAt ? [] : [{ what, at }],
  );
}

/** When lessons begin, from when the school said they end; every half-hour of the morning where it did not. */
export function lessonStarts(day: Day, now: Date, zone: string, lessonEnds: readonly Time[]): Time[] {
  const minuteOf = (time: Time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const timeAt = (minute: number): Time =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const starts =
    lessonEnds.length > 0
      ? lessonEnds.map((end) => minuteOf(end) - LESSON_MINUTES).filter((minute) => minute >= 0)
      : Array.from({ length: 16 }, (_, i) => 8 * 60 + i * 30);
  const today = dayOf(now, zone);
  const times = [...new Set(starts)].toSorted((a, b) => a - b).map(timeAt);
  return times.filter((time) => day > today || time > timeOf(now, zone));
}

const DAYS_OFFERED = 6;

/** The next days with school, tomorrow first: today is rarely announced, but may be typed. */
export function nextLessonDays(calendar: SchoolCalendar, today: Day): Day[] {
  const days: Day[] = [];
  for (let ahead = 1; ahead <= DAYS_AHEAD && days.length < DAYS_OFFERED; ahead += 1) {
    const day = addDays(today, ahead);
    if (isSchoolDay(calendar, day)) days.push(day);
  }
  return days;
}

/** «7б», «7 "Б"» and «7-Б» are one class: «7 “Б”»; a group of another name stays as it was typed. */
export function classNameOf(text: string): string | undefined {
  const words = text.trim().replace(/\s+/g, ' ');
  if (words === '' || words.length > LONGEST_CLASS) return undefined;
  const [, grade, letter] = CLASS.exec(words) ?? [];
  if (grade === undefined) return words;
  return letter === undefined ? grade : `${grade} “${letter.toUpperCase()}”`;
}
