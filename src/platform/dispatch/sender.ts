import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { logTrouble } from '../database/away.ts';
import { holdLease, pauseLease } from '../database/lease.ts';
import type { Deps } from '../deps.ts';
import type { Deliver } from '../telegram/delivery.ts';
import type { Bundles } from './bundle.ts';
import type { Registry } from './kinds.ts';
import { type OutboxStore, outboxStore } from './outboxStore.ts';
import { createPace, type PaceOptions, PER_CHAT_MS } from './pace.ts';
import { type Prepared, prepare, settle } from './parcel.ts';

export interface SenderOptions {
  deps: Deps;
  registry: Registry;
  deliver: Deliver;
  bundles: Bundles;
  /** Somebody can't be reached any more: told once, until they come back. */
  onUnreachable(personId: number): Promise<void>;
  /** Limits other than Telegram's: where the clock is moved, seconds are not waited for. */
  pace?: PaceOptions;
  timing?: Partial<SenderTiming>;
}

interface SenderTiming {
  /** How long a claim keeps other senders off a row; longer than the longest call. */
  claimMs: number;
  leaseMs: number;
  renewMs: number;
  /** The longest time without a look: for what other replicas wrote, and after a sleep of the machine. */
  idleMs: number;
  /** How often to look while due rows have to wait. */
  lookMs: number;
  /** How often to ask for the lease that another holds. */
  standbyMs: number;
  /** The first wait after a failure; each next one is twice as long. */
  backOffMs: number;
  /** How long a stop waits for calls that are under way. */
  stopMs: number;
}

const TIMING: SenderTiming = {
  claimMs: 60_000,
  leaseMs: 15_000,
  renewMs: 4000,
  idleMs: 1500,
  lookMs: 500,
  standbyMs: 1000,
  backOffMs: 5000,
  stopMs: 10_000,
};
/** A clock that stands still must not keep the sender busy with what falls due in its next moment. */
const SHORTEST_MS = 20;
const AT_ONCE = 5;
const UNDER_WAY = 30;
const LONGEST_TROUBLE_MS = 30_000;

export interface Sender {
  /** Dispatches were committed that fall due then; now, unless given. */
  wake(dueAt?: Date): void;
  /** Resolves when nothing due is left to send, by the clock's present time. */
  drain(): Promise<void>;
  /** Begins nothing new, waits for what is under way within the limit, gives the lease back. */
  stop(): Promise<void>;
}

/** Pauses all dispatches: Telegram wants the whole bot to wait. */
export function pauseSending(pool: pg.Pool, seconds: number): Promise<void> {
  return pauseLease(pool, 'sender', seconds);
}

/**
 * Sends what is due, in one process at a time: the most urgent first, within Telegram's limits, rendered when it is
 * sent. Every row is claimed, sent outside any transaction, and marked; a crash in between doubles it at most.
 */
