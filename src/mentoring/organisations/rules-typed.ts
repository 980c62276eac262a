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

/** Ends of lessons in their order: «8:45, 9.40 10:35»; undefined when a time can't be read or they don't go up. */
export function parseLessonEnds(text: string): Time[] | undefined {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  const times = words.map((word) => {
    const [, hour = '', minute = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(word) ?? [];
    return hour !== '' && Number(hour) < 24 && Number(minute) < 60
      ? `${hour.padStart(2, '0')}:${minute}`
      : undefined;
  });
  const read = times.filter((time) => time !== undefined);
  if (read.length === 0 || read.length < words.length || read.length > MOST_LESSONS) return undefined;
  return read.every((time, i) => i === 0 || (read[i - 1] ?? '') < time) ? read : undefined;
}
