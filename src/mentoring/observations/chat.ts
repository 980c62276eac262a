import { Composer } from 'grammy';
import type { BotContext } from '../../platform/telegram/context.ts';
import type { Room } from '../room.ts';
import { colleaguesChat } from './chat-colleagues.ts';
import { lessonsChat } from './chat-lessons.ts';
import { openLessonsChat } from './chat-open-lessons.ts';
import { templatesChat } from './chat-templates.ts';
import { trendChat } from './chat-trend.ts';
import { sheetDispatches } from './dispatches.ts';
import { openLessonDispatches } from './dispatches-open-lessons.ts';
import { lessonFlow } from './flow.ts';
import { colleagueFlow } from './flow-colleague.ts';
import { openLessonFlow } from './flow-open-lesson.ts';
import { replyFlow } from './flow-reply.ts';
import { shareFlow } from './flow-share.ts';
import { takeawayFlow } from './flow-takeaway.ts';
import { templateFlow } from './flow-template.ts';

/** The room of observed lessons: sheets, their templates, open lessons. */
export function observationsRoom(): Room {
  const chat = new Composer<BotContext>();
  chat.use(lessonsChat());
  chat.use(colleaguesChat());
  chat.use(openLessonsChat());
  chat.use(templatesChat());
  chat.use(trendChat());
  return {
    chat,
    flows: [lessonFlow, shareFlow, replyFlow, colleagueFlow, openLessonFlow, takeawayFlow, templateFlow],
    dispatches: [...sheetDispatches, ...openLessonDispatches],
  };
}
