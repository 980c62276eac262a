/** A month on the keyboard: one button a day. Pure; the room says what a day and a turned page lead to. */
import type { Translator } from '../i18n/texts.ts';
import { monthName, shortWeekday } from '../time/format.ts';
import { addDays, type Day, dayFrom, weekday } from '../time/local.ts';
import type { Button, Row } from './screen.ts';

export interface MonthOptions {
  /** Any day of the month to show. */
  month: Day;
  /** The first and the last day that may be chosen; others are shown as a dot. */
  from: Day;
  to: Day;
  today: Day;
  /** Data of a day's button. */
  dataOf(day: Day): string;
  /** Data of the button that shows another month, given by its first day. */
  turnOf(month: Day): string;
  /** Days that have something already: shown with a dot after the number. */
  marked?: ReadonlySet<Day>;
}

/** First day of the month n months away. */
function firstOf(month: Day, n = 0): Day {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + n;
  const first = dayFrom(Math.floor(months / 12), (months % 12) + 1, 1);
  if (!first) throw new RangeError(`Not a month: ${month}`);
  return first;
}

/** The rows of a month picker: head with arrows, weekday names, weeks. A tap on an empty cell changes nothing. */
export function monthRows(t: Translator, options: MonthOptions): Row[] {
  const { from, to, today } = options;
  const first = firstOf(options.month < from ? from : options.month > to ? to : options.month);
  const next = firstOf(first, 1);
  const nothing = options.turnOf(first);
  const empty: Button = { text: '·', data: nothing };

  const head: Row = [
    { text: monthName(Number(first.slice(0, 4)), Number(first.slice(5, 7)), t.locale), data: nothing },
  ];
  if (first > from) head.unshift({ text: '‹', data: options.turnOf(firstOf(first, -1)) });
  if (next <= to) head.push({ text: '›', data: options.turnOf(next) });

  const monday = addDays(first, 1 - weekday(first));
  const names: Row = Array.from({ length: 7 }, (_, i) => ({
    text: shortWeekday(addDays(monday, i), t.locale),
    data: nothing,
  }));

  const weeks: Row[] = [];
  for (let start = monday; start < next; start = addDays(start, 7)) {
    const week = Array.from({ length: 7 }, (_, i): Button => {
      const day = addDays(start, i);
      if (day < first || day >= next || day < from || day > to) return empty;
      const number = `${Number(day.slice(8))}${options.marked?.has(day) ? '•' : ''}`;
      return { text: day === today ? `[${number}]` : number, data: options.dataOf(day) };
    });
    // A week with nothing to choose only makes the keyboard taller.
    if (week.some((button) => button !== empty)) weeks.push(week);
  }
  return [head, names, ...weeks];
}
