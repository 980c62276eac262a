/** Words every room says: in several languages, with a large first letter, the way home. */
import { z } from 'zod';
import type { Locale, Translator } from '../../platform/i18n/texts.ts';
import type { Button } from '../../platform/telegram/screen.ts';
import { homeTap } from '../home/taps.ts';

/** Words of a school's own by language, in at least one of its languages. */
export const ownWords = z.partialRecord(z.enum(['ru', 'kk', 'en']), z.string());
export type OwnWords = z.infer<typeof ownWords>;

/** The words in this language, else in another one they were written in. */
export function wordsIn(words: OwnWords, locale: Locale): string {
  return words[locale] ?? words.ru ?? words.kk ?? words.en ?? '';
}

/** The text with its first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** «На главную»: today's card. */
export function homeButton(t: Translator): Button {
  return homeTap.button(t.label('nav-home'));
}
