import type pg from 'pg';

/** A row of the outbox that this process has claimed. */
export interface Claimed {
  id: string;
  toPersonId: number;
  /** The person whose act caused it. */
  fromPersonId: number | null;
  /** Waits to go as one message with what else that person has caused. */
  joined: boolean;
  kind: string;
  args: unknown;
  urgency: number;
  silentAtNight: boolean;
  loudUntilHour: number | null;
  dueAt: Date;
  expiresAt: Date | null;
  bundle: boolean;
  anchored: boolean;
  /** Tries, this one included. */
  tries: number;
  /** What the last try came to. */
  error: string | null;
  /** Names this claim: a row that was moved meanwhile has lost it. */
  claimedUntil: Date;
}

/** What a claim that found nothing saw instead. */
export interface Ahead {
  /** When the next row falls due, by the injected clock. */
  nextAt: Date | null;
  /** How long until the first due row that is claimed is free again, ms. */
  freeMs: number | null;
  /** Something is due to people who were just written to, or while all wait. */
  heldBack: boolean | null;
}

export interface Claim {
  rows: Claimed[];
  ahead: Ahead | undefined;
}

/** The recipient as the database knows them. */
export interface Addressee {
  personId: number;
  locale: string;
  telegramId: string | null;
  unreachableAt: Date | null;
  /** The zone of one of their schools; absent for a person of no school. */
  zone: string | null;
  /** They asked for quiet until some day, today included. */
  quiet: boolean;
  /** Messages of this week that made a sound. */
  loud: number;
  /** Another one rang within this minute: one thing that happened is often two messages. */
  justRang: boolean;
  /** True when a message of this week is about one of their meetings. */
  meets: boolean;
}

