import { setTimeout as sleep } from 'node:timers/promises';
import { type Api, GrammyError } from 'grammy';
import { type Actor, actorById } from '../database/actor.ts';
import { logTrouble } from '../database/away.ts';
import type { Deps } from '../deps.ts';
import { spoken, toLocale } from '../i18n/texts.ts';
import { inlineKeyboard } from '../telegram/screen.ts';
import { sendScreen } from '../telegram/send.ts';
import { activeMemberships } from './delivery.ts';
import { type ClaimedOrder, makerStore, type Unsaid } from './makerStore.ts';
import type { Made, Product } from './products.ts';
import { orderScreen } from './screens.ts';

interface MakerTiming {
  /** How long a maker keeps its claim on an order without a sign of life. */
  claimMs: number;
  /** How often the claim and the message that shows progress are renewed. */
  progressMs: number;
  /** The longest time without a look: for what other replicas have left. */
  idleMs: number;
  /** How often to look while an order waits for another of its person, and after trouble. */
  lookMs: number;
  /** The wait after a failure; the next one is twice as long. */
  backOffMs: number;
  /** How long a stop waits for what is being made. */
  stopMs: number;
}

const TIMING: MakerTiming = {
  claimMs: 30_000,
  progressMs: 1500,
  idleMs: 2000,
  lookMs: 1000,
  backOffMs: 5000,
  stopMs: 10_000,
};
const TRIES = 3;
/** A document need not wait for a region's export. */
const AT_ONCE = 2;
/** Telegram takes 50 MB from a bot. */
const MOST_BYTES = 49 * 1024 * 1024;

export interface MakerOptions {
  deps: Deps;
  products: readonly Product<unknown>[];
  /** A client that never waits: people's taps must not queue behind progress bars. */
  api: Api;
  timing?: Partial<MakerTiming>;
}

export interface Maker {
  /** A file was ordered: look now. */
  wake(): void;
  /** Resolves when every order is made, refused or failed, and its message says so. */
  drain(): Promise<void>;
  /** Begins nothing new; the next process takes over what is unfinished. */
  stop(): Promise<void>;
}

/** Thrown into a product that still reports progress while we stop. */
class Halted extends Error {}

/**
 * Makes the files that were ordered, in any number of processes: each order is one process's at a time, with the rights
 * its person has then. The bytes and the messages that bring them are written in one transaction. A kill before it
 * leaves an order to make again, a kill after it a file that arrives.
 */
