import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Subject, Viewer } from '../../src/mentoring/common/sight.ts';
import { canSee, privateReader, SIGHT } from '../../src/mentoring/common/sight.ts';
import {
  codeFrom,
  findCode,
  formatCode,
  inviteProblem,
  looksLikeCode,
  normaliseCode,
  readCode,
} from '../../src/mentoring/organisations/invites/rules.ts';
import {
  addressSuggestions,
  firstWithInitial,
  fold,
  initials,
  matches,
  parseFullName,
  sameName,
  surname,
} from '../../src/mentoring/people/rules.ts';

const shown = (text: string): string => text.replaceAll('\u00a0', '_');

describe('search', () => {
  it('folds Kazakh letters, ё, case, spaces, hyphens and apostrophes', () => {
    expect(fold('  Қасым-ҒАЛИ  Әсемгүл ')).toBe('касым гали асемгул');
    expect(fold('Өңдіріс ұл һәм Ёлка')).toBe('ондирис ул хам елка');
    expect(fold("Д'Артаньян")).toBe('дартаньян');
  });

  it('finds by the beginnings of words in any order, without Kazakh letters on the keyboard', () => {
    expect(matches('Сәбитова Айгерім Ерболқызы', 'айгер саб')).toBe(true);
    expect(matches('Сәбитова Айгерім Ерболқызы', 'битова')).toBe(false);
    expect(matches('Петрова-Водкина Анна', 'водк')).toBe(true);
  });

  it('takes a Latin letter in a Cyrillic word for the one it looks like, and no Latin word for a Cyrillic one', () => {
    expect(fold('Лебедeва Oльгa')).toBe(fold('Лебедева Ольга'));
    expect(fold('Кoтoв')).toBe('котов');
    expect(fold('Mary Poppins')).toBe('mary poppins');
    expect(matches('Лебедeва Ольга', 'лебедева')).toBe(true);
  });

  it('knows the full name behind initials, however they are written', () => {
    for (const kept of ['Сидорова С. В.', 'Сидорова С.В.'])
      expect(sameName(kept, 'Сидорова Светлана Викторовна')).toBe(true);
    expect(sameName('Сидорова С. В.', 'Сидорова Анна Петровна')).toBe(false);
    expect(matches('Сидорова Светлана Викторовна', 'сидорова с.в.')).toBe(true);
  });

  it('folds what is folded to the same', () => {
    const letters = Array.from("абвгдеёйқҒәіІңөұүһ –-’' Zz");
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters)), (typed) => {
        const once = fold(typed.join(''));
        expect(fold(once)).toBe(once);
      }),
    );
  });
});

