import { Composer } from 'grammy';
import type { BotContext } from '../../platform/telegram/context.ts';
import type { Room } from '../room.ts';
import { factsChat, factsFlows } from './chat-facts.ts';
import { lettersChat } from './chat-letters.ts';
import { monitoringDispatches } from './dispatches.ts';
import { factsJobs } from './jobs-facts.ts';

/** The room of monitoring: so far it only tells curators who can't be reached; digest and risks come next. */
export function monitoringRoom(): Room {
  const chat = new Composer<BotContext>();
  chat.use(lettersChat());
  chat.use(factsChat());
  return { chat, flows: [...factsFlows], dispatches: monitoringDispatches, jobs: [...factsJobs()] };
}
