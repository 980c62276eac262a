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
): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: number }[]>(Prisma.sql`
    select "id" from "Membership" where "personId" = ${personId} and "schoolId" = ${schoolId} and "status" = 'active'
      and "role" = any(${[...roles]}::"Role"[]) limit 1 for share`);
  return rows.length > 0;
}

/** Why a link that acts for a whole person is not the maker's to make or to be used. */
type BeyondMaker = 'notKeeper' | 'aboveYou' | 'elsewhere';

/**
 * Whether the maker may act for everything this person is: every role not ended, in every school; with `ever`, what
 * has ended too. Who creates schools may, and for one of those nobody else may. The person and their roles are held
 * until the transaction ends, so that no role is added while this is decided.
 */
export async function beyondMaker(
  tx: AnyTx,
  deps: Pick<Deps, 'adminIds'>,
  input: { makerId: number; personId: number; schoolId: number; ever: boolean },
): Promise<BeyondMaker | undefined> {
  const { makerId, personId, schoolId } = input;
  await tx.$queryRaw(Prisma.sql`select "id" from "Person" where "id" = ${personId} for update`);
  const theirs = await tx.$queryRaw<(Held & { status: string })[]>(Prisma.sql`
    select "schoolId", "role"::text as "role", "status"::text as "status" from "Membership"
    where "personId" = ${personId} order by "id" for share`);
  if (!(await holdsOne(tx, makerId, schoolId, rolesWith('invite')))) return 'notKeeper';
  if (await overAll(tx, deps, makerId)) return undefined;
  if (await overAll(tx, deps, personId)) return 'elsewhere';
  const makers = await tx.$queryRaw<Held[]>(Prisma.sql`
    select "schoolId", "role"::text as "role" from "Membership"
    where "personId" = ${makerId} and "status" = 'active' order by "id" for share`);
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
      and "role"::text <> all(${[...SIDE_ROLES]}) limit 1`);
  return rows.length > 0 || overAll(tx, deps, personId);
}

/** Whether this person may create schools, by what is stored or by ADMIN_IDS. */
async function overAll(tx: AnyTx, deps: Pick<Deps, 'adminIds'>, personId: number): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ stored: boolean; telegramId: bigint | null }[]>(Prisma.sql`
    select p."isAdministrator" as "stored", a."telegramId" from "Person" p left join "Account" a on a."personId" = p."id"
    where p."id" = ${personId}`);
  if (!row) return false;
  return row.stored || (row.telegramId !== null && deps.adminIds.includes(Number(row.telegramId)));
}
