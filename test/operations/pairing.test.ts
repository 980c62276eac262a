import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopeOf } from '../../src/mentoring/common/scope.ts';
import { askHelp, closeHelp } from '../../src/mentoring/pairing/help/operations.ts';
import { findHelp, helpReaders } from '../../src/mentoring/pairing/help/queries.ts';
import { parseOrder } from '../../src/mentoring/pairing/input.ts';
import { pausePairs, resumePair, sayReady, setOrder } from '../../src/mentoring/pairing/life/operations.ts';
import { saveClosing } from '../../src/mentoring/pairing/life/operations-closing.ts';
import { endPair } from '../../src/mentoring/pairing/life/operations-ends.ts';
import { pairCounts, pairLines } from '../../src/mentoring/pairing/lists/queries.ts';
import { findWaitingPairs, waitingForCurator } from '../../src/mentoring/pairing/lists/queries-waiting.ts';
import { createOffer, type NewOffer } from '../../src/mentoring/pairing/offers/operations.ts';
import { answerOffer, withdrawOffer } from '../../src/mentoring/pairing/offers/operations-answers.ts';
import { findOffer } from '../../src/mentoring/pairing/offers/queries.ts';
import { menteeToPair, mentorsFor } from '../../src/mentoring/pairing/offers/queries-candidates.ts';
import { offerCard } from '../../src/mentoring/pairing/offers/screens.ts';
import { mentorsScreen } from '../../src/mentoring/pairing/offers/screens-choose.ts';
import { findPair } from '../../src/mentoring/pairing/queries.ts';
import { answerTrial, decideTrial } from '../../src/mentoring/pairing/trial/operations.ts';
import type { Actor } from '../../src/platform/database/actor.ts';
import { addMinutes } from '../../src/platform/time/local.ts';
import { texts } from '../support/bot.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { pairOf } from '../support/meetings.ts';
import { giveTestRole, type TestDeps, testDeps } from '../support/operations.ts';
import { giveConsent, heldMeeting, type PairingSchool, pairingSchool } from '../support/pairing.ts';

let database: TestDatabase;
let deps: TestDeps;
let next = 100;
beforeAll(async () => {
  database = await testDatabase();
  deps = testDeps(database);
});
afterAll(() => database.close());

const school = (
  options: { curators?: number; mentors?: number; mentees?: number; consents?: boolean } = {},
) => pairingSchool(deps, { from: (next += 20), ...options });

const at = <T>(list: readonly T[], i = 0): T => {
  const found = list[i];
  if (found === undefined) throw new Error(`nothing at ${i}`);
  return found;
};

let requests = 0;
const offerOf = (s: PairingSchool, over: Partial<NewOffer> = {}): NewOffer => ({
  menteeId: at(s.mentees).id,
  mentorId: at(s.mentors).id,
  mentorKind: 'subject',
  requestId: `test:${++requests}`,
  ...over,
});

const scopeFor = (actor: Actor, s: PairingSchool) => {
  const scope = scopeOf(deps, actor, s.schoolId);
  if (!scope) throw new Error('no scope');
  return scope;
};

/** An offer both accepted. */
async function paired(s: PairingSchool, over: Partial<NewOffer> = {}): Promise<number> {
  const made = await createOffer(deps, await at(s.curators).actor(), offerOf(s, over));
  if (!made.ok) throw new Error(made.reason);
  await answerOffer(deps, await at(s.mentors).actor(), { offerId: made.offerId, answer: 'accepted' });
  const done = await answerOffer(deps, await at(s.mentees).actor(), {
    offerId: made.offerId,
    answer: 'accepted',
  });
  if (!done.ok || done.offer !== 'accepted') throw new Error(JSON.stringify(done));
  return done.pairId;
}

