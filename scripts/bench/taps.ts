/**
 * What a tap costs, beside plain grammY in the same run: `npm run bench -- taps`. The whole bot, built, with the heap of
 * its image, over a local Bot API that takes 20 ms a call.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import pino from 'pino';
import { startDatabase } from '../../src/platform/database/embedded.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { startBenchApi } from './botApi.ts';
import { IMAGE_MEMORY } from './image.ts';
import { accountOf, fillWorld, NOON, peopleOf, type WorldSize } from './world.ts';

const TAPS = 1500;
const WARM_UP = 1000;
const AT_ONCE = 100;
const PEOPLE = 400;
const TICKS_A_SECOND = 100;
const SMALL: WorldSize = { schools: 40, pairs: 50 };
/** The same schools' neighbours, and the same schools five years on. */
const LARGE: WorldSize = { schools: 400, pairs: 50 };
const LONG: WorldSize = { schools: 40, pairs: 50, years: 5 };
const only = process.argv.slice(2);

type Screen = [
  name: string,
  from: 'mentees' | 'mentors' | 'curators',
  what: { text: string } | { tap: string },
];
const SCREENS: Screen[] = [
  ['/start, mentee', 'mentees', { text: '/start' }],
  ['/start, mentor', 'mentors', { text: '/start' }],
  ['/start, curator of 50 pairs', 'curators', { text: '/start' }],
  ['«Ещё», mentee', 'mentees', { tap: 'home.more' }],
];

const log = pino({ level: process.env['LOG'] ?? 'silent' });
const dataDir = mkdtempSync(path.join(tmpdir(), 'nastavnik-bench-'));
chmodSync(dataDir, 0o711);
const server = await startDatabase({
  dataDir,
  log,
  settings: { shared_preload_libraries: 'pg_stat_statements' },
});
const admin = new pg.Client({ connectionString: server.url });
await admin.connect();
const postmaster = Number(readFileSync(path.join(dataDir, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]);

interface Line {
  rate: number;
  /** Milliseconds of processor a tap. */
  node: number;
  postgres: number;
  statements: number;
  p50: number;
  p99: number;
}

/** A bot of this kind in a process of its own, until `work` is done. */
async function withBot<T>(
  kind: 'product' | 'plain' | 'runner',
  url: string,
  work: (api: Awaited<ReturnType<typeof startBenchApi>>, bot: ReturnType<typeof fork>) => Promise<T>,
): Promise<T> {
  const api = await startBenchApi();
  const args = [kind, api.url, url, dataDir, NOON.toISOString()];
  const bot = fork(fileURLToPath(new URL('bot.mjs', import.meta.url)), args, {
    execArgv: IMAGE_MEMORY,
  });
  await once(bot, 'message');
  try {
    return await work(api, bot);
  } finally {
    bot.send('stop');
    await once(bot, 'exit');
    await api.close();
  }
}

async function world(name: string, size: WorldSize): Promise<{ url: string; pool: pg.Pool }> {
  await admin.query(`create database ${name}`);
  const url = server.url.replace(/\/[^/?]+(\?|$)/, `/${name}$1`);
  await migrate(url, { folder: path.resolve('prisma/migrations'), log });
  const pool = new pg.Pool({ connectionString: url });
  await pool.query('create extension pg_stat_statements');
  await fillWorld(pool, size);
  return { url, pool };
}

/** Milliseconds of processor that PostgreSQL has used so far, the processes that ended included. */
function postgresCpu(): number {
  const stat = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    } catch {
      return [];
    }
  };
  let ticks = 0;
  for (const pid of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const fields = stat(pid);
    const own = Number(fields[11]) + Number(fields[12]);
    if (Number(pid) === postmaster) ticks += own + Number(fields[13]) + Number(fields[14]);
    else if (Number(fields[1]) === postmaster) ticks += own;
  }
  return (ticks * 1000) / TICKS_A_SECOND;
}

async function nodeCpu(bot: ReturnType<typeof fork>): Promise<{ ms: number; rss: number }> {
  bot.send('cpu');
  const [{ cpu, rss }] = (await once(bot, 'message')) as [{ cpu: NodeJS.CpuUsage; rss: number }];
  return { ms: (cpu.user + cpu.system) / 1000, rss };
}

