import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone, onActorTap } from '../../../platform/telegram/tap.ts';
import { findGoal } from '../queries.ts';
import { type CheckIn, openCheckIn } from '../queries-checkin.ts';
import { checkInScreen } from '../remind/screens.ts';
import { goalScreen } from '../screens.ts';
import { checkInSameTap, checkInTap, checkInTypeTap, checkInValueTap } from '../taps.ts';
import { startCheckIn } from './flow.ts';
import { answerCheckIn } from './operations.ts';

/** The goal's card, when there is nothing to ask about it now. */
async function showGoal(ctx: ActorContext, goalId: number): Promise<void> {
  const found = await findGoal(ctx.deps, ctx.actor, goalId);
  if (found) {
    await show(ctx, goalScreen(ctx.t, found.view, found.goal));
    return;
  }
  await gone(ctx);
}

/** The check-in that is open now, if it is this person's to answer. */
async function mine(ctx: ActorContext, goalId: number): Promise<CheckIn | undefined> {
  const found = await findGoal(ctx.deps, ctx.actor, goalId);
  if (found?.view.side !== 'mentee') return undefined;
  const { scope, calendar } = found.view;
  return openCheckIn(ctx.deps, { schoolId: scope.schoolId, goalId }, { calendar, zone: scope.zone });
}

async function answer(
  ctx: ActorContext,
  goalId: number,
  dueOn: string,
  value: number | 'same',
): Promise<void> {
  const done = await answerCheckIn(ctx.deps, ctx.actor, { goalId, dueOn, value });
  if (done.ok) await ctx.toast(ctx.t.label('goals-checkin-saved'));
  // A button of an earlier question: what is asked now is shown instead.
  else if (done.reason === 'tooLate') return ask(ctx, goalId, true);
  await ctx.goOn(() => showGoal(ctx, goalId));
}

async function ask(ctx: ActorContext, goalId: number, outdated = false): Promise<void> {
  const open = await mine(ctx, goalId);
  if (outdated || !open) await ctx.toast(ctx.t.label(open ? 'button-outdated' : 'goals-checkin-none'));
  if (open) await show(ctx, checkInScreen(ctx.t, open));
  else await showGoal(ctx, goalId);
}

/** «Сколько сейчас?»: asked from a reminder, the home card or the goal's; one tap answers it. */
export function checkInChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onActorTap(chat, checkInTap, (ctx, goalId) => ask(ctx, goalId));
  onActorTap(chat, checkInSameTap, (ctx, goalId, dueOn) => answer(ctx, goalId, dueOn, 'same'));
  onActorTap(chat, checkInValueTap, answer);
  onActorTap(chat, checkInTypeTap, async (ctx, goalId) => {
    const open = await mine(ctx, goalId);
    return open ? startCheckIn(ctx, open) : ask(ctx, goalId);
  });
  return chat;
}
