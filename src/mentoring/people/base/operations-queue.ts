import type { Actor } from '../../../platform/database/actor.ts';
import type { Role } from '../../../platform/database/generated/enums.ts';
import {
  inOpenTransaction,
  inTransaction,
  lockRow,
  type OpenTx,
} from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dispatch } from '../../../platform/dispatch/outbox.ts';
import type { Locale } from '../../../platform/i18n/texts.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import { sumOf } from '../../../platform/typed.ts';
import { audit, auditEach } from '../../common/audit.ts';
import { keyTo } from '../../common/keys.ts';
import { refused } from '../../common/outcome.ts';
import { isStaff } from '../../common/rights.ts';
import { type Scope, scopeOf, scopeOfSubject } from '../../common/scope.ts';
import { tellStaff } from '../../organisations/dispatches.ts';
import { entryConfirmed, entryRefused, mentorApproved, tellMember } from '../dispatches.ts';
import { createPerson, type PeopleRefused } from '../operations-persons.ts';
import { type MemberView, memberById } from '../queries.ts';
import { TOGETHER } from './queries.ts';

/** The membership and its school, when the actor keeps that school's bases. */
export async function keptMember(
  deps: Deps,
  actor: Actor,
  membershipId: number,
): Promise<{ ok: true; scope: Scope; member: MemberView } | PeopleRefused> {
  const scope = await scopeOfSubject(deps, actor, 'Membership', membershipId);
  const member = scope && (await memberById(scope, membershipId));
  if (!scope || !member) return refused('notFound');
  if (!scope.may('keepPeople')) return refused('notAllowed');
  return { ok: true, scope, member };
}

/** The membership that waits, when the actor may give its role: a colleague's role is confirmed by who may give it. */
async function confirmable(deps: Deps, actor: Actor, membershipId: number) {
  const kept = await keptMember(deps, actor, membershipId);
  if (kept.ok && !kept.scope.mayGive(kept.member.role)) return refused('notAllowed');
  return kept;
}

/**
 * Lets in one waiting person, but no keeper lets themselves into the staff. `done_already`: another keeper was quicker.
 */
export async function confirmEntry(
  deps: Deps,
  actor: Actor,
  membershipId: number,
): Promise<{ ok: true; schoolId: number } | PeopleRefused<'doneAlready'>> {
  const kept = await confirmable(deps, actor, membershipId);
  if (!kept.ok) return kept;
  const { personId, role } = kept.member;
  if (personId === actor.personId && isStaff(role)) return refused('notAllowed');
  const confirmed = await confirm(deps, kept.scope, [kept.member]);
  return confirmed > 0 ? { ok: true, schoolId: kept.scope.schoolId } : refused('doneAlready');
}

/**
 * «Подтвердить всех»: exactly the participants the list showed (`shown`: their `sumOf`), never a colleague's role.
 * `changed`: meanwhile the queue became another one.
 */
export async function confirmAll(
  deps: Deps,
  actor: Actor,
  input: { schoolId: number; shown: number },
): Promise<{ ok: true; count: number } | PeopleRefused<'changed'>> {
  const scope = scopeOf(deps, actor, input.schoolId);
  if (!scope) return refused('notFound');
  if (!scope.may('keepPeople')) return refused('notAllowed');
  const rows = await scope.db.membership.findMany({
    where: TOGETHER,
    select: {
      id: true,
      personId: true,
      role: true,
      person: { select: { account: { select: { telegramId: true } } } },
    },
  });
  if (sumOf(rows.map((row) => row.id)) !== input.shown) return refused('changed');
  const members = rows.map((row) => ({
    id: row.id,
    personId: row.personId,
    role: row.role,
    hasTelegram: row.person.account !== null,
  }));
  return { ok: true, count: await confirm(deps, scope, members) };
}

async function confirm(
  deps: Deps,
  scope: Scope,
  members: readonly Pick<MemberView, 'id' | 'personId' | 'role' | 'hasTelegram'>[],
): Promise<number> {
  const now = deps.clock.now();
  const { schoolId } = scope;
  const ids = members.map((member) => member.id);
  return inTransaction(deps, scope, async (tx) => {
    const rows = await tx.$queryRaw<{ id: number }[]>`
      update "Membership" set "status" = 'active', "confirmedAt" = ${now}::timestamptz, "endedAt" = null
      where "schoolId" = ${schoolId} and "id" in (
        select "id" from "Membership" where "schoolId" = ${schoolId} and "id" = any(${ids}) and "status" = 'pending'
          and "claimsPersonId" is null order by "id" for update)
      returning "id"`;
    const done = new Set(rows.map((row) => row.id));
    const confirmed = members.filter((member) => done.has(member.id));
    for (const { id, personId, role, hasTelegram } of confirmed) {
      await tellMember(tx, scope, entryConfirmed, { personId, membershipId: id, hasTelegram }, now);
      const by = scope.actor.personId;
      if (isStaff(role)) await tellStaff(tx, { schoolId, membershipId: id, by, change: 'given', now });
    }
    await auditEach(tx, scope, now, 'people.confirmed', {
      model: 'Membership',
      ids: confirmed.map((member) => member.id),
    });
    return confirmed.length;
  });
}

