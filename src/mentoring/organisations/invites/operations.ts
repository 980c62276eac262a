import { randomBytes } from 'node:crypto';
import type { Actor } from '../../../platform/database/actor.ts';
import type { InviteKind } from '../../../platform/database/generated/enums.ts';
import {
  type AnyTx,
  inTransaction,
  lockOpenRow,
  type ScopedTx,
} from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { addMinutes } from '../../../platform/time/local.ts';
import { audit } from '../../common/audit.ts';
import { once } from '../../common/once.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import type { StaffRole } from '../../common/rights.ts';
import { DAY_MS, MOST } from '../../common/rules-limits.ts';
import { type Scope, scopeOf, scopeOfSubject } from '../../common/scope.ts';
import { beyondMaker } from '../queries-givers.ts';
import { codeFrom, codeLength, SCHOOL_INVITE, STAFF_INVITE } from './rules.ts';

export type InviteRefused = Refused<'notFound' | 'notAllowed' | 'manyLinks'>;

const DAY_MINUTES = 24 * 60;

/** The columns of a new invite, for whichever room makes one: a fresh code, its limit and its term. */
export function inviteRow(
  now: Date,
  row: {
    schoolId: number;
    kind: InviteKind;
    usesLimit: number;
    days: number;
    createdById: number;
    requestId: string;
    personId?: number;
    role?: StaffRole | 'mentor' | 'mentee';
  },
) {
  const { days, ...rest } = row;
  return {
    ...rest,
    code: codeFrom(randomBytes(codeLength(row.kind))),
    expiresAt: addMinutes(now, days * DAY_MINUTES),
    createdAt: now,
  };
}

/** True when a person has reached today's limit of links. Locks the school's row first. */
export async function manyLinks(
  tx: ScopedTx,
  of: { schoolId: number; makerId: number; requestId: string; now: Date },
): Promise<boolean> {
  await lockOpenRow(tx, 'School', of.schoolId);
  if ((await tx.invite.count({ where: { requestId: of.requestId } })) > 0) return false;
  const since = new Date(of.now.getTime() - DAY_MS);
  const made = await tx.invite.count({ where: { createdById: of.makerId, createdAt: { gt: since } } });
  return made >= MOST.links;
}

/** A new link for the whole school; the one before it stops working. */
export async function renewSchoolInvite(
  deps: Deps,
  actor: Actor,
  input: { schoolId: number; requestId: string },
): Promise<{ ok: true; inviteId: number } | InviteRefused> {
  const scope = scopeOf(deps, actor, input.schoolId);
  if (!scope) return refused('notFound');
  if (!scope.may('invite')) return refused('notAllowed');
  return makeLink(deps, actor, scope, { kind: 'school', requestId: input.requestId });
}

/** A link for one colleague that gives a role at once. */
export async function createStaffInvite(
  deps: Deps,
  actor: Actor,
  input: { schoolId: number; role: StaffRole; requestId: string },
): Promise<{ ok: true; inviteId: number } | InviteRefused> {
  const scope = scopeOf(deps, actor, input.schoolId);
  if (!scope) return refused('notFound');
  if (!scope.mayGive(input.role)) return refused('notAllowed');
  return makeLink(deps, actor, scope, { kind: 'staff', role: input.role, requestId: input.requestId });
}

/** Makes a link of the school, or of one colleague's role; the school's earlier one stops working. */
async function makeLink(
  deps: Deps,
  actor: Actor,
  scope: Scope,
  link: ({ kind: 'school' } | { kind: 'staff'; role: StaffRole }) & { requestId: string },
): Promise<{ ok: true; inviteId: number } | InviteRefused> {
  const { requestId } = link;
  const { schoolId } = scope;
  const makerId = actor.personId;
  const now = deps.clock.now();
  const { limit, days } = link.kind === 'school' ? SCHOOL_INVITE : STAFF_INVITE;
  return once(
    () =>
      inTransaction<{ ok: true; inviteId: number } | InviteRefused>(deps, scope, async (tx) => {
        if (await manyLinks(tx, { schoolId, makerId, requestId, now })) return refused('manyLinks');
        if (link.kind === 'school')
          await tx.invite.updateMany({
            where: { kind: 'school', revokedAt: null },
            data: { revokedAt: now },
          });
        const { id } = await tx.invite.create({
          data: inviteRow(now, { ...link, schoolId, usesLimit: limit, days, createdById: makerId }),
          select: { id: true },
        });
        const act = link.kind === 'school' ? 'invite.renewed' : 'invite.staff';
        await audit(tx, scope, now, act, { model: 'Invite', id });
        return { ok: true, inviteId: id };
      }),
    async () => {
      const done = await scope.db.invite.findFirst({ where: { requestId }, select: { id: true } });
      return done ? { ok: true, inviteId: done.id } : refused('notFound');
    },
  );
}

