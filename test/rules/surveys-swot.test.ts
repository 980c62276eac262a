import { describe, expect, it } from 'vitest';
import { codeOf, levelOf, marksOf, totalOf } from '../../src/mentoring/surveys/curator/rules.ts';
import { barLines, countedAs, headLines, topicLines } from '../../src/mentoring/surveys/results/rules.ts';
import { swotOf } from '../../src/mentoring/surveys/results/rules-swot.ts';
import type {
  CellShown,
  QuestionNumbers,
  RoundShown,
} from '../../src/mentoring/surveys/results/rules-wall.ts';

const score = (question: string, value: number, bands: [number, number, number][] = []): QuestionNumbers => ({
  kind: 'score',
  question,
  answered: 10,
  mean: { value, bound: 'exact' },
  bands: bands.map(([from, to, count]) => ({ from, to, count })),
});
const yes = (question: string, percent: number | undefined): QuestionNumbers => ({
  kind: 'share',
  question,
  answered: 10,
  shares:
    percent === undefined ? [] : [{ option: 'yes', percent: { value: percent, bound: 'exact' as const } }],
});
const shown = (
  questions: QuestionNumbers[],
  rate: { invited: number; answered: number } = { invited: 10, answered: 10 },
): RoundShown => ({
  roles: {
    mentee: { detail: 'numbers', of: 10, questions, rate },
    mentor: { detail: 'whole', of: 3, mean: 2, rate },
  },
  open: [],
});

describe('SWOT', () => {
  it('puts high and low topics inside, what may come of it outside, each with its share', () => {
    const swot = swotOf(
      shown([
        score('usefulness', 8.4, [
          [1, 7, 3],
          [8, 10, 7],
        ]),
        score('time', 4.2, [
          [1, 4, 6],
          [5, 10, 4],
        ]),
        score('calm', 7.2),
        yes('continue', 90),
        yes('stay', 40),
        yes('futureMentor', undefined),
      ]),
    );
    expect(swot.strengths).toEqual([
      { role: 'mentee', question: 'usefulness', says: 'high', figure: { value: 70, bound: 'exact' }, of: 10 },
    ]);
    expect(swot.weaknesses).toEqual([
      { role: 'mentee', question: 'time', says: 'low', figure: { value: 60, bound: 'exact' }, of: 10 },
    ]);
    expect(swot.opportunities.map((item) => item.question)).toEqual(['continue']);
    expect(swot.threats.map((item) => [item.question, item.figure.bound])).toEqual([
      ['futureMentor', 'atMost'],
      ['stay', 'exact'],
    ]);
  });

  it('says the mean where no share may be shown, and that few have answered', () => {
    const swot = swotOf(shown([score('support', 9)], { invited: 20, answered: 10 }));
    expect(swot.strengths[0]).toMatchObject({ says: 'mean', figure: { value: 9 } });
    expect(swot.threats[0]).toMatchObject({ says: 'rate', figure: { value: 50 } });
  });

  it('is silent about whom the wall keeps, about «до», and about the school’s own', () => {
    const swot = swotOf(shown([score('before:usefulness', 9), score('own:3', 9), yes('own:4', 90)]));
    expect(Object.values(swot).flat()).toEqual([]);
  });

  it('keeps three sentences a field, the strongest first', () => {
    const swot = swotOf(
      shown(['usefulness', 'support', 'calm', 'practice'].map((id, i) => score(id, 8 + i / 4))),
    );
    expect(swot.strengths.map((item) => item.question)).toEqual(['practice', 'calm', 'support']);
  });
});

describe('numbers side by side', () => {
  const cell = (...questions: QuestionNumbers[]): CellShown => ({ detail: 'numbers', of: 10, questions });

  it('compare only with what was shown in its own term', () => {
    const now = cell(score('usefulness', 8.1), score('support', 8.9));
    const [usefulness, support] = topicLines(now, cell(score('usefulness', 7.4)), [
      cell(score(countedAs('support', 'before'), 6)),
    ]);
    expect(usefulness?.was?.value).toBe(7.4);
    expect(usefulness?.expected).toBeUndefined();
    expect(support?.was).toBeUndefined();
    expect(support?.expected?.value).toBe(6);
    expect(topicLines(now, { detail: 'whole', of: 3, mean: 7 }, [])[0]?.was).toBeUndefined();
  });

  it('begin with the main topics and name the lowest of the others', () => {
    const all = topicLines(
      cell(
        score('adaptation', 7),
        score('before:calm', 2),
        score('calm', 9),
        score('support', 8),
        score('time', 5),
        score('usefulness', 8),
      ),
      undefined,
      [],
    );
    const { main, lowest } = headLines(all);
    expect(main.map((line) => line.numbers.question)).toEqual(['usefulness', 'support', 'calm']);
    expect(lowest?.numbers.question).toBe('time');
    expect(barLines(all).map((line) => line.numbers.question)).toEqual([
      'usefulness',
      'support',
      'calm',
      'time',
      'adaptation',
    ]);
  });
});

describe('the curator’s own form', () => {
  it('has its levels at 15 and 9', () => {
    expect([18, 15, 14, 9, 8, 0].map(levelOf)).toEqual([
      'optimal',
      'optimal',
      'acceptable',
      'acceptable',
      'low',
      'low',
    ]);
    expect(totalOf([2, 2, 1])).toBe(5);
  });

  it('keeps the marks so far in a button’s number', () => {
    for (const marks of [[], [0], [2, 1, 0], [0, 0, 0, 0, 0, 0, 0, 0, 0], [2, 2, 2, 2, 2, 2, 2, 2, 2]])
      expect(marksOf(codeOf(marks))).toEqual(marks);
    for (const forged of [0, 2, 7, 1_000_000]) expect(marksOf(forged)).toBeUndefined();
  });
});
