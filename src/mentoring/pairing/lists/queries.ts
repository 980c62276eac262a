import type { Actor } from '../../../platform/database/actor.ts';
import type { Prisma } from '../../../platform/database/generated/client.ts';
import type { PairStatus, Side } from '../../../platform/database/generated/enums.ts';
import type { Deps } from '../../../platform/deps.ts';
import { addMinutes, type Day, dayOf } from '../../../platform/time/local.ts';
import { isSide } from '../../common/rights.ts';
import type { Scope } from '../../common/scope.ts';
import { programmesIn } from '../../organisations/queries.ts';
import { matches } from '../../people/rules.ts';
import { type WatchedPair, watchedPairs, watchingOf } from '../attention/queries.ts';
import { ATTENTION_KINDS, type Attention } from '../attention/rules.ts';
import { partnerName } from '../queries.ts';
import { isPaused } from '../rules.ts';
import { FACTS, factsOf, settingsOf } from '../stages/queries.ts';
import { nextForSide, type Stage, type Step, stageProgress } from '../stages/rules.ts';
import type { PairFilter } from '../taps.ts';

export const NAME = {
  select: { personId: true, nameHidden: true, person: { select: { fullName: true } } },
} as const;
const LINE = {
  id: true,
  mentorId: true,
  menteeId: true,
  status: true,
  mentor: NAME,
  mentee: NAME,
  ...FACTS,
} as const;
export const LIVING = { in: ['active' as const, 'paused' as const] };

type LineRow = Awaited<ReturnType<typeof lineRows>>[number];

/** Pairs with everything their line in a list depends on. */
export function lineRows(scope: Scope, where: Prisma.PairWhereInput) {
  return scope.db.pair.findMany({ where, select: LINE, orderBy: { id: 'asc' } });
}

/** A pair in a list. */
export interface PairLine {
  id: number;
  mentor: string;
  mentee: string;
  status: PairStatus;
  stage: Stage;
  paused: boolean;
  dueOn: Day;
  endedOn: Day | null;
  /** Why it asks for attention, if it does. */
  attention: Attention | undefined;
}

const OVER: readonly PairStatus[] = ['completed', 'ended'];

function isIn(filter: PairFilter, pair: WatchedPair): boolean {
  switch (filter) {
    case 'living':
    case 'past':
      return true;
    case 'attention':
      return pair.attention.length > 0;
    case 'paused':
      return pair.status === 'paused';
    case 'acquaintance':
    case 'trial':
    case 'planning':
    case 'series':
    case 'final':
      return pair.stage === filter;
  }
}

/** The school's pairs for its curator: what asks for attention first, then what is due first; past ones newest first. */
export async function pairLines(
  scope: Scope,
  wanted: { filter: PairFilter; search?: string; now: Date },
): Promise<PairLine[]> {
  const { filter, search = '', now } = wanted;
  const { pairs } = await watchedPairs(watchingOf(scope), now, filter === 'past' ? { statuses: OVER } : {});
  const lines = pairs
    .filter((p) => isIn(filter, p) && (search === '' || matches(`${p.mentor} ${p.mentee}`, search)))
    .map(
      (p): PairLine => ({
        id: p.id,
        mentor: p.mentor,
        mentee: p.mentee,
        status: p.status,
        stage: p.stage,
        paused: p.paused,
        dueOn: p.dueOn,
        endedOn: p.endedAt && dayOf(p.endedAt, scope.zone),
        attention: p.attention[0],
      }),
    );
  if (filter === 'past') return lines.toSorted((a, b) => ((b.endedOn ?? '') < (a.endedOn ?? '') ? -1 : 1));
  const rank = (l: PairLine) => l.attention?.rank ?? ATTENTION_KINDS.length;
  return lines.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      Number(a.paused) - Number(b.paused) ||
      (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.id - b.id),
  );
}

/** A pair of mine, in whichever school; of the other side's private answer it knows nothing. */
export interface MyPair {
  id: number;
  schoolId: number;
  side: Side;
  partner: string;
  status: PairStatus;
  stage: Stage;
  paused: boolean;
  dueOn: Day;
  today: Day;
  /** What I can do next, as far as I may know it. */
  next: Step;
}

