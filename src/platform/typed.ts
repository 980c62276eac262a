import { crc32 } from 'node:zlib';
/** Schemas of what people type or press; every input.ts is made of them. */
import { z } from 'zod';
import { clean } from './i18n/html.ts';

/** A number of digits only, in its one spelling: no sign, no zeros before it, no dot, no exponent. */
export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^(0|[1-9]\d{0,14})$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most));

/** One line of words: without hidden signs, blanks in one; the lengths count what can be seen. */
export const typedLine = (least: number, most: number) =>
  z
    .string()
    .transform((text) => clean(text).replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(least).max(most));

/** Words whose line breaks stay; otherwise the same. */
export const typedText = (least: number, most: number) =>
  z
    .string()
    .transform((text) => clean(text).trim())
    .pipe(z.string().min(least).max(most));

/** One number for a text, the same in every process. */
export const checksum = (text: string): number => crc32(text);

/** One number for a set of ids, in any order: a list pressed later is the one that was shown when its number is the same. */
export function sumOf(ids: readonly number[]): number {
  return crc32(ids.toSorted((a, b) => a - b).join(' '));
}

/** JSON that PostgreSQL takes: it refuses NUL and halves of letters, and one such text must not stop everybody's. */
export function storable(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'string' ? one.replace(/[\0\p{Surrogate}]/gu, '') : one,
  );
}
