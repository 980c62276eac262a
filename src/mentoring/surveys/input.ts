import { z } from 'zod';
import type { Locale } from '../../platform/i18n/texts.ts';

/** `OwnQuestion.texts`, and one option of it: words by language, in at least one of the school's. */
export const ownWords = z.partialRecord(z.enum(['ru', 'kk', 'en']), z.string());
export type OwnWords = z.infer<typeof ownWords>;

/** `OwnQuestion.options`, of a question of choice: an answer is kept as its option's place ('0', '1', …). */
export const ownOptions = z.array(ownWords).nullable();

/** The words in this language, else in another one they were written in. */
export function wordsIn(words: OwnWords, locale: Locale): string {
  return words[locale] ?? words.ru ?? words.kk ?? words.en ?? '';
}
