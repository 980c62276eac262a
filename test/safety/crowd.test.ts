import { afterAll, beforeAll, expect, it } from 'vitest';
import { type InsideBot, insideBot } from '../support/inside.ts';
import { recordStatements } from '../support/statements.ts';
import { addEverybody, EVERYBODY } from './everybody.ts';
import { twoSchools, type World } from './world.ts';

let bot: InsideBot;
let world: World;
beforeAll(async () => {
  bot = await insideBot();
  world = await twoSchools(bot.deps);
  await addEverybody(bot.deps, world);
});
afterAll(() => bot.close());

/** What this person is shown, without the numbers of messages. */
async function shownTo(phone: number, what: string): Promise<string[]> {
  const shown = await (what.startsWith('/') ? bot.says(phone, what) : bot.press(phone, what));
  return shown.map(({ method, text, buttons }) => [method, text, ...buttons].join('\n'));
}

it('people who open the same screen at one moment are each shown their own', async () => {
  const phones = Object.values(EVERYBODY);
  const screens = [
    '/start',
    'home.more',
    'home.waiting',
    `pairing.pair:${world.pairId}`,
    `pairing.pair:${world.ownPairId}`,
    '/privacy',
    '/digest',
  ];
  const recording = recordStatements();
  for (const screen of screens) {
    // The first time something may still be said that is said once.
    for (const phone of phones) await shownTo(phone, screen);
    const alone: string[][] = [];
    for (const phone of phones) alone.push(await shownTo(phone, screen));
    const together = await Promise.all(phones.map((phone) => shownTo(phone, screen)));
    expect(together).toEqual(alone);
    expect(new Set(together.map(String)).size).toBeGreaterThan(1);
  }
  recording.stop();
  const crowds = [...recording.statements.values()].filter((one) => one.name?.startsWith('crowd-'));
  expect(crowds.length).toBeGreaterThan(2);
}, 120_000);
