import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from '../support/bot.ts';
import { pairOf } from '../support/meetings.ts';
import { heldMeeting, type PairingSchool, pairingSchool } from '../support/pairing.ts';
import type { Actor as Phone } from '../support/people.ts';

type Stage = Parameters<typeof pairOf>[1]['stage'];

describe('the life of a pair', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startBot();
  });
  afterAll(() => bot.stop());

  let next = 1500;
  const phone = async (
    name: string,
    member: { telegramId: number } | undefined,
    locale = 'ru',
  ): Promise<Phone> => {
    if (!member) throw new Error('nobody');
    await bot.deps.db.person.updateMany({
      where: { account: { telegramId: BigInt(member.telegramId) } },
      data: { locale },
    });
    const made = await bot.phone(name, { id: member.telegramId });
    await made.says('/start');
    return made;
  };

  /** One mentor with as many pairs as mentees, all at this stage; phones of the curator, the mentor and the first mentee. */
  async function scene(stage: Stage, mentees = 1) {
    const school: PairingSchool = await pairingSchool(bot.deps, { from: (next += 20), mentees, mentors: 2 });
    const mentor = school.mentors[0];
    if (!mentor) throw new Error('no mentor');
    const pairs: number[] = [];
    for (const m of school.mentees) {
      pairs.push(
        await pairOf(bot.deps, { schoolId: school.schoolId, mentorId: mentor.id, menteeId: m.id, stage }),
      );
    }
    return {
      school,
      pairs,
      pairId: pairs[0] ?? 0,
      curator: await phone('Наталья', school.curators[0]),
      mentor: await phone('Ольга', mentor),
      mentee: await phone('Тимур', school.mentees[0]),
    };
  }

  const opensPair = async (curator: Phone, name: string) => {
    await curator.says('/start');
    await curator.taps('👥 Пары');
    await curator.taps(new RegExp(name));
  };

  it('pauses all pairs of an ill person in one more tap, and goes on by itself', async () => {
    const s = await scene('acquaintance', 3);
    await opensPair(s.curator, 'Асанов');
    await s.curator.taps('Управление парой');
    await s.curator.taps('⏸ Пауза');
    await s.curator.taps('Две недели');
    await s.curator.sees('1 пара');
    await s.curator.taps('Все пары: Лебедева');
    await s.curator.sees('3 пары');
    await bot.drain();
    await s.mentee.sees('⏸ Пара на паузе до вт 8 декабря.');
    expect(await bot.deps.db.pair.count({ where: { id: { in: s.pairs }, status: 'paused' } })).toBe(3);
    await bot.advance({ days: 14 });
    expect(await bot.deps.db.pair.count({ where: { id: { in: s.pairs }, status: 'active' } })).toBe(3);
    await s.mentee.sees('Пауза закончилась, пара продолжает работу.');
    // Due seven days after its beginning, one of which had gone before the pause.
    const pair = await bot.deps.db.pair.findFirstOrThrow({ where: { id: s.pairId } });
    expect(pair.stageSinceOn > '2026-12-01').toBe(true);
  });

  it('ends a pair neutrally; a school that cancels is reminded of its notice', async () => {
    const s = await scene('series', 2);
    await opensPair(s.curator, 'Асанов');
    await s.curator.taps('Управление парой');
    await s.curator.taps('Завершить работу пары');
    await s.curator.taps('Конфликт');
    await s.curator.taps('Завершить сегодня');
    await s.curator.sees('Асанов Т. М. снова ждёт наставника.');
    await bot.drain();
    const told = await Promise.all(
      [s.mentor, s.mentee].map(async (p) => (await p.sees('Работа пары завершена.')).plain),
    );
    expect(told.join()).not.toMatch(/онфликт/);

    await opensPair(s.curator, 'Сабитова');
    await s.curator.taps('Управление парой');
    await s.curator.taps('Завершить работу пары');
    await s.curator.taps('Отмена школой');
    await s.curator.sees('не позднее чем за 3 рабочих дня');
    await s.curator.taps('С ');
    await s.curator.sees('Работа пары завершится');
    await bot.drain();
    await s.mentor.sees('До этого дня всё идёт как обычно.');
    await bot.advance({ days: 7 });
    const pair = await bot.deps.db.pair.findFirstOrThrow({ where: { id: s.pairs[1] ?? 0 } });
    expect(pair).toMatchObject({ status: 'ended', endKind: 'cancelledBySchool' });
  });

  it('asks about every pair of a mentor who leaves', async () => {
    const s = await scene('planning', 3);
    await opensPair(s.curator, 'Асанов');
    await s.curator.taps('Управление парой');
    await s.curator.taps('Наставник уходит');
    await s.curator.sees('пара 1 из 3');
    await s.curator.taps('Подобрать другого');
    await s.curator.taps('Завершить по соглашению');
    await s.curator.taps('Оставить как есть');
    await s.curator.sees('Сабитова А. Н.: Завершить по соглашению');
    await s.curator.taps('Записать');
    await s.curator.sees('Ждут нового наставника: 1');
    await bot.drain();
    await s.mentee.sees('Работа пары завершена.');
    expect(await bot.deps.db.pair.count({ where: { id: { in: s.pairs }, status: 'active' } })).toBe(1);
  });

  it('carries a request for help to the one who was chosen, and the answer back', async () => {
    const s = await scene('trial');
    const psychologist = await phone('Вера', s.school.psychologist);
    await s.mentee.says('/start');
    await s.mentee.taps('🙋 Нужна помощь');
    await s.mentee.taps('Сложности в общении');
    expect(await s.mentee.buttons()).not.toContain('Наставник: Лебедева О. В.');
    await s.mentee.taps('Психолог');
    await s.mentee.says('Хочу поговорить наедине');
    await s.mentee.sees('Отправлено: Назарова В. О.');
    await bot.drain();
    const asked = await psychologist.sees('Хочу поговорить наедине');
    expect(asked.plain.slice(0, 40)).not.toMatch(/Сложности|Асанов/);
    await s.curator.doesNotSee('наедине');
    await s.mentor.doesNotSee('наедине');
    await psychologist.taps('Ответить');
    await psychologist.says('Завтра после уроков, каб. 12');
    await bot.drain();
    await s.mentee.sees('Завтра после уроков, каб. 12');
    await psychologist.says('/start');
    await psychologist.doesNotSee('Асанов');
  });

  it('sums up: both say what they take with them, and the cycle completes', async () => {
    const s = await scene('series');
    for (let i = 0; i < 4; i++)
      await heldMeeting(bot.deps, { schoolId: s.school.schoolId, pairId: s.pairId, kind: 'series' });
    await s.mentee.says('/start');
    await s.mentor.says('/start');
    await s.mentor.taps(/Мои пары|Карточка пары/);
    await s.mentor.taps('Готовы подвести итоги');
    // What it does and what the other will read come first.
    await s.mentor.sees(/перейдёт к итоговой встрече[^]*получит[^]*Готовность подвести итоги/);
    await s.mentor.taps('Отправить: готовы');
    await bot.drain();
    await s.mentee.sees('Готовность подвести итоги: Лебедева О. В.');
    await s.mentee.taps('Готовы подвести итоги');
    await s.mentee.taps('Отправить: готовы');
    await bot.drain();
    await s.mentor.sees('Теперь шаг 5 из 5');
    await heldMeeting(bot.deps, { schoolId: s.school.schoolId, pairId: s.pairId, kind: 'final' });
    await s.mentor.taps('Подвести итоги');
    await s.mentor.says('Научилась слушать молодых');
    await s.mentor.taps('Готовность при поддержке');
    await s.mentor.taps('На этом завершить');
    await s.mentor.sees('Цикл завершится, когда итоги подведут обе стороны');
    await s.mentee.says('/start');
    await s.mentee.taps('Подвести итоги');
    await s.mentee.says('Правила начала урока');
    await bot.restart();
    await s.mentee.taps('Пропустить');
    await s.mentee.tapsTwice('Продолжать');
    await s.mentee.sees('✅ Цикл из пяти встреч завершён.');
    await bot.drain();
    await s.mentor.sees('✅ Цикл из пяти встреч завершён.');
    await s.curator.sees('Итоги подвели обе стороны.');
    expect(await bot.deps.db.closing.count({ where: { pairId: s.pairId } })).toBe(2);

    // What is over stays within reach of both, with its paper, from the message, the card and «Ещё».
    expect(await s.mentor.buttons()).toContain('📄 Получить благодарность');
    await s.mentee.taps('📄 Получить сертификат');
    await bot.drain();
    expect((await s.mentee.document()).name).toContain('Асанов');
    for (const [phone, partner] of [
      [s.mentee, 'Ольга Л.'],
      [s.mentor, 'Тимур А.'],
    ] as const) {
      await phone.says('/start');
      await phone.taps('👥 Завершённые пары');
      await phone.sees(`${partner}: цикл завершён вт 15 декабря`);
      await phone.says('/start');
      await phone.taps('Ещё');
      await phone.taps('👥 Мои пары');
      await phone.taps(`1 · ${partner}`);
      await phone.sees('Цикл завершён');
      await phone.taps('← Мои пары');
      await phone.sees('Завершённые');
    }
  });

  it('leads from the card of the only pair to the list of pairs, one that is over among them', async () => {
    const s = await scene('series', 2);
    await bot.deps.db.pair.update({
      where: { id: s.pairs[1] ?? 0 },
      data: { status: 'ended', endKind: 'agreement', endedAt: bot.deps.clock.now() },
    });
    await s.mentor.says('/start');
    await s.mentor.taps('👤 Карточка пары');
    await s.mentor.taps('← Мои пары');
    const list = await s.mentor.sees('👥 Мои пары');
    expect(list.plain.replace(/\s+/g, ' ')).toMatch(
      /1\. Тимур А\.: серия.* Завершённые 2\. Айгерім С\.: работа завершена/,
    );
  });
});
