import { unzipSync } from 'fflate';
import type { Update } from 'grammy/types';
import { homeFallback, showHome, showNextInQueue } from '../../src/mentoring/home/chat.ts';
import { rooms } from '../../src/mentoring/rooms.ts';
import { accountsOf, actorById } from '../../src/platform/database/actor.ts';
import { registryOf } from '../../src/platform/dispatch/kinds.ts';
import { toLocale } from '../../src/platform/i18n/texts.ts';
import { buildBot } from '../../src/platform/telegram/bot.ts';
import { type TestDatabase, testDatabase } from './database.ts';
import { type TestDeps, testDeps } from './operations.ts';

/** What somebody was shown: a message, an edit, a toast, a file with all its bytes as text. */
export interface Shown {
  chat: number;
  method: string;
  text: string;
  /** Data behind its buttons. */
  buttons: string[];
}

/** A file that was made for somebody: whose order, of what kind, and all the text that is in it. */
export interface MadeText {
  personId: number;
  kind: string;
  text: string;
}

/** The bot without network, inbox or waiting: an update is handled here and now, and what throws is thrown. */
export interface InsideBot {
  deps: TestDeps;
  database: TestDatabase;
  /** All that was shown so far. */
  shown: Shown[];
  /** Presses a button, forged or not; what was shown because of it. Throws when the tap is not answered once. */
  press(telegramId: number, data: string): Promise<Shown[]>;
  says(telegramId: number, text: string): Promise<Shown[]>;
  /** Handles any update; `update_id` is added. */
  handle(telegramId: number, update: Omit<Update, 'update_id'>): Promise<Shown[]>;
  /** Renders every waiting dispatch and shows it to its recipient. */
  deliver(): Promise<void>;
  /** Makes the files that were ordered, with the rights of then; of each what is written in it. */
  makeFiles(): Promise<MadeText[]>;
  close(): Promise<void>;
}

/**
 * Builds the bot as app.ts does, on a database of its own or a copy of one that was left. `shortHome` answers with a
 * sign where the bot would show today's card, which costs more than all the rest, unless the card itself was asked for.
 */
