/**
 * A day and a time as people type them, in Russian, Kazakh and English: «25.11 15:30», «25 ноября в 15:30»,
 * «25 қараша», «завтра 15:30», «сәрсенбі 15:30». The whole text must make sense, otherwise nothing is
 * understood: a wrong guess costs more than the question again. What is understood is always shown back.
 *
 * Decided here:
 * - a date without a year is the coming one; with `prefer: 'past'` one that was within the last 14 days is that one;
 * - a weekday is the coming one (today only if the time named is still ahead); with 'past' the last one;
 * - a time alone is today, if that is still ahead (with 'past': already behind), else nothing;
 * - «в 3» without minutes is 15:00: nobody meets a colleague at night;
 * - a weekday that contradicts the date, and a date the calendar does not have, is nothing.
 */
import { foldLetters } from '../i18n/fold.ts';
import type { Day, Time } from './local.ts';
import { addDays, dayFrom, dayOf, timeOf, weekday } from './local.ts';
import type { Word } from './words.ts';
import { wordOf } from './words.ts';

export interface ParseOptions {
  /** 'past' when the person tells what was, not what will be. */
  prefer?: 'future' | 'past';
}

const DAYS_BACK = 14;
const LONGEST = 60;

interface Found {
  date?: { day: number; month: number; year?: number };
  /** What «11.10» would be as a time, in case the date makes no sense. */
  dateAsTime?: Time;
  /** A number that waits for its month's name, or a month that waits for its number. */
  number?: number;
  month?: number;
  year?: number;
  relative?: number;
  weekday?: number;
  time?: Time;
  /** After «в», «at» or «сағат» a bare number is an hour. */
  hourNext?: boolean;
}

/** The day, and the time if one was named; undefined when the text is not wholly a day and time. */
export function parseMoment(
  text: string,
  now: Date,
  zone: string,
  options: ParseOptions = {},
): { day: Day; time?: Time } | undefined {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return undefined;
  const found: Found = {};
  for (const [index, token] of tokens.entries()) {
    if (!take(token, tokens[index + 1], found)) return undefined;
  }
  if (found.number !== undefined && !found.date) return undefined;
  const settle = (): Day | undefined =>
    resolve(found, dayOf(now, zone), timeOf(now, zone), options.prefer ?? 'future');
  let day = settle();
  if (!day && found.weekday !== undefined && found.dateAsTime !== undefined && found.time === undefined) {
    delete found.date;
    found.time = found.dateAsTime; // «в среду 11.10»: the weekday says that it was a time
    day = settle();
  }
  if (!day) return undefined;
  return found.time === undefined ? { day } : { day, time: found.time };
}

/** The day alone; undefined when there is a time beside it or the text is no day. */
export function parseDay(text: string, now: Date, zone: string, options: ParseOptions = {}): Day | undefined {
  const moment = parseMoment(text, now, zone, options);
  return moment && moment.time === undefined ? moment.day : undefined;
}

function tokensOf(text: string): string[] {
  if (text.length > LONGEST) return [];
  return foldLetters(text)
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/(\d)\s*([ap])\.?m\.?(?=\s|$)/g, '$1$2m')
    .replace(/(\d)-?(?:го|ое|е|шы|ши|ы|и|st|nd|rd|th)(?=\s|$)/g, '$1')
    .replace(/(\d)[-–](?=\p{L})/gu, '$1 ')
    .replace(/[,;·()!?]/g, ' ')
    .split(/\s+/)
    .map((token) => token.replace(/(?<=.)\.$/, ''))
    .filter((token) => token !== '');
}

/** Puts one token where it belongs; false when it belongs nowhere or its place is taken. */
function take(token: string, next: string | undefined, found: Found): boolean {
  const afterHourWord = found.hourNext === true;
  delete found.hourNext;
  if (/^\d/.test(token)) return takeNumber(token, next, found, afterHourWord);
  const word = wordOf(token);
  if (word === undefined) return false;
  return takeWord(word, found);
}

function takeWord(word: Word, found: Found): boolean {
  if (word.kind === 'filler') {
    if (word.hourNext) found.hourNext = true;
  } else if (word.kind === 'relative') {
    if (found.relative !== undefined || found.date || found.weekday !== undefined) return false;
    found.relative = word.days;
  } else if (word.kind === 'weekday') {
    if (found.weekday !== undefined || found.relative !== undefined) return false;
    found.weekday = word.number;
  } else {
    if (found.date || found.month !== undefined || found.relative !== undefined) return false;
    if (found.number === undefined) found.month = word.number;
    else found.date = { day: found.number, month: word.number };
    if (found.date && found.year !== undefined) found.date.year = found.year;
  }
  return true;
}

