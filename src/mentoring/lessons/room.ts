import { Composer } from 'grammy';
import type { BotContext } from '../../platform/telegram/context.ts';
import type { Room } from '../room.ts';
import { colleaguesChat } from './colleagues/chat.ts';
import { colleagueFlow } from './colleagues/flow.ts';
import { lessonsChat } from './sheet/chat.ts';
import { sheetDispatches } from './sheet/dispatches.ts';
import { lessonFlow } from './sheet/flow.ts';
import { sheetReplyFlow } from './sheet/flow-reply.ts';
import { shareFlow } from './sheet/flow-share.ts';
import { templatesChat } from './templates/chat.ts';
import { templateFlow } from './templates/flow.ts';
import { trendChat } from './trend/chat.ts';

/** The room of observed lessons: sheets, their templates, what they show over a year. */
export function lessonsRoom(): Room {
  const chat = new Composer<BotContext>();
  chat.use(lessonsChat());
  chat.use(colleaguesChat());
  chat.use(templatesChat());
  chat.use(trendChat());
  return {
    chat,
    flows: [lessonFlow, shareFlow, sheetReplyFlow, colleagueFlow, templateFlow],
    dispatches: sheetDispatches,
  };
}