export function startSender(options: SenderOptions): Sender {
  const { deps, registry } = options;
  const { clock, log, pool } = deps;
  const timing: SenderTiming = { ...TIMING, ...options.timing };
  const lease = holdLease(pool, 'sender', { lastsMs: timing.leaseMs, evenLapsed: true });
  const store: OutboxStore = outboxStore(pool, lease.holder, timing.claimMs);
  const pace = createPace(options.pace);
  const kinds = [...registry.keys()];
  const underWay = new Map<number, Promise<void>>();
  const halt = new AbortController();
  let nap = new AbortController();
  /** Callers that wait until the loop has nothing to do. */
  const onDoze: (() => void)[] = [];
  let busy = false;
  let claims = 0;
  let holding = false;
  let renewAt = 0;
  /** When the next row falls due by the clock, and when one that waits is free by our own time, as far as is known. */
  let nextAt = Infinity;
  let freeAt = Infinity;
  let heldBack = false;
  /** The end of the present doze; in the past while awake. */
  let dozesUntil = -Infinity;
  /** The doze ends sooner than was thought, without a look. */
  let shortened = false;
  let lookedAt = -Infinity;
  let pausedUntil = 0;
  /** The chat Telegram slowed last, until a message to another chat went through. */
  let limited: number | undefined;
  /** Failed looks at a Telegram that did not answer; 0 when all is well. */
  let trouble = 0;

  const rest = (ms: number, signal = halt.signal) => sleep(ms, undefined, { signal }).catch(() => undefined);
  function wake(dueAt?: Date): void {
    const ms = dueAt ? untilDue(dueAt.getTime()) : 0;
    if (dueAt) nextAt = Math.min(nextAt, dueAt.getTime());
    if (ms > 0 && (nap.signal.aborted || ms >= dozesUntil - performance.now())) return;
    shortened = ms > 0;
    nap.abort();
  }
  const untilDue = (at: number) => at - clock.now().getTime();
  /** Sleeps until somebody wakes it; a wake that came since `nap` was made is not missed. */
  async function dozeUntilWoken(ms: number): Promise<void> {
    dozesUntil = performance.now() + ms;
    await rest(ms, nap.signal);
    dozesUntil = -Infinity;
    nap = new AbortController();
    if (halt.signal.aborted) nap.abort();
  }

  async function holds(): Promise<boolean> {
    if (performance.now() < renewAt) return holding;
    const taken = await lease.take();
    // The old holder may have written to somebody in this very second.
    if (taken === 'new') await rest(options.pace?.perChatMs ?? PER_CHAT_MS);
    if (holding && taken !== 'kept') log.warn('the sender’s lease was lost');
    holding = taken !== undefined;
    renewAt = performance.now() + (holding ? timing.renewMs : timing.standbyMs);
    return holding;
  }

  /** After silence the next message waits until Telegram answers a question that changes nothing. */
  async function telegramAnswers(): Promise<boolean> {
    if (trouble === 0) return true;
    if (await options.deliver.answers()) {
      trouble = 0;
      return true;
    }
    await rest(Math.min((timing.backOffMs / 5) * 2 ** (trouble - 1), LONGEST_TROUBLE_MS));
    trouble += 1;
    return false;
  }

  async function send(parcel: Prepared): Promise<void> {
    const { rows, recipient, screen, silent } = parcel;
    const mayNot = trouble > 0 || performance.now() < pausedUntil || !(await store.mayStart(rows));
    if (mayNot) return store.giveBack(rows);
    const mainButton = deps.texts.for(recipient.locale).label('main-button');
    await pace.leave();
    const outcome = await options.deliver.send(recipient.telegramId, screen, { silent, mainButton });
    if (outcome.kind === 'network') trouble = Math.max(trouble, 1);
    if (outcome.kind === 'rateLimited') {
      const { personId } = parcel.recipient;
      pace.rest(personId, outcome.retryAfter);
      // One chat may be slowed by its own taps: a limit of the bot meets the next person as well.
      if (limited !== undefined && limited !== personId) {
        pausedUntil = performance.now() + outcome.retryAfter * 1000;
        await pauseSending(pool, outcome.retryAfter);
      }
      limited = personId;
    } else limited = undefined;
    await settle(parcel, outcome, {
      store,
      clock,
      log,
      backOffMs: timing.backOffMs,
      onUnreachable: options.onUnreachable,
    });
  }

  function start(parcel: Prepared): void {
    const { personId } = parcel.recipient;
    pace.started(personId);
    const sending = send(parcel)
      .catch((error: unknown) => logTrouble(log, error, 'a dispatch could not be settled'))
      .finally(() => {
        underWay.delete(personId);
        wake();
      });
    underWay.set(personId, sending);
  }

  /** One round; false when there was nothing to do. */
  async function round(): Promise<boolean> {
    if (underWay.size >= UNDER_WAY) await Promise.race(underWay.values());
    if (performance.now() < pausedUntil) return false;
    const except = [...new Set([...pace.resting(), ...underWay.keys()])];
    // Forgotten before looking: what is committed meanwhile is told by a wake.
    nextAt = freeAt = Infinity;
    lookedAt = performance.now();
    const { rows, ahead } = await store.claim(clock.now(), kinds, except, AT_ONCE);
    if (rows.length === 0) {
      nextAt = Math.min(nextAt, ahead?.nextAt?.getTime() ?? Infinity);
      freeAt = performance.now() + (ahead?.freeMs ?? Infinity);
      heldBack = ahead?.heldBack === true;
      return false;
    }
    claims += 1;
    const addressees = await store.addressees(
      rows.map((row) => row.toPersonId),
      clock.now(),
    );
    const parcels = await Promise.all(
      rows.map((row) =>
        prepare(row, addressees.get(row.toPersonId), {
          deps,
          registry,
          store,
          backOffMs: timing.backOffMs,
          bundles: options.bundles,
        }),
      ),
    );
    for (const parcel of parcels) {
      if (!parcel) continue;
      await pace.slot();
      if (halt.signal.aborted) await store.giveBack(parcel.rows);
      else start(parcel);
    }
    return true;
  }

  async function loop(): Promise<void> {
    while (!halt.signal.aborted) {
      try {
        busy = true;
        if ((await holds()) && (await telegramAnswers()) && (await round())) continue;
      } catch (error) {
        logTrouble(log, error, 'the sender waits for the database');
        freeAt = 0;
        await rest(1000);
      } finally {
        busy = false;
      }
      for (const seen of onDoze.splice(0)) seen();
      do {
        shortened = false;
        await dozeUntilWoken(dozeMs());
      } while (shortened && !halt.signal.aborted);
    }
  }
  function dozeMs(): number {
    if (!holding) return timing.standbyMs;
    const now = performance.now();
    if (now < pausedUntil) return Math.max(SHORTEST_MS, pausedUntil - now);
    if (trouble > 0) return timing.lookMs;
    const waits = [lookedAt + timing.idleMs - now, untilDue(nextAt), freeAt - now];
    if (heldBack) waits.push(timing.lookMs, pace.restMs());
    return Math.max(SHORTEST_MS, Math.min(...waits));
  }
  const running = loop();

  return {
    wake,
    async drain() {
      while (!halt.signal.aborted) {
        const seen = claims;
        const still = () => !busy && underWay.size === 0 && seen === claims;
        // Looked at before and after: a row claimed in between is no longer due, and not yet sent.
        if (still() && !(await store.anyDue(clock.now(), kinds)) && still()) return;
        const dozes = new Promise<void>((resolve) => onDoze.push(resolve));
        wake();
        await Promise.race([dozes, sleep(timing.standbyMs, undefined, { ref: false })]);
        await Promise.all(underWay.values());
        if (!holding) await rest(5);
      }
    },
    async stop() {
      halt.abort();
      wake();
      await running;
      await Promise.race([Promise.all(underWay.values()), sleep(timing.stopMs, undefined, { ref: false })]);
      await lease
        .release()
        .catch((error: unknown) => log.warn({ err: error }, 'the sender’s lease runs out by itself'));
    },
  };
}
