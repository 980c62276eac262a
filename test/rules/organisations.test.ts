import { describe, expect, it } from 'vitest';
import { datesProblem } from '../../src/mentoring/organisations/calendar/rules.ts';
import { inviteLink, readCode } from '../../src/mentoring/organisations/invites/rules.ts';
import { insideYear, parseLessonEnds } from '../../src/mentoring/organisations/rules-typed.ts';
import { findPlace, ZONE_CHOICES } from '../../src/mentoring/organisations/school/rules.ts';
import { isZone } from '../../src/platform/time/local.ts';

describe('where a school is', () => {
  it.each([
    ['Омск', 'Asia/Omsk', 'RU'],
    ['г. Алматы', 'Asia/Almaty', 'KZ'],
    ['алматы қаласы', 'Asia/Almaty', 'KZ'],
    ['Өскемен', 'Asia/Almaty', 'KZ'],
    ['усть каменогорск', 'Asia/Almaty', 'KZ'],
    ['Санкт-Петербург', 'Europe/Moscow', 'RU'],
    ['село Одесское, Омская область', 'Asia/Omsk', 'RU'],
    ['Аул Кенес, Акмолинская область', 'Asia/Almaty', 'KZ'],
    ['с. Заречное, Приморский край', 'Asia/Vladivostok', 'RU'],
    ['Орёл', 'Europe/Moscow', 'RU'],
    ['Йошкар-Ола', 'Europe/Moscow', 'RU'],
    ['Петропавловск-Камчатский', 'Asia/Kamchatka', 'RU'],
    ['Петропавловск', 'Asia/Almaty', 'KZ'],
    ['Благовещенск', 'Asia/Yakutsk', 'RU'],
    ['Благовещенск, Республика Башкортостан', 'Asia/Yekaterinburg', 'RU'],
    ['Благовещенск Башкортостан', 'Asia/Yekaterinburg', 'RU'],
    ['г. Советский, ХМАО', 'Asia/Yekaterinburg', 'RU'],
    ['п. Тарасовский, Ростовская область', 'Europe/Moscow', 'RU'],
    ['Северская, Краснодарский край', 'Europe/Moscow', 'RU'],
    ['Советск, Тульская область', 'Europe/Moscow', 'RU'],
    ['Советск', 'Europe/Kaliningrad', 'RU'],
    ['Курганинск, Краснодарский край', 'Europe/Moscow', 'RU'],
    ['Каменск-Шахтинский, Ростовская обл.', 'Europe/Moscow', 'RU'],
    ['Кировский район, Алматинская область', 'Asia/Almaty', 'KZ'],
    ['Московский, Тюменская область', 'Asia/Yekaterinburg', 'RU'],
    ['Приморский район, Санкт-Петербург', 'Europe/Moscow', 'RU'],
    ['Тюмень, улица Московская', 'Asia/Yekaterinburg', 'RU'],
    ['Каслинский р-н Челябинской области', 'Asia/Yekaterinburg', 'RU'],
    ['с. Чемал, Республика Алтай', 'Asia/Barnaul', 'RU'],
    ['Алтай', 'Asia/Almaty', 'KZ'],
    ['Салехард, Ямало-Ненецкий автономный округ', 'Asia/Yekaterinburg', 'RU'],
    ['Нарьян-Мар, Ненецкий автономный округ', 'Europe/Moscow', 'RU'],
    ['Кеген ауылы, Алматы облысы', 'Asia/Almaty', 'KZ'],
    ['Глубокое, Шығыс Қазақстан облысы', 'Asia/Almaty', 'KZ'],
    ['с. Покровка, Северо-Казахстанская область', 'Asia/Almaty', 'KZ'],
    ['Мерке, Жамбылская область', 'Asia/Almaty', 'KZ'],
    ['Сыктывкар, Республика Коми', 'Europe/Moscow', 'RU'],
  ])('%s', (typed, zone, country) => {
    expect(findPlace(typed)).toMatchObject({ zone, country });
  });

  it.each([
    'Заречное',
    'ааа',
    '123',
    'Лондон',
    'Советский',
    'Тарасовский',
    'Северская',
    'Курганинск',
    'Каменск-Шахтинский',
    'Уральский',
    'Кировский район',
    'Комиссаровка',
  ])('%s is not known', (typed) => {
    expect(findPlace(typed)).toBeUndefined();
  });

  it('offers only zones this machine knows', () => {
    for (const { zone } of Object.values(ZONE_CHOICES)) expect(isZone(zone)).toBe(true);
    for (const city of [
      'Калининград',
      'Волгоград',
      'Астрахань',
      'Саратов',
      'Ульяновск',
      'Барнаул',
      'Томск',
      'Новокузнецк',
      'Чита',
      'Сахалинская',
    ]) {
      expect(isZone(findPlace(city)?.zone ?? '')).toBe(true);
    }
  });
});

