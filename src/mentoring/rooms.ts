import { goalsRoom } from './goals/chat.ts';
import { homeRoom } from './home/chat.ts';
import { meetingsRoom } from './meetings/chat.ts';
import { monitoringRoom } from './monitoring/chat.ts';
import { observationsRoom } from './observations/chat.ts';
import { organisationsRoom } from './organisations/chat.ts';
import { pairingRoom } from './pairing/chat.ts';
import { peopleRoom } from './people/chat.ts';
import { founderRoom } from './people/chat-founder.ts';
import { privacyRoom } from './privacy/chat.ts';
import { reportsRoom } from './reports/chat.ts';
import type { Room } from './room.ts';
import { surveysRoom } from './surveys/chat.ts';

/** Every room of the house, in the order its taps are tried: people first, for a code that comes with /start. */
export function rooms(): Room[] {
  return [
    peopleRoom(),
    homeRoom(),
    organisationsRoom(),
    founderRoom(),
    pairingRoom(),
    meetingsRoom(),
    goalsRoom(),
    surveysRoom(),
    observationsRoom(),
    monitoringRoom(),
    reportsRoom(),
    privacyRoom(),
  ];
}
