import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBot, type TestBot, TUESDAY } from '../support/bot.ts';
import { makeReady, pairOf, type TestPair, testPair } from '../support/meetings.ts';
import { giveTestRole, newPerson } from '../support/operations.ts';
import type { Actor as Phone } from '../support/people.ts';

let bot: TestBot;
let pair: TestPair;
let mentor: Phone;
let mentee: Phone;
let curator: Phone;
let from = 2000;

beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());

/** A pair of its own for each test, on Tuesday, 24 November, 10:00; everybody has opened the bot. */
async function begin(options: Partial<Parameters<typeof testPair>[1]> = {}): Promise<void> {
  bot.clock.set(TUESDAY);
  from += 10;
  pair = await testPair(bot.deps, { from, lessonEnds: ['13:00', '14:10'], ...options });
  mentor = await bot.phone('Mentor', { id: pair.ids.mentor });
  mentee = await bot.phone('Mentee', { id: pair.ids.mentee });
  curator = await bot.phone('Curator', { id: pair.ids.curator });
  for (const phone of options.menteeOnPaper ? [mentor, curator] : [mentor, mentee, curator]) {
    await phone.says('/start');
    phone.resetCounts();
  }
}

async function told(phone: Phone, what: string | RegExp): Promise<void> {
  await bot.drain();
  await phone.sees(what);
}

/** What stands on the phone, with ordinary spaces. */
const screenOf = async (phone: Phone) => (await phone.screen()).replaceAll('\u00a0', ' ');

const meetings = () =>
  bot.deps.db.meeting.findMany({
    where: { pairId: pair.pairId },
    include: { confirmations: true },
    orderBy: { id: 'asc' },
  });

/** A meeting both know, tomorrow at 15:30, made by typing. */
async function agreed(): Promise<void> {
  await mentor.says('25.11 15:30');
  await mentor.taps('Предложить');
  await bot.drain();
  await mentee.taps('Подходит');
  await bot.drain();
}

