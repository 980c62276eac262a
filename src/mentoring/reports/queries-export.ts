/**
 * What an export reads: by raw SQL, a page of rows after another, each page begun where the last one ended, all from one
 * snapshot of the database, so that the sheets agree with each other however long it takes.
 */
import type pg from 'pg';
import type { Actor } from '../../platform/database/actor.ts';
import type { Cell } from '../../platform/documents/cells.ts';
import { addMinutes, type Day, instantOf } from '../../platform/time/local.ts';
import type { ExportArgs } from './input-export.ts';
import { type Audience, audienceOf } from './rules-export.ts';

export interface ExportSchool {
  id: number;
  name: string;
  zone: string;
  audience: Audience;
}

/** What is exported: of these schools, or of these memberships' pairs only, in these days. */
export interface Selection {
  schools: readonly ExportSchool[];
  /** The actor's memberships as a side; null for whole schools. */
  mine: readonly number[] | null;
  from: Day;
  to: Day;
}

/** What this person may have of what they asked for, by the roles they have now; undefined when nothing. */
export function selectionFor(actor: Actor, args: ExportArgs): Selection | undefined {
  const { from, to } = args;
  const active = actor.memberships.filter((m) => m.status === 'active');
  if (args.whose === 'mine') {
    const sides = active.filter((m) => m.role === 'mentor' || m.role === 'mentee');
    const schools = new Map(
      sides.map((m) => [
        m.schoolId,
        { id: m.schoolId, name: m.schoolName, zone: m.zone, audience: 'pair' as const },
      ]),
    );
    return sides.length === 0
      ? undefined
      : { schools: [...schools.values()], mine: sides.map((m) => m.id), from, to };
  }
  const found = schoolsOf(actor).filter((school) => args.whose === 'all' || school.id === args.schoolId);
  return found.length === 0 ? undefined : { schools: found, mine: null, from, to };
}

/** The schools whose export this person may have, by name. */
export function schoolsOf(actor: Actor): ExportSchool[] {
  const active = actor.memberships.filter((m) => m.status === 'active');
  const schools = new Map(active.map((m) => [m.schoolId, { name: m.schoolName, zone: m.zone }]));
  return [...schools]
    .flatMap(([id, school]) => {
      const audience = audienceOf(active.filter((m) => m.schoolId === id).map((m) => m.role));
      return audience ? [{ id, ...school, audience }] : [];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'ru') || a.id - b.id);
}

/** True for somebody who is a side of pairs now. */
export function hasOwnPairs(actor: Actor): boolean {
  return actor.memberships.some((m) => m.status === 'active' && (m.role === 'mentor' || m.role === 'mentee'));
}

/** All that is read inside sees the database as it was at one moment. */
export async function inSnapshot<T>(pool: pg.Pool, read: (db: Snapshot) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('begin isolation level repeatable read read only');
    const result = await read(client);
    await client.query('commit');
    broken = false;
    return result;
  } finally {
    // A connection in the middle of a transaction must not serve anybody else.
    client.release(broken);
  }
}

export type Snapshot = Pick<pg.PoolClient, 'query'>;
export type Row = readonly Cell[];

const PAGE = 2000;
const EPOCH = instantOf('1970-01-01', '00:00', 'UTC');

/**
 * Rows without their first two cells, which say where the next page begins. `$1` schools, `$2` and `$3` the days, `$4`
 * memberships, `$5` and `$6` where the last page ended, `$7` how many.
 */
async function* pages(db: Snapshot, sql: string, of: Selection): AsyncGenerator<Row> {
  const schools = of.schools.map((school) => school.id);
  let after: [Cell, Cell] = [0, 0];
  for (;;) {
    const { rows } = await db.query<Cell[]>({
      text: sql,
      values: [schools, of.from, of.to, of.mine, ...after, PAGE],
      rowMode: 'array',
    } as never);
    for (const row of rows) yield row.slice(2);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = [last[0], last[1]];
  }
}

const local = (column: string, format = 'YYYY-MM-DD') =>
  `to_char(${column} at time zone s."zone", '${format}')`;
const NEXT = (table: string) => `(${table}."schoolId", ${table}."id") > ($5::int, $6::int)`;
const LIMIT = (table: string) => `order by ${table}."schoolId", ${table}."id" limit $7`;
/** Pairs that lived on a day of the span, among those that may be read. */
const PAIRS = `p."schoolId" = any($1::int[]) and ($4::int[] is null or p."mentorId" = any($4) or p."menteeId" = any($4))`;
const LIVED = `p."startsOn" <= $3 and (p."endedAt" is null or ${local('p."endedAt"')} >= $2)`;
const SCHOOL = `join "School" s on s."id" = p."schoolId" join "Organisation" o on o."id" = p."schoolId"`;
const NAMES = `join "Membership" mm on mm."id" = p."mentorId" join "Person" pm on pm."id" = mm."personId"
  join "Membership" me on me."id" = p."menteeId" join "Person" pe on pe."id" = me."personId"`;
