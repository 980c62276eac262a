import type { PairStatus, Stage } from '../../src/platform/database/generated/enums.ts';
import type { Deps } from '../../src/platform/deps.ts';
import { addDays, type Day, instantOf } from '../../src/platform/time/local.ts';
import { giveTestRole, newPerson } from './operations.ts';

const SURNAMES = [
  'Лебедева',
  'Ким',
  'Орлов',
  'Дюсенова',
  'Котова',
  'Ермекова',
  'Белова',
  'Сафин',
  'Назаров',
  'Панина',
  'Абдуллина',
  'Ли',
  'Сабитова',
  'Громова',
  'Жумабаева',
  'Тихонова',
  'Руденко',
  'Ахметов',
  'Юсупова',
  'Мельник',
];
const MENTEES = [
  'Асанов Тимур Маратович',
  'Сабирова Айгерім Нұрланқызы',
  'Котов Денис Андреевич',
  'Ли Анна Сергеевна',
];

const ZONE = 'Europe/Moscow';
const at = (on: Day, time = '14:00') => instantOf(on, time, ZONE);

/** A pair as a digest's test wants it: where it stands, and what has happened. */
export interface PairPlan {
  stage: Stage;
  startsOn?: Day;
  stageSinceOn?: Day;
  status?: PairStatus;
  /** Days of meetings both confirmed, of the stage's kind unless said. */
  held?: readonly Day[];
  /** Agreed meetings ahead. */
  ahead?: readonly Day[];
  /** Meetings one side cancelled, on these days. */
  cancelled?: readonly Day[];
  goal?: 'agreed' | 'sent';
  goalOn?: Day;
  actions?: { done: number; all: number };
  overLimit?: boolean;
  pulse?: readonly [month: string, score: number][];
}

export interface PlannedPair {
  id: number;
  mentorId: number;
  menteeId: number;
  mentorPersonId: number;
  menteePersonId: number;
  mentorTelegram: number;
  menteeTelegram: number;
}

/** Makes pairs by their plans, each with two people of its own; telegram ids count up from `from`. */
export async function planPairs(
  deps: Deps,
  schoolId: number,
  from: number,
  plans: readonly PairPlan[],
  names?: readonly [mentor: string, mentee: string][],
): Promise<PlannedPair[]> {
  const { id: programmeId } = await deps.db.programme.findFirstOrThrow({
    where: { schoolId },
    select: { id: true },
  });
  const made: PlannedPair[] = [];
  for (const [i, plan] of plans.entries()) {
    const surname = SURNAMES[i % SURNAMES.length] ?? '';
    const mentorName = names?.[i]?.[0] ?? `${surname} Ольга Викторовна`;
    const menteeName = names?.[i]?.[1] ?? MENTEES[i % MENTEES.length] ?? '';
    const mentorTelegram = from + i * 2;
    const menteeTelegram = from + i * 2 + 1;
    const mentorPersonId = await newPerson(deps, { telegramId: mentorTelegram, fullName: mentorName });
    const menteePersonId = await newPerson(deps, { telegramId: menteeTelegram, fullName: menteeName });
    const mentorId = await giveTestRole(deps, { schoolId, personId: mentorPersonId, role: 'mentor' });
    const menteeId = await giveTestRole(deps, { schoolId, personId: menteePersonId, role: 'mentee' });
    const id = await planPair(deps, { schoolId, programmeId, mentorId, menteeId }, plan);
    made.push({ id, mentorId, menteeId, mentorPersonId, menteePersonId, mentorTelegram, menteeTelegram });
  }
  return made;
}

