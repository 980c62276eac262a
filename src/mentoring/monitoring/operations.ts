import { inOpenTransaction } from '../../platform/database/transaction.ts';
import type { Deps } from '../../platform/deps.ts';
import { dispatch } from '../../platform/dispatch/outbox.ts';
import { keyTo } from '../common/keys.ts';
import { rolesWith } from '../common/rights.ts';
import { personUnreachable } from './dispatches.ts';

/** Somebody blocked the bot or left Telegram: each curator of their schools is told once, because it is a programme event. */
export async function tellUnreachable(deps: Deps, personId: number): Promise<void> {
  const now = deps.clock.now();
  await inOpenTransaction(deps, async (tx) => {
    const curators = await tx.membership.findMany({
      where: {
        role: { in: rolesWith('leadPairs') },
        status: 'active',
        personId: { not: personId },
        school: { memberships: { some: { personId, status: 'active' } } },
      },
      select: { personId: true, schoolId: true },
      distinct: ['personId'],
    });
    for (const { personId: to, schoolId } of curators) {
      // Somebody who comes back and leaves again is told of again: the moment is in the key.
      await dispatch(tx, personUnreachable, {
        schoolId,
        to,
        from: null,
        key: keyTo(to, 'unreachable', personId, now.getTime()),
        dueAt: now,
        args: { personId },
      });
    }
  });
}
