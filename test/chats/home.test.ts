import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from '../support/bot.ts';

describe('home', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startBot();
  });
  afterAll(() => bot.stop());

  it('changes the language from a menu and goes on in it', async () => {
    const ann = await bot.phone('Ann');
    await ann.says('/language');
    await ann.taps('Қазақша');
    await ann.sees(/әрі қарай қазақша/);
    expect(await bot.deps.db.account.findFirst({ select: { locale: true } })).toEqual({ locale: 'kk' });
  });
});
