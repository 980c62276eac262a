import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decideRunning, hideName } from '../../src/mentoring/pairing/consents/operations.ts';
import { myPairs } from '../../src/mentoring/pairing/lists/queries.ts';
import { createOffer } from '../../src/mentoring/pairing/offers/operations.ts';
import { answerOffer } from '../../src/mentoring/pairing/offers/operations-answers.ts';
import { findPair } from '../../src/mentoring/pairing/queries.ts';
import { decideConsent } from '../../src/mentoring/people/profile/operations.ts';
import { hasConsent } from '../../src/mentoring/people/queries-consents.ts';
import { leaveProgramme } from '../../src/mentoring/privacy/leave/operations.ts';
import { HIDDEN_NAME } from '../../src/platform/i18n/html.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type TestDeps, testDeps } from '../support/operations.ts';
import { type PairingSchool, pairingSchool } from '../support/pairing.ts';

let database: TestDatabase;
let deps: TestDeps;
let next = 100;
beforeAll(async () => {
  database = await testDatabase();
  deps = testDeps(database);
});
afterAll(() => database.close());

const at = <T>(list: readonly T[], i = 0): T => {
  const found = list[i];
  if (found === undefined) throw new Error(`nothing at ${i}`);
  return found;
};
const school = (mentees = 2) => pairingSchool(deps, { from: (next += 20), mentors: 2, mentees });
let requests = 0;
async function offered(s: PairingSchool, mentee = 0): Promise<number> {
  const made = await createOffer(deps, await at(s.curators).actor(), {
    menteeId: at(s.mentees, mentee).id,
    mentorId: at(s.mentors).id,
    mentorKind: 'subject',
    requestId: `consents:${++requests}`,
  });
  if (!made.ok) throw new Error(made.reason);
  return made.offerId;
}
async function paired(s: PairingSchool, mentee = 0): Promise<number> {
  const offerId = await offered(s, mentee);
  await answerOffer(deps, await at(s.mentors).actor(), { offerId, answer: 'accepted' });
  const done = await answerOffer(deps, await at(s.mentees, mentee).actor(), { offerId, answer: 'accepted' });
  if (!done.ok || done.offer !== 'accepted') throw new Error('no pair');
  return done.pairId;
}
const kindsTo = async (personId: number, status = 'waiting') =>
  (
    await deps.db.dispatch.findMany({
      where: { toPersonId: personId, status: status as 'waiting' },
      select: { kind: true },
      orderBy: { id: 'asc' },
    })
  ).map((row) => row.kind);

describe('a consent taken back', () => {
  it('to the programme: the person leaves, pairs end in neutral words, offers close, and nothing more is said to them', async () => {
    const s = await school();
    const pairId = await paired(s);
    const offerId = await offered(s, 1);
    const mentor = at(s.mentors);
    await deps.db.consent.create({
      data: {
        personId: mentor.personId,
        kind: 'programme',
        given: true,
        version: 'x',
        locale: 'ru',
        operatorId: s.schoolId,
        operator: 'x',
        purpose: 'x',
        term: 'x',
        decidedAt: deps.clock.now(),
      },
    });
    const done = await leaveProgramme(deps, await mentor.actor(), s.schoolId);
    expect(done).toEqual({ ok: true, pairs: 1, offers: 1 });
    expect(await deps.db.pair.findUnique({ where: { id: pairId } })).toMatchObject({
      status: 'ended',
      endKind: 'agreement',
      endReason: null,
    });
    expect((await deps.db.offer.findUnique({ where: { id: offerId } }))?.status).toBe('withdrawn');
    expect(await deps.db.membership.findUnique({ where: { id: mentor.id } })).toMatchObject({
      status: 'ended',
    });
    expect(await hasConsent(deps.db, mentor.personId, 'programme', s.schoolId)).toBe(false);
    expect(
      await deps.db.consent.count({ where: { personId: mentor.personId, withdrawnAt: null, given: true } }),
    ).toBe(0);
    expect(await kindsTo(mentor.personId)).toEqual([]);
    expect(await kindsTo(at(s.mentees).personId)).toContain('pairing.ended');
    expect(await kindsTo(at(s.mentees, 1).personId)).toContain('pairing.offerOff');
    expect(await kindsTo(at(s.curators).personId)).toContain('privacy.sideLeft');
    // Once more, it is shown as done.
    expect(await leaveProgramme(deps, await mentor.actor(), s.schoolId)).toMatchObject({ ok: false });
  });

  it('by the only curator: nobody is held, and whoever can name another one is told', async () => {
    const s = await school();
    const administrator = at(s.mentees);
    await deps.db.membership.create({
      data: {
        schoolId: s.schoolId,
        personId: administrator.personId,
        role: 'administrator',
        status: 'active',
        createdAt: deps.clock.now(),
      },
    });
    expect(await leaveProgramme(deps, await at(s.curators).actor(), s.schoolId)).toMatchObject({ ok: true });
    expect(
      await deps.db.membership.count({
        where: { personId: administrator.personId, role: 'curator', status: 'active' },
      }),
    ).toBe(1);
    expect(await kindsTo(administrator.personId)).toContain('organisations.role');
  });

  it('to be named: the other side reads the role, no new pair is made, the pair goes on or ends as they say', async () => {
    const s = await school();
    const pairId = await paired(s);
    const offerId = await offered(s, 1);
    const mentee = at(s.mentees);
    const mentor = at(s.mentors);
    const hidden = await hideName(deps, await mentor.actor(), s.schoolId);
    expect(hidden).toMatchObject({ ok: true, offers: 1, pairs: [{ id: pairId }] });
    expect((await deps.db.offer.findUnique({ where: { id: offerId } }))?.status).toBe('withdrawn');
    const seen = async () => (await findPair(deps, await mentee.actor(), pairId))?.mentor.fullName;
    expect(await seen()).toBe(HIDDEN_NAME.mentor);
    expect(deps.texts.for('kk').label('people-card', { name: HIDDEN_NAME.mentor })).toContain('тәлімгер');
    expect(at(await myPairs(deps, await mentee.actor())).partner).not.toContain('Лебедева');
    // The curator still knows the people they lead.
    const led = await findPair(deps, await at(s.curators).actor(), pairId);
    expect(led?.mentor.fullName).toContain('Лебедева');
    const again = await createOffer(deps, await at(s.curators).actor(), {
      menteeId: at(s.mentees, 1).id,
      mentorId: mentor.id,
      mentorKind: 'subject',
      requestId: `consents:${++requests}`,
    });
    expect(again).toEqual({ ok: false, reason: 'noConsent' });
    const goes = { schoolId: s.schoolId, pairId, goes: true };
    expect(await decideRunning(deps, await mentor.actor(), goes)).toEqual({ ok: true, next: [] });
    expect((await deps.db.pair.findUnique({ where: { id: pairId } }))?.status).toBe('active');
    await decideConsent(deps, await mentor.actor(), {
      kind: 'pairContact',
      schoolId: s.schoolId,
      given: true,
    });
    expect(await seen()).toContain('Лебедева');
    await hideName(deps, await mentor.actor(), s.schoolId);
    await decideRunning(deps, await mentor.actor(), { ...goes, goes: false });
    expect((await deps.db.pair.findUnique({ where: { id: pairId } }))?.status).toBe('ended');
  });
});