describe('to a meeting', () => {
  beforeEach(() => begin());

  it('from the home card in four taps, accepted in one', async () => {
    await mentor.taps('📅 Назначить встречу');
    expect(await screenOf(mentor)).toContain('📅 Тимур А. · встреча-знакомство\nКогда удобно? Срок — до');
    expect((await mentor.buttons()).slice(0, 3).map((b) => b.replaceAll('\u00a0', ' '))).toEqual([
      'Вт 24 · после 2 урока, 14:10',
      'Вт 24 · 15:30',
      'Ср 25 · после 2 урока, 14:10',
    ]);
    await mentor.taps('Ср 25 · после 2 урока, 14:10');
    await mentor.sees('Среда, 25 ноября, 14:10, 40 минут, в школе. Верно?');
    await mentor.taps('Предложить');
    expect(mentor.tapsCount).toBeLessThanOrEqual(4);
    await told(mentee, '📅 Предложение встречи: ср 25 ноября, 14:10');
    await mentee.taps('Подходит');
    expect(mentee.tapsCount).toBe(1);
    await mentee.sees('Договорились: ср 25 ноября, 14:10.');
    await told(mentor, '📅 Тимур А.: подходит. Ср 25 ноября, 14:10.');
  });

  it('typed outside a dialogue, with its place, length and kind, and shown back', async () => {
    await mentor.says('25.11 15:30');
    await mentor.sees('Среда, 25 ноября, 15:30, 40 минут, в школе. Верно?');
    await mentor.taps('Место');
    await mentor.says('каб. 21');
    await mentor.sees('каб. 21. Верно?');
    await mentor.taps('Длительность');
    await mentor.says('25 мин');
    await mentor.taps('Вид встречи');
    await mentor.taps('Консультация');
    await mentor.sees('25 минут, каб. 21. Верно?');
    await mentor.says('26.11 16:00');
    await mentor.sees('Четверг, 26 ноября, 16:00, 25 минут, каб. 21. Верно?');
    await mentor.taps('Место');
    await mentor.taps('Онлайн');
    await mentor.taps('Предложить');
    await told(mentee, 'консультация · онлайн · 25 минут');
  });

  it('a date that can’t be read, has passed or does not exist asks the same again', async () => {
    await mentor.taps('📅 Назначить встречу');
    for (const wrong of ['давайте потом', '31.02 15:30', '24.11 9:00']) {
      await mentor.says(wrong);
      await mentor.sees(/Не получилось прочитать дату|Это время уже прошло/);
      await mentor.sees('Когда удобно?');
    }
    await mentor.says('30.06.2027 10:00');
    await mentor.sees('Слишком далеко');
    await mentor.taps('Другой день');
    await mentor.taps('›');
    await mentor.sees('📅 Тимур А.');
    await mentor.taps('1');
    await mentor.sees('Вторник, 1 декабря. Во сколько?');
    await mentor.says('в 16:20');
    await mentor.sees('Вторник, 1 декабря, 16:20, 40 минут');
    expect(await meetings()).toHaveLength(0);
  });

  it('words that are no date are left to the home card', async () => {
    await mentor.says('спасибо');
    await mentor.sees('Я понимаю кнопки и даты встреч');
  });

  it('an evening that has passed was a meeting: the typed past is written down', async () => {
    await mentor.says('вчера 15:00');
    await mentor.sees('✍️ Тимур А. · пн 23 ноября. Что это было?');
    await mentor.taps('Встреча по циклу: знакомство');
    await mentor.sees('Записано: пн 23 ноября, встреча-знакомство, около 30 минут.');
  });

  it('already agreed: верно, or не так', async () => {
    await mentor.says('25.11 15:30');
    await mentor.taps('Мы уже договорились');
    await told(mentee, '📅 Записана встреча: ср 25 ноября, 15:30');
    await mentee.taps('Верно');
    await told(mentor, 'Тимур А.: верно');
    await mentor.says('26.11 15:30');
    await mentor.taps('Мы уже договорились');
    await bot.drain();
    await mentee.taps('Не так');
    await mentee.taps('Договорённости не было');
    await told(mentor, '📅 Встреча отменена: чт 26 ноября, 15:30');
    expect((await meetings()).map((m) => m.status)).toEqual(['agreed', 'cancelled']);
  });

  it('already met, in three taps; the other confirms in one', async () => {
    await mentor.taps('✍️ Встреча');
    await mentor.taps('Сегодня');
    await mentor.taps('Встреча по циклу: знакомство');
    expect(mentor.tapsCount).toBe(3);
    await mentor.sees('Тимур А. подтвердит — и встреча войдёт в отчёт.');
    await told(mentee, '📅 Запись о встрече: вт 24 ноября');
    await mentee.taps('✅ Состоялась');
    expect(mentee.tapsCount).toBe(1);
    await mentee.sees('подтверждена обоими');
    await told(mentor, /подтверждена обоими|Этап пройден/);
  });

  it('the same meeting written down by the other too is one meeting', async () => {
    await mentor.taps('✍️ Встреча');
    await mentor.taps('Сегодня');
    await mentor.taps('Встреча по циклу: знакомство');
    await mentee.says('сегодня 9:00');
    await mentee.taps('Встреча по циклу: знакомство');
    await mentee.sees('В этот день встреча уже есть: вт 24 ноября');
    await mentee.taps('Да, она состоялась');
    await mentee.sees('подтверждена обоими');
    expect(await meetings()).toHaveLength(1);
  });

  it('moved in three taps; not tonight: the same by the other side', async () => {
    await agreed();
    await mentee.says('/start');
    mentee.resetCounts();
    await mentee.taps('Перенести');
    await mentee.sees('На когда перенести? Было: ср 25 ноября, 15:30.');
    await mentee.taps('Вт 24 · 15:30');
    await mentee.taps('Предложить');
    expect(mentee.tapsCount).toBe(3);
    await told(mentor, '📅 Перенос встречи: вт 24 ноября, 15:30');
    await mentor.taps('Не смогу');
    await mentor.sees('Назначить другой день?');
    await told(mentee, 'этот день не подходит');
  });

  it('a cancelled one asks first and is told at once, also at night', async () => {
    await agreed();
    bot.clock.set(new Date('2026-11-25T05:00:00Z'));
    await mentee.says('/start');
    await mentee.taps('Отменить');
    await mentee.sees('Отменить встречу?');
    await mentee.taps('Отменить встречу');
    await told(mentor, '📅 Встреча отменена: ср 25 ноября, 15:30');
    expect((await mentor.lastMessage())?.silent).toBe(false);
    await mentor.taps('Назначить другую');
    await mentor.sees('Когда удобно?');
  });

  it('an old button shows what is now; a double tap does nothing twice', async () => {
    await mentor.says('25.11 15:30');
    await mentor.tapsTwice('Предложить');
    expect(await meetings()).toHaveLength(1);
    await bot.drain();
    await mentee.tapsTwice('Подходит');
    await bot.drain();
    expect(
      (
        await bot.deps.db.dispatch.findMany({
          where: { kind: 'meetings.accepted', key: { startsWith: `meeting:${(await meetings())[0]?.id}:` } },
        })
      ).length,
    ).toBe(1);
    await mentor.taps('Открыть встречу');
    await mentor.taps('Перенести');
    await mentor.says('27.11 15:30');
    await mentor.taps('Предложить');
    // The mentee presses on the message about Wednesday, which still shows its buttons on another phone.
    const [meeting] = await meetings();
    bot.api.world.pressStale(
      mentee.id,
      (await mentee.lastMessage())?.id ?? 0,
      `meetings.accept:${meeting?.id}:1`,
    );
    await mentee.sees(/Предложение уже изменилось|Предложено другое время|Перенос встречи|Ждём|ожидает/i);
    expect((await meetings())[0]?.status).toBe('proposed');
  });

  it('somebody else’s meeting looks like none', async () => {
    await agreed();
    const [meeting] = await meetings();
    const first = { mentor, mentee };
    await begin();
    for (const data of [
      'meeting',
      'cancelled',
      'move',
      'answer',
      'note',
      'sheet',
      'correct',
      'late',
      'undo',
      'minutes',
    ].map((verb) =>
      verb === 'answer' ? `meetings.answer:${meeting?.id}:held` : `meetings.${verb}:${meeting?.id}`,
    )) {
      bot.api.world.pressStale(mentor.id, (await mentor.lastMessage())?.id ?? 0, data);
      await mentor.quiet();
      expect(await mentor.screen()).not.toContain('15:30');
    }
    expect((await bot.deps.db.meeting.findUniqueOrThrow({ where: { id: meeting?.id ?? 0 } })).status).toBe(
      'agreed',
    );
    await first.mentor.doesNotSee('отменена');
  });

  it('a clash is a warning', async () => {
    await agreed();
    await mentor.says('25.11 15:45');
    await mentor.sees('⚠️ В это время у Вас уже встреча: Тимур А., 15:30–16:10.');
    await mentor.taps('Всё равно предложить');
    expect(await meetings()).toHaveLength(2);
  });

  it('a restart in the middle loses nothing; a sticker breaks nothing; a command leaves', async () => {
    await mentor.says('25.11 15:30');
    await mentor.taps('Место');
    await bot.restart();
    await mentor.sends.sticker();
    await mentor.sees('Где встречаетесь?');
    await mentor.says('каб. 7');
    await mentor.sees('каб. 7. Верно?');
    await mentor.says('/cancel');
    await mentor.says('/start');
    expect(await meetings()).toHaveLength(0);
  });
});

