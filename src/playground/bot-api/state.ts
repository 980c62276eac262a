import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BotCommand, MenuButton } from 'grammy/types';
import { writeWhole } from '../../platform/wholeFile.ts';
import type { Chat, Media, Person } from './types.ts';
import { Updates, type UpdatesDump } from './updates.ts';

export interface StoredFile {
  fileId: string;
  path: string;
  name: string;
  mime: string;
  bytes: Buffer;
}

interface CallbackQuery {
  userId: number;
  messageId: number;
  answered: boolean;
  /** Real milliseconds; undefined after a restart of the server. */
  askedMs?: number;
}

/** Everything the server keeps for one bot. */
export interface Bot {
  id: number;
  token: string;
  username: string;
  updates: Updates;
  chats: Map<number, Chat>;
  nextMessageId: number;
  queries: Map<string, CallbackQuery>;
  /** By scope and language: `chat:5/ru`, `all_private_chats/`, `default/`. */
  commands: Map<string, BotCommand[]>;
  /** Name, description and short description: `name/ru`. */
  profile: Map<string, string>;
  menuButtons: Map<number | undefined, MenuButton>;
}

interface Dump {
  seq: number;
  people: Person[];
  files: (Omit<StoredFile, 'bytes'> & { bytes: string })[];
  bots: (Omit<Bot, 'updates' | 'chats' | 'queries' | 'commands' | 'profile' | 'menuButtons'> & {
    updates: UpdatesDump;
    chats: Chat[];
    queries: [string, CallbackQuery][];
    commands: [string, BotCommand[]][];
    profile: [string, string][];
  })[];
}

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  ics: 'text/calendar',
  csv: 'text/csv',
  txt: 'text/plain',
  json: 'application/json',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ogg: 'audio/ogg',
  mp4: 'video/mp4',
};

/** What a state file holds; undefined when there is none, or it is not whole. */
export function readDump(file: string): Dump | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Dump;
  } catch {
    return undefined;
  }
}

/** People, bots, chats and files; kept in a file when one is given, so that phones survive a restart. */
export class State {
  readonly people = new Map<number, Person>();
  readonly bots = new Map<string, Bot>();
  readonly files = new Map<string, StoredFile>();
  readonly now: () => Date;
  readonly #path: string | undefined;
  #seq = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(now: () => Date, path: string | undefined) {
    this.now = now;
    this.#path = path;
    const dump = path === undefined ? undefined : readDump(path);
    if (dump) this.#load(dump);
  }

  get seq(): number {
    return this.#seq;
  }

  /** Unix seconds by the server's clock. */
  get seconds(): number {
    return Math.floor(this.now().getTime() / 1000);
  }

  /** The number of the next change; whatever changes asks for one, and the state is soon written. */
  nextSeq(): number {
    this.saveSoon();
    return ++this.#seq;
  }

  addBot(token: string): Bot {
    const known = this.bots.get(token);
    if (known !== undefined) return known;
    const id = Number(/^(\d+):/.exec(token)?.[1] ?? 7_000_000_000 + this.bots.size);
    const bot = this.#bot({ id, token, username: `nastavnik_${id}_bot`, nextMessageId: 1 });
    this.bots.set(token, bot);
    this.saveSoon();
    return bot;
  }

  /** Takes a file in and gives it an id and a path to download it by. */
  addFile(kind: Media['kind'], name: string, bytes: Buffer): StoredFile {
    const number = this.files.size + 1;
    const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? 'dat';
    const fileId = `file-${kind}-${number}-${bytes.length}`;
    const file = {
      fileId,
      path: `${kind}s/file_${number}.${extension}`,
      name,
      mime: TYPES[extension] ?? 'application/octet-stream',
      bytes,
    };
    this.files.set(fileId, file);
    this.saveSoon();
    return file;
  }

  saveSoon(): void {
    if (this.#path === undefined || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => this.save(), 300);
  }

  /** A crash leaves the old state or the new one whole. */
  save(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#path === undefined) return;
    mkdirSync(dirname(this.#path), { recursive: true });
    writeWhole(this.#path, JSON.stringify(this.#dump()));
  }

  #bot(start: Pick<Bot, 'id' | 'token' | 'username' | 'nextMessageId'>): Bot {
    return {
      ...start,
      updates: new Updates(this.now, () => this.saveSoon()),
      chats: new Map(),
      queries: new Map(),
      commands: new Map(),
      profile: new Map(),
      menuButtons: new Map(),
    };
  }

  #dump(): Dump {
    return {
      seq: this.#seq,
      people: [...this.people.values()],
      files: [...this.files.values()].map((file) => ({ ...file, bytes: file.bytes.toString('base64') })),
      bots: [...this.bots.values()].map((bot) => ({
        id: bot.id,
        token: bot.token,
        username: bot.username,
        nextMessageId: bot.nextMessageId,
        updates: bot.updates.dump(),
        chats: [...bot.chats.values()],
        queries: [...bot.queries],
        commands: [...bot.commands],
        profile: [...bot.profile],
      })),
    };
  }

  #load(dump: Dump): void {
    this.#seq = dump.seq;
    for (const person of dump.people) this.people.set(person.id, person);
    for (const file of dump.files)
      this.files.set(file.fileId, { ...file, bytes: Buffer.from(file.bytes, 'base64') });
    for (const saved of dump.bots) {
      const bot = this.#bot(saved);
      bot.updates.load(saved.updates);
      for (const chat of saved.chats) bot.chats.set(chat.userId, { ...chat, typing: false });
      for (const [id, { userId, messageId, answered }] of saved.queries)
        bot.queries.set(id, { userId, messageId, answered });
      bot.commands = new Map(saved.commands);
      bot.profile = new Map(saved.profile);
      this.bots.set(bot.token, bot);
    }
  }
}
