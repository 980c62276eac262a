import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { goalDispatches } from '../../src/mentoring/goals/dispatches.ts';
import type { Wording } from '../../src/mentoring/goals/input.ts';
import {
  assessGoal,
  dropGoal,
  reviewGoal,
  saveGoal,
  sendGoal,
} from '../../src/mentoring/goals/operations.ts';
import { addAction, changeAction, closeAction } from '../../src/mentoring/goals/plan/operations.ts';
import { findAction, findGoal, findWaitingGoals, pairPlan } from '../../src/mentoring/goals/queries.ts';
import type { GoalReviewKind } from '../../src/platform/database/generated/enums.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type TestPair, testPair } from '../support/meetings.ts';
import { type TestDeps, testDeps } from '../support/operations.ts';

let database: TestDatabase;
let deps: TestDeps;
let from = 1000;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(() => {
  deps = testDeps(database);
  from += 10;
});

let requests = 0;
const requestId = () => `g${(requests += 1)}`;
const wording: Wording = {
  specific: 'Класс 7 “Б” начинает работать сразу после звонка',
  product: null,
  measure: 'lessonsOf10',
  unit: null,
  baseline: 3,
  target: 8,
  helps: ['watchMentorsLesson', 'mentorVisits', 'Карточки для начала урока'],
  relevance: null,
  dueOn: '2026-12-25',
};

async function saved(pair: TestPair, send = true, words: Partial<Wording> = {}): Promise<number> {
  const made = await saveGoal(deps, await pair.mentee(), {
    pairId: pair.pairId,
    goalId: null,
    wording: { ...wording, ...words },
    send,
    requestId: requestId(),
  });
  if (!made.ok) throw new Error(made.reason);
  return made.goalId;
}

async function reworded(pair: TestPair, goalId: number, words: Partial<Wording>, send = true) {
  const input = {
    pairId: pair.pairId,
    goalId,
    wording: { ...wording, ...words },
    send,
    requestId: requestId(),
  };
  return saveGoal(deps, await pair.mentee(), input);
}

async function reviewed(
  pair: TestPair,
  goalId: number,
  review: GoalReviewKind,
  version = 1,
  comment?: string,
) {
  const input = {
    goalId,
    version,
    review,
    requestId: requestId(),
    ...(comment === undefined ? {} : { comment }),
  };
  return reviewGoal(deps, await pair.mentor(), input);
}

const goal = (id: number) =>
  deps.db.goal.findUniqueOrThrow({
    where: { id },
    include: { versions: { orderBy: { number: 'asc' } }, reviews: true, assessments: true },
  });
const actionsOf = (pairId: number) => deps.db.action.findMany({ where: { pairId }, orderBy: { id: 'asc' } });
const stageOf = async (pairId: number) =>
  (await deps.db.pair.findUniqueOrThrow({ where: { id: pairId } })).stage;

/** What waits to be sent to this account, rendered as of now. */
async function told(telegramId: number): Promise<string[]> {
  const account = await deps.db.account.findUnique({
    where: { telegramId: BigInt(telegramId) },
    select: { personId: true },
  });
  const rows = await deps.db.dispatch.findMany({
    where: { toPersonId: account?.personId ?? 0, status: 'waiting', kind: { startsWith: 'goals.' } },
    orderBy: { id: 'asc' },
  });
  const said: string[] = [];
  for (const row of rows) {
    const kind = goalDispatches.find((k) => k.name === row.kind);
    const recipient = { personId: row.toPersonId, telegramId, locale: 'ru' as const };
    const screen = await kind?.render(deps, kind.args.parse(row.args) as never, recipient);
    if (screen) said.push(screen.text.value.replaceAll('\u00a0', ' '));
  }
  return said;
}

