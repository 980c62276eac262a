import { Prisma, type PrismaClient } from '../../platform/database/generated/client.ts';
import type { Role } from '../../platform/database/generated/enums.ts';
import { HIDDEN_NAME } from '../../platform/i18n/html.ts';
import { FILE_ACTS } from '../common/rules-acts.ts';

/** Another person took a file that names this person. */
export interface TakenFile {
  act: string;
  at: Date;
  zone: string;
  by: string;
  role: Role | null;
}

/** People who took files about this person, their pairs and lessons, or their whole school; the latest first. */
export async function filesAbout(db: PrismaClient, personId: number, limit: number): Promise<TakenFile[]> {
  return db.$queryRaw<TakenFile[]>(Prisma.sql`
    with mine as (select "id", "schoolId", "createdAt", "endedAt" from "Membership" where "personId" = ${personId}),
      schools as (
        select "schoolId", min("createdAt") as "since", case when bool_or("endedAt" is null) then null else max("endedAt") end as "until"
        from mine group by 1),
      pairs as (
        select p."id" from "Pair" p join mine m on m."schoolId" = p."schoolId" and m."id" in (p."mentorId", p."menteeId")),
      lessons as (
        select o."id" from "Observation" o join mine m on m."schoolId" = o."schoolId" and m."id" in (o."observerId", o."teacherId"))
    select e."action" as "act", e."at", c."zone", r."role"::text as "role",
      case when r."nameHidden" then case r."role" when 'mentee' then ${HIDDEN_NAME.mentee} else ${HIDDEN_NAME.mentor} end
        else w."fullName" end as "by"
    from schools s join "AuditEntry" e on e."schoolId" = s."schoolId" and e."at" >= s."since"
      and (s."until" is null or e."at" <= s."until")
    join "School" c on c."id" = e."schoolId" join "Person" w on w."id" = e."actorId"
    left join lateral (
      select m."role", m."nameHidden" from "Membership" m where m."schoolId" = e."schoolId" and m."personId" = e."actorId"
      order by m."status" <> 'ended' desc, m."role" in ('mentor', 'mentee'), m."id" limit 1) r on true
    where e."actorId" <> ${personId} and e."action" like any(${[...FILE_ACTS]}::text[])
      and case e."subject" when 'Membership' then e."subjectId" in (select "id" from mine)
        when 'Pair' then e."subjectId" in (select "id" from pairs)
        when 'Observation' then e."subjectId" in (select "id" from lessons) else true end
    order by e."at" desc, e."id" desc limit ${limit}`);
}
