import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { scopeOf } from '../../src/mentoring/common/scope.ts';
import { findColleagueVisits } from '../../src/mentoring/lessons/colleagues/queries.ts';
import { correctObservation, shareObservation } from '../../src/mentoring/lessons/sheet/operations.ts';
import { answerVisit, openSheet } from '../../src/mentoring/lessons/sheet/operations-reply.ts';
import { criteriaTrendOf, schoolTrends } from '../../src/mentoring/lessons/trend/queries.ts';
import { targetShares } from '../../src/mentoring/monitoring/indicators/queries-targets.ts';
import { findPair } from '../../src/mentoring/pairing/queries.ts';
import type { Actor } from '../../src/platform/database/actor.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { lessonOf, logged } from '../support/lessons.ts';
import { actorWith, giveTestRole, newPerson, type TestDeps, testDeps } from '../support/operations.ts';
import { type SurveySchool, surveySchool } from '../support/surveys.ts';

let database: TestDatabase;
let deps: TestDeps;
let from = 63_000;
let school: SurveySchool;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  deps = testDeps(database);
  from += 100;
  school = await surveySchool(deps, { from, mentees: 6 });
});

const at = (day: string) => deps.clock.set(new Date(`${day}T12:00:00Z`));
const mentor = (i: number) => actorOf(school.mentors[i]);
const mentee = (i: number) => actorOf(school.mentees[i]);
function actorOf(member: { actor(): Promise<Actor> } | undefined): Promise<Actor> {
  if (!member) throw new Error('nobody');
  return member.actor();
}

/** A lesson of this mentee, marked and talked over on that day. */
async function visit(i: number, day: string, marks: readonly (number | null)[]): Promise<number> {
  at(day);
  const actor = await mentor(i);
  const of = {
    schoolId: school.schoolId,
    pairId: school.pairs[i] ?? 0,
    teacherId: school.mentees[i]?.id ?? 0,
  };
  const observationId = await logged(deps, actor, of, lessonOf({ heldOn: day }, marks));
  const done = await shareObservation(deps, actor, { observationId, action: null });
  if (!done.ok) throw new Error(done.reason);
  return observationId;
}

async function trendOf(actor: Actor, i: number) {
  const view = await findPair(deps, actor, school.pairs[i] ?? 0);
  return view ? criteriaTrendOf(view) : undefined;
}
const goals = async (actor: Actor) => {
  const found = await schoolTrends(deps, actor, school.schoolId);
  return found?.trends[0]?.criteria.find((one) => one.key === 'goals')?.means;
};

describe('a pair’s trend', () => {
  it('is of the shared lessons that nothing put right, for the two of the pair alone', async () => {
    await visit(0, '2026-10-01', [0, 1]);
    expect(await trendOf(await mentor(0), 0)).toEqual([]);
    const second = await visit(0, '2026-10-15', [1, null]);
    await visit(0, '2026-11-20', [2, 2]);
    const correction = await correctObservation(deps, await mentor(0), {
      correctsId: second,
      reason: 'Отметка по ошибке',
      lesson: lessonOf({ heldOn: '2026-10-15' }, [0, null]),
      voices: [],
      requestId: `correction:${second}`,
    });
    expect(correction).toMatchObject({ ok: true });
    for (const actor of [await mentor(0), await mentee(0)]) {
      const [trend] = (await trendOf(actor, 0)) ?? [];
      expect(trend?.days).toEqual(['2026-10-01', '2026-10-15', '2026-11-20']);
      expect(trend?.criteria.slice(0, 2)).toEqual([
        { key: 'goals', first: 0, last: 2, mean: 0.7, values: [0, 0, 2] },
        { key: 'content', first: 1, last: 2, mean: 1.5, values: [1, null, 2] },
      ]);
    }
    expect(await trendOf(await school.curator.actor(), 0)).toEqual([]);
    expect(await trendOf(await mentor(1), 0)).toBeUndefined();
  });
});

