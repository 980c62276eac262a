import type { Locale } from './texts.ts';

/** Making a formatter costs a hundred times more than using it. */
const formatters = new Map<string, Intl.NumberFormat>();

/** «1 234,5»: a number as the language writes it, with at most so many digits after the point (three, unless given). */
export function formatNumber(value: number, locale: Locale, digits = 3): string {
  const key = `${locale}:${digits}`;
  const known = formatters.get(key) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  formatters.set(key, known);
  return known.format(value);
}

/** «7», «7 из 10», «7/10», «10-нан 7», «7 out of 10»: the number as text, where the scale that was said is this one. */
export function withoutScale(text: string, scale: number): string {
  const said = new RegExp(
    `^\\s*(?:${scale}\\s*-?\\s*\\p{L}*[нт][ае]н\\s+)?(.+?)(?:\\s*(?:из|/|(?:out )?of)\\s*${scale})?\\s*$`,
    'iu',
  );
  return said.exec(text)?.[1] ?? text;
}
