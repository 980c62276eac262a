import type { Actor } from '../../../platform/database/actor.ts';
import { inTransaction, saveOnce } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { audit } from '../../common/audit.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { type FiguresRow, findFigures } from './queries.ts';

export type FiguresRefused = Refused<'notFound' | 'tooLate'>;

/**
 * Keeps a mentee's given figures of a term; the others stay as they were. A skipped one is kept as absent, so that it
 * is not asked again.
 */
export async function saveFigures(
  deps: Deps,
  actor: Actor,
  input: { membershipId: number; number: number } & Partial<FiguresRow>,
): Promise<{ ok: true } | FiguresRefused> {
  const { membershipId, number, ...given } = input;
  const view = await findFigures(deps, actor, membershipId, number);
  if (!view || view.term.number !== number) return refused('notFound');
  if (!view.mayEnter) return refused('tooLate');
  const { scope, term } = view;
  const now = deps.clock.now();
  const facts = { ...given, enteredById: actor.personId, updatedAt: now };
  const save = () =>
    inTransaction(deps, scope, async (tx) => {
      const { count } = await tx.termFigures.updateMany({
        where: { termId: term.id, membershipId },
        data: facts,
      });
      if (count === 0)
        await tx.termFigures.create({
          data: { ...facts, schoolId: scope.schoolId, termId: term.id, membershipId },
        });
      if (!view.own)
        await audit(tx, scope, now, 'figures.entered', { model: 'Membership', id: membershipId });
    });
  await saveOnce(save);
  return { ok: true };
}
