import type { Actor } from '../../../platform/database/actor.ts';
import { inTransaction, lockRow } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { once } from '../../common/once.ts';
import { refused } from '../../common/outcome.ts';
import { findPair } from '../../pairing/queries.ts';
import type { Side } from '../../pairing/rules.ts';
import { advancePair } from '../../pairing/stages/operations.ts';
import { type GoalRefused, isOpen } from '../operations.ts';
import { findAction, sideOf } from '../queries.ts';
import { stopRemindingOfAction } from '../remind/operations.ts';
import { canClose, MOST_ACTIONS, type WorkForm } from '../rules.ts';

/** Adds an action to the plan; with its date it counts for the planning stage. */
export async function addAction(
  deps: Deps,
  actor: Actor,
  input: {
    pairId: number;
    title: string;
    form: WorkForm;
    dueOn: string | null;
    responsible: Side;
    requestId: string;
  },
): Promise<{ ok: true; actionId: number } | GoalRefused> {
  const view = await findPair(deps, actor, input.pairId);
  if (!view) return refused('notFound');
  const me = sideOf(view);
  if (!me) return refused('notAllowed');
  if (!isOpen(view)) return refused('tooLate');
  const now = deps.clock.now();
  const { requestId, ...facts } = input;
  return once(
    () =>
      inTransaction(deps, view.scope, async (tx) => {
        await lockRow(tx, 'Pair', view.scope.schoolId, input.pairId);
        const again = await tx.action.findFirst({ where: { requestId }, select: { id: true } });
        if (again) return { ok: true, actionId: again.id };
        if ((await tx.action.count({ where: { pairId: input.pairId } })) >= MOST_ACTIONS)
          return refused('many');
        const { id } = await tx.action.create({
          data: { ...facts, schoolId: view.scope.schoolId, createdBy: me.side, createdAt: now, requestId },
          select: { id: true },
        });
        await advancePair(tx, { deps, scope: view.scope, pairId: input.pairId, now });
        return { ok: true, actionId: id };
      }),
    async () => {
      const done = await view.scope.db.action.findFirst({ where: { requestId }, select: { id: true } });
      return done ? { ok: true, actionId: done.id } : refused('tooLate');
    },
  );
}

/** Changes an action that is still planned: its words, form, date or who is responsible. */
export async function changeAction(
  deps: Deps,
  actor: Actor,
  input: { actionId: number; title?: string; form?: WorkForm; dueOn?: string; responsible?: Side },
): Promise<{ ok: true; pairId: number } | GoalRefused> {
  const found = await findAction(deps, actor, input.actionId);
  if (!found) return refused('notFound');
  const { view, action } = found;
  if (!sideOf(view)) return refused('notAllowed');
  if (!isOpen(view)) return refused('tooLate');
  const { actionId, ...change } = input;
  const now = deps.clock.now();
  return inTransaction(deps, view.scope, async (tx) => {
    const { count } = await tx.action.updateMany({
      where: { id: actionId, status: 'planned' },
      data: change,
    });
    if (count === 0) return refused('tooLate');
    if (change.dueOn !== undefined || change.responsible !== undefined)
      await stopRemindingOfAction(tx, action.pairId, actionId);
    await advancePair(tx, { deps, scope: view.scope, pairId: action.pairId, now });
    return { ok: true, pairId: action.pairId };
  });
}

/** Closes an action: done with a line of fact, not done (a reason may be given), or carried to the next year. */
export async function closeAction(
  deps: Deps,
  actor: Actor,
  input: { actionId: number; as: 'done' | 'notDone' | 'carried'; line: string | null },
): Promise<{ ok: true; pairId: number } | GoalRefused> {
  const found = await findAction(deps, actor, input.actionId);
  if (!found) return refused('notFound');
  const { view, action } = found;
  if (!sideOf(view)) return refused('notAllowed');
  if (action.status === input.as) return { ok: true, pairId: action.pairId };
  if (!canClose(action.status) || !isOpen(view)) return refused('tooLate');
  const now = deps.clock.now();
  return inTransaction(deps, view.scope, async (tx) => {
    const { count } = await tx.action.updateMany({
      where: { id: action.id, status: 'planned' },
      data: {
        status: input.as,
        closedAt: now,
        ...(input.as === 'done'
          ? { result: input.line }
          : input.as === 'notDone'
            ? { notDoneReason: input.line }
            : {}),
      },
    });
    if (count === 0) return refused('tooLate');
    await stopRemindingOfAction(tx, action.pairId, action.id);
    await advancePair(tx, { deps, scope: view.scope, pairId: action.pairId, now });
    return { ok: true, pairId: action.pairId };
  });
}