describe('full name', () => {
  const name = (text: string): string => {
    const read = parseFullName(text);
    return read.ok ? read.name : `!${read.reason}`;
  };

  it.each([
    ['Лебедева Ольга Викторовна', 'Лебедева Ольга Викторовна'],
    ['  лебедева   ольга  ', 'Лебедева Ольга'],
    ['ПЕТРОВА - ВОДКИНА АННА', 'Петрова-Водкина Анна'],
    ['сәбитова айгерім ербол қызы', 'Сәбитова Айгерім Ербол қызы'],
    ['Ли', 'Ли'],
    ['де Голль Шарль', 'де Голль Шарль'],
    ["О'Нил Шон", 'О’Нил Шон'],
    ['Асанов Т. М.', 'Асанов Т. М.'],
    ['Аса\u202eнов\u200b Тимур\u0000', 'Асанов Тимур'],
    ['Оспан Нұрлан Ербол Серік ұлы', 'Оспан Нұрлан Ербол Серік ұлы'],
    ['Котов  денис андреевич', 'Котов Денис Андреевич'],
    ['ИВАНОВА Анна Петровна', 'Иванова Анна Петровна'],
    ['МАМЕДОВ ЭЛЬЧИН АРИФ-ОГЛЫ', 'Мамедов Эльчин Ариф-оглы'],
    ['ФОН МЕКК АННА СЕРГЕЕВНА', 'фон Мекк Анна Сергеевна'],
    ['МакКей Анна', 'МакКей Анна'],
    ['Иванова А.С.', 'Иванова А. С.'],
    ['А.С. Иванова', 'Иванова А. С.'],
    ['иванова а.с.', 'Иванова А. С.'],
    ['Иванова Анна Сергеевна.', 'Иванова Анна Сергеевна'],
    ['Иванова (Петрова) Анна Сергеевна', '!symbols'],
    ['Один Два Три Четыре Пять Шесть', '!tooManyWords'],
    ['', '!empty'],
    [' \u200b ', '!empty'],
    ['— !', '!empty'],
    ['12345', '!digits'],
    ['Асанов 2', '!digits'],
    ['<b>Асанов</b>', '!symbols'],
    ['Асанов 😀', '!symbols'],
    ['а'.repeat(101), '!tooLong'],
    ['Ф '.repeat(2500), '!tooLong'],
  ])('%s', (text, expected) => {
    expect(name(text)).toBe(expected);
  });

  it('gives a clean name or a reason for any text, and the same name when read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = parseFullName(text);
        if (!read.ok) return;
        expect(read.name).not.toMatch(/[<>&\d\p{Cc}\p{Cf}]/u);
        expect(read.name.split(' ').length).toBeLessThanOrEqual(5);
        expect(parseFullName(read.name)).toEqual(read);
      }),
    );
  });

  it('is shortened', () => {
    expect(shown(initials('Лебедева Ольга Викторовна'))).toBe('Лебедева_О._В.');
    expect(shown(initials('Сәбитова Айгерім Ербол қызы'))).toBe('Сәбитова_А._Е.');
    expect(shown(initials('Ли Анна-Мария'))).toBe('Ли_А.-М.');
    expect(shown(initials('Мамедов Эльчин Ариф-оглы'))).toBe('Мамедов_Э._А.');
    expect(shown(initials('Оспанова Айгүл Серік-қызы'))).toBe('Оспанова_А._С.');
    expect(shown(initials('Каримов Алишер Баходир угли'))).toBe('Каримов_А._Б.');
    expect(shown(initials('фон Мекк Анна Сергеевна'))).toBe('фон Мекк_А._С.');
    expect(shown(initials('ван дер Ваальс Ян'))).toBe('ван дер Ваальс_Я.');
    expect(shown(initials('Ахмед ибн Салех'))).toBe('Ахмед_С.');
    expect(shown(firstWithInitial('Иванова А. С.'))).toBe('Иванова_А._С.');
    expect(shown(firstWithInitial('фон Мекк Анна'))).toBe('Анна_М.');
    expect(surname('фон Мекк Анна Сергеевна')).toBe('фон Мекк');
    expect(initials('Ли')).toBe('Ли');
    expect(shown(firstWithInitial('Котов Денис Андреевич'))).toBe('Денис_К.');
    expect(shown(firstWithInitial('Петрова-Водкина Анна'))).toBe('Анна_П.');
    expect(firstWithInitial('Ли')).toBe('Ли');
    expect(surname('Петрова-Водкина Анна')).toBe('Петрова-Водкина');
  });

  it('suggests how to speak to the person', () => {
    expect(addressSuggestions('Асанов Тимур Маратович')).toEqual(['Тимур', 'Тимур Маратович']);
    expect(addressSuggestions('Сәбитова Айгерім Ербол қызы')).toEqual(['Айгерім', 'Айгерім Ербол қызы']);
    expect(addressSuggestions('Асанов Тимур')).toEqual(['Тимур', 'Асанов']);
    expect(addressSuggestions('Каримов Алишер Баходир угли')).toEqual(['Алишер', 'Алишер Баходир угли']);
    expect(addressSuggestions('фон Мекк Анна Сергеевна')).toEqual(['Анна', 'Анна Сергеевна']);
    expect(addressSuggestions('Иванова А. С.')).toEqual(['Иванова']);
    expect(addressSuggestions('Ли')).toEqual(['Ли']);
  });
});

describe('codes of invites', () => {
  it('are read whatever was typed for their signs', () => {
    expect(formatCode('NST47KQ2')).toBe('NST4-7KQ2');
    for (const typed of ['NST4-7KQ2', 'nst47kq2', ' NST4 – 7KQ2 ', 'Nst4\u00ad7kq2']) {
      expect(normaliseCode(typed)).toBe('NST47KQ2');
    }
    expect(readCode('https://t.me/somebot?start=NST47KQ2')).toBe('NST47KQ2');
    expect(normaliseCode('АВСЕ-НКМР')).toBe('ABCEHKMP');
    expect(normaliseCode('AOIL-2345')).toBe('A0112345');
    expect(normaliseCode('ТХО3-УСіЗ')).toBe('TX03YC13');
    for (const none of ['NST4-7KQ', 'NST4-7KQ22', 'Привет!!', 'NST4-7KQ*', '', 'N'.repeat(5000)]) {
      expect(normaliseCode(none)).toBeUndefined();
    }
  });

  it.each([
    ['код NST4-7KQ2', 'NST47KQ2'],
    ['Код: NST4 7KQ2', 'NST47KQ2'],
    ['Здравствуйте! Код школы NST4-7KQ2, спасибо', 'NST47KQ2'],
    ['"«nst4-7kq2»"', 'NST47KQ2'],
    ['мектеп коды — NST47KQ2.', 'NST47KQ2'],
    ['вот NST4-7KQ2-AB2C', 'NST47KQ2AB2C'],
    ['вот NST4 7KQ2 AB2C', 'NST47KQ2AB2C'],
    ['Нажмите: https://t.me/bot?start=NST47KQ2 или NST4-7KQ3', 'NST47KQ2'],
    ['N S T 4 7 K Q 2', 'NST47KQ2'],
    ['я из школы № 5, приду 25.11.2026', undefined],
    ['урок в 9Б, кабинет 214', undefined],
  ])('are found among words: %s', (text, code) => {
    expect(findCode(text)).toBe(code);
  });

  it('are not taken for words and dates', () => {
    expect(looksLikeCode('NST4-7KQ2')).toBe(true);
    expect(looksLikeCode('25112026')).toBe(false);
    expect(looksLikeCode('Сметанка')).toBe(false);
    expect(looksLikeCode('КОСМОСЕТ')).toBe(false);
  });

  it('survive the way over paper: any case, look-alikes instead of signs', () => {
    const cyrillic: Record<string, string> = {
      A: 'А',
      B: 'В',
      C: 'С',
      E: 'Е',
      H: 'Н',
      K: 'К',
      M: 'М',
      '0': 'О',
      P: 'Р',
      T: 'Т',
      X: 'Х',
      Y: 'У',
      '1': 'l',
    };
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (bytes) => {
        const code = codeFrom(bytes);
        const typed = Array.from(formatCode(code))
          .map((sign) => cyrillic[sign] ?? sign)
          .join('');
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
        expect(normaliseCode(typed.toLowerCase())).toBe(code);
        expect(looksLikeCode(typed)).toBe(true);
      }),
    );
  });

  it('let nobody in when revoked, used up or past', () => {
    const now = new Date('2026-11-24T10:00:00Z');
    const good = {
      kind: 'school' as const,
      usesLimit: 40,
      uses: 3,
      expiresAt: new Date('2026-12-01T00:00:00Z'),
      revokedAt: null,
    };
    expect(inviteProblem(good, now)).toBeUndefined();
    expect(inviteProblem({ ...good, revokedAt: now }, now)).toBe('revoked');
    expect(inviteProblem({ ...good, uses: 40 }, now)).toBe('full');
    expect(inviteProblem({ ...good, kind: 'personal', usesLimit: 1, uses: 1 }, now)).toBe('used');
    expect(inviteProblem({ ...good, expiresAt: now }, now)).toBe('expired');
    expect(inviteProblem({ ...good, uses: 40, revokedAt: now, expiresAt: now }, now)).toBe('revoked');
  });
});

