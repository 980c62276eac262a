import { Composer } from 'grammy';
import type { BotContext } from '../../platform/telegram/context.ts';
import type { Room } from '../room.ts';

/** The room of what a school files: reports, documents, exports. */
export function reportsRoom(): Room {
  const chat = new Composer<BotContext>();
  return { chat, flows: [], dispatches: [] };
}
