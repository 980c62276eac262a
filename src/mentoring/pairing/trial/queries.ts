import { isPromisedTo } from '../../common/sight.ts';
import type { PairView } from '../queries.ts';
import type { Side } from '../rules.ts';

/** Sides whose private answer after the trial meeting was promised to an earlier reader of this pair. */
export async function promisedBefore(view: PairView): Promise<ReadonlySet<Side>> {
  const answers = await view.scope.db.trialAnswer.findMany({
    where: { pairId: view.pair.id },
    select: { side: true, readerId: true },
  });
  const reader = view.privateReader?.membershipId;
  return new Set(answers.filter((one) => !isPromisedTo(reader, one.readerId)).map(({ side }) => side));
}
