import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startHttp } from '../../../src/platform/http.ts';
import { createInbox, type Inbox } from '../../../src/platform/inbox/inbox.ts';
import { startLanes } from '../../../src/platform/inbox/lanes.ts';
import { webhookHandler } from '../../../src/platform/telegram/webhook.ts';
import { MovableClock, systemClock } from '../../../src/platform/time/clock.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';
import { NOON, silentLog, textUpdate, until } from '../support.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(() => database.pool.query(`truncate "Inbox", "Lane"`));
afterAll(() => database.close());

const SECRET = 'x'.repeat(32);
const TEACHER = 1;
/** What may pass a tap: in each of twenty lanes the turn in hand and one claimed before the tap was stored. First come, first served would be thousands. */
const TWO_TURNS = 20 * 2 * 21;

/** Floods over HTTP from many accounts, then taps as a teacher; what happened until each tap was handled. */
async function floodedTaps(accounts: number, taps: number, perMinute?: number) {
  let handled = 0;
  const done = new Map<number, () => void>();
  const lanes = startLanes({
    pool: database.pool,
    clock: systemClock,
    log: silentLog,
    onSetAside: async () => {},
    async handle(update) {
      handled += 1;
      await database.pool.query('select 1');
      await sleep(10 + (update.update_id % 31));
      done.get(update.update_id)?.();
    },
  });
  let dropped = 0;
  let handledWhenStored = 0;
  const inbox: Inbox = createInbox({
    pool: database.pool,
    clock: systemClock,
    log: silentLog,
    wake: () => lanes.wake(),
    onFlood: async () => {
      dropped += 1;
    },
    ...(perMinute === undefined ? {} : { perMinute }),
  });
  const http = await startHttp({
    port: 0,
    host: '127.0.0.1',
    log: silentLog,
    routes: [
      {
        method: 'POST',
        path: '/hook',
        handler: webhookHandler({
          secret: SECRET,
          // A tap's turn begins once it is stored: how long a busy machine takes to bring it there says nothing of turns.
          async store(updates) {
            const stored = await inbox.store(updates);
            handledWhenStored = handled;
            return stored;
          },
          log: silentLog,
        }),
      },
    ],
  });
  let id = 0;
  const send = async (from: number, about?: () => void) => {
    id += 1;
    if (about) done.set(id, about);
    const answer = await fetch(`http://127.0.0.1:${http.port}/hook`, {
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': SECRET },
      body: JSON.stringify(textUpdate(id, from)),
    });
    await answer.arrayBuffer();
    expect(answer.status).toBe(200);
  };
  const flooding = new AbortController();
  // As polling brings them: a hundred in one answer, one of each account, again and again.
  const flood = (async () => {
    while (!flooding.signal.aborted) {
      const batch = [...Array(accounts)].map((_, i) => {
        id += 1;
        return textUpdate(id, 1000 + i);
      });
      await inbox.store(batch);
      await sleep(20);
    }
  })();
  await sleep(1500);
  const waits: { ms: number; others: number }[] = [];
  for (let i = 0; i < taps; i += 1) {
    const started = performance.now();
    const answered = await Promise.race([
      new Promise<boolean>((resolve) => {
        void send(TEACHER, () => resolve(true));
      }),
      sleep(15_000, false),
    ]);
    waits.push({
      ms: answered ? Math.round(performance.now() - started) : Number.POSITIVE_INFINITY,
      others: handled - handledWhenStored,
    });
    await sleep(300);
  }
  flooding.abort();
  await flood;
  await lanes.stop();
  await http.close();
  return { waits, sent: id, handled, dropped };
}

describe('floods', () => {
  it('of a hundred accounts let everybody else’s tap through within a turn', async () => {
    const { waits, ...counts } = await floodedTaps(100, 4);
    process.stdout.write(`${JSON.stringify({ waits, ...counts })}\n`);
    for (const { ms, others } of waits) {
      // Milliseconds with room for a busy machine.
      expect(others).toBeLessThan(TWO_TURNS);
      expect(ms).toBeLessThan(10_000);
    }
  }, 120_000);

  it('are let through in turns even where nobody is too fast for his minute', async () => {
    const { waits } = await floodedTaps(100, 4, Number.POSITIVE_INFINITY);
    process.stdout.write(`${JSON.stringify(waits)}\n`);
    for (const { others } of waits) expect(others).toBeLessThan(TWO_TURNS);
  }, 120_000);

  it('of one account cost nothing: what is too much is confirmed, not stored, and said once', async () => {
    const told: number[] = [];
    let stored = 0;
    const inbox = createInbox({
      pool: database.pool,
      clock: new MovableClock(NOON),
      log: silentLog,
      wake: () => {},
      onFlood: async (id) => {
        told.push(id);
      },
      limit: 1000,
    });
    for (let i = 1; i <= 200; i += 1) await inbox.store([textUpdate(i, 7), textUpdate(10_000 + i, 1000 + i)]);
    await until(() => told.length > 0);
    stored = (await database.pool.query(`select 1 from "Inbox" where "lane" = 7`)).rowCount ?? 0;
    expect(stored).toBeGreaterThanOrEqual(60);
    // One more for every second the test took.
    expect(stored).toBeLessThan(120);
    expect(told).toEqual([7]);
    expect((await database.pool.query(`select 1 from "Inbox" where "lane" > 1000`)).rowCount).toBe(200);
  });
});
