import type { Actor } from '../../../platform/database/actor.ts';
import { inTransaction, type ScopedTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dispatch } from '../../../platform/dispatch/outbox.ts';
import type { Day } from '../../../platform/time/local.ts';
import { audit } from '../../common/audit.ts';
import { keyTo } from '../../common/keys.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import type { SchoolCalendar } from '../../organisations/rules.ts';
import { stopRemindingOfStage, stopRemindingPair } from '../operations-remind.ts';
import { findPair, type PairView, REACH, type Reachable, reachable } from '../queries.ts';
import { otherSide, type Side, stageSinceAfterPause } from '../rules.ts';
import { advancePair } from '../stages/operations.ts';
import { pairPaused, pairReady, pairResumed } from './dispatches.ts';

export type LifeRefusal = 'notFound' | 'notAllowed' | 'tooLate' | 'past';
export type LifeOutcome = { ok: true; count: number } | Refused<LifeRefusal>;

const LIVING = { in: ['active' as const, 'paused' as const] };

/**
 * True for those who may keep a pair's papers and dates: its curator, also one who is a side, and the trusted person
 * standing in.
 */
export function administers(view: PairView): boolean {
  return view.curator || view.reader || view.scope.may('leadPairs') !== undefined;
}

/** Pauses a pair until a day, or with `who` every living pair of that person: one tap for somebody who fell ill. */
export async function pausePairs(
  deps: Deps,
  actor: Actor,
  input: { pairId: number; until: Day; who: 'one' | Side },
): Promise<LifeOutcome> {
  const view = await findPair(deps, actor, input.pairId);
  if (!view) return refused('notFound');
  if (!administers(view)) return refused('notAllowed');
  const { today, scope } = view;
  if (input.until <= today) return refused('past');
  const now = deps.clock.now();
  return inTransaction(deps, scope, async (tx): Promise<LifeOutcome> => {
    const person = input.who === 'one' ? undefined : view[input.who].personId;
    const pairs = await tx.pair.findMany({
      where: {
        status: LIVING,
        ...(person === undefined
          ? { id: input.pairId }
          : { OR: [{ mentor: { personId: person } }, { mentee: { personId: person } }] }),
      },
      select: { id: true, pausedOn: true, ...SIDES },
    });
    if (pairs.length === 0) return refused('tooLate');
    for (const pair of pairs) {
      await tx.pair.updateMany({
        where: { id: pair.id, status: LIVING },
        data: { status: 'paused', pausedOn: pair.pausedOn ?? today, pausedUntilOn: input.until },
      });
      await stopRemindingPair(tx, pair.id);
      const args = { schoolId: scope.schoolId, pairId: pair.id };
      for (const to of told(pair, actor)) {
        await dispatch(tx, pairPaused, {
          to,
          from: actor.personId,
          key: keyTo(to, 'pair', pair.id, 'paused', input.until),
          dueAt: now,
          args,
        });
      }
      await audit(tx, scope, now, 'pair.pause', { model: 'Pair', id: pair.id });
    }
    return { ok: true, count: pairs.length };
  });
}

const SIDES = { mentor: { select: REACH }, mentee: { select: REACH } } as const;
/** Both sides without the actor. */
const told = (pair: { mentor: Reachable; mentee: Reachable }, actor: Actor | undefined): number[] =>
  reachable(pair.mentor, pair.mentee).filter((to) => to !== actor?.personId);

export interface Resuming {
  deps: Deps;
  schoolId: number;
  zone: string;
  calendar: SchoolCalendar;
  today: Day;
  now: Date;
  actor?: Actor;
}

/** Lets a paused pair go on in a transaction: its due day moves by the pause, both are told. False when it was not paused. */
export async function resumeIn(tx: ScopedTx, pairId: number, r: Resuming): Promise<boolean> {
  const pair = await tx.pair.findFirst({
    where: { id: pairId, status: 'paused' },
    select: { stageSinceOn: true, pausedOn: true, pausedUntilOn: true, ...SIDES },
  });
  if (!pair) return false;
  const until = pair.pausedUntilOn !== null && pair.pausedUntilOn < r.today ? pair.pausedUntilOn : r.today;
  const stageSinceOn =
    pair.pausedOn === null
      ? pair.stageSinceOn
      : stageSinceAfterPause(r.calendar, pair.stageSinceOn, pair.pausedOn, until);
  const { count } = await tx.pair.updateMany({
    where: { id: pairId, status: 'paused' },
    data: { status: 'active', stageSinceOn, pausedOn: null, pausedUntilOn: null },
  });
  if (count !== 1) return false;
  for (const to of told(pair, r.actor)) {
    const key = keyTo(to, 'pair', pairId, 'resumed', until);
    await dispatch(tx, pairResumed, {
      to,
      from: r.actor?.personId ?? null,
      key,
      dueAt: r.now,
      args: { schoolId: r.schoolId, pairId },
    });
  }
  await advancePair(tx, { deps: r.deps, scope: r, pairId, now: r.now });
  return true;
}

