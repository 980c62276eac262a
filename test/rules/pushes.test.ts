import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSchoolDay } from '../../src/mentoring/organisations/rules.ts';
import { type BundleFacts, bundleHour, mondayOf } from '../../src/mentoring/people/pushes/rules-pushes.ts';
import { isQuiet, isSilent } from '../../src/platform/dispatch/quiet.ts';
import { addDays, addMinutes, dayOf, instantOf, timeOf } from '../../src/platform/time/local.ts';

const ZONE = 'Asia/Almaty';
const calendar = {
  weekDays: 5 as const,
  startsOn: '2026-09-01',
  endsOn: '2027-05-25',
  daysOff: [{ fromOn: '2026-10-26', toOn: '2026-11-01', kind: 'holidays' as const }],
};
const facts = (more: Partial<BundleFacts> = {}): BundleFacts => ({
  zone: ZONE,
  hour: 15,
  calendar,
  pausedUntilOn: null,
  sentOn: [],
  promisedAt: [],
  ...more,
});
const at = (day: string, time: string) => instantOf(day, time, ZONE);
/** Tuesday. */
const TUESDAY = '2026-11-24';

describe('when a bundle may go', () => {
  it.each([
    ['at the person’s hour of the day', at(TUESDAY, '00:00'), facts(), at(TUESDAY, '15:00')],
    ['at the hour they chose', at(TUESDAY, '00:00'), facts({ hour: 9 }), at(TUESDAY, '09:00')],
    ['still today, when its hour is over', at(TUESDAY, '17:30'), facts(), at(TUESDAY, '17:30')],
    ['tomorrow, in the evening', at(TUESDAY, '20:00'), facts(), at('2026-11-25', '15:00')],
    ['once a day', at(TUESDAY, '15:30'), facts({ sentOn: [TUESDAY] }), at('2026-11-25', '15:00')],
    [
      'three times a week',
      at('2026-11-26', '10:00'),
      facts({ sentOn: ['2026-11-23', TUESDAY, '2026-11-25'] }),
      at('2026-11-30', '15:00'),
    ],
    [
      'along with what is promised, when the week has no other place',
      at('2026-11-25', '10:00'),
      facts({ sentOn: ['2026-11-23', TUESDAY], promisedAt: [at('2026-11-27', '15:00')] }),
      at('2026-11-27', '15:00'),
    ],
    [
      'not after what is promised today, once that is gone',
      at(TUESDAY, '16:00'),
      facts({ sentOn: [TUESDAY], promisedAt: [at('2026-12-10', '15:00')] }),
      at('2026-11-25', '15:00'),
    ],
    ['not at a weekend', at('2026-11-28', '10:00'), facts(), at('2026-11-30', '15:00')],
    ['not in holidays', at('2026-10-26', '10:00'), facts(), at('2026-11-02', '15:00')],
    [
      'after the quiet days',
      at(TUESDAY, '10:00'),
      facts({ pausedUntilOn: '2026-11-25' }),
      at('2026-11-26', '15:00'),
    ],
    ['on working days before the year begins', at('2026-08-22', '10:00'), facts(), at('2026-08-24', '15:00')],
    [
      'at once to somebody of no school',
      at('2026-11-28', '16:00'),
      facts({ calendar: undefined }),
      at('2026-11-28', '16:00'),
    ],
  ])('%s', (_what, now, given, expected) => {
    expect(bundleHour(now, given)).toEqual(expected);
  });

  it('never at night, never twice a day, never four times a week, on days with school', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 * 24 * 200 }),
        fc.integer({ min: 8, max: 19 }),
        fc.array(fc.integer({ min: -6, max: 6 }), { maxLength: 6 }),
        (minutes, hour, offsets) => {
          const now = addMinutes(at('2026-09-07', '00:00'), minutes);
          const sentOn = offsets.map((n) => addDays(dayOf(now, ZONE), n));
          const found = bundleHour(now, facts({ hour, sentOn }));
          const day = dayOf(found, ZONE);
          expect(found >= now).toBe(true);
          expect(timeOf(found, ZONE) >= '08:00' && timeOf(found, ZONE) < '20:00').toBe(true);
          expect(isSchoolDay(calendar, day)).toBe(true);
          expect(sentOn).not.toContain(day);
          expect(sentOn.filter((taken) => mondayOf(taken) === mondayOf(day)).length).toBeLessThan(3);
        },
      ),
    );
  });
});

describe('a message’s sound', () => {
  const row = { silentAtNight: true, loudUntilHour: null };
  const to = { quiet: false, loud: 0, meets: true, justRang: false };

  it('is off from 20:00 to 08:00, but for meetings, and later for what can’t wait', () => {
    expect(['07:59', '08:00', '19:59', '20:00'].map((time) => isQuiet(row, time))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(isQuiet({ ...row, silentAtNight: false }, '23:00')).toBe(false);
    expect(['21:59', '22:00'].map((time) => isQuiet({ ...row, loudUntilHour: 22 }, time))).toEqual([
      false,
      true,
    ]);
  });

  it('is off for whoever asked for quiet, but for what can’t wait', () => {
    expect(isSilent(row, { ...to, quiet: true }, '12:00')).toBe(true);
    expect(isSilent({ ...row, loudUntilHour: 22 }, { ...to, quiet: true }, '12:00')).toBe(false);
  });

  it('is off right after another, but for what can’t wait', () => {
    expect(isSilent(row, { ...to, justRang: true }, '12:00')).toBe(true);
    expect(isSilent({ ...row, loudUntilHour: 22 }, { ...to, justRang: true }, '12:00')).toBe(false);
  });

  it('is on an hour before a meeting however much was said that week, and never after one’s own act', () => {
    const full = { ...to, loud: 9, justRang: true };
    expect(isSilent({ silentAtNight: false, loudUntilHour: null, rings: true }, full, '12:00')).toBe(false);
    expect(isSilent({ ...row, rings: true }, { ...to, quiet: true }, '12:00')).toBe(true);
    expect(isSilent({ ...row, own: true }, to, '12:00')).toBe(true);
    expect(isSilent({ ...row, loudUntilHour: 22, own: true }, to, '12:00')).toBe(true);
  });

  it('is heard nine times a week, five in a week without meetings, the last kept for what can’t wait', () => {
    const heard = (loud: number, meets: boolean, urgent = false) =>
      !isSilent(
        { ...row, loudUntilHour: urgent ? 22 : null },
        { quiet: false, loud, meets, justRang: false },
        '12:00',
      );
    expect([7, 8, 9].map((n) => heard(n, true))).toEqual([true, false, false]);
    expect([7, 8, 9].map((n) => heard(n, true, true))).toEqual([true, true, false]);
    expect([3, 4, 5].map((n) => heard(n, false))).toEqual([true, false, false]);
    expect([4, 5].map((n) => heard(n, false, true))).toEqual([true, false]);
  });
});
