import type { CountedBy, MeetingKind, MeetingOutcome } from '../../platform/database/generated/enums.ts';
import { everyOf } from '../../platform/known.ts';

export interface Correctable {
  kind: MeetingKind;
  startsAt: Date;
  minutes: number;
  outcome: MeetingOutcome | null;
}

/** What a correction puts right; null where it says nothing. */
export type Correction = {
  [K in 'kind' | 'startsAt' | 'minutes']: Correctable[K] | null;
} & { held: boolean | null };

/** The outcomes by which a meeting counts as held. */
const HELD: readonly (MeetingOutcome | null)[] = everyOf<CountedBy>()(['both', 'curator', 'oneSide']);

/**
 * A confirmed meeting with its corrections applied, the oldest first: the last word on each thing counts. A correction
 * may say that it was not held. It never makes a meeting held: that takes a confirmation.
 */
export function corrected<M extends Correctable>(meeting: M, corrections: readonly Correction[]): M {
  const said = <K extends keyof Correction>(key: K) =>
    corrections.findLast((c) => c[key] !== null)?.[key] ?? null;
  return {
    ...meeting,
    kind: said('kind') ?? meeting.kind,
    startsAt: said('startsAt') ?? meeting.startsAt,
    minutes: said('minutes') ?? meeting.minutes,
    outcome: said('held') === false && HELD.includes(meeting.outcome) ? 'notHeld' : meeting.outcome,
  };
}