/** A living pair of the actor, with everything its line, its stage and its pulse depend on. */
export interface MySide extends LineRow {
  schoolId: number;
  startsOn: Day;
  side: Side;
  zone: string;
  /** The answers of the last two months. */
  pulses: { side: Side; month: string }[];
}

/**
 * SQL: ids of pairs of which one of these memberships is a side. Two arms, so that each has its index. It stands first
 * in `from`: of many joins PostgreSQL keeps the written order.
 */
export function pairsOfSides(schools: string, mine: string, statuses?: string): string {
  const which = statuses === undefined ? '' : ` and "status" in (${statuses})`;
  const arm = (side: Side) =>
    `select "id" from "Pair" where "schoolId" = any(${schools}) and "${side}Id" = any(${mine})${which}`;
  return `(${arm('mentor')} union ${arm('mentee')})`;
}

const name = (member: string, person: string) =>
  `json_build_object('personId', ${member}."personId", 'nameHidden', ${member}."nameHidden", 'person', json_build_object('fullName', ${person}."fullName"))`;

const listOf = (fields: string, from: string) =>
  `coalesce((select json_agg(json_build_object(${fields}) order by x."id") from ${from}), '[]'::json)`;

const MY_SIDES = `
  select p."id", p."schoolId", p."mentorId", p."menteeId", p."status", p."stage", p."stageSinceOn", p."startsOn", p."endsOn",
    p."pausedOn", p."pausedUntilOn", p."trialDecision", p."mentorReadyAt", p."menteeReadyAt", p."acquaintanceDays", p."trialDays",
    p."planningDays", p."seriesMeetings", p."finalDueDays", s."zone",
    case when p."mentorId" = any($2) then 'mentor' else 'mentee' end as "side",
    ${name('o', 'oo')} as "mentor", ${name('e', 'ee')} as "mentee",
    coalesce((select json_agg(json_build_object('kind', x."kind", 'status', x."status", 'outcome', x."outcome",
        'startsAt', x."startsAt", 'minutes', x."minutes", 'contradictionAt', x."contradictionAt") order by x."startsAt")
      from "CountedMeeting" x where x."schoolId" = p."schoolId" and x."pairId" = p."id" and x."status" <> 'cancelled'), '[]'::json) as "countedMeetings",
    ${listOf(
      `'status', x."status", 'assessments', coalesce((select json_agg(json_build_object('side', a."side")) from "GoalAssessment" a
        where a."schoolId" = x."schoolId" and a."goalId" = x."id"), '[]'::json)`,
      `"Goal" x where x."schoolId" = p."schoolId" and x."pairId" = p."id" and x."status" <> 'dropped'`,
    )} as "goals",
    ${listOf(
      `'status', x."status", 'dueOn', x."dueOn"`,
      `"Action" x where x."schoolId" = p."schoolId" and x."pairId" = p."id"`,
    )} as "actions",
    ${listOf(
      `'side', x."side", 'choice', x."choice", 'answeredAt', x."answeredAt"`,
      `"TrialAnswer" x where x."schoolId" = p."schoolId" and x."pairId" = p."id"`,
    )} as "trialAnswers",
    ${listOf(
      `'side', x."side", 'takeaway', x."takeaway", 'verdict', x."verdict", 'continues', x."continues"`,
      `"Closing" x where x."schoolId" = p."schoolId" and x."pairId" = p."id"`,
    )} as "closings",
    ${listOf(
      `'side', x."side", 'month', x."month"`,
      `"Pulse" x where x."schoolId" = p."schoolId" and x."pairId" = p."id" and x."month" >= $3`,
    )} as "pulses"
  from ${pairsOfSides('$1', '$2', `'active', 'paused'`)} mine join "Pair" p on p."id" = mine."id" join "School" s on s."id" = p."schoolId"
  join "Membership" o on o."schoolId" = p."schoolId" and o."id" = p."mentorId" join "Person" oo on oo."id" = o."personId"
  join "Membership" e on e."schoolId" = p."schoolId" and e."id" = p."menteeId" join "Person" ee on ee."id" = e."personId"
  order by p."id"`;

/** Schools in which the actor may be a side of a pair. */
export const sidedSchools = (actor: Actor): number[] => [
  ...new Set(actor.memberships.filter((m) => isSide(m.role)).map((m) => m.schoolId)),
];

