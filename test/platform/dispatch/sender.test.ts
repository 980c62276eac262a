import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Deps } from '../../../src/platform/deps.ts';
import { type DispatchKind, kind, registryOf } from '../../../src/platform/dispatch/kinds.ts';
import { dispatch } from '../../../src/platform/dispatch/outbox.ts';
import {
  pauseSending,
  type Sender,
  type SenderOptions,
  startSender,
} from '../../../src/platform/dispatch/sender.ts';
import { plain } from '../../../src/platform/i18n/html.ts';
import type { Deliver } from '../../../src/platform/telegram/delivery.ts';
import { MovableClock, systemClock } from '../../../src/platform/time/clock.ts';
import { addMinutes, instantOf } from '../../../src/platform/time/local.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';
import { noteStatements, type Sent } from '../../support/sent.ts';
import {
  addNotes,
  addPeople,
  atOnce,
  BY_NOBODY,
  delivery,
  NOON,
  note,
  statuses,
  testDeps,
  until,
} from '../support.ts';
import { type TinyBotApi, tinyBotApi } from '../tinyBotApi.ts';

let database: TestDatabase;
let clock: MovableClock;
let deps: Deps;
let api: TinyBotApi;
let running: Sender[] = [];

beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(async () => {
  await database.pool.query(`truncate "Dispatch", "Lease", "Account", "Person" cascade`);
  await addPeople(database.pool, 60);
  clock = new MovableClock(NOON);
  deps = testDeps(database, clock);
  api = await tinyBotApi();
});
afterEach(async () => {
  await Promise.all(running.map((sender) => sender.stop()));
  running = [];
  await api.close();
});
afterAll(() => database.close());

function sender(
  options: Partial<SenderOptions> & { kinds?: DispatchKind<unknown>[]; timeoutMs?: number } = {},
): Sender {
  const { kinds = [note], timeoutMs, ...others } = options;
  const started = startSender({
    deps,
    registry: registryOf(kinds),
    deliver: delivery(api.root, `t${running.length}`, timeoutMs),
    onUnreachable: async () => {},
    bundles: atOnce,
    pace: { perSecond: 1000, perChatMs: 0 },
    ...others,
    timing: { backOffMs: 10, idleMs: 20, standbyMs: 20, ...others.timing },
  });
  running.push(started);
  return started;
}

const texts = () => api.messages().map((call) => call.body['text']);
const row = (key: string) => deps.db.dispatch.findUniqueOrThrow({ where: { key } });

