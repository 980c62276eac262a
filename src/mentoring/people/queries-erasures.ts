import type pg from 'pg';
import { Prisma } from '../../platform/database/generated/client.ts';
import type { AnyTx } from '../../platform/database/transaction.ts';

/** Those of this school whose erasure by paper only a keeper can take back, the next due first: a membership of each. */
export async function papersOf(
  pool: pg.Pool,
  schoolId: number,
): Promise<{ membershipId: number; fullName: string; dueAt: Date }[]> {
  const { rows } = await pool.query<{ membershipId: number; fullName: string; dueAt: Date }>(
    `select (select min(m."id") from "Membership" m where m."schoolId" = $1 and m."personId" = p."id") as "membershipId",
      p."fullName", e."dueAt" from "Erasure" e join "Person" p on p."id" = e."personId"
    where e."takenBackAt" is null and e."doneAt" is null and e."paperOn" is not null
      and exists (select 1 from "Membership" m where m."schoolId" = $1 and m."personId" = p."id")
      and not exists (select 1 from "Account" a where a."personId" = p."id") order by e."dueAt", p."id" limit 12`,
    [schoolId],
  );
  return rows;
}

/** The open request by paper of a person of this school who has no Telegram to take it back with. */
export async function paperErasure(
  db: AnyTx,
  schoolId: number,
  personId: number,
): Promise<{ askedAt: Date; dueAt: Date; paperOn: string } | undefined> {
  const [row] = await db.$queryRaw<{ askedAt: Date; dueAt: Date; paperOn: string }[]>(Prisma.sql`
    select e."askedAt", e."dueAt", e."paperOn" from "Erasure" e
    where e."personId" = ${personId} and e."takenBackAt" is null and e."doneAt" is null and e."paperOn" is not null
      and exists (select 1 from "Membership" m where m."schoolId" = ${schoolId} and m."personId" = e."personId")
      and not exists (select 1 from "Account" a where a."personId" = e."personId")`);
  return row;
}