const PULSE_MINUTES = 62 * 24 * 60;

/** The living pairs of which the actor is a side, in all their schools. */
export async function mySides(deps: Deps, actor: Actor): Promise<MySide[]> {
  const schools = sidedSchools(actor);
  if (schools.length === 0) return [];
  return deps.ask<MySide>({
    name: 'pairing-mine',
    text: MY_SIDES,
    values: [
      schools,
      actor.memberships.map((m) => m.id),
      dayOf(addMinutes(deps.clock.now(), -PULSE_MINUTES), 'UTC').slice(0, 7),
    ],
  });
}

/** All my pairs that live, on either side, the one that is due first at the top. */
export async function myPairs(deps: Deps, actor: Actor): Promise<MyPair[]> {
  const now = deps.clock.now();
  const [rows, programmes] = await Promise.all([
    mySides(deps, actor),
    programmesIn(deps.ask, sidedSchools(actor)),
  ]);
  const all = rows.flatMap((row): MyPair[] => {
    const { id, schoolId, side, status, stage } = row;
    const programme = programmes.get(schoolId);
    if (!programme) return [];
    const today = dayOf(now, row.zone);
    const facts = factsOf(row, now);
    const { whatsNext, dueOn } = stageProgress(facts, settingsOf(row), today, programme.calendar);
    const next = nextForSide(whatsNext, facts, side).step;
    const paused = isPaused(facts.pause, today);
    return [
      { id, schoolId, side, partner: partnerName(row, side), status, stage, paused, dueOn, today, next },
    ];
  });
  return all.toSorted((a, b) => Number(a.paused) - Number(b.paused) || (a.dueOn < b.dueOn ? -1 : 1));
}

/** A pair of mine that is over, on whichever side. */
export interface PastPair {
  id: number;
  side: Side;
  partner: string;
  status: 'completed' | 'ended';
  endedOn: Day | null;
  today: Day;
}

/** My pairs that are over, the newest first. One query, by the same two indexes as the living ones. */
export async function myPastPairs(deps: Deps, actor: Actor): Promise<PastPair[]> {
  const schools = sidedSchools(actor);
  if (schools.length === 0) return [];
  const rows = await deps.ask<
    Pick<PastPair, 'id' | 'side' | 'status'> &
      Record<Side, { nameHidden: boolean; person: { fullName: string } }> & {
        endedAt: Date | null;
        zone: string;
      }
  >({
    name: 'pairing-mine-past',
    text: `select p."id", p."status", p."endedAt", s."zone",
        case when p."mentorId" = any($2) then 'mentor' else 'mentee' end as "side",
        ${name('o', 'oo')} as "mentor", ${name('e', 'ee')} as "mentee"
      from ${pairsOfSides('$1', '$2', `'completed', 'ended'`)} mine join "Pair" p on p."id" = mine."id"
      join "School" s on s."id" = p."schoolId"
      join "Membership" o on o."schoolId" = p."schoolId" and o."id" = p."mentorId" join "Person" oo on oo."id" = o."personId"
      join "Membership" e on e."schoolId" = p."schoolId" and e."id" = p."menteeId" join "Person" ee on ee."id" = e."personId"
      order by p."endedAt" desc nulls last, p."id" desc`,
    values: [schools, actor.memberships.map((m) => m.id)],
  });
  const now = deps.clock.now();
  return rows.map((row) => {
    const { id, side, status, endedAt, zone } = row;
    const endedOn = endedAt && dayOf(endedAt, zone);
    return { id, side, status, partner: partnerName(row, side), endedOn, today: dayOf(now, zone) };
  });
}

/** The number of living pairs at each stage. One query. */
export async function pairCounts(scope: Pick<Scope, 'db'>): Promise<Record<Stage, number>> {
  const rows = await scope.db.pair.groupBy({
    by: ['stage'],
    where: { status: LIVING },
    _count: { _all: true },
  });
  const of = (stage: Stage) => rows.find((r) => r.stage === stage)?._count._all ?? 0;
  return {
    acquaintance: of('acquaintance'),
    trial: of('trial'),
    planning: of('planning'),
    series: of('series'),
    final: of('final'),
  };
}