export async function insideBot(
  from?: string,
  options: { shortHome?: boolean; oneConnection?: boolean } = {},
): Promise<InsideBot> {
  const database = await testDatabase({
    ...(from === undefined ? {} : { from }),
    ...(options.oneConnection ? { connections: 1 } : {}),
  });
  const deps = testDeps(database);
  const all = rooms();
  const products = new Map(all.flatMap((room) => room.products ?? []).map((one) => [one.name, one]));
  const registry = registryOf(all.flatMap((room) => room.dispatches));
  const shown: Shown[] = [];
  const answers = new Map<string, number>();
  let nextId = 1;

  const call: typeof fetch = async (input, init) => {
    const method = (typeof input === 'string' ? input : '').split('/').at(-1) ?? '';
    const { params, raw } = await readCall(init?.body);
    const chat = Number(params.chat_id ?? 0);
    const query = params.callback_query_id;
    if (typeof query === 'string') answers.set(query, (answers.get(query) ?? 0) + 1);
    const words = raw ?? [params.text, params.caption].filter((part) => typeof part === 'string').join('\n');
    const to = typeof query === 'string' ? Number(query.split('-')[0]) : chat;
    const markup = params.reply_markup as
      | { inline_keyboard?: { text: string; callback_data?: string }[][] }
      | undefined;
    const keys = markup?.inline_keyboard?.flat() ?? [];
    const text = [words, ...keys.map((key) => key.text)].join('\n');
    shown.push({ chat: to, method, text, buttons: keys.flatMap((key) => key.callback_data ?? []) });
    const message = { message_id: nextId++, date: 0, chat: { id: chat, type: 'private' }, text: 'x' };
    const result = method.startsWith('send') || method === 'editMessageText' ? message : true;
    // All that grammY asks of it: a whole Response takes longer to make than many a screen.
    return { json: async () => ({ ok: true, result }) } as Response;
  };
  const bot = buildBot({
    token: '42:inside',
    me: {
      id: 42,
      is_bot: true,
      first_name: 'Bot',
      username: deps.bot.username,
      can_join_groups: false,
      can_read_all_group_messages: false,
      supports_inline_queries: false,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
      can_manage_bots: false,
      supports_join_request_queries: false,
    },
    client: { apiRoot: 'http://inside', fetch: call },
    deps,
    accounts: accountsOf(database.planned),
    flows: all.flatMap((room) => room.flows),
    rooms: all.map((room) => room.chat),
    goHome: (ctx, how) =>
      options.shortHome && !/^(home\.|\/)/.test(ctx.callbackQuery?.data ?? ctx.message?.text ?? '')
        ? ctx.reply('🏠').then(() => undefined)
        : showHome(ctx, how),
    goOn: showNextInQueue,
    onUnreachable: async () => undefined,
    fallback: homeFallback(),
  });

  const inside: InsideBot = {
    deps,
    database,
    shown,
    async handle(telegramId, update) {
      const before = shown.length;
      await bot.handleUpdate({ update_id: nextId++, ...update } as Update);
      return shown.slice(before).filter((one) => one.chat === telegramId);
    },
    async press(telegramId, data) {
      const id = `${telegramId}-${nextId++}`;
      const message = {
        message_id: nextId++,
        date: 1,
        chat: chatOf(telegramId),
        from: { id: 42, is_bot: true, first_name: 'Bot' },
        text: 'x',
      };
      const result = await inside.handle(telegramId, {
        callback_query: { id, from: fromOf(telegramId), chat_instance: '1', data, message },
      } as Omit<Update, 'update_id'>);
      if (answers.get(id) !== 1)
        throw new Error(`the tap ${data} was answered ${answers.get(id) ?? 0} times`);
      answers.delete(id);
      if (result.every((one) => one.text === '' && one.buttons.length === 0))
        throw new Error(`the tap ${data} shows nothing and says nothing`);
      return result;
    },
    says: (telegramId, text) =>
      inside.handle(telegramId, { message: messageOf(telegramId, { text }, nextId++) } as Omit<
        Update,
        'update_id'
      >),
    async deliver() {
      const rows = await deps.db.dispatch.findMany({ where: { status: 'waiting' }, orderBy: { id: 'asc' } });
      for (const row of rows) {
        const account = await deps.db.account.findUnique({
          where: { personId: row.toPersonId },
          select: { telegramId: true, locale: true },
        });
        const kind = registry.get(row.kind);
        if (!kind) throw new Error(`nobody renders ${row.kind}`);
        if (account) {
          const to = {
            personId: row.toPersonId,
            telegramId: Number(account.telegramId),
            locale: toLocale(account.locale, 'ru'),
          };
          const screen = await kind.render(deps, kind.args.parse(row.args), to);
          const labels = screen?.keyboard?.flat() ?? [];
          const text = [screen?.text.value ?? '', ...labels.map((button) => button.text)].join('\n');
          if (screen)
            shown.push({
              chat: to.telegramId,
              method: row.kind,
              text,
              buttons: labels.flatMap((b) => ('data' in b ? b.data : [])),
            });
        }
        await deps.db.dispatch.update({ where: { id: row.id }, data: { status: 'sent' } });
      }
    },
    async makeFiles() {
      const orders = await deps.db.export.findMany({ where: { status: 'waiting' }, orderBy: { id: 'asc' } });
      const files: MadeText[] = [];
      for (const { id, personId, kind, args, locale } of orders) {
        const product = products.get(kind);
        if (!product) throw new Error(`nobody makes ${kind}`);
        const actor = await actorById(deps.pool, personId, deps);
        const t = deps.texts.for(toLocale(locale, 'ru'));
        const making = actor && { deps, actor, t, progress: () => undefined };
        const made = making && (await product.make(making, product.args.parse(args)));
        if (made?.ok)
          for (const { name, bytes } of made.files)
            files.push({ personId, kind, text: `${name}\n${textOf(bytes)}` });
        await deps.db.export.update({ where: { id }, data: { status: 'refused' } });
      }
      return files;
    },
    close: () => database.close(),
  };
  return inside;
}

/** All that is written in a file: the parts of a DOCX, an XLSX or an archive, a CSV, JSON or ICS as it is. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return Buffer.from(bytes).toString('utf8');
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${textOf(part)}`)
    .join('\n');
}

/** A message of a person, with what it holds beside its head. */
export function messageOf(telegramId: number, content: object, messageId: number): object {
  const { text } = content as { text?: string };
  const command = text === undefined ? undefined : /^\/\w+/.exec(text)?.[0];
  const entities =
    command === undefined ? {} : { entities: [{ type: 'bot_command', offset: 0, length: command.length }] };
  return {
    message_id: messageId,
    date: 1,
    chat: chatOf(telegramId),
    from: fromOf(telegramId),
    ...entities,
    ...content,
  };
}

function chatOf(id: number) {
  return { id, type: 'private', first_name: 'Phone' };
}

function fromOf(id: number) {
  return { id, is_bot: false, first_name: 'Phone', language_code: 'ru' };
}

/** The parameters of a call; a call with a file comes whole, as text. */
async function readCall(
  body: RequestInit['body'],
): Promise<{ params: Record<string, unknown>; raw?: string }> {
  if (typeof body === 'string') return { params: JSON.parse(body) as Record<string, unknown> };
  if (body === null || body === undefined) return { params: {} };
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk);
  // Boundaries are random: without them the same call is the same text.
  const raw = Buffer.concat(chunks)
    .toString('utf8')
    .replace(/-{8,}\w+|attach:\/\/\w+|name="\w{12,}"/g, '');
  const chat = /name="chat_id"\s+(-?\d+)/.exec(raw)?.[1];
  return { params: chat === undefined ? {} : { chat_id: chat }, raw };
}
