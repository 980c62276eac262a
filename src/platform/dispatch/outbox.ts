import type pg from 'pg';
import { type AnyTx, noteDue } from '../database/transaction.ts';
import { addMinutes } from '../time/local.ts';
import type { DispatchKind, PlannedKind } from './kinds.ts';
import { URGENCY } from './kinds.ts';

/** The school a message is about: named in the kind's arguments, else said here; null when it is about none. */
type AboutSchool<A> = A extends { schoolId: number } ? { schoolId?: never } : { schoolId: number | null };

/** What the clock has to say. */
export type DispatchRow<A> = Said<A> & AboutSchool<A>;

/**
 * A message that an act causes. `from`: the id of the person who acted; null when only time caused it, or for one's own
 * reminder.
 */
export type ActRow<A> = DispatchRow<A> & { from: number | null };

interface Said<A> {
  /** A person's id. */
  to: number;
  /** Unique; contains the recipient, and the subject's revision when it may be said again: `meeting:42:moved:r2:person:7`. */
  key: string;
  dueAt: Date;
  args: A;
  /** Loud in the evening until this local hour, though people's acts are silent from 20:00. */
  loudUntilHour?: number;
}

const PAGE = 1000;

function schoolOf(row: { args: unknown; schoolId?: number | null | undefined }): number | null {
  const inArgs = typeof row.args === 'object' && row.args !== null && 'schoolId' in row.args;
  const schoolId: unknown = inArgs ? (row.args as { schoolId: unknown }).schoolId : row.schoolId;
  return typeof schoolId === 'number' ? schoolId : null;
}

const isBundled = (k: Pick<DispatchKind<unknown>, 'urgency' | 'alone'>) =>
  k.urgency === 'bundle' && k.alone !== true;

/**
 * Writes a message down in the transaction of the fact that causes it. The same key again moves it while it is unsent.
 * After it was sent the key is used up, and new words need a new key.
 */
export function dispatch<A>(tx: AnyTx, k: DispatchKind<A>, row: ActRow<A>): Promise<void> {
  return dispatchEach(tx, k, [row]);
}

/** The same for several messages of a kind, in one statement; of two with one key the last is written. */
export async function dispatchEach<A>(
  tx: AnyTx,
  k: DispatchKind<A>,
  rows: readonly ActRow<A>[],
): Promise<void> {
  if (rows.length === 0) return;
  const page = [...new Map(rows.map((row) => [row.key, row])).values()].map((row) => ({
    ...row,
    loudUntilHour: row.loudUntilHour ?? null,
    schoolId: schoolOf(row),
    expiresAt: k.lateByMinutes === undefined ? null : addMinutes(row.dueAt, k.lateByMinutes),
  }));
  // A group sounds at night only if its hour was chosen by people themselves: a meeting's.
  const silentAtNight = k.urgency !== 'meeting';
  const written = await tx.$queryRaw<{ dueAt: Date }[]>`
    insert into "Dispatch" ("key", "toPersonId", "kind", "args", "urgency", "silentAtNight", "bundle", "anchored",
      "loudUntilHour", "dueAt", "expiresAt", "schoolId", "fromPersonId", "createdAt")
    select r."key", r."to", ${k.name}, r."args", ${URGENCY[k.urgency]}, ${silentAtNight}, ${isBundled(k)},
      ${k.anchored ?? false}, r."loudUntilHour", r."dueAt", r."expiresAt", r."schoolId", r."from", clock_timestamp()
    from jsonb_to_recordset(${JSON.stringify(page)}::jsonb) as r("key" text, "to" int, "from" int, "args" jsonb,
      "loudUntilHour" int, "dueAt" timestamptz, "expiresAt" timestamptz, "schoolId" int)
    on conflict ("key") do update set
      "kind" = excluded."kind", "args" = excluded."args", "urgency" = excluded."urgency",
      "schoolId" = excluded."schoolId", "fromPersonId" = excluded."fromPersonId", "joined" = false,
      "silentAtNight" = excluded."silentAtNight", "loudUntilHour" = excluded."loudUntilHour",
      "bundle" = excluded."bundle", "anchored" = excluded."anchored",
      "dueAt" = excluded."dueAt", "expiresAt" = excluded."expiresAt", "status" = 'waiting', "tries" = 0,
      "error" = null, "closedAt" = null, "claimedUntil" = null
    where "Dispatch"."status" <> 'sent'
      and ("Dispatch"."status", "Dispatch"."dueAt", "Dispatch"."args", "Dispatch"."kind", "Dispatch"."loudUntilHour")
        is distinct from ('waiting'::"DispatchStatus", excluded."dueAt", excluded."args", excluded."kind", excluded."loudUntilHour")
    returning "dueAt"`;
  for (const { dueAt } of written) noteDue(tx, dueAt);
}

