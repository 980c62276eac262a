/** Names: how they are searched, read from what people type, shortened, and spoken to. */

import { clean, foldLetters } from '../../platform/i18n/fold.ts';
import { type Refused, refused } from '../common/outcome.ts';

const NBSP = '\u00a0';
const LONGEST_NAME = 100;
const MOST_WORDS = 5;

/** «ұлы», «қызы» and their kin belong to the father's name before them. */
const PARTICLES: ReadonlySet<string> = new Set(
  'улы кызы оглы огли оглу угли угил улу уулу гызы кизи'.split(' '),
);
/** Small words before a surname, which belong to it. */
const PREFIXES: ReadonlySet<string> = new Set(
  'фон ван вон дер ден де да ди дю дель ла ле аль эль бин бен ибн von van der den de da di du del la le al el bin ibn'.split(
    ' ',
  ),
);
const FATHERS_NAME = /(?:ич|[вч]на|улы|кызы|оглы|уулу)$/;

/** For search: folded letters, one space between words, hyphens, dots and apostrophes gone. */
export function fold(text: string): string {
  return foldLetters(clean(text).replace(/\n/g, ' '))
    .replace(/['’ʼ`´]/g, '')
    .replace(/[-‐‑–—.\s]+/g, ' ')
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
    .replace(/(\p{L}\.)(?=\p{L})/gu, '$1 ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(\p{L}{3})\.+$/u, '$1');
  if (!/\p{L}/u.test(typed)) return refused(/\d/.test(typed) ? 'digits' : 'empty');
  if (typed.length > LONGEST_NAME) return refused('tooLong');
  if (/\d/.test(typed)) return refused('digits');
  const words = typed.split(' ');
  if (!words.every((word) => /^\p{L}[\p{L}\p{M}’.-]*$/u.test(word))) return refused('symbols');
  if (words.length > MOST_WORDS) return refused('tooManyWords');
  const given = words.findIndex((word) => !isInitial(word));
  // «О. В. Лебедева»: the surname stands first everywhere.
  const inOrder = given > 0 ? [...words.slice(given), ...words.slice(0, given)] : words;
  return { ok: true, name: inOrder.map(withCapitals).join(' ') };
}

const isInitial = (word: string) => /^\p{L}{1,2}\.$/u.test(word);

/** A word all in one case is corrected: «лебедева», «ЛЕБЕДЕВА»; «фон», «ұлы» and «МакКей» stay. */
function withCapitals(word: string, at: number, words: readonly string[]): string {
  const lower = word.toLowerCase();
  if (word !== lower && !(word === word.toUpperCase() && /\p{L}{2}/u.test(word))) return word;
  // «ван Анна» would be a surname.
  if (PREFIXES.has(lower) && at < words.length - 2) return lower;
  return lower
    .split('-')
    .map((piece, i) =>
      at + i > 0 && isParticle(piece) ? piece : piece.replace(/(^|\.)\p{L}/gu, (hit) => hit.toUpperCase()),
    )
    .join('-');
}

/**
 * The name at the beginning of a line of a list. A trade may stand behind a dash, in a second column, in brackets or in
 * small letters; a surname, a first and a father's name may be columns too.
 */
export function nameInLine(line: string): string {
  const columns = line
    .replace(/\([^()]*\)\s*$/, '')
    .split(/\s[-‐‑–—]\s|\s[-–—]|[–—]\s|[;|,]/)
    .map((column) => column.trim())
    .filter((column) => column !== '');
  const count = (text: string) => text.split(/\s+/).length;
  const [first = '', ...rest] = columns;
  if (count(first) === 1 && !/[;|,]/.test(line)) return line.trim();
  let name = first;
  for (const column of rest) {
    if (count(name) > 1 && (count(name) > 2 || !FATHERS_NAME.test(foldLetters(column)))) break;
    name = `${name} ${column}`;
  }
  const words = name.split(/\s+/);
  const hasCapitals = name !== name.toLowerCase();
  const isFathers = (at: number) => FATHERS_NAME.test(foldLetters(words[at] ?? ''));
  const end = words.findIndex((word, at) => {
    if (at < 2 || isParticle(word)) return false;
    const small = hasCapitals && word === word.toLowerCase() && !PREFIXES.has(word) && !isFathers(at);
    return small || (at > 2 && isFathers(at - 1));
  });
  return (end < 0 ? words : words.slice(0, end)).join(' ');
}

function isParticle(word: string): boolean {
  return PARTICLES.has(foldLetters(word));
}

/** Surname, first name, father's name; a particle stays with the word before it, a prefix with the one after. */
function partsOf(fullName: string): string[] {
  const parts: string[] = [];
  let before = '';
  for (const word of fullName.split(' ').filter((word) => word !== '')) {
    const last = parts.at(-1);
    if (PREFIXES.has(word)) before += `${word} `;
    else if (last !== undefined && isParticle(word)) parts[parts.length - 1] = `${last} ${word}`;
    else {
      parts.push(`${before}${word}`);
      before = '';
    }
  }
  return before === '' ? parts : [...parts, before.trim()];
}

function initial(part: string): string {
  return part
    .split('-')
    .filter((piece, at) => at === 0 || !isParticle(piece))
    .map((piece) => `${/\p{Lu}/u.exec(piece)?.[0] ?? String.fromCodePoint(piece.codePointAt(0) ?? 0x20)}.`)
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
  if (first !== undefined && isInitial(first)) return initials(fullName);
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
  if (first === undefined || isInitial(first)) return [surname];
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
