import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from '../support/bot.ts';
import { type TestPair, testPair } from '../support/meetings.ts';
import type { Actor as Phone } from '../support/people.ts';

let bot: TestBot;
let from = 100;
let pair: TestPair;
let mentor: Phone;
let mentee: Phone;
let curator: Phone;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());

async function school(locale: 'ru' | 'kk' = 'ru'): Promise<void> {
  from += 10;
  pair = await testPair(bot.deps, { from, stage: 'series' });
  const { db } = bot.deps;
  await db.questionnaire.updateMany({
    where: { membershipId: pair.menteeId },
    data: { subjects: ['english'] },
  });
  if (locale !== 'ru') {
    for (const id of Object.values(pair.ids)) {
      const account = await db.account.update({ where: { telegramId: BigInt(id) }, data: { locale } });
      await db.person.update({ where: { id: account.personId ?? 0 }, data: { locale } });
    }
  }
  mentor = await bot.phone('Ольга', { id: pair.ids.mentor });
  mentee = await bot.phone('Тимур', { id: pair.ids.mentee });
  curator = await bot.phone('Наталья', { id: pair.ids.curator });
  for (const phone of [mentor, mentee, curator]) await phone.says('/start');
}

const shown = async (phone = mentor) => (await phone.screen()).replaceAll('\u00a0', ' ');
const lessons = () =>
  bot.deps.db.observation.findMany({
    where: { schoolId: pair.schoolId },
    include: { marks: { orderBy: { id: 'asc' } }, voices: true, reply: true },
    orderBy: { id: 'asc' },
  });
const MARKS = ['2', '1', '2', 'Не применимо', '0', '2', '2', '1'];

/** From the home card to the first criterion. */
async function begins(): Promise<void> {
  await mentor.taps('👁 Записать урок');
  await mentor.taps('Сегодня');
  await mentor.taps('7');
  await mentor.taps('Б');
  await mentor.taps(/нглийский язык/);
  await mentor.says('Present Perfect');
  await mentor.taps('Общее впечатление');
}

/** The whole of it, up to the saved sheet. */
async function writes(): Promise<void> {
  await begins();
  for (const mark of MARKS) await mentor.taps(mark);
  await mentor.taps('Дальше');
  await mentor.taps('☐ Ясность');
  await mentor.taps('Дальше · 1');
  await mentor.taps('☐ Связь');
  await mentor.taps('Дальше · 1');
  await mentor.says('Начинать урок вопросом к классу');
  await mentor.taps('Сохранить лист');
}

/** Saved and shown to the mentee. */
async function shares(): Promise<void> {
  await writes();
  await mentor.taps('Беседа состоялась');
  await mentor.taps('Показать без действия');
  await bot.drain();
  await mentee.taps('Открыть лист');
}

