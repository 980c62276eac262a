import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import type pg from 'pg';
import type { Logger } from 'pino';
import { logTrouble } from '../database/away.ts';
import type { Clock } from '../time/clock.ts';
import { purgeInbox } from './inbox.ts';
import { type LaneStore, laneStore, type Waiting } from './laneStore.ts';

export interface LanesOptions {
  pool: pg.Pool;
  clock: Clock;
  log: Logger;
  handle(update: Update): Promise<void>;
  /** Tells the sender that their message could not be handled. */
  onSetAside(update: Update): Promise<void>;
  /** People handled at the same time by this process. */
  concurrency?: number;
  timing?: Partial<Timing>;
}

interface Timing {
  /** A lane without a heartbeat is free for others after this time. */
  leaseMs: number;
  heartbeatMs: number;
  sweepMs: number;
  /** Waits before the second and the third try. */
  retryMs: readonly number[];
  purgeMs: number;
  /** After this time, or `turnUpdates`, a lane is given back, and the one that waits longest is next. */
  turnMs: number;
  turnUpdates: number;
  /** How long a stop waits for running handlers. */
  stopMs: number;
}

const TIMING: Timing = {
  leaseMs: 30_000,
  heartbeatMs: 10_000,
  sweepMs: 300,
  retryMs: [500, 3000],
  purgeMs: 60 * 60_000,
  turnMs: 500,
  turnUpdates: 20,
  stopMs: 10_000,
};

export interface Lanes {
  /** Updates were stored: look now instead of at the next sweep. */
  wake(): void;
  /** Resolves when nothing waits in the inbox, here or elsewhere. */
  settled(): Promise<void>;
  /** Takes nothing new, lets running handlers end within the limit, gives the lanes back. */
  stop(): Promise<void>;
}

interface Held {
  id: string;
  /** By this process's monotonic clock: after it the lane may be another's. */
  safeUntil: number;
  lost: boolean;
}

/**
 * Handles stored updates: one lane a person, taken by one process at a time, in the order of the updates' ids.
 * A dead process's lanes are taken over when their lease ends; an update that fails three times is set aside.
 */
export function startLanes(options: LanesOptions): Lanes {
  const { pool, clock, log, concurrency = 20 } = options;
  const timing: Timing = { ...TIMING, ...options.timing };
  const tries = timing.retryMs.length + 1;
  const store: LaneStore = laneStore(pool, randomUUID(), timing.leaseMs);
  const held = new Map<string, Held>();
  const draining = new Set<Promise<void>>();
  const halt = new AbortController();
  // Every lane that waits for its next try listens to it.
  setMaxListeners(0, halt.signal);
  let claiming = false;
  let wanted = 0;

  const isSafe = (lane: Held) => !lane.lost && performance.now() < lane.safeUntil && !halt.signal.aborted;
  /** What one of our own statements throws must not end the work: the database may be back in a second. */
  const guarded = async (what: string, work: () => Promise<unknown>) => {
    await work().catch((error: unknown) => logTrouble(log, error, what));
  };

  async function claim(): Promise<void> {
    while (held.size < concurrency && !halt.signal.aborted) {
      const seen = wanted;
      const asked = performance.now();
      const ids = await store.claim(concurrency - held.size, [...held.keys()], tries);
      for (const id of ids) {
        const lane: Held = { id, safeUntil: asked + timing.leaseMs, lost: false };
        held.set(id, lane);
        const drained: Promise<void> = drain(lane).finally(() => {
          held.delete(id);
          draining.delete(drained);
          wake();
        });
        draining.add(drained);
      }
      if (ids.length === 0 && seen === wanted) return;
    }
  }

  function wake(): void {
    wanted += 1;
    if (claiming || halt.signal.aborted) return;
    claiming = true;
    void guarded('lanes could not be taken', claim).finally(() => {
      claiming = false;
    });
  }

  async function drain(lane: Held): Promise<void> {
    let empty = 0;
    let handled = 0;
    const until = performance.now() + timing.turnMs;
    const isItsTurn = () => handled < timing.turnUpdates && performance.now() < until;
    while (isSafe(lane) && (handled === 0 || isItsTurn())) {
      try {
        const batch = await store.next(lane.id);
        for (const waiting of batch) {
          if (!isSafe(lane) || (handled > 0 && !isItsTurn())) break;
          await run(lane, waiting);
          handled += 1;
        }
        if (isSafe(lane) && (await store.releaseIfEmpty(lane.id))) return;
        // Nothing to handle and nothing to give back, twice: the lane has become another's.
        empty = batch.length === 0 ? empty + 1 : 0;
        if (empty > 1) lane.lost = true;
      } catch (error) {
        logTrouble(log, error, 'a lane waits for the database');
        await pause(1000);
      }
    }
    await guarded('a lane could not be given back', () => store.release(lane.id));
  }

  async function run(lane: Held, waiting: Waiting): Promise<void> {
    const { updateId, update } = waiting;
    for (let attempt = waiting.tries + 1; ; attempt++) {
      // It was being handled when its process died, once too often: it may well be what killed it.
      if (attempt > tries) return setAside(waiting);
      try {
        await options.handle(update);
        break;
      } catch (error) {
        log.error({ err: error, update: updateId, attempt }, 'an update failed');
      }
      await store.failed(updateId);
      if (attempt >= tries) return setAside(waiting);
      await pause(timing.retryMs[attempt - 1] ?? 0);
      if (!isSafe(lane)) return;
    }
    await store.done(updateId, clock.now());
  }

  async function setAside({ updateId, update }: Waiting): Promise<void> {
    await store.setAside(updateId, clock.now());
    await guarded('the sender could not be told', () => options.onSetAside(update));
  }

  async function heartbeat(): Promise<void> {
    const mine = [...held.values()];
    if (mine.length === 0) return;
    const asked = performance.now();
    const kept = new Set(await store.extend(mine.map((lane) => lane.id)));
    for (const lane of mine) {
      if (kept.has(lane.id)) lane.safeUntil = asked + timing.leaseMs;
      else lane.lost = true;
    }
  }

  /** Sleeps, but not longer than the process wants to live. */
  const pause = (ms: number) => sleep(ms, undefined, { signal: halt.signal }).catch(() => undefined);
  const every = async (ms: number, what: string, work: () => Promise<unknown>) => {
    while (!halt.signal.aborted) {
      await guarded(what, work);
      await pause(ms);
    }
  };
  const loops = [
    every(timing.sweepMs, 'the inbox could not be swept', async () => wake()),
    every(timing.heartbeatMs, 'lanes could not be renewed', heartbeat),
    every(timing.purgeMs, 'the inbox could not be purged', () => purgeInbox(pool, clock.now())),
  ];

  return {
    wake,
    async settled() {
      while (!halt.signal.aborted && (draining.size > 0 || (await store.anyWaiting()))) {
        wake();
        await pause(5);
      }
    },
    async stop() {
      halt.abort();
      await Promise.all(loops);
      await Promise.race([Promise.all(draining), sleep(timing.stopMs, undefined, { ref: false })]);
    },
  };
}
