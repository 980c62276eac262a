import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { scopeOf } from '../../src/mentoring/common/scope.ts';
import {
  acceptMeeting,
  cancelMeeting,
  declineMeeting,
  moveMeeting,
  sayLate,
  undoLog,
} from '../../src/mentoring/meetings/arrange/operations.ts';
import { slotsFor } from '../../src/mentoring/meetings/arrange/queries.ts';
import { answerMeeting, enterFromPaper } from '../../src/mentoring/meetings/confirm/operations.ts';
import { decideMeeting, settleSilent } from '../../src/mentoring/meetings/confirm/operations-settle.ts';
import { dispatchKinds } from '../../src/mentoring/meetings/dispatches.ts';
import { addNote, correctMeeting, openNotes } from '../../src/mentoring/meetings/notes/operations.ts';
import { createMeeting, logMeeting } from '../../src/mentoring/meetings/operations.ts';
import { findMeeting, notesOf } from '../../src/mentoring/meetings/queries.ts';
import { meetingsForCurator, meetingsForHome } from '../../src/mentoring/meetings/queries-home.ts';
import { viewOf } from '../../src/mentoring/meetings/queries-view.ts';
import { findPair } from '../../src/mentoring/pairing/queries.ts';
import type { ConfirmationAnswer } from '../../src/platform/database/generated/enums.ts';
import { everyOf } from '../../src/platform/known.ts';
import { addMinutes } from '../../src/platform/time/local.ts';
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

/** Wednesday, 25 November 2026, 15:30 in Moscow. */
const WEDNESDAY = new Date('2026-11-25T12:30:00Z');
const usual = { minutes: 40, place: null, online: false };
let requests = 0;
const requestId = () => `r${(requests += 1)}`;

async function proposed(pair: TestPair, startsAt = WEDNESDAY, agreed = false) {
  const made = await createMeeting(deps, await pair.mentor(), {
    ...usual,
    startsAt,
    pairId: pair.pairId,
    kind: 'acquaintance',
    agreed,
    replaces: null,
    requestId: requestId(),
  });
  if (!made.ok) throw new Error(made.reason);
  return made.meetingId;
}

/** An agreed meeting whose hour has passed. */
async function past(pair: TestPair) {
  const meetingId = await proposed(pair, WEDNESDAY, true);
  deps.clock.set(addMinutes(WEDNESDAY, 50));
  return meetingId;
}

async function told(personTelegramId: number) {
  const rows = await deps.db.dispatch.findMany({ orderBy: { id: 'asc' } });
  const account = await deps.db.account.findUnique({
    where: { telegramId: BigInt(personTelegramId) },
    select: { personId: true },
  });
  return rows.filter((r) => r.toPersonId === account?.personId && r.status === 'waiting');
}
/** What people's acts made be told; reminders have tests of their own. */
const kindsTold = async (id: number) =>
  (await told(id)).filter((d) => !d.key.includes(':remind:')).map((d) => d.kind.replace('meetings.', ''));

/** What a waiting dispatch says, in this language. */
async function said(id: number, kind: string, locale: 'ru' | 'kk' | 'en' = 'ru'): Promise<string | null> {
  const row = (await told(id)).findLast((d) => d.kind === `meetings.${kind}`);
  if (!row) throw new Error(`${kind} was not told`);
  const found = dispatchKinds.find((k) => k.name === row.kind);
  const screen = await found?.render(deps, found.args.parse(row.args) as never, {
    personId: row.toPersonId,
    telegramId: id,
    locale,
  });
  return screen ? screen.text.value.replaceAll('\u00a0', ' ') : null;
}

const row = (id: number) =>
  deps.db.meeting.findUniqueOrThrow({ where: { id }, include: { confirmations: true } });

