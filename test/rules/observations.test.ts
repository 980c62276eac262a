import { describe, expect, it } from 'vitest';
import {
  aimsFor,
  criterionPoint,
  heldProblem,
  isAim,
  pointCriterion,
  pointsOf,
  strongest,
  toggledPoint,
  weakest,
} from '../../src/mentoring/lessons/sheet/rules.ts';
import { classNameOf } from '../../src/mentoring/openLessons/rules.ts';

const mark = (criterion: string, value: number | null) => ({ criterion, mark: value });

describe('what the marks of a lesson come to', () => {
  it('counts what applies alone', () => {
    const marks = [mark('goals', 2), mark('content', 1), mark('time', null)];
    expect(pointsOf(marks, 2)).toEqual({ sum: 3, max: 4 });
    expect(pointsOf([mark('time', null)], 2)).toBeUndefined();
    expect(pointsOf([mark('goals', 0)], 3)).toEqual({ sum: 0, max: 3 });
  });

  it('offers the highest as strengths and the lowest first as growth points', () => {
    const marks = [mark('a', 2), mark('b', 1), mark('c', 0), mark('d', null), mark('e', 2)];
    expect(strongest(marks, 2)).toEqual(['a', 'e']);
    expect(weakest(marks, 2)).toEqual(['c', 'b']);
  });

  it('takes up to three points, and lets one go again', () => {
    expect(toggledPoint(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
    expect(toggledPoint(['a', 'b', 'c'], 'd')).toEqual(['a', 'b', 'c']);
    expect(toggledPoint(['a', 'b', 'c'], 'b')).toEqual(['a', 'c']);
  });

  it('tells a ticked criterion from words typed', () => {
    expect(pointCriterion(criterionPoint('goals'), ['goals', 'time'])).toBe('goals');
    expect(pointCriterion(criterionPoint('goals'), ['time'])).toBeUndefined();
    expect(pointCriterion('goals', ['goals'])).toBeUndefined();
  });
});

describe('a class as it is typed', () => {
  it.each([
    ['7б', '7 “Б”'],
    ['7 Б', '7 “Б”'],
    ['7«Б»', '7 “Б”'],
    ['7-б', '7 “Б”'],
    ['7 "Б"', '7 “Б”'],
    ['10ә', '10 “Ә”'],
    ['11', '11'],
    ['  8   группа ', '8 группа'],
    ['ГПД', 'ГПД'],
    ['7 “Б”', '7 “Б”'],
  ])('%s is %s', (typed, known) => expect(classNameOf(typed)).toBe(known));

  it('is not empty, and not a sentence', () => {
    expect(classNameOf('  ')).toBeUndefined();
    expect(classNameOf('седьмой класс литера Б вторая группа')).toBeUndefined();
  });
});

describe('the day and the aim of a visit', () => {
  it('is a day of this school year that has come', () => {
    expect(heldProblem('2026-11-25', '2026-11-24', '2026-09-01')).toBe('future');
    expect(heldProblem('2026-11-24', '2026-11-24', '2026-09-01')).toBeUndefined();
    expect(heldProblem('2026-08-31', '2026-11-24', '2026-09-01')).toBe('tooOld');
  });

  it('offers aims by who visits whom', () => {
    expect(aimsFor('mentorVisit')).toContain('request');
    expect(aimsFor('menteeVisit')).toContain('experience');
    expect(isAim('overview')).toBe(true);
    expect(isAim('own')).toBe(false);
  });
});
