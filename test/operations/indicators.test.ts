import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Scope, scopeOf } from '../../src/mentoring/common/scope.ts';
import {
  addAchievement,
  changeAchievement,
  dropAchievement,
} from '../../src/mentoring/monitoring/achievements/operations.ts';
import {
  achievementsOf,
  findAchievement,
  findOwner,
} from '../../src/mentoring/monitoring/achievements/queries.ts';
import { factsJobs } from '../../src/mentoring/monitoring/facts/jobs.ts';
import { saveFigures } from '../../src/mentoring/monitoring/figures/operations.ts';
import {
  figuresOfSchool,
  figuresWaiting,
  findFigures,
} from '../../src/mentoring/monitoring/figures/queries.ts';
import { enterIndicator, freezeBaselines } from '../../src/mentoring/monitoring/indicators/operations.ts';
import { countedOn, indicatorLines } from '../../src/mentoring/monitoring/indicators/queries.ts';
import { targetShares, targetsShown } from '../../src/mentoring/monitoring/indicators/queries-targets.ts';
import type { Actor } from '../../src/platform/database/actor.ts';
import type { MembershipStatus, Role } from '../../src/platform/database/generated/enums.ts';
import { dayOf } from '../../src/platform/time/local.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { pairOf, type TestPair, testPair } from '../support/meetings.ts';
import { actorWith, giveTestRole, newPerson, type TestDeps, testDeps } from '../support/operations.ts';

const TODAY = '2026-11-24';

let database: TestDatabase;
let deps: TestDeps;
let from = 21_000;
let pair: TestPair;
let other: TestPair;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  deps = testDeps(database);
  from += 100;
  pair = await testPair(deps, { from, stage: 'series' });
  other = await testPair(deps, { from: from + 50, stage: 'series' });
});

let requests = 0;
const requestId = () => `fact:${(requests += 1)}`;

function scoped(actor: Actor, schoolId: number): Scope {
  const scope = scopeOf(deps, actor, schoolId);
  if (!scope) throw new Error('not of this school');
  return scope;
}

async function programmeId(schoolId: number): Promise<number> {
  return (await deps.db.programme.findFirstOrThrow({ where: { schoolId }, select: { id: true } })).id;
}

let next = 0;

/** A person in one more role of the first school. */
async function joins(
  role: Role,
  facts: {
    personId?: number;
    status?: MembershipStatus;
    trainingOn?: string;
    approvedAt?: Date | null;
    confirmedAt?: Date | null;
    endedAt?: Date;
  } = {},
): Promise<{ personId: number; membershipId: number }> {
  next += 1;
  const { personId: known, status = 'active', ...rest } = facts;
  const personId =
    known ?? (await newPerson(deps, { telegramId: from + 10_000 + next, fullName: `Ли Анна ${next}` }));
  const membershipId = await giveTestRole(deps, { schoolId: pair.schoolId, personId, role });
  await deps.db.membership.update({
    where: { id: membershipId },
    data: { confirmedAt: new Date('2026-09-10T08:00:00Z'), ...rest, status },
  });
  return { personId, membershipId };
}

const course = (membershipId: number, facts: object = {}) => ({
  membershipId,
  kind: 'course' as const,
  title: 'Формирующее оценивание',
  doneOn: TODAY,
  requestId: requestId(),
  ...facts,
});

async function added(actor: Actor, membershipId: number, facts: object = {}): Promise<number> {
  const done = await addAchievement(deps, actor, course(membershipId, facts));
  if (!done.ok) throw new Error(done.reason);
  return done.achievementId;
}