const WHO = `o."name", p."id", pm."fullName", pe."fullName"`;

/** A meeting with its corrections: the last word on each thing counts. */
const CORRECTED = `left join lateral (select
    (array_agg(x."startsAt" order by x."id" desc) filter (where x."startsAt" is not null))[1] as "startsAt",
    (array_agg(x."minutes" order by x."id" desc) filter (where x."minutes" is not null))[1] as "minutes",
    (array_agg(x."kind" order by x."id" desc) filter (where x."kind" is not null))[1] as "kind",
    (array_agg(x."held" order by x."id" desc) filter (where x."held" is not null))[1] as "held",
    max(x."createdAt") as "at"
  from "MeetingCorrection" x where x."schoolId" = m."schoolId" and x."meetingId" = m."id") c on true`;
/** It counts as held, and by whose word. */
const HELD = (outcome: string) =>
  `m."status" = 'settled' and m."outcome" = '${outcome}' and c."held" is distinct from false`;
const IN_SPAN = `${local('coalesce(c."startsAt", m."startsAt")')} between $2 and $3`;

/** What was shared and not put right later. */
const COUNTED_LESSON = `l."sharedAt" is not null and l."heldOn" between $2 and $3
  and not exists (select 1 from "Observation" r where r."schoolId" = l."schoolId" and r."correctsId" = l."id")`;

export function pairRows(db: Snapshot, of: Selection): AsyncGenerator<Row> {
  return pages(
    db,
    `with p as (select p.* from "Pair" p join "School" s on s."id" = p."schoolId"
      where ${PAIRS} and ${LIVED} and ${NEXT('p')} ${LIMIT('p')})
    select p."schoolId", p."id", ${WHO}, p."mentorKind"::text, p."status"::text, p."stage"::text, p."startsOn", p."endsOn",
      ${local('p."endedAt"')}, p."orderNumber", p."orderOn", case when p."overLimitReason" is not null then 'yes' end,
      case when mm."onPaper" or me."onPaper" then 'yes' end, h."both", h."curator", h."oneSide", h."minutes", g."count",
      a."all", a."done", l."count"
    from p ${SCHOOL} ${NAMES}
    left join lateral (select (count(*) filter (where ${HELD('both')}))::int as "both",
        (count(*) filter (where ${HELD('curator')}))::int as "curator",
        (count(*) filter (where ${HELD('oneSide')}))::int as "oneSide",
        coalesce(sum(coalesce(c."minutes", m."minutes")) filter (where ${HELD('both')} or ${HELD('curator')}), 0)::int as "minutes"
      from "Meeting" m ${CORRECTED} where m."schoolId" = p."schoolId" and m."pairId" = p."id" and ${IN_SPAN}) h on true
    left join lateral (select count(*)::int as "count" from "Goal" g where g."schoolId" = p."schoolId" and g."pairId" = p."id"
      and g."agreedVersion" is not null and g."status" <> 'dropped' and ${local('g."agreedAt"')} <= $3) g on true
    left join lateral (select count(*)::int as "all", (count(*) filter (where a."status" = 'done'))::int as "done"
      from "Action" a where a."schoolId" = p."schoolId" and a."pairId" = p."id" and ${ACTION_IN_SPAN}) a on true
    left join lateral (select count(*)::int as "count" from "Observation" l where l."schoolId" = p."schoolId"
      and l."pairId" = p."id" and ${COUNTED_LESSON}) l on true
    ${LIMIT('p')}`,
    of,
  );
}

