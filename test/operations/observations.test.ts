import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  correctObservation,
  dropObservation,
  editObservation,
  logObservation,
  shareObservation,
} from '../../src/mentoring/lessons/sheet/operations.ts';
import {
  disagree,
  openSheet,
  reflect,
  seeObservation,
} from '../../src/mentoring/lessons/sheet/operations-reply.ts';
import { observationSheet, observationsOfPair } from '../../src/mentoring/lessons/sheet/queries.ts';
import { lessonsForMe } from '../../src/mentoring/lessons/sheet/queries-waiting.ts';
import { templatesOf } from '../../src/mentoring/lessons/templates/queries.ts';
import { findPair } from '../../src/mentoring/pairing/queries.ts';
import type { Actor } from '../../src/platform/database/actor.ts';
import { inSchool } from '../../src/platform/database/scope.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { lessonOf, logged } from '../support/lessons.ts';
import { type TestPair, testPair } from '../support/meetings.ts';
import { actorWith, giveTestRole, newPerson, type TestDeps, testDeps } from '../support/operations.ts';

let database: TestDatabase;
let deps: TestDeps;
let pair: TestPair;
let mentor: Actor;
let mentee: Actor;
let curator: Actor;

beforeAll(async () => {
  database = await testDatabase();
  deps = testDeps(database);
  pair = await testPair(deps, { from: 100, stage: 'series' });
  [mentor, mentee, curator] = [await pair.mentor(), await pair.mentee(), await pair.curator()];
});
afterAll(() => database.close());

const scopeDb = () => ({ schoolId: pair.schoolId, db: inSchool(deps.db, pair.schoolId) });
const atMentees = () => ({ schoolId: pair.schoolId, pairId: pair.pairId, teacherId: pair.menteeId });
const log = (lesson = lessonOf()) => logged(deps, mentor, atMentees(), lesson);
const share = (observationId: number, action: Parameters<typeof shareObservation>[2]['action'] = null) =>
  shareObservation(deps, mentor, { observationId, action });
const seenBy = (actor: Actor, id: number) => observationSheet(deps, actor, id);
async function viewOf(actor: Actor) {
  const view = await findPair(deps, actor, pair.pairId);
  if (!view) throw new Error('no pair');
  return view;
}
const listOf = async (actor: Actor) => (await observationsOfPair(await viewOf(actor))).map((l) => l.id);
const told = (kind: string, id: number) =>
  deps.db.dispatch.count({ where: { kind, key: { startsWith: `observation:${id}:` } } });

describe('the built-in sheet', () => {
  it('is made for a school once, also when two need it at the same time', async () => {
    const other = await testPair(deps, { from: 700 });
    const scope = { schoolId: other.schoolId, db: inSchool(deps.db, other.schoolId) };
    const now = deps.clock.now();
    const both = await Promise.all([templatesOf(scope, now), templatesOf(scope, now)]);
    expect(both.map((list) => list.length)).toEqual([1, 1]);
    expect(both[0]?.[0]?.criteria).toHaveLength(8);
    expect(both[0]?.[0]).toMatchObject({ code: 'default', version: 1, maxMark: 2, name: null });
  });
});

