import type { File, Message, User } from 'grammy/types';
import type { Bot } from './state.ts';
import type { Chat, Media, Person, StoredMessage } from './types.ts';

/** The bot as a user, as getMe and `from` show it. */
export function botUser(bot: Bot): User & { is_bot: true } {
  return {
    id: bot.id,
    is_bot: true,
    first_name: bot.profile.get('name/') ?? 'Nastavnik',
    username: bot.username,
  };
}

/** The private chat of a person, as messages hold it. */
export function chatOf(person: Person) {
  const { id, first_name, last_name, username } = person;
  return {
    id,
    type: 'private' as const,
    first_name,
    ...(last_name === undefined ? {} : { last_name }),
    ...(username === undefined ? {} : { username }),
  };
}

/** A stored message in Telegram's own shape. */
export function messageOf(bot: Bot, chat: Chat, person: Person, message: StoredMessage): Message {
  const reply = chat.messages.find((other) => other.id === message.replyTo);
  const { text, entities, media } = message;
  const hasText = media === undefined;
  return {
    message_id: message.id,
    from: message.fromBot ? botUser(bot) : person,
    chat: chatOf(person),
    date: message.date,
    ...(message.editDate === undefined ? {} : { edit_date: message.editDate }),
    ...(message.forwardedFrom === undefined ? {} : forwardOf(message, message.forwardedFrom)),
    ...(reply === undefined
      ? {}
      : { reply_to_message: messageOf(bot, { ...chat, messages: [] }, person, reply) }),
    ...(text === '' ? {} : { [hasText ? 'text' : 'caption']: text }),
    ...(entities.length === 0 ? {} : { [hasText ? 'entities' : 'caption_entities']: entities }),
    ...(media === undefined ? {} : mediaOf(media)),
    ...(message.inline.length === 0 ? {} : { reply_markup: { inline_keyboard: message.inline } }),
  } as Message;
}

/** The update that tells the bot it was blocked or let in again. */
export function membershipOf(bot: Bot, person: Person, blocked: boolean, date: number): object {
  const member = (kicked: boolean) => ({
    user: botUser(bot),
    ...(kicked ? { status: 'kicked', until_date: 0 } : { status: 'member' }),
  });
  return {
    chat: chatOf(person),
    from: person,
    date,
    old_chat_member: member(!blocked),
    new_chat_member: member(blocked),
  };
}

/** A file in Telegram's own shape, as getFile answers. */
export function fileOf(fileId: string, size: number, path?: string): File {
  return {
    file_id: fileId,
    file_unique_id: `u-${fileId}`,
    file_size: size,
    ...(path === undefined ? {} : { file_path: path }),
  };
}

function forwardOf(message: StoredMessage, from: string) {
  return { forward_origin: { type: 'hidden_user', sender_user_name: from, date: message.date } };
}

function mediaOf(media: Media): object {
  const file = fileOf(media.fileId, media.size);
  const duration = media.duration ?? 1;
  const shapes: Record<Media['kind'], object> = {
    photo: [{ ...file, width: 800, height: 600 }],
    document: { ...file, file_name: media.name, mime_type: media.mime },
    voice: { ...file, duration, mime_type: media.mime },
    video: { ...file, duration, width: 640, height: 360, mime_type: media.mime },
    sticker: {
      ...file,
      type: 'regular',
      width: 512,
      height: 512,
      is_animated: false,
      is_video: false,
      emoji: media.emoji,
    },
  };
  return { [media.kind]: shapes[media.kind] };
}