describe('the sheet of a lesson', () => {
  beforeEach(() => school());

  it('is written with buttons, a topic and one sentence', async () => {
    await mentor.says('/start');
    mentor.resetCounts();
    await writes();
    expect(await shown()).toContain(
      '👁 Тимур А. · вт 24 ноября\n7 “Б”, английский язык\nТема: Present Perfect\nОтметки: 10 из 14\n' +
        'Сильные стороны: Ясность целей\nТочки роста: Связь этапов урока\nШаг: Начинать урок вопросом к классу\n\n' +
        'Лист видите только Вы. После беседы нажмите «Беседа состоялась».\n\n' +
        '[Беседа состоялась]\n[Изменить]  [Удалить]\n[Отметки]\n',
    );
    expect(mentor.typed).toBe(2);
    expect(mentor.tapsCount).toBeLessThanOrEqual(25);
    await mentee.doesNotSee('👁');
    expect(await lessons()).toMatchObject([
      {
        kind: 'mentorVisit',
        className: '7 “Б”',
        subject: 'english',
        strengths: ['@goals'],
        growthPoints: ['@structure'],
        sharedAt: null,
      },
    ]);
  });

  it('says what to look at, and takes a fact to a mark', async () => {
    await begins();
    expect(await shown()).toBe(
      '👁 Тимур А. · 1 из 8\nЯсность целей\nУченики знают, чему учатся и как это проверят.\n\n' +
        'Факт или пример к отметке можно написать сообщением.\n\n' +
        '[2 · в полной мере]\n[1 · отчасти]\n[0 · не проявилось]\n[Не применимо к уроку]\n[← Назад]\n[Сохранить и выйти]',
    );
    await mentor.says('Цель на доске, два ученика её пересказали');
    await mentor.sees('Записано. Осталась отметка.');
    await mentor.taps('2');
    await mentor.sees('2 из 8');
    await mentor.taps('← Назад');
    expect(await mentor.buttons()).toContain('• 2 · в полной мере');
    await mentor.sees('«Цель на доске');
  });

  it('remembers the class and reads a typed one', async () => {
    await writes();
    await mentor.taps('👁 Все уроки');
    await mentor.taps('👁 Записать урок');
    await mentor.says('20.11');
    expect(await mentor.buttons()).toContain('7 “Б”');
    await mentor.taps('8');
    await mentor.says('Время глагола');
    await mentor.sees('Не получилось прочитать класс');
    await mentor.says('8а');
    await mentor.sees('Какой предмет?');
    await mentor.taps('← Назад');
    await mentor.sees('8-й класс. Какая буква?');
    await mentor.taps('← Назад');
    await mentor.taps('7 “Б”');
    await mentor.sees('Какой предмет?');
  });

  it('refuses a day that has not come', async () => {
    await mentor.taps('👁 Записать урок');
    await mentor.says('25.12.2026');
    await mentor.sees('Этот день ещё впереди');
    await mentor.says('не помню');
    await mentor.sees('Не получилось прочитать дату');
  });

  it('lets every line be changed before it is saved, and after', async () => {
    await writes();
    await mentor.taps('Изменить');
    await mentor.taps('Тема');
    await mentor.says('Past Simple');
    await mentor.sees('Тема: Past Simple');
    await mentor.taps('Изменить');
    await mentor.taps('Отметки');
    await mentor.taps('0 · Связь');
    await mentor.taps('1');
    await mentor.sees('Отметки: 11 из 14. Какую изменить?');
    await mentor.taps('Готово');
    await mentor.taps('Изменить');
    await mentor.taps('Ход урока');
    await mentor.says('Разминка в парах');
    await mentor.taps('Пропустить');
    await mentor.says('Самооценка по листу');
    await mentor.taps('Сохранить лист');
    await mentor.taps('Факты и ход');
    expect(await shown()).toContain('Начало урока. Разминка в парах\nКонец урока. Самооценка по листу');
    expect(await lessons()).toMatchObject([{ topic: 'Past Simple', courseMiddle: null }]);
  });

  it('keeps voice notes for its author, and asks for a line', async () => {
    await begins();
    await mentor.sends.voice(34);
    await mentor.sees('Одной строкой для отчёта:');
    await mentor.says('Три ученика объясняли у доски');
    await mentor.sees('1 из 8');
    for (const mark of MARKS) await mentor.taps(mark);
    await mentor.taps('Дальше');
    await mentor.taps('Пропустить');
    await mentor.taps('Пропустить');
    await mentor.sends.voice(5);
    await mentor.sees('Записано. Одной строкой для отчёта:');
    await mentor.says('Начинать с вопроса');
    await mentor.taps('Сохранить лист');
    expect(await lessons()).toMatchObject([
      { facts: 'Три ученика объясняли у доски', agreedStep: 'Начинать с вопроса' },
    ]);
    await mentor.taps('Голосовые записи · 2');
    const voices = (await mentor.news()).filter((message) => message.media?.kind === 'voice');
    expect(voices).toHaveLength(2);
    await mentor.taps('← Назад');
    await mentor.taps('Беседа состоялась');
    await mentor.taps('Показать без действия');
    await bot.drain();
    await mentee.taps('Открыть лист');
    expect((await mentee.buttons()).some((label) => label.includes('Голосовые'))).toBe(false);
  });

  it('is deleted only after a second word', async () => {
    await writes();
    await mentor.taps('Удалить');
    await mentor.sees('Вернуть его будет нельзя');
    await mentor.taps('Удалить лист');
    expect(await lessons()).toHaveLength(0);
    await mentor.sees('Здесь будут посещённые уроки');
  });

  it('is saved once when «Сохранить» is tapped twice', async () => {
    await begins();
    for (const mark of MARKS) await mentor.taps(mark);
    await mentor.taps('Дальше');
    await mentor.taps('Пропустить');
    await mentor.taps('Пропустить');
    await mentor.taps('Пропустить');
    await mentor.tapsTwice('Сохранить лист');
    expect(await lessons()).toHaveLength(1);
  });
});

