import { setTimeout as sleep } from 'node:timers/promises';
import { type Api, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import { logTrouble } from '../database/away.ts';

/** The kinds of updates we ask Telegram for; everything else would only be stored and skipped. */
export const ALLOWED_UPDATES = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

const LONG_POLL_SECONDS = 30;
const FIRST_BACK_OFF_MS = 1000;
const LONGEST_BACK_OFF_MS = 30_000;

/** grammY names the signal's type after its own stand-in; the real one works. */
type GrammySignal = NonNullable<Parameters<Api['getUpdates']>[1]>;

export interface PollingOptions {
  api: Api;
  /** Must have stored everything when it resolves: what comes next confirms it to Telegram. */
  store(updates: readonly Update[]): Promise<void>;
  log: Logger;
  /** Another process polls with this token, or the token is wrong: nothing more is asked. */
  onRefused(reason: 'anotherPoller' | 'wrongToken'): void;
  longPollSeconds?: number;
  firstBackOffMs?: number;
}

/** Asks Telegram for updates and stores them; the next question confirms what is stored, nothing else does. */
export function startPolling(options: PollingOptions): { stop(): Promise<void> } {
  const { api, log, longPollSeconds = LONG_POLL_SECONDS, firstBackOffMs = FIRST_BACK_OFF_MS } = options;
  const halt = new AbortController();

  async function poll(): Promise<void> {
    let offset = 0;
    let failures = 0;
    let storing = false;
    while (!halt.signal.aborted) {
      storing = false;
      try {
        const updates = await api.getUpdates(
          { offset, timeout: longPollSeconds, limit: 100, allowed_updates: ALLOWED_UPDATES },
          halt.signal as GrammySignal,
        );
        if (updates.length > 0) {
          storing = true;
          await options.store(updates);
          offset = Math.max(...updates.map((update) => update.update_id)) + 1;
        }
        failures = 0;
      } catch (error) {
        if (halt.signal.aborted) return;
        const code = error instanceof GrammyError ? error.error_code : 0;
        if (code === 409 && error instanceof GrammyError && error.description.includes('webhook')) {
          log.warn('a webhook was set for this bot; it is taken off, so that polling works');
          await api.deleteWebhook().catch(() => undefined);
        } else if (code === 409 || code === 401 || code === 404) {
          options.onRefused(code === 409 ? 'anotherPoller' : 'wrongToken');
          return;
        }
        failures += 1;
        // A database that is back must not wait for us. It is our own server, so frequent tries do no harm.
        const longest = storing ? FIRST_BACK_OFF_MS : LONGEST_BACK_OFF_MS;
        const wait = retryAfter(error) ?? Math.min(firstBackOffMs * 2 ** (failures - 1), longest);
        if (storing) logTrouble(log, error, 'updates could not be stored');
        else log.warn({ err: error, wait }, 'no updates for now');
        await sleep(wait, undefined, { signal: halt.signal }).catch(() => undefined);
      }
    }
  }

  const polling = poll();
  return {
    async stop() {
      halt.abort();
      await polling;
    },
  };
}

function retryAfter(error: unknown): number | undefined {
  const seconds = error instanceof GrammyError ? error.parameters.retry_after : undefined;
  return seconds === undefined ? undefined : seconds * 1000;
}
