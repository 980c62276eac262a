import { createHmac } from 'node:crypto';
import type { Role } from '../../../platform/database/generated/enums.ts';
import { inOpenTransaction, isDuplicate, type OpenTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Locale } from '../../../platform/i18n/texts.ts';
import { addMinutes } from '../../../platform/time/local.ts';
import { audit } from '../../common/audit.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { tellStaff } from '../../organisations/dispatches.ts';
import { takeInvite } from '../../organisations/invites/operations.ts';
import { type FoundInvite, findInvite } from '../../organisations/invites/queries.ts';
import { type InviteProblem, waitsForConfirmation } from '../../organisations/invites/rules.ts';
import { beyondMaker, mayStillGive } from '../../organisations/queries-givers.ts';
import { closedFor } from '../closed/operations.ts';
import { tellCuratorsOfQueue, tellMaker } from '../dispatches.ts';
import { createPerson, giveMembership, type PairRole, recordConsent } from '../operations-persons.ts';
import { personHasPast } from '../queries-past.ts';
import { fold } from '../rules.ts';
import { namesake } from './queries.ts';

export type EntryRefused =
  | Refused<'unknown' | 'rowTaken' | 'someoneElse' | 'sameRole' | 'ownLink'>
  | { ok: false; reason: InviteProblem | 'maker'; invite: FoundInvite }
  | { ok: false; reason: 'tooMany'; until: Date };
/** `confirms`: full name of who made a link for a colleague, when it waits for them. */
export type Entered = { ok: true; schoolId: number; status: 'pending' | 'active'; confirms?: string };

const REFUSAL_DAYS = 30;

