/**
 * What an export reads: one statement for each sheet, fetched a page at a time. One snapshot of the database serves
 * these sheets, so that they agree however long it takes.
 */

import type pg from 'pg';
import { z } from 'zod';
import type { Actor } from '../../../platform/database/actor.ts';
import type { Prisma } from '../../../platform/database/generated/client.ts';
import { MeetingKind, type Side } from '../../../platform/database/generated/enums.ts';
import type { Cell } from '../../../platform/documents/cells.ts';
import { addMinutes, type Day, instantOf } from '../../../platform/time/local.ts';
import { sideNameSql } from '../../common/names.ts';
import { membersWith, memberWith } from '../../common/rights.ts';
import type { Asked } from '../../surveys/results/queries-sheets.ts';
import type { ExportArgs } from './input.ts';
import { type Audience, audienceOf, inOrder, type KeyOf, type Layout } from './rules.ts';

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
    const sides = membersWith(active, 'takePart');
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
      const audience = audienceOf(active.filter((m) => m.schoolId === id));
      return audience ? [{ id, ...school, audience }] : [];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'ru') || a.id - b.id);
}

/** True for somebody who is a side of pairs now. */
export function hasOwnPairs(actor: Actor): boolean {
  return memberWith(actor.memberships, 'takePart') !== undefined;
}

/** All that is read inside sees the database as it was at one moment. */
export async function inSnapshot<T>(pool: pg.Pool, read: (db: Snapshot) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('begin isolation level repeatable read read only');
    // A region's rows are sorted longer than a tap may take, and wait longer while a page of them is written.
    await client.query(
      `select set_config('statement_timeout', '60s', true), set_config('idle_in_transaction_session_timeout', '300s', true)`,
    );
    const result = await read(client);
    await client.query('commit');
    broken = false;
    return result;
  } finally {
    // A connection in the middle of a transaction must not serve other callers.
    client.release(broken);
  }
}

export type Snapshot = Pick<pg.PoolClient, 'query'>;

/** The snapshot for those who ask as they ask Prisma. */
export function askedOf(db: Snapshot): Asked {
  return {
    async $queryRaw<T>({ text, values }: Prisma.Sql) {
      const { rows } = await db.query(text, values);
      return rows as T;
    },
  };
}

export type Row = readonly Cell[];

const PAGE = 2000;
const EPOCH = instantOf('1970-01-01', '00:00', 'UTC');

let cursors = 0;

/** The rows of a statement, as they are fetched. `$1` schools, `$2` and `$3` the days, `$4` memberships or null. */
export async function* rowsOf(db: Snapshot, sql: string, of: Selection): AsyncGenerator<Row> {
  const schools = of.schools.map((school) => school.id);
  const cursor = `export_${++cursors}`;
  await db.query(`declare ${cursor} no scroll cursor for ${sql}`, [schools, of.from, of.to, of.mine]);
  const fetch = () => {
    const page = db.query<Cell[]>({ text: `fetch ${PAGE} from ${cursor}`, rowMode: 'array' });
    // A reader that stops in the middle leaves an unread page.
    page.catch(() => undefined);
    return page;
  };
  // The next page is read while this one is written.
  for (let next = fetch(); ; ) {
    const { rows } = await next;
    const full = rows.length === PAGE;
    if (full) next = fetch();
    yield* rows;
    if (!full) break;
  }
  await db.query(`close ${cursor}`);
}

const local = (column: string, format = 'YYYY-MM-DD') =>
  `to_char(${column} at time zone s."zone", '${format}')`;
const dayOf = (column: string) => `(${column} at time zone s."zone")::date`;
/** Pairs that may be read; those that lived on a day of the span. */
const PAIRS = `p."schoolId" = any($1::int[]) and ($4::int[] is null or p."mentorId" = any($4) or p."menteeId" = any($4))`;
const LIVED = `p."startsOn" <= $3::text and (p."endedAt" is null or ${dayOf('p."endedAt"')} >= $2::date)`;
const SCHOOL = `join "School" s on s."id" = p."schoolId"`;
const NAMES = `join "Organisation" o on o."id" = p."schoolId"
  join "Membership" mm on mm."id" = p."mentorId" join "Person" pm on pm."id" = mm."personId"
  join "Membership" me on me."id" = p."menteeId" join "Person" pe on pe."id" = me."personId"`;
