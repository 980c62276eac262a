import pino from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { kind, registryOf } from '../../../src/platform/dispatch/kinds.ts';
import { dispatch, nextDispatchAt } from '../../../src/platform/dispatch/outbox.ts';
import { startSender } from '../../../src/platform/dispatch/sender.ts';
import { type Job, startTicks } from '../../../src/platform/dispatch/ticks.ts';
import { plain } from '../../../src/platform/i18n/html.ts';
import { advanceTo } from '../../../src/platform/time/advance.ts';
import { MovableClock } from '../../../src/platform/time/clock.ts';
import { addMinutes } from '../../../src/platform/time/local.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';
import { addPeople, atOnce, BY_NOBODY, NOON, note, testDeps } from '../support.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await addPeople(database.pool, 5);
});
beforeEach(() => database.pool.query(`truncate "Dispatch", "Lease"`));
afterAll(() => database.close());

const job = (name: string, run: Job['run']): Job => ({ name, run, nextAt: async () => undefined });

describe('a tick', () => {
  it('runs every job, also after one that failed, in one process at a time', async () => {
    const ran: string[] = [];
    const jobs = [
      job('broken', async () => {
        throw new Error('broken');
      }),
      job('sound', async (_deps, now) => {
        ran.push(now.toISOString());
      }),
    ];
    const clock = new MovableClock(NOON);
    const a = startTicks({ deps: testDeps(database, clock), jobs, everyMinute: false });
    const b = startTicks({ deps: testDeps(database, clock), jobs, everyMinute: false });
    await Promise.all([a.tick(), a.tick()]);
    await b.tick();
    expect(ran).toEqual([NOON.toISOString(), NOON.toISOString()]);
    await a.stop();
    await b.tick();
    expect(ran).toHaveLength(3);
    await b.stop();
  });

  it('runs once at the start: what a downtime left is found then', async () => {
    let runs = 0;
    const ticks = startTicks({
      deps: testDeps(database),
      jobs: [
        job('count', async () => {
          runs += 1;
        }),
      ],
    });
    await ticks.tick();
    expect(runs).toBeGreaterThanOrEqual(2);
    await ticks.stop();
  });
});

describe('a process that slept', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('says so in one line of its own log, and finds at once what fell due', async () => {
    const console_ = (['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: NOON });
    const lines: { level: number; minutes?: number; msg: string }[] = [];
    const log = pino({ level: 'warn' }, { write: (line) => void lines.push(JSON.parse(line)) });
    let runs = 0;
    const ticks = startTicks({
      deps: { ...testDeps(database), log },
      jobs: [
        job('count', async () => {
          runs += 1;
        }),
      ],
    });
    await ticks.tick();
    const before = runs;
    vi.setSystemTime(addMinutes(NOON, 3 * 24 * 60));
    vi.advanceTimersByTime(60_000);
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    await ticks.tick();
    expect(lines).toMatchObject([{ level: 40, msg: expect.stringContaining('slept') as string }]);
    expect(lines[0]?.minutes).toBeGreaterThanOrEqual(3 * 24 * 60 - 1);
    for (const spy of console_) expect(spy).not.toHaveBeenCalled();
    expect(runs).toBe(before + 2);
    await ticks.stop();
  });
});

describe('moving the clock', () => {
  it('stops at every hour at which something happens, and sends it as of then, in order', async () => {
    const clock = new MovableClock(NOON);
    const deps = testDeps(database, clock);
    const sent: [string, number][] = [];
    const minutes = () => Math.round((clock.now().getTime() - NOON.getTime()) / 60_000);
    // A message that causes the next one, as answers and silences do.
    const chain = kind('test.chain', z.object({ left: z.number() }), {
      urgency: 'act',
      lateByMinutes: 5,
      async render({ db }, { left }) {
        if (left > 0) {
          const next = {
            ...BY_NOBODY,
            to: 2,
            key: `chain:${left - 1}`,
            dueAt: addMinutes(clock.now(), 60),
            args: { left: left - 1 },
          };
          await dispatch(db, chain, next);
        }
        return { text: plain(`chain ${left}`) };
      },
    });
    // Once a day, six hours after noon, a job finds something.
    const daily: Job = {
      name: 'daily',
      async run({ db }, now) {
        const day = Math.floor((now.getTime() - NOON.getTime()) / 86_400_000);
        if (now < addMinutes(NOON, day * 1440 + 360)) return;
        const key = `daily:${day}`;
        const known = await db.dispatch.findUnique({ where: { key } });
        if (!known) await dispatch(db, note, { ...BY_NOBODY, to: 3, key, dueAt: now, args: { n: day } });
      },
      async nextAt(_deps, after) {
        const days = Math.floor((after.getTime() - NOON.getTime() - 360 * 60_000) / 86_400_000) + 1;
        return addMinutes(NOON, days * 1440 + 360);
      },
    };
    const sender = startSender({
      deps,
      registry: registryOf([chain, note]),
      onUnreachable: async () => {},
      bundles: atOnce,
      pace: { perSecond: 1000, perChatMs: 0 },
      deliver: {
        answers: async () => true,
        async send(_chat, screen) {
          sent.push([screen.text.value, minutes()]);
          return { kind: 'sent', messageId: sent.length };
        },
      },
    });
    const ticks = startTicks({ deps, jobs: [daily], everyMinute: false });
    await dispatch(deps.db, note, {
      ...BY_NOBODY,
      to: 1,
      key: 'overdue',
      dueAt: addMinutes(NOON, -3),
      args: { n: 100 },
    });
    await dispatch(deps.db, chain, {
      ...BY_NOBODY,
      to: 2,
      key: 'chain:2',
      dueAt: addMinutes(NOON, 90),
      args: { left: 2 },
    });
    await dispatch(deps.db, note, {
      ...BY_NOBODY,
      to: 1,
      key: 'later',
      dueAt: addMinutes(NOON, 3000),
      args: { n: 200 },
    });

    const world = {
      clock,
      nextDispatchAt: (after: Date) => nextDispatchAt(deps.pool, after),
      nextTickAt: ticks.nextTickAt,
      runTick: ticks.tick,
      drain: sender.drain,
    };
    await advanceTo(addMinutes(NOON, 2000), world);
    expect(sent).toEqual([
      ['note 100', 0],
      ['chain 2', 90],
      ['chain 1', 150],
      ['chain 0', 210],
      ['note 0', 360],
      ['note 1', 1800],
    ]);
    expect(minutes()).toBe(2000);
    // Never back.
    await advanceTo(NOON, world);
    expect(minutes()).toBe(2000);
    await ticks.stop();
    await sender.stop();
  });

  it('says so when the next instant does not move on', async () => {
    const clock = new MovableClock(NOON);
    const world = {
      clock,
      nextDispatchAt: async () => NOON,
      nextTickAt: async () => undefined,
      runTick: async () => {},
      drain: async () => {},
    };
    await expect(advanceTo(addMinutes(NOON, 1), world)).rejects.toThrow('later than now');
  });
});
