import { inSchool } from '../../../platform/database/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { addMinutes, dayOf } from '../../../platform/time/local.ts';
import { programmeOf } from '../../organisations/queries.ts';
import { bundleHour } from './rules-pushes.ts';

interface Row {
  hour: number;
  pausedUntilOn: string | null;
  schoolId: number | null;
  zone: string | null;
  sent: Date[] | null;
  promised: Date[] | null;
}

/** The first instant, now or later, at which this person may be sent their bundle. */
export async function bundleHourOf(deps: Deps, personId: number, now: Date): Promise<Date> {
  // Who has left, or is not in yet, is told by day as well: by the school they were in, or the one it is about.
  // A week back is enough in any zone; a bundle is one message whatever lines it has.
  const { rows } = await deps.pool.query<Row>({
    name: 'people-bundle-hour',
    text: `
      select p."bundleHour" as "hour", p."pausedUntilOn", z."schoolId", z."zone",
        (select array_agg(at) from (select min(d."sentAt") as at from "Dispatch" d
          where d."toPersonId" = p."id" and d."bundle" and d."sentAt" >= $2 group by d."messageId") s) as "sent",
        (select array_agg(distinct d."dueAt") from "Dispatch" d
          where d."toPersonId" = p."id" and d."bundle" and d."anchored" and d."status" = 'waiting') as "promised"
      from "Person" p left join lateral (
        select x."schoolId", s."zone" from (
          select m."schoolId", case m."status" when 'active' then 0 when 'ended' then 2 else 1 end as "rank", m."id"
          from "Membership" m where m."personId" = p."id"
          union all
          select d."schoolId", 3, d."id" from "Dispatch" d
          where d."toPersonId" = p."id" and d."bundle" and d."status" = 'waiting' and d."schoolId" is not null) x
        join "School" s on s."id" = x."schoolId" order by x."rank", x."id" limit 1) z on true
      where p."id" = $1`,
    values: [personId, addMinutes(now, -8 * 24 * 60)],
  });
  const row = rows[0];
  if (!row?.schoolId || !row.zone) return now;
  const { zone, schoolId, hour, pausedUntilOn } = row;
  const { calendar } = await programmeOf({ schoolId, db: inSchool(deps.db, schoolId) });
  const sentOn = (row.sent ?? []).map((at) => dayOf(at, zone));
  return bundleHour(now, { zone, hour, calendar, pausedUntilOn, sentOn, promisedAt: row.promised ?? [] });
}
