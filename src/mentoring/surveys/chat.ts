import { Composer } from 'grammy';
import type { BotContext } from '../../platform/telegram/context.ts';
import type { Room } from '../room.ts';

/** The room of surveys: those asked, and what is shown of them. */
export function surveysRoom(): Room {
  const chat = new Composer<BotContext>();
  return { chat, flows: [], dispatches: [], jobs: [] };
}
