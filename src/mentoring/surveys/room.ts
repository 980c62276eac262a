import { Composer } from 'grammy';
import type { BotContext } from '../../platform/telegram/context.ts';
import type { Room } from '../room.ts';
import { askingChat } from './chat.ts';
import { askingDispatches } from './dispatches.ts';
import { askingJobs } from './jobs.ts';
import { ownFlow } from './own/flow.ts';
import { resultsChat } from './results/chat.ts';
import { resultsDispatches } from './results/dispatches.ts';
import { resultsJobs } from './results/jobs.ts';
import { textFlow } from './sheet/flow.ts';

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