describe('offers', () => {
  it('hold the seat: of offers made at once only as many as there are seats', async () => {
    const s = await school({ curators: 2, mentees: 4 });
    await deps.db.membership.update({ where: { id: at(s.mentors).id }, data: { capacity: 2 } });
    const curators = await Promise.all(s.curators.map((c) => c.actor()));
    const outcomes = await Promise.all(
      s.mentees.map((m, i) =>
        createOffer(deps, at(curators, i % 2), offerOf(s, { menteeId: m.id, sawFree: true })),
      ),
    );
    expect(outcomes.filter((o) => o.ok)).toHaveLength(2);
    expect(outcomes.filter((o) => !o.ok && o.reason === 'seatTaken')).toHaveLength(2);
  });

  it('go over the limit only with a typed reason, which the pair keeps', async () => {
    const s = await school({ mentees: 2 });
    await deps.db.membership.update({ where: { id: at(s.mentors).id }, data: { capacity: 0 } });
    const curator = await at(s.curators).actor();
    expect(await createOffer(deps, curator, offerOf(s))).toEqual({ ok: false, reason: 'overLimit' });
    expect(await createOffer(deps, curator, offerOf(s, { overLimitReason: '   ' }))).toEqual({
      ok: false,
      reason: 'overLimit',
    });
    const pairId = await paired(s, { overLimitReason: 'Больше некому' });
    expect(await deps.db.pair.findFirst({ where: { id: pairId } })).toMatchObject({
      overLimitReason: 'Больше некому',
    });
  });

  it('are made once for one request, and once for two people', async () => {
    const s = await school();
    const curator = await at(s.curators).actor();
    const input = offerOf(s);
    const first = await createOffer(deps, curator, input);
    expect(await createOffer(deps, curator, input)).toEqual(first);
    expect(await createOffer(deps, curator, { ...input, requestId: 'another' })).toEqual({
      ok: false,
      reason: 'alreadyOffered',
    });
    expect(await deps.db.offer.count({ where: { schoolId: s.schoolId } })).toBe(1);
  });

  it('ask for the consent first, and begin one pair however often both accept', async () => {
    const s = await school({ consents: false });
    const offer = () =>
      at(s.curators)
        .actor()
        .then((actor) => createOffer(deps, actor, offerOf(s)));
    // An offer tells the name of each to the other: a person who was never asked is not named.
    expect(await offer()).toEqual({ ok: false, reason: 'noConsent' });
    await giveConsent(deps, at(s.mentors).personId, s.schoolId);
    expect(await offer()).toEqual({ ok: false, reason: 'noConsent' });
    await giveConsent(deps, at(s.mentees).personId, s.schoolId);
    const made = await offer();
    if (!made.ok) throw new Error(made.reason);
    await deps.db.consent.deleteMany({ where: { operatorId: s.schoolId } });
    const { offerId } = made;
    const [mentor, mentee] = [await at(s.mentors).actor(), await at(s.mentees).actor()];
    expect(await answerOffer(deps, mentor, { offerId, answer: 'accepted' })).toEqual({
      ok: false,
      reason: 'consentFirst',
    });
    await giveConsent(deps, at(s.mentors).personId, s.schoolId);
    await giveConsent(deps, at(s.mentees).personId, s.schoolId);
    const answers = await Promise.all(
      [mentor, mentee, mentor, mentee].map((actor) =>
        answerOffer(deps, actor, { offerId, answer: 'accepted' }),
      ),
    );
    expect(answers.every((a) => a.ok)).toBe(true);
    expect(await deps.db.pair.count({ where: { schoolId: s.schoolId } })).toBe(1);
    expect(await withdrawOffer(deps, await at(s.curators).actor(), offerId)).toEqual({
      ok: false,
      reason: 'offerClosed',
    });
  });

  it('of an obligatory programme: after the second decline the curator talks', async () => {
    const s = await school({ mentors: 2 });
    await deps.db.programme.updateMany({
      where: { schoolId: s.schoolId },
      data: { participation: 'obligatory' },
    });
    const curator = await at(s.curators).actor();
    for (const mentor of s.mentors) {
      const made = await createOffer(deps, curator, offerOf(s, { mentorId: mentor.id }));
      if (!made.ok) throw new Error(made.reason);
      await answerOffer(deps, await at(s.mentees).actor(), {
        offerId: made.offerId,
        answer: 'declined',
        reason: 'далеко',
      });
      expect(
        await answerOffer(deps, await at(s.mentees).actor(), { offerId: made.offerId, answer: 'accepted' }),
      ).toEqual({ ok: false, reason: 'answered' });
    }
    const waiting = await waitingForCurator(scopeFor(curator, s), deps.clock.now());
    expect(waiting.map((w) => w.kind)).toEqual(['declined']);
    const told = await deps.db.dispatch.findMany({
      where: { kind: 'pairing.offerDeclined', toPersonId: at(s.curators).personId },
    });
    expect(told).toHaveLength(2);
  });

  it('let a curator be a side only when somebody stands in, who reads what is private', async () => {
    const s = await school();
    const curatorAsMentor = await giveTestRole(deps, {
      schoolId: s.schoolId,
      personId: at(s.curators).personId,
      role: 'mentor',
    });
    await deps.db.membership.update({
      where: { id: curatorAsMentor },
      data: { approvedAt: deps.clock.now() },
    });
    await deps.db.membership.update({ where: { id: s.trusted.id }, data: { status: 'ended' } });
    const input = () => offerOf(s, { mentorId: curatorAsMentor });
    expect(await createOffer(deps, await at(s.curators).actor(), input())).toEqual({
      ok: false,
      reason: 'noTrustedPerson',
    });
    await deps.db.membership.update({ where: { id: s.trusted.id }, data: { status: 'active' } });
    const made = await createOffer(deps, await at(s.curators).actor(), input());
    if (!made.ok) throw new Error(made.reason);
    await answerOffer(deps, await at(s.mentees).actor(), {
      offerId: made.offerId,
      answer: 'declined',
      reason: 'не хочу',
    });
    const asCurator = await findOffer(deps, await at(s.curators).actor(), made.offerId);
    const asTrusted = await findOffer(deps, await s.trusted.actor(), made.offerId);
    expect([asCurator?.confidant, asTrusted?.confidant, asTrusted?.privateReader?.fullName]).toEqual([
      false,
      true,
      'Ермекова Сауле Болатовна',
    ]);
    const told = await deps.db.dispatch.findMany({
      where: {
        kind: 'pairing.offerDeclined',
        toPersonId: { in: [at(s.curators).personId, s.trusted.personId] },
      },
    });
    expect(told.map((d) => d.toPersonId)).toEqual([s.trusted.personId]);
  });

  it('take the paper’s answer of a side without Telegram, from the curator alone', async () => {
    const s = await school();
    await deps.db.membership.update({ where: { id: at(s.mentees).id }, data: { onPaper: true } });
    await deps.db.account.deleteMany({ where: { personId: at(s.mentees).personId } });
    const made = await createOffer(deps, await at(s.curators).actor(), offerOf(s));
    if (!made.ok) throw new Error(made.reason);
    const { offerId } = made;
    const mentor = await at(s.mentors).actor();
    expect(await answerOffer(deps, mentor, { offerId, answer: 'accepted', paperSide: 'mentee' })).toEqual({
      ok: false,
      reason: 'notAllowed',
    });
    await answerOffer(deps, mentor, { offerId, answer: 'accepted' });
    expect(
      await answerOffer(deps, await at(s.curators).actor(), {
        offerId,
        answer: 'accepted',
        paperSide: 'mentee',
      }),
    ).toMatchObject({ ok: true, offer: 'accepted' });
    expect(
      await deps.db.auditEntry.count({ where: { schoolId: s.schoolId, action: 'offer.paper.accepted' } }),
    ).toBe(1);
  });

  it('are made by a mentee where the programme allows it', async () => {
    const s = await school();
    const mentee = await at(s.mentees).actor();
    expect(await createOffer(deps, mentee, offerOf(s))).toEqual({ ok: false, reason: 'notAllowed' });
    await deps.db.programme.updateMany({ where: { schoolId: s.schoolId }, data: { menteePicks: true } });
    const made = await createOffer(deps, mentee, offerOf(s));
    if (!made.ok) throw new Error(made.reason);
    expect(
      await answerOffer(deps, await at(s.mentors).actor(), { offerId: made.offerId, answer: 'accepted' }),
    ).toMatchObject({ offer: 'accepted' });
  });

  it('of another school do not exist', async () => {
    const [a, b] = [await school(), await school()];
    const stranger = await at(b.curators).actor();
    expect(await createOffer(deps, stranger, offerOf(a))).toEqual({ ok: false, reason: 'notFound' });
    expect(await createOffer(deps, stranger, offerOf(b, { mentorId: at(a.mentors).id }))).toEqual({
      ok: false,
      reason: 'noMentor',
    });
    const pairId = await paired(a);
    expect(await findPair(deps, stranger, pairId)).toBeUndefined();
    expect(await endPair(deps, stranger, { pairId, kind: 'agreement' })).toEqual({
      ok: false,
      reason: 'notFound',
    });
    expect(await findPair(deps, await at(b.mentors).actor(), pairId)).toBeUndefined();
  });

  it('late in the year ask how the pair is built', async () => {
    const s = await school({ mentees: 3 });
    const before = deps.clock.now();
    deps.clock.set(new Date('2027-04-05T07:00:00Z'));
    const curator = await at(s.curators).actor();
    expect(await createOffer(deps, curator, offerOf(s))).toEqual({ ok: false, reason: 'lateChoice' });
    expect(await createOffer(deps, curator, offerOf(s, { late: 'ownDates', endsOn: '2028-01-01' }))).toEqual({
      ok: false,
      reason: 'badEnd',
    });
    const pairId = await paired(s, { late: 'short' });
    expect(await deps.db.pair.findFirst({ where: { id: pairId } })).toMatchObject({
      acquaintanceDays: 3,
      trialDays: 7,
      planningDays: 7,
      seriesMeetings: 2,
    });
    const nextYear = await createOffer(
      deps,
      curator,
      offerOf(s, { late: 'nextYear', menteeId: at(s.mentees, 1).id }),
    );
    if (!nextYear.ok) throw new Error(nextYear.reason);
    expect(
      (await deps.db.offer.findFirstOrThrow({ where: { id: nextYear.offerId } })).endsOn.slice(0, 4),
    ).toBe('2028');
    deps.clock.set(new Date('2027-05-20T07:00:00Z'));
    expect(
      await createOffer(deps, curator, offerOf(s, { late: 'short', menteeId: at(s.mentees, 2).id })),
    ).toEqual({ ok: false, reason: 'lateChoice' });
    deps.clock.set(before);
  });
});

