import type { Clock } from '../../platform/time/clock.ts';
import { commandEntities } from './entities.ts';
import { Faults } from './faults.ts';
import { type Bot, State } from './state.ts';
import type {
  Call,
  Chat,
  ChatView,
  Fault,
  Limits,
  NewPerson,
  People,
  Person,
  Pulse,
  StoredMessage,
  WorldEvent,
} from './types.ts';
import { commandsFor, mediaFrom, newChat, profileFor, viewOf } from './view.ts';
import { botUser, chatOf, membershipOf, messageOf } from './wire.ts';

/** What is given where a message is made. */
export type Draft = Partial<StoredMessage> & Pick<StoredMessage, 'fromBot' | 'text'>;

const MAX_CALLS = 20_000;

/** Splits what is given to Omit over each member of a union. */
type WithoutSeq<E> = E extends WorldEvent ? Omit<E, 'seq'> : never;

/** The people's side of the local Bot API: what they do with their phones and what they see there. */
export class World implements People {
  readonly state: State;
  readonly faults = new Faults();
  /** Every call of the bot but getUpdates, the oldest dropped after 20,000. */
  calls: Call[] = [];
  inFlight = 0;
  #lastCallMs = 0;
  #listeners = new Set<(event: WorldEvent) => void>();
  #typing = new Map<number, NodeJS.Timeout>();

  constructor(clock: Clock, stateFile?: string) {
    this.state = new State(() => clock.now(), stateFile);
  }

  createPerson(person: NewPerson): Person {
    const created: Person = { ...person, is_bot: false };
    this.state.people.set(person.id, created);
    this.emit({ type: 'person', userId: person.id });
    return created;
  }

  /** Changes a phone's language, as in Telegram's settings. */
  setLanguage(userId: number, code: string): void {
    this.person(userId).language_code = code;
    this.emit({ type: 'person', userId });
  }

  /** Types a text and sends it; a phone splits what is longer than 4096. Returns the last message's id. */
  sendText(userId: number, text: string, options: { replyTo?: number } = {}): number {
    const trimmed = text.trim();
    if (trimmed === '') throw new Error('a phone does not send an empty message');
    let id = 0;
    for (let at = 0; at < trimmed.length; at += 4096) {
      const part = trimmed.slice(at, at + 4096);
      id = this.#send(userId, { fromBot: false, text: part, entities: commandEntities(part), ...options });
    }
    const keyboard = this.#chat(userId).replyKeyboard;
    if (keyboard?.oneTime && keyboard.rows.flat().includes(trimmed)) {
      delete this.#chat(userId).replyKeyboard;
      this.emit({ type: 'chat', userId });
    }
    return id;
  }

  /** Taps an inline button that is in that message now. Returns the id of the callback query. */
  tap(userId: number, messageId: number, data: string): string {
    const chat = this.#chat(userId);
    const message = chat.messages.find((candidate) => candidate.id === messageId);
    if (message === undefined) throw new Error(`phone of ${userId} has no message ${messageId}`);
    const button = message.inline.flat().find((b) => 'callback_data' in b && b.callback_data === data);
    if (button === undefined) throw new Error(`message ${messageId} has no button with the data ${data}`);
    return this.pressStale(userId, messageId, data);
  }

  /** Sends a press of a button whether or not it is still there: a slow phone, or a forger. */
  pressStale(userId: number, messageId: number, data: string): string {
    const bot = this.bot();
    const chat = this.#chat(userId);
    const message = chat.messages.find((candidate) => candidate.id === messageId);
    const id = `${bot.id}${String(this.state.nextSeq()).padStart(8, '0')}`;
    bot.queries.set(id, { userId, messageId, answered: false, askedMs: performance.now() });
    const person = this.person(userId);
    bot.updates.push(userId, 'callback_query', {
      id,
      from: person,
      chat_instance: String(userId),
      data,
      message: message
        ? messageOf(bot, chat, person, message)
        : { message_id: messageId, chat: chatOf(person), date: 0 },
    });
    return id;
  }

