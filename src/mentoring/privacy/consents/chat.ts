import { Composer } from 'grammy';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone, onActorTap, onSubject } from '../../../platform/telegram/tap.ts';
import { scopeOf } from '../../common/scope.ts';
import { decideRunning, hideName } from '../../pairing/consents/operations.ts';
import { atStake } from '../../pairing/consents/queries.ts';
import { goesOnTap } from '../../pairing/taps.ts';
import { withdrawSureTap, withdrawTap } from '../../people/taps.ts';
import { leaveProgramme } from '../leave/operations.ts';
import { decidedScreen, hiddenScreen, leftScreen, withdrawScreen } from './screens.ts';

/** Taking the first or the second consent back: its effect said before, done, and said after. */
export function consentsChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onSubject(
    chat,
    withdrawTap,
    (ctx, _kind, schoolId) => scopeOf(ctx.deps, ctx.actor, schoolId),
    async (ctx, scope, kind, schoolId) => {
      return show(ctx, withdrawScreen(ctx.t, { kind, schoolId, ...(await atStake(scope)) }));
    },
  );
  onActorTap(chat, withdrawSureTap, async (ctx, kind, schoolId) => {
    if (kind === 'programme') {
      const done = await leaveProgramme(ctx.deps, ctx.actor, schoolId);
      if (!done.ok) return gone(ctx);
      await ctx.reload();
      return show(ctx, leftScreen(ctx.t, done));
    }
    const done = await hideName(ctx.deps, ctx.actor, schoolId);
    return done.ok ? show(ctx, hiddenScreen(ctx.t, { schoolId, ...done })) : gone(ctx);
  });
  onActorTap(chat, goesOnTap, async (ctx, schoolId, pairId, what) => {
    const goes = what === 'goes';
    const done = await decideRunning(ctx.deps, ctx.actor, { schoolId, pairId, goes });
    return done.ok ? show(ctx, decidedScreen(ctx.t, { goes, schoolId, next: done.next })) : gone(ctx);
  });
  return chat;
}
