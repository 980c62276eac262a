import type pg from 'pg';
import { inOpenTransaction } from '../database/transaction.ts';
import type { Deps } from '../deps.ts';
import { dispatch } from '../dispatch/outbox.ts';
import { fileReady } from './delivery.ts';
import type { MadeFile } from './products.ts';
import type { OrderState } from './screens.ts';

/** An order this process has claimed. `tries` names the claim: who claims it after us has a greater one. */
export interface ClaimedOrder {
  id: number;
  personId: number;
  kind: string;
  args: unknown;
  locale: string;
  tries: number;
}

/** An order that is finished, and whose message does not say so yet. */
export interface Unsaid extends OrderState {
  personId: number;
  messageId: number;
  telegramId: number | null;
  locale: string;
}

/** The school a file is about, if its order names one. */
function aboutSchool(args: unknown): number | null {
  const { schoolId } = (args ?? {}) as { schoolId?: unknown };
  return typeof schoolId === 'number' ? schoolId : null;
}

const FREE = `(e."claimedUntil" is null or e."claimedUntil" < clock_timestamp())`;
const OURS = `"id" = $1 and "tries" = $2 and "status" = 'making'`;
const UNSPOKEN = `e."status" in ('ready', 'refused', 'failed') and e."messageId" is not null`;
const OPEN = `e."status" in ('waiting', 'making') and e."kind" = any($1)`;
const UNSAID = `${UNSPOKEN} and ${FREE}`;
const WAITS = `${OPEN} and ${FREE}`;