describe('before the hour', () => {
  it('a proposal is told at once and accepted once, also by two fingers', async () => {
    const pair = await testPair(deps, { from });
    const id = await proposed(pair);
    expect(await said(pair.ids.mentee, 'proposed')).toBe(
      '📅 Предложение встречи: ср 25 ноября, 15:30\nЛебедева О. В. · встреча-знакомство · в школе · 40 минут',
    );
    const mentee = await pair.mentee();
    const both = await Promise.all(
      [1, 2].map(() => acceptMeeting(deps, mentee, { meetingId: id, revision: 1 })),
    );
    expect(both.every((o) => o.ok)).toBe(true);
    expect((await row(id)).status).toBe('agreed');
    expect(await kindsTold(pair.ids.mentor)).toEqual(['accepted']);
    expect(await said(pair.ids.mentor, 'accepted')).toBe('📅 Тимур А.: подходит. Ср 25 ноября, 15:30.');
    expect(await said(pair.ids.mentee, 'proposed')).toBeNull();
  });

  it('the same request creates one meeting', async () => {
    const pair = await testPair(deps, { from });
    const mentor = await pair.mentor();
    const input = {
      ...usual,
      startsAt: WEDNESDAY,
      pairId: pair.pairId,
      kind: 'trial' as const,
      agreed: false,
      replaces: null,
      requestId: 'same',
    };
    const [a, b] = await Promise.all([
      createMeeting(deps, mentor, input),
      createMeeting(deps, mentor, input),
    ]);
    expect(a).toEqual(b);
    expect(await deps.db.meeting.count({ where: { pairId: pair.pairId } })).toBe(1);
  });

  it('another time goes to and fro; an old button does not accept what has changed', async () => {
    const pair = await testPair(deps, { from });
    const id = await proposed(pair);
    const mentee = await pair.mentee();
    const later = addMinutes(WEDNESDAY, 24 * 60);
    expect(
      await moveMeeting(deps, mentee, { ...usual, meetingId: id, startsAt: later, agreed: false }),
    ).toMatchObject({ ok: true });
    expect(await row(id)).toMatchObject({ status: 'proposed', proposedBy: 'mentee', revision: 2 });
    expect(await acceptMeeting(deps, mentee, { meetingId: id, revision: 1 })).toMatchObject({
      reason: 'changed',
    });
    expect(await acceptMeeting(deps, mentee, { meetingId: id, revision: 2 })).toMatchObject({
      reason: 'notYours',
    });
    expect(await said(pair.ids.mentor, 'otherTime')).toContain(
      'Предложено другое время: чт 26 ноября, 15:30',
    );
    expect(await acceptMeeting(deps, await pair.mentor(), { meetingId: id, revision: 2 })).toEqual({
      ok: true,
    });
  });

  it('a decline asks for no reason and offers another day', async () => {
    const pair = await testPair(deps, { from });
    const id = await proposed(pair);
    expect(await declineMeeting(deps, await pair.mentee(), { meetingId: id, revision: 1 })).toEqual({
      ok: true,
    });
    expect(await declineMeeting(deps, await pair.mentee(), { meetingId: id, revision: 1 })).toEqual({
      ok: true,
    });
    expect(await said(pair.ids.mentor, 'declined')).toContain('Тимур А.: этот день не подходит');
    expect(await acceptMeeting(deps, await pair.mentee(), { meetingId: id, revision: 1 })).toMatchObject({
      reason: 'changed',
    });
  });

  it('a cancel within twelve hours is loud until ten, an earlier one is not', async () => {
    const pair = await testPair(deps, { from });
    const soon = await proposed(pair, WEDNESDAY, true);
    const far = await proposed(pair, addMinutes(WEDNESDAY, 3 * 24 * 60), true);
    deps.clock.set(addMinutes(WEDNESDAY, -60 * 5));
    await cancelMeeting(deps, await pair.mentee(), soon);
    await cancelMeeting(deps, await pair.mentee(), far);
    const rows = (await told(pair.ids.mentor)).filter((d) => d.kind === 'meetings.cancelled');
    expect(rows.map((r) => r.loudUntilHour)).toEqual([22, null]);
    expect(await cancelMeeting(deps, await pair.mentor(), soon)).toMatchObject({ ok: true });
  });

  it('«Опаздываю» is said once, in the last hour', async () => {
    const pair = await testPair(deps, { from });
    const id = await proposed(pair, WEDNESDAY, true);
    expect(await sayLate(deps, await pair.mentee(), id)).toMatchObject({ reason: 'tooLate' });
    deps.clock.set(addMinutes(WEDNESDAY, -20));
    await sayLate(deps, await pair.mentee(), id);
    await sayLate(deps, await pair.mentee(), id);
    expect((await kindsTold(pair.ids.mentor)).filter((k) => k === 'late')).toHaveLength(1);
  });

  it('both move at the same moment: one wins, the other is told it has changed', async () => {
    const pair = await testPair(deps, { from });
    const id = await proposed(pair, WEDNESDAY, true);
    const [mentor, mentee] = [await pair.mentor(), await pair.mentee()];
    const outcomes = await Promise.all([
      moveMeeting(deps, mentor, {
        ...usual,
        meetingId: id,
        startsAt: addMinutes(WEDNESDAY, 1440),
        agreed: false,
      }),
      moveMeeting(deps, mentee, {
        ...usual,
        meetingId: id,
        startsAt: addMinutes(WEDNESDAY, 2880),
        agreed: false,
      }),
    ]);
    expect(outcomes.filter((o) => o.ok).length).toBeGreaterThan(0);
    expect((await row(id)).revision).toBe(1 + outcomes.filter((o) => o.ok).length);
  });

  it('neither the past nor the time after the school year can be proposed', async () => {
    const pair = await testPair(deps, { from });
    const mentor = await pair.mentor();
    const at = (startsAt: Date) =>
      createMeeting(deps, mentor, {
        ...usual,
        startsAt,
        pairId: pair.pairId,
        kind: 'trial',
        agreed: false,
        replaces: null,
        requestId: requestId(),
      });
    expect(await at(addMinutes(deps.clock.now(), -5))).toMatchObject({ reason: 'inPast' });
    expect(await at(new Date('2027-07-01T10:00:00Z'))).toMatchObject({ reason: 'tooFar' });
    expect(
      await createMeeting(deps, await pair.curator(), {
        ...usual,
        startsAt: WEDNESDAY,
        pairId: pair.pairId,
        kind: 'trial',
        agreed: false,
        replaces: null,
        requestId: requestId(),
      }),
    ).toMatchObject({ reason: 'notYours' });
  });

  it('what is foreign looks like what does not exist', async () => {
    const pair = await testPair(deps, { from });
    const id = await proposed(pair);
    from += 10;
    const stranger = await testPair(deps, { from });
    const sameSchool = await testPair(deps, { from: from + 500, schoolId: pair.schoolId });
    for (const actor of [await stranger.mentor(), await stranger.curator(), await sameSchool.mentor()]) {
      expect(await findMeeting(deps, actor, id)).toBeUndefined();
      expect(await acceptMeeting(deps, actor, { meetingId: id, revision: 1 })).toMatchObject({
        reason: 'notFound',
      });
      expect(await answerMeeting(deps, actor, { meetingId: id, answer: 'held' })).toMatchObject({
        reason: 'notFound',
      });
    }
  });
});