describe('the private answer', () => {
  it('is given once, only after the trial meeting, and decided by its reader alone', async () => {
    const s = await school({ curators: 2 });
    const pairId = await pairOf(deps, {
      schoolId: s.schoolId,
      mentorId: at(s.mentors).id,
      menteeId: at(s.mentees).id,
      stage: 'trial',
    });
    const [mentor, mentee] = [await at(s.mentors).actor(), await at(s.mentees).actor()];
    const [first, second] = [await at(s.curators).actor(), await at(s.curators, 1).actor()];
    expect(await answerTrial(deps, mentor, { pairId, choice: 'continue' })).toEqual({
      ok: false,
      reason: 'tooSoon',
    });
    await heldMeeting(deps, { schoolId: s.schoolId, pairId, kind: 'trial' });
    expect((await findWaitingPairs(deps, mentor)).map((w) => w.kind)).toEqual(['trial']);
    await answerTrial(deps, mentor, { pairId, choice: 'discuss' });
    await answerTrial(deps, mentor, { pairId, choice: 'continue' });
    expect(await deps.db.trialAnswer.findMany({ where: { pairId }, select: { choice: true } })).toEqual([
      { choice: 'discuss' },
    ]);
    expect((await findWaitingPairs(deps, mentee)).map((w) => w.kind)).toEqual(['trial']);
    expect((await waitingForCurator(scopeFor(first, s), deps.clock.now())).map((w) => w.kind)).toEqual([
      'discuss',
    ]);
    // The other curator is not the one named on the screen: for her there is nothing.
    expect(await waitingForCurator(scopeFor(second, s), deps.clock.now())).toEqual([]);
    expect(await decideTrial(deps, second, { pairId, decision: 'continue' })).toEqual({
      ok: false,
      reason: 'notAllowed',
    });
    expect(await decideTrial(deps, mentee, { pairId, decision: 'continue' })).toEqual({
      ok: false,
      reason: 'notAllowed',
    });
    expect(await decideTrial(deps, first, { pairId, decision: 'continue' })).toEqual({ ok: true });
    expect(await decideTrial(deps, first, { pairId, decision: 'rematch' })).toEqual({
      ok: false,
      reason: 'tooLate',
    });
    expect((await deps.db.pair.findFirstOrThrow({ where: { id: pairId } })).stage).toBe('planning');
    const told = await deps.db.dispatch.findMany({
      where: { key: { startsWith: `pair:${pairId}:` } },
      select: { kind: true, dueAt: true, toPersonId: true },
    });
    const stage = told.filter((d) => d.kind === 'pairing.stage');
    expect(stage).toHaveLength(2);
    expect(stage[0]?.dueAt).toEqual(stage[1]?.dueAt);
  });
});

