import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBot, type TestBot } from '../support/bot.ts';
import { makeReady, pairOf, type TestPair, testPair } from '../support/meetings.ts';
import { giveTestRole, newPerson } from '../support/operations.ts';

let bot: TestBot;
let pair: TestPair;

beforeAll(async () => {
  bot = await startBot();
  pair = await testPair(bot.deps, { from: 4000 });
  const { schoolId, mentorId } = pair;
  const personId = await newPerson(bot.deps, { telegramId: 4005, fullName: 'Ли Анна Сергеевна' });
  const menteeId = await giveTestRole(bot.deps, { schoolId, personId, role: 'mentee' });
  await makeReady(bot.deps, schoolId, menteeId, personId);
  await pairOf(bot.deps, { schoolId, mentorId, menteeId, stage: 'acquaintance' });
});
afterAll(() => bot.stop());

it('stays when one of its lines is opened, so that the next can be', async () => {
  const mentor = await bot.phone('Mentor', { id: pair.ids.mentor });
  await mentor.says('/start');
  await bot.advance({ days: 4 });
  const bundle = await mentor.lastMessage();
  expect(bundle?.html.replaceAll('\u00a0', ' ')).toContain('Напоминания');
  const [first, second, home] = await mentor.buttons();
  expect(home).toBe('🏠 Главное');
  for (const label of [first, second]) {
    await mentor.taps(label ?? '');
    await mentor.sees('Когда удобно?');
    const chat = await mentor.chat();
    expect(chat.messages.find((m) => m.id === bundle?.id)?.html).toBe(bundle?.html);
  }
});
