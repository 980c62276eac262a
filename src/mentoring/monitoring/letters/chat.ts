import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { show } from '../../../platform/telegram/show.ts';
import { onActorTap } from '../../../platform/telegram/tap.ts';
import { sendAgain } from './operations.ts';
import { deadLetters } from './queries.ts';
import { lettersScreen } from './screens.ts';
import { letterAgainTap, lettersTap } from './taps.ts';

async function showLetters(ctx: ActorContext, page: number): Promise<void> {
  await show(ctx, lettersScreen(ctx.t, await deadLetters(ctx.deps, ctx.actor), page, ctx.now));
}

/** Messages that did not go out. */
export function lettersChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onActorTap(chat, lettersTap, showLetters);
  onActorTap(chat, letterAgainTap, async (ctx, letterId, page) => {
    const again = await sendAgain(ctx.deps, ctx.actor, letterId);
    await ctx.toast(ctx.t.label(again ? 'monitoring-letter-tried' : 'not-found'));
    await showLetters(ctx, page);
  });
  return chat;
}
