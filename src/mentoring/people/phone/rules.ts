/** A new phone: how long staff wait, and how long the old phone may say «Это не я». */
import { addMinutes } from '../../../platform/time/local.ts';

const DAY = 24 * 60;

/** When a move that waits happens by itself. */
export function moveDueAt(askedAt: Date): Date {
  return addMinutes(askedAt, DAY);
}

/** Until when the old phone may take a move back. */
export function takenBackUntil(doneAt: Date): Date {
  return addMinutes(doneAt, DAY);
}

/** The instant until which a person can't be moved to another phone after «Это не я». */
export function stoppedUntil(now: Date): Date {
  return addMinutes(now, DAY);
}

/** The latest confirmation of a role that makes its holder a second keeper. */
export function secondKeeperSince(askedAt: Date): Date {
  return addMinutes(askedAt, -7 * DAY);
}