/** The names of both sides; a person who exports their own pairs reads them as a side. */
const own = (side: Side, member: string, person: string) =>
  sideNameSql({ member, person, side, mine: `coalesce($4::int[], array[${member}."id"])` });
const MENTOR = own('mentor', 'mm', 'pm');
const MENTEE = own('mentee', 'me', 'pe');
const WHO = { school: `o."name"`, pair: `p."id"`, mentor: MENTOR, mentee: MENTEE };
/** What a statement selects: the SQL of each column of its sheet, by its name. */
const selected = <L extends Layout>(layout: L, sql: Readonly<Record<KeyOf<L>, string>>): string =>
  inOrder(layout, sql).join(', ');
const yes = (condition: string) => `case when ${condition} then 'yes' end`;
/** A pair's rows of another table. */
const OF_PAIR = (table: string, alias: string) =>
  `"${table}" ${alias} join "Pair" p on p."schoolId" = ${alias}."schoolId" and p."id" = ${alias}."pairId" ${SCHOOL}`;

const MEETINGS = OF_PAIR('CountedMeeting', 'm');
/** A meeting written down afterwards lies at noon of its day, or at midnight: hours that nobody said. */
const HOUR_UNSAID = `(m."loggedAfter" and ${local('m."startsAt"', 'HH24:MI')} in ('12:00', '00:00'))`;
const MET_IN_SPAN = `m."startsOn" between $2::text and $3::text`;
const HELD_IN_SPAN = `l."heldOn" between $2::text and $3::text`;
/** Due in the span, or closed in it; without a date by the day it was written. */
const ACTION_IN_SPAN = `(coalesce(a."dueOn"::date, ${dayOf('a."createdAt"')}) between $2::date and $3::date
  or ${dayOf('a."closedAt"')} between $2::date and $3::date)`;
/** What was closed, or assessed, after the span was still open in it. */
const ASSESSED = `"GoalAssessment" x where x."goalId" = g."id" and ${dayOf('x."assessedAt"')}`;
const CLOSED_BY_END = `(a."closedAt" is null or ${dayOf('a."closedAt"')} <= $3::date)`;

export function pairRows(db: Snapshot, of: Selection): AsyncGenerator<Row> {
  const many = (count: string) => `coalesce(${count}, 0)`;
  const columns = selected('pairs', {
    ...WHO,
    pairKind: `p."mentorKind"::text`,
    pairStatus: `p."status"::text`,
    stage: `p."stage"::text`,
    startsOn: `p."startsOn"`,
    endsOn: `p."endsOn"`,
    endedOn: local('p."endedAt"'),
    orderNumber: `p."orderNumber"`,
    orderOn: `p."orderOn"`,
    overLimit: yes(`p."overLimitReason" is not null`),
    onPaper: yes(`mm."onPaper" or me."onPaper"`),
    both: many('h."both"'),
    curator: many('h."curator"'),
    oneSide: many('h."oneSide"'),
    minutesAll: many('h."minutes"'),
    goalsAgreed: many('g."count"'),
    actionsAll: many('a."all"'),
    actionsDone: many('a."done"'),
    lessons: many('l."count"'),
  });
  return rowsOf(
    db,
    `with h as (select m."pairId", (count(*) filter (where m."counts" = 'both'))::int as "both",
        (count(*) filter (where m."counts" = 'curator'))::int as "curator",
        (count(*) filter (where m."counts" = 'oneSide'))::int as "oneSide",
        coalesce(sum(m."minutes") filter (where m."confirmed"), 0)::int as "minutes"
      from ${MEETINGS} where ${PAIRS} and ${MET_IN_SPAN} group by m."pairId"),
    g as (select g."pairId", count(*)::int as "count" from ${OF_PAIR('Goal', 'g')} where ${PAIRS}
      and g."agreedVersion" is not null and g."status" <> 'dropped' and ${dayOf('g."agreedAt"')} <= $3::date group by g."pairId"),
    a as (select a."pairId", count(*)::int as "all", (count(*) filter (where ${CLOSED_BY_END} and a."status" = 'done'))::int as "done"
      from ${OF_PAIR('Action', 'a')} where ${PAIRS} and ${ACTION_IN_SPAN} group by a."pairId"),
    l as (select l."pairId", count(*)::int as "count" from ${OF_PAIR('CountedLesson', 'l')} where ${PAIRS} and ${HELD_IN_SPAN}
      group by l."pairId")
    select ${columns}
    from "Pair" p ${SCHOOL} ${NAMES} left join h on h."pairId" = p."id" left join g on g."pairId" = p."id"
      left join a on a."pairId" = p."id" left join l on l."pairId" = p."id"
    where ${PAIRS} and ${LIVED} order by p."schoolId", p."id"`,
    of,
  );
}

