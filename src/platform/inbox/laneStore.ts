import type { Update } from 'grammy/types';
import type pg from 'pg';
import { gather } from '../gather.ts';

/** One stored update that waits for its handler. */
export interface Waiting {
  updateId: number;
  update: Update;
  /** Tries that failed, or during which a process died. */
  tries: number;
}

/** A lane of ours, with the first of what waits in it. */
export interface Claimed {
  id: string;
  waiting: Waiting[];
}

interface WaitingRow {
  updateId: string;
  body: Update;
  tries: number;
}

/** The rest is null for a lane in which nothing waits any more. */
type ClaimedRow = { id: string; takenOver: boolean } & (WaitingRow | { updateId: null });

const waitingOf = ({ updateId, body, tries }: WaitingRow): Waiting => ({
  updateId: Number(updateId),
  update: body,
  tries,
});

/** The most updates of a lane that are read at once. */
const BATCH = 20;
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
    // The updates are locked, so that each is read as it is once the lane is ours: another may have handled it since
    // this statement began. One that its last owner marks at this moment is skipped.
    text: `
      with free as (
        select i."lane", min(i."receivedAt") + count(*) * interval '1 second' as turn, min(i."updateId") as first
        from "Inbox" i
        where ${WAITING} and i."lane" <> all($3::bigint[])
          and not exists (select 1 from "Lane" l where l."id" = i."lane" and l."until" >= clock_timestamp())
        group by i."lane" order by turn, first limit $2
      ), taken as (
        insert into "Lane" ("id", "owner", "until") select "lane", $1, ${lease} from free order by "lane"
        on conflict ("id") do update set "owner" = excluded."owner", "until" = excluded."until"
          where "Lane"."until" < clock_timestamp()
        returning "id", xmax <> 0 as "takenOver"
      )
      select t."id", t."takenOver", w."updateId", w."body", w."tries" from taken t left join lateral (
        select i."updateId", i."body", i."tries" from "Inbox" i where i."lane" = t."id" and ${WAITING}
        order by i."updateId" limit ${BATCH} for update skip locked) w on true`,
  };

  const NEXT = {
    name: 'lanes-next',
    text: `
      select "updateId", "body", "tries" from "Inbox" where "lane" = $1 and ${WAITING}
        and exists (select 1 from "Lane" where "id" = $1 and "owner" = $2 and "until" > clock_timestamp())
      order by "updateId" limit ${BATCH}`,
  };

  const FINISH = {
    name: 'lanes-finish',
    // The parts see the same rows: either something waits, or the lane is given back. Lanes are locked in their order.
    // What is done is looked up by its number; by the index of what waits, all of that would be read.
    text: `
      with given as (
        select * from unnest($1::bigint[], $2::bigint[], $3::bool[]) g("lane", "updateId", "anyway")
      ), done as (
        update "Inbox" i set "doneAt" = $4, "body" = null
        where i."updateId" = any($2::bigint[]) and coalesce(i."doneAt", i."failedAt") is null
      ), waiting as (
        select g."lane", g."anyway", i."updateId", i."body", i."tries" from given g cross join lateral (
          select i."updateId", i."body", i."tries" from "Inbox" i
          where i."lane" = g."lane" and ${WAITING} and i."updateId" <> g."updateId"
          order by i."updateId" limit ${BATCH}) i
      ), mine as materialized (
        select l."id", l."until" > clock_timestamp() as "safe" from "Lane" l
        where l."id" = any($1::bigint[]) and l."owner" = $5 order by l."id" for update
      ), back as (
        delete from "Lane" l using mine, given g where l."id" = mine."id" and g."lane" = mine."id"
          and (g."anyway" or not exists (select 1 from waiting w where w."lane" = g."lane"))
      )
      select w."lane", w."updateId", w."body", w."tries" from waiting w left join mine on mine."id" = w."lane"
      where w."anyway" or mine."safe" order by w."lane", w."updateId"`,
  };

  const EXTEND = {
    name: `lanes-extend-${leaseMs}`,
    text: `
      with mine as (select "id" from "Lane" where "id" = any($1::bigint[]) and "owner" = $2 order by "id" for update)
      update "Lane" l set "until" = ${lease} from mine where l."id" = mine."id" returning l."id"`,
  };

  // Lanes that end at once share a statement.
  const finish = gather(async (ends: { lane: string; updateId: number; now: Date; anyway: boolean }[]) => {
    const { rows } = await pool.query<WaitingRow & { lane: string }>({
      ...FINISH,
      values: [
        ends.map((one) => one.lane),
        ends.map((one) => one.updateId),
        ends.map((one) => one.anyway),
        ends[0]?.now,
        owner,
      ],
    });
    return ends.map(({ lane }) => rows.filter((row) => row.lane === lane).map(waitingOf));
  });

  return {
    /**
     * Takes up to `count` free lanes with what waits in them; a lane whose owner died is free. Leaves out `except`: a
     * handler of ours that outlived its lease still runs there.
     */
    async claim(count: number, except: string[], maxTries: number): Promise<Claimed[]> {
      const { rows } = await pool.query<ClaimedRow>({
        ...CLAIM,
        values: [owner, count, except],
      });
      const lanes = new Map<string, Claimed>();
      const suspects: Waiting[] = [];
      for (const { id, takenOver, ...row } of rows) {
        const lane = lanes.get(id) ?? { id, waiting: [] };
        const first = lane.waiting.length === 0;
        lanes.set(id, lane);
        // A whole lane may have been handled since the statement began.
        if (row.updateId === null) continue;
        const waiting = waitingOf(row);
        lane.waiting.push(waiting);
        if (takenOver && first) suspects.push(waiting);
      }
      if (suspects.length > 0) {
        // The owner died while it handled the first one, as far as anyone knows: that counts as a try.
        for (const one of suspects) one.tries = Math.min(one.tries + 1, maxTries);
        await pool.query(
          `update "Inbox" set "tries" = least("tries" + 1, $2) where "updateId" = any($1) and ${WAITING}`,
          [suspects.map((one) => one.updateId), maxTries],
        );
      }
      return [...lanes.values()];
    },

    /** The lane's waiting updates in order; nothing when the lane is no longer ours. */
    async next(lane: string): Promise<Waiting[]> {
      const { rows } = await pool.query<WaitingRow>({ ...NEXT, values: [lane, owner] });
      return rows.map(waitingOf);
    },

    /**
     * Marks the update done and gives the lane back unless something waits in it, which is returned. `anyway`: gives it
     * back also then. Nothing is returned where the lane is no longer ours.
     */
    finish(lane: string, updateId: number, now: Date, anyway: boolean): Promise<Waiting[]> {
      return finish({ lane, updateId, now, anyway });
    },

    /** How long the last lease of others lasts, ms: of processes that live, or that have died. */
    async othersLastMs(): Promise<number> {
      const { rows } = await pool.query<{ ms: number }>(
        `select coalesce(extract(epoch from max("until") - clock_timestamp()) * 1000, 0)::float8 as "ms" from "Lane"
         where "owner" <> $1`,
        [owner],
      );
      return rows[0]?.ms ?? 0;
    },

    async done(updateId: number, now: Date): Promise<void> {
      await pool.query({
        name: 'lanes-done',
        text: `update "Inbox" set "doneAt" = $2, "body" = null where "updateId" = $1 and ${WAITING}`,
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
