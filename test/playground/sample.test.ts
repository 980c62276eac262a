import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCENES } from '../../src/playground/scenes.ts';
import { startBot, type TestBot } from '../support/bot.ts';
import { Actor as Phone } from '../support/people.ts';

const [sample] = SCENES;

describe('the made-up school', () => {
  let bot: TestBot;
  let tookMs = 0;
  const phone = (userId: number) => new Phone(bot.api.world, userId, String(userId));
  beforeAll(async () => {
    bot = await startBot({ adminIds: [...sample.adminIds] });
    const began = performance.now();
    await sample.build(bot.deps, bot.api.world, bot.clock);
    tookMs = performance.now() - began;
    await phone(9021).sees('🏠', { patience: 15_000 });
    await phone(9021).quiet(1500);
  });
  afterAll(() => bot.stop());

  it('is there in a few seconds', () => {
    console.log(tookMs);
    expect(tookMs).toBeLessThan(5000);
  });

  it('shows', async () => {
    for (const id of [9001, 9002, 9011, 9021, 9003, 9023, 9036]) {
      if (id > 9002 && id !== 9011 && id !== 9021) await phone(id).says('/start');
      console.log(await phone(id).transcript());
    }
  });
});
