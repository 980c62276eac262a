/** Words of an observed lesson that several screens, papers and tables say. */
import type { Html } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { firstWithInitial, initials } from '../../people/rules.ts';
import { subjectWord } from '../../people/screens-words.ts';
import type { Criterion } from '../templates/input.ts';
import { isBuiltIn } from '../templates/rules.ts';
import { criterionWord } from '../templates/screens-words.ts';
import type { SheetBody, SheetView } from './queries.ts';
import { isAim, pointCriterion } from './rules.ts';

/** «Ученики знают, чему учатся …»: what to look at; a school's own criterion says it in its name. */
export function criterionLook(t: Translator, { key, texts }: Criterion): string | undefined {
  return !texts && isBuiltIn(key) ? t.label(`observations-look-${key}`) : undefined;
}

/** «2», «н/п» */
export function markWord(t: Translator, mark: number | null): string {
  return mark === null ? t.label('observations-mark-none') : String(mark);
}

/** A strength or a growth point: a criterion's name, or a person's own words. */
export function pointWords(
  t: Translator,
  points: readonly string[],
  criteria: readonly Criterion[],
): string[] {
  const keys = criteria.map((c) => c.key);
  return points.map((point) => {
    const key = pointCriterion(point, keys);
    const criterion = criteria.find((c) => c.key === key);
    return criterion ? criterionWord(t, criterion) : point;
  });
}

/** «знакомство с работой»: why the lesson was visited. */
export function aimWord(t: Translator, { aim, aimText }: Pick<SheetBody, 'aim' | 'aimText'>): string {
  return isAim(aim) ? t.label(`observations-aim-${aim}`) : (aimText ?? '');
}

type Who = Pick<SheetView, 'kind' | 'as' | 'observer' | 'teacher'>;

/** The other one of the two, as this one calls them; for a curator both. */
export function whoWord({ kind, as, observer, teacher }: Who): string {
  const [author, host] = [initials(observer.fullName), initials(teacher.fullName)];
  if (as === 'curator') return `${author} → ${host}`;
  // Mentees are colleagues by first name, everybody else is named in full form.
  if (as === 'observer') return kind === 'mentorVisit' ? firstWithInitial(teacher.fullName) : host;
  return kind === 'menteeVisit' ? firstWithInitial(observer.fullName) : author;
}

/** «7 “Б”, английский язык» */
export function lessonWord(t: Translator, lesson: { className: string; subject: string }): string {
  return `${lesson.className}, ${subjectWord(t, lesson.subject)}`;
}

/** «13 из 16» */
export function pointsWord(t: Translator, points: SheetBody['points']): string {
  return points
    ? t.label('observations-points', { sum: String(points.sum), max: String(points.max) })
    : t.label('observations-mark-none');
}

/** «👁 Тимур А. · ср 25 ноября» */
export function titleLine(t: Translator, sheet: Who & Pick<SheetView, 'heldOn' | 'today'>): Html {
  return t('observations-title', {
    who: whoWord(sheet),
    day: formatDay(sheet.heldOn, t.locale, sheet.today),
  });
}
