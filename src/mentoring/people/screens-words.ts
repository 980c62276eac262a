import { cut, type Html, plain } from '../../platform/i18n/html.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import { known } from '../../platform/known.ts';
import { rows, type Screen, screen } from '../../platform/telegram/screen.ts';
import { shortWeekday } from '../../platform/time/format.ts';
import { addDays, type Day } from '../../platform/time/local.ts';
import { homeButton } from '../common/words.ts';

import type { MemberView } from './queries.ts';
import type { FormView } from './queries-person.ts';
import { ALL_CATEGORIES, freeHoursInOrder, SCHOOL_STAGES, SUBJECTS, TOPICS } from './questionnaire/rules.ts';

export function roleWord(t: Translator, role: MemberView['role']): string {
  return t.label(`people-role-${role}`);
}

/** A role in words for its holder: a mentee is a person with a mentor. */
export function myRoleWord(t: Translator, role: MemberView['role']): string {
  return role === 'mentee' ? t.label('people-me-mentee') : roleWord(t, role);
}

const isOne = <T extends string>(list: readonly T[], code: string): code is T =>
  (list as readonly string[]).includes(code);

/** «английский язык»: the name of a subject, or a person's own words. */
export const subjectWord = (t: Translator, code: string) =>
  isOne(SUBJECTS, code) ? t.label(`people-subject-${code}`) : code;
/** «5–9 классы» */
export const stageWord = (t: Translator, code: string) =>
  isOne(SCHOOL_STAGES, code) ? t.label(`people-stage-${code}`) : code;
/** «дисциплина на уроке» */
export const topicWord = (t: Translator, code: string) =>
  isOne(TOPICS, code) ? t.label(`people-topic-${code}`) : code;
/** «физкультура»: a subject short enough for two buttons in a row. */
export const subjectPick = (t: Translator, code: string) =>
  isOne(SUBJECTS, code) ? t.label(`people-pick-${code}`) : code;

/** A list in one line, shortened. */
export function listed(words: readonly string[], max = 70): string {
  return cut(words.join(', '), max);
}

/** What a participant's row says: «анкета не заполнена», «на согласовании», «в базе». */
export function stateWord(
  t: Translator,
  member: Pick<MemberView, 'status' | 'role' | 'approvedAt' | 'onPaper' | 'nameHidden'>,
  filled = true,
): string {
  if (member.status !== 'active') return t.label(`people-state-${member.status}`);
  if (member.nameHidden) return t.label('people-state-nameless');
  if (member.onPaper) return t.label('people-state-paper');
  if (member.role === 'mentor' && member.approvedAt === null) return t.label('people-state-approval');
  return t.label(filled ? 'people-state-base' : 'people-state-form');
}

/** Any Monday will do: only the names of weekdays are taken from it. */
const SOME_MONDAY: Day = '2026-11-23';

export function weekdayWord(t: Translator, weekday: number): string {
  return shortWeekday(addDays(SOME_MONDAY, weekday - 1), t.locale);
}

/** «Пн 14:10; Вт–Пт 14:10, 15:00»: days in a row with the same hours are joined. */
export function hoursWords(t: Translator, hours: readonly string[]): string {
  const days = new Map<number, string[]>();
  for (const { weekday, time } of freeHoursInOrder(hours))
    days.set(weekday, [...(days.get(weekday) ?? []), time]);
  const spans: { from: number; to: number; times: string }[] = [];
  for (const [weekday, times] of days) {
    const last = spans.at(-1);
    const joined = times.join(', ');
    if (last && last.to === weekday - 1 && last.times === joined) last.to = weekday;
    else spans.push({ from: weekday, to: weekday, times: joined });
  }
  const name = (weekday: number) => weekdayWord(t, weekday);
  return spans
    .map(({ from, to, times }) => `${from === to ? name(from) : `${name(from)}–${name(to)}`}\u00a0${times}`)
    .join('; ');
}

/** «8 лет», «первый год» */
export function yearsWords(t: Translator, years: number): string {
  return years === 0 ? t.label('people-years-first') : t.label('people-years', { count: years });
}

/** «высшая категория»; what is none of ours as it is kept. */
export function categoryWord(t: Translator, code: string): string {
  const category = known(ALL_CATEGORIES, code);
  return category ? t.label(`people-category-${category}`) : code;
}

/** «английский язык · стаж: 8 лет · высшая категория»: who a mentor is, in one line. */
export function aboutLine(t: Translator, form: FormView): string {
  const parts = [
    listed(
      form.subjects.map((code) => subjectWord(t, code)),
      60,
    ),
    ...(form.experienceYears === null
      ? []
      : [t.label('people-about-years', { years: yearsWords(t, form.experienceYears) })]),
    ...(form.teacherCategory === null ? [] : [categoryWord(t, form.teacherCategory)]),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** A sentence and the way home. */
export function noteScreen(t: Translator, text: Html | string): Screen {
  return screen(typeof text === 'string' ? plain(text) : text, ...rows([homeButton(t)], 1));
}
