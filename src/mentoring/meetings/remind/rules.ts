/**
 * When reminders of a meeting come before and after its hour (product.md 9, second class). Also when a silent side is
 * asked once more whether it was held (product.md 4). People chose the day: weekends and holidays don't matter.
 */
import {
  addDays,
  addMinutes,
  type Day,
  dayOf,
  instantOf,
  type Time,
  timeOf,
} from '../../../platform/time/local.ts';
import { isNight, NIGHT } from '../../../platform/time/night.ts';

export type ReminderKind = 'dayBefore' | 'hourBefore' | 'held';

export interface MeetingReminder {
  what: ReminderKind;
  at: Date;
}

const DAY_MINUTES = 24 * 60;
/** Agreed for sooner than this, the day before says nothing new. */
const LEAST_AHEAD_MINUTES = 26 * 60;
const EVENING: Time = '19:00';
/** An hour before such a meeting people are on their way, so the reminder comes the evening before. */
const EARLY: Time = '09:00';
const ASK_AFTER_MINUTES = 10;
const LATEST_QUESTION: Time = '19:50';

/** The reminders of a meeting both know from `agreedAt` on: a day before, an hour before, and «Состоялась?». */
export function remindersOf(
  meeting: { startsAt: Date; minutes: number },
  agreedAt: Date,
  zone: string,
): MeetingReminder[] {
  const { startsAt } = meeting;
  const early = timeOf(startsAt, zone) < EARLY;
  const farAhead = startsAt >= addMinutes(agreedAt, LEAST_AHEAD_MINUTES);
  const ahead: MeetingReminder[] = [
    ...(early || farAhead ? [{ what: 'dayBefore' as const, at: dayBeforeAt(startsAt, zone) }] : []),
    ...(early ? [] : [{ what: 'hourBefore' as const, at: addMinutes(startsAt, -60) }]),
  ];
  return [...ahead.filter(({ at }) => at > agreedAt), { what: 'held', at: questionAt(meeting, zone) }];
}

function dayBeforeAt(startsAt: Date, zone: string): Date {
  const usual = addMinutes(startsAt, -DAY_MINUTES);
  const early = timeOf(startsAt, zone) < EARLY;
  if (!early && !isNight(timeOf(usual, zone))) return usual;
  return instantOf(addDays(dayOf(startsAt, zone), -1), EVENING, zone);
}

/** «Состоялась?»: ten minutes after the end; in the morning when that is late in the evening or at night. */
export function questionAt({ startsAt, minutes }: { startsAt: Date; minutes: number }, zone: string): Date {
  const at = addMinutes(startsAt, minutes + ASK_AFTER_MINUTES);
  const time = timeOf(at, zone);
  if (time > LATEST_QUESTION) return instantOf(addDays(dayOf(at, zone), 1), NIGHT.to, zone);
  return time < NIGHT.to ? instantOf(dayOf(at, zone), NIGHT.to, zone) : at;
}

/** Days after the question was put on which a silent side is asked once more. */
export const SILENT_STEPS = [1, 3] as const;
export type SilentStep = (typeof SILENT_STEPS)[number];

/** When the side that is silent is asked again, once the other has said «состоялась» on `answeredOn`: only days still ahead. */
export function silentReminders(askedOn: Day, answeredOn: Day): { step: SilentStep; on: Day }[] {
  return SILENT_STEPS.map((step) => ({ step, on: addDays(askedOn, step) })).filter(
    ({ on }) => on > answeredOn,
  );
}
