import type { Actor } from '../../../platform/database/actor.ts';
import { inTransaction } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { audit } from '../../common/audit.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import type { Verdict } from '../input.ts';
import { findPair } from '../queries.ts';
import type { Side } from '../rules.ts';
import { advancePair } from '../stages/operations.ts';

export interface ClosingInput {
  pairId: number;
  takeaway: string;
  /** The mentor's is the one that counts; the mentee's own view is kept beside it. */
  verdict: Verdict | null;
  continues: boolean;
  /** For a side on paper, entered by the curator. */
  paperSide?: Side | undefined;
}

export type ClosingOutcome =
  | { ok: true; completed: boolean }
  | Refused<'notFound' | 'notAllowed' | 'tooLate' | 'tooSoon'>;

/** What one side says at the end; may be said anew until the pair is completed. */
export async function saveClosing(deps: Deps, actor: Actor, input: ClosingInput): Promise<ClosingOutcome> {
  const view = await findPair(deps, actor, input.pairId);
  if (!view) return refused('notFound');
  const onPaper =
    input.paperSide !== undefined && (view.curator || view.reader) && !view[input.paperSide].hasTelegram;
  const side = input.paperSide === undefined ? view.side : onPaper ? input.paperSide : undefined;
  if (!side) return refused('notAllowed');
  if (view.pair.status === 'completed') return { ok: true, completed: true };
  if (view.pair.status === 'ended') return refused('tooLate');
  if (view.pair.stage !== 'final') return refused('tooSoon');
  const { pairId, takeaway, verdict, continues } = input;
  const now = deps.clock.now();
  const { scope } = view;
  return inTransaction(deps, scope, async (tx): Promise<ClosingOutcome> => {
    const words = { takeaway, verdict, continues, onPaper, answeredAt: now };
    const { count } = await tx.closing.updateMany({ where: { pairId, side }, data: words });
    if (count === 0) {
      await tx.closing.createMany({
        data: [{ schoolId: scope.schoolId, pairId, side, ...words }],
        skipDuplicates: true,
      });
    }
    if (onPaper) await audit(tx, scope, now, 'closing.paper', { model: 'Pair', id: pairId });
    return { ok: true, completed: (await advancePair(tx, { deps, scope, pairId, now })) === 'completed' };
  });
}
