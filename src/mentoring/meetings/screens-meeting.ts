import { capital } from '../common/words.ts';
/** One meeting as a side sees it: a proposal, the question after it, and its card with everything possible now. */

import type { ConfirmationAnswer } from '../../platform/database/generated/enums.ts';
import { type Html, plain } from '../../platform/i18n/html.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import { everyOf } from '../../platform/known.ts';
import { meant, type Row, rows, type Screen, screen } from '../../platform/telegram/screen.ts';
import { formatDay } from '../../platform/time/format.ts';
import { dayOf } from '../../platform/time/local.ts';
import { homeTap } from '../home/taps.ts';
import { newLessonOnTap } from '../lessons/sheet/taps.ts';
import { initials } from '../people/rules.ts';
import type { CorrectionView, MeetingView } from './queries-view.ts';
import { isVoided } from './rules.ts';
import { cardState, mayBeLate } from './rules-card.ts';
import {
  answerWord,
  dayWord,
  factsLine,
  homeRow,
  kindWord,
  minutesWord,
  placeWord,
  whenWord,
  whoFor,
} from './screens.ts';
import * as taps from './taps.ts';

/** The most characters on each of two buttons in a row. */
const HALF_ROW = 15;

/** «📅 Предложение встречи: ср 25 ноября, 15:30» with its three answers. */
export function proposalScreen(t: Translator, m: MeetingView): Screen {
  const when = whenWord(t, m);
  const title =
    m.revision > 1 ? t('meetings-proposal-other-time', { when }) : t('meetings-proposal', { when });
  return screen(
    [title, detailsLine(t, m)],
    [meant(taps.acceptTap.button(t.label('meetings-suits'), m.id, m.revision))],
    [
      taps.moveTap.button(t.label('meetings-other-time'), m.id),
      taps.declineTap.button(t.label('meetings-cannot'), m.id, m.revision),
    ],
  );
}

/** «Лебедева О. В. · пробная рабочая встреча · каб. 21 · 40 минут» */
export function detailsLine(t: Translator, m: MeetingView): Html {
  const { who, kind, minutes } = {
    who: whoFor(m),
    kind: kindWord(t, m.kind),
    minutes: minutesWord(t, m.minutes),
  };
  return t('meetings-details', { who, kind, place: placeWord(t, m), minutes });
}

/** «Уже договорились», as the other side is told: верно or не так. */
export function agreedClaimScreen(t: Translator, m: MeetingView): Screen {
  return screen(
    [t('meetings-agreed-claim', { when: whenWord(t, m) }), detailsLine(t, m), t('meetings-agreed-claim-ask')],
    [
      taps.rightTap.button(t.label('meetings-right'), m.id, m.revision),
      taps.wrongTap.button(t.label('meetings-wrong'), m.id),
    ],
  );
}

/** What is wrong with a meeting somebody says was agreed. */
export function wrongScreen(t: Translator, m: MeetingView): Screen {
  return screen(
    t('meetings-wrong-question', { when: capital(whenWord(t, m)), who: whoFor(m) }),
    [taps.moveTap.button(t.label('meetings-wrong-time'), m.id)],
    [taps.cancelSureTap.button(t.label('meetings-wrong-none'), m.id)],
    backRow(t, m),
  );
}

/** «Состоялась?» The same for both, whether or not the other has answered. */
export function questionScreen(t: Translator, m: MeetingView): Screen {
  return screen(questionText(t, m), ...answerRows(t, m, undefined));
}

function questionText(t: Translator, m: MeetingView): Html {
  const who = whoFor(m);
  if (!m.loggedAfter) return t('meetings-question', { when: whenWord(t, m), who });
  return t('meetings-question-logged', {
    when: whenWord(t, m),
    who,
    kind: kindWord(t, m.kind),
    minutes: minutesWord(t, m.minutes),
  });
}

/** The three answers, without the one already given; what was written down afterwards can't have been moved. */
function answerRows(t: Translator, m: MeetingView, without: ConfirmationAnswer | undefined): Row[] {
  const button = (answer: ConfirmationAnswer) =>
    taps.answerTap.button(t.label(`meetings-${answer}`), m.id, answer);
  const rest = (m.loggedAfter ? (['missed'] as const) : (['moved', 'missed'] as const)).filter(
    (a) => a !== without,
  );
  return [without === 'held' ? [] : [button('held')], rest.map(button)].filter((row) => row.length > 0);
}

