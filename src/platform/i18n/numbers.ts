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
