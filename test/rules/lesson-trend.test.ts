import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endedTerms, mayOpen } from '../../src/mentoring/lessons/sheet/rules.ts';
import {
  grewInLessons,
  meanOfSchool,
  type SchoolSheet,
  sheetsOfTerm,
  trendOf,
} from '../../src/mentoring/lessons/trend/rules.ts';
import { competence } from '../../src/mentoring/monitoring/indicators/rules-targets.ts';

const marks = (...values: (number | null)[]) => values.map((mark, i) => ({ criterion: `c${i + 1}`, mark }));

describe('a pair’s trend', () => {
  it('is first, last and mean of each criterion marked twice, on the newest scale, in the order of days', () => {
    const sheets = [
      { at: '2026-11-10', maxMark: 4, marks: marks(4, 2, null) },
      { at: '2026-10-01', maxMark: 2, marks: marks(0, null, 1) },
      { at: '2026-10-20', maxMark: 2, marks: marks(1, 1, null) },
    ];
    expect(trendOf(sheets, { keys: ['c1', 'c2', 'c3', 'c9'], maxMark: 4 })).toEqual([
      { key: 'c1', first: 0, last: 4, mean: 2, values: [0, 2, 4] },
      { key: 'c2', first: 2, last: 2, mean: 2, values: [null, 2, 2] },
    ]);
  });
});

let ids = 0;
const sheet = (more: Partial<SchoolSheet>): SchoolSheet => ({
  id: (ids += 1),
  correctsId: null,
  teacher: 1,
  observer: 100 + (more.teacher ?? 1),
  visit: false,
  code: 'default',
  at: '2026-10-01',
  sharedOn: '2026-10-02',
  opened: false,
  maxMark: 2,
  marks: marks(1),
  ...more,
});
const ofTeachers = (count: number, more: (i: number) => Partial<SchoolSheet> = () => ({})) =>
  Array.from({ length: count }, (_, i) => sheet({ teacher: i + 1, ...more(i) }));
const C1 = { key: 'c1', maxMark: 2 };

