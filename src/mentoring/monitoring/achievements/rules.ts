/** Achievements: what may be logged, when, and how long it may be changed. */
import type { AchievementKind } from '../../../platform/database/generated/enums.ts';
import { everyOf } from '../../../platform/known.ts';
import { addDays, type Day, dayFrom } from '../../../platform/time/local.ts';
import type { TermDates } from '../../organisations/rules.ts';

export const ACHIEVEMENT_KINDS = everyOf<AchievementKind>()([
  'contest',
  'publication',
  'course',
  'talk',
  'openLesson',
  'selfStudy',
]);
export type { AchievementKind };

/** What counts as self-study: read, watched, tried, and courses. */
export const SELF_STUDY: readonly AchievementKind[] = ['selfStudy', 'course'];

/** A summer's course is logged in autumn; what is older belongs to another year's report. */
const DAYS_BACK = 365;

/** True for a day on which something may have been achieved: not ahead, within a year. */
export function mayBeDoneOn(day: Day, today: Day): boolean {
  return day <= today && day >= addDays(today, -DAYS_BACK);
}

/** Nearer to a year ago than this a day without its year is rather a day ahead. */
const DAYS_MEANT = 330;

/** A day typed without its year is the last such day, not the coming one; «завтра» stays tomorrow. */
export function lastSuchDay(day: Day, today: Day, typed: string): Day {
  if (day <= today || !/\d/.test(typed) || /\d{4}|\d[./]\d{1,2}[./]\d/.test(typed)) return day;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = dayFrom(year - 1, month, date);
  return last !== undefined && last >= addDays(today, -DAYS_MEANT) ? last : day;
}

/** Changed and taken back within the term it was logged in; what is reported stays. */
export function mayChange(terms: readonly TermDates[], loggedOn: Day, today: Day): boolean {
  const ended = terms.filter((term) => term.endsOn < today).map((term) => term.endsOn);
  const last = ended.toSorted().at(-1);
  const first = terms.map((term) => term.startsOn).toSorted()[0];
  const since = last === undefined ? first : addDays(last, 1);
  return loggedOn === today || (since !== undefined && loggedOn >= since);
}

/** A link as it is kept: with its scheme; undefined for what is none. */
export function parseLink(text: string): string | undefined {
  const link = text.trim();
  if (link.length > 300 || /[\s<>"]/.test(link)) return undefined;
  const whole = /^https?:\/\//i.test(link) ? link : `https://${link}`;
  return /^https?:\/\/[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}(:\d+)?([/?#].*)?$/iu.test(whole)
    ? whole
    : undefined;
}
