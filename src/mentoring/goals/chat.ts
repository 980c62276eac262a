import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../../platform/telegram/context.ts';
import { gone, onActorTap, onSubject, showFound } from '../../platform/telegram/tap.ts';
import { refuse } from '../common/refuse.ts';
import { checkInChat } from './checkin/chat.ts';
import { assessGoal, dropGoal, reviewGoal, sendGoal } from './operations.ts';
import { startAction, startActionChange, startLine } from './plan/flow.ts';
import { closeAction } from './plan/operations.ts';
import { findAction, findGoal, pairPlan } from './queries.ts';
import {
  actionScreen,
  assessScreen,
  goalScreen,
  goalsScreen,
  planScreen,
  versionsScreen,
} from './screens.ts';
import {
  actionTap,
  addActionTap,
  assessTap,
  carryTap,
  doneTap,
  dropGoalTap,
  editActionTap,
  editGoalTap,
  goalsTap,
  goalTap,
  newGoalTap,
  notDoneTap,
  planTap,
  resultTap,
  reviewTap,
  sendGoalTap,
  versionsTap,
} from './taps.ts';
import { startGoal, startGoalEdit } from './wizard/flow.ts';

async function showGoals(ctx: ActorContext, pairId: number): Promise<unknown> {
  return showFound(ctx, await pairPlan(ctx.deps, ctx.actor, pairId), (plan) => goalsScreen(ctx.t, plan));
}

async function showPlan(ctx: ActorContext, pairId: number, page = 0): Promise<unknown> {
  return showFound(ctx, await pairPlan(ctx.deps, ctx.actor, pairId), (plan) => planScreen(ctx.t, plan, page));
}

async function showGoal(ctx: ActorContext, goalId: number, draw = goalScreen): Promise<unknown> {
  return showFound(ctx, await findGoal(ctx.deps, ctx.actor, goalId), (found) =>
    draw(ctx.t, found.view, found.goal),
  );
}

export function goalsChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();

  onActorTap(chat, goalsTap, showGoals);
  onActorTap(chat, goalTap, (ctx, goalId) => showGoal(ctx, goalId));
  onActorTap(chat, versionsTap, (ctx, goalId) => showGoal(ctx, goalId, versionsScreen));
  onActorTap(chat, assessTap, (ctx, goalId) => showGoal(ctx, goalId, assessScreen));
  onActorTap(chat, newGoalTap, async (ctx, pairId) => {
    const plan = await pairPlan(ctx.deps, ctx.actor, pairId);
    return plan?.view.side ? startGoal(ctx, pairId) : gone(ctx);
  });
  onSubject(chat, editGoalTap, (ctx, goalId) => startGoalEdit(ctx, goalId));
  onActorTap(chat, sendGoalTap, async (ctx, goalId) => {
    const sent = await sendGoal(ctx.deps, ctx.actor, goalId);
    return sent.ok ? showGoal(ctx, goalId) : refuse(ctx, 'goals', sent.reason);
  });
  onActorTap(chat, dropGoalTap, async (ctx, goalId) => {
    const dropped = await dropGoal(ctx.deps, ctx.actor, goalId);
    if (!dropped.ok) return refuse(ctx, 'goals', dropped.reason);
    await ctx.toast(ctx.t.label('goals-dropped'));
    return showGoals(ctx, dropped.pairId);
  });
  onActorTap(chat, reviewTap, async (ctx, goalId, version, review) => {
    if (review === 'suggestion') return startLine(ctx, 'suggestion', goalId, version);
    const done = await reviewGoal(ctx.deps, ctx.actor, { goalId, version, review, requestId: ctx.requestId });
    if (!done.ok) {
      await refuse(ctx, 'goals', done.reason);
      // Shows the words as they are now.
      return done.reason === 'reworded' ? showGoal(ctx, goalId) : undefined;
    }
    await ctx.toast(ctx.t.label(done.already ? 'done-already' : `goals-reviewed-${review}`));
    return ctx.goOn(() => showGoal(ctx, goalId));
  });
  onActorTap(chat, resultTap, async (ctx, goalId, result) => {
    const done = await assessGoal(ctx.deps, ctx.actor, { goalId, result });
    if (!done.ok) return refuse(ctx, 'goals', done.reason);
    return ctx.goOn(() => showGoal(ctx, goalId), ctx.t('goals-assessed-done'));
  });

  onActorTap(chat, planTap, showPlan);
  onSubject(
    chat,
    actionTap,
    (ctx, actionId) => findAction(ctx.deps, ctx.actor, actionId),
    (ctx, found) => actionScreen(ctx.t, found.view, found.action),
  );
  onSubject(
    chat,
    addActionTap,
    (ctx, pairId) => pairPlan(ctx.deps, ctx.actor, pairId),
    (ctx, _plan, pairId) => startAction(ctx, pairId),
  );
  onSubject(chat, editActionTap, (ctx, actionId, field) => startActionChange(ctx, actionId, field));
  onSubject(
    chat,
    doneTap,
    (ctx, actionId) => findAction(ctx.deps, ctx.actor, actionId),
    (ctx, _found, actionId) => startLine(ctx, 'done', actionId),
  );
  onSubject(
    chat,
    notDoneTap,
    (ctx, actionId) => findAction(ctx.deps, ctx.actor, actionId),
    (ctx, _found, actionId) => startLine(ctx, 'notDone', actionId),
  );
  onActorTap(chat, carryTap, async (ctx, actionId) => {
    const closed = await closeAction(ctx.deps, ctx.actor, { actionId, as: 'carried', line: null });
    return closed.ok ? showPlan(ctx, closed.pairId) : refuse(ctx, 'goals', closed.reason);
  });
  chat.use(checkInChat());
  return chat;
}
