import type { Actor } from '../../platform/database/actor.ts';
import type { GoalResult } from '../../platform/database/generated/enums.ts';
import { inTransaction, lockRow, type ScopedTx } from '../../platform/database/transaction.ts';
import type { Deps } from '../../platform/deps.ts';
import { dispatch } from '../../platform/dispatch/outbox.ts';
import { dayOf } from '../../platform/time/local.ts';
import { keyTo } from '../common/keys.ts';
import { once } from '../common/once.ts';
import { type Refused, refused } from '../common/outcome.ts';
import { addSchoolDays } from '../organisations/rules.ts';
import { findPair, type PairView } from '../pairing/queries.ts';
import { otherSide as other, type Side } from '../pairing/rules.ts';
import { advancePair } from '../pairing/stages/operations.ts';
import { goalAgreed, goalSent, goalSuggested } from './dispatches.ts';
import { keptHelps, type Wording } from './input.ts';
import { findGoal, type GoalRow, sideOf, wordingOf } from './queries.ts';
import { stopRemindingOfSaved } from './remind/operations.ts';
import {
  afterReview,
  canAssess,
  canEdit,
  canReview,
  formOfHelp,
  type GoalReview,
  isHelp,
  MOST_GOALS,
  MOST_WORDINGS,
} from './rules.ts';

export type GoalRefused = Refused<'notFound' | 'notAllowed' | 'tooLate' | 'notYet' | 'reworded' | 'many'>;

/** Whether the pair still works: on pause its people may write, ended or completed it only keeps. */
export function isOpen(view: PairView): boolean {
  return view.pair.status === 'active' || view.pair.status === 'paused';
}

/** First actions are planned for two weeks ahead, or the goal's own day when that is sooner; the pair changes the dates. */
const FIRST_ACTION_DAYS = 14;

/**
 * Keeps a goal's wording: a new goal, or a new version of one not yet agreed; with `send` the partner is asked.
 * An agreed goal can't be reworded: `too-late`.
 */
export async function saveGoal(
  deps: Deps,
  actor: Actor,
  input: { pairId: number; goalId: number | null; wording: Wording; send: boolean; requestId: string },
): Promise<{ ok: true; goalId: number } | GoalRefused> {
  const view = await findPair(deps, actor, input.pairId);
  if (!view) return refused('notFound');
  const side = view.side;
  if (!side) return refused('notAllowed');
  if (!isOpen(view)) return refused('tooLate');
  const now = deps.clock.now();
  const { helps, ...words } = input.wording;
  const version = {
    ...words,
    helps: keptHelps.keep(helps),
    outOf: words.measure === 'lessonsOf10' ? 10 : null,
    author: side,
    createdAt: now,
  };
  const status = input.send ? ('sent' as const) : ('saved' as const);
  const sentAt = input.send ? now : null;
  return once(
    () =>
      inTransaction(deps, view.scope, async (tx) => {
        if (input.goalId === null) {
          await lockRow(tx, 'Pair', view.scope.schoolId, input.pairId);
          const again = await tx.goal.findFirst({
            where: { requestId: input.requestId },
            select: { id: true },
          });
          if (again) return { ok: true, goalId: again.id };
          if ((await tx.goal.count({ where: { pairId: input.pairId } })) >= MOST_GOALS)
            return refused('many');
          const { id } = await tx.goal.create({
            data: {
              schoolId: view.scope.schoolId,
              pairId: input.pairId,
              author: side,
              status,
              sentAt,
              createdAt: now,
              requestId: input.requestId,
            },
            select: { id: true },
          });
          await tx.goalVersion.create({
            data: { ...version, schoolId: view.scope.schoolId, goalId: id, number: 1 },
          });
          if (input.send) await tellPartner(tx, view, side, id, 1, now);
          return { ok: true, goalId: id };
        }
        const goal = await tx.goal.findFirst({
          where: { id: input.goalId, pairId: input.pairId, author: side },
          select: { id: true, version: true, status: true },
        });
        if (!goal) return refused('notFound');
        if (!canEdit(goal.status)) return refused('tooLate');
        const number = goal.version + 1;
        if (number > MOST_WORDINGS) return refused('many');
        const { count } = await tx.goal.updateMany({
          where: { id: goal.id, version: goal.version, status: goal.status },
          data: { version: number, status, sentAt },
        });
        if (count === 0) return refused('tooLate');
        await tx.goalVersion.create({
          data: { ...version, schoolId: view.scope.schoolId, goalId: goal.id, number },
        });
        if (input.send) {
          await stopRemindingOfSaved(tx, view.pair.id, goal.id);
          await tellPartner(tx, view, side, goal.id, number, now);
        }
        return { ok: true, goalId: goal.id };
      }),
    async () => {
      const done = await view.scope.db.goal.findFirst({
        where: { requestId: input.requestId },
        select: { id: true },
      });
      return done ? { ok: true, goalId: done.id } : refused('tooLate');
    },
  );
}

