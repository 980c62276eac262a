/** Pairs whose last day is near, of all schools where a day has begun. */
import type { Deps } from '../../../platform/deps.ts';
import { addDays, type Day } from '../../../platform/time/local.ts';
import type { DueDay } from '../../organisations/jobs.ts';

/** Farther than 21 school days can be, whatever the holidays. */
const NEAR_DAYS = 90;

export interface NearEnd {
  pairId: number;
  schoolId: number;
  zone: string;
  startsOn: Day;
  endsOn: Day;
  /** Its sides that can be written to, with the hour of their bundles. */
  sides: { personId: number; hour: number }[];
}

/** Living pairs that end by themselves within the next weeks: read by the days of their ends, not by the school. */
export async function pairsNearEnd(deps: Deps, days: readonly DueDay[], back: number): Promise<NearEnd[]> {
  const today = days.map((d) => d.today).toSorted();
  const first = today[0];
  const last = today.at(-1);
  if (first === undefined || last === undefined) return [];
  const { rows } = await deps.pool.query<NearEnd>({
    name: 'pairing-near-end',
    text: `
      select p."id" as "pairId", p."schoolId", s."zone", p."startsOn", p."endsOn",
        (select json_agg(json_build_object('personId', m."personId", 'hour', n."bundleHour") order by m."id")
          from "Membership" m join "Person" n on n."id" = m."personId"
          where m."id" in (p."mentorId", p."menteeId") and not m."onPaper"
            and exists (select 1 from "Account" a where a."personId" = m."personId")) as "sides"
      from "Pair" p join "School" s on s."id" = p."schoolId"
      where p."status" in ('active', 'paused') and p."endKind" is null and p."endsOn" between $2 and $3
        and s."zone" = any($1)
      order by p."schoolId", p."id"`,
    values: [days.map((d) => d.zone), addDays(first, -back), addDays(last, NEAR_DAYS)],
  });
  return rows.map((row) => ({ ...row, sides: row.sides ?? [] }));
}
