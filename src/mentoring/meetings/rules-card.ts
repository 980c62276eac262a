/** The state of a meeting for its viewer, and what their card offers. */
import type { MeetingOutcome } from '../../platform/database/generated/enums.ts';
import { addMinutes } from '../../platform/time/local.ts';
import type { Side } from '../pairing/rules.ts';
import { type Answer, allowedActs, changeableUntil, type MeetingStatus } from './rules.ts';

export interface CardFacts {
  status: MeetingStatus;
  outcome: MeetingOutcome | null;
  startsAt: Date;
  minutes: number;
  proposedBy: Side;
  contradictionAt: Date | null;
  /** The viewer's side and own answer; a curator has neither. */
  side: Side | undefined;
  own: Answer | undefined;
  reviewed: boolean;
  now: Date;
}

export type CardState =
  | 'proposedToMe'
  | 'proposedByMe'
  /** Its hour came without an answer. */
  | 'lapsed'
  | 'agreed'
  | 'question'
  | 'answered'
  /** Both are asked to look once more. */
  | 'differ'
  | 'withCurator'
  | 'both'
  | 'curator'
  | 'oneSide'
  | 'notHeld'
  | 'moved'
  | 'cancelled';

/** Which card it is. Nothing here depends on an answer of the other side that may not be seen. */
export function cardState(m: CardFacts): CardState {
  if (m.status === 'cancelled') return 'cancelled';
  if (m.status === 'settled') return m.outcome ?? 'notHeld';
  const begun = m.now >= m.startsAt;
  if (m.status === 'proposed') {
    if (begun) return 'lapsed';
    return m.side === m.proposedBy ? 'proposedByMe' : 'proposedToMe';
  }
  if (m.contradictionAt !== null) {
    return m.now < changeableUntil(m.contradictionAt) && !m.reviewed ? 'differ' : 'withCurator';
  }
  if (!begun) return 'agreed';
  return m.own === undefined ? 'question' : 'answered';
}

/** «Опаздываю» is offered in the last hour before the meeting. */
export function mayBeLate(m: CardFacts): boolean {
  return m.side !== undefined && allowedActs(m, m.side, m.now).includes('late');
}

/** The end of the meeting: from then on the home card asks whether it was held. */
export function endOf(m: { startsAt: Date; minutes: number }): Date {
  return addMinutes(m.startsAt, m.minutes);
}

const LOUD_WITHIN_MINUTES = 12 * 60;

/** A change of a meeting in the next twelve hours is loud until ten in the evening (product.md 9). */
export function loudUntil(startsAt: Date, now: Date): number | undefined {
  return startsAt > now && startsAt <= addMinutes(now, LOUD_WITHIN_MINUTES) ? 22 : undefined;
}
