import { keyTo } from '../../common/keys.ts';
import { once } from '../../common/once.ts';
/** «Психолог / медиатор»: the mentee is asked first, and nothing is told without their agreement. */

import type { Actor } from '../../../platform/database/actor.ts';
import { inTransaction, lockRow } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dispatch } from '../../../platform/dispatch/outbox.ts';
import { audit } from '../../common/audit.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { roleHas, rolesWith } from '../../common/rights.ts';
import type { Scope } from '../../common/scope.ts';
import { referralAnswered, referralAsked, referralKnown } from './dispatches.ts';
import { findReferral, isMine, type RiskCard, riskCard } from './queries.ts';

export type ReferReason = 'notFound' | 'notActive' | 'menteePaper' | 'nobody' | 'answered';

interface ReferTo {
  membershipId: number;
  personId: number;
  fullName: string;
}

/** The school's psychologist, else its trusted person; never a side of the pair or the person who offers it. */
async function toWhom(scope: Scope, card: RiskCard): Promise<ReferTo | undefined> {
  const rows = await scope.db.membership.findMany({
    where: {
      role: { in: rolesWith('takeReferrals') },
      status: 'active',
      onPaper: false,
      personId: { notIn: [scope.actor.personId, card.view.mentor.personId, card.view.mentee.personId] },
    },
    select: {
      id: true,
      personId: true,
      role: true,
      person: { select: { fullName: true, account: { select: { telegramId: true } } } },
    },
    orderBy: { id: 'asc' },
  });
  const within = rows.filter((row) => row.person.account !== null);
  const found = within.find((row) => roleHas(row.role, 'counsel')) ?? within[0];
  return found && { membershipId: found.id, personId: found.personId, fullName: found.person.fullName };
}

/** What stands before the mentee is asked: who would be told, and how often it was asked before. */
export async function referralPlan(
  deps: Deps,
  actor: Actor,
  pairId: number,
): Promise<{ ok: true; card: RiskCard; to: ReferTo; asked: number } | Refused<ReferReason>> {
  const card = await riskCard(deps, actor, pairId);
  if (!card) return refused('notFound');
  const { view } = card;
  if (view.pair.status !== 'active' && view.pair.status !== 'paused') return refused('notActive');
  if (!view.mentee.hasTelegram) return refused('menteePaper');
  const [to, asked] = await Promise.all([
    toWhom(view.scope, card),
    view.scope.db.referral.count({ where: { pairId } }),
  ]);
  return to ? { ok: true, card, to, asked } : refused('nobody');
}

/** Asks the mentee; while a question waits, no press asks it again. */
export async function askReferral(
  deps: Deps,
  actor: Actor,
  input: { pairId: number; before: number },
): Promise<{ ok: true; card: RiskCard } | Refused<ReferReason>> {
  const plan = await referralPlan(deps, actor, input.pairId);
  if (!plan.ok) return plan;
  const { card, to } = plan;
  const { scope, mentee } = card.view;
  const { now } = card;
  await once(
    () =>
      inTransaction(deps, scope, async (tx) => {
        await lockRow(tx, 'Pair', scope.schoolId, input.pairId);
        if ((await tx.referral.count({ where: { pairId: input.pairId, status: 'asked' } })) > 0) return;
        const { id } = await tx.referral.create({
          data: {
            schoolId: scope.schoolId,
            pairId: input.pairId,
            toId: to.membershipId,
            askedById: actor.personId,
            createdAt: now,
            requestId: `referral:${input.pairId}:${input.before}`,
          },
          select: { id: true },
        });
        await dispatch(tx, referralAsked, {
          schoolId: scope.schoolId,
          to: mentee.personId,
          from: actor.personId,
          key: keyTo(mentee.personId, 'referral', id, 'asked'),
          dueAt: now,
          args: { referralId: id },
        });
        await audit(tx, scope, now, 'pair.refer', { model: 'Pair', id: input.pairId });
      }),
    () => undefined,
  );
  return { ok: true, card };
}

export type ReferralFound = NonNullable<Awaited<ReturnType<typeof findReferral>>>;

/** The mentee's own answer, once; the other side of the pair learns of neither question nor answer. */
export async function answerReferral(
  deps: Deps,
  actor: Actor,
  input: { referralId: number; answer: 'agreed' | 'declined' },
): Promise<{ ok: true; found: ReferralFound } | Refused<ReferReason>> {
  const found = await findReferral(deps, actor, input.referralId);
  if (!found || !isMine(found, found.referral.pair.menteeId)) return refused('notFound');
  const { scope, referral } = found;
  const now = deps.clock.now();
  return inTransaction(deps, scope, async (tx) => {
    const { count } = await tx.referral.updateMany({
      where: { id: referral.id, status: 'asked' },
      data: { status: input.answer, answeredAt: now },
    });
    if (count === 0) return referral.status === input.answer ? { ok: true, found } : refused('answered');
    const args = { referralId: referral.id };
    const about = { schoolId: scope.schoolId, from: actor.personId, dueAt: now, args };
    const key = (what: string, to: number) => keyTo(to, 'referral', referral.id, what);
    if (input.answer === 'agreed') {
      const to = referral.to.personId;
      await dispatch(tx, referralKnown, { to, key: key('known', to), ...about });
    }
    const to = referral.askedById;
    await dispatch(tx, referralAnswered, { to, key: key('answered', to), ...about });
    return { ok: true, found };
  });
}
