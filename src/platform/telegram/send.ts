import { type Api, InputFile } from 'grammy';
import { inlineKeyboard, type Screen } from './screen.ts';

const TEXT_LIMIT = 4096;
const CAPTION_LIMIT = 1024;
const NBSP = '\u00a0';

export interface SendOptions {
  /** The label of the permanent button, for screens that put it up. */
  mainButton: string;
  /** No sound. */
  silent?: boolean;
}

/** Sends a screen as a new message at the bottom of a chat; returns its id. The one place that makes such a call. */
export async function sendScreen(
  api: Api,
  chat: number,
  screen: Screen,
  options: SendOptions,
): Promise<number> {
  const markup = screen.keyboard
    ? inlineKeyboard(screen.keyboard)
    : screen.mainButton
      ? { keyboard: [[{ text: options.mainButton }]], resize_keyboard: true, is_persistent: true }
      : undefined;
  const other = {
    parse_mode: 'HTML' as const,
    ...(markup ? { reply_markup: markup } : {}),
    ...(options.silent ? { disable_notification: true } : {}),
  };
  const media = screen.file ?? screen.kept;
  if (media) {
    const file = 'id' in media ? media.id : new InputFile(media.bytes, media.name);
    const caption = { ...other, caption: fit(screen.text.value, CAPTION_LIMIT) };
    const sent =
      media.kind === 'photo'
        ? await api.sendPhoto(chat, file, caption)
        : media.kind === 'voice'
          ? await api.sendVoice(chat, file, { ...caption, duration: media.seconds })
          : await api.sendDocument(chat, file, caption);
    return sent.message_id;
  }
  const sent = await api.sendMessage(chat, fit(screen.text.value), {
    ...other,
    link_preview_options: { is_disabled: true },
  });
  return sent.message_id;
}

/** A number and its word, «№» and its number never part at a line's end (screens.md T3). Tags stay as they are. */
function together(html: string): string {
  return html.replace(/(\d) (?=[\p{L}%])(?![^<>]*>)|(№) (?=\d)/gu, `$1$2${NBSP}`);
}

/**
 * A message's text as it is sent: numbers hold to their words, and what is longer than a message may be is cut at a
 * line's end or a blank. Screens are far shorter, people's words may not be.
 */
export function fit(text: string, limit = TEXT_LIMIT): string {
  const html = together(text);
  if (html.length <= limit) return html;
  const kept = html.slice(0, limit - 2);
  const end = ['\n', ' '].map((sign) => kept.lastIndexOf(sign)).find((at) => at > limit / 2) ?? kept.length;
  // Of a tag or an entity nothing is left but the whole.
  const bare = kept
    .slice(0, end)
    .replace(/<[^>]*>?/g, '')
    .replace(/&[^;]*$|[\ud800-\udbff]$/, '');
  return `${bare}\n…`;
}
