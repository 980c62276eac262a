import { Composer } from 'grammy';
import type { BotContext } from '../../platform/telegram/context.ts';
import type { Room } from '../room.ts';
import { digestChat } from './digest/chat.ts';
import { digestDispatches } from './digest/dispatches.ts';
import { digestJobs } from './digest/jobs.ts';
import { monitoringDispatches } from './dispatches.ts';
import { factsChat, factsFlows } from './facts/chat.ts';
import { factsJobs } from './facts/jobs.ts';
import { lettersChat } from './letters/chat.ts';
import { nudgeDispatches } from './nudge/dispatches.ts';
import { nudgeTextFlow, nudgeTimeFlow } from './nudge/flow.ts';
import { yearChat } from './year/chat.ts';
import { yearTurns } from './year/dispatches.ts';
import { yearJob } from './year/jobs.ts';

/** The room of monitoring: the digest and what a curator does about pairs at risk, the facts of a report, letters that did not go out. */
export function monitoringRoom(): Room {
  const chat = new Composer<BotContext>();
  chat.use(lettersChat());
  chat.use(factsChat());
  chat.use(digestChat());
  chat.use(yearChat());
  return {
    chat,
    flows: [...factsFlows, nudgeTextFlow, nudgeTimeFlow],
    dispatches: [...monitoringDispatches, ...digestDispatches, ...nudgeDispatches, yearTurns],
    jobs: [...factsJobs(), ...digestJobs(), yearJob()],
  };
}
