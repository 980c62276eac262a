import { Prisma } from '../../platform/database/generated/client.ts';
import type { AnyTx } from '../../platform/database/transaction.ts';

/**
 * True when this person has a past: a role, a consent (so an account before), a pair, an offer, a sheet, a request or a
 * lesson. Such a person is never claimed by name alone.
 */
export function hasPast(personId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(
    exists(select 1 from "Membership" x where x."personId" = ${personId}
      and (x."status" in ('active', 'ended') or x."confirmedAt" is not null or x."endedAt" is not null))
    or exists(select 1 from "Consent" x where x."personId" = ${personId})
    or exists(select 1 from "Membership" x where x."personId" = ${personId} and (
      exists(select 1 from "Pair" y where y."schoolId" = x."schoolId" and y."mentorId" = x."id")
      or exists(select 1 from "Pair" y where y."schoolId" = x."schoolId" and y."menteeId" = x."id")
      or exists(select 1 from "Offer" y where y."schoolId" = x."schoolId" and y."mentorId" = x."id")
      or exists(select 1 from "Offer" y where y."schoolId" = x."schoolId" and y."menteeId" = x."id")
      or exists(select 1 from "SurveyResponse" y where y."schoolId" = x."schoolId" and y."membershipId" = x."id")
      or exists(select 1 from "HelpRequest" y where y."schoolId" = x."schoolId" and y."fromId" = x."id")
      or exists(select 1 from "Observation" y where y."schoolId" = x."schoolId" and y."teacherId" = x."id"))))`;
}

/** The same about one person. */
export async function personHasPast(tx: AnyTx, personId: number): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ past: boolean }[]>(
    Prisma.sql`select ${hasPast(Prisma.sql`${personId}::int`)} as "past"`,
  );
  return row?.past ?? true;
}
