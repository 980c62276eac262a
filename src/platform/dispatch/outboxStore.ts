import type pg from 'pg';

/** A row of the outbox that this process has claimed. */
export interface Claimed {
  id: string;
  toPersonId: number;
  kind: string;
  args: unknown;
  urgency: number;
  silentAtNight: boolean;
  loudUntilHour: number | null;
  dueAt: Date;
  lateByMinutes: number | null;
  /** Tries, this one included. */
  tries: number;
  /** What the last try came to. */
  error: string | null;
  /** Names this claim: a row that was moved meanwhile has lost it. */
  claimedUntil: Date;
}

/** The recipient as the database knows them. */
export interface Addressee {
  personId: number;
  locale: string;
  telegramId: string | null;
  unreachableAt: Date | null;
  /** Of one of their schools; absent for somebody of none. */
  zone: string | null;
}

export type Closed = 'withdrawn' | 'expired' | 'dead' | 'unreachable';

/** How far a claim looks for people who have not just been written to. */
const LOOK = 50;
const FREE = `"status" = 'waiting' and ("claimedUntil" is null or "claimedUntil" < clock_timestamp())`;
/** Ours, and not paused: part of every statement that leads to a send, so that a sleeper who lost the lease gets nothing. */
const FENCE = (
  holder: string,
) => `exists (select 1 from "Lease" where "name" = 'sender' and "holder" = ${holder}
  and "until" > clock_timestamp() and "pausedUntil" <= clock_timestamp())`;

/** The statements of the sender. `due` is by the injected clock, every claim by the database's. */
export function outboxStore(pool: pg.Pool, holder: string, claimMs: number) {
  const CLAIM = {
    name: `outbox-claim-${claimMs}`,
    text: `
      with due as (
        select d.* from (values (0), (1), (2)) u(urgency) cross join lateral (
          select "id", "toPersonId", "urgency", "dueAt" from "Dispatch"
          where ${FREE} and "urgency" = u.urgency and "dueAt" <= $1 and "kind" = any($2) and "toPersonId" <> all($3::int[])
          order by "dueAt", "id" limit ${LOOK}
        ) d where ${FENCE('$5')}
      ), firsts as (
        select distinct on ("toPersonId") * from due order by "toPersonId", "urgency", "dueAt", "id"
      )
      update "Dispatch" set "claimedUntil" = clock_timestamp() + interval '${claimMs} milliseconds', "tries" = "tries" + 1
      where "id" in (select "id" from firsts order by "urgency", "dueAt", "id" limit $4) and ${FREE}
      returning "id", "toPersonId", "kind", "args", "urgency", "silentAtNight", "loudUntilHour", "dueAt", "lateByMinutes",
        "tries", "error", "claimedUntil"`,
  };

  return {
    /** Claims the first due row of up to `count` people, most urgent first, leaving out those who were just written to. */
    async claim(now: Date, kinds: string[], except: number[], count: number): Promise<Claimed[]> {
      const { rows } = await pool.query<Claimed>({ ...CLAIM, values: [now, kinds, except, count, holder] });
      const order = (a: Claimed, b: Claimed) =>
        a.urgency - b.urgency || a.dueAt.getTime() - b.dueAt.getTime() || Number(a.id) - Number(b.id);
      return rows.sort(order);
    },

    async addressees(personIds: number[]): Promise<Map<number, Addressee>> {
      const { rows } = await pool.query<Addressee>({
        name: 'outbox-addressees',
        text: `
          select p."id" as "personId", p."locale", a."telegramId", a."unreachableAt",
            (select s."zone" from "Membership" m join "School" s on s."id" = m."schoolId"
             where m."personId" = p."id" and m."status" <> 'ended'
             order by m."status" = 'active' desc, m."id" limit 1) as "zone"
          from "Person" p left join "Account" a on a."personId" = p."id" where p."id" = any($1)`,
        values: [personIds],
      });
      return new Map(rows.map((row) => [row.personId, row]));
    },

    /** The last look before the call: still ours, still true, not moved, withdrawn or paused. */
    async mayStart(row: Claimed): Promise<boolean> {
      const { rowCount } = await pool.query({
        name: 'outbox-start',
        text: `select 1 from "Dispatch" where "id" = $1 and "status" = 'waiting' and "claimedUntil" = $2
          and "claimedUntil" > clock_timestamp() and ${FENCE('$3')}`,
        values: [row.id, row.claimedUntil, holder],
      });
      return rowCount === 1;
    },

    /**
     * Sent; the next home card comes below it. A row withdrawn during the call is sent all the same; one that was
     * moved during it waits on, for its new hour.
     */
    async sent(row: Claimed, telegramId: number, messageId: number, now: Date): Promise<void> {
      await pool.query({
        name: 'outbox-sent',
        text: `
          with pushed as (update "Account" set "pushedSinceHome" = true where "telegramId" = $4 and not "pushedSinceHome")
          update "Dispatch" set "status" = 'sent', "sentAt" = $5, "closedAt" = $5, "messageId" = $3, "error" = null
          where "id" = $1 and "claimedUntil" = $2 and "status" in ('waiting', 'withdrawn')`,
        values: [row.id, row.claimedUntil, messageId, telegramId, now],
      });
    },

    async close(row: Claimed, status: Closed, error: string | null, now: Date): Promise<void> {
      await pool.query({
        name: 'outbox-close',
        text: `update "Dispatch" set "status" = $3::"DispatchStatus", "error" = $4, "closedAt" = $5
          where "id" = $1 and "claimedUntil" = $2 and "status" = 'waiting'`,
        values: [row.id, row.claimedUntil, status, error, now],
      });
    },

    /** Not now: it may be claimed again after a while. */
    async later(row: Claimed, ms: number, error: string): Promise<void> {
      await pool.query(
        `update "Dispatch" set "claimedUntil" = clock_timestamp() + $3 * interval '1 millisecond', "error" = $4
         where "id" = $1 and "claimedUntil" = $2 and "status" = 'waiting'`,
        [row.id, row.claimedUntil, ms, error],
      );
    },

    /** Nothing was tried: it may be claimed at once, and the try is not counted. */
    async giveBack(row: Claimed): Promise<void> {
      await pool.query(
        `update "Dispatch" set "claimedUntil" = null, "tries" = "tries" - 1
         where "id" = $1 and "claimedUntil" = $2 and "status" = 'waiting'`,
        [row.id, row.claimedUntil],
      );
    },

    /** True when this is news: the caller tells those who should know, once. */
    async markUnreachable(telegramId: number, now: Date): Promise<boolean> {
      const { rowCount } = await pool.query(
        `update "Account" set "unreachableAt" = $2 where "telegramId" = $1 and "unreachableAt" is null`,
        [telegramId, now],
      );
      return rowCount === 1;
    },

    async anyDue(now: Date, kinds: string[]): Promise<boolean> {
      const { rowCount } = await pool.query(
        `select 1 from "Dispatch" where ${FREE} and "dueAt" <= $1 and "kind" = any($2) limit 1`,
        [now, kinds],
      );
      return rowCount === 1;
    },
  };
}

export type OutboxStore = ReturnType<typeof outboxStore>;
