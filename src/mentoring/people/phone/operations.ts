import type { Actor } from '../../../platform/database/actor.ts';
import { Prisma } from '../../../platform/database/generated/client.ts';
import { inOpenTransaction, lockRow, type OpenTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { takeInvite } from '../../organisations/invites/operations.ts';
import { findInvite } from '../../organisations/invites/queries.ts';
import { beyondMaker, isStaffAnywhere } from '../../organisations/queries-givers.ts';
import { tellPairsOfEntry } from '../closed/dispatches.ts';
import { closedUntil } from '../closed/rules.ts';
import type { EntryRefused } from '../entry/operations.ts';
import { tellPhoneKeepers, tellPhoneMoved, tellPhoneStopped, tellPhoneWaits } from './dispatches.ts';
import { moveById, moveByInvite, moveTo, type PhoneMoveView } from './queries.ts';
import { moveDueAt, secondKeeperSince, stoppedUntil, takenBackUntil } from './rules.ts';

/** What became of a move: done, with the account that was cut off; or it waits for its day or a second keeper. */
export type Moved =
  | { ok: true; state: 'done'; inviteId: number; cutOff: number | undefined; locale: string }
  | { ok: true; state: 'waits'; move: PhoneMoveView };

/** Undoes a move with the reason the person is told. */
class NoMove extends Error {
  readonly reason: 'gone' | 'maker' | 'someoneElse' | 'hereAlready';
  constructor(reason: NoMove['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** Notes it in every school this person belongs to, and in the one the link is of. */
export async function auditEverywhere(
  tx: Pick<OpenTx, '$executeRaw'>,
  entry: { personId: number; schoolId: number; actorId: number; action: string; at: Date },
): Promise<void> {
  await tx.$executeRaw`
    insert into "AuditEntry" ("schoolId", "actorId", "action", "subject", "subjectId", "at")
    select distinct on (m."schoolId") m."schoolId", ${entry.actorId}::int, ${entry.action}, 'Membership', m."id", ${entry.at}::timestamptz
    from "Membership" m where m."personId" = ${entry.personId} and (m."status" <> 'ended' or m."schoolId" = ${entry.schoolId})
    order by m."schoolId", m."status", m."id"`;
}

/**
 * A one-time link was opened on a new phone and said yes to. A participant moves at once; what only they and their pair
 * see opens a day later, or by the old phone's yes. For staff the old phone is asked and a day passes, or a second
 * keeper says yes. `someone_else`: this account is already another person's, with a role of their own; `maker`: who
 * made the link may not any more.
 */
export async function moveToNewPhone(
  deps: Deps,
  input: { telegramId: number; code: string },
): Promise<Moved | Refused<'hereAlready'> | EntryRefused> {
  const found = await findInvite(deps, input.code);
  if (!found.ok) return found;
  const { invite } = found;
  const { personId, schoolId, createdById: makerId } = invite;
  if (invite.kind !== 'newPhone' || personId === null) return refused('unknown');
  const now = deps.clock.now();
  try {
    return await inOpenTransaction(deps, async (tx): Promise<Moved> => {
      if (!(await takeInvite(tx, invite, now))) throw new NoMove('gone');
      if (await beyondMaker(tx, deps, { makerId, personId, schoolId, ever: false }))
        throw new NoMove('maker');
      await mayBecome(tx, input.telegramId, personId);
      const old = await tx.account.findUnique({ where: { personId }, select: { telegramId: true } });
      const waits = await isStaffAnywhere(tx, deps, personId);
      const made = await tx.phoneMove.create({
        data: {
          inviteId: invite.id,
          personId,
          makerId,
          fromTelegramId: old?.telegramId ?? null,
          toTelegramId: BigInt(input.telegramId),
          status: 'waiting',
          askedAt: now,
          dueAt: waits ? moveDueAt(now) : now,
        },
        select: { id: true },
      });
      const move = await moveById(tx, made.id);
      if (!move) throw new Error('the move is gone at once');
      await auditEverywhere(tx, { personId, schoolId, actorId: makerId, action: 'phone.used', at: now });
      if (!waits) return carryOut(tx, move, now);
      await tellPhoneWaits(tx, move, now);
      await tellPhoneKeepers(tx, move, now);
      return { ok: true, state: 'waits', move };
    });
  } catch (error) {
    if (!(error instanceof NoMove)) throw error;
    if (error.reason === 'hereAlready' || error.reason === 'someoneElse') return refused(error.reason);
    const again = await findInvite(deps, input.code);
    if (!again.ok) return again;
    return refused(error.reason === 'maker' ? 'maker' : 'used', { invite: again.invite });
  }
}

/** Holds the account, and refuses when it is this person's already or that of somebody with a role. */
async function mayBecome(tx: OpenTx, telegramId: number, personId: number): Promise<void> {
  const [mine] = await tx.$queryRaw<{ personId: number | null }[]>`
    select "personId" from "Account" where "telegramId" = ${telegramId} for update`;
  if (!mine) throw new NoMove('gone');
  if (mine.personId === personId) throw new NoMove('hereAlready');
  if (mine.personId === null) return;
  const own = await tx.membership.count({ where: { personId: mine.personId, status: 'active' } });
  if (own > 0) throw new NoMove('someoneElse');
}

/** Binds the person to the new account and cuts off the one before. */
async function carryOut(tx: OpenTx, move: PhoneMoveView, now: Date, confirmedById?: number): Promise<Moved> {
  const { personId } = move;
  const telegramId = BigInt(move.toTelegramId);
  await mayBecome(tx, move.toTelegramId, personId);
  const mine = await tx.account.findUniqueOrThrow({ where: { telegramId }, select: { personId: true } });
  // A person made by mistake when the old phone was lost has nothing but an unconfirmed entry.
  if (mine.personId !== null)
    await tx.membership.updateMany({
      where: { personId: mine.personId, status: 'pending' },
      data: { status: 'ended', endedAt: now },
    });
  const old = await tx.account.findUnique({ where: { personId }, select: { telegramId: true } });
  await tx.account.updateMany({
    where: { personId },
    data: { personId: null, dialogue: Prisma.DbNull, homeMessageId: null },
  });
  await tx.draft.deleteMany({ where: { telegramId, personId: null } });
  const opensAt = closedUntil(move.askedAt);
  const known = confirmedById === personId || opensAt <= now;
  await tx.account.update({
    where: { telegramId },
    data: { personId, homeMessageId: null, closedUntil: known ? null : opensAt },
  });
  if (!known) await tellPairsOfEntry(tx, { personId, now });
  await tx.membership.updateMany({ where: { personId, onPaper: true }, data: { onPaper: false } });
  await tx.phoneMove.update({
    where: { id: move.id },
    data: {
      status: 'done',
      doneAt: now,
      confirmedById: confirmedById ?? null,
      fromTelegramId: old?.telegramId ?? null,
    },
  });
  const person = await tx.person.findUniqueOrThrow({ where: { id: personId }, select: { locale: true } });
  return {
    ok: true,
    state: 'done',
    inviteId: move.inviteId,
    cutOff: old === null ? undefined : Number(old.telegramId),
    locale: person.locale,
  };
}

/** Holds a move that waits; undefined when it is settled already. */
async function heldMove(tx: OpenTx, id: number): Promise<PhoneMoveView | undefined> {
  await tx.$queryRaw`select "id" from "PhoneMove" where "id" = ${id} for update`;
  const move = await moveById(tx, id);
  return move?.status === 'waiting' ? move : undefined;
}

/** On the new phone: the day is over and who made the link may still, so the move happens. */
export async function finishMove(
  deps: Deps,
  telegramId: number,
): Promise<Moved | Refused<'gone' | 'maker' | 'someoneElse'>> {
  const now = deps.clock.now();
  const waiting = await moveTo(deps.db, telegramId);
  if (!waiting) return refused('gone');
  if (now < waiting.dueAt) return { ok: true, state: 'waits', move: waiting };
  try {
    return await inOpenTransaction(deps, async (tx) => {
      const move = await heldMove(tx, waiting.id);
      if (!move) return refused('gone');
      const { personId, makerId, schoolId } = move;
      if (await beyondMaker(tx, deps, { makerId, personId, schoolId, ever: false })) {
        await tx.phoneMove.update({ where: { id: move.id }, data: { status: 'stopped' } });
        return refused('maker');
      }
      await auditEverywhere(tx, { personId, schoolId, actorId: personId, action: 'phone.moved', at: now });
      return carryOut(tx, move, now);
    });
  } catch (error) {
    if (error instanceof NoMove) return refused(error.reason === 'someoneElse' ? 'someoneElse' : 'gone');
    throw error;
  }
}

/**
 * A second keeper lets a move happen before its day is over, or refuses it; the person may say yes on the old phone.
 * That keeper is not the link's maker and may give every role of the person. `tooNew`: the keeper has the role for less
 * than 7 days, or from the link's maker, who would be their own second. The move waits its day. `maker`: the link's
 * maker has lost the right, so the move is stopped.
 */
export async function decideMove(
  deps: Deps,
  actor: Actor,
  input: { moveId: number; yes: boolean },
): Promise<
  | Moved
  | { ok: true; state: 'refused' }
  | Refused<'notFound' | 'notAllowed' | 'doneAlready' | 'tooNew' | 'maker'>
> {
  const seen = await moveById(deps.db, input.moveId);
  if (!seen || !seesMove(actor, seen)) return refused('notFound');
  if (actor.personId === seen.makerId && actor.personId !== seen.personId) return refused('notAllowed');
  const now = deps.clock.now();
  try {
    return await inOpenTransaction(deps, async (tx) => {
      const move = await heldMove(tx, seen.id);
      if (!move) return refused('doneAlready');
      const { personId, schoolId } = move;
      const about = { makerId: actor.personId, personId, schoolId, ever: false };
      if (personId !== actor.personId) {
        if (await beyondMaker(tx, deps, about)) return refused('notAllowed');
        const unfit = input.yes ? await notSecond(tx, deps, actor, move) : undefined;
        if (unfit) return refused(unfit);
      }
      const action = input.yes ? 'phone.moved' : 'phone.stopped';
      await auditEverywhere(tx, { personId, schoolId, actorId: actor.personId, action, at: now });
      if (!input.yes) {
        await tx.phoneMove.update({
          where: { id: move.id },
          data: { status: 'stopped', confirmedById: actor.personId },
        });
        return { ok: true, state: 'refused' };
      }
      const moved = await carryOut(tx, move, now, actor.personId);
      await tellPhoneMoved(tx, move, now);
      return moved;
    });
  } catch (error) {
    if (error instanceof NoMove) return refused('doneAlready');
    throw error;
  }
}

/**
 * Why a keeper's yes is not a second one: the maker's right has ended, or the keeper got the role from the maker or too
 * recently.
 */
async function notSecond(
  tx: OpenTx,
  deps: Deps,
  keeper: Actor,
  move: PhoneMoveView,
): Promise<'maker' | 'tooNew' | undefined> {
  const about = { personId: move.personId, schoolId: move.schoolId, ever: false };
  if (await beyondMaker(tx, deps, { ...about, makerId: move.makerId })) {
    await tx.phoneMove.update({ where: { id: move.id }, data: { status: 'stopped' } });
    return 'maker';
  }
  const apart = { from: move.makerId, confirmedBy: secondKeeperSince(move.askedAt) };
  return (await beyondMaker(tx, deps, { ...about, makerId: keeper.personId, apart })) ? 'tooNew' : undefined;
}

/** Whether a move exists for this reader: their own, or of their school. */
function seesMove(actor: Actor, move: Pick<PhoneMoveView, 'personId' | 'schoolId'>): boolean {
  return (
    actor.personId === move.personId ||
    actor.memberships.some((m) => m.schoolId === move.schoolId && m.status === 'active')
  );
}

/** «Это я» on an old phone that was cut off: the new one shows from now on what only the person and their pair see. */
export async function openNewPhone(
  deps: Deps,
  input: { telegramId: number; inviteId: number },
): Promise<boolean> {
  return inOpenTransaction(deps, async (tx) => {
    await tx.$queryRaw`select "id" from "PhoneMove" where "inviteId" = ${input.inviteId} for update`;
    const move = await moveByInvite(tx, input.inviteId);
    if (move?.status !== 'done' || move.fromTelegramId !== input.telegramId) return false;
    const { count } = await tx.account.updateMany({
      where: { telegramId: BigInt(move.toTelegramId), personId: move.personId },
      data: { closedUntil: null },
    });
    return count === 1;
  });
}

/**
 * «Это не я» on the old phone: the link stops working, and for 24 h there is no other. What waited does not happen;
 * what happened within 24 h is taken back, and the entry is on the old phone again. `tooLate`: it happened earlier.
 * `someone_else`: the old phone now belongs to another person, so nothing changes.
 */
export async function stopNewPhone(
  deps: Deps,
  input: { telegramId: number; personId: number | undefined; inviteId: number },
): Promise<
  | { ok: true; state: 'stopped' | 'takenBack'; newPhone: number | undefined }
  | Refused<'notFound' | 'tooLate' | 'someoneElse'>
> {
  const now = deps.clock.now();
  const invite = await deps.db.invite.findFirst({
    where: { id: input.inviteId, kind: 'newPhone' },
    select: { id: true, schoolId: true, personId: true },
  });
  if (!invite || invite.personId === null) return refused('notFound');
  const { schoolId, personId } = invite;
  return inOpenTransaction(deps, async (tx) => {
    await lockRow(tx, 'Invite', schoolId, invite.id);
    await tx.$queryRaw`select "id" from "PhoneMove" where "inviteId" = ${invite.id} for update`;
    const move = await moveByInvite(tx, invite.id);
    const mine =
      input.personId === personId || (move?.status === 'done' && move.fromTelegramId === input.telegramId);
    if (!mine) return refused('notFound');
    // By the account, not by its person of a moment ago: the move may have happened meanwhile.
    const back = move?.status === 'done' && move.fromTelegramId === input.telegramId;
    if (back && move.doneAt && takenBackUntil(move.doneAt) <= now) return refused('tooLate');
    await tx.$queryRaw`select "id" from "Person" where "id" = ${personId} for update`;
    if (back && !(await mayReturn(tx, input.telegramId, personId))) return refused('someoneElse');
    await tx.person.update({ where: { id: personId }, data: { phoneStoppedUntil: stoppedUntil(now) } });
    await tx.invite.updateMany({
      where: { personId, kind: 'newPhone', revokedAt: null },
      data: { revokedAt: now },
    });
    await tx.phoneMove.updateMany({ where: { personId, status: 'waiting' }, data: { status: 'stopped' } });
    if (back) await takeBack(tx, move, input.telegramId);
    await auditEverywhere(tx, { personId, schoolId, actorId: personId, action: 'phone.stopped', at: now });
    await tellPhoneStopped(tx, { inviteId: invite.id, personId, schoolId, until: stoppedUntil(now), now });
    return { ok: true, state: back ? 'takenBack' : 'stopped', newPhone: move?.toTelegramId };
  });
}

/** True when no other person has taken the old account meanwhile. Locks the account from here on. */
async function mayReturn(tx: OpenTx, telegramId: number, personId: number): Promise<boolean> {
  const [account] = await tx.$queryRaw<{ personId: number | null }[]>`
    select "personId" from "Account" where "telegramId" = ${telegramId} for update`;
  return account !== undefined && (account.personId === null || account.personId === personId);
}

/** The account that has the person now loses it; the old one, known to be free for it, has it again. */
async function takeBack(tx: OpenTx, move: PhoneMoveView, telegramId: number): Promise<void> {
  const { personId } = move;
  await tx.account.updateMany({
    where: { personId },
    data: { personId: null, dialogue: Prisma.DbNull, homeMessageId: null },
  });
  await tx.account.updateMany({
    where: { telegramId: BigInt(telegramId), personId: null },
    data: { personId, dialogue: Prisma.DbNull, homeMessageId: null, closedUntil: null },
  });
  await tx.phoneMove.update({ where: { id: move.id }, data: { status: 'stopped' } });
}
