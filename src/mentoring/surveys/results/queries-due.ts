import type pg from 'pg';
import { rolesWith } from '../../common/rights.ts';

/** A person who will be told a round's results or their summary. */
export interface ResultsDue {
  schoolId: number;
  roundId: number;
  resultsAt: Date;
  personId: number;
  /** True for a curator, who is told the results; others are told the summary if they answer. */
  leads: boolean;
}

/** Rounds of these zones that have opened and have no results yet, with those who can be told. */
export async function resultsDue(pool: pg.Pool, zones: readonly string[], now: Date): Promise<ResultsDue[]> {
  const { rows } = await pool.query<ResultsDue>({
    name: 'surveys-results-due',
    text: `
      with round as (
        select r."id", r."schoolId", r."resultsAt" from "SurveyRound" r join "School" s on s."id" = r."schoolId" and s."zone" = any($1)
        where r."openedAt" is not null and r."resultsAt" > $2)
      select r."schoolId", r."id" as "roundId", r."resultsAt", m."personId", true as "leads"
      from round r join "Membership" m on m."schoolId" = r."schoolId" and m."status" = 'active' and m."role" = any($3::"Role"[])
      where exists (select 1 from "Account" a where a."personId" = m."personId")
      union
      select r."schoolId", r."id", r."resultsAt", m."personId", m."role" = any($3::"Role"[])
      from round r join "SurveyResponse" e on e."schoolId" = r."schoolId" and e."roundId" = r."id"
      join "Membership" m on m."schoolId" = e."schoolId" and m."id" = e."membershipId" and m."status" = 'active'
      where exists (select 1 from "Account" a where a."personId" = m."personId")
      order by "roundId", "personId"`,
    values: [[...zones], now, rolesWith('readNamed')],
  });
  return rows;
}

/** Rounds whose results' hour has come and that have no kept results yet, with the readers of the summary. */
export async function resultsToKeep(
  pool: pg.Pool,
  now: Date,
): Promise<{ id: number; schoolId: number; resultsAt: Date; asked: number[] }[]> {
  const { rows } = await pool.query<{ id: number; schoolId: number; resultsAt: Date; asked: number[] }>({
    name: 'surveys-results-keep',
    text: `
      select r."id", r."schoolId", r."resultsAt", array(select distinct m."personId" from "SurveyResponse" e
        join "Membership" m on m."schoolId" = e."schoolId" and m."id" = e."membershipId"
          and m."status" = 'active' and not m."onPaper"
        where e."schoolId" = r."schoolId" and e."roundId" = r."id" and e."finishedAt" < r."closesAt"
          and exists (select 1 from "Account" a where a."personId" = m."personId")) as "asked"
      from "SurveyRound" r where r."results" is null and r."resultsAt" <= $1 and r."openedAt" is not null
      order by r."resultsAt", r."id"`,
    values: [now],
  });
  return rows;
}

/** The next results' hour of any round. */
export async function nextResultsAt(pool: pg.Pool, after: Date): Promise<Date | undefined> {
  const { rows } = await pool.query<{ at: Date | null }>({
    name: 'surveys-results-next',
    text: `select min("resultsAt") as "at" from "SurveyRound" where "results" is null and "resultsAt" > $1`,
    values: [after],
  });
  return rows[0]?.at ?? undefined;
}