describe('a goal', () => {
  it('only saved is seen by its author alone, and nobody is told', async () => {
    const pair = await testPair(deps, { from, stage: 'planning' });
    const id = await saved(pair, false);
    expect((await goal(id)).status).toBe('saved');
    expect(await findGoal(deps, await pair.mentee(), id)).toBeDefined();
    expect(await findGoal(deps, await pair.mentor(), id)).toBeUndefined();
    expect(await findGoal(deps, await pair.curator(), id)).toBeUndefined();
    expect(await told(pair.ids.mentor)).toEqual([]);
  });

  it('sent is told to the partner once, also when it is sent twice', async () => {
    const pair = await testPair(deps, { from, stage: 'planning' });
    const id = await saved(pair, false);
    const mentee = await pair.mentee();
    expect(await Promise.all([sendGoal(deps, mentee, id), sendGoal(deps, mentee, id)])).toEqual([
      { ok: true },
      { ok: true },
    ]);
    const said = await told(pair.ids.mentor);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^🎯 Тимур А\.: цель на согласование/);
    expect(said[0]).toContain('8 уроках из 10 (сейчас 3)');
    expect(await findWaitingGoals(deps, await pair.mentor(), '2026-11-24')).toMatchObject([
      { kind: 'review', goalId: id },
    ]);
    expect(await findWaitingGoals(deps, mentee, '2026-11-24')).toEqual([]);
  });

  it('of the same request is made once', async () => {
    const pair = await testPair(deps, { from, stage: 'planning' });
    const mentee = await pair.mentee();
    const input = { pairId: pair.pairId, goalId: null, wording, send: true, requestId: requestId() };
    const [a, b] = await Promise.all([saveGoal(deps, mentee, input), saveGoal(deps, mentee, input)]);
    expect(a).toEqual(b);
    expect(await deps.db.goal.count({ where: { pairId: pair.pairId } })).toBe(1);
  });

  it('agreed makes its helps the first actions, with dates, forms and who is responsible', async () => {
    const pair = await testPair(deps, { from, stage: 'planning' });
    const id = await saved(pair);
    expect(await reviewed(pair, id, 'agreed')).toMatchObject({ ok: true, already: false });
    expect(await goal(id)).toMatchObject({ status: 'agreed', agreedVersion: 1, agreedAt: deps.clock.now() });
    const actions = await actionsOf(pair.pairId);
    expect(actions.map((a) => [a.title, a.form, a.responsible, a.dueOn, a.goalId])).toEqual([
      ['Посмотреть урок наставника', 'mutualVisit', 'mentee', '2026-12-08', id],
      ['Наставник посетит урок', 'lessonVisit', 'mentor', '2026-12-08', id],
      ['Карточки для начала урока', 'other', 'mentee', '2026-12-08', id],
    ]);
    expect((await told(pair.ids.mentee))[0]).toMatch(/цель согласована/);
    // What has been answered is asked of nobody any more.
    expect(await told(pair.ids.mentor)).toEqual([]);
  });

  it('with a nearer day of its own has its actions by that day', async () => {
    const pair = await testPair(deps, { from, stage: 'planning' });
    await reviewed(pair, await saved(pair, true, { dueOn: '2026-11-30' }), 'agreed');
    expect(new Set((await actionsOf(pair.pairId)).map((a) => a.dueOn))).toEqual(new Set(['2026-11-30']));
  });

  it('agreed by two fingers has its actions once', async () => {
    const pair = await testPair(deps, { from, stage: 'planning' });
    const id = await saved(pair);
    const mentor = await pair.mentor();
    const tap = () =>
      reviewGoal(deps, mentor, { goalId: id, version: 1, review: 'agreed', requestId: requestId() });
    const both = await Promise.all([tap(), tap()]);
    expect(both.every((o) => o.ok)).toBe(true);
    expect(await actionsOf(pair.pairId)).toHaveLength(3);
    expect((await goal(id)).reviews).toHaveLength(1);
    expect(await tap()).toMatchObject({ ok: true, already: true });
  });

  it('reworded meanwhile is not agreed to unseen', async () => {
    const pair = await testPair(deps, { from, stage: 'planning' });
    const id = await saved(pair);
    expect(await reworded(pair, id, { target: 9 })).toMatchObject({ ok: true });
    expect(await reviewed(pair, id, 'agreed', 1)).toEqual({ ok: false, reason: 'reworded' });
    expect((await goal(id)).versions.map((v) => v.target)).toEqual([8, 9]);
    // The message about the first version says nothing any more, that of the second does.
    expect(await told(pair.ids.mentor)).toHaveLength(1);
    expect(await reviewed(pair, id, 'agreed', 2)).toMatchObject({ ok: true });
    expect((await goal(id)).agreedVersion).toBe(2);
  });

  it('with an edit suggested goes back to its author, keeps its words, and is asked anew when changed', async () => {
    const pair = await testPair(deps, { from, stage: 'planning' });
    const id = await saved(pair);
    expect(await reviewed(pair, id, 'suggestion', 1, 'Может быть, 6 из 10?')).toMatchObject({ ok: true });
    expect(await goal(id)).toMatchObject({ status: 'suggestion', version: 1 });
    const [said] = await told(pair.ids.mentee);
    expect(said).toContain('Может быть, 6 из 10?');
    expect(said).toContain('Формулировка осталась у Вас');
    // Told neutrally first: the lock screen shows no comment.
    expect(said?.slice(0, 40)).not.toContain('6 из 10');
    expect(await findWaitingGoals(deps, await pair.mentee(), '2026-11-24')).toMatchObject([
      { kind: 'suggestion' },
    ]);
    await reworded(pair, id, { target: 6 });
    expect(await goal(id)).toMatchObject({ status: 'sent', version: 2 });
    expect(await told(pair.ids.mentor)).toHaveLength(1);
  });

  it('kept for the meeting may still be agreed', async () => {
    const pair = await testPair(deps, { from, stage: 'planning' });
    const id = await saved(pair);
    await reviewed(pair, id, 'keptForMeeting');
    expect((await goal(id)).status).toBe('keptForMeeting');
    expect((await told(pair.ids.mentee))[0]).toMatch(/на встрече/);
    expect(await reviewed(pair, id, 'agreed')).toMatchObject({ ok: true, already: false });
  });

  it('is answered by the partner only, and agreed stays as it is', async () => {
    const pair = await testPair(deps, { from, stage: 'planning' });
    const id = await saved(pair);
    const review = { goalId: id, version: 1, review: 'agreed' as const, requestId: requestId() };
    expect(await reviewGoal(deps, await pair.mentee(), review)).toEqual({ ok: false, reason: 'notAllowed' });
    // The curator does not even see what the two have not agreed on.
    expect(await reviewGoal(deps, await pair.curator(), review)).toEqual({ ok: false, reason: 'notFound' });
    await reviewed(pair, id, 'agreed');
    expect(await reviewed(pair, id, 'suggestion')).toEqual({ ok: false, reason: 'tooLate' });
    expect(await reworded(pair, id, { target: 9 })).toEqual({ ok: false, reason: 'tooLate' });
    expect(await dropGoal(deps, await pair.mentee(), id)).toEqual({ ok: false, reason: 'tooLate' });
  });

  it('can be dropped by its author until it is agreed; its question falls away', async () => {
    const pair = await testPair(deps, { from, stage: 'planning' });
    const id = await saved(pair);
    expect(await dropGoal(deps, await pair.mentor(), id)).toEqual({ ok: false, reason: 'notAllowed' });
    expect(await dropGoal(deps, await pair.mentee(), id)).toMatchObject({ ok: true });
    expect(await told(pair.ids.mentor)).toEqual([]);
    expect((await pairPlan(deps, await pair.mentor(), pair.pairId))?.goals).toEqual([]);
    expect(await reviewed(pair, id, 'agreed')).toMatchObject({ ok: false });
  });

  it('may be written by the mentor too, and then the mentee answers', async () => {
    const pair = await testPair(deps, { from, stage: 'planning' });
    const made = await saveGoal(deps, await pair.mentor(), {
      pairId: pair.pairId,
      goalId: null,
      wording,
      send: true,
      requestId: requestId(),
    });
    if (!made.ok) throw new Error(made.reason);
    const review = { goalId: made.goalId, version: 1, review: 'agreed' as const, requestId: requestId() };
    expect(await reviewGoal(deps, await pair.mentor(), review)).toEqual({ ok: false, reason: 'notAllowed' });
    expect(await reviewGoal(deps, await pair.mentee(), review)).toMatchObject({ ok: true });
  });
});

