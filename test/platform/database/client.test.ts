import pg from 'pg';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/platform/database/client.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';

const log = pino({ level: 'silent' });

describe('the one pool', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  it('stores instants unshifted although the database lives in another zone', async () => {
    const name = new URL(database.url).pathname.slice(1);
    await database.pool.query(`alter database ${name} set timezone = 'Asia/Almaty'`);
    const at = new Date('2026-11-24T10:00:00.000Z');
    const opened = await openDatabase(database.url, log);
    try {
      await opened.db.account.create({
        data: { telegramId: 1n, locale: 'ru', createdAt: at, lastSeenAt: at },
      });
      const client = new pg.Client({ connectionString: database.url });
      await client.connect();
      const { rows } = await client.query(
        `select "createdAt" at time zone 'UTC' as "utc", "createdAt"::text as "local" from "Account"`,
      );
      await client.end();
      expect(rows[0].local).toBe('2026-11-24 15:00:00+05');
      expect((await opened.pool.query('select "createdAt" from "Account"')).rows[0].createdAt).toEqual(at);
      expect((await opened.db.account.findFirstOrThrow()).createdAt).toEqual(at);
    } finally {
      await opened.close();
    }
  });

  it('keeps its own session settings when the address brings others', async () => {
    const url = `${database.url}?options=${encodeURIComponent('-c timezone=Asia/Almaty -c application_name=school')}`;
    const opened = await openDatabase(url, log);
    try {
      const { rows } = await opened.pool.query(
        `select current_setting('timezone') as "zone", current_setting('application_name') as "name"`,
      );
      expect(rows).toEqual([{ zone: 'UTC', name: 'school' }]);
    } finally {
      await opened.close();
    }
  });

  it('lowers and finds Kazakh and Russian letters whatever LANG is', async () => {
    const { rows } = await database.pool.query(
      `select lower('ЖӘҚ Ё') as "lower", 'Школа' ilike '%школа%' as "found"`,
    );
    expect(rows).toEqual([{ lower: 'жәқ ё', found: true }]);
  });
});
