import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { orderFile } from '../../../src/platform/files/orders.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';
import { addPeople, killWorkers, startWorker, testDeps, until } from '../support.ts';
import { type TinyBotApi, tinyBotApi } from '../tinyBotApi.ts';

const COUNT = 24;
let database: TestDatabase;
let api: TinyBotApi;

beforeAll(async () => {
  database = await testDatabase();
  api = await tinyBotApi();
  await database.pool.query(`create table "Attempt" ("n" int, "by" text)`);
  await addPeople(database.pool, COUNT);
});
afterAll(async () => {
  await killWorkers();
  await api.close();
  await database.close();
});

const count = async (sql: string) => {
  const { rows } = await database.pool.query<{ count: number }>(
    `select count(*)::int as "count" from ${sql}`,
  );
  return rows[0]?.count ?? 0;
};

it('two processes make each file once; the one that is killed loses nothing', async () => {
  const deps = testDeps(database);
  const kind = { name: 'test.slow', args: z.object({ n: z.number() }) };
  const a = await startWorker('maker.ts', database.url, api.root, 'a', '150');
  await startWorker('maker.ts', database.url, api.root, 'b', '150');
  for (let n = 1; n <= COUNT; n++) {
    const actor = { personId: n, locale: 'ru' } as never;
    expect(await orderFile(deps, actor, kind, { n }, { requestId: `u${n}` })).toMatchObject({ fresh: true });
  }
  await until(async () => (await count(`"Attempt" where "by" = 'a'`)) >= 3);
  await a.kill();
  const underWay = await count(`"Export" where "status" = 'making'`);
  await until(async () => (await count(`"Export" where "status" = 'ready'`)) === COUNT);

  expect(await count('"ExportFile" where "bytes" is not null')).toBe(COUNT);
  expect(await count('(select distinct "exportId" from "ExportFile") f')).toBe(COUNT);
  // One message for each, and only what the killed one had in its hands was begun twice.
  expect(await count(`"Dispatch" where "kind" = 'files.ready' and "status" = 'waiting'`)).toBe(COUNT);
  const twice = await count(`(select "n" from "Attempt" group by "n" having count(*) > 1) t`);
  expect(twice).toBeLessThanOrEqual(Math.min(underWay, 2));
  expect(await count('(select "n" from "Attempt" group by "n" having count(*) > 2) t')).toBe(0);
});
