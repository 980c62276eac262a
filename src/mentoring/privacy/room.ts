import { Composer } from 'grammy';
import type { BotContext } from '../../platform/telegram/context.ts';
import type { Room } from '../room.ts';
import { privacyChat } from './chat.ts';
import { consentsChat } from './consents/chat.ts';
import { privacyDispatches } from './dispatches.ts';
import { erasePaperFlow } from './erasure/flow.ts';
import { eraseDue, retention } from './jobs.ts';
import { myDataProduct } from './myData/products.ts';

/** What is kept about people, given to them and taken away: «Мои данные», erasure, how long things stay. */
export function privacyRoom(): Room {
  const chat = new Composer<BotContext>();
  chat.use(consentsChat(), privacyChat());
  return {
    chat,
    flows: [erasePaperFlow],
    dispatches: [...privacyDispatches],
    jobs: [eraseDue, retention()],
    products: [myDataProduct],
  };
}
