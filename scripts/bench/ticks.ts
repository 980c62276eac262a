/**
 * A tick with a million stored meetings beside one with ten thousand, for the same number due:
 * `npm run bench -- ticks`. Prints ratios of one run, and what people who tap notice of the large one.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { rooms } from '../../src/mentoring/rooms.ts';
import { openDatabase } from '../../src/platform/database/client.ts';
import { startDatabase } from '../../src/platform/database/embedded.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { MovableClock } from '../../src/platform/time/clock.ts';
import { addMinutes, instantOf } from '../../src/platform/time/local.ts';
import { testDeps } from '../../test/platform/support.ts';
import { startBenchApi } from './botApi.ts';
import { IMAGE_MEMORY } from './image.ts';

const SMALL = 10_000;
const LARGE = 1_000_000;
const SCHOOLS = 20;
const LIVING = 1000;
/** Meetings of a pair whose years are over. */
const EACH = 50;
const ROUNDS = 7;
const MIDNIGHT = instantOf('2026-11-24', '00:00', 'Europe/Moscow');
const EVENING = addMinutes(MIDNIGHT, -5);

const log = pino({ level: 'silent' });
const dataDir = mkdtempSync(path.join(tmpdir(), 'nastavnik-bench-'));
chmodSync(dataDir, 0o711);
const server = await startDatabase({ dataDir, log });
const { Client } = (await import('pg')).default;

/** Schools, people and pairs; `stored` meetings, nearly all of pairs that are over. */
async function fill(url: string, stored: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const run = (text: string, values: unknown[] = []) => client.query(text, values);
  const past = Math.ceil((stored - LIVING) / EACH);
  await run(
    `insert into "Organisation" ("id", "kind", "name") select n, 'school', 'School ' || n from generate_series(1, ${SCHOOLS}) n`,
  );
  await run(
    `insert into "School" ("id", "country", "city", "zone", "weekDays", "locales", "createdAt", "requestId")
     select n, 'ru', 'City', 'Europe/Moscow', 5, '{ru}', $1, 's' || n from generate_series(1, ${SCHOOLS}) n`,
    [MIDNIGHT],
  );
  await run(
    `insert into "Programme" ("id", "schoolId", "preset", "startsOn", "endsOn", "provisional", "participation", "offerWorkingDays", "createdAt")
     select n, n, 'ruQuarters', '2026-09-01', '2027-05-31', false, 'voluntary', 5, $1 from generate_series(1, ${SCHOOLS}) n`,
    [MIDNIGHT],
  );
  await run(
    `insert into "Term" ("schoolId", "programmeId", "number", "startsOn", "endsOn")
     select n, n, 2, '2026-11-02', '2026-12-25' from generate_series(1, ${SCHOOLS}) n`,
  );
  const pairs = LIVING + past;
  await run(
    `insert into "Person" ("id", "fullName", "searchName", "addressAs", "locale", "createdAt", "requestId")
     select n, 'Person ' || n, 'person', 'Person', 'ru', $1, 'p' || n from generate_series(1, ${2 * pairs}) n`,
    [MIDNIGHT],
  );
  await run(
    `insert into "Account" ("telegramId", "personId", "locale", "createdAt", "lastSeenAt")
     select 1000 + n, n, 'ru', $1, $1 from generate_series(1, ${2 * pairs}) n`,
    [MIDNIGHT],
  );
  await run(
    `insert into "Membership" ("id", "schoolId", "personId", "role", "status", "createdAt", "confirmedAt")
     select n, 1 + (n - 1) / 2 % ${SCHOOLS}, n, (case n % 2 when 1 then 'mentor' else 'mentee' end)::"Role", 'active', $1, $1
     from generate_series(1, ${2 * pairs}) n`,
    [addMinutes(MIDNIGHT, -90 * 1440)],
  );
  await run(
    `insert into "Offer" ("id", "schoolId", "programmeId", "mentorId", "menteeId", "mentorKind", "status", "reasons", "dueOn", "endsOn",
       "createdById", "createdAt", "requestId")
     select n, 1 + (n - 1) % ${SCHOOLS}, 1 + (n - 1) % ${SCHOOLS}, 2 * n - 1, 2 * n, 'consultant', 'accepted', '{}', '2026-09-10',
       '2027-05-14', 1, $1, 'o' || n from generate_series(1, ${pairs}) n`,
    [MIDNIGHT],
  );
  await run(
    `insert into "Pair" ("id", "schoolId", "programmeId", "offerId", "mentorId", "menteeId", "mentorKind", "status", "stage", "stageSinceOn",
       "startsOn", "endsOn", "acquaintanceDays", "trialDays", "planningDays", "seriesMeetings", "finalDueDays", "createdAt")
     select n, 1 + (n - 1) % ${SCHOOLS}, 1 + (n - 1) % ${SCHOOLS}, n, 2 * n - 1, 2 * n, 'consultant',
       (case when n <= ${LIVING} then 'active' else 'completed' end)::"PairStatus", 'trial',
       to_char(date '2026-11-01' + (n % 40), 'YYYY-MM-DD'), '2026-09-10', '2027-05-14', 7, 14, 14, 4, 21, $1
     from generate_series(1, ${pairs}) n`,
    [MIDNIGHT],
  );
  // One meeting of each living pair: some ahead, some asked about, some with a lone answer.
  await run(
    `insert into "Meeting" ("id", "schoolId", "pairId", "kind", "status", "startsAt", "minutes", "proposedBy", "createdAt", "requestId")
     select n, 1 + (n - 1) % ${SCHOOLS}, n, 'trial', 'agreed', $1::timestamptz + (n % 20 - 12) * interval '1 day' + interval '15 hours',
       40, 'mentor', $1, 'm' || n from generate_series(1, ${LIVING}) n`,
    [MIDNIGHT],
  );
  await run(
    `insert into "Confirmation" ("schoolId", "meetingId", "side", "answer", "answeredAt")
     select 1 + (n - 1) % ${SCHOOLS}, n, 'mentor', 'held', $1::timestamptz - interval '3 days' from generate_series(1, ${LIVING}, 5) n
     where n % 20 < 8`,
    [MIDNIGHT],
  );
  await run(
    `insert into "Meeting" ("id", "schoolId", "pairId", "kind", "status", "outcome", "startsAt", "minutes", "proposedBy", "settledAt", "createdAt", "requestId")
     select ${LIVING} + n, 1 + ((n - 1) / ${EACH} + ${LIVING}) % ${SCHOOLS}, ${LIVING} + 1 + (n - 1) / ${EACH}, 'series', 'settled', 'both',
       $1::timestamptz - (n % 900) * interval '1 day', 40, 'mentor', $1, $1, 'm' || (${LIVING} + n)
     from generate_series(1, ${stored - LIVING}) n`,
    [MIDNIGHT],
  );
  await run('vacuum analyze');
  await client.end();
}