describe('a pair’s life', () => {
  it('keeps its due date by as many school days as a pause took', async () => {
    const s = await school();
    const pairId = await paired(s);
    const curator = await at(s.curators).actor();
    expect(
      await pausePairs(deps, await at(s.mentees).actor(), { pairId, until: '2026-12-08', who: 'one' }),
    ).toEqual({ ok: false, reason: 'notAllowed' });
    expect(await pausePairs(deps, curator, { pairId, until: '2026-11-24', who: 'one' })).toEqual({
      ok: false,
      reason: 'past',
    });
    await pausePairs(deps, curator, { pairId, until: '2026-12-08', who: 'one' });
    const before = deps.clock.now();
    deps.clock.set(addMinutes(before, 7 * 1440));
    expect(await resumePair(deps, curator, pairId)).toEqual({ ok: true, count: 1 });
    expect(await resumePair(deps, curator, pairId)).toEqual({ ok: false, reason: 'tooLate' });
    expect(await deps.db.pair.findFirst({ where: { id: pairId } })).toMatchObject({
      status: 'active',
      pausedOn: null,
      stageSinceOn: '2026-11-30',
    });
    deps.clock.set(before);
  });

  it('ends as its kind allows, once, with an entry in the log', async () => {
    const s = await school({ mentees: 2 });
    const pairId = await paired(s);
    const curator = await at(s.curators).actor();
    expect(await endPair(deps, curator, { pairId, kind: 'agreement', on: '2026-12-10' })).toEqual({
      ok: false,
      reason: 'atOnceOnly',
    });
    expect(await endPair(deps, curator, { pairId, kind: 'cancelledBySchool' })).toEqual({
      ok: false,
      reason: 'noticeFirst',
    });
    expect(await endPair(deps, await at(s.mentors).actor(), { pairId, kind: 'agreement' })).toEqual({
      ok: false,
      reason: 'notAllowed',
    });
    expect(
      await endPair(deps, curator, { pairId, kind: 'cancelledBySchool', noticeGiven: true }),
    ).toMatchObject({ ok: true, planned: false });
    expect(await endPair(deps, curator, { pairId, kind: 'agreement' })).toEqual({
      ok: false,
      reason: 'tooLate',
    });
    expect(
      await deps.db.auditEntry.count({
        where: { schoolId: s.schoolId, action: 'pair.end.cancelledBySchool' },
      }),
    ).toBe(1);
    // The mentee may be offered another mentor, or the same.
    expect((await createOffer(deps, curator, offerOf(s))).ok).toBe(true);
  });

  it('lists what asks for attention first, and counts stages', async () => {
    const s = await school({ mentees: 3, mentors: 3 });
    const late = await pairOf(deps, {
      schoolId: s.schoolId,
      mentorId: at(s.mentors).id,
      menteeId: at(s.mentees, 2).id,
      stage: 'acquaintance',
    });
    await pairOf(deps, {
      schoolId: s.schoolId,
      mentorId: at(s.mentors, 1).id,
      menteeId: at(s.mentees, 1).id,
      stage: 'series',
    });
    await deps.db.pair.update({ where: { id: late }, data: { stageSinceOn: '2026-11-02' } });
    const curator = scopeFor(await at(s.curators).actor(), s);
    const lines = await pairLines(curator, { filter: 'living', now: deps.clock.now() });
    expect(lines.map((l) => l.attention?.kind)).toEqual(['noFirstMeeting', undefined]);
    expect(await pairLines(curator, { filter: 'attention', now: deps.clock.now() })).toHaveLength(1);
    expect(
      await pairLines(curator, { filter: 'living', search: 'айгерим', now: deps.clock.now() }),
    ).toHaveLength(1);
    expect(await pairCounts(curator)).toMatchObject({ acquaintance: 1, series: 1, trial: 0 });
  });

  it('keeps order, readiness and closing to those whose they are', async () => {
    const s = await school();
    const pairId = await pairOf(deps, {
      schoolId: s.schoolId,
      mentorId: at(s.mentors).id,
      menteeId: at(s.mentees).id,
      stage: 'series',
    });
    const [mentor, curator] = [await at(s.mentors).actor(), await at(s.curators).actor()];
    expect(await setOrder(deps, mentor, { pairId, number: '1', on: null })).toEqual({
      ok: false,
      reason: 'notAllowed',
    });
    expect(await sayReady(deps, curator, pairId)).toEqual({ ok: false, reason: 'notAllowed' });
    const words = { pairId, takeaway: 'Слушать', verdict: 'ready' as const, continues: true };
    expect(await saveClosing(deps, mentor, words)).toEqual({ ok: false, reason: 'tooSoon' });
    expect(await saveClosing(deps, curator, { ...words, paperSide: 'mentee' })).toEqual({
      ok: false,
      reason: 'notAllowed',
    });
  });
});

