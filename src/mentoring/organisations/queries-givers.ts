import { Prisma } from '../../platform/database/generated/client.ts';
import type { Role } from '../../platform/database/generated/enums.ts';
import type { AnyTx } from '../../platform/database/transaction.ts';
import type { Deps } from '../../platform/deps.ts';
import {
  beyondGiver,
  givers,
  type Held,
  rolesWith,
  SIDE_ROLES,
  STAFF_ROLES,
  type StaffRole,
} from '../common/rights.ts';
import type { Act } from '../common/rules-acts.ts';
import type { Scope } from '../common/scope.ts';

/** The staff roles the reader of this school may give. */
export function giveable(scope: Scope): StaffRole[] {
  return STAFF_ROLES.filter((role) => scope.mayGive(role));
}

/** True while this person may give that role in that school. What makes it true stays so until the transaction ends. */
export async function mayStillGive(
  tx: AnyTx,
  makerId: number,
  schoolId: number,
  role: Role,
): Promise<boolean> {
  return holdsOne(tx, makerId, schoolId, givers(role));
}

async function holdsOne(
  tx: AnyTx,
  personId: number,
  schoolId: number,
  roles: readonly Role[],
  apart?: Apart,
): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: number }[]>(Prisma.sql`
    select m."id" from "Membership" m where m."personId" = ${personId} and m."schoolId" = ${schoolId} and m."status" = 'active'
      and m."role" = any(${[...roles]}::"Role"[]) ${standsApart(apart)} limit 1 for share of m`);
  return rows.length > 0;
}

/** The second keeper that is wanted: only roles not given by the first person, and confirmed by then. */
export interface Apart {
  from: number;
  confirmedBy: Date;
}

/** Acts by which somebody gives a role to somebody. */
const GIVING_ACTS = [
  'people.confirmed',
  'people.samePerson',
  'role.administrator',
  'role.byLink',
  'role.handedOver',
  'role.trustedPerson',
] as const satisfies readonly Act[];

/** Restricts memberships `m` to those that make their person a second keeper; no restriction when none is wanted. */
function standsApart(apart: Apart | undefined): Prisma.Sql {
  if (!apart) return Prisma.empty;
  return Prisma.sql`and coalesce(m."confirmedAt", m."createdAt") <= ${apart.confirmedBy}::timestamptz
    and not exists (select 1 from "AuditEntry" e where e."schoolId" = m."schoolId" and e."subject" = 'Membership'
      and e."subjectId" = m."id" and e."actorId" = ${apart.from} and e."action" = any(${[...GIVING_ACTS]}))
    and not exists (select 1 from "Invite" i where i."schoolId" = m."schoolId" and i."createdById" = ${apart.from}
      and i."kind" = 'staff' and i."role" = m."role" and i."usedAt" in (m."createdAt", m."confirmedAt"))`;
}

/** Why a link that acts for a whole person is not the maker's to make or to be used. */
type BeyondMaker = 'notKeeper' | 'aboveYou' | 'elsewhere';

/**
 * Why the maker may not act for the whole person; undefined when they may. It takes a right over every role not ended,
 * in every school. `ever` adds ended roles; `apart` counts only those roles of the maker that make them a second
 * keeper. People who create schools may act for all, and only they may act for each other. Locks the person and their
 * roles until the transaction ends, so that no role is added meanwhile.
 */
export async function beyondMaker(
  tx: AnyTx,
  deps: Pick<Deps, 'adminIds'>,
  input: { makerId: number; personId: number; schoolId: number; ever: boolean; apart?: Apart },
): Promise<BeyondMaker | undefined> {
  const { makerId, personId, schoolId, apart } = input;
  await tx.$queryRaw(Prisma.sql`select "id" from "Person" where "id" = ${personId} for update`);
  const theirs = await tx.$queryRaw<(Held & { status: string })[]>(Prisma.sql`
    select "schoolId", "role"::text as "role", "status"::text as "status" from "Membership"
    where "personId" = ${personId} order by "id" for share`);
  if (!(await holdsOne(tx, makerId, schoolId, rolesWith('invite'), apart))) return 'notKeeper';
  if (await overAll(tx, deps, makerId)) return undefined;
  if (await overAll(tx, deps, personId)) return 'elsewhere';
  const makers = await tx.$queryRaw<Held[]>(Prisma.sql`
    select m."schoolId", m."role"::text as "role" from "Membership" m
    where m."personId" = ${makerId} and m."status" = 'active' ${standsApart(apart)} order by m."id" for share of m`);
  const counted = theirs.filter((one) => input.ever || one.status !== 'ended');
  return beyondGiver(counted, makers, schoolId);
}

/** Whether this person has a role beyond a pair's in any school, or creates schools. */
export async function isStaffAnywhere(
  tx: AnyTx,
  deps: Pick<Deps, 'adminIds'>,
  personId: number,
): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: number }[]>(Prisma.sql`
    select "id" from "Membership" where "personId" = ${personId} and "status" <> 'ended'
      and "role" <> all(${[...SIDE_ROLES]}::"Role"[]) limit 1`);
  return rows.length > 0 || overAll(tx, deps, personId);
}

/** Whether this person may create schools, by what is stored or by ADMIN_IDS. */
export async function overAll(tx: AnyTx, deps: Pick<Deps, 'adminIds'>, personId: number): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ stored: boolean; telegramId: bigint | null }[]>(Prisma.sql`
    select p."isAdministrator" as "stored", a."telegramId" from "Person" p left join "Account" a on a."personId" = p."id"
    where p."id" = ${personId}`);
  if (!row) return false;
  return row.stored || (row.telegramId !== null && deps.adminIds.includes(Number(row.telegramId)));
}
