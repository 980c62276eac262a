import type {
  BotApi,
  ButtonView,
  ChatView,
  MessageView,
  People,
  Pulse,
} from '../../src/playground/bot-api/index.ts';

export interface Description {
  id: number;
  first_name: string;
  last_name?: string;
  username?: string;
  language_code?: string;
}

interface Waiting {
  /** How long a person waits for the bot, ms. */
  patience?: number;
}

type Found = { message: MessageView; button: ButtonView } | { key: string };

const PATIENCE = 60_000;
/** A bot is done when it has made no call for so long. */
const QUIET = 30;
/** After an answer to a tap without a word, a change of the screen is waited for so long. */
const CHANGE = 400;

/**
 * A person who acts in a test: `const ann = await person(api, {id: 1, first_name: 'Ann'})`, then `ann.says`,
 * `ann.taps`, `ann.sees`. Pass a BotApi, or connectPeople(url) when the Bot API is in another process.
 * `settled` resolves when the bot has handled what it was sent: with it nothing is guessed from silence.
 */
export async function person(
  api: BotApi | People,
  description: Description,
  settled?: () => Promise<void>,
): Promise<Actor> {
  const people: People = 'world' in api ? api.world : api;
  await people.createPerson(description);
  return new Actor(people, description.id, description.first_name, settled);
}

export class Actor {
  readonly id: number;
  readonly name: string;
  /** Taps on buttons, inline and of the reply keyboard, since the beginning or resetCounts(). */
  tapsCount = 0;
  /** Lines typed, commands among them. */
  typed = 0;
  readonly #people: People;
  readonly #settled: (() => Promise<void>) | undefined;
  /** The number of the last change before this person's last act. */
  #mark = 0;

  constructor(people: People, id: number, name: string, settled?: () => Promise<void>) {
    this.#people = people;
    this.#settled = settled;
    this.id = id;
    this.name = name;
  }

  // ── acts ──────────────────────────────────────────────────────────────────

  /** Types a text or a command and waits until the bot has reacted and is quiet. */
  async says(text: string, options: Waiting = {}): Promise<void> {
    this.typed++;
    await this.#act(() => this.#people.sendText(this.id, text), options);
  }

  /** Types without waiting: for two people, or two messages, at once. */
  async saysAtOnce(text: string): Promise<void> {
    this.typed++;
    await this.#begin();
    await this.#people.sendText(this.id, text);
  }

  /**
   * Taps the button with this label, or whose label begins so (or matches), in the last message that has one;
   * else a key of the reply keyboard. Waits for the bot's reaction. Gives what the toast said.
   */
  async taps(label: string | RegExp, options: Waiting = {}): Promise<string> {
    const found = await this.#button(label, options.patience ?? PATIENCE);
    this.tapsCount++;
    if ('key' in found) {
      await this.#act(() => this.#people.sendText(this.id, found.key), options);
      return '';
    }
    const { message, button } = found;
    await this.#begin();
    const queryId = await this.#people.tap(this.id, message.id, dataOf(button));
    return this.#answered(queryId, options);
  }

  /** Taps the same button twice before the bot can answer, as impatient fingers do. */
  async tapsTwice(label: string | RegExp, options: Waiting = {}): Promise<void> {
    const found = await this.#button(label, options.patience ?? PATIENCE);
    if ('key' in found) throw new Error(`${this.name}: «${label}» is not an inline button`);
    this.tapsCount += 2;
    await this.#begin();
    const first = await this.#people.tap(this.id, found.message.id, dataOf(found.button));
    const second = await this.#people.tap(this.id, found.message.id, dataOf(found.button));
    await this.#answered(first, options);
    await this.#answered(second, options);
  }

  /** Presses what is on no button any more, in the bot's last message: a replay, a forgery. Gives what the toast said. */
  async presses(data: string): Promise<string> {
    const message = await this.lastMessage();
    if (message === undefined) throw await this.#failure('has no message to press in');
    await this.#begin();
    return this.#answered(await this.#people.pressStale(this.id, message.id, data), {});
  }

