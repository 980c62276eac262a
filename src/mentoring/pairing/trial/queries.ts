import { isPromisedTo } from '../../common/sight.ts';
import type { PairView } from '../queries.ts';
import type { Side } from '../rules.ts';

/** Whose private answer after the trial meeting was promised to somebody who read for this pair before. */
export async function promisedBefore(view: PairView): Promise<ReadonlySet<Side>> {
  const answers = await view.scope.db.trialAnswer.findMany({
    where: { pairId: view.pair.id },
    select: { side: true, readerId: true },
  });
  const reader = view.privateReader?.membershipId;
  return new Set(answers.filter((one) => !isPromisedTo(reader, one.readerId)).map(({ side }) => side));
}
