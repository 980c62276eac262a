import type { Update } from 'grammy/types';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Clock } from '../time/clock.ts';
import { addMinutes } from '../time/local.ts';
import { storable } from '../typed.ts';

/** The most updates of one person that may wait at once: only a stuck script taps that fast. */
const FLOOD_LIMIT = 40;
const LANE_OF_NOBODY = 0;
/** How many updates of one account are taken in a minute. */
const MOST_A_MINUTE = 60;

export interface Stored {
  /** New rows; updates that were stored before are not counted. */
  stored: number;
  /** Lanes whose newest updates were dropped, because too many of them wait already. */
  flooded: number[];
}

/** What the update is (`message`, `callback_query`, …) and who sent it; 0 for an update without a sender. */
export function senderOf(update: Update): { kind: string; lane: number } {
  const kind = Object.keys(update).find((key) => key !== 'update_id') ?? 'unknown';
  const content: unknown = update[kind as keyof Update];
  const from =
    typeof content === 'object' && content !== null && 'from' in content ? content.from : undefined;
  const id = typeof from === 'object' && from !== null && 'id' in from ? from.id : undefined;
  return { kind, lane: typeof id === 'number' ? id : LANE_OF_NOBODY };
}

const STORE = {
  name: 'inbox-store',
  // Each update and each lane is looked up by its index: a join, planned once, may read all that ever came in.
  text: `
    with given as (
      select (u->>'id')::bigint as id, (u->>'lane')::bigint as lane, u->>'kind' as kind, u->'body' as body
      from jsonb_array_elements($1::jsonb) u
    ), fresh as (
      select *, row_number() over (partition by lane order by id) as place from given
      where (select true from "Inbox" i where i."updateId" = given.id) is null
    ), kept as (
      select fresh.* from fresh cross join lateral (
        select count(*) from "Inbox" i
        where i."lane" = fresh.lane and i."doneAt" is null and i."failedAt" is null
          and i."receivedAt" > $2::timestamptz - interval '1 minute') w
      where fresh.place + w.count <= $3
    ), stored as (
      insert into "Inbox" ("updateId", "lane", "kind", "body", "receivedAt")
      select id, lane, kind, body, $2 from kept order by id
      on conflict do nothing returning "updateId"
    )
    select (select count(*)::int from stored) as stored,
      array(select distinct lane from fresh where id not in (select id from kept))::text[] as flooded`,
};

/**
 * Stores updates; only then may they be confirmed to Telegram. An update is stored once, also when two processes bring
 * it. Beyond a person's limit the newest are dropped and named in `flooded`.
 */
export async function storeUpdates(
  pool: pg.Pool,
  updates: readonly Update[],
  now: Date,
  limit = FLOOD_LIMIT,
): Promise<Stored> {
  const rows = updates.map((update) => ({ id: update.update_id, ...senderOf(update), body: update }));
  const result = await pool.query<{ stored: number; flooded: string[] }>({
    ...STORE,
    values: [storable(rows), now, limit],
  });
  const row = result.rows[0];
  return { stored: row?.stored ?? 0, flooded: (row?.flooded ?? []).map(Number) };
}

export interface Inbox {
  /** Stores, wakes the lanes, and tells those who were too fast. Throws when nothing could be stored. */
  store(updates: readonly Update[]): Promise<void>;
}

/**
 * Lets `most` updates a minute of each account through, at once or spread over it. Each process counts for itself on
 * its own clock, so a flood costs nothing. Several replicas let through that many times as much.
 */
function rateOf(most: number): (lane: number) => boolean {
  const accounts = new Map<number, { left: number; at: number }>();
  let swept = performance.now();

  return (lane) => {
    if (lane === LANE_OF_NOBODY) return true;
    const now = performance.now();
    if (now - swept > 60_000) {
      swept = now;
      for (const [id, { at }] of accounts) if (now - at > 60_000) accounts.delete(id);
    }
    const account = accounts.get(lane) ?? { left: most, at: now };
    account.left = Math.min(most, account.left + ((now - account.at) * most) / 60_000);
    account.at = now;
    accounts.set(lane, account);
    if (account.left < 1) return false;
    account.left -= 1;
    return true;
  };
}

/** The one way in for polling, webhook and playground. `onFlood` says one kind sentence, at most once a minute a person. */
export function createInbox(options: {
  pool: pg.Pool;
  clock: Clock;
  log: Logger;
  /** Updates of these people were stored. */
  wake(lanes: readonly number[]): void;
  /** Accounts whose updates are taken; all, unless given. */
  takes?(telegramId: number): boolean;
  onFlood(telegramId: number): Promise<void>;
  limit?: number;
  /** Updates of one account a minute; Infinity where people are played by tests and time stands still. */
  perMinute?: number;
}): Inbox {
  const { pool, clock, log } = options;
  const isTaken = rateOf(options.perMinute ?? MOST_A_MINUTE);
  const told = new Map<number, Date>();

  async function tell(telegramId: number): Promise<void> {
    const now = clock.now();
    for (const [id, at] of told) if (at <= addMinutes(now, -1)) told.delete(id);
    if (telegramId === LANE_OF_NOBODY || told.has(telegramId)) return;
    told.set(telegramId, now);
    log.warn('updates of one account dropped: too many at once');
    await options
      .onFlood(telegramId)
      .catch((error: unknown) => log.warn({ err: error }, 'could not tell about the flood limit'));
  }

  return {
    async store(updates) {
      const taken: Update[] = [];
      const fast = new Set<number>();
      let strange = 0;
      for (const update of updates) {
        const { lane } = senderOf(update);
        if (lane !== LANE_OF_NOBODY && options.takes?.(lane) === false) strange += 1;
        else if (isTaken(lane)) taken.push(update);
        else fast.add(lane);
      }
      if (strange > 0) log.warn({ updates: strange }, 'updates of nobody who can be here');
      if (taken.length > 0) {
        const { stored, flooded } = await storeUpdates(pool, taken, clock.now(), options.limit);
        if (stored > 0) options.wake([...new Set(taken.map((update) => senderOf(update).lane))]);
        for (const lane of flooded) fast.add(lane);
      }
      // Not awaited: confirming to Telegram never waits for a message of ours.
      for (const telegramId of fast) void tell(telegramId);
    },
  };
}

/** What is done goes after two days; what failed keeps its kind and ids, its words go after a week. */
export async function purgeInbox(pool: pg.Pool, now: Date): Promise<void> {
  await pool.query(`delete from "Inbox" where "doneAt" < $1`, [addMinutes(now, -48 * 60)]);
  await pool.query(`update "Inbox" set "body" = null where "failedAt" < $1 and "body" is not null`, [
    addMinutes(now, -7 * 24 * 60),
  ]);
  await pool.query(`delete from "Lane" l where l."until" < clock_timestamp() and not exists (
    select 1 from "Inbox" i where i."lane" = l."id" and i."doneAt" is null and i."failedAt" is null)`);
}
