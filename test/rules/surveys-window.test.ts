import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSchoolDay,
  previousSchoolDay,
  type SchoolCalendar,
} from '../../src/mentoring/organisations/rules.ts';
import { calendarPreset } from '../../src/mentoring/organisations/rules-presets.ts';
import {
  monthOf,
  pulseDayOf,
  pulseOn,
  remindersOf,
  sheetState,
  windowOf,
} from '../../src/mentoring/surveys/rounds/rules.ts';
import { addDays, dayOf, daysBetween, timeOf } from '../../src/platform/time/local.ts';

const MOSCOW = 'Europe/Moscow';
const preset = calendarPreset('ruTerms', 2026);
const year: SchoolCalendar = { weekDays: 5, ...preset };
const kinds = fc.constantFrom('ruTerms', 'ruTrimesters', 'kzTerms');
const zones = fc.constantFrom(MOSCOW, 'Asia/Almaty', 'Asia/Kamchatka', 'Europe/Berlin');
const local = (at: Date, zone: string) => `${dayOf(at, zone)} ${timeOf(at, zone)}`;

describe('the window of a term’s survey', () => {
  it('opens ten days before the last school day and closes the evening before it', () => {
    const window = windowOf({ endsOn: '2026-12-25' }, year, MOSCOW);
    expect(local(window.opensAt, MOSCOW)).toBe('2026-12-15 15:00');
    expect(local(window.inviteAt, MOSCOW)).toBe('2026-12-15 15:00');
    expect(local(window.closesAt, MOSCOW)).toBe('2026-12-24 20:00');
    expect(local(window.resultsAt, MOSCOW)).toBe('2026-12-25 15:00');
  });

  it('counts from the last day with lessons when the term’s own last day has none', () => {
    const off = { ...year, daysOff: [...year.daysOff, { fromOn: '2026-12-24', toOn: '2026-12-25' }] };
    const window = windowOf({ endsOn: '2026-12-25' }, off, MOSCOW);
    expect(local(window.resultsAt, MOSCOW)).toBe('2026-12-23 15:00');
    // 13 December is a Sunday: it opens, but is told of on Monday.
    expect(local(window.opensAt, MOSCOW)).toBe('2026-12-13 15:00');
    expect(local(window.inviteAt, MOSCOW)).toBe('2026-12-14 15:00');
  });

  it('is the same wall clock in every zone, every preset and year', () => {
    fc.assert(
      fc.property(kinds, fc.integer({ min: 2025, max: 2032 }), zones, (kind, start, zone) => {
        const plan = calendarPreset(kind, start);
        const calendar: SchoolCalendar = { weekDays: 5, ...plan };
        for (const term of plan.terms) {
          const window = windowOf(term, calendar, zone);
          const last = previousSchoolDay(calendar, term.endsOn);
          expect(daysBetween(dayOf(window.opensAt, zone), last)).toBe(10);
          expect([window.opensAt, window.closesAt, window.resultsAt].map((at) => timeOf(at, zone))).toEqual([
            '15:00',
            '20:00',
            '15:00',
          ]);
          expect(isSchoolDay(calendar, dayOf(window.inviteAt, zone))).toBe(true);
          expect(window.inviteAt < window.closesAt).toBe(true);
          expect(remindersOf(window.opensAt, zone).map(({ on }) => daysBetween(on, last))).toEqual([7, 3]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lets what was not finished be finished late, and nothing be changed', () => {
    const { opensAt, closesAt } = windowOf({ endsOn: '2026-12-25' }, year, MOSCOW);
    const at = (now: string, finishedAt: Date | null = null) =>
      sheetState({ finishedAt, opensAt, closesAt }, new Date(now), now.slice(0, 10), '2027-05-25');
    expect(at('2026-12-15T11:59:00Z')).toBe('early');
    expect(at('2026-12-15T12:00:00Z')).toBe('open');
    expect(at('2026-12-24T16:59:00Z', opensAt)).toBe('open');
    expect(at('2026-12-24T17:00:00Z')).toBe('late');
    expect(at('2026-12-24T17:00:00Z', opensAt)).toBe('closed');
    expect(at('2027-05-26T09:00:00Z')).toBe('closed');
  });
});

describe('the month’s pulse', () => {
  it('is asked on the first school day from the tenth on, in months without a survey', () => {
    const days = ['09', '10', '11', '12'].map((month) => pulseDayOf(`2026-${month}-01`, year, preset.terms));
    expect(days).toEqual(['2026-09-10', undefined, '2026-11-10', undefined]);
    const spring = ['01', '02', '03', '04', '05', '06', '07'].map((month) =>
      pulseDayOf(`2027-${month}-01`, year, preset.terms),
    );
    expect(spring).toEqual([
      '2027-01-11',
      '2027-02-10',
      undefined,
      '2027-04-12',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('waits for seven days and never in a month in which a survey is open', () => {
    fc.assert(
      fc.property(kinds, fc.integer({ min: 2025, max: 2032 }), zones, (kind, start, zone) => {
        const plan = calendarPreset(kind, start);
        const calendar: SchoolCalendar = { weekDays: 5, ...plan };
        const windows = plan.terms.map((term) => windowOf(term, calendar, zone));
        const open = windows.flatMap((w) => [
          monthOf(dayOf(w.opensAt, zone)),
          monthOf(dayOf(w.closesAt, zone)),
        ]);
        const waited = new Map<string, number>();
        for (let day = plan.startsOn; day <= plan.endsOn; day = addDays(day, 1)) {
          const pulse = pulseOn(day, calendar, plan.terms);
          if (!pulse) continue;
          expect(open).not.toContain(pulse.month);
          expect(isSchoolDay(calendar, pulse.askedOn)).toBe(true);
          waited.set(pulse.month, (waited.get(pulse.month) ?? 0) + 1);
        }
        expect([...waited.values()].every((days) => days === 7)).toBe(true);
        expect(waited.size).toBeGreaterThan(2);
      }),
      { numRuns: 40 },
    );
  });
});
