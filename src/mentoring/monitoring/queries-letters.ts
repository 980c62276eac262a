import type { Actor } from '../../platform/database/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { schoolsRun } from '../organisations/queries-admin.ts';

/** A message that was given up. Of what it said only the room it came from is told. */
export interface DeadLetter {
  id: number;
  to: string;
  kind: string;
  dueAt: Date;
  error: string | null;
  zone: string;
}

/** What was given up to people of the schools the actor runs, the latest first. One query. */
export async function deadLetters(deps: Deps, actor: Actor): Promise<DeadLetter[]> {
  const schools = schoolsRun(actor);
  if (schools.length === 0) return [];
  const { rows } = await deps.pool.query<Omit<DeadLetter, 'id'> & { id: string }>({
    name: 'monitoring-letters',
    text: `
      select d."id", p."fullName" as "to", d."kind", d."dueAt", d."error", z."zone"
      from "Dispatch" d join "Person" p on p."id" = d."toPersonId"
      cross join lateral (select s."zone" from "Membership" m join "School" s on s."id" = m."schoolId"
        where m."personId" = p."id" and m."schoolId" = any($1) limit 1) z
      where d."status" = 'dead' order by d."dueAt" desc, d."id" desc limit 200`,
    values: [schools],
  });
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}
