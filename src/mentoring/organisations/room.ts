import { Composer } from 'grammy';
import type { BotContext } from '../../platform/telegram/context.ts';
import type { Room } from '../room.ts';
import { calendarChat } from './calendar/chat.ts';
import { datesFlow } from './calendar/flow.ts';
import { schoolChat } from './chat.ts';
import { dispatchKinds } from './dispatches.ts';
import { invitesChat } from './invites/chat.ts';
import { rolesChat } from './roles/chat.ts';
import { schoolFlow } from './school/flow.ts';
import { settingsFlow } from './school/flow-settings.ts';

/** Schools: their wizard and settings, links, roles, calendar and programme. */
export function organisationsRoom(): Room {
  const chat = new Composer<BotContext>();
  chat.use(schoolChat(), invitesChat(), rolesChat(), calendarChat());
  return { chat, flows: [schoolFlow, settingsFlow, datesFlow], dispatches: dispatchKinds };
}