describe('achievements', () => {
  it('are one’s own, once for a request', async () => {
    const mentee = await pair.mentee();
    const input = course(pair.menteeId);
    const first = await addAchievement(deps, mentee, input);
    expect(await addAchievement(deps, mentee, input)).toEqual(first);
    expect(await addAchievement(deps, mentee, course(pair.mentorId))).toMatchObject({ ok: false });
    expect(await addAchievement(deps, mentee, course(other.menteeId))).toEqual({
      ok: false,
      reason: 'notFound',
    });
    expect(await addAchievement(deps, mentee, course(pair.menteeId, { doneOn: '2026-11-25' }))).toEqual({
      ok: false,
      reason: 'badDay',
    });
    expect(await deps.db.achievement.count({ where: { membershipId: pair.menteeId } })).toBe(1);
  });

  it('are seen by the mentor of a living pair and the curator, and by nobody else', async () => {
    const id = await added(await pair.mentee(), pair.menteeId);
    const mentors = await added(await pair.mentor(), pair.mentorId);
    expect(await findAchievement(deps, await pair.mentor(), id)).toMatchObject({ changeable: false });
    expect(await findAchievement(deps, await pair.curator(), id)).toMatchObject({ changeable: false });
    expect(await findAchievement(deps, await pair.mentee(), mentors)).toBeUndefined();
    for (const stranger of [await other.mentor(), await other.curator(), await other.mentee()])
      expect(await findAchievement(deps, stranger, id)).toBeUndefined();
    for (const role of [
      'director',
      'psychologist',
      'trustedPerson',
      'departmentHead',
      'administrator',
    ] as const) {
      await joins(role);
      expect(await findAchievement(deps, await actorWith(deps, from + 10_000 + next), id)).toBeUndefined();
    }
    await deps.db.pair.update({
      where: { id: pair.pairId },
      data: { status: 'ended', endKind: 'agreement' },
    });
    expect(await findOwner(deps, await pair.mentor(), pair.menteeId)).toBeUndefined();
  });

  it('are changed and taken back by their owner alone', async () => {
    const id = await added(await pair.mentee(), pair.menteeId);
    for (const actor of [await pair.mentor(), await pair.curator()]) {
      expect(await changeAchievement(deps, actor, { achievementId: id, title: 'Другое' })).toMatchObject({
        ok: false,
      });
      expect(await dropAchievement(deps, actor, id)).toMatchObject({ ok: false });
    }
    expect(await dropAchievement(deps, await other.curator(), id)).toEqual({
      ok: false,
      reason: 'notFound',
    });
    const mentee = await pair.mentee();
    await changeAchievement(deps, mentee, { achievementId: id, proof: { fileId: 'document:abc' } });
    await changeAchievement(deps, mentee, { achievementId: id, proof: { link: 'https://a.org' } });
    expect(await deps.db.achievement.findUnique({ where: { id } })).toMatchObject({
      link: 'https://a.org',
      fileId: null,
    });
    await deps.db.achievement.update({
      where: { id },
      data: { createdAt: new Date('2026-08-01T08:00:00Z') },
    });
    expect(await dropAchievement(deps, mentee, id)).toEqual({ ok: false, reason: 'tooLate' });
    await deps.db.achievement.update({ where: { id }, data: { createdAt: deps.clock.now() } });
    expect(await dropAchievement(deps, mentee, id)).toMatchObject({ ok: true });
  });

  it('of somebody on paper are entered by the curator, and noted', async () => {
    const paper = await testPair(deps, { from: from + 20, stage: 'series', menteeOnPaper: true });
    const curator = await paper.curator();
    const id = await added(curator, paper.menteeId);
    expect(await changeAchievement(deps, curator, { achievementId: id, title: 'Иначе' })).toMatchObject({
      ok: true,
    });
    expect(await dropAchievement(deps, curator, id)).toMatchObject({ ok: true });
    const noted = await deps.db.auditEntry.findMany({
      where: { schoolId: paper.schoolId },
      orderBy: { id: 'asc' },
      select: { action: true },
    });
    expect(noted.map((entry) => entry.action)).toEqual([
      'achievement.added',
      'achievement.changed',
      'achievement.dropped',
    ]);
    expect(await addAchievement(deps, await paper.mentor(), course(paper.menteeId))).toEqual({
      ok: false,
      reason: 'notAllowed',
    });
  });

  it('come in pages, the newest first', async () => {
    const mentee = await pair.mentee();
    for (let day = 1; day <= 7; day += 1) await added(mentee, pair.menteeId, { doneOn: `2026-11-0${day}` });
    const view = await findOwner(deps, mentee, pair.menteeId);
    if (!view) throw new Error('not found');
    const second = await achievementsOf(view, 1);
    expect([second.total, second.items.map((item) => item.doneOn)]).toEqual([
      7,
      ['2026-11-02', '2026-11-01'],
    ]);
    expect((await achievementsOf(view, 99)).page).toBe(1);
  });
});

