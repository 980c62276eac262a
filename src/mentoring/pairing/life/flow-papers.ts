import { z } from 'zod';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { defineFlow, startFlow } from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
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
    order: {
      async ask(ctx, draft) {
        const view = ctx.actor && (await findPair(ctx.deps, ctx.actor, draft.answers.pairId));
        return screen([ctx.t('pairing-order-ask', { pair: view ? pairNames(view) : '' })]);
      },
      async answer(ctx, draft, input) {
        const view = ctx.actor && (await findPair(ctx.deps, ctx.actor, draft.answers.pairId));
        const order =
          input.text === undefined || !view ? undefined : parseOrder(input.text, ctx.now, view.scope.zone);
        return order
          ? { finish: { ...draft.answers, number: order.number, on: order.on } }
          : { refuse: ctx.t('pairing-order-bad') };
      },
    },
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
    query: {
      ask: (ctx) => screen([ctx.t('pairing-search-ask')]),
      answer(_ctx, draft, input) {
        const query = input.text === undefined ? undefined : parseLine(input.text, 60);
        return query === undefined ? { stay: draft.answers } : { finish: { ...draft.answers, query } };
      },
    },
  },
  async finish(ctx, draft) {
    const { schoolId, query = '' } = draft.answers;
    const scope = ctx.actor && scopeOf(ctx.deps.db, ctx.actor, schoolId);
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
