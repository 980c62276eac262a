import type { Room } from '../room.ts';
import { goalsChat } from './chat.ts';
import { checkInFlow } from './checkin/flow.ts';
import { goalDispatches } from './dispatches.ts';
import { planFlows } from './plan/flow.ts';
import { remindDispatches } from './remind/dispatches.ts';
import { goalsJob } from './remind/jobs.ts';
import { goalFlow } from './wizard/flow.ts';

/** The room of goals and plans. */
export function goalsRoom(): Room {
  return {
    chat: goalsChat(),
    flows: [goalFlow, ...planFlows, checkInFlow],
    dispatches: [...goalDispatches, ...remindDispatches],
    jobs: [goalsJob()],
  };
}
