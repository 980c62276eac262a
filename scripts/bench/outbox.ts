/**
 * 60,000 dispatches due at once, and taps all the while, beside a Bot API that refuses what comes too fast:
 * `node --import tsx scripts/bench/outbox.ts [seconds]`. A part of the forty minutes it would take, 30 s unless said.
 * Prints ratios of one run: the rate against the 25 allowed, taps' latency with the sender at work against without.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { openDatabase } from '../../src/platform/database/client.ts';
import { startDatabase } from '../../src/platform/database/embedded.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { registryOf } from '../../src/platform/dispatch/kinds.ts';
import { startSender } from '../../src/platform/dispatch/sender.ts';
import { createInbox } from '../../src/platform/inbox/inbox.ts';
import { startLanes } from '../../src/platform/inbox/lanes.ts';
import { MovableClock } from '../../src/platform/time/clock.ts';
import {
  addPeople,
  atOnce,
  delivery,
  NOON,
  note,
  testDeps,
  textUpdate,
} from '../../test/platform/support.ts';
import { type Call, type Treatment, tinyBotApi } from '../../test/platform/tinyBotApi.ts';

const DUE = 60_000;
const SECONDS = Number(process.argv[2] ?? 30);
/** What we allow ourselves, a little under what Telegram does. */
const ALLOWED = 25;
const TELEGRAMS = 30;
const TAPS_A_SECOND = 50;

const dataDir = mkdtempSync(path.join(tmpdir(), 'nastavnik-bench-'));
chmodSync(dataDir, 0o711);
let refused = 0;
const log = pino({ level: 'silent' });
const server = await startDatabase({ dataDir, log });
await migrate(server.url, { folder: path.resolve('prisma/migrations'), log });
const database = await openDatabase(server.url, log);
const api = await tinyBotApi({ latencyMs: 50, treat: refuseTooFast() });
const clock = new MovableClock(NOON);
const deps = testDeps(database, clock);
await addPeople(database.pool, DUE);

/** Telegram's limits: messages in any second, and one to a chat. */
function refuseTooFast() {
  let recent: { at: number; chat: unknown }[] = [];
  return (call: Call): Treatment => {
    if (call.method !== 'sendMessage') return undefined;
    recent = recent.filter(({ at }) => at > call.at - 1000);
    const chat = call.body['chat_id'];
    if (recent.length >= TELEGRAMS || recent.some((one) => one.chat === chat)) {
      refused += 1;
      return { error: 429, retryAfter: 1 };
    }
    recent.push({ at: call.at, chat });
    return undefined;
  };
}
const handled = new Map<number, () => void>();
const lanes = startLanes({
  pool: database.pool,
  clock,
  log,
  onSetAside: async () => {},
  async handle(update) {
    // What an ordinary tap costs: who is it, a read and a write.
    const telegramId = BigInt(update.message?.from?.id ?? 0);
    await deps.db.account.findUnique({ where: { telegramId }, include: { person: true } });
    await deps.db.account.updateMany({ where: { telegramId }, data: { lastSeenAt: clock.now() } });
    handled.get(update.update_id)?.();
  },
});
const inbox = createInbox({ pool: database.pool, clock, log, wake: lanes.wake, onFlood: async () => {} });

let updateId = 0;
/** Taps at an even pace; the milliseconds from storing to handled of each. */
async function taps(seconds: number): Promise<number[]> {
  const latencies: Promise<number>[] = [];
  for (let i = 0; i < seconds * TAPS_A_SECOND; i++) {
    const id = ++updateId;
    const began = performance.now();
    latencies.push(new Promise((resolve) => handled.set(id, () => resolve(performance.now() - began))));
    void inbox.store([textUpdate(id, 1001 + (id % DUE))]);
    await sleep(1000 / TAPS_A_SECOND);
  }
  return (await Promise.all(latencies)).sort((a, b) => a - b);
}
const at = (sorted: number[], share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;

await taps(2);
const alone = await taps(5);
await database.pool.query(
  `insert into "Dispatch" ("key", "toPersonId", "kind", "args", "urgency", "silentAtNight", "bundle", "dueAt", "createdAt")
   select 'bench:' || n, n, 'test.note', jsonb_build_object('n', n), 0, true, false, $2, $2 from generate_series(1, $1::int) n`,
  [DUE, NOON],
);
const sender = startSender({
  deps,
  registry: registryOf([note]),
  deliver: delivery(api.root, 'bench'),
  onUnreachable: async () => {},
  bundles: atOnce,
});
await taps(5);
const memoryBefore = process.memoryUsage().rss;
const from = api.messages().length;
const began = performance.now();
const together = await taps(SECONDS);
const rate = ((api.messages().length - from) * 1000) / (performance.now() - began);
const arrivals = api.messages().map((call) => call.at);
const most = Math.max(
  ...arrivals.map((t) => arrivals.filter((other) => other >= t && other < t + 1000).length),
);

const ms = (value: number) => `${value.toFixed(1)} ms`;
console.log(
  `sent ${rate.toFixed(2)}/s = ${(rate / ALLOWED).toFixed(3)} of the allowed ${ALLOWED}; at most ${most} arrived within any second; refused ${refused}`,
);
console.log(`taps alone:    p50 ${ms(at(alone, 0.5))}, p95 ${ms(at(alone, 0.95))}`);
console.log(
  `taps together: p50 ${ms(at(together, 0.5))}, p95 ${ms(at(together, 0.95))} (×${(at(together, 0.95) / at(alone, 0.95)).toFixed(2)})`,
);
console.log(`memory ×${(process.memoryUsage().rss / memoryBefore).toFixed(2)}`);

await sender.stop();
await lanes.stop();
await api.close();
await database.close();
await server.stop();
rmSync(dataDir, { recursive: true, force: true });
