import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newGoalTap, reviewTap } from '../../src/mentoring/goals/taps.ts';
import { startBot, type TestBot } from '../support/bot.ts';
import { type TestPair, testPair } from '../support/meetings.ts';
import type { Actor as Phone } from '../support/people.ts';

let bot: TestBot;
let from = 100;
let pair: TestPair;
let mentee: Phone;
let mentor: Phone;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());

async function phones(locale: 'ru' | 'kk' | 'en' = 'ru'): Promise<void> {
  from += 10;
  pair = await testPair(bot.deps, { from, stage: 'planning' });
  if (locale !== 'ru') {
    const { personId } = await bot.deps.db.account.findUniqueOrThrow({
      where: { telegramId: BigInt(pair.ids.mentee) },
    });
    await bot.deps.db.person.update({ where: { id: personId ?? 0 }, data: { locale } });
  }
  mentee = await bot.phone('Тимур', { id: pair.ids.mentee });
  mentor = await bot.phone('Ольга', { id: pair.ids.mentor });
  await mentee.says('/start');
  await mentor.says('/start');
}

/** From the home card into the wizard. */
async function opens(goals = '🎯 Цель и план', first = '🎯 Поставить цель'): Promise<void> {
  await mentee.says('/start');
  await mentee.taps(goals);
  await mentee.taps(first);
}

const shown = async (phone = mentee) => (await phone.screen()).replaceAll('\u00a0', ' ');
const goals = () =>
  bot.deps.db.goal.findMany({
    where: { pairId: pair.pairId },
    include: { versions: { orderBy: { number: 'asc' } } },
  });

/** All five steps as in the reference screens, up to the whole goal. */
async function wholeGoal(): Promise<void> {
  await opens();
  await mentee.says('Класс начинает работать сразу после звонка');
  await mentee.taps('Сколько уроков из 10');
  await mentee.taps('3');
  await mentee.taps('8');
  await mentee.taps('☐ Посмотреть урок наставника');
  await mentee.taps('☐ Договориться с классом');
  await mentee.taps('Дальше · 2');
  await mentee.taps('Пропустить');
  await mentee.taps('Две недели');
}

