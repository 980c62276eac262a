import { Prisma } from '../../platform/database/generated/client.ts';
import type { Scope } from '../common/scope.ts';

/** An act of the log as the administrator reads it. */
export interface AuditLine {
  act: string;
  at: Date;
  actorId: number;
  by: string;
  /** The person or the two people it is about; null where that would tell something private, or nobody is meant. */
  about: string | null;
}

/** What was decided in private is not the administrator's to read. */
const PRIVATE = ['pair.refer', 'trial.%'] as const;

/** The school's log, the latest first; of one who acted when `actorId` is not 0. One more than a page, to know of the next. */
export async function auditLines(
  scope: Scope,
  of: { actorId: number; skip: number; take: number },
): Promise<AuditLine[]> {
  return scope.db.$queryRaw<AuditLine[]>(Prisma.sql`
    select e."action" as "act", e."at", e."actorId", w."fullName" as "by",
      case e."subject" when 'Membership' then (
          select x."fullName" from "Membership" m join "Person" x on x."id" = m."personId"
          where m."schoolId" = e."schoolId" and m."id" = e."subjectId")
        when 'Pair' then (
          select string_agg(x."fullName", ' + ' order by m."id" = p."mentorId" desc) from "Pair" p
          join "Membership" m on m."schoolId" = p."schoolId" and m."id" in (p."mentorId", p."menteeId")
          join "Person" x on x."id" = m."personId" where p."schoolId" = e."schoolId" and p."id" = e."subjectId")
        else null end as "about"
    from "AuditEntry" e join "Person" w on w."id" = e."actorId"
    where e."schoolId" = ${scope.schoolId} and (${of.actorId} = 0 or e."actorId" = ${of.actorId})
      and not e."action" like any(${[...PRIVATE]}::text[])
    order by e."at" desc, e."id" desc limit ${of.take + 1} offset ${of.skip}`);
}

/** Who acted in this school, who did last first. */
export async function auditActors(scope: Scope): Promise<{ actorId: number; by: string }[]> {
  return scope.db.$queryRaw<{ actorId: number; by: string }[]>(Prisma.sql`
    select e."actorId", w."fullName" as "by" from "AuditEntry" e join "Person" w on w."id" = e."actorId"
    where e."schoolId" = ${scope.schoolId} group by 1, 2 order by max(e."at") desc limit 8`);
}