describe('what is sent', () => {
  it('is what is due, most urgent first, rendered then, in the language of then, and noted on the account', async () => {
    const hello = kind('test.hello', z.object({}), {
      urgency: 'meeting',
      render: async (_deps, _args, person) => ({
        text: plain(`${person.locale} ${person.personId} ${person.telegramId}`),
      }),
    });
    await dispatch(deps.db, hello, {
      ...BY_NOBODY,
      to: 1,
      key: 'hello',
      dueAt: addMinutes(NOON, -60),
      args: {},
    });
    await addNotes(deps, [2]);
    await addNotes(deps, [4, 3], addMinutes(NOON, 1));
    await database.pool.query(`update "Person" set "locale" = 'kk' where "id" = 1`);
    await sender({ kinds: [note, hello] }).drain();
    expect(texts().sort()).toEqual(['kk 1 1001', 'note 0']);
    expect(api.messages()[0]?.body).toMatchObject({ chat_id: 1002, text: 'note 0', parse_mode: 'HTML' });
    expect(await row('hello')).toMatchObject({ status: 'sent', sentAt: NOON, closedAt: NOON, error: null });
    expect((await row('hello')).messageId).toBeGreaterThan(0);
    const pushed = await deps.db.account.findMany({
      where: { pushedSinceHome: true },
      select: { personId: true },
    });
    expect(pushed.map((account) => account.personId).sort()).toEqual([1, 2]);
  });

  it('is silent at night where the person’s school is', async () => {
    await database.pool.query(`insert into "Organisation" ("id", "kind", "name") values (1, 'school', 'S')`);
    await database.pool.query(
      `insert into "School" ("id", "country", "city", "zone", "weekDays", "createdAt", "requestId") values (1, 'KZ', 'A', 'Asia/Almaty', 5, $1, 's')`,
      [NOON],
    );
    await database.pool.query(
      `insert into "Membership" ("schoolId", "personId", "role", "status", "createdAt") select 1, n, 'mentee', 'active', $1 from generate_series(1, 4) n`,
      [NOON],
    );
    const meeting = kind('test.meeting', z.object({}), {
      urgency: 'meeting',
      render: async () => ({ text: plain('meeting') }),
    });
    const silent = async (at: string) => {
      await database.pool.query(`truncate "Dispatch"`);
      clock.set(instantOf('2026-11-25', at, 'Asia/Almaty'));
      const from = api.messages().length;
      await addNotes(deps, [1, 50], clock.now());
      await dispatch(deps.db, note, {
        ...BY_NOBODY,
        to: 2,
        key: 'loud',
        dueAt: clock.now(),
        args: { n: 2 },
        loudUntilHour: 22,
      });
      await dispatch(deps.db, meeting, { ...BY_NOBODY, to: 3, key: 'meeting', dueAt: clock.now(), args: {} });
      await running[0]?.drain();
      return Object.fromEntries(
        api
          .messages()
          .slice(from)
          .map((call) => [call.body['chat_id'], call.body['disable_notification'] ?? false]),
      );
    };
    sender({ kinds: [note, meeting] });
    expect(await silent('19:59')).toEqual({ 1001: false, 1050: false, 1002: false, 1003: false });
    expect(await silent('21:00')).toEqual({ 1001: true, 1050: false, 1002: false, 1003: false });
    expect(await silent('23:00')).toEqual({ 1001: true, 1050: false, 1002: true, 1003: false });
  });

  it('comes at once after a commit, without waiting for the next look', async () => {
    const started = sender({ timing: { idleMs: 60_000 } });
    await started.drain();
    await addNotes(deps, [1]);
    started.wake();
    await until(() => texts().length === 1, 1000);
  });
});

describe('an idle sender', () => {
  /** Of the sender alone; it never looks by itself in the time of a test. */
  async function idle(): Promise<{ sent: Sent; started: Sender }> {
    deps = testDeps(database, systemClock);
    const started = sender({ timing: { idleMs: 60_000 } });
    await started.drain();
    await sleep(100);
    const sent = noteStatements();
    return { sent, started };
  }

  it('asks nothing until the next message falls due, and sends it then', async () => {
    deps = testDeps(database, systemClock);
    // Long enough that a busy machine has looked before.
    await addNotes(deps, [1], new Date(Date.now() + 4000));
    const { sent } = await idle();
    await sleep(300);
    expect(sent.statements).toEqual([]);
    await until(() => texts().length === 1, 20_000);
    sent.stop();
  });

  it('is told of a message that falls due later, and does not look before', async () => {
    const { sent, started } = await idle();
    const dueAt = new Date(Date.now() + 4000);
    await addNotes(deps, [1], dueAt);
    sent.clear();
    started.wake(dueAt);
    await sleep(300);
    expect(sent.statements).toEqual([]);
    await until(() => texts().length === 1, 20_000);
    sent.stop();
  });

  it('tries again what could not be sent, without being woken', async () => {
    api.treat((call) =>
      call.method === 'sendMessage' && api.messages().length < 3 ? { error: 502 } : undefined,
    );
    const { sent, started } = await idle();
    await addNotes(deps, [1], new Date());
    started.wake();
    await until(async () => (await statuses(database.pool))['sent'] === 1, 3000);
    sent.stop();
  });
});

