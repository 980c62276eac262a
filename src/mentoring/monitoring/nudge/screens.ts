import { homeButton } from '../../common/words.ts';
/** One pair before its curator: why, the ready text, what can be done; and what the sides and the psychologist are told. */

import type { Role } from '../../../platform/database/generated/enums.ts';
import { type Html, plain } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Button, meant, type Row, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatDate, formatLongDay, formatMoment, formatShortDay } from '../../../platform/time/format.ts';
import { addDays, type Day, dayOf, type Time } from '../../../platform/time/local.ts';
import { roleHas } from '../../common/rights.ts';

import type { SlotView } from '../../meetings/arrange/screens.ts';
import { meetingTap, newMeetingTap } from '../../meetings/taps.ts';
import type { WatchedPair } from '../../pairing/attention/queries.ts';
import type { Attention } from '../../pairing/attention/rules.ts';
import { dayText, pairNames } from '../../pairing/screens-words.ts';
import { type NextStep, nextButton } from '../../pairing/stages/screens-next.ts';
import {
  discussTap,
  endKindTap,
  helpRequestTap,
  pairTap,
  pastEndTap,
  pauseTap,
  waitTap,
} from '../../pairing/taps.ts';
import { initials } from '../../people/rules.ts';
import {
  digestTap,
  editNudgeTap,
  nudgeFitsTap,
  nudgeTimeTap,
  referralTap,
  referSureTap,
  referTap,
  riskTap,
  sendNudgeTap,
} from '../digest/taps.ts';
import type { RiskCard } from './queries.ts';
import { wroteLately } from './rules.ts';
import { readyText } from './screens-ready.ts';

function whyLine(t: Translator, { pair, view }: RiskCard, why: Attention | undefined): Html {
  if (!why) return t('monitoring-why-calm');
  const { kind, days, fell } = why;
  const day = dayText(t, pair.dueOn, view.today);
  switch (kind) {
    case 'noFirstMeeting':
      return t('monitoring-why-noFirstMeeting', { day });
    case 'noStep':
    case 'noPlan':
      return t(`monitoring-why-${kind}`, { days });
    case 'pulse':
      return t('monitoring-why-pulse', { was: String(fell?.from ?? ''), now: String(fell?.to ?? '') });
    case 'missedTwice':
      return t('monitoring-why-missedTwice', { count: String(days) });
    case 'overdue':
      return t('monitoring-why-overdue', { stage: t.label(`pairing-line-${pair.stage}`), day });
    case 'help':
    case 'discuss':
    case 'contradiction':
    case 'oneSide':
    case 'over':
    case 'overLimit':
      return t(`monitoring-why-${kind}`);
  }
}

/** What has to be decided rather than written about. */
function decisions(t: Translator, { pair }: RiskCard): (Row | false)[] {
  const meetingId = pair.contradictionId ?? pair.oneSideId;
  return [
    pair.attention.some((a) => a.kind === 'over') && [
      pastEndTap.button(t.label('pairing-over-open'), pair.id),
    ],
    pair.helpId !== null && [helpRequestTap.button(t.label('monitoring-help-open'), pair.helpId)],
    pair.attention.some((a) => a.kind === 'discuss') && [
      discussTap.button(t.label('pairing-discuss-open'), pair.id),
    ],
    meetingId !== null && [meetingTap.button(t.label('monitoring-meeting-open'), meetingId)],
  ];
}

/** «Котова И. П. — Ли А. · пара с 13 ноября»: the reason, the ready text and everything that can be done. */
export function riskScreen(t: Translator, card: RiskCard): Screen {
  const { view, pair, ready, now } = card;
  const { today, scope } = view;
  const [first, ...others] = pair.attention;
  const text = readyText(t, ready, scope.zone, now);
  const also = others.slice(0, 2).map((a) => reasonWords(t, pair, a, today));
  return screen(
    [
      t('monitoring-card', { pair: pairNames(view), day: formatDate(pair.startsOn, t.locale, today) }),
      whyLine(t, card, first),
      also.length > 0 && t('monitoring-why-also', { reasons: also.join('; ') }),
      pair.nudge &&
        t('monitoring-card-nudged', {
          day: dayText(t, dayOf(pair.nudge.at, scope.zone), today),
          author: initials(pair.nudge.author),
        }),
      '',
      t('monitoring-card-text'),
      t('monitoring-quote', { text }),
    ],
    ...decisions(t, card),
    [
      sendNudgeTap.button(
        t.label(wroteLately(pair.nudge?.at, now) ? 'monitoring-send-again' : 'monitoring-send'),
        pair.id,
        pair.nudges,
      ),
    ],
    [editNudgeTap.button(t.label('monitoring-edit'), pair.id)],
    pair.status === 'active' && [nudgeTimeTap.button(t.label('monitoring-time'), pair.id)],
    [waitTap.button(t.label('pairing-wait'), pair.id), pauseTap.button(t.label('pairing-pause'), pair.id)],
    [endKindTap.button(t.label('pairing-rematch'), pair.id, 'rematch')],
    [referTap.button(t.label('monitoring-refer'), pair.id)],
    [
      pairTap.button(t.label('pairing-open-card'), pair.id),
      digestTap.button(t.label('monitoring-digest-back'), scope.schoolId),
    ],
  );
}

