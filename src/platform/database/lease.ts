import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** What one process can do about a thing that one process at a time may do. */
export interface Lease {
  /** Names this holder in the statements that are fenced by the lease. */
  readonly holder: string;
  /**
   * Takes or renews it; call it more often than it lasts. 'new' when another held it before or it had run out, 'first'
   * when it was never held, undefined when another holds it.
   */
  take(): Promise<'first' | 'new' | 'kept' | undefined>;
  /** Lets another take it at once. */
  release(): Promise<void>;
}

const LASTS_MS = 15_000;

interface Options {
  lastsMs?: number;
  /** One that has run out is kept all the same while nobody else has had it: for who sleeps longer than it lasts. */
  evenLapsed?: boolean;
}

/**
 * A lease row, by the database's own time: a holder that dies is followed after 15 s. A lease that seems to last far
 * longer than leases do comes from before the server's clock was set back, and may be taken.
 */
export function holdLease(pool: pg.Pool, name: string, options: Options = {}): Lease {
  const holder = randomUUID();
  const lastsMs = options.lastsMs ?? LASTS_MS;
  let heldUntil = -Infinity;
  const TAKE = {
    name: `lease-take-${lastsMs}`,
    // The holder of before is read under a lock, so that nobody comes between.
    text: `
      with before as materialized (select "holder" from "Lease" where "name" = $1 for update)
      insert into "Lease" ("name", "holder", "until", "pausedUntil")
      select $1, $2, clock_timestamp() + interval '${lastsMs} milliseconds', 'epoch' from (select count(*) from before) b
      on conflict ("name") do update set "holder" = excluded."holder", "until" = excluded."until"
        where "Lease"."holder" = $2 or "Lease"."holder" is null or "Lease"."until" < clock_timestamp()
          or "Lease"."until" > clock_timestamp() + interval '${lastsMs + 5000} milliseconds'
      returning xmax = 0 as "first", exists (select 1 from before where "holder" = $2) as "own"`,
  };
  return {
    holder,
    async take() {
      const asked = performance.now();
      const { rows } = await pool.query<{ first: boolean; own: boolean }>({
        ...TAKE,
        values: [name, holder],
      });
      const row = rows[0];
      const held = asked < heldUntil || (options.evenLapsed === true && row?.own === true);
      heldUntil = row ? asked + lastsMs : -Infinity;
      if (!row) return undefined;
      return row.first ? 'first' : held ? 'kept' : 'new';
    },
    async release() {
      heldUntil = -Infinity;
      // Not the database's now: a column of whole milliseconds may round it into the future.
      await pool.query(`update "Lease" set "until" = 'epoch' where "name" = $1 and "holder" = $2`, [
        name,
        holder,
      ]);
    },
  };
}

/** Pauses all work under this lease, for its present holder and the next. A shorter pause never ends a longer one. */
export async function pauseLease(pool: pg.Pool, name: string, seconds: number): Promise<void> {
  await pool.query(
    `insert into "Lease" ("name", "until", "pausedUntil") values ($1, 'epoch', clock_timestamp() + $2 * interval '1 second')
     on conflict ("name") do update set "pausedUntil" = greatest("Lease"."pausedUntil", excluded."pausedUntil")`,
    [name, seconds],
  );
}
