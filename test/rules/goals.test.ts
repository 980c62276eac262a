import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActionStatus, GoalStatus } from '../../src/mentoring/goals/rules.ts';
import {
  afterReview,
  canAssess,
  canClose,
  canEdit,
  canReview,
  FORMS,
  formOfHelp,
  HELPS,
  MEASURES,
  parseValue,
  rangeOf,
  valueChoices,
} from '../../src/mentoring/goals/rules.ts';
import { vagueWord } from '../../src/mentoring/goals/wizard/rules.ts';
import type { GoalReviewKind } from '../../src/platform/database/generated/enums.ts';
import { everyOf } from '../../src/platform/known.ts';

describe('measures', () => {
  it('take what lies in their range and nothing else', () => {
    expect(parseValue('lessonsOf10', '3')).toBe(3);
    expect(parseValue('lessonsOf10', ' 10 ')).toBe(10);
    expect(parseValue('lessonsOf10', '11')).toBeUndefined();
    expect(parseValue('lessonsOf10', '7,5')).toBeUndefined();
    expect(parseValue('selfRating', '0')).toBeUndefined();
    expect(parseValue('shareOfPupils', '70 %')).toBe(70);
    expect(parseValue('shareOfPupils', '101')).toBeUndefined();
    expect(parseValue('own', '2,5')).toBe(2.5);
    for (const text of ['7 из 10', '7/10', '7 / 10', '10-нан 7', '7 of 10', '7 out of 10']) {
      expect(parseValue('lessonsOf10', text)).toBe(7);
      expect(parseValue('selfRating', text)).toBe(7);
    }
    for (const text of ['7 уроков', '7 уроков из 10', '10 сабақтан 7', '7 сабақ', '7 lessons of 10'])
      expect(parseValue('lessonsOf10', text)).toBe(7);
    for (const text of ['2 раза', '2 раза в неделю', 'аптасына 2 рет', '2 рет', '2 times a week'])
      expect(parseValue('timesAWeek', text)).toBe(2);
    expect(parseValue('selfRating', '8 баллов')).toBe(8);
    expect(parseValue('shareOfPupils', '70 процентов')).toBe(70);
    for (const text of ['7 из 12', '7 учеников', '7 или 8'])
      expect(parseValue('lessonsOf10', text)).toBeUndefined();
    for (const text of ['', 'семь', '-1', '1e3', '7.', '5'.repeat(5000)])
      expect(parseValue('own', text)).toBeUndefined();
  });

  it('offer only values they would take', () => {
    for (const measure of MEASURES) {
      const { from, to } = rangeOf(measure);
      expect(from).toBeLessThan(to);
      for (const value of valueChoices(measure)) expect(parseValue(measure, String(value))).toBe(value);
    }
  });

  it('read any text as a value in range, or not at all', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MEASURES),
        fc.oneof(fc.string(), fc.float().map(String)),
        (measure, text) => {
          const value = parseValue(measure, text);
          if (value === undefined) return;
          expect(value).toBeGreaterThanOrEqual(rangeOf(measure).from);
          expect(value).toBeLessThanOrEqual(rangeOf(measure).to);
        },
      ),
    );
  });
});

describe('vague words', () => {
  it.each([
    ['Улучшить дисциплину в 7Б', 'Улучшить'],
    ['хочу повысить качество знаний', 'повысить'],
    ['Пәнге деген қызығушылықты арттыру', 'арттыру'],
    ['Сабақтағы тәртіпті жақсарту', 'жақсарту'],
    ['сабактагы тартипти жаксарту', 'жаксарту'],
    ['Оқушылардың дағдысын қалыптастыру', 'қалыптастыру'],
    ['Класс работает «эффективнее»', 'эффективнее'],
    ['больше внимания слабым', 'больше'],
    ['I want to improve discipline', 'improve'],
  ])('%s', (text, word) => {
    expect(vagueWord(text)).toBe(word);
  });

  it.each([
    ['Класс начинает работать сразу после звонка'],
    ['Урок в 7 «Б» начинается сразу после звонка'],
    ['Оқушылар сабақты қоңыраудан кейін бірден бастайды'],
    ['Каждый ученик сдаёт постер'],
    ['The class starts right after the bell'],
    [''],
  ])('none in «%s»', (text) => {
    expect(vagueWord(text)).toBeUndefined();
  });

  it('are given back as they were written, from any text', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('улучшить', 'ДАМЫТУ', 'Better'),
        fc.string(),
        (before, word, after) => {
          const found = vagueWord(`${before} ${word} ${after}`);
          expect(found).toBeDefined();
          expect(`${before} ${word} ${after}`).toContain(found ?? '—');
        },
      ),
    );
  });
});

describe('a goal on its way', () => {
  const all: GoalStatus[] = everyOf<GoalStatus>()([
    'saved',
    'sent',
    'suggestion',
    'keptForMeeting',
    'agreed',
    'assessed',
    'dropped',
  ]);

  it('is answered by the partner while it waits, changed by the author until both agreed', () => {
    expect(all.filter(canReview)).toEqual(['sent', 'keptForMeeting']);
    expect(all.filter(canEdit)).toEqual(['saved', 'sent', 'suggestion', 'keptForMeeting']);
    expect(all.filter((status) => canAssess(status, 'final'))).toEqual(['agreed', 'assessed']);
    expect(all.filter((status) => canAssess(status, 'series'))).toEqual([]);
  });

  it('is never stuck before it is agreed: there is an author’s or a partner’s move', () => {
    for (const status of all) {
      const open = status !== 'agreed' && status !== 'assessed' && status !== 'dropped';
      expect(canEdit(status) || canReview(status)).toBe(open);
    }
    for (const review of everyOf<GoalReviewKind>()(['agreed', 'suggestion', 'keptForMeeting']))
      expect(all).toContain(afterReview(review));
  });
});

describe('actions', () => {
  it('are closed once', () => {
    const all: ActionStatus[] = everyOf<ActionStatus>()(['planned', 'done', 'notDone', 'carried']);
    expect(all.filter(canClose)).toEqual(['planned']);
  });

  it('that come from «что поможет» have a form of work', () => {
    for (const help of HELPS) expect(FORMS).toContain(formOfHelp(help));
    expect(formOfHelp('посмотреть запись урока')).toBe('other');
  });
});
