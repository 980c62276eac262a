import type { Actor } from '../../platform/database/actor.ts';
import { inOpenTransaction, lockOpenRow, type OpenTx } from '../../platform/database/transaction.ts';
import type { Deps } from '../../platform/deps.ts';
import { dispatch } from '../../platform/dispatch/outbox.ts';
import type { Day } from '../../platform/time/local.ts';
import { audit } from '../common/audit.ts';
import { keyTo } from '../common/keys.ts';
import { once } from '../common/once.ts';
import { type Refused, refused } from '../common/outcome.ts';
import { scopeOfSubject } from '../common/scope.ts';
import { overAll } from '../organisations/queries-givers.ts';
import { closeErasure, ENTRY, erasureKey } from '../people/operations-persons.ts';
import { paperErasure } from '../people/queries-erasures.ts';
import { erasureOnPaper, erasureSoon } from './dispatches.ts';
import { leaveSchools } from './leave/operations.ts';
import { cameBack, isElsewhere, openErasure } from './queries.ts';
import { erasureDueAt, remindersOf } from './rules.ts';

export type Asked = { ok: true; dueAt: Date };

interface NewErasure {
  personId: number;
  requestId: string;
  paperOn?: Day;
  enteredById?: number;
}

/** Writes the request with its reminders; a second one while the first is open is the first. */
async function request(
  deps: Deps,
  row: NewErasure,
  more: (tx: OpenTx, erasureId: number) => Promise<void> = async () => undefined,
): Promise<Asked> {
  const now = deps.clock.now();
  const { personId } = row;
  const dueAt = erasureDueAt(now);
  await once(
    () =>
      inOpenTransaction(deps, async (tx) => {
        await lockOpenRow(tx, 'Person', personId);
        // A person who has been in since then asked under other circumstances.
        if (await cameBack(tx, personId)) await closeErasure(tx, personId, now);
        else if (await openErasure(tx, personId)) return;
        const { id } = await tx.erasure.create({
          data: { ...row, askedAt: now, dueAt },
          select: { id: true },
        });
        await tx.consent.updateMany({
          where: { personId, given: true, withdrawnAt: null },
          data: { withdrawnAt: now },
        });
        // An entry begun before would lead back in without being asked for consent.
        await tx.draft.deleteMany({ where: { personId, kind: ENTRY } });
        for (const [n, at] of remindersOf(now).entries())
          await dispatch(tx, erasureSoon, {
            schoolId: null,
            from: null,
            to: personId,
            key: keyTo(personId, erasureKey(id), 'soon', n),
            dueAt: at,
            args: { erasureId: id },
          });
        await more(tx, id);
      }),
    () => undefined,
  );
  // Also when it was asked before: a process may have died between the two.
  const open = await openErasure(deps.db, personId);
  if (open) await leaveSchools(deps, { personId, last: 'stay' });
  return { ok: true, dueAt: open?.dueAt ?? dueAt };
}

/** «Удалить мои данные»: the person leaves the programme at once, their data go after the grace. */
export function askErasure(deps: Deps, actor: Actor, input: { requestId: string }): Promise<Asked> {
  return request(deps, { personId: actor.personId, requestId: input.requestId });
}

export type OnPaper = Asked | Refused<'notFound' | 'notAllowed' | 'elsewhere' | 'future'>;

/**
 * The same by a paper the person signed, entered by the school's administrator. `elsewhere`: the person is in another
 * school too, over which this one has no power. Somebody with Telegram is told at once and may take it back.
 */
export async function eraseByPaper(
  deps: Deps,
  actor: Actor,
  input: { membershipId: number; paperOn: Day; today: Day; requestId: string },
): Promise<OnPaper> {
  const scope = await scopeOfSubject(deps, actor, 'Membership', input.membershipId);
  const member = await scope?.db.membership.findFirst({
    where: { id: input.membershipId },
    select: { personId: true },
  });
  if (!scope || !member) return refused('notFound');
  if (!scope.may('erasePeople')) return refused('notAllowed');
  if (input.paperOn > input.today) return refused('future');
  const { personId } = member;
  if (await isElsewhere(deps.pool, personId, scope.schoolId)) return refused('elsewhere');
  const above = personId !== actor.personId && !actor.isAdministrator;
  if (above && (await overAll(deps.db, deps, personId))) return refused('elsewhere');
  const { paperOn, requestId } = input;
  return request(deps, { personId, requestId, paperOn, enteredById: actor.personId }, async (tx, id) => {
    const now = deps.clock.now();
    await audit(tx, scope, now, 'people.erasurePaper', { model: 'Membership', id: input.membershipId });
    if (personId !== actor.personId)
      await dispatch(tx, erasureOnPaper, {
        schoolId: null,
        from: null,
        to: personId,
        key: keyTo(personId, erasureKey(id), 'paper'),
        dueAt: now,
        args: { erasureId: id },
      });
  });
}

/** One tap: the data stay. What ended by the request stays ended; the school's link leads back in. */
export async function takeBack(deps: Deps, actor: Actor): Promise<{ ok: boolean }> {
  const now = deps.clock.now();
  return inOpenTransaction(deps, async (tx) => ({ ok: await closeErasure(tx, actor.personId, now) }));
}

export type PaperBack = { ok: true } | Refused<'notFound' | 'notAllowed'>;

/**
 * The way back for a person without Telegram, entered by a keeper of the paper. The data stay, and the roles that ended
 * by the request return. Pairs stay ended: the other side was told. A person with Telegram takes it back themselves.
 */
export async function takeBackPaper(
  deps: Deps,
  actor: Actor,
  input: { membershipId: number },
): Promise<PaperBack> {
  const scope = await scopeOfSubject(deps, actor, 'Membership', input.membershipId);
  const member = await scope?.db.membership.findFirst({
    where: { id: input.membershipId },
    select: { personId: true },
  });
  if (!scope || !member) return refused('notFound');
  if (!scope.may('erasePeople')) return refused('notAllowed');
  const { personId } = member;
  const { schoolId } = scope;
  const now = deps.clock.now();
  return inOpenTransaction(deps, async (tx): Promise<PaperBack> => {
    await lockOpenRow(tx, 'Person', personId);
    const open = await paperErasure(tx, schoolId, personId);
    if (!open) return refused('notFound');
    await closeErasure(tx, personId, now);
    await tx.$executeRaw`update "Membership" set "endedAt" = null,
        "status" = case when "confirmedAt" is null then 'invited' else 'active' end::"MembershipStatus"
      where "schoolId" = ${schoolId} and "personId" = ${personId} and "status" = 'ended' and "endedAt" >= ${open.askedAt}`;
    await audit(tx, scope, now, 'people.erasureBack', { model: 'Membership', id: input.membershipId });
    return { ok: true };
  });
}
