/** When the two of a pair are reminded of the stage they are at (product.md 4), in days of the school's calendar. */
import { addDays, type Day } from '../../../platform/time/local.ts';
import type { SchoolCalendar } from '../../organisations/rules.ts';
import { addSchoolDays, isWorkingDay, nextSchoolDay, subtractSchoolDays } from '../../organisations/rules.ts';
import type { CycleSettings, Side } from '../rules.ts';
import { nextForSide, type PairFacts, type Step, stageProgress } from '../stages/rules.ts';

const SOON_SCHOOL_DAYS = 2;
const AGAIN_SCHOOL_DAYS = 7;

export interface StageReminder {
  what: 'soon' | 'overdue';
  on: Day;
}

/** Two school days before the stage is due, the first day with school after it, and once more a week later. */
export function stageReminders(dueOn: Day, c: SchoolCalendar): StageReminder[] {
  const soon = subtractSchoolDays(c, dueOn, SOON_SCHOOL_DAYS);
  const overdue = nextSchoolDay(c, addDays(dueOn, 1));
  const again = addSchoolDays(c, overdue, AGAIN_SCHOOL_DAYS);
  // Past the year's end the calendar only has its last day to give.
  return [
    ...(soon < dueOn ? [{ what: 'soon' as const, on: soon }] : []),
    ...(overdue > dueOn ? [{ what: 'overdue' as const, on: overdue }] : []),
    ...(overdue > dueOn && again > overdue ? [{ what: 'overdue' as const, on: again }] : []),
  ];
}

/** Steps that neither side can take now. */
const NOTHING_TO_DO: readonly Step[] = [
  'meet',
  'resume',
  'wait',
  'advance',
  'curatorDecides',
  'curatorConfirms',
];

/**
 * What this side can do for the stage now, as far as it may know. Undefined when another person's turn has come, the
 * pair is paused, or a meeting of the stage is still to come.
 */
export function stepToRemind(
  facts: PairFacts,
  settings: CycleSettings,
  side: Side,
  now: {
    today: Day;
    calendar: SchoolCalendar;
    meetingAhead: boolean;
    /** This side's own answer is given. */
    saidHeld: boolean;
    /** The other's is, so that this side is asked by the meeting's own reminders. */
    askedAgain?: boolean;
  },
): Step | undefined {
  const progress = stageProgress(facts, settings, now.today, now.calendar);
  if (progress.paused || now.meetingAhead) return undefined;
  const { step, who } = nextForSide(progress.whatsNext, facts, side);
  if (!who.includes(side) || NOTHING_TO_DO.includes(step)) return undefined;
  // Its own answer is given: what is missing is not this side's.
  if (step === 'confirmMeeting' && (now.saidHeld || now.askedAgain)) return undefined;
  return step;
}

/** Working days from today to that day: the countdown to the school's order. */
export function workingDaysLeft(c: SchoolCalendar, today: Day, on: Day): number {
  let left = 0;
  for (let day = addDays(today, 1); day <= on; day = addDays(day, 1)) if (isWorkingDay(c, day)) left += 1;
  return left;
}
