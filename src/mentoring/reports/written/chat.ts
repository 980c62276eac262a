import { Composer } from 'grammy';
import { order } from '../../../platform/files/chat.ts';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone, onActorTap, onSubject, showFound } from '../../../platform/telegram/tap.ts';
import { showReport, startAnswers, startLine } from './flow.ts';
import { confirmReport, remindAuthors } from './operations.ts';
import { reportProduct } from './products.ts';
import { findReport, type ReportView, type ShownReport, shownReport } from './queries.ts';
import { myReports, schoolReports } from './queries-lists.ts';
import { isFixed, QUESTIONS, type What } from './rules.ts';
import { confirmScreen, myReportsScreen, schoolReportsScreen, sectionScreen } from './screens.ts';
import {
  answerTap,
  confirmedTap,
  confirmTap,
  lineTap,
  myReportsTap,
  remindTap,
  reportFileTap,
  reportsTap,
  reportTap,
  sectionTap,
} from './taps.ts';

/** The report behind a button, as its reader may see it; others get a kind refusal. */
async function withReport(
  ctx: ActorContext,
  [termId, what, pairId]: readonly [number, What, number],
  then: (view: ReportView, shown: ShownReport) => Promise<unknown>,
): Promise<unknown> {
  return showFound(ctx, await findReport(ctx.deps, ctx.actor, { termId, what, pairId }), (view) =>
    then(view, shownReport(ctx.deps, view, ctx.t.locale)),
  );
}

const showMine = async (ctx: ActorContext, page: number): Promise<unknown> =>
  show(ctx, myReportsScreen(ctx.t, await myReports(ctx.deps, ctx.actor), page));

export async function showAll(ctx: ActorContext, termId: number, page: number): Promise<unknown> {
  return showFound(ctx, await schoolReports(ctx.deps, ctx.actor, termId), (view) =>
    schoolReportsScreen(ctx.t, view, page),
  );
}

/** Reports of pairs: written, confirmed, read. */
export function pairReportsChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onActorTap(chat, myReportsTap, showMine);
  onSubject(chat, reportTap, (ctx, termId, what, pairId) => showReport(ctx, { termId, what, pairId }));
  onActorTap(chat, sectionTap, (ctx, termId, what, pairId, section, page) =>
    withReport(ctx, [termId, what, pairId], (view, shown) =>
      show(ctx, sectionScreen(ctx.t, view, shown, section, page)),
    ),
  );
  onActorTap(chat, answerTap, (ctx, termId, what, pairId) =>
    withReport(ctx, [termId, what, pairId], async (view) =>
      view.writer ? startAnswers(ctx, { termId, what, pairId }) : gone(ctx),
    ),
  );
  onActorTap(chat, lineTap, (ctx, termId, what, pairId, section, place) =>
    withReport(ctx, [termId, what, pairId], async (view, shown) => {
      const line = shown.lines.filter((one) => one.section === section)[place];
      if (!view.writer || !line || isFixed(line)) return gone(ctx);
      const question = QUESTIONS[what].find((one) => section === 'words' && one === line.key);
      if (question) return startAnswers(ctx, { termId, what, pairId }, question);
      return startLine(ctx, { termId, what, pairId, key: line.key, section });
    }),
  );
  onActorTap(chat, confirmTap, (ctx, termId, what, pairId) =>
    withReport(ctx, [termId, what, pairId], async (view, shown) => {
      if (!view.writer) return gone(ctx);
      if (shown.open.length > 0) return startAnswers(ctx, { termId, what, pairId });
      return show(ctx, confirmScreen(ctx.t, view));
    }),
  );
  onActorTap(chat, confirmedTap, async (ctx, termId, what, pairId, number) => {
    const ref = { termId, what, pairId };
    const done = await confirmReport(ctx.deps, ctx.actor, { ...ref, number });
    if (!done.ok && done.reason === 'notFound') return gone(ctx);
    const said = done.ok ? 'confirmed' : (`refused-${done.reason}` as const);
    await ctx.toast(ctx.t.label(`reports-${said}`));
    const after = async () => (await showReport(ctx, ref)) || gone(ctx);
    return done.ok ? ctx.goOn(after) : after();
  });
  onActorTap(chat, reportFileTap, (ctx, termId, what, pairId, locale) =>
    withReport(ctx, [termId, what, pairId], async (view) =>
      view.version ? order(ctx, reportProduct, { termId, what, pairId, locale }) : gone(ctx),
    ),
  );

  onActorTap(chat, reportsTap, showAll);
  onActorTap(chat, remindTap, async (ctx, termId, kind) => {
    const done = await remindAuthors(ctx.deps, ctx.actor, { termId, kind });
    if (!done.ok) return gone(ctx);
    await ctx.alert(ctx.t.label('package-reminded', { count: done.asked }));
    return showAll(ctx, termId, 0);
  });
  return chat;
}
