import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SchoolCalendar } from '../../src/mentoring/organisations/rules.ts';
import {
  addSchoolDays,
  addWorkingDays,
  countedDay,
  defaultPairEnd,
  isSchoolDay,
  isWorkingDay,
  nextSchoolDay,
  previousSchoolDay,
  schoolDaysBetween,
  schoolYearOf,
  subtractSchoolDays,
  subtractWorkingDays,
  termOf,
  termPeriods,
  withDaysOff,
  yearPeriod,
} from '../../src/mentoring/organisations/rules.ts';
import { calendarPreset } from '../../src/mentoring/organisations/rules-presets.ts';
import { addDays, daysBetween, weekday } from '../../src/platform/time/local.ts';

const year: SchoolCalendar = { weekDays: 5, ...calendarPreset('ruTerms', 2026) };

const dayInYear = fc.integer({ min: 0, max: 266 }).map((n) => addDays('2026-09-01', n));
const anyDay = fc.integer({ min: -60, max: 340 }).map((n) => addDays('2026-09-01', n));
const calendar: fc.Arbitrary<SchoolCalendar> = fc.record({
  weekDays: fc.constantFrom(5 as const, 6 as const),
  startsOn: fc.constant('2026-09-01'),
  endsOn: fc.constant('2027-05-25'),
  daysOff: fc.array(
    fc
      .tuple(
        dayInYear,
        fc.integer({ min: 0, max: 15 }),
        fc.constantFrom('holidays', 'publicHoliday', 'nonWorking'),
      )
      .map(([fromOn, length, kind]) => ({ fromOn, toOn: addDays(fromOn, length), kind: kind as 'holidays' })),
    { maxLength: 8 },
  ),
});
const few = fc.integer({ min: 0, max: 60 });

