import { Prisma } from '../../../platform/database/generated/client.ts';
import type { Day } from '../../../platform/time/local.ts';
import type { Scope } from '../../common/scope.ts';

/** An act of the log as the administrator reads it. */
export interface AuditLine {
  act: string;
  at: Date;
  actorId: number;
  by: string;
  /** The person or the two people it is about; null where that would tell something private, or it is about no one. */
  about: string | null;
}

/** What was decided in private is not the administrator's to read. */
const PRIVATE = ['pair.refer', 'trial.%'] as const;

/** Which entries: of one who acted, when `actorId` is not 0; between two moments. */
export interface AuditFilter {
  actorId: number;
  from?: Date;
  to?: Date;
}

function matching(scope: Scope, { actorId, from, to }: AuditFilter): Prisma.Sql {
  return Prisma.sql`e."schoolId" = ${scope.schoolId} and (${actorId} = 0 or e."actorId" = ${actorId})
      and not e."action" like any(${[...PRIVATE]}::text[])
      ${from ? Prisma.sql`and e."at" >= ${from}` : Prisma.empty} ${to ? Prisma.sql`and e."at" < ${to}` : Prisma.empty}`;
}

/** The school's log, the latest first. One more than a page, to know of the next. */
export async function auditLines(
  scope: Scope,
  of: AuditFilter & { skip: number; take: number },
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
    where ${matching(scope, of)}
    order by e."at" desc, e."id" desc limit ${of.take + 1} offset ${of.skip}`);
}

/** People who acted in this school, the latest first. One more than a page. */
export async function auditActors(
  scope: Scope,
  of: { skip: number; take: number },
): Promise<{ actorId: number; by: string }[]> {
  return scope.db.$queryRaw<{ actorId: number; by: string }[]>(Prisma.sql`
    select a."actorId", w."fullName" as "by" from (
      select e."actorId", max(e."at") as "last" from "AuditEntry" e where ${matching(scope, { actorId: 0 })}
      group by 1 order by 2 desc, 1 limit ${of.take + 1} offset ${of.skip}
    ) a join "Person" w on w."id" = a."actorId" order by a."last" desc, a."actorId"`);
}

/** The days with entries between two moments, the latest first, and whether there is anything before. */
export async function auditDays(
  scope: Scope,
  of: Required<AuditFilter>,
): Promise<{ days: { day: Day; count: number }[]; before: boolean }> {
  const [days, before] = await Promise.all([
    scope.db.$queryRaw<{ day: Day; count: number }[]>(Prisma.sql`
      select to_char(e."at" at time zone ${scope.zone}::text, 'YYYY-MM-DD') as "day", count(*)::int as "count"
      from "AuditEntry" e where ${matching(scope, of)} group by 1 order by 1 desc`),
    scope.db.$queryRaw<unknown[]>(Prisma.sql`
      select 1 from "AuditEntry" e where ${matching(scope, { actorId: of.actorId, to: of.from })} limit 1`),
  ]);
  return { days, before: before.length > 0 };
}
