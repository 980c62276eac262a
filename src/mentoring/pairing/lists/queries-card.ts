import type { Actor } from '../../../platform/database/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { findPair, type PairView } from '../queries.ts';
import { factsOf, pairFacts, settingsOf } from '../stages/queries.ts';
import { isConfirmed, type PairFacts, type Progress, stageProgress } from '../stages/rules.ts';

/** A pair's card: the view, where it stands, and the counts of its rooms. */
export interface PairCard {
  view: PairView;
  facts: PairFacts;
  progress: Progress;
  /** Confirmed meetings of every kind. */
  held: number;
  next: Date | undefined;
  goal: 'none' | 'waits' | 'agreed' | 'assessed';
  actions: { done: number; all: number; nextOn: string | undefined };
  /** When the school wrote to both last; only those who lead are told. */
  nudgedAt: Date | undefined;
}

/** The pair's card as the actor may see it; undefined for what is foreign or absent. */
export async function pairCard(deps: Deps, actor: Actor, pairId: number): Promise<PairCard | undefined> {
  const view = await findPair(deps, actor, pairId);
  const now = deps.clock.now();
  const found = view && (await pairFacts(view.scope.db, pairId, now));
  if (!view || !found) return undefined;
  const nudge =
    view.side === undefined
      ? await view.scope.db.nudge.findFirst({
          where: { pairId },
          orderBy: { createdAt: 'desc' },
          select: { createdAt: true },
        })
      : null;
  const { rows } = found;
  const facts = factsOf(rows, now);
  const statuses = rows.goals.map((g) => g.status);
  const goal = statuses.includes('agreed')
    ? ('agreed' as const)
    : statuses.includes('assessed')
      ? ('assessed' as const)
      : statuses.some((s) => s === 'sent' || s === 'suggestion' || s === 'keptForMeeting')
        ? ('waits' as const)
        : ('none' as const);
  const open = rows.actions
    .filter((a) => a.status === 'planned' && a.dueOn !== null)
    .map((a) => a.dueOn ?? '');
  return {
    view,
    nudgedAt: nudge?.createdAt,
    facts,
    progress: stageProgress(facts, settingsOf(rows), view.today, view.calendar),
    held: facts.meetings.filter((m) => isConfirmed(m.state)).length,
    next: rows.countedMeetings.find((m) => m.status === 'agreed' && m.startsAt > now)?.startsAt,
    goal,
    actions: {
      done: rows.actions.filter((a) => a.status === 'done').length,
      all: rows.actions.length,
      nextOn: open.toSorted()[0],
    },
  };
}
