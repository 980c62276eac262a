/** Names: how they are searched, read from what people type, shortened, and spoken to. */

import { clean, foldLetters } from '../../platform/i18n/fold.ts';
import { type Refused, refused } from '../common/outcome.ts';

const NBSP = '\u00a0';
const LONGEST_NAME = 100;
const MOST_WORDS = 5;

/** «ұлы», «қызы» and their kin belong to the father's name before them. */
const PARTICLES: ReadonlySet<string> = new Set(['улы', 'кызы', 'оглы', 'улу', 'уулу', 'гызы']);

/** For search: folded letters, one space between words, hyphens and apostrophes gone. */
export function fold(text: string): string {
  return foldLetters(clean(text).replace(/\n/g, ' '))
    .replace(/['’ʼ`´]/g, '')
    .replace(/[-‐‑–—\s]+/g, ' ')
    .trim();
}

/** True when every word of the query begins some word of the name, in any order. */
export function matches(name: string, query: string): boolean {
  const words = fold(name).split(' ');
  return fold(query)
    .split(' ')
    .every((part) => words.some((word) => word.startsWith(part)));
}

export type NameProblem = 'empty' | 'tooManyWords' | 'tooLong' | 'digits' | 'symbols';

/** A full name as it will be kept: 1–5 words of letters, hyphens and apostrophes, cleaned of what can't be seen. */
export function parseFullName(text: string): { ok: true; name: string } | Refused<NameProblem> {
  const typed = clean(text)
    .replace(/\n/g, ' ')
    .normalize('NFC')
    .replace(/['ʼ`´‘]/g, '’')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/\p{L}/u.test(typed)) return refused(/\d/.test(typed) ? 'digits' : 'empty');
  if (typed.length > LONGEST_NAME) return refused('tooLong');
  if (/\d/.test(typed)) return refused('digits');
  const words = typed.split(' ');
  if (!words.every((word) => /^\p{L}[\p{L}\p{M}’.-]*$/u.test(word))) return refused('symbols');
  if (words.length > MOST_WORDS) return refused('tooManyWords');
  return { ok: true, name: withCapitals(typed) };
}

/** Only a name typed all in one case is corrected: «лебедева», «ЛЕБЕДЕВА»; «де Голль» stays. */
function withCapitals(name: string): string {
  const oneCase = name === name.toLowerCase() || (name === name.toUpperCase() && /\p{L}{2}/u.test(name));
  if (!oneCase) return name;
  return name
    .toLowerCase()
    .split(' ')
    .map((word) => (isParticle(word) ? word : word.replace(/(^|[-.])\p{L}/gu, (hit) => hit.toUpperCase())))
    .join(' ');
}

function isParticle(word: string): boolean {
  return PARTICLES.has(foldLetters(word));
}

/** Surname, first name, father's name; a particle stays with the word before it. */
function partsOf(fullName: string): string[] {
  const parts: string[] = [];
  for (const word of fullName.split(' ').filter((word) => word !== '')) {
    const last = parts.at(-1);
    if (last !== undefined && isParticle(word)) parts[parts.length - 1] = `${last} ${word}`;
    else parts.push(word);
  }
  return parts;
}

function initial(part: string): string {
  return part
    .split('-')
    .map((piece) => `${String.fromCodePoint(piece.codePointAt(0) ?? 0x20)}.`)
    .join('-');
}

/** «Лебедева О. В.» of «Лебедева Ольга Викторовна»; a single word stays. */
export function initials(fullName: string): string {
  const [surname = '', ...given] = partsOf(fullName);
  return [surname, ...given.slice(0, 2).map(initial)].join(NBSP);
}

/** «Денис К.» of «Котов Денис Андреевич»; a single word stays. */
export function firstWithInitial(fullName: string): string {
  const [surname = '', first] = partsOf(fullName);
  return first === undefined ? surname : `${first}${NBSP}${initial(surname.split('-')[0] ?? surname)}`;
}

/** Every form in which screens and papers say a name, the whole one first: to find it in what was kept. */
export function formsOf(fullName: string): string[] {
  const short = initials(fullName);
  return [...new Set([fullName, short, short.replaceAll(NBSP, ' '), firstWithInitial(fullName)])].filter(
    (form) => form.length > 1,
  );
}

/** Surname alone, for a pair's line: «Лебедева — Асанов». */
export function surname(fullName: string): string {
  return partsOf(fullName)[0] ?? fullName;
}

/** What to offer for «Как к Вам обращаться?»: «Тимур», «Тимур Маратович»; of two words either may be the name. */
export function addressSuggestions(fullName: string): string[] {
  const [surname = '', first, father] = partsOf(fullName);
  if (first === undefined) return [surname];
  return father === undefined ? [first, surname] : [first, `${first} ${father}`];
}

/** Whether a typed name may be this one. One word is too little, unless the roster itself knows no more. */
export function sameName(name: string, typed: string): boolean {
  const several = fold(typed).split(' ').length > 1;
  return fold(name) === fold(typed) || (several && (matches(name, typed) || covers(typed, name)));
}

/** The roster says «Асанов Тимур», the person typed the father's name too. */
function covers(typed: string, name: string): boolean {
  return name.split(' ').length > 1 && matches(typed, name);
}