describe('the wizard in Russian', () => {
  beforeEach(() => phones());

  it('goes as in the reference screens, the sentence on every one', async () => {
    await opens();
    expect(await shown()).toBe(
      '🎯 Новая цель · шаг 1 из 5 · Конкретно\n\nЧто будет получаться иначе на Ваших уроках? Одним предложением.\n\n' +
        'Например: «Урок в 7 “Б” начинается сразу после звонка».\n\n' +
        '[Примеры по темам]\n[Начать с продукта учеников]\n[Сохранить и выйти]',
    );
    await mentee.says('Улучшить дисциплину в 7Б');
    expect(await shown()).toContain(
      '«Улучшить» каждый представит по-своему. Что увидит коллега, зайдя на урок, когда цель достигнута?',
    );
    await mentee.says('Класс начинает работать сразу после звонка');
    expect(await shown()).toMatch(
      /^🎯 Шаг 2 из 5 · Измеримо\n«Класс начинает работать сразу после звонка»\n\nКак посчитаем\?/,
    );
    await mentee.taps('Сколько уроков из 10');
    expect((await mentee.buttons()).slice(0, 10)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    await mentee.taps('3');
    expect(await shown()).toContain('Сейчас 3 из 10. Сколько хотите?');
    await mentee.taps('8');
    expect(await shown()).toContain('Сейчас 3 из 10, хотите 8 из 10.\nЧто поможет?');
    await mentee.taps('☐ Посмотреть урок наставника');
    await mentee.taps('☐ Договориться с классом');
    expect(await mentee.buttons()).toContain('☑ Договориться с классом');
    await mentee.taps('Дальше · 2');
    expect(await shown()).toContain('Зачем это Вам и ученикам? Одной строкой, можно пропустить.');
    await mentee.taps('Пропустить');
    expect(await shown()).toContain('К какому дню? Учебный год — до');
    await mentee.taps('Две недели · вт 8 декабря');
    expect(await shown()).toBe(
      '🎯 Ваша цель\nК вт 8 декабря: «Класс начинает работать сразу после звонка» — на 8 уроках из 10 (сейчас 3).\n' +
        'Поможет: посмотреть урок наставника; договориться с классом.\n\n' +
        'Формулировку увидят Вы и Лебедева О. В., после согласования — куратор.\n\n' +
        '[Отправить: Лебедева О. В.]\n[Изменить…]  [Сохранить]\n[← Назад]\n[Сохранить и выйти]',
    );
    await mentee.taps('Отправить: Лебедева');
    await bot.drain();
    await mentor.sees('Тимур А.: цель на согласование');
    expect(await mentor.buttons()).toEqual(['Согласовать', 'Предложить правку', 'Обсудить на встрече']);
  });

  it('takes about ten taps and two lines of the mentee, two taps of the mentor', async () => {
    mentee.resetCounts();
    await wholeGoal();
    await mentee.taps('Отправить: Лебедева');
    // «/start» and the goal itself are typed.
    expect(mentee.typed).toBe(2);
    expect(mentee.tapsCount).toBeLessThanOrEqual(11);
    await bot.drain();
    mentor.resetCounts();
    await mentor.tapsTwice('Согласовать');
    expect(mentor.tapsCount).toBe(2);
    await mentor.sees('согласована');
    await bot.drain();
    await mentee.sees('цель согласована');
    expect(await bot.deps.db.action.count({ where: { pairId: pair.pairId } })).toBe(2);
  });

  it('goes back from each step to the one before, with the answers kept', async () => {
    await wholeGoal();
    for (const before of [
      'шаг 5 из 5',
      'шаг 4 из 5',
      'шаг 3 из 5',
      'Сколько хотите?',
      'Сколько сейчас?',
      'Как посчитаем?',
      'шаг 1 из 5',
    ]) {
      await mentee.taps('← Назад');
      expect((await shown()).toLowerCase()).toContain(before.toLowerCase());
    }
    expect(await mentee.buttons()).not.toContain('← Назад');
    expect(await shown()).toContain('Класс начинает работать сразу после звонка');
    await mentee.taps('Оставить как есть');
    await mentee.sees('🎯 Ваша цель');
  });

  it('asks about a vague word once; it may stay', async () => {
    await opens();
    await mentee.says('Повысить мотивацию');
    await mentee.sees('«Повысить» каждый представит по-своему');
    await mentee.taps('Оставить как есть');
    await mentee.sees('Как посчитаем?');
    await mentee.taps('← Назад');
    await mentee.taps('← Назад');
    await mentee.says('Развивать речь');
    await mentee.sees('Как посчитаем?');
  });

  it('asks about a vague word from wherever it comes', async () => {
    const asked = '«Улучшить» каждый представит по-своему';
    await opens();
    await mentee.taps('Примеры по темам');
    await mentee.says('Улучшить дисциплину в 7Б');
    await mentee.sees(asked);
    await mentee.says('Класс начинает работать сразу после звонка');
    await mentee.sees('Как посчитаем?');
    await phones();
    await opens();
    await mentee.taps('Начать с продукта учеников');
    await mentee.says('Улучшить проект');
    await mentee.taps('Оставить как есть');
    await mentee.sees(asked);
    await phones();
    await opens();
    await mentee.taps('Начать с продукта учеников');
    await mentee.taps('Кластер');
    await mentee.says(
      `На каждом уроке литературы. ${'Класс работает по плану. '.repeat(8)}Улучшить устную речь`,
    );
    await mentee.sees(asked);
    await phones();
    await wholeGoal();
    await mentee.taps('Отправить: Лебедева');
    await mentee.says('/start');
    await mentee.taps('🎯 Цель и план');
    await mentee.taps(/🎯 Класс/);
    await mentee.taps('Изменить цель');
    await mentee.taps('Изменить…');
    await mentee.taps('Что изменится');
    await mentee.says('Улучшить дисциплину в 7Б');
    await mentee.sees(asked);
    await mentee.taps('Оставить как есть');
    await mentee.sees('🎯 Ваша цель');
  });

  it('begins with the pupils’ product, and then counts pupils first', async () => {
    await opens();
    await mentee.taps('Начать с продукта учеников');
    await mentee.sees('Что сделают ученики в конце урока?');
    await mentee.taps('Кластер');
    await mentee.sees('Продукт учеников: Кластер.');
    await mentee.says('На уроках литературы в 8 “А” каждый составляет кластер');
    expect((await mentee.buttons())[0]).toBe('Сколько учеников, %');
    await mentee.taps('Сколько учеников, %');
    await mentee.says('35 %');
    await mentee.sees('Сейчас 35 %. Сколько хотите?');
    await mentee.says('70,5');
    await mentee.sees(/Сейчас 35\s%, хотите 70,5\s%/);
  });

  it('begins with a product of one’s own, or with examples', async () => {
    await opens();
    await mentee.taps('Примеры по темам');
    await mentee.sees('Вовлечённость');
    await mentee.taps('← Назад');
    await mentee.taps('Начать с продукта учеников');
    await mentee.taps('Своё');
    await mentee.sees('Напишите, что сделают ученики');
    await mentee.says('модель клетки');
    await mentee.sees('Продукт учеников: модель клетки.');
    await mentee.taps('Оставить как есть');
    await mentee.taps('Готовый продукт');
    await mentee.sees('Что поможет?');
  });

  it('takes what the mentee asked help with, in words, and asks what will be seen', async () => {
    const form = {
      subjects: [],
      schoolStages: [],
      topics: ['discipline'],
      strengths: [],
      freeHours: [],
      updatedAt: bot.clock.now(),
    };
    const membershipId = pair.menteeId;
    const create = { ...form, schoolId: pair.schoolId, membershipId };
    await bot.deps.db.questionnaire.upsert({ where: { membershipId }, create, update: form });
    await opens();
    await mentee.taps('Из анкеты: дисциплина на уроке');
    await mentee.sees('«дисциплина на уроке» каждый представит по-своему');
    await mentee.says('Класс слышит задание с первого раза');
    await mentee.sees('Как посчитаем?');
  });

  it('reads typed values and says kindly what it can’t read', async () => {
    await opens();
    await mentee.says('Я');
    await mentee.sees('Слишком коротко');
    await mentee.says('Ученики задают вопросы друг другу');
    await mentee.says('много');
    await mentee.sees('Как посчитаем?');
    await mentee.taps('Своя единица');
    await mentee.says('вопросы за урок');
    await mentee.says('сколько-то');
    await mentee.sees(/Нужно число от 0 до/);
    await mentee.says('2');
    await mentee.says('2');
    await mentee.sees('Сейчас столько же: 2');
    await mentee.says('6');
    await mentee.sees('Сейчас 2, хотите 6.');
  });

  it('takes an action of one’s own, typed at once or asked for', async () => {
    await opens();
    await mentee.says('Ученики задают вопросы друг другу');
    await mentee.taps('Готовый продукт');
    await mentee.says('Карточки с началом вопроса');
    await mentee.sees('Что поможет?');
    expect(await mentee.buttons()).toContain('☑ Карточки с началом вопроса');
    await mentee.taps('➕ Своё действие');
    await mentee.says('Разобрать запись урока');
    expect(await mentee.buttons()).toContain('Дальше · 2');
    await mentee.taps('☑ Карточки');
    expect(await mentee.buttons()).toContain('Дальше · 1');
  });

  it('has its day picked from the month or typed; another year’s and a past one are refused', async () => {
    await opens();
    await mentee.says('Ученики задают вопросы друг другу');
    await mentee.taps('Готовый продукт');
    await mentee.taps('Дальше');
    await mentee.says('Слышать друг друга');
    await mentee.sees('К какому дню?');
    await mentee.says('когда-нибудь');
    await mentee.sees('Не получилось прочитать дату. Напишите, например: 25.12 — или выберите кнопкой.');
    await mentee.says('31.08.2027');
    await mentee.sees('Дата должна быть после сегодняшнего дня');
    await mentee.taps('Другая дата');
    await mentee.sees('Выберите день');
    await mentee.taps('27');
    await mentee.sees(/К пт 27.ноября/);
    await mentee.taps('← Назад');
    await mentee.says('15.12');
    await mentee.sees(/К вт 15.декабря/);
    expect(await shown()).toContain('Зачем: Слышать друг друга');
  });

  it('gives 5,000 characters back with the limit, and the question again', async () => {
    await opens();
    await mentee.says('Очень подробно. '.repeat(313).slice(0, 5000));
    await mentee.sees(/Длинновато: можно до 300 знаков, сейчас/);
    await mentee.sees('Что будет получаться иначе');
    expect(await goals()).toEqual([]);
  });

  it('is saved at any step and goes on where it was, after a restart too', async () => {
    await opens();
    await mentee.says('Ученики задают вопросы друг другу');
    await mentee.taps('Сколько уроков из 10');
    await mentee.taps('Сохранить и выйти');
    await mentee.sees('🏠');
    await bot.restart();
    await mentee.says('/start');
    await mentee.taps('🎯 Цель и план');
    await mentee.taps('🎯 Поставить цель');
    await mentee.sees('Сколько сейчас?');
    await bot.restart();
    await mentee.taps('2');
    await mentee.sees('Сколько хотите?');
    await bot.restart();
    await mentee.says('7');
    await mentee.sees('Что поможет?');
    expect(await bot.deps.db.draft.count({ where: { kind: 'goal', subject: `pair:${pair.pairId}` } })).toBe(
      1,
    );
  });

  it('only kept is nobody’s business; sent from its card later', async () => {
    await wholeGoal();
    await mentee.taps('Сохранить');
    await mentee.sees(/Цель сохранена|🏠/);
    await bot.drain();
    expect((await goals())[0]?.status).toBe('saved');
    expect(await bot.deps.db.draft.count({ where: { kind: 'goal', subject: `pair:${pair.pairId}` } })).toBe(
      0,
    );
    await mentor.says('/start');
    await mentor.doesNotSee('цель на согласование');
    await mentee.taps('🎯 Цель и план');
    await mentee.taps('🎯 Класс');
    await mentee.taps('Отправить');
    await bot.drain();
    await mentor.sees('цель на согласование');
  });

  it('changes one line after a suggestion, and old buttons can’t agree to words unseen', async () => {
    await wholeGoal();
    await mentee.taps('Отправить: Лебедева');
    await bot.drain();
    await mentor.taps('Предложить правку');
    await mentor.says('Может быть, 6 из 10?');
    await bot.drain();
    await mentee.sees('Может быть, 6 из 10?');
    await mentee.sees('Формулировка осталась у Вас, можно изменить одну строку.');
    await mentee.taps('Открыть');
    await mentee.taps('Изменить цель');
    await mentee.sees('🎯 Ваша цель');
    await mentee.taps('Изменить…');
    await mentee.taps('Как считаем');
    await mentee.taps('Сколько уроков из 10');
    await mentee.taps('3');
    await mentee.taps('6');
    await mentee.sees(/6 уроках из 10/);
    await mentee.taps('Отправить: Лебедева');
    await bot.drain();
    const [goal] = await goals();
    expect(goal?.versions.map((v) => v.target)).toEqual([8, 6]);
    const message = await mentor.lastMessage();
    bot.api.world.pressStale(mentor.id, message?.id ?? 0, reviewTap.data(goal?.id ?? 0, 1, 'agreed'));
    await mentor.sees('Автор уже изменил цель');
    await mentor.sees(/6 уроках из 10/);
    expect((await goals())[0]?.status).toBe('sent');
    await mentor.says('/start');
    await mentor.taps('🎯');
    await mentor.taps('Согласовать');
    expect((await goals())[0]).toMatchObject({ status: 'agreed', agreedVersion: 2 });
  });

  it('is kept for the meeting, and agreed there', async () => {
    await wholeGoal();
    await mentee.taps('Отправить: Лебедева');
    await bot.drain();
    await mentor.taps('Обсудить на встрече');
    await bot.drain();
    await mentee.sees('цель обсудите на встрече');
    await mentor.taps('Согласовать');
    expect((await goals())[0]?.status).toBe('agreed');
  });

  it('of a foreign pair does not open', async () => {
    const other = await testPair(bot.deps, { from: (from += 10), stage: 'planning' });
    const message = await mentee.lastMessage();
    bot.api.world.pressStale(mentee.id, message?.id ?? 0, newGoalTap.data(other.pairId));
    await mentee.quiet();
    await mentee.sees('🏠');
    expect(await bot.deps.db.draft.count({ where: { subject: `pair:${other.pairId}` } })).toBe(0);
  });
});

describe('the plan', () => {
  beforeEach(() => phones());

  it('adds an action, changes its day, and closes it with a line of fact in two taps', async () => {
    await mentee.taps('🎯 Цель и план');
    await mentee.taps('➕ Действие');
    await mentee.taps('➕ Действие');
    await mentee.says('Открытый урок в 7 “Б”');
    await mentee.taps('Открытый урок');
    await mentee.says('4.12');
    await mentee.taps('Я');
    await mentee.sees('Открытый урок в 7 “Б” · срок: пт 4 декабря');
    await mentee.taps(/○ Открытый урок/);
    await mentee.taps('Дата');
    await mentee.says('24.11');
    await mentee.says('/start');
    mentee.resetCounts();
    await mentee.sees('Открытый урок в 7 “Б”');
    await mentee.taps('✅ Сделано');
    await mentee.says('Урок прошёл, были трое коллег');
    expect(mentee.tapsCount).toBeLessThanOrEqual(2);
    await mentee.says('/start');
    await mentee.taps('🎯 Цель и план');
    await mentee.taps(/^План/);
    await mentee.sees('✅ Открытый урок в 7 “Б” · сделано: вт 24 ноября');
    await mentee.doesNotSee('срок: вт 24 ноября');
    expect(await bot.deps.db.action.findFirst({ where: { pairId: pair.pairId } })).toMatchObject({
      status: 'done',
      dueOn: '2026-11-24',
      responsible: 'mentee',
      form: 'openLesson',
      result: 'Урок прошёл, были трое коллег',
    });
  });

  it('closes an action as not done with or without a reason', async () => {
    await wholeGoal();
    await mentee.taps('Отправить: Лебедева');
    await bot.drain();
    await mentor.taps('Согласовать');
    await bot.drain();
    await mentee.taps('🎯 Открыть план');
    await mentee.taps(/○ Посмотреть урок/);
    await mentee.taps('Не сделано');
    await mentee.taps('Пропустить');
    await mentee.taps(/○ Договориться/);
    await mentee.taps('На следующий год');
    const rows = await bot.deps.db.action.findMany({
      where: { pairId: pair.pairId },
      orderBy: { id: 'asc' },
    });
    expect(rows.map((r) => r.status)).toEqual(['notDone', 'carried']);
  });
});

describe('the wizard in Kazakh', () => {
  beforeEach(() => phones('kk'));

  it('speaks Kazakh on every step, sees vague words, and is read by the mentor in Russian', async () => {
    await opens('🎯 Мақсат', '🎯 Мақсат қою');
    await mentee.sees('5 қадамның 1-қадамы');
    await mentee.says('Сабақ сапасын жақсарту');
    await mentee.sees('дегенді әркім өзінше елестетеді');
    await mentee.says('7 “Б” сыныбы қоңыраудан кейін бірден жұмысқа кіріседі');
    await mentee.sees('Қалай санаймыз?');
    await mentee.taps('10 сабақтың нешеуі');
    await mentee.sees('Қазір қанша?');
    await mentee.taps('3');
    await mentee.sees('Қазір 10-нан 3');
    await mentee.taps('8');
    await mentee.taps('☐ Тәлімгер сабағын көру');
    await mentee.taps(/· 1$/);
    await mentee.taps(/Өткізіп|Аттап/);
    await mentee.taps(/Екі апта/);
    await mentee.sees('Тәлімгер'.toLowerCase());
    await mentee.taps(/^Жіберу/);
    await bot.drain();
    await mentor.sees('цель на согласование');
    await mentor.sees('7 “Б” сыныбы қоңыраудан кейін бірден жұмысқа кіріседі');
    await mentor.taps('Согласовать');
    await bot.drain();
    await mentee.sees(/келісілді/);
    // The plan keeps the words of the one who wrote the goal.
    expect(await bot.deps.db.action.findFirst({ where: { pairId: pair.pairId } })).toMatchObject({
      title: 'Тәлімгер сабағын көру',
    });
  });
});