interface World {
  url: string;
  /** Milliseconds of a tick at midnight, when the day's work is found. */
  midnight(): Promise<number>;
  /** Milliseconds of a tick a minute later, when there is nothing new. */
  minute(): Promise<number>;
  found(): Promise<number>;
  close(): Promise<void>;
}

async function world(name: string, stored: number): Promise<World> {
  const admin = new Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = server.url.replace(/\/[^/?]+(\?|$)/, `/${name}$1`);
  await migrate(url, { folder: path.resolve('prisma/migrations'), log });
  await fill(url, stored);
  const database = await openDatabase(url, log);
  const clock = new MovableClock(MIDNIGHT);
  const deps = testDeps(database, clock);
  let jobs = rooms().flatMap((room) => room.jobs ?? []);
  const tick = async () => {
    const began = performance.now();
    for (const job of jobs) await job.run(deps, clock.now());
    return performance.now() - began;
  };
  return {
    url,
    async midnight() {
      clock.set(MIDNIGHT);
      await database.pool.query('truncate "Dispatch"');
      jobs = rooms().flatMap((room) => room.jobs ?? []);
      return tick();
    },
    async minute() {
      clock.set(addMinutes(clock.now(), 1));
      return tick();
    },
    found: () => database.db.dispatch.count(),
    close: () => database.close(),
  };
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const small = await world('small', SMALL);
const large = await world('large', LARGE);
const times = {
  smallDay: [] as number[],
  largeDay: [] as number[],
  smallMinute: [] as number[],
  largeMinute: [] as number[],
};
for (let round = 0; round <= ROUNDS; round++) {
  const day = [await small.midnight(), await large.midnight()] as const;
  const minute = [await small.minute(), await large.minute()] as const;
  // The first warms up.
  if (round === 0) continue;
  times.smallDay.push(day[0]);
  times.largeDay.push(day[1]);
  times.smallMinute.push(minute[0]);
  times.largeMinute.push(minute[1]);
}
const line = (what: string, a: number, b: number) =>
  console.log(
    `${what}: ${a.toFixed(1)} ms with ${SMALL} meetings, ${b.toFixed(1)} ms with ${LARGE} (×${(b / a).toFixed(2)})`,
  );
console.log(`due: ${await small.found()} and ${await large.found()} messages found`);
line('tick at midnight', median(times.smallDay), median(times.largeDay));
line('tick of a minute', median(times.smallMinute), median(times.largeMinute));

await small.close();
await large.close();

// The whole bot, built, ticks at midnight, as it has each minute before, while 50 people a second open their card.
const api = await startBenchApi();
const bot = fork(
  fileURLToPath(new URL('bot.mjs', import.meta.url)),
  ['product', api.url, large.url, dataDir, EVENING.toISOString()],
  { execArgv: IMAGE_MEMORY },
);
await once(bot, 'message');

/** Taps of the living pairs, fifty a second; how long the slowest twentieth of them waited, ms. */
async function taps(seconds: number): Promise<number> {
  const answers: Promise<number>[] = [];
  const began = performance.now();
  for (let i = 0; i < 50 * seconds; i++) {
    await sleep(Math.max(0, began + i * 20 - performance.now()));
    answers.push(api.text(1001 + ((i * 7) % (2 * LIVING)), '/start'));
  }
  const times = (await Promise.all(answers)).toSorted((a, b) => a - b);
  return times[Math.floor(times.length * 0.95)] ?? 0;
}
const tick = async (at: Date) => {
  const ticked = once(bot, 'message') as Promise<[{ ticked: number }]>;
  bot.send({ tickAt: at.toISOString() });
  return (await ticked)[0].ticked;
};
await taps(20);
await tick(EVENING);
const admin = new Client({ connectionString: large.url });
await admin.connect();
await admin.query('truncate "Dispatch"');
const quiet = await taps(10);
const [tickMs, meanwhile] = await Promise.all([tick(MIDNIGHT), taps(3)]);
const { rows } = await admin.query<{ found: number }>('select count(*)::int as "found" from "Dispatch"');
await admin.end();
console.log(
  `50 taps/s: p95 ${quiet.toFixed(0)} ms; in the three seconds from midnight ${meanwhile.toFixed(0)} ms, the tick itself ${tickMs.toFixed(0)} ms with ${rows[0]?.found} messages found`,
);
bot.send('stop');
await once(bot, 'exit');
await api.close();
await server.stop();
rmSync(dataDir, { recursive: true, force: true });