describe('«уже встретились»', () => {
  const log = async (pair: TestPair, who: 'mentor' | 'mentee', day = '2026-11-24', another = false) =>
    logMeeting(deps, await pair[who](), {
      pairId: pair.pairId,
      kind: 'acquaintance',
      day,
      time: null,
      minutes: 30,
      place: null,
      online: false,
      another,
      requestId: requestId(),
    });

  it('the other side confirms, and the stage is passed', async () => {
    const pair = await testPair(deps, { from });
    const made = await log(pair, 'mentor');
    if (!made.ok) throw new Error(made.reason);
    expect(await said(pair.ids.mentee, 'question')).toBe(
      '📅 Запись о встрече: вт 24 ноября\nЛебедева О. В. · встреча-знакомство · около 30 минут\nСостоялась?',
    );
    expect(
      await answerMeeting(deps, await pair.mentee(), { meetingId: made.meetingId, answer: 'held' }),
    ).toEqual({ ok: true, outcome: 'both' });
    expect((await deps.db.pair.findUniqueOrThrow({ where: { id: pair.pairId } })).stage).toBe('trial');
  });

  it('both writing it down at the same moment make one meeting', async () => {
    const pair = await testPair(deps, { from });
    const outcomes = await Promise.all([log(pair, 'mentor'), log(pair, 'mentee')]);
    expect(outcomes.filter((o) => o.ok)).toHaveLength(1);
    const refusal = outcomes.find((o) => !o.ok);
    expect(refusal).toMatchObject({ reason: 'sameDay', meetingId: expect.any(Number) });
    expect(await log(pair, 'mentor', '2026-11-24', true)).toMatchObject({ ok: true });
  });

  it('goes back 14 days and never ahead', async () => {
    const pair = await testPair(deps, { from });
    expect(await log(pair, 'mentor', '2026-11-10')).toMatchObject({ ok: true });
    expect(await log(pair, 'mentor', '2026-11-09')).toMatchObject({ reason: 'tooOld' });
    expect(await log(pair, 'mentor', '2026-11-25')).toMatchObject({ reason: 'future' });
  });

  it('can be taken back until the other has answered', async () => {
    const pair = await testPair(deps, { from });
    const made = await log(pair, 'mentor');
    if (!made.ok) throw new Error(made.reason);
    expect(await undoLog(deps, await pair.mentee(), made.meetingId)).toMatchObject({ reason: 'notYours' });
    expect(await undoLog(deps, await pair.mentor(), made.meetingId)).toEqual({ ok: true });
    expect(await kindsTold(pair.ids.mentee)).toEqual([]);
    expect(
      await answerMeeting(deps, await pair.mentee(), { meetingId: made.meetingId, answer: 'held' }),
    ).toMatchObject({ reason: 'changed' });
  });
});