describe('school days', () => {
  it('are calendar days without days off: a week after Friday is Friday, holidays stand still', () => {
    expect(addSchoolDays(year, '2026-11-13', 7)).toBe('2026-11-20');
    expect(addSchoolDays(year, '2026-11-24', 4)).toBe('2026-11-30'); // Saturday moves to Monday
    expect(addSchoolDays(year, '2026-12-24', 2)).toBe('2027-01-11'); // 26.12–10.01 is off
    expect(addSchoolDays(year, '2026-11-03', 1)).toBe('2026-11-05'); // 4 November is nobody's day
    expect(nextSchoolDay(year, '2026-12-30')).toBe('2027-01-11');
    expect(previousSchoolDay(year, '2026-12-30')).toBe('2026-12-25');
  });

  it('are counted as one counts them on a wall calendar, whatever days off meet or overlap', () => {
    fc.assert(
      fc.property(calendar, anyDay, anyDay, few, (c, a, b, n) => {
        const isCounted = (day: string) =>
          c.startsOn <= day &&
          day <= c.endsOn &&
          !c.daysOff.some((off) => off.fromOn <= day && day <= off.toOn);
        const [from, to] = a < b ? [a, b] : [b, a];
        const days = Array.from({ length: daysBetween(from, to) }, (_, i) => addDays(from, i + 1));
        expect(schoolDaysBetween(c, from, to)).toBe(days.filter(isCounted).length);
        const later = Array.from({ length: 420 }, (_, i) => addDays(from, i + 1)).filter(isCounted);
        expect(countedDay(c, from, n + 1)).toBe(later[n]);
      }),
    );
  });

  it('stop at the ends of the school year', () => {
    expect(nextSchoolDay(year, '2026-08-20')).toBe('2026-09-01');
    expect(addSchoolDays(year, '2026-08-20', 7)).toBe('2026-09-07');
    expect(addSchoolDays(year, '2027-05-20', 30)).toBe('2027-05-25');
    expect(addSchoolDays(year, '2027-07-01', 3)).toBe('2027-05-25');
    expect(subtractSchoolDays(year, '2026-09-02', 30)).toBe('2026-09-01');
    expect(schoolDaysBetween(year, '2027-05-24', '2027-08-31')).toBe(1);
    expect(schoolDaysBetween(year, '2026-08-01', '2026-09-01')).toBe(1);
  });

  it('end only on a day with school', () => {
    fc.assert(
      fc.property(calendar, anyDay, few, (c, from, n) => {
        fc.pre(Array.from({ length: 267 }, (_, i) => addDays(c.startsOn, i)).some((d) => isSchoolDay(c, d)));
        expect(isSchoolDay(c, addSchoolDays(c, from, n))).toBe(true);
        expect(isSchoolDay(c, subtractSchoolDays(c, from, n))).toBe(true);
        expect(isSchoolDay(c, nextSchoolDay(c, from))).toBe(true);
      }),
    );
  });

  it('never run backwards: later start or more days, never an earlier end', () => {
    fc.assert(
      fc.property(calendar, anyDay, few, few, (c, from, n, more) => {
        expect(addSchoolDays(c, from, n) <= addSchoolDays(c, from, n + more)).toBe(true);
        expect(addSchoolDays(c, from, n) <= addSchoolDays(c, addDays(from, more), n)).toBe(true);
        expect(subtractSchoolDays(c, from, n + more) <= subtractSchoolDays(c, from, n)).toBe(true);
      }),
    );
  });

  it('are counted as they are added: the end is the first day with school after n of them', () => {
    fc.assert(
      fc.property(calendar, dayInYear, few, (c, from, n) => {
        const end = addSchoolDays(c, from, n);
        const last = previousSchoolDay(c, c.endsOn);
        fc.pre(isSchoolDay(c, last) && from <= last);
        const enough = schoolDaysBetween(c, from, last) >= n;
        if (enough) expect(schoolDaysBetween(c, from, end)).toBeGreaterThanOrEqual(n);
        else expect(end).toBe(last);
        for (let at = addDays(end, -1); at >= from; at = addDays(at, -1)) {
          if (isSchoolDay(c, at)) expect(schoolDaysBetween(c, from, at)).toBeLessThan(n);
        }
      }),
    );
  });

  it('add up, and count the same both ways', () => {
    fc.assert(
      fc.property(calendar, anyDay, anyDay, anyDay, (c, a, b, d) => {
        const [x, y, z] = [a, b, d].toSorted() as [string, string, string];
        expect(schoolDaysBetween(c, x, y) + schoolDaysBetween(c, y, z)).toBe(schoolDaysBetween(c, x, z));
        expect(schoolDaysBetween(c, z, x) + schoolDaysBetween(c, x, z)).toBe(0);
        expect(schoolDaysBetween(c, x, y)).toBeLessThanOrEqual(daysBetween(x, y));
      }),
    );
  });

  it('come back when they are taken away again', () => {
    fc.assert(
      fc.property(calendar, dayInYear, few, (c, from, n) => {
        fc.pre(isSchoolDay(c, from) && schoolDaysBetween(c, from, previousSchoolDay(c, c.endsOn)) >= n);
        const end = addSchoolDays(c, from, n);
        expect(subtractSchoolDays(c, end, schoolDaysBetween(c, from, end))).toBe(from);
      }),
    );
  });

  it('stand still on a pause', () => {
    const paused = withDaysOff(year, { fromOn: '2026-11-16', toOn: '2026-11-22' });
    expect(addSchoolDays(year, '2026-11-13', 7)).toBe('2026-11-20');
    expect(addSchoolDays(paused, '2026-11-13', 7)).toBe('2026-11-27');
  });
});

