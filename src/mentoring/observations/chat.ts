import { Composer } from 'grammy';
import type { BotContext } from '../../platform/telegram/context.ts';
import type { Room } from '../room.ts';

/** The room of observed lessons: sheets, their templates, open lessons. */
export function observationsRoom(): Room {
  const chat = new Composer<BotContext>();
  return { chat, flows: [], dispatches: [] };
}
