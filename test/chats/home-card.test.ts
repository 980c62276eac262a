import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askHelp } from '../../src/mentoring/pairing/help/operations.ts';
import { answerTrial } from '../../src/mentoring/pairing/trial/operations.ts';
import type { Role } from '../../src/platform/database/generated/enums.ts';
import type { MessageView } from '../../src/playground/bot-api/index.ts';
import { startBot, type TestBot } from '../support/bot.ts';
import { calmPlans, type PlannedPair, planPairs, RISKY } from '../support/digest.ts';
import { pairOf } from '../support/meetings.ts';
import { giveTestRole, newPerson } from '../support/operations.ts';
import { heldMeeting, type PairingSchool, pairingSchool } from '../support/pairing.ts';
import { Actor as Phone } from '../support/people.ts';
import { startSample } from '../support/sample.ts';

const LONG = 180_000;
const LINES = 10;
const ROWS = 7;
/** Signs that a line holds on a phone 390 px wide. */
const WIDE = 42;

const flat = (text: string) => text.replaceAll('\u00a0', ' ');
const heightOf = (text: string) =>
  text.split('\n').reduce((all, line) => all + Math.max(1, Math.ceil([...line].length / WIDE)), 0);

/** What is wrong with a card for somebody who holds a phone 390 px wide. */
function faults({ plain, keyboard }: MessageView): string[] {
  const found: string[] = [];
  const height = heightOf(plain);
  if (plain.split('\n').length > LINES) found.push(`${plain.split('\n').length} lines`);
  if (height > LINES + 3) found.push(`${height} lines as high`);
  if (keyboard.length > ROWS) found.push(`${keyboard.length} rows`);
  const words = keyboard.flat().map(({ text }) => text);
  if (new Set(words).size < words.length) found.push('two buttons say the same');
  for (const row of keyboard)
    for (const { text } of row)
      if (row.length > 1 && [...text].length > 16) found.push(`«${text}» does not fit half a row`);
  return found;
}

const numberIn = (text: string, before: string) =>
  Number(new RegExp(`${before}\\D*(\\d+)`).exec(flat(text))?.[1] ?? 'NaN');

const cardOf = async (phone: Phone): Promise<MessageView> => {
  await phone.says('/start');
  const card = await phone.lastMessage();
  if (!card) throw new Error(`${phone.name} has no card`);
  return card;
};

const told = (who: string, { plain, keyboard }: MessageView, fault: string) =>
  [`${who}: ${fault}`, flat(plain), ...keyboard.map((row) => row.map((b) => b.text).join(' | '))].join('\n');

/** Roles that lead nothing and are no side, given to somebody new each. */
async function readersOf(bot: TestBot, schoolId: number, from: number): Promise<Map<Role, Phone>> {
  const phones = new Map<Role, Phone>();
  for (const [i, role] of READERS.entries()) {
    const telegramId = from + i;
    const personId = await newPerson(bot.deps, { telegramId, fullName: 'Третьяк Инна Павловна' });
    await giveTestRole(bot.deps, { schoolId, personId, role });
    phones.set(role, await bot.phone(role, { id: telegramId }));
  }
  return phones;
}
const READERS = ['director', 'departmentHead', 'psychologist', 'coordinator', 'administrator'] as const;

describe('the home card of everybody in the sample school', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startSample();
  }, LONG);
  afterAll(() => bot.stop());

  it(
    'is seen whole on a phone 390 px wide, and no two of its buttons say the same',
    async () => {
      const { db } = bot.deps;
      const { id: schoolId } = await db.school.findFirstOrThrow();
      await readersOf(bot, schoolId, 990_001);
      const accounts = await db.account.findMany({
        where: { personId: { not: null } },
        select: { telegramId: true },
      });
      expect(accounts.length).toBeGreaterThan(25);
      const wrong: string[] = [];
      for (const { telegramId } of accounts) {
        const phone = new Phone(bot.api.world, Number(telegramId), String(telegramId));
        const card = await cardOf(phone);
        wrong.push(...faults(card).map((fault) => told(phone.name, card, fault)));
      }
      expect(wrong.join('\n\n')).toBe('');
    },
    LONG,
  );
});