describe('dates of a school year', () => {
  const year = { startsOn: '2026-09-01', endsOn: '2027-05-25' };

  it('a day typed without a year means the school year that is edited', () => {
    const bounds = { from: '2026-07-03', to: '2027-07-24' };
    expect(insideYear('2027-09-02', '02.09', bounds)).toBe('2026-09-02');
    expect(insideYear('2027-01-11', '11.01', bounds)).toBe('2027-01-11');
    expect(insideYear('2026-05-25', '25.05', bounds)).toBe('2027-05-25');
    expect(insideYear('2028-09-02', '02.09.2028', bounds)).toBe('2028-09-02');
  });

  it('a term lies inside the year, a day off may lie beside it', () => {
    expect(datesProblem('term', { fromOn: '2026-08-31', toOn: '2026-10-01' }, year)).toBe('datesOutside');
    expect(datesProblem('dayOff', { fromOn: '2026-08-31', toOn: '2026-09-02' }, year)).toBeUndefined();
    expect(datesProblem('dayOff', { fromOn: '2028-01-01', toOn: '2028-01-02' }, year)).toBe('datesOutside');
    expect(datesProblem('year', { fromOn: '2026-09-01', toOn: '2026-10-01' }, year)).toBe('datesOrder');
    expect(datesProblem('dayOff', { fromOn: '2026-09-01', toOn: '2027-03-01' }, year)).toBe('datesTooLong');
  });
});

describe('bells', () => {
  it('are read in their order, or not at all', () => {
    expect(parseLessonEnds('8:45, 9.40 10:35')).toEqual(['08:45', '09:40', '10:35']);
    for (const typed of ['', '8:45 8:30', '25:00', '8:75', 'после шестого'])
      expect(parseLessonEnds(typed)).toBeUndefined();
  });
});

describe('a table of bells as schools publish it', () => {
  const ends = ['09:10', '10:00', '10:55'];
  it.each([
    ['8.30-9.10 9.20-10.00 10.15-10.55', ends],
    ['1 урок 08-30 – 09-10\n2 урок 09-20 – 10-00\n3 урок 10-15 – 10-55', ends],
    ['1. 8:30 - 9:10\n2. 9:20 - 10:00\n3. 10:15 - 10:55', ends],
    ['1) 8.30–9.10; 2) 9.20–10.00; 3) 10.15–10.55', ends],
    ['1-сабақ 8.30–9.10, 2-сабақ 9.20–10.00, 3-сабақ 10.15–10.55', ends],
    [
      '1-й урок: 8.30-9.10 перемена 10 мин\n2-й урок: 9.20-10.00 перемена 15 минут\n3-й урок: 10.15-10.55',
      ends,
    ],
    ['08:30 09:10\n09:20 10:00\n10:15 10:55', ends],
    ['9.10, 10.00, 10.55.', ends],
    ['9-10, 10-00, 10-55', ends],
    ['1 урок 9:10, 2 урок 10:00, 3 урок 10:55', ends],
    ['8.30-9.10 10.00', undefined],
    ['8.30-9.10 9.05-10.00', undefined],
    ['8.30-9.10 в среду иначе', undefined],
  ])('%s', (typed, read) => {
    expect(parseLessonEnds(typed)).toEqual(read);
  });
});

describe('codes', () => {
  it('are read from a pasted link', () => {
    expect(readCode(inviteLink('school_bot', 'NST47KQ2'))).toBe('NST47KQ2');
    expect(readCode('nst4 7кq2')).toBe('NST47KQ2');
    expect(readCode('https://example.org/?start=hello')).toBeUndefined();
  });
});
