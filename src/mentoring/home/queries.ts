import type { Actor } from '../../platform/database/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Stage } from '../pairing/rules-stages.ts';

/** A pair of mine on the home card. */
export interface HomePair {
  id: number;
  schoolId: number;
  zone: string;
  side: 'mentor' | 'mentee';
  stage: Stage;
  paused: boolean;
  partner: string;
}

/** How many pairs stand where, in the schools I lead. */
export type StageCounts = Record<Stage, number> & { all: number };

export interface HomeFacts {
  pairs: HomePair[];
  counts: StageCounts | null;
}

const FACTS = {
  name: 'home-facts',
  text: `
    with mine as (
      select p."id", p."schoolId", s."zone", p."stage"::text as stage, p."status" = 'paused' as paused,
        case when p."mentorId" = any($1) then 'mentor' else 'mentee' end as side,
        case when p."mentorId" = any($1) then ee."fullName" else oo."fullName" end as partner
      from "Pair" p join "School" s on s."id" = p."schoolId"
      join "Membership" o on o."schoolId" = p."schoolId" and o."id" = p."mentorId" join "Person" oo on oo."id" = o."personId"
      join "Membership" e on e."schoolId" = p."schoolId" and e."id" = p."menteeId" join "Person" ee on ee."id" = e."personId"
      where (p."mentorId" = any($1) or p."menteeId" = any($1)) and p."status" in ('active', 'paused'))
    select
      coalesce((select json_agg(mine order by mine."id") from mine), '[]') as pairs,
      (select json_object_agg(x.stage, x.n) from (
        select "stage"::text as stage, count(*)::int as n from "Pair"
        where "schoolId" = any($2) and "status" in ('active', 'paused') group by 1) x) as counts`,
};

interface Row {
  pairs: HomePair[];
  counts: Partial<Record<Stage, number>> | null;
}

/** My pairs, and the counts of the schools I lead, in one query. */
export async function homeFacts(deps: Deps, actor: Actor): Promise<HomeFacts> {
  const sides = actor.memberships.filter((m) => m.role === 'mentor' || m.role === 'mentee').map((m) => m.id);
  const led = leads(actor);
  const { rows } = await deps.pool.query<Row>({ ...FACTS, values: [sides, led] });
  const row = rows[0] ?? { pairs: [], counts: null };
  const of = (stage: Stage) => row.counts?.[stage] ?? 0;
  const counts = {
    acquaintance: of('acquaintance'),
    trial: of('trial'),
    planning: of('planning'),
    series: of('series'),
    final: of('final'),
  };
  const all = Object.values(counts).reduce((a, b) => a + b, 0);
  return {
    pairs: row.pairs,
    counts: led.length > 0 ? { ...counts, all } : null,
  };
}

/** Schools in which the actor leads the programme. */
export function leads(actor: Actor): number[] {
  const roles = ['curator', 'coordinator', 'administrator'];
  return [...new Set(actor.memberships.filter((m) => m.status === 'active' && roles.includes(m.role)).map((m) => m.schoolId))];
}
