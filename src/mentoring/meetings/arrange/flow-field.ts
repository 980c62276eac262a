import type { BotContext } from '../../../platform/telegram/context.ts';
import { choice, type Draft, type Field, type Step } from '../../../platform/telegram/flow.ts';
import type { Screen } from '../../../platform/telegram/screen.ts';
import { findPair, type PairView } from '../../pairing/queries.ts';
import { goneScreen } from '../chat-show.ts';
import type { MeetingAnswers } from '../input.ts';
import { BESIDE } from '../rules.ts';
import type { Choose } from './screens.ts';

type A = MeetingAnswers;

/** Buttons that answer the field being asked. */
export const chooseIn =
  (draft: Draft<A>): Choose =>
  (value, label) =>
    choice(draft, value, label);

/** A field that needs the pair; for a pair that is gone there is only the way home. */
export function field(
  ask: (ctx: BotContext, draft: Draft<A>, view: PairView) => Screen | Promise<Screen>,
  answer: (
    ctx: BotContext,
    draft: Draft<A>,
    input: { text?: string | undefined; value?: string | undefined },
    view: PairView,
  ) => Step<A> | Promise<Step<A>>,
): Field<A> {
  const view = (ctx: BotContext, draft: Draft<A>) =>
    ctx.actor ? findPair(ctx.deps, ctx.actor, draft.answers.pairId) : undefined;
  return {
    async ask(ctx, draft) {
      const found = await view(ctx, draft);
      return found ? ask(ctx, draft, found) : goneScreen(ctx);
    },
    async answer(ctx, draft, input) {
      const found = await view(ctx, draft);
      return found ? answer(ctx, draft, input, found) : { stay: draft.answers };
    },
  };
}

/** Kinds that may be arranged: the present stage of the cycle first, then meetings outside the cycle. */
export function kindsFor(view: Pick<PairView, 'pair'>): MeetingAnswers['kind'][] {
  return [view.pair.stage, ...BESIDE];
}