describe('help', () => {
  it('goes to the chosen one only, never to the pair’s other side, and is closed once', async () => {
    const s = await school();
    await paired(s);
    const mentee = await at(s.mentees).actor();
    const { readers } = await helpReaders(scopeFor(mentee, s), 'conflict');
    expect(readers.map((r) => r.role)).toEqual(['curator', 'trustedPerson', 'psychologist']);
    const input = {
      fromId: at(s.mentees).id,
      kind: 'conflict' as const,
      readerId: s.psychologist.id,
      text: 'Помогите',
      requestId: 'help:1',
    };
    expect(await askHelp(deps, mentee, { ...input, readerId: at(s.mentors).id })).toEqual({
      ok: false,
      reason: 'noReader',
    });
    const asked = await askHelp(deps, mentee, input);
    expect(await askHelp(deps, mentee, input)).toEqual(asked);
    if (!asked.ok) throw new Error(asked.reason);
    for (const nobody of [at(s.curators), at(s.mentors), s.trusted])
      expect(await findHelp(deps, await nobody.actor(), asked.helpId)).toBeUndefined();
    const reader = await s.psychologist.actor();
    expect((await findWaitingPairs(deps, reader)).map((w) => w.kind)).toEqual(['help']);
    expect(await closeHelp(deps, mentee, { helpId: asked.helpId })).toEqual({
      ok: false,
      reason: 'notFound',
    });
    expect(await closeHelp(deps, reader, { helpId: asked.helpId, reply: 'Приходите' })).toMatchObject({
      ok: true,
    });
    expect(await closeHelp(deps, reader, { helpId: asked.helpId })).toEqual({
      ok: false,
      reason: 'tooLate',
    });
  });
});

