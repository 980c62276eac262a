/** When goals and the plan are spoken of (product.md 5): actions due and waiting, «сколько сейчас?», things left unfinished. */
import { addDays, type Day } from '../../../platform/time/local.ts';
import type { SchoolCalendar } from '../../organisations/rules.ts';
import { addSchoolDays, countedDay, nextSchoolDay, schoolDayFrom } from '../../organisations/rules.ts';
import type { Side } from '../../pairing/rules.ts';

const MENTOR_AFTER_SCHOOL_DAYS = 3;
const CHECK_IN_SCHOOL_DAYS = 14;
const UNTOUCHED_DAYS = 3;
/** More actions than these of one person on one day are named by their number. */
const ACTIONS_A_DAY = 3;

export interface ActionReminder {
  what: 'due' | 'overdue';
  on: Day;
  to: Side;
}

/**
 * The responsible side is told on its day and on the first school day after it. Three school days after it the mentor
 * is told too, when it is the mentee's. The curator only ever sees how many wait.
 */
export function actionReminders(dueOn: Day, responsible: Side, c: SchoolCalendar): ActionReminder[] {
  const next = nextSchoolDay(c, addDays(dueOn, 1));
  const third = addSchoolDays(c, dueOn, MENTOR_AFTER_SCHOOL_DAYS);
  const all: ActionReminder[] = [
    { what: 'due', on: dueOn, to: responsible },
    { what: 'overdue', on: next, to: responsible },
    ...(responsible === 'mentee' ? [{ what: 'overdue' as const, on: third, to: 'mentor' as const }] : []),
  ];
  // Past the year's end the calendar only has its last day to give.
  return all.filter(({ what, on }) => what === 'due' || on > dueOn);
}

/** The first few of a person's day as they are, the rest by their number. */
export function capOfDay<T>(ofOneDay: readonly T[]): { said: T[]; rest: T[] } {
  return { said: ofOneDay.slice(0, ACTIONS_A_DAY), rest: ofOneDay.slice(ACTIONS_A_DAY) };
}

/** The day on which something left unfinished is spoken of, once. */
export function untouchedOn(lastTouchedOn: Day): Day {
  return addDays(lastTouchedOn, UNTOUCHED_DAYS);
}

/** Every fourteenth school day from the day a goal was agreed to the year's end, each on a day with school. */
export function checkInDays(agreedOn: Day, c: SchoolCalendar): Day[] {
  const days: Day[] = [];
  for (let n = CHECK_IN_SCHOOL_DAYS; ; n += CHECK_IN_SCHOOL_DAYS) {
    const due = countedDay(c, agreedOn, n);
    const day = due === undefined ? undefined : schoolDayFrom(c, due);
    if (day === undefined) return days;
    days.push(day);
  }
}

/** The check-in that may be answered today: the last that fell due, until the next one does. */
export function currentCheckIn(days: readonly Day[], goalDueOn: Day, today: Day): Day | undefined {
  const last = days.findLast((day) => day <= today);
  return last !== undefined && last <= goalDueOn ? last : undefined;
}

/** The day whose check-in is asked at this stage: every two weeks, and once more before the final meeting. */
export function checkInDue(
  goal: { agreedOn: Day; dueOn: Day },
  pair: { stage: string; stageSinceOn: Day },
  c: SchoolCalendar,
  today: Day,
): Day | undefined {
  if (pair.stage === 'final') return pair.stageSinceOn;
  return currentCheckIn(checkInDays(goal.agreedOn, c), goal.dueOn, today);
}

/** What a goal came to last: the latest value that was given, else where it began. */
export function lastValue(
  checkIns: readonly { dueOn: Day; value: number | null }[],
  baseline: number | null,
): number | null {
  const given = checkIns.filter((one) => one.value !== null).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return given.at(-1)?.value ?? baseline;
}
