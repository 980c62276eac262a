import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lastSuchDay,
  mayBeDoneOn,
  mayChange,
  parseLink,
} from '../../src/mentoring/monitoring/achievements/rules.ts';
import {
  asksFor,
  begunTerms,
  mayEnter,
  parseFigure,
  termToFill,
} from '../../src/mentoring/monitoring/figures/rules.ts';
import { changeOf, isCounted, parseCount, signed } from '../../src/mentoring/monitoring/indicators/rules.ts';
import {
  competence,
  type GoalFacts,
  hasGrown,
  isReached,
  isYoung,
  percentOf,
  results,
  satisfied,
  selfStudy,
} from '../../src/mentoring/monitoring/indicators/rules-targets.ts';
import type { GoalResult } from '../../src/platform/database/generated/enums.ts';

const TERMS = [
  { number: 1, startsOn: '2026-09-01', endsOn: '2026-10-25' },
  { number: 2, startsOn: '2026-11-05', endsOn: '2026-12-28' },
  { number: 3, startsOn: '2027-01-11', endsOn: '2027-03-21' },
];

describe('an achievement', () => {
  it('was, and within a year', () => {
    expect(mayBeDoneOn('2026-11-24', '2026-11-24')).toBe(true);
    expect(mayBeDoneOn('2026-11-25', '2026-11-24')).toBe(false);
    expect(mayBeDoneOn('2025-11-24', '2026-11-24')).toBe(true);
    expect(mayBeDoneOn('2025-11-23', '2026-11-24')).toBe(false);
  });

  it('typed without its year is of the last such day', () => {
    const today = '2026-11-24';
    expect(lastSuchDay('2027-07-15', today, '15.07')).toBe('2026-07-15');
    expect(lastSuchDay('2026-11-20', today, '20.11')).toBe('2026-11-20');
    expect(lastSuchDay('2026-11-25', today, 'завтра')).toBe('2026-11-25');
    expect(lastSuchDay('2026-11-25', today, '25.11')).toBe('2026-11-25');
    expect(lastSuchDay('2027-07-15', today, '15.07.2027')).toBe('2027-07-15');
    expect(lastSuchDay('2027-07-15', today, '15.07.27')).toBe('2027-07-15');
  });

  it('may be changed in the term it was logged in, and in the holidays that follow its own day', () => {
    expect(mayChange(TERMS, '2026-11-05', '2026-12-28')).toBe(true);
    expect(mayChange(TERMS, '2026-10-20', '2026-10-25')).toBe(true);
    expect(mayChange(TERMS, '2026-10-20', '2026-10-26')).toBe(false);
    expect(mayChange(TERMS, '2026-10-20', '2026-11-10')).toBe(false);
    expect(mayChange(TERMS, '2026-10-28', '2026-11-10')).toBe(true);
    expect(mayChange(TERMS, '2026-09-01', '2026-09-01')).toBe(true);
    expect(mayChange(TERMS, '2026-08-30', '2026-09-01')).toBe(false);
    expect(mayChange(TERMS, '2026-08-30', '2026-08-30')).toBe(true);
  });

  it('has a link that is one', () => {
    expect(parseLink('school5.ru/news/12')).toBe('https://school5.ru/news/12');
    expect(parseLink(' https://мектеп.қаз/?a=1 ')).toBe('https://мектеп.қаз/?a=1');
    expect(parseLink('http://a.b.org:8080')).toBe('http://a.b.org:8080');
    for (const text of ['нет ссылки', 'слово', 'javascript:alert(1)', 'ftp://a.ru', '12.10', 'a.ru/<b>', ''])
      expect(parseLink(text)).toBeUndefined();
    expect(parseLink(`a.ru/${'x'.repeat(300)}`)).toBeUndefined();
  });
});

