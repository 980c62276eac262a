import type { Actor } from '../../../platform/database/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { addDays, type Day, dayOf } from '../../../platform/time/local.ts';
import { scopeOf } from '../../common/scope.ts';
import { findWaitingGoals, type GoalItem } from '../../goals/queries.ts';
import { type MeetingItem, meetingsForHome } from '../../meetings/queries-home.ts';
import { type MyPair, myPairs } from '../../pairing/lists/queries.ts';
import { findWaitingPairs, type PairItem } from '../../pairing/lists/queries-waiting.ts';
import { canBegin } from '../../pairing/stages/rules.ts';
import { saysAgain } from './rules.ts';

/** What waits for a mentor in the pairs of one school; a pair's next step only when nothing else of that pair waits. */
export interface MentorWeek {
  meetings: MeetingItem[];
  pairs: PairItem[];
  goals: GoalItem[];
  steps: MyPair[];
  today: Day;
  zone: string;
}

/** Steps that fall due by the week's end are this week's. */
const DAYS_AHEAD = 6;

/** Undefined for who is no mentor there, and when nothing waits. */
export async function mentorWeekOf(
  deps: Deps,
  actor: Actor,
  schoolId: number,
): Promise<MentorWeek | undefined> {
  const scope = scopeOf(deps, actor, schoolId);
  if (!scope?.may('mentor')) return undefined;
  const now = deps.clock.now();
  const today = dayOf(now, scope.zone);
  const [home, waiting, goals, mine] = await Promise.all([
    meetingsForHome(deps, actor, now),
    findWaitingPairs(deps, actor),
    findWaitingGoals(deps, actor, today),
    myPairs(deps, actor),
  ]);
  const own = mine.filter((p) => p.schoolId === schoolId && p.side === 'mentor');
  const ids = new Set(own.map((p) => p.id));
  const week = {
    meetings: home.waiting.filter(
      ({ meeting }) => meeting.schoolId === schoolId && meeting.side === 'mentor',
    ),
    pairs: waiting.filter((item) => item.schoolId === schoolId && 'side' in item && item.side === 'mentor'),
    goals: goals.filter((item) => ids.has(item.pairId)),
  };
  const busy = new Set([
    ...week.meetings.map(({ meeting }) => meeting.pairId),
    ...home.ahead.map((meeting) => meeting.pairId),
    ...week.pairs.flatMap((item) => ('pairId' in item ? [item.pairId] : [])),
    ...week.goals.map((item) => item.pairId),
  ]);
  // What only the mentee owes is not the mentor's to be told.
  const steps = own.filter(
    (p) =>
      !p.paused &&
      !busy.has(p.id) &&
      canBegin(p.next) &&
      p.dueOn <= addDays(today, DAYS_AHEAD) &&
      saysAgain(p.dueOn, today) !== 'not',
  );
  const found = week.meetings.length + week.pairs.length + week.goals.length + steps.length;
  return found === 0 ? undefined : { ...week, steps, today, zone: scope.zone };
}
