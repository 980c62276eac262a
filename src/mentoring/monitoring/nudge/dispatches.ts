import { z } from 'zod';
import { actorById } from '../../../platform/database/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { kind, type Recipient } from '../../../platform/dispatch/kinds.ts';
import type { Screen } from '../../../platform/telegram/screen.ts';

import { otherSide } from '../../pairing/rules.ts';
import { pairFacts } from '../../pairing/stages/queries.ts';
import { nextForSide, STAGES, stageProgress } from '../../pairing/stages/rules.ts';
import { findNudge, findReferral, isMine } from './queries.ts';
import { TOPICS } from './rules.ts';
import { nudgeScreen, referralAnswerScreen, referralKnownScreen, referralScreen } from './screens.ts';
import { readyText } from './screens-ready.ts';

const aboutNudge = z.object({
  nudgeId: z.number(),
  /** The unchanged text: each side reads it in their own language. */
  ready: z
    .object({
      topic: z.enum(TOPICS),
      stage: z.enum(STAGES),
      slot: z.object({ day: z.string(), time: z.string() }).optional(),
    })
    .optional(),
});

/** A curator's word to both, with the button of the pair's next step, or with a time to say «Подходит» to. */
export const nudged = kind('monitoring.nudge', aboutNudge, {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const actor = await actorById(deps.pool, person.personId, deps);
    const found = actor && (await findNudge(deps, actor, args.nudgeId));
    const now = deps.clock.now();
    if (!found) return null;
    const { view, side, nudge, author, curator } = found;
    const { pair, scope, today, calendar } = view;
    if (pair.status !== 'active' && pair.status !== 'paused') return null;
    if (nudge.startsAt && nudge.startsAt <= now) return null;
    const t = deps.texts.for(person.locale);
    const known = await pairFacts(scope.db, pair.id, now);
    if (!known) return null;
    const { whatsNext, dueOn } = stageProgress(known.facts, known.settings, today, calendar);
    const partner = view[otherSide(side)].fullName;
    const { step } = nextForSide(whatsNext, known.facts, side);
    return nudgeScreen(t, {
      nudgeId: nudge.id,
      text: args.ready ? readyText(t, args.ready, scope.zone, now) : nudge.text,
      author,
      curator,
      startsAt: nudge.startsAt,
      zone: scope.zone,
      now,
      next: { pairId: pair.id, side, partner, stage: pair.stage, step, dueOn, today },
    });
  },
});

const aboutReferral = z.object({ referralId: z.number() });

async function referralFor(deps: Deps, person: Recipient, referralId: number) {
  const actor = await actorById(deps.pool, person.personId, deps);
  return actor && findReferral(deps, actor, referralId);
}

/** The question to the mentee; no other person is told that it was asked. */
export const referralAsked = kind('monitoring.referral', aboutReferral, {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const found = await referralFor(deps, person, args.referralId);
    if (found?.referral.status !== 'asked' || !isMine(found, found.referral.pair.menteeId)) return null;
    return referralScreen(deps.texts.for(person.locale), found);
  },
});

/** To the psychologist, once the mentee agreed. */
export const referralKnown = kind('monitoring.referralKnown', aboutReferral, {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const found = await referralFor(deps, person, args.referralId);
    if (found?.referral.status !== 'agreed' || !isMine(found, found.referral.toId)) return null;
    return referralKnownScreen(deps.texts.for(person.locale), found);
  },
});

/** «Согласие есть» or «Пока не нужно», to who offered it. */
export const referralAnswered = kind('monitoring.referralAnswer', aboutReferral, {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const found = await referralFor(deps, person, args.referralId);
    if (!found || found.referral.status === 'asked' || found.referral.askedById !== person.personId)
      return null;
    return referralAnswerScreen(deps.texts.for(person.locale), found);
  },
});

export const nudgeDispatches = [nudged, referralAsked, referralKnown, referralAnswered];
