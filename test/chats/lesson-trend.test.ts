import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shareObservation } from '../../src/mentoring/lessons/sheet/operations.ts';
import { trendPictureTap, trendTap } from '../../src/mentoring/lessons/trend/taps.ts';
import { startBot, type TestBot, TUESDAY } from '../support/bot.ts';
import { lessonOf, logged } from '../support/lessons.ts';
import { giveTestRole, newPerson } from '../support/operations.ts';
import type { Actor as Phone } from '../support/people.ts';
import { type SurveySchool, surveySchool } from '../support/surveys.ts';

let bot: TestBot;
let from = 73_000;
let school: SurveySchool;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());
beforeEach(async () => {
  from += 100;
  school = await surveySchool(bot.deps, { from, mentees: 5 });
});

const shown = async (phone: Phone) => (await phone.screen()).replaceAll('\u00a0', ' ');

async function phoneOf(member: { telegramId: number } | undefined, name: string): Promise<Phone> {
  return bot.phone(name, { id: member?.telegramId ?? 0 });
}

async function visit(i: number, day: string, marks: readonly (number | null)[]): Promise<void> {
  bot.clock.set(new Date(`${day}T12:00:00Z`));
  const actor = await school.mentors[i]?.actor();
  if (!actor) throw new Error('nobody');
  const of = {
    schoolId: school.schoolId,
    pairId: school.pairs[i] ?? 0,
    teacherId: school.mentees[i]?.id ?? 0,
  };
  const observationId = await logged(bot.deps, actor, of, lessonOf({ heldOn: day }, marks));
  const done = await shareObservation(bot.deps, actor, { observationId, action: null });
  if (!done.ok) throw new Error(done.reason);
}

async function speaks(phone: Phone, locale: string): Promise<void> {
  const { personId } = await bot.deps.db.account.findUniqueOrThrow({
    where: { telegramId: BigInt(phone.id) },
  });
  await bot.deps.db.person.update({ where: { id: personId ?? 0 }, data: { locale } });
}

/** Presses a button that stands on another screen of theirs. */
async function presses(phone: Phone, data: string): Promise<void> {
  bot.api.world.pressStale(phone.id, (await phone.lastMessage())?.id ?? 0, data);
  await phone.quiet();
}

describe('how lessons go', () => {
  it('is numbers and a picture for the pair, in every language', async () => {
    await visit(0, '2026-10-01', [0, 1, null]);
    await visit(0, '2026-11-20', [2, 1, 2, 0]);
    bot.clock.set(TUESDAY);
    const mentor = await phoneOf(school.mentors[0], 'Айдар');
    await mentor.says('/start');
    await mentor.taps('👤 Карточка пары');
    await mentor.taps('👁 Уроки');
    await mentor.taps('📊 Как меняются уроки');
    expect(await shown(mentor)).toContain(
      'Лист урока, отметки 0–2 · уроков: 2, 1 октября — 20 ноября\nЯсность целей: 0 → 2 · среднее 1\nТочность содержания: 1 → 1 · среднее 1\n',
    );
    expect(await shown(mentor)).not.toContain('Разнообразие');
    await mentor.taps('📈 Картинка');
    await mentor.sees('Критериев выросло: 1, без изменений: 5, ниже: 1');
    expect((await mentor.lastMessage())?.media?.kind).toBe('photo');
    const mentee = await phoneOf(school.mentees[0], 'Айдар');
    for (const [locale, title] of [
      ['kk', 'Сабақтар қалай өзгерді'],
      ['en', 'How lessons are changing'],
    ] as const) {
      await speaks(mentee, locale);
      await mentee.says('/start');
      await presses(mentee, trendTap.data(school.pairs[0] ?? 0, 0, 0));
      await mentee.sees(title);
      await presses(mentee, trendPictureTap.data(school.pairs[0] ?? 0, 0));
      expect((await mentee.lastMessage())?.media?.kind).toBe('photo');
    }
    const curator = await phoneOf(school.curator, 'Наталья');
    await curator.says('/start');
    await presses(curator, trendTap.data(school.pairs[0] ?? 0, 0, 0));
    expect(await shown(curator)).not.toContain('→');
  });

  it('is the school’s means for who may see them, when the term is over', async () => {
    for (const i of [0, 1, 2, 3, 4]) await visit(i, '2026-10-05', [1, 2, i === 0 ? null : 1]);
    bot.clock.set(TUESDAY);
    const curator = await phoneOf(school.curator, 'Наталья');
    await curator.says('/start');
    await curator.taps('Ещё');
    await curator.taps('📊 Показатели');
    await curator.taps('📊 Как меняются уроки');
    expect(await shown(curator)).toContain(
      '📊 Как меняются уроки школы\nЛист урока, отметки 0–2 · 1 четверть\nЯсность целей: 1\n',
    );
    expect(await shown(curator)).toContain('Где учителей меньше пяти, среднее не показывается.');
    expect(await shown(curator)).not.toContain('Разнообразие');
    await curator.taps('📈 Картинка');
    expect((await curator.lastMessage())?.media?.kind).toBe('photo');
    const personId = await newPerson(bot.deps, { telegramId: from + 70, fullName: 'Ким Андрей' });
    await giveTestRole(bot.deps, { schoolId: school.schoolId, personId, role: 'departmentHead' });
    const head = await bot.phone('Андрей', { id: from + 70 });
    await head.says('/start');
    await head.taps('Ещё');
    await head.taps('📊 Показатели');
    expect((await head.buttons()).some((label) => label.includes('уроки'))).toBe(false);
  });
});

describe('visits between colleagues', () => {
  it('begin with a name found by folded letters, and stand in both lists', async () => {
    bot.clock.set(TUESDAY);
    const guest = await phoneOf(school.mentees[0], 'Айдар');
    await guest.says('/start');
    await guest.taps('Ещё');
    await guest.taps('👁 Открытые уроки');
    await guest.taps('Уроки коллег');
    await guest.sees('Пока пусто.');
    await guest.taps('Записать урок коллеги');
    await guest.says('никого такого');
    await guest.sees('Никого не нашлось.');
    await guest.says('асанов гал');
    await guest.taps('Асанов Г. М.');
    await guest.sees('Асанов Г. М.');
    await guest.taps('Сегодня');
    await guest.says('7 Б');
    await guest.sees('Какой предмет?');
  });

  it('take what the board knows of an open lesson', async () => {
    const [host, visitor] = [school.mentors[0], school.mentees[1]];
    const lesson = await bot.deps.db.openLesson.create({
      data: {
        schoolId: school.schoolId,
        hostId: host?.id ?? 0,
        startsAt: new Date('2026-11-24T05:25:00Z'),
        minutes: 45,
        className: '7 “Б”',
        subject: 'english',
        topic: 'Past Simple',
        seats: 2,
        createdAt: TUESDAY,
        requestId: `open:${from}`,
      },
    });
    await bot.deps.db.openLessonVisit.create({
      data: {
        schoolId: school.schoolId,
        openLessonId: lesson.id,
        guestId: visitor?.id ?? 0,
        bookedAt: TUESDAY,
      },
    });
    bot.clock.set(TUESDAY);
    const guest = await phoneOf(visitor, 'Борис');
    await guest.says('/start');
    await guest.taps('Ещё');
    await guest.taps('👁 Открытые уроки');
    await guest.taps('Прошедшие уроки');
    await guest.taps('1');
    await guest.taps('👁 Записать наблюдение');
    await guest.taps('Перенять опыт');
    await guest.sees('1 из 8');
  });
});