/** One pair of these two memberships. */
export async function planPair(
  deps: Deps,
  of: { schoolId: number; programmeId: number; mentorId: number; menteeId: number },
  plan: PairPlan,
): Promise<number> {
  const { schoolId } = of;
  const startsOn = plan.startsOn ?? '2026-11-16';
  const createdAt = at(startsOn, '09:00');
  const common = { ...of, mentorKind: 'consultant' as const, createdAt };
  const { id: offerId } = await deps.db.offer.create({
    data: {
      ...common,
      status: 'accepted',
      mentorAnswer: 'accepted',
      menteeAnswer: 'accepted',
      reasons: [],
      dueOn: addDays(startsOn, 7),
      endsOn: '2027-05-14',
      createdById: of.mentorId,
      requestId: `plan:${of.mentorId}:${of.menteeId}`,
    },
    select: { id: true },
  });
  const { id: pairId } = await deps.db.pair.create({
    data: {
      ...common,
      offerId,
      stage: plan.stage,
      status: plan.status ?? 'active',
      stageSinceOn: plan.stageSinceOn ?? startsOn,
      startsOn,
      endsOn: '2027-05-14',
      acquaintanceDays: 7,
      trialDays: 14,
      planningDays: 14,
      seriesMeetings: 4,
      finalDueDays: 21,
      overLimitReason: plan.overLimit ? 'единственный физик' : null,
    },
    select: { id: true },
  });
  const meeting = (on: Day, n: number, state: object) => ({
    schoolId,
    pairId,
    kind: plan.stage,
    startsAt: at(on),
    minutes: 40,
    proposedBy: 'mentor' as const,
    createdAt: at(addDays(on, -3) < startsOn ? startsOn : addDays(on, -3), '10:00'),
    requestId: `plan:${pairId}:${on}:${n}`,
    ...state,
  });
  await deps.db.meeting.createMany({
    data: [
      ...(plan.held ?? []).map((on, n) =>
        meeting(on, n, { status: 'settled', outcome: 'both', settledAt: at(on, '16:00') }),
      ),
      ...(plan.ahead ?? []).map((on, n) => meeting(on, n + 50, { status: 'agreed', createdAt: createdAt })),
      ...(plan.cancelled ?? []).map((on, n) =>
        meeting(on, n + 90, { status: 'cancelled', cancelledBy: 'mentee', cancelledAt: at(on, '10:00') }),
      ),
    ] as never,
  });
  if (plan.goal) {
    const on = at(plan.goalOn ?? startsOn);
    await deps.db.goal.create({
      data: {
        schoolId,
        pairId,
        author: 'mentee',
        status: plan.goal,
        sentAt: on,
        agreedAt: plan.goal === 'agreed' ? on : null,
        createdAt: on,
        requestId: `plan:goal:${pairId}`,
      },
    });
  }
  const { done = 0, all = 0 } = plan.actions ?? {};
  await deps.db.action.createMany({
    data: Array.from({ length: all }, (_, n) => ({
      schoolId,
      pairId,
      title: `Действие ${n + 1}`,
      form: 'selfStudy',
      dueOn: '2026-12-20',
      responsible: 'mentee' as const,
      status: n < done ? ('done' as const) : ('planned' as const),
      createdBy: 'mentee' as const,
      createdAt: at(plan.goalOn ?? startsOn),
      requestId: `plan:action:${pairId}:${n}`,
    })),
  });
  await deps.db.pulse.createMany({
    data: (plan.pulse ?? []).map(([month, score]) => ({
      schoolId,
      pairId,
      side: 'mentee' as const,
      month,
      score,
      answeredAt: at(`${month}-12`),
    })),
  });
  return pairId;
}

/** Pairs that go on in time, at every stage: nothing asks for attention on Monday, 23 November 2026, nor in the week after. */
export function calmPlans(count: number): PairPlan[] {
  const calm: PairPlan[] = [
    { stage: 'acquaintance', startsOn: '2026-11-20' },
    { stage: 'trial', startsOn: '2026-11-10', stageSinceOn: '2026-11-17', ahead: ['2026-12-02'] },
    {
      stage: 'planning',
      startsOn: '2026-10-26',
      stageSinceOn: '2026-11-16',
      held: ['2026-11-18'],
      goal: 'agreed',
      goalOn: '2026-11-19',
    },
    {
      stage: 'series',
      startsOn: '2026-10-05',
      stageSinceOn: '2026-11-02',
      held: ['2026-11-12', '2026-11-19'],
      ahead: ['2026-12-03'],
      goal: 'agreed',
      goalOn: '2026-11-02',
      actions: { done: 2, all: 3 },
    },
  ];
  return Array.from({ length: count }, (_, i) => calm[i % calm.length] ?? { stage: 'trial' });
}

/** The five pairs of the reference screen, in its order, and two more. */
export const RISKY: PairPlan[] = [
  { stage: 'acquaintance', startsOn: '2026-11-13' },
  {
    stage: 'series',
    startsOn: '2026-10-01',
    stageSinceOn: '2026-10-20',
    held: ['2026-10-30'],
    goal: 'agreed',
    goalOn: '2026-10-20',
    actions: { done: 1, all: 3 },
  },
  {
    stage: 'trial',
    startsOn: '2026-11-10',
    stageSinceOn: '2026-11-17',
    pulse: [
      ['2026-10', 8],
      ['2026-11', 4],
    ],
  },
  {
    stage: 'trial',
    startsOn: '2026-11-09',
    stageSinceOn: '2026-11-16',
    cancelled: ['2026-11-17', '2026-11-19'],
  },
  { stage: 'planning', startsOn: '2026-10-07', stageSinceOn: '2026-11-12', held: ['2026-11-18'] },
  { stage: 'trial', startsOn: '2026-10-26', stageSinceOn: '2026-11-03', held: [] },
  { stage: 'trial', startsOn: '2026-11-10', stageSinceOn: '2026-11-17', overLimit: true },
];
