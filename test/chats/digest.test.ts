import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from '../support/bot.ts';
import { calmPlans, type PairPlan, type PlannedPair, planPairs, RISKY } from '../support/digest.ts';
import { giveTestRole, newPerson } from '../support/operations.ts';
import { type PairingSchool, pairingSchool } from '../support/pairing.ts';
import type { Actor as Phone } from '../support/people.ts';

const LONG = 180_000;
const MONDAY_8 = new Date('2026-11-23T05:00:00Z');

interface Scene {
  school: PairingSchool;
  pairs: PlannedPair[];
  curator: Phone;
  phone(telegramId: number): Promise<Phone>;
  role(role: Parameters<typeof giveTestRole>[1]['role'], fullName: string): Promise<Phone>;
}

function scenes(bot: () => TestBot, from: number) {
  let next = from;
  return async (
    plans: readonly PairPlan[],
    options: { curators?: number; locale?: string } = {},
  ): Promise<Scene> => {
    next += 1000;
    const first = next;
    const { deps } = bot();
    const school = await pairingSchool(deps, {
      from: first,
      mentors: 0,
      mentees: 0,
      curators: options.curators ?? 1,
    });
    const pairs = await planPairs(deps, school.schoolId, first + 100, plans);
    const phone = async (telegramId: number): Promise<Phone> => {
      const made = await bot().phone(`Phone ${telegramId}`, { id: telegramId });
      await made.says('/start');
      return made;
    };
    const curator = school.curators[0];
    if (!curator) throw new Error('no curator');
    if (options.locale)
      await deps.db.person.update({ where: { id: curator.personId }, data: { locale: options.locale } });
    let more = first + 900;
    return {
      school,
      pairs,
      phone,
      curator: await phone(curator.telegramId),
      async role(role, fullName) {
        const telegramId = ++more;
        const personId = await newPerson(deps, { telegramId, fullName });
        await giveTestRole(deps, { schoolId: school.schoolId, personId, role });
        return phone(telegramId);
      },
    };
  };
}

/** The last message as a person reads it, rows of buttons below. */
async function looks(phone: Phone): Promise<string> {
  const message = await phone.lastMessage();
  const rows = message?.keyboard.map((row) => row.map((b) => `[${b.text}]`).join(' ')) ?? [];
  return [message?.plain, ...rows].join('\n').replaceAll('\u00a0', ' ');
}

