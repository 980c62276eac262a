import type { Actor } from '../../../platform/database/actor.ts';
import type { Prisma } from '../../../platform/database/generated/client.ts';
import type { CountedBy, MeetingKind } from '../../../platform/database/generated/enums.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import type { Scope } from '../../common/scope.ts';
import { type ActionRow, type GoalRow, pairPlan, wordingOf } from '../../goals/queries.ts';
import { leadersOf, type PairView } from '../../pairing/queries.ts';
import { formByMember } from '../../people/queries-person.ts';
import { type SchoolPaper, schoolPaper } from './queries-school.ts';

/** A meeting as papers tell of it. */
export interface PaperMeeting {
  kind: MeetingKind;
  on: Day;
  minutes: number;
  online: boolean;
  /** How it is known that it took place; absent while it is ahead. */
  outcome: CountedBy | undefined;
  /** When somebody wrote a correction beside it. */
  correctedOn: Day | undefined;
}

/** A pair with everything its plan is made of. */
export interface PairPaper {
  view: PairView;
  school: SchoolPaper;
  /** Goals both sides agreed on; others are no matter of a paper. */
  goals: { goal: GoalRow; wording: NonNullable<ReturnType<typeof wordingOf>>; agreedOn: Day }[];
  /** The number of goals that wait to be agreed: only the sides are told. */
  open: number;
  actions: ActionRow[];
  /** Held, or agreed and ahead, by their day. */
  meetings: PaperMeeting[];
  subjects: { mentor: string[]; mentee: string[] };
  curator: string | undefined;
}

/** What the actor may read of a pair's plan; undefined for everybody but the sides and the curator. */
export async function pairPaper(deps: Deps, actor: Actor, pairId: number): Promise<PairPaper | undefined> {
  const plan = await pairPlan(deps, actor, pairId);
  if (!plan) return undefined;
  const { view } = plan;
  const { scope } = view;
  const [school, meetings, mentor, mentee, leaders] = await Promise.all([
    schoolPaper(deps, scope, view.programme),
    meetingFacts(scope, pairId),
    formByMember(scope, view.mentor.membershipId),
    formByMember(scope, view.mentee.membershipId),
    leadersOf(scope),
  ]);
  const goals = plan.goals.flatMap((goal) => {
    const wording = wordingOf(goal);
    const agreed = goal.agreedVersion !== null && goal.agreedAt !== null;
    return agreed && wording && goal.agreedAt
      ? [{ goal, wording, agreedOn: dayOf(goal.agreedAt, scope.zone) }]
      : [];
  });
  const sides = [view.mentor.personId, view.mentee.personId];
  return {
    view,
    school,
    goals,
    open: view.side ? plan.goals.length - goals.length : 0,
    actions: plan.actions,
    meetings,
    subjects: { mentor: mentor?.subjects ?? [], mentee: mentee?.subjects ?? [] },
    curator: leaders.find((l) => !l.standsIn && !sides.includes(l.personId))?.fullName,
  };
}

/** What a meeting's line on a paper is made of. */
export const MEETING_LINE = {
  kind: true,
  startsOn: true,
  minutes: true,
  online: true,
  counts: true,
  correctedAt: true,
} as const;

/** A meeting as papers name it. */
export function meetingFact(
  meeting: Prisma.CountedMeetingGetPayload<{ select: typeof MEETING_LINE }>,
  zone: string,
): PaperMeeting {
  const { kind, startsOn, minutes, online, counts, correctedAt } = meeting;
  return {
    kind,
    on: startsOn,
    minutes,
    online,
    outcome: counts ?? undefined,
    correctedOn: correctedAt === null ? undefined : dayOf(correctedAt, zone),
  };
}

async function meetingFacts(scope: Scope, pairId: number): Promise<PaperMeeting[]> {
  const rows = await scope.db.countedMeeting.findMany({
    where: { pairId, OR: [{ counts: { not: null } }, { status: 'agreed' }] },
    select: MEETING_LINE,
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => meetingFact(row, scope.zone));
}