describe('confirmation', () => {
  it('too soon before the hour; one yes waits, both yes confirm, a confirmed one never changes', async () => {
    const pair = await testPair(deps, { from });
    const id = await proposed(pair, WEDNESDAY, true);
    expect(await answerMeeting(deps, await pair.mentor(), { meetingId: id, answer: 'held' })).toMatchObject({
      reason: 'tooSoon',
    });
    deps.clock.set(addMinutes(WEDNESDAY, 50));
    expect(await answerMeeting(deps, await pair.mentor(), { meetingId: id, answer: 'held' })).toEqual({
      ok: true,
      outcome: 'waiting',
    });
    expect(await answerMeeting(deps, await pair.mentee(), { meetingId: id, answer: 'held' })).toEqual({
      ok: true,
      outcome: 'both',
    });
    expect(await answerMeeting(deps, await pair.mentee(), { meetingId: id, answer: 'held' })).toEqual({
      ok: true,
      outcome: 'both',
    });
    expect(await answerMeeting(deps, await pair.mentee(), { meetingId: id, answer: 'missed' })).toMatchObject(
      { reason: 'tooLate' },
    );
    expect(await said(pair.ids.mentor, 'settled')).toContain('✅ Встреча ср 25 ноября подтверждена обоими.');
  });

  it('the first answer is nowhere to be seen: card, home and question are the same before and after it', async () => {
    const pair = await testPair(deps, { from });
    const id = await past(pair);
    const seen = async () => {
      const mentee = await pair.mentee();
      const found = await findMeeting(deps, mentee, id);
      if (!found) throw new Error('gone');
      const home = await meetingsForHome(deps, mentee, deps.clock.now());
      return JSON.stringify([viewOf(found, deps.clock.now()), home]);
    };
    const before = await seen();
    for (const answer of everyOf<ConfirmationAnswer>()(['held', 'missed', 'moved'])) {
      await answerMeeting(deps, await pair.mentor(), { meetingId: id, answer });
      expect(await seen()).toBe(before);
    }
    expect(await kindsTold(pair.ids.mentee)).toEqual(['agreed']);
  });

  it('both tap at the same moment: one outcome, whatever they say', async () => {
    for (const [a, b, outcome] of [
      ['held', 'held', 'both'],
      ['missed', 'missed', 'notHeld'],
      ['moved', 'missed', 'moved'],
    ] as const) {
      from += 10;
      const pair = await testPair(deps, { from });
      const id = await past(pair);
      const [mentor, mentee] = [await pair.mentor(), await pair.mentee()];
      await Promise.all([
        answerMeeting(deps, mentor, { meetingId: id, answer: a }),
        answerMeeting(deps, mentee, { meetingId: id, answer: b }),
      ]);
      expect(await row(id)).toMatchObject({ status: 'settled', outcome });
      deps = testDeps(database);
    }
  });

  it('answers that differ are asked once more; changed, they confirm', async () => {
    const pair = await testPair(deps, { from });
    const id = await past(pair);
    await answerMeeting(deps, await pair.mentor(), { meetingId: id, answer: 'held' });
    expect(await answerMeeting(deps, await pair.mentee(), { meetingId: id, answer: 'missed' })).toEqual({
      ok: true,
      outcome: 'contradiction',
    });
    expect(await said(pair.ids.mentor, 'differ')).toContain('Ваш ответ: «Состоялась».');
    expect(await answerMeeting(deps, await pair.mentee(), { meetingId: id, answer: 'held' })).toEqual({
      ok: true,
      outcome: 'both',
    });
  });

  it('answers kept apart wait for the curator, who decides; both get the same words', async () => {
    const pair = await testPair(deps, { from });
    const id = await past(pair);
    const [mentor, mentee, curator] = [await pair.mentor(), await pair.mentee(), await pair.curator()];
    await answerMeeting(deps, mentor, { meetingId: id, answer: 'held' });
    await answerMeeting(deps, mentee, { meetingId: id, answer: 'missed' });
    const queue = async () => {
      const scope = scopeOf(deps, curator, pair.schoolId);
      const view = await findPair(deps, curator, pair.pairId);
      if (!scope || !view) throw new Error('gone');
      return (await meetingsForCurator(scope, deps.clock.now())).map((i) => i.what);
    };
    expect(await queue()).toEqual([]);
    expect(await decideMeeting(deps, curator, { meetingId: id, decision: 'paper' })).toMatchObject({
      reason: 'tooSoonToDecide',
    });
    deps.clock.set(addMinutes(deps.clock.now(), 24 * 60 + 1));
    expect(await queue()).toEqual(['contradiction']);
    expect(await answerMeeting(deps, mentee, { meetingId: id, answer: 'held' })).toMatchObject({
      reason: 'tooLate',
    });
    expect(await decideMeeting(deps, mentor, { meetingId: id, decision: 'paper' })).toMatchObject({
      reason: 'notYours',
    });
    expect(await decideMeeting(deps, curator, { meetingId: id, decision: 'paper' })).toEqual({ ok: true });
    expect(await decideMeeting(deps, curator, { meetingId: id, decision: 'paper' })).toEqual({ ok: true });
    expect(await queue()).toEqual([]);
    expect(await row(id)).toMatchObject({ outcome: 'curator', curatorReason: 'paper' });
    expect(await said(pair.ids.mentor, 'settled')).toBe(await said(pair.ids.mentee, 'settled'));
    expect(await deps.db.auditEntry.count({ where: { schoolId: pair.schoolId } })).toBe(1);
    expect((await deps.db.pair.findUniqueOrThrow({ where: { id: pair.pairId } })).stage).toBe('trial');
  });

  it('«Не считать» settles it too, and opens no gate', async () => {
    const pair = await testPair(deps, { from });
    const id = await past(pair);
    await answerMeeting(deps, await pair.mentor(), { meetingId: id, answer: 'held' });
    await answerMeeting(deps, await pair.mentee(), { meetingId: id, answer: 'missed' });
    await answerMeeting(deps, await pair.mentor(), { meetingId: id, answer: 'held' });
    expect(await answerMeeting(deps, await pair.mentee(), { meetingId: id, answer: 'missed' })).toEqual({
      ok: true,
      outcome: 'curatorDecides',
    });
    expect(await decideMeeting(deps, await pair.curator(), { meetingId: id, decision: 'no' })).toEqual({
      ok: true,
    });
    expect(await row(id)).toMatchObject({ outcome: 'notHeld' });
    expect((await deps.db.pair.findUniqueOrThrow({ where: { id: pair.pairId } })).stage).toBe('acquaintance');
    expect(await answerMeeting(deps, await pair.mentee(), { meetingId: id, answer: 'held' })).toMatchObject({
      reason: 'tooLate',
    });
  });

  it('«Спросить обоих ещё раз» gives both another day', async () => {
    const pair = await testPair(deps, { from });
    const id = await past(pair);
    await answerMeeting(deps, await pair.mentor(), { meetingId: id, answer: 'held' });
    await answerMeeting(deps, await pair.mentee(), { meetingId: id, answer: 'missed' });
    deps.clock.set(addMinutes(deps.clock.now(), 25 * 60));
    expect(await decideMeeting(deps, await pair.curator(), { meetingId: id, decision: 'again' })).toEqual({
      ok: true,
    });
    expect(await answerMeeting(deps, await pair.mentee(), { meetingId: id, answer: 'held' })).toEqual({
      ok: true,
      outcome: 'both',
    });
  });

  it('silence: after five school days one side, the curator’s to decide; a late yes still confirms', async () => {
    const pair = await testPair(deps, { from });
    const id = await past(pair);
    await answerMeeting(deps, await pair.mentor(), { meetingId: id, answer: 'held' });
    deps.clock.set(new Date('2026-12-01T12:00:00Z'));
    await settleSilent(deps, deps.clock.now());
    expect((await row(id)).status).toBe('agreed');
    deps.clock.set(new Date('2026-12-02T12:00:00Z'));
    expect(await settleSilent(deps, deps.clock.now())).toBeGreaterThan(0);
    expect(await settleSilent(deps, deps.clock.now())).toBe(0);
    expect(await row(id)).toMatchObject({ status: 'settled', outcome: 'oneSide' });
    expect((await deps.db.pair.findUniqueOrThrow({ where: { id: pair.pairId } })).stage).toBe('acquaintance');
    expect(await answerMeeting(deps, await pair.mentee(), { meetingId: id, answer: 'held' })).toEqual({
      ok: true,
      outcome: 'both',
    });
    expect((await deps.db.pair.findUniqueOrThrow({ where: { id: pair.pairId } })).stage).toBe('trial');
  });

  it('silence over the holidays waits for school', async () => {
    const pair = await testPair(deps, { from });
    const at = new Date('2026-12-24T12:00:00Z');
    deps.clock.set(addMinutes(at, -60));
    const id = await proposed(pair, at, true);
    deps.clock.set(addMinutes(at, 60));
    await answerMeeting(deps, await pair.mentor(), { meetingId: id, answer: 'held' });
    deps.clock.set(new Date('2027-01-11T08:00:00Z'));
    await settleSilent(deps, deps.clock.now());
    expect((await row(id)).status).toBe('agreed');
    deps.clock.set(new Date('2027-01-14T08:00:00Z'));
    await settleSilent(deps, deps.clock.now());
    expect((await row(id)).outcome).toBe('oneSide');
  });

  it('a proposal nobody answered is over a day later; before that it may still turn out to have been held', async () => {
    const pair = await testPair(deps, { from });
    const met = await proposed(pair);
    const other = await proposed(pair, addMinutes(WEDNESDAY, 60));
    deps.clock.set(addMinutes(WEDNESDAY, 120));
    expect(await answerMeeting(deps, await pair.mentee(), { meetingId: met, answer: 'held' })).toEqual({
      ok: true,
      outcome: 'waiting',
    });
    deps.clock.set(addMinutes(WEDNESDAY, 26 * 60));
    await settleSilent(deps, deps.clock.now());
    expect((await row(met)).status).toBe('agreed');
    expect((await row(other)).status).toBe('cancelled');
  });

  it('paper: the curator enters it, marked, and it counts as the curator’s', async () => {
    const pair = await testPair(deps, { from, menteeOnPaper: true });
    const id = await proposed(pair);
    expect((await row(id)).status).toBe('agreed');
    deps.clock.set(addMinutes(WEDNESDAY, 60));
    await answerMeeting(deps, await pair.mentor(), { meetingId: id, answer: 'held' });
    expect(
      await enterFromPaper(deps, await pair.mentor(), { meetingId: id, side: 'mentee', answer: 'held' }),
    ).toMatchObject({ reason: 'notYours' });
    expect(
      await enterFromPaper(deps, await pair.curator(), { meetingId: id, side: 'mentor', answer: 'held' }),
    ).toMatchObject({ reason: 'notYours' });
    expect(
      await enterFromPaper(deps, await pair.curator(), { meetingId: id, side: 'mentee', answer: 'held' }),
    ).toEqual({ ok: true, outcome: 'curator' });
    const settled = await row(id);
    expect(settled).toMatchObject({ outcome: 'curator', curatorReason: 'paper' });
    expect(settled.confirmations.map((c) => [c.side, c.onPaper])).toEqual(
      expect.arrayContaining([
        ['mentor', false],
        ['mentee', true],
      ]),
    );
  });
});

