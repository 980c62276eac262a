import type { Actor } from '../../../platform/database/actor.ts';
import type { Prisma } from '../../../platform/database/generated/client.ts';
import type { PairStatus, Side } from '../../../platform/database/generated/enums.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import { type Scope, schoolIds, scopeOf } from '../../common/scope.ts';
import { programmeOf } from '../../organisations/queries.ts';
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
      const side: Side = mine.includes(row.mentorId) ? 'mentor' : 'mentee';
      const { id, status, stage } = row;
      const facts = factsOf(row, now);
      const { whatsNext, dueOn } = stageProgress(facts, settingsOf(row), today, calendar);
      const next = nextForSide(whatsNext, facts, side).step;
      return {
        id,
        schoolId: scope.schoolId,
        side,
        partner: partnerName(row, side),
        status,
        stage,
        paused: isPaused(facts.pause, today),
        dueOn,
        today,
        next,
      };
    });
  });
  return all.toSorted((a, b) => Number(a.paused) - Number(b.paused) || (a.dueOn < b.dueOn ? -1 : 1));
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
