import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { TextArguments } from './generated.ts';
import { clean, escapeHtml, HIDDEN_NAME, Html, NAMELESS } from './html.ts';

export const LOCALES = ['ru', 'kk', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export type TextKey = keyof TextArguments;
/** Strings are a person's words and are escaped; Html is not; a number chooses plural forms. */
export type TextValue = string | number | Html;
/** Of a computed key every text it may name must accept the arguments, so they are what all of them take. */
type Every<T> = (T extends unknown ? (each: T) => void : never) extends (every: infer A) => void ? A : never;
type Args<K extends TextKey> = TextArguments[K] extends undefined
  ? []
  : [args: Every<Exclude<TextArguments[K], undefined>>];
/** The texts without variables: those a list of choices may name by a computed key. */
export type PlainKey = { [K in TextKey]: TextArguments[K] extends undefined ? K : never }[TextKey];

/** Texts in one language: `t(key, args)` for messages, `t.label` for buttons, toasts and file names. */
export interface Translator {
  <K extends TextKey>(key: K, ...args: Args<K>): Html;
  label<K extends TextKey>(key: K, ...args: Args<K>): string;
  readonly locale: Locale;
}

/** Every text in every language, read once. */
export interface Texts {
  for(locale: Locale): Translator;
}

/** Narrows whatever Telegram or the database says to a language we speak. */
export function toLocale(code: string | null | undefined, otherwise: Locale): Locale {
  const short = code?.slice(0, 2).toLowerCase();
  return LOCALES.find((l) => l === short) ?? otherwise;
}

const HIDDEN = new RegExp(`[${HIDDEN_NAME.mentor}${HIDDEN_NAME.mentee}]`, 'gu');

/** All texts of one language, `locales/<language>/*.ftl`. Throws when two have one key. */
function bundleOf(directory: string, locale: Locale): FluentBundle {
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const folder = path.join(directory, locale);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
    const [error] = bundle.addResource(new FluentResource(readFileSync(path.join(folder, file), 'utf8')));
    if (error) throw error;
  }
  return bundle;
}

/** Reads `locales/<language>/*.ftl`. Throws when a file is broken. */
export function loadTexts(directory: string): Texts {
  const translators = new Map(
    LOCALES.map((locale) => [locale, translatorOf(bundleOf(directory, locale), locale)]),
  );
  return {
    for(locale) {
      const found = translators.get(locale);
      if (!found) throw new Error(`no texts for ${locale}`);
      return found;
    },
  };
}

function translatorOf(bundle: FluentBundle, locale: Locale): Translator {
  const nobody = () => say('erased-person', {}, false);
  const hidden = (key: 'name-hidden-mentor' | 'name-hidden-mentee') => say(key, {}, false);

  function format(key: string, args: Record<string, TextValue>, escape: boolean): string {
    const pattern = bundle.getMessage(key)?.value;
    // The compiler knows every key; what it could not see is shown as it is, rather than nothing.
    if (!pattern) return `{${key}}`;
    const variables: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(args)) {
      if (typeof value === 'number') variables[name] = value;
      else {
        const text = nameless(value instanceof Html ? value.value : value, nobody);
        if (value instanceof Html) variables[name] = escape ? text : unescape(text);
        else variables[name] = escape ? escapeHtml(text) : clean(text);
      }
    }
    return bundle.formatPattern(pattern, variables);
  }
  function say(key: string, args: Record<string, TextValue>, escape: boolean): string {
    const said = format(key, args, escape);
    // A sentence that ends with «Громова Н. С.» has its full stop already.
    return unhidden(said.includes('..') ? said.replace(/(\p{Lu}\.)\.(?!\.)/gu, '$1') : said, hidden);
  }
  const t = (key: string, args: Record<string, TextValue> = {}) => new Html(say(key, args, true));
  const label = (key: string, args: Record<string, TextValue> = {}) => say(key, args, false);
  return Object.assign(t, { label, locale }) as Translator;
}

/** The text with the reader's word for an erased person. */
function nameless(text: string, word: () => string): string {
  return text.includes(NAMELESS) ? text.replaceAll(NAMELESS, word()) : text;
}

/** The text with the role in place of a name this reader may not have. */
function unhidden(text: string, word: (key: 'name-hidden-mentor' | 'name-hidden-mentee') => string): string {
  return text.replace(HIDDEN, (sign) =>
    word(sign === HIDDEN_NAME.mentor ? 'name-hidden-mentor' : 'name-hidden-mentee'),
  );
}

/** Text that is no part of a sentence: names on buttons, in cells, in people's own words. */
export function spoken(t: Translator, text: string): string {
  return unhidden(
    nameless(text, () => t.label('erased-person')),
    (key) => t.label(key),
  );
}

function unescape(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
