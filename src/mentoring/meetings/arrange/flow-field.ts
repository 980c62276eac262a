import type { BotContext } from '../../../platform/telegram/context.ts';
import { type Draft, SubjectGone } from '../../../platform/telegram/flow.ts';
import { findPair, type PairView } from '../../pairing/queries.ts';
import type { MeetingAnswers } from '../input.ts';
import { BESIDE } from '../rules.ts';

/** The pair, read again at each question, with the clock its days are told by. */
export async function viewOf(
  ctx: BotContext,
  { answers }: Draft<MeetingAnswers>,
): Promise<PairView & { zone: string }> {
  const view = ctx.actor && (await findPair(ctx.deps, ctx.actor, answers.pairId));
  if (!view) throw new SubjectGone();
  return { ...view, zone: view.scope.zone };
}

/** Kinds that may be arranged: the present stage of the cycle first, then meetings outside the cycle. */
export function kindsFor(view: Pick<PairView, 'pair'>): MeetingAnswers['kind'][] {
  return [view.pair.stage, ...BESIDE];
}
