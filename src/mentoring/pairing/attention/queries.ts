import type { Actor } from '../../../platform/database/actor.ts';
import { type Ask, askBy } from '../../../platform/database/ask.ts';
import type { PairStatus, Side } from '../../../platform/database/generated/enums.ts';
import type { ScopedTx } from '../../../platform/database/transaction.ts';
import { addMinutes, type Day, dayOf } from '../../../platform/time/local.ts';
import type { Scope } from '../../common/scope.ts';
import { sightOfPair } from '../../common/sight.ts';
import { type ProgrammeView, programmeIn } from '../../organisations/queries.ts';
import type { SchoolCalendar } from '../../organisations/rules.ts';
import { leadersIn, type ReaderView, readerFor, readersFor } from '../queries.ts';
import { type CycleSettings, isPaused } from '../rules.ts';
import { isPastEnd } from '../rules-ends.ts';
import { type Stage, stageDueOn } from '../stages/rules.ts';
import {
  type Attention,
  type AttentionFacts,
  attentionOf,
  isSilenced,
  type PulseFact,
  SEES_NOTHING,
  type Sees,
} from './rules.ts';

/** A school as a person reads it, or as a job reads it for no one in particular. */
export interface Watching {
  schoolId: number;
  zone: string;
  db: Pick<ScopedTx, '$queryRaw'>;
  /** Absent for a job: it sees nothing private and shows no names. */
  viewer?: AttentionViewer;
}

export interface AttentionViewer {
  actor: Actor;
  personId: number;
  /** Ids of their memberships in this school. */
  mine: readonly number[];
  curator: boolean;
  /** Coordinators and administrators watch the programme: see pairs by name, act on none. */
  watcher: boolean;
}

/** A pair as those who watch the programme need it. */
export interface WatchedPair {
  id: number;
  status: PairStatus;
  mentorId: number;
  menteeId: number;
  mentor: string;
  mentee: string;
  mentorPersonId: number;
  menteePersonId: number;
  mentorReachable: boolean;
  menteeReachable: boolean;
  stage: Stage;
  startsOn: Day;
  dueOn: Day;
  endedAt: Date | null;
  paused: boolean;
  /** On pause, or the curator said «подождём до…». */
  silenced: boolean;
  waitUntilOn: Day | null;
  /** The next agreed meeting. */
  nextAt: Date | null;
  heldCount: number;
  /** The stage's own meeting is confirmed. */
  stageHeld: boolean;
  series: { held: number; needed: number };
  goals: { agreed: number; waitsSince: Date | null; waitsFor: Side | null };
  actions: { all: number; done: number; dated: number };
  /** What a reason leads to. */
  contradictionId: number | null;
  oneSideId: number | null;
  helpId: number | null;
  nudge: { at: Date; author: string } | null;
  nudges: number;
  /** Why it asks for attention, as far as this viewer may know, the most urgent first. */
  attention: Attention[];
  /** The same without what is private: what every watcher may know. */
  open: Attention[];
  /** The viewer acts for the school in this pair. */
  acts: boolean;
  confidant: boolean;
  /** The viewer is a side of it: its digest never names it to them. */
  side: boolean;
}

type Row = Omit<
  WatchedPair,
  | 'dueOn'
  | 'paused'
  | 'silenced'
  | 'series'
  | 'goals'
  | 'actions'
  | 'helpId'
  | 'nudge'
  | 'nudges'
  | 'attention'
  | 'open'
  | 'acts'
  | 'confidant'
  | 'side'
> &
  CycleSettings & {
    stageSinceOn: Day;
    endsOn: Day;
    endKind: string | null;
    pausedOn: Day | null;
    pausedUntilOn: Day | null;
    trialDecision: string | null;
    overLimit: boolean;
    seriesHeld: number | null;
    planned: boolean | null;
    heldOn: Day | null;
    meetingStepOn: Day | null;
    missed: Day[] | null;
    goalsAgreed: number | null;
    goalWaitsAt: Date | null;
    goalWaitsFor: Side | null;
    goalStepOn: Day | null;
    checkedOn: Day | null;
    actionsAll: number | null;
    actionsDone: number | null;
    actionsDated: number | null;
    actionStepOn: Day | null;
    discuss: boolean | null;
    pulses: (PulseFact & { readerId: number | null })[] | null;
    help: { id: number; readerId: number }[] | null;
    nudges: number | null;
    nudgedAt: Date | null;
    nudgedBy: string | null;
  };

