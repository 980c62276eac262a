/** A process that stores what the test sends it and handles what waits, writing down when it was inside which update. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import { openDatabase } from '../../../src/platform/database/client.ts';
import { createInbox } from '../../../src/platform/inbox/inbox.ts';
import { startLanes } from '../../../src/platform/inbox/lanes.ts';
import { systemClock } from '../../../src/platform/time/clock.ts';
import { silentLog } from '../support.ts';

const [url = ''] = process.argv.slice(2);
const { pool } = await openDatabase(url, silentLog, 8);

const lanes = startLanes({
  pool,
  clock: systemClock,
  log: silentLog,
  // Half of the test's people: the other process gets the others.
  concurrency: 4,
  timing: { leaseMs: 1500, heartbeatMs: 300, sweepMs: 100 },
  onSetAside: async () => {},
  async handle(update) {
    const id = update.update_id;
    const begun = await pool.query<{ n: number }>(
      `insert into "Handled" ("updateId", "lane", "pid", "begunAt")
       select $1, $2, $3, clock_timestamp() returning "n"`,
      [id, update.message?.from?.id, process.pid],
    );
    const before = await pool.query(`select 1 from "Handled" where "updateId" = $1 and "n" < $2`, [
      id,
      begun.rows[0]?.n,
    ]);
    if (update.message?.text === 'die here' && before.rowCount === 0) {
      process.send?.('inside');
      await sleep(60_000);
    }
    await sleep(id % 7);
    await pool.query(`update "Handled" set "endedAt" = clock_timestamp() where "n" = $1`, [begun.rows[0]?.n]);
  },
});
const inbox = createInbox({
  pool,
  clock: systemClock,
  log: silentLog,
  wake: () => lanes.wake(),
  onFlood: async () => {},
  limit: 10_000,
  perMinute: Number.POSITIVE_INFINITY,
});

process.on('message', (updates: Update[]) => {
  void inbox.store(updates).then(() => process.send?.({ stored: updates.length }));
});
process.once('disconnect', () => process.exit());
process.send?.('ready');
