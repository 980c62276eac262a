import type pg from 'pg';
import type { AnyTx } from '../database/transaction.ts';
import type { DispatchKind } from './kinds.ts';
import { URGENCY } from './kinds.ts';

export interface DispatchRow<A> {
  /** A person's id. */
  to: number;
  /** Unique; contains the recipient, and the subject's revision when it may be said again: `meeting:42:moved:r2:person:7`. */
  key: string;
  dueAt: Date;
  args: A;
  /** Loud in the evening until this local hour, though people's acts are silent from 20:00. */
  loudUntilHour?: number;
}

/**
 * Writes a message down in the transaction of the fact that causes it. The same key again moves it while it is
 * unsent; once it is sent the key is used up, and what is new to say needs a new one.
 */
export async function dispatch<A>(tx: AnyTx, k: DispatchKind<A>, row: DispatchRow<A>): Promise<void> {
  // A group sounds at night only if its hour was chosen by people themselves: a meeting's.
  const silentAtNight = k.urgency !== 'meeting';
  await tx.$executeRaw`
    insert into "Dispatch" ("key", "toPersonId", "kind", "args", "urgency", "silentAtNight", "bundle", "loudUntilHour",
      "dueAt", "lateByMinutes", "createdAt")
    values (${row.key}, ${row.to}, ${k.name}, ${JSON.stringify(row.args)}::jsonb, ${URGENCY[k.urgency]}, ${silentAtNight},
      ${k.urgency === 'bundle'}, ${row.loudUntilHour ?? null}::int, ${row.dueAt}::timestamptz, ${k.lateByMinutes ?? null}::int,
      clock_timestamp())
    on conflict ("key") do update set
      "kind" = excluded."kind", "args" = excluded."args", "urgency" = excluded."urgency",
      "silentAtNight" = excluded."silentAtNight", "bundle" = excluded."bundle", "loudUntilHour" = excluded."loudUntilHour",
      "dueAt" = excluded."dueAt", "lateByMinutes" = excluded."lateByMinutes", "status" = 'waiting', "tries" = 0,
      "error" = null, "closedAt" = null, "claimedUntil" = null
    where "Dispatch"."status" <> 'sent'
      and ("Dispatch"."status", "Dispatch"."dueAt", "Dispatch"."args", "Dispatch"."kind", "Dispatch"."loudUntilHour")
        is distinct from ('waiting'::"DispatchStatus", excluded."dueAt", excluded."args", excluded."kind", excluded."loudUntilHour")`;
}

/** Takes back what waits under this key and all that begin with it: `meeting:42` means `meeting:42:…`, never `meeting:421`. */
export async function withdraw(tx: AnyTx, keyPrefix: string): Promise<void> {
  const whole = keyPrefix.replace(/:+$/, '');
  // `~>=~` and `~<~` compare letter by letter in every database, so that the index serves; ';' follows ':'.
  await tx.$executeRaw`
    update "Dispatch" set "status" = 'withdrawn', "closedAt" = clock_timestamp()
    where "status" = 'waiting' and ("key" = ${whole} or ("key" ~>=~ ${`${whole}:`} and "key" ~<~ ${`${whole};`}))`;
}

/** When the next message falls due after that instant; for a clock that is moved. */
export async function nextDispatchAt(pool: pg.Pool, after: Date): Promise<Date | undefined> {
  const { rows } = await pool.query<{ at: Date | null }>(
    `select min("dueAt") as at from "Dispatch" where "status" = 'waiting' and "dueAt" > $1`,
    [after],
  );
  return rows[0]?.at ?? undefined;
}