  /** Sends what is no text. Each waits for the bot's reaction. */
  get sends() {
    const send = (act: () => unknown, options: Waiting = {}) => this.#act(act, options);
    return {
      sticker: (emoji?: string) => send(() => this.#people.sendSticker(this.id, emoji)),
      voice: (seconds?: number) => send(() => this.#people.sendVoice(this.id, seconds)),
      document: (name: string, bytes: Uint8Array, caption?: string) =>
        send(() =>
          this.#people.sendDocument(this.id, { name, bytes, ...(caption === undefined ? {} : { caption }) }),
        ),
      photo: (bytes: Uint8Array) => send(() => this.#people.sendPhoto(this.id, { bytes })),
      forward: (text: string, from?: string) => send(() => this.#people.forward(this.id, text, from)),
    };
  }

  /** Edits the last own message; the bot need not react, only take it in. */
  async editsLast(text: string): Promise<void> {
    await this.#begin();
    const own = (await this.chat()).messages.findLast((message) => message.from === 'user');
    if (own === undefined) throw new Error(`${this.name} has not written yet`);
    await this.#people.editOwnMessage(this.id, own.id, text);
    await this.quiet();
  }

  async blocksBot(): Promise<void> {
    await this.#people.blockBot(this.id);
    await this.quiet();
  }

  async unblocksBot(): Promise<void> {
    await this.#people.unblockBot(this.id);
    await this.quiet();
  }

  // ── what is seen ──────────────────────────────────────────────────────────

  /** Waits until a message of the bot, new or changed since the last act, or the last one, holds this text. */
  async sees(what: string | RegExp, options: Waiting = {}): Promise<MessageView> {
    const found = await this.#wait(async () => {
      const chat = await this.chat();
      const fresh = this.#fresh(chat).findLast((message) => has(message.plain, what));
      const toast = chat.toasts.findLast((t) => t.seq > this.#mark && has(t.text, what));
      return fresh ?? (toast && chat.messages.find((message) => message.id === toast.messageId));
    }, options.patience ?? PATIENCE);
    if (found === undefined) throw await this.#failure(`does not see ${show(what)}`);
    return found;
  }

  /** Nothing new or changed since the last act, nor the last message, holds this text; waits for quiet first. */
  async doesNotSee(what: string | RegExp): Promise<void> {
    await this.quiet();
    const chat = await this.chat();
    const seen =
      this.#fresh(chat).some((message) => has(message.plain, what)) ||
      chat.toasts.some((toast) => toast.seq > this.#mark && has(toast.text, what));
    if (seen) throw await this.#failure(`sees ${show(what)}, but should not`);
  }

  /** What the toasts and alerts since the last act said. */
  async toasts(): Promise<string[]> {
    const { toasts } = await this.chat();
    return toasts.filter(({ seq, text }) => seq > this.#mark && text !== '').map(({ text }) => text);
  }

  /** The last message of the bot and its buttons, as screens.md prints them. */
  async screen(): Promise<string> {
    const message = await this.lastMessage();
    return message === undefined ? '' : print(message);
  }

  /** Labels of the buttons of the bot's last message. */
  async buttons(): Promise<string[]> {
    const message = await this.lastMessage();
    return message?.keyboard.flat().map((button) => button.text) ?? [];
  }

  /** The bot's last message. */
  async lastMessage(): Promise<MessageView | undefined> {
    return (await this.chat()).messages.findLast((message) => message.from === 'bot');
  }

  /** Messages of the bot since the last act, new or changed. */
  async news(): Promise<MessageView[]> {
    const { messages } = await this.chat();
    return messages.filter((message) => message.from === 'bot' && message.seq > this.#mark);
  }

  /** The last document the bot sent, with its bytes. */
  async document(): Promise<{ name: string; mime: string; bytes: Uint8Array }> {
    const media = (await this.chat()).messages.findLast((m) => m.from === 'bot' && m.media)?.media;
    if (media === undefined) throw await this.#failure('has got no document');
    return this.#people.file(media.fileId);
  }

  async chat(): Promise<ChatView> {
    return this.#people.chat(this.id);
  }

  /** The whole chat as text, for reading when something fails. */
  async transcript(last = 12): Promise<string> {
    const chat = await this.chat();
    const lines = chat.messages.slice(-last).map((message) => {
      const marks = `${message.edited ? ' (edited)' : ''}${message.silent ? ' 🔕' : ''}`;
      return `── ${message.from === 'bot' ? 'bot' : this.name}${marks}\n${print(message)}`;
    });
    const toasts = chat.toasts.filter(({ text }) => text !== '').slice(-3);
    return [...lines, ...toasts.map((toast) => `── toast: ${toast.text}`)].join('\n');
  }

  /** Begins to count taps and typed lines anew. */
  resetCounts(): void {
    this.tapsCount = 0;
    this.typed = 0;
  }

  /** From here on only what comes later counts as seen. */
  async looksAway(): Promise<void> {
    await this.quiet();
    this.#mark = (await this.#people.pulse()).seq;
  }

  /** Waits until the bot has taken in all updates and has been quiet for a moment. */
  async quiet(ms = QUIET): Promise<void> {
    const settled = this.#settled;
    await this.#wait(async () => {
      if (!calm(await this.#people.pulse(), settled ? 0 : ms)) return false;
      await settled?.();
      return calm(await this.#people.pulse(), settled ? 0 : ms);
    }, PATIENCE);
  }

  // ── inside ────────────────────────────────────────────────────────────────

  async #begin(): Promise<void> {
    this.#mark = (await this.#people.pulse()).seq;
  }

  async #act(act: () => unknown, options: Waiting): Promise<void> {
    await this.#begin();
    await act();
    if (this.#settled) await this.quiet();
    const reacted = await this.#wait(
      async () => (await this.news()).length > 0,
      options.patience ?? PATIENCE,
    );
    if (!reacted) throw await this.#failure('gets no reaction from the bot');
    await this.quiet();
  }

  /** Waits for the answer to a tap, then for the screen to change, unless the answer had words. */
  async #answered(queryId: string, options: Waiting): Promise<string> {
    const toast = await this.#wait(
      async () => (await this.chat()).toasts.find((t) => t.queryId === queryId),
      options.patience ?? PATIENCE,
    );
    if (toast === undefined) throw await this.#failure('gets no answer to a tap: the button keeps turning');
    if (toast.text === '' && !this.#settled)
      await this.#wait(async () => (await this.news()).length > 0, CHANGE);
    await this.quiet();
    return toast.text;
  }

  async #button(label: string | RegExp, patience: number): Promise<Found> {
    const found = await this.#wait<Found>(async () => {
      const chat = await this.chat();
      for (const message of chat.messages.toReversed()) {
        const buttons = message.keyboard.flat().filter((button) => button.data !== undefined);
        const button = buttons.find((b) => b.text === label) ?? buttons.find((b) => fits(b.text, label));
        if (button !== undefined) return { message, button };
      }
      const keys = chat.replyKeyboard?.rows.flat() ?? [];
      const key = keys.find((k) => k === label) ?? keys.find((k) => fits(k, label));
      return key === undefined ? undefined : { key };
    }, patience);
    if (found === undefined) throw await this.#failure(`finds no button ${show(label)}`);
    return found;
  }

  /** What of the bot's is new or changed since the last act, or stands last. */
  #fresh(chat: ChatView): MessageView[] {
    const bots = chat.messages.filter((message) => message.from === 'bot');
    return bots.filter((message, i) => message.seq > this.#mark || i === bots.length - 1);
  }

  /** Looks again and again until there is something, with short pauses; undefined when patience ends. */
  async #wait<T>(look: () => Promise<T | undefined | false>, patience: number): Promise<T | undefined> {
    const end = performance.now() + patience;
    for (;;) {
      const found = await look();
      if (found !== undefined && found !== false) return found;
      if (performance.now() > end) return undefined;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  async #failure(what: string): Promise<Error> {
    return new Error(`${this.name} ${what}\n${await this.transcript()}`);
  }
}

function calm(pulse: Pulse, ms: number): boolean {
  return pulse.inFlight === 0 && pulse.waiting === 0 && pulse.quietMs >= ms;
}

function dataOf(button: ButtonView): string {
  return button.data ?? '';
}

function has(text: string, what: string | RegExp): boolean {
  return typeof what === 'string' ? flat(text).includes(flat(what)) : what.test(flat(text));
}

/** Names and numbers hold together by spaces nobody can type. */
function flat(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function fits(text: string, label: string | RegExp): boolean {
  return typeof label === 'string' ? flat(text).startsWith(flat(label)) : label.test(text);
}

function show(what: string | RegExp): string {
  return typeof what === 'string' ? `«${what}»` : String(what);
}

function print(message: MessageView): string {
  const text = message.media === undefined ? '' : `<${message.media.kind}: ${message.media.name}>\n`;
  const rows = message.keyboard.map((row) => row.map((button) => `[${button.text}]`).join('  '));
  return `${text}${flat(message.plain)}${rows.length === 0 ? '' : `\n\n${rows.join('\n')}`}`;
}