describe('the weekly digest', () => {
  let bot: TestBot;
  beforeAll(async () => {
    // Sunday evening before the reference week's Monday.
    bot = await startBot({ at: new Date('2026-11-22T15:00:00Z') });
  });
  afterAll(() => bot.stop());
  const scene = scenes(() => bot, 20_000);
  const digests = () =>
    bot.deps.db.dispatch.findMany({
      where: {
        kind: 'monitoring.digest',
        toPersonId: { gt: 0 },
        status: 'sent',
        key: { contains: 'digest' },
      },
    });

  it(
    'comes on Monday at eight, in the layout of the reference screens',
    async () => {
      const small = await scene([
        { stage: 'trial', startsOn: '2026-11-10', stageSinceOn: '2026-11-17', ahead: ['2026-11-25'] },
        {
          stage: 'planning',
          startsOn: '2026-10-26',
          stageSinceOn: '2026-11-12',
          held: ['2026-11-18'],
          goal: 'sent',
          goalOn: '2026-11-20',
        },
        {
          stage: 'series',
          startsOn: '2026-10-05',
          stageSinceOn: '2026-11-02',
          held: ['2026-11-12', '2026-11-19'],
          goal: 'agreed',
          actions: { done: 1, all: 3 },
        },
      ]);
      const big = await scene([...RISKY, ...calmPlans(53)], { curators: 2 });
      const second = await big.phone(big.school.curators[1]?.telegramId ?? 0);
      const director = await big.role('director', 'Третьяк Инна Павловна');
      const quiet = await scene(calmPlans(12));
      const kazakh = await scene([...RISKY, ...calmPlans(23)], { locale: 'kk' });
      await bot.advance(new Date(MONDAY_8.getTime() - 60_000));
      expect(await digests()).toEqual([]);
      await bot.advance(MONDAY_8);

      expect(await looks(small.curator)).toBe(`📊 Неделя 16–22 ноября

Лебедева — Асанов · пробная: встреча ср 25 ноября
Ким — Сабирова · планирование: цель ждёт ответа 3 дня
Орлов — Котов · серия: 2 встречи из 4

Всё идёт по плану. Можно напомнить о цели.
[Напомнить: Ким О. В.]
[Все пары] [📈 Картинка]
[📊 Выгрузить]
[Отчёты] [🏠 Главное]`);
      const school = (await bot.deps.db.organisation.findUnique({ where: { id: big.school.schoolId } }))
        ?.name;
      const reference = `📊 Неделя 16–22 ноября · ${school}

Пары: 60 · на этапах: знакомство 15 · пробная 17 · планирование 14 · серия 14 · итоги 0
Встречи: подтверждено 27 (на 14 больше, чем неделей раньше), впереди 26, без ответа 0
Цели: согласованы у 27 пар · действий сделано 27 из 42

Требуют внимания — 7
1. Лебедева — Асанов: нет первой встречи 10 дней
2. Ким — Сабирова: нет шага 24 дня
3. Орлов — Котов: пульс 8 → 4
4. Дюсенова — Ли: две встречи не состоялись за месяц
5. Котова — Асанов: нет плана 47 дней
[1 · Предложить время]
[2 · Написать обоим]
[3 · Открыть] [4] [5]
[Ещё 2] [Все пары]
[📈 Картинка] [📊 Выгрузить]
[Отчёты] [🏠 Главное]`;
      expect(await looks(big.curator)).toBe(reference);
      // The pulse is promised to the curator it names: a colleague's week goes without it.
      expect(await looks(second)).toBe(
        reference
          .replace('внимания — 7', 'внимания — 6')
          .replace('3. Орлов — Котов: пульс 8 → 4\n4. Дюсенова', '3. Дюсенова')
          .replace(
            '5. Котова — Асанов: нет плана 47 дней',
            '4. Котова — Асанов: нет плана 47 дней\n5. Ермекова — Сабирова: пробная, срок был вт 17 ноября',
          )
          .replace('[Ещё 2]', '[Ещё 1]'),
      );
      expect((await big.curator.lastMessage())?.silent).toBe(false);
      expect(await looks(quiet.curator)).toBe(
        '📊 Неделя 16–22 ноября: все 12 пар в графике, 6 встреч подтверждено. От Вас ничего не нужно.\n[Все пары]\n[📈 Картинка] [📊 Выгрузить]\n[Отчёты] [🏠 Главное]',
      );
      const kk = await looks(kazakh.curator);
      expect(kk).toContain('📊 16–22 қараша аптасы');
      expect(kk).toContain('1. Лебедева — Асанов: 10 күн бойы алғашқы кездесу жоқ');
      expect(kk).toContain('[1 · Уақыт ұсыну]');
      // Neither a side nor a director is pushed a digest.
      await director.doesNotSee('📊');
      // The week is kept once, for all curators.
      expect(
        await bot.deps.db.digestWeek.findMany({ where: { schoolId: big.school.schoolId } }),
      ).toMatchObject([{ weekOn: '2026-11-16' }]);
      await bot.restart();
      await bot.advance({ minutes: 60 });
      const sent = await bot.deps.db.dispatch.groupBy({
        by: ['toPersonId'],
        where: { kind: 'monitoring.digest' },
        _count: true,
      });
      expect(sent.every((row) => row._count === 1)).toBe(true);

      // The same at any moment, on command; a director sees counts, and nobody's name.
      await big.curator.says('/digest');
      expect(await looks(big.curator)).toBe(reference);
      await director.says('/digest');
      const totals = await looks(director);
      expect(totals).toContain('Требуют внимания — 6');
      expect(totals).not.toMatch(/Лебедева|Открыть|Все пары/);
      await big.curator.taps('Ещё 2');
      await big.curator.sees('7. Белова — Котов: сверх нормы');
      await big.curator.taps('← Дайджест');
      await big.curator.taps('📈 Картинка');
      await big.curator.sees('знакомство 15 · пробная 17');
      await big.curator.taps('📈 Встречи по неделям');
      await big.curator.sees('09.11: 13 · 16.11: 27');
      expect((await big.curator.lastMessage())?.silent).toBe(true);
    },
    LONG,
  );

  it(
    'lets a curator write to both from it, each in their own language, once',
    async () => {
      const s = await scene(RISKY);
      const [pair] = s.pairs;
      if (!pair) throw new Error('no pair');
      await bot.deps.db.person.update({ where: { id: pair.menteePersonId }, data: { locale: 'kk' } });
      const mentor = await s.phone(pair.mentorTelegram);
      const mentee = await s.phone(pair.menteeTelegram);
      await s.curator.says('/digest');
      await s.curator.taps('1 · Предложить время');
      await s.curator.sees('Встреча-знакомство ещё не назначена (срок был');
      await s.curator.sees(
        /«Коллеги, добрый день\. Давайте назначим встречу-знакомство.* Например, .* — подойдёт\?»/,
      );
      await s.curator.tapsTwice('Отправить обоим');
      await bot.drain();
      await mentor.sees('Сообщение обоим в паре. Куратор: Громова');
      await mentor.sees('хватит 20 минут');
      await mentee.sees('Танысу кездесуін белгілейік');
      expect(await bot.deps.db.nudge.count({ where: { pairId: pair.id } })).toBe(1);
      // The first who came by the message is a tap from proposing.
      await mentor.taps('📅');
      await mentor.sees('Когда удобно?');
      await s.curator.says('/digest');
      await s.curator.taps('1 · Предложить время');
      await s.curator.sees('Сообщение обоим уже было: ');
      await s.curator.taps('Изменить текст');
      await s.curator.says('Коллеги, жду вас обоих в среду на чай.');
      await s.curator.sees('Так увидят оба:');
      await s.curator.taps('Отправить обоим');
      await bot.drain();
      await mentor.sees('Коллеги, жду вас обоих в среду на чай.');
      await mentee.sees('Коллеги, жду вас обоих в среду на чай.');
      await s.curator.taps('← Назад');
      await s.curator.taps('Карточка пары');
      await s.curator.sees('Сообщение куратора: ');
    },
    LONG,
  );

  it(
    'lets a curator propose a time that the sides make a meeting of',
    async () => {
      const s = await scene(RISKY);
      const [pair] = s.pairs;
      const mentor = await s.phone(pair?.mentorTelegram ?? 0);
      const mentee = await s.phone(pair?.menteeTelegram ?? 0);
      await s.curator.says('/digest');
      await s.curator.taps('1 · Предложить время');
      await s.curator.taps('Предложить время');
      await s.curator.sees('Какое время предложить обоим?');
      await s.curator.says('завтра');
      await s.curator.sees('Нужны день и время.');
      await s.curator.says('25.11 14:10');
      await s.curator.sees('Среда, 25 ноября, 14:10. Предложить обоим?');
      await s.curator.taps('Предложить обоим');
      await s.curator.sees('Предложено время: ср 25 ноября, 14:10');
      await bot.drain();
      await mentor.sees('📅 Предлагается время: ср 25 ноября, 14:10');
      await mentor.taps('Подходит');
      await bot.drain();
      await mentee.sees('📅 Предложение встречи: ср 25 ноября, 14:10');
      await mentee.taps('Подходит');
      await bot.drain();
      await mentor.sees('подходит');
      await s.curator.says('/digest');
      await s.curator.doesNotSee('нет первой встречи');
    },
    LONG,
  );

  it(
    'asks the mentee before a psychologist learns anything',
    async () => {
      const s = await scene(RISKY);
      const pair = s.pairs[1];
      const mentor = await s.phone(pair?.mentorTelegram ?? 0);
      const mentee = await s.phone(pair?.menteeTelegram ?? 0);
      const psychologist = await s.phone(s.school.psychologist.telegramId);
      await s.curator.says('/digest');
      await s.curator.taps('2 · Написать обоим');
      await s.curator.taps('Психолог / медиатор');
      await s.curator.sees('Только с согласия узнает Назарова');
      await s.curator.taps('Спросить');
      await bot.drain();
      await psychologist.doesNotSee('просьба');
      await mentee.sees('Вопрос от куратора: Громова');
      // Lost among messages, it waits on the home card.
      await mentee.says('/start');
      await mentee.taps('Посмотреть вопрос');
      await mentee.taps('Можно сообщить');
      await mentee.sees('узнает и свяжется с Вами');
      await bot.drain();
      await psychologist.sees('Новая просьба для Вас: поговорить');
      await s.curator.sees('Согласие есть.');
      await mentor.doesNotSee(/психолог|поговорить/i);
    },
    LONG,
  );

  it(
    'has pairs at risk at the end of the one list, under one number, and goes on after an act',
    async () => {
      const s = await scene([...RISKY, ...calmPlans(3)]);
      // Ten mentors to approve, seven pairs at risk.
      await s.curator.says('/start');
      await s.curator.sees('Ждут Вас — 17');
      await s.curator.sees('в конце — пары, которым нужно внимание');
      await s.curator.doesNotSee('Требуют внимания');
      await s.curator.taps('Разобрать по очереди · 17');
      for (let i = 1; i <= 10; i++) await s.curator.taps('Отложить и дальше');
      await s.curator.sees('11 из 17');
      await s.curator.sees('Лебедева — Асанов: нет первой встречи');
      await s.curator.taps('Назначить: Лебедева — Асанов');
      await s.curator.taps('Подождём до…');
      await s.curator.taps(/нед|Недел|до /i);
      await s.curator.sees(/Подождём до[^]*11 из 16/);
      await s.curator.says('/start');
      await s.curator.sees('Ждут Вас — 16');
      const calm = await scene(calmPlans(3));
      await calm.curator.says('/start');
      await calm.curator.doesNotSee('нужно внимание');
    },
    LONG,
  );
});

