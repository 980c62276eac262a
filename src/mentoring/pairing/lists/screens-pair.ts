import { cut, type Html } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Row, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatMoment } from '../../../platform/time/format.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { sightOfPair } from '../../common/sight.ts';
import { homeButton } from '../../common/words.ts';
import { goalsTap } from '../../goals/taps.ts';

import { lessonsTap, newLessonTap } from '../../lessons/sheet/taps.ts';
import { meetingsTap, newMeetingTap } from '../../meetings/taps.ts';
import { riskTap } from '../../monitoring/digest/taps.ts';
import { achievementsTap } from '../../monitoring/facts/taps.ts';
import { initials } from '../../people/rules.ts';
import { pairPapersTap } from '../../reports/papers/taps.ts';
import { pulsesTap } from '../../surveys/taps.ts';
import type { PairView } from '../queries.ts';
import { orderLine } from '../screens-order.ts';
import { dayText, stageLine, statusLine, stepOf } from '../screens-words.ts';
import { closed, isConfirmed, type PairFacts, trialWords } from '../stages/rules.ts';
import {
  closingPaperTap,
  closingTap,
  discussTap,
  manageTap,
  myPairsTap,
  orderTap,
  pairsTap,
  readyTap,
  trialTap,
} from '../taps.ts';
import type { PairCard } from './queries-card.ts';

const living = (view: PairView) => view.pair.status === 'active' || view.pair.status === 'paused';

/** The pair's card, as a side sees it and as a leader of the pair sees it. */
export function pairScreen(t: Translator, card: PairCard, now: Date): Screen {
  const { view } = card;
  const { pair, side } = view;
  return screen(
    [
      side === 'mentee' &&
        t('pairing-card-mentor', {
          name: initials(view.mentor.fullName),
          kind: t.label(`pairing-kind-${pair.mentorKind}`),
        }),
      side === 'mentor' && t('pairing-card-mentee', { name: initials(view.mentee.fullName) }),
      side === undefined &&
        t('pairing-card-pair', {
          mentor: initials(view.mentor.fullName),
          mentee: initials(view.mentee.fullName),
        }),
      stageLine(t, pair.status === 'completed' ? 'completed' : pair.stage),
      living(view) &&
        t('pairing-step-due', { step: stepOf(pair.stage), day: dayText(t, card.progress.dueOn, view.today) }),
      statusLine(t, view),
      '',
      meetingsLine(t, card, now),
      t('pairing-card-goal', { state: t.label(`pairing-card-goal-${card.goal}`) }),
      planLine(t, card),
      ...(side ? sideLines(t, card) : leadLines(t, card)),
    ],
    ...(side ? sideRows(t, card) : leadRows(t, card)),
  );
}

function meetingsLine(t: Translator, { progress, held, next, view }: PairCard, now: Date): Html {
  const moment = next && formatMoment(next, view.scope.zone, t.locale, now);
  if (view.pair.stage === 'series') {
    const args = { held: progress.series.confirmed, all: progress.series.needed };
    return moment ? t('pairing-card-series-next', { ...args, moment }) : t('pairing-card-series', args);
  }
  return moment ? t('pairing-card-meetings-next', { held, moment }) : t('pairing-card-meetings', { held });
}

function planLine(t: Translator, { actions, view }: PairCard): Html | false {
  const { done, all, nextOn } = actions;
  if (all === 0) return false;
  return nextOn
    ? t('pairing-card-plan-next', { done, all, day: dayText(t, nextOn, view.today) })
    : t('pairing-card-plan', { done, all });
}

/** What is left of a stage, in words for a side; nothing about private answers. */
function leftLine(t: Translator, { progress, facts, view }: PairCard): Html | false {
  const left: string[] = [];
  const { gates } = progress;
  if (facts.stage === 'planning') {
    if (gates.goal === false) left.push(t.label('pairing-left-goal'));
    if (gates.actions === false) left.push(t.label('pairing-left-plan'));
  }
  if (facts.stage === 'series' && gates.meetings === true && gates.settled === false)
    left.push(t.label('pairing-left-actions'));
  if (facts.stage === 'final') {
    if (gates.meeting === false) left.push(t.label('pairing-left-meeting'));
    if (gates.assessed === false) left.push(t.label('pairing-left-goals'));
    if (view.side && !closed(facts.closing[view.side], view.side)) left.push(t.label('pairing-left-closing'));
  }
  return left.length > 0 && t('pairing-card-final-left', { left: left.join(', ') });
}

function readyLine(t: Translator, { facts, view }: PairCard): Html | false {
  if (facts.stage !== 'series') return false;
  const ready = (['mentor', 'mentee'] as const).filter((s) => facts.ready[s]);
  if (ready.length === 2) return t('pairing-card-ready-both');
  return ready[0] !== undefined && t('pairing-card-ready-one', { name: initials(view[ready[0]].fullName) });
}

function sideLines(t: Translator, card: PairCard): (Html | false)[] {
  const { view } = card;
  const open = living(view);
  return [open && leftLine(t, card), open && readyLine(t, card), open && endsLine(t, view)];
}