describe('a term’s figures', () => {
  it('are kept one by one, by the mentee or the curator, and by nobody else', async () => {
    const key = { membershipId: pair.menteeId, number: 1 };
    expect(await saveFigures(deps, await pair.mentee(), { ...key, quality: 64 })).toEqual({ ok: true });
    expect(
      await saveFigures(deps, await pair.curator(), { ...key, conflicts: 1, wantsToStay: true }),
    ).toEqual({
      ok: true,
    });
    expect(await deps.db.termFigures.findMany({ where: { membershipId: pair.menteeId } })).toMatchObject([
      { quality: 64, conflicts: 1, wantsToStay: true },
    ]);
    for (const actor of [await pair.mentor(), await other.curator(), await other.mentee()])
      expect(await saveFigures(deps, actor, { ...key, quality: 1 })).toEqual({
        ok: false,
        reason: 'notFound',
      });
    expect(await saveFigures(deps, await pair.mentee(), { ...key, number: 2, quality: 1 })).toMatchObject({
      ok: false,
    });
    expect(await findFigures(deps, await pair.mentor(), pair.menteeId, 1)).toBeUndefined();
  });

  it('are written once when two enter them at the same moment', async () => {
    const key = { membershipId: pair.menteeId, number: 1 };
    const [mentee, curator] = [await pair.mentee(), await pair.curator()];
    await Promise.all([
      saveFigures(deps, mentee, { ...key, quality: 64 }),
      saveFigures(deps, curator, { ...key, conflicts: 2 }),
    ]);
    expect(await deps.db.termFigures.findMany({ where: { membershipId: pair.menteeId } })).toMatchObject([
      { quality: 64, conflicts: 2 },
    ]);
  });

  it('no longer change once the programme is closed', async () => {
    await deps.db.programme.updateMany({ where: { schoolId: pair.schoolId }, data: { status: 'closed' } });
    expect(
      await saveFigures(deps, await pair.curator(), { membershipId: pair.menteeId, number: 1, quality: 64 }),
    ).toEqual({ ok: false, reason: 'tooLate' });
  });

  it('wait for a mentee in a pair, in the term’s last days', async () => {
    const mentee = await pair.mentee();
    expect(await figuresWaiting(deps, mentee)).toEqual([]);
    await deps.db.term.updateMany({ where: { schoolId: pair.schoolId }, data: { endsOn: '2026-12-03' } });
    expect(await figuresWaiting(deps, mentee)).toMatchObject([{ membershipId: pair.menteeId, number: 1 }]);
    expect(await figuresWaiting(deps, await pair.mentor())).toEqual([]);
    const scope = scoped(await pair.curator(), pair.schoolId);
    const wanted = { number: 0, page: 0, today: TODAY };
    expect(await figuresOfSchool(scope, wanted)).toMatchObject({ total: 1, entered: 0 });
    await saveFigures(deps, mentee, { membershipId: pair.menteeId, number: 1 });
    expect(await figuresWaiting(deps, mentee)).toEqual([]);
    expect(await figuresOfSchool(scope, wanted)).toMatchObject({ total: 1, entered: 1 });
  });
});

/** A school with one of everything that counts or must not. */
async function populate(): Promise<void> {
  const late = new Date('2026-10-01T08:00:00Z');
  await joins('mentee', { status: 'pending', confirmedAt: null });
  await joins('mentee', { status: 'invited', confirmedAt: null });
  await joins('mentee', { status: 'ended', endedAt: late });
  await joins('mentee', { status: 'ended', endedAt: new Date('2026-05-01T08:00:00Z') });
  await joins('mentor', { trainingOn: '2026-09-15', approvedAt: late });
  await joins('mentor', { trainingOn: '2026-09-15', approvedAt: null });
  await joins('mentor', { status: 'ended', trainingOn: '2026-09-15', approvedAt: late, endedAt: late });
  // Was a mentee, whose pair is over, and then became a mentor.
  const became = await joins('mentee');
  const first = await pairOf(deps, {
    schoolId: pair.schoolId,
    mentorId: pair.mentorId,
    menteeId: became.membershipId,
    stage: 'final',
  });
  await deps.db.pair.update({ where: { id: first }, data: { status: 'completed' } });
  await joins('mentor', { personId: became.personId, approvedAt: late });
  // Is both at once.
  const both = await joins('mentee');
  await pairOf(deps, {
    schoolId: pair.schoolId,
    mentorId: pair.mentorId,
    menteeId: both.membershipId,
    stage: 'trial',
  });
  await joins('mentor', { personId: both.personId, approvedAt: late });
  const contest = (membershipId: number, doneOn: string) =>
    deps.db.achievement.create({
      data: {
        schoolId: pair.schoolId,
        membershipId,
        kind: 'contest',
        title: 'Дебют',
        doneOn,
        createdById: became.personId,
        createdAt: deps.clock.now(),
        requestId: requestId(),
      },
    });
  await contest(pair.menteeId, '2026-10-10');
  await contest(pair.menteeId, '2026-11-10');
  await contest(both.membershipId, '2026-03-10');
  await contest(pair.mentorId, '2026-10-10');
}

