import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoment } from '../../src/platform/time/format.ts';
import { addDays, instantOf } from '../../src/platform/time/local.ts';
import { parseDay, parseMoment } from '../../src/platform/time/parse.ts';

const ZONE = 'Asia/Almaty';
/** Tuesday. */
const today = '2026-11-24';
const now = instantOf(today, '12:00', ZONE);

function read(text: string, prefer: 'future' | 'past' = 'future'): string | undefined {
  const moment = parseMoment(text, now, ZONE, { prefer });
  return moment && [moment.day, moment.time].filter((piece) => piece !== undefined).join(' ');
}

describe('a day and a time as people type them', () => {
  it.each([
    ['25.11 15:30', '2026-11-25 15:30'],
    ['25.11.2026 15.30', '2026-11-25 15:30'],
    ['25.11.26, 15:30', '2026-11-25 15:30'],
    ['25.11 в 15:30', '2026-11-25 15:30'],
    ['25.11 15.30', '2026-11-25 15:30'],
    ['10.12 11.10', '2026-12-10 11:10'],
    ['25/11 15-30', '2026-11-25 15:30'],
    ['2026-11-25 15:30', '2026-11-25 15:30'],
    ['15:30 25.11', '2026-11-25 15:30'],
    ['25 ноября 15:30', '2026-11-25 15:30'],
    ['25 Ноября, в 15:30', '2026-11-25 15:30'],
    ['25-го ноября в 15', '2026-11-25 15:00'],
    ['25 ноя 2026 г. 9:05', '2026-11-25 09:05'],
    ['25\u00a0ноября в 3', '2026-11-25 15:00'],
    ['25 қараша 15:30', '2026-11-25 15:30'],
    ['25-қараша, сағат 15:30', '2026-11-25 15:30'],
    ['25 караша сагат 15', '2026-11-25 15:00'],
    ['қарашаның 25-і', '2026-11-25'],
    ['25 November 15:30', '2026-11-25 15:30'],
    ['Nov 25th at 3:30 pm', '2026-11-25 15:30'],
    ['завтра в 15:30', '2026-11-25 15:30'],
    ['завтра 11.10', '2026-11-25 11:10'],
    ['послезавтра', '2026-11-26'],
    ['сегодня', '2026-11-24'],
    ['бүгін 15:30', '2026-11-24 15:30'],
    ['бугин', '2026-11-24'],
    ['ертең 15:00', '2026-11-25 15:00'],
    ['ЕРТЕН сағат 9:00', '2026-11-25 09:00'],
    ['кеше', '2026-11-23'],
    ['tomorrow 15:30', '2026-11-25 15:30'],
    ['в среду 15:30', '2026-11-25 15:30'],
    ['в среду 11.10', '2026-11-25 11:10'],
    ['ср 15:30', '2026-11-25 15:30'],
    ['сәрсенбі 15:30', '2026-11-25 15:30'],
    ['сәрсенбіде', '2026-11-25'],
    ['дүйсенбі күні 9:00', '2026-11-30 09:00'],
    ['on Friday at 9', '2026-11-27 09:00'],
    ['вс', '2026-11-29'],
    ['ср 25.11 15:30', '2026-11-25 15:30'],
    ['15:30', '2026-11-24 15:30'],
    ['29.02.2028', '2028-02-29'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['завтра в 9 утра', '2026-11-25 09:00'],
    ['завтра утром в 9', '2026-11-25 09:00'],
    ['завтра в 3 часа дня', '2026-11-25 15:00'],
    ['завтра в 11 часов дня', '2026-11-25 11:00'],
    ['завтра в 12 дня', '2026-11-25 12:00'],
    ['в пятницу в 5 вечера', '2026-11-27 17:00'],
    ['завтра 5:30 вечера', '2026-11-25 17:30'],
    ['завтра в 17 вечера', '2026-11-25 17:00'],
    ['завтра в 2 часа ночи', '2026-11-25 02:00'],
    ['завтра в 11 ночи', '2026-11-25 23:00'],
    ['завтра в 6 утра', '2026-11-25 06:00'],
    ['завтра днём', '2026-11-25'],
    ['ертең таңғы 9-да', '2026-11-25 09:00'],
    ['ертең таңертең сағат 9-да', '2026-11-25 09:00'],
    ['ертең түстен кейін 3-те', '2026-11-25 15:00'],
    ['жұмада кешкі 6-да', '2026-11-27 18:00'],
    ['түскі 12-де', undefined],
    ['ертең түскі 12-де', '2026-11-25 12:00'],
    ['tomorrow at 9 in the morning', '2026-11-25 09:00'],
    ['tomorrow 3 in the afternoon', '2026-11-25 15:00'],
    ['tomorrow 12 am', '2026-11-25 00:00'],
    ['завтра в 15 утра', undefined],
  ])('an hour by the part of the day: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['ертең сағат 15:30-да', '2026-11-25 15:30'],
    ['жұмада сағат 14:30-да', '2026-11-27 14:30'],
    ['25 қараша сағат 15.30-ға', '2026-11-25 15:30'],
    ['ертең сағат 3-те', '2026-11-25 15:00'],
    ['ертең сағат 9-ға', '2026-11-25 09:00'],
    ['ертең 9-да', '2026-11-25 09:00'],
    ['ертең 15:30да', '2026-11-25 15:30'],
    ['қарашаның 25-інде', '2026-11-25'],
    ['қарашаның 25-іне', '2026-11-25'],
    ['25-ші қарашада', '2026-11-25'],
    ['2026 жылғы 25 қарашадағы', '2026-11-25'],
  ])('endings on numbers: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['25.11.2026г. 15:30', '2026-11-25 15:30'],
    ['25.11.2026ж.', '2026-11-25'],
    ['1.12.2026года', '2026-12-01'],
    ['«25» ноября 2026г.', '2026-11-25'],
    ['25нояб в15:30', '2026-11-25 15:30'],
    ['завтра 15ч30', '2026-11-25 15:30'],
    ['завтра в 15 ч. 30 мин.', '2026-11-25 15:30'],
    ['завтра в 9 ч 5 мин', '2026-11-25 09:05'],
    ['завтра 15 часов', '2026-11-25 15:00'],
    ['в 15 часов 25 ноября', '2026-11-25 15:00'],
  ])('words written to a number: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['завтра 15,30', '2026-11-25 15:30'],
    ['25,11 15,30', '2026-11-25 15:30'],
    ['25,11,2026', '2026-11-25'],
    ['25.11,15:30', '2026-11-25 15:30'],
    ['завтра в 15 30', '2026-11-25 15:30'],
    ['25.11 15 30', '2026-11-25 15:30'],
    ['в 15 25 ноября', '2026-11-25 15:00'],
    ['в 15 75', undefined],
  ])('signs of a phone’s keypad: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['в 12.10', '2026-11-24 12:10'],
    ['в 9.10 11.12', '2026-12-11 09:10'],
    ['11.12 в 9.10', '2026-12-11 09:10'],
    ['в 25.11', '2026-11-25'],
    ['к 11.12', '2026-12-11'],
    ['11.12', '2026-12-11'],
    ['в 11.10', undefined],
    ['at 12.10', '2026-11-24 12:10'],
    ['сағат 12.10-да', '2026-11-24 12:10'],
  ])('«в» before what could be a day makes it an hour: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['31.02 10:00'],
    ['31.02.2027'],
    ['29.02'],
    ['32.11'],
    ['00.11'],
    ['25.11 24:00'],
    ['25.11 15:60'],
    ['25.11 15:30 16:30'],
    ['25.11 26.11'],
    ['чт 25.11 15:30'],
    ['25'],
    ['ноябрь'],
    ['25 15:30'],
    ['1530'],
    ['привет'],
    ['у меня 25.11 болит'],
    ['завтра или в среду'],
    ['10–12 ноября'],
    ['11:59'],
    ['маргарин 25'],
    [''],
    ['   '],
    ['5'.repeat(5000)],
  ])('does not guess at «%s»', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('takes the coming year for a day that is past, and the past when asked for it', () => {
    expect(read('20.11 15:30')).toBe('2027-11-20 15:30');
    expect(read('20.11 15:30', 'past')).toBe('2026-11-20 15:30');
    expect(read('10.11', 'past')).toBe('2026-11-10');
    expect(read('09.11', 'past')).toBe('2027-11-09');
    expect(read('25.11', 'past')).toBe('2026-11-25');
    expect(read('20.11.2026')).toBe('2026-11-20');
  });

  it('sees the last days of December from January', () => {
    const january = instantOf('2027-01-05', '12:00', ZONE);
    expect(parseDay('28.12', january, ZONE, { prefer: 'past' })).toBe('2026-12-28');
    expect(parseDay('28.12', january, ZONE)).toBe('2027-12-28');
  });

  it('takes a weekday and a time alone by whether they are ahead', () => {
    expect(read('вт 15:30')).toBe('2026-11-24 15:30');
    expect(read('вт 11:00')).toBe('2026-12-01 11:00');
    expect(read('вт')).toBe('2026-12-01');
    expect(read('вт 11:00', 'past')).toBe('2026-11-24 11:00');
    expect(read('вт 15:30', 'past')).toBe('2026-11-17 15:30');
    expect(read('пн', 'past')).toBe('2026-11-23');
    expect(read('11:00', 'past')).toBe('2026-11-24 11:00');
    expect(read('15:30', 'past')).toBeUndefined();
  });

  it('reads the day of the zone, not of the machine', () => {
    const night = new Date('2026-11-24T20:00:00Z');
    expect(parseDay('сегодня', night, 'Asia/Almaty')).toBe('2026-11-25');
    expect(parseDay('сегодня', night, 'Europe/Moscow')).toBe('2026-11-24');
    expect(parseDay('сегодня 10:00', night, 'Europe/Moscow')).toBeUndefined();
  });

  it('reads back whatever the bot writes, in every language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.constantFrom('ru', 'kk', 'en'),
        (ahead, minute, locale) => {
          const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
          const day = addDays(today, ahead);
          const written = formatMoment(instantOf(day, time, ZONE), ZONE, locale as 'ru', now);
          expect(parseMoment(written, now, ZONE)).toEqual({ day, time });
        },
      ),
    );
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 70 }), (text) => {
        const moment = parseMoment(text, now, ZONE);
        if (moment) expect(moment.day).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});
