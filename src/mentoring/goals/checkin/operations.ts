import type { Actor } from '../../../platform/database/actor.ts';
import { inTransaction } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { withdraw } from '../../../platform/dispatch/outbox.ts';
import type { Day } from '../../../platform/time/local.ts';
import { refused } from '../../common/outcome.ts';
import type { GoalRefused } from '../operations.ts';
import { findGoal } from '../queries.ts';
import { openCheckIn } from '../queries-checkin.ts';
import { checkInKey } from '../remind/operations.ts';
import { rangeOf } from '../rules.ts';

/**
 * The mentee's answer to «сколько сейчас?», or «без изменений». It may be mended until the next one falls due; an answer
 * to an earlier one is `too-late`. From wherever it comes, the reminder falls away.
 */
export async function answerCheckIn(
  deps: Deps,
  actor: Actor,
  input: { goalId: number; dueOn: Day; value: number | 'same' },
): Promise<{ ok: true } | GoalRefused> {
  const found = await findGoal(deps, actor, input.goalId);
  if (!found) return refused('notFound');
  const { scope, side } = found.view;
  if (side !== 'mentee') return refused('notAllowed');
  const known = { calendar: found.view.calendar, zone: scope.zone };
  const { schoolId } = scope;
  const open = await openCheckIn(deps, { schoolId, goalId: input.goalId }, known);
  if (open?.dueOn !== input.dueOn) return refused('tooLate');
  const { from, to } = rangeOf(open.measure);
  const value = input.value === 'same' ? open.was : input.value;
  if (value !== null && (value < from || value > to)) return refused('notAllowed');
  const { goalId, dueOn } = input;
  const data = { value, answeredBy: side, answeredAt: deps.clock.now() };
  return inTransaction(deps, scope, async (tx) => {
    const { count } = await tx.goalCheckIn.updateMany({ where: { goalId, dueOn }, data });
    if (count === 0)
      await tx.goalCheckIn.createMany({ data: [{ ...data, schoolId, goalId, dueOn }], skipDuplicates: true });
    await withdraw(tx, checkInKey(open.pairId, goalId));
    return { ok: true };
  });
}