describe('digests about holidays, and those of others', () => {
  let bot: TestBot;
  beforeAll(async () => {
    // Sunday, 29 November.
    bot = await startBot({ at: new Date('2026-11-29T15:00:00Z') });
  });
  afterAll(() => bot.stop());
  const scene = scenes(() => bot, 60_000);

  it(
    'stop for holidays with one line, and come back on the first school day',
    async () => {
      const s = await scene([
        { stage: 'series', startsOn: '2026-10-05', stageSinceOn: '2026-11-02', held: ['2026-11-19'] },
      ]);
      const director = await s.role('director', 'Третьяк Инна Павловна');
      const of = (kind: string) =>
        bot.deps.db.dispatch.findMany({
          where: { kind, status: 'sent', key: { startsWith: `school:${s.school.schoolId}:` } },
          orderBy: { dueAt: 'asc' },
        });
      // A mentor is told when something waits: here the step of a pair that has met but once.
      await bot.advance(new Date('2026-12-01T09:00:00Z'));
      await director.sees('📊 Ноябрь 2026');
      await director.sees('Встречи: подтверждено 1');
      await bot.advance(new Date('2026-12-25T16:00:00Z'));
      expect((await of('monitoring.digest')).map((d) => d.dueAt.toISOString())).toEqual(
        ['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21'].map((day) => `${day}T05:00:00.000Z`),
      );
      await s.curator.sees(
        'Каникулы до вс 10 января. Сроки остановлены, напоминаний не будет. Дайджест — пн 11 января.',
      );
      const lines = await of('monitoring.holidays');
      expect(lines.map((d) => d.dueAt.toISOString())).toEqual(['2026-12-25T12:00:00.000Z']);
      await bot.advance(new Date('2027-01-11T06:00:00Z'));
      const all = await of('monitoring.digest');
      expect(all.at(-1)?.dueAt.toISOString()).toBe('2027-01-11T05:00:00.000Z');
      expect(all).toHaveLength(5);
      expect((await of('monitoring.month')).map((d) => d.key.split(':')[3])).toEqual([
        '2026-11-01',
        '2026-12-01',
      ]);
    },
    LONG,
  );

  it(
    'come on the first school day after a Monday without school, at the hour each chose',
    async () => {
      const s = await scene([{ stage: 'series', startsOn: '2026-10-05', stageSinceOn: '2026-11-02' }], {
        curators: 2,
      });
      const [one, two] = s.school.curators;
      await s.phone(two?.telegramId ?? 0);
      await bot.deps.db.dayOff.create({
        data: { schoolId: s.school.schoolId, fromOn: '2027-01-18', toOn: '2027-01-18', kind: 'nonWorking' },
      });
      await bot.deps.db.person.update({
        where: { id: two?.personId ?? 0 },
        data: { digestWeekday: 5, digestHour: 17 },
      });
      await bot.advance(new Date('2027-01-23T06:00:00Z'));
      const sent = async (personId: number | undefined) =>
        (
          await bot.deps.db.dispatch.findMany({
            where: { kind: 'monitoring.digest', toPersonId: personId ?? 0, status: 'sent' },
            orderBy: { dueAt: 'asc' },
          })
        ).map((d) => d.dueAt.toISOString());
      expect(await sent(one?.personId)).toEqual(['2027-01-19T05:00:00.000Z']);
      expect(await sent(two?.personId)).toEqual(['2027-01-15T14:00:00.000Z', '2027-01-22T14:00:00.000Z']);
    },
    LONG,
  );

  it(
    'go to the trusted person only where there is no curator; a mentor gets a week only when something waits',
    async () => {
      const s = await scene([
        { stage: 'series', startsOn: '2027-01-12', stageSinceOn: '2027-01-20', ahead: ['2027-02-20'] },
        { stage: 'acquaintance', startsOn: '2027-01-18' },
      ]);
      const trusted = await s.phone(s.school.trusted.telegramId);
      const calm = await s.phone(s.pairs[0]?.mentorTelegram ?? 0);
      const late = await s.phone(s.pairs[1]?.mentorTelegram ?? 0);
      await bot.advance(new Date('2027-01-25T05:00:00Z'));
      await trusted.doesNotSee('📊');
      await calm.doesNotSee('Неделя наставника');
      // The meeting to arrange, and the short form: as many as the card says.
      await late.sees('Неделя наставника: ждут Вас 2 дела');
      await late.taps(/^📅|Назначить/);
      await late.sees('Когда удобно?');
      await bot.deps.db.membership.updateMany({
        where: { schoolId: s.school.schoolId, role: 'curator' },
        data: { status: 'ended' },
      });
      await bot.advance(new Date('2027-02-01T05:00:00Z'));
      await trusted.sees('📊 Неделя 25–31 января');
    },
    LONG,
  );
});
