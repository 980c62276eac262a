import { createHmac } from 'node:crypto';
import { Prisma } from '../../platform/database/generated/client.ts';
import type { Role } from '../../platform/database/generated/enums.ts';
import { inOpenTransaction, isDuplicate, type OpenTx } from '../../platform/database/transaction.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Locale } from '../../platform/i18n/texts.ts';
import { addMinutes } from '../../platform/time/local.ts';
import { takeInvite } from '../organisations/operations-invites.ts';
import { type FoundInvite, findInvite } from '../organisations/queries-invites.ts';
import type { InviteProblem } from '../organisations/rules-invites.ts';
import { tellCuratorsOfQueue } from './dispatches.ts';
import { createPerson, recordConsent } from './operations-persons.ts';

export type PairRole = 'mentor' | 'mentee';
export type EntryRefused =
  | { ok: false; reason: 'unknown' | 'row_taken' | 'someone_else' | 'same_role' }
  | { ok: false; reason: InviteProblem; invite: FoundInvite };
export type Entered = { ok: true; schoolId: number; status: 'pending' | 'active' };

const REFUSAL_DAYS = 30;

/** Undoes a transaction with the reason the person is told. */
class Undone extends Error {
  readonly reason: 'row_taken' | 'gone';
  constructor(reason: 'row_taken' | 'gone') {
    super(reason);
    this.reason = reason;
  }
}

/**
 * A guest becomes a person of the school: binds a row of the roster (`matchedId`, or the personal link's own), or makes
 * a new person; keeps the consent; takes a place of the invite. By the school's link the curator confirms afterwards.
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
  },
): Promise<Entered | EntryRefused> {
  const account = await deps.db.account.findUnique({
    where: { telegramId: BigInt(input.telegramId) },
    select: { personId: true },
  });
  const found = await findInvite(deps, input.code);
  if (!found.ok && found.reason === 'unknown') return found;
  // The same update handled again: all is done already.
  if (account && account.personId !== null)
    return { ok: true, schoolId: found.invite.schoolId, status: statusBy(found.invite) };
  if (!found.ok) return found;
  const { invite } = found;
  const now = deps.clock.now();
  const { schoolId } = invite;
  try {
    await inOpenTransaction(deps, async (tx) => {
      if (!(await takeInvite(tx, invite, now))) throw new Undone('gone');
      const status = statusBy(invite);
      const confirmedAt = status === 'active' ? now : null;
      const rowOwner = invite.personId ?? (await ownerOfRow(tx, schoolId, input.matchedId));
      let personId = rowOwner;
      if (personId === undefined) {
        personId = await createPerson(tx, { ...input, at: now });
      } else {
        const free = await tx.account.count({ where: { personId } });
        if (free > 0) throw new Undone('row_taken');
        await tx.person.update({
          where: { id: personId },
          data: { addressAs: input.addressAs, locale: input.locale },
        });
        await tx.membership.updateMany({
          where: { schoolId, personId, status: 'invited' },
          data: { status, confirmedAt },
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
      if (role) await giveMembership(tx, { schoolId, personId, role, status, at: now });
      await tx.account.update({ where: { telegramId: BigInt(input.telegramId) }, data: { personId } });
      await recordConsent(tx, deps, {
        personId,
        kind: 'programme',
        given: true,
        locale: input.locale,
        schoolId,
        operator: invite.schoolName,
        at: input.consentAt,
      });
      if (status === 'pending') await tellCuratorsOfQueue(tx, schoolId, now);
    });
    return { ok: true, schoolId, status: statusBy(invite) };
  } catch (error) {
    if (isDuplicate(error)) return { ok: false, reason: 'row_taken' };
    return refusedBy(deps, error, input.code);
  }
}

/** By a link for many the curator confirms; a link for one person is confirmation enough. */
function statusBy(invite: FoundInvite): 'pending' | 'active' {
  return invite.kind === 'school' ? 'pending' : 'active';
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
  if (!row) throw new Undone('row_taken');
  return row.personId;
}

async function refusedBy(deps: Deps, error: unknown, code: string): Promise<EntryRefused> {
  if (!(error instanceof Undone)) throw error;
  if (error.reason === 'row_taken') return { ok: false, reason: 'row_taken' };
  const again = await findInvite(deps, code);
  return again.ok ? { ok: false, reason: 'full', invite: again.invite } : again;
}