async function tellPartner(
  tx: ScopedTx,
  view: PairView,
  from: Side,
  goalId: number,
  version: number,
  now: Date,
): Promise<void> {
  const to = view[other(from)];
  if (!to.hasTelegram) return;
  await dispatch(tx, goalSent, {
    schoolId: view.scope.schoolId,
    to: to.personId,
    from: view.scope.actor.personId,
    key: keyTo(to.personId, 'goal', goalId, 'sent', `v${version}`),
    dueAt: now,
    args: { goalId, version },
  });
}

/** Sends a saved goal to the partner. */
export async function sendGoal(
  deps: Deps,
  actor: Actor,
  goalId: number,
): Promise<{ ok: true } | GoalRefused> {
  const found = await findGoal(deps, actor, goalId);
  if (!found) return refused('notFound');
  const { view, goal } = found;
  if (goal.author !== view.side) return refused('notAllowed');
  if (!isOpen(view)) return refused('tooLate');
  const now = deps.clock.now();
  return inTransaction(deps, view.scope, async (tx) => {
    const { count } = await tx.goal.updateMany({
      where: { id: goalId, status: { in: ['saved', 'suggestion'] } },
      data: { status: 'sent', sentAt: now },
    });
    if (count === 1) {
      await stopRemindingOfSaved(tx, goal.pairId, goalId);
      await tellPartner(tx, view, goal.author, goalId, goal.version, now);
    }
    return { ok: true };
  });
}

/** Drops a goal that is no longer needed; an agreed one stays. */
export async function dropGoal(
  deps: Deps,
  actor: Actor,
  goalId: number,
): Promise<{ ok: true; pairId: number } | GoalRefused> {
  const found = await findGoal(deps, actor, goalId);
  if (!found) return refused('notFound');
  if (found.goal.author !== found.view.side) return refused('notAllowed');
  const { count } = await found.view.scope.db.goal.updateMany({
    where: { id: goalId, status: { in: ['saved', 'sent', 'suggestion', 'keptForMeeting'] } },
    data: { status: 'dropped' },
  });
  await stopRemindingOfSaved(found.view.scope.db, found.goal.pairId, goalId);
  return count === 1 ? { ok: true, pairId: found.goal.pairId } : refused('tooLate');
}

/**
 * The partner's answer to a goal: agreed, an edit suggested (with a comment), or kept for the meeting. Agreeing makes the
 * helps the first actions of the plan and may pass the planning stage. `reworded`: the author changed it meanwhile.
 */
