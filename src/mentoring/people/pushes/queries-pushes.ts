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
        select m."schoolId", s."zone" from "Membership" m join "School" s on s."id" = m."schoolId"
        where m."personId" = p."id" and m."status" <> 'ended' order by m."status" = 'active' desc, m."id" limit 1) z on true
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
