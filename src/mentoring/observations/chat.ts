import { Composer } from 'grammy';
import type { BotContext } from '../../platform/telegram/context.ts';
import type { Room } from '../room.ts';
import { openLessonsChat } from './chat-open-lessons.ts';
import { openLessonDispatches } from './dispatches-open-lessons.ts';
import { openLessonFlow } from './flow-open-lesson.ts';
import { takeawayFlow } from './flow-takeaway.ts';

/** The room of observed lessons: sheets, their templates, open lessons. */
export function observationsRoom(): Room {
  const chat = new Composer<BotContext>();
  chat.use(openLessonsChat());
  return {
    chat,
    flows: [openLessonFlow, takeawayFlow],
    dispatches: [...openLessonDispatches],
  };
}
