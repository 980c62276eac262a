/**
 * Which pairs ask for their curator's attention, and why (product.md 8). The one place that knows: the list of pairs,
 * the weekly digest and the home card all ask here. Days are school days' calendar.
 */
import type { Day } from '../../../platform/time/local.ts';
import { type SchoolCalendar, schoolDaysBetween } from '../../organisations/rules.ts';
import { calendarInPause, isPaused, type Pause, type Side } from '../rules.ts';
import type { Stage } from '../stages/rules.ts';

/** From the most urgent down. */
export const ATTENTION_KINDS = [
  'help',
  'discuss',
  'contradiction',
  'oneSide',
  'over',
  'noFirstMeeting',
  'noStep',
  'pulse',
  'missedTwice',
  'noPlan',
  'overdue',
  'overLimit',
] as const;
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

/** Kinds about which the curator decides, so that they wait in the queue too. */
const QUEUED_KINDS: readonly AttentionKind[] = ['help', 'discuss', 'contradiction', 'oneSide', 'over'];

export interface Attention {
  kind: AttentionKind;
  /** The more urgent the smaller. */
  rank: number;
  /** School days past due, or without the thing that is missing. */
  days: number;
  /** It waits in the curator's queue as well, as something to decide. */
  queued: boolean;
  /** The pulse before and now. */
  fell?: { from: number; to: number };
}

/** The monthly pulse of one side, 'YYYY-MM'. */
export interface PulseFact {
  side: Side;
  month: string;
  score: number;
}

/** What the reasons are worked out from. */
export interface AttentionFacts {
  stage: Stage;
  startsOn: Day;
  stageSinceOn: Day;
  /** By when the stage should be passed. */
  dueOn: Day;
  pause: Pause;
  /** «Подождём до…» */
  waitUntilOn: Day | null;
  agreedGoals: number;
  datedActions: number;
  /** A side privately asked for a talk after the trial meeting, and the curator has not acted yet. */
  discuss: boolean;
  contradiction: boolean;
  oneSide: boolean;
  /** The stage's own meeting is still to come: proposed or agreed. */
  planned: boolean;
  /** Any agreed meeting is still to come. */
  ahead: boolean;
  /** The last day on which something of the pair moved. */
  stepOn: Day;
  /** The last confirmed meeting. */
  heldOn: Day | null;
  /** Meetings declined, cancelled or not held: whose it was is not even read. */
  missedOn: readonly Day[];
  pulses: readonly PulseFact[];
  overLimit: boolean;
  /** Its last day has gone by, and nobody has said what comes of it. */
  over?: boolean;
  /** Memberships that were asked for help about this pair and have not closed it. */
  helpReaders: readonly number[];
}

/** The private facts this viewer may see. */
export interface Sees {
  /** Named to the pair as the one who reads what is private. */
  confidant: boolean;
  /** A curator who is no side of the pair: the pulse says on its screen that they read it. */
  pulse: boolean;
  /** Their own memberships. */
  mine: readonly number[];
}

/** Sees nothing private: what is counted, stored and compared. */
export const SEES_NOTHING: Sees = { confidant: false, pulse: false, mine: [] };

const NO_STEP_DAYS = 21;
/** After six weeks it is no longer a question of the next step. */
const STILL_DAYS = 42;
const NO_PLAN_DAYS = 45;
const MISSED = 2;
const MISSED_WITHIN_DAYS = 30;
const PULSE_FALL = 3;
const PLAN_ACTIONS = 3;

/** Whether the pair is left in peace: on pause, or its curator said «подождём». */
export function isSilenced(facts: Pick<AttentionFacts, 'pause' | 'waitUntilOn'>, today: Day): boolean {
  return isPaused(facts.pause, today) || (facts.waitUntilOn !== null && facts.waitUntilOn >= today);
}

/** Nothing has moved for six weeks, and nothing else of the pair waits for a decision. */
export function isStill(attention: readonly Attention[]): boolean {
  return (
    attention.some((one) => one.kind === 'noStep' && one.days >= STILL_DAYS) &&
    !attention.some((one) => one.queued)
  );
}

const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** The worst fall between the last two answers of one side; a month with a survey asks none and may lie between. */
export function pulseFall(
  pulses: readonly PulseFact[],
  today: Day,
): { from: number; to: number } | undefined {
  const falls = (['mentor', 'mentee'] as const).flatMap((side) => {
    const [last, before] = pulses
      .filter((p) => p.side === side)
      .toSorted((a, b) => (a.month < b.month ? 1 : -1));
    if (!last || !before) return [];
    const fresh = monthNumber(today) - monthNumber(last.month) <= 1;
    const near = monthNumber(last.month) - monthNumber(before.month) <= 2;
    return fresh && near && before.score - last.score >= PULSE_FALL
      ? [{ from: before.score, to: last.score }]
      : [];
  });
  return falls.toSorted((a, b) => b.from - b.to - (a.from - a.to))[0];
}

/** Every reason for attention that this viewer may see, the most urgent first; none while the pair is silenced. */
export function attentionOf(
  facts: AttentionFacts,
  sees: Sees,
  today: Day,
  calendar: SchoolCalendar,
): Attention[] {
  if (isSilenced(facts, today)) return [];
  const lived = calendarInPause(calendar, facts.pause);
  const since = (day: Day) => schoolDaysBetween(lived, day, today);
  const late = facts.dueOn < today && !facts.planned;
  const planless = facts.agreedGoals === 0 || facts.datedActions < PLAN_ACTIONS;
  const early = facts.stage === 'acquaintance' || facts.stage === 'trial' || facts.stage === 'planning';
  const missed = facts.missedOn.filter(
    (day) => since(day) <= MISSED_WITHIN_DAYS && (facts.heldOn === null || day > facts.heldOn),
  );
  const fell = sees.pulse ? pulseFall(facts.pulses, today) : undefined;
  const holds: Partial<Record<AttentionKind, number | false>> = {
    help: facts.helpReaders.some((id) => sees.mine.includes(id)) && 0,
    discuss: sees.confidant && facts.discuss && 0,
    contradiction: facts.contradiction && 0,
    oneSide: facts.oneSide && facts.stage !== 'final' && 0,
    over: facts.over === true && 0,
    noFirstMeeting: facts.stage === 'acquaintance' && late && since(facts.stageSinceOn),
    noStep: !facts.ahead && since(facts.stepOn) >= NO_STEP_DAYS && since(facts.stepOn),
    pulse: fell !== undefined && 0,
    missedTwice: missed.length >= MISSED && missed.length,
    noPlan: early && planless && since(facts.startsOn) > NO_PLAN_DAYS && since(facts.startsOn),
    overdue: facts.stage !== 'acquaintance' && late && since(facts.dueOn),
    overLimit: facts.overLimit && 0,
  };
  return ATTENTION_KINDS.flatMap((kind, rank): Attention[] => {
    const days = holds[kind];
    if (days === undefined || days === false) return [];
    // Nothing of a stage is late any more in a pair whose time is over.
    if (facts.over && !QUEUED_KINDS.includes(kind)) return [];
    return [
      {
        kind,
        rank,
        days,
        queued: QUEUED_KINDS.includes(kind),
        ...(kind === 'pulse' && fell ? { fell } : {}),
      },
    ];
  });
}
