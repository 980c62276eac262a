import { I18n } from '@grammyjs/i18n';
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

/** Reads `locales/<language>/*.ftl`. Throws when a file is broken. */
export function loadTexts(directory: string): Texts {
  const i18n = new I18n({ defaultLocale: 'ru', directory, fluentBundleOptions: { useIsolating: false } });
  const translate = (
    locale: Locale,
    key: string,
    args: Record<string, TextValue>,
    escape: boolean,
  ): string => {
    const variables: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(args)) {
      if (typeof value === 'number') variables[name] = value;
      else {
        const text = nameless(value instanceof Html ? value.value : value, () => nobody(locale));
        if (value instanceof Html) variables[name] = escape ? text : unescape(text);
        else variables[name] = escape ? escapeHtml(text) : clean(text);
      }
    }
    const said = i18n.t(locale, key, variables);
    // A sentence that ends with «Громова Н. С.» has its full stop already.
    return unhidden(said.replace(/(\p{Lu}\.)\.(?!\.)/gu, '$1'), (key) => i18n.t(locale, key));
  };
  const nobody = (locale: Locale) => i18n.t(locale, 'erased-person');
  const translators = new Map<Locale, Translator>();
  for (const locale of LOCALES) {
    const t = (key: string, args: Record<string, TextValue> = {}) =>
      new Html(translate(locale, key, args, true));
    const label = (key: string, args: Record<string, TextValue> = {}) => translate(locale, key, args, false);
    translators.set(locale, Object.assign(t, { label, locale }) as Translator);
  }
  return {
    for(locale) {
      const found = translators.get(locale);
      if (!found) throw new Error(`no texts for ${locale}`);
      return found;
    },
  };
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
