import type { Actor } from '../../../platform/database/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Day, Time } from '../../../platform/time/local.ts';
import { hiddenFrom, nameFor } from '../../common/names.ts';
import { rolesWith } from '../../common/rights.ts';
import { type Scope, schoolIds, scopeOfSubject } from '../../common/scope.ts';
import { slotsFor } from '../../meetings/arrange/queries.ts';
import type { SlotView } from '../../meetings/arrange/screens.ts';
import { USUAL_MINUTES } from '../../meetings/input.ts';
import { type WatchedPair, watchedPairs, watchingOf } from '../../pairing/attention/queries.ts';
import { findPair, type PairView } from '../../pairing/queries.ts';
import type { Stage } from '../../pairing/stages/rules.ts';
import { namesTime, type Topic, topicOf } from './rules.ts';

/** What a ready text says, in whatever language it is read. */
export interface Ready {
  topic: Topic;
  stage: Stage;
  /** A time as an example. */
  slot?: { day: Day; time: Time } | undefined;
}

/** One pair, for a person who acts for the school in it. */
export interface RiskCard {
  view: PairView;
  pair: WatchedPair;
  ready: Ready;
  slots: SlotView[];
  now: Date;
}

/** The card of a pair for its curators, and for the trusted person where a curator is a side; undefined for everybody else. */
export async function riskCard(deps: Deps, actor: Actor, pairId: number): Promise<RiskCard | undefined> {
  const view = await findPair(deps, actor, pairId);
  if (!view?.reader || view.side) return undefined;
  const now = deps.clock.now();
  const { pairs } = await watchedPairs(watchingOf(view.scope), now, { pairId });
  const [pair] = pairs;
  if (!pair) return undefined;
  const topic = topicOf(pair.attention[0]?.kind, {
    stage: pair.stage,
    meetingHeld: pair.stageHeld,
    goalWaits: pair.goals.waitsSince !== null,
  });
  const slots = await slotsFor(view, now, USUAL_MINUTES, null);
  const [first] = slots;
  const slot = first && namesTime(topic) ? { day: first.day, time: first.time } : undefined;
  return { view, pair, ready: { topic, stage: pair.stage, slot }, slots, now };
}

const NAMED = { id: true, fullName: true } as const;

/** The author's name, as the reader may see it. */
function authorName({ actor, schoolId }: Scope, author: { id: number; fullName: string } | null): string {
  return author
    ? nameFor(hiddenFrom(actor, schoolId), { personId: author.id, fullName: author.fullName })
    : '';
}

/** A curator's word with its pair, for one of the pair's sides. */
export async function findNudge(deps: Deps, actor: Actor, nudgeId: number) {
  const scope = await scopeOfSubject(deps, actor, 'Nudge', nudgeId);
  const nudge = await scope?.db.nudge.findFirst({
    where: { id: nudgeId },
    select: { id: true, pairId: true, authorId: true, text: true, startsAt: true },
  });
  if (!scope || !nudge) return undefined;
  const view = await findPair(deps, actor, nudge.pairId);
  if (!view?.side) return undefined;
  const [author, curates] = await Promise.all([
    deps.db.person.findUnique({ where: { id: nudge.authorId }, select: NAMED }),
    scope.db.membership.count({
      where: { personId: nudge.authorId, role: { in: rolesWith('leadPairs') }, status: 'active' },
    }),
  ]);
  return { view, side: view.side, nudge, author: authorName(scope, author), curator: curates > 0 };
}

const REFERRAL = {
  id: true,
  status: true,
  pairId: true,
  askedById: true,
  toId: true,
  to: { select: { personId: true, role: true, person: { select: { fullName: true } } } },
  pair: {
    select: {
      menteeId: true,
      mentee: { select: { personId: true, person: { select: { fullName: true } } } },
    },
  },
} as const;

/** An offer of a psychologist, with the actor's school; whose it is to see is for the caller to check. */
export async function findReferral(deps: Deps, actor: Actor, referralId: number) {
  const scope = await scopeOfSubject(deps, actor, 'Referral', referralId);
  const referral = await scope?.db.referral.findFirst({ where: { id: referralId }, select: REFERRAL });
  if (!scope || !referral) return undefined;
  const author = await deps.db.person.findUnique({
    where: { id: referral.askedById },
    select: NAMED,
  });
  return { scope, referral, author: authorName(scope, author) };
}

/** Whether a membership the offer names is the actor's own, and active. */
export function isMine({ scope }: { scope: Scope }, membershipId: number): boolean {
  return scope.mine.some((m) => m.id === membershipId);
}

/** Offers of a psychologist that wait for this mentee's own answer. One query. */
export async function referralsForMe(
  deps: Deps,
  actor: Actor,
): Promise<{ id: number; pairId: number; at: Date }[]> {
  const mine = actor.memberships.filter((m) => m.role === 'mentee').map((m) => m.id);
  if (mine.length === 0) return [];
  return deps.ask<{ id: number; pairId: number; at: Date }>({
    name: 'monitoring-referrals',
    text: `select r."id", r."pairId", r."createdAt" as at from "Referral" r
      join "Pair" p on p."schoolId" = r."schoolId" and p."id" = r."pairId"
      where p."schoolId" = any($2) and r."status" = 'asked' and p."menteeId" = any($1) order by r."createdAt"`,
    values: [mine, schoolIds(actor)],
  });
}
