/** The facts of a school's term for the curator's справка: counts and aggregates, nothing of any one person. */
import type { Actor } from '../../../platform/database/actor.ts';
import { Prisma } from '../../../platform/database/generated/client.ts';
import type {
  ActionStatus,
  GoalResult,
  MeetingKind,
  Side,
} from '../../../platform/database/generated/enums.ts';
import type { Deps } from '../../../platform/deps.ts';
import { addDays, type Day, daysBetween, instantOf } from '../../../platform/time/local.ts';
import type { Scope } from '../../common/scope.ts';
import { type OwnWords } from '../../common/words.ts';
import type { AchievementKind } from '../../monitoring/achievements/rules.ts';
import { keptWeek } from '../../monitoring/digest/input.ts';
import { type WeekColumn, weeksOfMeetings } from '../../monitoring/digest/queries.ts';
import type { WeekFacts } from '../../monitoring/digest/rules.ts';
import { indicatorLines } from '../../monitoring/indicators/queries.ts';
import { type TargetsShown, targetsShown } from '../../monitoring/indicators/queries-targets.ts';
import type { IndicatorLine } from '../../monitoring/indicators/rules.ts';
import type { ProgrammeView } from '../../organisations/queries.ts';
import { type Watched, watchedPairs } from '../../pairing/attention/queries.ts';
import { ATTENTION_KINDS, type AttentionKind } from '../../pairing/attention/rules.ts';
import { STAGES, type Stage } from '../../pairing/stages/rules.ts';
import { mondayOf } from '../../people/pushes/rules-pushes.ts';

import { findResults, findSurveys, type ResultsView } from '../../surveys/results/queries.ts';
import type { RoleShown } from '../../surveys/results/rules-wall.ts';
import { type MeetingCounts, tally } from '../written/rules-lines.ts';
import type { Counted } from './rules-summary.ts';

/** A term's survey as its wall lets it be told; kept as it was then. */
export interface SurveyFacts {
  ready: boolean;
  roles: Record<Side, RoleShown>;
  last: Record<Side, RoleShown> | null;
  earlier: Record<Side, RoleShown>[];
  own: [number, { words: OwnWords; options: OwnWords[] }][];
}

export interface SchoolFacts {
  school: string;
  term: { number: number; preset: string };
  yearOn: Day;
  fromOn: Day;
  toOn: Day;
  /** The day whose state is told: of pairs, stages, risks. Absent in what was confirmed before it was kept. */
  stateOn?: Day | undefined;
  /** The last day of what targets and indicators count; absent in what was confirmed before it was kept. */
  countedOn?: Day | undefined;
  pairs: {
    living: number;
    paused: number;
    completed: number;
    ended: number;
    /** Of those that ended, whose last day had gone by; absent in what was confirmed before it was counted. */
    timeOver?: number | undefined;
    started: number;
    overLimit: number;
    stages: Record<Stage, number>;
  };
  meetings: MeetingCounts & {
    held: number;
    both: number;
    curator: number;
    oneSide: number;
    paper: number;
    kinds: { kind: MeetingKind; count: number }[];
  };
  weeks: WeekColumn[];
  /** `differ`: goals whose two sides assessed them otherwise; absent in what was confirmed before it was counted. */
  goals: { pairs: number; agreed: number; differ?: number | undefined } & Record<GoalResult, number>;
  actions: Record<ActionStatus, number>;
  lessons: { pairs: number; colleagues: number };
  survey: SurveyFacts | null;
  /** A survey's share without its two numbers stands in what was confirmed before they were kept. */
  targets: Omit<TargetsShown, 'satisfied'> & {
    satisfied: TargetsShown['satisfied'] | { percent: number | null };
  };
  indicators: IndicatorLine[];
  risks: { term: number; now: { kind: AttentionKind; count: number }[] };
  achievements: { kind: AchievementKind; count: number }[];
}

type Term = ProgrammeView['terms'][number];