describe('who sees it', () => {
  it('the curator sees the wording only after both agreed', async () => {
    const pair = await testPair(deps, { from, stage: 'planning' });
    const id = await saved(pair);
    const curator = await pair.curator();
    expect((await pairPlan(deps, curator, pair.pairId))?.goals).toEqual([]);
    await reviewed(pair, id, 'suggestion', 1, 'короче');
    expect(await findGoal(deps, curator, id)).toBeUndefined();
    await reworded(pair, id, { specific: 'Класс готов к работе со звонком' });
    await reviewed(pair, id, 'agreed', 2);
    const seen = await findGoal(deps, curator, id);
    expect(seen?.goal.agreedVersion).toBe(2);
  });

  it('another school sees nothing of it', async () => {
    const pair = await testPair(deps, { from, stage: 'planning' });
    const other = await testPair(deps, { from: from + 5, stage: 'planning' });
    const id = await saved(pair);
    await reviewed(pair, id, 'agreed');
    const [action] = await actionsOf(pair.pairId);
    const actionId = action?.id ?? 0;
    for (const foreign of [await other.curator(), await other.mentor(), await other.mentee()]) {
      expect(await findGoal(deps, foreign, id)).toBeUndefined();
      expect(await findAction(deps, foreign, actionId)).toBeUndefined();
      expect(await pairPlan(deps, foreign, pair.pairId)).toBeUndefined();
      const asked = { pairId: pair.pairId, goalId: null, wording, send: true, requestId: requestId() };
      expect(await saveGoal(deps, foreign, asked)).toEqual({ ok: false, reason: 'notFound' });
      expect(await sendGoal(deps, foreign, id)).toEqual({ ok: false, reason: 'notFound' });
      expect(await dropGoal(deps, foreign, id)).toEqual({ ok: false, reason: 'notFound' });
      expect(await closeAction(deps, foreign, { actionId, as: 'done', line: 'x' })).toEqual({
        ok: false,
        reason: 'notFound',
      });
      expect(await findWaitingGoals(deps, foreign, '2027-01-01')).toEqual([]);
    }
  });

  it('another pair of the same school sees nothing either', async () => {
    const pair = await testPair(deps, { from, stage: 'planning' });
    const other = await testPair(deps, {
      from: from + 5,
      stage: 'planning',
      schoolId: pair.schoolId,
      names: ['Орлова Светлана', 'Сафин Рустам'],
    });
    const id = await saved(pair);
    expect(await findGoal(deps, await other.mentor(), id)).toBeUndefined();
    const review = { goalId: id, version: 1, review: 'agreed' as const, requestId: requestId() };
    expect(await reviewGoal(deps, await other.mentor(), review)).toEqual({ ok: false, reason: 'notFound' });
  });
});

