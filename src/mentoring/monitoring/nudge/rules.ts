/** Which of the pairs at risk are named, and what can be done about each reason. Why a pair is at risk: pairing/rules-attention.ts. */
import { addMinutes } from '../../../platform/time/local.ts';
import type { Attention, AttentionKind } from '../../pairing/attention/rules.ts';
import type { Stage } from '../../pairing/stages/rules.ts';

/** The most pairs a digest names. */
export const NAMED = 5;
/** A school with no more pairs than this gets a line for each. */
export const FEW_PAIRS = 5;

interface AtRisk {
  id: number;
  attention: readonly Attention[];
}

/** Pairs that ask for attention, each once by its most urgent reason; within a reason the longest waiting first. */
export function bySeverity<T extends AtRisk>(pairs: readonly T[]): T[] {
  const first = (pair: T) => pair.attention[0] ?? { rank: Number.MAX_SAFE_INTEGER, days: 0 };
  return pairs
    .filter((pair) => pair.attention.length > 0)
    .toSorted((a, b) => first(a).rank - first(b).rank || first(b).days - first(a).days || a.id - b.id);
}

/** What a reason's button does: propose a time, write to both, or open what has to be decided. */
export type Act = 'time' | 'write' | 'open';

const ACTS: Readonly<Record<AttentionKind, Act>> = {
  help: 'open',
  discuss: 'open',
  contradiction: 'open',
  oneSide: 'open',
  over: 'open',
  noFirstMeeting: 'time',
  noStep: 'write',
  pulse: 'open',
  missedTwice: 'time',
  noPlan: 'write',
  overdue: 'write',
  overLimit: 'open',
};

export const actOf = (kind: AttentionKind): Act => ACTS[kind];

/** What a ready text is about. */
export const TOPICS = ['firstMeeting', 'meeting', 'missed', 'step', 'plan', 'goal', 'talk'] as const;
export type Topic = (typeof TOPICS)[number];

/** Whether an example of a time belongs into the text. */
export const namesTime = (topic: Topic): boolean =>
  topic === 'firstMeeting' || topic === 'meeting' || topic === 'missed';

/** What the ready text about a reason says; of what is private nothing at all. */
export function topicOf(
  kind: AttentionKind | undefined,
  pair: { stage: Stage; meetingHeld: boolean; goalWaits: boolean },
): Topic {
  switch (kind) {
    case 'noFirstMeeting':
      return 'firstMeeting';
    case 'missedTwice':
      return 'missed';
    case 'noPlan':
      return 'plan';
    case 'noStep':
      return pair.goalWaits ? 'goal' : 'step';
    case 'overdue':
      if (pair.stage === 'series') return 'step';
      if (!pair.meetingHeld) return 'meeting';
      return pair.stage === 'planning' ? (pair.goalWaits ? 'goal' : 'plan') : 'step';
    case undefined:
      return pair.goalWaits ? 'goal' : 'talk';
    case 'help':
    case 'discuss':
    case 'contradiction':
    case 'oneSide':
    case 'over':
    case 'pulse':
    case 'overLimit':
      return 'talk';
  }
}

/** A text sent within these days is mentioned before another one is sent. */
const HINT_MINUTES = 3 * 24 * 60;

/** Whether both were written to lately. */
export function wroteLately(nudgedAt: Date | undefined, now: Date): boolean {
  return nudgedAt !== undefined && nudgedAt > addMinutes(now, -HINT_MINUTES);
}
