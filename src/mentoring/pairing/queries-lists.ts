import type { Actor } from '../../platform/database/actor.ts';
import type { Prisma } from '../../platform/database/generated/client.ts';
import type { HelpKind, PairStatus, Side } from '../../platform/database/generated/enums.ts';
import { schoolIds, type Scope, scopeOf } from '../../platform/database/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { dayOf, instantOf, type Day } from '../../platform/time/local.ts';
import { programmeOf } from '../organisations/queries.ts';
import type { SchoolCalendar } from '../organisations/rules.ts';
import { matches } from '../people/rules.ts';
import { FACTS, factsOf, settingsOf } from './queries-facts.ts';
import { leadersOf, reachable, readerFor, readersFor } from './queries.ts';
import { closed, isConfirmed, nextForSide, type Stage, stageDueOn, stageProgress, type Step, trialWords } from './rules-stages.ts';
import { isPaused } from './rules.ts';
import { attentionOf, type Attention } from './rules-attention.ts';
import type { PairFilter } from './taps.ts';

const NAME = { select: { personId: true, person: { select: { fullName: true } } } } as const;
const LINE = { id: true, mentorId: true, menteeId: true, status: true, waitUntilOn: true, endKind: true, endedAt: true, mentor: NAME, mentee: NAME, ...FACTS } as const;
const LIVING = { in: ['active' as const, 'paused' as const] };

type LineRow = Awaited<ReturnType<typeof lineRows>>[number];

