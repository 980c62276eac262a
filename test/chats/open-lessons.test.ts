import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBot, type TestBot, TUESDAY } from '../support/bot.ts';
import { type TestPair, testPair } from '../support/meetings.ts';
import type { Actor as Phone } from '../support/people.ts';

let bot: TestBot;
let from = 71_000;
let pair: TestPair;
let mentee: Phone;
let mentor: Phone;
let curator: Phone;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());
beforeEach(async () => {
  bot.clock.set(TUESDAY);
  from += 10;
  pair = await testPair(bot.deps, {
    from,
    stage: 'series',
    lessonEnds: ['09:15', '10:10', '11:05', '12:10'],
  });
  await bot.deps.db.questionnaire.updateMany({
    where: { membershipId: pair.mentorId },
    data: { subjects: ['english'] },
  });
  mentee = await bot.phone('Тимур', { id: pair.ids.mentee });
  mentor = await bot.phone('Ольга', { id: pair.ids.mentor });
  curator = await bot.phone('Наталья', { id: pair.ids.curator });
});

const shown = async (phone: Phone) => (await phone.screen()).replaceAll('\u00a0', ' ');

async function opensBoard(phone: Phone): Promise<void> {
  await phone.says('/start');
  await phone.taps('Ещё');
  await phone.taps('👁 Открытые уроки');
}

/** From the board to a lesson on Thursday, the second one, seen by up to three. */
async function announces(): Promise<void> {
  await mentor.taps('Открыть свой урок');
  await mentor.taps('Чт 26');
  await mentor.taps('09:25');
  await mentor.taps('7');
  await mentor.taps('Б');
  await mentor.says('Past Simple, первый урок');
  await mentor.taps('Открыть урок');
}

async function speaks(phone: Phone, locale: string): Promise<void> {
  const { personId } = await bot.deps.db.account.findUniqueOrThrow({
    where: { telegramId: BigInt(phone.id) },
  });
  await bot.deps.db.person.update({ where: { id: personId ?? 0 }, data: { locale } });
}