const endsLine = (t: Translator, view: PairView): Html =>
  t('pairing-card-ends', { day: dayText(t, view.pair.endsOn, view.today) });

function leadLines(t: Translator, { view, nudgedAt }: PairCard): (Html | false)[] {
  const { pair, today } = view;
  const paper = [view.mentor, view.mentee].find((s) => !s.hasTelegram);
  return [
    living(view) && endsLine(t, view),
    orderLine(t, view),
    pair.overLimitReason !== null && t('pairing-card-over', { reason: cut(pair.overLimitReason, 60) }),
    pair.waitUntilOn !== null &&
      pair.waitUntilOn >= today &&
      t('pairing-card-wait', { day: dayText(t, pair.waitUntilOn, today) }),
    nudgedAt !== undefined &&
      t('pairing-card-nudged', { day: dayText(t, dayOf(nudgedAt, view.scope.zone), today) }),
    paper !== undefined && t('pairing-card-paper', { name: initials(paper.fullName) }),
  ];
}

/** True when this side still has the private question to answer; depends on its own answer alone. */
export function asksPrivately(view: PairView, facts: PairFacts): boolean {
  if (!view.side || view.pair.status !== 'active') return false;
  const trialHeld = facts.meetings.some((m) => m.kind === 'trial' && isConfirmed(m.state));
  return (
    trialWords(facts.trial[view.side], {
      stage: facts.stage,
      trialDecision: facts.trialDecision,
      trialHeld,
    }) === 'ask'
  );
}

function sideRows(t: Translator, { view, facts }: PairCard): (Row | false)[] {
  const { pair, side } = view;
  const open = pair.status === 'active';
  const ready = side && facts.ready[side];
  return [
    asksPrivately(view, facts) && [trialTap.button(t.label('pairing-trial-open'), pair.id)],
    open &&
      pair.stage === 'final' &&
      side !== undefined &&
      !closed(facts.closing[side], side) && [closingTap.button(t.label('pairing-closing-open'), pair.id)],
    open && [newMeetingTap.button(t.label('pairing-schedule'), pair.id)],
    [
      meetingsTap.button(t.label('pairing-meetings'), pair.id, 0),
      goalsTap.button(t.label('pairing-goal'), pair.id),
    ],
    living(view) && side === 'mentee' && [newLessonTap.button(t.label('observations-new-mentee'), pair.id)],
    [
      ...(living(view) && side === 'mentor'
        ? [newLessonTap.button(t.label('observations-new'), pair.id)]
        : []),
      lessonsTap.button(t.label('observations-open'), pair.id, 0),
    ],
    living(view) &&
      side === 'mentor' && [
        achievementsTap.button(t.label('monitoring-facts-open'), view.mentee.membershipId, 0),
      ],
    open && pair.stage === 'series' && !ready && [readyTap.button(t.label('pairing-ready'), pair.id)],
    view.scope.may('leadPairs') !== undefined && [
      orderTap.button(
        t.label(pair.orderNumber === null ? 'pairing-order-set' : 'pairing-order-change'),
        pair.id,
      ),
    ],
    [pairPapersTap.button(t.label('document-open'), pair.id, t.locale)],
    [myPairsTap.button(t.label('pairing-to-mine'), 0), homeButton(t)],
  ];
}

function leadRows(t: Translator, { view, facts }: PairCard): (Row | false)[] {
  const { pair } = view;
  const held = facts.meetings.some((m) => m.kind === 'trial' && isConfirmed(m.state));
  const paper = (side: 'mentor' | 'mentee'): Row | false =>
    pair.stage === 'final' &&
    living(view) &&
    !view[side].hasTelegram &&
    !closed(facts.closing[side], side) && [
      closingPaperTap.button(
        cut(t.label('pairing-closing-paper', { name: initials(view[side].fullName) }), 30),
        pair.id,
        side,
      ),
    ];
  return [
    sightOfPair(view, 'privateReason') === 'all' &&
      living(view) &&
      pair.stage === 'trial' &&
      held && [discussTap.button(t.label('pairing-discuss-open'), pair.id)],
    paper('mentor'),
    paper('mentee'),
    [
      meetingsTap.button(t.label('pairing-meetings'), pair.id, 0),
      goalsTap.button(t.label('pairing-goal'), pair.id),
    ],
    view.curator && [lessonsTap.button(t.label('observations-open'), pair.id, 0)],
    view.reader && living(view) && [riskTap.button(t.label('pairing-write-both'), pair.id)],
    sightOfPair(view, 'pulse') === 'all' && [pulsesTap.button(t.label('surveys-pulses-open'), pair.id)],
    pair.orderNumber === null && [orderTap.button(t.label('pairing-order-set'), pair.id)],
    view.curator && [pairPapersTap.button(t.label('document-open'), pair.id, t.locale)],
    [manageTap.button(t.label('pairing-manage'), pair.id)],
    view.curator
      ? [pairsTap.button(t.label('pairing-to-list'), view.scope.schoolId, 'living', 0), homeButton(t)]
      : [homeButton(t)],
  ];
}
