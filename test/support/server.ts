import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import pino from 'pino';
import type { TestProject } from 'vitest/node';
import { startDatabase } from '../../src/platform/database/embedded.ts';
import { migrate } from '../../src/platform/database/migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of the server's own database, from where others are made. */
    serverUrl: string;
  }
}

/** The database that every test file's own is copied from. */
export const TEMPLATE = 'nastavnik_template';

/** Starts the PostgreSQL server of this run in a folder of its own, with one migrated database to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'nastavnik-test-'));
  const log = pino({ level: 'silent' });
  // A test does not outlive the power: no waiting for the disk.
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '200',
  };
  // PostgreSQL's own user must pass through it when the tests run as root.
  chmodSync(dataDir, 0o711);
  const server = await startDatabase({ dataDir, log, settings });

  let ended: Promise<void> | undefined;
  const end = () => (ended ??= server.stop().then(() => rmSync(dataDir, { recursive: true, force: true })));
  const endAtOnce = () => void end().finally(() => process.exit(130));
  process.once('SIGINT', endAtOnce);
  process.once('SIGTERM', endAtOnce);

  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const template = new URL(server.url);
  template.pathname = `/${TEMPLATE}`;
  await migrate(template.href, { folder: path.resolve('prisma/migrations'), log });

  project.provide('serverUrl', server.url);
  return end;
}