/** Rows of one message were claimed together, and so share the instant until which they are claimed. */
const idsOf = (rows: readonly Claimed[]) => rows.map((row) => row.id);

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
  const ROW = `"id", "toPersonId", "fromPersonId", "joined", "kind", "args", "urgency", "silentAtNight", "loudUntilHour", "dueAt", "expiresAt", "bundle",
    "anchored", "tries", "error", "claimedUntil"`;
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
      ), claimed as (
        update "Dispatch" set "claimedUntil" = clock_timestamp() + interval '${claimMs} milliseconds', "tries" = "tries" + 1
        where "id" in (select "id" from firsts order by "urgency", "dueAt", "id" limit $4) and ${FREE}
        returning ${ROW}
      )
      select c.*, n.* from (select 1) one left join claimed c on true left join lateral (
        select (select min("dueAt") from "Dispatch" where "status" = 'waiting' and "dueAt" > $1) as "nextAt",
          (select extract(epoch from min("claimedUntil") - clock_timestamp()) * 1000 from "Dispatch"
            where "status" = 'waiting' and "dueAt" <= $1 and "claimedUntil" >= clock_timestamp())::float8 as "freeMs",
          exists (select 1 from "Dispatch" where ${FREE} and "dueAt" <= $1 and "kind" = any($2)) as "heldBack"
        where not exists (select 1 from claimed)) n on true`,
  };

  return {
    /**
     * Claims the first due row of up to `count` people, most urgent first, leaving out those who were just written to.
     * Where there is none, says when to look again.
     */
    async claim(now: Date, kinds: string[], except: number[], count: number): Promise<Claim> {
      const { rows } = await pool.query<(Claimed | { id: null }) & Ahead>({
        ...CLAIM,
        values: [now, kinds, except, count, holder],
      });
      const order = (a: Claimed, b: Claimed) =>
        a.urgency - b.urgency || a.dueAt.getTime() - b.dueAt.getTime() || Number(a.id) - Number(b.id);
      return {
        rows: rows.filter((row): row is Claimed & Ahead => row.id !== null).sort(order),
        ahead: rows[0],
      };
    },

    /** The rest of somebody's bundle: all that is due and goes together, in the order it fell due. */
    async claimBundle(first: Claimed, now: Date, kinds: string[]): Promise<Claimed[]> {
      const { rows } = await pool.query<Claimed>({
        name: 'outbox-claim-bundle',
        text: `
          update "Dispatch" set "claimedUntil" = $2, "tries" = "tries" + 1
          where "toPersonId" = $1 and "bundle" and "dueAt" <= $3 and "kind" = any($4) and ${FREE}
            and "id" <> $5 and ${FENCE('$6')}
          returning ${ROW}`,
        values: [first.toPersonId, first.claimedUntil, now, kinds, first.id, holder],
      });
      return [first, ...rows].sort(
        (a, b) => a.dueAt.getTime() - b.dueAt.getTime() || Number(a.id) - Number(b.id),
      );
    },

    /** All that waits to go as one message from the same person. */
    async claimJoined(first: Claimed, now: Date, kinds: string[]): Promise<Claimed[]> {
      const { rows } = await pool.query<Claimed>({
        name: 'outbox-claim-joined',
        text: `
          update "Dispatch" set "claimedUntil" = $2, "tries" = "tries" + 1
          where "toPersonId" = $1 and "fromPersonId" = $7 and "joined" and not "bundle" and "dueAt" <= $3
            and "kind" = any($4) and ${FREE} and "id" <> $5 and ${FENCE('$6')}
          returning ${ROW}`,
        values: [first.toPersonId, first.claimedUntil, now, kinds, first.id, holder, first.fromPersonId],
      });
      return [first, ...rows].sort((a, b) => Number(a.id) - Number(b.id));
    },

    /** When one person may be told of another's acts again; undefined when that is now. By what was sent, so that a restart changes nothing. */
    async tooManyUntil(
      row: Claimed,
      now: Date,
      most: { messages: number; minutes: number },
    ): Promise<Date | undefined> {
      const { rows } = await pool.query<{ until: Date }>({
        name: 'outbox-too-many',
        text: `
          select min(x."at") + $5 * interval '1 minute' as "until" from (
            select max("sentAt") as "at" from "Dispatch"
            where "toPersonId" = $1 and "fromPersonId" = $2 and "sentAt" > $3::timestamptz - $5 * interval '1 minute'
            group by "messageId" order by 1 desc limit $4) x
          having count(*) >= $4`,
        values: [row.toPersonId, row.fromPersonId, now, most.messages, most.minutes],
      });
      return rows[0]?.until;
    },

    /** Waits until then, to go as one message with what else waits of the same person. */
    async join(row: Claimed, until: Date): Promise<void> {
      await pool.query({
        name: 'outbox-join',
        text: `update "Dispatch" set "joined" = true, "dueAt" = $3, "claimedUntil" = null, "tries" = "tries" - 1
          where "id" = $1 and "claimedUntil" = $2 and "status" = 'waiting'`,
        values: [row.id, row.claimedUntil, until],
      });
    },

    /** Falls due anew at that instant; what is no longer worth saying by then is closed. */
    async putOff(rows: readonly Claimed[], until: Date, now: Date): Promise<void> {
      await pool.query({
        name: 'outbox-put-off',
        text: `
          update "Dispatch" set "dueAt" = $3, "claimedUntil" = null, "tries" = "tries" - 1,
            "status" = (case when "expiresAt" < $3 then 'expired' else 'waiting' end)::"DispatchStatus",
            "closedAt" = case when "expiresAt" < $3 then $4::timestamptz end
          where "id" = any($1) and "claimedUntil" = $2 and "status" = 'waiting'`,
        values: [idsOf(rows), rows[0]?.claimedUntil, until, now],
      });
    },

    async addressees(personIds: number[], now: Date): Promise<Map<number, Addressee>> {
      const { rows } = await pool.query<Addressee>({
        name: 'outbox-addressees',
        text: `
          select p."id" as "personId", p."locale", a."telegramId", a."unreachableAt", z."zone",
            coalesce(p."pausedUntilOn" >= to_char($2::timestamptz at time zone coalesce(z."zone", 'UTC'), 'YYYY-MM-DD'), false) as "quiet",
            w."loud"::int, w."last" > $2::timestamptz - interval '1 minute' as "justRang", exists (select 1 from "Dispatch" m where m."toPersonId" = p."id" and m."urgency" = 1
              and m."status" in ('waiting', 'sent') and m."dueAt" >= z."monday" and m."dueAt" < z."monday" + interval '7 days') as "meets"
          from "Person" p left join "Account" a on a."personId" = p."id"
          left join lateral (
            select s."zone", date_trunc('week', $2::timestamptz at time zone s."zone") at time zone s."zone" as "monday"
            from "Membership" m join "School" s on s."id" = m."schoolId"
            where m."personId" = p."id" order by m."status" = 'active' desc, m."status" <> 'ended' desc, m."id" limit 1) z on true
          cross join lateral (
            select count(distinct d."messageId") as "loud", coalesce(max(d."sentAt"), '-infinity') as "last" from "Dispatch" d
            where d."toPersonId" = p."id" and d."loud" and d."sentAt" >= z."monday") w
          where p."id" = any($1)`,
        values: [personIds, now],
      });
      return new Map(rows.map((row) => [row.personId, row]));
    },

    /** The last look before the call: still ours, still true, not moved, withdrawn or paused. */
    async mayStart(rows: readonly Claimed[]): Promise<boolean> {
      const { rowCount } = await pool.query({
        name: 'outbox-start',
        text: `select 1 from "Dispatch" where "id" = any($1) and "status" = 'waiting' and "claimedUntil" = $2
          and "claimedUntil" > clock_timestamp() and ${FENCE('$3')}`,
        values: [idsOf(rows), rows[0]?.claimedUntil, holder],
      });
      return rowCount === rows.length;
    },

    /**
     * Sent; the next home card comes below it. A row withdrawn during the call is sent all the same; one that was
     * moved during it waits on, for its new hour.
     */
    async sent(
      rows: readonly Claimed[],
      message: { telegramId: number; messageId: number; loud: boolean },
      now: Date,
    ): Promise<void> {
      await pool.query({
        name: 'outbox-sent',
        text: `
          with pushed as (update "Account" set "pushedSinceHome" = true where "telegramId" = $4 and not "pushedSinceHome")
          update "Dispatch" set "status" = 'sent', "sentAt" = $5, "closedAt" = $5, "messageId" = $3, "loud" = $6,
            "error" = null
          where "id" = any($1) and "claimedUntil" = $2 and "status" in ('waiting', 'withdrawn')`,
        values: [
          idsOf(rows),
          rows[0]?.claimedUntil,
          message.messageId,
          message.telegramId,
          now,
          message.loud,
        ],
      });
    },

    async close(rows: readonly Claimed[], status: Closed, error: string | null, now: Date): Promise<void> {
      await pool.query({
        name: 'outbox-close',
        text: `update "Dispatch" set "status" = $3::"DispatchStatus", "error" = $4, "closedAt" = $5
          where "id" = any($1) and "claimedUntil" = $2 and "status" = 'waiting'`,
        values: [idsOf(rows), rows[0]?.claimedUntil, status, error, now],
      });
    },

    /** Not now: it may be claimed again after a while. */
    async later(rows: readonly Claimed[], ms: number, error: string): Promise<void> {
      await pool.query(
        `update "Dispatch" set "claimedUntil" = clock_timestamp() + $3 * interval '1 millisecond', "error" = $4
         where "id" = any($1) and "claimedUntil" = $2 and "status" = 'waiting'`,
        [idsOf(rows), rows[0]?.claimedUntil, ms, error],
      );
    },

    /** Nothing was tried: it may be claimed at once, and the try is not counted. */
    async giveBack(rows: readonly Claimed[]): Promise<void> {
      await pool.query(
        `update "Dispatch" set "claimedUntil" = null, "tries" = "tries" - 1
         where "id" = any($1) and "claimedUntil" = $2 and "status" = 'waiting'`,
        [idsOf(rows), rows[0]?.claimedUntil],
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
