import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../../platform/telegram/context.ts';
import type { Screen } from '../../platform/telegram/screen.ts';
import { show } from '../../platform/telegram/show.ts';
import { gone, onActorTap, onSubject, showFound } from '../../platform/telegram/tap.ts';
import { dayOf } from '../../platform/time/local.ts';
import { refusalKey } from '../common/refuse.ts';
import { scopeOf } from '../common/scope.ts';

import { startClosing } from './life/flow-closing.ts';
import { startLeaves } from './life/flow-leaves.ts';
import { startOrder, startSearch } from './life/flow-papers.ts';
import { administers, pausePairs, resumePair, sayReady, waitForPair } from './life/operations.ts';
import { endPair } from './life/operations-ends.ts';
import { previewPastEnd, settlePastEnd } from './life/operations-over.ts';
import {
  endDoneScreen,
  endKindScreen,
  endMonthScreen,
  endScreen,
  manageScreen,
  pauseDoneScreen,
  pauseMonthScreen,
  pauseScreen,
  readyAskScreen,
  waitScreen,
} from './life/screens.ts';
import { pastEndScreen, settledScreen, settlePreviewScreen } from './life/screens-over.ts';
import { myPairs, myPastPairs, pairCounts, pairLines } from './lists/queries.ts';
import { pairCard } from './lists/queries-card.ts';
import { filtersScreen, myPairsScreen, pairsScreen } from './lists/screens.ts';
import { pairScreen } from './lists/screens-pair.ts';
import { openOffers } from './offers/queries.ts';
import { findPair, type PairView } from './queries.ts';
import { type AfterEnd, isPastEnd } from './rules-ends.ts';
import { dayText } from './screens-words.ts';
import {
  closingPaperTap,
  closingTap,
  endKindTap,
  endMonthTap,
  endOnTap,
  endTap,
  filtersTap,
  manageTap,
  mentorLeavesTap,
  myPairsTap,
  orderTap,
  pairsTap,
  pairTap,
  pastEndTap,
  pauseMonthTap,
  pauseTap,
  pauseUntilTap,
  readySureTap,
  readyTap,
  resumeTap,
  searchPairsTap,
  settleNowTap,
  settlePastEndTap,
  waitTap,
  waitUntilTap,
} from './taps.ts';