/** Undoes a transaction with the reason the person is told. */
class Undone extends Error {
  readonly reason: 'rowTaken' | 'someoneElse' | 'gone' | 'maker';
  constructor(reason: Undone['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Makes a guest a person of the school. Binds a roster row (`matchedId`, or the personal link's own) or makes a new
 * person, keeps the consent and takes a place of the invite. By the school's link the curator confirms afterwards, by
 * one for who runs the school its giver. A row with a past is bound by a personal link only, never by a name. Its maker
 * must be able to give every role this person ever had, which is asked again here (`maker`).
 */
export async function enterSchool(
  deps: Deps,
  input: {
    telegramId: number;
    locale: Locale;
    code: string;
    fullName: string;
    addressAs: string;
    role: PairRole | undefined;
    matchedId: number | undefined;
    consentAt: Date;
    requestId: string;
    /** The @name Telegram shows, if there is one. */
    username?: string | undefined;
  },
): Promise<Entered | EntryRefused> {
  const account = await deps.db.account.findUnique({
    where: { telegramId: BigInt(input.telegramId) },
    select: { personId: true },
  });
  const found = await findInvite(deps, input.code);
  if (!found.ok && found.reason === 'unknown') return found;
  if (found.invite.kind === 'newPhone') return refused('unknown');
  // The same update handled again: all is done already.
  if (account && account.personId !== null) return entered(found.invite, statusBy(found.invite, false));
  if (!found.ok) return found;
  const { invite } = found;
  const now = deps.clock.now();
  const { schoolId } = invite;
  try {
    await inOpenTransaction(deps, async (tx) => {
      if (!(await takeInvite(tx, invite, now))) throw new Undone('gone');
      if (!(await makerMay(tx, deps, invite))) throw new Undone('maker');
      const status = statusBy(invite, false);
      // A row's own role is a participant's: a keeper who may give a colleague's role may give that too.
      const rowStatus = invite.kind === 'school' ? 'pending' : 'active';
      const confirmedAt = rowStatus === 'active' ? now : null;
      const rowOwner = invite.personId ?? (await ownerOfRow(tx, schoolId, input.matchedId));
      let personId = rowOwner;
      if (personId === undefined) {
        personId = await createPerson(tx, { ...input, at: now });
      } else {
        const free = await tx.account.count({ where: { personId } });
        if (free > 0) throw new Undone('rowTaken');
        await tx.person.update({
          where: { id: personId },
          data: { addressAs: input.addressAs, locale: input.locale },
        });
        await tx.membership.updateMany({
          where: { schoolId, personId, status: 'invited', role: { in: ['mentor', 'mentee'] } },
          data: { status: rowStatus, confirmedAt },
        });
        // Somebody who was on paper has come to the bot.
        await tx.membership.updateMany({
          where: { schoolId, personId, onPaper: true },
          data: { onPaper: false },
        });
      }
      const role: Role | undefined =
        invite.kind === 'staff' && invite.role
          ? invite.role
          : rowOwner === undefined
            ? input.role
            : undefined;
      const given = role && (await giveMembership(tx, { schoolId, personId, role, status, at: now }));
      if (given && invite.kind === 'school') await noteClaim(tx, { ...input, schoolId, membershipId: given });
      await noteStaff(tx, invite, { membershipId: given, status, now });
      const closed = rowOwner === undefined ? null : await closedFor(tx, { personId, schoolId, now });
      await tx.account.update({
        where: { telegramId: BigInt(input.telegramId) },
        data: { personId, closedUntil: closed },
      });
      await recordConsent(tx, deps, {
        personId,
        kind: 'programme',
        given: true,
        locale: input.locale,
        schoolId,
        operator: invite.schoolName,
        at: input.consentAt,
      });
      if (status === 'pending') await tellWhoConfirms(tx, invite, given, now);
    });
    return entered(invite, statusBy(invite, false));
  } catch (error) {
    if (isDuplicate(error)) return refused('rowTaken');
    return refusedBy(deps, error, input.code);
  }
}

/** Notes which known person of the school this newcomer may be; a keeper decides. */
async function noteClaim(
  tx: OpenTx,
  entry: { schoolId: number; membershipId: number; fullName: string; username?: string | undefined },
): Promise<void> {
  const claimsPersonId = await namesake(tx, entry.schoolId, entry.fullName);
  if (claimsPersonId === undefined) return;
  await tx.membership.updateMany({
    where: { id: entry.membershipId, schoolId: entry.schoolId },
    data: { claimsPersonId, cameAs: entry.username ?? null },
  });
}

function statusBy(invite: FoundInvite, inSchool: boolean): 'pending' | 'active' {
  return waitsForConfirmation(invite, inSchool) ? 'pending' : 'active';
}

function entered(invite: FoundInvite, status: 'pending' | 'active'): Entered {
  const { schoolId, kind, maker } = invite;
  return {
    ok: true,
    schoolId,
    status,
    ...(status === 'pending' && kind === 'staff' ? { confirms: maker } : {}),
  };
}

/** Whether who made this link may still give what it gives; held so until the entry is done. */
async function makerMay(tx: OpenTx, deps: Deps, invite: FoundInvite): Promise<boolean> {
  const { createdById: makerId, schoolId, kind, role, personId } = invite;
  if (kind === 'school') return true;
  if (kind === 'staff') return role !== null && mayStillGive(tx, makerId, schoolId, role);
  if (personId === null) return false;
  return !(await beyondMaker(tx, deps, { makerId, personId, schoolId, ever: kind === 'personal' }));
}

/** An entry by a link for a colleague is an act of who made it; given at once, the rest of the staff is told. */
async function noteStaff(
  tx: OpenTx,
  invite: FoundInvite,
  entry: { membershipId: number | undefined; status: 'pending' | 'active'; now: Date },
): Promise<void> {
  const { membershipId, status, now } = entry;
  if (invite.kind !== 'staff' || membershipId === undefined) return;
  const { schoolId, createdById: by } = invite;
  const subject = { model: 'Membership', id: membershipId } as const;
  await audit(tx, { schoolId, actor: { personId: by } }, now, 'role.byLink', subject);
  if (status === 'active') await tellStaff(tx, { schoolId, membershipId, by, change: 'given', now });
}

/** By the school's link its curators are told of their queue; by one for a colleague, who made it. */
async function tellWhoConfirms(
  tx: OpenTx,
  invite: FoundInvite,
  membershipId: number | undefined,
  now: Date,
): Promise<void> {
  if (invite.kind !== 'staff' || membershipId === undefined)
    return tellCuratorsOfQueue(tx, invite.schoolId, now);
  await tellMaker(tx, { schoolId: invite.schoolId, makerId: invite.createdById, membershipId, now });
}

async function ownerOfRow(
  tx: OpenTx,
  schoolId: number,
  membershipId: number | undefined,
): Promise<number | undefined> {
  if (membershipId === undefined) return undefined;
  const row = await tx.membership.findFirst({
    where: { id: membershipId, schoolId, status: 'invited' },
    select: { personId: true },
  });
  if (!row || (await personHasPast(tx, row.personId))) throw new Undone('rowTaken');
  return row.personId;
}

async function refusedBy(deps: Deps, error: unknown, code: string): Promise<EntryRefused> {
  if (!(error instanceof Undone)) throw error;
  const { reason } = error;
  if (reason === 'rowTaken' || reason === 'someoneElse') return refused(reason);
  const again = await findInvite(deps, code);
  if (error.reason === 'maker' && again.ok) return refused('maker', { invite: again.invite });
  return again.ok ? refused('full', { invite: again.invite }) : again;
}

/**
 * Joins a person with an account by another code: a second role, or a second school with a consent for it. Takes the
 * roster row of the same name. `someone_else`: the link is for another person; `own_link`: they made it for a
 * colleague.
 */
export async function joinSchool(
  deps: Deps,
  input: {
    personId: number;
    fullName: string;
    code: string;
    role: PairRole | undefined;
    consentAt: Date | undefined;
    locale: Locale;
  },
): Promise<Entered | EntryRefused> {
  const found = await findInvite(deps, input.code);
  if (!found.ok) return found;
  const { invite } = found;
  if (invite.kind === 'newPhone') return refused('unknown');
  const { schoolId } = invite;
  const now = deps.clock.now();
  const { personId } = input;
  // No one gives themselves a role: the maker of a link for a colleague is not that colleague.
  if (invite.kind === 'staff' && invite.createdById === personId) return refused('ownLink');
  try {
    return await inOpenTransaction(deps, async (tx): Promise<Entered | EntryRefused> => {
      const role = invite.kind === 'staff' ? (invite.role ?? undefined) : input.role;
      if (role) {
        const has = await tx.membership.count({
          where: { schoolId, personId, role, status: { in: ['pending', 'active'] } },
        });
        if (has > 0) return refused('sameRole');
      }
      // A place of the school's link is a person's once, however often they leave and come back.
      const again =
        invite.kind === 'school' && (await tx.membership.count({ where: { schoolId, personId } })) > 0;
      if (!again && !(await takeInvite(tx, invite, now))) throw new Undone('gone');
      if (!(await makerMay(tx, deps, invite))) throw new Undone('maker');
      const inSchool = await tx.membership.count({
        where: { schoolId, personId, status: { in: ['pending', 'active'] } },
      });
      const status = statusBy(invite, inSchool > 0);
      if (invite.personId !== null && invite.personId !== personId) {
        const row = await tx.person.findUnique({
          where: { id: invite.personId },
          select: { searchName: true },
        });
        if (row?.searchName !== fold(input.fullName)) throw new Undone('someoneElse');
        if (!(await absorbRow(tx, { schoolId, rowPersonId: invite.personId, personId, status, at: now })))
          throw new Undone('rowTaken');
      }
      const given = role && (await giveMembership(tx, { schoolId, personId, role, status, at: now }));
      await noteStaff(tx, invite, { membershipId: given, status, now });
      if (input.consentAt) {
        await recordConsent(tx, deps, {
          personId,
          kind: 'programme',
          given: true,
          locale: input.locale,
          schoolId,
          operator: invite.schoolName,
          at: input.consentAt,
        });
      }
      if (status === 'pending') await tellWhoConfirms(tx, invite, given, now);
      return entered(invite, status);
    });
  } catch (error) {
    return refusedBy(deps, error, input.code);
  }
}

/** A roster row made for somebody who is known already (another school's person) becomes that person's. */
async function absorbRow(
  tx: OpenTx,
  row: { schoolId: number; rowPersonId: number; personId: number; status: 'pending' | 'active'; at: Date },
): Promise<boolean> {
  const { schoolId, personId } = row;
  if ((await tx.account.count({ where: { personId: row.rowPersonId } })) > 0) return false;
  const theirs = await tx.membership.findMany({ where: { schoolId, personId }, select: { role: true } });
  const { count } = await tx.membership.updateMany({
    where: {
      schoolId,
      personId: row.rowPersonId,
      status: { in: ['invited', 'active'] },
      role: { notIn: theirs.map((m) => m.role) },
    },
    data: {
      personId,
      status: row.status,
      confirmedAt: row.status === 'active' ? row.at : null,
      onPaper: false,
    },
  });
  return count > 0;
}

/** A hash of a Telegram id that can't be read back without the bot's own secret. */
export function hashOf(deps: Pick<Deps, 'secret'>, telegramId: number): string {
  return createHmac('sha256', deps.secret).update(`refusal:${telegramId}`).digest('hex');
}

/** Nothing is kept of somebody who declined but a hash for 30 days, so as not to ask again. */
export async function declineProgramme(deps: Deps, telegramId: number): Promise<{ until: Date }> {
  const until = addMinutes(deps.clock.now(), REFUSAL_DAYS * 24 * 60);
  const telegramHash = hashOf(deps, telegramId);
  await inOpenTransaction(deps, async (tx) => {
    await tx.refusal.upsert({ where: { telegramHash }, create: { telegramHash, until }, update: { until } });
    await forget(tx, telegramId);
  });
  return { until };
}

/** Erases the row a message of somebody who declined has just made. */
export async function forgetGuest(deps: Deps, telegramId: number): Promise<void> {
  await inOpenTransaction(deps, (tx) => forget(tx, telegramId));
}

async function forget(tx: OpenTx, telegramId: number): Promise<void> {
  await tx.draft.deleteMany({ where: { telegramId: BigInt(telegramId), personId: null } });
  await tx.account.deleteMany({ where: { telegramId: BigInt(telegramId), personId: null } });
}

/** Until when this account is not to be asked; undefined when it may be. What is over is erased. */
export async function refusedUntil(deps: Deps, telegramId: number): Promise<Date | undefined> {
  const telegramHash = hashOf(deps, telegramId);
  const row = await deps.db.refusal.findUnique({ where: { telegramHash }, select: { until: true } });
  if (!row) return undefined;
  if (row.until > deps.clock.now()) return row.until;
  await deps.db.refusal.deleteMany({ where: { telegramHash } });
  return undefined;
}

/** Somebody who declined asked to come in after all. */
export async function withdrawRefusal(deps: Deps, telegramId: number): Promise<void> {
  await deps.db.refusal.deleteMany({ where: { telegramHash: hashOf(deps, telegramId) } });
}

/** The language of somebody who is no person yet. */
export async function setGuestLocale(deps: Deps, telegramId: number, locale: Locale): Promise<void> {
  await deps.db.account.updateMany({
    where: { telegramId: BigInt(telegramId), personId: null },
    data: { locale },
  });
}
