import { z } from 'zod';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { lineField } from '../../../platform/telegram/fields.ts';
import { defineFlow, startFlow } from '../../../platform/telegram/flow.ts';
import { show } from '../../../platform/telegram/show.ts';
import { refusalKey } from '../../common/refuse.ts';
import { parseLine } from '../input.ts';
import { afterDecline, mayLeaveProgramme } from '../rules.ts';
import { readerWords } from '../screens-about.ts';
import { answerOffer } from './operations-answers.ts';
import { declinesOf, findOffer } from './queries.ts';
import { offerThanks } from './screens.ts';

const declineAnswers = z.object({ offerId: z.number(), reason: z.string().optional() });

/** «Отказаться»: a reason or none, read by the curator alone. */
export const declineFlow = defineFlow<z.infer<typeof declineAnswers>>({
  kind: 'declineOffer',
  answers: declineAnswers,
  leaving: 'drop',
  fields: {
    reason: lineField({
      async ask(ctx, draft) {
        const view = ctx.actor && (await findOffer(ctx.deps, ctx.actor, draft.answers.offerId));
        const reader = readerWords(ctx.t, view?.privateReader);
        const bound = view?.side && !mayLeaveProgramme(view.programme.participation, view.side);
        return ctx.t(bound ? 'pairing-decline-obligatory' : 'pairing-decline-ask', { reader });
      },
      read: (text) => parseLine(text),
      refuse: 'stay',
      also: {
        silent: {
          label: 'pairing-decline-silent',
          take: (_ctx, { answers: { offerId } }) => ({ finish: { offerId } }),
        },
      },
      take: (_ctx, draft, reason) => ({ finish: { ...draft.answers, reason } }),
    }),
  },
  async finish(ctx, draft) {
    if (!ctx.actor) return undefined;
    const { offerId, reason } = draft.answers;
    const outcome = await answerOffer(ctx.deps, ctx.actor, { offerId, answer: 'declined', reason });
    if (!outcome.ok) {
      await ctx.toast(ctx.t.label(refusalKey('pairing', outcome.reason)));
      await ctx.goHome();
      return undefined;
    }
    const view = await findOffer(ctx.deps, ctx.actor, offerId);
    const before = view?.side === 'mentee' ? (await declinesOf(view.scope.db, view.offer.menteeId)) - 1 : 0;
    const talk = view?.side === 'mentee' && afterDecline(view.programme.participation, before) === 'talk';
    await show(ctx, offerThanks(ctx.t, talk ? 'talk' : 'declined'));
    return undefined;
  },
});

/** Asks for the reason of a decline. */
export async function startDecline(ctx: BotContext, offerId: number): Promise<void> {
  await startFlow(ctx, declineFlow, { subject: `offer:${offerId}`, field: 'reason', answers: { offerId } });
}
