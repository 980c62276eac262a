/** Days and times typed while a school year is edited: they mean this year, not the next time such a day comes. */
import { type Day, dayFrom, type Time } from '../../platform/time/local.ts';

/** The day nearest to the wanted bounds with the same date and month, unless a year was typed. */
export function insideYear(day: Day, typed: string, bounds: { from: Day; to: Day }): Day {
  if (/\d{4}/.test(typed)) return day;
  let best = day;
  for (const years of [-1, 1, -2]) {
    const moved = dayFrom(Number(day.slice(0, 4)) + years, Number(day.slice(5, 7)), Number(day.slice(8)));
    const fits = (at: Day) => bounds.from <= at && at <= bounds.to;
    if (!fits(best) && moved !== undefined && fits(moved)) best = moved;
  }
  return best;
}

const MOST_LESSONS = 14;

const TIME = /(?<!\d)(\d{1,2})[:.-](\d{2})(?!\d)/g;
/** What else stands in a table of bells: numbers of lessons, their word, breaks. */
const BESIDE =
  /(?:перемена|үзіліс|break)\s*[-–—:]?\s*\d*\s*(?:мин\p{L}*|min)?|\d{0,2}[-.)]?\s*(?:й|ші|шы)?\s*(?:урок|сабақ|lesson)\s*№?\s*\d{0,2}|(?<=^|\n)\s*\d{1,2}\s*(?=[.)]?\s)|(?<=[;,]\s*)\d{1,2}[.)](?=\s)/giu;

/**
 * Ends of lessons in their order: «8:45, 9.40 10:35», or the second of each two in a table of bells as schools publish
 * it («1 урок 8.30–9.10»); undefined when something of it can't be read or the times don't go up.
 */
export function parseLessonEnds(text: string): Time[] | undefined {
  const times: Time[] = [];
  // In a run of blanks the pattern of a table tries every two places of it: of thousands that takes a minute.
  const rows = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const rest = rows
    .filter((row) => row !== '')
    .join('\n')
    .replace(TIME, (all, hour: string, minute: string) => {
      if (Number(hour) > 23 || Number(minute) > 59) return all;
      times.push(`${hour.padStart(2, '0')}:${minute}`);
      return 'T';
    });
  if (/[\p{L}\d]/u.test(rest.replace(BESIDE, ' ').replaceAll('T', ' '))) return undefined;
  const lines = rest.split('\n').filter((line) => line.includes('T'));
  const ranges = rest.match(/T\s*[-–—]\s*T/g)?.length ?? 0;
  const inTwos = lines.length > 1 && lines.every((line) => line.match(/T/g)?.length === 2);
  const isTable = ranges > 0 || inTwos;
  if (isTable && ranges * 2 !== times.length && !inTwos) return undefined;
  const ends = isTable ? times.filter((_, i) => i % 2 === 1) : times;
  if (ends.length === 0 || ends.length > MOST_LESSONS) return undefined;
  return times.every((time, i) => i === 0 || (times[i - 1] ?? '') < time) ? ends : undefined;
}
