import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decideConsent } from '../../src/mentoring/people/profile/operations.ts';
import { resultsJobs } from '../../src/mentoring/surveys/results/jobs.ts';
import { findResults } from '../../src/mentoring/surveys/results/queries.ts';
import { openRound, planRounds } from '../../src/mentoring/surveys/rounds/operations.ts';
import { findRound } from '../../src/mentoring/surveys/sheet/queries.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { actorWith as as, giveTestRole, type TestDeps, testDeps } from '../support/operations.ts';
import { answerAll } from '../support/survey-school.ts';
import { type SurveySchool, surveySchool } from '../support/surveys.ts';

const PLANNED = new Date('2026-12-10T09:00:00Z');
const OPENS = new Date('2026-12-15T12:00:00Z');
const OPEN = new Date('2026-12-16T09:00:00Z');
const RESULTS = new Date('2026-12-25T12:00:00Z');
const ZONE = 'Europe/Moscow';

let database: TestDatabase;
let deps: TestDeps;

interface Opened {
  school: SurveySchool;
  roundId: number;
}

async function opened(from: number, people: number, entered = 0, met = true): Promise<Opened> {
  deps.clock.set(new Date('2026-11-24T07:00:00Z'));
  const school = await surveySchool(deps, { from, mentees: people, met });
  deps.clock.set(PLANNED);
  await planRounds(deps, { schoolId: school.schoolId, zone: ZONE }, PLANNED);
  const { id: roundId } = await deps.db.surveyRound.findFirstOrThrow({
    where: { schoolId: school.schoolId },
  });
  // The same as if they had been confirmed only now: the last ones of each role.
  const late = [...school.mentees, ...school.mentors].filter((_, i) => i % people >= people - entered);
  await deps.db.membership.updateMany({
    where: { id: { in: late.map((one) => one.id) } },
    data: { confirmedAt: new Date('2026-12-11T09:00:00Z') },
  });
  deps.clock.set(OPENS);
  await openRound(deps, { id: roundId, schoolId: school.schoolId, zone: ZONE }, OPENS);
  deps.clock.set(OPEN);
  return { school, roundId };
}

beforeAll(async () => {
  database = await testDatabase();
  deps = testDeps(database, { at: new Date('2026-11-24T07:00:00Z') });
});
afterAll(() => database.close());

const curatorSees = async ({ school, roundId }: Opened) =>
  findResults(deps, await as(deps, school.curator.telegramId), roundId);

describe('who counts toward five', () => {
  it('accounts confirmed after the round was planned unlock nothing for the people of a small role', async () => {
    const place = await opened(100, 7, 4);
    const modes = await deps.db.surveyResponse.findMany({
      where: { roundId: place.roundId, role: 'mentee' },
    });
    expect(modes.map((row) => [row.counted, row.mode])).toEqual([
      ...Array.from({ length: 3 }, () => [true, null]),
      ...Array.from({ length: 4 }, () => [false, null]),
    ]);
    const sheets = await findRound(
      deps,
      await as(deps, place.school.mentees[0]?.telegramId ?? 0),
      place.roundId,
    );
    expect(sheets?.sheets[0]).toMatchObject({ few: 3, counted: true });
  });

  it('people without a meeting held count toward nothing', async () => {
    const place = await opened(200, 6, 0, false);
    const rows = await deps.db.surveyResponse.findMany({ where: { roundId: place.roundId } });
    expect(rows.every((row) => !row.counted && row.mode === null)).toBe(true);
    // They are asked what hindered it, and nothing about meetings.
    expect(rows.every(({ questions }) => questions.includes('hindered'))).toBe(true);
    expect(rows.some(({ questions }) => questions.includes('usefulness'))).toBe(false);
    deps.clock.set(RESULTS);
    expect((await curatorSees(place))?.shown.roles.mentee.detail).toBe('small');
  });
});

describe('a consent to totals taken back', () => {
  const score = [4, 5, 6, 7, 5, 6];
  async function answered(from: number): Promise<Opened> {
    const place = await opened(from, 6);
    for (const [i, who] of place.school.mentees.entries())
      await answerAll(deps, who, place.roundId, { score: score[i] ?? 5 });
    return place;
  }
  const takesBack = async ({ school }: Opened) =>
    decideConsent(deps, await as(deps, school.mentees[0]?.telegramId ?? 0), {
      kind: 'surveyTotals',
      schoolId: school.schoolId,
      given: false,
    });
  const left = ({ school }: Opened) =>
    deps.db.surveyResponse.count({
      where: { schoolId: school.schoolId, membershipId: school.mentees[0]?.id ?? 0 },
    });

  it('before the results’ hour the sheet is erased and counted nowhere, not even in how many answered', async () => {
    const place = await answered(300);
    expect(await takesBack(place)).toMatchObject({ sheets: { waiting: true, shown: false } });
    expect(await left(place)).toBe(0);
    deps.clock.set(RESULTS);
    const cell = (await curatorSees(place))?.shown.roles.mentee;
    expect(cell).toMatchObject({ rate: { invited: 5, answered: 5 }, of: 5 });
  });

  it('after it what was shown stays, and the sheet is erased behind it', async () => {
    const place = await answered(400);
    deps.clock.set(RESULTS);
    await resultsJobs()[1]?.run(deps, RESULTS);
    const before = await curatorSees(place);
    expect(before?.shown.roles.mentee).toMatchObject({ rate: { invited: 6, answered: 6 }, of: 6 });
    expect(await takesBack(place)).toMatchObject({ sheets: { waiting: false, shown: true } });
    expect(await left(place)).toBe(0);
    expect((await curatorSees(place))?.shown).toEqual(before?.shown);
  });
});

describe('somebody inside a small cell who leads', () => {
  it('reads its results when everybody has the summary', async () => {
    const place = await opened(500, 5);
    const [mentor] = place.school.mentors;
    if (!mentor) throw new Error('a mentor is needed');
    const { schoolId } = place.school;
    await giveTestRole(deps, { schoolId, personId: mentor.personId, role: 'curator' });
    for (const who of place.school.mentors) await answerAll(deps, who, place.roundId, { score: 6 });
    deps.clock.set(RESULTS);
    await resultsJobs()[1]?.run(deps, RESULTS);
    const sees = async () => findResults(deps, await as(deps, mentor.telegramId), place.roundId);
    expect((await curatorSees(place))?.ready).toBe(true);
    expect(await sees()).toMatchObject({ ready: false, shown: { roles: { mentor: { detail: 'waiting' } } } });
    await deps.db.dispatch.updateMany({
      where: { kind: 'surveys.summary', key: { startsWith: `survey:${place.roundId}:` } },
      data: { status: 'sent', sentAt: RESULTS },
    });
    expect(await sees()).toMatchObject({ ready: true, shown: { roles: { mentor: { detail: 'numbers' } } } });
  });
});