describe('a partner on paper', () => {
  it('answers through the curator, who is shown to what', async () => {
    const pair = await testPair(deps, { from, stage: 'planning', menteeOnPaper: true });
    const made = await saveGoal(deps, await pair.mentor(), {
      pairId: pair.pairId,
      goalId: null,
      wording,
      send: true,
      requestId: requestId(),
    });
    if (!made.ok) throw new Error(made.reason);
    expect(
      await deps.db.dispatch.count({
        where: { kind: 'goals.sent', key: { startsWith: `goal:${made.goalId}:` } },
      }),
    ).toBe(0);
    const curator = await pair.curator();
    expect(await findGoal(deps, curator, made.goalId)).toBeDefined();
    const review = { goalId: made.goalId, version: 1, review: 'agreed' as const, requestId: requestId() };
    expect(await reviewGoal(deps, curator, review)).toMatchObject({ ok: true });
    expect(await actionsOf(pair.pairId)).toHaveLength(3);
    expect((await told(pair.ids.mentor))[0]).toMatch(/цель согласована/);
  });

  it('assesses by paper at the final meeting, marked so', async () => {
    const pair = await testPair(deps, { from, stage: 'planning', menteeOnPaper: true });
    const made = await saveGoal(deps, await pair.mentor(), {
      pairId: pair.pairId,
      goalId: null,
      wording,
      send: true,
      requestId: requestId(),
    });
    if (!made.ok) throw new Error(made.reason);
    const curator = await pair.curator();
    await reviewGoal(deps, curator, {
      goalId: made.goalId,
      version: 1,
      review: 'agreed',
      requestId: requestId(),
    });
    await deps.db.pair.update({ where: { id: pair.pairId }, data: { stage: 'final' } });
    expect(await assessGoal(deps, curator, { goalId: made.goalId, result: 'partly' })).toMatchObject({
      ok: true,
    });
    expect((await goal(made.goalId)).assessments).toMatchObject([
      { side: 'mentee', result: 'partly', onPaper: true },
    ]);
  });
});

