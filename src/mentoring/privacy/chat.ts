import { Composer } from 'grammy';
import { order } from '../../platform/files/chat.ts';
import type { ActorContext, BotContext } from '../../platform/telegram/context.ts';
import { startFlow } from '../../platform/telegram/flow.ts';
import { show } from '../../platform/telegram/show.ts';
import { gone, onActorTap, onTap } from '../../platform/telegram/tap.ts';
import { everyMembership, scopeOf } from '../common/scope.ts';
import { cardFor, showPerson } from '../people/base/chat-person-show.ts';
import { papersOf } from '../people/queries-erasures.ts';
import { privacyTap } from '../people/taps.ts';
import { erasePaperFlow } from './erasure/flow.ts';
import { myDataProduct } from './myData/products.ts';
import { countsOf } from './myData/queries.ts';
import { askErasure, takeBack, takeBackPaper } from './operations.ts';
import { isLastKeeper, openErasure } from './queries.ts';
import {
  eraseScreen,
  guestPrivacyScreen,
  keptScreen,
  myDataScreen,
  papersScreen,
  privacyScreen,
  waitingScreen,
} from './screens.ts';
import {
  erasePaperTap,
  eraseSureTap,
  eraseTap,
  myDataFilesTap,
  myDataTap,
  paperBackTap,
  papersTap,
  takeBackTap,
} from './taps.ts';

/** The request that waits, or what it would do. */
async function showErase(ctx: ActorContext): Promise<void> {
  const open = await openErasure(ctx.deps.db, ctx.actor.personId);
  if (open) await show(ctx, waitingScreen(ctx.t, open, ctx.now, everyMembership(ctx.actor)[0]?.zone));
  else await show(ctx, eraseScreen(ctx.t, { alone: await isLastKeeper(ctx.deps.pool, ctx.actor.personId) }));
}

async function showPrivacy(ctx: BotContext): Promise<void> {
  const { actor } = ctx;
  const kept = actor && (await countsOf(ctx.deps.pool, actor.personId));
  await show(ctx, kept ? privacyScreen(ctx.t, kept) : guestPrivacyScreen(ctx.t));
}

/** What one sees of what is kept about them, and how it goes. */
export function privacyChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.command('privacy', showPrivacy);
  onTap(chat, privacyTap, showPrivacy);
  onActorTap(chat, myDataTap, (ctx) => show(ctx, myDataScreen(ctx.t)));
  onActorTap(chat, myDataFilesTap, (ctx) => order(ctx, myDataProduct, {}));
  onActorTap(chat, eraseTap, showErase);
  onActorTap(chat, eraseSureTap, async (ctx) => {
    await askErasure(ctx.deps, ctx.actor, { requestId: ctx.requestId });
    await ctx.reload();
    await showErase(ctx);
  });
  onActorTap(chat, takeBackTap, async (ctx) => {
    const { ok } = await takeBack(ctx.deps, ctx.actor);
    await show(ctx, keptScreen(ctx.t, ok));
  });
  onActorTap(chat, erasePaperTap, async (ctx, membershipId) => {
    const found = await cardFor(ctx, membershipId);
    if (!found?.scope.may('erasePeople')) return gone(ctx);
    return startFlow(ctx, erasePaperFlow, {
      subject: `membership:${membershipId}`,
      field: 'day',
      answers: { membershipId },
      anew: true,
    });
  });
  onActorTap(chat, paperBackTap, async (ctx, membershipId) => {
    const done = await takeBackPaper(ctx.deps, ctx.actor, { membershipId });
    if (!done.ok) return gone(ctx);
    await ctx.toast(ctx.t.label('privacy-paper-back-toast'));
    return showPerson(ctx, membershipId);
  });
  onActorTap(chat, papersTap, async (ctx, schoolId) => {
    const scope = scopeOf(ctx.deps, ctx.actor, schoolId);
    if (!scope?.may('erasePeople')) return gone(ctx);
    const papers = await papersOf(ctx.deps.pool, schoolId);
    return show(ctx, papersScreen(ctx.t, papers, { schoolId, zone: scope.zone, now: ctx.now }));
  });
  return chat;
}
