import { Composer } from 'grammy';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { onTap } from '../../../platform/telegram/tap.ts';
import { startSchool } from '../../organisations/school/flow.ts';
import { newSchoolTap } from '../../organisations/taps.ts';
import { startFounder } from './flow-founder.ts';

/** «Новая школа»: for an account named in ADMIN_IDS without a person yet, and for administrators in the bot. */
async function newSchool(ctx: BotContext): Promise<void> {
  if (ctx.actor?.isAdministrator) return startSchool(ctx);
  if (!ctx.actor && ctx.deps.adminIds.includes(ctx.account.telegramId)) return startFounder(ctx);
  await ctx.toast(ctx.t.label('not-found'));
  await ctx.goHome();
}

/** How a school begins. */
export function founderChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onTap(chat, newSchoolTap, newSchool);
  return chat;
}
