import type { Actor } from '../../../platform/database/actor.ts';
import { Prisma } from '../../../platform/database/generated/client.ts';
import type { QuestionKind, Side } from '../../../platform/database/generated/enums.ts';
import { inTransaction, lockOpenRow, type ScopedTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { audit } from '../../common/audit.ts';
import { once } from '../../common/once.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { type Scope, scopeOf, scopeOfSubject } from '../../common/scope.ts';
import { type OwnWords } from '../../common/words.ts';
import { MOST_OWN } from '../bank/rules-forms.ts';

export type OwnRefused = Refused<'notFound' | 'ownOpen' | 'ownMany'>;
export type OwnDone = { ok: true; schoolId: number } | OwnRefused;

export interface NewOwnQuestion {
  schoolId: number;
  kind: QuestionKind;
  /** The role that is asked; both when null. */
  role: Side | null;
  texts: OwnWords;
  options: OwnWords[] | null;
  /** The question this one stands in for. */
  replaces?: number;
  requestId: string;
}

/** A survey that is open asks what it asked when it opened. */
async function openRound(tx: Pick<ScopedTx, 'surveyRound'>, now: Date): Promise<boolean> {
  const open = await tx.surveyRound.findFirst({
    where: { openedAt: { not: null }, opensAt: { lte: now }, closesAt: { gt: now } },
    select: { id: true },
  });
  return open !== null;
}

async function archive(tx: ScopedTx, scope: Scope, id: number, now: Date): Promise<boolean> {
  const { count } = await tx.ownQuestion.updateMany({
    where: { id, archivedAt: null },
    data: { archivedAt: now },
  });
  if (count === 1) await audit(tx, scope, now, 'surveys.questionArchived', { model: 'OwnQuestion', id });
  return count === 1;
}

/** Adds a question of the school's own, or puts it in another's place: what was asked keeps its words. */
export async function addOwnQuestion(deps: Deps, actor: Actor, input: NewOwnQuestion): Promise<OwnDone> {
  const scope = scopeOf(deps, actor, input.schoolId);
  if (!scope?.may('ownQuestions')) return refused('notFound');
  const now = deps.clock.now();
  const { kind, role, texts, options, replaces, requestId, schoolId } = input;
  const done: OwnDone = { ok: true, schoolId };
  return once(
    () =>
      inTransaction<OwnDone>(deps, scope, async (tx) => {
        // Counted under the school: two who add the last one at once must not both be heard.
        await lockOpenRow(tx, 'School', schoolId);
        if (await tx.ownQuestion.findFirst({ where: { requestId }, select: { id: true } })) return done;
        if (await openRound(tx, now)) return refused('ownOpen');
        if (replaces !== undefined && !(await archive(tx, scope, replaces, now))) return refused('notFound');
        if ((await tx.ownQuestion.count({ where: { archivedAt: null } })) >= MOST_OWN)
          return refused('ownMany');
        const { id } = await tx.ownQuestion.create({
          data: {
            schoolId,
            kind,
            role,
            texts,
            options: kind === 'choice' && options ? options : Prisma.JsonNull,
            createdById: actor.personId,
            createdAt: now,
            requestId,
          },
          select: { id: true },
        });
        await audit(tx, scope, now, 'surveys.questionAdded', { model: 'OwnQuestion', id });
        return done;
      }),
    () => done,
  );
}

/** Takes a question out of the surveys to come; what was answered stays in the results. */
export async function archiveOwnQuestion(deps: Deps, actor: Actor, id: number): Promise<OwnDone> {
  const scope = await scopeOfSubject(deps, actor, 'OwnQuestion', id);
  if (!scope?.may('ownQuestions')) return refused('notFound');
  const now = deps.clock.now();
  return inTransaction<OwnDone>(deps, scope, async (tx) => {
    const known = await tx.ownQuestion.findFirst({ where: { id }, select: { id: true } });
    if (!known) return refused('notFound');
    if (await openRound(tx, now)) return refused('ownOpen');
    await archive(tx, scope, id, now);
    return { ok: true, schoolId: scope.schoolId };
  });
}
