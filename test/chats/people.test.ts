import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { School } from '../story/steps.ts';
import { type TestBot, texts } from '../support/bot.ts';
import type { Actor as Phone } from '../support/people.ts';

const t = texts.for('ru');
let school: School;
let bot: TestBot;
let curator: Phone;
beforeAll(async () => {
  school = await School.empty('ru');
  ({ bot, curator } = school);
  await school.found();
  await school.showLink();
});
afterAll(() => bot.stop());

const link = () => `/start ${school.code.replace('-', '')}`;

/** The curator lets everybody in who waits. */
async function letIn(): Promise<void> {
  await bot.drain();
  await curator.says('/start');
  await curator.taps(t.label('home-people'));
  await curator.taps(/^Подтвердить вход/);
  const buttons = await curator.buttons();
  await curator.taps(buttons.find((b) => b.startsWith('Подтвердить всех')) ?? /^1 · Подтвердить/);
  await bot.drain();
}

describe('a stranger', () => {
  it('meets the first screen, changes its language, and is told about a wrong code', async () => {
    const ann = await bot.phone('Ann');
    await ann.says('/start');
    await ann.sees(/нужен код школы/);
    await ann.taps('Қазақша');
    await ann.sees(/мектеп коды керек/);
    await ann.taps('Русский');
    await ann.says('добрый день');
    await ann.sees(/нужен код школы/);
    await ann.says('NST4-7KQ2');
    await ann.sees('Такого кода нет. Проверьте, пожалуйста: 8 или 12 знаков, например NST4-7KQ2.');
    await ann.sends.sticker();
    await ann.sees(/нужен код школы/);
    await ann.says('/privacy');
    await ann.sees(/ничего не хранится/);
  });

  it('comes in by a code typed with look-alikes, in five taps and the name', async () => {
    const tim = await bot.phone('Tim');
    // Cyrillic letters in place of the Latin ones, small, and with a space.
    const alike = new Map(
      Object.entries({
        A: 'а',
        B: 'в',
        E: 'е',
        K: 'к',
        M: 'м',
        H: 'н',
        P: 'р',
        C: 'с',
        T: 'т',
        X: 'х',
        Y: 'у',
        0: 'О',
        3: 'З',
      }),
    );
    const typed = Array.from(school.code.replace('-', ' '), (sign) => alike.get(sign) ?? sign).join('');
    await tim.says('/start');
    tim.resetCounts();
    await tim.says(typed);
    await tim.taps('Русский');
    await tim.sees(/Оператор: Школа № 5/);
    await tim.taps('Даю согласие');
    await tim.says('Асанов Тимур Маратович');
    await tim.taps('Тимур Маратович');
    await tim.taps('Мне нужен наставник');
    await tim.sees('Готово. Куратор Громова Н. С. подтвердит вход, я напишу.');
    expect(tim.tapsCount).toBeLessThanOrEqual(5);
    const person = await bot.database.db.person.findFirst({
      where: { fullName: 'Асанов Тимур Маратович' },
      select: { addressAs: true },
    });
    expect(person).toEqual({ addressAs: 'Тимур Маратович' });
    expect((await tim.chat()).replyKeyboard?.rows).toEqual([['🏠 Главное']]);
  });

  it('goes on where it was left, through a restart at each step', async () => {
    const zhan = await bot.phone('Zhan', { language: 'kk' });
    await zhan.says(link());
    await bot.restart();
    await zhan.taps('Русский');
    await bot.restart();
    await zhan.taps('Даю согласие');
    await bot.restart();
    await zhan.says('Ермекова Жанар Болатқызы');
    await zhan.taps('Сохранить и выйти');
    await zhan.sees(/Вы начали регистрацию: Школа № 5/);
    await bot.restart();
    await bot.advance({ days: 7 });
    await zhan.says('/start');
    await zhan.taps('Продолжить регистрацию');
    await zhan.sees('Как к Вам обращаться?');
    await zhan.taps('← Назад');
    await zhan.says('Ермекова Жанар');
    await zhan.taps('Иначе');
    await bot.restart();
    await zhan.says('Жанар апай');
    await zhan.taps('Буду наставником');
    await zhan.sees(/подтвердит вход/);
    expect(await bot.database.db.draft.count({ where: { kind: 'entry' } })).toBe(0);
  });

  it('comes in by a code inside a sentence, and is not told that a code is wrong where there is none', async () => {
    const polite = await bot.phone('Polite');
    await polite.says('Здравствуйте! Я из школы № 5, кабинет 214');
    await polite.sees(/Пришлите код сообщением/);
    await polite.doesNotSee(/Такого кода нет/);
    await polite.says(`Здравствуйте! Код школы «${school.code}», спасибо`);
    await polite.sees(/Выберите язык/);
  });

  it('is known by the whole name when it came in two messages', async () => {
    const two = await bot.phone('Two');
    await two.says(link());
    await two.taps('Русский');
    await two.taps('Даю согласие');
    await two.says('Двойнова');
    await two.says('Анна Петровна');
    expect(await two.buttons()).toEqual(expect.arrayContaining(['Анна', 'Анна Петровна']));
    await two.taps('Анна Петровна');
    const { answers } = await bot.database.db.draft.findFirstOrThrow({
      where: { telegramId: BigInt(two.id) },
    });
    expect(answers).toMatchObject({ fullName: 'Двойнова Анна Петровна', addressAs: 'Анна Петровна' });
  });

  it('is asked again for what is no name, whatever is sent', async () => {
    const bad = await bot.phone('Bad');
    await bad.says(link());
    await bad.taps('Русский');
    await bad.says('что это');
    await bad.sees(/Выберите, пожалуйста, кнопкой/);
    await bad.taps('Даю согласие');
    await bad.says('<b>Иван</b> <script>');
    await bad.sees(/лишние знаки/);
    await bad.says('я'.repeat(4096));
    await bad.sees(/слишком длинно/);
    await bad.says('Иванов 2');
    await bad.sees(/есть цифры/);
    await bad.sends.sticker();
    await bad.sees(/ответ текстом или кнопкой/);
    await bad.sends.voice();
    await bad.sees(/одна строка текстом/);
    await bad.says('один два три четыре пять шесть');
    await bad.sees(/больше пяти/);
    // Control and direction characters are dropped, not kept.
    await bad.says('Иванов\u202e \u0007Пётр\u200b');
    await bad.sees('Как к Вам обращаться?');
    await bad.says('<i>Петя</i>');
    await bad.sees(/Не получилось прочитать обращение/);
    await bad.says('Петя');
    await bad.tapsTwice('Буду наставником');
    await bad.sees(/подтвердит вход/);
    const kept = await bot.database.db.person.findMany({
      where: { searchName: 'иванов петр' },
      select: { fullName: true },
    });
    expect(kept).toEqual([{ fullName: 'Иванов Пётр' }]);
  });

  it('who declines is let go kindly, forgotten, and not asked again for 30 days', async () => {
    const no = await bot.phone('No');
    await no.says(link());
    await no.taps('Русский');
    await no.taps('Бумажное согласие');
    expect((await no.document()).name).toBe('Согласие на обработку персональных данных.docx');
    await no.taps('Не даю');
    await no.sees(/Ваши данные не сохранены/);
    await no.sees(/без Telegram/);
    const account = () => bot.database.db.account.count({ where: { telegramId: BigInt(no.id) } });
    expect(await account()).toBe(0);
    await no.says('/start');
    await no.sees(/ни о чём не спрашиваю/);
    expect(await account()).toBe(0);
    await no.says(school.code);
    await no.sees(/Раньше Вы отказались/);
    await no.taps('Начать регистрацию');
    await no.sees(/Выберите язык/);
  });

  it('is told about each code that lets nobody in', async () => {
    const db = bot.database.db;
    const eve = await bot.phone('Eve');
    const now = bot.clock.now();
    const invite = await db.invite.findFirstOrThrow({
      where: { code: school.code.replace('-', '') },
      select: { id: true, expiresAt: true },
    });
    await db.invite.updateMany({
      where: { id: invite.id },
      data: { expiresAt: new Date(now.getTime() - 60_000) },
    });
    await eve.says(link());
    await eve.sees(/Срок приглашения вышел/);
    await db.invite.updateMany({
      where: { id: invite.id },
      data: { expiresAt: invite.expiresAt, revokedAt: now },
    });
    await eve.says(link());
    await eve.sees('Этот код больше не действует. Попросите у куратора новый.');
    await db.invite.updateMany({
      where: { id: invite.id },
      data: { revokedAt: null, usesLimit: 2, uses: 2 },
    });
    await eve.says(link());
    await eve.sees(/вошли все, на кого она рассчитана/);
    await db.invite.updateMany({ where: { id: invite.id }, data: { usesLimit: 100 } });
  });
});

