import type { Room } from '../room.ts';
import { homeChat } from './chat.ts';
import { homeData } from './chat-card.ts';
import { mentorWeekSaid } from './dispatches.ts';

/** The room everybody comes back to. It only reads the others. */
export function homeRoom(): Room {
  return { chat: homeChat(), flows: [], dispatches: [mentorWeekSaid(homeData)] };
}
