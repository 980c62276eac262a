/**
 * Calendar days, wall-clock times and zones. Days are 'YYYY-MM-DD', times 'HH:mm', zones are IANA names.
 *
 * dayjs is used only in its UTC mode: its zone plugin parses in the process's own zone, so its answers
 * change with TZ. The offset of a zone comes from Intl, and everything else is arithmetic on UTC.
 */
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(utc);
dayjs.extend(customParseFormat);

export type Day = string;
export type Time = string;
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY = 'YYYY-MM-DD';
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Making a formatter costs a hundred times more than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** Clocks change at a quarter of an hour, if at all: what a zone's clock says is asked once for each. */
const QUARTER_MS = 15 * MINUTE_MS;
/** The most quarters of a zone that are kept: ten weeks. */
const QUARTERS = 10_000;
const offsets = new Map<string, Map<number, number>>();

/** How far the zone's wall clock is ahead of UTC at that instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const quarter = Math.floor(instant / QUARTER_MS);
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const before = known.get(quarter);
  if (before !== undefined) return before;
  if (known.size >= QUARTERS) known.clear();
  const offset = readOffset(quarter * QUARTER_MS, zone);
  known.set(quarter, offset);
  return offset;
}

function readOffset(instant: number, zone: string): number {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const part of formatterOf(zone).formatToParts(instant)) parts[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const wholeSecond = Math.floor(instant / 1000) * 1000;
  return Date.UTC(year, month - 1, day, hour, minute, second) - wholeSecond;
}

/** `2026-11-24T10:00:00.000Z`, as if the zone's clock were UTC's. Counting days by dayjs was a fifth of a card's time. */
function wallClock(at: Date, zone: string): string {
  return new Date(at.getTime() + offsetAt(at.getTime(), zone)).toISOString();
}

/** The calendar day it is in the zone at that instant. */
export function dayOf(at: Date, zone: string): Day {
  return wallClock(at, zone).slice(0, 10);
}

/** What the clock on the wall shows in the zone at that instant. */
export function timeOf(at: Date, zone: string): Time {
  return wallClock(at, zone).slice(11, 16);
}

/**
 * The instant when the zone's clock shows this day and time. An hour that a change of clocks skips gives the moment an
 * hour later on the wall (02:30 → 03:30). An hour that comes twice gives the first one.
 */
export function instantOf(day: Day, time: Time, zone: string): Date {
  const wall = dayjs.utc(`${day} ${time}`, `${DAY} HH:mm`, true);
  if (!wall.isValid()) throw new RangeError(`Not a day and time: ${day} ${time}`);
  const asUtc = wall.valueOf();
  const before = offsetAt(asUtc - DAY_MS, zone);
  const after = offsetAt(asUtc + DAY_MS, zone);
  const first = asUtc - Math.max(before, after);
  const second = asUtc - Math.min(before, after);
  const exact = [first, second].find((instant) => instant + offsetAt(instant, zone) === asUtc);
  return dayjs.utc(exact ?? asUtc - before).toDate();
}

/** The day n days later (earlier, if n is negative). */
export function addDays(day: Day, n: number): Day {
  return new Date(Date.parse(day) + n * DAY_MS).toISOString().slice(0, 10);
}

/** Days from a to b: 1 from today to tomorrow, negative when b is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / DAY_MS);
}

/** Monday = 1 … Sunday = 7. */
export function weekday(day: Day): Weekday {
  return (((new Date(Date.parse(day)).getUTCDay() + 6) % 7) + 1) as Weekday;
}

/** The instant n minutes later. */
export function addMinutes(at: Date, n: number): Date {
  return new Date(at.getTime() + n * MINUTE_MS);
}

/** The day with this year, month (1–12) and date, or nothing when the calendar has no such day (31 February). */
export function dayFrom(year: number, month: number, date: number): Day | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return dayjs.utc(text, DAY, true).isValid() ? text : undefined;
}

/** True for an IANA zone this machine knows. */
export function isZone(zone: string): boolean {
  try {
    return formatterOf(zone).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
