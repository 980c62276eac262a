import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signAssessment } from '../../src/mentoring/surveys/curator/operations.ts';
import { assessmentsForHome, findAssessment } from '../../src/mentoring/surveys/curator/queries.ts';
import { addOwnQuestion, archiveOwnQuestion } from '../../src/mentoring/surveys/own/operations.ts';
import { findOwnQuestions } from '../../src/mentoring/surveys/own/queries.ts';
import { surveyResults, surveySummary } from '../../src/mentoring/surveys/results/dispatches.ts';
import { resultsJobs } from '../../src/mentoring/surveys/results/jobs.ts';
import {
  findNamed,
  findResults,
  findSurveys,
  findYear,
  resultsFor,
} from '../../src/mentoring/surveys/results/queries.ts';
import { openRound, planRounds } from '../../src/mentoring/surveys/rounds/operations.ts';
import { chooseMode } from '../../src/mentoring/surveys/sheet/operations.ts';
import { findRound } from '../../src/mentoring/surveys/sheet/queries.ts';
import type { Role } from '../../src/platform/database/generated/enums.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { actorWith as as, giveTestRole, newPerson, type TestDeps, testDeps } from '../support/operations.ts';
import { answerAll, pastRound } from '../support/survey-school.ts';
import { type SurveySchool, surveySchool } from '../support/surveys.ts';

const PLANNED = new Date('2026-12-10T09:00:00Z');
const OPENS = new Date('2026-12-15T12:00:00Z');
const OPEN = new Date('2026-12-16T09:00:00Z');
const LATE = new Date('2026-12-24T18:00:00Z');
const RESULTS = new Date('2026-12-25T12:00:00Z');
const ZONE = 'Europe/Moscow';

let database: TestDatabase;
let deps: TestDeps;
let school: SurveySchool;
let roundId: number;
let programmeId: number;
let termId: number;

const telegram = (who: { telegramId: number } | undefined): number => who?.telegramId ?? 0;

async function chooses(telegramId: number, mode: 'yearOnly' | 'named' | 'declined'): Promise<void> {
  const actor = await as(deps, telegramId);
  const sheetId = (await findRound(deps, actor, roundId))?.sheets[0]?.id ?? 0;
  expect(await chooseMode(deps, actor, { sheetId, mode })).toEqual({ ok: true });
}

async function staff(telegramId: number, role: Role): Promise<void> {
  const personId = await newPerson(deps, { telegramId, fullName: `Штатная Роль ${role.slice(0, 3)}` });
  await giveTestRole(deps, { schoolId: school.schoolId, personId, role });
}

beforeAll(async () => {
  database = await testDatabase();
  deps = testDeps(database, { at: new Date('2026-11-24T07:00:00Z') });
  school = await surveySchool(deps, { from: 1000, mentees: 6, mentors: 3 });
  await pastRound(deps, {
    schoolId: school.schoolId,
    term: 1,
    closesAt: new Date('2026-10-22T17:00:00Z'),
    answers: school.mentees.map((who) => ({ who, role: 'mentee', score: 7 })),
  });
  const of = { where: { schoolId: school.schoolId } };
  programmeId = (await deps.db.programme.findFirstOrThrow(of)).id;
  termId = (await deps.db.term.findFirstOrThrow({ where: { ...of.where, number: 2 } })).id;
  deps.clock.set(PLANNED);
  await planRounds(deps, { schoolId: school.schoolId, zone: ZONE }, PLANNED);
  const round = await deps.db.surveyRound.findFirstOrThrow({
    where: { schoolId: school.schoolId, openedAt: null },
  });
  roundId = round.id;
  deps.clock.set(OPENS);
  await openRound(deps, { id: roundId, schoolId: school.schoolId, zone: ZONE }, OPENS);
  deps.clock.set(OPEN);
  const scores = [8, 8, 9, 9, 6];
  for (const [i, who] of school.mentees.slice(0, 5).entries())
    await answerAll(deps, who, roundId, {
      score: scores[i] ?? 8,
      yes: i > 0,
      ...(i < 3 ? { text: `Слова ${i}`, mayShow: i !== 1 } : {}),
    });
  const [named, year, out] = school.mentors;
  if (!named || !year || !out) throw new Error('three mentors are needed');
  await chooses(named.telegramId, 'named');
  await answerAll(deps, named, roundId, { score: 3, text: 'От наставника с именем' });
  await chooses(year.telegramId, 'yearOnly');
  await answerAll(deps, year, roundId, { score: 10 });
  await chooses(out.telegramId, 'declined');
  for (const [i, role] of (
    ['coordinator', 'director', 'departmentHead', 'administrator', 'psychologist', 'trustedPerson'] as const
  ).entries())
    await staff(1900 + i, role);
});
afterAll(() => database.close());

