import { setTimeout as sleep } from 'node:timers/promises';
import { Api } from 'grammy';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Actor } from '../../../src/platform/database/actor.ts';
import { fileReady } from '../../../src/platform/files/delivery.ts';
import { eraseFiles } from '../../../src/platform/files/jobs.ts';
import { type Maker, startMaker } from '../../../src/platform/files/maker.ts';
import { keepMessage, MOST_WAITING, orderAgain, orderFile } from '../../../src/platform/files/orders.ts';
import { type Making, product } from '../../../src/platform/files/products.ts';
import { MovableClock } from '../../../src/platform/time/clock.ts';
import { addMinutes } from '../../../src/platform/time/local.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';
import { noteStatements } from '../../support/sent.ts';
import { addPeople, NOON, testDeps, until } from '../support.ts';
import { type TinyBotApi, tinyBotApi } from '../tinyBotApi.ts';

let database: TestDatabase;
let api: TinyBotApi;
let clock: MovableClock;
let deps: ReturnType<typeof testDeps>;
let makers: Maker[] = [];
let make: (making: Making) => Promise<unknown> = async () => undefined;
let person = 0;
let request = 0;

const wanted = product('test.file', z.object({ n: z.number() }), async (making, { n }) => {
  const said = await make(making);
  if (said === 'notYours' || said === 'empty') return { ok: false, reason: said };
  const files = Array.from({ length: n }, (_, i) => ({
    name: `${i + 1}.txt`,
    bytes: Buffer.from(`part ${i + 1}`),
  }));
  return { ok: true, files };
});

