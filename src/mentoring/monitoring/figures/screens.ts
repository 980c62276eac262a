import { cut } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Button, type Screen, screen, turns } from '../../../platform/telegram/screen.ts';
import { moreTap } from '../../home/taps.ts';
import { termName } from '../../organisations/screens-words.ts';
import { initials } from '../../people/rules.ts';
import { editFiguresTap, figuresTap, indicatorsTap, schoolFiguresTap } from '../facts/taps.ts';
import { FIGURES_PAGE, type FiguresRow, type FiguresView, type SchoolFigures } from './queries.ts';

/** A figure in words; a dash for what was not entered. */
function figureWords(t: Translator, figures: FiguresRow | null) {
  const { quality, conflicts, wantsToStay } = figures ?? {
    quality: null,
    conflicts: null,
    wantsToStay: null,
  };
  const none = '—';
  return {
    quality: quality === null ? none : t.label('monitoring-figures-percent', { value: String(quality) }),
    conflicts: conflicts === null ? none : String(conflicts),
    stay:
      wantsToStay === null
        ? none
        : t.label(wantsToStay ? 'monitoring-figures-card-yes' : 'monitoring-figures-card-no'),
  };
}

/** A term before this one and after, to turn to. */
function termRow(
  t: Translator,
  preset: string,
  terms: readonly number[],
  number: number,
  button: (label: string, n: number) => Button,
) {
  return terms
    .filter((one) => Math.abs(one - number) === 1)
    .map((one) => button(termName(t, preset, one), one));
}

/** The figures of a term: three lines, each of which can be changed. */
export function figuresScreen(t: Translator, view: FiguresView): Screen {
  const { member, own, term, terms, figures } = view;
  const edit = (what: 'all' | 'quality' | 'conflicts' | 'wantsToStay', label: string) =>
    editFiguresTap.button(label, member.id, term.number, what);
  return screen(
    [
      own
        ? t('monitoring-figures-mine', { term: termName(t, view.preset, term.number) })
        : t('monitoring-figures-of', {
            term: termName(t, view.preset, term.number),
            name: initials(member.fullName),
          }),
      t('monitoring-figures-card', figureWords(t, figures)),
      view.mayEnter ? own && t('monitoring-figures-who') : t('monitoring-figures-closed'),
    ],
    view.mayEnter && figures === null && [edit('all', t.label('monitoring-figures-fill'))],
    view.mayEnter &&
      figures !== null && [
        edit('quality', t.label('monitoring-figures-edit-quality')),
        edit('conflicts', t.label('monitoring-figures-edit-conflicts')),
      ],
    view.mayEnter && figures !== null && [edit('wantsToStay', t.label('monitoring-figures-edit-stay'))],
    termRow(t, view.preset, terms, term.number, (label, n) => figuresTap.button(label, member.id, n)),
    [
      own
        ? moreTap.button(t.label('nav-back'))
        : schoolFiguresTap.button(t.label('nav-back'), view.scope.schoolId, term.number, 0),
    ],
  );
}

/** Mentees of a school, those whose figures wait first. */
export function schoolFiguresScreen(t: Translator, schoolId: number, view: SchoolFigures): Screen {
  const { term, page } = view;
  return screen(
    t('monitoring-figures-school', {
      term: termName(t, view.preset, term.number),
      entered: String(view.entered),
      total: String(view.total),
    }),
    ...view.items.map((item) => [
      figuresTap.button(
        cut(`${item.entered ? '✓ ' : ''}${initials(item.fullName)}`, 30),
        item.membershipId,
        term.number,
      ),
    ]),
    turns(page, view.total, FIGURES_PAGE, (to) => schoolFiguresTap.data(schoolId, term.number, to)),
    termRow(t, view.preset, view.terms, term.number, (label, n) =>
      schoolFiguresTap.button(label, schoolId, n, 0),
    ),
    [indicatorsTap.button(t.label('nav-back'), schoolId, 0)],
  );
}
