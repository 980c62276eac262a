import { Composer } from 'grammy';
import type { BotContext } from '../../platform/telegram/context.ts';
import type { Room } from '../room.ts';
import { offersChat } from './chat-offers.ts';
import { pairsChat } from './chat-pairs.ts';
import { trialChat } from './chat-trial.ts';
import { consentTaken } from './dispatches-consents.ts';
import { helpDispatches } from './dispatches-help.ts';
import { lifeDispatches } from './dispatches-life.ts';
import { offerDispatches } from './dispatches-offers.ts';
import { remindDispatches } from './dispatches-remind.ts';
import { stageDispatches } from './dispatches-stages.ts';
import { trialDispatches } from './dispatches-trial.ts';
import { declineFlow } from './flow-answers.ts';
import { closingFlow } from './flow-closing.ts';
import { helpFlow, replyFlow } from './flow-help.ts';
import { leavesFlow } from './flow-leaves.ts';
import { newPairFlow } from './flow-pair.ts';
import { orderFlow, searchFlow } from './flow-papers.ts';
import { pairingJobs } from './jobs.ts';
import { stageJob } from './jobs-remind.ts';

/** The room of pairs: how they come to be, walk their stages and end. */
export function pairingRoom(): Room {
  const chat = new Composer<BotContext>();
  chat.use(offersChat(), trialChat(), pairsChat());
  return {
    chat,
    flows: [newPairFlow, declineFlow, helpFlow, replyFlow, closingFlow, orderFlow, searchFlow, leavesFlow],
    dispatches: [
      ...stageDispatches,
      ...offerDispatches,
      ...trialDispatches,
      ...lifeDispatches,
      ...helpDispatches,
      consentTaken,
      ...remindDispatches,
    ],
    jobs: [...pairingJobs, stageJob()],
  };
}
