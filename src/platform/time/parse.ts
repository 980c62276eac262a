/**
 * A day and a time as people type them, in Russian, Kazakh and English: «25.11 15:30», «25 ноября в 15:30»,
 * «25 қараша», «завтра 15:30», «сәрсенбі 15:30». The whole text must make sense, otherwise nothing is
 * understood: a wrong guess costs more than the question again. What is understood is always shown back.
 *
 * Decided here:
 * - a date without a year is the coming one; with `prefer: 'past'` one that was within the last 14 days is that one;
 * - a weekday is the coming one (today only if the time named is still ahead); with 'past' the last one;
 * - a time alone is today, if that is still ahead (with 'past': already behind), else nothing;
 * - «в 3» without minutes is 15:00: nobody meets a colleague at night; «в 3 ночи» is what it says;
 * - «в 11.10» is an hour, «11.10» alone and «к 11.10» a day;
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
  /** An hour as it was said; `bare` without minutes. */
  clock?: { hour: number; minute: number; bare: boolean };
  /** The hour from which the part of the day that was named runs, half a day long. */
  part?: number;
  /** What the word before says of the next number. */
  next?: 'hour' | 'clock' | 'minute';
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
  let time = timeSaid(found);
  if (found.clock && time === undefined) return undefined;
  const settle = (): Day | undefined =>
    resolve(found, time, dayOf(now, zone), timeOf(now, zone), options.prefer ?? 'future');
  let day = settle();
  if (!day && found.weekday !== undefined && found.dateAsTime !== undefined && !found.clock) {
    delete found.date;
    time = found.dateAsTime; // «в среду 11.10»: the weekday says that it was a time
    day = settle();
  }
  if (!day) return undefined;
  return time === undefined ? { day } : { day, time };
}

/** The day alone; undefined when there is a time beside it or the text is no day. */
export function parseDay(text: string, now: Date, zone: string, options: ParseOptions = {}): Day | undefined {
  const moment = parseMoment(text, now, zone, options);
  return moment && moment.time === undefined ? moment.day : undefined;
}

function tokensOf(text: string): string[] {
  if (text.length > LONGEST) return [];
  return (
    foldLetters(text)
      .replace(/[\p{Cc}\p{Cf}«»"“”„']/gu, ' ')
      // A keypad of numbers may have a comma and nothing else.
      .replace(/(?<![\d.:])(\d{1,2}),(?=\d\d(?:\d\d)?(?![\d.:]))/g, '$1.')
      .replace(/(\d)\s*([ap])\.?m\.?(?=\s|$)/g, '$1 $2m')
      .replace(/тустен\s+кейин/g, 'тустенкейин')
      .replace(/\b(?:in the|at)\s+(?=morning|afternoon|evening|night)/g, '')
      // «15:30-да», «3-те» is an hour; «25-го», «25-інде» a day.
      .replace(/(\d[\d:.]*)[-–]?(?:[дт][ае]|[гк][ае])(?=[\s,.;]|$)/g, 'сагат $1 ')
      .replace(/(\d)[-–]?(?:го|ое|е|[сш]?[ыи](?:нд?[ае])?|нд[ае]|st|nd|rd|th)(?=\s|$)/g, '$1')
      .replace(/(\d)[-–]?(?=\p{L})/gu, '$1 ')
      .replace(/(\p{L})(?=\d)/gu, '$1 ')
      .replace(/[,;·()!?]/g, ' ')
      .split(/\s+/)
      .map((token) => token.replace(/(?<=.)\.$/, ''))
      .filter((token) => token !== '')
  );
}

/** Puts one token where it belongs; false when it belongs nowhere or its place is taken. */
function take(token: string, next: string | undefined, found: Found): boolean {
  const { next: expected } = found;
  delete found.next;
  if (/^\d/.test(token)) return takeNumber(token, next, found, expected);
  const word = wordOf(token);
  if (word === undefined) return false;
  return takeWord(word, found);
}

function takeWord(word: Word, found: Found): boolean {
  if (word.kind === 'filler') {
    if (word.next) found.next = word.next;
  } else if (word.kind === 'part') {
    if (found.part !== undefined) return false;
    found.part = word.from;
    found.next = 'hour';
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

function takeNumber(token: string, next: string | undefined, found: Found, expected: Found['next']): boolean {
  const bare = /^\d{1,2}$/.test(token) ? Number(token) : undefined;
  const follows = next === undefined ? undefined : wordOf(next);
  if (bare !== undefined && follows?.kind !== 'month') {
    const isMinute = /^\d\d$/.test(token) || (follows?.kind === 'filler' && follows.unit === 'minute');
    if (expected === 'minute' && isMinute && found.clock?.bare) {
      found.clock = { hour: found.clock.hour, minute: bare, bare: false };
      return true;
    }
    const knowsDay = found.date ?? found.relative ?? found.weekday;
    const saysHour =
      expected !== undefined ||
      follows?.kind === 'part' ||
      (follows?.kind === 'filler' && follows.unit === 'hour') ||
      (knowsDay !== undefined && /^\d\d$/.test(next ?? ''));
    if (saysHour) {
      found.next = 'minute';
      return takeClock({ hour: bare, minute: 0, bare: true }, found);
    }
  }
  if (expected === 'clock' && takeClock(clockFrom(token), found)) return true;
  if (takeDate(token, found)) return true;
  if (bare !== undefined && !found.date && found.number === undefined && found.relative === undefined) {
    found.number = bare;
    if (found.month !== undefined) found.date = { day: found.number, month: found.month };
    return true;
  }
  if (/^\d{4}$/.test(token)) return takeYear(Number(token), found);
  return takeClock(clockFrom(token), found);
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
  const clock = clockFrom(token);
  if (clock) found.dateAsTime = written(clock);
  return true;
}

function takeClock(clock: Found['clock'], found: Found): boolean {
  if (clock === undefined || clock.hour > 23 || found.clock) return false;
  found.clock = clock;
  return true;
}

function clockFrom(token: string): Found['clock'] {
  const [, hour, minute] = /^(\d{1,2})[:.-](\d\d)$/.exec(token) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return { hour: Number(hour), minute: Number(minute), bare: false };
}

/** The time that was said; undefined when there was none, or one outside the named part of the day. */
function timeSaid({ clock, part }: Found): Time | undefined {
  if (!clock || clock.minute > 59) return undefined;
  const { hour, minute, bare } = clock;
  if (part === undefined) return written({ hour: bare && hour >= 1 && hour <= 6 ? hour + 12 : hour, minute });
  const within = (part + ((hour - part + 24) % 12)) % 24;
  return hour > 12 && within !== hour ? undefined : written({ hour: within, minute });
}

function written({ hour, minute }: { hour: number; minute: number }): Time {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function resolve(
  found: Found,
  time: Time | undefined,
  today: Day,
  clockNow: Time,
  prefer: 'future' | 'past',
): Day | undefined {
  if (found.month !== undefined && !found.date) return undefined;
  if (found.date) {
    const day = resolveDate(found.date, today, prefer);
    if (day === undefined) return undefined;
    return found.weekday === undefined || weekday(day) === found.weekday ? day : undefined;
  }
  if (found.year !== undefined) return undefined;
  if (found.relative !== undefined) return addDays(today, found.relative);
  const ahead = time !== undefined && time > clockNow;
  if (found.weekday !== undefined) {
    const forward = (found.weekday - weekday(today) + 7) % 7;
    if (prefer === 'future') return addDays(today, forward === 0 && !ahead ? 7 : forward);
    return addDays(today, forward === 0 ? (ahead ? -7 : 0) : forward - 7);
  }
  if (time === undefined) return undefined;
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
