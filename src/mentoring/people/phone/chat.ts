import { Composer, GrammyError } from 'grammy';
import { toLocale } from '../../../platform/i18n/texts.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { inlineKeyboard, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone, onActorTap, onTap, showFound } from '../../../platform/telegram/tap.ts';
import { refused } from '../../common/outcome.ts';
import { scopeOf } from '../../common/scope.ts';
import type { FoundInvite } from '../../organisations/invites/queries.ts';
import { showProblem } from '../entry/flow-end.ts';
import { tryCode } from '../entry/operations-codes.ts';
import { movePhoneScreen } from '../entry/screens.ts';
import { initials } from '../rules.ts';
import { noteScreen } from '../screens-words.ts';
import { finishMoveTap, itWasMeTap, letMoveTap, movePhoneTap, notMyPhoneTap, phoneMoveTap } from '../taps.ts';
import {
  decideMove,
  finishMove,
  type Moved,
  moveToNewPhone,
  openNewPhone,
  stopNewPhone,
} from './operations.ts';
import { moveById, movesFor, moveTo } from './queries.ts';
import { moveScreen, moveWaitsScreen, phoneLeftScreen, stopPhoneScreen } from './screens.ts';

/** «Перенести вход на этот телефон?», to the account that opened a link for a new phone. */
export async function offerPhone(ctx: BotContext, invite: FoundInvite): Promise<void> {
  if (invite.personId !== null && invite.personId === ctx.actor?.personId) {
    await show(ctx, noteScreen(ctx.t, ctx.t('people-phone-here')));
    return;
  }
  if (ctx.actor?.memberships.some((m) => m.status === 'active'))
    return showProblem(ctx, refused('someoneElse'));
  const person =
    invite.personId === null
      ? null
      : await ctx.deps.db.person.findUnique({ where: { id: invite.personId }, select: { fullName: true } });
  await show(
    ctx,
    movePhoneScreen(ctx.t, {
      code: invite.code,
      name: initials(person?.fullName ?? ''),
      school: invite.schoolName,
    }),
  );
}

/** The move to this phone that waits, if there is one; false when there is none. */
export async function showWaitingMove(ctx: BotContext): Promise<boolean> {
  const move = await moveTo(ctx.deps.db, ctx.account.telegramId);
  if (!move) return false;
  await show(ctx, moveWaitsScreen(ctx.t, move, ctx.now));
  return true;
}

async function movePhone(ctx: BotContext, code: string): Promise<void> {
  const found = await tryCode(ctx.deps, ctx.account.telegramId, code);
  if (!found.ok) return (await showWaitingMove(ctx)) ? undefined : showProblem(ctx, found);
  const moved = await moveToNewPhone(ctx.deps, { telegramId: ctx.account.telegramId, code });
  if (moved.ok) return arrived(ctx, moved);
  if (moved.reason === 'hereAlready') await show(ctx, noteScreen(ctx.t, ctx.t('people-phone-here')));
  else await showProblem(ctx, moved);
}

/** On the new phone: the entry is here, or waits. */
async function arrived(ctx: BotContext, moved: Moved): Promise<void> {
  if (moved.state === 'waits') {
    await show(ctx, moveWaitsScreen(ctx.t, moved.move, ctx.now));
    return;
  }
  await ctx.conversation.exitAll();
  await ctx.reload();
  await show(ctx, { text: ctx.t('people-phone-done'), mainButton: true });
  await ctx.goHome({ fresh: true });
  await tellCutOff(ctx, moved);
}

/**
 * The account cut off has no person any more, so no dispatch can reach it. It is told here, once, as far as possible.
 */
async function tellCutOff(ctx: BotContext, moved: Extract<Moved, { state: 'done' }>): Promise<void> {
  if (moved.cutOff === undefined) return;
  const t = ctx.deps.texts.for(toLocale(moved.locale, ctx.deps.defaultLocale));
  await tellAccount(ctx, moved.cutOff, phoneLeftScreen(t, moved.inviteId));
}

