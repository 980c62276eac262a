import { cut, type Html, lines, plain } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { choice, type Draft } from '../../../platform/telegram/flow.ts';
import { type Button, type Row, rows, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatDay, formatMoment } from '../../../platform/time/format.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { roleHas } from '../../common/rights.ts';
import { homeButton, wordsIn } from '../../common/words.ts';

import { termName } from '../../organisations/screens-words.ts';
import type { HelpReader } from '../../pairing/help/queries.ts';
import { initials } from '../../people/rules.ts';
import { FREQUENCIES, isBankQuestion, SCORES, wordingOf } from '../bank/rules.ts';
import { minutesFor } from '../bank/rules-forms.ts';

import {
  calmTap,
  howTap,
  laterTap,
  modeTap,
  onlyTotalsTap,
  pickTap,
  questionTap,
  scoreTap,
  startTap,
  surveyTap,
  yesNoTap,
} from '../taps.ts';
import { type AskedQuestion, type RoundView, type SheetView, unfinished } from './queries.ts';

const OPTION = 28;
/** The ways for a person of a small role to take part; with a name only where a curator may read it. */
const modesIn = (view: RoundView) => ['yearOnly' as const, ...(view.named ? (['named'] as const) : [])];

const home = (t: Translator): Row => [homeButton(t)];

/** «2 четверть». */
export function termOf(t: Translator, view: Pick<RoundView, 'term'>): string {
  return termName(t, view.term.preset, view.term.number);
}

/** «чт 24 декабря, 20:00». */
function closes(t: Translator, view: RoundView): string {
  return formatMoment(view.round.closesAt, view.scope.zone, t.locale, view.now);
}

/** What is left to answer in all my sheets. */
function left(view: RoundView): { count: number; minutes: number } {
  const questions = unfinished(view).flatMap((sheet) => sheet.questions.slice(sheet.next));
  return { count: questions.length, minutes: minutesFor(questions.map((question) => question.kind)) };
}

/** «3 минуты, 10 вопросов»: stands wherever somebody is asked to answer. */
const sizeOf = (t: Translator, view: RoundView): string => t.label('surveys-size', left(view));

/** «Опрос за 2 четверть · 3 минуты, 10 вопросов»; a small role chooses first. */
export function invitationScreen(t: Translator, view: RoundView): Screen {
  const [first] = unfinished(view);
  const said = { term: termOf(t, view), size: sizeOf(t, view), closes: closes(t, view) };
  const brief = {
    line: t('surveys-invite-line', said),
    button: surveyTap.button(t.label('surveys-item-open'), view.round.id),
  };
  if (first?.mode === null) return { ...modeScreen(t, view, first), brief };
  const begun = view.sheets.some((sheet) => sheet.startedAt !== null);
  const chose = first && first.mode !== 'totals' ? first.mode : undefined;
  return {
    ...screen(
      chose
        ? t('surveys-invite-chosen', { ...said, mode: t.label(`surveys-mode-${chose}`) })
        : t('surveys-invite', said),
      first && [startTap.button(t.label(begun ? 'surveys-go-on' : 'surveys-begin'), first.id)],
      [laterTap.button(t.label('surveys-later'), view.round.id)],
      chose && first && [howTap.button(t.label('surveys-how'), first.id)],
      home(t),
    ),
    brief,
  };
}

/** The same, to who has not finished. */
export function reminderScreen(t: Translator, view: RoundView): Screen {
  const begun = view.sheets.some((sheet) => sheet.startedAt !== null);
  const button = surveyTap.button(t.label(begun ? 'surveys-go-on' : 'surveys-begin'), view.round.id);
  const said = { term: termOf(t, view), size: sizeOf(t, view), closes: closes(t, view) };
  return {
    ...screen([t('surveys-remind', { ...said, begun: begun ? 'yes' : 'no' })], [button], home(t)),
    brief: {
      line: t('surveys-remind-line', said),
      button: surveyTap.button(t.label('surveys-item-open'), view.round.id),
    },
  };
}

