import { randomUUID } from 'node:crypto';
import pg from 'pg';
import pino from 'pino';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../../src/platform/database/client.ts';
import { TEMPLATE } from './server.ts';

export interface TestDatabase extends Database {
  url: string;
  name: string;
  /** Closes the connections and keeps the database, to copy others from it; it goes with the server. */
  leave(): Promise<void>;
}

/**
 * A migrated database of one's own, copied in a moment. Call it in `beforeAll`, and `close()` in `afterAll`.
 * `empty: true` gives one without any table; `from` copies one that was left.
 */
export async function testDatabase(
  options: { empty?: boolean; from?: string; connections?: number } = {},
): Promise<TestDatabase> {
  const serverUrl = inject('serverUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = options.from ?? (options.empty ? 'template0' : TEMPLATE);
  await onServer(serverUrl, `create database ${name} template ${template}`);
  const address = new URL(serverUrl);
  address.pathname = `/${name}`;
  const url = address.href;
  const database = await openDatabase(url, pino({ level: 'silent' }), options.connections ?? 8);
  return {
    ...database,
    url,
    name,
    leave: () => database.close(),
    async close() {
      await database.close();
      await onServer(serverUrl, `drop database if exists ${name} with (force)`);
    },
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