describe('a term’s figures', () => {
  it('are about the term that ends or has ended, else the present one', () => {
    expect(termToFill(TERMS, '2026-08-20')).toBeUndefined();
    expect(termToFill(TERMS, '2026-09-10')?.number).toBe(1);
    expect(termToFill(TERMS, '2026-11-30')?.number).toBe(1);
    expect(termToFill(TERMS, '2026-12-18')?.number).toBe(1);
    expect(termToFill(TERMS, '2026-12-19')?.number).toBe(2);
    expect(termToFill(TERMS, '2027-01-05')?.number).toBe(2);
    expect(begunTerms(TERMS, '2026-11-05').map((term) => term.number)).toEqual([1, 2]);
  });

  it('are asked for in the last ten days and a fortnight longer', () => {
    const [, second] = TERMS;
    if (!second) throw new Error('no term');
    expect(asksFor(second, '2026-12-18')).toBe(false);
    expect(asksFor(second, '2026-12-19')).toBe(true);
    expect(asksFor(second, '2026-12-28')).toBe(true);
    expect(asksFor(second, '2027-01-10')).toBe(true);
    expect(asksFor(second, '2027-01-11')).toBe(false);
  });

  it('are entered by the curator for every begun term, by the mentee for the last two', () => {
    const may = (number: number, curator: boolean, entered = false, open = true) =>
      mayEnter({ terms: TERMS, number, today: '2027-02-01', open, curator, entered });
    expect([1, 2, 3].map((n) => may(n, true))).toEqual([true, true, true]);
    expect([1, 2, 3].map((n) => may(n, false))).toEqual([false, true, true]);
    expect(may(1, false, true)).toBe(true);
    expect(may(3, true, true, false)).toBe(false);
    expect(
      mayEnter({ terms: TERMS, number: 3, today: '2026-12-01', open: true, curator: true, entered: false }),
    ).toBe(false);
  });

  it('are whole numbers within reason', () => {
    expect(parseFigure('quality', ' 64 % ')).toBe(64);
    expect(parseFigure('quality', '100')).toBe(100);
    for (const text of ['101', '-1', '6,4', 'много', ''])
      expect(parseFigure('quality', text)).toBeUndefined();
    expect(parseFigure('conflicts', '0')).toBe(0);
    expect(parseFigure('conflicts', '100')).toBeUndefined();
  });
});

describe('an indicator', () => {
  it('is counted or entered, and says by how much it changed', () => {
    expect(isCounted('3.3')).toBe(true);
    expect(isCounted('2.3')).toBe(false);
    expect(changeOf({ indicator: '1.2', baseline: 9, now: 14 })).toBe(5);
    expect(changeOf({ indicator: '1.2', baseline: null, now: 14 })).toBeUndefined();
    expect([signed(5), signed(0), signed(-2)]).toEqual(['+5', '0', '−2']);
    expect(parseCount('1 200')).toBe(1200);
    for (const text of ['-1', '1,5', 'три', '1000000', '']) expect(parseCount(text)).toBeUndefined();
  });
});

const at = (day: number) => new Date(Date.UTC(2026, 10, day));
const goal = (facts: Partial<GoalFacts>): GoalFacts => ({
  measure: 'lessonsOf10',
  baseline: 3,
  target: 8,
  checkIns: [],
  assessments: [],
  ...facts,
});
const said = (side: 'mentor' | 'mentee', result: GoalResult, value: number | null = null) => ({
  side,
  result,
  value,
  at: at(28),
});

