import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { watchedPairs } from '../../src/mentoring/pairing/attention/queries.ts';
import type { Question } from '../../src/platform/database/ask.ts';
import { inSchool } from '../../src/platform/database/scope.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { calmPlans, planPair, planPairs, RISKY } from '../support/digest.ts';
import { giveTestRole, newPerson, type TestDeps, testDeps } from '../support/operations.ts';
import { pairingSchool } from '../support/pairing.ts';

/** Monday, 23 November 2026, eight in the morning. */
const MONDAY = new Date('2026-11-23T05:00:00Z');

interface PlanNode {
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Join Filter'?: number;
  Plans?: PlanNode[];
}

/** The rows all nodes of a plan have in hand. */
function rowsThrough(node: PlanNode): number {
  const each =
    node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Join Filter'] ?? 0);
  return (node.Plans ?? []).reduce((all, one) => all + rowsThrough(one), each * node['Actual Loops']);
}

// A database of its own: what other tests leave in a table of one page is read whole for each pair.
describe('the pairs of a school as who leads it reads them', () => {
  let database: TestDatabase;
  let deps: TestDeps;
  beforeAll(async () => {
    database = await testDatabase();
    deps = testDeps(database, { at: MONDAY });
  });
  afterAll(() => database.close());

  it('reads a school of 3,000 pairs with no more work a pair than one of 60', async () => {
    const school = await pairingSchool(deps, { from: 1000, mentors: 0, mentees: 0, curators: 1 });
    const [pair] = await planPairs(deps, school.schoolId, 1100, RISKY);
    if (!pair) throw new Error('an empty school');
    const s = { schoolId: school.schoolId, pair };
    let others = 900_000;
    const { id: programmeId } = await deps.db.programme.findFirstOrThrow({
      where: { schoolId: s.schoolId },
      select: { id: true },
    });
    const of = { schoolId: s.schoolId, programmeId, mentorId: s.pair.mentorId, menteeId: 0 };
    const scope = { schoolId: s.schoolId, zone: 'Europe/Moscow', db: inSchool(deps.db, s.schoolId) };
    /** Rows that the statement's plan goes through, a pair: the same on a busy machine. */
    const measured = async () => {
      const asked: Question[] = [];
      const { pairs } = await watchedPairs(scope, MONDAY, {}, async (question) => {
        asked.push(question);
        return deps.ask(question);
      });
      const watched = asked.find((one) => one.name === 'pairing-watched');
      const { rows } = await deps.pool.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>({
        text: `explain (analyze, timing off, format json) ${watched?.text}`,
        values: [...(watched?.values ?? [])],
      });
      const plan = rows[0]?.['QUERY PLAN'][0]?.Plan;
      return { count: pairs.length, work: plan ? rowsThrough(plan) / pairs.length : Number.NaN };
    };
    for (const plan of calmPlans(53)) {
      const personId = await newPerson(deps, { telegramId: ++others, fullName: 'Ли Анна Сергеевна' });
      const menteeId = await giveTestRole(deps, { schoolId: s.schoolId, personId, role: 'mentee' });
      await planPair(deps, { ...of, menteeId }, plan);
    }
    await deps.pool.query('analyze');
    const few = await measured();
    // 2,940 more pairs, with ten meetings recorded about each.
    const values = [s.schoolId, MONDAY, programmeId, s.pair.mentorId];
    await deps.pool.query(
      `with person as (
         insert into "Person" ("fullName","searchName","addressAs","locale","createdAt","requestId")
         select 'Ли Анна Сергеевна', 'ли анна сергеевна', 'Анна', 'ru', $2, 'many:' || n from generate_series(1, 2940) n returning "id"),
       mentee as (
         insert into "Membership" ("schoolId","personId","role","status","createdAt")
         select $1, "id", 'mentee', 'active', $2 from person returning "id"),
       offer as (
         insert into "Offer" ("schoolId","programmeId","mentorId","menteeId","mentorKind","status","mentorAnswer","menteeAnswer","reasons","dueOn","endsOn","createdById","createdAt","requestId")
         select $1, $3, $4, "id", 'consultant', 'accepted', 'accepted', 'accepted', '{}', '2026-11-20', '2027-05-14', 1, $2, 'many:' || "id" from mentee returning "id", "menteeId")
       insert into "Pair" ("schoolId","programmeId","offerId","mentorId","menteeId","mentorKind","stage","stageSinceOn","startsOn","endsOn","acquaintanceDays","trialDays","planningDays","seriesMeetings","finalDueDays","createdAt")
         select $1, $3, "id", $4, "menteeId", 'consultant', (array['acquaintance','trial','planning','series']::"Stage"[])[1 + "id" % 4],
           to_char('2026-10-01'::date + "id" % 50, 'YYYY-MM-DD'), to_char('2026-09-20'::date + "id" % 10, 'YYYY-MM-DD'), '2027-05-14', 7, 14, 14, 4, 21, $2 from offer`,
      values,
    );
    await deps.pool.query(
      `insert into "Meeting" ("schoolId","pairId","kind","status","startsAt","minutes","proposedBy","outcome","createdAt","requestId")
       select p."schoolId",p."id",p."stage"::text::"MeetingKind",'settled', $2::timestamptz - n * interval '9 days',40,'mentor','both',$2::timestamptz - n * interval '10 days','many:'||p."id"||':'||n
       from "Pair" p, generate_series(1,10) n where p."schoolId" = $1`,
      [s.schoolId, MONDAY],
    );
    await deps.pool.query('analyze');
    const many = await measured();
    expect(few.count).toBe(60);
    expect(many.count).toBe(3000);
    // Ten meetings a pair, where the first sixty have three: more rows, but not more with every pair.
    expect(many.work).toBeLessThan(few.work * 4);
  }, 120_000);
});
