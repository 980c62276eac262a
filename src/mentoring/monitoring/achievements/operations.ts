import type { Actor } from '../../../platform/database/actor.ts';
import { inTransaction, lockRow } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Day } from '../../../platform/time/local.ts';
import { audit } from '../../common/audit.ts';
import { once } from '../../common/once.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { MOST } from '../../common/rules-limits.ts';
import { findAchievement, findOwner } from './queries.ts';
import { type AchievementKind, mayBeDoneOn } from './rules.ts';

export type AchievementRefused = Refused<'notFound' | 'notAllowed' | 'badDay' | 'tooLate' | 'many'>;

/** Logs an achievement: one's own, or, by the curator, of somebody on paper. */
export async function addAchievement(
  deps: Deps,
  actor: Actor,
  input: { membershipId: number; kind: AchievementKind; title: string; doneOn: Day; requestId: string },
): Promise<{ ok: true; achievementId: number } | AchievementRefused> {
  const view = await findOwner(deps, actor, input.membershipId);
  if (!view) return refused('notFound');
  if (!view.mayAdd) return refused('notAllowed');
  if (!mayBeDoneOn(input.doneOn, view.today)) return refused('badDay');
  const { scope } = view;
  const now = deps.clock.now();
  return once(
    () =>
      inTransaction<{ ok: true; achievementId: number } | AchievementRefused>(deps, scope, async (tx) => {
        const { membershipId, requestId } = input;
        await lockRow(tx, 'Membership', scope.schoolId, membershipId);
        const known = await tx.achievement.count({ where: { requestId } });
        if (known === 0 && (await tx.achievement.count({ where: { membershipId } })) >= MOST.achievements)
          return refused('many');
        const { id } = await tx.achievement.create({
          data: { ...input, schoolId: scope.schoolId, createdById: actor.personId, createdAt: now },
          select: { id: true },
        });
        if (!view.own) await audit(tx, scope, now, 'achievement.added', { model: 'Achievement', id });
        return { ok: true, achievementId: id };
      }),
    async () => {
      const done = await scope.db.achievement.findFirst({
        where: { requestId: input.requestId, createdById: actor.personId },
        select: { id: true },
      });
      return done ? { ok: true, achievementId: done.id } : refused('notFound');
    },
  );
}

/** The changed fields of an achievement; a proof is a link or a file, and one replaces the other. */
export interface AchievementChange {
  title?: string;
  doneOn?: Day;
  proof?: { link: string } | { fileId: string };
}

/** Changes one's achievement within the term it was logged in. */
export async function changeAchievement(
  deps: Deps,
  actor: Actor,
  input: { achievementId: number } & AchievementChange,
): Promise<{ ok: true; achievementId: number } | AchievementRefused> {
  const { achievementId: id, title, doneOn, proof } = input;
  const found = await findAchievement(deps, actor, id);
  if (!found) return refused('notFound');
  const { view } = found;
  if (!view.mayAdd) return refused('notAllowed');
  if (!found.changeable) return refused('tooLate');
  if (doneOn !== undefined && !mayBeDoneOn(doneOn, view.today)) return refused('badDay');
  const now = deps.clock.now();
  return inTransaction(deps, view.scope, async (tx) => {
    const { count } = await tx.achievement.updateMany({
      where: { id },
      data: {
        ...(title === undefined ? {} : { title }),
        ...(doneOn === undefined ? {} : { doneOn }),
        ...(proof === undefined ? {} : { link: null, fileId: null, ...proof }),
      },
    });
    if (count === 0) return refused('notFound');
    if (!view.own) await audit(tx, view.scope, now, 'achievement.changed', { model: 'Achievement', id });
    return { ok: true, achievementId: id };
  });
}

/** Takes one's achievement back within the term it was logged in. */
export async function dropAchievement(
  deps: Deps,
  actor: Actor,
  achievementId: number,
): Promise<{ ok: true; membershipId: number } | AchievementRefused> {
  const found = await findAchievement(deps, actor, achievementId);
  if (!found) return refused('notFound');
  const { view } = found;
  if (!view.mayAdd) return refused('notAllowed');
  if (!found.changeable) return refused('tooLate');
  const now = deps.clock.now();
  return inTransaction(deps, view.scope, async (tx) => {
    await tx.achievement.deleteMany({ where: { id: achievementId } });
    if (!view.own)
      await audit(tx, view.scope, now, 'achievement.dropped', { model: 'Achievement', id: achievementId });
    return { ok: true, membershipId: view.member.id };
  });
}
