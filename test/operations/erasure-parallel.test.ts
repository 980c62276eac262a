import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerMeeting } from '../../src/mentoring/meetings/confirm/operations.ts';
import { createOffer } from '../../src/mentoring/pairing/offers/operations.ts';
import { answerOffer } from '../../src/mentoring/pairing/offers/operations-answers.ts';
import { eraseDue } from '../../src/mentoring/privacy/jobs.ts';
import { askErasure, takeBack } from '../../src/mentoring/privacy/operations.ts';
import { dueErasures } from '../../src/mentoring/privacy/queries.ts';
import { ENDED, ROSTER, retainSchool } from '../../src/mentoring/privacy/retention/operations.ts';
import { rooms } from '../../src/mentoring/rooms.ts';
import { registryOf } from '../../src/platform/dispatch/kinds.ts';
import { addMinutes } from '../../src/platform/time/local.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { testPair } from '../support/meetings.ts';
import { actorWith, newPerson, type TestDeps, testDeps } from '../support/operations.ts';
import { pairingSchool } from '../support/pairing.ts';

const RUNS = 12;
const registry = registryOf(rooms().flatMap((room) => room.dispatches));
let database: TestDatabase;
let deps: TestDeps;
let phones = 90_000;
beforeAll(async () => {
  database = await testDatabase();
  deps = testDeps(database);
});
afterAll(() => database.close());

const LATER = 31 * 24 * 60;
const personOf = (id: number) => deps.db.person.findUniqueOrThrow({ where: { id } });
async function asked(): Promise<{ phone: number; personId: number }> {
  const phone = ++phones;
  const personId = await newPerson(deps, { telegramId: phone, fullName: `Уходящий ${phone} Иванович` });
  await askErasure(deps, await actorWith(deps, phone), { requestId: `leaves:${phone}` });
  return { phone, personId };
}