describe('the home cards of a school with sixty pairs', () => {
  let bot: TestBot;
  let school: PairingSchool;
  let pairs: PlannedPair[];
  let readers: Map<Role, Phone>;
  let curator: Phone;
  beforeAll(async () => {
    bot = await startBot();
    school = await pairingSchool(bot.deps, { from: 10_000, mentors: 0, mentees: 0 });
    pairs = await planPairs(bot.deps, school.schoolId, 20_000, [...RISKY, ...calmPlans(53)]);
    readers = await readersOf(bot, school.schoolId, 30_000);
    curator = await bot.phone('Curator', { id: school.curators[0]?.telegramId ?? 0 });
  }, LONG);
  afterAll(() => bot.stop());
  const phone = (id: number) => bot.phone(`Phone ${id}`, { id });

  it(
    'are seen whole on a phone 390 px wide, and no two of their buttons say the same',
    async () => {
      const sides = pairs.slice(0, 11).flatMap((pair) => [pair.mentorTelegram, pair.menteeTelegram]);
      const staff = [school.trusted.telegramId, school.psychologist.telegramId];
      const phones = [curator, ...readers.values()];
      for (const id of [...staff, ...sides]) phones.push(await phone(id));
      const wrong: string[] = [];
      for (const one of phones) {
        const card = await cardOf(one);
        wrong.push(...faults(card).map((fault) => told(one.name, card, fault)));
      }
      expect(wrong.join('\n\n')).toBe('');
    },
    LONG,
  );

  it(
    'say the number of the queue and of its list, and the queue is as long',
    async () => {
      const card = await cardOf(curator);
      const waits = numberIn(card.plain, 'Ждут Вас');
      expect(waits).toBeGreaterThan(RISKY.length);
      await curator.taps(`Разобрать по очереди · ${waits}`);
      for (let at = 1; at <= waits; at += 1) {
        await curator.sees(`${at} из ${waits}`);
        if (at < waits) await curator.taps('Отложить и дальше');
      }
      expect(await curator.buttons()).not.toContain('Отложить и дальше');
      await curator.taps('Списком');
      await curator.sees(`Ждут Вас — ${waits}`);
      await curator.sees(`${waits}. `);
    },
    LONG,
  );

  it(
    'show those who only read totals the totals, without a name, and no button that does nothing',
    async () => {
      const names = new Set((await bot.deps.db.person.findMany()).map((p) => p.fullName.split(' ')[0] ?? ''));
      for (const role of ['director', 'departmentHead', 'psychologist'] as const) {
        const one = readers.get(role);
        if (!one) throw new Error(role);
        const card = await cardOf(one);
        const text = flat(card.plain);
        if (role === 'psychologist') expect(text).toContain('Прочитаете их только Вы');
        else {
          expect(text).toContain('Пары: 60');
          expect(text).toMatch(/Встречи за семь дней: \d+, за семь дней до этого: \d+/);
        }
        const others = [...names].filter((name) => name !== 'Третьяк' && text.includes(name));
        expect(others, role).toEqual([]);
        for (const label of card.keyboard.flat().map((b) => b.text)) {
          await one.says('/start');
          const before = await one.screen();
          const toast = await one.taps(label);
          expect(toast !== '' || (await one.screen()) !== before, `${role}: ${label}`).toBe(true);
        }
      }
    },
    LONG,
  );

  it(
    'say on Monday the number that the mentor’s week has just said',
    async () => {
      const mentors = [];
      for (const pair of pairs.slice(0, RISKY.length + 4)) mentors.push(await phone(pair.mentorTelegram));
      await bot.advance(new Date('2026-11-30T05:00:00Z'));
      let compared = 0;
      for (const mentor of mentors) {
        const week = (await mentor.chat()).messages.findLast((m) => m.plain.startsWith('Неделя наставника'));
        if (!week) continue;
        const count = numberIn(week.plain, 'наставника');
        const { plain } = await cardOf(mentor);
        expect(plain.includes('Ждут Вас') ? numberIn(plain, 'Ждут Вас') : 1, mentor.name).toBe(count);
        compared += 1;
      }
      expect(compared).toBeGreaterThan(3);
    },
    LONG,
  );
});

