import type { Update } from 'grammy/types';
import type pg from 'pg';

/** One stored update that waits for its handler. */
export interface Waiting {
  updateId: number;
  update: Update;
  /** Tries that failed, or during which a process died. */
  tries: number;
}

const WAITING = `"doneAt" is null and "failedAt" is null`;

/**
 * The statements of the lanes. Every `until` is the database's own time, so that a moved clock breaks no lease.
 */
export function laneStore(pool: pg.Pool, owner: string, leaseMs: number) {
  const lease = `clock_timestamp() + interval '${leaseMs} milliseconds'`;

  const CLAIM = {
    name: `lanes-claim-${leaseMs}`,
    // The longest waiting first; each further waiting update makes a lane a second younger. So a flood does not come
    // before one tap, and no lane waits for ever. The ids are sorted, else two claimers can deadlock.
    text: `
      with free as (
        select i."lane", min(i."receivedAt") + count(*) * interval '1 second' as turn, min(i."updateId") as first
        from "Inbox" i
        where ${WAITING} and i."lane" <> all($3::bigint[])
          and not exists (select 1 from "Lane" l where l."id" = i."lane" and l."until" >= clock_timestamp())
        group by i."lane" order by turn, first limit $2
      )
      insert into "Lane" ("id", "owner", "until") select "lane", $1, ${lease} from free order by "lane"
      on conflict ("id") do update set "owner" = excluded."owner", "until" = excluded."until"
        where "Lane"."until" < clock_timestamp()
      returning "id", xmax <> 0 as "takenOver"`,
  };

  const NEXT = {
    name: 'lanes-next',
    text: `
      select "updateId", "body", "tries" from "Inbox" where "lane" = $1 and ${WAITING}
        and exists (select 1 from "Lane" where "id" = $1 and "owner" = $2 and "until" > clock_timestamp())
      order by "updateId" limit 20`,
  };

  const EXTEND = {
    name: `lanes-extend-${leaseMs}`,
    text: `
      with mine as (select "id" from "Lane" where "id" = any($1::bigint[]) and "owner" = $2 order by "id" for update)
      update "Lane" l set "until" = ${lease} from mine where l."id" = mine."id" returning l."id"`,
  };

  return {
    /**
     * Takes up to `count` free lanes with waiting updates; a lane whose owner died is free. Leaves out `except`: a
     * handler of ours that outlived its lease still runs there.
     */
    async claim(count: number, except: string[], maxTries: number): Promise<string[]> {
      const { rows } = await pool.query<{ id: string; takenOver: boolean }>({
        ...CLAIM,
        values: [owner, count, except],
      });
      const takenOver = rows.filter((row) => row.takenOver).map((row) => row.id);
      if (takenOver.length > 0) {
        // The owner died while it handled the first one, as far as anyone knows: that counts as a try.
        await pool.query(
          `update "Inbox" set "tries" = least("tries" + 1, $2) where "updateId" in (
             select min("updateId") from "Inbox" where "lane" = any($1::bigint[]) and ${WAITING} group by "lane")`,
          [takenOver, maxTries],
        );
      }
      return rows.map((row) => row.id);
    },

    /** The lane's waiting updates in order; nothing when the lane is no longer ours. */
    async next(lane: string): Promise<Waiting[]> {
      const { rows } = await pool.query<{ updateId: string; body: Update; tries: number }>({
        ...NEXT,
        values: [lane, owner],
      });
      return rows.map((row) => ({ updateId: Number(row.updateId), update: row.body, tries: row.tries }));
    },

    async done(updateId: number, now: Date): Promise<void> {
      await pool.query({
        name: 'lanes-done',
        text: `update "Inbox" set "doneAt" = $2, "body" = null where "updateId" = $1 and "doneAt" is null`,
        values: [updateId, now],
      });
    },

    async failed(updateId: number): Promise<void> {
      await pool.query(`update "Inbox" set "tries" = "tries" + 1 where "updateId" = $1`, [updateId]);
    },

    async setAside(updateId: number, now: Date): Promise<void> {
      await pool.query(`update "Inbox" set "failedAt" = $2 where "updateId" = $1`, [updateId, now]);
    },

    /** Renews the leases; returns the lanes that are still ours. */
    async extend(lanes: string[]): Promise<string[]> {
      const { rows } = await pool.query<{ id: string }>({ ...EXTEND, values: [lanes, owner] });
      return rows.map((row) => row.id);
    },

    /** Gives the lane back unless something waits in it; false when it does. */
    async releaseIfEmpty(lane: string): Promise<boolean> {
      const { rowCount } = await pool.query({
        name: 'lanes-release',
        text: `delete from "Lane" where "id" = $1 and "owner" = $2
          and not exists (select 1 from "Inbox" where "lane" = $1 and ${WAITING})`,
        values: [lane, owner],
      });
      return rowCount === 1;
    },

    async release(lane: string): Promise<void> {
      await pool.query(`delete from "Lane" where "id" = $1 and "owner" = $2`, [lane, owner]);
    },

    async anyWaiting(): Promise<boolean> {
      const { rowCount } = await pool.query(`select 1 from "Inbox" where ${WAITING} limit 1`);
      return rowCount === 1;
    },
  };
}

export type LaneStore = ReturnType<typeof laneStore>;
