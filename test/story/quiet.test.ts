import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noteStatements, type Sent } from '../support/sent.ts';
import { School } from './steps.ts';

/** Longer than anything a tap may leave to do for later. */
const REST_MS = 1200;
const MOST_A_MINUTE = 60;

describe('what nobody asked for', { timeout: 60_000 }, () => {
  let school: School;
  let sent: Sent;
  beforeAll(async () => {
    school = await School.withPeople('ru');
    await school.bot.drain();
    sent = noteStatements();
  });
  afterAll(async () => {
    sent.stop();
    await school.bot.stop();
  });

  /** What one press costs in all, from the update that is stored to long after it is done. */
  async function costOf(press: () => unknown): Promise<string[]> {
    await sleep(REST_MS);
    sent.clear();
    await press();
    await sleep(REST_MS);
    // A lease is renewed every ten seconds while somebody is answered: of a tap that meets that moment it is no part.
    return sent.statements.filter((one) => !one.startsWith('lanes-extend'));
  }
  const press = async (data: string) => {
    const { id } = school.mentee;
    const message = (await school.mentee.chat()).messages.findLast(({ from }) => from === 'bot');
    return () => school.bot.api.world.pressStale(id, message?.id ?? 0, data);
  };

  it('is not asked: a screen without facts is four statements, and nothing else wakes', async () => {
    await school.mentee.says('/start');
    const cost = await costOf(await press('home.more'));
    expect(cost).toEqual(['inbox-store', 'lanes-claim-30000', 'identify', 'lanes-finish']);
  });

  it('is not asked: a home card is six statements for whoever has one, of which one is the card', async () => {
    for (const phone of [school.mentee, school.mentor, school.curator]) {
      await phone.says('/start');
      const cost = await costOf(() => school.bot.api.world.sendText(phone.id, '/start'));
      // A school without a pair is asked besides what is left to set up.
      const card = cost.filter((one) => !one.startsWith('select exists(select 1 from "Membership"'));
      expect(cost.length - card.length).toBe(phone === school.curator ? 1 : 0);
      expect(card.map((one) => one.replace(/-[0-9a-f]{24}$|-30000$/, ''))).toEqual([
        'inbox-store',
        'lanes-claim',
        'identify',
        'together',
        'place-card',
        'lanes-finish',
      ]);
    }
  });

  it('is seldom asked by a bot that idles', async () => {
    await school.bot.drain();
    await school.bot.ticks.tick();
    await sleep(REST_MS);
    sent.clear();
    await sleep(6000);
    const asked = [...sent.statements];
    sent.clear();
    await school.bot.ticks.tick();
    await sleep(300);
    const ticked = [...sent.statements];
    expect(
      asked.length * 10 + ticked.length,
      [...asked, '— tick —', ...ticked].join('\n'),
    ).toBeLessThanOrEqual(MOST_A_MINUTE);
  });
});