/** «Полной анонимности быть не может. Поэтому выберите сами»; the choice made is named, and can be changed. */
export function modeScreen(t: Translator, view: RoundView, sheet: SheetView): Screen {
  const { role, few, mode } = sheet;
  const said = { term: termOf(t, view), size: sizeOf(t, view) };
  return screen(
    [
      sheet.counted ? t('surveys-few', { ...said, role, count: few ?? 1 }) : t('surveys-uncounted', said),
      mode !== null && mode !== 'totals' && t('surveys-few-now', { mode: t.label(`surveys-mode-${mode}`) }),
    ],
    ...[...modesIn(view), 'declined' as const].map((one) => [
      modeTap.button(t.label(`surveys-mode-${one}`), sheet.id, one),
    ]),
    home(t),
  );
}

/** «Хорошо, вопросов не будет.» */
export function declinedScreen(t: Translator, view: RoundView, sheet: SheetView): Screen {
  return screen(
    [t('surveys-declined', { term: termOf(t, view), closes: closes(t, view) })],
    ...modesIn(view).map((one) => [modeTap.button(t.label(`surveys-mode-${one}`), sheet.id, one)]),
    home(t),
  );
}

/** The words of a question for this sheet. */
export function questionWords(
  t: Translator,
  sheet: Pick<SheetView, 'role' | 'form'>,
  question: Pick<AskedQuestion, 'key' | 'own'>,
): Html {
  if (question.own) return plain(wordsIn(question.own.words, t.locale));
  if (!isBankQuestion(question.key)) return plain('');
  return t(`surveys-q-${question.key}`, { wording: wordingOf(sheet.role, sheet.form) });
}

/** «3 из 10» and the question. */
function asked(t: Translator, sheet: SheetView, place: number, question: AskedQuestion): Html {
  return lines(
    t('surveys-question-place', { place: String(place + 1), all: String(sheet.questions.length) }),
    questionWords(t, sheet, question),
    question.kind === 'score' && t(question.key === 'calm' ? 'surveys-scale-agree' : 'surveys-scale'),
  );
}

const chosen = (label: string, is: boolean): string => (is ? `• ${label}` : label);

/** A question with its buttons; the answer given is marked. An open one is asked by its flow. */
export function questionScreen(
  t: Translator,
  sheet: SheetView,
  place: number,
  question: AskedQuestion,
): Screen {
  const given = sheet.answers.get(question.key);
  return screen(asked(t, sheet, place, question), ...answerRows(t, sheet.id, place, question, given), [
    place > 0
      ? questionTap.button(t.label('nav-back'), sheet.id, place - 1)
      : surveyTap.button(t.label('nav-back'), sheet.roundId),
    questionTap.button(t.label('nav-skip'), sheet.id, place + 1),
  ]);
}

function answerRows(
  t: Translator,
  sheetId: number,
  place: number,
  question: AskedQuestion,
  given: { score: number | null; choice: string | null } | undefined,
): Row[] {
  if (question.kind === 'score')
    return scoreRows((score) => scoreTap.data(sheetId, place, score), given?.score);
  if (question.kind === 'yesNo') {
    return [
      (['yes', 'no'] as const).map((one) =>
        yesNoTap.button(chosen(t.label(`surveys-${one}`), given?.choice === one), sheetId, place, one),
      ),
    ];
  }
  const options = question.own
    ? question.own.options.map((words, i) => ({ value: String(i), label: wordsIn(words, t.locale) }))
    : FREQUENCIES.map((one) => ({ value: one as string, label: t.label(`surveys-frequency-${one}`) }));
  return options.map(({ value, label }, i) => [
    pickTap.button(chosen(cut(label, OPTION), given?.choice === value), sheetId, place, i),
  ]);
}

/** 1–5 and 6–10; the one given as [• 8]. */
export function scoreRows(dataOf: (score: number) => string, given: number | null | undefined): Row[] {
  const buttons = SCORES.map(
    (score): Button => ({ text: chosen(String(score), given === score), data: dataOf(score) }),
  );
  return rows(buttons, 5);
}

/** The open question; its buttons belong to the flow that waits for a line. */
export function textScreen(
  t: Translator,
  draft: Pick<Draft<unknown>, 'id' | 'field'>,
  asking: { sheet: SheetView; place: number; question: AskedQuestion; mayShow: boolean },
): Screen {
  const { sheet, place, question, mayShow } = asking;
  const was = sheet.answers.get(question.key)?.text;
  return screen(
    [
      asked(t, sheet, place, question),
      t('surveys-text-how'),
      t(sheet.mode === 'named' ? 'surveys-text-named' : 'surveys-text-open'),
      was !== null && was !== undefined && t('surveys-text-was', { text: cut(was, 150) }),
    ],
    [choice(draft, 'show', t.label(mayShow ? 'surveys-show-on' : 'surveys-show-off'))],
    [choice(draft, 'previous', t.label('nav-back')), choice(draft, 'skip', t.label('nav-skip'))],
  );
}