/** A meeting of the stage whose hour has gone by is still waited for so long; then the stage is late. */
const ASKED_MINUTES = 7 * 24 * 60;
/** Farther back than the pulse is ever compared. */
const PULSE_MINUTES = 150 * 24 * 60;

interface Wanted {
  statuses?: readonly PairStatus[];
  pairId?: number;
}

/** Every fact of the pairs' present state, set-wise over the school in one statement. */
function rowsOf(ask: Ask, scope: Watching, now: Date, { statuses = ['active', 'paused'], pairId }: Wanted) {
  const { schoolId, zone } = scope;
  const asked = addMinutes(now, -ASKED_MINUTES);
  const month = dayOf(addMinutes(now, -PULSE_MINUTES), zone).slice(0, 7);
  return ask<Row>({
    name: 'pairing-watched',
    text: WATCHED,
    values: [schoolId, zone, now, asked, month, [...statuses], pairId ?? null],
  });
}

// Each pair's own by its index: a school of thousands of pairs is read in a straight line, whatever the planner expects.
// `offset 0`: what counts is worked out once a meeting, not once for each thing that asks for it.
const WATCHED = `
    with p as materialized (
      select *, "stage"::text::"MeetingKind" as "stageKind" from "Pair" where "schoolId" = $1 and "status" = any($6::"PairStatus"[])
        and ($7::int is null or "id" = $7::int)),
    h as materialized (
      select h."pairId", json_agg(json_build_object('id', h."id", 'readerId', h."readerId") order by h."id") as "help"
      from "HelpRequest" h join p on p."id" = h."pairId" where h."schoolId" = $1 and h."status" = 'open' group by h."pairId")
    select p."id", p."status", p."mentorId", p."menteeId", p."stage", p."startsOn", p."stageSinceOn",
      p."endsOn", p."endKind"::text as "endKind", p."endedAt", p."pausedOn", p."pausedUntilOn", p."waitUntilOn", p."trialDecision",
      p."overLimitReason" is not null as "overLimit", p."acquaintanceDays", p."trialDays", p."planningDays", p."seriesMeetings",
      p."finalDueDays", op."fullName" as "mentor", ep."fullName" as "mentee", o."personId" as "mentorPersonId",
      e."personId" as "menteePersonId",
      not o."onPaper" and exists (select 1 from "Account" x where x."personId" = o."personId") as "mentorReachable",
      not e."onPaper" and exists (select 1 from "Account" x where x."personId" = e."personId") as "menteeReachable",
      m."heldCount", m."seriesHeld", m."heldOn", m."nextAt", m."contradictionId", m."oneSideId",
      m."planned", coalesce(m."stageHeld", false) as "stageHeld", m."meetingStepOn", m."missed", g."goalsAgreed", g."goalWaitsAt", g."goalWaitsFor", g."goalStepOn", g."checkedOn",
      a."actionsAll", a."actionsDone", a."actionsDated", a."actionStepOn", t."discuss", u."pulses", h."help",
      coalesce(n."nudges", 0) as "nudges", n."nudgedAt", n."nudgedBy"
    from p
    join "Membership" o on o."id" = p."mentorId" join "Person" op on op."id" = o."personId"
    join "Membership" e on e."id" = p."menteeId" join "Person" ep on ep."id" = e."personId"
    cross join lateral (
      select
        count(*) filter (where m."confirmed")::int as "heldCount",
        count(*) filter (where m."kind" = 'series' and m."confirmed")::int as "seriesHeld",
        to_char(max(m."startsAt") filter (where m."confirmed") at time zone $2, 'YYYY-MM-DD') as "heldOn",
        min(m."startsAt") filter (where m."status" = 'agreed' and m."contradictionAt" is null and m."startsAt" > $3::timestamptz) as "nextAt",
        max(m."id") filter (where m."status" = 'agreed' and m."contradictionAt" is not null) as "contradictionId",
        max(m."id") filter (where m."counts" = 'oneSide') as "oneSideId",
        bool_or(m."kind" = p."stageKind" and m."confirmed") as "stageHeld",
        bool_or(m."kind" = p."stageKind" and m."contradictionAt" is null
          and (m."status" = 'agreed' and m."startsAt" > $4::timestamptz or m."status" = 'proposed' and m."startsAt" > $3::timestamptz)) as "planned",
        to_char(max(greatest(m."createdAt", case when m."startsAt" <= $3::timestamptz then m."startsAt" end))
          filter (where m."status" <> 'cancelled' and m."outcome" is distinct from 'notHeld') at time zone $2, 'YYYY-MM-DD') as "meetingStepOn",
        json_agg(to_char(coalesce(m."cancelledAt", m."startsAt") at time zone $2, 'YYYY-MM-DD'))
          filter (where not m."loggedAfter" and (m."status" = 'cancelled' and m."cancelledBy" is not null or m."outcome" = 'notHeld')) as "missed"
      from (
        select m."id", m."status", m."kind", m."startsAt", m."confirmed", m."counts", m."outcome", m."contradictionAt", m."createdAt",
          m."cancelledAt", m."cancelledBy", m."loggedAfter"
        from "CountedMeeting" m where m."schoolId" = p."schoolId" and m."pairId" = p."id" offset 0) m) m
    cross join lateral (
      select count(*) filter (where g."status" in ('agreed', 'assessed'))::int as "goalsAgreed",
        min(coalesce(g."sentAt", g."createdAt")) filter (where g."status" in ('sent', 'suggestion')) as "goalWaitsAt",
        min(case when (g."status" = 'sent') = (g."author" = 'mentee') then 'mentor' else 'mentee' end)
          filter (where g."status" in ('sent', 'suggestion')) as "goalWaitsFor",
        to_char(max(greatest(g."createdAt", g."sentAt", g."agreedAt")) at time zone $2, 'YYYY-MM-DD') as "goalStepOn",
        to_char(max((select max(c."answeredAt") from "GoalCheckIn" c where c."goalId" = g."id")) at time zone $2, 'YYYY-MM-DD') as "checkedOn"
      from "Goal" g where g."schoolId" = p."schoolId" and g."pairId" = p."id" and g."status" <> 'dropped') g
    cross join lateral (
      select count(*)::int as "actionsAll", count(*) filter (where a."status" = 'done')::int as "actionsDone",
        count(*) filter (where a."dueOn" is not null)::int as "actionsDated",
        to_char(max(greatest(a."createdAt", a."closedAt")) at time zone $2, 'YYYY-MM-DD') as "actionStepOn"
      from "Action" a where a."schoolId" = p."schoolId" and a."pairId" = p."id") a
    cross join lateral (
      select bool_or(t."choice" = 'discuss') as "discuss" from "TrialAnswer" t where t."pairId" = p."id") t
    cross join lateral (
      select json_agg(json_build_object('side', u."side", 'month', u."month", 'score', u."score", 'readerId', u."readerId")) as "pulses"
      from "Pulse" u where u."pairId" = p."id" and u."month" >= $5) u
    left join lateral (
      select n."createdAt" as "nudgedAt", w."fullName" as "nudgedBy", count(*) over ()::int as "nudges"
      from "Nudge" n join "Person" w on w."id" = n."authorId" where n."schoolId" = p."schoolId" and n."pairId" = p."id"
      order by n."createdAt" desc, n."id" desc limit 1) n on true
    left join h on h."pairId" = p."id"
    order by p."id"`;

