import { randomUUID } from 'node:crypto';
import pg from 'pg';
import pino from 'pino';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../../src/platform/database/client.ts';
import { TEMPLATE } from './server.ts';

export interface TestDatabase extends Database {
  /** As a process elsewhere is given it. */
  url: string;
  /** The same by the server's socket: for what runs here. */
  nearUrl: string;
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
  // Copied file by file: written to the log page by page it takes ten times as long.
  await onServer(serverUrl, `create database ${name} template ${template} strategy file_copy`);
  const address = new URL(serverUrl);
  address.pathname = `/${name}`;
  const url = address.href;
  const nearUrl = near(url);
  const database = await openDatabase(nearUrl, pino({ level: 'silent' }), options.connections ?? 8);
  // Where all share one connection, each waits for those before it.
  if (options.connections === 1) database.pool.options.connectionTimeoutMillis = 0;
  return {
    ...database,
    // What one connection does together must see what it has not committed yet.
    ...(options.connections === 1 ? { planned: database.pool } : {}),
    url,
    nearUrl,
    name,
    leave: () => database.close(),
    async close() {
      await database.close();
      await onServer(serverUrl, `drop database if exists ${name} with (force)`);
    },
  };
}

/** The address of a database of this run's server, by its socket where there is one. */
function near(url: string): string {
  const folder = inject('socketFolder');
  if (folder === '') return url;
  const address = new URL(url);
  address.searchParams.set('host', folder);
  return address.href;
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: near(url) });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
