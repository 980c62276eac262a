import type { Actor } from '../../../platform/database/actor.ts';
import type { Role } from '../../../platform/database/generated/enums.ts';
import { inSchool } from '../../../platform/database/scope.ts';
import { inTransaction, type ScopedTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dispatch, withdraw } from '../../../platform/dispatch/outbox.ts';
import { everyOf } from '../../../platform/known.ts';
import { audit } from '../../common/audit.ts';
import { keyOf, keyTo } from '../../common/keys.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { membersWith, rolesWith, type StaffRole } from '../../common/rights.ts';
import { scopeOf } from '../../common/scope.ts';
import { roleGiven } from '../../organisations/dispatches.ts';
import { returnRequests } from '../../organisations/operations-returns.ts';
import { atStake } from '../../pairing/consents/queries.ts';
import { endIn } from '../../pairing/life/operations-ends.ts';
import { offerOff } from '../../pairing/offers/dispatches.ts';
import { withdrawConsents } from '../../people/operations-persons.ts';
import { withdrawSheets } from '../../people/paper/operations-sheets.ts';
import { CONSENT_KINDS } from '../../people/rules-consents.ts';
import { KEPT_ROLES } from '../queries.ts';
import { keeperLeaves, sideLeft } from './dispatches.ts';

interface Mine {
  id: number;
  role: Role;
  status: string;
}

/** The people such a role passes to when no one took it in time. */
const HEIRS: readonly Role[] = everyOf<Exclude<StaffRole, 'psychologist'>>()([
  'administrator',
  'coordinator',
  'curator',
  'trustedPerson',
  'director',
  'departmentHead',
]);

interface Leaving {
  personId: number;
  /** The last curator or administrator: `stay` while there is time to hand over, `pass` when it is over. */
  last: 'stay' | 'pass';
}

/**
 * Takes a person out of every school they are in. Pairs end with the neutral words, open offers close, roles end, and
 * waiting messages to them are withdrawn. Facts stay as they are. Doing it again changes nothing.
 */
export async function leaveSchools(deps: Deps, leaving: Leaving): Promise<void> {
  const { personId } = leaving;
  const rows = await deps.pool.query<{ schoolId: number }>(
    `select distinct "schoolId" from "Membership" where "personId" = $1 and "status" <> 'ended' order by "schoolId"`,
    [personId],
  );
  for (const { schoolId } of rows.rows)
    await inTransaction(deps, { db: inSchool(deps.db, schoolId) }, (tx) =>
      leaveOne(tx, deps, schoolId, leaving),
    );
  await deps.pool.query(
    `update "Dispatch" set "status" = 'withdrawn', "closedAt" = $2
    where "toPersonId" = $1 and "status" = 'waiting' and "kind" not like 'privacy.%' and "kind" <> 'files.ready'`,
    [personId, deps.clock.now()],
  );
  await deps.pool.query(
    `update "Person" set "isAdministrator" = false where "id" = $1 and "isAdministrator" and not exists (
      select 1 from "Membership" where "personId" = $1 and "role" = any($2::"Role"[]) and "status" = 'active')`,
    [personId, rolesWith('nameAdministrators')],
  );
}

/**
 * Takes the first consent back: the person leaves this school's programme at once. No one can be held: the role of the
 * last curator or administrator passes to another person who runs the school. A second withdrawal does nothing.
 */
export async function leaveProgramme(
  deps: Deps,
  actor: Actor,
  schoolId: number,
): Promise<{ ok: true; pairs: number; offers: number } | Refused<'notFound'>> {
  const scope = scopeOf(deps, actor, schoolId);
  if (!scope) return refused('notFound');
  const { personId } = actor;
  const now = deps.clock.now();
  const { pairs, offers } = await atStake(scope);
  await inTransaction(deps, scope, async (tx) => {
    await withdrawConsents(tx, { personId, schoolId, kinds: CONSENT_KINDS, at: now });
    await withdrawSheets(tx, { schoolId, personId });
    const [mine] = scope.mine;
    if (mine) await audit(tx, scope, now, 'consent.programme', { model: 'Membership', id: mine.id });
    await leaveOne(tx, deps, schoolId, { personId, last: 'pass' });
    await tx.helpRequest.updateMany({
      where: { from: { personId }, status: 'open' },
      data: { status: 'closed', closedAt: now },
    });
    await quiet(tx, { personId, schoolId });
  });
  return { ok: true, pairs, offers };
}