function factsOf(row: Row, dueOn: Day, mine: readonly number[], today: Day): AttentionFacts {
  // A private answer is no step here: it must not be seen by what it silences.
  const steps = [row.meetingStepOn, row.goalStepOn, row.checkedOn, row.actionStepOn].filter(
    (on) => on !== null,
  );
  const { stage, startsOn, stageSinceOn, waitUntilOn } = row;
  return {
    stage,
    startsOn,
    stageSinceOn,
    dueOn,
    waitUntilOn,
    pause: { pausedOn: row.pausedOn, pausedUntilOn: row.pausedUntilOn },
    agreedGoals: row.goalsAgreed ?? 0,
    datedActions: row.actionsDated ?? 0,
    discuss: stage === 'trial' && row.trialDecision !== 'continue' && row.discuss === true,
    contradiction: row.contradictionId !== null,
    oneSide: row.oneSideId !== null,
    planned: row.planned ?? false,
    ahead: row.nextAt !== null,
    stepOn: [stageSinceOn, startsOn, ...steps].reduce((a, b) => (a > b ? a : b)),
    heldOn: row.heldOn,
    missedOn: row.missed ?? [],
    // Promised to one reader: who came after compares only what was said to them.
    pulses: (row.pulses ?? []).filter(({ readerId }) => readerId === null || mine.includes(readerId)),
    overLimit: row.overLimit,
    over: isPastEnd(row, today),
    helpReaders: (row.help ?? []).map((h) => h.readerId),
  };
}

