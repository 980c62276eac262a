import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  bookSeat,
  cancelOpenLesson,
  cancelSeat,
  changeOpenLesson,
  publishOpenLesson,
  saveTakeaway,
} from '../../src/mentoring/openLessons/operations.ts';
import { findBoard, findOpenLesson } from '../../src/mentoring/openLessons/queries.ts';
import type { Actor } from '../../src/platform/database/actor.ts';
import { addMinutes } from '../../src/platform/time/local.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { makeReady, type TestPair, testPair } from '../support/meetings.ts';
import { actorWith, giveTestRole, newPerson, type TestDeps, testDeps } from '../support/operations.ts';

let database: TestDatabase;
let deps: TestDeps;
let from = 61_000;
let pair: TestPair;
let mentor: Actor;
let mentee: Actor;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  deps = testDeps(database);
  from += 100;
  pair = await testPair(deps, { from, stage: 'series' });
  mentor = await pair.mentor();
  mentee = await pair.mentee();
});

let requests = 0;
/** Thursday, 26 November, 09:25 in Moscow. */
const THURSDAY = new Date('2026-11-26T06:25:00Z');

const lessonOf = (more: Partial<Parameters<typeof publishOpenLesson>[2]> = {}) => ({
  schoolId: pair.schoolId,
  startsAt: THURSDAY,
  minutes: 45,
  className: '7 “Б”',
  subject: 'english',
  topic: 'Past Simple',
  place: null,
  seats: 1,
  requestId: `open:${(requests += 1)}`,
  ...more,
});

async function publish(more: Parameters<typeof lessonOf>[0] = {}): Promise<number> {
  const done = await publishOpenLesson(deps, mentor, lessonOf(more));
  if (!done.ok) throw new Error(done.reason);
  return done.openLessonId;
}

async function colleague(n: number): Promise<Actor> {
  const telegramId = from + 20 + n;
  const personId = await newPerson(deps, { telegramId, fullName: `Ким Денис ${n}` });
  const id = await giveTestRole(deps, { schoolId: pair.schoolId, personId, role: 'mentee' });
  await makeReady(deps, pair.schoolId, id, personId);
  return actorWith(deps, telegramId);
}

const waiting = async (openLessonId: number, status = 'waiting') =>
  (
    await deps.db.dispatch.findMany({
      where: { key: { startsWith: `openlesson:${openLessonId}:` }, status: status as 'waiting' },
      orderBy: { dueAt: 'asc' },
      select: { kind: true, dueAt: true, toPersonId: true, loudUntilHour: true, key: true },
    })
  ).map((row) => ({ ...row, kind: row.kind.replace('observations.', '') }));

