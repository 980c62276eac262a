import type { Actor } from '../../src/platform/database/actor.ts';
import type { Stage } from '../../src/platform/database/generated/enums.ts';
import type { Deps } from '../../src/platform/deps.ts';
import { actorWith, giveTestRole, newPerson } from './operations.ts';

/** A pair in a school of its own, with the people the tests of meetings need; telegram ids count up from `from`. */
export interface TestPair {
  schoolId: number;
  pairId: number;
  mentorId: number;
  menteeId: number;
  mentor(): Promise<Actor>;
  mentee(): Promise<Actor>;
  curator(): Promise<Actor>;
  ids: { mentor: number; mentee: number; curator: number };
}

let schools = 0;

/** A school open from September to the end of May, five days a week, with autumn holidays in November. */
export async function testSchool(
  deps: Deps,
  options: { zone?: string; lessonEnds?: string[] } = {},
): Promise<number> {
  schools += 1;
  const now = deps.clock.now();
  const { id } = await deps.db.organisation.create({
    data: { kind: 'school', name: `Школа № ${schools}` },
    select: { id: true },
  });
  await deps.db.school.create({
    data: {
      id,
      country: 'ru',
      city: 'Омск',
      zone: options.zone ?? 'Europe/Moscow',
      weekDays: 5,
      locales: ['ru', 'kk'],
      lessonEnds: options.lessonEnds ?? [],
      createdAt: now,
      requestId: `school:${schools}:${id}`,
    },
  });
  const { id: programmeId } = await deps.db.programme.create({
    data: {
      schoolId: id,
      preset: 'ruQuarters',
      startsOn: '2026-09-01',
      endsOn: '2027-05-31',
      provisional: false,
      participation: 'voluntary',
      offerWorkingDays: 5,
      createdAt: now,
    },
    select: { id: true },
  });
  await deps.db.term.create({
    data: { schoolId: id, programmeId, number: 1, startsOn: '2026-09-01', endsOn: '2027-05-31' },
  });
  await deps.db.dayOff.create({
    data: { schoolId: id, fromOn: '2026-12-26', toOn: '2027-01-10', kind: 'holidays' },
  });
  return id;
}

/** Two people, their curator, and a pair of them at this stage. */
export async function testPair(
  deps: Deps,
  options: {
    from: number;
    stage?: Stage;
    schoolId?: number;
    zone?: string;
    lessonEnds?: string[];
    menteeOnPaper?: boolean;
    names?: [string, string];
  } = { from: 1 },
): Promise<TestPair> {
  const { from } = options;
  const schoolId = options.schoolId ?? (await testSchool(deps, options));
  const [mentorName, menteeName] = options.names ?? ['Лебедева Ольга Викторовна', 'Асанов Тимур Маратович'];
  const curatorPerson = await newPerson(deps, { telegramId: from, fullName: 'Громова Наталья Сергеевна' });
  const mentorPerson = await newPerson(deps, { telegramId: from + 1, fullName: mentorName });
  const menteePerson = await newPerson(deps, { telegramId: from + 2, fullName: menteeName });
  await giveTestRole(deps, { schoolId, personId: curatorPerson, role: 'curator' });
  const mentorId = await giveTestRole(deps, { schoolId, personId: mentorPerson, role: 'mentor' });
  const menteeId = await giveTestRole(deps, { schoolId, personId: menteePerson, role: 'mentee' });
  for (const [membershipId, personId] of [
    [mentorId, mentorPerson],
    [menteeId, menteePerson],
  ] as const)
    await makeReady(deps, schoolId, membershipId, personId);
  if (options.menteeOnPaper) {
    await deps.db.membership.update({ where: { id: menteeId }, data: { onPaper: true } });
    await deps.db.account.deleteMany({ where: { personId: menteePerson } });
  }
  const pairId = await pairOf(deps, { schoolId, mentorId, menteeId, stage: options.stage ?? 'acquaintance' });
  return {
    schoolId,
    pairId,
    mentorId,
    menteeId,
    mentor: () => actorWith(deps, from + 1),
    mentee: () => actorWith(deps, from + 2),
    curator: () => actorWith(deps, from),
    ids: { curator: from, mentor: from + 1, mentee: from + 2 },
  };
}

/** The questionnaire, the consent and the approval that come before a pair, so that nothing of them waits. */
export async function makeReady(
  deps: Deps,
  schoolId: number,
  membershipId: number,
  personId: number,
): Promise<void> {
  const now = deps.clock.now();
  const empty = { subjects: [], schoolStages: [], topics: [], strengths: [], freeHours: [] };
  await deps.db.questionnaire.create({
    data: { ...empty, membershipId, schoolId, completedAt: now, updatedAt: now },
  });
  await deps.db.membership.update({ where: { id: membershipId }, data: { approvedAt: now } });
  const words = { version: '1', locale: 'ru', operator: '', purpose: '', term: '' };
  await deps.db.consent.create({
    data: { ...words, personId, operatorId: schoolId, kind: 'pairContact', given: true, decidedAt: now },
  });
}

/** A pair of two memberships, begun the day before the tests' Tuesday. */
export async function pairOf(
  deps: Deps,
  row: { schoolId: number; mentorId: number; menteeId: number; stage: Stage },
): Promise<number> {
  const { schoolId, mentorId, menteeId, stage } = row;
  const now = deps.clock.now();
  const programme = await deps.db.programme.findFirstOrThrow({ where: { schoolId }, select: { id: true } });
  const common = {
    schoolId,
    programmeId: programme.id,
    mentorId,
    menteeId,
    mentorKind: 'consultant' as const,
    createdAt: now,
  };
  const { id: offerId } = await deps.db.offer.create({
    data: {
      ...common,
      status: 'accepted',
      mentorAnswer: 'accepted',
      menteeAnswer: 'accepted',
      reasons: [],
      dueOn: '2026-11-27',
      endsOn: '2027-05-14',
      createdById: mentorId,
      requestId: `offer:${mentorId}:${menteeId}`,
    },
    select: { id: true },
  });
  const { id } = await deps.db.pair.create({
    data: {
      ...common,
      offerId,
      stage,
      stageSinceOn: '2026-11-23',
      startsOn: '2026-11-23',
      endsOn: '2027-05-14',
      acquaintanceDays: 7,
      trialDays: 14,
      planningDays: 14,
      seriesMeetings: 4,
      finalDueDays: 21,
    },
    select: { id: true },
  });
  return id;
}
