import type { BotCommand } from 'grammy/types';
import { renderHtml } from './entities.ts';
import type { Bot, StoredFile } from './state.ts';
import type { Chat, Media, MessageView, Person, StoredMessage } from './types.ts';

/** A chat without messages yet. */
export function newChat(userId: number): Chat {
  const nothing = { started: false, blocked: false, deactivated: false, typing: false };
  return { userId, ...nothing, messages: [], toasts: [] };
}

/** The menu of commands a phone shows: the narrowest scope wins, then the phone's language. */
export function commandsFor(bot: Bot, user: Person): BotCommand[] {
  const language = user.language_code?.slice(0, 2) ?? '';
  for (const scope of [`chat:${user.id}`, 'all_private_chats', 'default'])
    for (const key of [`${scope}/${language}`, `${scope}/`]) {
      const commands = bot.commands.get(key);
      if (commands !== undefined) return commands;
    }
  return [];
}

/** A text of the bot's profile: in that language, else in the one for everybody else. */
export function profileFor(bot: Bot, what: string, language = ''): string {
  return bot.profile.get(`${what}/${language.slice(0, 2)}`) ?? bot.profile.get(`${what}/`) ?? '';
}

/** A stored file as the media of a message. */
export function mediaFrom(kind: Media['kind'], file: StoredFile): Media {
  return { kind, fileId: file.fileId, name: file.name, mime: file.mime, size: file.bytes.length };
}

/** A message as its reader sees it. */
export function viewOf(message: StoredMessage): MessageView {
  const { text, entities } = message;
  return {
    id: message.id,
    from: message.fromBot ? 'bot' : 'user',
    date: message.date,
    seq: message.seq,
    edited: message.editDate !== undefined,
    silent: message.silent,
    // Only a page reads it; a chat is looked at hundreds of times a test.
    get html() {
      return renderHtml({ text, entities });
    },
    plain: text,
    keyboard: message.inline.map((row) =>
      row.map((button) => ({
        text: button.text,
        ...('callback_data' in button ? { data: button.callback_data } : {}),
        ...('url' in button ? { url: button.url } : {}),
        ...('copy_text' in button ? { copy: button.copy_text.text } : {}),
        ...(button.style === undefined ? {} : { style: button.style }),
      })),
    ),
    ...(message.media === undefined ? {} : { media: message.media }),
    ...(message.replyTo === undefined ? {} : { replyTo: message.replyTo }),
    ...(message.forwardedFrom === undefined ? {} : { forwardedFrom: message.forwardedFrom }),
  };
}
