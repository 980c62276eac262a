import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSchoolDay, type SchoolCalendar } from '../../src/mentoring/organisations/rules.ts';
import { calendarPreset } from '../../src/mentoring/organisations/rules-presets.ts';
import {
  carriedTo,
  endNotices,
  extendsTo,
  isPastEnd,
  mayCarry,
} from '../../src/mentoring/pairing/rules-ends.ts';
import { addDays } from '../../src/platform/time/local.ts';

const c: SchoolCalendar = { weekDays: 5, ...calendarPreset('ruTerms', 2026) };
const next: SchoolCalendar = { weekDays: 5, ...calendarPreset('ruTerms', 2027) };

describe('the end of a pair', () => {
  it('is told 21 and 7 school days before, and on its day', () => {
    expect(endNotices(c, { startsOn: '2026-09-03', endsOn: '2027-05-14' })).toEqual([
      { left: 21, on: '2027-04-19' },
      { left: 7, on: '2027-05-05' },
      { left: 0, on: '2027-05-14' },
    ]);
  });

  it('is told once a day, on days with school, after the first and up to the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 260 }), fc.integer({ min: 1, max: 260 }), (from, lasts) => {
        const startsOn = addDays(c.startsOn, from);
        const endsOn = addDays(startsOn, lasts);
        fc.pre(endsOn <= c.endsOn);
        const days = endNotices(c, { startsOn, endsOn }).map(({ on }) => on);
        expect(new Set(days).size).toBe(days.length);
        for (const on of days) expect(isSchoolDay(c, on) && on > startsOn && on <= endsOn).toBe(true);
      }),
    );
  });

  it('waits for a decision from the day after, unless it was planned or has come', () => {
    const pair = { status: 'active', endsOn: '2027-05-14', endKind: null };
    expect(isPastEnd(pair, '2027-05-14')).toBe(false);
    expect(isPastEnd(pair, '2027-05-15')).toBe(true);
    expect(isPastEnd({ ...pair, status: 'paused' }, '2027-05-15')).toBe(true);
    expect(isPastEnd({ ...pair, endKind: 'mentorRefused' }, '2027-05-15')).toBe(false);
    expect(isPastEnd({ ...pair, status: 'completed' }, '2027-05-15')).toBe(false);
  });

  it('is moved to the last school day of its year, while that lies ahead', () => {
    expect(extendsTo(c, '2027-05-14', '2027-05-15', 10)).toBe('2027-05-25');
    expect(extendsTo(c, '2027-05-14', '2027-05-25', 10)).toBeUndefined();
    expect(extendsTo(c, '2027-05-25', '2027-05-26', 10)).toBeUndefined();
    // A pair of the year before goes on as the pairs of this one do.
    expect(extendsTo(next, '2027-05-14', '2027-09-02', 10)).toBe(carriedTo(next, '2027-06-01', 10).endsOn);
  });

  it('rests over the summer when it is carried, and is carried only from its own year', () => {
    const { restsUntilOn, endsOn } = carriedTo(next, '2027-05-20', 10);
    expect(restsUntilOn).toBe('2027-09-01');
    expect(endsOn > '2028-05-01' && endsOn < next.endsOn).toBe(true);
    expect(mayCarry(c, '2027-05-14')).toBe(true);
    expect(mayCarry(next, '2027-05-14')).toBe(false);
    expect(carriedTo(next, '2027-09-10', 10).restsUntilOn).toBe('2027-09-11');
  });
});
