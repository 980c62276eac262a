import { Menu } from '@grammyjs/menu';
import { Composer } from 'grammy';
import { LOCALES } from '../../platform/i18n/texts.ts';
import type { BotContext } from '../../platform/telegram/context.ts';
import { screen } from '../../platform/telegram/screen.ts';
import { showCard, showNew } from '../../platform/telegram/show.ts';
import { onTap } from '../../platform/telegram/tap.ts';
import type { Room } from '../room.ts';
import { setChatCommands } from './chat-commands.ts';
import { changeLanguage } from './operations.ts';
import { homeTap } from './taps.ts';

/** Today's card of whoever asks: the stranger's first screen, the wizard of a first administrator, or the home card. */
export async function showHome(ctx: BotContext, options: { fresh: boolean }): Promise<void> {
  if (options.fresh) await setChatCommands(ctx);
  await showCard(ctx, screen([ctx.t('home-nothing')]), options);
}

const NAMES = { ru: 'Русский', kk: 'Қазақша', en: 'English' } as const;

/** The choice of a language; each is named in itself. */
function languageMenu(): Menu<BotContext> {
  // Its buttons never change their meaning; and the hash a menu checks may hold a NUL, which the inbox can't keep.
  const menu = new Menu<BotContext>('language', { onMenuOutdated: false });
  for (const locale of LOCALES) {
    menu
      .text({ text: NAMES[locale], payload: locale }, async (ctx) => {
        await changeLanguage(ctx.deps, ctx.account, ctx.actor, locale);
        ctx.t = ctx.deps.texts.for(locale);
        await ctx.editMessageText(ctx.t.label('home-language-done'));
        await showNew(ctx, { text: ctx.t('home-language-done'), mainButton: true });
        await ctx.goHome({ fresh: true });
      })
      .row();
  }
  return menu;
}

function homeChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  const menu = languageMenu();
  chat.use(menu);
  chat.command('start', (ctx) => ctx.goHome({ fresh: true }));
  chat.command('language', (ctx) => ctx.reply(ctx.t.label('home-language-question'), { reply_markup: menu }));
  onTap(chat, homeTap, (ctx) => ctx.goHome());
  return chat;
}

/** What nobody understood: one line, and today's card. Every tap is answered. */
export function homeFallback(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.on('callback_query', async (ctx) => {
    await ctx.toast(ctx.t.label('button-outdated'));
    await ctx.goHome({ fresh: true });
  });
  chat.on('message', async (ctx) => {
    const said = ctx.message.voice ? 'home-fallback-voice' : ctx.message.text === undefined ? 'home-fallback-media' : 'home-fallback-text';
    await showNew(ctx, { text: ctx.t(said) });
    await ctx.goHome({ fresh: true });
  });
  return chat;
}

/** The room everybody comes back to. It only reads the others. */
export function homeRoom(): Room {
  return { chat: homeChat(), flows: [], dispatches: [] };
}
