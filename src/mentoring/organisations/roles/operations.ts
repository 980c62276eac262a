import type { Actor } from '../../../platform/database/actor.ts';
import { inTransaction, type ScopedTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dispatch } from '../../../platform/dispatch/outbox.ts';
import { audit } from '../../common/audit.ts';
import { keyTo } from '../../common/keys.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { isStaff, rolesWith, SIDE_ROLES, type StaffRole } from '../../common/rights.ts';
import { type Scope, scopeOf, scopeOfSubject } from '../../common/scope.ts';
import { roleGiven, tellStaff } from '../dispatches.ts';
import { returnRequests } from '../operations-returns.ts';

type RoleRefused = Refused<
  | 'notFound'
  | 'notAllowed'
  | 'isCurator'
  | 'lastCurator'
  | 'lastAdministrator'
  | 'noReader'
  | 'noPhone'
  | 'ownRole'
>;
export type RoleOutcome = { ok: true; schoolId: number } | RoleRefused;

/** Gives the role anew or again; tells the person and the rest of the staff. Undefined when they have it already. */
async function giveRole(
  tx: ScopedTx,
  scope: Scope,
  personId: number,
  role: StaffRole,
  now: Date,
): Promise<number | undefined> {
  const known = await tx.membership.findFirst({
    where: { personId, role },
    select: { id: true, status: true },
  });
  if (known?.status === 'active') return undefined;
  const given = { status: 'active', confirmedAt: now, endedAt: null } as const;
  if (known) await tx.membership.updateMany({ where: { id: known.id }, data: given });
  const id =
    known?.id ??
    (
      await tx.membership.create({
        data: { ...given, schoolId: scope.schoolId, personId, role, createdAt: now },
        select: { id: true },
      })
    ).id;
  const by = scope.actor.personId;
  await dispatch(tx, roleGiven, {
    to: personId,
    from: by,
    key: keyTo(personId, 'member', id, 'given', now.getTime()),
    dueAt: now,
    args: { schoolId: scope.schoolId, membershipId: id },
  });
  await tellStaff(tx, { schoolId: scope.schoolId, membershipId: id, by, change: 'given', now });
  return id;
}

/**
 * Why this person can't be given a role of the staff; undefined when they can. No one gives a role to themselves. A
 * person who can't be reached in Telegram could not act in it, and what waits for its holder would wait forever.
 */
async function cannotHold(
  scope: Scope,
  personId: number,
): Promise<'notFound' | 'ownRole' | 'noPhone' | undefined> {
  const members = await scope.db.membership.findMany({
    where: { personId, status: 'active' },
    select: { onPaper: true, person: { select: { account: { select: { unreachableAt: true } } } } },
  });
  const [member] = members;
  if (!member) return 'notFound';
  if (personId === scope.actor.personId) return 'ownRole';
  const { account } = member.person;
  const reachable = account !== null && account.unreachableAt === null;
  return reachable && members.every((one) => !one.onPaper) ? undefined : 'noPhone';
}

/** Holds the school's staff, so that two who leave at once don't both find the other still there. */
async function lockStaff(tx: ScopedTx, scope: Scope): Promise<void> {
  await tx.$queryRaw`select "id" from "Membership" where "schoolId" = ${scope.schoolId} and "status" = 'active'
    and "role" <> all(${[...SIDE_ROLES]}::"Role"[]) order by "id" for update`;
}

