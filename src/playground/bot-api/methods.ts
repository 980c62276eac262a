import type { BotCommandScope, InlineKeyboardMarkup, MenuButton, MessageEntity } from 'grammy/types';
import type { Upload } from './body.ts';
import { parseHtml, trim } from './entities.ts';
import { ApiError, badRequest } from './error.ts';
import { inlineRows, replyKeyboard } from './keyboards.ts';
import type { Bot } from './state.ts';
import type { Chat, Media, StoredMessage } from './types.ts';
import { profileFor } from './view.ts';
import { botUser, chatOf, fileOf, messageOf } from './wire.ts';
import type { Draft, World } from './world.ts';

interface MethodCall {
  world: World;
  bot: Bot;
  params: Params;
  uploads: Map<string, Upload>;
  /** Ends when the client hangs up: a long poll must not outlive it. */
  gone: AbortSignal;
}

/** The parameters of all methods; the schema has already checked types and names. */
export interface Params {
  chat_id?: number | string;
  message_id?: number;
  message_ids?: number[];
  text?: string;
  caption?: string;
  parse_mode?: string;
  entities?: MessageEntity[];
  caption_entities?: MessageEntity[];
  reply_markup?: object;
  reply_parameters?: { message_id?: number; allow_sending_without_reply?: boolean };
  disable_notification?: boolean;
  inline_message_id?: string;
  photo?: string;
  document?: string;
  voice?: string;
  video?: string;
  duration?: number;
  action?: string;
  callback_query_id?: string;
  show_alert?: boolean;
  commands?: { command: string; description: string }[];
  scope?: BotCommandScope;
  language_code?: string;
  name?: string;
  description?: string;
  short_description?: string;
  menu_button?: MenuButton;
  file_id?: string;
  offset?: number;
  limit?: number;
  timeout?: number;
  allowed_updates?: string[];
  url?: string;
  secret_token?: string;
  max_connections?: number;
  drop_pending_updates?: boolean;
}

type Method = (call: MethodCall) => unknown;

