/**
 * School years ready to be accepted in one tap (domain.md 6). The published dates of 2025/26 are used as they are.
 * Every other year follows the same rule on whole weeks and is marked provisional: the school checks it against its own
 * order and may edit every date. Public holidays are a small table here: a package of the world's holidays weighs more
 * than the bot. Days that move by the moon or by a yearly decree are not in it; the school adds them as its own.
 */
import type { Day } from '../../platform/time/local.ts';
import { addDays, dayFrom, weekday } from '../../platform/time/local.ts';
import type { TermDates } from './rules.ts';

export type PresetKind = 'ruTerms' | 'ruTrimesters' | 'kzTerms';

/** What a day off is called; the words are in the locales. */
export const DAY_OFF_NAMES = [
  'autumn',
  'winter',
  'spring',
  'modular',
  'publicHoliday',
  'movedHoliday',
] as const;
type DayOffName = (typeof DAY_OFF_NAMES)[number];

interface PresetDaysOff {
  fromOn: Day;
  toOn: Day;
  kind: 'holidays' | 'publicHoliday';
  name: DayOffName;
}

export interface CalendarPreset {
  startsOn: Day;
  endsOn: Day;
  terms: TermDates[];
  daysOff: PresetDaysOff[];
  provisional: boolean;
}

type Break = readonly [name: DayOffName, fromOn: Day, toOn: Day, endsTerm: boolean];

const PUBLISHED_YEAR = 2025;

/** Month and day. `moves`: falling on a weekend, it is given back on the next working day. */
const PUBLIC_HOLIDAYS: Record<'ru' | 'kz', readonly { on: string; moves: boolean }[]> = {
  ru: [
    { on: '01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08', moves: false },
    { on: '02-23 03-08 05-01 05-09 06-12 11-04', moves: true },
  ],
  kz: [
    { on: '01-07', moves: false },
    { on: '01-01 01-02 03-08 03-21 03-22 03-23 05-01 05-07 05-09 07-06 08-30 10-25 12-16', moves: true },
  ],
};

/** A school year by one of the three usual calendars, for the year that begins in autumn of `yearStart`. */
export function calendarPreset(kind: PresetKind, yearStart: number, weekDays: 5 | 6 = 5): CalendarPreset {
  const country = kind === 'kzTerms' ? 'kz' : 'ru';
  const startsOn = onSchoolWeek(fixed(yearStart, '09-01'), weekDays, 1);
  const endsOn = yearEnd(country, yearStart, weekDays);
  const breaks = breaksOf(kind, yearStart);
  return {
    startsOn,
    endsOn,
    terms: termsBetween(startsOn, endsOn, breaks, weekDays),
    daysOff: [
      ...breaks.map(([name, fromOn, toOn]) => ({ fromOn, toOn, kind: 'holidays' as const, name })),
      ...publicHolidays(country, yearStart, weekDays),
    ],
    provisional: yearStart !== PUBLISHED_YEAR || kind === 'ruTrimesters',
  };
}

function fixed(year: number, monthAndDay: string): Day {
  return `${year}-${monthAndDay}`;
}

/** The Monday that begins the week of the day. */
function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

/** The Monday nearest to 1 September: the weeks of the year are counted from it. */
function firstMonday(yearStart: number): Day {
  return mondayOf(addDays(fixed(yearStart, '09-01'), 3));
}

/** The day itself, or the nearest one in that direction on which the week has lessons. */
function onSchoolWeek(day: Day, weekDays: 5 | 6, step: 1 | -1): Day {
  let at = day;
  while (weekday(at) > weekDays) at = addDays(at, step);
  return at;
}

/** Russia recommends a Tuesday of the 39th week (26 May 2026); Kazakhstan keeps 25 May. */
function yearEnd(country: 'ru' | 'kz', yearStart: number, weekDays: 5 | 6): Day {
  if (country === 'kz') return onSchoolWeek(fixed(yearStart + 1, '05-25'), weekDays, -1);
  return addDays(firstMonday(yearStart), 38 * 7 + 1);
}

