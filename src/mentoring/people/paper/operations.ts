import type { Actor } from '../../../platform/database/actor.ts';
import { inTransaction } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { audit } from '../../common/audit.ts';
import { type Scope, scopeOfSubject } from '../../common/scope.ts';
import { type EnteredOnPaper, enteredOnPaper } from './queries.ts';

export type BackInBot = { ok: true; scope: Scope; entered: EnteredOnPaper[] } | { ok: false };

/**
 * «Я в боте»: a person takes their own part up again by Telegram, and is shown what was entered for them meanwhile. The
 * same tap later shows it once more.
 */
export async function comeBack(deps: Deps, actor: Actor, membershipId: number): Promise<BackInBot> {
  const scope = await scopeOfSubject(deps, actor, 'Membership', membershipId);
  if (!scope?.mine.some((m) => m.id === membershipId && m.status === 'active')) return { ok: false };
  const now = deps.clock.now();
  return inTransaction(deps, scope, async (tx): Promise<BackInBot> => {
    const { count } = await tx.membership.updateMany({
      where: { id: membershipId, onPaper: true },
      data: { onPaper: false },
    });
    if (count === 1)
      await audit(tx, scope, now, 'people.offPaper', { model: 'Membership', id: membershipId });
    const row = await tx.membership.findFirst({ where: { id: membershipId }, select: { onPaperAt: true } });
    const since = row?.onPaperAt;
    const { schoolId } = scope;
    return {
      ok: true,
      scope,
      entered: since ? await enteredOnPaper(tx, { schoolId, membershipId, since }) : [],
    };
  });
}
