import { clean, Html, lines } from '../i18n/html.ts';
import { spoken, type Translator } from '../i18n/texts.ts';
import { pageAt } from '../pages.ts';

/** A button: what it does when pressed, opens or copies. Its colour is seen where the client knows colours. */
export type Button = { text: string; style?: 'success' | 'danger' } & (
  | { data: string }
  | { url: string }
  /** Copied to the clipboard, at most 256 signs. */
  | { copy: string }
);
export type Row = Button[];

/** A document or a photo as Telegram keeps it: enough to send it again. */
export interface SentFile {
  kind: 'document' | 'photo';
  id: string;
}

/** A voice note as Telegram keeps it. */
export interface SentVoice {
  kind: 'voice';
  id: string;
  seconds: number;
}

/** What a person is shown: pure data, made by screens.ts, sent by show() or by the sender of dispatches. */
export interface Screen {
  text: Html;
  keyboard?: Row[];
  /** Puts the permanent «🏠 Главное» under the field where one types. */
  mainButton?: boolean;
  /** Its form as one line of a bundle, with at most one button; `told` asks for nothing. Absent: its first line and first button. */
  brief?: { line: Html; button: Button | undefined; told?: boolean };
  /** A file or a picture that goes with the text; the text becomes its caption. */
  file?: { kind: 'document' | 'photo'; name: string; bytes: Uint8Array };
  /** The same for a file a person sent earlier, which Telegram keeps. */
  kept?: SentFile | SentVoice;
}

/** A screen from parts; rows and lines that are absent are left out. */
export function screen(
  text: Html | (Html | '' | null | undefined | false)[],
  ...rows: (Row | null | undefined | false)[]
): Screen {
  const keyboard = rows.filter((r): r is Row => Array.isArray(r) && r.length > 0);
  return { text: text instanceof Html ? text : lines(...text), ...(keyboard.length > 0 ? { keyboard } : {}) };
}

/** The screen as it is sent: erased people get the word of the reader's language. */
export function spokenScreen(t: Translator, shown: Screen): Screen {
  const { text, keyboard } = shown;
  return {
    ...shown,
    text: new Html(spoken(t, text.value)),
    ...(keyboard
      ? { keyboard: keyboard.map((row) => row.map((b) => ({ ...b, text: spoken(t, b.text) }))) }
      : {}),
  };
}

/** The one button of a screen that is meant to be pressed. */
export const meant = <B extends Button>(button: B): B => ({ ...button, style: 'success' });

/** A button that ends or erases something when it is pressed. */
export const ending = <B extends Button>(button: B): B => ({ ...button, style: 'danger' });

/** Buttons in rows of `perRow`. */
export function rows(buttons: readonly Button[], perRow: number): Row[] {
  const result: Row[] = [];
  for (let i = 0; i < buttons.length; i += perRow) result.push(buttons.slice(i, i + perRow));
  return result;
}

/** The page size that makes pages as even as possible: eight items on pages of at most seven are four and four. */
export function evenSize(count: number, most: number): number {
  return Math.max(1, Math.ceil(count / Math.max(1, Math.ceil(count / most))));
}

/** The buttons that turn a page: the one before and the one after it. `of` makes the data of a page's button. */
export function turnRow(page: number, more: boolean, of: (page: number) => string): Row {
  const turn: Row = [];
  if (page > 0) turn.push({ text: `‹ ${page}`, data: of(page - 1) });
  if (more) turn.push({ text: `${page + 2} ›`, data: of(page + 1) });
  return turn;
}

/** The same for one page that was read from the database; `total` is the number of all items. */
export function turns(page: number, total: number, size: number, of: (page: number) => string): Row {
  return turnRow(page, (page + 1) * size < total, of);
}

/** One page of a long list with the buttons that turn it. */
export function pageOf<T>(items: readonly T[], wanted: number, size: number, of: (page: number) => string) {
  const { page, pages, first } = pageAt(items.length, wanted, size);
  return {
    items: items.slice(first, first + size),
    turn: turnRow(page, page < pages - 1, of),
    page,
    pages,
    first,
  };
}

/** Telegram's own form of a keyboard. Labels hold people's words: one line of what can be seen, never nothing. */
export function inlineKeyboard(keyboard: Row[]) {
  const label = (text: string) => clean(text).replaceAll('\n', ' ') || '·';
  return {
    inline_keyboard: keyboard.map((row) =>
      row.map((b) => ({
        text: label(b.text),
        ...(b.style ? { style: b.style } : {}),
        ...('url' in b
          ? { url: b.url }
          : 'copy' in b
            ? { copy_text: { text: b.copy } }
            : { callback_data: b.data }),
      })),
    ),
  };
}
