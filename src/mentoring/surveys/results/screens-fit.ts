/** Fitting what has many lines into one message (T4 of screens.md). */
import { type Html, lengthOf, lines } from '../../../platform/i18n/html.ts';

/** The text that fits a page with its title and a note. */
export const PAGE_LETTERS = 350;
const PAGE_LINES = 7;
const MESSAGE_LETTERS = 450;

/** Lines and paragraphs a few a page, so that none is cut unless it is a page by itself. */
export function packed(texts: readonly Html[]): Html[] {
  const pages: Html[][] = [];
  let size = 0;
  for (const text of texts) {
    const page = pages.at(-1);
    const lineCount = (page ?? []).concat(text).flatMap((one) => one.value.split('\n')).length;
    if (!page || size + lengthOf(text) > PAGE_LETTERS || lineCount > PAGE_LINES) {
      pages.push([text]);
      size = lengthOf(text);
    } else {
      page.push(text);
      size += lengthOf(text) + 1;
    }
  }
  return pages.map((page) => lines(...page));
}

/** The fullest of these that fits a message; the last one when none does. */
export function fullest(...ways: readonly (() => Html)[]): Html {
  let made: Html | undefined;
  for (const way of ways) {
    made = way();
    if (lengthOf(made) <= MESSAGE_LETTERS) return made;
  }
  return made ?? lines();
}