export function meetingRows(db: Snapshot, of: Selection, now: Date): AsyncGenerator<Row> {
  const at = `timestamptz '${now.toISOString()}'`;
  return pages(
    db,
    `with m as (select m.*, c."held", c."at" as "correctedAt", coalesce(c."startsAt", m."startsAt") as "onAt",
        coalesce(c."minutes", m."minutes") as "lasted", coalesce(c."kind", m."kind") as "was"
      from "Meeting" m join "Pair" p on p."schoolId" = m."schoolId" and p."id" = m."pairId"
      join "School" s on s."id" = m."schoolId" ${CORRECTED}
      where ${PAIRS} and ${IN_SPAN} and ${NEXT('m')} ${LIMIT('m')})
    select m."schoolId", m."id", ${WHO}, ${local('m."onAt"', 'YYYY-MM-DD HH24:MI')}, m."was"::text, m."lasted", m."place",
      case when m."online" then 'yes' end,
      case when m."status" = 'cancelled' then 'cancelled' when m."status" = 'proposed' then 'proposed'
        when m."status" = 'settled' and m."held" = false then 'corrected'
        when m."status" = 'settled' then m."outcome"::text
        when m."onAt" + m."lasted" * interval '1 minute' > ${at} then 'ahead' else 'waits' end,
      case when exists (select 1 from "Confirmation" k where k."schoolId" = m."schoolId" and k."meetingId" = m."id"
        and k."onPaper") then 'yes' end,
      case when m."loggedAfter" then 'yes' end, ${local('m."correctedAt"')}
    from m join "Pair" p on p."schoolId" = m."schoolId" and p."id" = m."pairId" ${SCHOOL} ${NAMES} ${LIMIT('m')}`,
    of,
  );
}

/** A goal's agreed wording; a side of the pair also sees what is not agreed yet, but never what the other only keeps. */
export function goalRows(db: Snapshot, of: Selection): AsyncGenerator<Row> {
  return pages(
    db,
    `with g as (select g.* from "Goal" g join "Pair" p on p."schoolId" = g."schoolId" and p."id" = g."pairId"
      join "School" s on s."id" = g."schoolId"
      where ${PAIRS} and ${LIVED} and g."status" <> 'dropped' and ${local('coalesce(g."agreedAt", g."createdAt")')} <= $3
        and (g."agreedVersion" is not null or ($4::int[] is not null and (g."status" <> 'saved'
          or (g."author" = 'mentor' and p."mentorId" = any($4)) or (g."author" = 'mentee' and p."menteeId" = any($4)))))
        and ${NEXT('g')} ${LIMIT('g')})
    select g."schoolId", g."id", ${WHO}, v."specific", v."measure", v."unit", v."baseline", v."target", v."dueOn",
      ${local('g."agreedAt"')}, case when g."agreedVersion" is null then 'open' when g."status" = 'assessed' then 'assessed'
        else 'agreed' end,
      (select x."result"::text from "GoalAssessment" x where x."goalId" = g."id" and x."side" = 'mentor'),
      (select x."result"::text from "GoalAssessment" x where x."goalId" = g."id" and x."side" = 'mentee')
    from g join "Pair" p on p."schoolId" = g."schoolId" and p."id" = g."pairId" ${SCHOOL} ${NAMES}
    join "GoalVersion" v on v."schoolId" = g."schoolId" and v."goalId" = g."id"
      and v."number" = coalesce(g."agreedVersion", g."version") ${LIMIT('g')}`,
    of,
  );
}

/** Due in the span, or closed in it; without a date by the day it was written. */
const ACTION_IN_SPAN = `(coalesce(a."dueOn", ${local('a."createdAt"')}) between $2 and $3
  or ${local('a."closedAt"')} between $2 and $3)`;

export function actionRows(db: Snapshot, of: Selection): AsyncGenerator<Row> {
  return pages(
    db,
    `with a as (select a.* from "Action" a join "Pair" p on p."schoolId" = a."schoolId" and p."id" = a."pairId"
      join "School" s on s."id" = a."schoolId" where ${PAIRS} and ${ACTION_IN_SPAN} and ${NEXT('a')} ${LIMIT('a')})
    select a."schoolId", a."id", ${WHO}, a."title", a."form", a."dueOn", a."responsible"::text, a."status"::text,
      ${local('a."closedAt"')}, a."result"
    from a join "Pair" p on p."schoolId" = a."schoolId" and p."id" = a."pairId" ${SCHOOL} ${NAMES} ${LIMIT('a')}`,
    of,
  );
}

