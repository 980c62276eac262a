import type { ScopedTx } from '../../platform/database/transaction.ts';
import { withdraw } from '../../platform/dispatch/outbox.ts';
import { keyOf, keyTo } from '../common/keys.ts';

/** A pair's stage was passed: what was going to be said of it falls away. */
export async function stopRemindingOfStage(tx: ScopedTx, pairId: number): Promise<void> {
  await withdraw(tx, keyOf('pair', pairId, 'remind', 'soon'));
  await withdraw(tx, keyOf('pair', pairId, 'remind', 'overdue'));
}

/** Stops reminders of a pair that pauses: stage, actions and check-ins. Meetings that stay keep theirs. */
export async function stopRemindingPair(tx: ScopedTx, pairId: number): Promise<void> {
  await withdraw(tx, keyOf('pair', pairId, 'remind'));
}

/** A pair is over: nothing of it is spoken of any more, its meetings included. */
export async function stopRemindingForGood(tx: ScopedTx, pairId: number): Promise<void> {
  await stopRemindingPair(tx, pairId);
  const meetings = await tx.meeting.findMany({
    where: { pairId, status: { in: ['proposed', 'agreed'] } },
    select: { id: true },
  });
  for (const { id } of meetings) await withdraw(tx, keyOf('meeting', id, 'remind'));
}

/** The n-th reminder of an offer to one of its sides. */
export const offerReminderKey = (offerId: number, n: number, personId: number) =>
  keyTo(personId, 'offer', offerId, 'remind', n);

/** As many as any programme has. */
const OFFER_REMINDERS = 2;

/** This side has answered: it is reminded no more. */
export async function stopRemindingOfOffer(tx: ScopedTx, offerId: number, personId: number): Promise<void> {
  for (let n = 0; n < OFFER_REMINDERS; n += 1) await withdraw(tx, offerReminderKey(offerId, n, personId));
}
