import { Prisma, type PrismaClient } from '../../../platform/database/generated/client.ts';
import type { AnyTx } from '../../../platform/database/transaction.ts';
import { hasPast } from '../queries-past.ts';
import { fold, sameName } from '../rules.ts';

/** The entry a guest has begun: which code, which school, and where they left it. */
export async function entryDraftOf(db: PrismaClient, telegramId: number) {
  const draft = await db.draft.findFirst({
    where: { telegramId: BigInt(telegramId), personId: null, kind: 'entry' },
    select: { id: true, kind: true, subject: true, field: true, trail: true, answers: true, messageId: true },
  });
  if (!draft || typeof draft.answers !== 'object' || draft.answers === null || Array.isArray(draft.answers))
    return undefined;
  const { code, school } = draft.answers;
  return typeof code === 'string' && typeof school === 'string'
    ? { code, school, draft: { ...draft, look: {} } }
    : undefined;
}

/** Unclaimed roster rows with the typed name. Only for a guest with a valid code of this school. */
export async function rosterMatches(
  db: AnyTx,
  schoolId: number,
  typed: string,
): Promise<{ membershipId: number; fullName: string; role: string; subjects: string[] }[]> {
  const words = fold(typed).split(' ');
  const first = words[0] ?? '';
  const rows = await db.$queryRaw<
    { membershipId: number; fullName: string; role: string; subjects: string[] | null }[]
  >(Prisma.sql`
    select m."id" as "membershipId", p."fullName", m."role"::text as "role", q."subjects"
    from "Membership" m join "Person" p on p."id" = m."personId"
      left join "Account" a on a."personId" = p."id"
      left join "Questionnaire" q on q."schoolId" = m."schoolId" and q."membershipId" = m."id"
    where m."schoolId" = ${schoolId} and m."status" = 'invited' and m."role" in ('mentor', 'mentee')
      and a."telegramId" is null and not ${hasPast(Prisma.sql`m."personId"`)}
      and (' ' || p."searchName") like ${`% ${first.replace(/[%_\\]/g, '')}%`}
    order by m."id" limit 50`);
  return rows
    .filter((row) => sameName(row.fullName, typed))
    .slice(0, 3)
    .map((row) => ({ ...row, subjects: row.subjects ?? [] }));
}

/**
 * The person without an account who may be this newcomer: the same name, with a past in this school. The newcomer is
 * shown nothing of them; a keeper decides.
 */
export async function namesake(tx: AnyTx, schoolId: number, fullName: string): Promise<number | undefined> {
  const first = fold(fullName).split(' ')[0] ?? '';
  const rows = await tx.$queryRaw<{ id: number; fullName: string }[]>(Prisma.sql`
    select distinct p."id", p."fullName" from "Person" p join "Membership" m on m."personId" = p."id"
      left join "Account" a on a."personId" = p."id"
    where m."schoolId" = ${schoolId} and a."telegramId" is null
      and (' ' || p."searchName") like ${`% ${first.replace(/[%_\\]/g, '')}%`} and ${hasPast(Prisma.sql`p."id"`)}
    order by p."id" limit 50`);
  return rows.find((row) => sameName(row.fullName, fullName))?.id;
}