/** Each observed lesson; its topic and marks only for its own two people, and where the observed one opened the sheet. */
export function lessonRows(db: Snapshot, of: Selection): AsyncGenerator<Row> {
  const opened = `($4::int[] is not null or exists (select 1 from "ObservationReply" y
    where y."schoolId" = l."schoolId" and y."observationId" = l."id" and y."opensSheet"))`;
  const marks = (what: string) =>
    `case when ${opened} then (select ${what} from "ObservationMark" k
      join "ObservationTemplate" q on q."schoolId" = l."schoolId" and q."id" = l."templateId"
      where k."schoolId" = l."schoolId" and k."observationId" = l."id" and k."mark" is not null) end`;
  return pages(
    db,
    `select l."schoolId", l."id", o."name", l."pairId", l."heldOn", l."kind"::text, po."fullName", pt."fullName",
      l."className", l."subject", case when ${opened} then l."topic" end, ${marks('sum(k."mark")::int')},
      ${marks('nullif(sum(q."maxMark"), 0)::int')}
    from "Observation" l join "Organisation" o on o."id" = l."schoolId"
    join "Membership" mo on mo."id" = l."observerId" join "Person" po on po."id" = mo."personId"
    join "Membership" mt on mt."id" = l."teacherId" join "Person" pt on pt."id" = mt."personId"
    where l."schoolId" = any($1::int[]) and ($4::int[] is null or l."observerId" = any($4) or l."teacherId" = any($4))
      and ${COUNTED_LESSON} and ${NEXT('l')} ${LIMIT('l')}`,
    of,
  );
}

/** How many lessons were observed in each pair: at the mentee, at the mentor. */
export function lessonCountRows(db: Snapshot, of: Selection): AsyncGenerator<Row> {
  const lessons = `from "Observation" l where l."schoolId" = p."schoolId" and l."pairId" = p."id" and ${COUNTED_LESSON}`;
  const count = (kind: string) => `(count(*) filter (where l."kind" = '${kind}'))::int`;
  return pages(
    db,
    `with p as (select p.* from "Pair" p where ${PAIRS} and ${NEXT('p')} and exists (select 1 ${lessons}) ${LIMIT('p')})
    select p."schoolId", p."id", ${WHO}, l."mentor", l."mentee" from p ${SCHOOL} ${NAMES}
    join lateral (select ${count('mentorVisit')} as "mentor", ${count('menteeVisit')} as "mentee" ${lessons}) l on true
    ${LIMIT('p')}`,
    of,
  );
}

/** About how many rows there will be, for the bar that shows how far it is. */
export async function rowsAbout(db: Snapshot, of: Selection): Promise<number> {
  const schools = of.schools.map((school) => school.id);
  const { rows } = await db.query<{ count: number }>(
    `with p as (select p."schoolId", p."id" from "Pair" p join "School" s on s."id" = p."schoolId" where ${PAIRS} and ${LIVED})
    select ((select count(*) from p)
      + (select count(*) from "Meeting" m join p on p."schoolId" = m."schoolId" and p."id" = m."pairId"
        where m."startsAt" >= $2::date - 1 and m."startsAt" < $3::date + 2)
      + (select count(*) from "Goal" g join p on p."schoolId" = g."schoolId" and p."id" = g."pairId")
      + (select count(*) from "Action" a join p on p."schoolId" = a."schoolId" and p."id" = a."pairId"))::int as "count"`,
    [schools, of.from, of.to, of.mine],
  );
  return rows[0]?.count ?? 0;
}

export interface MeetingEvent {
  id: number;
  revision: number;
  startsAt: Date;
  minutes: number;
  kind: string;
  place: string | null;
  status: CalendarStatus;
  mentor: string;
  mentee: string;
}
type CalendarStatus = 'confirmed' | 'tentative' | 'cancelled';

/** The same meetings as on their sheet, as a calendar needs them. */
export async function* meetingEvents(db: Snapshot, of: Selection): AsyncGenerator<MeetingEvent> {
  const rows = pages(
    db,
    `select m."schoolId", m."id", m."id", m."revision", extract(epoch from coalesce(c."startsAt", m."startsAt"))::float8,
      coalesce(c."minutes", m."minutes"), coalesce(c."kind", m."kind")::text, m."place",
      case when m."status" = 'proposed' then 'tentative' when m."status" = 'cancelled' or c."held" = false
        or (m."status" = 'settled' and m."outcome" in ('notHeld', 'moved')) then 'cancelled' else 'confirmed' end,
      pm."fullName", pe."fullName"
    from "Meeting" m join "Pair" p on p."schoolId" = m."schoolId" and p."id" = m."pairId" ${SCHOOL} ${NAMES} ${CORRECTED}
    where ${PAIRS} and ${IN_SPAN} and ${NEXT('m')} ${LIMIT('m')}`,
    of,
  );
  for await (const [id, revision, at, minutes, kind, place, status, mentor, mentee] of rows) {
    yield {
      id: Number(id),
      revision: Number(revision),
      startsAt: addMinutes(EPOCH, Number(at) / 60),
      minutes: Number(minutes),
      kind: String(kind),
      place: place === null || place === undefined ? null : String(place),
      status: status === 'tentative' || status === 'cancelled' ? status : 'confirmed',
      mentor: String(mentor),
      mentee: String(mentee),
    };
  }
}
