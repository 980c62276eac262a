import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { termName } from '../../organisations/screens-words.ts';
import { initials } from '../../people/rules.ts';
import { assessmentTap, markTap, signTap, surveysTap } from '../results/taps.ts';
import type { AssessmentView, Signed } from './queries.ts';
import { codeOf, levelOf, MARKS, PLACES, totalOf } from './rules.ts';

const levelName = (t: Translator, total: number): string =>
  t.label('surveys-assess-level', { level: levelOf(total) });
const written = (marks: readonly number[]): string => marks.join(' · ');

/** «Куратор Громова Н. С.: 15 из 18, оптимальный уровень», for the results of a term. */
export function signedLine(t: Translator, one: Signed) {
  return t('surveys-assess-line', {
    name: initials(one.fullName),
    total: one.total,
    level: levelName(t, one.total),
  });
}

/** A term's form: one's own as it was signed, else what it is; others' lines for who only reads. */
export function assessmentScreen(t: Translator, view: AssessmentView): Screen {
  const { mine, scope, termId, now } = view;
  const term = termName(t, view.term.preset, view.term.number);
  const back = [surveysTap.button(t.label('nav-back'), scope.schoolId)];
  if (!view.curator) {
    const title = t('surveys-assess-none', { term });
    return screen(view.signed.length > 0 ? view.signed.map((one) => signedLine(t, one)) : [title], back);
  }
  const start = (label: string) => !view.over && [markTap.button(label, termId, codeOf([]))];
  if (!mine) {
    return screen(t('surveys-assess-empty', { term }), start(t.label('surveys-assess-start')), back);
  }
  const day = formatDay(dayOf(mine.signedAt, scope.zone), t.locale, dayOf(now, scope.zone));
  return screen(
    t('surveys-assess-signed', {
      term,
      total: mine.total,
      level: levelName(t, mine.total),
      marks: written(mine.marks),
      name: initials(mine.fullName),
      day,
    }),
    start(t.label('surveys-assess-again')),
    back,
  );
}

/** One of the nine, a tap each; after the last the sum with its level, to sign. */
export function markScreen(t: Translator, view: AssessmentView, marks: readonly number[]): Screen {
  const { termId } = view;
  const term = termName(t, view.term.preset, view.term.number);
  const back = [
    marks.length === 0
      ? assessmentTap.button(t.label('nav-back'), termId)
      : markTap.button(t.label('nav-back'), termId, codeOf(marks.slice(0, -1))),
  ];
  const place = PLACES[marks.length];
  if (place === undefined) {
    const total = totalOf(marks);
    return screen(
      t('surveys-assess-check', { term, total, level: levelName(t, total), marks: written(marks) }),
      [signTap.button(t.label('surveys-assess-sign'), termId, codeOf(marks))],
      back,
    );
  }
  return screen(
    [t('surveys-assess-title', { term, place: String(place) }), '', t('surveys-assess-q', { id: place })],
    ...MARKS.map((mark) => [
      markTap.button(t.label(`surveys-assess-${mark}`), termId, codeOf([...marks, mark])),
    ]),
    back,
  );
}
