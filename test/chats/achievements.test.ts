import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  achievementTap,
  editAchievementTap,
  indicatorsTap,
} from '../../src/mentoring/monitoring/facts/taps.ts';
import { startBot, type TestBot } from '../support/bot.ts';
import { type TestPair, testPair } from '../support/meetings.ts';
import { giveTestRole, newPerson } from '../support/operations.ts';
import type { Actor as Phone } from '../support/people.ts';

let bot: TestBot;
let from = 5100;
let pair: TestPair;
let mentee: Phone;
let mentor: Phone;
let curator: Phone;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());
beforeEach(async () => {
  from += 10;
  pair = await testPair(bot.deps, { from, stage: 'series' });
  mentee = await bot.phone('Тимур', { id: pair.ids.mentee });
  mentor = await bot.phone('Ольга', { id: pair.ids.mentor });
  curator = await bot.phone('Наталья', { id: pair.ids.curator });
});

const shown = async (phone: Phone) => (await phone.screen()).replaceAll('\u00a0', ' ');
const rows = () =>
  bot.deps.db.achievement.findMany({ where: { schoolId: pair.schoolId }, orderBy: { id: 'asc' } });
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function speaks(phone: Phone, locale: string): Promise<void> {
  const { personId } = await bot.deps.db.account.findUniqueOrThrow({
    where: { telegramId: BigInt(phone.id) },
  });
  await bot.deps.db.person.update({ where: { id: personId ?? 0 }, data: { locale } });
}

/** From the home card to a logged course. */
async function logsCourse(title = 'Формирующее оценивание'): Promise<void> {
  await mentee.says('/start');
  await mentee.taps('Ещё');
  await mentee.taps('🏆 Достижения');
  await mentee.taps('Курс');
  await mentee.says(title);
  await mentee.taps('Сегодня');
}