/** What each method does, once its parameters have passed the schema. */
export const HANDLERS: Readonly<Record<string, Method>> = {
  getMe: ({ bot }) => ({
    ...botUser(bot),
    can_join_groups: false,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
  }),
  logOut: () => true,
  close: () => true,
  getUpdates: ({ bot, params, gone }) => {
    if (params.allowed_updates !== undefined)
      bot.updates.allowed = params.allowed_updates.length === 0 ? undefined : params.allowed_updates;
    const limit = Math.min(100, Math.max(1, params.limit ?? 100));
    return bot.updates.poll(params.offset ?? 0, limit, params.timeout ?? 0, gone);
  },
  setWebhook: ({ bot, params }) => {
    const url = params.url ?? '';
    if (params.allowed_updates !== undefined)
      bot.updates.allowed = params.allowed_updates.length === 0 ? undefined : params.allowed_updates;
    if (params.drop_pending_updates) bot.updates.drop();
    if (url === '') bot.updates.webhook = undefined;
    else {
      if (!/^https?:\/\//.test(url))
        throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
      const secret = params.secret_token ?? '';
      if (!/^[A-Za-z0-9_-]{0,256}$/.test(secret))
        throw badRequest('secret token contains unallowed characters');
      bot.updates.setWebhook({ url, secret, maxConnections: params.max_connections ?? 40 });
    }
    return true;
  },
  deleteWebhook: ({ bot, params }) => {
    bot.updates.webhook = undefined;
    if (params.drop_pending_updates) bot.updates.drop();
    return true;
  },
  getWebhookInfo: ({ bot }) => {
    const { webhook, waiting } = bot.updates;
    return {
      url: webhook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: waiting,
      ...(webhook && { max_connections: webhook.maxConnections }),
      ...(webhook?.lastErrorDate && {
        last_error_date: webhook.lastErrorDate,
        last_error_message: webhook.lastErrorMessage,
      }),
    };
  },
  sendMessage: (call) => {
    const { text, entities } = textOf(call.params, 'text');
    return send(call, { text, entities });
  },
  sendPhoto: (call) => sendMedia(call, 'photo'),
  sendDocument: (call) => sendMedia(call, 'document'),
  sendVoice: (call) => sendMedia(call, 'voice'),
  sendVideo: (call) => sendMedia(call, 'video'),
  sendChatAction: (call) => {
    call.world.setTyping(chatFor(call), true);
    return true;
  },
  editMessageText: (call) => {
    const { chat, message } = editable(call);
    const { text, entities } = textOf(call.params, 'text');
    if (message.media !== undefined) throw badRequest('there is no text in the message to edit');
    return edit(call, chat, message, { text, entities });
  },
  editMessageCaption: (call) => {
    const { chat, message } = editable(call);
    if (message.media === undefined) throw badRequest('there is no caption in the message to edit');
    return edit(call, chat, message, textOf(call.params, 'caption'));
  },
  editMessageReplyMarkup: (call) => {
    const { chat, message } = editable(call);
    return edit(call, chat, message, {});
  },
  deleteMessage: (call) => {
    const chat = chatFor(call);
    const message = chat.messages.find(({ id }) => id === call.params.message_id);
    if (message === undefined) throw badRequest('message to delete not found');
    if (!remove(call.world, chat, message)) throw badRequest("message can't be deleted for everyone");
    return true;
  },
  deleteMessages: (call) => {
    const chat = chatFor(call);
    const ids = call.params.message_ids ?? [];
    if (ids.length < 1 || ids.length > 100) throw badRequest('too many or too few messages to delete');
    for (const message of chat.messages.filter(({ id }) => ids.includes(id)))
      remove(call.world, chat, message);
    return true;
  },
  answerCallbackQuery: ({ bot, world, params }) => {
    const id = params.callback_query_id ?? '';
    const query = bot.queries.get(id);
    const tooOld = query?.askedMs !== undefined && performance.now() - query.askedMs > 60_000;
    if (query === undefined || query.answered || tooOld)
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    const text = params.text ?? '';
    if (text.length > 200) throw badRequest('MESSAGE_TOO_LONG');
    query.answered = true;
    const { userId, messageId } = query;
    const toast = {
      queryId: id,
      messageId,
      text,
      alert: params.show_alert ?? false,
      seq: world.state.seq + 1,
    };
    bot.chats.get(userId)?.toasts.push(toast);
    world.emit({ type: 'toast', userId, toast });
    return true;
  },
  setMyCommands: (call) => {
    const commands = call.params.commands ?? [];
    if (commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH');
    for (const { command, description } of commands) {
      if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
      if (description.length < 1 || description.length > 256)
        throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
    }
    call.bot.commands.set(commandsKey(call), commands);
    call.world.emit({ type: 'commands' });
    return true;
  },
  getMyCommands: (call) => call.bot.commands.get(commandsKey(call)) ?? [],
  deleteMyCommands: (call) => {
    call.bot.commands.delete(commandsKey(call));
    call.world.emit({ type: 'commands' });
    return true;
  },
  setMyName: (call) => setProfile(call, 'name', call.params.name ?? '', 64),
  getMyName: (call) => ({ name: getProfile(call, 'name') || botUser(call.bot).first_name }),
  setMyDescription: (call) => setProfile(call, 'description', call.params.description ?? '', 512),
  getMyDescription: (call) => ({ description: getProfile(call, 'description') }),
  setMyShortDescription: (call) => setProfile(call, 'short', call.params.short_description ?? '', 120),
  getMyShortDescription: (call) => ({ short_description: getProfile(call, 'short') }),
  setChatMenuButton: (call) => {
    const chatId = call.params.chat_id === undefined ? undefined : chatFor(call).userId;
    call.bot.menuButtons.set(chatId, call.params.menu_button ?? { type: 'default' });
    return true;
  },
  getChatMenuButton: (call) =>
    call.bot.menuButtons.get(Number(call.params.chat_id)) ??
    call.bot.menuButtons.get(undefined) ?? { type: 'default' },
  getFile: ({ world, params }) => {
    const file = world.state.files.get(params.file_id ?? '');
    if (file === undefined) throw badRequest('invalid file_id');
    if (file.bytes.length > 20 * 1024 * 1024) throw badRequest('file is too big');
    return fileOf(file.fileId, file.bytes.length, file.path);
  },
  getChat: (call) => ({ ...chatOf(call.world.person(chatFor(call).userId)), accent_color_id: 0 }),
};

/** The chat a call writes to; a bot can't write to people who never wrote to it, or who blocked it. */
function chatFor({ world, bot, params }: MethodCall): Chat {
  const id = Number(params.chat_id);
  const chat = bot.chats.get(id);
  if (chat === undefined || !chat.started || !world.state.people.has(id)) throw badRequest('chat not found');
  if (chat.deactivated) throw new ApiError(403, 'Forbidden: user is deactivated');
  if (chat.blocked) throw new ApiError(403, 'Forbidden: bot was blocked by the user');
  return chat;
}

function textOf(params: Params, field: 'text' | 'caption') {
  const raw = params[field] ?? '';
  const given = (field === 'text' ? params.entities : params.caption_entities) ?? [];
  const mode = params.parse_mode?.toLowerCase();
  if (mode !== undefined && mode !== '' && mode !== 'html')
    throw badRequest(`the local Bot API reads only parse_mode HTML, not ${params.parse_mode}`);
  const formatted = mode === 'html' ? parseHtml(raw) : trim({ text: raw, entities: given });
  if (field === 'text' && formatted.text === '') throw badRequest('message text is empty');
  if (field === 'text' && formatted.text.length > 4096) throw badRequest('message is too long');
  if (field === 'caption' && formatted.text.length > 1024) throw badRequest('message caption is too long');
  return formatted;
}

function send(call: MethodCall, content: Pick<Draft, 'text'> & Partial<Draft>) {
  const { world, bot, params } = call;
  const chat = chatFor(call);
  const markup = params.reply_markup ?? {};
  const inline = 'inline_keyboard' in markup ? inlineRows(markup as InlineKeyboardMarkup) : [];
  const keyboard = 'keyboard' in markup ? replyKeyboard(markup as never) : undefined;
  const replyTo = replyTarget(chat, params);
  const message = world.add(bot, chat, {
    ...content,
    fromBot: true,
    inline,
    replyMarkup: 'keyboard' in markup || 'remove_keyboard' in markup || 'force_reply' in markup,
    silent: params.disable_notification ?? false,
    ...(replyTo === undefined ? {} : { replyTo }),
  });
  if (keyboard !== undefined) chat.replyKeyboard = keyboard;
  if ('remove_keyboard' in markup) delete chat.replyKeyboard;
  if (message.replyMarkup) world.emit({ type: 'chat', userId: chat.userId });
  return messageOf(bot, chat, world.person(chat.userId), message);
}

function replyTarget(chat: Chat, params: Params): number | undefined {
  const id = params.reply_parameters?.message_id;
  if (id === undefined) return undefined;
  if (chat.messages.some((message) => message.id === id)) return id;
  if (params.reply_parameters?.allow_sending_without_reply) return undefined;
  throw badRequest('message to be replied not found');
}

function sendMedia(call: MethodCall, kind: Exclude<Media['kind'], 'sticker'>) {
  const { world, params, uploads } = call;
  chatFor(call);
  const { text, entities } = textOf(params, 'caption');
  const given = params[kind] ?? '';
  const upload = uploads.get(given.replace(/^attach:\/\//, '')) ?? uploads.get(kind);
  if (upload?.bytes.length === 0) throw badRequest('file must be non-empty');
  if (upload !== undefined && kind === 'photo') checkPhoto(upload.bytes);
  const file =
    upload === undefined
      ? world.state.files.get(given)
      : world.state.addFile(kind, upload.name, upload.bytes);
  if (file === undefined) throw badRequest('wrong file identifier/HTTP URL specified');
  const { fileId, name, mime, bytes } = file;
  const duration = params.duration === undefined ? {} : { duration: params.duration };
  return send(call, { text, entities, media: { kind, fileId, name, mime, size: bytes.length, ...duration } });
}

function checkPhoto(bytes: Buffer): void {
  if (bytes.length > 10 * 1024 * 1024) throw badRequest('file is too big for a photo');
  const magic = bytes.subarray(0, 4).toString('latin1');
  if (!/^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF)/.test(magic)) throw badRequest('IMAGE_PROCESS_FAILED');
}

function editable(call: MethodCall): { chat: Chat; message: StoredMessage } {
  if (call.params.inline_message_id !== undefined) throw badRequest('MESSAGE_ID_INVALID');
  const chat = chatFor(call);
  const message = chat.messages.find(({ id }) => id === call.params.message_id);
  if (message === undefined) throw badRequest('message to edit not found');
  if (!message.fromBot || message.replyMarkup) throw badRequest("message can't be edited");
  return { chat, message };
}

/** Sets the new text and keyboard; a keyboard that is not given is taken away, as Telegram does. */
function edit(
  call: MethodCall,
  chat: Chat,
  message: StoredMessage,
  content: { text?: string; entities?: MessageEntity[] },
) {
  const markup = call.params.reply_markup ?? {};
  const inline = 'inline_keyboard' in markup ? inlineRows(markup as InlineKeyboardMarkup) : [];
  const next = { text: message.text, entities: message.entities, ...content, inline };
  const same =
    next.text === message.text &&
    JSON.stringify(next.entities) === JSON.stringify(message.entities) &&
    JSON.stringify(inline) === JSON.stringify(message.inline);
  if (same)
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  Object.assign(message, next);
  call.world.touch(chat, message);
  return messageOf(call.bot, chat, call.world.person(chat.userId), message);
}

function remove(world: World, chat: Chat, message: StoredMessage): boolean {
  if (world.state.seconds - message.date > 48 * 3600) return false;
  chat.messages = chat.messages.filter((other) => other !== message);
  world.emit({ type: 'delete', userId: chat.userId, messageId: message.id });
  return true;
}

function commandsKey(call: MethodCall): string {
  const { scope, language_code: language = '' } = call.params;
  if (scope === undefined || scope.type !== 'chat') return `${scope?.type ?? 'default'}/${language}`;
  const chat = chatFor({ ...call, params: { chat_id: scope.chat_id } });
  return `chat:${chat.userId}/${language}`;
}

function setProfile({ bot, world, params }: MethodCall, what: string, value: string, max: number): true {
  if (value.length > max) throw badRequest(`bot ${what} is too long`);
  bot.profile.set(`${what}/${params.language_code ?? ''}`, value);
  world.state.saveSoon();
  return true;
}

function getProfile({ bot, params }: MethodCall, what: string): string {
  return profileFor(bot, what, params.language_code);
}