describe('the board of open lessons', () => {
  it('is empty at first; a lesson is announced in six taps and its topic', async () => {
    await opensBoard(mentor);
    expect(await shown(mentor)).toBe(
      '👁 Открытые уроки\nПока никто не открыл урок. Откройте свой: коллеги увидят его здесь и запишутся.\n\n' +
        '[Открыть свой урок]\n[Уроки коллег]\n[← Назад]  [🏠 Главное]',
    );
    mentor.resetCounts();
    await announces();
    expect([mentor.tapsCount, mentor.typed]).toEqual([6, 1]);
    expect(await shown(mentor)).toBe(
      '✅ Урок открыт для коллег. Кто записался, увидите здесь.\n👁 Открытый урок · чт 26 ноября, 09:25\n' +
        '7 “Б”, английский язык · 45 минут\n«Past Simple, первый урок»\nВедёт: Лебедева О. В. · в школе\nПока никто не записан.\n\n' +
        '[Другое время]  [Другое место]\n[Отменить урок]\n[← Назад]  [🏠 Главное]',
    );
  });

  it('books with one tap, tells the host, reminds, and asks what one takes along', async () => {
    await opensBoard(mentor);
    await announces();
    await opensBoard(mentee);
    expect(await shown(mentee)).toContain(
      '1. Чт 26 ноября, 09:25 · 7 “Б”, английский язык\nЛебедева О. В. · свободно мест: 3 из 3',
    );
    await mentee.taps('1');
    expect(await mentee.taps('Записаться')).toBe('Место за Вами. Напомню накануне.');
    expect(await shown(mentee)).toContain('Вы записаны. Напомню накануне.');
    await mentor.looksAway();
    await bot.advance(new Date('2026-11-24T12:30:00Z'));
    await mentor.sees('Ваш открытый урок: чт 26 ноября, 09:25');
    await bot.advance(new Date('2026-11-25T06:30:00Z'));
    await mentee.sees('👁 Открытый урок: чт 26 ноября, 09:25');
    await mentor.sees('Придут: Асанов Т. М.');
    await bot.advance(new Date('2026-11-26T07:30:00Z'));
    await mentee.sees('Открытый урок прошёл: 7 “Б”, английский язык');
    await mentee.taps('Записать, что возьму себе');
    await mentee.says('Начинаю урок с вопроса на доске');
    expect(await shown(mentee)).toContain('Что возьму себе: «Начинаю урок с вопроса на доске»');
    await opensBoard(mentor);
    await mentor.taps('Прошедшие уроки');
    expect(await shown(mentor)).toContain('Ваш урок · гостей: 1');
    await mentor.taps('1');
    await mentor.taps('Что пригодилось коллегам · 1');
    expect(await shown(mentor)).toContain('Асанов Т. М.: «Начинаю урок с вопроса на доске»');
    await opensBoard(curator);
    await curator.taps('Прошедшие уроки');
    await curator.taps('1');
    expect(await shown(curator)).not.toContain('вопроса на доске');
  });

  it('moves by a typed date, and is called off after asking; guests are told at once', async () => {
    await opensBoard(mentor);
    await announces();
    await opensBoard(mentee);
    await mentee.taps('1');
    await mentee.taps('Записаться');
    await mentor.taps('Другое время');
    await mentor.says('27.11 10:20');
    await mentor.sees('Изменено. Гостям сообщаю сразу.');
    await bot.drain();
    await mentee.sees('Открытый урок переносится: пт 27 ноября, 10:20');
    await mentor.taps('Другое место');
    await mentor.says('каб. 21');
    await bot.drain();
    await mentee.sees('Место: каб. 21');
    await mentor.taps('Отменить урок');
    expect(await shown(mentor)).toContain('Записано: 1. Всем сообщу сразу.');
    await mentor.taps('Отменить урок');
    await mentor.sees('Урок отменён.');
    await bot.drain();
    await mentee.sees('Открытый урок отменён: пт 27 ноября, 10:20');
    await mentee.taps('Открытые уроки');
    await mentee.sees('Пока никто не открыл урок.');
  });

  it('is off when its host has left the school, and its guests hear of it the day before', async () => {
    await opensBoard(mentor);
    await announces();
    await opensBoard(mentee);
    await mentee.taps('1');
    await mentee.taps('Записаться');
    await bot.deps.db.membership.update({
      where: { id: pair.mentorId },
      data: { status: 'ended', endedAt: TUESDAY },
    });
    await opensBoard(mentee);
    await mentee.sees('Пока никто не открыл урок.');
    await bot.advance(new Date('2026-11-25T06:30:00Z'));
    await mentee.sees('Открытый урок отменён: чт 26 ноября, 09:25');
  });

  it('says kindly that the last seat is gone, and what could not be read', async () => {
    await opensBoard(mentor);
    await mentor.taps('Открыть свой урок');
    await mentor.says('вчера 9:25');
    await mentor.sees('Это время уже прошло.');
    await mentor.says('26.11 09:25');
    await mentor.says('7б');
    await mentor.says('x');
    await mentor.sees('Тема — одна строка');
    await mentor.says('Past Simple');
    await mentor.taps('Сколько мест');
    await mentor.says('сто');
    await mentor.sees('Напишите число от 1 до 30.');
    await mentor.taps('1');
    await mentor.taps('Открыть урок');
    await opensBoard(mentee);
    await mentee.taps('1');
    const lesson = await bot.deps.db.openLesson.findFirstOrThrow({ where: { schoolId: pair.schoolId } });
    const guest = await bot.deps.db.membership.findFirstOrThrow({
      where: { schoolId: pair.schoolId, role: 'curator' },
    });
    await bot.deps.db.openLessonVisit.create({
      data: { schoolId: pair.schoolId, openLessonId: lesson.id, guestId: guest.id, bookedAt: TUESDAY },
    });
    expect(await mentee.taps('Записаться')).toBe(
      'Последнее место только что занято. Если освободится, запись откроется снова.',
    );
    expect(await shown(mentee)).toContain('Все места заняты.');
  });

  it('speaks Kazakh and English too', async () => {
    for (const [locale, title, more] of [
      ['kk', 'Өз сабағымды ашу', 'Тағы'],
      ['en', 'Open a lesson of mine', 'More'],
    ] as const) {
      await speaks(mentor, locale);
      await mentor.says('/start');
      await mentor.taps(more);
      await mentor.taps('👁');
      await mentor.taps(title);
      await mentor.says('26.11 09:25');
      await mentor.taps('7');
      await mentor.says('7 Ә');
      await mentor.says('Үлес пен пайыз');
      await mentor.taps(/^(Сабақты ашу|Open the lesson)$/);
      await mentor.sees('7 “Ә”');
      await mentor.taps(/^(Сабақтан бас тарту|Cancel the lesson)$/);
      await mentor.taps(/^(Сабақтан бас тарту|Cancel the lesson)$/);
    }
  });
});