export function startMaker({ deps, products, api, ...options }: MakerOptions): Maker {
  const { log } = deps;
  const timing = { ...TIMING, ...options.timing };
  const store = makerStore(deps, timing.claimMs);
  const registry = new Map(products.map((product) => [product.name, product]));
  const kinds = [...registry.keys()];
  const halt = new AbortController();
  let nap = new AbortController();
  const underWay = new Set<Promise<void>>();
  let looking = false;
  let turns = 0;

  async function make(order: ClaimedOrder): Promise<void> {
    if (order.tries > TRIES) return store.close(order, 'failed', 'tries');
    const product = registry.get(order.kind);
    const args = product?.args.safeParse(order.args);
    if (!product || !args?.success) return store.close(order, 'failed', 'arguments');
    const actor = await actorById(deps.pool, order.personId, deps);
    if (!actor) return store.close(order, 'refused', 'notYours');
    const shown = showProgress(order, actor);
    try {
      const t = deps.texts.for(toLocale(order.locale, actor.locale));
      const made = await product.make({ deps, actor, t, progress: shown.progress }, args.data);
      await shown.end();
      await finish(
        order,
        actor,
        made.ok ? { ok: true, files: made.files.map((f) => ({ ...f, name: spoken(t, f.name) })) } : made,
      );
    } catch (error) {
      await shown.end();
      if (error instanceof Halted) return store.giveBack(order);
      log.error({ err: error, export: order.id, kind: order.kind }, 'a file could not be made');
      if (order.tries >= TRIES) return store.close(order, 'failed', 'error');
      await store.later(order, timing.backOffMs * 2 ** (order.tries - 1));
    }
  }

  async function finish(order: ClaimedOrder, actor: Actor, made: Made): Promise<void> {
    if (!made.ok) return store.close(order, 'refused', made.reason);
    if (made.files.some((file) => file.bytes.length > MOST_BYTES)) {
      log.error({ export: order.id, kind: order.kind }, 'a file is too big for Telegram');
      return store.close(order, 'failed', 'tooBig');
    }
    if (!(await store.finish(order, made.files, activeMemberships(actor))))
      log.warn({ export: order.id }, 'another process makes this file');
  }

  /** Renews the claim and redraws the message, from time to time, until the end. */
  function showProgress(order: ClaimedOrder, actor: Actor) {
    let done = 0;
    let total = 0;
    let drawn = 0;
    let under: Promise<void> | undefined;
    const t = deps.texts.for(actor.locale);
    const turn = async () => {
      const kept = await store.keep(order, done, total);
      if (!kept?.messageId || kept.paused || done === drawn) return;
      drawn = done;
      const { text } = orderScreen(t, { ...order, status: 'making', reason: null, done, total, files: 0 });
      const other = { parse_mode: 'HTML' as const };
      await api.editMessageText(actor.telegramId, kept.messageId, text.value, other);
    };
    const timer = setInterval(() => {
      under ??= turn()
        // A bar that does not move does no harm.
        .catch((error: unknown) => log.debug({ err: error, export: order.id }, 'progress was not shown'))
        .finally(() => {
          under = undefined;
        });
    }, timing.progressMs);
    return {
      progress(now: number, of: number) {
        if (halt.signal.aborted) throw new Halted();
        done = now;
        total = of;
      },
      async end() {
        clearInterval(timer);
        await under;
      },
    };
  }

  /** The message of a finished order says what came of it; when it is gone, a new one does. */
  async function say(order: Unsaid): Promise<void> {
    if (order.telegramId === null) return store.said(order);
    const t = deps.texts.for(toLocale(order.locale, deps.defaultLocale));
    const told = orderScreen(t, order);
    try {
      await api.editMessageText(order.telegramId, order.messageId, told.text.value, {
        parse_mode: 'HTML',
        reply_markup: inlineKeyboard(told.keyboard ?? []),
      });
    } catch (error) {
      if (!(error instanceof GrammyError) || error.error_code === 429 || error.error_code >= 500) throw error;
      const gone = error.error_code === 400 && !error.description.includes('not modified');
      if (gone && order.status !== 'ready')
        await sendScreen(api, order.telegramId, told, { mainButton: t.label('main-button') });
    }
    await store.said(order);
  }

  /** Begins what is first: a message to finish, or an order to make; false when there is neither. */
  async function begin(): Promise<boolean> {
    const unsaid = await store.claimUnsaid();
    const order = unsaid ? undefined : await store.claim(kinds);
    const work = unsaid ? say(unsaid) : order && make(order);
    if (!work) return false;
    const done: Promise<void> = work
      // Its claim runs out, and it is begun again.
      .catch((error: unknown) => logTrouble(log, error, 'the maker of files waits'))
      .finally(() => {
        underWay.delete(done);
        turns += 1;
        wake();
      });
    underWay.add(done);
    return true;
  }

  async function loop(): Promise<void> {
    while (!halt.signal.aborted) {
      // Taken before looking: a wake that comes meanwhile is not missed.
      const signal = AbortSignal.any([nap.signal, halt.signal]);
      const rest = (ms: number) => sleep(ms, undefined, { signal }).catch(() => undefined);
      let wait = timing.idleMs;
      looking = true;
      try {
        if (underWay.size < AT_ONCE) {
          const ms = await store.dueInMs(kinds);
          if (ms === 0 && (await begin())) continue;
          wait = Math.min(wait, ms === 0 ? timing.lookMs : (ms ?? wait));
        }
      } catch (error) {
        logTrouble(log, error, 'the maker of files waits');
        wait = timing.lookMs;
      } finally {
        looking = false;
      }
      await rest(wait);
    }
  }
  function wake(): void {
    nap.abort();
    nap = new AbortController();
  }
  const running = loop();

  return {
    wake,
    async drain() {
      while (!halt.signal.aborted) {
        const seen = turns;
        const still = () => !looking && underWay.size === 0 && seen === turns;
        if (still() && (await store.dueInMs(kinds)) !== 0 && still()) return;
        wake();
        await sleep(5);
      }
    },
    async stop() {
      halt.abort();
      wake();
      const ended = running.then(() => Promise.all(underWay));
      await Promise.race([ended, sleep(timing.stopMs, undefined, { ref: false })]);
    },
  };
}