describe('achievements', () => {
  it('are logged in four taps from the home card and one typed line', async () => {
    await mentee.says('/start');
    mentee.resetCounts();
    await mentee.taps('Ещё');
    await mentee.taps('🏆 Достижения');
    expect(await shown(mentee)).toBe(
      '🏆 Мои достижения\nПока пусто. Конкурс, статья, курс, выступление: всё пригодится в отчёте. Что записать?\n\n' +
        '[Конкурс]  [Публикация]\n[Курс]  [Выступление]\n[Открытый урок]  [Самообразование]\n[← Назад]',
    );
    await mentee.taps('Курс');
    expect(await shown(mentee)).toContain('Как называется? Одной строкой.');
    await mentee.says('Формирующее оценивание');
    await mentee.taps('Сегодня');
    expect(mentee.tapsCount).toBe(4);
    expect(mentee.typed).toBe(1);
    expect(await rows()).toMatchObject([
      { kind: 'course', title: 'Формирующее оценивание', doneOn: '2026-11-24', membershipId: pair.menteeId },
    ]);
    expect(await shown(mentee)).toContain('Есть файл, фото или ссылка? Пришлите сюда, приложу.');
    await mentee.taps('Без файла');
    expect(await shown(mentee)).toContain('«Формирующее оценивание»\nвт 24 ноября');
    await mentee.taps('← Назад');
    await mentee.sees('1. Курс: «Формирующее оценивание», вт 24 ноября');
  });

  it('take a file, a photo or a link, and give the file back', async () => {
    await logsCourse();
    await mentee.sends.document('Сертификат.pdf', Buffer.from('%PDF-1.4'));
    await mentee.sees('Файл приложен.');
    await mentee.taps('📎 Показать файл');
    expect((await mentee.document()).name).toBe('Сертификат.pdf');
    await mentee.taps('Приложить файл');
    await mentee.sends.photo(PNG);
    expect((await rows())[0]?.fileId).toMatch(/^photo:/);
    await mentee.taps('Приложить файл');
    await mentee.says('не ссылка');
    await mentee.sees('Не получилось прочитать ссылку');
    await mentee.says('school5.ru/news/12');
    await mentee.sees('https://school5.ru/news/12');
    expect(await rows()).toMatchObject([{ link: 'https://school5.ru/news/12', fileId: null }]);
  });

  it('are written once, whatever is tapped twice', async () => {
    await mentee.says('/start');
    await mentee.taps('Ещё');
    await mentee.taps('🏆 Достижения');
    await mentee.taps('Конкурс');
    await mentee.says('Педагогический дебют');
    await mentee.tapsTwice('Вчера');
    expect(await rows()).toHaveLength(1);
    // Back to the day: it is changed, not logged anew.
    await mentee.taps('← Назад');
    await mentee.says('12.10');
    expect(await rows()).toMatchObject([{ doneOn: '2026-10-12' }]);
    await mentee.taps('Сохранить и выйти');
    await mentee.sees('1. Конкурс: «Педагогический дебют», пн 12 октября');
    // What was logged already is not asked about again.
    await mentee.taps('Конкурс');
    await mentee.sees('Как называется?');
  });

  it('refuse a day that is ahead or cannot be read, and ask again', async () => {
    await mentee.says('/start');
    await mentee.taps('Ещё');
    await mentee.taps('🏆 Достижения');
    await mentee.taps('Выступление');
    await mentee.says('Доклад на педсовете');
    await mentee.says('когда-то');
    await mentee.sees('Не получилось прочитать дату');
    await mentee.says('завтра');
    await mentee.sees('Записать можно то, что уже было');
    await mentee.says('25.11');
    await mentee.sees('Записать можно то, что уже было');
    await mentee.says('20 ноября');
    await mentee.sees('✅ Записано: пт 20 ноября.');
    expect(await rows()).toMatchObject([{ doneOn: '2026-11-20' }]);
  });

  it('are changed and taken back within the term, and kept after it', async () => {
    await logsCourse();
    await mentee.taps('Без файла');
    await mentee.taps('Название');
    await mentee.says('Критериальное оценивание');
    await mentee.sees('«Критериальное оценивание»');
    await mentee.taps('Дата');
    await mentee.taps('Вчера');
    expect(await rows()).toMatchObject([{ title: 'Критериальное оценивание', doneOn: '2026-11-23' }]);
    const [row] = await rows();
    await bot.deps.db.term.updateMany({
      where: { schoolId: pair.schoolId },
      data: { startsOn: '2026-09-01', endsOn: '2026-11-23' },
    });
    await bot.deps.db.achievement.update({
      where: { id: row?.id ?? 0 },
      data: { createdAt: new Date('2026-11-20T08:00:00Z') },
    });
    await mentee.taps('← Назад');
    await mentee.taps('1');
    await mentee.sees('Отчётный период закончился, запись больше не меняется.');
    expect(await mentee.buttons()).toEqual(['← Назад']);
    await bot.deps.db.term.updateMany({ where: { schoolId: pair.schoolId }, data: { endsOn: '2027-05-31' } });
    await mentee.taps('← Назад');
    await mentee.taps('1');
    await mentee.taps('Убрать запись');
    await mentee.taps('Убрать запись');
    expect(await rows()).toEqual([]);
  });

  it('of a mentee are seen by the mentor and the curator, and changed by neither', async () => {
    await logsCourse();
    const [row] = await rows();
    for (const phone of [mentor, curator]) {
      await phone.says('/start');
      const message = await phone.lastMessage();
      bot.api.world.pressStale(phone.id, message?.id ?? 0, achievementTap.data(row?.id ?? 0));
      await phone.sees('«Формирующее оценивание»');
      expect(await phone.buttons()).toEqual(['← Назад']);
      const again = await phone.lastMessage();
      bot.api.world.pressStale(phone.id, again?.id ?? 0, editAchievementTap.data(row?.id ?? 0, 'title'));
      await phone.sees('Этой записи уже нет');
    }
    await mentor.says('/start');
    await mentor.taps('👤 Карточка пары');
    await mentor.taps('🏆 Достижения');
    await mentor.sees('🏆 Достижения: Асанов Т. М.');
    await curator.says('/start');
    await curator.taps('Ещё');
    await curator.taps('📊 Показатели');
    await curator.taps('🏆 Достижения');
    await curator.sees('Асанов Т. М. · Курс: «Формирующее оценивание», вт 24');
  });

  it('read well in Kazakh and English, from beginning to end', async () => {
    await speaks(mentee, 'kk');
    await mentee.says('/start');
    await mentee.taps('Тағы');
    await mentee.taps('🏆 Жетістіктер');
    await mentee.taps('Өздігінен оқу');
    await mentee.says('Сұрақ қою туралы кітап');
    await mentee.taps('Бүгін');
    await mentee.taps('Файлсыз');
    await mentee.taps('Атауы');
    await mentee.says('Сұрақ қою өнері');
    await mentee.sees('«Сұрақ қою өнері»');
    await speaks(mentee, 'en');
    await mentee.taps('←');
    await mentee.taps('Contest');
    await mentee.says('Teacher’s debut');
    await mentee.taps('Yesterday');
    await mentee.says('https://example.org/debut');
    await mentee.sees('https://example.org/debut');
  });
});

