import type { Deps } from '../../src/platform/deps.ts';
import { makeReady, pairOf, testSchool } from './meetings.ts';
import { actorWith, giveTestRole, newPerson } from './operations.ts';

/** A school with four terms and people in pairs who let their answers be counted; ids of Telegram count up from `from`. */
export interface SurveySchool {
  schoolId: number;
  programmeId: number;
  /** The terms' ids, the first at 0. */
  terms: number[];
  /** Telegram ids. */
  curator: number;
  mentors: number[];
  mentees: number[];
  memberships: Map<number, number>;
}

const TERMS = [
  ['2026-09-01', '2026-10-23'],
  ['2026-11-02', '2026-12-25'],
  ['2027-01-11', '2027-03-19'],
  ['2027-03-29', '2027-05-25'],
] as const;
const SURNAMES = ['Асанов', 'Белова', 'Котов', 'Лиева', 'Назаров', 'Орлова', 'Панин', 'Сабитова', 'Уфимцев'];

/** Makes it; each mentor has mentees in turn. */
export async function surveySchool(
  deps: Deps,
  options: { from: number; mentees: number; mentors: number },
): Promise<SurveySchool> {
  const { from } = options;
  const schoolId = await testSchool(deps);
  const programme = await deps.db.programme.findFirstOrThrow({ where: { schoolId }, select: { id: true } });
  await deps.db.term.deleteMany({ where: { schoolId } });
  const terms: number[] = [];
  for (const [i, [startsOn, endsOn]] of TERMS.entries()) {
    const data = { schoolId, programmeId: programme.id, number: i + 1, startsOn, endsOn };
    terms.push((await deps.db.term.create({ data, select: { id: true } })).id);
  }
  const curatorPerson = await newPerson(deps, { telegramId: from, fullName: 'Громова Наталья Сергеевна' });
  await giveTestRole(deps, { schoolId, personId: curatorPerson, role: 'curator' });
  const memberships = new Map<number, number>();
  const join = async (telegramId: number, role: 'mentor' | 'mentee', i: number): Promise<number> => {
    const fullName = `${SURNAMES[i % SURNAMES.length]} ${role === 'mentor' ? 'Ким' : 'Али'} ${i + 1}`.replace(
      / \d+$/,
      '',
    );
    const personId = await newPerson(deps, { telegramId, fullName });
    const id = await giveTestRole(deps, { schoolId, personId, role });
    await makeReady(deps, schoolId, id, personId);
    const words = { version: '1', locale: 'ru', operator: '', purpose: '', term: '' };
    const decidedAt = deps.clock.now();
    await deps.db.consent.create({
      data: { ...words, personId, operatorId: schoolId, kind: 'surveyTotals', given: true, decidedAt },
    });
    memberships.set(telegramId, id);
    return telegramId;
  };
  const mentors: number[] = [];
  for (let i = 0; i < options.mentors; i++) mentors.push(await join(from + 10 + i, 'mentor', i));
  const mentees: number[] = [];
  for (let i = 0; i < options.mentees; i++) mentees.push(await join(from + 50 + i, 'mentee', i));
  for (let i = 0; i < Math.max(options.mentees, options.mentors); i++) {
    const mentor = mentors[i % mentors.length] ?? 0;
    const mentee = mentees[i % mentees.length] ?? 0;
    await pairOf(deps, {
      schoolId,
      mentorId: memberships.get(mentor) ?? 0,
      menteeId: memberships.get(mentee) ?? 0,
      stage: 'series',
    });
  }
  return { schoolId, programmeId: programme.id, terms, curator: from, mentors, mentees, memberships };
}

/** What somebody gives for each kind of question. */
export interface Given {
  score?: number;
  yes?: boolean;
  text?: string;
  mayShow?: boolean;
}

/** Rows of a round that is over, as if it had been asked and answered in its time. */
export async function pastRound(
  deps: Deps,
  school: SurveySchool,
  row: { term: number; closesAt: Date; answers: Map<number, number> },
): Promise<number> {
  const { schoolId } = school;
  const { closesAt } = row;
  const before = (hours: number) => new Date(closesAt.getTime() - hours * 3_600_000);
  const { id: roundId } = await deps.db.surveyRound.create({
    data: {
      schoolId,
      termId: school.terms[row.term - 1] ?? 0,
      bankVersion: 1,
      opensAt: before(200),
      openedAt: before(200),
      closesAt,
      closedAt: closesAt,
      resultsAt: new Date(closesAt.getTime() + 19 * 3_600_000),
      createdAt: before(300),
    },
    select: { id: true },
  });
  for (const [telegramId, score] of row.answers) {
    const role = school.mentors.includes(telegramId) ? 'mentor' : 'mentee';
    const questions = ['usefulness', 'support', 'calm'];
    const { id: responseId } = await deps.db.surveyResponse.create({
      data: {
        schoolId,
        roundId,
        membershipId: school.memberships.get(telegramId) ?? 0,
        role,
        form: 'quarterly',
        mode: 'totals',
        questions,
        invitedAt: before(200),
        finishedAt: before(24),
      },
      select: { id: true },
    });
    await deps.db.surveyAnswer.createMany({
      data: questions.map((question) => ({ schoolId, responseId, question, score, answeredAt: before(24) })),
    });
  }
  return roundId;
}

/** The person of this account. */
export const as = (deps: Deps, telegramId: number) => actorWith(deps, telegramId);