describe('writing a lesson down', () => {
  it('keeps every line and every mark, for its author alone', async () => {
    const id = await log(lessonOf({ facts: 'Три ученика у доски' }, [2, 1, 0, null]));
    const sheet = await seenBy(mentor, id);
    expect(sheet).toMatchObject({
      as: 'observer',
      className: '7 “Б”',
      sharedAt: null,
      body: { topic: 'Present Perfect', facts: 'Три ученика у доски', points: { sum: 11, max: 14 } },
    });
    expect(sheet?.body?.marks.map((m) => m.mark)).toEqual([2, 1, 0, null, 2, 2, 2, 2]);
    expect(await seenBy(mentee, id)).toBeUndefined();
    expect(await seenBy(curator, id)).toBeUndefined();
    expect(await listOf(mentor)).toContain(id);
    expect(await listOf(mentee)).not.toContain(id);
    expect(await listOf(curator)).not.toContain(id);
    expect(await told('observations.shared', id)).toBe(0);
  });

  it('is done once however often it is sent', async () => {
    const [sheet] = await templatesOf(scopeDb(), deps.clock.now());
    const input = {
      kind: 'mentorVisit' as const,
      pairId: pair.pairId,
      teacherId: pair.menteeId,
      templateId: sheet?.id ?? 0,
      openLessonId: null,
      lesson: lessonOf(),
      voices: [{ fileId: 'voice-1', seconds: 12 }],
      requestId: 'lesson:twice',
    };
    const all = await Promise.all([
      logObservation(deps, mentor, input),
      logObservation(deps, mentor, input),
      logObservation(deps, mentor, input),
    ]);
    expect(new Set(all.map((done) => done.ok && done.observationId)).size).toBe(1);
    expect(all.every((done) => done.ok)).toBe(true);
  });

  it('refuses a day to come, a day of last year, a lesson of somebody else', async () => {
    const refusal = async (work: Promise<unknown>) => expect(work).rejects.toThrow();
    await refusal(log(lessonOf({ heldOn: '2026-11-25' })));
    await refusal(log(lessonOf({ heldOn: '2026-08-20' })));
    await refusal(logged(deps, mentor, { ...atMentees(), teacherId: pair.mentorId }));
    await refusal(logged(deps, mentee, atMentees()));
    await refusal(logged(deps, curator, atMentees()));
  });

  it('takes no mark the sheet does not have', async () => {
    const id = await log(
      lessonOf({ marks: { goals: { mark: 7, comment: null }, alien: { mark: 1, comment: null } } }),
    );
    const sheet = await seenBy(mentor, id);
    expect(sheet?.body?.marks.every((m) => m.mark === null)).toBe(true);
    expect(sheet?.body?.points).toBeUndefined();
  });

  it('goes the other way too: the mentee at the mentor’s', async () => {
    const of = { ...atMentees(), teacherId: pair.mentorId, kind: 'menteeVisit' as const };
    const id = await logged(deps, mentee, of);
    expect(await seenBy(mentor, id)).toBeUndefined();
    await shareObservation(deps, mentee, { observationId: id, action: null });
    expect(await seenBy(mentor, id)).toMatchObject({ as: 'teacher', kind: 'menteeVisit' });
  });

  it('is possible between colleagues who are no pair, and not across schools', async () => {
    const personId = await newPerson(deps, { telegramId: 150, fullName: 'Орлов Павел Ильич' });
    const colleagueId = await giveTestRole(deps, { schoolId: pair.schoolId, personId, role: 'mentor' });
    const of = { ...atMentees(), teacherId: colleagueId, kind: 'colleagueVisit' as const };
    const id = await logged(deps, mentor, of);
    await share(id);
    expect(await seenBy(await actorWith(deps, 150), id)).toMatchObject({ as: 'teacher', pairId: null });
    expect(await seenBy(curator, id)).toMatchObject({ as: 'curator', body: null });
    expect(await seenBy(mentee, id)).toBeUndefined();
    const stranger = await testPair(deps, { from: 160 });
    await expect(
      logged(deps, await stranger.mentor(), { ...of, schoolId: stranger.schoolId }),
    ).rejects.toThrow();
    await expect(logged(deps, mentor, { ...of, teacherId: pair.mentorId })).rejects.toThrow();
  });
});

describe('until it is shared', () => {
  it('its author changes it, and nobody else does', async () => {
    const id = await log();
    const lesson = lessonOf({ topic: 'Past Simple' }, [0]);
    expect(await editObservation(deps, mentee, { observationId: id, lesson, voices: [] })).toEqual({
      ok: false,
      reason: 'notFound',
    });
    expect((await editObservation(deps, mentor, { observationId: id, lesson, voices: [] })).ok).toBe(true);
    expect((await seenBy(mentor, id))?.body).toMatchObject({
      topic: 'Past Simple',
      points: { sum: 14, max: 16 },
    });
  });

  it('may be deleted; after that nothing of it is left', async () => {
    const id = await log();
    expect((await dropObservation(deps, mentee, id)).ok).toBe(false);
    expect((await dropObservation(deps, mentor, id)).ok).toBe(true);
    expect(await seenBy(mentor, id)).toBeUndefined();
    expect(await deps.db.observationMark.count({ where: { observationId: id } })).toBe(0);
    expect((await dropObservation(deps, mentor, id)).ok).toBe(false);
  });
});