describe('results', () => {
  it('while open are only how many have answered', async () => {
    deps.clock.set(OPEN);
    const view = await findResults(deps, await as(deps, telegram(school.curator)), roundId);
    expect(view?.shown.roles.mentee).toEqual({ detail: 'waiting', rate: { invited: 6, answered: 5 } });
    expect(view?.shown.roles.mentor).toEqual({ detail: 'waiting', rate: { invited: 3, answered: 2 } });
    expect(view?.shown.open).toEqual([]);
    expect(view?.named).toBe(0);
    expect(await resultsFor(deps, await as(deps, telegram(school.mentees[0])), roundId)).toBeUndefined();
  });

  it('stand still from their hour on, whatever comes late', async () => {
    deps.clock.set(LATE);
    expect((await findResults(deps, await as(deps, telegram(school.curator)), roundId))?.shown.open).toEqual(
      [],
    );
    deps.clock.set(RESULTS);
    const curator = await as(deps, telegram(school.curator));
    const before = await findResults(deps, curator, roundId);
    const cell = before?.shown.roles.mentee;
    expect(cell?.rate).toEqual({ invited: 6, answered: 5 });
    if (cell?.detail !== 'numbers') throw new Error('no numbers');
    expect(cell.questions.find((one) => one.question === 'usefulness')).toEqual({
      kind: 'score',
      question: 'usefulness',
      answered: 5,
      mean: { value: 9, bound: 'high' },
      bands: [],
    });
    expect(before?.last?.roles.mentee.detail).toBe('numbers');
    expect(before?.shown.roles.mentor.detail).toBe('small');
    expect(before?.shown.open.map((one) => one.text).toSorted()).toEqual(['Слова 0', 'Слова 2']);
    expect(before?.named).toBe(1);

    deps.clock.set(new Date('2026-12-25T13:00:00Z'));
    const late = school.mentees[5];
    if (late) await answerAll(deps, late, roundId, { score: 1, text: 'Поздние слова' });
    const after = await findResults(deps, curator, roundId);
    expect(after?.shown).toEqual(before?.shown);
    expect((await findSurveys(deps, curator, school.schoolId))?.rounds[0]).toMatchObject({
      invited: 9,
      answered: 7,
    });
  });

  it('are seen as totals by those the table names, with names by the curator alone', async () => {
    deps.clock.set(RESULTS);
    for (const telegramId of [1900, 1901, 1902, 1903]) {
      const actor = await as(deps, telegramId);
      const view = await findResults(deps, actor, roundId);
      expect(view?.shown.roles.mentee.detail).toBe('numbers');
      expect(view?.named).toBe(0);
      expect(await findNamed(deps, actor, roundId)).toBeUndefined();
    }
    const curator = await as(deps, telegram(school.curator));
    expect((await findNamed(deps, curator, roundId))?.sheets.map((one) => one.role)).toEqual(['mentor']);
    for (const telegramId of [1904, 1905, telegram(school.mentees[0]), telegram(school.mentors[0])]) {
      const actor = await as(deps, telegramId);
      expect(await findResults(deps, actor, roundId)).toBeUndefined();
      expect(await findSurveys(deps, actor, school.schoolId)).toBeUndefined();
      expect(await findYear(deps, actor, programmeId)).toBeUndefined();
    }
    const other = await surveySchool(deps, { from: 3000, mentees: 1, mentors: 1 });
    expect(await findResults(deps, await as(deps, telegram(other.curator)), roundId)).toBeUndefined();
  });

  it('of the year come with its last term, from what was shown', async () => {
    deps.clock.set(RESULTS);
    const curator = await as(deps, telegram(school.curator));
    expect(await findYear(deps, curator, programmeId)).toBeUndefined();
    await pastRound(deps, {
      schoolId: school.schoolId,
      term: 4,
      closesAt: new Date('2027-05-30T17:00:00Z'),
      answers: school.mentees.map((who) => ({ who, role: 'mentee', score: 9 })),
    });
    expect(await findYear(deps, curator, programmeId)).toBeUndefined();
    deps.clock.set(new Date('2027-05-31T12:00:01Z'));
    const year = await findYear(deps, curator, programmeId);
    // 6 × 7, then nearly all 8–10 twice; the one late sheet would follow by subtraction, and is left out.
    expect(year?.cells.mentee).toMatchObject({ detail: 'numbers', answered: 17 });
    const cell = year?.cells.mentee;
    expect(cell?.detail === 'numbers' && cell.questions.find((one) => one.question === 'calm')).toMatchObject(
      {
        mean: { value: 7, bound: 'exact' },
        ends: [{ value: 9, bound: 'high' }],
      },
    );
    // One mentor of three in the year's total is nobody's business.
    expect(year?.cells.mentor).toEqual({ detail: 'few' });
    expect((await findSurveys(deps, curator, school.schoolId))?.years).toEqual([programmeId]);
  });
});

