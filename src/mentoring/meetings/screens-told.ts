/** Messages to the other side, and replies to one's own act. */
import type { Html } from '../../platform/i18n/html.ts';
import type { PlainKey, Translator } from '../../platform/i18n/texts.ts';
import { type Row, type Screen, screen } from '../../platform/telegram/screen.ts';
import { formatMoment } from '../../platform/time/format.ts';
import { capital } from '../common/words.ts';
import { STAGES } from '../pairing/stages/rules.ts';
import { trialTap } from '../pairing/taps.ts';
import { initials } from '../people/rules.ts';
import type { MeetingView } from './queries-view.ts';
import { dayWord, homeRow, kindTitle, kindWord, minutesWord, whenWord, whoFor } from './screens.ts';
import { correctionLine, detailsLine, lessonRow, proposalScreen } from './screens-meeting.ts';
import * as taps from './taps.ts';

const openRow = (t: Translator, m: MeetingView): Row => [
  taps.meetingTap.button(t.label('meetings-open'), m.id),
];
const againRow = (t: Translator, m: MeetingView): Row | false =>
  m.pairActive && [taps.newMeetingTap.button(t.label('meetings-propose-new'), m.pairId)];

/** Both said yes, or the decision fell: the same words for both, and after the trial meeting the private question. */
export function settledScreen(t: Translator, m: MeetingView): Screen {
  const day = dayWord(t, m);
  if (m.outcome !== 'both' && m.outcome !== 'curator') return notHeldScreen(t, m, day);
  const place = STAGES.indexOf(m.kind as (typeof STAGES)[number]);
  const facts = { kind: kindTitle(t, m.kind), minutes: minutesWord(t, m.minutes) };
  const asks =
    m.kind === 'trial' && m.stage === 'trial' && m.side !== undefined && m.privateReader !== undefined;
  return screen(
    [
      m.outcome === 'both' ? t('meetings-both', { day }) : t('meetings-by-curator', { day }),
      place < 0
        ? t('meetings-both-facts', facts)
        : t('meetings-both-step', { ...facts, step: String(place + 1) }),
      asks && '',
      asks && trialLine(t, m),
    ],
    asks && [trialTap.button(t.label('meetings-trial-answer'), m.pairId)],
    m.side !== undefined && [taps.noteTap.button(t.label('meetings-add-note'), m.id)],
    m.pairActive && [taps.newMeetingTap.button(t.label('meetings-next'), m.pairId)],
    homeRow(t),
  );
}

function trialLine(t: Translator, m: MeetingView): Html {
  const name = initials(m.privateReader?.fullName ?? '');
  return m.privateReader?.standsIn === true
    ? t('meetings-trial-trusted', { name })
    : t('meetings-trial-curator', { name });
}

function notHeldScreen(t: Translator, m: MeetingView, day: string): Screen {
  const text =
    m.outcome === 'moved'
      ? t('meetings-settled-moved', { day })
      : m.curatorReason === null
        ? t('meetings-settled-not-held', { day })
        : t('meetings-settled-not-counted', { day });
  const next: Row | false =
    m.movedToId !== null
      ? [taps.meetingTap.button(t.label('meetings-to-new'), m.movedToId)]
      : m.pairActive && [taps.newMeetingTap.button(t.label('meetings-propose-again'), m.pairId)];
  return screen(text, next, homeRow(t));
}

/** To the proposer, at once: «📅 Тимур А.: подходит. Ср 25 ноября, 15:30.» */
export function acceptedScreen(t: Translator, m: MeetingView): Screen {
  return screen(
    t('meetings-told-accepted', { who: whoFor(m), when: capital(whenWord(t, m)) }),
    openRow(t, m),
  );
}

/** «Верно» to what was recorded as agreed. */
export function rightScreen(t: Translator, m: MeetingView): Screen {
  return screen(t('meetings-told-right', { who: whoFor(m), when: capital(whenWord(t, m)) }), openRow(t, m));
}

/** The proposal does not suit; no reason was asked. */
export function declinedScreen(t: Translator, m: MeetingView): Screen {
  return screen(t('meetings-told-declined', { who: whoFor(m), when: whenWord(t, m) }), againRow(t, m));
}