describe('after the talk', () => {
  it('is the teacher’s to read and nobody’s to change, told once', async () => {
    const id = await log();
    const all = await Promise.all([share(id), share(id), share(id)]);
    expect(all.every((done) => done.ok)).toBe(true);
    expect(await told('observations.shared', id)).toBe(1);
    expect(await seenBy(mentee, id)).toMatchObject({ as: 'teacher', voices: [] });
    const lesson = lessonOf({ topic: 'Иначе' });
    expect(await editObservation(deps, mentor, { observationId: id, lesson, voices: [] })).toEqual({
      ok: false,
      reason: 'shared',
    });
    expect(await dropObservation(deps, mentor, id)).toEqual({ ok: false, reason: 'shared' });
    expect((await seenBy(mentee, id))?.body?.topic).toBe('Present Perfect');
  });

  it('an edit that races with it either came before or is refused', async () => {
    for (let i = 0; i < 6; i += 1) {
      const id = await log();
      const lesson = lessonOf({ topic: 'Позже' }, [0, 0]);
      const [edited, shared] = await Promise.all([
        editObservation(deps, mentor, { observationId: id, lesson, voices: [] }),
        share(id),
      ]);
      expect(shared.ok).toBe(true);
      const body = (await seenBy(mentee, id))?.body;
      expect(body).toMatchObject(
        edited.ok
          ? { topic: 'Позже', points: { sum: 12, max: 16 } }
          : { topic: 'Present Perfect', points: { sum: 16, max: 16 } },
      );
      expect(body?.marks).toHaveLength(8);
    }
  });

  it('makes one action of the agreed step', async () => {
    const id = await log();
    const action = { dueOn: '2026-12-04', responsible: 'mentee' as const };
    await Promise.all([share(id, action), share(id, action)]);
    const actions = await deps.db.action.findMany({ where: { pairId: pair.pairId } });
    expect(actions).toMatchObject([{ title: 'Начинать урок вопросом к классу', responsible: 'mentee' }]);
    expect((await seenBy(mentee, id))?.body?.action).toMatchObject({
      id: actions[0]?.id,
      dueOn: '2026-12-04',
    });
  });

  it('waits for the teacher until it is opened', async () => {
    const id = await log();
    expect(await lessonsForMe(deps, mentor)).toContainEqual(
      expect.objectContaining({ kind: 'share', observationId: id }),
    );
    await share(id);
    const waits = expect.objectContaining({ kind: 'read', observationId: id });
    expect(await lessonsForMe(deps, mentee)).toContainEqual(waits);
    const sheet = await seenBy(mentee, id);
    if (sheet) await seeObservation(deps, sheet);
    expect(await lessonsForMe(deps, mentee)).not.toContainEqual(waits);
  });
});

