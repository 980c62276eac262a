import { names } from './texts.js';

let zone = 'UTC';

/** The school's zone: all times of the page are shown in it. */
export function useZone(name) {
  zone = name;
}

/** The numbers of a moment in the school's zone. Names are the page's own: browsers lack Kazakh ones. */
function partsOf(at) {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
}

const dayAndMonth = ({ day, month }) => `${Number(day)} ${names.months[month - 1]}`;

/** «15:30» */
export function clockTime(at) {
  const { hour, minute } = partsOf(at);
  return `${hour}:${minute}`;
}

/** «вт 24 ноября, 15:30» */
export function moment(at) {
  const parts = partsOf(at);
  const weekday = names.weekdays[new Date(Date.UTC(parts.year, parts.month - 1, parts.day)).getUTCDay()];
  return `${weekday}${names.afterWeekday} ${dayAndMonth(parts)}, ${parts.hour}:${parts.minute}`;
}

/** A separator between days: «24 ноября», with the year when it is another. */
export function dayTitle(at, now) {
  const parts = partsOf(at);
  return dayAndMonth(parts) + (parts.year === partsOf(now).year ? '' : ` ${parts.year}`);
}

/** The same for all moments of one local day. */
export function dayKey(at) {
  const { year, month, day } = partsOf(at);
  return `${year}-${month}-${day}`;
}