/** Ends a pause before its day. */
export async function resumePair(deps: Deps, actor: Actor, pairId: number): Promise<LifeOutcome> {
  const view = await findPair(deps, actor, pairId);
  if (!view) return refused('notFound');
  if (!administers(view)) return refused('notAllowed');
  const { scope, calendar, today } = view;
  const now = deps.clock.now();
  return inTransaction(deps, scope, async (tx): Promise<LifeOutcome> => {
    const done = await resumeIn(tx, pairId, {
      deps,
      schoolId: scope.schoolId,
      zone: scope.zone,
      calendar,
      today,
      now,
      actor,
    });
    if (done) await audit(tx, scope, now, 'pair.resume', { model: 'Pair', id: pairId });
    return done ? { ok: true, count: 1 } : refused('tooLate');
  });
}

/** «Подождём до…»: the pair asks for no attention until then; the sides are not told. */
export async function waitForPair(
  deps: Deps,
  actor: Actor,
  input: { pairId: number; until: Day },
): Promise<LifeOutcome> {
  const view = await findPair(deps, actor, input.pairId);
  if (!view) return refused('notFound');
  if (!administers(view)) return refused('notAllowed');
  if (input.until <= view.today) return refused('past');
  const now = deps.clock.now();
  return inTransaction(deps, view.scope, async (tx): Promise<LifeOutcome> => {
    const { count } = await tx.pair.updateMany({
      where: { id: input.pairId, status: LIVING },
      data: { waitUntilOn: input.until },
    });
    if (count !== 1) return refused('tooLate');
    await stopRemindingOfStage(tx, input.pairId);
    await audit(tx, view.scope, now, 'pair.wait', { model: 'Pair', id: input.pairId });
    return { ok: true, count };
  });
}

/** The number and date of the school's order about a pair. */
export async function setOrder(
  deps: Deps,
  actor: Actor,
  input: { pairId: number; number: string; on: Day | null },
): Promise<LifeOutcome> {
  const view = await findPair(deps, actor, input.pairId);
  if (!view) return refused('notFound');
  if (!administers(view)) return refused('notAllowed');
  const now = deps.clock.now();
  return inTransaction(deps, view.scope, async (tx): Promise<LifeOutcome> => {
    const { count } = await tx.pair.updateMany({
      where: { id: input.pairId },
      data: { orderNumber: input.number, orderOn: input.on },
    });
    await audit(tx, view.scope, now, 'pair.order', { model: 'Pair', id: input.pairId });
    return { ok: true, count };
  });
}

/** «Готовы подвести итоги» of one side; of both it makes the final meeting due. */
export async function sayReady(deps: Deps, actor: Actor, pairId: number): Promise<LifeOutcome> {
  const view = await findPair(deps, actor, pairId);
  if (!view) return refused('notFound');
  const { side, scope } = view;
  if (!side) return refused('notAllowed');
  if (view.pair.status !== 'active' || view.pair.stage !== 'series') return refused('tooLate');
  const now = deps.clock.now();
  return inTransaction(deps, scope, async (tx): Promise<LifeOutcome> => {
    const own = side === 'mentor' ? 'mentorReadyAt' : 'menteeReadyAt';
    const { count } = await tx.pair.updateMany({
      where: { id: pairId, status: 'active', [own]: null },
      data: { [own]: now },
    });
    if (count === 0) return { ok: true, count };
    const reached = await advancePair(tx, { deps, scope, pairId, now });
    const other = view[otherSide(side)];
    if (reached === undefined && other.hasTelegram) {
      const args = { schoolId: scope.schoolId, pairId };
      await dispatch(tx, pairReady, {
        to: other.personId,
        from: actor.personId,
        key: keyTo(other.personId, 'pair', pairId, 'ready'),
        dueAt: now,
        args,
      });
    }
    return { ok: true, count };
  });
}
