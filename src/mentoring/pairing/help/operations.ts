import type { Actor } from '../../../platform/database/actor.ts';
import type { HelpKind } from '../../../platform/database/generated/enums.ts';
import {
  inTransaction,
  lockOpenRow,
  lockRow,
  type ScopedTx,
} from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dispatch } from '../../../platform/dispatch/outbox.ts';
import { keyTo } from '../../common/keys.ts';
import { once } from '../../common/once.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { MOST_HELP } from '../rules.ts';
import { helpAnswered, helpAsked } from './dispatches.ts';
import { askingScope, findHelp, type HelpReader, helpReaders } from './queries.ts';

export type HelpOutcome =
  | { ok: true; helpId: number }
  | Refused<'notFound' | 'noReader' | 'tooLate' | 'manyRequests'>;

/** Sends a request for help to the one person its author chose; no other person ever sees it. */
export async function askHelp(
  deps: Deps,
  actor: Actor,
  input: { fromId: number; kind: HelpKind; readerId: number; text: string; requestId: string },
): Promise<HelpOutcome> {
  const scope = askingScope(deps, actor, input.fromId);
  if (!scope) return refused('notFound');
  const { readers, pairId } = await helpReaders(scope, input.kind);
  const reader = readers.find((r) => r.membershipId === input.readerId);
  if (!reader) return refused('noReader');
  const now = deps.clock.now();
  return once(
    () =>
      inTransaction(deps, scope, async (tx): Promise<HelpOutcome> => {
        await lockOpenRow(tx, 'Person', actor.personId);
        if (!(await isHere(tx, scope.schoolId, reader.membershipId))) return refused('noReader');
        const again = await tx.helpRequest.findFirst({
          where: { requestId: input.requestId },
          select: { id: true },
        });
        if (again) return { ok: true, helpId: again.id };
        const waiting = await tx.helpRequest.count({
          where: { status: 'open', from: { personId: actor.personId } },
        });
        if (waiting >= MOST_HELP) return refused('manyRequests');
        const { id } = await tx.helpRequest.create({
          data: {
            schoolId: scope.schoolId,
            pairId: pairId ?? null,
            fromId: input.fromId,
            readerId: input.readerId,
            kind: input.kind,
            text: input.text,
            createdAt: now,
            requestId: input.requestId,
          },
          select: { id: true },
        });
        const args = { schoolId: scope.schoolId, helpId: id };
        await dispatch(tx, helpAsked, {
          to: reader.personId,
          from: actor.personId,
          key: keyTo(reader.personId, 'help', id, 'asked'),
          dueAt: now,
          args,
        });
        return { ok: true, helpId: id };
      }),
    async () => {
      const done = await scope.db.helpRequest.findFirst({
        where: { requestId: input.requestId },
        select: { id: true },
      });
      return done ? { ok: true, helpId: done.id } : refused('notFound');
    },
  );
}

/** The reader's answer, with a line or without: closes the request and tells its author. */
export async function closeHelp(
  deps: Deps,
  actor: Actor,
  input: { helpId: number; reply?: string | undefined },
): Promise<HelpOutcome> {
  const view = await findHelp(deps, actor, input.helpId);
  if (!view?.reader) return refused('notFound');
  const now = deps.clock.now();
  return inTransaction(deps, view.scope, async (tx) => {
    const { count } = await tx.helpRequest.updateMany({
      where: { id: input.helpId, status: 'open' },
      data: { status: 'closed', reply: input.reply ?? null, closedAt: now },
    });
    if (count !== 1) return refused('tooLate');
    const to = view.help.from.personId;
    const args = { schoolId: view.scope.schoolId, helpId: input.helpId };
    await dispatch(tx, helpAnswered, {
      to,
      from: actor.personId,
      key: keyTo(to, 'help', input.helpId, 'answered'),
      dueAt: now,
      args,
    });
    return { ok: true, helpId: input.helpId };
  });
}

/** A request whose reader can't read it any more, sent by its author to another one, as it was written. */
export async function resendHelp(
  deps: Deps,
  actor: Actor,
  input: { helpId: number; readerId: number },
): Promise<{ ok: true; reader: HelpReader } | Refused<'notFound' | 'noReader' | 'tooLate'>> {
  const view = await findHelp(deps, actor, input.helpId);
  if (!view?.returned) return refused('notFound');
  const { scope, help } = view;
  const { readers } = await helpReaders(scope, help.kind);
  const reader = readers.find((r) => r.membershipId === input.readerId);
  if (!reader) return refused('noReader');
  return inTransaction(deps, scope, async (tx) => {
    if (!(await isHere(tx, scope.schoolId, reader.membershipId))) return refused('noReader');
    const { count } = await tx.helpRequest.updateMany({
      where: { id: help.id, status: 'open', readerId: help.reader.id },
      data: { readerId: reader.membershipId },
    });
    if (count !== 1) return refused('tooLate');
    await dispatch(tx, helpAsked, {
      to: reader.personId,
      from: actor.personId,
      key: keyTo(reader.personId, 'help', help.id, 'resent', reader.membershipId),
      dueAt: deps.clock.now(),
      args: { schoolId: scope.schoolId, helpId: help.id },
    });
    return { ok: true, reader };
  });
}

/** Held for this transaction: who leaves does so under their row, and what waits for them goes back after it. */
async function isHere(tx: ScopedTx, schoolId: number, membershipId: number): Promise<boolean> {
  await lockRow(tx, 'Membership', schoolId, membershipId);
  return (await tx.membership.count({ where: { id: membershipId, status: 'active' } })) > 0;
}
