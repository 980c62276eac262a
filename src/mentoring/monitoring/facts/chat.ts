import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone, onActorTap, onSubject, showFound } from '../../../platform/telegram/tap.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { refusalKey } from '../../common/refuse.ts';
import { scopeOf } from '../../common/scope.ts';
import { trendViewer } from '../../lessons/trend/queries.ts';
import { achievementFlows, keptFile, startAchievement, startAchievementEdit } from '../achievements/flow.ts';
import { dropAchievement } from '../achievements/operations.ts';
import {
  achievementsOf,
  achievementsOfSchool,
  findAchievement,
  findOwner,
  keptSchool,
} from '../achievements/queries.ts';
import {
  achievementScreen,
  achievementsScreen,
  dropAchievementScreen,
  schoolAchievementsScreen,
} from '../achievements/screens.ts';
import { figuresFlows, startFigures } from '../figures/flow.ts';
import { figuresOfSchool, findFigures } from '../figures/queries.ts';
import { figuresScreen, schoolFiguresScreen } from '../figures/screens.ts';
import { indicatorFlows, startIndicator } from '../indicators/flow.ts';
import { indicatorLines } from '../indicators/queries.ts';
import { targetsShown } from '../indicators/queries-targets.ts';
import type { Indicator } from '../indicators/rules.ts';
import type { Target } from '../indicators/rules-targets.ts';
import {
  type IndicatorsData,
  indicatorScreen,
  indicatorsPicture,
  indicatorsScreen,
  pageOfIndicator,
} from '../indicators/screens.ts';
import { targetScreen, targetsScreen } from '../indicators/screens-targets.ts';
import {
  achievementFileTap,
  achievementsTap,
  achievementTap,
  dropAchievementSureTap,
  dropAchievementTap,
  editAchievementTap,
  editFiguresTap,
  figuresTap,
  indicatorsPictureTap,
  indicatorsTap,
  indicatorTap,
  newAchievementTap,
  schoolAchievementsTap,
  schoolFiguresTap,
  targetsTap,
  targetTap,
} from './taps.ts';

async function showOwner(ctx: ActorContext, membershipId: number, page: number): Promise<unknown> {
  const view = await findOwner(ctx.deps, ctx.actor, membershipId);
  if (!view) return gone(ctx);
  return show(ctx, achievementsScreen(ctx.t, view, await achievementsOf(view, page)));
}

/** The school's indicators to one of their readers; undefined for everybody else. */
async function indicatorsData(
  ctx: ActorContext,
  schoolId: number,
  page: number,
): Promise<IndicatorsData | undefined> {
  const scope = scopeOf(ctx.deps, ctx.actor, schoolId);
  if (!scope?.may('readIndicators')) return undefined;
  const { lines } = await indicatorLines(ctx.deps, scope);
  const keeper = scope.may('keepFacts') !== undefined;
  return { schoolId, school: scope.name, lines, page, keeper, means: trendViewer(scope) !== undefined };
}

async function showIndicator(ctx: ActorContext, schoolId: number, indicator: Indicator): Promise<unknown> {
  const scope = scopeOf(ctx.deps, ctx.actor, schoolId);
  if (scope?.may('readIndicators') && scope.may('keepFacts')) return startIndicator(ctx, schoolId, indicator);
  const data = await indicatorsData(ctx, schoolId, 0);
  const line = data?.lines.find((one) => one.indicator === indicator);
  if (!data || !line) return gone(ctx);
  return show(ctx, indicatorScreen(ctx.t, schoolId, line, pageOfIndicator(data.lines, indicator)));
}

async function showTargets(ctx: ActorContext, schoolId: number, target?: Target): Promise<unknown> {
  const scope = scopeOf(ctx.deps, ctx.actor, schoolId);
  if (!scope?.may('readIndicators')) return gone(ctx);
  const shown = await targetsShown(ctx.deps, scope, dayOf(ctx.now, scope.zone));
  return show(
    ctx,
    target ? targetScreen(ctx.t, schoolId, target, shown) : targetsScreen(ctx.t, schoolId, shown),
  );
}

