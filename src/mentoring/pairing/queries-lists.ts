import type { Actor } from '../../platform/database/actor.ts';
import type { Prisma } from '../../platform/database/generated/client.ts';
import type { PairStatus, Side } from '../../platform/database/generated/enums.ts';
import { type Scope, schoolIds, scopeOf } from '../../platform/database/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Day, dayOf } from '../../platform/time/local.ts';
import { programmeOf } from '../organisations/queries.ts';
import type { SchoolCalendar } from '../organisations/rules.ts';
import { matches } from '../people/rules.ts';
import { leadersOf, readerFor } from './queries.ts';
import { FACTS, factsOf, settingsOf } from './queries-facts.ts';
import { isPaused } from './rules.ts';
import { type Attention, attentionOf } from './rules-attention.ts';
import { nextForSide, type Stage, type Step, stageDueOn, stageProgress } from './rules-stages.ts';
import type { PairFilter } from './taps.ts';

export const NAME = { select: { personId: true, person: { select: { fullName: true } } } } as const;
const LINE = {
  id: true,
  mentorId: true,
  menteeId: true,
  status: true,
  waitUntilOn: true,
  endKind: true,
  endedAt: true,
  mentor: NAME,
  mentee: NAME,
  ...FACTS,
} as const;
export const LIVING = { in: ['active' as const, 'paused' as const] };

export type LineRow = Awaited<ReturnType<typeof lineRows>>[number];

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

function lineOf(
  row: LineRow,
  scope: Scope,
  calendar: SchoolCalendar,
  today: Day,
  now: Date,
  reads: boolean,
): PairLine {
  const facts = factsOf(row, now);
  const dueOn = stageDueOn(facts, settingsOf(row), calendar);
  const paused = isPaused(facts.pause, today);
  const living = row.status === 'active' || row.status === 'paused';
  const waits = row.waitUntilOn !== null && row.waitUntilOn >= today;
  return {
    id: row.id,
    mentor: row.mentor.person.fullName,
    mentee: row.mentee.person.fullName,
    status: row.status,
    stage: row.stage,
    paused: living && paused,
    dueOn,
    endedOn: row.endedAt && dayOf(row.endedAt, scope.zone),
    attention: living && !paused && !waits ? attentionOf(facts, dueOn, today, reads) : undefined,
  };
}

const WHERE: Record<PairFilter, Prisma.PairWhereInput> = {
  living: { status: LIVING },
  attention: { status: LIVING },
  acquaintance: { status: LIVING, stage: 'acquaintance' },
  trial: { status: LIVING, stage: 'trial' },
  planning: { status: LIVING, stage: 'planning' },
  series: { status: LIVING, stage: 'series' },
  final: { status: LIVING, stage: 'final' },
  paused: { status: 'paused' },
  past: { status: { in: ['completed', 'ended'] } },
};

/** The school's pairs for its curator: what asks for attention first, then what is due first; past ones newest first. */
export async function pairLines(
  scope: Scope,
  wanted: { filter: PairFilter; search?: string; now: Date },
): Promise<PairLine[]> {
  const [rows, leaders, programme] = await Promise.all([
    lineRows(scope, WHERE[wanted.filter]),
    leadersOf(scope),
    programmeOf(scope),
  ]);
  const today = dayOf(wanted.now, scope.zone);
  const reads = (row: LineRow) =>
    readerFor(leaders, [row.mentor, row.mentee])?.personId === scope.actor.personId;
  const search = wanted.search ?? '';
  const lines = rows
    .filter(
      (r) => search === '' || matches(`${r.mentor.person.fullName} ${r.mentee.person.fullName}`, search),
    )
    .map((r) => lineOf(r, scope, programme.calendar, today, wanted.now, reads(r)))
    .filter((l) => wanted.filter !== 'attention' || l.attention !== undefined);
  if (wanted.filter === 'past')
    return lines.toSorted((a, b) => ((b.endedOn ?? '') < (a.endedOn ?? '') ? -1 : 1));
  const rank = (l: PairLine) => l.attention?.rank ?? 9;
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

/** The same read in every school the actor belongs to. */
export async function eachSchool<T>(
  deps: Deps,
  actor: Actor,
  read: (scope: Scope) => Promise<T[]>,
): Promise<T[]> {
  const scopes = schoolIds(actor)
    .map((id) => scopeOf(deps.db, actor, id))
    .filter((s): s is Scope => s !== undefined);
  return (await Promise.all(scopes.map(read))).flat();
}

/** Ids of the actor’s own memberships in a school. */
export const mineOf = (scope: Scope) => scope.mine.map((m) => m.id);

/** All my pairs that live, on either side, the one that is due first at the top. */
export async function myPairs(deps: Deps, actor: Actor): Promise<MyPair[]> {
  const now = deps.clock.now();
  const all = await eachSchool(deps, actor, async (scope) => {
    const mine = mineOf(scope);
    const rows = await lineRows(scope, {
      status: LIVING,
      OR: [{ mentorId: { in: mine } }, { menteeId: { in: mine } }],
    });
    if (rows.length === 0) return [];
    const { calendar } = await programmeOf(scope);
    const today = dayOf(now, scope.zone);
    return rows.map((row): MyPair => {
      const line = lineOf(row, scope, calendar, today, now, false);
      const side: Side = mine.includes(row.mentorId) ? 'mentor' : 'mentee';
      const { id, status, stage, paused, dueOn } = line;
      const facts = factsOf(row, now);
      const { whatsNext } = stageProgress(facts, settingsOf(row), today, calendar);
      const next = nextForSide(whatsNext, facts, side).step;
      return {
        id,
        schoolId: scope.schoolId,
        side,
        partner: side === 'mentor' ? line.mentee : line.mentor,
        status,
        stage,
        paused,
        dueOn,
        today,
        next,
      };
    });
  });
  return all.toSorted((a, b) => Number(a.paused) - Number(b.paused) || (a.dueOn < b.dueOn ? -1 : 1));
}

/** How many living pairs stand at each stage. One query. */
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
