/**
 * How a line is set in print: quotes, dashes, spaces that don't break, nothing a word processor could choke on.
 * The package `typograf` has no Kazakh and rewrites what people typed: «60 %» without its space, «1/2» as one sign.
 */
import { clean } from '../i18n/html.ts';
import { type Locale, spoken, type Translator } from '../i18n/texts.ts';

const NBSP = '\u00a0';

/** Pairs of quotes: outer and inner. */
const QUOTES: Record<Locale, readonly [string, string, string, string]> = {
  ru: ['«', '»', '„', '“'],
  kk: ['«', '»', '„', '“'],
  en: ['“', '”', '‘', '’'],
};

/** A text on paper, in the paper's language. */
export function printed(t: Translator, text: string): string {
  return typeset(spoken(t, text), t.locale);
}

/** A text as it is printed. Setting it twice changes nothing. */
export function typeset(text: string, locale: Locale): string {
  const line = quotes(printable(text), locale)
    .replace(/ {2,}/g, ' ')
    // A hyphen between spaces is a dash; the dash stays with the word before it.
    .replace(/(\S)[ \u00a0]+[-–—][ \u00a0]+/g, `$1${NBSP}— `)
    .replace(/([№§])[ \u00a0]*(?=[\d_])/g, `$1${NBSP}`)
    // «25 ноября 2026 г.», «2026 ж.», «7 %», «40 мин»
    .replace(/(\d) (г\.|гг\.|ж\.|%|мин|кл\.)/g, `$1${NBSP}$2`)
    .replace(/(^|[^\d\p{L}])(\d{1,2}) (\p{Ll}{3,9}) (\d{4})(?!\d)/gu, `$1$2${NBSP}$3${NBSP}$4`)
    .replace(/(\d{4})-(?=\d{4}(?!\d))/g, '$1–')
    // A sentence that ends with «2026 г.» or «О. В.» has its full stop already.
    .replace(/(\p{L}\.)\.(?!\.)/gu, '$1');
  const named = initialsTogether(line);
  // A word of one letter doesn't stay alone at a line's end.
  return locale === 'en'
    ? named
    : named.replace(/(^|[\s(«\u00a0])([вВсСкКоОуУиИаАяЯ]) (?=\S)/g, `$1$2${NBSP}`);
}

/** «Лебедева О. В.», «О. В. Лебедева» never part. */
function initialsTogether(text: string): string {
  return text
    .replace(/(\p{Lu}\.) ?(?=\p{Lu}\.)/gu, `$1${NBSP}`)
    .replace(/(\p{Lu}\p{Ll}+) (?=\p{Lu}\.)/gu, `$1${NBSP}`)
    .replace(/(^|[\s\u00a0(«])((?:\p{Lu}\.\u00a0)*\p{Lu}\.) (?=\p{Lu}\p{Ll})/gu, `$1$2${NBSP}`);
}

/** Straight and foreign quotes become the language's own; a mark of inches or of a class («7 "Б"») is a quote too. */
function quotes(text: string, locale: Locale): string {
  const [open, close, innerOpen, innerClose] = QUOTES[locale];
  let depth = 0;
  return text
    .replace(/[«„]/g, '\ufdd0')
    .replace(/[»”]/g, '\ufdd1')
    .replace(/(^|[\s(\ufdd0\u00a0—–-])"(?=\S)/g, '$1\ufdd0')
    .replace(/"/g, '\ufdd1')
    .replace(/[\ufdd0\ufdd1“]/g, (sign) => {
      // “ begins a quote in English and ends an inner one elsewhere.
      if (sign === '\ufdd0' || (sign === '“' && depth < 2)) return depth++ === 0 ? open : innerOpen;
      if (depth === 0) return close;
      return --depth === 0 ? close : innerClose;
    });
}

/** Only what XML may hold and a reader may see: no control signs, no halves of letters. */
function printable(text: string): string {
  return clean(text.replace(/\t/g, ' '))
    .replace(/[\p{Cs}\ufdd0-\ufdef\ufffe\uffff]/gu, '')
    .normalize('NFC');
}

/** A file's name of a document's title: nothing a disk or a mail refuses, never too long. */
export function documentName(title: string, extension: string): string {
  const name = printable(title)
    .replace(/[\\/:*?"<>|«»“”\n]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${[...name]
    .slice(0, 80)
    .join('')
    .replace(/[ .]+$/, '')}.${extension}`;
}