describe('what is not sent', () => {
  it('is closed with its reason: no longer true, too late, unreadable, nobody there', async () => {
    const gone = kind('test.gone', z.object({}), { urgency: 'act', render: async () => null });
    const late = kind('test.late', z.object({}), {
      urgency: 'act',
      lateByMinutes: 30,
      render: async () => ({ text: plain('late') }),
    });
    const old = kind('test.old', z.object({ n: z.number() }), {
      urgency: 'act',
      render: async () => ({ text: plain('old') }),
    });
    const to = (personId: number, key: string, dueAt = NOON) => ({ ...BY_NOBODY, to: personId, key, dueAt });
    await dispatch(deps.db, gone, { ...to(1, 'gone'), args: {} });
    await dispatch(deps.db, late, { ...to(2, 'late', addMinutes(NOON, -31)), args: {} });
    await dispatch(deps.db, late, { ...to(2, 'in time', addMinutes(NOON, -30)), args: {} });
    await dispatch(deps.db, old, { ...to(3, 'old'), args: { n: 'x' as unknown as number } });
    await dispatch(deps.db, note, { ...to(999, 'nobody'), args: { n: 1 } });
    await deps.db.account.update({ where: { telegramId: 1004n }, data: { unreachableAt: NOON } });
    await dispatch(deps.db, note, { ...to(4, 'blocked'), args: { n: 1 } });
    await sender({ kinds: [note, gone, late, old] }).drain();
    expect(texts()).toEqual(['late']);
    expect(await row('gone')).toMatchObject({ status: 'withdrawn', closedAt: NOON });
    expect(await row('late')).toMatchObject({ status: 'expired' });
    expect(await row('in time')).toMatchObject({ status: 'sent' });
    expect(await row('old')).toMatchObject({ status: 'dead', error: 'arguments: n' });
    expect(await row('nobody')).toMatchObject({ status: 'unreachable' });
    expect(await row('blocked')).toMatchObject({ status: 'unreachable' });
  });

  it('waits when its kind is one that a newer replica knows', async () => {
    const newer = kind('test.newer', z.object({}), {
      urgency: 'act',
      render: async () => ({ text: plain('newer') }),
    });
    await dispatch(deps.db, newer, { ...BY_NOBODY, to: 1, key: 'newer', dueAt: NOON, args: {} });
    await addNotes(deps, [1]);
    await sender().drain();
    expect(texts()).toEqual(['note 0']);
    expect(await row('newer')).toMatchObject({ status: 'waiting', tries: 0, claimedUntil: null });
  });

  it('waits when it can’t be rendered just now', async () => {
    let broken = true;
    const shy = kind('test.shy', z.object({}), {
      urgency: 'act',
      async render() {
        if (broken) throw new Error('not now');
        return { text: plain('shy') };
      },
    });
    await dispatch(deps.db, shy, { ...BY_NOBODY, to: 1, key: 'shy', dueAt: NOON, args: {} });
    sender({ kinds: [shy] });
    await until(async () => (await row('shy')).tries >= 2);
    expect(await row('shy')).toMatchObject({ status: 'waiting', error: 'could not be rendered' });
    broken = false;
    await until(() => texts().length === 1);
  });

  it('is not sent when it was withdrawn or moved after it was claimed', async () => {
    const started = sender({ timing: { idleMs: 60_000 } });
    await started.drain();
    const withdrawn = kind('test.slow', z.object({ key: z.string() }), {
      urgency: 'act',
      async render(_deps, { key }) {
        const change =
          key === 'gone'
            ? `"status" = 'withdrawn'`
            : `"claimedUntil" = null, "dueAt" = "dueAt" + interval '1 hour'`;
        await database.pool.query(`update "Dispatch" set ${change} where "key" = $1`, [key]);
        return { text: plain(key) };
      },
    });
    await started.stop();
    for (const [i, key] of ['gone', 'moved'].entries()) {
      await dispatch(deps.db, withdrawn, { ...BY_NOBODY, to: i + 1, key, dueAt: NOON, args: { key } });
    }
    await sender({ kinds: [withdrawn] }).drain();
    expect(texts()).toEqual([]);
    expect(await statuses(database.pool)).toEqual({ waiting: 1, withdrawn: 1 });
  });
});