describe('what was shown', () => {
  it('is kept once, and stays whatever happens to the sheets behind it', async () => {
    deps.clock.set(RESULTS);
    const curator = await as(deps, telegram(school.curator));
    const before = await findResults(deps, curator, roundId);
    const kept = await deps.db.surveyRound.findFirstOrThrow({ where: { id: roundId } });
    expect(kept.results).toMatchObject({ version: 1 });
    await deps.db.surveyAnswer.updateMany({ where: { schoolId: school.schoolId }, data: { score: 1 } });
    expect((await findResults(deps, curator, roundId))?.shown).toEqual(before?.shown);
  });
});

describe('messages about results', () => {
  const jobs = resultsJobs();

  it('wait from the day after opening for curators and those asked, and are true when they go out', async () => {
    deps.clock.set(OPEN);
    await jobs[0]?.run(deps, OPEN);
    const rows = await deps.db.dispatch.findMany({
      where: {
        key: { startsWith: `survey:${roundId}:` },
        kind: { in: ['surveys.results', 'surveys.summary'] },
      },
    });
    expect(rows.filter((row) => row.kind === 'surveys.results')).toHaveLength(1);
    expect(rows.filter((row) => row.kind === 'surveys.summary')).toHaveLength(9);
    expect(rows.every((row) => row.anchored && row.dueAt.getTime() === RESULTS.getTime())).toBe(true);

    const args = { schoolId: school.schoolId, roundId };
    const recipient = async (telegramId: number) => ({
      personId: (await as(deps, telegramId)).personId,
      telegramId,
      locale: 'ru' as const,
    });
    const curator = await recipient(telegram(school.curator));
    expect(await surveyResults.render(deps, args, curator)).toBeNull();
    deps.clock.set(RESULTS);
    const screen = await surveyResults.render(deps, args, curator);
    expect(screen?.text.value).toContain('2 четверть · наставляемые · ответили 5 из 6');
    expect(screen?.text.value).toContain('Польза встреч: почти все 8–10 (было 7)');
    expect(screen?.text.value).toContain('Открытых ответов: 2');
    const told = await surveySummary.render(deps, args, await recipient(telegram(school.mentees[0])));
    expect(told?.text.value).toContain('Польза встреч: почти все 8–10 (было 7)');
    const small = await surveySummary.render(deps, args, await recipient(telegram(school.mentors[0])));
    expect(small?.text.value).toContain('меньше пяти');
    // Who declined, and who did not answer in time, is told nothing.
    expect(await surveySummary.render(deps, args, await recipient(telegram(school.mentors[2])))).toBeNull();
    expect(await surveySummary.render(deps, args, await recipient(telegram(school.mentees[5])))).toBeNull();
  });
});

