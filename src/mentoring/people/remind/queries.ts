/** What people left unfinished on the way in, in all schools where a day has begun: set-wise, by raw SQL. */
import type { Deps } from '../../../platform/deps.ts';
import { rolesWith } from '../../common/rights.ts';
import type { DueDay } from '../../organisations/jobs.ts';

const values = (days: readonly DueDay[], now: Date) => [
  days.map((d) => d.zone),
  days.map((d) => d.today),
  now,
];

export interface UnfinishedForm {
  membershipId: number;
  personId: number;
  schoolId: number;
  zone: string;
  confirmedAt: Date;
}

/** Mentors and mentees let in some days ago whose questionnaire is not complete. */
export async function unfinishedForms(
  deps: Deps,
  days: readonly DueDay[],
  now: Date,
): Promise<UnfinishedForm[]> {
  const { rows } = await deps.pool.query<UnfinishedForm>({
    name: 'people-unfinished-forms',
    text: `
      select m."id" as "membershipId", m."personId", m."schoolId", s."zone", m."confirmedAt"
      from unnest($1::text[], $2::text[]) as d("zone", "today")
      join "School" s on s."zone" = d."zone"
      join "Membership" m on m."schoolId" = s."id" and m."role" in ('mentor', 'mentee') and m."status" = 'active'
      join "Account" a on a."personId" = m."personId"
      where not m."onPaper" and m."confirmedAt" > $3::timestamptz - interval '12 days'
        and not exists (select 1 from "Questionnaire" q where q."schoolId" = m."schoolId" and q."membershipId" = m."id"
          and q."completedAt" is not null)
      order by m."id"`,
    values: values(days, now),
  });
  return rows;
}

export interface UnfinishedEntry {
  draftId: number;
  personId: number;
  schoolId: number;
  zone: string;
  updatedAt: Date;
}

/** Somebody the bot knows began to enter another school and stopped. A guest has no address in the outbox. */
export async function unfinishedEntries(
  deps: Deps,
  days: readonly DueDay[],
  now: Date,
): Promise<UnfinishedEntry[]> {
  const { rows } = await deps.pool.query<UnfinishedEntry>({
    name: 'people-unfinished-entries',
    text: `
      select r."id" as "draftId", r."personId", s."id" as "schoolId", s."zone", r."updatedAt"
      from unnest($1::text[], $2::text[]) as d("zone", "today")
      join "School" s on s."zone" = d."zone"
      join "Draft" r on r."kind" = 'entry' and r."personId" is not null and r."answers"->>'schoolId' = s."id"::text
      join "Account" a on a."personId" = r."personId"
      where r."updatedAt" > $3::timestamptz - interval '12 days'
      order by r."id"`,
    values: values(days, now),
  });
  return rows;
}

export interface Pending {
  membershipId: number;
  personId: number;
  schoolId: number;
  zone: string;
  askedAt: Date;
  /** Those who may let them in, as far as they can be written to. */
  keepers: number[];
}

/** People who asked to be let in some days ago and wait still, with those who may do it. */
export async function pendingEntries(deps: Deps, days: readonly DueDay[], now: Date): Promise<Pending[]> {
  const { rows } = await deps.pool.query<Pending>({
    name: 'people-pending',
    text: `
      select m."id" as "membershipId", m."personId", m."schoolId", s."zone", m."createdAt" as "askedAt",
        array(select distinct k."personId" from "Membership" k where k."schoolId" = m."schoolId" and k."status" = 'active'
          and k."role" = any($4::"Role"[]) and not k."onPaper"
          and exists (select 1 from "Account" x where x."personId" = k."personId")) as "keepers"
      from unnest($1::text[], $2::text[]) as d("zone", "today")
      join "School" s on s."zone" = d."zone"
      join "Membership" m on m."schoolId" = s."id" and m."status" = 'pending' and m."createdAt" > $3::timestamptz - interval '16 days'
      where exists (select 1 from "Account" a where a."personId" = m."personId")
      order by m."id"`,
    values: [...values(days, now), [...rolesWith('keepPeople')]],
  });
  return rows;
}

/** The number of people who wait to be let in. */
export function countPending(deps: Pick<Deps, 'db'>, schoolId: number): Promise<number> {
  return deps.db.membership.count({ where: { schoolId, status: 'pending' } });
}