describe('the plan', () => {
  async function agreed(pair: TestPair): Promise<number> {
    const id = await saved(pair);
    await reviewed(pair, id, 'agreed');
    return id;
  }

  it('of three dated actions with an agreed goal passes the planning stage once the meeting is confirmed', async () => {
    const pair = await testPair(deps, { from, stage: 'planning' });
    const { id: meetingId } = await deps.db.meeting.create({
      data: {
        schoolId: pair.schoolId,
        pairId: pair.pairId,
        kind: 'planning',
        status: 'settled',
        outcome: 'both',
        startsAt: new Date('2026-11-23T11:00:00Z'),
        minutes: 40,
        proposedBy: 'mentor',
        createdAt: deps.clock.now(),
        requestId: requestId(),
      },
      select: { id: true },
    });
    expect(meetingId).toBeGreaterThan(0);
    const id = await saved(pair, true, { helps: ['watchMentorsLesson', 'jointPlanning'] });
    await reviewed(pair, id, 'agreed');
    expect(await stageOf(pair.pairId)).toBe('planning');
    const added = await addAction(deps, await pair.mentee(), {
      pairId: pair.pairId,
      title: 'Лист самооценки',
      form: 'selfStudy',
      dueOn: null,
      responsible: 'mentee',
      requestId: requestId(),
    });
    if (!added.ok) throw new Error(added.reason);
    expect(await stageOf(pair.pairId)).toBe('planning');
    expect(
      await changeAction(deps, await pair.mentor(), { actionId: added.actionId, dueOn: '2026-12-10' }),
    ).toMatchObject({ ok: true });
    expect(await stageOf(pair.pairId)).toBe('series');
  });

  it('an action is added once, changed while it is planned, and closed once', async () => {
    const pair = await testPair(deps, { from, stage: 'series' });
    const mentee = await pair.mentee();
    const input = {
      pairId: pair.pairId,
      title: 'Открытый урок',
      form: 'openLesson' as const,
      dueOn: '2026-12-04',
      responsible: 'mentee' as const,
      requestId: requestId(),
    };
    const [a, b] = await Promise.all([addAction(deps, mentee, input), addAction(deps, mentee, input)]);
    expect(a).toEqual(b);
    const [action] = await actionsOf(pair.pairId);
    const actionId = action?.id ?? 0;
    expect(
      await changeAction(deps, await pair.mentor(), {
        actionId,
        title: 'Открытый урок в 7 “Б”',
        responsible: 'mentor',
      }),
    ).toMatchObject({ ok: true });
    expect(
      await closeAction(deps, mentee, { actionId, as: 'done', line: 'Урок прошёл 3 декабря' }),
    ).toMatchObject({ ok: true });
    expect(await closeAction(deps, mentee, { actionId, as: 'done', line: 'ещё раз' })).toMatchObject({
      ok: true,
    });
    expect(await closeAction(deps, mentee, { actionId, as: 'notDone', line: null })).toEqual({
      ok: false,
      reason: 'tooLate',
    });
    expect(await changeAction(deps, mentee, { actionId, title: 'Другое' })).toEqual({
      ok: false,
      reason: 'tooLate',
    });
    expect(await actionsOf(pair.pairId)).toMatchObject([
      {
        title: 'Открытый урок в 7 “Б”',
        responsible: 'mentor',
        status: 'done',
        result: 'Урок прошёл 3 декабря',
        closedAt: deps.clock.now(),
      },
    ]);
  });

  it('an action may be not done for a reason, or carried to the next year', async () => {
    const pair = await testPair(deps, { from, stage: 'series' });
    await agreed(pair);
    const [first, second] = await actionsOf(pair.pairId);
    const mentee = await pair.mentee();
    await closeAction(deps, mentee, { actionId: first?.id ?? 0, as: 'notDone', line: 'Карантин' });
    await closeAction(deps, mentee, { actionId: second?.id ?? 0, as: 'carried', line: null });
    expect((await actionsOf(pair.pairId)).map((x) => [x.status, x.notDoneReason, x.result])).toEqual([
      ['notDone', 'Карантин', null],
      ['carried', null, null],
      ['planned', null, null],
    ]);
  });

  it('what is due waits on the card of whoever is responsible, not before its day', async () => {
    const pair = await testPair(deps, { from, stage: 'series' });
    await agreed(pair);
    const due = async (actor: Awaited<ReturnType<TestPair['mentor']>>, day: string) =>
      (await findWaitingGoals(deps, actor, day)).filter((i) => i.kind === 'action').length;
    expect(await due(await pair.mentee(), '2026-12-07')).toBe(0);
    expect(await due(await pair.mentee(), '2026-12-08')).toBe(2);
    expect(await due(await pair.mentor(), '2026-12-08')).toBe(1);
    expect(await due(await pair.curator(), '2026-12-08')).toBe(0);
  });

  it('the curator reads it but writes nothing into it', async () => {
    const pair = await testPair(deps, { from, stage: 'series' });
    await agreed(pair);
    const curator = await pair.curator();
    const plan = await pairPlan(deps, curator, pair.pairId);
    expect(plan?.actions).toHaveLength(3);
    const actionId = plan?.actions[0]?.id ?? 0;
    expect(await closeAction(deps, curator, { actionId, as: 'done', line: 'x' })).toEqual({
      ok: false,
      reason: 'notAllowed',
    });
    expect(await changeAction(deps, curator, { actionId, title: 'Иное' })).toEqual({
      ok: false,
      reason: 'notAllowed',
    });
    const input = {
      pairId: pair.pairId,
      title: 'Иное',
      form: 'other' as const,
      dueOn: null,
      responsible: 'mentor' as const,
      requestId: requestId(),
    };
    expect(await addAction(deps, curator, input)).toEqual({ ok: false, reason: 'notAllowed' });
  });

  it('of an ended pair takes no more goals, actions or changes', async () => {
    const pair = await testPair(deps, { from, stage: 'series' });
    const id = await saved(pair);
    await deps.db.pair.update({
      where: { id: pair.pairId },
      data: { status: 'ended', endKind: 'agreement', endedAt: deps.clock.now() },
    });
    const input = { pairId: pair.pairId, goalId: null, wording, send: true, requestId: requestId() };
    expect(await saveGoal(deps, await pair.mentee(), input)).toMatchObject({ ok: false });
    const action = {
      pairId: pair.pairId,
      title: 'Иное',
      form: 'other' as const,
      dueOn: null,
      responsible: 'mentor' as const,
      requestId: requestId(),
    };
    expect(await addAction(deps, await pair.mentee(), action)).toEqual({ ok: false, reason: 'tooLate' });
    expect(await reviewed(pair, id, 'agreed')).toMatchObject({ ok: false });
    expect(await told(pair.ids.mentor)).toEqual([]);
  });
});