describe('mentors to choose from', () => {
  /** The list for the first mentee, as the screen has it; the mentors in their order. */
  async function listed(s: PairingSchool, search = '') {
    const scope = scopeFor(await at(s.curators).actor(), s);
    const mentee = await menteeToPair(scope, at(s.mentees).id, 'ru');
    if (!mentee) throw new Error('no mentee');
    const list = await mentorsFor(scope, mentee, { search, capacity: 2, otherwise: 'ru' });
    const look = { mentee, query: '', page: 0, picking: false };
    const { text } = mentorsScreen(texts.for('ru'), { id: 1, field: 'mentor' }, list, look);
    return { ids: list.map((one) => one.membershipId), text: text.value };
  }
  async function endedAs(s: PairingSchool, kind: 'completed' | 'agreement' | 'conflict' | 'safety') {
    const pairId = await paired(s);
    const ended = { status: kind === 'completed' ? 'completed' : 'ended', endKind: kind } as const;
    await deps.db.pair.update({ where: { id: pairId }, data: { ...ended, endedAt: deps.clock.now() } });
  }

  it.each(['completed', 'agreement'] as const)(
    'puts the mentor of an ended pair last and says so: %s',
    async (kind) => {
      const s = await school({ mentors: 3 });
      await deps.db.membership.update({ where: { id: at(s.mentors, 2).id }, data: { capacity: 0 } });
      await endedAs(s, kind);
      const { ids, text } = await listed(s);
      expect(ids).toEqual([at(s.mentors, 1).id, at(s.mentors, 2).id, at(s.mentors).id]);
      expect(text).toContain('уже была пара, завершена');
    },
  );

  it.each(['conflict', 'safety'] as const)(
    'leaves out the mentor the mentee was parted from, who can still be looked for by name: %s',
    async (kind) => {
      const s = await school({ mentors: 2 });
      await endedAs(s, kind);
      expect((await listed(s)).ids).toEqual([at(s.mentors, 1).id]);
      const { ids, text } = await listed(s, 'лебедева');
      expect(ids).toEqual([at(s.mentors).id]);
      expect(text).toContain('уже была пара, завершена');
    },
  );

  it('says of whom messages do not reach, and the curator enters their answer from paper', async () => {
    const s = await school();
    const account = (unreachableAt: Date | null) =>
      deps.db.account.update({ where: { personId: at(s.mentors).personId }, data: { unreachableAt } });
    expect((await listed(s)).text).not.toContain('не доходят');
    const curator = await at(s.curators).actor();
    const made = await createOffer(deps, curator, offerOf(s));
    if (!made.ok) throw new Error(made.reason);
    const answer = { offerId: made.offerId, answer: 'accepted', paperSide: 'mentor' } as const;
    expect(await answerOffer(deps, curator, answer)).toMatchObject({ ok: false });
    await account(deps.clock.now());
    const card = await findOffer(deps, curator, made.offerId);
    const { text, keyboard } = offerCard(texts.for('ru'), card as NonNullable<typeof card>);
    expect(text.value.replaceAll('\u00a0', ' ')).toContain(
      'Лебедева О. В.: сообщения бота не доходят, ответ внесите с бумаги',
    );
    expect(JSON.stringify(keyboard)).toContain('Внести согласие: ');
    expect(await answerOffer(deps, curator, answer)).toMatchObject({ ok: true });
    const next = await school();
    await deps.db.account.update({
      where: { personId: at(next.mentors).personId },
      data: { unreachableAt: deps.clock.now() },
    });
    expect((await listed(next)).text).toContain('сообщения бота не доходят');
  });
});

