import { randomUUID } from 'node:crypto';
import type { Update } from 'grammy/types';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createInbox, purgeInbox, senderOf, storeUpdates } from '../../../src/platform/inbox/inbox.ts';
import { laneStore } from '../../../src/platform/inbox/laneStore.ts';
import { type Lanes, type LanesOptions, startLanes } from '../../../src/platform/inbox/lanes.ts';
import { MovableClock } from '../../../src/platform/time/clock.ts';
import { addMinutes } from '../../../src/platform/time/local.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';
import { noteStatements, type Sent } from '../../support/sent.ts';
import { recordStatements } from '../../support/statements.ts';
import { NOON, shuffled, silentLog, textUpdate, until } from '../support.ts';

let database: TestDatabase;
let running: Lanes[] = [];

beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(() => database.pool.query(`truncate "Inbox", "Lane"`));
afterEach(async () => {
  await Promise.all(running.map((lanes) => lanes.stop()));
  running = [];
});
afterAll(() => database.close());

function lanesWith(options: Partial<LanesOptions> & Pick<LanesOptions, 'handle'>): Lanes {
  const lanes = startLanes({
    pool: database.pool,
    clock: new MovableClock(NOON),
    log: silentLog,
    onSetAside: async () => {},
    ...options,
    timing: { retryMs: [1, 1], ...options.timing },
  });
  running.push(lanes);
  return lanes;
}

const rows = async () =>
  (
    await database.pool.query<{
      updateId: string;
      lane: string;
      kind: string;
      body: Update | null;
      tries: number;
      doneAt: Date | null;
      failedAt: Date | null;
    }>(`select * from "Inbox" order by "updateId"`)
  ).rows;

describe('storing', () => {
  it('names the sender and the kind of whatever comes', () => {
    expect(senderOf(textUpdate(1, 7))).toEqual({ kind: 'message', lane: 7 });
    expect(senderOf({ update_id: 2 } as Update)).toEqual({ kind: 'unknown', lane: 0 });
    expect(senderOf({ update_id: 3, channel_post: { message_id: 1 } } as Update)).toEqual({
      kind: 'channel_post',
      lane: 0,
    });
  });

  it('keeps each update once, however often and with whatever it comes', async () => {
    expect(await storeUpdates(database.pool, [textUpdate(1, 7), textUpdate(2, 8)], NOON)).toEqual({
      stored: 2,
      flooded: [],
    });
    const again = [textUpdate(2, 8, 'changed'), textUpdate(3, 7)];
    expect(await storeUpdates(database.pool, again, NOON)).toEqual({ stored: 1, flooded: [] });
    expect((await rows()).map((row) => row.body?.message?.text)).toEqual(['text 1', 'text 2', 'text 3']);
  });

  it('takes letters that a database refuses, without them', async () => {
    await storeUpdates(database.pool, [textUpdate(1, 7, 'a\u0000b\ud800c 🏠 ё')], NOON);
    expect((await rows())[0]?.body?.message?.text).toBe('abc 🏠 ё');
  });

  it('drops the newest of one person beyond the limit, and nobody else’s', async () => {
    const batch = shuffled(
      [...Array(8)].map((_, i) => textUpdate(i + 1, 7)),
      5,
    );
    const first = await storeUpdates(database.pool, [...batch, textUpdate(50, 8)], NOON, 5);
    expect(first).toEqual({ stored: 6, flooded: [7] });
    expect((await rows()).map((row) => Number(row.updateId))).toEqual([1, 2, 3, 4, 5, 50]);
    // What is stored already is not a flood when it comes again.
    expect(await storeUpdates(database.pool, [textUpdate(5, 7)], NOON, 5)).toEqual({
      stored: 0,
      flooded: [],
    });
    // A minute later there is room again; handled rows leave room at once.
    await database.pool.query(`update "Inbox" set "doneAt" = now() where "updateId" <= 2`);
    expect(await storeUpdates(database.pool, [textUpdate(60, 7)], NOON, 5)).toEqual({
      stored: 1,
      flooded: [],
    });
    expect(await storeUpdates(database.pool, [textUpdate(61, 7), textUpdate(62, 7)], NOON, 5)).toEqual({
      stored: 1,
      flooded: [7],
    });
    expect(await storeUpdates(database.pool, [textUpdate(63, 7)], addMinutes(NOON, 2), 5)).toEqual({
      stored: 1,
      flooded: [],
    });
  });

  it('tells who is too fast once a minute', async () => {
    const clock = new MovableClock(NOON);
    const told: number[] = [];
    let woken = 0;
    const inbox = createInbox({
      pool: database.pool,
      clock,
      log: silentLog,
      wake: () => {
        woken += 1;
      },
      onFlood: async (telegramId) => {
        told.push(telegramId);
        throw new Error('blocked');
      },
      limit: 1,
    });
    await inbox.store([textUpdate(1, 7), textUpdate(2, 7)]);
    await inbox.store([textUpdate(3, 7)]);
    expect(told).toEqual([7]);
    expect(woken).toBe(1);
    clock.set(addMinutes(NOON, 1));
    await inbox.store([textUpdate(4, 7), textUpdate(5, 7)]);
    expect(told).toEqual([7, 7]);
  });

  it('forgets what is done after two days and the words of what failed after a week', async () => {
    await storeUpdates(
      database.pool,
      [1, 2, 3, 4].map((id) => textUpdate(id, id)),
      NOON,
    );
    await database.pool.query(`update "Inbox" set "doneAt" = $1 where "updateId" = 1`, [NOON]);
    await database.pool.query(`update "Inbox" set "failedAt" = $1 where "updateId" = 2`, [NOON]);
    await database.pool.query(
      `insert into "Lane" select id, gen_random_uuid(), now() - interval '1 minute' from unnest(array[1, 2, 3]) id`,
    );
    await database.pool.query(
      `insert into "Lane" values (9, gen_random_uuid(), now() + interval '1 minute')`,
    );
    await purgeInbox(database.pool, addMinutes(NOON, 2 * 24 * 60));
    expect((await rows()).map((row) => Number(row.updateId))).toEqual([1, 2, 3, 4]);
    await purgeInbox(database.pool, addMinutes(NOON, 7 * 24 * 60 + 1));
    expect((await rows()).map((row) => [Number(row.updateId), row.kind, row.body === null])).toEqual([
      [2, 'message', true],
      [3, 'message', false],
      [4, 'message', false],
    ]);
    const lanes = await database.pool.query<{ id: string }>(`select "id" from "Lane" order by "id"`);
    expect(lanes.rows.map((row) => Number(row.id))).toEqual([3, 9]);
  });
});

