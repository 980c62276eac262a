import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type pg from 'pg';
import pino from 'pino';
import { z } from 'zod';
import { askInCrowd, askOne, askTogether } from '../../src/platform/database/ask.ts';
import type { Database } from '../../src/platform/database/client.ts';
import type { Deps } from '../../src/platform/deps.ts';
import type { Bundles } from '../../src/platform/dispatch/bundle.ts';
import { kind } from '../../src/platform/dispatch/kinds.ts';
import { dispatch } from '../../src/platform/dispatch/outbox.ts';
import { plain } from '../../src/platform/i18n/html.ts';
import { loadTexts } from '../../src/platform/i18n/texts.ts';
import { type Deliver, deliverBy } from '../../src/platform/telegram/delivery.ts';
import { telegramFetch } from '../../src/platform/telegram/fetch.ts';
import { type Clock, MovableClock } from '../../src/platform/time/clock.ts';
import { instantOf } from '../../src/platform/time/local.ts';

export const silentLog = pino({ level: 'silent' });
/** A Wednesday noon in Almaty. */
export const NOON = instantOf('2026-11-25', '12:00', 'Asia/Almaty');

export function testDeps(
  database: Pick<Database, 'db' | 'pool' | 'planned'>,
  clock: Clock = new MovableClock(NOON),
): Deps {
  const inCrowd = askInCrowd(database.planned);
  return {
    db: database.db,
    pool: database.pool,
    ask: askOne(database.pool),
    askTogether: () => askTogether(inCrowd),
    clock,
    texts: loadTexts('locales'),
    log: silentLog,
    defaultLocale: 'ru',
    adminIds: [],
    secret: 'secret',
    bot: { username: 'test_bot' },
    wake: () => {},
  };
}

/** Of no school, and nobody's act. */
export const BY_NOBODY = { schoolId: null, from: null } as const;

/** A message whose text is its number. */
export const note = kind('test.note', z.object({ n: z.number() }), {
  urgency: 'act',
  render: async (_deps, { n }) => ({ text: plain(`note ${n}`) }),
});

/** Bundles that go as soon as they are due. */
export const atOnce: Bundles = {
  hourOf: async (_personId, now) => now,
  home: () => ({ text: 'home', data: 'home.open' }),
};

/** The sender's way to a Bot API, without patience of its own. */
export function delivery(root: string, token: string, timeoutMs = 2000): Deliver {
  return deliverBy(
    new Api(token, {
      apiRoot: root,
      fetch: telegramFetch({ patience: 0, timeoutMs }),
    }),
  );
}

/** People with a Telegram account, ids 1…count; the account of person n is 1000 + n. */
export async function addPeople(pool: pg.Pool, count: number): Promise<void> {
  await pool.query(
    `insert into "Person" ("id", "fullName", "searchName", "addressAs", "locale", "createdAt", "requestId")
     select n, 'Person ' || n, 'person', 'Person', 'ru', $2, 'p' || n from generate_series(1, $1::int) n`,
    [count, NOON],
  );
  await pool.query(
    `insert into "Account" ("telegramId", "personId", "locale", "createdAt", "lastSeenAt")
     select 1000 + n, n, 'ru', $2, $2 from generate_series(1, $1::int) n`,
    [count, NOON],
  );
}

/** One note to each of these people, numbered, due at noon. */
export async function addNotes(deps: Deps, to: readonly number[], dueAt = NOON): Promise<void> {
  for (const [n, personId] of to.entries()) {
    await dispatch(deps.db, note, {
      ...BY_NOBODY,
      to: personId,
      key: `note:${n}:person:${personId}`,
      dueAt,
      args: { n },
    });
  }
}

/** How many rows of the outbox are in each state. */
export async function statuses(pool: pg.Pool): Promise<Record<string, number>> {
  const { rows } = await pool.query<{ status: string; count: number }>(
    `select "status", count(*)::int as count from "Dispatch" group by "status"`,
  );
  return Object.fromEntries(rows.map((row) => [row.status, row.count]));
}

export function textUpdate(id: number, from: number, text = `text ${id}`): Update {
  const person = { id: from, is_bot: false, first_name: 'A' };
  return {
    update_id: id,
    message: {
      message_id: id,
      date: 0,
      text,
      from: person,
      chat: { id: from, type: 'private', first_name: 'A' },
    },
  };
}

/** The same numbers in an order that depends on the seed alone. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

export async function until(what: () => boolean | Promise<boolean>, limitMs = 60_000): Promise<void> {
  const end = performance.now() + limitMs;
  while (!(await what())) {
    if (performance.now() > end) throw new Error('waited in vain');
    await sleep(20);
  }
}

export interface Worker {
  process: ChildProcess;
  messages: unknown[];
  kill(): Promise<void>;
}

const workers = new Set<ChildProcess>();

/** Starts a script of `workers/` as a process of its own and waits until it says it is ready. */
export async function startWorker(script: string, ...args: string[]): Promise<Worker> {
  const child = fork(path.resolve('test/platform/workers', script), args, { execArgv: ['--import', 'tsx'] });
  workers.add(child);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const worker: Worker = {
    process: child,
    messages: [],
    async kill() {
      child.kill('SIGKILL');
      await gone;
      workers.delete(child);
    },
  };
  child.on('message', (message) => worker.messages.push(message));
  await until(() => worker.messages.includes('ready') || child.exitCode !== null);
  if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}`);
  return worker;
}

export async function killWorkers(): Promise<void> {
  for (const child of workers) child.kill('SIGKILL');
  workers.clear();
}
