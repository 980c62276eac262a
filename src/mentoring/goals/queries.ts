import type { Actor } from '../../platform/database/actor.ts';
import type { ScopedDb } from '../../platform/database/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { HIDDEN_NAME } from '../../platform/i18n/html.ts';
import { schoolIds, scopeOfSubject } from '../common/scope.ts';
import { sightOfPair } from '../common/sight.ts';
import { pairsOfSides } from '../pairing/lists/queries.ts';
import { findPair, type PairView } from '../pairing/queries.ts';
import type { Side } from '../pairing/rules.ts';
import { canAssess, canReview, type GoalStatus } from './rules.ts';

const VERSION = {
  number: true,
  specific: true,
  product: true,
  measure: true,
  unit: true,
  baseline: true,
  target: true,
  helps: true,
  relevance: true,
  dueOn: true,
  author: true,
  createdAt: true,
} as const;

const GOAL = {
  id: true,
  pairId: true,
  author: true,
  status: true,
  version: true,
  agreedVersion: true,
  sentAt: true,
  agreedAt: true,
  createdAt: true,
  versions: { select: VERSION, orderBy: { number: 'desc' as const } },
  reviews: {
    select: { side: true, kind: true, comment: true, createdAt: true, versionNumber: true },
    orderBy: { id: 'desc' as const },
  },
  assessments: { select: { side: true, result: true, value: true } },
  checkIns: { select: { dueOn: true, value: true }, orderBy: { dueOn: 'asc' as const } },
} as const;

const ACTION = {
  id: true,
  pairId: true,
  goalId: true,
  title: true,
  form: true,
  dueOn: true,
  responsible: true,
  status: true,
  result: true,
  notDoneReason: true,
  createdBy: true,
} as const;

type Rows = Awaited<ReturnType<typeof goalsOfPair>>;
export type GoalRow = Rows['goals'][number];
export type ActionRow = Rows['actions'][number];

async function goalsOfPair(db: ScopedDb, pairId: number) {
  const [goals, actions] = await Promise.all([
    db.goal.findMany({ where: { pairId, status: { not: 'dropped' } }, select: GOAL, orderBy: { id: 'asc' } }),
    db.action.findMany({
      where: { pairId },
      select: ACTION,
      orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    }),
  ]);
  return { goals, actions };
}

/** The wording that counts now: the agreed one, else the last. */
export function wordingOf(goal: GoalRow) {
  const wanted = goal.agreedVersion ?? goal.version;
  return goal.versions.find((v) => v.number === wanted) ?? goal.versions[0];
}

/**
 * A goal as this reader may see it (product.md 1), or undefined. The pair sees all of it, but a goal that is only saved
 * is its author's alone. The curator sees the agreed wording, without the way to it.
 */
export function asSeen(view: PairView, goal: GoalRow): GoalRow | undefined {
  if (view.side) return goal.status !== 'saved' || goal.author === view.side ? goal : undefined;
  if (sightOfPair(view, 'goal', { agreed: goal.agreedVersion !== null }) === 'all') {
    const versions = goal.versions.filter((v) => v.number === goal.agreedVersion);
    return { ...goal, versions, reviews: [], checkIns: [] };
  }
  // Somebody on paper answers through the curator, who must know to what.
  const onPaper = !view.mentor.hasTelegram || !view.mentee.hasTelegram;
  return view.curator && onPaper && goal.status !== 'saved' ? goal : undefined;
}

export interface PairPlan {
  view: PairView;
  goals: GoalRow[];
  actions: ActionRow[];
}

/** Goals and actions of a pair as this actor may see them; undefined for a foreign pair. */
export async function pairPlan(deps: Deps, actor: Actor, pairId: number): Promise<PairPlan | undefined> {
  const view = await findPair(deps, actor, pairId);
  if (!view || sightOfPair(view, 'actions') !== 'all') return undefined;
  const { goals, actions } = await goalsOfPair(view.scope.db, pairId);
  return { view, goals: goals.flatMap((goal) => asSeen(view, goal) ?? []), actions };
}

/** A goal with its pair, if the actor may see it. */
export async function findGoal(
  deps: Deps,
  actor: Actor,
  goalId: number,
): Promise<{ view: PairView; goal: GoalRow } | undefined> {
  const scope = await scopeOfSubject(deps.db, actor, 'Goal', goalId);
  const goal = await scope?.db.goal.findUnique({ where: { id: goalId }, select: GOAL });
  if (!goal) return undefined;
  const view = await findPair(deps, actor, goal.pairId);
  const seen = view && asSeen(view, goal);
  return seen && { view, goal: seen };
}

/** An action with its pair, if the actor may see it. */
export async function findAction(
  deps: Deps,
  actor: Actor,
  actionId: number,
): Promise<{ view: PairView; action: ActionRow } | undefined> {
  const scope = await scopeOfSubject(deps.db, actor, 'Action', actionId);
  const action = await scope?.db.action.findUnique({ where: { id: actionId }, select: ACTION });
  if (!action) return undefined;
  const view = await findPair(deps, actor, action.pairId);
  return view && sightOfPair(view, 'actions') === 'all' ? { view, action } : undefined;
}

