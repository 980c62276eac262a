import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { MovableClock, systemClock } from '../../src/platform/time/clock.ts';
import {
  formatDate,
  formatDay,
  formatLongDay,
  formatMoment,
  formatShortDay,
  monthName,
} from '../../src/platform/time/format.ts';
import {
  addDays,
  addMinutes,
  dayFrom,
  dayOf,
  daysBetween,
  instantOf,
  isZone,
  timeOf,
  weekday,
} from '../../src/platform/time/local.ts';

const ZONES = ['UTC', 'Europe/Moscow', 'Europe/Berlin', 'Asia/Almaty', 'America/New_York', 'Asia/Omsk'];
const day = fc.integer({ min: -3000, max: 6000 }).map((n) => addDays('2024-01-01', n));
const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
const time = minute.map((n) => timeOf(new Date(n * 60_000), 'UTC'));

const processZone = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = processZone;
});

/** Runs the same in processes that live elsewhere: Node reads TZ anew when it is set. */
function everywhere(check: () => void): void {
  const offsets = new Set<number>();
  for (const zone of ['UTC', 'America/New_York', 'Asia/Almaty', 'Europe/Berlin']) {
    process.env['TZ'] = zone;
    offsets.add(new Date(0).getTimezoneOffset());
    check();
  }
  expect(offsets.size).toBeGreaterThan(2);
}

describe('clock', () => {
  it('moves only when it is set, and what it gave stays', () => {
    const clock = new MovableClock(new Date('2026-11-24T10:00:00Z'));
    const given = clock.now();
    given.setUTCFullYear(1999);
    expect(clock.now().toISOString()).toBe('2026-11-24T10:00:00.000Z');
    clock.set(new Date('2026-11-25T10:00:00Z'));
    expect(clock.now().toISOString()).toBe('2026-11-25T10:00:00.000Z');
    expect(Math.abs(systemClock.now().getTime() - Date.now())).toBeLessThan(5000);
  });
});

describe('days, times and zones', () => {
  it('knows the day and the time of a zone, wherever the process runs', () => {
    everywhere(() => {
      const late = new Date('2026-11-24T20:30:00Z');
      expect([dayOf(late, 'Asia/Almaty'), timeOf(late, 'Asia/Almaty')]).toEqual(['2026-11-25', '01:30']);
      expect([dayOf(late, 'Europe/Moscow'), timeOf(late, 'Europe/Moscow')]).toEqual(['2026-11-24', '23:30']);
      expect(timeOf(new Date('2026-11-24T00:00:00Z'), 'UTC')).toBe('00:00');
    });
  });

  it('keeps the wall clock over a change of clocks', () => {
    everywhere(() => {
      expect(instantOf('2026-03-28', '12:00', 'Europe/Berlin').toISOString()).toBe(
        '2026-03-28T11:00:00.000Z',
      );
      expect(instantOf('2026-03-29', '12:00', 'Europe/Berlin').toISOString()).toBe(
        '2026-03-29T10:00:00.000Z',
      );
    });
  });

  it('moves an hour that does not exist forward, and takes the first of an hour that comes twice', () => {
    everywhere(() => {
      const skipped = instantOf('2026-03-29', '02:30', 'Europe/Berlin');
      expect([skipped.toISOString(), timeOf(skipped, 'Europe/Berlin')]).toEqual([
        '2026-03-29T01:30:00.000Z',
        '03:30',
      ]);
      expect(instantOf('2026-10-25', '02:30', 'Europe/Berlin').toISOString()).toBe(
        '2026-10-25T00:30:00.000Z',
      );
      const newYork = instantOf('2026-03-08', '02:30', 'America/New_York');
      expect(timeOf(newYork, 'America/New_York')).toBe('03:30');
    });
  });

  it('knows that Almaty changed its offset for good on 1 March 2024', () => {
    everywhere(() => {
      expect(instantOf('2024-02-29', '12:00', 'Asia/Almaty').toISOString()).toBe('2024-02-29T06:00:00.000Z');
      expect(instantOf('2024-03-01', '12:00', 'Asia/Almaty').toISOString()).toBe('2024-03-01T07:00:00.000Z');
    });
  });

  it('comes back to the same day and time, but for a skipped hour', () => {
    fc.assert(
      fc.property(day, time, fc.constantFrom(...ZONES), (day, time, zone) => {
        const at = instantOf(day, time, zone);
        const back = `${dayOf(at, zone)} ${timeOf(at, zone)}`;
        const hourLater = addMinutes(instantOf(day, time, 'UTC'), 60);
        expect([`${day} ${time}`, `${dayOf(hourLater, 'UTC')} ${timeOf(hourLater, 'UTC')}`]).toContain(back);
      }),
    );
  });

  it('refuses what is no day or time', () => {
    for (const [day, time] of [
      ['2026-02-31', '10:00'],
      ['2026-11-24', '24:00'],
      ['24.11.2026', '10:00'],
      ['2026-11-24', '9:00'],
    ] as const) {
      expect(() => instantOf(day, time, 'UTC')).toThrow(RangeError);
    }
    expect(dayFrom(2026, 2, 29)).toBeUndefined();
    expect(dayFrom(2028, 2, 29)).toBe('2028-02-29');
    expect(isZone('Asia/Almaty')).toBe(true);
    expect(isZone('Asia/Nowhere')).toBe(false);
  });

  it('counts days without losing any', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (day, n) => {
        const other = addDays(day, n);
        expect(daysBetween(day, other)).toBe(n);
        expect(addDays(other, -n)).toBe(day);
        expect((((weekday(day) - 1 + n) % 7) + 7) % 7).toBe(weekday(other) - 1);
      }),
    );
    expect(weekday('2026-11-24')).toBe(2);
    expect(weekday('2026-11-29')).toBe(7);
  });
});