describe('who sees what', () => {
  const viewers: Viewer[] = [
    'pair',
    'curator',
    'trustedPerson',
    'departmentHead',
    'director',
    'network',
    'administrator',
  ];

  it('is the table of the product, cell by cell', () => {
    const cells = (subject: Subject): string => viewers.map((viewer) => SIGHT[subject][viewer]).join(' ');
    expect(cells('meetingFacts')).toBe('always always whereStandsIn count count count always');
    expect(cells('notes')).toBe('always ifPairOpened never never never never never');
    expect(cells('goal')).toBe('always afterAgreed never inReport inReport never export');
    expect(cells('actions')).toBe('always always never inReport inReport never export');
    expect(cells('lessonSheet')).toBe('always heldOnlyUnlessOpened never never never never count');
    expect(cells('criteriaTrend')).toBe('always mean5 never never mean5 mean5 mean5');
    expect(cells('privateReason')).toBe('never always whereStandsIn never never never never');
    expect(cells('pulse')).toBe('self always whereStandsIn never never never never');
    expect(cells('survey')).toBe('self aggregate never aggregate aggregate aggregate aggregate');
    expect(cells('sensitiveCategory')).toBe('self always never never never never never');
  });

  it('depends on the facts the table names', () => {
    expect(canSee('notes', 'curator')).toBe('none');
    expect(canSee('notes', 'curator', { opened: true })).toBe('all');
    expect(canSee('goal', 'curator', { agreed: false })).toBe('none');
    expect(canSee('goal', 'curator', { agreed: true })).toBe('all');
    expect(canSee('lessonSheet', 'curator')).toBe('held');
    expect(canSee('criteriaTrend', 'director', { values: 4 })).toBe('none');
    expect(canSee('criteriaTrend', 'director', { values: 5 })).toBe('mean');
    expect(canSee('pulse', 'pair', { own: false })).toBe('none');
    expect(canSee('pulse', 'pair', { own: true })).toBe('all');
    expect(canSee('meetingFacts', 'director')).toBe('count');
    expect(canSee('meetingFacts', 'trustedPerson')).toBe('none');
    expect(canSee('survey', 'curator')).toBe('aggregate');
  });

  it('gives what is private of a curator’s own pair to the trusted person alone', () => {
    expect(canSee('privateReason', 'curator')).toBe('all');
    expect(canSee('privateReason', 'trustedPerson')).toBe('none');
    expect(canSee('privateReason', 'curator', { curatorIsSide: true })).toBe('none');
    expect(canSee('privateReason', 'trustedPerson', { curatorIsSide: true })).toBe('all');
    expect(canSee('meetingFacts', 'curator', { curatorIsSide: true })).toBe('all');
    expect(canSee('meetingFacts', 'trustedPerson', { curatorIsSide: true })).toBe('all');
    expect(canSee('notes', 'trustedPerson', { curatorIsSide: true, opened: true })).toBe('none');
  });

  it('finds one reader who is no side of the pair, or nobody', () => {
    expect(privateReader([1], [2, 3], 9)).toBe(1);
    expect(privateReader([2], [2, 3], 9)).toBe(9);
    expect(privateReader([2, 4], [2, 3], 9)).toBe(4);
    expect(privateReader([2], [2, 3], 3)).toBeUndefined();
    expect(privateReader([2], [2, 3], undefined)).toBeUndefined();
  });
});