describe('several pairs', () => {
  it('the pair is chosen first; today’s meeting is still written down in three taps', async () => {
    await begin();
    const personId = await newPerson(bot.deps, {
      telegramId: from + 5,
      fullName: 'Сабитова Айгерім Ерланқызы',
    });
    const menteeId = await giveTestRole(bot.deps, { schoolId: pair.schoolId, personId, role: 'mentee' });
    await makeReady(bot.deps, pair.schoolId, menteeId, personId);
    await pairOf(bot.deps, { schoolId: pair.schoolId, mentorId: pair.mentorId, menteeId, stage: 'planning' });
    await mentor.says('25.11 15:30');
    await mentor.sees('📅 ср 25 ноября, 15:30. С кем эта встреча?');
    await mentor.taps('Айгерім С.');
    await mentor.sees('📅 Айгерім С. · встреча-планирование');
    await mentor.taps('Отмена');
    await mentor.says('/start');
    mentor.resetCounts();
    await mentor.taps('✍️ Встреча');
    await mentor.taps('Айгерім С. · сегодня');
    await mentor.taps('Встреча по циклу: планирование');
    expect(mentor.tapsCount).toBe(3);
    await mentor.sees('Записано: вт 24 ноября, встреча-планирование');
  });
});

describe('after the meeting', () => {
  beforeEach(async () => {
    await begin();
    await agreed();
    bot.clock.set(new Date('2026-11-25T13:30:00Z'));
    for (const phone of [mentor, mentee]) {
      await phone.says('/start');
      phone.resetCounts();
    }
  });

  it('confirmed in one tap each; the first answer is seen by nobody', async () => {
    const before = await mentee.screen();
    await mentor.taps('✅ Тимур А.: состоялась');
    expect(mentor.tapsCount).toBe(1);
    await mentor.sees('Ждём ответ второй стороны');
    await bot.drain();
    await mentee.looksAway();
    await mentee.says('/start');
    expect(await mentee.screen()).toBe(before);
    await curator.says('/start');
    await curator.doesNotSee('состоялась');
    await mentee.taps('✅ Лебедева О. В.: состоялась');
    await mentee.sees('✅ Встреча ср 25 ноября подтверждена обоими.');
    await bot.drain();
    expect((await mentor.chat()).messages.some((m) => m.plain.includes('подтверждена обоими'))).toBe(true);
  });

  it('an answer may be changed until the other answers', async () => {
    await mentor.taps('Не было');
    await mentor.sees('Назначить новую?');
    await mentor.taps('Исправить ответ');
    await mentor.taps('✅ Состоялась');
    await mentee.taps('✅ Лебедева О. В.: состоялась');
    await mentee.sees('подтверждена обоими');
  });

  it('both at the same moment', async () => {
    const [meeting] = await meetings();
    const press = async (phone: Phone) =>
      bot.api.world.pressStale(
        phone.id,
        (await phone.lastMessage())?.id ?? 0,
        `meetings.answer:${meeting?.id}:held`,
      );
    await Promise.all([press(mentor), press(mentee)]);
    await mentor.quiet();
    await bot.drain();
    expect(await meetings()).toMatchObject([{ status: 'settled', outcome: 'both' }]);
    const says = async (phone: Phone) =>
      (await phone.chat()).messages.some((m) => m.plain.includes('подтверждена обоими'));
    expect([await says(mentor), await says(mentee)]).toEqual([true, true]);
  });

  it('moved: «На когда?», and the new one follows the old', async () => {
    await mentee.taps('Перенесли');
    await mentee.sees('Записано: перенесли. На когда?');
    await mentee.taps('Чт 26');
    await mentee.taps('Предложить');
    await told(mentor, '📅 Предложение встречи: чт 26 ноября');
    const [old, next] = await meetings();
    expect(old?.movedToId).toBe(next?.id);
    await mentor.says('/start');
    await mentor.taps('Перенесли');
    await mentor.sees('отмечена как перенесённая');
    await mentor.taps('Открыть новую дату');
    await mentor.taps('Подходит');
    await mentor.sees('Договорились: чт 26 ноября');
  });

  it('answers that differ: both look once more, then the curator; the same words for both', async () => {
    await mentor.taps('✅ Тимур А.: состоялась');
    await mentee.taps('Не было');
    await mentee.sees('Ваш ответ: «Не было».');
    await told(mentor, 'Ваш ответ: «Состоялась».');
    await mentor.taps('Оставить как есть');
    await curator.says('/start');
    await curator.doesNotSee('разошлись');
    await mentee.taps('Оставить как есть');
    await curator.says('/start');
    await curator.taps(/^Решить/);
    await curator.sees('Лебедева: состоялась · Асанов: не было');
    const toast = await curator.taps('Засчитать: есть бумажный лист');
    expect(toast).toContain('оба получат одинаковое сообщение');
    await bot.drain();
    const words = async (phone: Phone) =>
      (await phone.chat()).messages
        .findLast((m) => m.plain.includes('подтверждена куратором'))
        ?.plain.replaceAll('\u00a0', ' ');
    expect(await words(mentor)).toBe(await words(mentee));
    expect(await words(mentor)).toContain('✅ Встреча ср 25 ноября подтверждена куратором.');
  });

  it('silence for five school days: the curator asks once more, and a late yes still counts', async () => {
    await mentor.taps('✅ Тимур А.: состоялась');
    await bot.advance({ days: 8 });
    expect(await meetings()).toMatchObject([{ status: 'settled', outcome: 'oneSide' }]);
    await curator.says('/start');
    await curator.taps(/^Решить/);
    await curator.sees('Лебедева: состоялась · Асанов: ответа нет');
    await curator.taps('Спросить ещё раз');
    await told(mentee, 'Состоялась?');
    await mentee.taps('✅ Состоялась');
    await mentee.sees('подтверждена обоими');
  });

  it('notes are the pair’s until both open them; a correction stands beside', async () => {
    await mentor.taps('✅ Тимур А.: состоялась');
    await mentor.taps('Добавить заметку для пары');
    await mentor.says('<b>Правила</b> начала урока');
    await mentor.sees('Записано. Заметку увидит только пара.');
    await mentee.taps('✅ Лебедева О. В.: состоялась');
    await mentee.says('/start');
    await mentee.taps('📅 Все встречи');
    await mentee.taps('1');
    await mentee.taps('Поправить запись');
    await mentee.taps('Длительность');
    await mentee.taps('60');
    await mentee.says('Говорили дольше');
    await mentee.taps('Открыть встречу');
    await mentee.sees('Поправка (Асанов Т. М., ср 25 ноября): 60 минут. Говорили дольше');
    await told(mentor, /есть поправка/);
    const [meeting] = await meetings();
    const asCurator = async (data: string) => {
      bot.api.world.pressStale(curator.id, (await curator.lastMessage())?.id ?? 0, data);
      await curator.quiet();
      return curator.screen();
    };
    expect(await asCurator(`meetings.notes:${pair.pairId}:0`)).not.toContain('Правила');
    expect(await asCurator(`meetings.meeting:${meeting?.id}`)).toContain('Подтверждена обоими');
    expect(await asCurator(`meetings.addnote:${pair.pairId}`)).not.toContain('одно сообщение');
  });
});

