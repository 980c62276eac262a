import type { Actor } from '../../../platform/database/actor.ts';
import { inTransaction, type ScopedTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dispatch, withdraw } from '../../../platform/dispatch/outbox.ts';
import { dropFilesOf } from '../../../platform/files/orders.ts';
import { audit } from '../../common/audit.ts';
import { keyOf, keyTo } from '../../common/keys.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { type Scope, scopeOf } from '../../common/scope.ts';
import { withdrawConsents } from '../../people/operations-persons.ts';
import { endIn } from '../life/operations-ends.ts';
import { offerOff } from '../offers/dispatches.ts';
import { leadersOf, REACH, reachable } from '../queries.ts';
import { consentTaken } from './dispatches.ts';
import { runningOf } from './queries.ts';

type ConsentRefused = Refused<'notFound'>;
const SIDES = { mentor: { select: REACH }, mentee: { select: REACH } } as const;

/** Locks all roles of a person in a school: an offer of a pair locks the same rows. */
async function lockMine(tx: ScopedTx, scope: Scope): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`select "id" from "Membership"
    where "schoolId" = ${scope.schoolId} and "personId" = ${scope.actor.personId} and "status" <> 'ended' order by "id" for update`;
  return rows.map((row) => row.id);
}

/** Every person who was ever the other side of a pair of these memberships. */
async function othersOf(tx: ScopedTx, schoolId: number, mine: readonly number[]): Promise<number[]> {
  const rows = await tx.$queryRaw<{ personId: number }[]>`select distinct o."personId" from "Pair" p
    join "Membership" o on o."schoolId" = p."schoolId"
      and (o."id" = p."menteeId" and p."mentorId" = any(${[...mine]}) or o."id" = p."mentorId" and p."menteeId" = any(${[...mine]}))
    where p."schoolId" = ${schoolId}`;
  return rows.map((row) => row.personId);
}

/** Closes the open offers of these memberships; the other side reads the usual neutral word. */
async function closeOffers(tx: ScopedTx, scope: Scope, mine: readonly number[], now: Date): Promise<number> {
  const offers = await tx.offer.findMany({
    where: { status: 'open', OR: [{ mentorId: { in: [...mine] } }, { menteeId: { in: [...mine] } }] },
    select: { id: true, ...SIDES },
    orderBy: { id: 'asc' },
  });
  let closed = 0;
  for (const { id, mentor, mentee } of offers) {
    const data = { status: 'withdrawn' as const, closedAt: now };
    const { count } = await tx.offer.updateMany({ where: { id, status: 'open' }, data });
    if (count === 0) continue;
    closed += 1;
    await withdraw(tx, keyOf('offer', id));
    for (const to of reachable(mentor, mentee)) {
      if (to === scope.actor.personId) continue;
      const args = { schoolId: scope.schoolId, offerId: id };
      await dispatch(tx, offerOff, {
        to,
        key: keyTo(to, 'offer', id, 'off'),
        dueAt: now,
        args,
        from: scope.actor.personId,
      });
    }
  }
  return closed;
}

/** The curators are told what was taken back, and what became of the pairs. */
async function tellLeaders(
  tx: ScopedTx,
  scope: Scope,
  what: 'hidden' | 'goes' | 'ended',
  about: { now: Date; which: string },
): Promise<void> {
  const args = { schoolId: scope.schoolId, aboutId: scope.actor.personId, what };
  const curators = (await leadersOf({ schoolId: scope.schoolId, db: tx }))
    .filter((one) => !one.standsIn)
    .map((one) => one.personId);
  for (const to of new Set(curators.filter((one) => one !== scope.actor.personId))) {
    await dispatch(tx, consentTaken, {
      to,
      key: keyTo(to, 'consent', scope.schoolId, scope.actor.personId, about.which, about.now.getTime()),
      dueAt: about.now,
      args,
      from: scope.actor.personId,
    });
  }
}

/** The second consent taken back: the name goes from the other side, offers close; the pairs that run are asked about. */
export async function hideName(
  deps: Deps,
  actor: Actor,
  schoolId: number,
): Promise<{ ok: true; offers: number; pairs: Awaited<ReturnType<typeof runningOf>> } | ConsentRefused> {
  const scope = scopeOf(deps, actor, schoolId);
  if (!scope) return refused('notFound');
  const { personId } = actor;
  const now = deps.clock.now();
  const offers = await inTransaction(deps, scope, async (tx) => {
    const mine = await lockMine(tx, scope);
    if (!(await withdrawConsents(tx, { personId, schoolId, kinds: ['pairContact'], at: now }))) return 0;
    const closed = await closeOffers(tx, scope, mine, now);
    await dropFilesOf(tx, await othersOf(tx, schoolId, mine));
    await audit(tx, scope, now, 'consent.pairContact', { model: 'Membership', id: mine[0] ?? 0 });
    await tellLeaders(tx, scope, 'hidden', { now, which: 'hidden' });
    return closed;
  });
  return { ok: true, offers, pairs: await runningOf(scope) };
}

/**
 * What becomes of a running pair whose side hid the name: it goes on, or ends like any other by agreement. `next`: those to
 * ask about after it, in their order.
 */
export async function decideRunning(
  deps: Deps,
  actor: Actor,
  input: { schoolId: number; pairId: number; goes: boolean },
): Promise<{ ok: true; next: Awaited<ReturnType<typeof runningOf>> } | ConsentRefused> {
  const scope = scopeOf(deps, actor, input.schoolId);
  const pairs = scope ? await runningOf(scope) : [];
  const running = pairs.find((pair) => pair.id === input.pairId);
  if (!scope || !running) return refused('notFound');
  const { schoolId, pairId } = input;
  const now = deps.clock.now();
  await inTransaction(deps, scope, async (tx) => {
    if (input.goes) return tellLeaders(tx, scope, 'goes', { now, which: `goes:${pairId}` });
    const tell = running.reach.filter((to) => to !== actor.personId);
    if (!(await endIn(tx, { pairId, schoolId, kind: 'agreement', now, tell, from: actor.personId }))) return;
    await audit(tx, scope, now, 'pair.end.agreement', { model: 'Pair', id: pairId });
    await tellLeaders(tx, scope, 'ended', { now, which: `ended:${pairId}` });
  });
  return { ok: true, next: pairs.filter((pair) => pair.id > pairId) };
}