/**
 * Writes down what a tick found, many at once. A known key stays as it is, whether it waits, was put off, sent or
 * withdrawn. So a tick may find the same again, and two ticks at once do no harm. Gives how many were new.
 */
export async function dispatchNew<A>(
  tx: AnyTx,
  k: PlannedKind<A>,
  rows: readonly DispatchRow<A>[],
): Promise<number> {
  let added = 0;
  for (let at = 0; at < rows.length; at += PAGE) {
    const page = rows.slice(at, at + PAGE).map((row) => ({
      ...row,
      loudUntilHour: row.loudUntilHour ?? null,
      schoolId: schoolOf(row),
      expiresAt: k.lateByMinutes === undefined ? null : addMinutes(row.dueAt, k.lateByMinutes),
    }));
    added += await tx.$executeRaw`
      insert into "Dispatch" ("key", "toPersonId", "kind", "args", "urgency", "silentAtNight", "bundle", "anchored",
        "loudUntilHour", "dueAt", "expiresAt", "schoolId", "createdAt")
      select r."key", r."to", ${k.name}, r."args", ${URGENCY[k.urgency]}, ${k.urgency !== 'meeting'}, ${isBundled(k)},
        ${k.anchored ?? false}, r."loudUntilHour", r."dueAt", r."expiresAt", r."schoolId", clock_timestamp()
      from jsonb_to_recordset(${JSON.stringify(page)}::jsonb) as r("key" text, "to" int, "args" jsonb, "loudUntilHour" int,
        "dueAt" timestamptz, "expiresAt" timestamptz, "schoolId" int)
      on conflict ("key") do nothing`;
  }
  if (added > 0) for (const row of rows) noteDue(tx, row.dueAt);
  return added;
}

/**
 * Takes back what waits under these keys and all that begin with one: `meeting:42` means `meeting:42:…`, never
 * `meeting:421`.
 */
export async function withdraw(tx: AnyTx, ...keyPrefixes: string[]): Promise<void> {
  if (keyPrefixes.length === 0) return;
  const whole = keyPrefixes.map((prefix) => prefix.replace(/:+$/, ''));
  // `~>=~` and `~<~` compare letter by letter in every database, so that the index serves; ';' follows ':'.
  await tx.$executeRaw`
    update "Dispatch" d set "status" = 'withdrawn', "closedAt" = clock_timestamp() from unnest(${whole}::text[]) k ("whole")
    where d."status" = 'waiting' and (d."key" = k."whole" or (d."key" ~>=~ (k."whole" || ':') and d."key" ~<~ (k."whole" || ';')))`;
}

/** When the next message falls due after that instant; for a clock that is moved. */
export async function nextDispatchAt(pool: pg.Pool, after: Date): Promise<Date | undefined> {
  const { rows } = await pool.query<{ at: Date | null }>(
    `select min("dueAt") as at from "Dispatch" where "status" = 'waiting' and "dueAt" > $1`,
    [after],
  );
  return rows[0]?.at ?? undefined;
}

/** Tries a message again that Telegram refused, or that failed too often; false when it is no longer dead. */
export async function tryAgain(pool: pg.Pool, id: bigint, now: Date): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update "Dispatch" set "status" = 'waiting', "tries" = 0, "error" = null, "closedAt" = null, "claimedUntil" = null,
       "dueAt" = $2, "expiresAt" = null where "id" = $1 and "status" = 'dead'`,
    [id, now],
  );
  return rowCount === 1;
}
