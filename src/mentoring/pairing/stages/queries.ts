import type { ScopedDb } from '../../../platform/database/scope.ts';
import type { ScopedTx } from '../../../platform/database/transaction.ts';
import { addMinutes } from '../../../platform/time/local.ts';
import type { CycleSettings, Side } from '../rules.ts';
import type { Closing, MeetingState, PairFacts, TrialChoice } from './rules.ts';

/** The columns of a pair that its stage depends on; one query for many pairs as well. */
export const FACTS = {
  stage: true,
  stageSinceOn: true,
  endsOn: true,
  pausedOn: true,
  pausedUntilOn: true,
  trialDecision: true,
  mentorReadyAt: true,
  menteeReadyAt: true,
  acquaintanceDays: true,
  trialDays: true,
  planningDays: true,
  seriesMeetings: true,
  finalDueDays: true,
  countedMeetings: {
    where: { status: { not: 'cancelled' } },
    select: { kind: true, status: true, outcome: true, startsAt: true, minutes: true, contradictionAt: true },
    orderBy: { startsAt: 'asc' },
  },
  goals: {
    where: { status: { not: 'dropped' } },
    select: { status: true, assessments: { select: { side: true } } },
  },
  actions: { select: { status: true, dueOn: true } },
  trialAnswers: { select: { side: true, choice: true, answeredAt: true } },
  closings: { select: { side: true, takeaway: true, verdict: true, continues: true } },
} as const;

export type FactRows = NonNullable<Awaited<ReturnType<typeof readFacts>>>;

function readFacts(db: ScopedDb, pairId: number) {
  return db.pair.findFirst({ where: { id: pairId }, select: FACTS });
}

function stateOf(meeting: FactRows['countedMeetings'][number], now: Date): MeetingState {
  if (meeting.status === 'settled') return meeting.outcome ?? 'notHeld';
  if (meeting.status === 'agreed' && meeting.contradictionAt !== null) return 'contradiction';
  if (meeting.status === 'agreed' && addMinutes(meeting.startsAt, meeting.minutes) <= now) return 'asked';
  return meeting.status;
}

const bySide = <T extends { side: Side }, V>(
  rows: readonly T[],
  value: (row: T) => V,
): Partial<Record<Side, V>> => Object.fromEntries(rows.map((row) => [row.side, value(row)]));

/** The rows of a pair as the facts its stages are decided by. */
export function factsOf(rows: FactRows, now: Date): PairFacts {
  const agreed = rows.goals.filter((g) => g.status === 'agreed' || g.status === 'assessed');
  const assessedBy = (side: Side) => agreed.filter((g) => g.assessments.some((a) => a.side === side)).length;
  const { stage, stageSinceOn, endsOn, pausedOn, pausedUntilOn, trialDecision } = rows;
  return {
    stage,
    stageSinceOn,
    endsOn,
    pause: { pausedOn, pausedUntilOn },
    meetings: rows.countedMeetings.map((m) => ({ kind: m.kind, state: stateOf(m, now) })),
    trial: bySide(rows.trialAnswers, (a): TrialChoice => a.choice),
    trialDecision,
    agreedGoals: agreed.length,
    datedActions: rows.actions.filter((a) => a.dueOn !== null).length,
    openActions: rows.actions.filter((a) => a.status === 'planned').length,
    ready: { mentor: rows.mentorReadyAt !== null, mentee: rows.menteeReadyAt !== null },
    assessed: { mentor: assessedBy('mentor'), mentee: assessedBy('mentee') },
    closing: bySide(
      rows.closings,
      (c): Closing => ({
        takeaway: c.takeaway !== null,
        verdict: c.verdict !== null,
        continues: c.continues !== null,
      }),
    ),
  };
}

/** The numbers of the pair's own cycle. */
export function settingsOf(rows: CycleSettings): CycleSettings {
  const { acquaintanceDays, trialDays, planningDays, seriesMeetings, finalDueDays } = rows;
  return { acquaintanceDays, trialDays, planningDays, seriesMeetings, finalDueDays };
}

/** The facts and numbers a pair's stage depends on; inside a transaction too. Undefined when there is no such pair. */
export async function pairFacts(
  db: Pick<ScopedTx, 'pair'>,
  pairId: number,
  now: Date,
): Promise<{ facts: PairFacts; settings: CycleSettings; rows: FactRows } | undefined> {
  const rows = await db.pair.findFirst({ where: { id: pairId }, select: FACTS });
  return rows ? { facts: factsOf(rows, now), settings: settingsOf(rows), rows } : undefined;
}