describe('after the talk', () => {
  beforeEach(() => school());

  it('the mentee is told neutrally, the step is in the plan', async () => {
    await writes();
    await mentor.says('/start');
    await mentor.sees('Урок записан: 7 “Б” · Асанов Т. М. Беседа состоялась?');
    await mentor.taps('Беседа состоялась');
    await mentor.sees('Менять его будет нельзя');
    await mentor.taps('Показать, шаг');
    await mentor.taps('вт 8 декабря');
    await mentor.taps('Тимур А.');
    expect(await shown()).toContain('Лист открыт второй стороне: вт 24 ноября.');
    expect(await bot.deps.db.action.findMany({ where: { pairId: pair.pairId } })).toMatchObject([
      { title: 'Начинать урок вопросом к классу', dueOn: '2026-12-08', responsible: 'mentee' },
    ]);
    await bot.drain();
    expect(await shown(mentee)).toMatch(/^👁 Лист урока, вт 24 ноября\n7 “Б”, английский язык\./);
    await mentee.says('/start');
    await mentee.sees('Лист урока, 7 “Б”: Лебедева О. В.');
    await mentee.taps('👁 Открыть лист');
    expect(await shown(mentee)).toContain(
      '👁 Лебедева О. В. · вт 24 ноября\n7 “Б”, английский язык\nТема: Present Perfect\nОтметки: 10 из 14\n' +
        'Сильные стороны: Ясность целей\nТочки роста: Связь этапов урока\nШаг: Начинать урок вопросом к классу\n\n' +
        'Лист открыт Вам: вт 24 ноября. Ответ увидит автор листа.\n\n' +
        '[Написать самоанализ]\n[Отметки]\n[Вижу иначе]\n[☐ Куратор может читать лист]\n',
    );
    await mentee.says('/start');
    await mentee.doesNotSee('Лист урока');
  });

  it('the mentee answers; the author reads it beside the sheet', async () => {
    await shares();
    await mentee.taps('Написать самоанализ');
    await mentee.says('Начало получилось, на конец не хватило времени');
    await mentee.taps('Вижу иначе');
    await mentee.says('Этапы были связаны: план урока у меня');
    await bot.drain();
    await mentor.sees('Лист урока, вт 24 ноября: есть ответ');
    await mentor.taps('Открыть лист');
    await mentor.sees('Вторая сторона видит иначе');
    await mentor.taps('Ответ на лист');
    expect(await shown()).toContain(
      'Самоанализ. Начало получилось, на конец не хватило времени\nДругой взгляд. Этапы были связаны: план урока у меня',
    );
    expect(await mentee.buttons()).not.toContain('Вижу иначе');
  });

  it('the curator sees that it was held, and the sheet only while it is open', async () => {
    await shares();
    const opens = async () => {
      await curator.says('/start');
      await curator.taps('👥 Пары');
      await curator.taps('1');
      await curator.taps('👁 Уроки');
    };
    await opens();
    expect(await shown(curator)).toContain('1. вт 24 ноября · 7 “Б”, английский язык\n');
    await curator.taps('1');
    expect(await shown(curator)).toContain('Ведёт: Асанов Т. М.\nПосещает: Лебедева О. В.');
    await curator.doesNotSee('Present Perfect');
    await mentee.taps('☐ Куратор может читать лист');
    await opens();
    await curator.taps('1');
    await curator.sees('Тема: Present Perfect');
    await mentee.taps('☑ Куратор может читать лист');
    await opens();
    await curator.doesNotSee('10 из 14');
  });

  it('a correction stands beside the old record, which leads to it', async () => {
    await shares();
    await mentor.taps('Исправить запись');
    await mentor.says('Не тот класс');
    await mentor.taps('Класс');
    await mentor.says('7а');
    await mentor.sees('Исправленный лист сразу увидят оба.');
    await mentor.taps('Сохранить исправление');
    await mentor.sees('Исправлено: Не тот класс');
    await bot.drain();
    await mentee.sees('новая запись');
    await mentee.taps('Открыть лист');
    await mentee.sees('7 “А”');
    await mentee.taps('Прежняя запись');
    await mentee.sees('Исправлено новой записью. Эта не считается.');
    await mentee.taps('👁 Все уроки');
    expect(await shown(mentee)).toContain('1. вт 24 ноября · 7 “А”, английский язык · 10 из 14\n\n[1]');
  });

  it('an old «Изменить» meets a sheet that is shared, politely', async () => {
    await writes();
    const [lesson] = await lessons();
    await mentor.taps('Изменить');
    await mentor.taps('Тема');
    await mentor.says('Другая тема');
    await bot.deps.db.observation.updateMany({
      where: { id: lesson?.id ?? 0 },
      data: { sharedAt: bot.clock.now() },
    });
    await mentor.taps('Сохранить лист');
    expect(await mentor.toasts()).toContain(
      'Лист уже открыт второй стороне и больше не меняется. Его можно исправить новой записью.',
    );
    expect(await lessons()).toMatchObject([{ topic: 'Present Perfect' }]);
  });
});