describe('an erasure at the same instant', () => {
  it('as it is taken back: either the data stay, or they go, as the person was told', async () => {
    const seen = new Set<boolean>();
    for (let run = 0; run < RUNS; run += 1) {
      const { phone, personId } = await asked();
      const actor = await actorWith(deps, phone);
      const [, kept] = await Promise.all([
        eraseDue.run(deps, addMinutes(deps.clock.now(), LATER)),
        takeBack(deps, actor),
      ]);
      const person = await personOf(personId);
      expect(person.erasedAt === null).toBe(kept.ok);
      expect(person.fullName.startsWith('Уходящий')).toBe(kept.ok);
      const [row] = await deps.db.erasure.findMany({ where: { personId } });
      expect([row?.takenBackAt === null, row?.doneAt === null]).toEqual([!kept.ok, kept.ok]);
      seen.add(kept.ok);
    }
    expect(seen.size).toBeGreaterThan(0);
  });

  it('is not done to who took it back after it was found due', async () => {
    const { phone, personId } = await asked();
    const actor = await actorWith(deps, phone);
    const now = addMinutes(deps.clock.now(), LATER);
    let back = false;
    // The job has read who is due; the tap comes before it does anything.
    const pool = new Proxy(deps.pool, {
      get: (target, key) => {
        if (key !== 'query') return Reflect.get(target, key, target) as unknown;
        return async (...args: Parameters<typeof target.query>) => {
          const result = await (target.query as (...all: unknown[]) => Promise<unknown>)(...args);
          if (!back && typeof args[0] === 'string' && args[0].includes('as "back"')) {
            back = true;
            expect(await takeBack(deps, actor)).toEqual({ ok: true });
          }
          return result;
        };
      },
    });
    await eraseDue.run({ ...deps, pool }, now);
    expect(back).toBe(true);
    expect((await personOf(personId)).erasedAt).toBeNull();
    expect(await dueErasures(deps.pool, now, 9)).toEqual([]);
  });

  it('or retention: not to somebody who came in after they were found kept long enough', async () => {
    const school = await pairingSchool(deps, { from: (phones += 20) });
    phones += 20;
    const { schoolId } = school;
    const [left, waits] = [school.mentors[0], school.mentees[0]];
    if (!left || !waits) throw new Error('an empty school');
    const last = { status: 'ended', endedAt: deps.clock.now() } as const;
    await deps.db.membership.update({ where: { id: left.id }, data: last });
    await deps.db.account.deleteMany({ where: { personId: waits.personId } });
    const never = { status: 'invited', confirmedAt: null } as const;
    await deps.db.membership.update({ where: { id: waits.id }, data: never });
    const inAgain = { status: 'active', confirmedAt: deps.clock.now(), endedAt: null } as const;
    // The job has read its people; they come in before it does anything.
    const found: number[] = [];
    const pool = new Proxy(deps.pool, {
      get: (target, key) => {
        if (key !== 'query') return Reflect.get(target, key, target) as unknown;
        return async (...args: Parameters<typeof target.query>) => {
          const result = await (target.query as (...all: unknown[]) => Promise<{ rows: { id: number }[] }>)(
            ...args,
          );
          if (![ROSTER, ENDED].includes(args[0])) return result;
          const ids = result.rows.map(({ id }) => id);
          found.push(...ids);
          await deps.db.membership.updateMany({ where: { schoolId, personId: { in: ids } }, data: inAgain });
          return result;
        };
      },
    });
    await retainSchool({ ...deps, pool }, schoolId, '2029-06-01', new Date('2029-06-01T00:00:00Z'));
    expect(found.toSorted((a, b) => a - b)).toEqual([left.personId, waits.personId]);
    for (const { personId, id } of [left, waits]) {
      expect((await personOf(personId)).erasedAt).toBeNull();
      expect((await deps.db.membership.findUniqueOrThrow({ where: { id } })).status).toBe('active');
    }
  });

  it('as another process does it: it is done once', async () => {
    const people = [];
    for (let run = 0; run < 4; run += 1) people.push(await asked());
    const now = addMinutes(deps.clock.now(), LATER);
    await Promise.all([eraseDue.run(deps, now), eraseDue.run(deps, now), eraseDue.run(deps, now)]);
    for (const { personId } of people) {
      expect((await personOf(personId)).erasedAt).not.toBeNull();
      const rows = await deps.db.erasure.findMany({ where: { personId } });
      expect(rows.map((row) => [row.takenBackAt, row.doneAt === null])).toEqual([[null, false]]);
    }
  });

  it('asked for twice is one request', async () => {
    for (let run = 0; run < RUNS; run += 1) {
      const phone = ++phones;
      const personId = await newPerson(deps, { telegramId: phone, fullName: `Уходящий ${phone} Иванович` });
      const actor = await actorWith(deps, phone);
      const both = await Promise.all(
        ['a', 'b'].map((what) => askErasure(deps, actor, { requestId: `twice:${phone}:${what}` })),
      );
      expect(both[0]).toEqual(both[1]);
      expect(await deps.db.erasure.count({ where: { personId } })).toBe(1);
    }
  });

  it('asked for while an offer is answered leaves no pair behind', async () => {
    for (let run = 0; run < RUNS; run += 1) {
      const s = await pairingSchool(deps, { from: (phones += 20) });
      const [mentor, mentee, curator] = [s.mentors[0], s.mentees[0], s.curators[0]];
      if (!mentor || !mentee || !curator) throw new Error('an empty school');
      const made = await createOffer(deps, await curator.actor(), {
        mentorId: mentor.id,
        menteeId: mentee.id,
        mentorKind: 'subject',
        requestId: `offer:${run}`,
      });
      if (!made.ok) throw new Error(made.reason);
      const { offerId } = made;
      await answerOffer(deps, await mentor.actor(), { offerId, answer: 'accepted' });
      const [leaving, other] = [await mentor.actor(), await mentee.actor()];
      await Promise.all([
        askErasure(deps, leaving, { requestId: `answered:${run}` }),
        answerOffer(deps, other, { offerId, answer: 'accepted' }),
      ]);
      const of = { schoolId: s.schoolId, mentorId: mentor.id };
      expect(await deps.db.pair.count({ where: { ...of, status: { in: ['active', 'paused'] } } })).toBe(0);
      expect(await deps.db.offer.count({ where: { ...of, status: 'open' } })).toBe(0);
      expect((await deps.db.membership.findUniqueOrThrow({ where: { id: mentor.id } })).status).toBe('ended');
    }
  });

  it('asked for while a meeting is confirmed: the pair is over, and nothing more is asked of who left', async () => {
    for (let run = 0; run < RUNS; run += 1) {
      const pair = await testPair(deps, { from: (phones += 20), stage: 'series' });
      const startsAt = addMinutes(deps.clock.now(), -24 * 60);
      const { id: meetingId } = await deps.db.meeting.create({
        data: {
          schoolId: pair.schoolId,
          pairId: pair.pairId,
          kind: 'consultation',
          status: 'agreed',
          startsAt,
          minutes: 40,
          proposedBy: 'mentee',
          createdAt: startsAt,
          requestId: `race:${run}`,
        },
      });
      const [mentee, mentor] = [await pair.mentee(), await pair.mentor()];
      await Promise.all([
        askErasure(deps, mentee, { requestId: `confirmed:${run}` }),
        answerMeeting(deps, mentor, { meetingId, answer: 'held' }),
        answerMeeting(deps, mentee, { meetingId, answer: 'held' }),
      ]);
      const row = await deps.db.pair.findUniqueOrThrow({ where: { id: pair.pairId } });
      expect([row.status, row.endKind]).toEqual(['ended', 'agreement']);
      const waiting = await deps.db.dispatch.findMany({
        where: { toPersonId: mentee.personId, status: 'waiting', NOT: { kind: { startsWith: 'privacy.' } } },
      });
      // What was written a moment later is no longer true when it is sent.
      for (const { kind, args } of waiting) {
        const found = registry.get(kind);
        const to = { personId: mentee.personId, telegramId: mentee.telegramId, locale: 'ru' as const };
        expect(await found?.render(deps, found.args.parse(args), to), kind).toBeNull();
      }
      await eraseDue.run(deps, addMinutes(deps.clock.now(), LATER));
      expect((await personOf(mentee.personId)).erasedAt).not.toBeNull();
    }
  });
});
