import { Composer } from 'grammy';
import type { BotContext } from '../../platform/telegram/context.ts';
import type { Room } from '../room.ts';
import { documentsChat } from './chat-documents.ts';
import { paperNameFlow } from './flow-documents.ts';
import { documentProducts } from './products-documents.ts';

/** The room of what a school files: reports, documents, exports. */
export function reportsRoom(): Room {
  const chat = new Composer<BotContext>();
  chat.use(documentsChat());
  return { chat, flows: [paperNameFlow], dispatches: [], products: [...documentProducts] };
}
