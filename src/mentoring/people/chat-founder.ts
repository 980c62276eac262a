import { Composer } from 'grammy';
import type { BotContext } from '../../platform/telegram/context.ts';
import { onTap } from '../../platform/telegram/tap.ts';
import { startSchool } from '../organisations/flow-school.ts';
import { newSchoolTap } from '../organisations/taps.ts';
import type { Room } from '../room.ts';
import { founderFlow, startFounder } from './flow-founder.ts';

/** «Новая школа»: for somebody named in ADMIN_IDS who is nobody yet, and for administrators who are in the bot. */
async function newSchool(ctx: BotContext): Promise<void> {
  if (ctx.actor?.isAdministrator) return startSchool(ctx);
  if (!ctx.actor && ctx.deps.adminIds.includes(ctx.account.telegramId)) return startFounder(ctx);
  await ctx.toast(ctx.t.label('not-found'));
  await ctx.goHome();
}

/** How a school begins. */
export function founderRoom(): Room {
  const chat = new Composer<BotContext>();
  onTap(chat, newSchoolTap, newSchool);
  return { chat, flows: [founderFlow], dispatches: [] };
}
