import { z } from 'zod';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { lineField } from '../../../platform/telegram/fields.ts';
import { defineFlow, startFlow } from '../../../platform/telegram/flow.ts';
import { show } from '../../../platform/telegram/show.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { refusalKey } from '../../common/refuse.ts';
import { scopeOf } from '../../common/scope.ts';
import { parseLine, parseOrder } from '../input.ts';
import { pairCounts, pairLines } from '../lists/queries.ts';
import { pairCard } from '../lists/queries-card.ts';
import { pairsScreen } from '../lists/screens.ts';
import { pairScreen } from '../lists/screens-pair.ts';
import { findPair } from '../queries.ts';
import { pairNames } from '../screens-words.ts';
import { setOrder } from './operations.ts';

const orderAnswers = z.object({
  pairId: z.number(),
  number: z.string().optional(),
  on: z.string().nullable().optional(),
});

/** «Указать приказ»: number and date in one line. */
export const orderFlow = defineFlow<z.infer<typeof orderAnswers>>({
  kind: 'pairOrder',
  answers: orderAnswers,
  leaving: 'drop',
  fields: {
    order: lineField({
      async ask(ctx, draft) {
        const view = ctx.actor && (await findPair(ctx.deps, ctx.actor, draft.answers.pairId));
        return ctx.t('pairing-order-ask', { pair: view ? pairNames(view) : '' });
      },
      async read(text, ctx, draft) {
        const view = ctx.actor && (await findPair(ctx.deps, ctx.actor, draft.answers.pairId));
        return view && parseOrder(text, ctx.now, view.scope.zone);
      },
      refuse: 'pairing-order-bad',
      take: (_ctx, draft, { number, on }) => ({ finish: { ...draft.answers, number, on } }),
    }),
  },
  async finish(ctx, draft) {
    if (!ctx.actor) return undefined;
    const { pairId, number = '', on = null } = draft.answers;
    const outcome = await setOrder(ctx.deps, ctx.actor, { pairId, number, on });
    if (!outcome.ok) return { refuse: ctx.t(refusalKey('pairing', outcome.reason)) };
    const card = await pairCard(ctx.deps, ctx.actor, pairId);
    if (card) await show(ctx, pairScreen(ctx.t, card, ctx.now));
    return undefined;
  },
});

/** Asks for the order of a pair. */
export async function startOrder(ctx: BotContext, pairId: number): Promise<void> {
  await startFlow(ctx, orderFlow, {
    subject: `pair:${pairId}`,
    field: 'order',
    answers: { pairId },
    anew: true,
  });
}

const searchAnswers = z.object({ schoolId: z.number(), query: z.string().optional() });

/** Looks for a pair by a typed name. */
export const searchFlow = defineFlow<z.infer<typeof searchAnswers>>({
  kind: 'pairSearch',
  answers: searchAnswers,
  leaving: 'drop',
  fields: {
    query: lineField({
      ask: (ctx) => ctx.t('pairing-search-ask'),
      read: (text) => parseLine(text, 60),
      refuse: 'stay',
      take: (_ctx, draft, query) => ({ finish: { ...draft.answers, query } }),
    }),
  },
  async finish(ctx, draft) {
    const { schoolId, query = '' } = draft.answers;
    const scope = ctx.actor && scopeOf(ctx.deps, ctx.actor, schoolId);
    if (!scope?.may('leadPairs')) return undefined;
    const [lines, counts] = await Promise.all([
      pairLines(scope, { filter: 'living', search: query, now: ctx.now }),
      pairCounts(scope),
    ]);
    const list = {
      schoolId,
      filter: 'living' as const,
      page: 0,
      lines,
      counts,
      offers: 0,
      opens: true,
      today: dayOf(ctx.now, scope.zone),
      query,
    };
    await show(ctx, pairsScreen(ctx.t, list));
    return undefined;
  },
});

/** Asks for the name to look for among the pairs. */
export async function startSearch(ctx: BotContext, schoolId: number): Promise<void> {
  await startFlow(ctx, searchFlow, {
    subject: `school:${schoolId}`,
    field: 'query',
    answers: { schoolId },
    anew: true,
  });
}