describe('an order as it is typed', () => {
  const now = new Date('2026-11-24T07:00:00Z');
  it.each([
    ['45-к от 20.11.2026', { number: '45-к', on: '2026-11-20' }],
    ['№ 45-к', { number: '45-к', on: null }],
    ['приказ № 12/3 от 01.09.2026 г.', { number: '12/3', on: '2026-09-01' }],
    ['20.11.2026 № 7', { number: '7', on: '2026-11-20' }],
    ['бұйрық 7-н 20.11.2026', { number: '7-н', on: '2026-11-20' }],
    ['не помню', undefined],
    ['45-к от 32.13.2026', undefined],
    ['от 17.09.2026 года № 56-ОД', { number: '56-ОД', on: '2026-09-17' }],
    ['Приказ от 1 сентября 2026 года № 45-к', { number: '45-к', on: '2026-09-01' }],
    ['№ 45 «01» сентября 2026 г.', { number: '45', on: '2026-09-01' }],
    ['«01» сентября 2026г. № 45', { number: '45', on: '2026-09-01' }],
    ['№ 40-од от 14.09.2026г.', { number: '40-од', on: '2026-09-14' }],
    ['Приказ №01-05/45 от 14.09.26', { number: '01-05/45', on: '2026-09-14' }],
    ['№ 45 л/с от 01.09.2026', { number: '45 л/с', on: '2026-09-01' }],
    ['Приказ по школе № 45 от 01.09.2026 «О назначении наставников»', { number: '45', on: '2026-09-01' }],
    ['№ 12.10 от 17.09.2026', { number: '12.10', on: '2026-09-17' }],
    ['2026 жылғы 17 қыркүйектегі № 56-НҚ бұйрық', { number: '56-НҚ', on: '2026-09-17' }],
    ['17.09.2026 ж. № 56 бұйрығы', { number: '56', on: '2026-09-17' }],
    ['2026 ж. «17» қыркүйек, № 56-НҚ', { number: '56-НҚ', on: '2026-09-17' }],
    ['Order No. 12 of 17 September 2026', { number: '12', on: '2026-09-17' }],
    ['45-к прошлый', undefined],
    ['45-к 17 сентября', undefined],
    ['№ 45 и № 46 от 17.09.2026', undefined],
    ['от 17.09.2026', undefined],
    ['', undefined],
  ])('reads «%s»', (text, order) => {
    expect(parseOrder(text, now, 'Europe/Moscow')).toEqual(order);
  });
});