/**
 * Refuses an entry, in this role only. A role that had ended before stays ended, at its time. A fresh row of the roster
 * becomes free again for its owner, and the account keeps a person of its own, in no school.
 */
export async function refuseEntry(
  deps: Deps,
  actor: Actor,
  membershipId: number,
): Promise<{ ok: true; schoolId: number } | PeopleRefused<'doneAlready'>> {
  const kept = await confirmable(deps, actor, membershipId);
  if (!kept.ok) return kept;
  const { scope, member } = kept;
  const now = deps.clock.now();
  const { schoolId } = scope;
  return inOpenTransaction(deps, async (tx) => {
    await lockRow(tx, 'Membership', schoolId, member.id);
    const row = await tx.membership.findFirst({
      where: { id: member.id, schoolId, status: 'pending' },
      select: { endedAt: true, personId: true },
    });
    if (!row) return refused('doneAlready');
    const freed = row.endedAt === null ? await freeRow(tx, { ...member, schoolId, now }) : undefined;
    const told = freed ?? row.personId;
    await tx.membership.updateMany({
      where: { id: member.id, schoolId },
      data: {
        claimsPersonId: null,
        cameAs: null,
        ...(freed === undefined
          ? { status: 'ended' as const, endedAt: row.endedAt ?? now }
          : { status: 'invited' as const }),
      },
    });
    await dispatch(tx, entryRefused, {
      to: told,
      from: actor.personId,
      key: keyTo(told, 'member', member.id, 'refused', now.getTime()),
      dueAt: now,
      args: { schoolId, school: scope.name },
    });
    await audit(tx, scope, now, 'people.refused', { model: 'Membership', id: member.id });
    return { ok: true, schoolId };
  });
}

/**
 * Takes the account off a roster row that has only this waiting role. Gives the account a person of its own, with the
 * consent of this entry. Undefined for any other person: their account stays.
 */
async function freeRow(
  tx: OpenTx,
  row: { id: number; personId: number; role: Role; locale: Locale; schoolId: number; now: Date },
): Promise<number | undefined> {
  const { personId, now } = row;
  const person = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      fullName: true,
      addressAs: true,
      requestId: true,
      account: { select: { telegramId: true } },
    },
  });
  const others = await tx.membership.count({ where: { personId, id: { not: row.id } } });
  if (!person.requestId.startsWith(ROSTER) || isStaff(row.role) || others > 0 || !person.account)
    return undefined;
  const told = await createPerson(tx, {
    fullName: person.fullName,
    addressAs: person.addressAs,
    locale: row.locale,
    at: now,
    requestId: `refused:${row.id}:${now.getTime()}`,
  });
  await tx.account.update({ where: { telegramId: person.account.telegramId }, data: { personId: told } });
  await tx.consent.updateMany({ where: { personId }, data: { personId: told } });
  // The row's owner is to read nothing that somebody else wrote under their name.
  await tx.helpRequest.deleteMany({ where: { schoolId: row.schoolId, fromId: row.id } });
  return told;
}

/** How the request ids of people entered by a curator begin. */
export const ROSTER = 'roster:';

/** What the curator marks as held: both at once puts the mentor into the base; one may come later. */
export type Approval = 'both' | 'interview' | 'training' | 'trainingLater';

/**
 * Marks собеседование and обучение as held, on that day (today unless said). With both marked, or when the training is
 * let come later, the mentor is in the base and is told.
 */
export async function approveMentor(
  deps: Deps,
  actor: Actor,
  input: { membershipId: number; what: Approval; on?: Day },
): Promise<{ ok: true; schoolId: number; approved: boolean } | PeopleRefused<'notMentor'>> {
  const kept = await keptMember(deps, actor, input.membershipId);
  if (!kept.ok) return kept;
  const { scope, member } = kept;
  if (member.role !== 'mentor' || member.status !== 'active') return refused('notMentor');
  const now = deps.clock.now();
  const on = input.on ?? dayOf(now, scope.zone);
  const interviewOn = input.what === 'training' ? member.interviewOn : on;
  const trainingOn = input.what === 'both' || input.what === 'training' ? on : member.trainingOn;
  const inBase = interviewOn !== null && (trainingOn !== null || input.what === 'trainingLater');
  return inTransaction(deps, scope, async (tx) => {
    await tx.membership.updateMany({
      where: { id: member.id, status: 'active' },
      data: { interviewOn, trainingOn },
    });
    await audit(tx, scope, now, `mentor.${input.what}`, { model: 'Membership', id: member.id });
    if (inBase) {
      const { count } = await tx.membership.updateMany({
        where: { id: member.id, approvedAt: null },
        data: { approvedAt: now },
      });
      if (count === 1)
        await tellMember(tx, scope, mentorApproved, { ...member, membershipId: member.id }, now);
    }
    return { ok: true, schoolId: scope.schoolId, approved: inBase || member.approvedAt !== null };
  });
}