describe('a curator’s own form', () => {
  it('waits on the card, is signed once a term and anew, and is seen by all who see results', async () => {
    deps.clock.set(OPEN);
    const curator = await as(deps, telegram(school.curator));
    expect((await assessmentsForHome(deps, curator, OPEN)).map((item) => item.termId)).toEqual([termId]);
    const marks = [2, 2, 2, 2, 2, 2, 1, 1, 1];
    expect(await signAssessment(deps, curator, { termId, marks })).toEqual({ ok: true });
    expect(await signAssessment(deps, curator, { termId, marks: [3, ...marks.slice(1)] })).toMatchObject({
      ok: false,
    });
    expect(await assessmentsForHome(deps, curator, OPEN)).toEqual([]);
    await signAssessment(deps, curator, { termId, marks: marks.map(() => 1) });
    const director = await as(deps, 1901);
    const view = await findAssessment(deps, director, termId);
    expect(view?.signed.map((one) => one.total)).toEqual([9]);
    expect(await signAssessment(deps, director, { termId, marks })).toMatchObject({ reason: 'notFound' });
    expect(
      await deps.db.auditEntry.count({ where: { schoolId: school.schoolId, action: 'surveys.assessed' } }),
    ).toBe(2);
    deps.clock.set(new Date('2027-06-02T09:00:00Z'));
    expect(await signAssessment(deps, curator, { termId, marks })).toEqual({ ok: false, reason: 'over' });
  });
});

describe('the school’s own questions', () => {
  const question = (n: number) => ({
    schoolId: school.schoolId,
    kind: 'score' as const,
    role: null,
    texts: { ru: `Вопрос ${n}` },
    options: null,
    requestId: `draft:${n}`,
  });

  it('are five at most, keep their words when changed, and don’t change while a survey is open', async () => {
    const curator = await as(deps, telegram(school.curator));
    deps.clock.set(OPEN);
    expect(await addOwnQuestion(deps, curator, question(0))).toEqual({ ok: false, reason: 'ownOpen' });
    deps.clock.set(RESULTS);
    for (let n = 1; n <= 5; n++) expect((await addOwnQuestion(deps, curator, question(n))).ok).toBe(true);
    expect((await addOwnQuestion(deps, curator, question(5))).ok).toBe(true);
    expect(await addOwnQuestion(deps, curator, question(6))).toEqual({ ok: false, reason: 'ownMany' });
    const first = (await findOwnQuestions(deps, curator, school.schoolId))?.questions[0];
    expect((await addOwnQuestion(deps, curator, { ...question(7), replaces: first?.id ?? 0 })).ok).toBe(true);
    const now = await findOwnQuestions(deps, curator, school.schoolId);
    expect(now?.questions.map((one) => one.texts.ru)).toEqual([2, 3, 4, 5, 7].map((n) => `Вопрос ${n}`));
    expect((await archiveOwnQuestion(deps, curator, now?.questions[1]?.id ?? 0)).ok).toBe(true);
    expect(await deps.db.ownQuestion.count({ where: { schoolId: school.schoolId } })).toBe(6);
    const mentor = await as(deps, telegram(school.mentors[0]));
    expect(await addOwnQuestion(deps, mentor, question(8))).toMatchObject({ reason: 'notFound' });
    expect(await archiveOwnQuestion(deps, mentor, now?.questions[0]?.id ?? 0)).toMatchObject({
      reason: 'notFound',
    });
  });
});