beforeAll(async () => {
  database = await testDatabase();
  api = await tinyBotApi();
  await addPeople(database.pool, 40);
});
beforeEach(() => {
  clock = new MovableClock(NOON);
  deps = testDeps(database, clock);
  make = async () => undefined;
  person += 1;
});
afterEach(async () => {
  await Promise.all(makers.map((maker) => maker.stop()));
  makers = [];
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const actor = () => ({ personId: person, locale: 'ru' }) as Actor;
const order = (n = 1, requestId = `r${++request}`) => orderFile(deps, actor(), wanted, { n }, { requestId });
async function ordered(n = 1): Promise<number> {
  const made = await order(n);
  if (!made.ok) throw new Error(made.reason);
  await keepMessage(deps, made.id, 1000 + made.id);
  return made.id;
}
function start(timing = {}): Maker {
  const maker = startMaker({
    deps,
    products: [wanted as never],
    api: new Api('token', { apiRoot: api.root }),
    timing: { idleMs: 20, progressMs: 60, backOffMs: 30, claimMs: 600, ...timing },
  });
  makers.push(maker);
  return maker;
}
const exportRow = (id: number) =>
  deps.db.export.findUniqueOrThrow({ where: { id }, include: { files: true } });
/** What the message of an order was made to say, in order. */
const edits = (id: number) =>
  api.calls
    .filter((call) => call.method === 'editMessageText' && call.body['message_id'] === 1000 + id)
    .map((call) => String(call.body['text']).replaceAll('\u00a0', ' '));
const waiting = (id: number) =>
  deps.db.dispatch.findMany({ where: { key: { startsWith: `export:${id}:` }, status: 'waiting' } });
async function render(exportId: number, number: number, memberships: number[] = []) {
  const to = { personId: person, telegramId: 1000 + person, locale: 'ru' as const };
  return fileReady.render(deps, { exportId, number, memberships }, to);
}

describe('an order', () => {
  it('is one, however often the same update and the same button come', async () => {
    const first = await order(1, 'same');
    expect(first).toMatchObject({ ok: true, fresh: true });
    expect(await order(1, 'same')).toMatchObject({ ok: true, fresh: false });
    const both = await Promise.all([order(1), order(1)]);
    expect(both.every((one) => one.ok && !one.fresh)).toBe(true);
    expect(await order(2)).toMatchObject({ fresh: true });
  });

  it('is made anew when it was made and sent before', async () => {
    const id = await ordered();
    await start().drain();
    // Made, but not sent yet: the same one.
    expect(await order()).toMatchObject({ ok: true, id, fresh: false });
    await deps.db.dispatch.updateMany({
      where: { key: { startsWith: `export:${id}:` } },
      data: { status: 'sent' },
    });
    expect(await order()).toMatchObject({ ok: true, fresh: true });
  });

  it('waits kindly when somebody has several under way', async () => {
    for (let n = 1; n <= MOST_WAITING; n++) expect(await order(n)).toMatchObject({ ok: true });
    expect(await order(MOST_WAITING + 1)).toEqual({ ok: false, reason: 'many', count: MOST_WAITING });
  });

  it('is repeated by whoever made it, and by nobody else', async () => {
    const id = await ordered();
    await start().drain();
    await deps.db.dispatch.updateMany({
      where: { key: { startsWith: `export:${id}:` } },
      data: { status: 'sent' },
    });
    expect(await orderAgain(deps, actor(), id, { requestId: 'again' })).toMatchObject({ fresh: true });
    const other = { personId: person + 1, locale: 'ru' } as Actor;
    expect(await orderAgain(deps, other, id, { requestId: 'again' })).toBeUndefined();
  });
});

describe('the maker', () => {
  it('stores the files with the messages that bring them, and says that it is done', async () => {
    const id = await ordered(2);
    await start().drain();
    const row = await exportRow(id);
    expect(row).toMatchObject({ status: 'ready', finishedAt: NOON, messageId: null, tries: 1 });
    expect(row.files.map((f) => [f.number, f.name, f.size])).toEqual([
      [1, '1.txt', 6],
      [2, '2.txt', 6],
    ]);
    expect((await waiting(id)).map((d) => d.key)).toEqual([
      `export:${id}:file:1:person:${person}`,
      `export:${id}:file:2:person:${person}`,
    ]);
    expect(edits(id)).toEqual(['Готово: ниже 2 файла.']);
    const screen = await render(id, 2);
    expect(screen?.text.value).toBe('Файл 2 из 2: 2.txt');
    expect(Buffer.from(screen?.file?.bytes ?? []).toString()).toBe('part 2');
  });

  it('shows how far it is, now and then', async () => {
    const id = await ordered();
    make = async ({ progress }) => {
      for (let i = 1; i <= 300; i++) {
        progress(i * 100, 30_000);
        await sleep(1);
      }
    };
    const began = performance.now();
    await start().drain();
    const said = edits(id);
    // No oftener than its pace lets, however often progress is told; and once at the end.
    const most = (performance.now() - began) / 60 + 1;
    expect(said.at(-1)).toBe('Готово: файл ниже.');
    expect(said.length).toBeGreaterThan(2);
    expect(said.length).toBeLessThanOrEqual(most);
    expect(said[0]).toMatch(/▰*▱+\nЗаписей: [\d ]+ из 30 000$/);
  });

  it('draws nothing while Telegram wants a pause', async () => {
    await deps.pool.query(
      `insert into "Lease" ("name", "until", "pausedUntil") values ('sender', 'epoch', clock_timestamp() + interval '1 minute')`,
    );
    const id = await ordered();
    make = async ({ progress }) => {
      progress(5, 10);
      await sleep(200);
    };
    await start().drain();
    expect(edits(id)).toEqual(['Готово: файл ниже.']);
    await deps.pool.query(`delete from "Lease" where "name" = 'sender'`);
  });

  it('says kindly that there is nothing, or that it is not theirs any more', async () => {
    make = async () => 'empty';
    const empty = await ordered();
    const maker = start();
    await maker.drain();
    expect(await exportRow(empty)).toMatchObject({ status: 'refused', reason: 'empty', files: [] });
    expect(edits(empty)).toEqual(['Для этого файла пока нет записей.']);
    make = async () => 'notYours';
    const foreign = await ordered(2);
    await maker.drain();
    expect(edits(foreign)[0]).toMatch(/^Сейчас этот файл Вам недоступен/);
    expect(await waiting(foreign)).toEqual([]);
  });

  it('tries three times, then says so and offers to try again', async () => {
    const id = await ordered();
    let tries = 0;
    make = async () => {
      tries += 1;
      throw new Error('a bad day');
    };
    const maker = start();
    await until(async () => (await exportRow(id)).status === 'failed');
    await maker.drain();
    expect(tries).toBe(3);
    expect(edits(id)).toEqual(['Файл собрать не получилось, это наша ошибка.']);
    const last = api.calls.findLast((call) => call.body['message_id'] === 1000 + id);
    expect(JSON.stringify(last?.body['reply_markup'])).toContain(`files.again:${id}`);
  });

  it('makes what it failed at once when the second try is well, with one message', async () => {
    const id = await ordered();
    let tries = 0;
    make = async () => {
      tries += 1;
      if (tries === 1) throw new Error('a bad moment');
    };
    start();
    await until(async () => (await exportRow(id)).status === 'ready');
    expect(await waiting(id)).toHaveLength(1);
  });

  it('leaves what it was in the middle of to the next start, and that try does not count', async () => {
    const id = await ordered();
    make = async ({ progress }) => {
      for (;;) {
        progress(1, 2);
        await sleep(5);
      }
    };
    const first = start();
    await until(async () => (await exportRow(id)).status === 'making');
    await first.stop();
    expect(await exportRow(id)).toMatchObject({ status: 'waiting', tries: 0 });
    make = async () => undefined;
    await start().drain();
    expect(await exportRow(id)).toMatchObject({ status: 'ready', tries: 1 });
  });

  it('gives up a file another process has taken over', async () => {
    const id = await ordered();
    let go: () => void = () => undefined;
    let begun = 0;
    make = () => {
      begun += 1;
      return begun === 1 ? new Promise<void>((resolve) => (go = resolve)) : Promise.resolve();
    };
    // The first one is asleep: it does not renew its claim.
    start({ progressMs: 60_000, claimMs: 100 });
    await until(() => begun === 1);
    await sleep(150);
    await start().drain();
    expect(begun).toBe(2);
    go();
    await sleep(100);
    expect(await exportRow(id)).toMatchObject({ status: 'ready', tries: 2 });
    expect((await exportRow(id)).files).toHaveLength(1);
    expect(await waiting(id)).toHaveLength(1);
  });

  it('asks once and sleeps while nothing is ordered; an order wakes it, a failure is tried again by itself', async () => {
    let tries = 0;
    make = async () => {
      tries += 1;
      if (tries === 1) throw new Error('not now');
    };
    const maker = start({ idleMs: 60_000, lookMs: 60_000 });
    deps = { ...deps, wake: (what) => what === 'files' && maker.wake() };
    await maker.drain();
    await sleep(100);
    const sent = noteStatements();
    await sleep(1200);
    expect(sent.statements).toEqual([]);
    sent.stop();
    const id = await ordered();
    await until(async () => (await exportRow(id)).messageId === null, 3000);
    expect(tries).toBe(2);
  });

  it('refuses a file Telegram would not take', async () => {
    const id = await ordered();
    const big = product('test.file', z.object({ n: z.number() }), async () => ({
      ok: true,
      files: [{ name: 'big.bin', bytes: new Uint8Array(50 * 1024 * 1024) }],
    }));
    const maker = startMaker({
      deps,
      products: [big as never],
      api: new Api('token', { apiRoot: api.root }),
      timing: { idleMs: 20 },
    });
    makers.push(maker);
    await maker.drain();
    expect(await exportRow(id)).toMatchObject({ status: 'failed', reason: 'tooBig' });
  });
});

describe('a file that is ready', () => {
  it('does not go to somebody who lost a role it was made with', async () => {
    const id = await ordered();
    await start().drain();
    const screen = await render(id, 1, [4242]);
    expect(screen?.file).toBeUndefined();
    expect(screen?.text.value).toMatch(/^Файл не отправлен: 1\.txt/);
  });

  it('is erased after a week, and can be made anew', async () => {
    const id = await ordered();
    await start().drain();
    await eraseFiles.run(deps, addMinutes(NOON, 7 * 24 * 60 - 1));
    expect((await exportRow(id)).files[0]?.bytes).not.toBeNull();
    expect((await eraseFiles.nextAt(deps, NOON))?.getTime()).toBe(addMinutes(NOON, 7 * 24 * 60).getTime());
    await eraseFiles.run(deps, addMinutes(NOON, 7 * 24 * 60));
    expect((await exportRow(id)).files[0]?.bytes).toBeNull();
    const screen = await render(id, 1);
    expect(screen?.text.value).toMatch(/^Файл больше не хранится/);
    expect(JSON.stringify(screen?.keyboard)).toContain(`files.again:${id}`);
  });
});
