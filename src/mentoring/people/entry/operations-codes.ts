import { inOpenTransaction } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { refused } from '../../common/outcome.ts';
import { findInvite } from '../../organisations/invites/queries.ts';
import { codesAgainAt, readCode, wrongSince } from '../../organisations/invites/rules.ts';
import { hashOf } from './operations.ts';

type Found = Awaited<ReturnType<typeof findInvite>>;

/**
 * The invite behind a code that was typed, came in /start or behind a button. After ten wrong codes within an hour none
 * is looked up until the hour is over, right ones neither (`tooMany`). The database keeps the count under a hash and
 * locks it during the look-up, so that many at once are counted in turn.
 */
export async function tryCode(
  deps: Deps,
  telegramId: number,
  text: string,
): Promise<Found | { ok: false; reason: 'tooMany'; until: Date }> {
  const now = deps.clock.now();
  const telegramHash = hashOf(deps, telegramId);
  return inOpenTransaction(deps, async (tx) => {
    await tx.wrongCode.deleteMany({ where: { since: { lte: wrongSince(now) } } });
    const [tried] = await tx.$queryRaw<{ count: number; since: Date }[]>`
      insert into "WrongCode" ("telegramHash", "count", "since") values (${telegramHash}, 0, ${now}::timestamptz)
      on conflict ("telegramHash") do update set "count" = "WrongCode"."count" returning "count", "since"`;
    const until = codesAgainAt(tried ?? null, now);
    if (until) return refused('tooMany', { until });
    const found = await findInvite({ db: tx, clock: deps.clock }, text);
    if (!found.ok && found.reason === 'unknown' && readCode(text) !== undefined) {
      await tx.wrongCode.update({ where: { telegramHash }, data: { count: { increment: 1 } } });
    } else if (tried?.count === 0) {
      await tx.wrongCode.deleteMany({ where: { telegramHash, count: 0 } });
    }
    return found;
  });
}
