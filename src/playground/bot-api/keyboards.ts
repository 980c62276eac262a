import type {
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  KeyboardButton,
  ReplyKeyboardMarkup,
} from 'grammy/types';
import { badRequest } from './error.ts';
import type { ReplyKeyboard } from './types.ts';

const MAX_BUTTONS = 100;
const MAX_IN_ROW = 8;

/** Before the schema: Telegram's own words for the most common slip, a button that does nothing. */
export function refuseIdleButtons(markup: unknown): void {
  for (const button of buttonsOf(markup))
    if (typeof button === 'object' && button !== null && Object.keys(button).every((key) => key === 'text'))
      throw badRequest(
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
      );
}

/** Checks an inline keyboard by Telegram's limits and returns its rows, empty ones dropped. */
export function inlineRows(markup: InlineKeyboardMarkup): InlineKeyboardButton[][] {
  const rows = markup.inline_keyboard.filter((row) => row.length > 0);
  refuseTooMany(rows);
  for (const button of rows.flat()) {
    if (button.text.trim() === '')
      throw badRequest('can\'t parse inline keyboard button: Field "text" is empty');
    if ('callback_data' in button) {
      const bytes = Buffer.byteLength(button.callback_data);
      if (bytes < 1 || bytes > 64) throw badRequest('BUTTON_DATA_INVALID');
    }
    if ('copy_text' in button && (button.copy_text.text.length < 1 || button.copy_text.text.length > 256))
      throw badRequest('BUTTON_COPY_TEXT_INVALID');
    if ('url' in button && !/^(?:https?|tg|mailto|tel):\S+$/i.test(button.url))
      throw badRequest(`inline keyboard button URL '${button.url}' is invalid: Wrong HTTP URL`);
  }
  return rows;
}

/** Checks a reply keyboard and returns it as a phone keeps it. */
export function replyKeyboard(markup: ReplyKeyboardMarkup): ReplyKeyboard {
  const rows = markup.keyboard.filter((row) => row.length > 0);
  if (rows.length === 0) throw badRequest('reply keyboard must be non-empty');
  refuseTooMany(rows);
  const labels = rows.map((row) =>
    row.map((button: KeyboardButton | string) => (typeof button === 'string' ? button : button.text)),
  );
  if (labels.flat().some((label) => label.trim() === ''))
    throw badRequest('can\'t parse keyboard button: Field "text" must be non-empty');
  const placeholder = markup.input_field_placeholder;
  if (placeholder !== undefined && (placeholder.length < 1 || placeholder.length > 64))
    throw badRequest('input field placeholder must be 1-64 characters');
  return {
    rows: labels,
    persistent: markup.is_persistent ?? false,
    oneTime: markup.one_time_keyboard ?? false,
    ...(placeholder === undefined ? {} : { placeholder }),
  };
}

function refuseTooMany(rows: readonly (readonly unknown[])[]): void {
  if (rows.flat().length > MAX_BUTTONS) throw badRequest('REPLY_MARKUP_TOO_LONG');
  // A local rule: Telegram squeezes longer rows until they can't be read.
  if (rows.some((row) => row.length > MAX_IN_ROW)) throw badRequest('more than 8 buttons in a row');
}

function buttonsOf(markup: unknown): unknown[] {
  if (typeof markup !== 'object' || markup === null || !('inline_keyboard' in markup)) return [];
  return Array.isArray(markup.inline_keyboard) ? markup.inline_keyboard.flat() : [];
}
