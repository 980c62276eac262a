import { cut } from '../../../platform/i18n/html.ts';
import type { Locale, Translator } from '../../../platform/i18n/texts.ts';
import { type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatMoment } from '../../../platform/time/format.ts';
import { type OwnWords, wordsIn } from '../../common/words.ts';
import { MOST_OWN } from '../bank/rules-forms.ts';

import { archiveOwnTap, changeOwnTap, newOwnTap, ownOneTap, ownTap, surveysTap } from '../results/taps.ts';
import type { OwnQuestionsView, OwnQuestionView } from './queries.ts';

const LABEL = 28;
const LINE = 45;

/** The school's own questions: a button each, and one more while there is room. */
export function ownListScreen(t: Translator, view: OwnQuestionsView): Screen {
  const { questions, schoolId, lockedUntil } = view;
  const free = lockedUntil === null && questions.length < MOST_OWN;
  return screen(
    [
      t('surveys-own-title', { count: String(questions.length) }),
      '',
      ...questions.map((question, i) =>
        t('surveys-own-entry', { n: String(i + 1), text: cut(wordsIn(question.texts, t.locale), LINE) }),
      ),
      questions.length === 0 && t('surveys-own-none'),
      lockedUntil &&
        t('surveys-own-locked', { closes: formatMoment(lockedUntil, view.zone, t.locale, view.now) }),
    ],
    ...questions.map((question, i) => [
      ownOneTap.button(cut(`${i + 1}. ${wordsIn(question.texts, t.locale)}`, LABEL), question.id),
    ]),
    free && [newOwnTap.button(t.label('surveys-own-add'), schoolId)],
    [surveysTap.button(t.label('nav-back'), schoolId)],
  );
}

export interface OwnCard {
  kind: OwnQuestionView['kind'];
  who: 'mentor' | 'mentee' | 'both';
  texts: OwnWords;
  options: readonly OwnWords[];
}

/** A question as it will be asked: in one language, with its options. */
export function ownCardLines(t: Translator, card: OwnCard, locale: Locale = t.locale) {
  const options = card.options.map((option) => cut(wordsIn(option, locale), LABEL)).join(' / ');
  return [
    t('surveys-own-card', {
      text: wordsIn(card.texts, locale),
      kind: t.label('surveys-own-kind', { kind: card.kind }),
      who: t.label('surveys-own-who', { who: card.who }),
    }),
    options !== '' && t('surveys-own-options', { options }),
  ];
}

/** One question: change it, take it out; neither while a survey is open. */
export function ownOneScreen(t: Translator, view: OwnQuestionsView, question: OwnQuestionView): Screen {
  const { lockedUntil } = view;
  return screen(
    [
      ...ownCardLines(t, { ...question, who: question.role ?? 'both' }),
      lockedUntil &&
        t('surveys-own-locked', { closes: formatMoment(lockedUntil, view.zone, t.locale, view.now) }),
    ],
    lockedUntil === null && [changeOwnTap.button(t.label('surveys-own-change'), question.id)],
    lockedUntil === null && [archiveOwnTap.button(t.label('surveys-own-archive'), question.id)],
    [ownTap.button(t.label('nav-back'), view.schoolId)],
  );
}
