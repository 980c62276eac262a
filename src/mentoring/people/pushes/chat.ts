import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import type { Screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { onActorTap } from '../../../platform/telegram/tap.ts';
import {
  bundleHourTap,
  digestHourTap,
  setBundleHourTap,
  setDigestDayTap,
  setDigestHourTap,
} from '../taps.ts';
import { setPushHours } from './operations.ts';
import { type PushHours, pushHoursOf } from './queries-hours.ts';
import { bundleHourScreen, digestHourScreen } from './screens.ts';

type Draw = (t: ActorContext['t'], hours: PushHours) => Screen;

async function showHours(ctx: ActorContext, draw: Draw): Promise<void> {
  await show(ctx, draw(ctx.t, await pushHoursOf(ctx.deps.db, ctx.actor.personId)));
}

async function choose(ctx: ActorContext, change: Partial<PushHours>, draw: Draw): Promise<void> {
  const done = await setPushHours(ctx.deps, ctx.actor, change);
  await ctx.toast(ctx.t.label(done ? 'people-hours-saved' : 'button-outdated'));
  await showHours(ctx, draw);
}

/** When reminders and the digest come. */
export function hoursChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onActorTap(chat, bundleHourTap, (ctx) => showHours(ctx, bundleHourScreen));
  onActorTap(chat, setBundleHourTap, (ctx, bundleHour) => choose(ctx, { bundleHour }, bundleHourScreen));
  onActorTap(chat, digestHourTap, (ctx) => showHours(ctx, digestHourScreen));
  onActorTap(chat, setDigestDayTap, (ctx, digestWeekday) => choose(ctx, { digestWeekday }, digestHourScreen));
  onActorTap(chat, setDigestHourTap, (ctx, digestHour) => choose(ctx, { digestHour }, digestHourScreen));
  return chat;
}
