import type { Room } from '../room.ts';
import { meetingFlow } from './arrange/flow.ts';
import { meetingsChat } from './chat.ts';
import { meetingsJobs } from './confirm/jobs.ts';
import { dispatchKinds } from './dispatches.ts';
import { correctionFlow, noteFlow } from './notes/flow.ts';

/** The room of meetings. */
export function meetingsRoom(): Room {
  return {
    chat: meetingsChat(),
    flows: [meetingFlow, noteFlow, correctionFlow],
    dispatches: dispatchKinds,
    jobs: meetingsJobs,
  };
}