describe('the final meeting', () => {
  it('both assess a goal, differently too, and both are kept', async () => {
    const pair = await testPair(deps, { from, stage: 'planning' });
    const id = await saved(pair);
    await reviewed(pair, id, 'agreed');
    expect(await assessGoal(deps, await pair.mentee(), { goalId: id, result: 'achieved' })).toEqual({
      ok: false,
      reason: 'notYet',
    });
    await deps.db.pair.update({ where: { id: pair.pairId }, data: { stage: 'final' } });
    expect(await findWaitingGoals(deps, await pair.mentor(), '2026-11-24')).toMatchObject([
      { kind: 'assess' },
    ]);
    const mentee = await pair.mentee();
    await Promise.all([1, 2].map(() => assessGoal(deps, mentee, { goalId: id, result: 'partly' })));
    expect(await assessGoal(deps, await pair.mentor(), { goalId: id, result: 'achieved' })).toMatchObject({
      ok: true,
    });
    const { status, assessments } = await goal(id);
    expect(status).toBe('assessed');
    expect(assessments.map((a) => [a.side, a.result]).toSorted()).toEqual([
      ['mentee', 'partly'],
      ['mentor', 'achieved'],
    ]);
    // Said anew while the pair is open; nobody is asked any more.
    await assessGoal(deps, mentee, { goalId: id, result: 'achieved' });
    expect((await goal(id)).assessments).toHaveLength(2);
    expect(await findWaitingGoals(deps, mentee, '2026-11-24')).toEqual([]);
  });
});
