import { Composer } from 'grammy';
import type { BotContext } from '../../platform/telegram/context.ts';
import type { Room } from '../room.ts';
import { askingChat } from './chat-asking.ts';
import { askingDispatches } from './dispatches.ts';
import { textFlow } from './flow-answer.ts';
import { askingJobs } from './jobs.ts';

/** The room of surveys: those asked, and what is shown of them. */
export function surveysRoom(): Room {
  const chat = new Composer<BotContext>();
  chat.use(askingChat());
  return { chat, flows: [textFlow], dispatches: [...askingDispatches], jobs: [...askingJobs()] };
}