const percentile = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

/** `taps` taps from these people, at most `AT_ONCE` of them unanswered, one a person. */
async function flood(
  taps: number,
  accounts: readonly number[],
  send: (account: number) => Promise<number>,
): Promise<number[]> {
  const latencies: number[] = [];
  let next = 0;
  const workers = Math.min(AT_ONCE, accounts.length);
  await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      // Each worker has people of its own, so that nobody taps twice at once.
      const own = accounts.filter((__, i) => i % workers === worker);
      for (let i = 0; next < taps; i++) {
        next += 1;
        latencies.push(await send(own[i % own.length] ?? 0));
      }
    }),
  );
  return latencies;
}

async function measure(
  bot: ReturnType<typeof fork>,
  pool: pg.Pool | undefined,
  taps: number,
  accounts: readonly number[],
  send: (account: number) => Promise<number>,
): Promise<Line> {
  await flood(Math.min(taps, 300), accounts, send);
  await sleep(300);
  await pool?.query('select pg_stat_statements_reset()');
  const before = { node: (await nodeCpu(bot)).ms, postgres: postgresCpu() };
  const began = performance.now();
  const latencies = await flood(taps, accounts, send);
  const took = performance.now() - began;
  // What comes after the answer is paid for too.
  await sleep(100);
  const after = { node: (await nodeCpu(bot)).ms, postgres: postgresCpu() };
  const counted = await pool?.query<{ calls: number }>(
    `select sum("calls")::float8 as "calls" from pg_stat_statements where "dbid" = (select "oid" from pg_database where "datname" = current_database())
       and "query" !~* '^(begin|commit|rollback|deallocate|select pg_stat)'`,
  );
  return {
    rate: (latencies.length * 1000) / took,
    node: (after.node - before.node) / latencies.length,
    postgres: (after.postgres - before.postgres) / latencies.length,
    statements: (counted?.rows[0]?.calls ?? 0) / latencies.length,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
  };
}

const ms = (value: number) => `${value.toFixed(1)} ms`;
const lines = new Map<string, Line>();
const wants = (part: string) => only.length === 0 || only.includes(part);

const plain = await withBot('plain', '', (api, bot) =>
  measure(
    bot,
    undefined,
    200,
    Array.from({ length: PEOPLE }, (_, i) => i + 1),
    (id) => api.text(id, '/start'),
  ),
);
const runner = await withBot('runner', '', (api, bot) =>
  measure(
    bot,
    undefined,
    TAPS * 2,
    Array.from({ length: PEOPLE }, (_, i) => i + 1),
    (id) => api.text(id, '/start'),
  ),
);
console.log(
  `plain bot.start() ${plain.rate.toFixed(0)}/s; runner with sequentialize ${runner.rate.toFixed(0)}/s`,
);