/** Nothing more is said to them of this school; what they began to write goes once they are in no school. */
async function quiet(tx: ScopedTx, of: { personId: number; schoolId: number }): Promise<void> {
  const { personId, schoolId } = of;
  const [left] = await tx.$queryRaw<{ count: number }[]>`
    select count(*)::int as "count" from "Membership" where "personId" = ${personId} and "status" <> 'ended'`;
  const everywhere = left?.count === 0;
  await tx.$executeRaw`update "Dispatch" set "status" = 'withdrawn', "closedAt" = clock_timestamp()
    where "toPersonId" = ${personId} and "status" = 'waiting' and "kind" not like 'privacy.%'
      and (${everywhere} or "args"->>'schoolId' = ${String(schoolId)})`;
  if (!everywhere) return;
  await tx.$executeRaw`delete from "Draft" where "personId" = ${personId}`;
  await tx.$executeRaw`update "Person" set "isAdministrator" = false where "id" = ${personId}`;
}

async function leaveOne(
  tx: ScopedTx,
  deps: Deps,
  schoolId: number,
  { personId, last }: Leaving,
): Promise<void> {
  const now = deps.clock.now();
  // Two who leave at once don't both find the other still there; no offer is made to somebody who is leaving.
  await tx.$queryRaw`select "id" from "Membership" where "schoolId" = ${schoolId} and ("personId" = ${personId}
    or ("status" = 'active' and "role" not in ('mentor', 'mentee'))) order by "id" for update`;
  const mine: Mine[] = await tx.membership.findMany({
    where: { personId, status: { not: 'ended' } },
    select: { id: true, role: true, status: true },
  });
  const staying: number[] = [];
  for (const one of mine) {
    if (one.status !== 'active' || !KEPT_ROLES.includes(one.role)) continue;
    const others = await tx.membership.count({
      where: { role: one.role, status: 'active', personId: { not: personId } },
    });
    if (others > 0) continue;
    if (last === 'stay') staying.push(one.id);
    else await pass(tx, deps, { schoolId, personId, role: one.role, now });
  }
  const ids = mine.map(({ id }) => id);
  const sided = await endSides(tx, { schoolId, ids, personId, now });
  const ending = ids.filter((id) => !staying.includes(id));
  await tx.membership.updateMany({
    where: { id: { in: ending }, status: { not: 'ended' } },
    data: { status: 'ended', endedAt: now },
  });
  await returnRequests(tx, schoolId, ending, now);
  await tx.invite.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: now } });
  // After they have left, no other phone can become this person's.
  await tx.$executeRaw`update "PhoneMove" set "status" = 'stopped' where "personId" = ${personId} and "status" = 'waiting'`;
  await tell(tx, { schoolId, personId, now, sided, staying });
}