describe('a term’s figures', () => {
  const figures = () => bot.deps.db.termFigures.findMany({ where: { schoolId: pair.schoolId } });
  beforeEach(async () => {
    await bot.deps.db.term.updateMany({ where: { schoolId: pair.schoolId }, data: { endsOn: '2026-11-30' } });
  });

  it('wait on the mentee’s card in the last ten days, and are entered in three taps', async () => {
    await mentee.says('/start');
    await mentee.sees('1 четверть: три коротких вопроса');
    mentee.resetCounts();
    await mentee.taps('Внести итоги');
    expect(await shown(mentee)).toContain(
      '📊 Ваши итоги: 1 четверть\nОтветы увидит куратор: Громова Н. С. В отчёт идут только общие цифры.',
    );
    await mentee.says('сто десять');
    await mentee.sees('Нужно целое число от 0 до 100');
    await mentee.says('64 %');
    await mentee.taps('0');
    await mentee.taps('Хочу остаться');
    expect(mentee.tapsCount).toBe(3);
    expect(await figures()).toMatchObject([
      { quality: 64, conflicts: 0, wantsToStay: true, membershipId: pair.menteeId },
    ]);
    await mentee.sees('Качество знаний в классах: 64');
    await mentee.taps('Конфликты');
    await mentee.taps('2');
    expect(await figures()).toMatchObject([{ quality: 64, conflicts: 2, wantsToStay: true }]);
    await mentee.says('/start');
    await mentee.doesNotSee('три коротких вопроса');
  });

  it('may be passed over, and are not asked again', async () => {
    await mentee.says('/start');
    await mentee.taps('Внести итоги');
    await mentee.taps('Пропустить');
    await mentee.taps('Пропустить');
    await mentee.taps('Пропустить');
    expect(await figures()).toMatchObject([{ quality: null, conflicts: null, wantsToStay: null }]);
    await mentee.says('/start');
    await mentee.doesNotSee('три коротких вопроса');
    await mentor.says('/start');
    await mentor.doesNotSee('три коротких вопроса');
  });

  it('are entered by the curator too, mentee after mentee', async () => {
    await curator.says('/start');
    await curator.taps('Ещё');
    await curator.taps('📊 Показатели');
    await curator.taps('📊 Итоги');
    await curator.sees('Внесено: 0 из 1');
    await curator.taps('Асанов Т. М.');
    await curator.taps('Внести итоги');
    await curator.says('58');
    await curator.taps('1');
    await curator.taps('Есть желание');
    expect(await figures()).toMatchObject([{ quality: 58, conflicts: 1, wantsToStay: true }]);
    await curator.taps('← Назад');
    await curator.sees('Внесено: 1 из 1');
    expect(await bot.deps.db.auditEntry.count({ where: { action: 'figures.entered' } })).toBeGreaterThan(0);
  });
});

describe('indicators', () => {
  it('are read by number, entered by one tap and a number, and drawn', async () => {
    await curator.says('/start');
    await curator.taps('Ещё');
    await curator.taps('📊 Показатели');
    await curator.sees('1.2 Запросы на наставника: 1');
    await curator.taps('2.1');
    await curator.sees('Считается само');
    await curator.sees('Сколько было на начало программы? Напишите число.');
    await curator.says('4');
    await curator.sees('На начало программы: 4. Почему иначе, чем подсчитано?');
    await curator.says('По журналу учёта на 1 сентября');
    await curator.sees('(4, −4)');
    await curator.taps('2.3');
    await curator.sees('Сколько сейчас? Напишите число.');
    await curator.says('много');
    await curator.sees('Нужно целое число');
    await curator.says('3');
    // A start that nobody knows is asked for on the list as well.
    await curator.sees('нет начального значения');
    await curator.taps('2.3');
    await curator.taps('На начало программы');
    await curator.says('1');
    await curator.sees('2.3 Наставники из выпускников: 3 (1, +2)');
    await curator.taps('📈 Картинка');
    expect((await curator.document()).bytes.length).toBeGreaterThan(5000);
    await curator.taps('← Назад');
    await curator.taps('🎯 Ориентиры');
    await curator.sees('4. Молодые педагоги в парах: пока не из чего считать');
    await curator.taps('5');
    await curator.sees('Доля наставляемых, которые в последнем опросе');
  });

  it('are only read by a director, and are nothing to others', async () => {
    const { schoolId } = pair;
    const director = await newPerson(bot.deps, { telegramId: from + 5, fullName: 'Ким Вера Ильинична' });
    await giveTestRole(bot.deps, { schoolId, personId: director, role: 'director' });
    const phone = await bot.phone('Вера', { id: from + 5 });
    await phone.says('/start');
    await phone.taps('Ещё');
    await phone.taps('📊 Показатели');
    expect(await phone.buttons()).not.toContain('🏆 Достижения');
    expect(await phone.screen()).not.toContain('начального значения');
    await phone.taps('2.3');
    await phone.sees('Это число вносит куратор.');
    expect(await phone.buttons()).toEqual(['← Назад']);
    await mentor.says('/start');
    await mentor.taps('Ещё');
    expect(await mentor.buttons()).not.toContain('📊 Показатели');
    const message = await mentor.lastMessage();
    bot.api.world.pressStale(mentor.id, message?.id ?? 0, indicatorsTap.data(schoolId, 0));
    await mentor.sees('Этой записи уже нет');
  });

  it('keep to their lines in Kazakh and English', async () => {
    for (const [locale, more, open] of [
      ['kk', 'Тағы', '📊 Көрсеткіштер'],
      ['en', 'More', '📊 Indicators'],
    ] as const) {
      await speaks(curator, locale);
      await curator.says('/start');
      await curator.taps(more);
      await curator.taps(open);
      await curator.taps('2 ›');
      await curator.taps('3 ›');
      await curator.taps('4.2');
      await curator.taps(locale === 'kk' ? 'Болдырмау' : 'Cancel');
      await curator.taps('📈');
      await curator.taps('←');
      await curator.taps('🎯');
      await curator.taps('1');
      await curator.taps('←');
      await curator.taps('2');
    }
  });
});