const backRow = (t: Translator, card: Pick<RiskCard, 'view' | 'pair'>): Row => [
  riskTap.button(t.label('nav-back'), card.pair.id),
  digestTap.button(t.label('monitoring-digest-back'), card.view.scope.schoolId),
];

/** Names of the sides the text was sent to; a side without Telegram is told by people. */
const toldNames = ({ view }: Pick<RiskCard, 'view'>): string =>
  [view.mentor, view.mentee]
    .filter((side) => side.hasTelegram)
    .map((side) => initials(side.fullName))
    .join(', ');

/** What was sent, word for word. */
export function sentScreen(t: Translator, card: RiskCard, text: string): Screen {
  return screen([t('monitoring-sent', { names: toldNames(card), text })], backRow(t, card));
}

export function sentTimeScreen(t: Translator, card: RiskCard, startsAt: Date): Screen {
  const when = formatMoment(startsAt, card.view.scope.zone, t.locale, card.now);
  return screen([t('monitoring-sent-time', { names: toldNames(card), when })], backRow(t, card));
}

type Choose = (value: string, label: string) => Button;

/** «Изменить текст»: the question, and the text shown back. */
export function textAskScreen(t: Translator, card: RiskCard): Screen {
  return screen([t('monitoring-text-ask', { pair: pairNames(card.view) })]);
}

export function textCheckScreen(t: Translator, text: string, choose: Choose): Screen {
  return screen(
    [t('monitoring-text-check'), '', t('monitoring-quote', { text })],
    [meant(choose('send', t.label('monitoring-send')))],
    [choose('again', t.label('monitoring-text-again'))],
  );
}

/** «25.11 15:30»: how a time may be typed. */
export function exampleOf(slots: readonly SlotView[], today: Day): string {
  const day = slots[0]?.day ?? addDays(today, 1);
  return `${day.slice(8)}.${day.slice(5, 7)} ${slots[0]?.time ?? '15:30'}`;
}

/** «Предложить время»: the slots both may have free, or a typed one. */
export function timeAskScreen(t: Translator, card: RiskCard, choose: Choose): Screen {
  const { view, slots } = card;
  const label = ({ day, time, afterLesson }: SlotView) =>
    afterLesson === undefined
      ? t.label('meetings-slot', { day: formatShortDay(day, t.locale), time })
      : t.label('meetings-slot-lesson', {
          day: formatShortDay(day, t.locale),
          lesson: String(afterLesson),
          time,
        });
  return screen(
    [t('monitoring-time-ask', { pair: pairNames(view), example: exampleOf(slots, view.today) })],
    ...slots.map((slot): Row => [choose(`${slot.day} ${slot.time}`, label(slot))]),
  );
}

export function timeCheckScreen(
  t: Translator,
  at: { day: Day; time: Time; today: Day },
  choose: Choose,
): Screen {
  return screen(
    [t('monitoring-time-check', { day: formatLongDay(at.day, t.locale, at.today), time: at.time })],
    [meant(choose('send', t.label('monitoring-time-send')))],
    [choose('again', t.label('monitoring-time-other'))],
  );
}

export interface NudgeView {
  nudgeId: number;
  text: string;
  author: string;
  curator: boolean;
  startsAt: Date | null;
  zone: string;
  now: Date;
  next: NextStep;
}

