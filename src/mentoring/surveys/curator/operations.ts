import type { Actor } from '../../../platform/database/actor.ts';
import { inTransaction, saveOnce } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { audit } from '../../common/audit.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { findAssessment } from './queries.ts';
import { INDICATORS, MARKS } from './rules.ts';

export type AssessmentSigned = { ok: true } | Refused<'notFound' | 'over'>;

/** A curator signs the form of a term; the last signature is valid. The audit has each one. */
export async function signAssessment(
  deps: Deps,
  actor: Actor,
  input: { termId: number; marks: readonly number[] },
): Promise<AssessmentSigned> {
  const view = await findAssessment(deps, actor, input.termId);
  const whole =
    input.marks.length === INDICATORS && input.marks.every((mark) => MARKS.some((known) => known === mark));
  if (!view?.curator || !whole) return refused('notFound');
  if (view.over) return refused('over');
  const { scope, termId, now } = view;
  const where = { termId, curatorId: view.curator.id };
  const data = { marks: [...input.marks], signedAt: now };
  const sign = () =>
    inTransaction(deps, scope, async (tx) => {
      const { count } = await tx.curatorAssessment.updateMany({ where, data });
      if (count === 0)
        await tx.curatorAssessment.create({ data: { ...where, ...data, schoolId: scope.schoolId } });
      await audit(tx, scope, now, 'surveys.assessed', { model: 'Term', id: termId });
    });
  await saveOnce(sign);
  return { ok: true };
}