describe('the days whose facts belong to a term', () => {
  it.each(['ruTerms', 'ruTrimesters', 'kzTerms'] as const)(
    'are each day of the school year once, holidays with the term before them: %s',
    (name) => {
      const { terms, startsOn } = calendarPreset(name, 2026);
      const periods = termPeriods(terms, startsOn);
      const year = yearPeriod(startsOn);
      for (let day = year.fromOn; day <= year.toOn; day = addDays(day, 1)) {
        const own = periods.filter(({ fromOn, toOn }) => fromOn <= day && day <= toOn);
        expect([day, own.length]).toEqual([day, 1]);
        const under = terms.find((term) => term.startsOn <= day && day <= term.endsOn);
        if (under) expect([day, own[0]?.number]).toEqual([day, under.number]);
        else if (day >= startsOn)
          expect([day, own[0]?.number]).toEqual([
            day,
            terms.filter((term) => term.endsOn < day).reduce((most, term) => Math.max(most, term.number), 0),
          ]);
      }
      expect(periods.length).toBe(terms.length);
    },
  );
});

describe('working days', () => {
  it('run through the pupils’ holidays, not through public ones', () => {
    expect(isSchoolDay(year, '2026-12-29')).toBe(false);
    expect(isWorkingDay(year, '2026-12-29')).toBe(true);
    expect(isWorkingDay(year, '2027-01-05')).toBe(false);
    expect(addWorkingDays(year, '2026-11-24', 5)).toBe('2026-12-01');
    expect(addWorkingDays(year, '2026-12-30', 2)).toBe('2027-01-11');
    expect(subtractWorkingDays(year, '2026-11-05', 1)).toBe('2026-11-03');
    expect(isWorkingDay(withDaysOff(year, { fromOn: '2026-11-24', toOn: '2026-11-24' }), '2026-11-24')).toBe(
      false,
    );
  });

  it('are exactly n, there and back', () => {
    fc.assert(
      fc.property(calendar, anyDay, fc.integer({ min: 1, max: 30 }), (c, from, n) => {
        const end = addWorkingDays(c, from, n);
        expect(isWorkingDay(c, end)).toBe(true);
        let passed = 0;
        for (let at = addDays(from, 1); at <= end; at = addDays(at, 1)) if (isWorkingDay(c, at)) passed += 1;
        expect(passed).toBe(n);
        if (isWorkingDay(c, from)) expect(subtractWorkingDays(c, end, n)).toBe(from);
      }),
    );
  });

  it('do not hang on a calendar that never works', () => {
    const never = withDaysOff(year, { fromOn: '2020-01-01', toOn: '2040-01-01' });
    expect(addWorkingDays(never, '2026-11-24', 5) > '2026-11-24').toBe(true);
  });
});

