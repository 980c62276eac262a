import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../telegram/context.ts';
import { showNew } from '../telegram/show.ts';
import { gone, onActorTap } from '../telegram/tap.ts';
import { keepMessage, type Ordered, orderAgain, orderFile } from './orders.ts';
import type { Product } from './products.ts';
import { orderScreen } from './screens.ts';
import { againTap } from './taps.ts';

/**
 * Orders a file for the person who tapped. Answers at once with a message that shows the progress; the tapped screen
 * stays. A whole handler is: `onActorTap(chat, planTap, (ctx, pairId) => order(ctx, planProduct, { pairId }))`.
 */
export async function order<A>(
  ctx: ActorContext,
  product: Pick<Product<A>, 'name' | 'args'>,
  args: A,
): Promise<void> {
  await answer(ctx, await orderFile(ctx.deps, ctx.actor, product, args, { requestId: ctx.requestId }));
}

async function answer(ctx: BotContext, ordered: Ordered): Promise<void> {
  if (!ordered.ok) {
    await ctx.alert(ctx.t.label('files-many', { count: ordered.count }));
    if (!ctx.callbackQuery) await showNew(ctx, { text: ctx.t('files-many', { count: ordered.count }) });
    return;
  }
  // The update that was handled before, but not to its end, may have shown nothing yet.
  if (!ordered.fresh && ordered.messageId !== null) return ctx.toast(ctx.t.label('files-waiting'));
  const state = { id: ordered.id, status: 'waiting', reason: null, done: 0, total: 0, files: 0 } as const;
  await keepMessage(ctx.deps, ordered.id, await showNew(ctx, orderScreen(ctx.t, state)));
}

/** The one button files have: to try again. */
export function filesChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onActorTap(chat, againTap, async (ctx, id) => {
    const ordered = await orderAgain(ctx.deps, ctx.actor, id, { requestId: ctx.requestId });
    await (ordered ? answer(ctx, ordered) : gone(ctx));
  });
  return chat;
}
