import type { Actor } from '../../../platform/database/actor.ts';
import type { GoalResult, ObservationKind, PairStatus } from '../../../platform/database/generated/enums.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import { type Scope, scopeOf } from '../../common/scope.ts';
import { ACHIEVEMENT_KINDS, type AchievementKind } from '../../monitoring/achievements/rules.ts';
import { type FormView, formByMember } from '../../people/queries-person.ts';
import { MEETING_LINE, meetingFact, type PaperMeeting } from './queries.ts';
import { type SchoolPaper, schoolPaper } from './queries-school.ts';

/** A pair as the mentor's portfolio tells of it: of the mentee the name and counts, no words but those told the pair. */
export interface PortfolioPair {
  id: number;
  mentee: string;
  startsOn: Day;
  endsOn: Day;
  /** Over: its last day had gone by, and the curator ended it. */
  state: PairStatus | 'over';
  meetings: PaperMeeting[];
  goals: number;
  /** By the mentor's own assessment. */
  results: Record<GoalResult, number>;
  actions: { all: number; done: number };
  takeaways: { mentor: string | null; mentee: string | null };
}

interface OpenLessonFact {
  on: Day;
  className: string;
  subject: string;
  topic: string;
  guests: number;
}

/** All that a mentor's portfolio is made of. */
export interface Portfolio {
  scope: Scope;
  school: SchoolPaper;
  fullName: string;
  form: FormView | null;
  trainingOn: Day | null;
  pairs: PortfolioPair[];
  /** Shared sheets, those put right by another left out: of lessons of others, and of the mentor's own by others. */
  observed: Partial<Record<ObservationKind, number>>;
  visitors: number;
  openLessons: OpenLessonFact[];
  achievements: { kind: AchievementKind; title: string; on: Day; link: string | null }[];
  /** Achievements of the mentees while the pair worked, by kind. */
  menteeAchievements: { kind: AchievementKind; count: number }[];
}

const isKind = (kind: string): kind is AchievementKind =>
  (ACHIEVEMENT_KINDS as readonly string[]).includes(kind);

/** The school in which the actor is a mentor by this very membership; undefined for another person's. */
export function mentorScope(deps: Deps, actor: Actor, membershipId: number): Scope | undefined {
  const mine = actor.memberships.find((m) => m.id === membershipId && m.role === 'mentor');
  return mine?.status === 'active' ? scopeOf(deps, actor, mine.schoolId) : undefined;
}

/** The actor's own portfolio, by their membership as a mentor; undefined for another person's. */
export async function portfolioOf(
  deps: Deps,
  actor: Actor,
  membershipId: number,
): Promise<Portfolio | undefined> {
  const scope = mentorScope(deps, actor, membershipId);
  if (!scope) return undefined;
  const ids = scope.mine.map((m) => m.id);
  const [school, member, form, rows, observed, visitors, lessons, own] = await Promise.all([
    schoolPaper(deps, scope),
    scope.db.membership.findFirst({
      where: { id: membershipId },
      select: { trainingOn: true, person: { select: { fullName: true } } },
    }),
    formByMember(scope, membershipId),
    pairRows(scope, membershipId),
    scope.db.countedLesson.groupBy({ by: ['kind'], where: { observerId: { in: ids } }, _count: true }),
    scope.db.countedLesson.count({ where: { teacherId: { in: ids } } }),
    scope.db.openLesson.findMany({
      where: { hostId: { in: ids }, cancelledAt: null, startsAt: { lt: deps.clock.now() } },
      select: {
        startsAt: true,
        className: true,
        subject: true,
        topic: true,
        visits: { where: { cancelledAt: null }, select: { id: true } },
      },
      orderBy: { startsAt: 'asc' },
    }),
    scope.db.achievement.findMany({
      where: { membershipId: { in: ids } },
      select: { kind: true, title: true, doneOn: true, link: true },
      orderBy: [{ doneOn: 'asc' }, { id: 'asc' }],
    }),
  ]);
  if (!member) return undefined;
  return {
    scope,
    school,
    fullName: member.person.fullName,
    form,
    trainingOn: member.trainingOn,
    pairs: rows.map((row) => pairView(row, scope.zone)),
    observed: Object.fromEntries(observed.map(({ kind, _count }) => [kind, _count])),
    visitors,
    openLessons: lessons.map(({ startsAt, visits, ...lesson }) => ({
      ...lesson,
      on: dayOf(startsAt, scope.zone),
      guests: visits.length,
    })),
    achievements: own.flatMap(({ kind, doneOn, ...fact }) =>
      isKind(kind) ? [{ kind, on: doneOn, ...fact }] : [],
    ),
    menteeAchievements: await ofMentees(scope, rows),
  };
}

type PairRows = Awaited<ReturnType<typeof pairRows>>;

function pairRows(scope: Scope, mentorId: number) {
  return scope.db.pair.findMany({
    where: { mentorId },
    select: {
      id: true,
      menteeId: true,
      startsOn: true,
      endsOn: true,
      status: true,
      endKind: true,
      endedAt: true,
      mentee: { select: { person: { select: { fullName: true } } } },
      countedMeetings: { where: { counts: { not: null } }, select: MEETING_LINE },
      goals: {
        where: { agreedVersion: { not: null }, status: { not: 'dropped' } },
        select: { assessments: { where: { side: 'mentor' }, select: { result: true } } },
      },
      actions: { select: { status: true } },
      closings: { select: { side: true, takeaway: true } },
    },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
  });
}

function pairView(row: PairRows[number], zone: string): PortfolioPair {
  const { id, startsOn, endsOn, status, endKind, endedAt } = row;
  const results = row.goals.flatMap((goal) => goal.assessments.map((a) => a.result));
  const of = (result: GoalResult) => results.filter((r) => r === result).length;
  // Takeaways are shared at the end of a pair, and with its two sides only.
  const said = (side: 'mentor' | 'mentee') =>
    status === 'completed' ? (row.closings.find((c) => c.side === side)?.takeaway ?? null) : null;
  return {
    id,
    mentee: row.mentee.person.fullName,
    startsOn,
    endsOn: endedAt ? dayOf(endedAt, zone) : endsOn,
    state: status === 'ended' && endKind === 'timeOver' ? 'over' : status,
    meetings: row.countedMeetings.map((meeting) => meetingFact(meeting, zone)),
    goals: row.goals.length,
    results: { achieved: of('achieved'), partly: of('partly'), notThisTime: of('notThisTime') },
    actions: { all: row.actions.length, done: row.actions.filter((a) => a.status === 'done').length },
    takeaways: { mentor: said('mentor'), mentee: said('mentee') },
  };
}

/** Counts only: the mentee decides whether to show what they achieved. */
async function ofMentees(scope: Scope, pairs: PairRows): Promise<Portfolio['menteeAchievements']> {
  const rows = await scope.db.achievement.findMany({
    where: { membershipId: { in: pairs.map((pair) => pair.menteeId) } },
    select: { membershipId: true, kind: true, doneOn: true },
  });
  const during = rows.filter((row) =>
    pairs.some(
      (pair) =>
        pair.menteeId === row.membershipId &&
        row.doneOn >= pair.startsOn &&
        row.doneOn <= (pair.endedAt ? dayOf(pair.endedAt, scope.zone) : pair.endsOn),
    ),
  );
  return ACHIEVEMENT_KINDS.map((kind) => ({
    kind,
    count: during.filter((row) => row.kind === kind).length,
  })).filter(({ count }) => count > 0);
}