describe('ready calendars', () => {
  it('give the published dates of 2025/26', () => {
    const ru = calendarPreset('ruTerms', 2025);
    expect([ru.startsOn, ru.endsOn, ru.provisional]).toEqual(['2025-09-01', '2026-05-26', false]);
    expect(ru.daysOff.filter((off) => off.kind === 'holidays').map((off) => [off.fromOn, off.toOn])).toEqual([
      ['2025-10-25', '2025-11-02'],
      ['2025-12-31', '2026-01-11'],
      ['2026-03-28', '2026-04-05'],
    ]);
    const kz = calendarPreset('kzTerms', 2025);
    expect([kz.startsOn, kz.endsOn, kz.provisional]).toEqual(['2025-09-01', '2026-05-25', false]);
    expect(kz.daysOff.filter((off) => off.kind === 'holidays').map((off) => [off.fromOn, off.toOn])).toEqual([
      ['2025-10-27', '2025-11-02'],
      ['2025-12-29', '2026-01-07'],
      ['2026-03-19', '2026-03-29'],
    ]);
    const trimesters = calendarPreset('ruTrimesters', 2025);
    expect(trimesters.provisional).toBe(true);
    expect(trimesters.terms).toHaveLength(3);
    expect(trimesters.daysOff.filter((off) => off.kind === 'holidays')).toHaveLength(5);
    expect(trimesters.daysOff).toContainEqual({
      fromOn: '2026-04-11',
      toOn: '2026-04-19',
      kind: 'holidays',
      name: 'modular',
    });
  });

  it('follow the same rule in 2026/27, on whole weeks, to be checked', () => {
    const ru = calendarPreset('ruTerms', 2026);
    expect(ru.provisional).toBe(true);
    expect(ru.terms).toEqual([
      { number: 1, startsOn: '2026-09-01', endsOn: '2026-10-23' },
      { number: 2, startsOn: '2026-11-02', endsOn: '2026-12-25' },
      { number: 3, startsOn: '2027-01-11', endsOn: '2027-03-26' },
      { number: 4, startsOn: '2027-04-05', endsOn: '2027-05-25' },
    ]);
    const kz = calendarPreset('kzTerms', 2026);
    expect(kz.terms).toEqual([
      { number: 1, startsOn: '2026-09-01', endsOn: '2026-10-23' },
      { number: 2, startsOn: '2026-11-02', endsOn: '2026-12-25' },
      { number: 3, startsOn: '2027-01-11', endsOn: '2027-03-19' },
      { number: 4, startsOn: '2027-03-29', endsOn: '2027-05-25' },
    ]);
  });

  it('give a public holiday on a weekend back on the next working day', () => {
    const named = (kind: 'ruTerms' | 'kzTerms', week: 5 | 6) =>
      calendarPreset(kind, 2026, week)
        .daysOff.filter((off) => off.name === 'movedHoliday')
        .map((off) => off.fromOn);
    expect(named('ruTerms', 5)).toEqual(['2027-05-03', '2027-05-10', '2027-06-14']);
    expect(named('ruTerms', 6)).toEqual(['2027-05-10']);
    expect(named('kzTerms', 6)).toEqual(['2026-10-26', '2027-03-24', '2027-05-10']);
  });

  it('are whole in every year: terms in order, ending with school days, holidays between them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ruTerms' as const, 'ruTrimesters' as const, 'kzTerms' as const),
        fc.integer({ min: 2020, max: 2060 }),
        fc.constantFrom(5 as const, 6 as const),
        (kind, start, weekDays) => {
          const preset = calendarPreset(kind, start, weekDays);
          const c: SchoolCalendar = { weekDays, ...preset };
          expect(preset.startsOn.slice(0, 7)).toBe(`${start}-09`);
          expect(preset.endsOn.slice(0, 7)).toBe(`${start + 1}-05`);
          expect(preset.terms.map((term) => term.number)).toEqual(preset.terms.map((_, index) => index + 1));
          for (const [index, term] of preset.terms.entries()) {
            expect(weekday(term.endsOn)).toBeLessThanOrEqual(weekDays);
            expect(daysBetween(term.startsOn, term.endsOn)).toBeGreaterThan(40);
            const next = preset.terms[index + 1];
            if (next) expect(schoolDaysBetween(c, term.endsOn, addDays(next.startsOn, -1))).toBeLessThan(3);
          }
          for (const off of preset.daysOff) expect(off.fromOn <= off.toOn).toBe(true);
        },
      ),
    );
  });

  it('know the term of a day, and the coming one in holidays', () => {
    const { terms } = calendarPreset('ruTerms', 2026);
    expect(termOf(terms, '2026-11-24')?.number).toBe(2);
    expect(termOf(terms.toReversed(), '2026-12-28')?.number).toBe(3);
    expect(termOf(terms, '2027-06-01')).toBeUndefined();
    expect([schoolYearOf('2026-11-24'), schoolYearOf('2027-05-25'), schoolYearOf('2027-07-01')]).toEqual([
      2026, 2026, 2027,
    ]);
  });

  it('end a pair ten school days before the programme’s last working day', () => {
    expect(defaultPairEnd(year, '2027-05-25')).toBe('2027-05-14'); // 10 is off; 15 is a Saturday
    expect(defaultPairEnd(year, '2027-05-23')).toBe(subtractSchoolDays(year, '2027-05-21', 10));
  });
});