async function tellAccount(ctx: BotContext, telegramId: number, shown: Screen): Promise<void> {
  try {
    await ctx.api.sendMessage(telegramId, shown.text.value, {
      parse_mode: 'HTML',
      reply_markup: inlineKeyboard(shown.keyboard ?? []),
    });
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error;
  }
}

const LET_REFUSED = {
  doneAlready: 'done-already',
  notAllowed: 'not-allowed',
  tooNew: 'people-phone-let-too-new',
  maker: 'people-phone-let-maker',
} as const;

/** A new phone: the link opened there, the old phone's answer, a second keeper's. */
export function phoneChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onTap(chat, movePhoneTap, async (ctx, code, answer) => {
    if (answer === 'yes') return movePhone(ctx, code);
    return show(
      ctx,
      ctx.actor ? noteScreen(ctx.t, ctx.t('people-phone-not-me')) : screen(ctx.t('people-phone-not-me')),
    );
  });
  onTap(chat, finishMoveTap, async (ctx) => {
    const moved = await finishMove(ctx.deps, ctx.account.telegramId);
    if (moved.ok) {
      if (moved.state === 'waits') await ctx.toast(ctx.t.label('people-phone-not-yet'));
      return arrived(ctx, moved);
    }
    if (moved.reason === 'gone') return ctx.goHome();
    return show(ctx, screen(ctx.t(moved.reason === 'maker' ? 'people-phone-gone' : 'people-phone-taken')));
  });
  onTap(chat, notMyPhoneTap, async (ctx, inviteId, step) => {
    if (step === 'ask') return show(ctx, stopPhoneScreen(ctx.t, inviteId));
    const { telegramId } = ctx.account;
    const done = await stopNewPhone(ctx.deps, { telegramId, personId: ctx.actor?.personId, inviteId });
    if (!done.ok) {
      if (done.reason === 'notFound') return gone(ctx);
      return show(
        ctx,
        screen(ctx.t(done.reason === 'tooLate' ? 'people-phone-too-late' : 'people-phone-not-back')),
      );
    }
    await ctx.reload();
    await show(
      ctx,
      screen(ctx.t(done.state === 'takenBack' ? 'people-phone-taken-back' : 'people-phone-stopped')),
    );
    if (done.newPhone !== undefined && done.newPhone !== telegramId)
      await tellAccount(ctx, done.newPhone, screen(ctx.t('people-phone-gone')));
    return ctx.goHome({ fresh: true });
  });
  onTap(chat, itWasMeTap, async (ctx, inviteId) => {
    return showFound(
      ctx,
      await openNewPhone(ctx.deps, { telegramId: ctx.account.telegramId, inviteId }),
      (_done) => screen(ctx.t('people-phone-opened')),
    );
  });
  onActorTap(chat, phoneMoveTap, async (ctx, moveId) => {
    const move = await moveById(ctx.deps.db, moveId);
    if (move?.status !== 'waiting') return gone(ctx);
    const own = move.personId === ctx.actor.personId;
    const scope = scopeOf(ctx.deps, ctx.actor, move.schoolId);
    const mine = own || (scope && (await movesFor(scope)).some((one) => one.id === move.id));
    if (!mine) return gone(ctx);
    return show(ctx, moveScreen(ctx.t, move, { own, now: ctx.now }));
  });
  onActorTap(chat, letMoveTap, async (ctx, moveId, answer) => {
    const done = await decideMove(ctx.deps, ctx.actor, { moveId, yes: answer === 'yes' });
    if (!done.ok) {
      if (done.reason === 'notFound') return gone(ctx);
      await ctx.toast(ctx.t.label(LET_REFUSED[done.reason]));
      return ctx.goHome();
    }
    if (done.state === 'waits') return ctx.goHome();
    await ctx.toast(
      ctx.t.label(done.state === 'done' ? 'people-phone-let-toast' : 'people-phone-let-not-toast'),
    );
    // A person who said yes on the old phone is cut off by it; others continue with today's card.
    await ctx.reload();
    if (done.state === 'done') await tellCutOff(ctx, done);
    return ctx.actor ? ctx.goOn(() => ctx.goHome()) : undefined;
  });
  return chat;
}