/** «Исправить ответ» */
export function changeScreen(t: Translator, m: MeetingView, own: ConfirmationAnswer): Screen {
  const text = t('meetings-fix-question', {
    when: whenWord(t, m),
    who: whoFor(m),
    answer: answerWord(t, own),
  });
  return screen(text, ...answerRows(t, m, own), backRow(t, m));
}

/** «Ответы разошлись»: to both, once; each sees only their own. */
export function differScreen(t: Translator, m: MeetingView, own: ConfirmationAnswer): Screen {
  const others = everyOf<ConfirmationAnswer>()(['held', 'moved', 'missed']).filter(
    (a) => a !== own && !(a === 'moved' && m.loggedAfter),
  );
  const buttons = others.map((a) => taps.answerTap.button(t.label(`meetings-rather-${a}`), m.id, a));
  return screen(
    t('meetings-differ', { day: dayWord(t, m), answer: answerWord(t, own) }),
    [taps.answerTap.button(t.label('meetings-keep'), m.id, own)],
    ...rows(buttons, buttons.every((b) => b.text.length <= HALF_ROW) ? 2 : 1),
  );
}

/** The reply to one's own answer. */
export function answeredScreen(t: Translator, m: MeetingView, answer: ConfirmationAnswer): Screen {
  const assign = taps.newMeetingTap.button(
    t.label(answer === 'held' ? 'meetings-next' : 'meetings-assign'),
    m.pairId,
  );
  const fix: Row = [taps.changeAnswerTap.button(t.label('meetings-fix-answer'), m.id)];
  if (answer === 'held') {
    const waits = m.onPaper.length > 0 ? t('meetings-recorded-held-paper') : t('meetings-recorded-held');
    return screen(
      waits,
      [taps.noteTap.button(t.label('meetings-add-note'), m.id)],
      [assign],
      fix,
      homeRow(t),
    );
  }
  return screen(t('meetings-recorded-missed'), [assign, homeTap.button(t.label('meetings-later'))], fix);
}

/** A meeting's card: what it is, its state, and everything the side can do with it now. */
export function cardScreen(t: Translator, m: MeetingView): Screen {
  const state = cardState(m);
  if (state === 'proposedToMe') return withBack(t, m, proposalScreen(t, m));
  if (state === 'question')
    return withBack(t, m, { ...questionScreen(t, m), ...withNotes(t, m, questionScreen(t, m)) });
  if (state === 'differ' && m.own !== undefined) return withBack(t, m, differScreen(t, m, m.own));
  return screen(
    [
      t('meetings-card-title', { when: capital(whenWord(t, m)), who: whoFor(m) }),
      factsLine(t, m),
      stateLine(t, m),
      ...(state === 'agreed' ? (['', t(`meetings-about-${m.kind}`)] as const) : []),
      m.own !== undefined &&
        m.status !== 'settled' &&
        t('meetings-card-your-answer', { answer: answerWord(t, m.own) }),
      m.own !== undefined && m.ownOnPaper && t('meetings-card-by-paper', { answer: answerWord(t, m.own) }),
      ...m.corrections.slice(-2).map((c) => correctionLine(t, m, c)),
    ],
    ...actionRows(t, m),
    lessonRow(t, m),
    backRow(t, m),
  );
}

/** A visit that was leads to the sheet of its lesson, with the day known. */
export function lessonRow(t: Translator, m: MeetingView): Row | false {
  const was = m.startsAt <= m.now && m.outcome !== 'notHeld' && m.outcome !== 'moved';
  if (m.kind !== 'lessonVisit' || m.side === undefined || !was || m.status === 'cancelled' || !m.pairLives)
    return false;
  const label = t.label(m.side === 'mentor' ? 'observations-new' : 'observations-new-mentee');
  return [newLessonOnTap.button(label, m.pairId, dayOf(m.startsAt, m.zone))];
}

/** Its state in one line: of one that turned out not to have been held, that it was not. */
export function stateLine(t: Translator, m: MeetingView): Html {
  if (isVoided(m.corrections)) return t('meetings-card-not-held');
  switch (cardState(m)) {
    case 'proposedToMe':
    case 'proposedByMe':
      return t('meetings-card-waiting-other', { who: whoFor(m) });
    case 'agreed':
      return t('meetings-card-agreed');
    case 'lapsed':
      return t('meetings-card-lapsed');
    case 'question':
    case 'answered':
      return t('meetings-card-waiting-second');
    case 'differ':
    case 'withCurator':
      return t('meetings-card-answers-differ');
    case 'cancelled':
      return t('meetings-card-cancelled');
    case 'both':
      return t('meetings-card-both');
    case 'curator':
      return t('meetings-card-curator', { reason: reasonWord(t, m.curatorReason) });
    case 'oneSide':
      return t('meetings-card-one');
    case 'moved':
      return t('meetings-card-moved');
    case 'notHeld':
      break;
  }
  return m.curatorReason === null ? t('meetings-card-not-held') : t('meetings-card-not-counted');
}