/** The five counts from the rows themselves, without a join. */
async function countedByHand(schoolId: number) {
  const { rows: members } = await deps.pool.query<{
    id: number;
    personId: number;
    role: string;
    status: string;
    trainingOn: string | null;
    approvedAt: Date | null;
    confirmedAt: Date | null;
    endedAt: Date | null;
  }>(`select * from "Membership" where "schoolId" = $1`, [schoolId]);
  const { rows: pairs } = await deps.pool.query<{ menteeId: number; status: string }>(
    `select * from "Pair" where "schoolId" = $1`,
    [schoolId],
  );
  const { rows: contests } = await deps.pool.query<{ membershipId: number; doneOn: string }>(
    `select * from "Achievement" where "schoolId" = $1 and "kind" = 'contest'`,
    [schoolId],
  );
  const thisYear = (m: (typeof members)[number]) =>
    m.status === 'ended' &&
    m.confirmedAt !== null &&
    (m.endedAt?.getTime() ?? 0) >= Date.parse('2026-08-31T21:00:00Z');
  const people = (list: typeof members) => new Set(list.map((m) => m.personId)).size;
  const mentees = members.filter((m) => m.role === 'mentee');
  const mentors = members.filter((m) => m.role === 'mentor');
  const livingAsMentee = (personId: number) =>
    mentees.some(
      (m) =>
        m.personId === personId &&
        pairs.some((p) => p.menteeId === m.id && (p.status === 'active' || p.status === 'paused')),
    );
  return {
    '1.2': people(mentees.filter((m) => m.status === 'pending' || m.status === 'active' || thisYear(m))),
    '2.1': people(mentors.filter((m) => m.trainingOn !== null && (m.status === 'active' || thisYear(m)))),
    '2.2': people(mentors.filter((m) => m.status === 'active' && m.approvedAt !== null)),
    '3.3': people(
      mentees.filter(
        (m) =>
          pairs.some((p) => p.menteeId === m.id) &&
          contests.some(
            (c) =>
              members.find((o) => o.id === c.membershipId)?.personId === m.personId &&
              c.doneOn >= '2026-09-01' &&
              c.doneOn <= '2027-05-31',
          ),
      ),
    ),
    '3.4': people(
      mentors.filter(
        (m) =>
          m.status === 'active' &&
          m.approvedAt !== null &&
          !livingAsMentee(m.personId) &&
          mentees.some(
            (w) =>
              w.personId === m.personId &&
              w.confirmedAt !== null &&
              w.confirmedAt < (m.approvedAt ?? new Date(0)) &&
              (w.status === 'ended' || pairs.some((p) => p.menteeId === w.id)),
          ),
      ),
    ),
  };
}

