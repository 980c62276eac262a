import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeUpdates } from '../../../src/platform/inbox/inbox.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';
import { killWorkers, NOON, shuffled, startWorker, textUpdate, until, type Worker } from '../support.ts';

const LANES = 8;
const COUNT = 240;
let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await database.pool.query(`create table "Handled" ("n" serial primary key, "updateId" bigint not null, "lane" bigint not null,
    "pid" int not null, "begunAt" timestamptz not null, "endedAt" timestamptz)`);
});
afterAll(async () => {
  await killWorkers();
  await database.close();
});

const updates = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => textUpdate(from + i, 1 + ((from + i) % LANES)));

/** Gives batches to a process, half of them to both, as Telegram does when a confirmation was lost. */
function feed(worker: Worker, batches: ReturnType<typeof updates>[]): void {
  for (const batch of batches) worker.process.send(batch);
}

function batchesOf<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}

const number = async (sql: string, values: unknown[] = []) =>
  Number((await database.pool.query<{ count: string }>(sql, values)).rows[0]?.count);

/** Pairs of handlers that were inside one lane at the same time; one that was killed counts as ended then. */
const overlaps = () =>
  number(`select count(*) from "Handled" a join "Handled" b on a."lane" = b."lane" and a."n" < b."n"
    where a."endedAt" is not null and b."begunAt" < a."endedAt"`);
const waiting = () => number(`select count(*) from "Inbox" where "doneAt" is null`);

describe('two processes on one inbox', () => {
  it('handle each update once, never two of a lane at once; a killed one’s lane is taken over', async () => {
    const all = updates(1, COUNT);
    const a = await startWorker('lanes.ts', database.url);
    const b = await startWorker('lanes.ts', database.url);
    feed(a, batchesOf(shuffled(all.slice(0, 160), 7), 10));
    feed(b, batchesOf(shuffled(all.slice(80), 11), 10));
    await until(
      async () => (await number(`select count(*) from "Inbox"`)) === COUNT && (await waiting()) === 0,
    );

    expect(await number(`select count(*) from "Handled" where "endedAt" is not null`)).toBe(COUNT);
    expect(await number(`select count(distinct "updateId") from "Handled"`)).toBe(COUNT);
    expect(await number(`select count(distinct "pid") from "Handled"`)).toBe(2);
    expect(await overlaps()).toBe(0);
    expect(await number(`select count(*) from "Inbox" where "body" is not null`)).toBe(0);

    // The one process dies in the middle of a handler; more of the same person waits behind it.
    const fatal = textUpdate(1001, 5, 'die here');
    feed(a, [[fatal]]);
    await until(() => a.messages.includes('inside') || b.messages.includes('inside'));
    const [victim, survivor] = a.messages.includes('inside') ? [a, b] : [b, a];
    feed(survivor, [[textUpdate(1002, 5)], [textUpdate(1003, 6)]]);
    // Another person's update does not wait for the stuck one.
    await until(
      async () =>
        (await number(`select count(*) from "Inbox" where "updateId" = 1003 and "doneAt" is not null`)) === 1,
    );
    expect(await number(`select count(*) from "Handled" where "updateId" = 1002`)).toBe(0);
    await victim.kill();
    await until(async () => (await waiting()) === 0);

    expect(await number(`select count(*) from "Handled" where "updateId" = 1001`)).toBe(2);
    expect(
      await number(`select count(*) from "Handled" where "updateId" = 1001 and "endedAt" is not null`),
    ).toBe(1);
    expect(
      await number(`select count(*) from "Handled" where "updateId" = 1002 and "endedAt" is not null`),
    ).toBe(1);
    expect(await number(`select "tries" as count from "Inbox" where "updateId" = 1001`)).toBe(1);
    expect(await overlaps()).toBe(0);
    // It waited behind the one that was taken over.
    const order = await database.pool.query<{ updateId: string }>(
      `select "updateId" from "Handled" where "lane" = 5 and "updateId" > 1000 and "endedAt" is not null order by "begunAt"`,
    );
    expect(order.rows.map((row) => Number(row.updateId))).toEqual([1001, 1002]);
    await killWorkers();
  });

  it('follow the order of ids in each lane, for what was stored before', async () => {
    await database.pool.query(`truncate "Handled", "Inbox", "Lane"`);
    await storeUpdates(database.pool, shuffled(updates(5001, COUNT), 3), NOON, 10_000);
    await Promise.all([startWorker('lanes.ts', database.url), startWorker('lanes.ts', database.url)]);
    await until(async () => (await waiting()) === 0);
    const inversions = await number(`select count(*) from "Handled" a join "Handled" b
      on a."lane" = b."lane" and a."updateId" < b."updateId" and a."begunAt" > b."begunAt"`);
    expect(inversions).toBe(0);
    expect(await number(`select count(*) from "Handled"`)).toBe(COUNT);
    expect(await overlaps()).toBe(0);
  });
});
