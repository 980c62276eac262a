import type { Actor } from '../../../platform/database/actor.ts';
import type { ConsentKind } from '../../../platform/database/generated/enums.ts';
import { inOpenTransaction, lockOpenRow } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Day } from '../../../platform/time/local.ts';
import { audit } from '../../common/audit.ts';
import { refused } from '../../common/outcome.ts';
import { entryScope, scopeOf } from '../../common/scope.ts';
import { tellRenamed } from '../dispatches.ts';
import {
  giveMembership,
  type PeopleRefused,
  recordConsent,
  showName,
  withdrawConsents,
} from '../operations-persons.ts';
import { type OwnSheets, withdrawSheets } from '../paper/operations-sheets.ts';
import { lastDecision } from '../queries-consents.ts';
import { fold } from '../rules.ts';

/** A person mends their own name. */
export async function renameMyself(deps: Deps, actor: Actor, fullName: string): Promise<void> {
  const now = deps.clock.now();
  await inOpenTransaction(deps, async (tx) => {
    await lockOpenRow(tx, 'Person', actor.personId);
    const { fullName: before } = await tx.person.findUniqueOrThrow({
      where: { id: actor.personId },
      select: { fullName: true },
    });
    if (before === fullName) return;
    await tx.person.update({
      where: { id: actor.personId },
      data: { fullName, searchName: fold(fullName) },
    });
    const schools = new Set<number>();
    for (const { id, schoolId } of actor.memberships) {
      if (schools.has(schoolId)) continue;
      schools.add(schoolId);
      await audit(tx, { schoolId, actor }, now, 'people.renamed', { model: 'Membership', id });
      await tellRenamed(tx, { schoolId, membershipId: id, personId: actor.personId, now });
    }
  });
}

/** How the bot speaks to a person. */
export async function setAddress(deps: Deps, actor: Actor, addressAs: string): Promise<void> {
  await deps.db.person.update({ where: { id: actor.personId }, data: { addressAs } });
  deps.memo?.forget();
}

/** Quiet until the end of that day; null ends it. */
export async function pauseNotices(deps: Deps, actor: Actor, untilOn: Day | null): Promise<void> {
  await deps.db.person.update({ where: { id: actor.personId }, data: { pausedUntilOn: untilOn } });
  deps.memo?.forget();
}

/**
 * Makes a person who runs the school a mentor there too, without the queue they keep themselves. The interview and the
 * training are marked as for all mentors.
 */
export async function becomeMentor(
  deps: Deps,
  actor: Actor,
  schoolId: number,
): Promise<{ ok: true; membershipId: number } | PeopleRefused> {
  const scope = scopeOf(deps, actor, schoolId);
  if (!scope) return refused('notFound');
  if (!scope.may('keepPeople')) return refused('notAllowed');
  const now = deps.clock.now();
  const { personId } = actor;
  await inOpenTransaction(deps, async (tx) => {
    await lockOpenRow(tx, 'Person', personId);
    await giveMembership(tx, { schoolId, personId, role: 'mentor', status: 'active', at: now });
    await audit(tx, scope, now, 'role.becameMentor');
  });
  const given = await scope.db.membership.findFirst({
    where: { personId, role: 'mentor' },
    select: { id: true },
  });
  return given ? { ok: true, membershipId: given.id } : refused('notFound');
}

/** Gives or takes back a consent; what was decided before stays on record. The first consent ends only with the participation. */
export async function decideConsent(
  deps: Deps,
  actor: Actor,
  input: { kind: Exclude<ConsentKind, 'programme'>; schoolId: number; given: boolean },
): Promise<{ ok: true; sheets: OwnSheets | undefined } | PeopleRefused> {
  const scope = entryScope(deps, actor, input.schoolId);
  if (!scope) return refused('notFound');
  const now = deps.clock.now();
  const { kind, schoolId } = input;
  let sheets: OwnSheets | undefined;
  await inOpenTransaction(deps, async (tx) => {
    await lockOpenRow(tx, 'Person', actor.personId);
    const last = await lastDecision(tx, actor.personId, kind, schoolId);
    const given = last?.given === true && last.withdrawnAt === null;
    // The same answer again is no new decision: neither a second «Даю» nor a second «Не даю».
    if (last && given === input.given) return;
    if (given) {
      await withdrawConsents(tx, { personId: actor.personId, schoolId, kinds: [kind], at: now });
      if (kind === 'surveyTotals') sheets = await withdrawSheets(tx, { schoolId, personId: actor.personId });
      return;
    }
    await recordConsent(tx, deps, {
      personId: actor.personId,
      kind,
      given: input.given,
      locale: actor.locale,
      schoolId,
      operator: scope.name,
      at: now,
    });
    if (kind === 'pairContact')
      await showName(tx, { personId: actor.personId, schoolId, shown: input.given });
  });
  return { ok: true, sheets };
}