describe('lanes', () => {
  it('handles one person’s updates in turn, other people’s meanwhile', async () => {
    const seen: string[] = [];
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const lanes = lanesWith({
      async handle(update) {
        seen.push(`begin ${update.update_id}`);
        if (update.update_id === 1) await gate;
        seen.push(`end ${update.update_id}`);
      },
    });
    await storeUpdates(database.pool, [textUpdate(2, 7), textUpdate(1, 7), textUpdate(3, 8)], NOON);
    lanes.wake();
    await until(() => seen.includes('end 3'));
    expect(seen).not.toContain('begin 2');
    release();
    await lanes.settled();
    expect(seen.filter((line) => !line.endsWith('3'))).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2']);
    expect((await rows()).every((row) => row.doneAt?.getTime() === NOON.getTime() && row.body === null)).toBe(
      true,
    );
    await until(async () => (await database.pool.query(`select 1 from "Lane"`)).rowCount === 0);
  });

  it('finds by itself what another process stored', async () => {
    const seen: number[] = [];
    lanesWith({
      handle: async (update) => {
        seen.push(update.update_id);
      },
    });
    await storeUpdates(database.pool, [textUpdate(1, 7)], NOON);
    await until(() => seen.length === 1, 2000);
  });

  it('tries three times, sets aside, tells, and goes on', async () => {
    const tries: number[] = [];
    const aside: number[] = [];
    const lanes = lanesWith({
      async handle(update) {
        tries.push(update.update_id);
        if (update.update_id === 1) throw new Error('poison');
        if (update.update_id === 2 && tries.filter((id) => id === 2).length < 3)
          throw new Error('late success');
      },
      async onSetAside(update) {
        aside.push(update.update_id);
        throw new Error('and even this fails');
      },
    });
    await storeUpdates(
      database.pool,
      [1, 2, 3].map((id) => textUpdate(id, 7)),
      NOON,
    );
    await lanes.settled();
    expect(tries).toEqual([1, 1, 1, 2, 2, 2, 3]);
    expect(aside).toEqual([1]);
    const [poison, late] = await rows();
    expect([poison?.failedAt, poison?.doneAt, poison?.kind, poison?.body?.update_id]).toEqual([
      NOON,
      null,
      'message',
      1,
    ]);
    expect([late?.failedAt, late?.doneAt, late?.body]).toEqual([null, NOON, null]);
  });

  it('sets aside unhandled what took three processes with it', async () => {
    const aside: number[] = [];
    await storeUpdates(database.pool, [textUpdate(1, 7), textUpdate(2, 7)], NOON);
    await database.pool.query(`update "Inbox" set "tries" = 2 where "updateId" = 1`);
    await database.pool.query(
      `insert into "Lane" values (7, gen_random_uuid(), now() - interval '1 second')`,
    );
    const handled: number[] = [];
    const lanes = lanesWith({
      handle: async (update) => {
        handled.push(update.update_id);
      },
      onSetAside: async (update) => {
        aside.push(update.update_id);
      },
    });
    await lanes.settled();
    expect({ aside, handled }).toEqual({ aside: [1], handled: [2] });
  });

  it('begins nothing more in a lane that became another’s', async () => {
    const handled: number[] = [];
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const lanes = lanesWith({
      timing: { heartbeatMs: 20, sweepMs: 10_000 },
      async handle(update) {
        handled.push(update.update_id);
        if (update.update_id === 1) await gate;
      },
    });
    await storeUpdates(database.pool, [textUpdate(1, 7), textUpdate(2, 7)], NOON);
    lanes.wake();
    await until(() => handled.length === 1);
    await database.pool.query(
      `update "Lane" set "owner" = gen_random_uuid(), "until" = clock_timestamp() + interval '1 minute'`,
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    release();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(handled).toEqual([1]);
    expect((await rows()).map((row) => row.doneAt !== null)).toEqual([true, false]);
    expect((await database.pool.query(`select 1 from "Lane"`)).rowCount).toBe(1);
  });

  it('stops after the handlers that run, and gives their lanes back', async () => {
    const handled: number[] = [];
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const lanes = lanesWith({
      async handle(update) {
        await gate;
        handled.push(update.update_id);
      },
    });
    await storeUpdates(database.pool, [textUpdate(1, 7), textUpdate(2, 7)], NOON);
    lanes.wake();
    await until(async () => (await database.pool.query(`select 1 from "Lane"`)).rowCount === 1);
    await new Promise((resolve) => setTimeout(resolve, 30));
    const stopped = lanes.stop();
    release();
    await stopped;
    expect(handled).toEqual([1]);
    expect((await rows()).map((row) => row.doneAt !== null)).toEqual([true, false]);
    expect((await database.pool.query(`select 1 from "Lane"`)).rowCount).toBe(0);
  });

  describe('ask the database', () => {
    let sent: Sent;
    beforeEach(() => {
      sent = noteStatements();
    });
    afterEach(() => sent.stop());
    const asked = () => sent.statements.filter((name) => name.startsWith('lanes-'));
    /** Never swept in the time of a test: what is not woken is not found. */
    const unswept = { sweepMs: 60_000, heartbeatMs: 60_000 };
    async function started(options: Partial<LanesOptions> & Pick<LanesOptions, 'handle'>): Promise<Lanes> {
      const lanes = lanesWith({ ...options, timing: { ...unswept, ...options.timing } });
      await lanes.settled();
      sent.clear();
      return lanes;
    }

    it('twice for a person who waits, once more for each further update', async () => {
      const handled: number[] = [];
      const lanes = await started({
        handle: async ({ update_id }) => {
          handled.push(update_id);
        },
      });
      await storeUpdates(database.pool, [textUpdate(3, 7), textUpdate(1, 7), textUpdate(2, 7)], NOON);
      lanes.wake([7]);
      await until(async () => (await database.pool.query(`select 1 from "Lane"`)).rowCount === 0);
      await until(() => handled.length === 3);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(asked()).toEqual(['lanes-claim-30000', 'lanes-done', 'lanes-done', 'lanes-finish']);
      expect(handled).toEqual([1, 2, 3]);
    });

    it('nothing about other lanes while a person writes on; what they wrote is found when the first is done', async () => {
      const handled: number[] = [];
      let release = () => {};
      const gate = new Promise<void>((resolve) => {
        release = resolve;
      });
      const lanes = await started({
        async handle({ update_id }) {
          handled.push(update_id);
          if (update_id === 1) await gate;
        },
      });
      await storeUpdates(database.pool, [textUpdate(1, 7)], NOON);
      lanes.wake([7]);
      await until(() => handled.length === 1);
      await storeUpdates(database.pool, [textUpdate(2, 7)], NOON);
      lanes.wake([7]);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(asked()).toEqual(['lanes-claim-30000']);
      release();
      await until(() => handled.length === 2);
      await until(async () => (await database.pool.query(`select 1 from "Lane"`)).rowCount === 0);
      expect(asked().slice(1, 3)).toEqual(['lanes-finish', 'lanes-finish']);
    });

    it('at once again when something is stored just while the lane is given back', async () => {
      const handled: number[] = [];
      let late: (() => Promise<void>) | undefined;
      // What is stored after the lane was given back, and before the answer came.
      const pool = new Proxy(database.pool, {
        get(target, key) {
          if (key !== 'query') return Reflect.get(target, key, target) as unknown;
          return async (...args: [{ name?: string }]) => {
            const result = await (target.query as (...all: unknown[]) => Promise<unknown>)(...args);
            if (args[0].name === 'lanes-finish') await late?.();
            return result;
          };
        },
      });
      const lanes = await started({
        pool,
        handle: async ({ update_id }) => {
          handled.push(update_id);
        },
      });
      late = async () => {
        late = undefined;
        await storeUpdates(database.pool, [textUpdate(2, 7)], NOON);
        lanes.wake([7]);
      };
      await storeUpdates(database.pool, [textUpdate(1, 7)], NOON);
      lanes.wake([7]);
      await until(() => handled.length === 2, 2000);
    });

    it('again after a full house and after a turn that was too short, without a sweep', async () => {
      const handled: number[] = [];
      const lanes = await started({
        concurrency: 2,
        timing: { turnUpdates: 2 },
        async handle({ update_id }) {
          await new Promise((resolve) => setTimeout(resolve, 5));
          handled.push(update_id);
        },
      });
      const five = [1, 2, 3, 4, 5].map((id) => textUpdate(id, 7));
      await storeUpdates(
        database.pool,
        [...five, ...[6, 7, 8, 9].map((id) => textUpdate(id, id + 100))],
        NOON,
      );
      lanes.wake();
      await until(() => handled.length === 9, 2000);
      expect(handled.filter((id) => id < 6)).toEqual([1, 2, 3, 4, 5]);
    });

    it('about each update as it is by then: what another process has handled meanwhile is not handled again', async () => {
      await storeUpdates(database.pool, [textUpdate(1, 7)], NOON);
      const other = await database.pool.connect();
      const handled: number[] = [];
      await other.query('begin');
      await other.query(
        `insert into "Lane" values (7, gen_random_uuid(), clock_timestamp() + interval '1 minute')`,
      );
      const lanes = lanesWith({
        timing: unswept,
        handle: async ({ update_id }) => {
          handled.push(update_id);
        },
      });
      // The claim sees the update waiting, and waits for the lane.
      await until(async () => {
        const { rowCount } = await database.pool.query(
          `select 1 from pg_stat_activity where "datname" = current_database() and "wait_event_type" = 'Lock'`,
        );
        return rowCount === 1;
      });
      await other.query(`update "Inbox" set "doneAt" = $1, "body" = null where "updateId" = 1`, [NOON]);
      await other.query(`delete from "Lane" where "id" = 7`);
      await other.query('commit');
      other.release();
      await lanes.settled();
      expect(handled).toEqual([]);
      expect((await database.pool.query(`select 1 from "Lane"`)).rowCount).toBe(0);
    });

    it('once, when one of another process was left behind: it is taken when its lease ends', async () => {
      await storeUpdates(database.pool, [textUpdate(1, 7)], NOON);
      await database.pool.query(
        `insert into "Lane" values (7, gen_random_uuid(), clock_timestamp() + interval '700 milliseconds')`,
      );
      const handled: number[] = [];
      lanesWith({
        timing: unswept,
        handle: async ({ update_id }) => {
          handled.push(update_id);
        },
      });
      await until(() => handled.length === 1, 3000);
      expect((await rows())[0]?.tries).toBe(1);
    });
  });
});

it('what comes in is looked up row by row, also by a plan made while nothing was stored', async () => {
  const empty = await testDatabase();
  const recording = recordStatements();
  try {
    await storeUpdates(empty.pool, [textUpdate(1, 7)], NOON);
    const store = laneStore(empty.pool, randomUUID(), 30_000);
    await store.claim(10, [], 3);
    await store.finish('7', 1, NOON, false);
    await store.next('7');
  } finally {
    recording.stop();
  }
  const named = [...recording.statements.values()].filter((one) => one.name !== undefined);
  expect(named.map((one) => one.name)).toEqual([
    'inbox-store',
    'lanes-claim-30000',
    'lanes-finish',
    'lanes-next',
  ]);
  // A table that was emptied and vacuumed is known to have no page: nothing is cheaper to read whole.
  await empty.pool.query('truncate "Inbox", "Lane"');
  await empty.pool.query('vacuum analyze "Inbox", "Lane"');
  for (const { name, text } of named) {
    const { rows } = await empty.planned.query<{ 'QUERY PLAN': string }>(`explain (generic_plan) ${text}`);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(`${name}: ${plan}`).not.toMatch(/Seq Scan on "(Inbox|Lane)"|Hash Cond.*"updateId"/);
  }
  await empty.close();
});