/** A role in a school: new, or an ended one taken up again. A role somebody has already stays as it is. */
export async function giveMembership(
  tx: OpenTx,
  row: { schoolId: number; personId: number; role: Role; status: 'pending' | 'active'; at: Date },
): Promise<void> {
  const { schoolId, personId, role, status, at } = row;
  const confirmedAt = status === 'active' ? at : null;
  const { count } = await tx.membership.updateMany({
    where: { schoolId, personId, role, status: { in: ['ended', 'invited'] } },
    data: { status, confirmedAt, endedAt: null },
  });
  if (count > 0) return;
  const has = await tx.membership.count({ where: { schoolId, personId, role } });
  if (has === 0)
    await tx.membership.create({ data: { schoolId, personId, role, status, createdAt: at, confirmedAt } });
}

/**
 * Somebody with an account joins by another code: a second role, or a second school (with a consent for it). A row of
 * that school's roster with the same name becomes theirs. `someone_else`: the link is for another person.
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
  const { schoolId } = invite;
  const now = deps.clock.now();
  const { personId } = input;
  try {
    return await inOpenTransaction(deps, async (tx): Promise<Entered | EntryRefused> => {
      const role = invite.kind === 'staff' ? (invite.role ?? undefined) : input.role;
      if (role) {
        const has = await tx.membership.count({
          where: { schoolId, personId, role, status: { in: ['pending', 'active'] } },
        });
        if (has > 0) return { ok: false, reason: 'same_role' };
      }
      if (!(await takeInvite(tx, invite, now))) throw new Undone('gone');
      const status = statusBy(invite);
      if (invite.personId !== null && invite.personId !== personId) {
        if (!(await absorbRow(tx, { schoolId, rowPersonId: invite.personId, personId, status, at: now })))
          throw new Undone('row_taken');
      }
      if (role) await giveMembership(tx, { schoolId, personId, role, status, at: now });
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
      if (status === 'pending') await tellCuratorsOfQueue(tx, schoolId, now);
      return { ok: true, schoolId, status };
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

/**
 * Binds the person of a one-time link to this account and cuts off the one before. `someone_else`: this account is
 * already another person's, with a role of their own. Returns the account that was cut off, to be told kindly.
 */
export async function moveToNewPhone(
  deps: Deps,
  input: { telegramId: number; code: string },
): Promise<
  | { ok: true; cutOff: number | undefined; locale: string }
  | { ok: false; reason: 'here_already' }
  | EntryRefused
> {
  const found = await findInvite(deps, input.code);
  if (!found.ok) return found;
  const { invite } = found;
  const target = invite.personId;
  if (invite.kind !== 'newPhone' || target === null) return { ok: false, reason: 'unknown' };
  const telegramId = BigInt(input.telegramId);
  const now = deps.clock.now();
  try {
    return await inOpenTransaction(deps, async (tx) => {
      const mine = await tx.account.findUniqueOrThrow({ where: { telegramId }, select: { personId: true } });
      if (mine.personId === target) return { ok: false, reason: 'here_already' };
      if (mine.personId !== null) {
        // A person made by mistake when the old phone was lost has nothing but an unconfirmed entry.
        const own = await tx.membership.count({ where: { personId: mine.personId, status: 'active' } });
        if (own > 0) return { ok: false, reason: 'someone_else' };
        await tx.membership.updateMany({
          where: { personId: mine.personId, status: 'pending' },
          data: { status: 'ended', endedAt: now },
        });
      }
      if (!(await takeInvite(tx, invite, now))) throw new Undone('gone');
      const old = await tx.account.findUnique({ where: { personId: target }, select: { telegramId: true } });
      await tx.account.updateMany({
        where: { personId: target },
        data: { personId: null, dialogue: Prisma.DbNull, homeMessageId: null },
      });
      await tx.draft.deleteMany({ where: { telegramId, personId: null } });
      await tx.account.update({ where: { telegramId }, data: { personId: target, homeMessageId: null } });
      await tx.membership.updateMany({
        where: { personId: target, onPaper: true },
        data: { onPaper: false },
      });
      const person = await tx.person.findUniqueOrThrow({ where: { id: target }, select: { locale: true } });
      return { ok: true, cutOff: old === null ? undefined : Number(old.telegramId), locale: person.locale };
    });
  } catch (error) {
    return refusedBy(deps, error, input.code);
  }
}

/** A hash of a Telegram id that can't be read back without the bot's own secret. */
function hashOf(deps: Pick<Deps, 'secret'>, telegramId: number): string {
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
