import { Composer } from 'grammy';
import type { BotContext } from '../../platform/telegram/context.ts';
import type { Room } from '../room.ts';
import { baseChat } from './base/chat.ts';
import { personChat } from './base/chat-person.ts';
import { importFlow, mendNameFlow, onPaperFlow, searchFlow } from './base/flow.ts';
import { heldFlow } from './base/flow-held.ts';
import { entryChat } from './chat.ts';
import { closedChat } from './closed/chat.ts';
import { dispatchKinds } from './dispatches.ts';
import { founderChat } from './entry/chat-founder.ts';
import { entryFlow } from './entry/flow.ts';
import { founderFlow } from './entry/flow-founder.ts';
import { phoneChat } from './phone/chat.ts';
import { phoneKinds } from './phone/dispatches.ts';
import { profileChat } from './profile/chat.ts';
import { addressFlow, renameFlow } from './profile/flow.ts';
import { hoursChat } from './pushes/chat.ts';
import { questionnaireFlow } from './questionnaire/flow.ts';
import { remindDispatches } from './remind/dispatches.ts';
import { peopleJob } from './remind/jobs.ts';

/** People: entry, consents, the questionnaire, the two bases, the profile and the phone. */
export function peopleRoom(): Room {
  const chat = new Composer<BotContext>();
  chat.use(
    closedChat(),
    entryChat(),
    founderChat(),
    phoneChat(),
    baseChat(),
    personChat(),
    profileChat(),
    hoursChat(),
  );
  return {
    chat,
    flows: [
      entryFlow,
      founderFlow,
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
