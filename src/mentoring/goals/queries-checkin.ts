/** «Сколько сейчас?»: what a goal's mentee is asked every two weeks. */
import type { Actor } from '../../platform/database/actor.ts';
import type { Prisma } from '../../platform/database/generated/client.ts';
import { inSchool } from '../../platform/database/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Day, dayOf } from '../../platform/time/local.ts';
import { programmeOf, programmesIn } from '../organisations/queries.ts';
import type { SchoolCalendar } from '../organisations/rules.ts';
import { checkInDue, lastValue } from './remind/rules.ts';
import type { Measure } from './rules.ts';

/** Stages at which a goal's progress is asked about. */
export const CHECKED_STAGES = ['planning', 'series', 'final'] as const;
/** Of them those at which the home card asks; at the last the goal's own cards do, where its result is said. */
const HOME_STAGES: readonly string[] = ['planning', 'series'];

/** One check-in as its screen shows it. */
export interface CheckIn {
  goalId: number;
  pairId: number;
  /** The day it fell due. */
  dueOn: Day;
  specific: string;
  measure: Measure;
  unit: string | null;
  target: number | null;
  /** What it was last. */
  was: number | null;
  answered: boolean;
}

const SELECT = {
  id: true,
  pairId: true,
  status: true,
  agreedAt: true,
  agreedVersion: true,
  versions: {
    select: {
      number: true,
      specific: true,
      measure: true,
      unit: true,
      baseline: true,
      target: true,
      dueOn: true,
    },
  },
  checkIns: { select: { dueOn: true, value: true } },
  pair: {
    select: {
      status: true,
      stage: true,
      stageSinceOn: true,
      mentee: { select: { personId: true, status: true } },
    },
  },
} as const;

/** The check-in of a goal that is open today, for any reader; undefined when there is none. */
export async function openCheckIn(
  deps: Deps,
  where: { schoolId: number; goalId: number },
  known?: At,
): Promise<(CheckIn & { menteePersonId: number }) | undefined> {
  const db = inSchool(deps.db, where.schoolId);
  const goal = await db.goal.findFirst({ where: { id: where.goalId }, select: SELECT });
  if (!goal || !mayBeOpen(goal)) return undefined;
  return checkInOf(goal, known ?? (await calendarAt(deps, where.schoolId)), deps.clock.now());
}

type CheckedGoal = Prisma.GoalGetPayload<{ select: typeof SELECT }>;
interface At {
  calendar: SchoolCalendar;
  zone: string;
}

function mayBeOpen({ status, pair }: CheckedGoal): boolean {
  const asked = CHECKED_STAGES.some((stage) => stage === pair.stage);
  return status === 'agreed' && pair.status === 'active' && pair.mentee.status === 'active' && asked;
}

/** What is asked of this goal today; undefined when nothing is. */
function checkInOf(
  goal: CheckedGoal,
  { calendar, zone }: At,
  now: Date,
): (CheckIn & { menteePersonId: number }) | undefined {
  const version = goal.versions.find((v) => v.number === goal.agreedVersion);
  if (!goal.agreedAt || !version || !mayBeOpen(goal)) return undefined;
  const today = dayOf(now, zone);
  const agreed = { agreedOn: dayOf(goal.agreedAt, zone), dueOn: version.dueOn };
  const dueOn = checkInDue(agreed, goal.pair, calendar, today);
  if (dueOn === undefined) return undefined;
  const before = goal.checkIns.filter((one) => one.dueOn < dueOn);
  return {
    goalId: goal.id,
    pairId: goal.pairId,
    dueOn,
    specific: version.specific,
    measure: version.measure as Measure,
    unit: version.unit,
    target: version.target,
    was: lastValue(before, version.baseline),
    answered: goal.checkIns.some((one) => one.dueOn === dueOn),
    menteePersonId: goal.pair.mentee.personId,
  };
}

async function calendarAt(deps: Deps, schoolId: number): Promise<At> {
  const programme = await programmeOf({ schoolId, db: inSchool(deps.db, schoolId) });
  return { calendar: programme.calendar, zone: programme.school.zone };
}

/** Agreed goals of these mentees' pairs at the stages that are asked about, in the shape of `SELECT`. */
const CHECKED = `
  select g."id", g."schoolId", g."pairId", g."status", g."agreedAt", g."agreedVersion", s."zone",
    coalesce((select json_agg(json_build_object('number', v."number", 'specific', v."specific", 'measure', v."measure", 'unit', v."unit",
        'baseline', v."baseline", 'target', v."target", 'dueOn', v."dueOn"))
      from "GoalVersion" v where v."schoolId" = g."schoolId" and v."goalId" = g."id" and v."number" = g."agreedVersion"), '[]'::json) as "versions",
    coalesce((select json_agg(json_build_object('dueOn', c."dueOn", 'value', c."value"))
      from "GoalCheckIn" c where c."schoolId" = g."schoolId" and c."goalId" = g."id"), '[]'::json) as "checkIns",
    json_build_object('status', p."status", 'stage', p."stage", 'stageSinceOn', p."stageSinceOn",
      'mentee', json_build_object('personId', m."personId", 'status', m."status")) as "pair"
  from "Pair" p join "School" s on s."id" = p."schoolId"
  join "Membership" m on m."schoolId" = p."schoolId" and m."id" = p."menteeId"
  join "Goal" g on g."schoolId" = p."schoolId" and g."pairId" = p."id"
  where p."schoolId" = any($3) and p."menteeId" = any($1) and p."status" = 'active' and p."stage" = any($4::"Stage"[])
    and g."status" = 'agreed' and g."agreedAt" <= $2::timestamptz - interval '13 days'
  order by g."id"`;

/** Check-ins that wait for this person as a mentee, in all their pairs. */
export async function checkInsForMe(deps: Deps, actor: Actor): Promise<CheckIn[]> {
  const mine = actor.memberships.filter((m) => m.role === 'mentee');
  if (mine.length === 0) return [];
  const now = deps.clock.now();
  const schools = [...new Set(mine.map((m) => m.schoolId))];
  const [goals, programmes] = await Promise.all([
    deps.ask<CheckedGoal & { schoolId: number; zone: string }>({
      name: 'goals-checked',
      text: CHECKED,
      values: [mine.map((m) => m.id), now, schools, [...HOME_STAGES]],
    }),
    programmesIn(deps.ask, schools),
  ]);
  return goals.flatMap((goal) => {
    const programme = programmes.get(goal.schoolId);
    const one = programme && checkInOf(goal, { calendar: programme.calendar, zone: goal.zone }, now);
    return one && !one.answered ? [one] : [];
  });
}