describe('when Telegram', () => {
  it('says 403: the person is unreachable, the curator hears of it once', async () => {
    api.treat(() => ({ error: 403, description: 'Forbidden: bot was blocked by the user' }));
    const told: number[] = [];
    await addNotes(deps, [5, 5, 5]);
    const started = sender({
      onUnreachable: async (personId) => {
        told.push(personId);
      },
    });
    await started.drain();
    expect(told).toEqual([5]);
    expect(api.messages()).toHaveLength(1);
    expect(await statuses(database.pool)).toEqual({ unreachable: 3 });
    expect((await deps.db.account.findUniqueOrThrow({ where: { personId: 5 } })).unreachableAt).toEqual(NOON);
  });

  it('says 400: a dead letter with the reason; the others go on', async () => {
    api.treat((call) =>
      call.body['text'] === 'note 0'
        ? { error: 400, description: "Bad Request: can't parse entities" }
        : undefined,
    );
    await addNotes(deps, [1, 2]);
    await sender().drain();
    expect(await row('note:0:person:1')).toMatchObject({
      status: 'dead',
      error: "Bad Request: can't parse entities",
    });
    expect(await row('note:1:person:2')).toMatchObject({ status: 'sent' });
  });

  it('says 429 in one chat: that person waits, nobody else does', async () => {
    const slow = 1001;
    let until429 = Infinity;
    api.treat((call) => {
      if (call.method !== 'sendMessage' || call.body['chat_id'] !== slow || performance.now() > until429)
        return undefined;
      return { error: 429, retryAfter: 1, description: 'Too Many Requests: retry after 1' };
    });
    await addNotes(
      deps,
      Array.from({ length: 12 }, (_, i) => i + 1),
    );
    const from = performance.now();
    const started = sender({ pace: { perSecond: 50, perChatMs: 0 } });
    await until(async () => (await statuses(database.pool))['sent'] === 11);
    expect(performance.now() - from).toBeLessThan(4000);
    until429 = performance.now();
    await until(async () => (await statuses(database.pool))['sent'] === 12);
    // Asked once a pause, not again and again.
    expect(api.messages().filter((call) => call.body['chat_id'] === slow).length).toBeLessThan(8);
    await started.stop();
  });

  it('says 429 to one after another: every sender pauses, and the try is not counted', async () => {
    let refusedAt = 0;
    api.treat(() => {
      if (![4, 5].includes(api.messages().length)) return undefined;
      refusedAt = performance.now();
      return { error: 429, retryAfter: 1, description: 'Too Many Requests: retry after 1' };
    });
    await addNotes(
      deps,
      Array.from({ length: 12 }, (_, i) => i + 1),
    );
    const pace = { perSecond: 50, perChatMs: 0 };
    const first = sender({ pace });
    const second = sender({ pace });
    await until(() => refusedAt > 0);
    // Its holder goes; the pause stays.
    await (api.messages()[0]?.token === 't0' ? first : second).stop();
    await until(async () => (await statuses(database.pool))['sent'] === 12);
    // What was under way may still arrive, on a busy machine a little late; then nothing does before the pause is over.
    const after = api.messages().filter((call) => call.at > refusedAt + 600);
    expect(after.length).toBeGreaterThanOrEqual(1);
    expect(after.filter((call) => call.at < refusedAt + 1000)).toEqual([]);
    expect(new Set(api.messages().map((call) => call.token)).size).toBe(2);
    expect(api.messages()).toHaveLength(14);
    expect((await deps.db.dispatch.findMany()).map((dispatched) => dispatched.tries)).toEqual(
      Array(12).fill(1),
    );
  });

  it('wants a pause: whoever sends waits for the longest that was asked for', async () => {
    const started = sender();
    await started.drain();
    await pauseSending(database.pool, 0.6);
    await pauseSending(database.pool, 0.1);
    const from = performance.now();
    await addNotes(deps, [1]);
    await started.drain();
    expect((api.messages()[0]?.at ?? 0) - from).toBeGreaterThan(550);
  });

  it('says 5xx: backs off and tries again', async () => {
    api.treat((call) =>
      call.method === 'sendMessage' && api.messages().length < 4 ? { error: 502 } : undefined,
    );
    await addNotes(deps, [1]);
    sender();
    await until(async () => (await statuses(database.pool))['sent'] === 1);
    const at = api.messages().map((call) => call.at);
    expect(at).toHaveLength(4);
    expect((at[3] ?? 0) - (at[2] ?? 0)).toBeGreaterThan(38);
    expect(await row('note:0:person:1')).toMatchObject({ tries: 4, error: null });
  });

  it('is silent: nobody else is tried until it answers', async () => {
    let dumb = true;
    api.treat(() => (dumb ? { silence: true } : undefined));
    await addNotes(
      deps,
      Array.from({ length: 30 }, (_, i) => i + 1),
    );
    sender({ pace: { perSecond: 20, perChatMs: 0 }, timeoutMs: 150 });
    await until(() => api.calls.some((call) => call.method === 'getMe'));
    await sleep(200);
    const tried = api.messages().length;
    await sleep(300);
    expect(api.messages().length).toBe(tried);
    expect(tried).toBeLessThan(15);
    dumb = false;
    await until(async () => (await statuses(database.pool))['sent'] === 30);
    expect(api.messages().length).toBe(30 + tried);
  });

  it('closes the connection after it did what was asked: once more, never twice more', async () => {
    api.treat((call) => (call.body['chat_id'] === 1001 ? { closes: true } : undefined));
    await addNotes(deps, [1, 2]);
    sender();
    await until(async () => (await statuses(database.pool))['dead'] === 1);
    expect(api.messages().filter((call) => call.body['chat_id'] === 1001)).toHaveLength(2);
    expect(await row('note:0:person:1')).toMatchObject({ status: 'dead', error: 'no answer', tries: 2 });
    expect(await row('note:1:person:2')).toMatchObject({ status: 'sent' });
  });
});

