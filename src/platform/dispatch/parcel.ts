import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Deps } from '../deps.ts';
import { toLocale } from '../i18n/texts.ts';
import type { Delivery } from '../telegram/delivery.ts';
import { type Screen, spokenScreen } from '../telegram/screen.ts';
import type { Clock } from '../time/clock.ts';
import { addMinutes, timeOf } from '../time/local.ts';
import { type Bundles, bundleScreen } from './bundle.ts';
import type { Recipient, Registry } from './kinds.ts';
import type { Addressee, Claimed, Closed, OutboxStore } from './outboxStore.ts';
import { isSilent } from './quiet.ts';

/** Claimed rows that make one message, rendered and addressed. */
export interface Prepared {
  /** One, or all of a bundle. */
  rows: Claimed[];
  recipient: Recipient;
  screen: Screen;
  silent: boolean;
}

interface Tools {
  deps: Deps;
  registry: Registry;
  store: OutboxStore;
  backOffMs: number;
  bundles: Bundles;
}

/** Together about six hours of a Telegram that answers with errors. */
const TRIES = 20;
const PROMISE_MINUTES = 60;
/** What one person may cause to be said to another; what is beyond comes as one message when the hour is over. */
const FROM_ONE = { messages: 20, minutes: 60 };
const LONGEST_BACK_OFF_MS = 30 * 60_000;
/** Marks a row whose message may have arrived although no answer came. */
const NO_ANSWER = 'no answer';

/** 5 s, 10 s, 20 s … half an hour. */
export function backOff(firstMs: number, tries: number): number {
  return Math.min(firstMs * 2 ** (tries - 1), LONGEST_BACK_OFF_MS);
}

/** Makes a message of a row, with its bundle if it goes in one; what is not to be sent is closed with its reason. */
export async function prepare(
  first: Claimed,
  to: Addressee | undefined,
  tools: Tools,
): Promise<Prepared | undefined> {
  const { deps, store, bundles } = tools;
  const now = deps.clock.now();
  const kinds = [...tools.registry.keys()];
  const byAct = !first.bundle && first.fromPersonId !== null;
  const rows = first.bundle
    ? await store.claimBundle(first, now, kinds)
    : byAct && first.joined
      ? await store.claimJoined(first, now, kinds)
      : [first];
  if (!to?.telegramId || to.unreachableAt) {
    await store.close(rows, 'unreachable', null, now);
    return undefined;
  }
  if (byAct && !first.joined) {
    const until = await store.tooManyUntil(first, now, FROM_ONE);
    if (until) {
      await store.join(first, until);
      return undefined;
    }
  }
  // A promise is kept at its hour or soon after; later, perhaps at night, it is a reminder like any other.
  const promised = rows.some((row) => row.anchored && addMinutes(row.dueAt, PROMISE_MINUTES) >= now);
  if (first.bundle && !promised) {
    const hour = await bundles.hourOf(to.personId, now);
    if (hour > now) {
      await store.putOff(rows, hour, now);
      return undefined;
    }
  }
  const recipient: Recipient = {
    personId: to.personId,
    telegramId: Number(to.telegramId),
    locale: toLocale(to.locale, deps.defaultLocale),
  };
  const ready: { row: Claimed; screen: Screen }[] = [];
  for (const row of rows) {
    const screen = await drawn(row, recipient, now, tools);
    if (screen) ready.push({ row, screen });
  }
  const [one, ...others] = ready;
  if (!one) return undefined;
  const t = deps.texts.for(recipient.locale);
  const screen =
    others.length === 0
      ? one.screen
      : bundleScreen(
          t,
          ready.map((r) => r.screen),
          bundles,
        );
  const own = first.fromPersonId === first.toPersonId;
  const rings = tools.registry.get(first.kind)?.rings === true;
  const { silentAtNight, loudUntilHour } = first;
  const silent =
    to.zone !== null && isSilent({ silentAtNight, loudUntilHour, own, rings }, to, timeOf(now, to.zone));
  return { rows: ready.map((r) => r.row), recipient, screen: spokenScreen(t, screen), silent };
}

/** What one row says now; undefined when there is nothing to say, and the row is closed or put off. */
async function drawn(
  row: Claimed,
  recipient: Recipient,
  now: Date,
  { deps, registry, store, backOffMs }: Tools,
): Promise<Screen | undefined> {
  const close = async (status: Closed, error: string | null = null) => {
    await store.close([row], status, error, now);
    return undefined;
  };
  if (row.expiresAt !== null && row.expiresAt < now) return close('expired');
  if (row.tries > TRIES) return close('dead', row.error);
  const kind = registry.get(row.kind);
  // Rows outlive deploys: what an older version wrote may no longer be what this one reads.
  const args = kind?.args.safeParse(row.args);
  if (!kind || !args?.success) {
    const where = args?.error?.issues.map((issue) => issue.path.join('.')).join(', ');
    return close('dead', `arguments: ${where ?? 'no such kind'}`);
  }
  try {
    return (await kind.render(deps, args.data, recipient)) ?? (await close('withdrawn'));
  } catch (error) {
    deps.log.error({ err: error, dispatch: row.id, kind: row.kind }, 'a dispatch could not be rendered');
    await store.later([row], backOff(backOffMs, row.tries), row.error ?? 'could not be rendered');
    return undefined;
  }
}

/** Writes down what came of a call. */
export async function settle(
  { rows, recipient, silent }: Prepared,
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
      return persist(() => {
        const { telegramId } = recipient;
        return store.sent(rows, { telegramId, messageId: outcome.messageId, loud: !silent }, now);
      });
    case 'unreachable':
      await store.close(rows, 'unreachable', null, now);
      if (await store.markUnreachable(recipient.telegramId, now))
        await tools.onUnreachable(recipient.personId);
      return;
    case 'rateLimited':
      return store.giveBack(rows);
    case 'badRequest':
      log.error({ ...named(rows), reason: outcome.description }, 'Telegram refused a dispatch');
      return store.close(rows, 'dead', outcome.description, now);
    case 'network': {
      log.warn({ ...named(rows), reason: outcome.description }, 'a dispatch waits for Telegram');
      const doubtful = rows.some((row) => row.error === NO_ANSWER);
      const tries = Math.max(...rows.map((row) => row.tries));
      // Each silence may have been an arrival: a third copy would be one too many.
      if ((outcome.maybeSent && doubtful) || tries >= TRIES)
        return store.close(rows, 'dead', outcome.maybeSent ? NO_ANSWER : outcome.description, now);
      const error = outcome.maybeSent || doubtful ? NO_ANSWER : outcome.description;
      return store.later(rows, backOff(tools.backOffMs, tries), error);
    }
  }
}

const named = (rows: readonly Claimed[]) => ({
  dispatch: rows[0]?.id,
  kind: rows[0]?.kind,
  with: rows.length - 1,
});

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