describe('the teacher’s answer', () => {
  it('is a reflection that may be written anew, told to the author in a bundle', async () => {
    const id = await log();
    expect((await reflect(deps, mentee, { observationId: id, text: 'Рано' })).ok).toBe(false);
    await share(id);
    expect((await reflect(deps, mentor, { observationId: id, text: 'За другого' })).ok).toBe(false);
    await reflect(deps, mentee, { observationId: id, text: 'Получилось начало' });
    await reflect(deps, mentee, { observationId: id, text: 'Получились начало и конец' });
    expect((await seenBy(mentor, id))?.body?.reply).toMatchObject({
      reflection: 'Получились начало и конец',
    });
    expect(await told('observations.reflected', id)).toBe(1);
  });

  it('is a disagreement said once, which stands beside the sheet', async () => {
    const id = await log();
    await share(id);
    const said = await Promise.all(
      ['Первое', 'Второе'].map((text) => disagree(deps, mentee, { observationId: id, text })),
    );
    expect(said.filter((done) => done.ok)).toHaveLength(1);
    expect(await disagree(deps, mentee, { observationId: id, text: 'Ещё' })).toEqual({
      ok: false,
      reason: 'disagreed',
    });
    const sheet = await seenBy(mentor, id);
    expect(sheet?.body?.reply?.disagreement).toMatch(/^(Первое|Второе)$/);
    expect(sheet?.body?.points).toEqual({ sum: 16, max: 16 });
    expect(await told('observations.disagreed', id)).toBe(1);
  });

  it('opens the sheet to the curator and closes it again; nobody else can', async () => {
    const id = await log();
    await share(id);
    const line = async () => (await observationsOfPair(await viewOf(curator))).find((l) => l.id === id);
    expect(await seenBy(curator, id)).toMatchObject({ as: 'curator', body: null, voices: [] });
    expect(await line()).not.toHaveProperty('points');
    expect(await line()).not.toHaveProperty('topic');
    expect((await openSheet(deps, mentor, { observationId: id, open: true })).ok).toBe(false);
    expect((await openSheet(deps, curator, { observationId: id, open: true })).ok).toBe(false);
    await openSheet(deps, mentee, { observationId: id, open: true });
    expect((await seenBy(curator, id))?.body?.topic).toBe('Present Perfect');
    expect(await line()).toMatchObject({ points: { sum: 16, max: 16 } });
    await openSheet(deps, mentee, { observationId: id, open: false });
    expect((await seenBy(curator, id))?.body).toBeNull();
  });

  it('is nobody’s business in the other roles and schools', async () => {
    const id = await log();
    await share(id);
    await openSheet(deps, mentee, { observationId: id, open: true });
    for (const [i, role] of (
      ['trustedPerson', 'director', 'departmentHead', 'psychologist', 'administrator', 'coordinator'] as const
    ).entries()) {
      const personId = await newPerson(deps, { telegramId: 900 + i, fullName: `Посторонний Иван ${role}` });
      await giveTestRole(deps, { schoolId: pair.schoolId, personId, role });
      expect(await seenBy(await actorWith(deps, 900 + i), id), role).toBeUndefined();
    }
    const stranger = await testPair(deps, { from: 950 });
    for (const who of ['mentor', 'mentee', 'curator'] as const)
      expect(await seenBy(await stranger[who](), id), who).toBeUndefined();
  });
});

describe('a correction', () => {
  it('is a new record with its reason; the old one stays and counts nowhere', async () => {
    const id = await log(lessonOf({}, [0, 0]));
    const lesson = lessonOf({ className: '7 “А”' });
    const correct = (correctsId: number, requestId: string) =>
      correctObservation(deps, mentor, { correctsId, reason: 'Не тот класс', lesson, voices: [], requestId });
    expect(await correct(id, 'correction:early')).toEqual({ ok: false, reason: 'notShared' });
    await share(id);
    const both = await Promise.all([correct(id, 'correction:1'), correct(id, 'correction:2')]);
    const [made] = both.filter((done) => done.ok);
    expect(both.filter((done) => done.ok)).toHaveLength(1);
    if (!made?.ok) throw new Error('no correction');
    const newId = made.observationId;
    expect(await seenBy(mentee, newId)).toMatchObject({ correctsId: id, correctionReason: 'Не тот класс' });
    expect(await seenBy(mentee, id)).toMatchObject({ correctedById: newId });
    expect(await told('observations.shared', newId)).toBe(1);
    expect(await listOf(mentor)).not.toContain(id);
    expect(await listOf(mentee)).toContain(newId);
    const held = await scopeDb().db.countedLesson.findMany({ select: { id: true } });
    expect(held.map((l) => l.id)).toContain(newId);
    expect(held.map((l) => l.id)).not.toContain(id);
    expect(await reflect(deps, mentee, { observationId: id, text: 'К старой записи' })).toEqual({
      ok: false,
      reason: 'corrected',
    });
    expect((await correct(newId, 'correction:3')).ok).toBe(true);
  });
});