/** Everything the справка says of a term; the same few queries for a school of any size. */
export async function schoolFacts(
  deps: Deps,
  actor: Actor,
  scope: Scope,
  of: { programme: ProgrammeView; term: Term; today: Day },
): Promise<SchoolFacts> {
  const { programme, term, today } = of;
  // A paper about a period is filled with the state at its end, however late it is made.
  const on = today < term.toOn ? today : term.toOn;
  const now = deps.clock.now();
  const where = { schoolId: scope.schoolId, programmeId: programme.id, term, zone: scope.zone, now };
  const watching = { schoolId: scope.schoolId, zone: scope.zone, db: scope.db };
  const [pairs, meetings, plans, lessons, survey, targets, indicators, watched, kept, achievements, weeks] =
    await Promise.all([
      pairCounts(scope.db, where, on),
      meetingCounts(scope.db, where),
      planCounts(scope.db, where),
      lessonCounts(scope.db, where),
      surveyOf(deps, actor, scope.schoolId, term.id),
      targetsShown(deps, scope, on),
      indicatorLines(deps, scope, on),
      today > term.toOn ? undefined : watchedPairs(watching, now),
      scope.db.digestWeek.findMany({
        where: { weekOn: { gte: addDays(term.fromOn, -6), lte: term.toOn } },
        select: { weekOn: true, facts: true },
        orderBy: { weekOn: 'asc' },
      }),
      scope.db.achievement.groupBy({
        by: ['kind'],
        where: { doneOn: { gte: term.fromOn, lte: term.toOn } },
        _count: true,
        orderBy: { kind: 'asc' },
      }),
      weeksIn(scope, term, today),
    ]);
  const weeksKept = kept.map(({ weekOn, facts }) => ({ weekOn, facts: keptWeek.read(facts) }));
  const risky = weeksKept.flatMap(({ facts }) => facts.risks);
  const last = weeksKept.at(-1);
  // Who has no week of the period kept is told how it is today, with the day.
  const state =
    watched || !last
      ? stateNow(watched ?? (await watchedPairs(watching, now)), today)
      : stateThen(last, term.toOn);
  return {
    school: programme.school.name,
    term: { number: term.number, preset: programme.preset },
    yearOn: programme.startsOn,
    fromOn: term.fromOn,
    toOn: term.toOn,
    stateOn: state.on,
    countedOn: on,
    pairs: { ...pairs, living: state.living, stages: state.stages },
    meetings,
    weeks,
    ...plans,
    lessons,
    survey,
    targets,
    indicators: indicators.lines,
    risks: {
      // Who asks for attention on a day of the period has asked for it in the period, whether or not a week kept it.
      term: new Set([...risky, ...(state.on <= term.toOn ? state.risks : [])].map((risk) => risk.pairId))
        .size,
      now: tally(state.risks.map((risk) => risk.kind)).map(({ key: kind, count }) => ({ kind, count })),
    },
    achievements: achievements.map(({ kind, _count }) => ({ kind, count: _count })),
  };
}

interface State {
  on: Day;
  living: number;
  stages: Record<Stage, number>;
  /** The strongest reason of each pair that asks for attention. */
  risks: { pairId: number; kind: AttentionKind }[];
}

function stateNow({ pairs }: Pick<Watched, 'pairs'>, on: Day): State {
  const inStage = (stage: Stage) => pairs.filter((pair) => pair.stage === stage).length;
  return {
    on,
    living: pairs.length,
    stages: Object.fromEntries(STAGES.map((stage) => [stage, inStage(stage)])) as Record<Stage, number>,
    risks: pairs.flatMap((pair) => (pair.open[0] ? [{ pairId: pair.id, kind: pair.open[0].kind }] : [])),
  };
}

/** As the period's last week was kept. */
function stateThen({ weekOn, facts }: { weekOn: Day; facts: WeekFacts }, toOn: Day): State {
  const sunday = addDays(weekOn, 6);
  return {
    on: sunday < toOn ? sunday : toOn,
    living: facts.pairs,
    stages: facts.stages,
    risks: facts.risks.flatMap(({ pairId, kind }) => {
      const known = ATTENTION_KINDS.find((one) => one === kind);
      return known ? [{ pairId, kind: known }] : [];
    }),
  };
}

interface Where {
  schoolId: number;
  /** Itself, or a query for it. */
  programmeId: number | Prisma.Sql;
  zone: string;
  term: Pick<Term, 'fromOn' | 'toOn'>;
  now: Date;
}

type Db = Pick<Scope['db'], '$queryRaw'>;

const one = <T>(rows: readonly T[]): T => {
  const [row] = rows;
  if (row === undefined) throw new Error('an aggregate without a row');
  return row;
};

type PairCounts = Omit<SchoolFacts['pairs'], 'living' | 'stages'>;

