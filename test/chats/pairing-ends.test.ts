import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf, timeOf } from '../../src/platform/time/local.ts';
import { startBot, type TestBot } from '../support/bot.ts';
import { pairOf } from '../support/meetings.ts';
import { type PairingSchool, pairingSchool } from '../support/pairing.ts';
import type { Actor as Phone } from '../support/people.ts';

const ZONE = 'Europe/Moscow';
const NOTICES = ['pairing.endNear', 'pairing.lastDay'];

describe('the end of a pair', () => {
  let bot: TestBot;
  let school: PairingSchool;
  let pairs: number[];
  let curator: Phone;
  let mentor: Phone;
  let mentee: Phone;

  beforeAll(async () => {
    bot = await startBot();
    school = await pairingSchool(bot.deps, { from: 7100, mentees: 3, mentors: 1 });
    const own = school.mentors[0];
    pairs = [];
    for (const { id } of school.mentees)
      pairs.push(
        await pairOf(bot.deps, {
          schoolId: school.schoolId,
          mentorId: own?.id ?? 0,
          menteeId: id,
          stage: 'series',
        }),
      );
    await bot.deps.db.pair.updateMany({ where: { id: { in: pairs } }, data: { endsOn: '2026-12-18' } });
    const phone = async (name: string, member: { telegramId: number } | undefined) => {
      const made = await bot.phone(name, { id: member?.telegramId ?? 0 });
      await made.says('/start');
      return made;
    };
    curator = await phone('Наталья', school.curators[0]);
    mentor = await phone('Ольга', own);
    mentee = await phone('Тимур', school.mentees[0]);
  });
  afterAll(() => bot.stop());

  const told = async (personId: number) => {
    const rows = await bot.deps.db.dispatch.findMany({
      where: { toPersonId: personId, kind: { in: NOTICES }, status: 'sent' },
      orderBy: { sentAt: 'asc' },
      select: { sentAt: true, args: true },
    });
    return rows.map(({ sentAt, args }) => {
      const at = sentAt ?? new Date(0);
      return `${dayOf(at, ZONE)} ${timeOf(at, ZONE)} ${(args as { pairId: number }).pairId}`;
    });
  };

  it('is told to both sides three weeks and a week before and on the day, once each, by day', async () => {
    await bot.advance({ days: 25 });
    await mentee.sees('Сегодня последний день пары: Лебедева О. В.');
    const days = ['2026-11-27', '2026-12-11', '2026-12-18'].map((day) => `${day} 15:00`);
    expect(await told(school.mentees[0]?.personId ?? 0)).toEqual(days.map((day) => `${day} ${pairs[0]}`));
    const all = await told(school.mentors[0]?.personId ?? 0);
    expect(all.toSorted()).toEqual(days.flatMap((day) => pairs.map((id) => `${day} ${id}`)));
  });

  it('waits with the curator after it: one tap each, all in a row', async () => {
    await curator.says('/start');
    await curator.sees('срок пары вышел пт 18 декабря');
    await curator.taps(/Разобрать по очереди/);
    await curator.sees('О решении обе стороны узнают сразу');
    const labels = (await curator.buttons()).map((label) => label.replaceAll('\u00a0', ' '));
    expect(labels).toEqual(
      expect.arrayContaining(['Завершить работу пары', 'Продлить до пн 31 мая 2027', 'На следующий год']),
    );
    await curator.taps('Завершить работу пары');
    // What will be sent, and to whom, before it is.
    await curator.sees('Получат: Лебедева О. В., Асанов Т. М.');
    await curator.sees('Спасибо за совместную работу.');
    expect(await bot.deps.db.pair.count({ where: { id: { in: pairs }, status: 'ended' } })).toBe(0);
    await curator.taps('Отправить');
    await curator.sees('✅ Завершено: Лебедева О. В. — Асанов Т. М.');
    await curator.taps('Дальше по очереди');
    await curator.taps('Продлить до');
    await curator.sees('Пара продлена до пн 31 мая 2027.');
    await curator.taps('Отправить');
    await curator.taps('Дальше по очереди');
    await curator.taps('На следующий год');
    await curator.sees('Пара продолжится в новом учебном году, с ср 1 сентября 2027.');
    await curator.taps('Отправить');
    await bot.drain();
    await mentee.sees('Работа пары завершена.');
    const rows = await bot.deps.db.pair.findMany({ where: { id: { in: pairs } }, orderBy: { id: 'asc' } });
    expect(rows).toMatchObject([
      { status: 'ended', endKind: 'timeOver' },
      { status: 'active', endsOn: '2027-05-31', endKind: null },
      { status: 'paused', pausedUntilOn: '2027-09-01', endKind: null },
    ]);
    const said = (await mentor.transcript()).replaceAll('\u00a0', ' ');
    expect(said).toContain('Пара продлена до пн 31 мая 2027.');
    expect(said).toContain('Пара продолжится в новом учебном году, с ср 1 сентября 2027.');
    await curator.says('/start');
    await curator.doesNotSee('срок пары вышел');
  });
});