/** Lists, a pair's card, and everything done to a pair. */
export function pairsChat(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  onActorTap(composer, pairsTap, async (ctx, schoolId, filter, page) => {
    const scope = scopeOf(ctx.deps, ctx.actor, schoolId);
    if (!scope?.may('listPairs')) return gone(ctx);
    const [lines, counts, offers] = await Promise.all([
      pairLines(scope, { filter, now: ctx.now }),
      pairCounts(scope),
      openOffers(scope),
    ]);
    const today = dayOf(ctx.now, scope.zone);
    await show(
      ctx,
      pairsScreen(ctx.t, {
        schoolId,
        filter,
        page,
        lines,
        counts,
        offers: offers.length,
        today,
        opens: scope.may('leadPairs') !== undefined,
      }),
    );
  });
  onActorTap(composer, filtersTap, async (ctx, schoolId) => {
    if (!scopeOf(ctx.deps, ctx.actor, schoolId)?.may('listPairs')) return gone(ctx);
    await show(ctx, filtersScreen(ctx.t, schoolId));
  });
  onActorTap(composer, searchPairsTap, async (ctx, schoolId) => {
    if (!scopeOf(ctx.deps, ctx.actor, schoolId)?.may('leadPairs')) return gone(ctx);
    await startSearch(ctx, schoolId);
  });
  onActorTap(composer, myPairsTap, async (ctx, page) => {
    // A list also of one pair: it is where «← Мои пары» of that pair's card leads.
    const deps = { ...ctx.deps, ask: ctx.deps.askTogether() };
    const [living, past] = await Promise.all([myPairs(deps, ctx.actor), myPastPairs(deps, ctx.actor)]);
    await show(ctx, myPairsScreen(ctx.t, { living, past }, page));
  });
  onActorTap(composer, pairTap, showPair);

  onActorTap(composer, manageTap, (ctx, id) => led(ctx, id, (view) => manageScreen(ctx.t, view)));
  onActorTap(composer, orderTap, async (ctx, id) => {
    const view = await findPair(ctx.deps, ctx.actor, id);
    return view && administers(view) ? startOrder(ctx, id) : gone(ctx);
  });
  onActorTap(composer, pauseTap, (ctx, id) => led(ctx, id, (view) => pauseScreen(ctx.t, view)));
  onActorTap(composer, pauseMonthTap, (ctx, id, month) =>
    led(ctx, id, (view) => pauseMonthScreen(ctx.t, view, month)),
  );
  onActorTap(composer, pauseUntilTap, async (ctx, pairId, until, who) => {
    const outcome = await pausePairs(ctx.deps, ctx.actor, { pairId, until, who });
    if (!outcome.ok) return refused(ctx, pairId, outcome.reason);
    await led(ctx, pairId, async (view) =>
      pauseDoneScreen(
        ctx.t,
        view,
        until,
        outcome.count,
        who === 'one' ? await pairsOfSides(view) : { mentor: 0, mentee: 0 },
      ),
    );
  });
  onActorTap(composer, resumeTap, async (ctx, id) => {
    const outcome = await resumePair(ctx.deps, ctx.actor, id);
    if (!outcome.ok) return refused(ctx, id, outcome.reason);
    await ctx.toast(ctx.t.label('pairing-resumed'));
    await ctx.goOn(() => showPair(ctx, id));
  });
  onActorTap(composer, waitTap, (ctx, id) => led(ctx, id, (view) => waitScreen(ctx.t, view)));
  onActorTap(composer, waitUntilTap, async (ctx, pairId, until) => {
    const outcome = await waitForPair(ctx.deps, ctx.actor, { pairId, until });
    if (!outcome.ok) return refused(ctx, pairId, outcome.reason);
    const view = await findPair(ctx.deps, ctx.actor, pairId);
    if (view) await ctx.toast(ctx.t.label('pairing-wait-done', { day: dayText(ctx.t, until, view.today) }));
    await ctx.goOn(() => showPair(ctx, pairId));
  });

  onActorTap(composer, endTap, (ctx, id) => led(ctx, id, (view) => endScreen(ctx.t, view)));
  onActorTap(composer, endKindTap, (ctx, id, kind) =>
    led(ctx, id, (view) => endKindScreen(ctx.t, view, kind)),
  );
  onActorTap(composer, endMonthTap, (ctx, id, kind, month) =>
    led(ctx, id, (view) => endMonthScreen(ctx.t, view, kind, month)),
  );
  onSubject(
    composer,
    endOnTap,
    (ctx, pairId) => findPair(ctx.deps, ctx.actor, pairId),
    async (ctx, before, pairId, kind, on) => {
      // A button of an earlier day that meant «today» still means at once.
      const day = on < before.today ? before.today : on;
      const noticeGiven = kind === 'cancelledBySchool' && day === before.today;
      const outcome = await endPair(ctx.deps, ctx.actor, { pairId, kind, on: day, noticeGiven });
      if (!outcome.ok) return refused(ctx, pairId, outcome.reason);
      await led(ctx, pairId, (view) => endDoneScreen(ctx.t, view, outcome.planned));
    },
  );
  onActorTap(composer, pastEndTap, async (ctx, id) => {
    const view = await findPair(ctx.deps, ctx.actor, id);
    if (!view || !(view.curator || view.reader)) return gone(ctx);
    if (!isPastEnd(view.pair, view.today)) return showPair(ctx, id);
    await show(ctx, pastEndScreen(ctx.t, view));
  });
  const previewed = async (ctx: ActorContext, pairId: number, what: AfterEnd) => {
    const seen = await previewPastEnd(ctx.deps, ctx.actor, { pairId, what });
    if (!seen.ok) return refused(ctx, pairId, seen.reason);
    await show(ctx, settlePreviewScreen(ctx.t, seen.view, seen.plan));
  };
  onActorTap(composer, settlePastEndTap, previewed);
  onActorTap(composer, settleNowTap, async (ctx, pairId, what, on) => {
    const seen = await previewPastEnd(ctx.deps, ctx.actor, { pairId, what });
    // Another day than the one that was read would be told: it is shown first.
    if (seen.ok && seen.plan.on !== on) return previewed(ctx, pairId, what);
    const outcome = await settlePastEnd(ctx.deps, ctx.actor, { pairId, what });
    if (!outcome.ok) return refused(ctx, pairId, outcome.reason);
    const view = await findPair(ctx.deps, ctx.actor, pairId);
    if (view) await show(ctx, settledScreen(ctx.t, view, outcome));
  });
  onSubject(composer, mentorLeavesTap, (ctx, mentorId) => startLeaves(ctx, mentorId));

  onActorTap(composer, readyTap, async (ctx, id) => {
    const view = await findPair(ctx.deps, ctx.actor, id);
    if (!view?.side) return gone(ctx);
    const { status, stage } = view.pair;
    if (status !== 'active' || stage !== 'series') return refused(ctx, id, 'tooLate');
    await show(ctx, readyAskScreen(ctx.t, view));
  });
  onActorTap(composer, readySureTap, async (ctx, id) => {
    const outcome = await sayReady(ctx.deps, ctx.actor, id);
    if (!outcome.ok) return refused(ctx, id, outcome.reason);
    await ctx.toast(ctx.t.label('pairing-ready-said'));
    await ctx.goOn(() => showPair(ctx, id));
  });
  onActorTap(composer, closingTap, async (ctx, id) => {
    const view = await findPair(ctx.deps, ctx.actor, id);
    if (!view?.side || view.pair.stage !== 'final' || view.pair.status !== 'active') return showPair(ctx, id);
    await startClosing(ctx, id, view.side, false);
  });
  onActorTap(composer, closingPaperTap, async (ctx, id, side) => {
    const view = await findPair(ctx.deps, ctx.actor, id);
    if (!view || !(view.curator || view.reader) || view[side].hasTelegram || view.pair.stage !== 'final')
      return showPair(ctx, id);
    await startClosing(ctx, id, side, true);
  });
  return composer;
}