describe('both on paper', () => {
  it('the curator writes the meeting down and enters both answers', async () => {
    const pair = await testPair(deps, { from, menteeOnPaper: true });
    await deps.db.membership.update({ where: { id: pair.mentorId }, data: { onPaper: true } });
    const curator = await pair.curator();
    const made = await logMeeting(deps, curator, {
      pairId: pair.pairId,
      kind: 'acquaintance',
      day: '2026-11-24',
      time: null,
      minutes: 30,
      place: null,
      online: false,
      another: false,
      requestId: requestId(),
    });
    if (!made.ok) throw new Error(made.reason);
    expect(
      await enterFromPaper(deps, curator, { meetingId: made.meetingId, side: 'mentor', answer: 'held' }),
    ).toEqual({
      ok: true,
      outcome: 'curator',
    });
    expect((await deps.db.pair.findUniqueOrThrow({ where: { id: pair.pairId } })).stage).toBe('trial');
  });
});

describe('notes and corrections', () => {
  it('the curator reads notes only while both opened them', async () => {
    const pair = await testPair(deps, { from });
    const [mentor, mentee, curator] = [await pair.mentor(), await pair.mentee(), await pair.curator()];
    expect(
      await addNote(deps, mentor, {
        pairId: pair.pairId,
        meetingId: null,
        text: 'Начало урока',
        requestId: requestId(),
      }),
    ).toEqual({ ok: true, open: false });
    const read = async () => {
      const view = await findPair(deps, curator, pair.pairId);
      return view ? (await notesOf(view)).length : -1;
    };
    expect(await read()).toBe(0);
    await openNotes(deps, mentor, { pairId: pair.pairId, open: true });
    expect(await read()).toBe(0);
    expect(await said(pair.ids.mentee, 'notes')).toContain('предложение открыть заметки');
    await openNotes(deps, mentee, { pairId: pair.pairId, open: true });
    expect(await read()).toBe(1);
    await openNotes(deps, mentee, { pairId: pair.pairId, open: false });
    expect(await read()).toBe(0);
    expect(await openNotes(deps, curator, { pairId: pair.pairId, open: true })).toMatchObject({
      reason: 'notYours',
    });
    expect(
      await addNote(deps, curator, {
        pairId: pair.pairId,
        meetingId: null,
        text: 'x',
        requestId: requestId(),
      }),
    ).toMatchObject({ reason: 'notYours' });
  });

  it('a correction stands beside the meeting, which stays', async () => {
    const pair = await testPair(deps, { from });
    const id = await past(pair);
    const fix = {
      meetingId: id,
      minutes: 60,
      kind: null,
      held: null,
      reason: 'Дольше, чем записали',
      requestId: requestId(),
    };
    expect(await correctMeeting(deps, await pair.mentor(), fix)).toMatchObject({ reason: 'tooSoon' });
    await answerMeeting(deps, await pair.mentor(), { meetingId: id, answer: 'held' });
    await answerMeeting(deps, await pair.mentee(), { meetingId: id, answer: 'held' });
    expect(await correctMeeting(deps, await pair.mentor(), fix)).toEqual({ ok: true });
    expect(await correctMeeting(deps, await pair.mentor(), fix)).toEqual({ ok: true });
    expect(await deps.db.meetingCorrection.count({ where: { meetingId: id } })).toBe(1);
    expect((await row(id)).minutes).toBe(40);
    expect(await said(pair.ids.mentee, 'corrected')).toContain('есть поправка');
  });
});

