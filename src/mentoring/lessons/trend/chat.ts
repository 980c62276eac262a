import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone, onActorTap, onSubject } from '../../../platform/telegram/tap.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { scopeOf } from '../../common/scope.ts';
import { findPair } from '../../pairing/queries.ts';
import { criteriaTrendOf, schoolTrends } from './queries.ts';
import { schoolTrendPicture, schoolTrendScreen, trendPicture, trendScreen } from './screens.ts';
import { schoolTrendPictureTap, schoolTrendTap, trendPictureTap, trendTap } from './taps.ts';

/** A pair's trends, for a side of it. */
async function trendsOf(ctx: ActorContext, pairId: number) {
  const view = await findPair(ctx.deps, ctx.actor, pairId);
  return view?.side ? { view, trends: await criteriaTrendOf(view) } : undefined;
}

async function showMeans(ctx: ActorContext, schoolId: number, at = 0, page = 0): Promise<unknown> {
  const data = await schoolTrends(ctx.deps, ctx.actor, schoolId);
  const scope = scopeOf(ctx.deps, ctx.actor, schoolId);
  if (!data || !scope) return gone(ctx);
  // The way back: to the figures for readers who have that screen, to the sheets for an administrator.
  const indicators = scope.may('readIndicators') !== undefined;
  const today = dayOf(ctx.now, scope.zone);
  return show(ctx, schoolTrendScreen(ctx.t, { ...data, indicators, today }, at, page));
}

/** How criteria go: for a pair, and for who may see the school's means. */
export function trendChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onSubject(
    chat,
    trendTap,
    (ctx, pairId) => trendsOf(ctx, pairId),
    (ctx, found, _pairId, at, page) => trendScreen(ctx.t, found.view, found.trends, at, page),
  );
  onActorTap(chat, trendPictureTap, async (ctx, pairId, at) => {
    const found = await trendsOf(ctx, pairId);
    const trend = found?.trends[at];
    if (!found || !trend || trend.criteria.length === 0) return gone(ctx);
    return show(ctx, trendPicture(ctx.t, found.view, trend, at));
  });
  onActorTap(chat, schoolTrendTap, showMeans);
  onActorTap(chat, schoolTrendPictureTap, async (ctx, schoolId, at) => {
    const data = await schoolTrends(ctx.deps, ctx.actor, schoolId);
    const trend = data?.trends[at];
    if (!data || !trend || trend.criteria.length === 0) return gone(ctx);
    return show(ctx, schoolTrendPicture(ctx.t, data, trend, at));
  });
  return chat;
}
