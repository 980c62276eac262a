import { describe, expect, it } from 'vitest';
import { criteriaFrom, withKeys } from '../../src/mentoring/lessons/templates/rules-criteria.ts';

const names = { ru: ['ru', 'Русский'], kk: ['kk', 'kz', 'Қазақша'], en: ['en', 'English'] };
const read = (...rows: string[][]) => criteriaFrom(rows, { language: 'kk', names });

describe('criteria of a sheet', () => {
  it('are one a row, in the writer’s language, without numbers and marks before them', () => {
    expect(read(['1. Темп урока'], ['— Вопросы классу;'])).toEqual({
      ok: true,
      criteria: [{ kk: 'Темп урока' }, { kk: 'Вопросы классу' }],
    });
  });

  it('take their languages from columns, or from a head that names them', () => {
    expect(read(['Темп', 'Қарқын', 'Pace'], ['Вопросы', '', 'Questions'])).toEqual({
      ok: true,
      criteria: [
        { ru: 'Темп', kk: 'Қарқын', en: 'Pace' },
        { ru: 'Вопросы', en: 'Questions' },
      ],
    });
    expect(read(['Қазақша', 'ru'], ['Қарқын', 'Темп'], ['Сұрақтар', 'Вопросы'])).toEqual({
      ok: true,
      criteria: [
        { ru: 'Темп', kk: 'Қарқын' },
        { ru: 'Вопросы', kk: 'Сұрақтар' },
      ],
    });
  });

  it('leave out a column of numbers', () => {
    expect(read(['№', 'ru', 'kk'], ['1', 'Темп', 'Қарқын'], ['2', 'Вопросы', 'Сұрақтар'])).toMatchObject({
      ok: true,
      criteria: [{ ru: 'Темп' }, { ru: 'Вопросы' }],
    });
  });

  it('are refused with the line that is wrong', () => {
    expect(read()).toEqual({ ok: false, reason: 'none' });
    expect(read(['Темп'])).toEqual({ ok: false, reason: 'few' });
    expect(read(...Array.from({ length: 13 }, (_, i) => [`Критерий ${i}x`]))).toMatchObject({
      reason: 'many',
      line: '13',
    });
    expect(read(['Темп'], ['я'.repeat(81)])).toMatchObject({ reason: 'long' });
    expect(read(['Темп'], ['темп'])).toMatchObject({ reason: 'repeated', line: 'темп' });
    expect(read(['а', 'б', 'в', 'г'], ['д'])).toEqual({ ok: false, reason: 'columns' });
  });

  it('keep their keys through versions, and never get one that was another’s', () => {
    const first = withKeys([{ texts: { ru: 'Темп' } }, { texts: { ru: 'Вопросы' } }], [], []);
    expect(first.map((c) => c.key)).toEqual(['c1', 'c2']);
    const second = withKeys(
      [
        { texts: { ru: 'Вопросы', kk: 'Сұрақтар' } },
        { key: 'c1', texts: { ru: 'Ритм' } },
        { texts: { ru: 'Итог' } },
      ],
      first,
      ['c1', 'c2', 'c3'],
    );
    expect(second.map((c) => c.key)).toEqual(['c2', 'c1', 'c4']);
  });
});
