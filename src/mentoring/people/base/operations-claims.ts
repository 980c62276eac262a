import type { Actor } from '../../../platform/database/actor.ts';
import { inOpenTransaction, lockRow } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { audit } from '../../common/audit.ts';
import { refused } from '../../common/outcome.ts';
import { beyondMaker } from '../../organisations/queries-givers.ts';
import { closedFor } from '../closed/operations.ts';
import { entryConfirmed, tellMember } from '../dispatches.ts';
import { giveMembership, type PeopleRefused } from '../operations-persons.ts';
import { keptMember } from './operations-queue.ts';

/**
 * Decides whether a newcomer is the person of that name the school knows. Yes: the account gets that person, in the
 * requested role only, and only by a keeper who may give every role that person ever had. No: they stay a new person
 * and wait as any newcomer. Until then the account is not bound to the known person.
 */
export async function decideClaim(
  deps: Deps,
  actor: Actor,
  input: { membershipId: number; same: boolean },
): Promise<
  { ok: true; schoolId: number } | PeopleRefused<'doneAlready' | 'aboveYou' | 'elsewhere' | 'rowTaken'>
> {
  const kept = await keptMember(deps, actor, input.membershipId);
  if (!kept.ok) return kept;
  const { scope, member } = kept;
  const { schoolId } = scope;
  const now = deps.clock.now();
  return inOpenTransaction(deps, async (tx) => {
    await lockRow(tx, 'Membership', schoolId, member.id);
    const row = await tx.membership.findFirst({
      where: { id: member.id, schoolId, status: 'pending', claimsPersonId: { not: null } },
      select: { personId: true, claimsPersonId: true, role: true },
    });
    if (!row || row.claimsPersonId === null) return refused('doneAlready');
    const decided = { claimsPersonId: null, cameAs: null };
    if (!input.same) {
      await tx.membership.updateMany({ where: { id: member.id, schoolId }, data: decided });
      await audit(tx, scope, now, 'people.otherPerson', { model: 'Membership', id: member.id });
      return { ok: true, schoolId };
    }
    const personId = row.claimsPersonId;
    const beyond = await beyondMaker(tx, deps, { makerId: actor.personId, personId, schoolId, ever: true });
    if (beyond) return refused(beyond === 'notKeeper' ? 'notAllowed' : beyond);
    const bound = await tx.account.count({ where: { personId } });
    const more = await tx.membership.count({
      where: { personId: row.personId, id: { not: member.id }, status: { not: 'ended' } },
    });
    if (bound > 0 || more > 0) return refused('rowTaken');
    const newcomer = await tx.person.findUniqueOrThrow({
      where: { id: row.personId },
      select: { addressAs: true, locale: true },
    });
    await tx.membership.updateMany({
      where: { id: member.id, schoolId },
      data: { ...decided, status: 'ended', endedAt: now },
    });
    const closed = await closedFor(tx, { personId, schoolId, now });
    await tx.account.updateMany({
      where: { personId: row.personId },
      data: { personId, closedUntil: closed },
    });
    await tx.consent.updateMany({ where: { personId: row.personId }, data: { personId } });
    await tx.draft.deleteMany({ where: { personId: row.personId } });
    await tx.person.update({ where: { id: personId }, data: newcomer });
    const given = await giveMembership(tx, { schoolId, personId, role: row.role, status: 'active', at: now });
    await tx.membership.updateMany({
      where: { schoolId, personId, onPaper: true },
      data: { onPaper: false },
    });
    // What they asked the curator meanwhile is answered to them, not to the entry that is over.
    await tx.helpRequest.updateMany({ where: { schoolId, fromId: member.id }, data: { fromId: given } });
    await tellMember(tx, scope, entryConfirmed, { personId, membershipId: given, hasTelegram: true }, now);
    await audit(tx, scope, now, 'people.samePerson', { model: 'Membership', id: given });
    return { ok: true, schoolId };
  });
}
