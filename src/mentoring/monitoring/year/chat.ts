import { Composer } from 'grammy';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone, onActorTap } from '../../../platform/telegram/tap.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { scopeOf } from '../../common/scope.ts';
import { yearOf } from './queries.ts';
import { yearScreen } from './screens.ts';
import { yearTap } from './taps.ts';

/** The turn of a school's year. */
export function yearChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onActorTap(chat, yearTap, async (ctx, schoolId) => {
    const scope = scopeOf(ctx.deps, ctx.actor, schoolId);
    if (!scope?.may('runSchool')) return gone(ctx);
    const view = await yearOf(ctx.deps, scope, true);
    if (!view) {
      await ctx.toast(ctx.t.label('monitoring-year-done'));
      return ctx.goHome();
    }
    await show(ctx, yearScreen(ctx.t, view, dayOf(ctx.now, scope.zone)));
  });
  return chat;
}
