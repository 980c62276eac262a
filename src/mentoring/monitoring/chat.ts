import { Composer } from 'grammy';
import type { BotContext } from '../../platform/telegram/context.ts';
import type { Room } from '../room.ts';
import { digestChat } from './chat-digest.ts';
import { factsChat, factsFlows } from './chat-facts.ts';
import { lettersChat } from './chat-letters.ts';
import { monitoringDispatches } from './dispatches.ts';
import { digestDispatches } from './dispatches-digest.ts';
import { nudgeDispatches } from './dispatches-nudge.ts';
import { nudgeTextFlow, nudgeTimeFlow } from './flow-nudge.ts';
import { digestJobs } from './jobs.ts';
import { factsJobs } from './jobs-facts.ts';

/** The room of monitoring: the digest and what a curator does about pairs at risk, the facts of a report, letters that did not go out. */
export function monitoringRoom(): Room {
  const chat = new Composer<BotContext>();
  chat.use(lettersChat());
  chat.use(factsChat());
  chat.use(digestChat());
  return {
    chat,
    flows: [...factsFlows, nudgeTextFlow, nudgeTimeFlow],
    dispatches: [...monitoringDispatches, ...digestDispatches, ...nudgeDispatches],
    jobs: [...factsJobs(), ...digestJobs()],
  };
}
