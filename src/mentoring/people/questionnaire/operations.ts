import type { Actor } from '../../../platform/database/actor.ts';
import { inTransaction, lockRow } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { withdraw } from '../../../platform/dispatch/outbox.ts';
import { audit } from '../../common/audit.ts';
import { refused } from '../../common/outcome.ts';
import { entryScope, scopeOfSubject } from '../../common/scope.ts';
import type { QuestionnaireAnswers } from '../input.ts';
import type { PeopleRefused } from '../operations-persons.ts';
import { memberById } from '../queries.ts';
import { formKey } from '../remind/rules.ts';

/**
 * The person whose questionnaire the actor may fill in: themselves, or a person without an account they are the curator
 * of.
 */
export async function formOf(deps: Deps, actor: Actor, membershipId: number) {
  const waits = actor.entering.find((m) => m.id === membershipId);
  const scope = waits
    ? entryScope(deps, actor, waits.schoolId)
    : await scopeOfSubject(deps, actor, 'Membership', membershipId);
  const member = scope && (await memberById(scope, membershipId));
  if (!scope || !member || member.status === 'ended') return undefined;
  if (member.role !== 'mentor' && member.role !== 'mentee') return undefined;
  const own = member.personId === actor.personId;
  if (!own && (member.hasTelegram || !scope.may('keepPeople'))) return undefined;
  return { scope, member, own, role: member.role };
}

/** Keeps the анкета; the last one given is valid. */
export async function saveQuestionnaire(
  deps: Deps,
  actor: Actor,
  input: { membershipId: number; answers: QuestionnaireAnswers },
): Promise<{ ok: true; schoolId: number; own: boolean } | PeopleRefused> {
  const form = await formOf(deps, actor, input.membershipId);
  if (!form) return refused('notFound');
  const { scope, member, own } = form;
  const { capacity, ...answers } = input.answers;
  const now = deps.clock.now();
  await inTransaction(deps, scope, async (tx) => {
    await lockRow(tx, 'Membership', scope.schoolId, member.id);
    const where = { membershipId: member.id };
    const data = { ...answers, completedAt: now, updatedAt: now };
    const { count } = await tx.questionnaire.updateMany({ where, data });
    if (count === 0) await tx.questionnaire.create({ data: { ...data, ...where, schoolId: scope.schoolId } });
    await withdraw(tx, formKey(member.id));
    if (member.role === 'mentor')
      await tx.membership.updateMany({ where: { id: member.id }, data: { capacity } });
    if (!own) await audit(tx, scope, now, 'questionnaire.onPaper', { model: 'Membership', id: member.id });
  });
  return { ok: true, schoolId: scope.schoolId, own };
}