describe('slots and the home card', () => {
  it('shared free hours come first; a busy hour is not offered; lessons are named', async () => {
    const pair = await testPair(deps, {
      from,
      lessonEnds: ['09:15', '10:10', '11:10', '12:05', '13:00', '14:10'],
    });
    for (const membershipId of [pair.mentorId, pair.menteeId]) {
      await deps.db.questionnaire.update({
        where: { membershipId },
        data: { freeHours: ['3-14:10', '4-15:30'] },
      });
    }
    const view = await findPair(deps, await pair.mentor(), pair.pairId);
    if (!view) throw new Error('gone');
    const slots = await slotsFor(view, deps.clock.now(), 40, null);
    expect(slots.slice(0, 2).map((s) => [s.day, s.time, s.afterLesson])).toContainEqual([
      '2026-11-25',
      '14:10',
      6,
    ]);
    await proposed(pair, new Date('2026-11-25T11:10:00Z'), true);
    expect((await slotsFor(view, deps.clock.now(), 40, null)).map((s) => `${s.day} ${s.time}`)).not.toContain(
      '2026-11-25 14:10',
    );
  });

  it('the home card asks after the end, not before', async () => {
    const pair = await testPair(deps, { from });
    const id = await proposed(pair, WEDNESDAY, true);
    const home = async () => meetingsForHome(deps, await pair.mentee(), deps.clock.now());
    expect(await home()).toMatchObject({ waiting: [], next: { id } });
    deps.clock.set(addMinutes(WEDNESDAY, 20));
    expect(await home()).toMatchObject({ waiting: [], next: { id } });
    deps.clock.set(addMinutes(WEDNESDAY, 40));
    expect(await home()).toMatchObject({
      waiting: [{ kind: 'pastMeeting', meeting: { id } }],
      next: undefined,
    });
  });

  it('a school far away keeps its own clock', async () => {
    const pair = await testPair(deps, { from, zone: 'Asia/Kamchatka' });
    await proposed(pair);
    expect(await said(pair.ids.mentee, 'proposed', 'en')).toContain('Thu 26 November, 00:30');
  });
});
