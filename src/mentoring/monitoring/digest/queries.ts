/** What the digest tells: counts of the school, pairs at risk, the week's meetings. Set-wise, whatever the number of pairs. */

import type { Actor } from '../../../platform/database/actor.ts';
import type { Ask } from '../../../platform/database/ask.ts';
import { Prisma } from '../../../platform/database/generated/client.ts';
import type { ScopedTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { addDays, type Day, dayOf, instantOf } from '../../../platform/time/local.ts';
import { membersWith } from '../../common/rights.ts';
import { type Scope, scopeOf } from '../../common/scope.ts';
import { type Period, type SchoolCalendar, schoolDaysBetween } from '../../organisations/rules.ts';
import {
  type WatchedPair,
  type Watching,
  watchedPairs,
  watchingOf,
} from '../../pairing/attention/queries.ts';
import { STAGES, type Stage } from '../../pairing/stages/rules.ts';
import { bySeverity } from '../nudge/rules.ts';
import { keptWeek } from './input.ts';
import {
  cameBack,
  holidaysNow,
  type KeptRisk,
  nextDigestOn,
  toldMonth,
  toldWeek,
  type Week,
  type WeekFacts,
} from './rules.ts';

/** Meetings as a digest counts them. */
export interface WeekMeetings {
  confirmed: number;
  /** In the same span before; absent when there was no school in it. */
  before: number | undefined;
  ahead: number;
  /** Meetings whose hour is over and that no side, or only one, has answered for. */
  silent: number;
}

/** Counts that say nothing of any one pair: what a director may see. */
export interface Totals {
  span: Week;
  pairs: number;
  stages: Record<Stage, number>;
  silenced: number;
  /** Pairs that are not silenced and have no risk that every watcher may know. */
  onTime: number;
  meetings: WeekMeetings;
  goalPairs: number;
  actions: { done: number; all: number };
  atRisk: number;
  /** The number of pairs at risk last time that are in time again; absent without an earlier digest. */
  better: { count: number; weekAgo: boolean } | undefined;
}

export interface DigestData extends Totals {
  schoolId: number;
  school: string;
  /** The reader watches more than one school: its name is said. */
  several: boolean;
  zone: string;
  today: Day;
  now: Date;
  /** Named pairs, the most urgent first; empty for who sees totals only. */
  risks: WatchedPair[];
  /** All that live, for a school of a few. */
  pairsShown: WatchedPair[];
  /** Watches the whole programme of the school, rather than standing in for its curator in a pair or two. */
  leads: boolean;
  /** May open the list of pairs. */
  lists: boolean;
  /** Gathers the package of reports. */
  curates: boolean;
  /** Totals are all they may see. */
  totalsOnly: boolean;
  /** Inside holidays: to which day, and when the next one comes. */
  rest: { untilOn: Day; nextOn: Day | undefined } | undefined;
}

/** Schools whose digest this person may open. */
export function digestSchools(actor: Actor): { schoolId: number; school: string }[] {
  const found = membersWith(actor.memberships, 'digest');
  return [
    ...new Map(found.map((m) => [m.schoolId, { schoolId: m.schoolId, school: m.schoolName }])).values(),
  ];
}

interface MeetingRow {
  confirmed: number;
  before: number;
  ahead: number;
  silent: number;
}

async function meetingsOf(scope: Watching, span: Week, was: Week, now: Date): Promise<MeetingRow> {
  const at = (day: Day) => instantOf(day, '00:00', scope.zone);
  const [from, to] = [at(span.fromOn), at(addDays(span.toOn, 1))];
  const [from0, to0] = [at(was.fromOn), at(addDays(was.toOn, 1))];
  const rows = await scope.db.$queryRaw<MeetingRow[]>(Prisma.sql`
    select count(*) filter (where m."confirmed"
        and m."startsAt" >= ${from}::timestamptz and m."startsAt" < ${to}::timestamptz)::int as "confirmed",
      count(*) filter (where m."confirmed"
        and m."startsAt" >= ${from0}::timestamptz and m."startsAt" < ${to0}::timestamptz)::int as "before",
      count(*) filter (where m."status" = 'agreed' and m."startsAt" > ${now}::timestamptz and p."status" in ('active', 'paused'))::int as "ahead",
      count(*) filter (where m."status" = 'agreed' and m."contradictionAt" is null and p."status" in ('active', 'paused')
        and m."startsAt" + m."minutes" * interval '1 minute' <= ${now}::timestamptz)::int as "silent"
    from "CountedMeeting" m join "Pair" p on p."schoolId" = m."schoolId" and p."id" = m."pairId"
    where m."schoolId" = ${scope.schoolId} and (m."status" = 'agreed' or m."status" = 'settled' and m."startsAt" >= ${from0}::timestamptz)`);
  return rows[0] ?? { confirmed: 0, before: 0, ahead: 0, silent: 0 };
}

interface Kept {
  weekOn: Day;
  risks: KeptRisk[];
}

/** What the last digest before this week kept. */
async function keptBefore(scope: Watching, weekOn: Day): Promise<Kept | undefined> {
  const rows = await scope.db.$queryRaw<{ weekOn: Day; facts: unknown }[]>(Prisma.sql`
    select "weekOn", "facts" from "DigestWeek" where "schoolId" = ${scope.schoolId} and "weekOn" < ${weekOn}
    order by "weekOn" desc limit 1`);
  const row = rows[0];
  return row && { weekOn: row.weekOn, risks: keptWeek.read(row.facts).risks };
}

const hadSchool = (c: SchoolCalendar, week: Week) =>
  schoolDaysBetween(c, addDays(week.fromOn, -1), week.toOn) > 0;

/** The school's totals of a span, and its living pairs as this reader may see them. */
async function gathered(scope: Watching, now: Date, spans: { span: Week; was: Week }) {
  const { span, was } = spans;
  const [watched, meetings, kept] = await Promise.all([
    watchedPairs(scope, now),
    meetingsOf(scope, span, was, now),
    keptBefore(scope, span.fromOn),
  ]);
  const { pairs, programme } = watched;
  const inStage = (stage: Stage) => pairs.filter((p) => p.stage === stage).length;
  const sum = (of: (p: WatchedPair) => number) => pairs.reduce((all, p) => all + of(p), 0);
  const totals: Totals = {
    span,
    pairs: pairs.length,
    stages: Object.fromEntries(STAGES.map((s) => [s, inStage(s)])) as Record<Stage, number>,
    silenced: pairs.filter((p) => p.silenced).length,
    onTime: pairs.filter((p) => !p.silenced && p.open.length === 0).length,
    meetings: { ...meetings, before: hadSchool(programme.calendar, was) ? meetings.before : undefined },
    goalPairs: pairs.filter((p) => p.goals.agreed > 0).length,
    actions: { done: sum((p) => p.actions.done), all: sum((p) => p.actions.all) },
    atRisk: pairs.filter((p) => p.open.length > 0).length,
    better: kept && { count: cameBack(kept.risks, pairs), weekAgo: kept.weekOn === addDays(span.fromOn, -7) },
  };
  return { ...watched, totals };
}

const weekBefore = (week: Week): Week => ({ fromOn: addDays(week.fromOn, -7), toOn: addDays(week.toOn, -7) });

/** What the reader may be named: pairs they act in; those who watch the programme see who, and do nothing. */
const isNamed = (pair: WatchedPair, watcher: boolean): boolean => !pair.side && (pair.acts || watcher);

/**
 * The digest of a school as this person may see it, as of now; undefined for a person who may not open it. A person who
 * only stands in for the curator of some pairs gets these alone.
 */
export async function digestOf(deps: Deps, actor: Actor, schoolId: number): Promise<DigestData | undefined> {
  const scope = scopeOf(deps, actor, schoolId);
  if (!scope?.may('digest')) return undefined;
  const now = deps.clock.now();
  const watching = watchingOf(scope);
  const today = dayNow(scope, now);
  const span = toldWeek(today);
  const { pairs, programme, leaders, totals } = await gathered(watching, now, {
    span,
    was: weekBefore(span),
  });
  const watcher = watching.viewer.watcher;
  const stands = scope.may('standIn') !== undefined;
  const leads = watching.viewer.curator || watcher || (stands && !leaders.some((l) => !l.standsIn));
  const totalsOnly = !leads && !stands;
  const named = totalsOnly ? [] : pairs.filter((p) => isNamed(p, watcher));
  const person = await deps.db.person.findUnique({
    where: { id: actor.personId },
    select: { digestWeekday: true },
  });
  const rest = holidaysNow(programme.calendar, today);
  return {
    ...totals,
    schoolId,
    school: programme.school.name,
    several: digestSchools(actor).length > 1,
    zone: scope.zone,
    today,
    now,
    risks: bySeverity(named),
    pairsShown: leads ? pairs : named,
    leads,
    lists: watching.viewer.curator || watcher,
    curates: watching.viewer.curator,
    totalsOnly,
    rest: rest && {
      untilOn: rest.toOn,
      nextOn: nextDigestOn(programme.calendar, person?.digestWeekday ?? 1, today),
    },
  };
}

const dayNow = (scope: { zone: string }, now: Date): Day => dayOf(now, scope.zone);

/** Pairs at risk in which this person acts; for the home card. */
export async function risksOf(scope: Scope, now: Date, ask?: Ask): Promise<WatchedPair[]> {
  const { pairs } = await watchedPairs(watchingOf(scope), now, {}, ask);
  return bySeverity(pairs.filter((p) => p.acts));
}

/** The director's month: totals, no names. */
export async function monthTotals(deps: Deps, actor: Actor, schoolId: number) {
  const scope = scopeOf(deps, actor, schoolId);
  if (!scope?.may('monthTotals')) return undefined;
  const now = deps.clock.now();
  const span = toldMonth(dayNow(scope, now));
  const { totals, programme, today } = await gathered(watchingOf(scope), now, {
    span,
    was: toldMonth(span.fromOn),
  });
  return { ...totals, school: programme.school.name, today };
}

/** What a week keeps for the next to compare with: counts, and the pairs at risk by reasons every watcher may know. */
export async function factsToKeep(scope: Watching, now: Date, span: Week): Promise<WeekFacts> {
  const { pairs, totals } = await gathered(scope, now, { span, was: weekBefore(span) });
  const { stages, goalPairs, actions } = totals;
  const { confirmed, ahead, silent } = totals.meetings;
  const meetings = { confirmed, ahead, silent };
  const risks = pairs.flatMap((p): KeptRisk[] => (p.open[0] ? [{ pairId: p.id, kind: p.open[0].kind }] : []));
  return { pairs: totals.pairs, stages, meetings, goalPairs, actions, risks };
}

export interface WeekColumn {
  fromOn: Day;
  confirmed: number;
}

/** Confirmed meetings of each of the last weeks, the told one last; of those `within`, where a paper is about these days. */
export async function weeksOfMeetings(
  scope: { schoolId: number; zone: string; db: Pick<ScopedTx, '$queryRaw'> },
  last: Week,
  weeks: number,
  within?: Period,
): Promise<WeekColumn[]> {
  const first = addDays(last.fromOn, -7 * (weeks - 1));
  const at = (day: Day) => instantOf(day, '00:00', scope.zone);
  const starts = Array.from({ length: weeks + 1 }, (_, i) => at(addDays(first, 7 * i)));
  const from = within && within.fromOn > first ? within.fromOn : first;
  const to = within && within.toOn < last.toOn ? within.toOn : last.toOn;
  const rows = await scope.db.$queryRaw<{ week: number; confirmed: number }[]>(Prisma.sql`
    with held as (
      select m."startsAt" as "at" from "CountedMeeting" m
      where m."schoolId" = ${scope.schoolId} and m."confirmed")
    select width_bucket("at", ${starts}::timestamptz[]) as "week", count(*)::int as "confirmed"
    from held where "at" >= ${at(from)}::timestamptz and "at" < ${at(addDays(to, 1))}::timestamptz group by 1`);
  return Array.from({ length: weeks }, (_, i) => ({
    fromOn: addDays(first, 7 * i),
    confirmed: rows.find((row) => row.week === i + 1)?.confirmed ?? 0,
  }));
}