describe('the other ways to a lesson', () => {
  it('the mentee writes of the mentor’s lesson', async () => {
    await school();
    await mentee.taps('📅 Все встречи');
    await mentee.says('/start');
    await mentee.taps('👤 Карточка пары');
    await mentee.taps('👁 Записать урок наставника');
    await mentee.sees('Урок: Лебедева О. В.');
    await mentee.taps('Вчера');
    await mentee.taps('9');
    await mentee.taps('А');
    await mentee.says('английский язык');
    await mentee.says('Чтение');
    await mentee.taps('Перенять опыт');
    for (let i = 0; i < 8; i += 1) await mentee.taps('2');
    await mentee.taps('Дальше');
    await mentee.taps('Пропустить');
    await mentee.sees('Точки роста, до трёх. Напишите каждую сообщением.');
    await mentee.taps('Пропустить');
    await mentee.taps('Пропустить');
    await mentee.taps('Сохранить лист');
    expect(await lessons()).toMatchObject([
      { kind: 'menteeVisit', subject: 'english', heldOn: '2026-11-23' },
    ]);
    await mentee.taps('Беседа состоялась');
    await mentee.taps('Показать лист');
    await bot.drain();
    await mentor.taps('Открыть лист');
    await mentor.sees('Тимур А.');
  });

  it('goes all the way in Kazakh', async () => {
    await school('kk');
    await mentor.taps('👁 Сабақты жазу');
    await mentor.taps('Бүгін');
    await mentor.taps('7');
    await mentor.taps('Ә');
    await mentor.taps('ағылшын тілі');
    await mentor.says('Көптік жалғау');
    await mentor.taps('Жалпы әсер');
    for (const mark of ['2', '1', '2', 'Бұл сабаққа', '0', '2', '2', '1']) await mentor.taps(mark);
    await mentor.taps('Әрі қарай');
    await mentor.taps('☐ Мақсаттың анықтығы');
    await mentor.taps('Әрі қарай');
    await mentor.taps('☐ Кезеңдердің');
    await mentor.taps('Әрі қарай');
    await mentor.says('Сабақты сұрақпен бастау');
    await mentor.taps('Парақты сақтау');
    expect(await shown()).toContain('Бағалар: 10 / 14\nКүшті жақтары: Мақсаттың анықтығы');
    await mentor.taps('Әңгіме өтті');
    await mentor.taps('Әрекетсіз көрсету');
    await bot.drain();
    await mentee.taps('Парақты ашу');
    await mentee.sees('Қадам: Сабақты сұрақпен бастау');
    await mentee.taps('☐ Куратор');
    expect(await mentee.buttons()).toContain('☑ Куратор парақты оқи алады');
  });
});

describe('a sheet begun and left', () => {
  it('survives leaving, a deploy and a week, and is offered on the card', async () => {
    await school();
    await begins();
    await mentor.taps('1');
    await mentor.taps('Сохранить и выйти');
    await mentor.sees('Лист урока не дописан: 7 “Б” · Асанов Т. М.');
    await bot.restart();
    await bot.advance({ days: 7 });
    await mentor.says('/start');
    await mentor.taps('👁 Дописать лист');
    await mentor.sees('2 из 8');
    await mentor.says('/start');
    await mentor.taps('👁 Записать урок');
    await mentor.sees('Есть недописанный лист: 7 “Б” · вт 24 ноября');
    await mentor.taps('Начать другой');
    await mentor.sees('Когда был урок?');
    expect(await lessons()).toHaveLength(0);
  });
});