function takeNumber(token: string, next: string | undefined, found: Found, hour: boolean): boolean {
  const bare = /^\d{1,2}$/.test(token) ? Number(token) : undefined;
  if (bare !== undefined && hour && !isMonth(next)) return takeTime(bareHour(bare), found);
  if (takeDate(token, found)) return true;
  if (bare !== undefined && !found.date && found.number === undefined && found.relative === undefined) {
    found.number = bare;
    if (found.month !== undefined) found.date = { day: found.number, month: found.month };
    return true;
  }
  if (/^\d{4}$/.test(token)) return takeYear(Number(token), found);
  return takeTime(timeFrom(token), found);
}

function isMonth(token: string | undefined): boolean {
  return token !== undefined && wordOf(token)?.kind === 'month';
}

function takeYear(year: number, found: Found): boolean {
  if (year < 2000 || year > 2099 || found.year !== undefined || found.date?.year !== undefined) return false;
  found.year = year;
  if (found.date) found.date.year = year;
  return true;
}

/** 25.11, 25/11, 25.11.26, 25.11.2026, 2026-11-25. A month above 12 means that it was a time: 15.30. */
function takeDate(token: string, found: Found): boolean {
  if (found.date || found.month !== undefined || found.relative !== undefined || found.number !== undefined) {
    return false;
  }
  const iso = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(token);
  if (iso) {
    found.date = { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
    return true;
  }
  const dotted = /^(\d{1,2})[./](\d{1,2})(?:[./](20\d\d|\d\d))?$/.exec(token);
  if (!dotted || Number(dotted[2]) > 12 || Number(dotted[2]) < 1) return false;
  found.date = { day: Number(dotted[1]), month: Number(dotted[2]) };
  if (dotted[3] !== undefined) {
    found.date.year = (Number(dotted[3]) % 2000) + 2000;
    return true;
  }
  const time = timeFrom(token);
  if (time !== undefined) found.dateAsTime = time;
  return true;
}

function takeTime(time: Time | undefined, found: Found): boolean {
  if (time === undefined || found.time !== undefined) return false;
  found.time = time;
  return true;
}

function timeFrom(token: string): Time | undefined {
  const parts = /^(\d{1,2})(?:[:.-](\d\d))?([ap]m)?$/.exec(token);
  if (!parts || (parts[2] === undefined && parts[3] === undefined)) return undefined;
  let hour = Number(parts[1]);
  if (parts[3] !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (parts[3] === 'pm' ? 12 : 0);
  }
  return clock(hour, Number(parts[2] ?? 0));
}

function bareHour(hour: number): Time | undefined {
  return clock(hour >= 1 && hour <= 6 ? hour + 12 : hour, 0);
}

function clock(hour: number, minute: number): Time | undefined {
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function resolve(found: Found, today: Day, clockNow: Time, prefer: 'future' | 'past'): Day | undefined {
  if (found.month !== undefined && !found.date) return undefined;
  if (found.date) {
    const day = resolveDate(found.date, today, prefer);
    if (day === undefined) return undefined;
    return found.weekday === undefined || weekday(day) === found.weekday ? day : undefined;
  }
  if (found.year !== undefined) return undefined;
  if (found.relative !== undefined) return addDays(today, found.relative);
  const ahead = found.time !== undefined && found.time > clockNow;
  if (found.weekday !== undefined) {
    const forward = (found.weekday - weekday(today) + 7) % 7;
    if (prefer === 'future') return addDays(today, forward === 0 && !ahead ? 7 : forward);
    return addDays(today, forward === 0 ? (ahead ? -7 : 0) : forward - 7);
  }
  if (found.time === undefined) return undefined;
  return ahead === (prefer === 'future') ? today : undefined;
}

function resolveDate(
  date: { day: number; month: number; year?: number },
  today: Day,
  prefer: 'future' | 'past',
): Day | undefined {
  if (date.year !== undefined) return dayFrom(date.year, date.month, date.day);
  const thisYear = Number(today.slice(0, 4));
  const candidates = [thisYear - 1, thisYear, thisYear + 1]
    .map((year) => dayFrom(year, date.month, date.day))
    .filter((day) => day !== undefined);
  const recent = candidates.find((day) => day <= today && day >= addDays(today, -DAYS_BACK));
  if (prefer === 'past' && recent !== undefined) return recent;
  return candidates.find((day) => day >= today);
}