describe('the day changes', () => {
  afterEach(() => bot.clock.set(TUESDAY));

  it('where clocks change, an hour is the school’s own', async () => {
    // In Berlin the clock goes back on 25 October 2026.
    await begin({ zone: 'Europe/Berlin' });
    bot.clock.set(new Date('2026-10-23T08:00:00Z'));
    await mentor.says('26.10 15:30');
    await mentor.taps('Предложить');
    expect((await meetings())[0]?.startsAt).toEqual(new Date('2026-10-26T14:30:00Z'));
    await told(mentee, '26 октября, 15:30');
  });
});

describe('without Telegram', () => {
  it('the curator prints the sheet and enters what was signed', async () => {
    await begin({ menteeOnPaper: true });
    await mentor.says('25.11 15:30');
    await mentor.taps('Записать договорённость');
    await mentor.sees('Второй участник без Telegram: сообщите о встрече лично.');
    bot.clock.set(new Date('2026-11-25T13:30:00Z'));
    await mentor.says('/start');
    await mentor.taps('✅ Тимур А.: состоялась');
    await mentor.sees('подтверждает куратор по бумажному листу');
    await curator.says('/start');
    await curator.taps(/^Решить/);
    await curator.taps('Скачать лист');
    const sheet = await curator.document();
    expect(new TextDecoder().decode(sheet.bytes)).toContain('Асанов Тимур Маратович');
    await curator.taps('Асанов: состоялась');
    await told(mentor, /подтверждена куратором|Этап пройден/);
    expect(await meetings()).toMatchObject([{ outcome: 'curator', curatorReason: 'paper' }]);
  });
});