it('what one person causes beyond twenty messages an hour comes as one, whole, also after a restart', async () => {
  const say = (n: number, from: number | null = 2) =>
    dispatch(deps.db, note, { schoolId: null, from, to: 1, key: `said:${n}`, dueAt: NOON, args: { n } });
  for (let n = 1; n <= 26; n += 1) await say(n);
  await say(27, 3);
  await say(28, null);
  const quick = { pace: { perChatMs: 0, perSecond: 1000 } };
  const first = sender(quick);
  await first.drain();
  // Twenty of one person; another's and the clock's own are not held back by them.
  expect(api.messages()).toHaveLength(22);
  await first.stop();
  clock.set(addMinutes(NOON, 30));
  await say(29);
  const second = sender(quick);
  await second.drain();
  expect(api.messages()).toHaveLength(22);
  clock.set(addMinutes(NOON, 61));
  second.wake();
  await second.drain();
  expect(api.messages()).toHaveLength(23);
  const rows = await deps.db.dispatch.findMany({ where: { status: 'sent' } });
  expect(rows).toHaveLength(29);
  const joined = rows.filter((row) => row.joined);
  expect(joined).toHaveLength(7);
  expect(new Set(joined.map((row) => row.messageId)).size).toBe(1);
});

it('keeps to 25 a second, and to one a second to one person', async () => {
  // Forty people, and one to whom three things happened.
  await addNotes(deps, [1, 1, 1, ...Array.from({ length: 40 }, (_, i) => i + 2)]);
  const at: number[] = [];
  const deliver = delivery(api.root, 'paced');
  const watched: Deliver = {
    ...deliver,
    send(...args) {
      at.push(performance.now());
      return deliver.send(...args);
    },
  };
  await sender({ pace: {}, deliver: watched }).drain();
  expect(at).toHaveLength(43);
  for (const from of at)
    expect(at.filter((t) => t >= from && t < from + 1000).length).toBeLessThanOrEqual(25);
  const toOne = api
    .messages()
    .filter((call) => call.body['chat_id'] === 1001)
    .map((call) => call.at);
  expect((toOne[1] ?? 0) - (toOne[0] ?? 0)).toBeGreaterThan(950);
  expect((toOne[2] ?? 0) - (toOne[1] ?? 0)).toBeGreaterThan(950);
  // As fast as allowed, too: forty take 1.6 seconds.
  expect((at[40] ?? 0) - (at[0] ?? 0)).toBeLessThan(2300);
});
