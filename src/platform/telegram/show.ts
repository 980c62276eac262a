import { GrammyError } from 'grammy';
import { Html } from '../i18n/html.ts';
import type { BotContext } from './context.ts';
import { inQueue } from './marks.ts';
import { inlineKeyboard, type Screen, spokenScreen } from './screen.ts';
import { fit, sendScreen } from './send.ts';

const isRefused = (error: unknown): error is GrammyError =>
  error instanceof GrammyError && error.error_code === 400;

/** The message of ours that was tapped, if it still can be edited as text. */
function tapped(ctx: BotContext): number | undefined {
  if (ctx.beside) return undefined;
  const message = ctx.callbackQuery?.message;
  return message && 'text' in message && message.text !== undefined ? message.message_id : undefined;
}

/** The screen with the queue's mark on its buttons, as long as one goes through it. */
function marked({ queue }: BotContext, screen: Screen): Screen {
  if (queue === undefined || !screen.keyboard) return screen;
  return { ...screen, keyboard: screen.keyboard.map((row) => row.map((button) => inQueue(button, queue))) };
}

/** Sends a screen as a new message at the bottom; returns its id. */
export function showNew(ctx: BotContext, shown: Screen): Promise<number> {
  const screen = marked(ctx, shown);
  const said = spokenScreen(ctx.t, screen);
  return sendScreen(ctx.api, ctx.account.telegramId, said, { mainButton: ctx.t.label('main-button') });
}

/** Shows a screen: a tap redraws the message it was made in, anything else gets a new message. Returns the message's id. */
export async function show(ctx: BotContext, shown: Screen): Promise<number> {
  const screen = marked(ctx, shown);
  const messageId = tapped(ctx);
  if (messageId === undefined || screen.file || screen.kept || screen.mainButton) return showNew(ctx, screen);
  return (await redraw(ctx, messageId, screen)) ? messageId : showNew(ctx, screen);
}

/** Shows what came of an act. In the queue its first line stands above the next thing instead. */
export async function showDone(ctx: BotContext, done: Screen): Promise<void> {
  const [line = ''] = done.text.value.split('\n');
  await ctx.goOn(() => show(ctx, done), new Html(line));
}

/** Redraws a message of ours; false when Telegram refuses, for one of many reasons: a new message says whether it is ours. */
async function redraw(ctx: BotContext, messageId: number, screen: Screen): Promise<boolean> {
  const { text, keyboard } = spokenScreen(ctx.t, screen);
  try {
    await ctx.api.editMessageText(ctx.account.telegramId, messageId, fit(text.value), {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      reply_markup: inlineKeyboard(keyboard ?? []),
    });
    return true;
  } catch (error) {
    if (isRefused(error)) return error.description.includes('message is not modified');
    throw error;
  }
}

/** Removes the buttons of an older message, if they are still there, so that an answered question can't be pressed again. */
export async function takeButtonsOff(ctx: BotContext, messageId: number): Promise<void> {
  try {
    await ctx.api.editMessageReplyMarkup(ctx.account.telegramId, messageId);
  } catch (error) {
    if (!isRefused(error)) throw error;
  }
}

/**
 * Shows the home card: redrawn in place on a tap in it, sent anew after /start, the main button, a finished dialogue or
 * a push. A new card turns the one before into one line without buttons.
 */
export async function showCard(ctx: BotContext, screen: Screen, options: { fresh: boolean }): Promise<void> {
  const { account } = ctx;
  const messageId = tapped(ctx);
  if (
    !options.fresh &&
    messageId !== undefined &&
    messageId === account.homeMessageId &&
    !account.pushedSinceHome
  ) {
    if (await redraw(ctx, messageId, screen)) return;
  }
  const before = account.homeMessageId;
  const sent = await showNew(ctx, screen);
  await ctx.placeCard(sent);
  if (before !== null && before !== sent) await redraw(ctx, before, { text: ctx.t('home-retired') });
}
