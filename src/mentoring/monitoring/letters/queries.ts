import type { Actor } from '../../../platform/database/actor.ts';
import { Prisma } from '../../../platform/database/generated/client.ts';
import type { Deps } from '../../../platform/deps.ts';
import { deadFor, schoolsRun } from '../../organisations/school/queries.ts';

/** A message that was given up. Only the room it came from is told, nothing of its words. */
export interface DeadLetter {
  id: number;
  to: string;
  kind: string;
  dueAt: Date;
  error: string | null;
  zone: string;
}

/**
 * Messages given up that are about the schools the actor runs, the latest first. Administrators of all schools also get
 * those about no school. One query.
 */
export async function deadLetters(deps: Deps, actor: Actor): Promise<DeadLetter[]> {
  const schools = schoolsRun(actor);
  if (schools.length === 0 && !actor.isAdministrator) return [];
  const rows = await deps.db.$queryRaw<(Omit<DeadLetter, 'id'> & { id: bigint })[]>(Prisma.sql`
    select d."id", p."fullName" as "to", d."kind", d."dueAt", d."error", coalesce(s."zone", 'UTC') as "zone"
    from "Dispatch" d join "Person" p on p."id" = d."toPersonId" left join "School" s on s."id" = d."schoolId"
    where ${deadFor(schools, actor)} order by d."dueAt" desc, d."id" desc limit 200`);
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}