/** The message to both sides: the first line names the author, the rest is read after unlocking. */
export function nudgeScreen(t: Translator, nudge: NudgeView): Screen {
  const { nudgeId, text, author, curator, startsAt, zone, now, next } = nudge;
  const head = t(curator ? 'monitoring-nudge-curator' : 'monitoring-nudge-trusted', {
    name: initials(author),
  });
  if (startsAt) {
    return screen(
      [head, '', t('monitoring-nudge-time', { when: formatMoment(startsAt, zone, t.locale, now) })],
      [nudgeFitsTap.button(t.label('monitoring-nudge-fits'), nudgeId)],
      [newMeetingTap.button(t.label('monitoring-time-other'), next.pairId)],
    );
  }
  const step = nextButton(t, next);
  return screen([head, '', plain(text)], step ? [step] : null, [
    pairTap.button(t.label('pairing-open-card'), next.pairId),
  ]);
}

interface Referred {
  referral: {
    id: number;
    to: { role: Role; person: { fullName: string } };
    pair: { mentee: { person: { fullName: string } } };
    status: string;
  };
  author: string;
}

const named = ({ referral, author }: Referred) => ({
  who: initials(referral.to.person.fullName),
  mentee: initials(referral.pair.mentee.person.fullName),
  curator: initials(author),
});

/** Before the mentee is asked: who would learn what. */
export function referAskScreen(
  t: Translator,
  card: RiskCard,
  to: { fullName: string },
  asked: number,
): Screen {
  const { view, pair } = card;
  return screen(
    [
      t('monitoring-refer-ask', {
        pair: pairNames(view),
        mentee: initials(view.mentee.fullName),
        who: initials(to.fullName),
      }),
    ],
    [referSureTap.button(t.label('monitoring-refer-sure'), pair.id, asked)],
    backRow(t, card),
  );
}

export function referredScreen(t: Translator, card: RiskCard): Screen {
  return screen(
    [t('monitoring-referred', { mentee: initials(card.view.mentee.fullName) })],
    backRow(t, card),
  );
}

/** The question on the mentee's own screen. */
export function referralScreen(t: Translator, found: Referred): Screen {
  const { who, curator } = named(found);
  const key = roleHas(found.referral.to.role, 'counsel')
    ? 'monitoring-referral-psychologist'
    : 'monitoring-referral-trusted';
  return screen(
    [t(key, { who, curator })],
    [referralTap.button(t.label('monitoring-referral-agree'), found.referral.id, 'agreed')],
    [referralTap.button(t.label('monitoring-referral-decline'), found.referral.id, 'declined')],
  );
}

export function referralThanksScreen(t: Translator, found: Referred, answer: 'agreed' | 'declined'): Screen {
  const text =
    answer === 'agreed'
      ? t('monitoring-referral-thanks-agreed', { who: named(found).who })
      : t('monitoring-referral-thanks-declined');
  return screen([text], [homeButton(t)]);
}

/** To the psychologist: who, and no reason. */
export function referralKnownScreen(t: Translator, found: Referred): Screen {
  const { mentee, curator } = named(found);
  return screen([t('monitoring-referral-known', { mentee, curator })], [homeButton(t)]);
}

/** To who offered it, in neutral words. */
export function referralAnswerScreen(t: Translator, found: Referred): Screen {
  const { mentee, who } = named(found);
  const text =
    found.referral.status === 'agreed'
      ? t('monitoring-referral-answer-agreed', { mentee, who })
      : t('monitoring-referral-answer-declined', { mentee });
  return screen([text], [homeButton(t)]);
}

/** Why a pair is named, in a few words; nothing here says whose it was. */
export function reasonWords(
  t: Translator,
  pair: Pick<WatchedPair, 'stage' | 'dueOn'>,
  { kind, days, fell }: Attention,
  today: Day,
): string {
  switch (kind) {
    case 'noFirstMeeting':
    case 'noStep':
    case 'noPlan':
      return t.label(`monitoring-reason-${kind}`, { days });
    case 'missedTwice':
      return t.label('monitoring-reason-missedTwice', { count: days });
    case 'pulse':
      return t.label('monitoring-reason-pulse', {
        was: String(fell?.from ?? ''),
        now: String(fell?.to ?? ''),
      });
    case 'overdue':
      return t.label('monitoring-reason-overdue', {
        stage: t.label(`pairing-line-${pair.stage}`),
        day: dayText(t, pair.dueOn, today),
      });
    case 'help':
    case 'discuss':
    case 'contradiction':
    case 'oneSide':
    case 'over':
    case 'overLimit':
      return t.label(`monitoring-reason-${kind}`);
  }
}
