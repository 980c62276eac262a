import { goalsRoom } from './goals/room.ts';
import { homeRoom } from './home/room.ts';
import { lessonsRoom } from './lessons/room.ts';
import { meetingsRoom } from './meetings/room.ts';
import { monitoringRoom } from './monitoring/room.ts';
import { openLessonsRoom } from './openLessons/room.ts';
import { organisationsRoom } from './organisations/room.ts';
import { pairingRoom } from './pairing/room.ts';
import { peopleRoom } from './people/room.ts';
import { privacyRoom } from './privacy/room.ts';
import { reportsRoom } from './reports/room.ts';
import type { Room } from './room.ts';
import { surveysRoom } from './surveys/room.ts';

/** Every room of the house, in the order its taps are tried: people first, for a code that comes with /start. */
export function rooms(): Room[] {
  return [
    peopleRoom(),
    homeRoom(),
    organisationsRoom(),
    pairingRoom(),
    meetingsRoom(),
    goalsRoom(),
    surveysRoom(),
    openLessonsRoom(),
    lessonsRoom(),
    monitoringRoom(),
    reportsRoom(),
    privacyRoom(),
  ];
}