/** Something about goals that waits for this person. */
export type GoalItem =
  | { kind: 'review'; goalId: number; pairId: number; at: Date; side: 'mentor' | 'mentee'; partner: string }
  | {
      kind: 'suggestion';
      goalId: number;
      pairId: number;
      at: Date;
      side: 'mentor' | 'mentee';
      partner: string;
    }
  | { kind: 'assess'; goalId: number; pairId: number; at: Date; side: 'mentor' | 'mentee'; partner: string }
  | {
      kind: 'action';
      actionId: number;
      pairId: number;
      dueOn: string;
      title: string;
      side: 'mentor' | 'mentee';
      partner: string;
    };

interface ItemRow {
  kind: 'goal' | 'action';
  id: number;
  pairId: number;
  at: Date | null;
  status: GoalStatus;
  author: 'mentor' | 'mentee';
  stage: string;
  side: 'mentor' | 'mentee';
  partner: string;
  title: string;
  dueOn: string | null;
  assessed: boolean;
}

/** Goals to agree, edits suggested, goals to assess and actions due by `today` of all the actor's pairs, in one query. */
export async function findWaitingGoals(deps: Deps, actor: Actor, today: string): Promise<GoalItem[]> {
  const mine = actor.memberships.filter((m) => m.role === 'mentor' || m.role === 'mentee').map((m) => m.id);
  if (mine.length === 0) return [];
  const rows = await deps.ask<ItemRow>({
    name: 'goals-waiting',
    text: `
      with mine as (
        select p."id", p."schoolId", p."stage", case when p."mentorId" = any($1) then 'mentor'::"Side" else 'mentee' end as side,
          case when p."mentorId" = any($1) then case when e."nameHidden" then $3 else ee."fullName" end
            when o."nameHidden" then $4 else oo."fullName" end as partner
        from ${pairsOfSides('$5', '$1', `'active'`)} own join "Pair" p on p."id" = own."id"
        join "Membership" o on o."schoolId" = p."schoolId" and o."id" = p."mentorId" join "Person" oo on oo."id" = o."personId"
        join "Membership" e on e."schoolId" = p."schoolId" and e."id" = p."menteeId" join "Person" ee on ee."id" = e."personId")
      select 'goal' as kind, g."id", m."id" as "pairId", coalesce(g."sentAt", g."createdAt") as at, g."status",
        g."author", m."stage", m.side, m.partner, '' as title, null as "dueOn",
        exists(select 1 from "GoalAssessment" a where a."schoolId" = g."schoolId" and a."goalId" = g."id" and a."side" = m.side) as assessed
      from mine m join "Goal" g on g."schoolId" = m."schoolId" and g."pairId" = m."id" where g."status" in ('sent', 'suggestion', 'agreed', 'assessed')
      union all
      select 'action', a."id", m."id", null, 'saved', a."responsible", m."stage", m.side, m.partner, a."title", a."dueOn", false
      from mine m join "Action" a on a."schoolId" = m."schoolId" and a."pairId" = m."id"
      where a."status" = 'planned' and a."dueOn" <= $2 and a."responsible" = m.side`,
    values: [mine, today, HIDDEN_NAME.mentee, HIDDEN_NAME.mentor, schoolIds(actor)],
  });
  const items: GoalItem[] = [];
  for (const row of rows) {
    const { side, partner, pairId } = row;
    if (row.kind === 'action' && row.dueOn)
      items.push({
        kind: 'action',
        actionId: row.id,
        pairId,
        dueOn: row.dueOn,
        title: row.title,
        side,
        partner,
      });
    if (row.kind !== 'goal' || !row.at) continue;
    const goal = { goalId: row.id, pairId, at: row.at, side, partner };
    if (canReview(row.status) && row.author !== side) items.push({ kind: 'review', ...goal });
    else if (row.status === 'suggestion' && row.author === side) items.push({ kind: 'suggestion', ...goal });
    else if (canAssess(row.status, row.stage) && !row.assessed) items.push({ kind: 'assess', ...goal });
  }
  return items;
}

/** What the mentee asked help with in their questionnaire: the wizard offers it as a beginning. */
export async function topicsOfMentee(deps: Deps, actor: Actor, pairId: number): Promise<string[]> {
  const scope = await scopeOfSubject(deps.db, actor, 'Pair', pairId);
  const pair = await scope?.db.pair.findFirst({
    where: { id: pairId },
    select: { mentee: { select: { questionnaire: { select: { topics: true } } } } },
  });
  return pair?.mentee.questionnaire?.topics ?? [];
}

/** The side the actor answers for: their own, or, for the curator, a side on paper. */
export function sideOf(view: PairView, wanted?: Side): { side: Side; onPaper: boolean } | undefined {
  if (view.side) return !wanted || wanted === view.side ? { side: view.side, onPaper: false } : undefined;
  const side = wanted ?? (view.mentee.hasTelegram ? 'mentor' : 'mentee');
  return view.curator && !view[side].hasTelegram ? { side, onPaper: true } : undefined;
}
