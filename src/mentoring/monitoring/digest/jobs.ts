import { keyTo } from '../../common/keys.ts';
/** What the calendar brings: digests, the line before holidays, a mentor's week, a director's month. Set-wise over all schools. */

import { Prisma } from '../../../platform/database/generated/client.ts';
import type { Role } from '../../../platform/database/generated/enums.ts';
import { inSchool } from '../../../platform/database/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dispatchNew } from '../../../platform/dispatch/outbox.ts';
import type { Job } from '../../../platform/dispatch/ticks.ts';
import { addDays, addMinutes, type Day, instantOf } from '../../../platform/time/local.ts';
import { roleHas, rolesWith } from '../../common/rights.ts';
import { type DueDay, onceADay } from '../../organisations/jobs.ts';
import type { SchoolCalendar } from '../../organisations/rules.ts';
import { beforeHolidays, directorMonth, mentorWeek, weeklyDigest } from './dispatches.ts';
import { keptWeek } from './input.ts';
import { factsToKeep } from './queries.ts';
import { digestFallsOn, firstOfMonth, holidaysAfter, keepsWeek, toldMonth, toldWeek } from './rules.ts';

interface School {
  schoolId: number;
  zone: string;
  calendar: SchoolCalendar;
}

interface ToWhom {
  schoolId: number;
  zone: string;
  personId: number;
  role: Role;
  digestHour: number;
  bundleHour: number;
  since: Date;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const LATE_MINUTES = 24 * 60;
const hour = (h: number) => `${String(h).padStart(2, '0')}:00`;

/** Schools of these zones that have a living pair, with the calendar of the open year. */
async function schoolsIn(deps: Deps, zones: readonly string[]): Promise<School[]> {
  const rows = await deps.db.$queryRaw<(Omit<School, 'calendar'> & SchoolCalendar)[]>(Prisma.sql`
    select s."id" as "schoolId", s."zone", s."weekDays", p."startsOn", p."endsOn",
      coalesce((select json_agg(json_build_object('fromOn', d."fromOn", 'toOn', d."toOn", 'kind', d."kind"))
        from "DayOff" d where d."schoolId" = s."id" and d."toOn" >= p."startsOn"), '[]'::json) as "daysOff"
    from "School" s join "Programme" p on p."schoolId" = s."id" and p."status" = 'open'
    where s."zone" = any(${[...zones]}) and exists (
      select 1 from "Pair" x where x."schoolId" = s."id" and x."status" in ('active', 'paused'))`);
  return rows.map(({ schoolId, zone, weekDays, startsOn, endsOn, daysOff }) => ({
    schoolId,
    zone,
    calendar: { weekDays, startsOn, endsOn, daysOff },
  }));
}

/** The readers in these schools whose weekday falls on this day; `anyDay` takes all of the role. */
async function toldIn(
  deps: Deps,
  due: readonly { schoolId: number; weekday: number }[],
  roles: readonly Role[],
): Promise<ToWhom[]> {
  if (due.length === 0) return [];
  return deps.db.$queryRaw<ToWhom[]>(Prisma.sql`
    select m."schoolId", s."zone", m."personId", m."role"::text as "role", p."digestHour", p."bundleHour",
      coalesce(m."confirmedAt", m."createdAt") as "since"
    from unnest(${due.map((d) => d.schoolId)}::int[], ${due.map((d) => d.weekday)}::int[]) as d("schoolId", "weekday")
    join "School" s on s."id" = d."schoolId"
    join "Membership" m on m."schoolId" = s."id" and m."status" = 'active' and not m."onPaper" and m."role" = any(${[...roles]}::"Role"[])
    join "Person" p on p."id" = m."personId" and (d."weekday" = 0 or p."digestWeekday" = d."weekday")
    where exists (select 1 from "Account" a where a."personId" = p."id")
      and (m."role" <> all(${rolesWith('standIn')}::"Role"[]) or not exists (
        select 1 from "Membership" c where c."schoolId" = s."id" and c."role" = any(${rolesWith('leadPairs')}::"Role"[]) and c."status" = 'active'))
      and (m."role" <> all(${rolesWith('mentor')}::"Role"[]) or (
        exists (select 1 from "Pair" x where x."schoolId" = s."id" and x."mentorId" = m."id" and x."status" = 'active')
        and not exists (select 1 from "Membership" c where c."schoolId" = s."id" and c."personId" = p."id"
          and c."role" = any(${rolesWith('leadPairs')}::"Role"[]) and c."status" = 'active')))
    order by m."schoolId", m."personId"`);
}

type Row<A> = { to: number; key: string; dueAt: Date; args: A };

/** Writes down one day's messages of these schools. */
async function tellOf(deps: Deps, schools: readonly School[], today: Day, now: Date): Promise<void> {
  const fresh = ({ dueAt }: { dueAt: Date }, to: ToWhom) =>
    addMinutes(dueAt, LATE_MINUTES) >= now && to.since <= dueAt;
  const weekOn = toldWeek(today).fromOn;
  const monthOn = toldMonth(today).fromOn;
  const weekly = schools.flatMap(({ schoolId, calendar }) =>
    WEEKDAYS.filter((w) => digestFallsOn(calendar, w, today)).map((weekday) => ({ schoolId, weekday })),
  );
  const everybody = (list: readonly School[]) => list.map(({ schoolId }) => ({ schoolId, weekday: 0 }));
  const monthly = schools.filter(
    ({ calendar }) => firstOfMonth(calendar, today) && toldMonth(today).toOn >= calendar.startsOn,
  );
  const resting = schools.filter(({ calendar }) => holidaysAfter(calendar, today) !== undefined);
  const [week, month, eve] = await Promise.all([
    toldIn(deps, weekly, [...rolesWith('decidePairs'), ...rolesWith('mentor')]),
    toldIn(deps, everybody(monthly), rolesWith('monthTotals')),
    toldIn(deps, everybody(resting), rolesWith('decidePairs')),
  ]);
  const at = (to: ToWhom, h: number) => instantOf(today, hour(h), to.zone);
  const rowOf = <A>(to: ToWhom, what: string, dueAt: Date, args: A): Row<A>[] => {
    const row = { to: to.personId, key: keyTo(to.personId, 'school', to.schoolId, what), dueAt, args };
    return fresh(row, to) ? [row] : [];
  };
  const digests = week.filter((to) => !roleHas(to.role, 'mentor'));
  const mentors = week.filter((to) => roleHas(to.role, 'mentor'));
  const about = (to: ToWhom) => ({ schoolId: to.schoolId, weekOn });
  await dispatchNew(
    deps.db,
    weeklyDigest,
    digests.flatMap((to) => rowOf(to, `digest:${weekOn}`, at(to, to.digestHour), about(to))),
  );
  await dispatchNew(
    deps.db,
    mentorWeek,
    mentors.flatMap((to) => rowOf(to, `mentorWeek:${weekOn}`, at(to, to.digestHour), about(to))),
  );
  await dispatchNew(
    deps.db,
    directorMonth,
    month.flatMap((to) =>
      rowOf(to, `month:${monthOn}`, at(to, to.digestHour), { schoolId: to.schoolId, monthOn }),
    ),
  );
  const fromOn = addDays(today, 1);
  await dispatchNew(
    deps.db,
    beforeHolidays,
    eve.flatMap((to) =>
      rowOf(to, `holidays:${fromOn}`, at(to, to.bundleHour), { schoolId: to.schoolId, fromOn }),
    ),
  );
}

/** Keeps what the week before was like, once a school and week. */
async function keepWeeks(deps: Deps, schools: readonly School[], today: Day, now: Date): Promise<void> {
  const span = toldWeek(today);
  const due = schools.filter(({ calendar }) => keepsWeek(calendar, today));
  if (due.length === 0) return;
  const kept = await deps.db.$queryRaw<{ schoolId: number }[]>(Prisma.sql`
    select "schoolId" from "DigestWeek" where "weekOn" = ${span.fromOn} and "schoolId" = any(${due.map((s) => s.schoolId)})`);
  const done = new Set(kept.map((row) => row.schoolId));
  for (const { schoolId, zone } of due.filter((school) => !done.has(school.schoolId))) {
    const facts = await factsToKeep({ schoolId, zone, db: inSchool(deps.db, schoolId) }, now, span);
    await deps.db.$executeRaw(Prisma.sql`
      insert into "DigestWeek" ("schoolId", "weekOn", "facts", "madeAt")
      values (${schoolId}, ${span.fromOn}, ${JSON.stringify(keptWeek.keep(facts))}::jsonb, ${now}::timestamptz) on conflict do nothing`);
  }
}

/** The jobs of this room; each instance remembers in which zones it has looked. */
export function digestJobs(): Job[] {
  /** Zones this process has looked at: what a downtime took from the day before is caught up only the first time. */
  const known = new Set<string>();
  return [
    onceADay('monitoring.digests', async (deps: Deps, days: readonly DueDay[], now: Date) => {
      const schools = await schoolsIn(
        deps,
        days.map(({ zone }) => zone),
      );
      for (const { zone, today } of days) {
        const here = schools.filter((school) => school.zone === zone);
        if (!known.has(zone)) await tellOf(deps, here, addDays(today, -1), now);
        await tellOf(deps, here, today, now);
        await keepWeeks(deps, here, today, now);
        known.add(zone);
      }
    }),
  ];
}