describe('the queue', () => {
  let bot: TestBot;
  let school: PairingSchool;
  let curator: Phone;
  let mentee: Phone;
  let mentor: Phone;
  beforeAll(async () => {
    bot = await startBot();
    const { deps } = bot;
    school = await pairingSchool(deps, { from: 50_000, mentors: 1, mentees: 1 });
    const { schoolId, mentors, mentees, curators } = school;
    const [m, e, c] = [mentors[0], mentees[0], curators[0]];
    if (!m || !e || !c) throw new Error('a school of nobody');
    const pairId = await pairOf(deps, { schoolId, mentorId: m.id, menteeId: e.id, stage: 'trial' });
    await heldMeeting(deps, { schoolId, pairId, kind: 'trial' });
    await answerTrial(deps, await m.actor(), { pairId, choice: 'continue' });
    await answerTrial(deps, await e.actor(), { pairId, choice: 'discuss' });
    const asked = { fromId: e.id, kind: 'urgentQuestion' as const, readerId: c.id, text: 'Когда придёте?' };
    const help = await askHelp(deps, await e.actor(), { ...asked, requestId: 'help:queue' });
    expect(help.ok).toBe(true);
    const newcomer = await newPerson(deps, { telegramId: 50_900, fullName: 'Зимин Виктор Олегович' });
    const id = await giveTestRole(deps, { schoolId, personId: newcomer, role: 'mentee' });
    await deps.db.membership.update({ where: { id }, data: { status: 'pending' } });
    curator = await bot.phone('Curator', { id: c.telegramId });
    mentee = await bot.phone('Mentee', { id: e.telegramId });
    mentor = await bot.phone('Mentor', { id: m.telegramId });
    for (const phone of [curator, mentee, mentor]) await phone.says('/start');
    await bot.drain();
  }, LONG);
  afterAll(() => bot.stop());

  it('brings the next thing after each act, what was done in a line above it, and says when it is through', async () => {
    await curator.says('/start');
    await curator.sees('Ждут Вас — 3');
    await curator.taps('Разобрать по очереди · 3');
    await curator.sees('1 из 3');
    // What its author will read is seen before it is sent; going back sends nothing.
    await curator.taps('🙋 Открыть просьбу');
    await curator.taps('Закрыть без ответа');
    await curator.sees(/Это получит[^]*Ваше сообщение прочитано/);
    await bot.drain();
    await mentee.doesNotSee('прочитано');
    await curator.taps('Отправить и закрыть');
    await curator.sees(/^✅ Просьба закрыта\.[^]*1 из 2/);
    await bot.drain();
    await mentee.sees('Ваше сообщение прочитано');
    await mentee.doesNotSee('Ответ на Ваше сообщение');

    const acts: [button: string | RegExp, above: RegExp][] = [
      [/^Решить/, /^✅ Решение записано\./],
      ['Подтвердить', /^Вход подтверждён/],
    ];
    for (let at = 0; at < 2; at += 1) {
      const here = (await curator.buttons()).some((b) => b.startsWith('Решить')) ? acts[0] : acts[1];
      if (!here) throw new Error('nothing to do');
      await curator.taps(here[0]);
      if (here === acts[0]) {
        await curator.taps('Поговорить с каждым');
        await curator.sees(/Это придёт обоим/);
        await curator.taps('Отправить обоим');
      }
      await curator.sees(here[1]);
    }
    // The talk goes on: the pair waits for the decision itself.
    await curator.sees(/Очередь пройдена\. Отложено на потом: 1/);
    await curator.taps('Разобрать по очереди · 1');
    await curator.taps(/^Решить/);
    await curator.taps('Продолжаем');
    await curator.sees(/Очередь (разобрана|пройдена)/);
  });

  it('is left by «🏠 Главное»: what is opened from the card afterwards does not go on in it', async () => {
    await curator.taps('🏠 Главное');
    await curator.sees('🏠');
    await curator.taps('👥 Пары');
    await curator.doesNotSee(/\d из \d/);
  });
});
