import type { Actor } from '../../../platform/database/actor.ts';
import { Prisma, type PrismaClient } from '../../../platform/database/generated/client.ts';
import { membersWith } from '../../common/rights.ts';

/** What an administrator sees by /admin. */
export interface AdminView {
  schools: { id: number; name: string; parent: string | null }[];
  /** People Telegram doesn't deliver to, for whom messages about these schools were due. */
  unreachable: number;
  /** Messages about these schools that Telegram refused for good. */
  dead: number;
  mayCreate: boolean;
}

/** Ids of the schools the actor runs. */
export function schoolsRun(actor: Actor): number[] {
  return [...new Set(membersWith(actor.memberships, 'runSchool').map((m) => m.schoolId))];
}

/** Messages that were given up, for their readers: those about these schools, and, to the house's administrators, about none. */
export function deadFor(schools: readonly number[], actor: Actor): Prisma.Sql {
  return Prisma.sql`d."status" = 'dead' and (d."schoolId" = any(${schools}) or (d."schoolId" is null and ${actor.isAdministrator}))`;
}

/** Schools the actor runs, with their health, in one query; other schools don't exist here. */
export async function adminView(db: PrismaClient, actor: Actor): Promise<AdminView> {
  const ids = schoolsRun(actor);
  const mayCreate = actor.isAdministrator;
  if (ids.length === 0 && !mayCreate) return { schools: [], unreachable: 0, dead: 0, mayCreate };
  const [row] = await db.$queryRaw<Omit<AdminView, 'mayCreate'>[]>(Prisma.sql`
    select
      (select json_agg(json_build_object('id', o."id", 'name', o."name", 'parent', p."name") order by o."name")
        from "Organisation" o left join "Organisation" p on p."id" = o."parentId" where o."id" = any(${ids})) as "schools",
      (select count(distinct d."toPersonId")::int from "Dispatch" d join "Account" a on a."personId" = d."toPersonId"
        where a."unreachableAt" is not null and d."schoolId" = any(${ids}) and d."status" in ('unreachable', 'waiting')) as "unreachable",
      (select count(*)::int from "Dispatch" d where ${deadFor(ids, actor)}) as "dead"`);
  return { schools: row?.schools ?? [], unreachable: row?.unreachable ?? 0, dead: row?.dead ?? 0, mayCreate };
}

/** What the school belongs to, if anything. */
export async function parentOf(db: PrismaClient, schoolId: number): Promise<string | null> {
  const row = await db.organisation.findUnique({
    where: { id: schoolId },
    select: { parent: { select: { name: true } } },
  });
  return row?.parent?.name ?? null;
}
