import { language } from './texts.js';

let zone = 'UTC';

/** The school's zone: all times of the page are shown in it. */
export function useZone(name) {
  zone = name;
}

const format = (options) => new Intl.DateTimeFormat(language, { timeZone: zone, ...options });

/** «15:30» */
export const clockTime = (at) => format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

/** «вт, 24 ноября, 15:30» */
export const moment = (at) =>
  `${format({ weekday: 'short', day: 'numeric', month: 'long' }).format(at)}, ${clockTime(at)}`;

/** A separator between days: «24 ноября», with the year when it is another. */
export function dayTitle(at, now) {
  const year = format({ year: 'numeric' });
  const other = year.format(at) !== year.format(now);
  return format({ day: 'numeric', month: 'long', ...(other ? { year: 'numeric' } : {}) }).format(at);
}

/** The same for all moments of one local day. */
export const dayKey = (at) => format({ year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