  sendSticker(userId: number, emoji = '👍'): number {
    const file = this.state.addFile('sticker', 'sticker.webp', Buffer.from('RIFF'));
    return this.#send(userId, { fromBot: false, text: '', media: { ...mediaFrom('sticker', file), emoji } });
  }

  sendVoice(userId: number, seconds = 3): number {
    const file = this.state.addFile('voice', 'voice.ogg', Buffer.from('OggS'));
    return this.#send(userId, {
      fromBot: false,
      text: '',
      media: { ...mediaFrom('voice', file), duration: seconds },
    });
  }

  sendDocument(userId: number, file: { name: string; bytes: Uint8Array; caption?: string }): number {
    const stored = this.state.addFile('document', file.name, Buffer.from(file.bytes));
    return this.#send(userId, {
      fromBot: false,
      text: file.caption ?? '',
      media: mediaFrom('document', stored),
    });
  }

  sendPhoto(userId: number, file: { bytes: Uint8Array; caption?: string }): number {
    const stored = this.state.addFile('photo', 'photo.jpg', Buffer.from(file.bytes));
    return this.#send(userId, {
      fromBot: false,
      text: file.caption ?? '',
      media: mediaFrom('photo', stored),
    });
  }

  editOwnMessage(userId: number, messageId: number, text: string): void {
    const chat = this.#chat(userId);
    const message = chat.messages.find((candidate) => candidate.id === messageId && !candidate.fromBot);
    if (message === undefined) throw new Error(`${userId} has no own message ${messageId}`);
    Object.assign(message, { text, entities: commandEntities(text) });
    this.touch(chat, message);
    const bot = this.bot();
    bot.updates.push(userId, 'edited_message', messageOf(bot, chat, this.person(userId), message));
  }

  forward(userId: number, text: string, from = 'Someone'): number {
    return this.#send(userId, {
      fromBot: false,
      text,
      entities: commandEntities(text),
      forwardedFrom: from,
    });
  }

  blockBot(userId: number): void {
    this.#setBlocked(userId, true);
  }

  unblockBot(userId: number): void {
    this.#setBlocked(userId, false);
  }

  /** The account is gone: from now on 403 «user is deactivated». */
  deactivate(userId: number): void {
    this.#chat(userId).deactivated = true;
  }

  /** Removes all people, chats and files, because another sample school begins. */
  reset(): void {
    const { people, files, bots } = this.state;
    people.clear();
    files.clear();
    for (const bot of bots.values()) {
      bot.updates.drop();
      bot.chats.clear();
      bot.queries.clear();
      for (const key of bot.commands.keys()) if (key.startsWith('chat:')) bot.commands.delete(key);
    }
    this.calls = [];
    this.state.saveSoon();
  }

  chat(userId: number): ChatView {
    const bot = this.bot();
    const chat = this.#chat(userId);
    const user = this.person(userId);
    return {
      user,
      bot: { id: bot.id, username: bot.username, name: botUser(bot).first_name },
      started: chat.started,
      blocked: chat.blocked,
      messages: chat.messages.map(viewOf),
      ...(chat.replyKeyboard === undefined ? {} : { replyKeyboard: chat.replyKeyboard }),
      toasts: chat.toasts,
      typing: chat.typing,
      commands: commandsFor(bot, user),
      description: profileFor(bot, 'description', user.language_code),
    };
  }

  file(fileId: string) {
    const file = this.state.files.get(fileId);
    if (file === undefined) throw new Error(`no file ${fileId}`);
    return { name: file.name, mime: file.mime, bytes: file.bytes };
  }

  onEvent(listener: (event: WorldEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves with the chat as soon as the predicate holds; rejects after the timeout. */
  waitFor(userId: number, predicate: (chat: ChatView) => boolean, timeoutMs = 5000): Promise<ChatView> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const chat = this.chat(userId);
        if (!predicate(chat)) return;
        done();
        resolve(chat);
      };
      const off = this.onEvent((event) => {
        if (!('userId' in event) || event.userId === userId) look();
      });
      const timer = setTimeout(() => {
        done();
        reject(new Error(`phone of ${userId}: nothing like that in ${timeoutMs} ms`));
      }, timeoutMs);
      const done = () => {
        off();
        clearTimeout(timer);
      };
      look();
    });
  }

  fault(fault: Fault): void {
    this.faults.add(fault);
  }

  set limits(limits: Limits) {
    this.faults.limits = limits;
  }

  pulse(): Pulse {
    return {
      seq: this.state.seq,
      inFlight: this.inFlight,
      waiting: this.bot().updates.waiting,
      quietMs: performance.now() - this.#lastCallMs,
    };
  }

  record(call: Call): void {
    if (this.calls.length >= MAX_CALLS) this.calls = this.calls.slice(MAX_CALLS / 2);
    this.calls.push(call);
  }

  callEnded(): void {
    this.#lastCallMs = performance.now();
  }

  /** The bot people talk to: the first one registered. */
  bot(): Bot {
    const bot = this.state.bots.values().next().value;
    if (bot === undefined) throw new Error('no bot is registered: call bot(token) first');
    return bot;
  }

  person(userId: number): Person {
    const person = this.state.people.get(userId);
    if (person === undefined) throw new Error(`no person ${userId}`);
    return person;
  }

  /** Puts a message at the end of a chat. */
  add(bot: Bot, chat: Chat, draft: Draft): StoredMessage {
    const message: StoredMessage = {
      entities: [],
      inline: [],
      replyMarkup: false,
      silent: false,
      ...draft,
      id: bot.nextMessageId++,
      date: this.state.seconds,
      seq: 0,
    };
    chat.messages.push(message);
    if (message.fromBot) this.setTyping(chat, false);
    message.seq = this.state.nextSeq();
    this.#tell({ type: 'message', userId: chat.userId, seq: message.seq, message: viewOf(message) });
    return message;
  }

  /** Marks a message as edited now. */
  touch(chat: Chat, message: StoredMessage): void {
    message.editDate = this.state.seconds;
    message.seq = this.state.nextSeq();
    this.#tell({ type: 'edit', userId: chat.userId, seq: message.seq, message: viewOf(message) });
  }

  setTyping(chat: Chat, typing: boolean): void {
    clearTimeout(this.#typing.get(chat.userId));
    if (typing) this.#typing.set(chat.userId, setTimeout(() => this.setTyping(chat, false), 5000).unref());
    if (chat.typing === typing) return;
    chat.typing = typing;
    this.emit({ type: 'typing', userId: chat.userId });
  }

  emit(event: WithoutSeq<WorldEvent>): number {
    const seq = this.state.nextSeq();
    this.#tell({ ...event, seq });
    return seq;
  }

  #tell(event: WorldEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #send(userId: number, draft: Draft): number {
    const bot = this.bot();
    const chat = this.#chat(userId);
    if (chat.blocked) throw new Error(`${userId} has blocked the bot and can't write to it`);
    const person = this.person(userId);
    chat.started = true;
    const message = this.add(bot, chat, draft);
    bot.updates.push(userId, 'message', messageOf(bot, chat, person, message));
    return message.id;
  }

  #setBlocked(userId: number, blocked: boolean): void {
    const chat = this.#chat(userId);
    if (chat.blocked === blocked) return;
    chat.blocked = blocked;
    this.emit({ type: 'chat', userId });
    const bot = this.bot();
    const person = this.person(userId);
    bot.updates.push(userId, 'my_chat_member', membershipOf(bot, person, blocked, this.state.seconds));
  }

  #chat(userId: number): Chat {
    this.person(userId);
    const { chats } = this.bot();
    const known = chats.get(userId);
    if (known !== undefined) return known;
    const chat = newChat(userId);
    chats.set(userId, chat);
    return chat;
  }
}