function watched(
  row: Row,
  scope: Watching,
  leaders: readonly ReaderView[],
  programme: ProgrammeView,
  today: Day,
  due: ReturnType<typeof dueIn>,
): WatchedPair {
  const {
    acquaintanceDays,
    trialDays,
    planningDays,
    seriesMeetings,
    finalDueDays,
    stage,
    stageSinceOn,
    endsOn,
  } = row;
  const settings = { acquaintanceDays, trialDays, planningDays, seriesMeetings, finalDueDays };
  const pause = { pausedOn: row.pausedOn, pausedUntilOn: row.pausedUntilOn };
  const dueOn = due({ stage, stageSinceOn, endsOn, pause }, settings);
  const facts = factsOf(row, dueOn, scope.viewer?.mine ?? [], today);
  const sides = [{ personId: row.mentorPersonId }, { personId: row.menteePersonId }];
  const { viewer } = scope;
  const me = viewer?.personId;
  const acts = readersFor(leaders, sides).some((r) => r.personId === me);
  const confidant = me !== undefined && readerFor(leaders, sides)?.personId === me;
  const side: Side | undefined =
    row.mentorPersonId === me ? 'mentor' : row.menteePersonId === me ? 'mentee' : undefined;
  const standing = { side, curator: viewer?.curator === true && !side, reader: acts, confidant };
  const sees: Sees = viewer
    ? {
        confidant: sightOfPair(standing, 'privateReason') === 'all',
        pulse: sightOfPair(standing, 'pulse') === 'all',
        mine: viewer.mine,
      }
    : SEES_NOTHING;
  const living = row.status === 'active' || row.status === 'paused';
  const why = (by: Sees) => (living ? attentionOf(facts, by, today, programme.calendar) : []);
  const { help, nudgedAt, nudgedBy } = row;
  // The row itself becomes the pair: copying its forty columns costs more than all the rules.
  return Object.assign(row, {
    dueOn,
    paused: living && isPaused(pause, today),
    silenced: isSilenced(facts, today),
    series: { held: row.seriesHeld ?? 0, needed: seriesMeetings },
    goals: { agreed: facts.agreedGoals, waitsSince: row.goalWaitsAt, waitsFor: row.goalWaitsFor },
    actions: { all: row.actionsAll ?? 0, done: row.actionsDone ?? 0, dated: facts.datedActions },
    helpId: help?.find((h) => viewer?.mine.includes(h.readerId))?.id ?? null,
    nudge: nudgedAt && nudgedBy !== null ? { at: nudgedAt, author: nudgedBy } : null,
    nudges: row.nudges ?? 0,
    attention: why(sees),
    open: why(SEES_NOTHING),
    acts,
    confidant,
    side: side !== undefined,
  });
}

/** When stages are due in one calendar, counted once: pairs are many, their days few. */
function dueIn(
  calendar: SchoolCalendar,
): (at: Parameters<typeof stageDueOn>[0], settings: CycleSettings) => Day {
  const dues = new Map<string, Day>();
  return (at, settings) => {
    const key = JSON.stringify([at, settings]);
    const due = dues.get(key) ?? stageDueOn(at, settings, calendar);
    dues.set(key, due);
    return due;
  };
}

export interface Watched {
  pairs: WatchedPair[];
  programme: ProgrammeView;
  leaders: ReaderView[];
  today: Day;
}

/** The pairs of a school with why they ask for attention, as this viewer may know it. Three statements, whatever the number of pairs. */
export async function watchedPairs(
  scope: Watching,
  now: Date,
  wanted: Wanted = {},
  ask: Ask = askBy(scope.db),
): Promise<Watched> {
  const [rows, leaders, programme] = await Promise.all([
    rowsOf(ask, scope, now, wanted),
    leadersIn(ask, scope.viewer?.actor, scope.schoolId),
    programmeIn(ask, scope.schoolId),
  ]);
  const today = dayOf(now, scope.zone);
  const due = dueIn(programme.calendar);
  const pairs = rows.map((row) => watched(row, scope, leaders, programme, today, due));
  return { pairs, programme, leaders, today };
}

/** The actor of this scope, as a viewer of its pairs. */
export function watchingOf(scope: Scope): Watching & { viewer: AttentionViewer } {
  return {
    schoolId: scope.schoolId,
    zone: scope.zone,
    db: scope.db,
    viewer: {
      actor: scope.actor,
      personId: scope.actor.personId,
      mine: scope.mine.map((m) => m.id),
      curator: scope.may('leadPairs') !== undefined,
      watcher: scope.may('oversee') !== undefined,
    },
  };
}
