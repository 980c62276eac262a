import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPair } from '../../src/mentoring/pairing/queries.ts';
import { answerPulse, askPulses } from '../../src/mentoring/surveys/pulse/operations.ts';
import { findPulse, pulsesForHome, pulsesOf } from '../../src/mentoring/surveys/pulse/queries.ts';
import { findNamed } from '../../src/mentoring/surveys/results/queries.ts';
import { closeRound, openRound, planRounds } from '../../src/mentoring/surveys/rounds/operations.ts';
import {
  answerQuestion,
  chooseMode,
  finishSheet,
  joinRound,
  remindTomorrow,
  tellUneasy,
  uneasyReaders,
} from '../../src/mentoring/surveys/sheet/operations.ts';
import { findRound, findSheet, surveysForHome } from '../../src/mentoring/surveys/sheet/queries.ts';
import type { Actor } from '../../src/platform/database/actor.ts';
import { instantOf } from '../../src/platform/time/local.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { giveTestRole, type TestDeps, testDeps } from '../support/operations.ts';
import { letCount, type SurveySchool, surveySchool } from '../support/surveys.ts';

const MOSCOW = 'Europe/Moscow';
const at = (day: string, time: string, zone = MOSCOW) => instantOf(day, time, zone);

describe('surveys', () => {
  let database: TestDatabase;
  let deps: TestDeps;
  let next = 0;
  beforeAll(async () => {
    database = await testDatabase();
    deps = testDeps(database);
  });
  afterAll(() => database.close());

  async function school(options: Partial<Parameters<typeof surveySchool>[1]> = {}): Promise<SurveySchool> {
    deps.clock.set(new Date('2026-11-24T07:00:00Z'));
    return surveySchool(deps, { from: (next += 100), mentees: 6, ...options });
  }

  /** Plans and opens the second quarter’s round at its hour. */
  async function opened(made: SurveySchool, zone = MOSCOW): Promise<number> {
    deps.clock.set(at('2026-12-03', '04:00', zone));
    await planRounds(deps, { schoolId: made.schoolId, zone }, deps.clock.now());
    const { id } = await deps.db.surveyRound.findFirstOrThrow({ where: { schoolId: made.schoolId } });
    deps.clock.set(at('2026-12-15', '15:00', zone));
    await openRound(deps, { id, schoolId: made.schoolId, zone }, deps.clock.now());
    return id;
  }

  const sheetsOf = (roundId: number) =>
    deps.db.surveyResponse.findMany({ where: { roundId }, orderBy: { id: 'asc' } });
  const waiting = (roundId: number, kind: string) =>
    deps.db.dispatch.findMany({
      where: { kind, status: 'waiting', key: { startsWith: `survey:${roundId}:` } },
    });

  /** The actor’s first sheet of the round. */
  async function sheetOf(actor: Actor, roundId: number) {
    const sheet = (await findRound(deps, actor, roundId))?.sheets[0];
    if (!sheet) throw new Error('no sheet');
    return sheet;
  }

  it('is planned two weeks ahead with invitations that keep their place, and moves with its term', async () => {
    const made = await school();
    const place = { schoolId: made.schoolId, zone: MOSCOW };
    deps.clock.set(at('2026-11-30', '04:00'));
    await planRounds(deps, place, deps.clock.now());
    expect(await deps.db.surveyRound.count({ where: { schoolId: made.schoolId } })).toBe(0);
    deps.clock.set(at('2026-12-01', '04:00'));
    await planRounds(deps, place, deps.clock.now());
    await planRounds(deps, place, deps.clock.now());
    const [round, ...more] = await deps.db.surveyRound.findMany({ where: { schoolId: made.schoolId } });
    expect(more).toEqual([]);
    expect(round).toMatchObject({
      opensAt: at('2026-12-15', '15:00'),
      closesAt: at('2026-12-24', '20:00'),
      resultsAt: at('2026-12-25', '15:00'),
      openedAt: null,
    });
    const invited = await waiting(round?.id ?? 0, 'surveys.invite');
    expect(invited).toHaveLength(12);
    expect(invited.every((row) => row.anchored && row.bundle)).toBe(true);
    expect(invited[0]?.key).toMatch(/^survey:\d+:invite:person:\d+$/);

    await deps.db.term.updateMany({
      where: { schoolId: made.schoolId, number: 2 },
      data: { endsOn: '2026-12-23' },
    });
    await planRounds(deps, place, deps.clock.now());
    const moved = await waiting(round?.id ?? 0, 'surveys.invite');
    // 13 December is a Sunday: the bundle goes on Monday.
    expect(new Set(moved.map((row) => row.dueAt.toISOString()))).toEqual(
      new Set([at('2026-12-14', '15:00').toISOString()]),
    );
    const [after] = await deps.db.surveyRound.findMany({ where: { schoolId: made.schoolId } });
    expect(after?.opensAt).toEqual(at('2026-12-13', '15:00'));
  });

  it('opens once, with a sheet for each role and reminders; a newcomer of that week is left in peace', async () => {
    const made = await school();
    const [both, young] = [made.mentors[0], made.mentees[5]];
    if (!both || !young) throw new Error('nobody');
    // One person on both sides: a mentor who is a mentee too.
    const second = await giveTestRole(deps, {
      schoolId: made.schoolId,
      personId: both.personId,
      role: 'mentee',
    });
    await deps.db.pair.update({ where: { id: made.pairs[4] ?? 0 }, data: { menteeId: second } });
    await deps.db.pair.update({ where: { id: made.pairs[5] ?? 0 }, data: { startsOn: '2026-12-10' } });
    const roundId = await opened(made);
    await openRound(deps, { id: roundId, schoolId: made.schoolId, zone: MOSCOW }, deps.clock.now());
    const sheets = await sheetsOf(roundId);
    // Mentees 1–4 and the second role; mentors 1–5.
    expect(sheets).toHaveLength(10);
    expect(sheets.some((sheet) => sheet.membershipId === young.id)).toBe(false);
    const view = await findRound(deps, await both.actor(), roundId);
    expect(view?.sheets.map(({ role, form, questions }) => [role, form, questions.length])).toEqual([
      ['mentor', 'quarterly', 10],
      ['mentee', 'quarterly', 8],
    ]);
    expect(await waiting(roundId, 'surveys.invite')).toHaveLength(9);
    const reminders = await waiting(roundId, 'surveys.remind');
    expect(reminders).toHaveLength(18);
    expect(new Set(reminders.map((row) => row.dueAt.toISOString()))).toEqual(
      new Set([at('2026-12-18', '00:00'), at('2026-12-22', '00:00')].map((day) => day.toISOString())),
    );
  });

  it('says it after all when the sender looked for it before it was open', async () => {
    const made = await school();
    deps.clock.set(at('2026-12-03', '04:00'));
    await planRounds(deps, { schoolId: made.schoolId, zone: MOSCOW }, deps.clock.now());
    const where = { kind: 'surveys.invite', args: { path: ['schoolId'], equals: made.schoolId } };
    await deps.db.dispatch.updateMany({ where, data: { status: 'withdrawn' } });
    const roundId = await opened(made);
    expect(await waiting(roundId, 'surveys.invite')).toHaveLength(12);
  });

  it('asks nobody without the consent, and lets in who gives it while it is open', async () => {
    const made = await school();
    const [one] = made.mentees;
    if (!one) throw new Error('nobody');
    await letCount(deps, one.personId, made.schoolId, false);
    const roundId = await opened(made);
    expect((await sheetsOf(roundId)).some((sheet) => sheet.membershipId === one.id)).toBe(false);
    const actor = await one.actor();
    const home = () => surveysForHome(deps, actor, deps.clock.now());
    expect(await home()).toMatchObject([{ roundId, state: 'consent' }]);
    expect(await joinRound(deps, actor, roundId)).toEqual({ ok: false, reason: 'consent' });
    await letCount(deps, one.personId, made.schoolId);
    expect(await joinRound(deps, actor, roundId)).toEqual({ ok: true });
    expect(await joinRound(deps, actor, roundId)).toEqual({ ok: true });
    expect(await home()).toMatchObject([{ roundId, state: 'new' }]);
    expect(await sheetOf(actor, roundId)).toMatchObject({ mode: 'totals', form: 'quarterly' });
    // Taken back in the middle: nothing more is asked, nor said.
    await letCount(deps, one.personId, made.schoolId, false);
    expect(await home()).toMatchObject([{ roundId, state: 'consent' }]);
    const { id } = await sheetOf(actor, roundId);
    expect(await answerQuestion(deps, actor, { sheetId: id, place: 0, value: { score: 1 } })).toEqual({
      ok: false,
      reason: 'consent',
    });
  });

  it('saves each answer at once; the same again changes nothing, another replaces it until it closes', async () => {
    const made = await school();
    const roundId = await opened(made);
    const actor = await made.mentees[0]!.actor();
    const sheet = await sheetOf(actor, roundId);
    const say = (place: number, value: Parameters<typeof answerQuestion>[2]['value']) =>
      answerQuestion(deps, actor, { sheetId: sheet.id, place, value });
    await Promise.all([say(0, { score: 8 }), say(0, { score: 8 }), say(0, { score: 8 })]);
    expect(await deps.db.surveyAnswer.findMany({ where: { responseId: sheet.id } })).toMatchObject([
      { question: 'usefulness', score: 8, text: null },
    ]);
    expect(await say(0, { score: 9 })).toEqual({ ok: true });
    expect(await say(0, { score: 11 })).toEqual({ ok: false, reason: 'notFound' });
    expect(await say(0, { yes: true })).toEqual({ ok: false, reason: 'notFound' });
    expect(await say(7, { option: 1 })).toEqual({ ok: true });
    expect(await say(8, { yes: true })).toEqual({ ok: true });
    expect(await say(9, { text: 'Времени', mayShow: false })).toEqual({ ok: true });
    const now = await sheetOf(actor, roundId);
    expect(now.next).toBe(10);
    expect(
      [...now.answers.values()].map(({ score, choice, text }) => score ?? choice ?? text).toSorted(),
    ).toEqual([9, 'often', 'yes', 'Времени'].toSorted());
    expect(await finishSheet(deps, actor, sheet.id)).toEqual({ ok: true });
    const { personId } = made.mentees[0]!;
    const mine = await deps.db.dispatch.findMany({ where: { toPersonId: personId, status: 'waiting' } });
    expect(mine).toEqual([]);
    expect(await surveysForHome(deps, actor, deps.clock.now())).toEqual([]);
    const finishedAt = (await sheetOf(actor, roundId)).finishedAt;
    deps.clock.set(at('2026-12-16', '09:00'));
    expect(await say(0, { score: 3 })).toEqual({ ok: true });
    expect(await finishSheet(deps, actor, sheet.id)).toEqual({ ok: true });
    expect((await sheetOf(actor, roundId)).finishedAt).toEqual(finishedAt);
    deps.clock.set(at('2026-12-24', '20:00'));
    expect(await say(0, { score: 10 })).toEqual({ ok: false, reason: 'closed' });
  });

  it('takes a late sheet till the year’s end, marked by its hour; nobody else may touch it', async () => {
    const made = await school();
    const roundId = await opened(made);
    const actor = await made.mentees[1]!.actor();
    const sheet = await sheetOf(actor, roundId);
    const stranger = await made.mentees[2]!.actor();
    expect(await findSheet(deps, stranger, sheet.id)).toBeUndefined();
    expect(
      await answerQuestion(deps, stranger, { sheetId: sheet.id, place: 0, value: { score: 1 } }),
    ).toEqual({
      ok: false,
      reason: 'notFound',
    });
    deps.clock.set(at('2026-12-24', '20:00'));
    await closeRound(deps, roundId, made.schoolId, deps.clock.now());
    deps.clock.set(at('2027-01-12', '10:00'));
    expect(await answerQuestion(deps, actor, { sheetId: sheet.id, place: 0, value: { score: 7 } })).toEqual({
      ok: true,
    });
    expect(await finishSheet(deps, actor, sheet.id)).toEqual({ ok: true });
    const row = await deps.db.surveyResponse.findFirstOrThrow({
      where: { id: sheet.id },
      include: { round: true },
    });
    expect(row.finishedAt! > row.round.closesAt).toBe(true);
    expect(await answerQuestion(deps, actor, { sheetId: sheet.id, place: 0, value: { score: 8 } })).toEqual({
      ok: false,
      reason: 'closed',
    });
  });

  it('asks a small role first how it takes part', async () => {
    const made = await school({ mentees: 6, mentors: 3 });
    const roundId = await opened(made);
    const mentor = await made.mentors[0]!.actor();
    const sheet = await sheetOf(mentor, roundId);
    expect(sheet).toMatchObject({ role: 'mentor', mode: null, few: 3 });
    const say = () => answerQuestion(deps, mentor, { sheetId: sheet.id, place: 0, value: { score: 8 } });
    expect(await say()).toEqual({ ok: false, reason: 'choose' });
    expect(await chooseMode(deps, mentor, { sheetId: sheet.id, mode: 'declined' })).toEqual({ ok: true });
    expect(await surveysForHome(deps, mentor, deps.clock.now())).toEqual([]);
    expect(await say()).toEqual({ ok: false, reason: 'choose' });
    expect(await chooseMode(deps, mentor, { sheetId: sheet.id, mode: 'named' })).toEqual({ ok: true });
    expect(await say()).toEqual({ ok: true });
    const mentee = await made.mentees[0]!.actor();
    const usual = await sheetOf(mentee, roundId);
    expect(usual).toMatchObject({ mode: 'totals', few: undefined });
    expect(await chooseMode(deps, mentee, { sheetId: usual.id, mode: 'declined' })).toMatchObject({
      ok: false,
    });
  });

  it('offers one’s name to a curator only where one is no side of the pair', async () => {
    const made = await school({ mentees: 1, mentors: 1 });
    const roundId = await opened(made);
    const mentee = await made.mentees[0]!.actor();
    const sheet = await sheetOf(mentee, roundId);
    expect((await findSheet(deps, mentee, sheet.id))?.view.named).toBe(true);
    expect(await chooseMode(deps, mentee, { sheetId: sheet.id, mode: 'named' })).toEqual({ ok: true });
    // The mentor becomes the school's one curator: the answers would go to the other side.
    const where = { schoolId: made.schoolId, role: 'curator' as const };
    const { personId } = await deps.db.membership.findFirstOrThrow({
      where: { schoolId: made.schoolId, role: 'mentor' },
    });
    await deps.db.membership.updateMany({ where, data: { status: 'ended' } });
    await giveTestRole(deps, { schoolId: made.schoolId, personId, role: 'curator' });
    expect((await findSheet(deps, mentee, sheet.id))?.view.named).toBe(false);
    expect(await chooseMode(deps, mentee, { sheetId: sheet.id, mode: 'named' })).toMatchObject({ ok: false });
    await finishSheet(deps, mentee, sheet.id);
    deps.clock.set(at('2026-12-25', '16:00'));
    const curator = await made.mentors[0]!.actor();
    expect((await findNamed(deps, curator, roundId))?.sheets).toEqual([]);
  });

  it('tells of a low mark only whom the person was shown, once; else keeps nothing', async () => {
    const made = await school();
    const roundId = await opened(made);
    const actor = await made.mentees[0]!.actor();
    const sheet = await sheetOf(actor, roundId);
    const place = sheet.questions.findIndex(({ key }) => key === 'calm');
    const readersNow = async () => {
      const found = await findSheet(deps, actor, sheet.id);
      return found && uneasyReaders(found.view, found.sheet);
    };
    await answerQuestion(deps, actor, { sheetId: sheet.id, place, value: { score: 5 } });
    expect(await readersNow()).toBeUndefined();
    await answerQuestion(deps, actor, { sheetId: sheet.id, place, value: { score: 4 } });
    const readers = await readersNow();
    expect(readers?.concern?.membershipId).toBe(made.trusted.id);
    expect(readers?.psychologist?.membershipId).toBe(made.psychologist.id);
    const tell = (readerId: number) =>
      tellUneasy(deps, actor, { sheetId: sheet.id, kind: 'concern', readerId, text: 'слова' });
    expect(await tell(made.mentors[0]!.id)).toEqual({ ok: false, reason: 'noReader' });
    expect(await deps.db.helpRequest.count({ where: { schoolId: made.schoolId } })).toBe(0);
    expect(await tell(made.trusted.id)).toMatchObject({ ok: true });
    expect(await tell(made.trusted.id)).toMatchObject({ ok: true });
    expect(await deps.db.helpRequest.findMany({ where: { schoolId: made.schoolId } })).toMatchObject([
      { kind: 'concern', readerId: made.trusted.id, fromId: made.mentees[0]!.id },
    ]);
    expect(await readersNow()).toBeUndefined();
  });

  it('reminds tomorrow when asked, but not of a survey that will be closed', async () => {
    const made = await school();
    const roundId = await opened(made);
    const actor = await made.mentees[0]!.actor();
    await remindTomorrow(deps, actor, roundId);
    await remindTomorrow(deps, actor, roundId);
    const rows = await deps.db.dispatch.findMany({ where: { key: { contains: ':remind:2026-12-16:' } } });
    expect(rows).toMatchObject([{ dueAt: at('2026-12-16', '00:00'), anchored: false }]);
    deps.clock.set(at('2026-12-24', '10:00'));
    expect(await remindTomorrow(deps, actor, roundId)).toEqual({ ok: false, reason: 'tooLate' });
  });

  it('asks the pulse by name on its day, of pairs that have lived two weeks, in months without a survey', async () => {
    const made = await school({ startsOn: '2026-11-02' });
    await deps.db.pair.update({ where: { id: made.pairs[1]! }, data: { startsOn: '2027-01-05' } });
    await deps.db.pair.update({
      where: { id: made.pairs[2]! },
      data: { status: 'paused', pausedOn: '2027-01-10', pausedUntilOn: '2027-02-10' },
    });
    const ask = async (today: string) => {
      deps.clock.set(at(today, '04:00'));
      await askPulses(deps, { schoolId: made.schoolId, zone: MOSCOW, today });
      return deps.db.dispatch.count({
        where: { kind: 'surveys.pulse', key: { in: await keys(made, '2027-01') } },
      });
    };
    expect(await ask('2026-12-10')).toBe(0);
    expect(await ask('2027-01-10')).toBe(0);
    expect(await ask('2027-01-11')).toBe(8);
    expect(await ask('2027-01-12')).toBe(8);

    const [pairId, mentee] = [made.pairs[0]!, made.mentees[0]!];
    const month = '2027-01-01';
    const actor = await mentee.actor();
    expect(await pulsesForHome(deps, actor, deps.clock.now())).toMatchObject([
      { pairId, month, side: 'mentee' },
    ]);
    const say = (score: number) => answerPulse(deps, actor, { pairId, month, score });
    expect((await Promise.all([say(8), say(8)])).every((done) => done.ok)).toBe(true);
    expect(await say(6)).toEqual({ ok: true, already: false });
    expect(await deps.db.pulse.findMany({ where: { pairId } })).toMatchObject([
      { score: 6, month: '2027-01' },
    ]);
    expect(await pulsesForHome(deps, actor, deps.clock.now())).toEqual([]);
    expect(
      await deps.db.dispatch.count({
        where: { key: `pulse:${pairId}:2027-01:person:${mentee.personId}`, status: 'waiting' },
      }),
    ).toBe(0);
    // Read by oneself and by the one who was named; the other side sees nothing.
    const seen = async (who: { actor(): Promise<Actor> }) => {
      const view = await findPair(deps, await who.actor(), pairId);
      return view && (await pulsesOf(view)).map((row) => row.score);
    };
    expect(await seen(mentee)).toEqual([6]);
    expect(await seen(made.mentors[0]!)).toEqual([]);
    expect(await seen(made.curator)).toEqual([6]);
    expect(await findPulse(deps, await made.mentees[3]!.actor(), pairId, month)).toBeUndefined();
    deps.clock.set(at('2027-01-18', '10:00'));
    expect(await say(9)).toEqual({ ok: false, reason: 'pulseLate' });
  });

  async function keys(made: SurveySchool, month: string): Promise<string[]> {
    const persons = [...made.mentors, ...made.mentees].map((m) => m.personId);
    return made.pairs.flatMap((pair) => persons.map((person) => `pulse:${pair}:${month}:person:${person}`));
  }
});
