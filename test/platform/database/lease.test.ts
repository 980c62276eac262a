import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { holdLease, pauseLease } from '../../../src/platform/database/lease.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(() => database.pool.query(`truncate "Lease"`));
afterAll(() => database.close());

const take = (lastsMs: number) => holdLease(database.pool, 'x', { lastsMs });

it('is one holder’s until it runs out or is given back', async () => {
  const a = take(800);
  const b = take(800);
  expect(await a.take()).toBe('first');
  expect(await b.take()).toBeUndefined();
  expect(await a.take()).toBe('kept');
  await sleep(850);
  expect(await b.take()).toBe('new');
  expect(await a.take()).toBeUndefined();
  // What is another's can't be given back.
  await a.release();
  expect(await a.take()).toBeUndefined();
  await b.release();
  expect(await a.take()).toBe('new');
});

it('is new again for who slept through it, even when nobody else came', async () => {
  const a = take(100);
  expect(await a.take()).toBe('first');
  await sleep(120);
  expect(await a.take()).toBe('new');
});

it('is kept through a longer sleep by who asks for that, unless another had it meanwhile', async () => {
  const a = holdLease(database.pool, 'x', { lastsMs: 100, evenLapsed: true });
  expect(await a.take()).toBe('first');
  await sleep(120);
  expect(await a.take()).toBe('kept');
  await sleep(120);
  const b = take(100);
  expect(await b.take()).toBe('new');
  expect(await a.take()).toBeUndefined();
  await b.release();
  expect(await a.take()).toBe('new');
});

it('can be taken when the server’s clock was set back an hour', async () => {
  const a = take(15_000);
  const b = take(15_000);
  await a.take();
  await database.pool.query(`update "Lease" set "until" = "until" + interval '1 hour'`);
  expect(await b.take()).toBe('new');
});

it('pauses for the longest that anybody asked for, before and after there is a holder', async () => {
  await pauseLease(database.pool, 'x', 60);
  await pauseLease(database.pool, 'x', 5);
  expect(await take(1000).take()).toBe('new');
  const { rows } = await database.pool.query<{ left: number }>(
    `select extract(epoch from "pausedUntil" - clock_timestamp())::float as left from "Lease"`,
  );
  expect(rows[0]?.left).toBeGreaterThan(55);
  expect(rows[0]?.left).toBeLessThan(61);
});