/** Makes a link stop working. Done before counts as done. */
export async function revokeInvite(
  deps: Deps,
  actor: Actor,
  inviteId: number,
): Promise<{ ok: true; schoolId: number; kind: string } | InviteRefused> {
  return changeInvite(deps, actor, inviteId, 'invite.revoked', (tx, now) =>
    tx.invite.updateMany({ where: { id: inviteId, revokedAt: null }, data: { revokedAt: now } }),
  );
}

/** Sets how many days from now the school's link lives; a personal link keeps its days. */
export async function setInviteDays(deps: Deps, actor: Actor, inviteId: number, days: number) {
  return changeInvite(deps, actor, inviteId, 'invite.term', (tx, now) =>
    tx.invite.updateMany({
      where: { id: inviteId, kind: 'school', revokedAt: null },
      data: { expiresAt: addMinutes(now, Math.min(Math.max(days, 1), 366) * DAY_MINUTES) },
    }),
  );
}

/** Sets how many people the school's link lets in altogether; a personal link stays for one. */
export async function setInviteLimit(deps: Deps, actor: Actor, inviteId: number, limit: number) {
  return changeInvite(deps, actor, inviteId, 'invite.limit', (tx) =>
    tx.invite.updateMany({
      where: { id: inviteId, kind: 'school', revokedAt: null },
      data: { usesLimit: Math.min(Math.max(limit, 1), 3000) },
    }),
  );
}

async function changeInvite(
  deps: Deps,
  actor: Actor,
  inviteId: number,
  action: 'invite.revoked' | 'invite.term' | 'invite.limit',
  change: (tx: ScopedTx, now: Date) => PromiseLike<{ count: number }>,
): Promise<{ ok: true; schoolId: number; kind: string } | InviteRefused> {
  const scope = await scopeOfSubject(deps, actor, 'Invite', inviteId);
  const invite = await scope?.db.invite.findFirst({
    where: { id: inviteId },
    select: { kind: true, role: true, personId: true },
  });
  if (!scope || !invite) return refused('notFound');
  if (!scope.may('invite')) return refused('notAllowed');
  if (invite.kind === 'staff' && !(invite.role && scope.mayGive(invite.role))) return refused('notAllowed');
  if (action !== 'invite.revoked' && invite.kind !== 'school') return refused('notAllowed');
  const { personId } = invite;
  const { schoolId } = scope;
  const now = deps.clock.now();
  return inTransaction(deps, scope, async (tx) => {
    const about = { makerId: actor.personId, schoolId, ever: invite.kind === 'personal' };
    if (personId !== null && (await beyondMaker(tx, deps, { ...about, personId })))
      return refused('notAllowed');
    const { count } = await change(tx, now);
    if (count === 1) await audit(tx, scope, now, action, { model: 'Invite', id: inviteId });
    return { ok: true, schoolId: scope.schoolId, kind: invite.kind };
  });
}

/**
 * Takes one of the invite's places, in the transaction of the entry it lets in. False when it has just been revoked,
 * has run out, or the last place was taken by somebody else a moment ago.
 */
export async function takeInvite(
  tx: AnyTx,
  invite: { id: number; schoolId: number },
  now: Date,
): Promise<boolean> {
  const taken = await tx.$queryRaw<{ id: number }[]>`
    update "Invite" set "uses" = "uses" + 1, "usedAt" = ${now}::timestamptz
    where "id" = ${invite.id} and "schoolId" = ${invite.schoolId} and "revokedAt" is null
      and "uses" < "usesLimit" and "expiresAt" > ${now}::timestamptz
    returning "id"`;
  return taken.length === 1;
}