describe('the curator', () => {
  it('imports a list, and the one who comes is asked «Это Вы?»', async () => {
    await curator.says('/start');
    await curator.taps(t.label('home-people'));
    await curator.taps('Вставить список имён');
    await curator.taps('Наставляемый');
    await curator.says('1. Сабитова Айгерім Ерланқызы – химия\n2) Котов Денис\n???\nKотов  Денис');
    await curator.sees(/Прочитано имён: 2. Не получилось: 1/);
    await curator.sees(/^Сабитова Айгерім Ерланқызы\nКотов Денис$/m);
    await curator.taps('Добавить 2');
    await curator.sees('Добавлено в список: 2. Уже были: 0.');

    const aigerim = await bot.phone('Aigerim');
    await aigerim.says(link());
    await aigerim.taps('Русский');
    await aigerim.taps('Даю согласие');
    await aigerim.says('сабитова айгерим');
    await aigerim.sees(/Вы в списке школы: Сабитова Айгерім Ерланқызы/);
    await aigerim.taps('Да, это я');
    await aigerim.taps('Айгерім');
    await aigerim.sees(/подтвердит вход/);
  });

  it('lets in, the people are told, and a mentor is approved in two taps from home', async () => {
    await letIn();
    const pending = await bot.database.db.membership.count({ where: { status: 'pending' } });
    expect(pending).toBe(0);
    await curator.says('/start');
    curator.resetCounts();
    await curator.taps(/^Согласовать|^1 · /);
    await curator.taps('Проведено всё, добавить в базу');
    expect(curator.tapsCount).toBe(2);
    expect(
      await bot.database.db.membership.count({ where: { role: 'mentor', approvedAt: { not: null } } }),
    ).toBe(1);
  });

  it('does not let somebody in, who is told and may come again', async () => {
    const wrong = await bot.phone('Wrong');
    await school.enter(wrong, 'Чужой Человек', 'mentor', link());
    await bot.drain();
    await curator.taps('Открыть список');
    await curator.taps(/^1 · Отклонить/);
    await curator.sees(/Не подтверждать вход: Чужой Человек/);
    await curator.taps('Не подтверждать');
    await wrong.looksAway();
    await bot.drain();
    await wrong.sees(/Вход не подтверждён. Школа № 5/);
    await wrong.says('/start');
    await wrong.sees(/нет роли ни в одной школе/);
    await wrong.says(school.code);
    await wrong.sees(/Кем Вы будете в программе/);
    await wrong.taps('Буду наставником');
    await wrong.sees(/Куратор подтвердит/);
  });

  it('gives a new phone: the old one is cut off and told; a used link has its own sentence', async () => {
    await curator.says('/start');
    await curator.taps(t.label('home-people'));
    await curator.taps('Найти по имени');
    await curator.says('асан');
    await curator.taps(/^Асанов/);
    await curator.taps('Новый телефон');
    const code = /\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){1,2}\b/.exec(await curator.screen())?.[0] ?? '';
    const old = await phoneOf('Асанов Тимур Маратович');
    const fresh = await bot.phone('TimNew');
    await fresh.says(code);
    await fresh.sees(/Перенести вход на этот телефон/);
    await fresh.taps('Перенести вход');
    await fresh.sees(/вход теперь на этом телефоне/);
    const account = await bot.database.db.account.findUniqueOrThrow({
      where: { telegramId: BigInt(old) },
      select: { personId: true },
    });
    expect(account.personId).toBeNull();
    const told = bot.api.world.calls.findLast(
      (call) => (call.params as { chat_id?: number }).chat_id === old,
    );
    expect(JSON.stringify(told?.params)).toContain('Вход перенесён на другой телефон');
    const third = await bot.phone('Third');
    await third.says(code);
    await third.sees(/Приглашение уже использовано/);
  });

  it('is told kindly that a link is for somebody else when the account is another person', async () => {
    await curator.says('/start');
    await curator.taps(t.label('home-people'));
    await curator.taps(/^Список без входа/);
    await curator.taps('Котов Д.');
    await curator.taps('Личная ссылка');
    const code = /\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){1,2}\b/.exec(await curator.screen())?.[0] ?? '';
    await curator.says(code);
    await curator.sees('Эта ссылка для другого человека, а этим Telegram уже пользуется Громова Н. С.');
    const denis = await bot.phone('Denis');
    await denis.says(code);
    await denis.taps('Русский');
    await denis.taps('Даю согласие');
    await denis.sees(/Приглашение на имя: Котов Денис/);
    await denis.taps('Да, это я');
    await denis.taps('Денис');
    await denis.sees(/Вы с нами: Школа № 5/);
  });
});

/** The Telegram id of a person by name. */
async function phoneOf(fullName: string): Promise<number> {
  const row = await bot.database.db.account.findFirstOrThrow({
    where: { person: { fullName } },
    select: { telegramId: true },
  });
  return Number(row.telegramId);
}