describe('what people read', () => {
  const today = '2026-11-24';
  const plain = (text: string): string => text.replaceAll('\u00a0', '_');

  it('writes days in three languages, with the weekday and an unbreakable number', () => {
    everywhere(() => {
      expect(plain(formatDay('2026-11-25', 'ru', today))).toBe('ср 25_ноября');
      expect(plain(formatDay('2026-11-25', 'kk', today))).toBe('ср, 25_қараша');
      expect(plain(formatDay('2026-11-25', 'en', today))).toBe('Wed 25_November');
      expect(plain(formatLongDay(today, 'ru', today))).toBe('Вторник, 24_ноября');
      expect(plain(formatLongDay(today, 'kk', today))).toBe('Сейсенбі, 24_қараша');
      expect(plain(formatLongDay(today, 'en', today))).toBe('Tuesday, 24_November');
      expect(plain(formatShortDay('2026-11-25', 'ru'))).toBe('Ср_25');
      expect(plain(formatShortDay('2026-11-30', 'kk'))).toBe('Дс_30');
    });
  });

  it('adds the year only when it is another', () => {
    expect(plain(formatDay('2027-01-11', 'ru', today))).toBe('пн 11_января 2027');
    expect(plain(formatDay('2027-01-11', 'kk', today))).toBe('дс, 2027_ж. 11_қаңтар');
    expect(plain(formatDate('2027-01-11', 'en', today))).toBe('11_January 2027');
    expect(plain(formatDate('2026-05-09', 'ru', today))).toBe('9_мая');
  });

  it('writes a moment on the clock of the zone', () => {
    const at = new Date('2026-11-24T20:30:00Z');
    const now = new Date('2026-11-24T06:00:00Z');
    everywhere(() => {
      expect(plain(formatMoment(at, 'Asia/Almaty', 'ru', now))).toBe('ср 25_ноября, 01:30');
      expect(plain(formatMoment(at, 'Europe/Moscow', 'kk', now))).toBe('сс, 24_қараша, 23:30');
    });
    const newYear = new Date('2026-12-31T19:30:00Z');
    expect(plain(formatMoment(newYear, 'Asia/Almaty', 'en', newYear))).toBe('Fri 1_January, 00:30');
  });

  it('names months standing alone', () => {
    expect(monthName(2026, 11, 'ru')).toBe('Ноябрь 2026');
    expect(monthName(2026, 11, 'kk')).toBe('Қараша 2026');
    expect(monthName(2027, 5, 'en')).toBe('May 2027');
  });
});