function lineRows(scope: Scope, where: Prisma.PairWhereInput) {
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

function lineOf(row: LineRow, scope: Scope, calendar: SchoolCalendar, today: Day, now: Date, reads: boolean): PairLine {
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
export async function pairLines(scope: Scope, wanted: { filter: PairFilter; search?: string; now: Date }): Promise<PairLine[]> {
  const [rows, leaders, programme] = await Promise.all([lineRows(scope, WHERE[wanted.filter]), leadersOf(scope), programmeOf(scope)]);
  const today = dayOf(wanted.now, scope.zone);
  const reads = (row: LineRow) => readerFor(leaders, [row.mentor, row.mentee])?.personId === scope.actor.personId;
  const search = wanted.search ?? '';
  const lines = rows
    .filter((r) => search === '' || matches(`${r.mentor.person.fullName} ${r.mentee.person.fullName}`, search))
    .map((r) => lineOf(r, scope, programme.calendar, today, wanted.now, reads(r)))
    .filter((l) => wanted.filter !== 'attention' || l.attention !== undefined);
  if (wanted.filter === 'past') return lines.toSorted((a, b) => ((b.endedOn ?? '') < (a.endedOn ?? '') ? -1 : 1));
  const rank = (l: PairLine) => l.attention?.rank ?? 9;
  return lines.toSorted((a, b) => rank(a) - rank(b) || Number(a.paused) - Number(b.paused) || (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.id - b.id));
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

/** Something of this room that waits for a person, in the words of home/rules.ts. */
export type PairItem = { at: Date; schoolId: number } & (
  | { kind: 'offer'; offerId: number; side: Side; partner: string; dueOn: Day }
  | { kind: 'trial'; pairId: number; partner: string; reader: string | undefined }
  | { kind: 'closing'; pairId: number; partner: string; dueOn: Day }
  | { kind: 'help'; helpId: number; from: string; help: HelpKind }
  | { kind: 'discuss'; pairId: number; mentor: string; mentee: string }
  | { kind: 'silentOffer'; offerId: number; mentor: string; mentee: string; dueOn: Day }
  | { kind: 'declined'; offerId: number; menteeId: number; mentor: string; mentee: string }
  | { kind: 'paperOffer'; offerId: number; mentor: string; mentee: string }
);

async function eachSchool<T>(deps: Deps, actor: Actor, read: (scope: Scope) => Promise<T[]>): Promise<T[]> {
  const scopes = schoolIds(actor).map((id) => scopeOf(deps.db, actor, id)).filter((s): s is Scope => s !== undefined);
  return (await Promise.all(scopes.map(read))).flat();
}

const mineOf = (scope: Scope) => scope.mine.map((m) => m.id);

/** All my pairs that live, on either side, the one that is due first at the top. */
export async function myPairs(deps: Deps, actor: Actor): Promise<MyPair[]> {
  const now = deps.clock.now();
  const all = await eachSchool(deps, actor, async (scope) => {
    const mine = mineOf(scope);
    const rows = await lineRows(scope, { status: LIVING, OR: [{ mentorId: { in: mine } }, { menteeId: { in: mine } }] });
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
      return { id, schoolId: scope.schoolId, side, partner: side === 'mentor' ? line.mentee : line.mentor, status, stage, paused, dueOn, today, next };
    });
  });
  return all.toSorted((a, b) => Number(a.paused) - Number(b.paused) || (a.dueOn < b.dueOn ? -1 : 1));
}

/** What waits for me as a side of a pair or of an offer, and help I was asked for; oldest first. */
export async function waitingForMe(deps: Deps, actor: Actor): Promise<PairItem[]> {
  const now = deps.clock.now();
  const items = await eachSchool(deps, actor, async (scope): Promise<PairItem[]> => {
    const mine = mineOf(scope);
    const sides = scope.mine.some((m) => m.role === 'mentor' || m.role === 'mentee');
    const [offers, pairs, help] = await Promise.all([
      sides ? offersToAnswer(scope, mine) : [],
      sides ? lineRows(scope, { status: LIVING, stage: { in: ['trial', 'final'] }, OR: [{ mentorId: { in: mine } }, { menteeId: { in: mine } }] }) : [],
      scope.db.helpRequest.findMany({
        where: { readerId: { in: mine }, status: 'open' },
        select: { id: true, kind: true, createdAt: true, from: { select: { person: { select: { fullName: true } } } } },
      }),
    ]);
    const asked = help.map((h): PairItem => ({
      kind: 'help', at: h.createdAt, schoolId: scope.schoolId, helpId: h.id, from: h.from.person.fullName, help: h.kind,
    }));
    if (pairs.length === 0) return [...asked, ...offers];
    const [{ calendar }, leaders] = await Promise.all([programmeOf(scope), leadersOf(scope)]);
    const own = pairs.flatMap((row): PairItem[] => {
      const side: Side = mine.includes(row.mentorId) ? 'mentor' : 'mentee';
      const facts = factsOf(row, now);
      const partner = row[side === 'mentor' ? 'mentee' : 'mentor'].person.fullName;
      const base = { pairId: row.id, partner, schoolId: scope.schoolId };
      if (isPaused(facts.pause, dayOf(now, scope.zone))) return [];
      const held = facts.meetings.some((m) => m.kind === row.stage && isConfirmed(m.state));
      // The day the meeting was held, never the other side's answer, says since when it waits.
      const last = row.meetings.filter((m) => m.kind === row.stage).at(-1)?.startsAt ?? now;
      if (row.stage === 'trial') {
        const words = trialWords(facts.trial[side], { stage: row.stage, trialDecision: row.trialDecision, trialHeld: held });
        const reader = readerFor(leaders, [row.mentor, row.mentee])?.fullName;
        return words === 'ask' ? [{ ...base, kind: 'trial', at: last, reader }] : [];
      }
      if (!held || closed(facts.closing[side], side)) return [];
      return [{ ...base, kind: 'closing', at: last, dueOn: stageDueOn(facts, settingsOf(row), calendar) }];
    });
    return [...asked, ...offers, ...own];
  });
  return items.toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

async function offersToAnswer(scope: Scope, mine: number[]): Promise<PairItem[]> {
  const rows = await scope.db.offer.findMany({
    where: {
      status: 'open',
      OR: [
        { mentorId: { in: mine }, mentorAnswer: 'none' },
        { menteeId: { in: mine }, menteeAnswer: 'none' },
      ],
    },
    select: { id: true, mentorId: true, dueOn: true, createdAt: true, mentor: NAME, mentee: NAME },
  });
  return rows.map((o): PairItem => {
    const side: Side = mine.includes(o.mentorId) ? 'mentor' : 'mentee';
    const partner = o[side === 'mentor' ? 'mentee' : 'mentor'].person.fullName;
    return { kind: 'offer', at: o.createdAt, schoolId: scope.schoolId, offerId: o.id, side, partner, dueOn: o.dueOn };
  });
}

/** What waits for a curator, or for whoever stands in, in this school; oldest first. */
export async function waitingForCurator(scope: Scope, now: Date): Promise<PairItem[]> {
  const [leaders, offers, declined, pairs] = await Promise.all([
    leadersOf(scope),
    scope.db.offer.findMany({ where: { status: 'open' }, select: OFFER }),
    scope.db.offer.findMany({
      where: {
        status: 'declined',
        mentee: { status: 'active', pairsAsMentee: { none: { status: LIVING } }, offersAsMentee: { none: { status: 'open' } } },
      },
      select: OFFER,
      orderBy: { id: 'desc' },
    }),
    lineRows(scope, { status: 'active', stage: 'trial', trialAnswers: { some: { choice: 'discuss' } }, OR: [{ trialDecision: null }, { trialDecision: 'talk' }] }),
  ]);
  const me = scope.actor.personId;
  const today = dayOf(now, scope.zone);
  const base = { schoolId: scope.schoolId };
  const leadsThese = (row: { mentor: { personId: number }; mentee: { personId: number } }) =>
    readersFor(leaders, [row.mentor, row.mentee]).some((r) => r.personId === me);
  const names = (row: { mentor: { person: { fullName: string } }; mentee: { person: { fullName: string } } }) => ({
    mentor: row.mentor.person.fullName,
    mentee: row.mentee.person.fullName,
  });
  const newest = new Set<number>();
  return [
    ...offers.filter(leadsThese).flatMap((o): PairItem[] => {
      const paper =
        (o.mentorAnswer === 'none' && reachable(o.mentor).length === 0) || (o.menteeAnswer === 'none' && reachable(o.mentee).length === 0);
      if (paper) return [{ ...base, kind: 'paperOffer', at: o.createdAt, offerId: o.id, ...names(o) }];
      const at = instantOf(o.dueOn, '23:59', scope.zone);
      return o.dueOn < today ? [{ ...base, kind: 'silentOffer', at, offerId: o.id, dueOn: o.dueOn, ...names(o) }] : [];
    }),
    ...declined.filter(leadsThese).flatMap((o): PairItem[] => {
      if (newest.has(o.menteeId)) return [];
      newest.add(o.menteeId);
      return [{ ...base, kind: 'declined', at: o.closedAt ?? o.createdAt, offerId: o.id, menteeId: o.menteeId, ...names(o) }];
    }),
    ...pairs
      .filter((row) => readerFor(leaders, [row.mentor, row.mentee])?.personId === me)
      .map((row): PairItem => {
        const at = row.trialAnswers.find((a) => a.choice === 'discuss')?.answeredAt ?? now;
        return { ...base, kind: 'discuss', at, pairId: row.id, ...names(row) };
      }),
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

const MEMBER = { select: { personId: true, onPaper: true, person: { select: { fullName: true, account: { select: { telegramId: true } } } } } } as const;
const OFFER = {
  id: true, menteeId: true, mentorAnswer: true, menteeAnswer: true, dueOn: true, createdAt: true, closedAt: true, mentor: MEMBER, mentee: MEMBER,
} as const;

/** How many living pairs stand at each stage. One query. */
export async function pairCounts(scope: Pick<Scope, 'db'>): Promise<Record<Stage, number>> {
  const rows = await scope.db.pair.groupBy({ by: ['stage'], where: { status: LIVING }, _count: { _all: true } });
  const of = (stage: Stage) => rows.find((r) => r.stage === stage)?._count._all ?? 0;
  return { acquaintance: of('acquaintance'), trial: of('trial'), planning: of('planning'), series: of('series'), final: of('final') };
}
