import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from '../support/bot.ts';
import type { Actor } from '../support/people.ts';

const ADMIN = 1001;

/** A number and its month are held together by a space that does not break. */
const day = (text: string) => new RegExp(text.replaceAll(' ', '\\s'));

describe('the first day of a school', () => {
  let bot: TestBot;
  let gromova: Actor;
  beforeAll(async () => {
    bot = await startBot({ adminIds: [ADMIN] });
    gromova = await bot.phone('Наталья', { id: ADMIN });
  });
  afterAll(() => bot.stop());

  it('a wizard of a few taps makes it out of nothing', async () => {
    await gromova.says('/start');
    await gromova.taps('Создать школу');
    await gromova.sees('Как называется школа?');
    await gromova.says('Школа № 5');
    await gromova.says('Омск');
    await gromova.sees('Омск, сейчас 13:00');
    await gromova.sees(day('1 четверть: вт 1 сентября – пт 23 октября'));
    await gromova.sees('Предварительно, проверьте по приказу школы');
    await gromova.taps('Триместры');
    await gromova.sees('3 триместр');
    await gromova.taps('Четверти');
    await gromova.taps('Принять календарь');
    await gromova.taps('☐ Қазақша');
    await gromova.taps('Дальше');
    await gromova.taps('Куратор — я');
    await gromova.sees('Школа № 5');
    await gromova.taps('Даю согласие');
    await gromova.says('громова наталья сергеевна');
    await gromova.sees('Осталось 3');
    const person = await bot.deps.db.person.findFirstOrThrow({
      select: { fullName: true, addressAs: true, isAdministrator: true },
    });
    expect(person).toEqual({
      fullName: 'Громова Наталья Сергеевна',
      addressAs: 'Наталья Сергеевна',
      isAdministrator: true,
    });
    const school = await bot.deps.db.school.findFirstOrThrow({
      select: { zone: true, locales: true, weekDays: true },
    });
    expect(school).toEqual({ zone: 'Asia/Omsk', locales: ['ru', 'kk'], weekDays: 5 });
    expect(
      await bot.deps.db.consent.count({ where: { kind: 'programme', given: true, operator: 'Школа № 5' } }),
    ).toBe(1);
    expect(gromova.tapsCount).toBeLessThanOrEqual(9);
  });

  it('shows the link with its picture, and changes what it allows', async () => {
    await gromova.taps('🔗 Показать ссылку и QR');
    await gromova.sees(/Код: [0-9A-Z]{4}-[0-9A-Z]{4}/);
    expect(String.fromCharCode(...(await gromova.document()).bytes.subarray(1, 4))).toBe('PNG');
    await gromova.taps('Срок и число мест');
    await gromova.taps('90 дней');
    await gromova.sees(day('пн 22 февраля 2027'));
    await gromova.taps('30 чел.');
    await gromova.sees('из 30');
    await gromova.taps('← Назад');
    await gromova.taps('Отозвать');
    await gromova.sees('напечатанный QR никого больше не впустят');
    await gromova.taps('Отозвать ссылку');
    await gromova.sees('Ссылки сейчас нет');
    await gromova.taps('Новая ссылка');
    await gromova.sees('0 из 100');
    await gromova.taps('🏠 Главное');
  });

  it('takes days out of the calendar and edits any date, by button and typed', async () => {
    await gromova.taps('Учебный календарь');
    await gromova.sees('Впереди: зимние каникулы');
    expect(await gromova.taps(day('Не учимся: вт 24 ноября'))).toContain('сроки сдвинутся');
    await gromova.sees(day('Впереди: нерабочие дни, вт 24 ноября'));
    await gromova.taps('Четверти и год');
    await gromova.taps('1 четверть');
    await gromova.says('тридцатого');
    await gromova.sees('Не получилось прочитать дату');
    await gromova.says('02.09');
    await gromova.sees(day('Первый: ср 2 сентября'));
    await gromova.says('22.10');
    await gromova.sees(day('1 четверть: ср 2 сентября – чт 22 октября'));
    await gromova.taps('2 четверть');
    await gromova.says('21.10');
    await gromova.taps(day('Оставить: пт 25 декабря'));
    await gromova.sees('уже заняты соседними датами');
    await gromova.taps('← Назад');
    await gromova.taps('Отмена');
    await gromova.taps('← Назад');
    await gromova.taps('Даты проверены');
    await gromova.doesNotSee('Предварительно');
    await gromova.taps('Звонки');
    await gromova.says('8:45, 9:40, 10:35, 11:30, 12:30, 13:25');
    await gromova.taps('Четверти и год');
    await gromova.taps('Поставить: Триместры РФ');
    await gromova.sees('Прежние даты учебных периодов и каникул заменятся');
    await gromova.taps('Заменить даты');
    await gromova.sees('3 триместр');
    await gromova.sees('Впереди: нерабочие дни');
    await gromova.taps('Каникулы');
    await gromova.taps(day('Вт 24 ноября'));
    await gromova.taps('Убрать: снова учимся');
    await gromova.taps('← Назад');
    await gromova.sees('Впереди: зимние каникулы');
  });

  it('keeps the programme: numbers, forms, closing and the next year', async () => {
    await gromova.taps('← Назад');
    await gromova.taps('Программа');
    await gromova.taps('Сроки и числа');
    await gromova.taps('Встреч в серии: 4');
    await gromova.taps('5');
    await gromova.sees('Для новых пар');
    expect(await gromova.buttons()).toContain('Встреч в серии: 5');
    await gromova.taps('← Назад');
    await gromova.taps('Формы наставничества');
    expect(await gromova.taps('Ученик – ученик')).toContain('Здесь участвуют дети');
    await gromova.taps('← Назад');
    await gromova.taps('Следующий год');
    await gromova.taps('Подготовить следующий год');
    await gromova.sees('Следующий год готов: 2027/28');
    await gromova.taps('Закрыть программу');
    await gromova.taps('← Назад');
    await gromova.taps('← Назад');
    await gromova.taps('Роли');
    await gromova.taps('Куратор: ');
    expect(await gromova.taps('Выйти из роли')).toContain('должен остаться куратор');
    await gromova.taps('← Назад');
    await gromova.taps('Пригласить коллегу');
    await gromova.taps('Психолог');
    await gromova.sees('Приглашение: Психолог');
  });

  it('is found by /admin; another school is begun there, kept half-way, and finished later', async () => {
    await gromova.says('/admin');
    await gromova.sees('1 школа');
    await gromova.taps('Новая школа');
    await gromova.says('Школа № 7');
    await gromova.taps('Сохранить и выйти');
    await gromova.says('/admin');
    await gromova.taps('Новая школа');
    await gromova.sees('Школа № 7');
    await gromova.says('Заречное');
    await gromova.sees('Который сейчас час в школе?');
    await gromova.taps('Казахстан 12:00');
    await gromova.sees('Четверти РК');
    await gromova.taps('Принять календарь');
    await gromova.taps('Дальше');
    await gromova.taps('Куратор — другой человек');
    await gromova.sees('Теперь нужен куратор');
    await gromova.sees('Приглашение: Куратор');
    const { programmes } = await bot.deps.db.school.findFirstOrThrow({
      where: { city: 'Заречное' },
      select: { programmes: { select: { participation: true } } },
    });
    expect(programmes).toEqual([{ participation: 'obligatory' }]);
  });

  it('a stranger has no way in', async () => {
    const stranger = await bot.phone('Чужой', { id: 5005 });
    await stranger.says('/admin');
    await stranger.doesNotSee('Администрирование');
  });
});
