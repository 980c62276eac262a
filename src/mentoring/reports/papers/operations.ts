import type { Actor } from '../../../platform/database/actor.ts';
import { inOpenTransaction } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { audit, auditLook } from '../../common/audit.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import type { Act, SubjectOf } from '../../common/rules-acts.ts';
import type { Scope } from '../../common/scope.ts';
import type { PaperName } from './input.ts';
import { paperScope } from './queries-school.ts';

/** How papers name the school or its head; null takes the line away. For those who run the school. */
export async function setPaperName(
  deps: Deps,
  actor: Actor,
  input: { schoolId: number; field: PaperName; value: string | null },
): Promise<{ ok: true } | Refused<'notFound'>> {
  const { schoolId, field, value } = input;
  const scope = paperScope(deps, actor, schoolId);
  if (!scope) return refused('notFound');
  const at = deps.clock.now();
  return inOpenTransaction(deps, async (tx) => {
    await tx.school.update({ where: { id: schoolId }, data: { [field]: value } });
    await audit(tx, scope, at, `school.${field}`, { model: 'School', id: schoolId });
    return { ok: true };
  });
}

/** A document was made: who took which, about what. */
export async function noteDocument<const A extends Act>(
  deps: Deps,
  scope: Scope,
  act: A,
  subject: SubjectOf<A>,
): Promise<void> {
  const { model, id } = subject;
  await auditLook(deps.db, scope, deps.clock.now(), act, { model, ids: [id] });
}
