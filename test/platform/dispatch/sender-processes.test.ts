import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../support/database.ts';
import { addNotes, addPeople, killWorkers, startWorker, statuses, testDeps, until } from '../support.ts';
import { type TinyBotApi, tinyBotApi } from '../tinyBotApi.ts';

const COUNT = 36;
let database: TestDatabase;
let api: TinyBotApi;

beforeAll(async () => {
  database = await testDatabase();
  api = await tinyBotApi({ latencyMs: 400 });
});
afterAll(async () => {
  await killWorkers();
  await api.close();
  await database.close();
});

it('two processes, one killed in the middle of a send: none lost, at most those under way doubled', async () => {
  await addPeople(database.pool, COUNT);
  const workers = {
    a: await startWorker('sender.ts', database.url, api.root, 'a'),
    b: await startWorker('sender.ts', database.url, api.root, 'b'),
  };
  // Only now: the first would have sent them all before the second was there.
  await addNotes(
    testDeps(database),
    Array.from({ length: COUNT }, (_, i) => i + 1),
  );
  await until(() => api.messages().length >= 12);
  // The one that sends dies with calls under way.
  const last = api.messages().at(-1)?.token;
  const [victim, survivor] = last === 'a' ? (['a', 'b'] as const) : (['b', 'a'] as const);
  const killed = workers[victim].kill();
  const underWay = api.messages().filter((call) => !call.answered).length;
  await killed;
  const lastOfVictim = performance.now();
  await until(async () => (await statuses(database.pool))['sent'] === COUNT);

  const byChat = new Map<unknown, number>();
  for (const call of api.messages())
    byChat.set(call.body['chat_id'], (byChat.get(call.body['chat_id']) ?? 0) + 1);
  const doubled = [...byChat.values()].filter((n) => n > 1);
  // What was under way comes twice; so may the few whose request or mark was just leaving the process.
  expect(byChat.size).toBe(COUNT);
  expect(Math.max(...byChat.values())).toBe(2);
  expect(doubled.length).toBeGreaterThanOrEqual(underWay);
  expect(doubled.length).toBeLessThanOrEqual(underWay + 6);
  const taken = api.messages().findLast((call) => call.token === victim);
  const followed = api.messages().find((call) => call.token === survivor && call.at > (taken?.at ?? 0));
  expect((followed?.at ?? 0) - lastOfVictim).toBeLessThan(10_000);
});