export async function reviewGoal(
  deps: Deps,
  actor: Actor,
  input: { goalId: number; version: number; review: GoalReview; comment?: string; requestId: string },
): Promise<{ ok: true; pairId: number; already: boolean } | GoalRefused> {
  const found = await findGoal(deps, actor, input.goalId);
  if (!found) return refused('notFound');
  const { view, goal } = found;
  const me = sideOf(view, other(goal.author));
  if (!me) return refused('notAllowed');
  if (goal.version !== input.version) return refused('reworded');
  if (goal.status === input.review) return { ok: true, pairId: goal.pairId, already: true };
  if (!canReview(goal.status) || !isOpen(view)) return refused('tooLate');
  const now = deps.clock.now();
  const agreed = input.review === 'agreed';
  return inTransaction(deps, view.scope, async (tx) => {
    const { count } = await tx.goal.updateMany({
      where: { id: goal.id, status: goal.status, version: goal.version },
      data: {
        status: afterReview(input.review),
        ...(agreed ? { agreedVersion: goal.version, agreedAt: now } : {}),
      },
    });
    if (count === 0) return { ok: true, pairId: goal.pairId, already: true };
    await tx.goalReview.create({
      data: {
        schoolId: view.scope.schoolId,
        goalId: goal.id,
        versionNumber: goal.version,
        side: me.side,
        kind: input.review,
        comment: input.comment ?? null,
        createdAt: now,
      },
    });
    const author = view[goal.author];
    if (author.hasTelegram) {
      const told = agreed ? goalAgreed : goalSuggested;
      await dispatch(tx, told, {
        schoolId: view.scope.schoolId,
        to: author.personId,
        from: actor.personId,
        key: keyTo(author.personId, 'goal', goal.id, input.review, `v${goal.version}`),
        dueAt: now,
        args: { goalId: goal.id },
      });
    }
    if (agreed) {
      await firstActions(deps, tx, view, goal, input.requestId);
      await advancePair(tx, { deps, scope: view.scope, pairId: goal.pairId, now, calendar: view.calendar });
    }
    return { ok: true, pairId: goal.pairId, already: false };
  });
}

async function firstActions(
  deps: Deps,
  tx: ScopedTx,
  view: PairView,
  goal: GoalRow,
  requestId: string,
): Promise<void> {
  const wording = goal.versions.find((v) => v.number === goal.version) ?? wordingOf(goal);
  const helps = wording ? keptHelps.read(wording.helps) : [];
  if (!wording || helps.length === 0) return;
  const now = deps.clock.now();
  const soon = addSchoolDays(view.calendar, dayOf(now, view.scope.zone), FIRST_ACTION_DAYS);
  const t = deps.texts.for(view[goal.author].locale);
  await tx.action.createMany({
    data: helps.map((help, i) => ({
      schoolId: view.scope.schoolId,
      pairId: goal.pairId,
      goalId: goal.id,
      title: isHelp(help) ? t.label(`goals-help-${help}`) : help,
      form: formOfHelp(help),
      dueOn: soon < wording.dueOn ? soon : wording.dueOn,
      responsible: help === 'mentorVisits' ? ('mentor' as const) : ('mentee' as const),
      createdBy: goal.author,
      createdAt: now,
      requestId: `${requestId}:help${i}`,
    })),
    skipDuplicates: true,
  });
}

/** One side's view of an agreed goal at the final meeting; both are kept, also when they differ. May be changed while the pair is open. */
export async function assessGoal(
  deps: Deps,
  actor: Actor,
  input: { goalId: number; result: GoalResult; side?: Side },
): Promise<{ ok: true; pairId: number } | GoalRefused> {
  const found = await findGoal(deps, actor, input.goalId);
  if (!found) return refused('notFound');
  const { view, goal } = found;
  const me = sideOf(view, input.side);
  if (!me) return refused('notAllowed');
  if (view.pair.status !== 'active') return refused('tooLate');
  if (!canAssess(goal.status, view.pair.stage)) return refused('notYet');
  const now = deps.clock.now();
  return inTransaction(deps, view.scope, async (tx) => {
    const answer = { result: input.result, onPaper: me.onPaper, assessedAt: now };
    const { count } = await tx.goalAssessment.updateMany({
      where: { goalId: goal.id, side: me.side },
      data: answer,
    });
    if (count === 0) {
      await tx.goalAssessment.createMany({
        data: [{ ...answer, schoolId: view.scope.schoolId, goalId: goal.id, side: me.side }],
        skipDuplicates: true,
      });
    }
    await tx.goal.updateMany({ where: { id: goal.id, status: 'agreed' }, data: { status: 'assessed' } });
    await advancePair(tx, { deps, scope: view.scope, pairId: goal.pairId, now });
    return { ok: true, pairId: goal.pairId };
  });
}
