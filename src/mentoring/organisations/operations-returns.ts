import type { ScopedTx } from '../../platform/database/transaction.ts';
import { dispatch } from '../../platform/dispatch/outbox.ts';
import { keyTo } from '../common/keys.ts';
import { helpReturned } from './dispatches.ts';

/**
 * Returns open requests for help to their authors when the reader's membership ends: each was promised to one named
 * reader. The author is told, and chooses another reader or none.
 */
export async function returnRequests(
  tx: ScopedTx,
  schoolId: number,
  ending: readonly number[],
  now: Date,
): Promise<void> {
  if (ending.length === 0) return;
  const requests = await tx.helpRequest.findMany({
    where: { readerId: { in: [...ending] }, fromId: { notIn: [...ending] }, status: 'open' },
    select: { id: true, from: { select: { personId: true } } },
  });
  for (const { id, from } of requests)
    await dispatch(tx, helpReturned, {
      from: null,
      to: from.personId,
      key: keyTo(from.personId, 'help', id, 'returned', now.getTime()),
      dueAt: now,
      args: { schoolId, helpId: id },
    });
}
