import type pg from 'pg';
import type { Deps } from '../../../platform/deps.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import type { Scope } from '../../common/scope.ts';
import { programmeOf } from '../../organisations/queries.ts';
import { COUNTED, type Counted, INDICATORS, type IndicatorLine, isCounted } from './rules.ts';

export type Counts = Record<Counted, number>;

/**
 * The indicators the bot counts itself, as of the end of a day, for these programmes, in one query; without a day, of the
 * programme's first. People who came or were trained count even when they left this year; the base of mentors has those of
 * that day.
 */
export async function countedOn(
  db: Pick<pg.ClientBase, 'query'>,
  programmes: readonly number[],
  on: Day | null,
): Promise<Map<number, Counts & { schoolId: number }>> {
  const { rows } = await db.query<Counts & { id: number; schoolId: number }>({
    name: 'indicators-on',
    text: `
    with programme as (
      select p."id", p."schoolId", p."startsOn", p."endsOn", s."zone", coalesce($2::text, p."startsOn") as "on",
        ((coalesce($2::text, p."startsOn")::date + 1)::timestamp at time zone s."zone") as "end"
      from "Programme" p join "School" s on s."id" = p."schoolId" where p."id" = any($1)
    ), member as (
      select p."id", p."startsOn", p."endsOn", p."on", p."end", m."schoolId", m."id" as "memberId", m."personId", m."role",
        case when m."status" = 'ended' and m."endedAt" >= p."end" then 'active' else m."status"::text end as "status",
        m."trainingOn", m."approvedAt", (m."status" = 'ended' and m."confirmedAt" is not null
          and to_char(m."endedAt" at time zone p."zone", 'YYYY-MM-DD') >= p."startsOn") as "leftThisYear"
      from programme p join "Membership" m on m."schoolId" = p."schoolId"
      where m."role" in ('mentor', 'mentee') and coalesce(m."confirmedAt", m."createdAt") < p."end"
    )
    select p."id", p."schoolId",
      (count(distinct m."personId") filter (
        where m."role" = 'mentee' and (m."status" in ('pending', 'active') or m."leftThisYear")))::int as "1.2",
      (count(distinct m."personId") filter (
        where m."role" = 'mentor' and m."trainingOn" <= m."on" and (m."status" = 'active' or m."leftThisYear")))::int as "2.1",
      (count(distinct m."personId") filter (
        where m."role" = 'mentor' and m."status" = 'active' and m."approvedAt" < m."end"))::int as "2.2",
      (count(distinct m."personId") filter (where m."role" = 'mentee'
        and exists (select 1 from "Pair" x where x."schoolId" = m."schoolId" and x."menteeId" = m."memberId" and x."programmeId" = m."id"
          and x."startsOn" <= m."on")
        and exists (select 1 from "Membership" o join "Achievement" a on a."schoolId" = o."schoolId" and a."membershipId" = o."id"
          where o."schoolId" = m."schoolId" and o."personId" = m."personId" and a."kind" = 'contest'
            and a."doneOn" between m."startsOn" and least(m."endsOn", m."on"))))::int as "3.3",
      (count(distinct m."personId") filter (where m."role" = 'mentor' and m."status" = 'active'
        and exists (select 1 from "Membership" w
          where w."schoolId" = m."schoolId" and w."personId" = m."personId" and w."role" = 'mentee' and m."approvedAt" > w."confirmedAt" and m."approvedAt" < m."end"
            and (w."status" = 'ended' or exists (select 1 from "Pair" x where x."schoolId" = w."schoolId" and x."menteeId" = w."id"))
            and not exists (select 1 from "Pair" x
              where x."schoolId" = w."schoolId" and x."menteeId" = w."id" and x."status" in ('active', 'paused')))))::int as "3.4"
    from programme p left join member m on m."id" = p."id" group by p."id", p."schoolId"`,
    values: [programmes, on],
  });
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

/** Every indicator of the school's programme: as it was at the start, and at the end of this day. Three queries. */
export async function indicatorLines(
  deps: Deps,
  scope: Scope,
  on: Day = dayOf(deps.clock.now(), scope.zone),
): Promise<{ programmeId: number; startsOn: string; lines: IndicatorLine[] }> {
  const { id, startsOn } = await programmeOf(scope);
  const [counts, entered] = await Promise.all([
    countedOn(deps.pool, [id], on),
    scope.db.indicatorValue.findMany({
      where: { programmeId: id },
      select: { indicator: true, moment: true, value: true },
    }),
  ]);
  const kept = (indicator: string, moment: 'baseline' | 'now') =>
    entered.find((row) => row.indicator === indicator && row.moment === moment)?.value ?? null;
  const lines = INDICATORS.map((indicator) => ({
    indicator,
    baseline: kept(indicator, 'baseline'),
    now: isCounted(indicator) ? (counts.get(id)?.[indicator] ?? 0) : kept(indicator, 'now'),
  }));
  return { programmeId: id, startsOn, lines };
}

/** Programmes that have begun with somebody in them and have no frozen baseline yet, in these zones on these days. */
export async function programmesToFreeze(
  pool: pg.Pool,
  days: readonly { zone: string; today: string }[],
): Promise<number[]> {
  const { rows } = await pool.query<{ id: number }>({
    name: 'indicators-to-freeze',
    text: `select p."id" from unnest($1::text[], $2::text[]) as d("zone", "today")
      join "School" s on s."zone" = d."zone"
      join "Programme" p on p."schoolId" = s."id" and p."status" = 'open' and p."startsOn" <= d."today"
      where exists (select 1 from "Membership" m where m."schoolId" = s."id"
          and m."confirmedAt" < ((p."startsOn"::date + 1)::timestamp at time zone s."zone"))
        and not exists (select 1 from "IndicatorValue" v
        where v."programmeId" = p."id" and v."indicator" = $3 and v."moment" = 'baseline')`,
    values: [days.map((d) => d.zone), days.map((d) => d.today), COUNTED[0]],
  });
  return rows.map((row) => row.id);
}