/** From the Saturday before the Monday of the week (0 = the first) over whole weeks to a Sunday. */
function weekOff(yearStart: number, week: number): readonly [Day, Day] {
  const monday = addDays(firstMonday(yearStart), week * 7);
  return [addDays(monday, -2), addDays(monday, 6)];
}

function breaksOf(kind: PresetKind, yearStart: number): Break[] {
  const next = yearStart + 1;
  const published = yearStart === PUBLISHED_YEAR;
  if (kind === 'kzTerms') {
    const monday = firstMonday(yearStart);
    const winter: readonly [Day, Day] = published
      ? ['2025-12-29', '2026-01-07']
      : [mondayOf(fixed(next, '01-01')), addDays(mondayOf(fixed(next, '01-07')), 6)];
    const nauryz = mondayOf(fixed(next, '03-22'));
    const spring: readonly [Day, Day] = published
      ? ['2026-03-19', '2026-03-29']
      : [nauryz, addDays(nauryz, 6)];
    return [
      ['autumn', addDays(monday, 56), addDays(monday, 62), true],
      ['winter', ...winter, true],
      ['spring', ...spring, true],
    ];
  }
  // Russia: the whole weeks that hold the New Year's days, with the weekend before them.
  const winter: readonly [Day, Day] = published
    ? ['2025-12-31', '2026-01-11']
    : [addDays(mondayOf(fixed(next, '01-01')), -2), addDays(mondayOf(fixed(next, '01-08')), 6)];
  if (kind === 'ruTerms') {
    return [
      ['autumn', ...weekOff(yearStart, 8), true],
      ['winter', ...winter, true],
      ['spring', ...weekOff(yearStart, 30), true],
    ];
  }
  // Five rests of about a week; a trimester ends with the second and the fourth.
  return [
    ['modular', ...weekOff(yearStart, 5), false],
    ['modular', ...weekOff(yearStart, 11), true],
    ['winter', ...winter, false],
    ['modular', ...weekOff(yearStart, 25), true],
    ['modular', ...weekOff(yearStart, 32), false],
  ];
}

function termsBetween(startsOn: Day, endsOn: Day, breaks: readonly Break[], weekDays: 5 | 6): TermDates[] {
  const terms: TermDates[] = [];
  let from = startsOn;
  for (const [, breakFrom, breakTo, endsTerm] of breaks) {
    if (!endsTerm) continue;
    const last = onSchoolWeek(addDays(breakFrom, -1), weekDays, -1);
    terms.push({ number: terms.length + 1, startsOn: from, endsOn: last });
    from = onSchoolWeek(addDays(breakTo, 1), weekDays, 1);
  }
  terms.push({ number: terms.length + 1, startsOn: from, endsOn });
  return terms;
}

function publicHolidays(country: 'ru' | 'kz', yearStart: number, weekDays: 5 | 6): PresetDaysOff[] {
  const off = new Map<Day, DayOffName>();
  const moved: Day[] = [];
  for (const { on, moves } of PUBLIC_HOLIDAYS[country]) {
    for (const monthAndDay of on.split(' ')) {
      const year = Number(monthAndDay.slice(0, 2)) >= 9 ? yearStart : yearStart + 1;
      const day = dayFrom(year, Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(3)));
      if (day === undefined) continue;
      off.set(day, 'publicHoliday');
      if (moves && weekday(day) > weekDays) moved.push(day);
    }
  }
  for (const day of moved.toSorted()) {
    let free = day;
    while (off.has(free) || weekday(free) > weekDays) free = addDays(free, 1);
    off.set(free, 'movedHoliday');
  }
  return [...off]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, name]) => ({ fromOn: day, toOn: day, kind: 'publicHoliday', name }));
}