describe('the school’s means', () => {
  it('come when the term is over, from five teachers, and stay as they were', async () => {
    const curator = await school.curator.actor();
    for (const i of [0, 1, 2, 3]) await visit(i, '2026-10-05', [1, 2]);
    await visit(4, '2026-10-06', [2, null]);
    at('2026-10-20');
    expect(await schoolTrends(deps, curator, school.schoolId)).toMatchObject({
      trends: [],
      terms: [],
      nextOn: '2026-10-23',
    });
    at('2026-10-24');
    const found = await schoolTrends(deps, curator, school.schoolId);
    expect(found?.trends[0]?.criteria.map((one) => one.key)).not.toContain('content');
    expect(found?.trends[0]?.withheld).toBe(true);
    expect(await goals(curator)).toEqual([1.2]);
    // One more teacher, and a mark put right: what was told does not move.
    const late = await visit(5, '2026-11-10', [2]);
    await correctObservation(deps, await mentor(5), {
      correctsId: late,
      reason: 'Описка',
      lesson: lessonOf({ heldOn: '2026-11-10' }, [0]),
      voices: [],
      requestId: `late:${late}`,
    });
    expect(await goals(curator)).toEqual([1.2]);
    at('2026-12-27');
    expect(await goals(curator)).toEqual([1.2, null]);
  });

  it('are for those the table names, and hide what opened sheets would give away', async () => {
    const ids = [];
    for (const i of [0, 1, 2, 3, 4]) ids.push(await visit(i, '2026-10-05', [1]));
    at('2026-10-24');
    const staff = async (role: 'director' | 'administrator' | 'departmentHead', n: number) => {
      const personId = await newPerson(deps, { telegramId: from + 60 + n, fullName: 'Орлова Светлана' });
      await giveTestRole(deps, { schoolId: school.schoolId, personId, role });
      return actorWith(deps, from + 60 + n);
    };
    for (const [n, role] of (['director', 'administrator'] as const).entries())
      expect(await goals(await staff(role, n))).toEqual([1]);
    for (const actor of [
      await staff('departmentHead', 5),
      await school.trusted.actor(),
      await mentor(0),
      await mentee(0),
    ])
      expect(await schoolTrends(deps, actor, school.schoolId)).toBeUndefined();
    const elsewhere = await surveySchool(deps, { from: from + 70, mentees: 1 });
    expect(await schoolTrends(deps, await elsewhere.curator.actor(), school.schoolId)).toBeUndefined();
    // After the term a sheet can't be opened any more: the mean that was told would give the closed ones away.
    const late = await openSheet(deps, await mentee(0), { observationId: ids[0] ?? 0, open: true });
    expect(late.ok).toBe(false);
    expect(await goals(await school.curator.actor())).toEqual([1]);
  });

  it('hide what sheets opened within the term would give away', async () => {
    const ids = [];
    for (const i of [0, 1, 2, 3, 4]) ids.push(await visit(i, '2026-10-05', [1]));
    const opened = await openSheet(deps, await mentee(0), { observationId: ids[0] ?? 0, open: true });
    expect(opened.ok).toBe(true);
    at('2026-10-24');
    expect(await goals(await school.curator.actor())).toBeUndefined();
  });

  it('are read by the target of competence as the last term left them', async () => {
    const rising = [[0], [1], [2]];
    for (const i of [0, 1, 2, 3, 4]) {
      for (const [n, day] of ['2026-09-20', '2026-10-01', '2026-10-12'].entries())
        await visit(i, day, i === 4 ? [2, 1] : (rising[n] ?? []));
    }
    const scope = scopeOf(deps, await school.curator.actor(), school.schoolId);
    if (!scope) throw new Error('no scope');
    at('2026-10-20');
    expect((await targetShares(scope, '2026-10-20')).competence).toEqual({ done: 0, of: 0 });
    expect((await targetShares(scope, '2026-10-24')).competence).toEqual({ done: 4, of: 5 });
  });
});

describe('visits between colleagues', () => {
  it('are listed for the guest at once, for the host once they were talked over, and for nobody else', async () => {
    at('2026-11-20');
    const of = {
      schoolId: school.schoolId,
      pairId: 0,
      teacherId: school.mentees[1]?.id ?? 0,
      kind: 'colleagueVisit' as const,
    };
    const guest = await mentee(0);
    const observationId = await logged(deps, guest, of, lessonOf({ heldOn: '2026-11-20' }));
    const listed = async (actor: Actor) => (await findColleagueVisits(deps, actor, school.schoolId))?.visits;
    expect(await listed(guest)).toMatchObject([{ id: observationId, mine: true, shared: false }]);
    expect(await listed(await mentee(1))).toEqual([]);
    await shareObservation(deps, guest, { observationId, action: null });
    expect(await listed(await mentee(1))).toMatchObject([{ id: observationId, mine: false, shared: true }]);
    expect(await listed(await mentor(0))).toEqual([]);
    expect(await listed(await school.curator.actor())).toBeUndefined();
  });

  it('count in the school’s means when the one visited says so, in that term, and never by the guest’s word', async () => {
    const curator = await school.curator.actor();
    for (const i of [0, 1, 2, 3]) await visit(i, '2026-10-05', [1]);
    const guests = [await mentor(0), await mentor(1)];
    const ids: number[] = [];
    for (const [i, guest] of guests.entries()) {
      at('2026-10-06');
      const teacherId = school.mentees[4 + i]?.id ?? 0;
      const of = { schoolId: school.schoolId, pairId: 0, teacherId, kind: 'colleagueVisit' as const };
      const observationId = await logged(deps, guest, of, lessonOf({ heldOn: '2026-10-06' }, [1]));
      await shareObservation(deps, guest, { observationId, action: null });
      expect(await answerVisit(deps, guest, { observationId, held: true })).toMatchObject({ ok: false });
      ids.push(observationId);
    }
    at('2026-10-24');
    // Four teachers of pairs, two that guests wrote of: nobody asked those two yet.
    expect(await goals(curator)).toBeUndefined();
    const [first = 0, second = 0] = ids;
    expect(await answerVisit(deps, await mentee(4), { observationId: first, held: false })).toEqual({
      ok: true,
    });
    expect(await answerVisit(deps, await mentee(5), { observationId: second, held: true })).toEqual({
      ok: true,
    });
    // A no counts nowhere; a yes of the next term moves nothing behind.
    expect(await goals(curator)).toBeUndefined();
    for (const i of [0, 1, 2, 3]) await visit(i, '2026-11-20', [1]);
    expect(await answerVisit(deps, await mentee(4), { observationId: first, held: true })).toEqual({
      ok: true,
    });
    expect(await answerVisit(deps, await mentee(4), { observationId: first, held: false })).toMatchObject({
      ok: false,
    });
    at('2026-12-28');
    expect(await goals(curator)).toEqual([null, 1]);
  });
});
