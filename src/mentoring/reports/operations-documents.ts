import type { Actor } from '../../platform/database/actor.ts';
import { inOpenTransaction, inTransaction } from '../../platform/database/transaction.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Scope } from '../common/scope.ts';
import { audit } from '../organisations/operations-audit.ts';
import type { PaperName } from './input-documents.ts';
import { paperScope } from './queries-documents-school.ts';

/** How papers name the school or its head; null takes the line away. For those who run the school. */
export async function setPaperName(
  deps: Deps,
  actor: Actor,
  input: { schoolId: number; field: PaperName; value: string | null },
): Promise<{ ok: true } | { ok: false; reason: 'notFound' }> {
  const { schoolId, field, value } = input;
  const scope = paperScope(deps, actor, schoolId);
  if (!scope) return { ok: false, reason: 'notFound' };
  const at = deps.clock.now();
  return inOpenTransaction(deps, async (tx) => {
    await tx.school.update({ where: { id: schoolId }, data: { [field]: value } });
    await tx.auditEntry.create({
      data: {
        schoolId,
        actorId: actor.personId,
        action: `school.${field}`,
        subject: 'School',
        subjectId: schoolId,
        at,
      },
    });
    return { ok: true };
  });
}

/** A document was made: who took which, about what. */
export async function noteDocument(
  deps: Deps,
  scope: Scope,
  action: string,
  subject: { model: string; id: number },
): Promise<void> {
  const at = deps.clock.now();
  await inTransaction(deps, scope, (tx) => audit(tx, scope, at, action, subject));
}
