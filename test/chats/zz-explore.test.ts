import { appendFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, it } from 'vitest';
import { SAMPLE_PHONES } from '../../src/playground/sample-school.ts';
import type { TestBot } from '../support/bot.ts';
import { Actor as Phone } from '../support/people.ts';
import { startSample } from '../support/sample.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startSample();
}, 180_000);
afterAll(() => bot.stop());
it('looks', async () => {
  writeFileSync('/tmp/x/queue.txt', '');
  const out = (s: string) => appendFileSync('/tmp/x/queue.txt', `${s.replaceAll('\u00a0', ' ')}\n======\n`);
  const phone = new Phone(bot.api.world, SAMPLE_PHONES[1].userId, 'curator');
  await phone.says('/start');
  out(await phone.screen());
  await phone.taps(/^Разобрать по очереди/);
  for (let i = 0; i < 20; i++) {
    out(await phone.screen());
    if (!(await phone.buttons()).some((b) => b.startsWith('Позже'))) break;
    await phone.taps('Позже');
  }
  await phone.taps('Списком');
  out(await phone.screen());
}, 180_000);