/** The meeting is off. */
export function cancelledScreen(t: Translator, m: MeetingView): Screen {
  const text = t('meetings-told-cancelled', {
    when: whenWord(t, m),
    who: whoFor(m),
    kind: kindWord(t, m.kind),
  });
  return screen(text, againRow(t, m));
}

/** An agreed meeting gets another time: it wants an answer like a proposal. */
export function movedScreen(t: Translator, m: MeetingView, was: Date | undefined): Screen {
  const answer = proposalScreen(t, m);
  return screen(
    [
      t('meetings-told-moved', { when: whenWord(t, m) }),
      was !== undefined && t('meetings-told-moved-was', { was: formatMoment(was, m.zone, t.locale, m.now) }),
      detailsLine(t, m),
    ],
    ...(answer.keyboard ?? []),
  );
}

/** «Опаздываю», as it reaches the one who waits. */
export function lateScreen(t: Translator, m: MeetingView): Screen {
  return screen(t('meetings-told-late', { who: whoFor(m), when: whenWord(t, m) }), openRow(t, m));
}

/** A confirmed meeting was corrected: by whom, what is said, and why. */
export function correctedScreen(t: Translator, m: MeetingView): Screen {
  const last = m.corrections.at(-1);
  return screen(
    [t('meetings-told-corrected', { day: dayWord(t, m) }), last && correctionLine(t, m, last)],
    openRow(t, m),
  );
}

/** The other side would open the notes to the curator. */
export function notesAskedScreen(t: Translator, m: { who: string; pairId: number }): Screen {
  return screen(t('meetings-told-notes', { who: m.who }), [
    taps.notesTap.button(t.label('meetings-notes'), m.pairId, 0),
  ]);
}

/** What the one who made or moved a meeting sees. */
export function madeScreen(
  t: Translator,
  m: MeetingView,
  how: 'proposed' | 'agreed' | 'moved' | 'paper',
): Screen {
  const args = { when: whenWord(t, m), who: whoFor(m) };
  const text = {
    proposed: t('meetings-proposed', args),
    moved: t('meetings-moved-proposed', args),
    agreed: t('meetings-recorded-agreed', { when: args.when }),
    paper: t('meetings-paper-agreed', { when: args.when }),
  }[how];
  return screen(text, openRow(t, m), homeRow(t));
}

/** What the one who wrote a meeting down sees. */
export function loggedScreen(t: Translator, m: MeetingView): Screen {
  const args = { day: dayWord(t, m), kind: kindWord(t, m.kind), minutes: minutesWord(t, m.minutes) };
  const text =
    m.onPaper.length > 0
      ? t('meetings-logged-paper', args)
      : t('meetings-logged', { ...args, who: whoFor(m) });
  return screen(
    text,
    [taps.minutesTap.button(t.label('meetings-change-length'), m.id)],
    m.side !== undefined && [taps.noteTap.button(t.label('meetings-add-note'), m.id)],
    lessonRow(t, m),
    [taps.undoTap.button(t.label('meetings-undo'), m.id)],
    homeRow(t),
  );
}

/** What the one who said «подходит» or «верно» sees. */
export function acceptedBackScreen(
  t: Translator,
  m: MeetingView,
  key: 'meetings-accepted' | 'meetings-right-done',
): Screen {
  return screen(t(key, { when: whenWord(t, m) }), openRow(t, m), homeRow(t));
}

/** After «Не смогу». */
export function declinedBackScreen(t: Translator, m: MeetingView): Screen {
  return screen(t('meetings-declined'), againRow(t, m), homeRow(t));
}

/** After «Отменить». */
export function cancelledBackScreen(t: Translator, m: MeetingView, withdrawn: boolean): Screen {
  return screen(
    withdrawn ? t('meetings-withdrawn') : t('meetings-cancelled', { who: whoFor(m) }),
    againRow(t, m),
    homeRow(t),
  );
}

/** One line about what was just done, with the meeting and the way home. */
export function doneScreen(t: Translator, key: PlainKey, m: MeetingView): Screen {
  return screen(t(key), openRow(t, m), homeRow(t));
}
