import type { ScopedTx } from '../../platform/database/transaction.ts';
import type { Scope } from '../common/scope.ts';

/** Notes what a curator or an administrator did, in the transaction that did it. No words of others go in. */
export async function audit(
  tx: ScopedTx,
  scope: Scope,
  at: Date,
  action: string,
  subject?: { model: string; id: number },
): Promise<void> {
  await tx.auditEntry.create({
    data: {
      schoolId: scope.schoolId,
      actorId: scope.actor.personId,
      action,
      subject: subject?.model ?? null,
      subjectId: subject?.id ?? null,
      at,
    },
  });
}