function achievements(chat: Composer<BotContext>): void {
  onActorTap(chat, achievementsTap, showOwner);
  onActorTap(chat, newAchievementTap, async (ctx, membershipId, kind) => {
    const view = await findOwner(ctx.deps, ctx.actor, membershipId);
    return view?.mayAdd ? startAchievement(ctx, membershipId, kind) : gone(ctx);
  });
  onSubject(
    chat,
    achievementTap,
    (ctx, achievementId) => findAchievement(ctx.deps, ctx.actor, achievementId),
    (ctx, found) => achievementScreen(ctx.t, found),
  );
  onActorTap(chat, achievementFileTap, async (ctx, achievementId) => {
    const found = await findAchievement(ctx.deps, ctx.actor, achievementId);
    if (!found?.item.fileId) return gone(ctx);
    const kept = keptFile(found.item.fileId);
    return show(ctx, { ...achievementScreen(ctx.t, found), kept });
  });
  onSubject(chat, editAchievementTap, (ctx, achievementId, what) =>
    startAchievementEdit(ctx, achievementId, what),
  );
  onActorTap(chat, dropAchievementTap, async (ctx, achievementId) => {
    const found = await findAchievement(ctx.deps, ctx.actor, achievementId);
    return found?.changeable ? show(ctx, dropAchievementScreen(ctx.t, found.item)) : gone(ctx);
  });
  onActorTap(chat, dropAchievementSureTap, async (ctx, achievementId) => {
    const dropped = await dropAchievement(ctx.deps, ctx.actor, achievementId);
    if (!dropped.ok && dropped.reason === 'notFound') return gone(ctx);
    if (!dropped.ok) return ctx.alert(ctx.t.label(refusalKey('monitoring-fact', dropped.reason)));
    await ctx.toast(ctx.t.label('monitoring-fact-dropped'));
    return showOwner(ctx, dropped.membershipId, 0);
  });
  onSubject(
    chat,
    schoolAchievementsTap,
    (ctx, schoolId) => keptSchool(ctx.deps, ctx.actor, schoolId),
    async (ctx, scope, schoolId, page) => {
      const today = dayOf(ctx.now, scope.zone);
      return show(
        ctx,
        schoolAchievementsScreen(ctx.t, { schoolId, today }, await achievementsOfSchool(scope, page)),
      );
    },
  );
}

function figures(chat: Composer<BotContext>): void {
  onSubject(
    chat,
    figuresTap,
    (ctx, membershipId, number) => findFigures(ctx.deps, ctx.actor, membershipId, number),
    (ctx, view, membershipId, number) => {
      // Nothing entered yet: the first question at once, one tap less.
      if (view.figures === null && view.mayEnter && number === 0)
        return startFigures(ctx, { membershipId, number: view.term.number, what: 'all' });
      return show(ctx, figuresScreen(ctx.t, view));
    },
  );
  onActorTap(
    chat,
    editFiguresTap,
    async (ctx, membershipId, number, what) =>
      (await startFigures(ctx, { membershipId, number, what })) || gone(ctx),
  );
  onActorTap(chat, schoolFiguresTap, async (ctx, schoolId, number, page) => {
    const scope = keptSchool(ctx.deps, ctx.actor, schoolId);
    return showFound(
      ctx,
      scope && (await figuresOfSchool(scope, { number, page, today: dayOf(ctx.now, scope.zone) })),
      (view) => schoolFiguresScreen(ctx.t, schoolId, view),
    );
  });
}

/** Facts for the reports: achievements, term's figures, indicators and targets. */
export function factsChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  achievements(chat);
  figures(chat);
  onSubject(
    chat,
    indicatorsTap,
    (ctx, schoolId, page) => indicatorsData(ctx, schoolId, page),
    (ctx, data) => indicatorsScreen(ctx.t, data),
  );
  onSubject(
    chat,
    indicatorsPictureTap,
    (ctx, schoolId, page) => indicatorsData(ctx, schoolId, page),
    (ctx, data) => indicatorsPicture(ctx.t, data),
  );
  onActorTap(chat, indicatorTap, showIndicator);
  onActorTap(chat, targetsTap, (ctx, schoolId) => showTargets(ctx, schoolId));
  onActorTap(chat, targetTap, showTargets);
  return chat;
}

export const factsFlows = [...achievementFlows, ...figuresFlows, ...indicatorFlows];