describe('indicators', () => {
  it('count what the rows say, reckoned another way', async () => {
    await populate();
    const id = await programmeId(pair.schoolId);
    const counted = (await countedOn(deps.pool, [id, await programmeId(other.schoolId)], TODAY)).get(id);
    const { schoolId: _, ...numbers } = counted ?? { schoolId: 0 };
    expect(numbers).toEqual(await countedByHand(pair.schoolId));
    expect(numbers).toEqual({ '1.2': 5, '2.1': 3, '2.2': 4, '3.3': 1, '3.4': 1 });
  });

  it('are frozen once as of the programme’s first day, where somebody was there; else the curator is asked', async () => {
    await populate();
    const id = await programmeId(pair.schoolId);
    const zone = 'Europe/Moscow';
    await freezeBaselines(deps, [{ zone, today: '2026-08-31' }], deps.clock.now());
    const frozen = () =>
      deps.db.indicatorValue.findMany({
        where: { programmeId: id, moment: 'baseline' },
        orderBy: { indicator: 'asc' },
      });
    expect(await frozen()).toEqual([]);
    await freezeBaselines(deps, [{ zone: 'Asia/Almaty', today: '2026-09-01' }], deps.clock.now());
    expect(await frozen()).toEqual([]);
    const [job] = factsJobs();
    await job?.run(deps, deps.clock.now());
    // Everybody came after the first of September: nobody was there to be counted.
    expect(await frozen()).toEqual([]);
    const august = new Date('2026-08-25T08:00:00Z');
    await joins('mentee', { confirmedAt: august });
    await joins('mentor', { confirmedAt: august });
    await joins('mentor', { confirmedAt: august, approvedAt: august, trainingOn: '2026-08-26' });
    await joins('mentee', {
      confirmedAt: august,
      status: 'ended',
      endedAt: new Date('2026-10-01T08:00:00Z'),
    });
    await freezeBaselines(deps, [{ zone, today: '2026-11-24' }], deps.clock.now());
    const first = await frozen();
    expect(first.map((row) => [row.indicator, row.value, row.enteredById])).toEqual([
      ['1.2', 2, null],
      ['2.1', 1, null],
      ['2.2', 1, null],
      ['3.3', 0, null],
      ['3.4', 0, null],
    ]);
    await joins('mentee');
    await freezeBaselines(deps, [{ zone, today: '2026-11-25' }], deps.clock.now());
    expect(await frozen()).toEqual(first);
    const curator = await pair.curator();
    const { lines } = await indicatorLines(deps, scoped(curator, pair.schoolId));
    expect(lines.find((line) => line.indicator === '1.2')).toEqual({ indicator: '1.2', baseline: 2, now: 8 });
    const say = (moment: 'baseline' | 'now', reason?: string) =>
      enterIndicator(deps, curator, { schoolId: pair.schoolId, indicator: '1.2', moment, value: 9, reason });
    expect(await say('baseline')).toEqual({ ok: false, reason: 'counted' });
    expect(await say('now', 'По журналу')).toEqual({ ok: false, reason: 'counted' });
    expect(await say('baseline', 'По журналу 1 сентября')).toEqual({ ok: true });
    const corrected = await indicatorLines(deps, scoped(curator, pair.schoolId));
    expect(corrected.lines.find((line) => line.indicator === '1.2')?.baseline).toBe(9);
    expect(
      await deps.db.auditEntry.count({
        where: { schoolId: pair.schoolId, action: 'indicator.baseline.1.2', actorId: curator.personId },
      }),
    ).toBe(1);
  });

  it('that cannot be counted are entered by the curator, again and again', async () => {
    const { schoolId } = pair;
    const curator = await pair.curator();
    const enter = (value: number, moment: 'baseline' | 'now' = 'now', actor = curator) =>
      enterIndicator(deps, actor, { schoolId, indicator: '4.3', moment, value });
    await Promise.all([enter(1), enter(2)]);
    expect(await enter(3)).toEqual({ ok: true });
    expect(await enter(1, 'baseline')).toEqual({ ok: true });
    const { lines } = await indicatorLines(deps, scoped(curator, schoolId));
    expect(lines.find((line) => line.indicator === '4.3')).toEqual({ indicator: '4.3', baseline: 1, now: 3 });
    await joins('director');
    const director = await actorWith(deps, from + 10_000 + next);
    for (const actor of [director, await pair.mentor(), await pair.mentee(), await other.curator()])
      expect(await enter(7, 'now', actor)).toEqual({ ok: false, reason: 'notFound' });
    expect(await deps.db.indicatorValue.count({ where: { schoolId: other.schoolId } })).toBe(0);
  });
});

