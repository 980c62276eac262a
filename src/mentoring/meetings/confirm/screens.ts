/** A meeting as the curator sees it: what the sides said, when there is something to decide, and the paper. */
import type { ConfirmationAnswer, Side } from '../../../platform/database/generated/enums.ts';
import { cut, type Html } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Row, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatMoment } from '../../../platform/time/format.ts';
import { pairTap } from '../../pairing/taps.ts';
import { initials, surname } from '../../people/rules.ts';
import type { MeetingView } from '../queries-view.ts';
import { changeableUntil } from '../rules.ts';
import { factsLine, homeRow, whenWord } from '../screens.ts';
import { correctionLine, stateLine } from '../screens-meeting.ts';
import * as taps from '../taps.ts';

/** A surname as long as this leaves room for the answer beside it on a button. */
const SURNAME_ON_BUTTON = 15;

/** What may be decided now, as the operation sees it. */
export type MayDecide = 'yes' | 'tooSoon' | 'no';

/** The card with its decision, if there is one to make. */
export function curatorScreen(t: Translator, m: MeetingView, may: MayDecide): Screen {
  const paper = m.onPaper.length > 0;
  const open = m.status === 'agreed' || m.outcome === 'oneSide';
  return screen(
    [
      t('meetings-curator-title', {
        mentor: initials(m.mentor.fullName),
        mentee: initials(m.mentee.fullName),
        when: whenWord(t, m),
      }),
      factsLine(t, m),
      answersLine(t, m),
      questionLine(t, m, may),
      paper && open && t('meetings-paper-title'),
      ...m.corrections.slice(-2).map((c) => correctionLine(t, m, c)),
    ],
    ...(open && m.now >= m.startsAt ? m.onPaper.flatMap((side) => paperRows(t, m, side)) : []),
    ...(may === 'yes' ? decisionRows(t, m) : []),
    paper && open && [taps.sheetTap.button(t.label('meetings-sheet'), m.id)],
    (m.outcome === 'both' || m.outcome === 'curator') && [
      taps.correctTap.button(t.label('meetings-correct'), m.id),
    ],
    [
      taps.meetingsTap.button(t.label('meetings-all'), m.pairId, 0),
      pairTap.button(t.label('meetings-to-pair'), m.pairId),
    ],
    homeRow(t),
  );
}

function answersLine(t: Translator, m: MeetingView): Html | false {
  const word = (answer: ConfirmationAnswer | undefined) =>
    t.label(`meetings-curator-answer-${answer ?? 'none'}`);
  if (m.answers.mentor === undefined && m.answers.mentee === undefined) return false;
  return t('meetings-curator-answers', {
    mentor: surname(m.mentor.fullName),
    mentorAnswer: word(m.answers.mentor),
    mentee: surname(m.mentee.fullName),
    menteeAnswer: word(m.answers.mentee),
  });
}

function questionLine(t: Translator, m: MeetingView, may: MayDecide): Html {
  if (may === 'yes')
    return m.contradictionAt === null ? t('meetings-curator-one-sided') : t('meetings-curator-differ');
  if (m.status === 'agreed' && m.contradictionAt !== null) {
    return t('meetings-curator-review-open', {
      until: formatMoment(changeableUntil(m.contradictionAt), m.zone, t.locale, m.now),
    });
  }
  return m.status === 'agreed' && m.now >= m.startsAt ? t('meetings-curator-hidden') : stateLine(t, m);
}

function decisionRows(t: Translator, m: MeetingView): Row[] {
  const again = t.label(m.contradictionAt === null ? 'meetings-ask-second' : 'meetings-ask-again');
  return [
    [taps.decideTap.button(again, m.id, 'again')],
    [taps.decideTap.button(t.label('meetings-count-present'), m.id, 'present')],
    [taps.decideTap.button(t.label('meetings-count-paper'), m.id, 'paper')],
    [taps.decideTap.button(t.label('meetings-count-words'), m.id, 'words')],
    [taps.decideTap.button(t.label('meetings-count-no'), m.id, 'no')],
  ];
}

function paperRows(t: Translator, m: MeetingView, side: Side): Row[] {
  const who = cut(surname(m[side].fullName), SURNAME_ON_BUTTON);
  const button = (answer: 'held' | 'missed') =>
    taps.paperTap.button(t.label(`meetings-paper-${answer}`, { who }), m.id, side, answer);
  return (['held', 'missed'] as const)
    .filter((answer) => m.answers[side] !== answer)
    .map((answer) => [button(answer)]);
}