async function showPair(ctx: ActorContext, id: number): Promise<void> {
  return showFound(ctx, await pairCard(ctx.deps, ctx.actor, id), (card) => pairScreen(ctx.t, card, ctx.now));
}

/** A screen for those who keep a pair's papers and dates; to everybody else it does not exist. */
async function led(
  ctx: ActorContext,
  id: number,
  draw: (view: PairView) => Screen | Promise<Screen>,
): Promise<void> {
  const view = await findPair(ctx.deps, ctx.actor, id);
  await (view && administers(view) ? show(ctx, await draw(view)) : gone(ctx));
}

type Reason = 'notFound' | 'notAllowed' | 'tooLate' | 'past' | 'atOnceOnly' | 'noticeFirst';

async function refused(ctx: ActorContext, pairId: number, reason: Reason): Promise<void> {
  await ctx.toast(ctx.t.label(refusalKey('pairing', reason)));
  await (reason === 'notFound' ? ctx.goHome() : showPair(ctx, pairId));
}

/** The number of living pairs of each side, for «все пары». */
async function pairsOfSides(view: PairView): Promise<{ mentor: number; mentee: number }> {
  const of = (personId: number) =>
    view.scope.db.pair.count({
      where: {
        status: { in: ['active', 'paused'] },
        OR: [{ mentor: { personId } }, { mentee: { personId } }],
      },
    });
  const [mentor, mentee] = await Promise.all([of(view.mentor.personId), of(view.mentee.personId)]);
  return { mentor, mentee };
}
