import type pg from 'pg';
import { Prisma, type PrismaClient } from '../../platform/database/generated/client.ts';
import type { Role } from '../../platform/database/generated/enums.ts';
import type { AnyTx, OpenTx } from '../../platform/database/transaction.ts';
import { rolesWith } from '../common/rights.ts';

/** A request that can still be taken back. */
export interface OpenErasure {
  id: number;
  dueAt: Date;
  paperOn: string | null;
}

/** The person's open request for erasure, if there is any. */
export async function openErasure(db: PrismaClient | OpenTx, personId: number): Promise<OpenErasure | null> {
  return db.erasure.findFirst({
    where: { personId, takenBackAt: null, doneAt: null },
    select: { id: true, dueAt: true, paperOn: true },
  });
}

/** Roles a school can't be without: the leader of its pairs, and the one who names those who run it. */
export const KEPT_ROLES: readonly Role[] = [...rolesWith('leadPairs'), ...rolesWith('nameAdministrators')];

/** True for the only curator or administrator of some school. */
export async function isLastKeeper(pool: pg.Pool, personId: number): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select 1 from "Membership" m where m."personId" = $1 and m."status" = 'active' and m."role" = any($2::"Role"[])
      and not exists (select 1 from "Membership" o where o."schoolId" = m."schoolId" and o."role" = m."role"
        and o."status" = 'active' and o."personId" <> m."personId") limit 1`,
    [personId, KEPT_ROLES],
  );
  return rowCount === 1;
}

/** SQL for a request "e": true when the first consent was given anew since. */
export const BACK = `exists (select 1 from "Consent" c where c."personId" = e."personId" and c."kind" = 'programme'
  and c."given" and c."withdrawnAt" is null and c."decidedAt" > e."askedAt")`;

/** True for who has an open request and has been in again since. */
export async function cameBack(tx: AnyTx, personId: number): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>(
    Prisma.sql`select 1 from "Erasure" e where e."personId" = ${personId} and e."takenBackAt" is null and e."doneAt" is null
      and ${Prisma.raw(BACK)} limit 1`,
  );
  return rows.length > 0;
}

/**
 * People whose grace is over, oldest first. Giving the first consent anew takes a request back, so these are left out.
 */
export async function dueErasures(
  pool: pg.Pool,
  now: Date,
  most: number,
): Promise<{ personId: number; back: boolean }[]> {
  const { rows } = await pool.query<{ personId: number; back: boolean }>(
    `select e."personId", ${BACK} as "back"
    from "Erasure" e where e."takenBackAt" is null and e."doneAt" is null and e."dueAt" <= $1
    order by e."dueAt" limit $2`,
    [now, most],
  );
  return rows;
}

/** True for a person who is or was in another school too: that school keeps data about them. */
export async function isElsewhere(pool: pg.Pool, personId: number, schoolId: number): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select 1 from "Membership" where "personId" = $1 and "schoolId" <> $2 limit 1`,
    [personId, schoolId],
  );
  return (rowCount ?? 0) > 0;
}
