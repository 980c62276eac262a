/** Under which keys goals and actions are spoken of: all begin with their pair, whose pause takes them back at once. */
import type { AnyTx } from '../../../platform/database/transaction.ts';
import { withdraw } from '../../../platform/dispatch/outbox.ts';
import { keyOf } from '../../common/keys.ts';

export const actionKey = (pairId: number, actionId: number) =>
  keyOf('pair', pairId, 'remind', 'action', actionId);
export const checkInKey = (pairId: number, goalId: number) =>
  keyOf('pair', pairId, 'remind', 'checkIn', goalId);
export const savedGoalKey = (pairId: number, goalId: number) =>
  keyOf('pair', pairId, 'remind', 'saved', goalId);
export const goalDraftKey = (pairId: number, draftId: number) =>
  keyOf('pair', pairId, 'remind', 'draft', draftId);

/** An action is closed, or has another day or another person: what was going to be said of it falls away. */
export function stopRemindingOfAction(tx: AnyTx, pairId: number, actionId: number): Promise<void> {
  return withdraw(tx, actionKey(pairId, actionId));
}

/** A saved goal was sent, changed or dropped. */
export function stopRemindingOfSaved(tx: AnyTx, pairId: number, goalId: number): Promise<void> {
  return withdraw(tx, savedGoalKey(pairId, goalId));
}
