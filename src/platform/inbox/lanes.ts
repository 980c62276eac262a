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
  /** How often to look without being woken: for what other processes stored, and the lanes of those that died. */
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
  sweepMs: 1000,
  retryMs: [500, 3000],
  purgeMs: 60 * 60_000,
  turnMs: 500,
  turnUpdates: 20,
  stopMs: 10_000,
};

/** How often to look while lanes may fall free by themselves. */
const UNEASY_MS = 300;
/** No update has this id. */
const NONE = -1;

export interface Lanes {
  /** Updates were stored, of these people if given: look now instead of at the next sweep. */
  wake(ids?: readonly number[]): void;
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
  /** Something was stored for it since it was last asked what waits. */
  asked: boolean;
}

/**
 * Handles stored updates: one lane a person, taken by one process at a time, in the order of the updates' ids.
 * A dead process's lanes are taken over when their lease ends; an update that fails three times is set aside.
 */
export function startLanes(options: LanesOptions): Lanes {
  const { pool, clock, log, concurrency = 50 } = options;
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
  /** Something may wait that no claim of ours has seen. */
  let more = false;
  /** Until then lanes may fall free by themselves: of a process that died, or that could not reach the database. */
  let uneasyUntil = 0;
  let sweptAt = performance.now();

  const isSafe = (lane: Held) => !lane.lost && performance.now() < lane.safeUntil && !halt.signal.aborted;
  const stayUneasy = (ms: number) => {
    uneasyUntil = Math.max(uneasyUntil, performance.now() + ms + 5 * UNEASY_MS);
  };
  const trouble = (error: unknown, what: string) => {
    stayUneasy(timing.leaseMs);
    logTrouble(log, error, what);
  };
  /** What one of our own statements throws must not end the work: the database may be back in a second. */
  const guarded = async (what: string, work: () => Promise<unknown>) => {
    await work().catch((error: unknown) => trouble(error, what));
  };

  async function claim(): Promise<void> {
    try {
      for (let room = roomNow(); room > 0; room = roomNow()) {
        const seen = wanted;
        const taken = await take(room);
        if (taken < room && seen === wanted) return;
      }
    } finally {
      // At once: a wake that comes after the last look must find it so.
      claiming = false;
    }
  }

  function roomNow(): number {
    const room = halt.signal.aborted ? 0 : concurrency - held.size;
    more = room <= 0;
    return room;
  }

  /** Claims up to so many lanes and begins to drain them; gives how many there were. */
  async function take(room: number): Promise<number> {
    const asked = performance.now();
    const lanes = await store.claim(room, [...held.keys()], tries);
    for (const { id, waiting } of lanes) {
      const lane: Held = { id, safeUntil: asked + timing.leaseMs, lost: false, asked: false };
      held.set(id, lane);
      const drained: Promise<void> = drain(lane, waiting).then((rest) => {
        held.delete(id);
        draining.delete(drained);
        if (rest || more || lane.asked) wake();
      });
      draining.add(drained);
    }
    return lanes.length;
  }

  function wake(ids: readonly number[] = []): void {
    if (halt.signal.aborted) return;
    const ours = ids.map((id) => held.get(String(id)));
    for (const lane of ours) if (lane) lane.asked = true;
    // Whoever holds a lane asks what waits in it before giving it back.
    if (ids.length > 0 && ours.every((lane) => lane && !lane.lost)) return;
    wanted += 1;
    if (claiming) return;
    claiming = true;
    sweptAt = performance.now();
    void guarded('lanes could not be taken', claim);
  }

  /** Handles what waits until nothing does or the turn is over; true when something may still wait. */
  async function drain(lane: Held, first: Waiting[]): Promise<boolean> {
    const until = performance.now() + timing.turnMs;
    let handled = 0;
    let waiting: Waiting[] | undefined = first;
    while (isSafe(lane)) {
      try {
        // After trouble it is not known what was written.
        waiting ??= await store.next(lane.id);
        const one = waiting.shift();
        if (one && !(await run(lane, one))) break;
        handled += 1;
        const isOver = !isSafe(lane) || handled >= timing.turnUpdates || performance.now() >= until;
        if (one && waiting.length > 0 && !isOver) {
          await store.done(one.updateId, clock.now());
          continue;
        }
        lane.asked = false;
        const rest = await store.finish(lane.id, one?.updateId ?? NONE, clock.now(), isOver);
        if (rest.length === 0 || isOver) return rest.length > 0 || lane.lost;
        waiting = rest;
      } catch (error) {
        trouble(error, 'a lane waits for the database');
        waiting = undefined;
        await pause(1000);
      }
    }
    await guarded('a lane could not be given back', () => store.release(lane.id));
    return true;
  }

  /** Handles one update, or sets it aside; false when it was left for whoever has the lane next. */
  async function run(lane: Held, waiting: Waiting): Promise<boolean> {
    const { updateId, update } = waiting;
    for (let attempt = waiting.tries + 1; ; attempt++) {
      // It was being handled when its process died, once too often: it may well be what killed it.
      if (attempt > tries) break;
      try {
        await options.handle(update);
        return true;
      } catch (error) {
        log.error({ err: error, update: updateId, attempt }, 'an update failed');
      }
      await store.failed(updateId);
      if (attempt >= tries) break;
      await pause(timing.retryMs[attempt - 1] ?? 0);
      if (!isSafe(lane)) return false;
    }
    await setAside(waiting);
    return true;
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

  function sweep(): void {
    const now = performance.now();
    if (now - sweptAt >= (now < uneasyUntil ? UNEASY_MS : timing.sweepMs)) wake();
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
    every(Math.min(timing.sweepMs, UNEASY_MS), 'the inbox could not be swept', async () => sweep()),
    every(timing.heartbeatMs, 'lanes could not be renewed', heartbeat),
    every(timing.purgeMs, 'the inbox could not be purged', () => purgeInbox(pool, clock.now())),
  ];

  // What waited while nobody ran; and what the lanes of a process that died still hold.
  wake();
  void guarded('the lanes of others could not be read', async () => {
    const ms = await store.othersLastMs();
    if (ms > 0) stayUneasy(ms);
  });

  return {
    wake,
    async settled() {
      while (!halt.signal.aborted) {
        if (draining.size > 0) await Promise.all(draining);
        else if (claiming) await pause(1);
        else if (!(await store.anyWaiting())) {
          if (draining.size === 0 && !claiming) return;
        } else {
          wake();
          await pause(5);
        }
      }
    },
    async stop() {
      halt.abort();
      await Promise.all(loops);
      await Promise.race([Promise.all(draining), sleep(timing.stopMs, undefined, { ref: false })]);
    },
  };
}
