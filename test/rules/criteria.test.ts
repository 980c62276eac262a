import { describe, expect, it } from 'vitest';
import { criteriaFrom, withKeys } from '../../src/mentoring/lessons/templates/rules-criteria.ts';
import { readColumns } from '../../src/platform/files/columns.ts';
import { SHEET_LIMITS } from '../../src/platform/files/limits.ts';

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

  it('leave out what stands over a table of observation, and its columns of marks', () => {
    const two = { ok: true, criteria: [{ kk: 'Цель урока' }, { kk: 'Темп' }] };
    expect(read(['№', 'Критерий', 'Балл'], ['1', 'Цель урока', '2'], ['2', 'Темп', '0'])).toEqual(two);
    expect(read(['Показатели:', 'Баллы (0–2)'], ['Цель урока', '2'], ['Темп', '1'])).toEqual(two);
    expect(read(['Критерии наблюдения урока'], ['Цель урока'], ['Темп'])).toEqual(two);
    expect(read(['№', 'Өлшемдер', 'Ұпай'], ['1', 'Цель урока', ''], ['2', 'Темп', ''])).toEqual(two);
    expect(read(['Цель урока', '2'], ['Темп', '1'])).toEqual(two);
    expect(read(['Оценка работы класса'], ['Темп'])).toMatchObject({
      criteria: [{ kk: 'Оценка работы класса' }, { kk: 'Темп' }],
    });
  });

  it('lose their numbers of any depth, and no number of their own', () => {
    const words = (...lines: string[]) => {
      const found = read(...lines.map((line) => [line]));
      return found.ok ? found.criteria.map((one) => one.kk) : found.reason;
    };
    expect(words('1.1. Цель урока', '1.2. Время', '2.1. Темп')).toEqual(['Цель урока', 'Время', 'Темп']);
    expect(words('1.1 Цель урока', '2.10) Время', '3.1.2. Темп')).toEqual(['Цель урока', 'Время', 'Темп']);
    expect(words('5 минут на рефлексию', '1.5 часа в неделю')).toEqual([
      '5 минут на рефлексию',
      '1.5 часа в неделю',
    ]);
  });

  it('keep their commas when they are typed, and are read in columns from a file', () => {
    const text = '1. Речь ясная, без спешки\n2. Вопросы открытые, ко всем';
    const typed = readColumns(text, SHEET_LIMITS, true);
    expect(typed.ok && criteriaFrom(typed.rows, { language: 'ru', names })).toEqual({
      ok: true,
      criteria: [{ ru: 'Речь ясная, без спешки' }, { ru: 'Вопросы открытые, ко всем' }],
    });
    const columns = readColumns('ru; kk\nТемп; Қарқын\nИтог; Қорытынды', SHEET_LIMITS, true);
    expect(columns.ok && criteriaFrom(columns.rows, { language: 'ru', names })).toMatchObject({
      criteria: [
        { ru: 'Темп', kk: 'Қарқын' },
        { ru: 'Итог', kk: 'Қорытынды' },
      ],
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
