import type { ConversationFlavor } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import type { Logger } from 'pino';
import type { AccountState, Actor } from '../database/actor.ts';
import type { Deps } from '../deps.ts';
import type { Html } from '../i18n/html.ts';
import type { Translator } from '../i18n/texts.ts';

interface Extras {
  deps: Deps;
  log: Logger;
  /** The instant of this update: one for everything the update causes. */
  now: Date;
  account: AccountState;
  /** Who acts; absent for a guest without a confirmed entry. */
  actor: Actor | undefined;
  t: Translator;
  /** Reads the actor anew, after an operation that changed who they are or what they may. */
  reload(): Promise<void>;
  /** Keeps that today's card is this message, the last one of the chat. */
  placeCard(messageId: number): Promise<void>;
  /** Names what this update creates, so that handling it again creates nothing twice. */
  requestId: string;
  /** The tapped message says other things too: it stays, and what the tap opens comes below. */
  beside: boolean;
  /** Answers the tap with a line that floats by (≤ 200 characters). */
  toast(text: string): Promise<void>;
  /** Answers the tap with a window one has to close. */
  alert(text: string): Promise<void>;
  /** The thing of the queue this person is at, as its buttons carry it; undefined for who does not go through it. */
  queue: string | undefined;
  /** Shows today's home card; `fresh` sends it anew at the bottom. In the queue: the thing they are at. */
  goHome(options?: { fresh?: boolean }): Promise<void>;
  /** After an act. In the queue: the next thing, what was done (the toast, unless given) in a line above it. Else `otherwise`. */
  goOn(otherwise: () => Promise<unknown>, done?: string | Html): Promise<void>;
}

export type BotContext = ConversationFlavor<Context & Extras>;

/** A handler's context when it is known who acts. */
export type ActorContext = BotContext & { actor: Actor };