const pairsOf = ({ schoolId, programmeId, term, zone }: Where, on: Day) => Prisma.sql`
      with pair as (
        select p."status", p."startsOn", p."overLimitReason", p."pausedOn", p."endKind",
          to_char(p."endedAt" at time zone ${zone}, 'YYYY-MM-DD') as "endedOn"
        from "Pair" p where p."schoolId" = ${schoolId} and p."programmeId" = ${programmeId})
      select count(*) filter (where "status" = 'paused' and "pausedOn" <= ${on})::int as "paused",
        count(*) filter (where "status" = 'completed' and "endedOn" between ${term.fromOn} and ${term.toOn})::int as "completed",
        count(*) filter (where "status" = 'ended' and "endedOn" between ${term.fromOn} and ${term.toOn})::int as "ended",
        count(*) filter (where "endKind" = 'timeOver' and "endedOn" between ${term.fromOn} and ${term.toOn})::int as "timeOver",
        count(*) filter (where "startsOn" between ${term.fromOn} and ${term.toOn})::int as "started",
        count(*) filter (where "startsOn" <= ${on} and coalesce("endedOn" > ${on}, true) and "overLimitReason" is not null)::int
          as "overLimit"
      from pair`;

const pairCounts = async (db: Db, where: Where, on: Day) =>
  one(await db.$queryRaw<PairCounts[]>(pairsOf(where, on)));

type MeetingRow = Omit<SchoolFacts['meetings'], 'kinds'> & { kind: MeetingKind };

const meetingsOf = ({ schoolId, programmeId, term, now }: Where) => Prisma.sql`
    select "kind"::text,
      count(*) filter (where not "loggedAfter" and "outcome" is distinct from 'moved')::int as "planned",
      count(*) filter (where "confirmed")::int as "held",
      count(*) filter (where "counts" = 'both')::int as "both",
      count(*) filter (where "counts" = 'curator')::int as "curator",
      count(*) filter (where "counts" = 'oneSide')::int as "oneSide",
      count(*) filter (where "confirmed" and "onPaper")::int as "paper",
      count(*) filter (where "outcome" = 'moved')::int as "moved",
      count(*) filter (where "outcome" = 'notHeld')::int as "notHeld",
      count(*) filter (where "status" = 'cancelled')::int as "cancelled",
      count(*) filter (where "status" = 'agreed'
        and "startsAt" + "minutes" * interval '1 minute' <= ${now}::timestamptz)::int as "open"
    from "CountedMeeting"
    where "schoolId" = ${schoolId} and "programmeId" = ${programmeId} and "status" <> 'proposed'
      and "startsOn" between ${term.fromOn} and ${term.toOn}
    group by "kind" order by "kind"::text`;

const meetingCounts = async (db: Db, where: Where) =>
  summed(await db.$queryRaw<MeetingRow[]>(meetingsOf(where)));

function summed(rows: readonly MeetingRow[]): SchoolFacts['meetings'] {
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0);
  return {
    planned: sum((r) => r.planned),
    held: sum((r) => r.held),
    both: sum((r) => r.both),
    curator: sum((r) => r.curator),
    oneSide: sum((r) => r.oneSide),
    paper: sum((r) => r.paper),
    moved: sum((r) => r.moved),
    notHeld: sum((r) => r.notHeld),
    cancelled: sum((r) => r.cancelled),
    open: sum((r) => r.open),
    kinds: rows.flatMap(({ kind, held }) => (held > 0 ? [{ kind, count: held }] : [])),
  };
}

const endOf = ({ term, zone }: Where) => instantOf(addDays(term.toOn, 1), '00:00', zone);

function goalsOf(where: Where): Prisma.Sql {
  const { schoolId, programmeId } = where;
  const to = endOf(where);
  return Prisma.sql`
      with goal as (
        select g."id", g."pairId", coalesce(
          (select a."result"::text from "GoalAssessment" a where a."schoolId" = g."schoolId" and a."goalId" = g."id"
            and a."assessedAt" < ${to}::timestamptz order by a."side" = 'mentor' desc limit 1), '') as "result",
          (select count(distinct a."result") > 1 from "GoalAssessment" a where a."schoolId" = g."schoolId" and a."goalId" = g."id"
            and a."assessedAt" < ${to}::timestamptz) as "differ"
        from "Goal" g join "Pair" p on p."schoolId" = g."schoolId" and p."id" = g."pairId"
        where g."schoolId" = ${schoolId} and p."programmeId" = ${programmeId} and g."status" in ('agreed', 'assessed')
          and g."agreedAt" < ${to}::timestamptz)
      select count(distinct "pairId")::int as "pairs", count(*)::int as "agreed",
        count(*) filter (where "result" = 'achieved')::int as "achieved",
        count(*) filter (where "result" = 'partly')::int as "partly",
        count(*) filter (where "result" = 'notThisTime')::int as "notThisTime",
        count(*) filter (where "differ")::int as "differ" from goal`;
}