/** «бумажный лист» */
function reasonWord(t: Translator, reason: string | null): string {
  return reason === 'present' || reason === 'paper' || reason === 'words'
    ? t.label(`meetings-reason-${reason}`)
    : '';
}

/** «Поправка (Лебедева О. В., пт 27 ноября): 60 минут. …» */
export function correctionLine(t: Translator, m: MeetingView, c: CorrectionView): Html {
  const what =
    c.held !== null
      ? t(c.held ? 'meetings-corrected-heldAfterAll' : 'meetings-corrected-held')
      : c.kind !== null
        ? t('meetings-corrected-kind', { kind: kindWord(t, c.kind) })
        : t('meetings-corrected-minutes', { minutes: minutesWord(t, c.minutes ?? m.minutes) });
  const author = c.author === undefined ? t.label('meetings-author-curator') : initials(c.author);
  const day = formatDay(dayOf(c.createdAt, m.zone), t.locale, dayOf(m.now, m.zone));
  return t('meetings-card-correction', { author, day, what, reason: plain(c.reason) });
}

function actionRows(t: Translator, m: MeetingView): (Row | false)[] {
  const state = cardState(m);
  const note: Row = [taps.noteTap.button(t.label('meetings-add-note'), m.id)];
  const again: Row | false = m.pairActive && [
    taps.newMeetingTap.button(t.label('meetings-propose-again'), m.pairId),
  ];
  switch (state) {
    case 'proposedByMe':
      return [
        [
          taps.moveTap.button(t.label('meetings-change-proposal'), m.id),
          taps.cancelTap.button(t.label('meetings-withdraw'), m.id),
        ],
      ];
    case 'lapsed':
      return [[taps.answerTap.button(t.label('meetings-nevertheless'), m.id, 'held')], again];
    case 'agreed':
      return [
        mayBeLate(m) && [taps.lateTap.button(t.label('meetings-late'), m.id)],
        [
          taps.moveTap.button(t.label('meetings-move'), m.id),
          taps.cancelTap.button(t.label('meetings-cancel'), m.id),
        ],
        note,
      ];
    case 'answered':
      return [
        note,
        [taps.changeAnswerTap.button(t.label('meetings-fix-answer'), m.id)],
        m.loggedAfter && [taps.minutesTap.button(t.label('meetings-change-length'), m.id)],
        m.loggedAfter && [taps.undoTap.button(t.label('meetings-undo'), m.id)],
      ];
    case 'oneSide':
      return [m.own === undefined && [taps.answerTap.button(t.label('meetings-held'), m.id, 'held')], note];
    case 'both':
    case 'curator':
      return [note, [taps.correctTap.button(t.label('meetings-correct'), m.id)]];
    case 'moved':
      return [
        m.movedToId !== null ? [taps.meetingTap.button(t.label('meetings-to-new'), m.movedToId)] : again,
      ];
    case 'notHeld':
    case 'cancelled':
      return [again];
    case 'withCurator':
    case 'proposedToMe':
    case 'question':
    case 'differ':
      break;
  }
  return [note];
}

function withNotes(t: Translator, m: MeetingView, shown: Screen): Pick<Screen, 'keyboard'> {
  return { keyboard: [...(shown.keyboard ?? []), [taps.noteTap.button(t.label('meetings-add-note'), m.id)]] };
}

function backRow(t: Translator, m: MeetingView): Row {
  return [taps.meetingsTap.button(t.label('meetings-all'), m.pairId, 0), ...homeRow(t)];
}

function withBack(t: Translator, m: MeetingView, shown: Screen): Screen {
  return { ...shown, keyboard: [...(shown.keyboard ?? []), backRow(t, m)] };
}

/** «Отменить встречу …?» */
export function cancelScreen(t: Translator, m: MeetingView): Screen {
  const own = m.status === 'proposed';
  const args = { when: capital(whenWord(t, m)), who: whoFor(m) };
  return screen(
    own ? t('meetings-withdraw-question', args) : t('meetings-cancel-question', args),
    [taps.cancelSureTap.button(t.label(own ? 'meetings-withdraw-yes' : 'meetings-cancel-yes'), m.id)],
    [taps.moveTap.button(t.label(own ? 'meetings-change-proposal' : 'meetings-move'), m.id)],
    backRow(t, m),
  );
}
