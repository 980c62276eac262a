import { clean } from '../i18n/html.ts';
import type { Day } from '../time/local.ts';
import { daysBetween } from '../time/local.ts';

/** What a column holds. Days are 'YYYY-MM-DD', moments 'YYYY-MM-DD HH:MM' on the school's wall (a day alone where the hour is not known), shares 0…1; `number` as it is. */
export type CellKind = 'text' | 'wrap' | 'day' | 'moment' | 'integer' | 'decimal' | 'number' | 'percent';
export type Cell = string | number | null | undefined;

export interface Column {
  title: string;
  kind: CellKind;
  /** In letters. */
  width: number;
}

/** One table: rows come one after another, never all at once. */
export interface Table {
  name: string;
  columns: readonly Column[];
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
  /** Lines under the table: what is left out, and why. */
  notes?: readonly string[];
}

/** A spreadsheet would take such a text for a formula. */
const DANGEROUS = /^[=+\-@＝＋－＠\t\r\n]/;

/** True for a text that a spreadsheet must be told to leave alone. */
export function isDangerous(text: string): boolean {
  return DANGEROUS.test(text) || DANGEROUS.test(clean(text));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** The longest text of a cell. */
const LONGEST = 32_767;

/** A text without signs no table can hold, and no longer than a cell. */
export function cellText(text: string): string {
  const short = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  // A tab is seen in a cell.
  return short.includes('\t') ? short.split('\t').map(clean).join('\t') : clean(short);
}

/** The same text inside XML; what looks like a table's own escape (_x0041_) is escaped itself. */
export function xmlText(text: string): string {
  return cellText(text)
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** Days are few and rows are many. */
const serials = new Map<Day, number>();
const MANY = 20_000;
const EPOCH: Day = '1899-12-30';

/** A day or a moment as a spreadsheet counts it: days since 30 December 1899, hours as their part of a day. */
export function serialOf(text: string): number {
  const day = text.slice(0, 10);
  let whole = serials.get(day);
  if (whole === undefined) {
    whole = daysBetween(EPOCH, day);
    if (serials.size >= MANY) serials.clear();
    serials.set(day, whole);
  }
  if (text.length === 10) return whole;
  return whole + (Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16))) / 1440;
}
