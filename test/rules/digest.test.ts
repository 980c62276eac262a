import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cameBack,
  digestFallsOn,
  firstOfMonth,
  holidaysAfter,
  holidaysNow,
  keepsWeek,
  nextDigestOn,
  saysAgain,
  toldMonth,
  toldWeek,
} from '../../src/mentoring/monitoring/digest/rules.ts';
import { actOf, bySeverity, topicOf, wroteLately } from '../../src/mentoring/monitoring/nudge/rules.ts';
import { isSchoolDay, type SchoolCalendar } from '../../src/mentoring/organisations/rules.ts';
import { calendarPreset } from '../../src/mentoring/organisations/rules-presets.ts';
import { ATTENTION_KINDS } from '../../src/mentoring/pairing/attention/rules.ts';
import { addDays, weekday } from '../../src/platform/time/local.ts';

const calendar: SchoolCalendar = {
  weekDays: 5,
  startsOn: '2026-09-01',
  endsOn: '2027-05-31',
  daysOff: [
    { fromOn: '2026-11-04', toOn: '2026-11-04', kind: 'publicHoliday' },
    { fromOn: '2026-12-26', toOn: '2027-01-11', kind: 'holidays' },
    { fromOn: '2027-03-08', toOn: '2027-03-08', kind: 'publicHoliday' },
  ],
};
const days = (c: SchoolCalendar, from = c.startsOn, to = c.endsOn): string[] => {
  const all: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) all.push(day);
  return all;
};

