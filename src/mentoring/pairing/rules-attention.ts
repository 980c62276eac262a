/** Which pairs ask for their curator's attention, and why. */
import type { Day } from '../../platform/time/local.ts';
import { daysBetween } from '../../platform/time/local.ts';
import type { PairFacts } from './rules-stages.ts';

export type AttentionKind = 'discuss' | 'contradiction' | 'oneSide' | 'overdue';

export interface Attention {
  kind: AttentionKind;
  /** The more urgent the smaller. */
  rank: number;
  /** Days past due, for 'overdue'. */
  days: number;
}

/** The most urgent reason, or none. What was answered privately counts only for its reader. */
export function attentionOf(
  facts: PairFacts,
  dueOn: Day,
  today: Day,
  readsPrivate: boolean,
): Attention | undefined {
  const states = new Set(facts.meetings.map((m) => m.state));
  const discuss =
    facts.stage === 'trial' &&
    facts.trialDecision !== 'continue' &&
    Object.values(facts.trial).includes('discuss');
  if (readsPrivate && discuss) return { kind: 'discuss', rank: 0, days: 0 };
  if (states.has('contradiction')) return { kind: 'contradiction', rank: 1, days: 0 };
  if (states.has('oneSide') && facts.stage !== 'final') return { kind: 'oneSide', rank: 2, days: 0 };
  if (dueOn < today) return { kind: 'overdue', rank: 3, days: daysBetween(dueOn, today) };
  return undefined;
}
