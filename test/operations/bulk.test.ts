import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importNames } from '../../src/mentoring/people/base/operations-members.ts';
import { confirmAll } from '../../src/mentoring/people/base/operations-queue.ts';
import {
  inSnapshot,
  type Row,
  type Selection,
  selectionFor,
} from '../../src/mentoring/reports/export/queries.ts';
import { indicatorRows, surveyRows } from '../../src/mentoring/reports/export/queries-school.ts';
import type { Actor } from '../../src/platform/database/actor.ts';
import { sumOf } from '../../src/platform/typed.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { newPerson, type TestDeps, testDeps } from '../support/operations.ts';
import { recordStatements } from '../support/statements.ts';
import { pastRound } from '../support/survey-school.ts';
import { type SurveySchool, surveySchool } from '../support/surveys.ts';

let database: TestDatabase;
let deps: TestDeps;
let school: SurveySchool;
let curator: Actor;

beforeAll(async () => {
  database = await testDatabase();
  deps = testDeps(database);
  school = await surveySchool(deps, { from: 9000, mentees: 6 });
  curator = await school.curator.actor();
});
afterAll(() => database.close());

/** The number of statements sent meanwhile. */
async function statementsOf(doing: () => Promise<unknown>): Promise<number> {
  const recording = recordStatements();
  try {
    await doing();
    return recording.sent();
  } finally {
    recording.stop();
  }
}

const SURNAMES = ['Котов', 'Орлов', 'Зайцев', 'Лосев', 'Белов', 'Серов', 'Панов', 'Юдин', 'Гусев', 'Чижов'];
const GIVEN = ['Денис', 'Айдар', 'Борис', 'Ерлан', 'Игорь', 'Тимур', 'Пётр', 'Олег', 'Марат', 'Арман'];
const names = (count: number, patronymic: string) =>
  SURNAMES.flatMap((surname) => GIVEN.map((given) => `${surname} ${given} ${patronymic}`)).slice(0, count);

describe('an import of names', () => {
  it('takes as many statements for a hundred as for three', async () => {
    const bring = (list: readonly string[], requestId: string) => () =>
      importNames(deps, curator, { schoolId: school.schoolId, role: 'mentee', names: list, requestId });
    const few = await statementsOf(bring(names(3, 'Ильич'), 'few'));
    expect(await statementsOf(bring(names(100, 'Маратович'), 'many'))).toBe(few);
    const where = { schoolId: school.schoolId, status: 'invited' } as const;
    const rows = await deps.db.membership.findMany({
      where,
      select: { person: true },
      orderBy: { id: 'asc' },
    });
    expect(rows.map((row) => row.person.fullName)).toEqual([
      ...names(3, 'Ильич'),
      ...names(100, 'Маратович'),
    ]);
    expect(new Set(rows.map((row) => row.person.requestId)).size).toBe(103);
  });
});

describe('«Подтвердить всех»', () => {
  async function waiting(count: number, from: number): Promise<number[]> {
    const ids: number[] = [];
    for (let i = 0; i < count; i += 1) {
      const personId = await newPerson(deps, { telegramId: from + i, fullName: `Ждущий ${GIVEN[i % 10]}` });
      const { id } = await deps.db.membership.create({
        data: {
          schoolId: school.schoolId,
          personId,
          role: 'mentee',
          status: 'pending',
          createdAt: deps.clock.now(),
        },
        select: { id: true },
      });
      ids.push(id);
    }
    return ids;
  }

  it('takes one statement more for each person: the message to them', async () => {
    const confirm = (ids: readonly number[]) => () =>
      confirmAll(deps, curator, { schoolId: school.schoolId, shown: sumOf(ids) });
    const two = await waiting(2, 9500);
    const forTwo = await statementsOf(confirm(two));
    const ten = await waiting(10, 9600);
    expect(await statementsOf(confirm(ten))).toBe(forTwo + 8);
    const ids = [...two, ...ten];
    const where = { id: { in: ids }, status: 'active' } as const;
    expect(await deps.db.membership.count({ where })).toBe(12);
    const log = await deps.db.auditEntry.findMany({
      where: { action: 'people.confirmed', actorId: curator.personId },
      orderBy: { id: 'asc' },
      select: { subject: true, subjectId: true },
    });
    expect(log).toEqual(ids.map((subjectId) => ({ subject: 'Membership', subjectId })));
    expect(await deps.db.dispatch.count({ where: { kind: 'people.confirmed' } })).toBe(12);
  });
});

describe('what an export tells of a school as a whole', () => {
  let of: Selection;
  const making = () => ({ deps, actor: curator, t: deps.texts.for('ru') });
  const all = async (rows: AsyncIterable<Row>) => {
    const found: Row[] = [];
    for await (const row of rows) found.push(row);
    return found;
  };
  const round = (term: number, closesAt: string) =>
    pastRound(deps, {
      schoolId: school.schoolId,
      term,
      closesAt: new Date(closesAt),
      answers: school.mentees.map((who) => ({ who, role: 'mentee' as const, score: 7 })),
    });
  beforeAll(async () => {
    const about = { schoolId: school.schoolId, from: '2026-09-01', to: '2027-05-31' };
    const found = selectionFor(curator, { ...about, whose: 'school', format: 'json' });
    if (!found) throw new Error('no export for a curator');
    of = found;
    await round(1, '2026-10-20T09:00:00Z');
  });

  it('takes as many statements for three rounds of surveys as for one', async () => {
    const read = () => inSnapshot(deps.pool, (db) => all(surveyRows(making(), db, of)));
    const one = await statementsOf(read);
    await round(2, '2026-11-10T09:00:00Z');
    await round(3, '2026-11-12T09:00:00Z');
    expect(await statementsOf(read)).toBe(one);
    expect(new Set((await read()).map((row) => row[1])).size).toBe(3);
  });

  it('is of the one moment in which the file was begun', async () => {
    const [before, after] = await inSnapshot(deps.pool, async (db) => {
      const read = async () => [
        await all(surveyRows(making(), db, of)),
        await all(indicatorRows(making(), db, of)),
      ];
      const first = await read();
      await deps.db.surveyAnswer.updateMany({ data: { score: 2 } });
      await deps.db.membership.updateMany({ where: { role: 'mentor' }, data: { approvedAt: null } });
      return [first, await read()];
    });
    expect(after).toEqual(before);
    const later = await inSnapshot(deps.pool, (db) => all(surveyRows(making(), db, of)));
    expect(later).not.toEqual(before?.[0]);
  });
});
