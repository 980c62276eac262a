import type { Room } from '../room.ts';
import { openLessonsChat } from './chat.ts';
import { openLessonDispatches } from './dispatches.ts';
import { openLessonFlow } from './flow.ts';
import { takeawayFlow } from './flow-takeaway.ts';

/** The room of lessons that a teacher opens to colleagues. */
export function openLessonsRoom(): Room {
  return {
    chat: openLessonsChat(),
    flows: [openLessonFlow, takeawayFlow],
    dispatches: openLessonDispatches,
  };
}
