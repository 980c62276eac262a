/** The numbers of the cycle (product.md 4): which may be chosen by a button. */
import type { Day } from '../../../platform/time/local.ts';

export const NUMBERS = {
  offerWorkingDays: [2, 3, 5, 7, 10],
  acquaintanceDays: [3, 5, 7, 10, 14],
  trialDays: [7, 10, 14, 21],
  planningDays: [7, 10, 14, 21],
  seriesMeetings: [2, 3, 4, 5, 6, 8],
  finalDueDays: [7, 14, 21, 28],
  pairEndSchoolDays: [0, 5, 10, 15, 20],
  mentorCapacity: [1, 2, 3, 4, 5],
} as const;

export type NumberName = keyof typeof NUMBERS;
export const NUMBER_NAMES = Object.keys(NUMBERS) as NumberName[];

/** True for a value that has a button. */
export function isOffered(name: NumberName, value: number): boolean {
  return (NUMBERS[name] as readonly number[]).includes(value);
}

/** The five target forms; only one is open until the child-safe mode exists. */
export const TARGET_FORMS = [
  'teacherTeacher',
  'pupilPupil',
  'studentPupil',
  'employerPupil',
  'employerStudent',
] as const;
export type TargetForm = (typeof TARGET_FORMS)[number];

/** Whether pairs of this form can be made, and if not, which sentence says why. */
export function formRefusal(form: TargetForm): 'children' | 'outsiders' | undefined {
  if (form === 'teacherTeacher') return undefined;
  return form === 'employerStudent' ? 'outsiders' : 'children';
}

/** A programme of a school year that has not begun: the next one is made only from a year under way. */
export const isAhead = ({ startsOn }: { startsOn: Day }, today: Day): boolean => today < startsOn;