describe('targets', () => {
  it('are reckoned from goals, achievements, figures and pairs', async () => {
    const { schoolId, pairId, menteeId } = pair;
    const now = deps.clock.now();
    const scope = scoped(await pair.curator(), schoolId);
    expect(await targetShares(scope, TODAY)).toEqual({
      competence: { done: 0, of: 0 },
      selfStudy: { done: 0, of: 1 },
      results: { done: 0, of: 0 },
      covered: { done: 0, of: 0 },
    });
    const { id: goalId } = await deps.db.goal.create({
      data: {
        schoolId,
        pairId,
        author: 'mentee',
        status: 'agreed',
        agreedVersion: 1,
        agreedAt: now,
        createdAt: now,
        requestId: requestId(),
      },
      select: { id: true },
    });
    await deps.db.goalVersion.create({
      data: {
        schoolId,
        goalId,
        number: 1,
        specific: 'Начало урока',
        measure: 'lessonsOf10',
        baseline: 3,
        target: 8,
        helps: [],
        dueOn: '2026-12-25',
        author: 'mentee',
        createdAt: now,
      },
    });
    await deps.db.goalCheckIn.create({
      data: { schoolId, goalId, dueOn: TODAY, value: 6, answeredBy: 'mentee', answeredAt: now },
    });
    const mentee = await pair.mentee();
    await added(mentee, menteeId);
    await added(mentee, menteeId, { kind: 'selfStudy' });
    const { id: programme } = await deps.db.programme.findFirstOrThrow({ where: { schoolId } });
    await deps.db.term.updateMany({ where: { schoolId }, data: { endsOn: '2026-10-25' } });
    await deps.db.term.create({
      data: { schoolId, programmeId: programme, number: 2, startsOn: '2026-11-05', endsOn: '2026-12-28' },
    });
    await saveFigures(deps, mentee, { membershipId: menteeId, number: 1, quality: 60 });
    await saveFigures(deps, mentee, { membershipId: menteeId, number: 2, quality: 65 });
    await deps.db.questionnaire.updateMany({
      where: { membershipId: menteeId },
      data: { experienceYears: 2 },
    });
    const young = await joins('mentee');
    await deps.db.questionnaire.create({
      data: {
        schoolId,
        membershipId: young.membershipId,
        menteeCategory: 'young',
        subjects: [],
        schoolStages: [],
        topics: [],
        strengths: [],
        freeHours: [],
        updatedAt: now,
      },
    });
    expect(await targetShares(scope, TODAY)).toEqual({
      competence: { done: 1, of: 1 },
      selfStudy: { done: 1, of: 1 },
      results: { done: 1, of: 1 },
      covered: { done: 1, of: 2 },
    });
    expect(await targetShares(scoped(await other.curator(), other.schoolId), TODAY)).toMatchObject({
      competence: { done: 0, of: 0 },
    });
  });

  it('tell of a survey only what its wall lets through, once it has results', async () => {
    const { schoolId } = pair;
    const scope = scoped(await pair.curator(), schoolId);
    const shown = async () =>
      (await targetsShown(deps, scope, dayOf(deps.clock.now(), scope.zone))).satisfied;
    expect(await shown()).toBeNull();
    const { id: termId } = await deps.db.term.findFirstOrThrow({ where: { schoolId }, select: { id: true } });
    const hour = (day: number) => new Date(Date.UTC(2026, 10, day, 12));
    const round = await deps.db.surveyRound.create({
      data: {
        schoolId,
        termId,
        bankVersion: 1,
        ownQuestionIds: [],
        opensAt: hour(10),
        openedAt: hour(10),
        closesAt: hour(20),
        resultsAt: hour(25),
        createdAt: hour(1),
      },
    });
    for (const [i, score] of [9, 9, 10, 8, 6, 6, 5, 9, 8, 6].entries()) {
      const { membershipId } = await joins('mentee');
      const response = await deps.db.surveyResponse.create({
        data: {
          schoolId,
          roundId: round.id,
          membershipId,
          role: 'mentee',
          form: 'quarterly',
          mode: 'totals',
          questions: ['satisfaction'],
          invitedAt: hour(10),
          startedAt: hour(11),
          finishedAt: hour(11 + (i % 7)),
        },
      });
      await deps.db.surveyAnswer.create({
        data: { schoolId, responseId: response.id, question: 'satisfaction', score, answeredAt: hour(11) },
      });
    }
    expect(await shown()).toBeNull();
    deps.clock.set(hour(26));
    expect(await shown()).toEqual({ done: 6, of: 10 });
    await deps.db.surveyAnswer.updateMany({ where: { score: { gte: 10 }, schoolId }, data: { score: 4 } });
    await deps.db.surveyAnswer.updateMany({ where: { score: 9, schoolId }, data: { score: 3 } });
    // What was shown stays, whatever becomes of the sheets behind it.
    expect(await shown()).toEqual({ done: 6, of: 10 });
    await deps.pool.query(`update "SurveyRound" set "results" = null where "id" = $1`, [round.id]);
    expect(await shown()).toEqual({ percent: null });
  });
});