function actionsOf(where: Where): Prisma.Sql {
  const { schoolId, programmeId, term, zone } = where;
  const to = endOf(where);
  const from = instantOf(term.fromOn, '00:00', zone);
  return Prisma.sql`
      with action as (
        select case when a."closedAt" >= ${to}::timestamptz then 'planned' else a."status"::text end as "status"
        from "Action" a join "Pair" p on p."schoolId" = a."schoolId" and p."id" = a."pairId"
        where a."schoolId" = ${schoolId} and p."programmeId" = ${programmeId}
          and (coalesce(a."dueOn", to_char(a."createdAt" at time zone ${zone}, 'YYYY-MM-DD')) between ${term.fromOn} and ${term.toOn}
            or (a."closedAt" >= ${from}::timestamptz and a."closedAt" < ${to}::timestamptz)))
      select count(*) filter (where "status" = 'planned')::int as "planned",
        count(*) filter (where "status" = 'done')::int as "done",
        count(*) filter (where "status" = 'notDone')::int as "notDone",
        count(*) filter (where "status" = 'carried')::int as "carried" from action`;
}

async function planCounts(db: Db, where: Where): Promise<Pick<SchoolFacts, 'goals' | 'actions'>> {
  const [goals, actions] = await Promise.all([
    db.$queryRaw<SchoolFacts['goals'][]>(goalsOf(where)),
    db.$queryRaw<SchoolFacts['actions'][]>(actionsOf(where)),
  ]);
  return { goals: one(goals), actions: one(actions) };
}

/** Lessons whose talk was held. */
const lessonsOf = ({ schoolId, term }: Where) => Prisma.sql`
      select count(*) filter (where o."pairId" is not null)::int as "pairs",
        count(*) filter (where o."pairId" is null)::int as "colleagues"
      from "CountedLesson" o where o."schoolId" = ${schoolId} and o."heldOn" between ${term.fromOn} and ${term.toOn}`;

const lessonCounts = async (db: Db, where: Where) =>
  one(await db.$queryRaw<SchoolFacts['lessons'][]>(lessonsOf(where)));

/** What a period's counts are today, as one value of JSON inside another query; read by `countsNow`. */
export const countsToday = (where: Where, today: Day): Prisma.Sql => Prisma.sql`jsonb_build_object(
  'pairs', (select to_jsonb(x) from (${pairsOf(where, today < where.term.toOn ? today : where.term.toOn)}) x),
  'meetings', (select coalesce(jsonb_agg(x), '[]') from (${meetingsOf(where)}) x),
  'goals', (select to_jsonb(x) from (${goalsOf(where)}) x),
  'actions', (select to_jsonb(x) from (${actionsOf(where)}) x),
  'lessons', (select to_jsonb(x) from (${lessonsOf(where)}) x))`;

/** The value of `countsToday`. */
export interface CountsToday extends Pick<SchoolFacts, 'goals' | 'actions' | 'lessons'> {
  pairs: PairCounts;
  meetings: MeetingRow[];
}

/** The same counts as the facts of a справка have. */
export const countsNow = ({ meetings, ...rest }: CountsToday): Counted => ({
  ...rest,
  meetings: summed(meetings),
});

/** Confirmed meetings of the term's days, week by week, up to today; weeks of a summer only where there were some. */
async function weeksIn(scope: Scope, term: Term, today: Day): Promise<WeekColumn[]> {
  const last = today < term.toOn ? today : term.toOn;
  const fromOn = mondayOf(last);
  const weeks = Math.max(1, daysBetween(mondayOf(term.fromOn), fromOn) / 7 + 1);
  const columns = await weeksOfMeetings(scope, { fromOn, toOn: addDays(fromOn, 6) }, weeks, term);
  const shown = (week: WeekColumn) => addDays(week.fromOn, 6) >= term.startsOn && week.fromOn <= term.endsOn;
  const first = columns.findIndex((week) => week.confirmed > 0 || shown(week));
  const end = columns.findLastIndex((week) => week.confirmed > 0 || shown(week));
  return columns.slice(first, end + 1);
}

/** A term's survey in numbers that have passed its wall; null while there was none. */
async function surveyOf(
  deps: Deps,
  actor: Actor,
  schoolId: number,
  termId: number,
): Promise<SurveyFacts | null> {
  const surveys = await findSurveys(deps, actor, schoolId);
  const round = surveys?.rounds.find((one) => one.termId === termId);
  const results = round && (await findResults(deps, actor, round.id));
  return results ? surveyFacts(results) : null;
}

function surveyFacts(view: ResultsView): SurveyFacts {
  return {
    ready: view.ready,
    roles: view.shown.roles,
    last: view.last?.roles ?? null,
    earlier: view.earlier.map((one) => one.roles),
    own: [...view.own],
  };
}
