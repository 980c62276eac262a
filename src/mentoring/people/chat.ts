import { Composer } from 'grammy';
import type { BotContext } from '../../platform/telegram/context.ts';
import type { Room } from '../room.ts';
import { baseChat } from './chat-base.ts';
import { closedChat } from './chat-closed.ts';
import { entryChat } from './chat-entry.ts';
import { hoursChat } from './chat-hours.ts';
import { personChat } from './chat-person.ts';
import { phoneChat } from './chat-phone.ts';
import { profileChat } from './chat-profile.ts';
import { dispatchKinds } from './dispatches.ts';
import { phoneKinds } from './dispatches-phone.ts';
import { remindDispatches } from './dispatches-remind.ts';
import { importFlow, mendNameFlow, onPaperFlow, searchFlow } from './flow-bases.ts';
import { entryFlow } from './flow-entry.ts';
import { addressFlow, heldFlow, renameFlow } from './flow-profile.ts';
import { questionnaireFlow } from './flow-questionnaire.ts';
import { peopleJob } from './jobs.ts';

/** Who is who: entry, consents, the questionnaire, the two bases, profile and privacy. */
export function peopleRoom(): Room {
  const chat = new Composer<BotContext>();
  chat.use(closedChat(), entryChat(), phoneChat(), baseChat(), personChat(), profileChat(), hoursChat());
  return {
    chat,
    flows: [
      entryFlow,
      questionnaireFlow,
      searchFlow,
      onPaperFlow,
      importFlow,
      mendNameFlow,
      renameFlow,
      addressFlow,
      heldFlow,
    ],
    dispatches: [...dispatchKinds, ...phoneKinds, ...remindDispatches],
    jobs: [peopleJob()],
  };
}
