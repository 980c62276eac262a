import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Clock } from '../time/clock.ts';
import { addDays, addMinutes, dayOf, instantOf } from '../time/local.ts';
import { logTrouble } from './away.ts';
import { writeBackup } from './backup.ts';
import { holdLease, pauseLease } from './lease.ts';

/** In no zone we serve does a school day begin or end then. */
const AT = '03:00';
const ZONE = 'Europe/Moscow';
/** The number of nights kept. It is below the grace of an erasure, so every kept backup holds the request. */
export const KEPT_NIGHTS = 14;
const LOOK_MS = 60_000;
/** A start has better things to do first. */
const FIRST_MS = 5 * 60_000;
const RETRY_S = 3600;
/** A backup taken shortly before the hour serves for that night. */
const FRESH_MINUTES = 6 * 60;

/** A backup older than this is worth a word. */
const OLD_S = 2 * 24 * 3600;
/** Until when the last good one is young enough, and until when a failure is the latest news: for all processes. */
const GOOD = 'backup-good';
const FAILED = 'backup-failed';

/** What an administrator should know of the nightly backups, whichever process takes them. */
export async function backupState(pool: pg.Pool): Promise<'fine' | 'failed' | 'old'> {
  const { rows } = await pool.query<{ name: string; runs: boolean }>(
    `select "name", "pausedUntil" > clock_timestamp() as "runs" from "Lease" where "name" in ($1, $2)`,
    [GOOD, FAILED],
  );
  if (rows.some((row) => row.name === FAILED && row.runs)) return 'failed';
  return rows.some((row) => row.name === GOOD && !row.runs) ? 'old' : 'fine';
}

export interface Nightly {
  /** Takes this night's backup unless another process has; false when there was nothing to do. */
  look(): Promise<boolean>;
  /** What came of the last one in this process. */
  last(): 'none' | 'ok' | 'failed';
  stop(): Promise<void>;
}

interface Options {
  url: string;
  pool: pg.Pool;
  /** Where they are kept, 14 of them. */
  folder: string;
  clock: Clock;
  log: Logger;
}

/**
 * Takes a backup each night, in one process of all that share the database; after a downtime, soon after the start. The
 * lease's row holds when the next is due, so a restart takes no second one.
 */
export function startNightly({ url, pool, folder, clock, log }: Options): Nightly {
  const lease = holdLease(pool, 'backup', { lastsMs: 10 * 60_000 });
  let came: 'none' | 'ok' | 'failed' = 'none';
  let running: Promise<unknown> | undefined;

  async function isDue(): Promise<boolean> {
    const { rowCount } = await pool.query(
      `select 1 from "Lease" where "name" = 'backup' and "pausedUntil" > clock_timestamp()`,
    );
    return rowCount === 0;
  }

  async function look(): Promise<boolean> {
    if (!(await isDue()) || !(await lease.take()) || !(await isDue())) return false;
    const renewing = setInterval(() => void lease.take().catch(() => undefined), 2 * 60_000);
    const now = clock.now();
    try {
      const name = `nightly-${now.toISOString().slice(0, 16).replace('T', '-').replace(':', '')}.backup`;
      const { bytes } = await writeBackup(url, path.join(folder, name), now);
      came = 'ok';
      log.info({ bytes }, 'the nightly backup is taken');
      dropOld(folder);
      await pauseLease(pool, 'backup', secondsToNext(now));
      await pauseLease(pool, GOOD, OLD_S);
      await pool.query('delete from "Lease" where "name" = $1', [FAILED]);
    } catch (error) {
      came = 'failed';
      log.error({ err: error }, 'the nightly backup failed');
      await pauseLease(pool, 'backup', RETRY_S).catch(() => undefined);
      await pauseLease(pool, FAILED, 2 * RETRY_S).catch(() => undefined);
    } finally {
      clearInterval(renewing);
      await lease.release().catch(() => undefined);
    }
    return true;
  }

  function quietly(): void {
    running ??= look()
      .catch((error: unknown) => logTrouble(log, error, 'the nightly backup waits'))
      .finally(() => {
        running = undefined;
      });
  }
  const first = setTimeout(quietly, FIRST_MS).unref();
  const timer = setInterval(() => {
    if (process.uptime() * 1000 > FIRST_MS) quietly();
  }, LOOK_MS).unref();

  return {
    look,
    last: () => came,
    async stop() {
      clearTimeout(first);
      clearInterval(timer);
      // A backup that is cut off leaves nothing, so a stop need not wait long for it.
      await Promise.race([running, new Promise((resolve) => setTimeout(resolve, 3000).unref())]);
    },
  };
}

function secondsToNext(now: Date): number {
  const today = dayOf(now, ZONE);
  const next = [today, addDays(today, 1), addDays(today, 2)]
    .map((day) => instantOf(day, AT, ZONE))
    .find((at) => at > addMinutes(now, FRESH_MINUTES));
  return next ? (next.getTime() - now.getTime()) / 1000 : RETRY_S;
}

/** The oldest of the nightly ones go; those somebody took by hand stay. */
function dropOld(folder: string): void {
  if (!existsSync(folder)) return;
  const nightly = readdirSync(folder)
    .filter((name) => /^nightly-[\d-]+\.backup$/.test(name))
    .toSorted();
  for (const name of nightly.slice(0, -KEPT_NIGHTS)) rmSync(path.join(folder, name), { force: true });
}