const worlds: [name: string, size: WorldSize][] = [
  ['small', SMALL],
  ...(wants('large') ? ([['large', LARGE]] as [string, WorldSize][]) : []),
  ...(wants('years') ? ([['years', LONG]] as [string, WorldSize][]) : []),
];
for (const [name, size] of worlds) {
  const { url, pool } = await world(name, size);
  await withBot('product', url, async (api, bot) => {
    const people = peopleOf(size);
    const screens = SCREENS.map(([screen, who, what]) => {
      // Spread over the schools.
      const every = Math.max(1, Math.floor(people[who].length / PEOPLE));
      const accounts = people[who]
        .filter((_, i) => i % every === 0)
        .slice(0, PEOPLE)
        .map(accountOf);
      const send = (id: number) => ('text' in what ? api.text(id, what.text) : api.tap(id, what.tap));
      return { screen, accounts, send };
    });
    // A process that has been at work for some minutes: else the first screen pays for what all of them need.
    for (const { accounts, send } of screens) await flood(WARM_UP, accounts, send);
    if (name === 'small' && only.includes('hour')) await hour(api, bot, people);
    for (const { screen, accounts, send } of screens) {
      const line = await measure(bot, pool, TAPS, accounts, send);
      lines.set(`${name} ${screen}`, line);
      console.log(
        `${name} · ${screen}: ${line.rate.toFixed(0)}/s = ${(line.rate / plain.rate).toFixed(1)} × plain, 1/${(runner.rate / line.rate).toFixed(0)} of runner; ` +
          `node ${ms(line.node)}, PostgreSQL ${ms(line.postgres)}, ${line.statements.toFixed(1)} statements; p50 ${ms(line.p50)}, p99 ${ms(line.p99)}`,
      );
    }
    if (name === 'small' && wants('burst'))
      await burst(api, [...people.mentees, ...people.mentors].slice(0, 3000).map(accountOf));
    if (name === 'small' && wants('paced')) await paced(api, people.mentees.slice(0, PEOPLE).map(accountOf));
    console.log(`${name} · memory ${Math.round((await nodeCpu(bot)).rss / 1024 / 1024)} MB`);
  });
  if (only.includes('statements')) {
    const { rows } = await pool.query(
      `select "calls", "total_exec_time"::int as "ms", left("query", 150) as "query" from pg_stat_statements order by "total_exec_time" desc limit 40`,
    );
    console.table(rows);
  }
  await pool.end();
}

/** People who tap at an even pace, whether they are answered or not. */
async function paced(
  api: Awaited<ReturnType<typeof startBenchApi>>,
  accounts: readonly number[],
): Promise<void> {
  for (const [rate, seconds] of [
    [20, 20],
    [100, 60],
  ] as const) {
    const answers: Promise<number>[] = [];
    const began = performance.now();
    for (let i = 0; i < rate * seconds; i++) {
      await sleep(Math.max(0, began + (i * 1000) / rate - performance.now()));
      answers.push(api.text(accounts[i % accounts.length] ?? 0, '/start'));
    }
    const latencies = await Promise.all(answers);
    console.log(
      `${rate} taps/s for ${seconds} s: p50 ${ms(percentile(latencies, 0.5))}, p99 ${ms(percentile(latencies, 0.99))}`,
    );
  }
}

/** Fifty taps a second for an hour, of everybody; what it takes of memory, every ten minutes. */
async function hour(
  api: Awaited<ReturnType<typeof startBenchApi>>,
  bot: ReturnType<typeof fork>,
  { mentees, mentors, curators }: ReturnType<typeof peopleOf>,
): Promise<void> {
  const accounts = [...mentees, ...mentors, ...curators].map(accountOf);
  let latencies: Promise<number>[] = [];
  const began = performance.now();
  for (let i = 0; i < 50 * 3600; i++) {
    await sleep(Math.max(0, began + i * 20 - performance.now()));
    const account = accounts[(i * 7) % accounts.length] ?? 0;
    latencies.push(i % 3 === 0 ? api.tap(account, 'home.more') : api.text(account, '/start'));
    if (i % 30_000 !== 29_999) continue;
    const taken = Math.round((await nodeCpu(bot)).rss / 1024 / 1024);
    console.log(
      `${(i + 1) / 3000} minutes at 50 taps/s: ${taken} MB, p99 ${ms(percentile(await Promise.all(latencies), 0.99))}`,
    );
    latencies = [];
  }
}

/** Everybody opens the card within ten seconds of a push; when the last of them is answered. */
async function burst(
  api: Awaited<ReturnType<typeof startBenchApi>>,
  accounts: readonly number[],
): Promise<void> {
  const began = performance.now();
  const answers: Promise<number>[] = [];
  for (const [i, account] of accounts.entries()) {
    await sleep(Math.max(0, began + (i * 10_000) / accounts.length - performance.now()));
    answers.push(api.text(account, '/start'));
  }
  const latencies = await Promise.all(answers);
  const took = performance.now() - began;
  console.log(
    `${accounts.length} people within 10 s: the last answered after ${(took / 1000).toFixed(1)} s, p50 ${ms(percentile(latencies, 0.5))}`,
  );
}

await admin.end();
await server.stop();
rmSync(dataDir, { recursive: true, force: true });
