import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Deps } from '../deps.ts';
import { toLocale } from '../i18n/texts.ts';
import type { Delivery } from '../telegram/delivery.ts';
import type { Screen } from '../telegram/screen.ts';
import type { Clock } from '../time/clock.ts';
import { addMinutes, timeOf } from '../time/local.ts';
import type { Recipient, Registry } from './kinds.ts';
import type { Addressee, Claimed, OutboxStore } from './outboxStore.ts';
import { isQuiet } from './quiet.ts';

/** A claimed row, rendered and addressed. */
export interface Prepared {
  row: Claimed;
  recipient: Recipient;
  screen: Screen;
  silent: boolean;
}

/** Together about six hours of a Telegram that answers with errors. */
const TRIES = 20;
const LONGEST_BACK_OFF_MS = 30 * 60_000;
/** Marks a row whose message may have arrived, though nobody said so. */
const NO_ANSWER = 'no answer';

/** 5 s, 10 s, 20 s … half an hour. */
export function backOff(firstMs: number, tries: number): number {
  return Math.min(firstMs * 2 ** (tries - 1), LONGEST_BACK_OFF_MS);
}

/** Makes a row ready to be sent; a row that is not to be sent is closed with its reason, and nothing comes back. */
export async function prepare(
  row: Claimed,
  to: Addressee | undefined,
  tools: { deps: Deps; registry: Registry; store: OutboxStore; backOffMs: number },
): Promise<Prepared | undefined> {
  const { deps, registry, store } = tools;
  const now = deps.clock.now();
  if (row.lateByMinutes !== null && addMinutes(row.dueAt, row.lateByMinutes) < now) {
    await store.close(row, 'expired', null, now);
    return undefined;
  }
  if (!to?.telegramId || to.unreachableAt) {
    await store.close(row, 'unreachable', null, now);
    return undefined;
  }
  if (row.tries > TRIES) {
    await store.close(row, 'dead', row.error, now);
    return undefined;
  }
  const kind = registry.get(row.kind);
  // Rows outlive deploys: what an older version wrote may no longer be what this one reads.
  const args = kind?.args.safeParse(row.args);
  if (!kind || !args?.success) {
    const where = args?.error?.issues.map((issue) => issue.path.join('.')).join(', ');
    await store.close(row, 'dead', `arguments: ${where ?? 'no such kind'}`, now);
    return undefined;
  }
  const recipient: Recipient = {
    personId: to.personId,
    telegramId: Number(to.telegramId),
    locale: toLocale(to.locale, deps.defaultLocale),
  };
  try {
    const screen = await kind.render(deps, args.data, recipient);
    if (!screen) {
      await store.close(row, 'withdrawn', null, now);
      return undefined;
    }
    const silent = to.zone !== null && isQuiet(row, timeOf(now, to.zone));
    return { row, recipient, screen, silent };
  } catch (error) {
    deps.log.error({ err: error, dispatch: row.id, kind: row.kind }, 'a dispatch could not be rendered');
    await store.later(row, backOff(tools.backOffMs, row.tries), row.error ?? 'could not be rendered');
    return undefined;
  }
}

/** Writes down what came of a call. */
export async function settle(
  { row, recipient }: Prepared,
  outcome: Delivery,
  tools: {
    store: OutboxStore;
    clock: Clock;
    log: Logger;
    backOffMs: number;
    onUnreachable(personId: number): Promise<void>;
  },
): Promise<void> {
  const { store, log } = tools;
  const now = tools.clock.now();
  switch (outcome.kind) {
    case 'sent':
      // The person has it: only a mark that fails for good may let it come again.
      return persist(() => store.sent(row, recipient.telegramId, outcome.messageId, now));
    case 'unreachable':
      await store.close(row, 'unreachable', null, now);
      if (await store.markUnreachable(recipient.telegramId, now))
        await tools.onUnreachable(recipient.personId);
      return;
    case 'rateLimited':
      return store.giveBack(row);
    case 'badRequest':
      log.error(
        { dispatch: row.id, kind: row.kind, reason: outcome.description },
        'Telegram refused a dispatch',
      );
      return store.close(row, 'dead', outcome.description, now);
    case 'network': {
      log.warn({ dispatch: row.id, reason: outcome.description }, 'a dispatch waits for Telegram');
      const twice = outcome.maybeSent && row.error === NO_ANSWER;
      // Each silence may have been an arrival: a third copy would be one too many.
      if (twice || row.tries >= TRIES)
        return store.close(row, 'dead', outcome.maybeSent ? NO_ANSWER : outcome.description, now);
      const error = outcome.maybeSent || row.error === NO_ANSWER ? NO_ANSWER : outcome.description;
      return store.later(row, backOff(tools.backOffMs, row.tries), error);
    }
  }
}

/** A database that restarts is back within seconds. */
async function persist(write: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write();
    } catch (error) {
      if (attempt >= 5) throw error;
      await sleep(1000 * attempt);
    }
  }
}
