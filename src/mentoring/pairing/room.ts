import { Composer } from 'grammy';
import type { BotContext } from '../../platform/telegram/context.ts';
import type { Room } from '../room.ts';
import { pairsChat } from './chat.ts';
import { consentTaken } from './consents/dispatches.ts';
import { helpDispatches } from './help/dispatches.ts';
import { helpFlow, helpReplyFlow } from './help/flow.ts';
import { lifeDispatches } from './life/dispatches.ts';
import { closingFlow } from './life/flow-closing.ts';
import { leavesFlow } from './life/flow-leaves.ts';
import { orderFlow, searchFlow } from './life/flow-papers.ts';
import { pairingJobs } from './life/jobs.ts';
import { endsJob } from './life/jobs-ends.ts';
import { offersChat } from './offers/chat.ts';
import { offerDispatches } from './offers/dispatches.ts';
import { declineFlow } from './offers/flow-answers.ts';
import { newPairFlow } from './offers/flow-pair.ts';
import { remindDispatches } from './remind/dispatches.ts';
import { stageJob } from './remind/jobs.ts';
import { stageDispatches } from './stages/dispatches.ts';
import { trialChat } from './trial/chat.ts';
import { trialDispatches } from './trial/dispatches.ts';

/** The room of pairs: how they come to be, walk their stages and end. */
export function pairingRoom(): Room {
  const chat = new Composer<BotContext>();
  chat.use(offersChat(), trialChat(), pairsChat());
  return {
    chat,
    flows: [
      newPairFlow,
      declineFlow,
      helpFlow,
      helpReplyFlow,
      closingFlow,
      orderFlow,
      searchFlow,
      leavesFlow,
    ],
    dispatches: [
      ...stageDispatches,
      ...offerDispatches,
      ...trialDispatches,
      ...lifeDispatches,
      ...helpDispatches,
      consentTaken,
      ...remindDispatches,
    ],
    jobs: [...pairingJobs, endsJob(), stageJob()],
  };
}
