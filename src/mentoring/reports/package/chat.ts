import { Composer } from 'grammy';
import { order } from '../../../platform/files/chat.ts';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { gone, onActorTap, onSubject, showFound } from '../../../platform/telegram/tap.ts';
import { showAll } from '../written/chat.ts';
import type { PairKind } from '../written/rules.ts';
import { showSummary, startSummaryWords } from './flow.ts';
import { confirmSummary } from './operations.ts';
import { packageProduct, summaryProduct, tableProduct } from './products.ts';
import { packageNow, packageOf } from './queries.ts';
import { findSummary, shownSummary } from './queries-view-summary.ts';
import { packageScreen } from './screens.ts';
import { summaryPartScreen } from './screens-summary.ts';
import {
  confirmSummaryTap,
  gatherTap,
  packageNowTap,
  packageTap,
  readReportsTap,
  summaryFileTap,
  summaryPartTap,
  summaryTap,
  summaryWordsTap,
  tableFileTap,
} from './taps.ts';

async function showPackage(ctx: ActorContext, termId: number, kind: PairKind): Promise<unknown> {
  return showFound(ctx, await packageOf(ctx.deps, ctx.actor, termId, kind), (view) =>
    packageScreen(ctx.t, view),
  );
}

/** The справка and the package: for the curator; what is confirmed also for its readers. */
export function packageChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onActorTap(chat, packageTap, showPackage);
  onActorTap(chat, readReportsTap, async (ctx, schoolId) => {
    const termId = await packageNow(ctx.deps, ctx.actor, schoolId);
    return termId === undefined ? gone(ctx) : showAll(ctx, termId, 0);
  });
  onActorTap(chat, packageNowTap, async (ctx, schoolId) => {
    const termId = await packageNow(ctx.deps, ctx.actor, schoolId);
    return termId === undefined ? gone(ctx) : showPackage(ctx, termId, 'term');
  });
  onSubject(
    chat,
    gatherTap,
    (ctx, termId, kind) => packageOf(ctx.deps, ctx.actor, termId, kind),
    (ctx, _found, termId, kind, locale) => order(ctx, packageProduct, { termId, kind, locale }),
  );
  onSubject(chat, summaryTap, (ctx, termId) => showSummary(ctx, termId));
  onSubject(
    chat,
    summaryPartTap,
    (ctx, termId) => findSummary(ctx.deps, ctx.actor, termId),
    (ctx, view, _termId, part, page) =>
      summaryPartScreen(ctx.t, view, shownSummary(ctx.deps, view, ctx.t.locale), part, page),
  );
  onActorTap(chat, summaryWordsTap, async (ctx, termId, question) => {
    const view = await findSummary(ctx.deps, ctx.actor, termId);
    return view?.writer ? startSummaryWords(ctx, termId, question) : gone(ctx);
  });
  onActorTap(chat, confirmSummaryTap, async (ctx, termId, number) => {
    const done = await confirmSummary(ctx.deps, ctx.actor, { termId, number });
    if (!done.ok && done.reason === 'notFound') return gone(ctx);
    const said = done.ok ? 'confirmed' : (`refused-${done.reason}` as const);
    await ctx.toast(ctx.t.label(`summary-${said}`));
    const after = async () => (await showSummary(ctx, termId)) || gone(ctx);
    return done.ok ? ctx.goOn(after) : after();
  });
  onSubject(
    chat,
    summaryFileTap,
    (ctx, termId) => findSummary(ctx.deps, ctx.actor, termId),
    (ctx, _found, termId, locale) => order(ctx, summaryProduct, { termId, locale }),
  );
  onSubject(
    chat,
    tableFileTap,
    (ctx, termId) => packageOf(ctx.deps, ctx.actor, termId, 'term'),
    (ctx, _found, termId, locale) => order(ctx, tableProduct, { termId, locale }),
  );
  return chat;
}
