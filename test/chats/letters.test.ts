import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendAgain } from '../../src/mentoring/monitoring/operations-letters.ts';
import { startBot, type TestBot } from '../support/bot.ts';
import { type TestPair, testPair } from '../support/meetings.ts';
import type { Actor as Phone } from '../support/people.ts';

let bot: TestBot;
let pair: TestPair;
let mentor: Phone;
let curator: Phone;

beforeAll(async () => {
  bot = await startBot();
  pair = await testPair(bot.deps, { from: 3000 });
  mentor = await bot.phone('Mentor', { id: pair.ids.mentor });
  const mentee = await bot.phone('Mentee', { id: pair.ids.mentee });
  curator = await bot.phone('Curator', { id: pair.ids.curator });
  for (const phone of [mentor, mentee, curator]) await phone.says('/start');
});
afterAll(() => bot.stop());

describe('a message Telegram refused', () => {
  it('is shown to who runs the school with its reason, and goes out when tried again', async () => {
    bot.api.world.faults.add({ kind: 400, method: 'sendMessage', chatId: pair.ids.mentee, times: 1 });
    await mentor.says('25.11 15:30');
    await mentor.taps('Предложить');
    await bot.drain();
    await curator.says('/admin');
    await curator.sees('Не отправлено из-за ошибки: 1');
    await curator.taps('✉️ Что не ушло · 1');
    await curator.sees('1. Асанов Т. М. · встреча');
    await curator.sees('Telegram не принял сообщение.');
    await curator.taps('1 · Повторить');
    await curator.sees('Все сообщения ушли');
    await bot.drain();
    const row = await bot.deps.db.dispatch.findFirst({ where: { kind: 'meetings.proposed' } });
    expect(row?.status).toBe('sent');
  });

  it('does not exist for anybody else', async () => {
    await bot.deps.pool.query(`update "Dispatch" set "status" = 'dead' where "kind" = 'meetings.proposed'`);
    const { id } = await bot.deps.db.dispatch.findFirstOrThrow({ where: { status: 'dead' } });
    const other = await testPair(bot.deps, { from: 3100 });
    for (const actor of [await pair.mentor(), await other.curator()])
      expect(await sendAgain(bot.deps, actor, Number(id))).toBe(false);
    expect((await bot.deps.db.dispatch.findUnique({ where: { id } }))?.status).toBe('dead');
  });
});