/** Pairs end, offers close, in the neutral words that say nothing of why. True when there was any, or a side without. */
async function endSides(
  tx: ScopedTx,
  of: { schoolId: number; ids: readonly number[]; personId: number; now: Date },
): Promise<boolean> {
  const { schoolId, personId, now } = of;
  const where = { OR: [{ mentorId: { in: [...of.ids] } }, { menteeId: { in: [...of.ids] } }] };
  const select = {
    id: true,
    mentor: {
      select: {
        personId: true,
        onPaper: true,
        person: { select: { account: { select: { telegramId: true } } } },
      },
    },
    mentee: {
      select: {
        personId: true,
        onPaper: true,
        person: { select: { account: { select: { telegramId: true } } } },
      },
    },
  } as const;
  const pairs = await tx.pair.findMany({ where: { ...where, status: { in: ['active', 'paused'] } }, select });
  const others = ({ mentor, mentee }: (typeof pairs)[number]) =>
    [mentor, mentee]
      .filter((side) => side.personId !== personId && !side.onPaper && side.person.account !== null)
      .map((side) => side.personId);
  for (const pair of pairs)
    await endIn(tx, {
      pairId: pair.id,
      schoolId,
      kind: 'agreement',
      now,
      from: personId,
      tell: others(pair),
    });
  const offers = await tx.offer.findMany({ where: { ...where, status: 'open' }, select });
  for (const offer of offers) {
    const { count } = await tx.offer.updateMany({
      where: { id: offer.id, status: 'open' },
      data: { status: 'withdrawn', closedAt: now },
    });
    if (count !== 1) continue;
    await withdraw(tx, keyOf('offer', offer.id));
    for (const to of others(offer))
      await dispatch(tx, offerOff, {
        from: personId,
        to,
        key: keyTo(to, 'offer', offer.id, 'off'),
        dueAt: now,
        args: { schoolId, offerId: offer.id },
      });
  }
  return pairs.length + offers.length > 0;
}

/** No one took it over in time: the role goes to another person who runs the school, so that it is not without one. */
async function pass(
  tx: ScopedTx,
  deps: Deps,
  of: { schoolId: number; personId: number; role: Role; now: Date },
): Promise<void> {
  const { schoolId, personId, role, now } = of;
  const staff = await tx.membership.findMany({
    where: { status: 'active', personId: { not: personId }, role: { in: [...HEIRS] } },
    orderBy: { id: 'asc' },
    select: { personId: true, role: true },
  });
  const heir = staff.toSorted((a, b) => HEIRS.indexOf(a.role) - HEIRS.indexOf(b.role))[0];
  if (!heir) {
    deps.log.warn({ school: schoolId, role }, 'a school is left without anybody in this role');
    return;
  }
  const given = { status: 'active', confirmedAt: now, endedAt: null } as const;
  const where = { personId: heir.personId, role };
  const { count } = await tx.membership.updateMany({ where, data: given });
  if (count === 0) await tx.membership.create({ data: { ...where, ...given, schoolId, createdAt: now } });
  const got = await tx.membership.findFirst({ where, select: { id: true } });
  if (!got) return;
  await audit(tx, { schoolId, actor: { personId } }, now, 'role.handedOver', {
    model: 'Membership',
    id: got.id,
  });
  await dispatch(tx, roleGiven, {
    from: personId,
    to: heir.personId,
    key: keyTo(heir.personId, 'member', got.id, 'given', now.getTime()),
    dueAt: now,
    args: { schoolId, membershipId: got.id },
  });
}

/** The curators hear that a side has left, and those who run the school that a last keeper is leaving. */
async function tell(
  tx: ScopedTx,
  of: { schoolId: number; personId: number; now: Date; sided: boolean; staying: readonly number[] },
): Promise<void> {
  const { schoolId, personId, now, sided, staying } = of;
  const staff = await tx.membership.findMany({
    where: {
      status: 'active',
      personId: { not: personId },
      role: { in: rolesWith('runSchool') },
    },
    select: { personId: true, role: true, status: true },
  });
  const args = { schoolId, personId };
  if (sided)
    for (const to of new Set(membersWith(staff, 'leadPairs').map((m) => m.personId)))
      await dispatch(tx, sideLeft, {
        from: personId,
        to,
        key: keyTo(to, 'school', schoolId, 'left', personId, now.getTime()),
        dueAt: now,
        args,
      });
  if (staying.length > 0)
    for (const to of new Set(staff.map((m) => m.personId)))
      await dispatch(tx, keeperLeaves, {
        from: personId,
        to,
        key: keyTo(to, 'school', schoolId, 'keeper', personId, now.getTime()),
        dueAt: now,
        args,
      });
}
