import type { Actor } from '../database/actor.ts';
import type { ExportStatus } from '../database/generated/enums.ts';
import { type AnyTx, inOpenTransaction } from '../database/transaction.ts';
import type { Deps } from '../deps.ts';
import type { Product } from './products.ts';

/** A person's own files that wait or are being made: more of them only when these have come. */
export const MOST_WAITING = 5;

interface OrderRow {
  id: number;
  status: ExportStatus;
  messageId: number | null;
}

/** `fresh` is false when the very same file is under way already. */
export type Ordered =
  | { ok: true; id: number; messageId: number | null; fresh: boolean }
  | { ok: false; reason: 'many'; count: number };

/**
 * Writes an order down; the maker makes the file by itself and sends it. From a handler use `order(ctx, product, args)`
 * of chat.ts, which shows its progress too. The same request, and the same file while it is under way, is one order:
 * impatient fingers get one file. Rights are the product's to check, at the moment it is made.
 */
export function orderFile<A>(
  deps: Deps,
  actor: Actor,
  product: Pick<Product<A>, 'name' | 'args'>,
  args: A,
  options: { requestId: string },
): Promise<Ordered> {
  return write(deps, actor, { kind: product.name, args: product.args.parse(args) }, options.requestId);
}

/** Repeats an order for the person who made it; undefined when it is not theirs. */
export async function orderAgain(
  deps: Deps,
  actor: Actor,
  id: number,
  options: { requestId: string },
): Promise<Ordered | undefined> {
  const before = await deps.db.export.findFirst({
    where: { id, personId: actor.personId },
    select: { kind: true, args: true },
  });
  return before ? write(deps, actor, before, options.requestId) : undefined;
}

async function write(
  deps: Deps,
  actor: Actor,
  file: { kind: string; args: unknown },
  request: string,
): Promise<Ordered> {
  const args = JSON.stringify(file.args);
  const requestId = `file:${request}:${file.kind}:${args}`;
  const { personId, locale } = actor;
  const result = await inOpenTransaction(deps, async (tx): Promise<Ordered> => {
    // Two taps at once are answered one after the other.
    await tx.$queryRaw`select "id" from "Person" where "id" = ${personId} for no key update`;
    const [same] = await tx.$queryRaw<OrderRow[]>`
      select e."id", e."status"::text as "status", e."messageId" from "Export" e
      where e."requestId" = ${requestId} or (e."personId" = ${personId} and e."kind" = ${file.kind} and e."args" = ${args}::jsonb
        and e."locale" = ${locale} and (e."status" in ('waiting', 'making') or (e."status" = 'ready' and exists (
          select 1 from "Dispatch" d where d."key" = 'export:' || e."id" || ':file:1:person:' || e."personId"
            and d."status" = 'waiting'))))
      order by e."id" desc limit 1`;
    if (same) return { ok: true, id: same.id, messageId: same.messageId, fresh: false };
    const count = await tx.export.count({ where: { personId, status: { in: ['waiting', 'making'] } } });
    if (count >= MOST_WAITING) return { ok: false, reason: 'many', count };
    const [row] = await tx.$queryRaw<{ id: number }[]>`
      insert into "Export" ("personId", "kind", "args", "locale", "createdAt", "requestId")
      values (${personId}, ${file.kind}, ${args}::jsonb, ${locale}, ${deps.clock.now()}::timestamptz, ${requestId}) returning "id"`;
    if (!row) throw new Error('an order that was not written');
    return { ok: true, id: row.id, messageId: null, fresh: true };
  });
  if (result.ok) deps.wake('files');
  return result;
}

/** Keeps which message shows how far the order is. */
export async function keepMessage(deps: Deps, id: number, messageId: number): Promise<void> {
  await deps.pool.query(`update "Export" set "messageId" = $2 where "id" = $1 and "messageId" is null`, [
    id,
    messageId,
  ]);
  deps.wake('files');
}

/**
 * Drops these people's files: they may hold a name that must not be told any more. They are made anew when ordered
 * again.
 */
export async function dropFilesOf(tx: AnyTx, personIds: readonly number[]): Promise<void> {
  const ids = [...personIds];
  // An order that is being made has read the name already: its maker loses it, and it is made again.
  await tx.$executeRaw`update "Export" set "status" = 'waiting', "claimedUntil" = null
    where "personId" = any(${ids}) and "status" = 'making'`;
  await tx.$executeRaw`update "ExportFile" f set "bytes" = null, "name" = '—' from "Export" e
    where e."id" = f."exportId" and e."personId" = any(${ids}) and f."bytes" is not null`;
}
