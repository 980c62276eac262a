/** Days typed while a school year is edited: they mean this year, not the next time such a day comes. */
import { type Day, dayFrom } from '../../platform/time/local.ts';

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
