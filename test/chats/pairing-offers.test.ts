import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPair } from '../../src/mentoring/pairing/queries.ts';
import { startBot, type TestBot } from '../support/bot.ts';
import { pairOf } from '../support/meetings.ts';
import { actorWith, giveTestRole, newPerson } from '../support/operations.ts';
import { type PairingSchool, pairingSchool } from '../support/pairing.ts';
import type { Actor as Phone } from '../support/people.ts';

describe('offers', () => {
  let bot: TestBot;
  let school: PairingSchool;
  let phones: Record<'curator' | 'other' | 'lebedeva' | 'kim' | 'asanov' | 'sabitova' | 'kotov', Phone>;
  beforeAll(async () => {
    bot = await startBot();
    school = await pairingSchool(bot.deps, { from: 101, curators: 2, mentors: 2, mentees: 3 });
    const phone = (name: string, member: { telegramId: number } | undefined) =>
      bot.phone(name, { id: member?.telegramId ?? 0 });
    phones = {
      curator: await phone('Наталья', school.curators[0]),
      other: await phone('Ирина', school.curators[1]),
      lebedeva: await phone('Ольга', school.mentors[0]),
      kim: await phone('Светлана', school.mentors[1]),
      asanov: await phone('Тимур', school.mentees[0]),
      sabitova: await phone('Айгерім', school.mentees[1]),
      kotov: await phone('Денис', school.mentees[2]),
    };
    for (const each of Object.values(phones)) await each.says('/start');
  });
  afterAll(() => bot.stop());

  /** As far as «Отправить», from the list of pairs. */
  const chooses = async (phone: Phone, mentee: string | RegExp, mentor: string | RegExp) => {
    await phone.says('/start');
    await phone.taps('👥 Пары');
    await phone.taps('➕ Новая пара');
    await phone.taps(mentee);
    await phone.taps(mentor);
  };

  it('pairs by hand in four taps, and both accept in one', async () => {
    const { curator, lebedeva, asanov } = phones;
    await curator.says('/start');
    curator.resetCounts();
    await curator.taps('➕ Новая пара');
    await curator.taps('Асанов');
    await curator.sees(/тот же предмет.*сильная тема/);
    await curator.taps(/Лебедева/);
    await curator.taps('Отправить предложение');
    expect(curator.tapsCount).toBe(4);
    await curator.sees('Лебедева О. В.: ждём ответ');
    await bot.drain();
    await asanov.sees('Для Вас есть наставник');
    await asanov.sees('Ответ можно дать до вт 1 декабря.');
    await lebedeva.sees('Вам предлагают вести коллегу');

    await asanov.tapsTwice('Принять');
    await asanov.sees('Записано. Ждём второй ответ');
    await bot.drain();
    await lebedeva.tapsTwice('Принять');
    await lebedeva.sees('Пара сложилась');
    await bot.drain();
    expect(await bot.deps.db.pair.count()).toBe(1);
    await asanov.sees('Это шаг 1 из 5');
    await curator.sees('Приказ не указан');
    await curator.taps('Указать приказ');
    await curator.says('45-к от 20.11.2026');
    await curator.sees('Приказ: 45-к от пт 20 ноября');
  });

  it('finds by folded letters and tells one of two curators kindly that the last seat is gone', async () => {
    const { curator, other } = phones;
    await bot.deps.db.membership.update({ where: { id: school.mentors[1]?.id ?? 0 }, data: { capacity: 1 } });
    await curator.says('/start');
    await curator.taps('➕ Новая пара');
    await curator.says('айгерим');
    await curator.taps('Сабитова');
    await curator.taps(/Ким/);
    await chooses(other, 'Котов', /Ким/);
    await Promise.all([curator.taps('Отправить предложение'), other.taps('Отправить предложение')]);
    const screens = [await curator.screen(), await other.screen()];
    expect(screens.filter((s) => s.includes('Место у наставника занято предложением'))).toHaveLength(1);
    expect(screens.filter((s) => s.includes('Последнее место только что занято'))).toHaveLength(1);
    expect(await bot.deps.db.offer.count({ where: { status: 'open' } })).toBe(1);
    const loser = screens[0]?.includes('Последнее место') ? curator : other;
    // Over the limit only with a typed reason.
    await loser.taps('Указать причину сверх нормы');
    await loser.says('Других предметников нет');
    await loser.sees('Сверх нормы: Других предметников нет');
    await loser.taps('Отмена');
  });

  it('declines privately: the other side learns nothing of the reason', async () => {
    const { kim, curator, other } = phones;
    const offer = await bot.deps.db.offer.findFirstOrThrow({ where: { status: 'open' } });
    const menteePhone = offer.menteeId === school.mentees[1]?.id ? phones.sabitova : phones.kotov;
    await bot.drain();
    await menteePhone.sees('Для Вас есть наставник');
    await menteePhone.taps('Отказаться');
    await menteePhone.sees('Причину увидит только куратор Громова Н. С.');
    await menteePhone.says('Мы давно не ладим');
    await menteePhone.sees('Записано. Куратор подберёт другой вариант');
    await bot.drain();
    await kim.sees('Пара не сложилась, куратор подберёт другой вариант.');
    await kim.doesNotSee('ладим');
    await curator.sees('Причина: Мы давно не ладим');
    await other.doesNotSee('ладим');
  });

  it('withdraws an offer and frees the seat', async () => {
    const { curator, kim, kotov } = phones;
    await chooses(curator, 'Котов', /Ким/);
    await curator.taps('Отправить предложение');
    await bot.drain();
    await kotov.sees('Для Вас есть наставник');
    await curator.taps('Отозвать предложение');
    await curator.taps('Отозвать предложение');
    await curator.sees('Предложение отозвано');
    await bot.drain();
    await kim.sees('Пара не сложилась');
    await kotov.sees('Пара не сложилась');
    // The button of the offer that was withdrawn says so.
    await kotov.taps('Принять');
    await kotov.sees('Это предложение уже закрыто');
    expect(await bot.deps.db.pair.count()).toBe(1);
  });

  it('tells the curator when the term has passed, and may still be accepted', async () => {
    const { curator, kim, kotov } = phones;
    await chooses(curator, 'Котов', /Ким/);
    await curator.taps('Отправить предложение');
    await bot.drain();
    await kotov.taps('Принять');
    await bot.advance({ days: 9 });
    await kim.sees('Предложение пары ждёт Вашего ответа');
    await curator.sees('Предложение пары: ответа пока нет');
    await curator.sees('Ждём: Ким С. А.');
    await kim.taps('Открыть предложение');
    await kim.sees('Принять ещё можно.');
    await kim.taps('Принять');
    await kim.sees('Пара сложилась');
    expect(await bot.deps.db.pair.count()).toBe(2);
  });

  it('lets a mentee pick a mentor where the programme allows it', async () => {
    const school = await pairingSchool(bot.deps, { from: 301, mentors: 2 });
    const [mentorOf, menteeOf] = [school.mentors[0], school.mentees[0]];
    await bot.deps.db.programme.updateMany({
      where: { schoolId: school.schoolId },
      data: { menteePicks: true },
    });
    const mentor = await bot.phone('Ольга', { id: mentorOf?.telegramId ?? 0 });
    const mentee = await bot.phone('Тимур', { id: menteeOf?.telegramId ?? 0 });
    await mentor.says('/start');
    await mentee.says('/start');
    await mentee.taps('Выбрать наставника');
    await mentee.taps(/Лебедева/);
    await mentee.taps('Отправить предложение');
    await mentee.sees('Записано. Ждём второй ответ');
    await bot.drain();
    await mentor.sees('Вам предлагают вести коллегу');
    await mentor.taps('Принять');
    await bot.drain();
    await mentee.sees('Пара сложилась');
  });

  it('shows an administrator where pairs stand, and opens none of them', async () => {
    const school = await pairingSchool(bot.deps, { from: 401 });
    const personId = await newPerson(bot.deps, { telegramId: 450, fullName: 'Юсупов Ренат Маратович' });
    await giveTestRole(bot.deps, { schoolId: school.schoolId, personId, role: 'administrator' });
    const pairId = await pairOf(bot.deps, {
      schoolId: school.schoolId,
      mentorId: school.mentors[0]?.id ?? 0,
      menteeId: school.mentees[0]?.id ?? 0,
      stage: 'trial',
    });
    const administrator = await bot.phone('Ренат', { id: 450 });
    await administrator.says('/start');
    await administrator.taps('👥 Пары');
    await administrator.sees('Лебедева — Асанов: пробная');
    expect((await administrator.buttons()).join()).not.toMatch(/Лебедева|Новая пара/);
    expect(await findPair(bot.deps, await actorWith(bot.deps, 450), pairId)).toBeUndefined();
  });
});
