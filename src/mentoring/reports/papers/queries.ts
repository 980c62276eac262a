import type { Actor } from '../../../platform/database/actor.ts';
import type { CountedBy, MeetingKind, MeetingOutcome } from '../../../platform/database/generated/enums.ts';
import type { Deps } from '../../../platform/deps.ts';
import { everyOf } from '../../../platform/known.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import type { Scope } from '../../common/scope.ts';
import { type ActionRow, type GoalRow, pairPlan, wordingOf } from '../../goals/queries.ts';
import { CORRECTION } from '../../meetings/queries-corrected.ts';
import { type Correctable, type Correction, corrected } from '../../meetings/rules-corrected.ts';
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

const HELD: readonly MeetingOutcome[] = everyOf<CountedBy>()(['both', 'curator', 'oneSide']);

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

/** A meeting as papers name it, with its corrections; none when it turned out not to have been held. */
export function meetingFact(
  meeting: Correctable & { online: boolean; corrections: readonly (Correction & { createdAt: Date })[] },
  zone: string,
): PaperMeeting[] {
  const { kind, startsAt, minutes, online, outcome } = corrected(meeting, meeting.corrections);
  if (outcome === 'notHeld') return [];
  const last = meeting.corrections.at(-1);
  return [
    {
      kind,
      on: dayOf(startsAt, zone),
      minutes,
      online,
      outcome: outcome === 'both' || outcome === 'curator' || outcome === 'oneSide' ? outcome : undefined,
      correctedOn: last && dayOf(last.createdAt, zone),
    },
  ];
}

async function meetingFacts(scope: Scope, pairId: number): Promise<PaperMeeting[]> {
  const rows = await scope.db.meeting.findMany({
    where: { pairId, OR: [{ status: 'settled', outcome: { in: [...HELD] } }, { status: 'agreed' }] },
    select: {
      kind: true,
      startsAt: true,
      minutes: true,
      online: true,
      outcome: true,
      corrections: { select: CORRECTION, orderBy: { id: 'asc' } },
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap((row) => meetingFact(row, scope.zone));
}