export function meetingRows(db: Snapshot, of: Selection, now: Date): AsyncGenerator<Row> {
  const at = `timestamptz '${now.toISOString()}'`;
  const columns = selected('meetings', {
    ...WHO,
    startsAt: `case when ${HOUR_UNSAID} then m."startsOn" else ${local('m."startsAt"', 'YYYY-MM-DD HH24:MI')} end`,
    meetingKind: `m."kind"::text`,
    minutes: `m."minutes"`,
    place: `m."place"`,
    online: yes(`m."online"`),
    result: `case when m."status" = 'cancelled' then 'cancelled' when m."status" = 'proposed' then 'proposed'
        when m."outcome" = 'notHeld' and m."correctedAt" is not null then 'corrected'
        when m."status" = 'settled' then m."outcome"::text
        when m."startsAt" + m."minutes" * interval '1 minute' > ${at} then 'ahead' else 'waits' end`,
    reason: `(select x."curatorReason" from "Meeting" x where x."schoolId" = m."schoolId" and x."id" = m."id"
      and m."counts" = 'curator')`,
    paper: yes(`m."onPaper"`),
    loggedAfter: yes(`m."loggedAfter"`),
    correctedOn: local('m."correctedAt"'),
  });
  return rowsOf(
    db,
    `select ${columns}
    from ${MEETINGS} ${NAMES}
    where ${PAIRS} and ${MET_IN_SPAN} order by m."schoolId", m."id"`,
    of,
  );
}

/** A goal's agreed wording; a side of the pair also sees what is not agreed yet, but never what the other only keeps. */
export function goalRows(db: Snapshot, of: Selection): AsyncGenerator<Row> {
  const assessed = (side: string) =>
    `(select x."result"::text from ${ASSESSED} <= $3::date and x."side" = '${side}')`;
  const columns = selected('goals', {
    ...WHO,
    goal: `v."specific"`,
    measure: `v."measure"`,
    unit: `v."unit"`,
    baseline: `v."baseline"`,
    target: `v."target"`,
    dueOn: `v."dueOn"`,
    agreedOn: local('g."agreedAt"'),
    goalStatus: `case when g."agreedVersion" is null then 'open' when g."status" = 'assessed'
        and not exists (select 1 from ${ASSESSED} > $3::date) then 'assessed' else 'agreed' end`,
    mentorResult: assessed('mentor'),
    menteeResult: assessed('mentee'),
  });
  return rowsOf(
    db,
    `select ${columns}
    from ${OF_PAIR('Goal', 'g')} ${NAMES} join "GoalVersion" v on v."schoolId" = g."schoolId" and v."goalId" = g."id"
      and v."number" = coalesce(g."agreedVersion", g."version")
    where ${PAIRS} and ${LIVED} and g."status" <> 'dropped' and ${dayOf('coalesce(g."agreedAt", g."createdAt")')} <= $3::date
      and (g."agreedVersion" is not null or ($4::int[] is not null and (g."status" <> 'saved'
        or (g."author" = 'mentor' and p."mentorId" = any($4)) or (g."author" = 'mentee' and p."menteeId" = any($4)))))
    order by g."schoolId", g."id"`,
    of,
  );
}

