import type { BotCommand, InlineKeyboardButton, MessageEntity, User } from 'grammy/types';

export interface NewPerson {
  id: number;
  first_name: string;
  last_name?: string;
  username?: string;
  language_code?: string;
}
export type Person = NewPerson & User;

export interface Media {
  kind: 'photo' | 'document' | 'voice' | 'video' | 'sticker';
  fileId: string;
  name: string;
  mime: string;
  size: number;
  emoji?: string;
  duration?: number;
}

/** A message as the server keeps it; text is the caption where there is media. */
export interface StoredMessage {
  id: number;
  fromBot: boolean;
  /** Unix seconds, by the server's clock. */
  date: number;
  editDate?: number;
  /** Grows with every change anywhere: which came later. */
  seq: number;
  text: string;
  entities: MessageEntity[];
  media?: Media;
  inline: InlineKeyboardButton[][];
  /** Sent with a reply keyboard: Telegram refuses to edit such a message. */
  replyMarkup: boolean;
  silent: boolean;
  replyTo?: number;
  forwardedFrom?: string;
}

export interface ReplyKeyboard {
  rows: string[][];
  persistent: boolean;
  oneTime: boolean;
  placeholder?: string;
}

/** What a tap was answered with; text is empty when the bot only stopped the spinner. */
interface Toast {
  queryId: string;
  messageId: number;
  text: string;
  alert: boolean;
  seq: number;
}

export interface Chat {
  userId: number;
  started: boolean;
  blocked: boolean;
  deactivated: boolean;
  messages: StoredMessage[];
  replyKeyboard?: ReplyKeyboard;
  toasts: Toast[];
  typing: boolean;
}

/** A message as the person sees it. */
export interface MessageView {
  id: number;
  from: 'bot' | 'user';
  date: number;
  seq: number;
  edited: boolean;
  silent: boolean;
  /** Sanitised HTML. */
  html: string;
  /** The same text without formatting. */
  plain: string;
  keyboard: ButtonView[][];
  media?: Media;
  replyTo?: number;
  forwardedFrom?: string;
}

export interface ButtonView {
  text: string;
  data?: string;
  url?: string;
  copy?: string;
  style?: 'success' | 'danger' | 'primary';
}

/** A phone: everything one person sees of the chat with the bot. */
export interface ChatView {
  user: Person;
  bot: { id: number; username: string; name: string };
  started: boolean;
  blocked: boolean;
  messages: MessageView[];
  replyKeyboard?: ReplyKeyboard;
  toasts: Toast[];
  typing: boolean;
  commands: BotCommand[];
  /** What stands in the empty chat before «Начать». */
  description: string;
}

export type WorldEvent =
  | { type: 'message' | 'edit'; userId: number; seq: number; message: MessageView }
  | { type: 'delete'; userId: number; seq: number; messageId: number }
  | { type: 'toast'; userId: number; seq: number; toast: Toast }
  | { type: 'chat' | 'typing' | 'person'; userId: number; seq: number }
  | { type: 'commands' | 'reset'; seq: number };

export interface Call {
  method: string;
  chatId?: number;
  params: Record<string, unknown>;
  /** By the server's clock. */
  at: Date;
  /** Real milliseconds since the process began: for measuring pace. */
  ms: number;
  ok?: boolean;
  code?: number;
  description?: string;
}

export interface Fault {
  method?: string;
  chatId?: number;
  /** The number of calls it affects; 1 when not given. */
  times?: number;
  /** Lets this many matching calls through first. */
  skip?: number;
  kind: 429 | 403 | 400 | 500 | 'silence' | 'closeAfterApplying' | 'delay';
  /** Seconds, for 429. */
  retryAfter?: number;
  delayMs?: number;
  description?: string;
}

export interface Limits {
  perSecond?: number;
  perChatPerSecond?: number;
}

export interface Pulse {
  /** The number of the last change. */
  seq: number;
  /** Calls of the bot that are not answered yet (long polls not counted). */
  inFlight: number;
  /** Updates the bot has not confirmed yet. */
  waiting: number;
  /** Real milliseconds since the bot's last call ended. */
  quietMs: number;
}

type May<T> = T | Promise<T>;

/** What people can do and see: the World itself, or the same over HTTP from another process. */
export interface People {
  createPerson(person: NewPerson): May<Person>;
  sendText(userId: number, text: string, options?: { replyTo?: number }): May<number>;
  tap(userId: number, messageId: number, data: string): May<string>;
  pressStale(userId: number, messageId: number, data: string): May<string>;
  sendSticker(userId: number, emoji?: string): May<number>;
  sendVoice(userId: number, seconds?: number): May<number>;
  sendDocument(userId: number, file: { name: string; bytes: Uint8Array; caption?: string }): May<number>;
  sendPhoto(userId: number, file: { bytes: Uint8Array; caption?: string }): May<number>;
  editOwnMessage(userId: number, messageId: number, text: string): May<void>;
  forward(userId: number, text: string, from?: string): May<number>;
  blockBot(userId: number): May<void>;
  unblockBot(userId: number): May<void>;
  chat(userId: number): May<ChatView>;
  file(fileId: string): May<{ name: string; mime: string; bytes: Uint8Array }>;
  fault(fault: Fault): May<void>;
  pulse(): May<Pulse>;
}