/** Pairs whose private answers would have no reader, because every reader is a side. */
async function unread(tx: ScopedTx, scope: Scope): Promise<number> {
  const { schoolId } = scope;
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    select count(*)::int as "count" from "Pair" p
      join "Membership" m on m."schoolId" = p."schoolId" and m."id" = p."mentorId"
      join "Membership" e on e."schoolId" = p."schoolId" and e."id" = p."menteeId"
      where p."schoolId" = ${schoolId} and p."status" in ('active', 'paused') and not exists (
        select 1 from "Membership" r where r."schoolId" = ${schoolId} and r."status" = 'active'
          and r."role" = any(${rolesWith('decidePairs')}::"Role"[]) and r."personId" not in (m."personId", e."personId"))`;
  return row?.count ?? 0;
}

/** Undoes a change of roles that would leave something private without a reader. */
class NobodyReads extends Error {}

/** One change of the staff in one transaction, undone when it would leave something private unread. */
async function changeStaff(
  deps: Deps,
  scope: Scope,
  work: (tx: ScopedTx) => Promise<RoleOutcome>,
): Promise<RoleOutcome> {
  try {
    return await inTransaction(deps, scope, async (tx) => {
      await lockStaff(tx, scope);
      const before = await unread(tx, scope);
      const outcome = await work(tx);
      if (outcome.ok && (await unread(tx, scope)) > before) throw new NobodyReads();
      return outcome;
    });
  } catch (error) {
    if (error instanceof NobodyReads) return refused('noReader');
    throw error;
  }
}

async function activeIds(tx: ScopedTx, where: { role: StaffRole; personId?: number | { not: number } }) {
  const rows = await tx.membership.findMany({ where: { ...where, status: 'active' }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** Names the person who stands in for a curator who is a side of a pair. The one before is thanked and replaced. */
export async function nameTrustedPerson(
  deps: Deps,
  actor: Actor,
  input: { schoolId: number; personId: number },
): Promise<RoleOutcome> {
  const { schoolId, personId } = input;
  const scope = scopeOf(deps, actor, schoolId);
  if (!scope) return refused('notFound');
  if (!scope.may('nameTrusted')) return refused('notAllowed');
  const cannot = await cannotHold(scope, personId);
  if (cannot && cannot !== 'ownRole') return refused(cannot);
  const now = deps.clock.now();
  return changeStaff(deps, scope, async (tx) => {
    if ((await activeIds(tx, { personId, role: 'curator' })).length > 0) return refused('isCurator');
    if (cannot) return refused(cannot);
    const before = await activeIds(tx, { role: 'trustedPerson', personId: { not: personId } });
    await tx.membership.updateMany({
      where: { id: { in: before } },
      data: { status: 'ended', endedAt: now },
    });
    const by = actor.personId;
    for (const membershipId of before)
      await tellStaff(tx, { schoolId, membershipId, by, change: 'ended', now });
    const id = await giveRole(tx, scope, personId, 'trustedPerson', now);
    await returnRequests(tx, schoolId, before, now);
    if (id !== undefined) await audit(tx, scope, now, 'role.trustedPerson', { model: 'Membership', id });
    return { ok: true, schoolId };
  });
}

/** Makes somebody of the school its administrator; the power over all schools comes by ADMIN_IDS alone. */
export async function appointAdministrator(
  deps: Deps,
  actor: Actor,
  input: { schoolId: number; personId: number },
): Promise<RoleOutcome> {
  const { schoolId, personId } = input;
  const scope = scopeOf(deps, actor, schoolId);
  if (!scope) return refused('notFound');
  if (!scope.may('nameAdministrators')) return refused('notAllowed');
  const cannot = await cannotHold(scope, personId);
  if (cannot) return refused(cannot);
  const now = deps.clock.now();
  return inTransaction(deps, scope, async (tx) => {
    const id = await giveRole(tx, scope, personId, 'administrator', now);
    if (id === undefined) return { ok: true, schoolId };
    await audit(tx, scope, now, 'role.administrator', { model: 'Membership', id });
    return { ok: true, schoolId };
  });
}

/** The actor's curatorship goes to somebody else of the school; requests that wait go back to who wrote them. */
export async function handOverCuratorship(
  deps: Deps,
  actor: Actor,
  input: { schoolId: number; personId: number },
): Promise<RoleOutcome> {
  const { schoolId, personId } = input;
  const scope = scopeOf(deps, actor, schoolId);
  if (!scope) return refused('notFound');
  const mine = scope.may('handOver');
  if (!mine || personId === actor.personId) return refused('notAllowed');
  const cannot = await cannotHold(scope, personId);
  if (cannot) return refused(cannot);
  const now = deps.clock.now();
  return changeStaff(deps, scope, async (tx) => {
    const { count } = await tx.membership.updateMany({
      where: { id: mine.id, status: 'active' },
      data: { status: 'ended', endedAt: now },
    });
    if (count === 0) return { ok: true, schoolId };
    await giveRole(tx, scope, personId, 'curator', now);
    const [next] = await activeIds(tx, { role: 'curator', personId });
    // A curator can't stand in for themselves.
    const stoodIn = await activeIds(tx, { role: 'trustedPerson', personId });
    await tx.membership.updateMany({
      where: { id: { in: stoodIn } },
      data: { status: 'ended', endedAt: now },
    });
    await returnRequests(tx, schoolId, [mine.id, ...stoodIn], now);
    await audit(tx, scope, now, 'role.handedOver', { model: 'Membership', id: next ?? mine.id });
    return { ok: true, schoolId };
  });
}

/** Takes a staff role away, or leaves one's own. A school always keeps a curator and an administrator. */
export async function endRole(deps: Deps, actor: Actor, membershipId: number): Promise<RoleOutcome> {
  const scope = await scopeOfSubject(deps, actor, 'Membership', membershipId);
  const member = await scope?.db.membership.findFirst({
    where: { id: membershipId },
    select: { id: true, personId: true, role: true, status: true },
  });
  if (!scope || !member || !isStaff(member.role)) return refused('notFound');
  const { role, personId } = member;
  if (personId !== actor.personId && !scope.mayGive(role)) return refused('notAllowed');
  const { schoolId } = scope;
  const now = deps.clock.now();
  return changeStaff(deps, scope, async (tx) => {
    const others = await tx.membership.findFirst({
      where: { role, status: 'active', id: { not: membershipId } },
      orderBy: { id: 'asc' },
      select: { id: true },
    });
    if (!others && role === 'curator') return refused('lastCurator');
    if (!others && role === 'administrator') return refused('lastAdministrator');
    const { count } = await tx.membership.updateMany({
      where: { id: membershipId, status: 'active' },
      data: { status: 'ended', endedAt: now },
    });
    if (count === 0) return { ok: true, schoolId };
    await returnRequests(tx, schoolId, [membershipId], now);
    // The power over all schools is taken by who has it, or laid down by the person.
    if (role === 'administrator' && (personId === actor.personId || actor.isAdministrator))
      await dropPower(tx, personId);
    await tellStaff(tx, { schoolId, membershipId, by: actor.personId, change: 'ended', now });
    await audit(tx, scope, now, 'role.ended', { model: 'Membership', id: membershipId });
    return { ok: true, schoolId };
  });
}

/** A person who is no administrator of any school can't create schools either. The ids of ADMIN_IDS always can. */
async function dropPower(tx: ScopedTx, personId: number): Promise<void> {
  await tx.$executeRaw`update "Person" set "isAdministrator" = false where "id" = ${personId} and not exists (
    select 1 from "Membership" where "personId" = ${personId} and "role" = 'administrator' and "status" = 'active')`;
}
