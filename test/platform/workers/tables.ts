/** Reads hostile tables in a process as small as the image's, and says what each cost. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { SHEET_LIMITS } from '../../../src/platform/files/limits.ts';
import { readTable } from '../../../src/platform/files/table.ts';
import { HOSTILE } from '../../support/hostileTables.ts';

const delay = monitorEventLoopDelay({ resolution: 5 });
for (const [what, { bytes, name = 'a.xlsx' }] of Object.entries(HOSTILE)) {
  const given = Buffer.from(bytes() as Uint8Array);
  globalThis.gc?.();
  await sleep(20);
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 5);
  delay.reset();
  delay.enable();
  const cpu = process.cpuUsage();
  const started = performance.now();
  const table = await readTable(given, name, {
    ...SHEET_LIMITS,
    bytes: 4 * 1024 * 1024,
    // Other tests run beside it: what counts is the work, not how long it waited for a processor.
    ms: 60_000,
  });
  const ms = performance.now() - started;
  const spent = process.cpuUsage(cpu);
  delay.disable();
  clearInterval(watch);
  process.stdout.write(
    `${JSON.stringify({
      what,
      size: given.length,
      result: table.ok ? table.rows.length : table.reason,
      ms: Math.round(ms),
      cpuMs: Math.round((spent.user + spent.system) / 1000),
      grewMb: Math.round((most - before) / 2 ** 20),
      delayMs: Math.round(delay.max / 1e6),
    })}\n`,
  );
}
