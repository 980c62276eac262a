import type { Api } from 'grammy';
import type { BotCommand } from 'grammy/types';
import type { Actor } from '../../platform/database/actor.ts';
import { LOCALES, type Texts, type Translator } from '../../platform/i18n/texts.ts';
import type { BotContext } from '../../platform/telegram/context.ts';
import { memberWith } from '../common/rights.ts';
import { digestSchools } from '../monitoring/digest/queries.ts';
import { hasOwnPairs, schoolsOf } from '../reports/export/queries.ts';

/** The commands this person can use, in their language; a guest sees only the first three. */
function commandsFor(t: Translator, actor: Actor | undefined): BotCommand[] {
  const names = actor
    ? ([
        'start',
        'help',
        'language',
        'pause',
        'privacy',
        'cancel',
        ...(digestSchools(actor).length > 0 ? (['digest'] as const) : []),
        ...(mayExport(actor) ? (['export'] as const) : []),
        ...(mayAdminister(actor) ? (['admin'] as const) : []),
      ] as const)
    : (['start', 'help', 'language'] as const);
  return names.map((command) => ({ command, description: t.label(`home-command-${command}`) }));
}

const mayExport = (actor: Actor) => schoolsOf(actor).length > 0 || hasOwnPairs(actor);

function mayAdminister(actor: Actor): boolean {
  return actor.isAdministrator || memberWith(actor.memberships, 'administer') !== undefined;
}

/** The menu Telegram shows before it is known who writes: once at the start, in each language. */
export async function setGlobalCommands(api: Api, texts: Texts): Promise<void> {
  await api.setMyCommands(commandsFor(texts.for('ru'), undefined));
  for (const locale of LOCALES)
    await api.setMyCommands(commandsFor(texts.for(locale), undefined), { language_code: locale });
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