/** «Спасибо, что ответили честно. Сообщить об этом?» */
export function uneasyScreen(
  t: Translator,
  sheet: SheetView,
  readers: { concern: HelpReader | undefined; psychologist: HelpReader | undefined },
): Screen {
  const { concern, psychologist } = readers;
  const calm = sheet.questions.find((question) => question.key === 'calm');
  return screen(
    [
      calm &&
        t('surveys-uneasy-about', {
          question: questionWords(t, sheet, calm),
          score: String(sheet.answers.get('calm')?.score ?? ''),
        }),
      concern
        ? t('surveys-uneasy', { reader: helpReaderWords(t, concern) })
        : !psychologist && t('surveys-uneasy-nobody'),
      psychologist && t('surveys-uneasy-psychologist', { reader: initials(psychologist.fullName) }),
    ],
    concern && [calmTap.button(t.label('surveys-tell'), sheet.id, 'concern', concern.membershipId)],
    psychologist && [
      calmTap.button(t.label('surveys-psychologist'), sheet.id, 'psychologist', psychologist.membershipId),
    ],
    [
      onlyTotalsTap.button(
        t.label(sheet.mode === 'totals' ? 'surveys-only-totals' : 'surveys-only-year'),
        sheet.id,
      ),
    ],
  );
}

function helpReaderWords(t: Translator, reader: HelpReader): string {
  return t.label(`pairing-reader-${roleHas(reader.role, 'standIn') ? 'trusted' : 'curator'}`, {
    name: initials(reader.fullName),
  });
}

/** «Готово, спасибо.», or the next sheet of somebody with two roles. */
export function doneScreen(t: Translator, { view, sheet }: { view: RoundView; sheet: SheetView }): Screen {
  const [next] = unfinished(view).filter((one) => one.state === 'open' || one.state === 'late');
  if (next) {
    return screen(
      [t('surveys-next-sheet', { role: next.role, count: next.questions.length - next.next })],
      [startTap.button(t.label('surveys-go-on'), next.id)],
      home(t),
    );
  }
  const open = view.now < view.round.closesAt;
  const today = dayOf(view.now, view.scope.zone);
  const day = formatDay(dayOf(view.round.resultsAt, view.scope.zone), t.locale, today);
  const late = sheet.finishedAt !== null && sheet.finishedAt >= view.round.closesAt;
  return screen(
    [
      late
        ? t('surveys-done-late', { term: termOf(t, view) })
        : sheet.mode === 'named'
          ? t(sheet.answers.get('calm')?.unnamed ? 'surveys-done-named-but' : 'surveys-done-named', { day })
          : sheet.mode === 'yearOnly'
            ? t(sheet.counted ? 'surveys-done-year' : 'surveys-done-uncounted')
            : t('surveys-done', { day }),
      open && '',
      open && t('surveys-done-change', { closes: closes(t, view) }),
    ],
    open && [questionTap.button(t.label('surveys-change'), sheet.id, 0)],
    home(t),
  );
}

/** The survey is over for this person; what comes of it still is to come. */
export function closedScreen(t: Translator, view: RoundView): Screen {
  const { resultsAt } = view.round;
  const { zone } = view.scope;
  const day = formatDay(dayOf(resultsAt, zone), t.locale, dayOf(view.now, zone));
  return screen(
    [
      t('surveys-closed', { term: termOf(t, view) }),
      view.now < resultsAt && t('surveys-closed-results', { day }),
    ],
    home(t),
  );
}

/** Closed, but an unfinished sheet may still be answered: says where the answers count before the first of them. */
export function lateScreen(t: Translator, view: RoundView, sheet: SheetView): Screen {
  return screen(
    t('surveys-late', { term: termOf(t, view), size: sizeOf(t, view) }),
    [questionTap.button(t.label('surveys-item-open'), sheet.id, sheet.next)],
    home(t),
  );
}
