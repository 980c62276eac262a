import { Composer } from 'grammy';
import type { BotContext } from '../../platform/telegram/context.ts';
import type { Room } from '../room.ts';
import { askingChat } from './chat-asking.ts';
import { resultsChat } from './chat-results.ts';
import { askingDispatches } from './dispatches.ts';
import { resultsDispatches } from './dispatches-results.ts';
import { textFlow } from './flow-answer.ts';
import { ownFlow } from './flow-own.ts';
import { askingJobs } from './jobs.ts';
import { resultsJobs } from './jobs-results.ts';

/** The room of surveys: those asked, and what is shown of them. */
export function surveysRoom(): Room {
  const chat = new Composer<BotContext>();
  chat.use(askingChat());
  chat.use(resultsChat());
  return {
    chat,
    flows: [textFlow, ownFlow],
    dispatches: [...askingDispatches, ...resultsDispatches],
    jobs: [...askingJobs(), ...resultsJobs()],
  };
}
