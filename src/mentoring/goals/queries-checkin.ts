/** «Сколько сейчас?»: what a goal's mentee is asked every two weeks. */
import type { Actor } from '../../platform/database/actor.ts';
import { inSchool } from '../../platform/database/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Day, dayOf } from '../../platform/time/local.ts';
import { programmeOf } from '../organisations/queries.ts';
import type { SchoolCalendar } from '../organisations/rules.ts';
import { checkInDays, currentCheckIn, lastValue } from './remind/rules.ts';
import type { Measure } from './rules.ts';

/** Stages at which a goal's progress is asked about. */
export const CHECKED_STAGES = ['planning', 'series'] as const;

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
  pair: { select: { status: true, stage: true, mentee: { select: { personId: true, status: true } } } },
} as const;

/** The check-in of a goal that is open today, for any reader; undefined when there is none. */
export async function openCheckIn(
  deps: Deps,
  where: { schoolId: number; goalId: number },
  known?: { calendar: SchoolCalendar; zone: string },
): Promise<(CheckIn & { menteePersonId: number }) | undefined> {
  const db = inSchool(deps.db, where.schoolId);
  const goal = await db.goal.findFirst({ where: { id: where.goalId }, select: SELECT });
  const version = goal?.versions.find((v) => v.number === goal.agreedVersion);
  if (!goal?.agreedAt || !version || goal.status !== 'agreed') return undefined;
  const { pair } = goal;
  if (pair.mentee.status !== 'active') return undefined;
  if (pair.status !== 'active' || !CHECKED_STAGES.some((stage) => stage === pair.stage)) return undefined;
  const { calendar, zone } = known ?? (await calendarAt(deps, where.schoolId));
  const today = dayOf(deps.clock.now(), zone);
  const dueOn = currentCheckIn(checkInDays(dayOf(goal.agreedAt, zone), calendar), version.dueOn, today);
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
    menteePersonId: pair.mentee.personId,
  };
}

async function calendarAt(deps: Deps, schoolId: number): Promise<{ calendar: SchoolCalendar; zone: string }> {
  const programme = await programmeOf({ schoolId, db: inSchool(deps.db, schoolId) });
  return { calendar: programme.calendar, zone: programme.school.zone };
}

/** Check-ins that wait for this person as a mentee, in all their pairs. One query when there are none. */
export async function checkInsForMe(deps: Deps, actor: Actor): Promise<CheckIn[]> {
  const mine = actor.memberships.filter((m) => m.role === 'mentee').map((m) => m.id);
  if (mine.length === 0) return [];
  const { rows } = await deps.pool.query<{ schoolId: number; goalId: number }>({
    name: 'goals-checked',
    text: `
      select g."schoolId", g."id" as "goalId" from "Pair" p join "Goal" g on g."schoolId" = p."schoolId" and g."pairId" = p."id"
      where p."menteeId" = any($1) and p."status" = 'active' and p."stage" in ('planning', 'series')
        and g."status" = 'agreed' and g."agreedAt" <= $2::timestamptz - interval '13 days'
      order by g."id"`,
    values: [mine, deps.clock.now()],
  });
  const schools = new Map<number, { calendar: SchoolCalendar; zone: string }>();
  const open: CheckIn[] = [];
  for (const row of rows) {
    const known = schools.get(row.schoolId) ?? (await calendarAt(deps, row.schoolId));
    schools.set(row.schoolId, known);
    const one = await openCheckIn(deps, row, known);
    if (one && !one.answered) open.push(one);
  }
  return open;
}