describe('the school’s mean of a criterion', () => {
  it('is unlocked and moved by no one observer’s own sheets', () => {
    const visits = (from: number, count: number, observer: number) =>
      ofTeachers(count, (i) => ({ teacher: from + i, observer, visit: true, marks: marks(2) }));
    // Four teachers, and as many visits as one likes to write: still a cell of four.
    expect(meanOfSchool([...ofTeachers(4), ...visits(10, 6, 7)], C1, 'curator')).toBeNull();
    expect(
      meanOfSchool([...ofTeachers(4), ...visits(10, 1, 7), ...visits(20, 1, 8)], C1, 'curator'),
    ).not.toBeNull();
    // A cell of five stays told, with any visitor.
    expect(meanOfSchool([...ofTeachers(5), ...visits(10, 1, 7)], C1, 'curator')).not.toBeNull();
    // A mentor of three knows three of five: the other two must not follow.
    const three = ofTeachers(5, (i) => ({ observer: i < 3 ? 7 : 50 + i }));
    expect(meanOfSchool(three, C1, 'curator')).toBeNull();
  });

  it('is told from five teachers, each counted once, to those the table names', () => {
    expect(meanOfSchool(ofTeachers(4), C1, 'curator')).toBeNull();
    const five = [
      ...ofTeachers(5, (i) => ({ marks: marks(i === 0 ? 2 : 1) })),
      sheet({ teacher: 1, marks: marks(2) }),
    ];
    for (const viewer of ['curator', 'director', 'network', 'administrator'] as const)
      expect(meanOfSchool(five, C1, viewer)).toBe(1.2);
    for (const viewer of ['trustedPerson', 'departmentHead'] as const)
      expect(meanOfSchool(five, C1, viewer)).toBeNull();
    expect(
      meanOfSchool(
        ofTeachers(5, (i) => ({ marks: marks(i === 0 ? null : 1) })),
        C1,
        'curator',
      ),
    ).toBeNull();
  });

  it('is not told where the closed sheets would follow from the opened ones', () => {
    const opened = (count: number, of: number) => ofTeachers(of, (i) => ({ opened: i < count }));
    expect(meanOfSchool(opened(4, 5), C1, 'curator')).toBeNull();
    expect(meanOfSchool(opened(2, 6), C1, 'curator')).toBeNull();
    expect(meanOfSchool(opened(2, 7), C1, 'curator')).toBe(1);
    expect(meanOfSchool(opened(5, 5), C1, 'curator')).toBe(1);
  });

  it('counts a lesson in the term it was first shared in, as it stood at that term’s end', () => {
    const terms = endedTerms(
      [
        { number: 2, endsOn: '2026-12-25' },
        { number: 1, endsOn: '2026-10-23' },
        { number: 3, endsOn: '2027-03-19' },
      ],
      '2026-09-01',
      '2027-01-10',
    );
    expect(terms).toEqual([
      { number: 1, from: '2026-09-01', to: '2026-10-23' },
      { number: 2, from: '2026-10-24', to: '2026-12-25' },
    ]);
    const first = sheet({ sharedOn: '2026-10-20' });
    const soon = sheet({ correctsId: first.id, sharedOn: '2026-10-22' });
    const late = sheet({ correctsId: soon.id, sharedOn: '2026-11-05' });
    const holidays = sheet({ sharedOn: '2026-10-26' });
    const all = [first, soon, late, holidays];
    expect(terms.map((term) => sheetsOfTerm(all, term).map((one) => one.id))).toEqual([
      [soon.id],
      [holidays.id],
    ]);
  });

  it('with all that may still be opened never tells a closed teacher’s mark', () => {
    const term = { from: '2026-09-01', to: '2026-10-23' };
    expect([mayOpen('2026-10-02', []), mayOpen('2026-10-02', [term]), mayOpen('2026-10-24', [term])]).toEqual(
      [true, false, true],
    );
    // What a curator has: the mean, and the marks of sheets opened by the term's end; afterwards none may be added.
    for (let teachers = 5; teachers <= 7; teachers++)
      for (let opened = 0; opened <= teachers; opened++) {
        const possible = new Map<string, Set<number>>();
        for (let all = 0; all < 3 ** teachers; all++) {
          const given = Array.from({ length: teachers }, (_, i) => Math.floor(all / 3 ** i) % 3);
          const sheets = ofTeachers(teachers, (i) => ({ marks: marks(given[i] ?? 0), opened: i < opened }));
          const mean = meanOfSchool(sheets, C1, 'curator');
          const known = `${given.slice(0, opened).join()} ${mean}`;
          const last = possible.get(known) ?? new Set<number>();
          possible.set(known, last);
          last.add(given.at(-1) ?? 0);
        }
        const told = [...possible.values()].filter((last) => last.size < 2).length;
        expect([teachers, opened, opened < teachers ? told : 0]).toEqual([teachers, opened, 0]);
      }
  });

  it('never changes behind, whatever is shared or put right afterwards', () => {
    const term = { number: 1, from: '2026-09-01', to: '2026-10-23' };
    const day = fc
      .integer({ min: 1, max: 60 })
      .map((n) => `2026-${n > 30 ? '11' : '10'}-${String(((n - 1) % 30) + 1).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        fc.array(fc.record({ sharedOn: day, corrects: fc.integer({ min: -3, max: 8 }) }), { maxLength: 12 }),
        (drawn) => {
          const taken = new Set<number>();
          const all = drawn.map(({ sharedOn, corrects }, i) => {
            const target = drawn[corrects];
            const may =
              target !== undefined && corrects < i && !taken.has(corrects) && target.sharedOn <= sharedOn;
            if (may) taken.add(corrects);
            return sheet({ id: 1000 + i, sharedOn, correctsId: may ? 1000 + corrects : null });
          });
          const atEnd = all.filter((one) => one.sharedOn <= term.to);
          expect(sheetsOfTerm(all, term)).toEqual(sheetsOfTerm(atEnd, term));
        },
      ),
    );
  });
});

describe('growth by lessons', () => {
  const lessons = (...shares: number[]) =>
    shares.map((share, i) => ({ code: 'a', at: `2026-10-0${i + 1}`, maxMark: 4, marks: marks(share) }));

  it('needs three lessons on one sheet: the last two against the first, from four on against the first two', () => {
    expect(grewInLessons(lessons(1, 4))).toBeUndefined();
    expect(grewInLessons(lessons(1, 2, 2))).toBe(true);
    expect(grewInLessons(lessons(2, 2, 2))).toBe(false);
    expect(grewInLessons(lessons(1, 3, 2, 2))).toBe(false);
    expect(grewInLessons(lessons(1, 2, 2, 2))).toBe(true);
    expect(
      grewInLessons([...lessons(1, 4), { code: 'b', at: '2026-11-01', maxMark: 4, marks: marks(4) }]),
    ).toBeUndefined();
    expect(grewInLessons(lessons(1, 2, 2).map((one) => ({ ...one, marks: marks(null) })))).toBeUndefined();
  });

  it('counts for the target from five mentees on, and then before goals', () => {
    const goal = {
      measure: 'lessonsOf10',
      baseline: 2,
      target: 8,
      checkIns: [{ value: 6, at: new Date('2026-11-01T10:00:00Z') }],
      assessments: [],
    };
    const four = new Map([1, 2, 3, 4].map((id) => [id, false] as const));
    expect(competence(new Map([[1, [goal]]]), four)).toEqual({ done: 1, of: 1 });
    expect(
      competence(
        new Map([
          [1, [goal]],
          [9, [goal]],
        ]),
        new Map([...four, [5, true]]),
      ),
    ).toEqual({ done: 2, of: 6 });
  });
});