export function actionRows(db: Snapshot, of: Selection): AsyncGenerator<Row> {
  const columns = selected('actions', {
    ...WHO,
    action: `a."title"`,
    form: `a."form"`,
    dueOn: `a."dueOn"`,
    responsible: `a."responsible"::text`,
    actionStatus: `case when ${CLOSED_BY_END} then a."status"::text else 'planned' end`,
    closedOn: `case when ${CLOSED_BY_END} then ${local('a."closedAt"')} end`,
    actionResult: `case when ${CLOSED_BY_END} then a."result" end`,
  });
  return rowsOf(
    db,
    `select ${columns}
    from ${OF_PAIR('Action', 'a')} ${NAMES} where ${PAIRS} and ${ACTION_IN_SPAN} order by a."schoolId", a."id"`,
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
  // A visit between colleagues belongs to no pair, so it has no side.
  const seen = (member: string, person: string) =>
    `case when ${member}."role" = 'mentee' then ${own('mentee', member, person)} else ${own('mentor', member, person)} end`;
  const columns = selected('lessons', {
    school: `o."name"`,
    pair: `l."pairId"`,
    heldOn: `l."heldOn"`,
    lessonKind: `l."kind"::text`,
    observer: seen('mo', 'po'),
    teacher: seen('mt', 'pt'),
    className: `l."className"`,
    subject: `l."subject"`,
    topic: `case when ${opened} then l."topic" end`,
    points: marks('sum(k."mark")::int'),
    pointsMax: marks('nullif(sum(q."maxMark"), 0)::int'),
  });
  return rowsOf(
    db,
    `select ${columns}
    from "CountedLesson" l join "Organisation" o on o."id" = l."schoolId"
    join "Membership" mo on mo."id" = l."observerId" join "Person" po on po."id" = mo."personId"
    join "Membership" mt on mt."id" = l."teacherId" join "Person" pt on pt."id" = mt."personId"
    where l."schoolId" = any($1::int[]) and ($4::int[] is null or l."observerId" = any($4) or l."teacherId" = any($4))
      and ${HELD_IN_SPAN} order by l."schoolId", l."id"`,
    of,
  );
}

/** The number of observed lessons in each pair: the mentee's and the mentor's. */
export function lessonCountRows(db: Snapshot, of: Selection): AsyncGenerator<Row> {
  const count = (kind: string) => `(count(*) filter (where l."kind" = '${kind}'))::int`;
  const columns = selected('lessonCounts', {
    ...WHO,
    lessonsMentor: count('mentorVisit'),
    lessonsMentee: count('menteeVisit'),
  });
  return rowsOf(
    db,
    `select ${columns} from ${OF_PAIR('CountedLesson', 'l')} ${NAMES}
    where ${PAIRS} and ${HELD_IN_SPAN} group by p."schoolId", ${Object.values(WHO).join(', ')} order by p."schoolId", p."id"`,
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
  /** Only its day is known. */
  day: Day | null;
  minutes: number;
  kind: MeetingKind;
  place: string | null;
  status: CalendarStatus;
  mentor: string;
  mentee: string;
}
const meetingKind = z.enum(MeetingKind);
type CalendarStatus = 'confirmed' | 'tentative' | 'cancelled';

/** The same meetings as on their sheet, as a calendar needs them. */
export async function* meetingEvents(db: Snapshot, of: Selection): AsyncGenerator<MeetingEvent> {
  const rows = rowsOf(
    db,
    `select m."id", m."revision", extract(epoch from m."startsAt")::float8, m."minutes", m."kind"::text, m."place",
      case when m."status" = 'proposed' then 'tentative'
        when m."status" = 'cancelled' or m."outcome" in ('notHeld', 'moved') then 'cancelled' else 'confirmed' end,
      case when ${HOUR_UNSAID} then m."startsOn" end, ${MENTOR}, ${MENTEE}
    from ${MEETINGS} ${NAMES} where ${PAIRS} and ${MET_IN_SPAN} order by m."schoolId", m."id"`,
    of,
  );
  for await (const [id, revision, at, minutes, kind, place, status, day, mentor, mentee] of rows) {
    yield {
      id: Number(id),
      revision: Number(revision),
      startsAt: addMinutes(EPOCH, Number(at) / 60),
      day: day === null || day === undefined ? null : String(day),
      minutes: Number(minutes),
      kind: meetingKind.parse(kind),
      place: place === null || place === undefined ? null : String(place),
      status: status === 'tentative' || status === 'cancelled' ? status : 'confirmed',
      mentor: String(mentor),
      mentee: String(mentee),
    };
  }
}
