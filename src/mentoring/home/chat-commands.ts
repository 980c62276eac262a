import type { Api } from 'grammy';
import type { BotCommand } from 'grammy/types';
import type { Logger } from 'pino';
import type { Actor } from '../../platform/database/actor.ts';
import { LOCALES, type Locale, type Texts, type Translator } from '../../platform/i18n/texts.ts';
import type { BotContext } from '../../platform/telegram/context.ts';
import { memberWith } from '../common/rights.ts';
import { digestSchools } from '../monitoring/digest/queries.ts';
import { hasOwnPairs, schoolsOf } from '../reports/export/queries.ts';

/** The commands this person can use, in their language; a guest sees only the first three. */
function commandsFor(t: Translator, actor: Actor | undefined): BotCommand[] {
  const names = actor
    ? ([
        'home',
        'help',
        'language',
        'pause',
        'privacy',
        'cancel',
        ...(digestSchools(actor).length > 0 ? (['digest'] as const) : []),
        ...(mayExport(actor) ? (['export'] as const) : []),
        ...(mayAdminister(actor) ? (['admin'] as const) : []),
      ] as const)
    : (['home', 'help', 'language'] as const);
  return names.map((command) => ({ command, description: t.label(`home-command-${command}`) }));
}

const mayExport = (actor: Actor) => schoolsOf(actor).length > 0 || hasOwnPairs(actor);

function mayAdminister(actor: Actor): boolean {
  return actor.isAdministrator || memberWith(actor.memberships, 'administer') !== undefined;
}

/** The menu Telegram shows before it is known who writes, in each language. */
async function setGlobalCommands(api: Api, texts: Texts): Promise<void> {
  await Promise.all([
    api.setMyCommands(commandsFor(texts.for('ru'), undefined)),
    ...LOCALES.map((locale) =>
      api.setMyCommands(commandsFor(texts.for(locale), undefined), { language_code: locale }),
    ),
  ]);
}

/**
 * What a newcomer reads before «Начать» and in the bot's profile, in each language. Set only where it says something
 * else: Telegram lets a bot do that a few times a day.
 */
async function setProfile(api: Api, texts: Texts): Promise<void> {
  const ofLanguage = async (locale: Locale, language_code?: Locale) => {
    const of = language_code ? { language_code } : {};
    const description = texts.for(locale).label('home-bot-description');
    const short_description = texts.for(locale).label('home-bot-short');
    const known = await Promise.all([api.getMyDescription(of), api.getMyShortDescription(of)]);
    if (known[0].description !== description) await api.setMyDescription(description, of);
    if (known[1].short_description !== short_description)
      await api.setMyShortDescription(short_description, of);
  };
  await Promise.all([ofLanguage('ru'), ...LOCALES.map((locale) => ofLanguage(locale, locale))]);
}

/**
 * Sets the menu and the profile, once at the start. Whatever Telegram answers, also nothing or no JSON at all, is no
 * reason not to serve the school: what was set before stays, and the next start sets the rest.
 */
export async function introduce(api: Api, texts: Texts, log: Logger): Promise<void> {
  for (const result of await Promise.allSettled([setGlobalCommands(api, texts), setProfile(api, texts)]))
    if (result.status === 'rejected')
      log.warn({ err: result.reason }, 'the menu or the profile of the bot was not set');
}

/** Gives this chat the menu of its person's roles and language, when it is not the one it has. */
export async function setChatCommands(ctx: BotContext): Promise<void> {
  const commands = commandsFor(ctx.t, ctx.actor);
  const signature = `${ctx.t.locale}:${commands.map((c) => c.command).join(',')}`;
  if (ctx.account.commands === signature) return;
  ctx.account.commands = signature;
  await ctx.deps.pool.query(`update "Account" set "commands" = $2 where "telegramId" = $1`, [
    ctx.account.telegramId,
    signature,
  ]);
  await ctx.api.setMyCommands(commands, { scope: { type: 'chat', chat_id: ctx.account.telegramId } });
}
