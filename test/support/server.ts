import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import pino from 'pino';
import type { TestProject } from 'vitest/node';
import { startDatabase } from '../../src/platform/database/embedded.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { isAlive } from '../../src/platform/database/processes.ts';
import { clearDataDir } from './process.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of the server's own database, from where others are made. */
    serverUrl: string;
    /** The folder of the server's socket, which is quicker than its port; '' where there are none. */
    socketFolder: string;
    /** Where tests make their folders: it goes with the server. */
    tmpFolder: string;
  }
}

/** The database that every test file's own is copied from. */
export const TEMPLATE = 'nastavnik_template';

/** The memory a whole run takes at most, with room to spare, bytes. */
const ENOUGH = 4 * 2 ** 30;
const MEMORY = '/dev/shm';
const NAME = 'nastavnik-test-';

/** Starts the PostgreSQL server of this run in a folder of its own, with one migrated database to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const place = findPlace();
  await clearDead(place);
  const dataDir = mkdtempSync(path.join(place, `${NAME}${process.pid}-`));
  // PostgreSQL's own user must pass through it when the tests run as root, and put its socket there.
  chmodSync(dataDir, 0o711);
  const folder = (name: string) => {
    const made = path.join(dataDir, name);
    mkdirSync(made);
    chmodSync(made, 0o777);
    return made;
  };
  const socketFolder = process.platform === 'win32' ? '' : folder('socket');
  const log = pino({ level: 'silent' });
  // A test does not outlive the power: no waiting for the disk, and nothing kept for a copy or a recovery.
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
    // Small databases of a minute: nothing to tidy up.
    autovacuum: 'off',
    max_connections: '400',
    ...(socketFolder === '' ? {} : { unix_socket_directories: socketFolder }),
  };
  const server = await startDatabase({ dataDir, log, settings });

  let ended: Promise<void> | undefined;
  const end = () => (ended ??= server.stop().then(() => rmSync(dataDir, { recursive: true, force: true })));
  const endAtOnce = () => void end().finally(() => process.exit(130));
  process.once('SIGINT', endAtOnce);
  process.once('SIGTERM', endAtOnce);

  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  // Thousands of connections a run: the password is checked in one round instead of thousands.
  await client.query(
    `set scram_iterations = 1; alter role postgres password ${client.escapeLiteral(new URL(server.url).password)}`,
  );
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const template = new URL(server.url);
  template.pathname = `/${TEMPLATE}`;
  await migrate(template.href, { folder: path.resolve('prisma/migrations'), log });

  project.provide('serverUrl', server.url);
  project.provide('socketFolder', socketFolder);
  project.provide('tmpFolder', folder('tmp'));
  return end;
}

/** Memory instead of the disk, where the machine has it: each file copies a database or several. */
function findPlace(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > ENOUGH ? MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** A run that was killed leaves its server and its folder, which would fill the memory. */
async function clearDead(place: string): Promise<void> {
  for (const name of readdirSync(place)) {
    const [, pid] = new RegExp(`^${NAME}(\\d+)-`).exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) await clearDataDir(path.join(place, name));
  }
}
