import type { ScopedTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dispatchEach } from '../../../platform/dispatch/outbox.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { keyTo } from '../../common/keys.ts';
import type { Scope } from '../../common/scope.ts';
import { programmeOf } from '../../organisations/queries.ts';
import type { SchoolCalendar } from '../../organisations/rules.ts';
import { stopRemindingForGood, stopRemindingOfStage } from '../operations-remind.ts';
import { leadersOf, REACH, reachable, readersFor } from '../queries.ts';
import { pairCompleted, stagePassed } from './dispatches.ts';
import { pairFacts } from './queries.ts';
import { advance, type Stage } from './rules.ts';

/** What the moment of an advance is. */
export interface Advancing {
  deps: Deps;
  /** With the person whose act it was; without one when time moved the pair. */
  scope: Pick<Scope, 'schoolId' | 'zone'> & Partial<Pick<Scope, 'actor'>>;
  pairId: number;
  now: Date;
  /** The school's, where it was read already. */
  calendar?: SchoolCalendar;
}

/**
 * Moves a pair as far as its facts allow, and tells both sides. Call it in the transaction of any fact a stage
 * depends on; called again it changes nothing. Gives the stage reached, or undefined when nothing moved.
 */
export async function advancePair(
  tx: ScopedTx,
  { scope, pairId, now, calendar: known }: Advancing,
): Promise<Stage | 'completed' | undefined> {
  const today = dayOf(now, scope.zone);
  const found = await pairFacts(tx, pairId, now);
  if (!found) return undefined;
  const calendar = known ?? (await programmeOf({ schoolId: scope.schoolId, db: tx })).calendar;
  const { facts, settings } = found;
  const reached = advance(facts, settings, today, calendar);
  if (reached === facts.stage) return undefined;
  const living = { id: pairId, stage: facts.stage, status: { in: ['active' as const, 'paused' as const] } };
  const data =
    reached === 'completed'
      ? { status: 'completed' as const, stage: 'final' as const, endKind: 'completed' as const, endedAt: now }
      : { stage: reached, stageSinceOn: today };
  const { count } = await tx.pair.updateMany({ where: living, data });
  if (count !== 1) return undefined;
  if (reached === 'completed') await stopRemindingForGood(tx, pairId);
  else await stopRemindingOfStage(tx, pairId);
  await tellPassed(tx, scope, pairId, reached, now);
  return reached;
}

async function tellPassed(
  tx: ScopedTx,
  { schoolId, actor }: Advancing['scope'],
  pairId: number,
  reached: Stage | 'completed',
  now: Date,
): Promise<void> {
  const pair = await tx.pair.findFirst({
    where: { id: pairId },
    select: { mentor: { select: REACH }, mentee: { select: REACH } },
  });
  if (!pair) return;
  const sides = reachable(pair.mentor, pair.mentee);
  const args = { schoolId, pairId };
  // To the person whose act it was it is only the answer to a tap: that one makes no sound.
  const from = actor?.personId ?? null;
  if (reached !== 'completed') {
    const rows = sides.map((to) => ({
      to,
      from,
      key: keyTo(to, 'pair', pairId, 'stage', reached),
      dueAt: now,
      args: { ...args, stage: reached },
    }));
    return dispatchEach(tx, stagePassed, rows);
  }
  const curators = readersFor(await leadersOf({ schoolId, db: tx }), [pair.mentor, pair.mentee]);
  const rows = [...new Set([...sides, ...curators.map((c) => c.personId)])].map((to) => ({
    to,
    from,
    key: keyTo(to, 'pair', pairId, 'completed'),
    dueAt: now,
    args,
  }));
  await dispatchEach(tx, pairCompleted, rows);
}