describe('the day of a digest', () => {
  it('is the person’s weekday, told of the Monday–Sunday before', () => {
    expect(digestFallsOn(calendar, 1, '2026-11-23')).toBe(true);
    expect(digestFallsOn(calendar, 1, '2026-11-24')).toBe(false);
    expect(digestFallsOn(calendar, 4, '2026-11-26')).toBe(true);
    expect(toldWeek('2026-11-23')).toEqual({ fromOn: '2026-11-16', toOn: '2026-11-22' });
    expect(toldWeek('2026-11-29')).toEqual({ fromOn: '2026-11-16', toOn: '2026-11-22' });
  });

  it('moves to the first school day after one without school', () => {
    expect(digestFallsOn(calendar, 1, '2027-03-08')).toBe(false);
    expect(digestFallsOn(calendar, 1, '2027-03-09')).toBe(true);
    expect(digestFallsOn(calendar, 7, '2026-11-23')).toBe(true);
    expect(nextDigestOn(calendar, 1, '2027-03-01')).toBe('2027-03-09');
  });

  it('is no day of holidays; the first one after them comes once', () => {
    const within = days(calendar, '2026-12-26', '2027-01-11');
    for (const w of [1, 2, 3, 4, 5, 6, 7])
      expect(within.filter((day) => digestFallsOn(calendar, w, day))).toEqual([]);
    // The example of screens.md: holidays until Monday the 11th, the digest on Tuesday the 12th.
    expect(nextDigestOn(calendar, 1, '2026-12-25')).toBe('2027-01-12');
    expect(
      days(calendar, '2026-12-26', '2027-01-17').filter((day) => digestFallsOn(calendar, 1, day)),
    ).toEqual(['2027-01-12']);
  });

  it('tells of no week before the year, and of none after it', () => {
    expect(
      days(calendar, '2026-09-01', '2026-09-13').filter((day) => digestFallsOn(calendar, 1, day)),
    ).toEqual(['2026-09-07']);
    expect(digestFallsOn(calendar, 1, '2027-06-07')).toBe(false);
    expect(nextDigestOn(calendar, 1, '2027-05-31')).toBeUndefined();
  });

  it('comes at most once a calendar week on its own weekday’s account, always on a school day', () => {
    const zoneCalendars = (['ruTerms', 'ruTrimesters', 'kzTerms'] as const).map((preset) => ({
      weekDays: 5 as const,
      ...calendarPreset(preset, 2026),
    }));
    fc.assert(
      fc.property(fc.constantFrom(...zoneCalendars), fc.integer({ min: 1, max: 7 }), (c, w) => {
        const found = days(c).filter((day) => digestFallsOn(c, w, day));
        for (const day of found) {
          expect(isSchoolDay(c, day)).toBe(true);
          // On the weekday itself, or after days without school from it on.
          for (let at = addDays(day, -1); weekday(addDays(at, 1)) !== w; at = addDays(at, -1))
            expect(isSchoolDay(c, at)).toBe(false);
        }
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 21 },
    );
  });
});

describe('before and within holidays', () => {
  it('the last school day knows them, a long weekend is none', () => {
    expect(holidaysAfter(calendar, '2026-12-25')).toEqual({ fromOn: '2026-12-26', toOn: '2027-01-11' });
    expect(holidaysAfter(calendar, '2026-12-24')).toBeUndefined();
    expect(holidaysAfter(calendar, '2027-03-05')).toBeUndefined();
    expect(holidaysAfter(calendar, '2026-11-03')).toBeUndefined();
    expect(holidaysNow(calendar, '2027-01-03')?.toOn).toBe('2027-01-11');
    expect(holidaysNow(calendar, '2026-11-22')).toBeUndefined();
    expect(holidaysAfter(calendar, '2027-05-31')).toBeUndefined();
  });
});

describe('weeks and months that are kept', () => {
  it('are told on their first school day', () => {
    expect(keepsWeek(calendar, '2027-01-11')).toBe(false);
    expect(keepsWeek(calendar, '2027-01-12')).toBe(true);
    expect(keepsWeek(calendar, '2026-09-01')).toBe(false);
    expect(keepsWeek(calendar, '2026-09-07')).toBe(true);
    expect(days(calendar, '2026-12-30', '2027-03-02').filter((day) => firstOfMonth(calendar, day))).toEqual([
      '2027-01-12',
      '2027-02-01',
      '2027-03-01',
    ]);
    expect(toldMonth('2027-01-12')).toEqual({ fromOn: '2026-12-01', toOn: '2026-12-31' });
  });
});

describe('what a digest names', () => {
  it('is ordered by severity, then by how long it waits, each pair once', () => {
    const risk = (kind: (typeof ATTENTION_KINDS)[number], d: number) => ({
      kind,
      rank: ATTENTION_KINDS.indexOf(kind),
      days: d,
      queued: false,
    });
    const pairs = [
      { id: 1, attention: [risk('overLimit', 0)] },
      { id: 2, attention: [] },
      { id: 3, attention: [risk('noStep', 22), risk('noPlan', 50)] },
      { id: 4, attention: [risk('noStep', 30)] },
      { id: 5, attention: [risk('noFirstMeeting', 8)] },
    ];
    expect(bySeverity(pairs).map((p) => p.id)).toEqual([5, 4, 3, 1]);
  });

  it('got better only for a pair that is in time again, not for one that is left in peace or is over', () => {
    const before = [1, 2, 3, 4].map((pairId) => ({ pairId, kind: 'noStep' }));
    const now = [
      { id: 1, silenced: false, open: [] },
      { id: 2, silenced: true, open: [] },
      { id: 3, silenced: false, open: ['noPlan'] },
      { id: 9, silenced: false, open: [] },
    ];
    expect(cameBack(before, now)).toBe(1);
  });

  it('has an act and a text for every reason; of what is private the text says nothing', () => {
    const pair = { stage: 'trial' as const, meetingHeld: false, goalWaits: false };
    for (const kind of ATTENTION_KINDS) expect(['time', 'write', 'open']).toContain(actOf(kind));
    for (const kind of ['help', 'discuss', 'pulse', 'contradiction'] as const)
      expect(topicOf(kind, pair)).toBe('talk');
    expect(topicOf('overdue', pair)).toBe('meeting');
    expect(topicOf('overdue', { ...pair, stage: 'planning', meetingHeld: true })).toBe('plan');
    expect(topicOf(undefined, { ...pair, goalWaits: true })).toBe('goal');
  });

  it('says a step that waits otherwise the third time, and after that every fourth week only', () => {
    // Due on a Wednesday: first said on the Monday of that week.
    const mondays = Array.from({ length: 12 }, (_, n) => addDays('2026-11-23', 7 * n));
    const said = mondays.map((monday) => saysAgain('2026-11-25', monday));
    expect(said.slice(0, 3)).toEqual(['usual', 'usual', 'otherwise']);
    expect(said.flatMap((how, n) => (how === 'otherwise' ? [n + 1] : []))).toEqual([3, 7, 11]);
    expect(said.filter((how) => how === 'not')).toHaveLength(7);
    // What falls due in a later week is not this week's.
    expect(saysAgain('2026-11-29', '2026-11-23')).toBe('usual');
    expect(saysAgain('2026-12-04', '2026-11-23')).toBe('not');
  });

  it('remembers three days that both were written to', () => {
    const now = new Date('2026-11-24T07:00:00Z');
    expect(wroteLately(new Date('2026-11-22T07:00:00Z'), now)).toBe(true);
    expect(wroteLately(new Date('2026-11-21T06:00:00Z'), now)).toBe(false);
    expect(wroteLately(undefined, now)).toBe(false);
  });
});