/** The statements of the maker. Claims are by the database's clock, what people see by the injected one. */
export function makerStore(deps: Deps, claimMs: number) {
  const { pool, clock } = deps;
  const until = `clock_timestamp() + interval '${claimMs} milliseconds'`;
  const ours = (order: ClaimedOrder, set: string, ...values: unknown[]) =>
    pool.query(`update "Export" set ${set} where ${OURS}`, [order.id, order.tries, ...values]);

  return {
    /** The oldest unclaimed order; a person's second one waits while others wait for their first. */
    async claim(kinds: readonly string[]): Promise<ClaimedOrder | undefined> {
      const { rows } = await pool.query<ClaimedOrder>(
        `with next as (
          select e."id" from "Export" e where ${WAITS} and not exists (select 1 from "Export" m
            where m."personId" = e."personId" and m."status" = 'making' and m."claimedUntil" >= clock_timestamp())
          order by e."id" limit 1 for update skip locked)
        update "Export" e set "status" = 'making', "claimedUntil" = ${until}, "tries" = "tries" + 1, "done" = 0
        from next where e."id" = next."id"
        returning e."id", e."personId", e."kind", e."args", e."locale", e."tries"`,
        [kinds],
      );
      return rows[0];
    },

    /** How long until something can be done, ms: an order to make, or a message to finish; undefined for nothing at all. */
    async dueInMs(kinds: readonly string[]): Promise<number | undefined> {
      const { rows } = await pool.query<{ ms: number | null }>({
        name: 'maker-due',
        text: `select extract(epoch from min(coalesce("claimedUntil", 'epoch')) - clock_timestamp())::float8 * 1000 as "ms"
          from (select e."claimedUntil" from "Export" e where ${OPEN}
            union all select e."claimedUntil" from "Export" e where ${UNSPOKEN}) due`,
        values: [kinds],
      });
      const ms = rows[0]?.ms;
      return typeof ms === 'number' ? Math.max(0, ms) : undefined;
    },

    /** Keeps the claim and how far it is; which message shows it, unless Telegram asked for a pause. Undefined when it is lost. */
    async keep(order: ClaimedOrder, done: number, total: number) {
      const { rows } = await pool.query<{ messageId: number | null; paused: boolean }>(
        `update "Export" set "claimedUntil" = ${until}, "done" = $3, "total" = $4 where ${OURS}
        returning "messageId", exists (select 1 from "Lease"
          where "name" = 'sender' and "pausedUntil" > clock_timestamp()) as "paused"`,
        [order.id, order.tries, done, total],
      );
      return rows[0];
    },

    /** The files and the messages that bring them, as one: after it they will come, before it nothing does. */
    async finish(
      order: ClaimedOrder,
      files: readonly MadeFile[],
      memberships: readonly number[],
    ): Promise<boolean> {
      if (!(await storeFiles(pool, order, files))) return false;
      const now = clock.now();
      return inOpenTransaction(deps, async (tx) => {
        const done = await tx.export.updateMany({
          where: { id: order.id, tries: order.tries, status: 'making' },
          data: { status: 'ready', finishedAt: now, claimedUntil: null },
        });
        if (done.count === 0) return false;
        for (let number = 1; number <= files.length; number++) {
          await dispatch(tx, fileReady, {
            schoolId: aboutSchool(order.args),
            to: order.personId,
            from: null,
            key: `export:${order.id}:file:${number}:person:${order.personId}`,
            dueAt: now,
            args: { exportId: order.id, number, memberships: [...memberships] },
          });
        }
        return true;
      });
    },

    async close(order: ClaimedOrder, status: 'refused' | 'failed', reason: string): Promise<void> {
      const set = `"status" = $3::"ExportStatus", "reason" = $4, "finishedAt" = $5, "claimedUntil" = null`;
      await ours(order, set, status, reason, clock.now());
    },

    /** It failed: another try comes after that time. */
    async later(order: ClaimedOrder, ms: number): Promise<void> {
      const set = `"status" = 'waiting', "claimedUntil" = clock_timestamp() + $3 * interval '1 millisecond'`;
      await ours(order, set, ms);
    },

    /** We stop in the middle: another may begin at once, and this try does not count. */
    async giveBack(order: ClaimedOrder): Promise<void> {
      await ours(order, `"status" = 'waiting', "claimedUntil" = null, "tries" = "tries" - 1`);
    },

    /** Claims a finished order whose message still shows progress. */
    async claimUnsaid(): Promise<Unsaid | undefined> {
      // Asked often and mostly in vain, so it touches this one table only.
      const { rows } = await pool.query<Omit<Unsaid, 'files' | 'telegramId'>>(
        `with next as (select e."id" from "Export" e where ${UNSAID} order by e."id" limit 1 for update skip locked)
        update "Export" e set "claimedUntil" = clock_timestamp() + interval '10 seconds' from next where e."id" = next."id"
        returning e."id", e."personId", e."messageId", e."status"::text as "status", e."reason", e."done", e."total", e."locale"`,
      );
      const [order] = rows;
      if (!order) return undefined;
      const { rows: about } = await pool.query<Pick<Unsaid, 'files' | 'telegramId'>>(
        `select (select count(*)::int from "ExportFile" where "exportId" = $1) as "files",
          (select "telegramId"::float8 from "Account" where "personId" = $2) as "telegramId"`,
        [order.id, order.personId],
      );
      return { ...order, files: about[0]?.files ?? 0, telegramId: about[0]?.telegramId ?? null };
    },

    async said(order: Unsaid): Promise<void> {
      await pool.query(
        `update "Export" set "messageId" = null, "claimedUntil" = null where "id" = $1 and "messageId" = $2`,
        [order.id, order.messageId],
      );
    },
  };
}

/** Puts the bytes down under our claim, in place of what an earlier try left. */
async function storeFiles(pool: pg.Pool, order: ClaimedOrder, files: readonly MadeFile[]): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rowCount } = await client.query(`select 1 from "Export" where ${OURS} for update`, [
      order.id,
      order.tries,
    ]);
    if (rowCount === 1) {
      await client.query(`delete from "ExportFile" where "exportId" = $1`, [order.id]);
      for (const [i, file] of files.entries()) {
        await client.query(
          `insert into "ExportFile" ("exportId", "number", "name", "size", "bytes") values ($1, $2, $3, $4, $5)`,
          [
            order.id,
            i + 1,
            file.name,
            file.bytes.length,
            Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength),
          ],
        );
      }
    }
    await client.query('commit');
    return rowCount === 1;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
