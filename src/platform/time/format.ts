/**
 * Days and moments as people read them (screens.md T3). Names of months and weekdays come from the runtime's
 * own language data; this file only decides their order. The number and its month never part (NBSP).
 */
import type { Day } from './local.ts';
import { dayOf, timeOf } from './local.ts';

type Locale = 'ru' | 'kk' | 'en';

const NBSP = '\u00a0';
const TAG: Record<Locale, string> = { ru: 'ru-RU', kk: 'kk-KZ', en: 'en-GB' };

interface Names {
  /** «ноября», as said with a number. */
  month: string;
  /** «ср» */
  short: string;
  /** «среда» */
  long: string;
}

const cache = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const id = `${locale}:${key}`;
  let made = cache.get(id);
  if (!made) {
    made = new Intl.DateTimeFormat(TAG[locale], { ...options, timeZone: 'UTC' });
    cache.set(id, made);
  }
  return made;
}

function part(made: Intl.DateTimeFormat, instant: number, type: Intl.DateTimeFormatPartTypes): string {
  return made.formatToParts(instant).find((piece) => piece.type === type)?.value ?? '';
}

/** The names of a day, by the day: there are a few hundred of them, and a card says several. */
const names = new Map<string, Names>();
const MOST_NAMES = 5000;

function namesOf(day: Day, locale: Locale): Names {
  const key = `${locale}:${day}`;
  const known = names.get(key);
  if (known) return known;
  if (names.size >= MOST_NAMES) names.clear();
  const found = readNames(day, locale);
  names.set(key, found);
  return found;
}

function readNames(day: Day, locale: Locale): Names {
  const instant = Date.parse(`${day}T00:00:00Z`);
  const short = formatter(locale, 'short', { weekday: 'short', day: 'numeric', month: 'long' });
  const long = formatter(locale, 'long', { weekday: 'long', day: 'numeric', month: 'long' });
  const month = part(short, instant, 'month');
  const said = { month, short: part(short, instant, 'weekday'), long: part(long, instant, 'weekday') };
  return locale === 'en'
    ? said
    : { month: lower(said.month), short: lower(said.short), long: lower(said.long) };
}

function lower(text: string): string {
  return text.toLowerCase();
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** «25 ноября»; with the year when it is not today's. Kazakh puts the year first. */
export function formatDate(day: Day, locale: Locale, today: Day): string {
  const { month } = namesOf(day, locale);
  const date = `${Number(day.slice(8))}${NBSP}${month}`;
  const year = day.slice(0, 4);
  if (year === today.slice(0, 4)) return date;
  return locale === 'kk' ? `${year}${NBSP}ж. ${date}` : `${date} ${year}`;
}

/** «25 ноября 2026 г.», «2026 ж. 25 қараша», «25 November 2026»: as documents say a day. */
export function formatFullDate(day: Day, locale: Locale): string {
  const date = formatDate(day, locale, '');
  return locale === 'ru' ? `${date.replace(' ', NBSP)}${NBSP}г.` : date;
}

/** «ср 25 ноября», «ср, 25 қараша», «Wed 25 November». */
export function formatDay(day: Day, locale: Locale, today: Day): string {
  const { short } = namesOf(day, locale);
  return `${short}${locale === 'kk' ? ',' : ''} ${formatDate(day, locale, today)}`;
}

/** «ср 25 ноября, 15:30» on the clock of the zone. */
export function formatMoment(at: Date, zone: string, locale: Locale, now: Date): string {
  return `${formatDay(dayOf(at, zone), locale, dayOf(now, zone))}, ${timeOf(at, zone)}`;
}

/** «Вторник, 24 ноября»: the first line of a home card. */
export function formatLongDay(day: Day, locale: Locale, today: Day): string {
  return `${capital(namesOf(day, locale).long)}, ${formatDate(day, locale, today)}`;
}

/** «Ср 25»: on a button. */
export function formatShortDay(day: Day, locale: Locale): string {
  return `${capital(namesOf(day, locale).short)}${NBSP}${Number(day.slice(8))}`;
}

/** «Ср»: the head of a column. */
export function shortWeekday(day: Day, locale: Locale): string {
  return capital(namesOf(day, locale).short);
}

/** «Ноябрь 2026»: the head of a month picker; month is 1–12. */
export function monthName(year: number, month: number, locale: Locale): string {
  const name = formatter(locale, 'month', { month: 'long' }).format(Date.UTC(year, month - 1, 1));
  return `${capital(name)} ${year}`;
}
