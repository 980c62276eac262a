import { Prisma } from '../../../platform/database/generated/client.ts';
import type { Role } from '../../../platform/database/generated/enums.ts';
import type { Scope } from '../../common/scope.ts';

/** What a keeper needs to say whether a newcomer is somebody the school knows. */
export interface ClaimView {
  membershipId: number;
  fullName: string;
  role: Role;
  cameAs: string | null;
  knownName: string;
  /** Their roles here, and since when no account of this name has been in the bot. */
  knownRoles: Role[];
  leftAt: Date | null;
}

/** An entry under a known name, while it waits. */
export async function claimOf(scope: Scope, membershipId: number): Promise<ClaimView | undefined> {
  const [row] = await scope.db.$queryRaw<ClaimView[]>(Prisma.sql`
    select m."id" as "membershipId", p."fullName", m."role"::text as "role", m."cameAs", k."fullName" as "knownName",
      coalesce((select json_agg(x."role" order by x."id") from "Membership" x
        where x."schoolId" = m."schoolId" and x."personId" = k."id"), '[]'::json) as "knownRoles",
      (select max(coalesce(x."endedAt", x."confirmedAt", x."createdAt")) from "Membership" x
        where x."schoolId" = m."schoolId" and x."personId" = k."id") as "leftAt"
    from "Membership" m join "Person" p on p."id" = m."personId" join "Person" k on k."id" = m."claimsPersonId"
    where m."id" = ${membershipId} and m."schoolId" = ${scope.schoolId} and m."status" = 'pending'`);
  return row;
}