describe('an open lesson', () => {
  it('is announced once, and stands on the board of its school alone', async () => {
    const request = lessonOf();
    const first = await publishOpenLesson(deps, mentor, request);
    expect(await publishOpenLesson(deps, mentor, request)).toEqual(first);
    const board = await findBoard(deps, mentee, { schoolId: pair.schoolId, when: 'ahead', page: 0 });
    expect(board?.lessons).toMatchObject([{ className: '7 “Б”', seats: 1, taken: 0, mine: false }]);
    const other = await testPair(deps, { from: from + 50 });
    const stranger = await other.mentor();
    const id = board?.lessons[0]?.id ?? 0;
    expect(
      await findBoard(deps, stranger, { schoolId: pair.schoolId, when: 'ahead', page: 0 }),
    ).toBeUndefined();
    expect(await findOpenLesson(deps, stranger, id)).toBeUndefined();
    expect(await bookSeat(deps, stranger, id)).toEqual({ ok: false, reason: 'notFound' });
    expect(await publishOpenLesson(deps, stranger, lessonOf())).toEqual({ ok: false, reason: 'notFound' });
  });

  it('is not announced in the past, nor by somebody who does not teach here', async () => {
    expect(await publishOpenLesson(deps, mentor, lessonOf({ startsAt: deps.clock.now() }))).toEqual({
      ok: false,
      reason: 'inPast',
    });
    expect(await publishOpenLesson(deps, await pair.curator(), lessonOf())).toEqual({
      ok: false,
      reason: 'notFound',
    });
  });

  it('gives its last seat to one of two who want it at once', async () => {
    const guests = await Promise.all([1, 2, 3, 4, 5].map(colleague));
    for (let round = 0; round < 5; round += 1) {
      const id = await publish({ seats: 2 });
      const done = await Promise.all(guests.map((guest) => bookSeat(deps, guest, id)));
      expect(done.filter((one) => one.ok)).toHaveLength(2);
      expect(done.filter((one) => !one.ok)).toEqual([1, 2, 3].map(() => ({ ok: false, reason: 'full' })));
      expect(await deps.db.openLessonVisit.count({ where: { openLessonId: id, cancelledAt: null } })).toBe(2);
    }
  });

  it('takes a seat booked twice for one, gives it back, and lets it be booked again', async () => {
    const id = await publish();
    expect(await bookSeat(deps, mentor, id)).toEqual({ ok: false, reason: 'own' });
    expect(await Promise.all([bookSeat(deps, mentee, id), bookSeat(deps, mentee, id)])).toMatchObject([
      { ok: true },
      { ok: true },
    ]);
    expect(await deps.db.openLessonVisit.count({ where: { openLessonId: id } })).toBe(1);
    const ahead = await waiting(id);
    // Thursday 09:25: a day before is Wednesday 09:25; ten minutes after the end is 10:20.
    expect(ahead.filter((d) => d.toPersonId === mentee.personId)).toMatchObject([
      { kind: 'openTomorrow', dueAt: new Date('2026-11-25T06:25:00Z') },
      { kind: 'openTakeaway', dueAt: new Date('2026-11-26T07:20:00Z') },
    ]);
    expect(ahead.filter((d) => d.toPersonId === mentor.personId).map((d) => d.kind)).toEqual([
      'openBooked',
      'openTomorrow',
    ]);
    const guest = await colleague(1);
    expect(await bookSeat(deps, guest, id)).toEqual({ ok: false, reason: 'full' });
    expect(await cancelSeat(deps, mentee, id)).toMatchObject({ ok: true });
    expect((await waiting(id)).filter((d) => d.toPersonId === mentee.personId)).toEqual([]);
    expect(await bookSeat(deps, guest, id)).toMatchObject({ ok: true });
    expect(await bookSeat(deps, mentee, id)).toEqual({ ok: false, reason: 'full' });
    await cancelSeat(deps, guest, id);
    expect(await bookSeat(deps, mentee, id)).toMatchObject({ ok: true });
    expect((await waiting(id)).filter((d) => d.toPersonId === mentee.personId)).toHaveLength(2);
  });

  it('tells its guests when it moves or is off, loudly when it is near, and reminds of the new hour', async () => {
    const id = await publish({ seats: 3 });
    await bookSeat(deps, mentee, id);
    expect(
      await changeOpenLesson(deps, mentee, { openLessonId: id, place: 'каб. 21', requestId: 'r1' }),
    ).toEqual({
      ok: false,
      reason: 'notYours',
    });
    const later = new Date('2026-11-27T06:25:00Z');
    expect(
      await changeOpenLesson(deps, mentor, { openLessonId: id, startsAt: later, requestId: 'r2' }),
    ).toMatchObject({
      ok: true,
    });
    expect(
      await changeOpenLesson(deps, mentor, { openLessonId: id, startsAt: later, requestId: 'r2' }),
    ).toMatchObject({
      ok: true,
    });
    const told = (await waiting(id)).filter((d) => d.toPersonId === mentee.personId);
    expect(told).toMatchObject([
      { kind: 'openMoved', loudUntilHour: null },
      { kind: 'openTomorrow', dueAt: new Date('2026-11-26T06:25:00Z') },
      { kind: 'openTakeaway', dueAt: new Date('2026-11-27T07:20:00Z') },
    ]);
    deps.clock.set(new Date('2026-11-26T19:00:00Z'));
    await changeOpenLesson(deps, mentor, { openLessonId: id, place: 'каб. 21', requestId: 'r1' });
    expect((await waiting(id)).filter((d) => d.kind === 'openMoved').at(-1)).toMatchObject({
      loudUntilHour: 22,
    });
    expect(await cancelOpenLesson(deps, mentor, id)).toMatchObject({ ok: true });
    expect(await cancelOpenLesson(deps, mentor, id)).toMatchObject({ ok: true });
    expect(await waiting(id)).toMatchObject([
      { kind: 'openCancelled', loudUntilHour: 22, toPersonId: mentee.personId },
    ]);
    expect(await bookSeat(deps, await colleague(1), id)).toEqual({ ok: false, reason: 'cancelled' });
  });

  it('asks a guest what they take along; the guest and the host read it, nobody else', async () => {
    const id = await publish({ seats: 3 });
    await bookSeat(deps, mentee, id);
    expect(await saveTakeaway(deps, mentee, { openLessonId: id, text: 'Вопрос на доске' })).toEqual({
      ok: false,
      reason: 'early',
    });
    deps.clock.set(addMinutes(THURSDAY, 60));
    expect(await saveTakeaway(deps, mentee, { openLessonId: id, text: 'Вопрос на доске' })).toMatchObject({
      ok: true,
    });
    expect((await findOpenLesson(deps, mentee, id))?.lesson.visit?.takeaway).toBe('Вопрос на доске');
    expect((await findOpenLesson(deps, mentor, id))?.lesson.guests).toMatchObject([
      { takeaway: 'Вопрос на доске' },
    ]);
    const curator = await findOpenLesson(deps, await pair.curator(), id);
    expect(JSON.stringify(curator?.lesson)).not.toContain('Вопрос на доске');
    expect(await bookSeat(deps, await colleague(1), id)).toEqual({ ok: false, reason: 'begun' });
  });

  it('pages its board', async () => {
    for (let i = 0; i < 5; i += 1) await publish({ startsAt: addMinutes(THURSDAY, i * 24 * 60) });
    const first = await findBoard(deps, mentee, { schoolId: pair.schoolId, when: 'ahead', page: 0 });
    const last = await findBoard(deps, mentee, { schoolId: pair.schoolId, when: 'ahead', page: 9 });
    expect([first?.lessons.length, first?.total, last?.lessons.length, last?.page]).toEqual([4, 5, 1, 1]);
  });
});
