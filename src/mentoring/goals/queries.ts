import type { Actor } from '../../platform/database/actor.ts';
import { columnsOf, objectOf } from '../../platform/database/ask.ts';
import type { Prisma } from '../../platform/database/generated/client.ts';
import type { Deps } from '../../platform/deps.ts';
import { HIDDEN_NAME } from '../../platform/i18n/html.ts';
import { type Scope, schoolIds, scopeOfSubject } from '../common/scope.ts';
import { sightOfPair } from '../common/sight.ts';
import { pairsOfSides } from '../pairing/lists/queries.ts';
import { findPairOf, type PairView } from '../pairing/queries.ts';
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

const REVIEW = { side: true, kind: true, comment: true, createdAt: true, versionNumber: true } as const;
const ASSESSMENT = { side: true, result: true, value: true } as const;
const CHECK_IN = { dueOn: true, value: true } as const;

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
  closedAt: true,
  createdBy: true,
} as const;

/** A goal with all that was said of it: wordings and reviews the latest first, check-ins by their day. */
export interface GoalRow extends Prisma.GoalGetPayload<{ select: typeof GOAL }> {
  versions: Prisma.GoalVersionGetPayload<{ select: typeof VERSION }>[];
  reviews: Prisma.GoalReviewGetPayload<{ select: typeof REVIEW }>[];
  assessments: Prisma.GoalAssessmentGetPayload<{ select: typeof ASSESSMENT }>[];
  checkIns: Prisma.GoalCheckInGetPayload<{ select: typeof CHECK_IN }>[];
}
export type ActionRow = Prisma.ActionGetPayload<{ select: typeof ACTION }>;

/** SQL: all rows of a table that are about a goal `g`. */
const ofGoal = (table: string, select: Readonly<Record<string, true>>, order: string) => `
  coalesce((select json_agg(${objectOf('x', select)} order by ${order}) from "${table}" x
    where x."schoolId" = g."schoolId" and x."goalId" = g."id"), '[]'::json)`;
const GOALS = `select ${columnsOf('g', GOAL)}, ${ofGoal('GoalVersion', VERSION, 'x."number" desc')} as "versions",
  ${ofGoal('GoalReview', REVIEW, 'x."id" desc')} as "reviews", ${ofGoal('GoalAssessment', ASSESSMENT, 'x."id"')} as "assessments",
  ${ofGoal('GoalCheckIn', CHECK_IN, 'x."dueOn"')} as "checkIns" from "Goal" g where g."schoolId" = $1`;
const ACTIONS = `select ${columnsOf('a', ACTION)} from "Action" a where a."schoolId" = $1`;

async function goalsOfPair({ ask, schoolId }: Scope, pairId: number) {
  const values = [schoolId, pairId];
  const [goals, actions] = await Promise.all([
    ask<GoalRow>({
      name: 'goals-of-pair',
      text: `${GOALS} and g."pairId" = $2 and g."status" <> 'dropped' order by g."id"`,
      values,
    }),
    ask<ActionRow>({
      name: 'actions-of-pair',
      text: `${ACTIONS} and a."pairId" = $2 order by a."dueOn" nulls last, a."id"`,
      values,
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
  const scope = await scopeOfSubject(deps, actor, 'Pair', pairId);
  if (!scope) return undefined;
  const [view, { goals, actions }] = await Promise.all([
    findPairOf(deps, scope, 'Pair', pairId),
    goalsOfPair(scope, pairId),
  ]);
  if (!view || sightOfPair(view, 'actions') !== 'all') return undefined;
  return { view, goals: goals.flatMap((goal) => asSeen(view, goal) ?? []), actions };
}

/** A goal with its pair, if the actor may see it. */
export async function findGoal(
  deps: Deps,
  actor: Actor,
  goalId: number,
): Promise<{ view: PairView; goal: GoalRow } | undefined> {
  const scope = await scopeOfSubject(deps, actor, 'Goal', goalId);
  if (!scope) return undefined;
  const [[goal], view] = await Promise.all([
    scope.ask<GoalRow>({ name: 'goal', text: `${GOALS} and g."id" = $2`, values: [scope.schoolId, goalId] }),
    findPairOf(deps, scope, 'Goal', goalId),
  ]);
  const seen = goal && view && asSeen(view, goal);
  return seen && { view, goal: seen };
}

/** An action with its pair, if the actor may see it. */
export async function findAction(
  deps: Deps,
  actor: Actor,
  actionId: number,
): Promise<{ view: PairView; action: ActionRow } | undefined> {
  const scope = await scopeOfSubject(deps, actor, 'Action', actionId);
  if (!scope) return undefined;
  const [[action], view] = await Promise.all([
    scope.ask<ActionRow>({
      name: 'action',
      text: `${ACTIONS} and a."id" = $2`,
      values: [scope.schoolId, actionId],
    }),
    findPairOf(deps, scope, 'Action', actionId),
  ]);
  return action && view && sightOfPair(view, 'actions') === 'all' ? { view, action } : undefined;
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
  const scope = await scopeOfSubject(deps, actor, 'Pair', pairId);
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
