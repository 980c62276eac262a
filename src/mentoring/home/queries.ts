import type { Actor } from '../../platform/database/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { addMinutes } from '../../platform/time/local.ts';
import { membersWith } from '../common/rights.ts';
import { schoolIds } from '../common/scope.ts';
import { pairsOfSides } from '../pairing/lists/queries.ts';
import type { Stage } from '../pairing/stages/rules.ts';

/** The same parts for one screen: what it asks at once is one statement. */
export const readsTogether = (deps: Deps): Deps => ({ ...deps, ask: deps.askTogether() });

/** The number of pairs at each stage, in the schools the actor leads. */
export type StageCounts = Record<Stage, number> & { all: number };

/** The counts of these schools together, in one query. */
export async function stageCounts(deps: Deps, schools: readonly number[]): Promise<StageCounts | null> {
  if (schools.length === 0) return null;
  const rows = await deps.ask<{ stage: Stage; n: number }>({
    name: 'home-counts',
    text: `select "stage"::text as stage, count(*)::int as n from "Pair"
      where "schoolId" = any($1) and "status" in ('active', 'paused') group by 1`,
    values: [schools],
  });
  const of = (stage: Stage) => rows.find((row) => row.stage === stage)?.n ?? 0;
  const counts = {
    acquaintance: of('acquaintance'),
    trial: of('trial'),
    planning: of('planning'),
    series: of('series'),
    final: of('final'),
  };
  return { ...counts, all: Object.values(counts).reduce((a, b) => a + b, 0) };
}

/** Confirmed meetings of the last seven days, and of the seven before, in these schools. */
export interface WeekCounts {
  now: number;
  before: number;
}

/** What a reader of totals is told of the week, in one query. */
export async function weekCounts(
  deps: Deps,
  schools: readonly number[],
  now: Date,
): Promise<WeekCounts | null> {
  if (schools.length === 0) return null;
  const [row] = await deps.ask<WeekCounts>({
    name: 'home-week',
    text: `select coalesce(sum(w."now"), 0)::int as "now", coalesce(sum(w."before"), 0)::int as "before"
      from unnest($1::int[]) s ("id") cross join lateral (
        select count(*) filter (where m."startsAt" >= $3::timestamptz) as "now",
          count(*) filter (where m."startsAt" < $3::timestamptz) as "before"
        from "CountedMeeting" m
        where m."schoolId" = s."id" and m."status" = 'settled' and m."confirmed" and m."startsAt" >= $2::timestamptz) w`,
    values: [schools, addMinutes(now, -2 * WEEK_MINUTES), addMinutes(now, -WEEK_MINUTES)],
  });
  return row ?? null;
}

const WEEK_MINUTES = 7 * 24 * 60;

/** Schools whose totals are all the actor sees of them. */
export function readsTotals(actor: Actor): number[] {
  const led = leads(actor);
  const read = membersWith(actor.memberships, 'readReports').map((m) => m.schoolId);
  return [...new Set(read)].filter((id) => !led.includes(id));
}

/** Schools in which the actor leads the programme. */
export function leads(actor: Actor): number[] {
  return [...new Set(membersWith(actor.memberships, 'runSchool').map((m) => m.schoolId))];
}

/** True for somebody who was a side of a pair that is over. */
export async function hadPair(deps: Deps, actor: Actor): Promise<boolean> {
  const rows = await deps.ask({
    name: 'home-had-pair',
    text: `select x."id" from ${pairsOfSides('$2', '$1', `'completed', 'ended'`)} x limit 1`,
    values: [actor.memberships.map((m) => m.id), schoolIds(actor)],
  });
  return rows.length > 0;
}