describe('targets', () => {
  it('a goal grows when its last value is nearer to what was wanted', () => {
    expect(hasGrown(goal({}))).toBeUndefined();
    expect(hasGrown(goal({ checkIns: [{ value: 5, at: at(1) }] }))).toBe(true);
    expect(
      hasGrown(
        goal({
          checkIns: [
            { value: 2, at: at(9) },
            { value: 5, at: at(1) },
          ],
        }),
      ),
    ).toBe(false);
    // Fewer is better where less was wanted.
    expect(hasGrown(goal({ baseline: 5, target: 1, checkIns: [{ value: 2, at: at(1) }] }))).toBe(true);
    expect(hasGrown(goal({ checkIns: [{ value: null, at: at(1) }] }))).toBeUndefined();
    expect(
      hasGrown(goal({ checkIns: [{ value: 5, at: at(1) }], assessments: [said('mentor', 'partly', 3)] })),
    ).toBe(false);
  });

  it('a goal without numbers grows by the mentor’s word, else the mentee’s', () => {
    const product = { measure: 'product', baseline: null, target: null };
    expect(hasGrown(goal({ ...product, checkIns: [{ value: 1, at: at(1) }] }))).toBe(true);
    expect(hasGrown(goal({ ...product, assessments: [said('mentee', 'achieved')] }))).toBe(true);
    expect(
      hasGrown(goal({ ...product, assessments: [said('mentee', 'achieved'), said('mentor', 'partly')] })),
    ).toBe(false);
  });

  it('count mentees, not goals, and only those measured', () => {
    const grown = goal({ checkIns: [{ value: 5, at: at(1) }] });
    const same = goal({ checkIns: [{ value: 3, at: at(1) }] });
    expect(
      competence(
        new Map([
          [1, [grown, same]],
          [2, [same]],
          [3, [goal({})]],
        ]),
      ),
    ).toEqual({ done: 1, of: 2 });
    expect(
      selfStudy(
        new Map([
          [1, ['course', 'selfStudy']],
          [2, ['course', 'talk', 'contest']],
        ]),
        [1, 2, 3],
      ),
    ).toEqual({ done: 1, of: 3 });
    expect(
      results(
        new Map([
          [
            1,
            [
              { term: 3, quality: 60 },
              { term: 1, quality: 55 },
            ],
          ],
          [
            2,
            [
              { term: 1, quality: 50 },
              { term: 2, quality: 70 },
              { term: 3, quality: 69 },
            ],
          ],
          [3, [{ term: 1, quality: 50 }]],
        ]),
      ),
    ).toEqual({ done: 1, of: 2 });
    expect(isYoung({ menteeCategory: null, experienceYears: 3 })).toBe(true);
    expect(isYoung({ menteeCategory: null, experienceYears: 4 })).toBe(false);
    expect(isYoung({ menteeCategory: 'young', experienceYears: null })).toBe(true);
    expect(isYoung({ menteeCategory: 'other', experienceYears: null })).toBe(false);
  });

  it('are reached by the numbers, not by the rounding', () => {
    expect(percentOf({ done: 9, of: 14 })).toBe(64);
    expect(percentOf({ done: 0, of: 0 })).toBeUndefined();
    expect(isReached('selfStudy', { done: 199, of: 250 })).toBe(false);
    expect(percentOf({ done: 199, of: 250 })).toBe(80);
    expect(isReached('selfStudy', { done: 4, of: 5 })).toBe(true);
    expect(isReached('selfStudy', { done: 0, of: 0 })).toBe(false);
  });

  it('tell a survey’s share only where its wall has shown the uppermost marks apart', () => {
    const asked = { question: 'satisfaction', answered: 8 };
    const bands = [
      { from: 5, count: 3 },
      { from: 8, count: 5 },
    ];
    expect(satisfied([{ question: 'calm', answered: 8, bands }])).toEqual({ percent: null });
    expect(satisfied([{ ...asked, bands }])).toEqual({ done: 5, of: 8 });
    expect(satisfied([{ ...asked, bands: [{ from: 5, count: 8 }] }])).toEqual({ percent: null });
    expect(satisfied([{ ...asked, bands: [] }])).toEqual({ percent: null });
    expect(satisfied([])).toEqual({ percent: null });
  });

  it('never have more done than there are', () => {
    const measured = fc.array(
      fc.record({ value: fc.option(fc.integer({ min: 0, max: 10 })), at: fc.date({ noInvalidDate: true }) }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.array(measured, { maxLength: 8 }), (all) => {
        const { done, of } = competence(new Map(all.map((checkIns, i) => [i, [goal({ checkIns })]])));
        return done <= of && of <= all.length;
      }),
    );
  });
});
