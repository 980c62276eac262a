/**
 * What of goals and plans may need a reminder, in all schools where a day has begun. One SQL statement for all rows.
 */
import type { Deps } from '../../../platform/deps.ts';
import type { Day } from '../../../platform/time/local.ts';
import type { DueDay } from '../../organisations/jobs.ts';
import type { Side } from '../../pairing/rules.ts';

interface OfPair {
  schoolId: number;
  zone: string;
  pairId: number;
  /** Persons that can be written to; absent for a side on paper. */
  mentorTo: number | null;
  menteeTo: number | null;
}

export interface DueAction extends OfPair {
  actionId: number;
  dueOn: Day;
  responsible: Side;
}

/** Active pairs in these zones with the persons of their sides, as far as they can be written to. */
const PAIRS = `
  with "living" as not materialized (
    select p."id", p."schoolId", p."stage", s."zone", d."today",
      case when not o."onPaper" and oa."telegramId" is not null then o."personId" end as "mentorTo",
      case when not e."onPaper" and ea."telegramId" is not null then e."personId" end as "menteeTo"
    from unnest($1::text[], $2::text[]) as d("zone", "today")
    join "School" s on s."zone" = d."zone"
    join "Pair" p on p."schoolId" = s."id" and p."status" = 'active'
    join "Membership" o on o."schoolId" = p."schoolId" and o."id" = p."mentorId"
    join "Membership" e on e."schoolId" = p."schoolId" and e."id" = p."menteeId"
    left join "Account" oa on oa."personId" = o."personId" left join "Account" ea on ea."personId" = e."personId")`;
const values = (days: readonly DueDay[]) => [days.map((d) => d.zone), days.map((d) => d.today)];

/** Longer ago no reminder of an action falls due, whatever the holidays. */
const LONGEST_WAIT_DAYS = 60;

/** Planned actions of active pairs whose day has come, the one that waits longest first. */
export async function dueActions(deps: Deps, days: readonly DueDay[]): Promise<DueAction[]> {
  const { rows } = await deps.pool.query<DueAction>({
    name: 'goals-due-actions',
    text: `${PAIRS}
      select a."id" as "actionId", a."dueOn", a."responsible", l."id" as "pairId", l."schoolId", l."zone", l."mentorTo", l."menteeTo"
      from "living" l join "Action" a on a."schoolId" = l."schoolId" and a."pairId" = l."id"
      where a."status" = 'planned' and a."dueOn" <= l."today"
        and a."dueOn" >= to_char(l."today"::date - ${LONGEST_WAIT_DAYS}, 'YYYY-MM-DD')
      order by a."dueOn", a."id"`,
    values: values(days),
  });
  return rows;
}

export interface CheckedGoal extends OfPair {
  goalId: number;
  agreedAt: Date;
  dueOn: Day;
}

/** Agreed goals of active pairs that are still worked on, those due lately among them. */
export async function checkedGoals(deps: Deps, days: readonly DueDay[]): Promise<CheckedGoal[]> {
  const { rows } = await deps.pool.query<CheckedGoal>({
    name: 'goals-to-check',
    text: `${PAIRS}
      select g."id" as "goalId", g."agreedAt", v."dueOn", l."id" as "pairId", l."schoolId", l."zone", l."mentorTo", l."menteeTo"
      from "living" l join "Goal" g on g."schoolId" = l."schoolId" and g."pairId" = l."id"
      join "GoalVersion" v on v."schoolId" = g."schoolId" and v."goalId" = g."id" and v."number" = g."agreedVersion"
      where l."stage" in ('planning', 'series') and l."menteeTo" is not null and g."status" = 'agreed'
        and g."agreedAt" is not null and v."dueOn" >= to_char(l."today"::date - 7, 'YYYY-MM-DD')
      order by g."id"`,
    values: values(days),
  });
  return rows;
}

export interface Untouched {
  schoolId: number;
  zone: string;
  pairId: number;
  what: 'saved' | 'draft';
  /** A goal's, or a draft's. */
  id: number;
  to: number;
  touchedAt: Date;
}

/** Goals saved but not sent, and wizards left in the middle, that were last touched about three days ago. */
export async function untouchedGoals(deps: Deps, days: readonly DueDay[], now: Date): Promise<Untouched[]> {
  const { rows } = await deps.pool.query<Untouched>({
    name: 'goals-untouched',
    text: `${PAIRS}
      select 'saved' as "what", g."id", v."createdAt" as "touchedAt", l."id" as "pairId", l."schoolId", l."zone",
        case g."author" when 'mentor' then l."mentorTo" else l."menteeTo" end as "to"
      from "living" l join "Goal" g on g."schoolId" = l."schoolId" and g."pairId" = l."id" and g."status" = 'saved'
      join "GoalVersion" v on v."schoolId" = g."schoolId" and v."goalId" = g."id" and v."number" = g."version"
      where v."createdAt" > $3::timestamptz - interval '12 days'
        and case g."author" when 'mentor' then l."mentorTo" else l."menteeTo" end is not null
      union all
      select 'draft', r."id", r."updatedAt", l."id", l."schoolId", l."zone", r."personId"
      from "Draft" r join "living" l on l."id" = (r."answers"->>'pairId')::int and r."personId" in (l."mentorTo", l."menteeTo")
      where r."kind" = 'goal' and r."updatedAt" > $3::timestamptz - interval '12 days'
      order by "id"`,
    values: [...values(days), now],
  });
  return rows;
}
