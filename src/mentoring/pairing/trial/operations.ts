import type { Actor } from '../../../platform/database/actor.ts';
import { inTransaction } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dispatch } from '../../../platform/dispatch/outbox.ts';
import { audit } from '../../common/audit.ts';
import { keyTo } from '../../common/keys.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { endIn } from '../life/operations-ends.ts';
import { findPair } from '../queries.ts';
import type { Side } from '../rules.ts';
import { advancePair } from '../stages/operations.ts';
import { pairFacts } from '../stages/queries.ts';
import { isConfirmed, type TrialChoice } from '../stages/rules.ts';
import { trialDiscuss, trialTalk } from './dispatches.ts';

export type TrialRefusal = 'notFound' | 'notAllowed' | 'tooSoon' | 'tooLate';
export type TrialOutcome = { ok: true } | Refused<TrialRefusal>;

/**
 * A side's private answer after the trial meeting. Given once; what it says goes to the reader alone. The outcome
 * is the same whatever was answered, by either side, so that no screen can tell one from the other.
 */
export async function answerTrial(
  deps: Deps,
  actor: Actor,
  input: { pairId: number; choice: TrialChoice; paperSide?: Side | undefined },
): Promise<TrialOutcome> {
  const view = await findPair(deps, actor, input.pairId);
  if (!view) return refused('notFound');
  const byPaper = input.paperSide !== undefined && view.confidant && !view[input.paperSide].hasTelegram;
  const side = input.paperSide === undefined ? view.side : byPaper ? input.paperSide : undefined;
  if (!side) return refused('notAllowed');
  if (view.pair.status === 'completed' || view.pair.status === 'ended') return refused('tooLate');
  const now = deps.clock.now();
  const schoolId = view.scope.schoolId;
  return inTransaction(deps, view.scope, async (tx): Promise<TrialOutcome> => {
    const found = await pairFacts(tx, input.pairId, now);
    if (!found) return refused('notFound');
    const held = found.facts.meetings.some((m) => m.kind === 'trial' && isConfirmed(m.state));
    const known = await tx.trialAnswer.findFirst({
      where: { pairId: input.pairId, side },
      select: { onPaper: true },
    });
    // A side's own answer outweighs one entered from paper.
    if (known && (byPaper || !known.onPaper)) return { ok: true };
    if (found.facts.stage === 'acquaintance' || !held) return refused('tooSoon');
    if (found.facts.stage !== 'trial') return refused('tooLate');
    const said = {
      choice: input.choice,
      onPaper: byPaper,
      readerId: view.privateReader?.membershipId ?? null,
      answeredAt: now,
    };
    const { count } = known
      ? await tx.trialAnswer.updateMany({
          where: { pairId: input.pairId, side, onPaper: true },
          data: said,
        })
      : await tx.trialAnswer.createMany({
          data: [{ ...said, schoolId, pairId: input.pairId, side }],
          skipDuplicates: true,
        });
    if (count === 0) return { ok: true };
    if (byPaper) await audit(tx, view.scope, now, 'trial.paper', { model: 'Pair', id: input.pairId });
    await advancePair(tx, { deps, scope: view.scope, pairId: input.pairId, now });
    const to = view.privateReader?.personId;
    if (input.choice === 'discuss' && to !== undefined && to !== actor.personId) {
      const args = { schoolId, pairId: input.pairId };
      await dispatch(tx, trialDiscuss, {
        to,
        from: actor.personId,
        key: keyTo(to, 'pair', input.pairId, 'discuss', side),
        dueAt: now,
        args,
      });
    }
    return { ok: true };
  });
}

/** What the reader decided: both sides learn it at the same moment in the same words. */
export async function decideTrial(
  deps: Deps,
  actor: Actor,
  input: { pairId: number; decision: 'continue' | 'talk' | 'rematch' },
): Promise<TrialOutcome> {
  const view = await findPair(deps, actor, input.pairId);
  if (!view) return refused('notFound');
  if (!view.confidant) return refused('notAllowed');
  const { pairId, decision } = input;
  const now = deps.clock.now();
  const sides = [view.mentor, view.mentee].filter((s) => s.hasTelegram).map((s) => s.personId);
  return inTransaction(deps, view.scope, async (tx): Promise<TrialOutcome> => {
    const found = await pairFacts(tx, pairId, now);
    if (!found?.facts.meetings.some((m) => m.kind === 'trial' && isConfirmed(m.state)))
      return refused('tooSoon');
    const { count } = await tx.pair.updateMany({
      where: {
        id: pairId,
        stage: 'trial',
        status: { in: ['active', 'paused'] },
        OR: [{ trialDecision: null }, { trialDecision: { notIn: [decision, 'continue'] } }],
      },
      data: { trialDecision: decision, trialDecidedAt: now },
    });
    if (count !== 1) return refused('tooLate');
    await audit(tx, view.scope, now, `trial.${decision}`, { model: 'Pair', id: pairId });
    // A pair that goes on is told what every pair is told; nothing says that somebody wanted to talk.
    if (decision === 'continue') await advancePair(tx, { deps, scope: view.scope, pairId, now });
    if (decision === 'talk') {
      for (const to of sides) {
        await dispatch(tx, trialTalk, {
          to,
          from: actor.personId,
          key: keyTo(to, 'pair', pairId, 'talk'),
          dueAt: now,
          args: { schoolId: view.scope.schoolId, pairId },
        });
      }
    }
    if (decision === 'rematch')
      await endIn(tx, {
        pairId,
        schoolId: view.scope.schoolId,
        kind: 'rematch',
        now,
        tell: sides,
        from: actor.personId,
      });
    return { ok: true };
  });
}
