import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';

/** Our family of advisory locks: the two halves of the key tell them from other programs' locks. */
const FAMILY = 0x4e415354;
const MIGRATIONS = 1;
const PROCESS = 2;

const GRACE_MS = 1500;
const RECONNECT_MS = 1000;

/** A connection with a migration lock: two processes never change the tables at once. */
export async function withMigrationLock<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connect(url);
  try {
    await client.query('select pg_advisory_lock($1, $2)', [FAMILY, MIGRATIONS]);
    return await work(client);
  } finally {
    // Ends the session, and the lock with it.
    await client.end().catch(() => {});
  }
}

export interface ProcessLock {
  release(): Promise<void>;
  /** Keeps the lock but no longer minds its connection breaking: the server itself is about to stop. */
  keepUntilServerStops(): void;
}

interface LockOptions {
  /** `alone`: no other process may run on this database; `together`: replicas behind a webhook may. */
  mode: 'alone' | 'together';
  log: Logger;
  /** Another process took over while our connection was broken: this one must stop. */
  onLost(): void;
}

/**
 * Marks for the life of the process that a bot runs here. A connection of its own holds it, so it ends with the process
 * however that ends. Undefined when another one runs.
 */
export async function holdProcessLock(url: string, options: LockOptions): Promise<ProcessLock | undefined> {
  let held: pg.Client | undefined;
  let released = false;

  const name = `nastavnik-${randomUUID()}`;
  async function take(): Promise<boolean> {
    const client = await connect(url, name);
    try {
      return await takeOn(client);
    } catch (error) {
      await client.end().catch(() => {});
      throw error;
    }
  }

  async function takeOn(client: pg.Client): Promise<boolean> {
    // The server may not know yet that our connection of before is gone, and would keep its lock from us.
    if (held)
      await client.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()',
        [name],
      );
    const call = options.mode === 'alone' ? 'pg_try_advisory_lock' : 'pg_try_advisory_lock_shared';
    // The connection of a process killed a moment ago may take that moment to be noticed.
    for (let waited = 0; ; waited += 100) {
      const { rows } = await client.query<{ got: boolean }>(`select ${call}($1, $2) as got`, [
        FAMILY,
        PROCESS,
      ]);
      if (rows[0]?.got) break;
      if (waited >= GRACE_MS) {
        await client.end();
        return false;
      }
      await sleep(100);
    }
    // A lock whose machine vanished is free after a minute: the server asks whether it still lives.
    await client.query(
      `select set_config('tcp_keepalives_idle', '30', false), set_config('tcp_keepalives_interval', '10', false),
         set_config('tcp_keepalives_count', '3', false)`,
    );
    if (released) await client.end();
    held = client;
    client.once('end', () => {
      if (!released) void retake();
    });
    return true;
  }

  async function retake(): Promise<void> {
    options.log.warn('the connection that holds the process lock broke');
    for (;;) {
      if (released) return;
      try {
        if (!(await take())) options.onLost();
        return;
      } catch {
        await sleep(RECONNECT_MS, undefined, { ref: false });
      }
    }
  }

  if (!(await take())) return undefined;
  return {
    async release() {
      released = true;
      await held?.end().catch(() => {});
    },
    keepUntilServerStops() {
      released = true;
    },
  };
}

async function connect(url: string, name?: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    ...(name ? { application_name: name } : {}),
  });
  // 'end' follows and is what counts; without a listener a broken connection would end the process.
  client.on('error', () => {});
  await client.connect();
  return client;
}
