import { describe, expect, it } from 'vitest';
import { namesIn } from '../../src/mentoring/people/input.ts';
import {
  fieldAfter,
  freeHoursInOrder,
  hoursToOffer,
  parseFreeHour,
  questionnaireFields,
  sharedFreeHours,
  subjectsFor,
  toggled,
} from '../../src/mentoring/people/questionnaire/rules.ts';

describe('the questionnaire', () => {
  it('asks each role its own questions, hours last', () => {
    expect(questionnaireFields('mentee')).toContain('topics');
    expect(questionnaireFields('mentor')).not.toContain('category');
    expect(fieldAfter('mentee', 'category')).toBe('topics');
    expect(fieldAfter('mentor', 'hours')).toBeUndefined();
  });

  it('offers Kazakh only where it is taught', () => {
    expect(subjectsFor('RU')).not.toContain('kazakh');
    expect(subjectsFor('KZ')).toContain('kazakh');
  });

  it('ticks and unticks, twelve at most', () => {
    expect(toggled(['a'], 'a')).toEqual([]);
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    const full = Array.from({ length: 12 }, (_, i) => String(i));
    expect(toggled(full, 'x')).toEqual(full);
  });
});

describe('free hours', () => {
  it('are read strictly and put in the order of the week', () => {
    expect(parseFreeHour('3-14:10')).toEqual({ weekday: 3, time: '14:10' });
    expect(['8-14:10', '3-24:00', '3 14:10', ''].map(parseFreeHour)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(
      freeHoursInOrder(['5-15:00', '1-15:00', 'x', '1-09:00']).map((h) => `${h.weekday} ${h.time}`),
    ).toEqual(['1 09:00', '1 15:00', '5 15:00']);
  });

  it('are shared where both chose the same', () => {
    expect(sharedFreeHours(['1-14:10', '2-15:00'], ['2-15:00', '1-15:00'])).toEqual([
      { weekday: 2, time: '15:00' },
    ]);
  });

  it('follow the school’s own bells when they are known', () => {
    expect(hoursToOffer(['09:10', '10:05', '11:00', '12:00', '13:00', '13:55']).map((h) => h.lesson)).toEqual(
      [2, 3, 4, 5, 6],
    );
    expect(hoursToOffer([])[0]).toEqual({ time: '12:20', lesson: undefined });
  });
});

describe('a pasted list', () => {
  it.each([
    ['1 Иванова Анна Петровна – учитель математики', 'Иванова Анна Петровна'],
    ['Иванова Анна Петровна - Учитель', 'Иванова Анна Петровна'],
    ['Иванова Анна Петровна— учитель', 'Иванова Анна Петровна'],
    ['Иванова Анна Петровна, учитель математики, 9 кл.', 'Иванова Анна Петровна'],
    ['1\tИванова Анна Петровна\tматематика', 'Иванова Анна Петровна'],
    ['Иванова\tАнна\tПетровна\tМатематика', 'Иванова Анна Петровна'],
    ['Иванова Анна Петровна (совместитель)', 'Иванова Анна Петровна'],
    ['2 Петров Пётр Сергеевич физика', 'Петров Пётр Сергеевич'],
    ['Петров Пётр физика', 'Петров Пётр'],
    ['Анна Петровна Иванова', 'Анна Петровна Иванова'],
    ['Сәбитова Айгерім Ербол қызы қазақ тілі', 'Сәбитова Айгерім Ербол қызы'],
    ['Иванова; Анна; Петровна; математика', 'Иванова Анна Петровна'],
    ['петров пётр сергеевич физика', 'петров пётр сергеевич'],
    ['Котов денис андреевич', 'Котов денис андреевич'],
    ['Котов Денис андреевич', 'Котов Денис андреевич'],
    ['Сәбитова Айгерім Ербол қызы – қазақ тілі', 'Сәбитова Айгерім Ербол қызы'],
    ['Петрова - Водкина Анна', 'Петрова - Водкина Анна'],
    ['Петрова-Водкина Анна – химия', 'Петрова-Водкина Анна'],
    ['3. Сидорова С.В.', 'Сидорова С.В.'],
  ])('take a trade or a second column for no name: %s', (line, name) => {
    expect(namesIn(line)).toEqual([name]);
  });

  it('gives one name a line without numbers and marks', () => {
    expect(namesIn('1. Асанов Тимур\r\n2) Котов Д.;\n\n— Белова-Ким Инна\n• Ким А')).toEqual([
      'Асанов Тимур',
      'Котов Д.',
      'Белова-Ким Инна',
      'Ким А',
    ]);
    expect(namesIn('а\n'.repeat(300))).toHaveLength(100);
  });
});
