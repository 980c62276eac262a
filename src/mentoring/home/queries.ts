import type { Actor } from '../../platform/database/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { membersWith } from '../common/rights.ts';
import type { Stage } from '../pairing/stages/rules.ts';

/** The number of pairs at each stage, in the schools the actor leads. */
export type StageCounts = Record<Stage, number> & { all: number };

/** The counts of these schools together, in one query. */
export async function stageCounts(deps: Deps, schools: readonly number[]): Promise<StageCounts | null> {
  if (schools.length === 0) return null;
  const { rows } = await deps.pool.query<{ stage: Stage; n: number }>({
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

/** Schools in which the actor leads the programme. */
export function leads(actor: Actor): number[] {
  return [...new Set(membersWith(actor.memberships, 'runSchool').map((m) => m.schoolId))];
}

/** True for somebody who was a side of a pair that is over. */
export async function hadPair(deps: Deps, actor: Actor): Promise<boolean> {
  const { rowCount } = await deps.pool.query({
    name: 'home-had-pair',
    text: `select 1 from "Pair" where ("mentorId" = any($1) or "menteeId" = any($1)) and "status" in ('completed', 'ended') limit 1`,
    values: [actor.memberships.map((m) => m.id)],
  });
  return rowCount === 1;
}
