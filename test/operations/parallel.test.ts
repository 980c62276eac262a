import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMeeting } from '../../src/mentoring/meetings/operations.ts';
import { MOST_PROPOSALS } from '../../src/mentoring/meetings/rules.ts';
import { applyPreset, editTerm } from '../../src/mentoring/organisations/calendar/operations.ts';
import { calendarPreset, type PresetKind } from '../../src/mentoring/organisations/rules-presets.ts';
import { askHelp } from '../../src/mentoring/pairing/help/operations.ts';
import { endPair } from '../../src/mentoring/pairing/life/operations-ends.ts';
import { settlePastEnd } from '../../src/mentoring/pairing/life/operations-over.ts';
import { createOffer } from '../../src/mentoring/pairing/offers/operations.ts';
import { answerOffer } from '../../src/mentoring/pairing/offers/operations-answers.ts';
import { MOST_HELP } from '../../src/mentoring/pairing/rules.ts';
import { importNames, takeRole } from '../../src/mentoring/people/base/operations-members.ts';
import { decideConsent } from '../../src/mentoring/people/profile/operations.ts';
import { MOST_OWN } from '../../src/mentoring/surveys/bank/rules-forms.ts';
import { addOwnQuestion } from '../../src/mentoring/surveys/own/operations.ts';
import { addMinutes } from '../../src/platform/time/local.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { testPair } from '../support/meetings.ts';
import { type TestDeps, testDeps } from '../support/operations.ts';
import { type PairingSchool, pairingSchool } from '../support/pairing.ts';

const RUNS = 12;
let database: TestDatabase;
let deps: TestDeps;
let from = 50_000;
beforeAll(async () => {
  database = await testDatabase();
  deps = testDeps(database);
});
afterAll(() => database.close());

const school = async (options: Partial<Parameters<typeof pairingSchool>[1]> = {}): Promise<PairingSchool> =>
  pairingSchool(deps, { from: (from += 20), ...options });
const own = <T>(list: readonly T[]): T => {
  const [first] = list;
  if (first === undefined) throw new Error('nobody');
  return first;
};
const offerIn = (at: PairingSchool, requestId: string) => ({
  mentorId: own(at.mentors).id,
  menteeId: own(at.mentees).id,
  mentorKind: 'consultant' as const,
  requestId,
});
const runs = (work: (run: number) => Promise<void>) => async () => {
  for (let run = 0; run < RUNS; run += 1) await work(run);
};

/** Somebody whose role has ended is a side of nothing that is open. */
async function noneLeftBehind(schoolId: number): Promise<void> {
  const ended = await deps.db.membership.findMany({
    where: { schoolId, status: 'ended' },
    select: { id: true },
  });
  const ids = ended.map(({ id }) => id);
  const side = { schoolId, OR: [{ mentorId: { in: ids } }, { menteeId: { in: ids } }] };
  expect(await deps.db.offer.count({ where: { ...side, status: 'open' } })).toBe(0);
  expect(await deps.db.pair.count({ where: { ...side, status: { in: ['active', 'paused'] } } })).toBe(0);
}

describe('at one instant', () => {
  it(
    'a pair past its end is ended, extended and carried: one of the three holds, the others are told that they are late',
    runs(async () => {
      const { pairId, curator } = await testPair(deps, { from: (from += 20), stage: 'series' });
      await deps.db.pair.update({ where: { id: pairId }, data: { endsOn: '2026-11-20' } });
      const actor = await curator();
      const answers = (['extend', 'end', 'carry'] as const).map((what) =>
        settlePastEnd(deps, actor, { pairId, what }),
      );
      const settled = (await Promise.all(answers)).filter((one) => one.ok);
      expect(settled).toHaveLength(1);
      const { status } = await deps.db.pair.findUniqueOrThrow({ where: { id: pairId } });
      expect(status).toBe({ extend: 'active', end: 'ended', carry: 'paused' }[own(settled).what]);
    }),
  );

  it(
    'a role is taken away and a pair offered: nobody who has left holds an open offer',
    runs(async (run) => {
      const at = await school();
      const curator = await own(at.curators).actor();
      await Promise.all([
        createOffer(deps, curator, offerIn(at, `offer:${run}:${at.schoolId}`)),
        takeRole(deps, curator, own(at.mentors).id),
        takeRole(deps, curator, own(at.mentees).id),
      ]);
      await noneLeftBehind(at.schoolId);
    }),
  );

  it(
    'a role is taken away and the last side accepts: nobody who has left is in a living pair',
    runs(async (run) => {
      const at = await school();
      const curator = await own(at.curators).actor();
      const made = await createOffer(deps, curator, offerIn(at, `last:${run}:${at.schoolId}`));
      if (!made.ok) throw new Error(made.reason);
      const answer = { offerId: made.offerId, answer: 'accepted' as const };
      await answerOffer(deps, await own(at.mentees).actor(), answer);
      await Promise.all([
        answerOffer(deps, await own(at.mentors).actor(), answer),
        ...[own(at.mentors).id, own(at.mentees).id].map((id) => takeRole(deps, curator, id)),
      ]);
      await noneLeftBehind(at.schoolId);
    }),
  );

  it(
    'one answer to a consent is given six times: one decision is kept, whatever it is',
    runs(async () => {
      const at = await school({ consents: false });
      const mentor = own(at.mentors);
      const actor = await mentor.actor();
      const decisions = () =>
        deps.db.consent.count({ where: { personId: mentor.personId, kind: 'pairContact' } });
      const six = (given: boolean) =>
        Promise.all(
          Array.from({ length: 6 }, () =>
            decideConsent(deps, actor, { kind: 'pairContact', schoolId: at.schoolId, given }),
          ),
        );
      await six(false);
      expect(await decisions()).toBe(1);
      await six(true);
      expect(await decisions()).toBe(2);
      // Withdrawn: the decision that was given gets its end, and a repeated «нет» adds nothing.
      await six(false);
      expect(await decisions()).toBe(2);
    }),
  );

  it('two curators add the last question of the school’s own: there are never more than five', async () => {
    for (let run = 0; run < RUNS; run += 1) {
      const at = await school({ curators: 2 });
      const curators = await Promise.all(at.curators.map((one) => one.actor()));
      const words = { ru: 'Вопрос', kk: 'Сұрақ', en: 'Question' };
      await Promise.all(
        Array.from({ length: MOST_OWN + 3 }, (_, n) =>
          addOwnQuestion(deps, own(n % 2 === 0 ? curators : curators.slice(1)), {
            schoolId: at.schoolId,
            kind: 'score',
            role: null,
            texts: words,
            options: null,
            requestId: `own:${at.schoolId}:${n}`,
          }),
        ),
      );
      expect(await deps.db.ownQuestion.count({ where: { schoolId: at.schoolId, archivedAt: null } })).toBe(
        MOST_OWN,
      );
    }
  });

  it('two lists bring the same name: it stands once', async () => {
    for (let run = 0; run < RUNS; run += 1) {
      const at = await school();
      const curator = await own(at.curators).actor();
      const list = (n: number) =>
        importNames(deps, curator, {
          schoolId: at.schoolId,
          role: 'mentor',
          names: ['Новиков Пётр Ильич'],
          requestId: `list:${at.schoolId}:${n}`,
        });
      await Promise.all([list(1), list(2), list(3)]);
      expect(
        await deps.db.person.count({
          where: { fullName: 'Новиков Пётр Ильич', memberships: { some: { schoolId: at.schoolId } } },
        }),
      ).toBe(1);
    }
  });

  it('both sides propose far more meetings than anybody answers: the pair has ten open ones at most', async () => {
    const pair = await testPair(deps, { from: (from += 20), stage: 'series' });
    const sides = [await pair.mentor(), await pair.mentee()];
    const outcomes = await Promise.all(
      Array.from({ length: 24 }, (_, n) =>
        createMeeting(deps, own(n % 2 === 0 ? sides : sides.slice(1)), {
          pairId: pair.pairId,
          kind: 'series',
          startsAt: addMinutes(deps.clock.now(), 1440 + n * 60),
          minutes: 40,
          place: null,
          online: false,
          agreed: false,
          replaces: null,
          requestId: `propose:${pair.pairId}:${n}`,
        }),
      ),
    );
    expect(await deps.db.meeting.count({ where: { pairId: pair.pairId, status: 'proposed' } })).toBe(
      MOST_PROPOSALS,
    );
    expect(outcomes.filter((one) => !one.ok && one.reason === 'manyProposals')).toHaveLength(
      24 - MOST_PROPOSALS,
    );
  });

  it('one person asks for help again and again: five requests wait at most', async () => {
    const at = await school();
    const mentee = own(at.mentees);
    const actor = await mentee.actor();
    await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        askHelp(deps, actor, {
          fromId: mentee.id,
          kind: 'urgentQuestion',
          readerId: own(at.curators).id,
          text: `Просьба ${n}`,
          requestId: `help:${at.schoolId}:${n}`,
        }),
      ),
    );
    expect(await deps.db.helpRequest.count({ where: { fromId: mentee.id, status: 'open' } })).toBe(MOST_HELP);
  });

  it(
    'a pair ends and a meeting is proposed: a pair that has ended has nothing ahead',
    runs(async (run) => {
      const pair = await testPair(deps, { from: (from += 20), stage: 'series' });
      const mentor = await pair.mentor();
      await Promise.all([
        createMeeting(deps, mentor, {
          pairId: pair.pairId,
          kind: 'series',
          startsAt: addMinutes(deps.clock.now(), 2880),
          minutes: 40,
          place: null,
          online: false,
          agreed: true,
          replaces: null,
          requestId: `ahead:${pair.pairId}:${run}`,
        }),
        endPair(deps, await pair.curator(), { pairId: pair.pairId, kind: 'safety' }),
      ]);
      const ended = await deps.db.pair.count({ where: { id: pair.pairId, status: 'ended' } });
      const ahead = await deps.db.meeting.count({
        where: { pairId: pair.pairId, status: { in: ['proposed', 'agreed'] } },
      });
      expect(ended * ahead).toBe(0);
    }),
  );

  it(
    'two give a term its days: terms never run into each other',
    runs(async () => {
      const at = await school();
      const term = await deps.db.term.findFirstOrThrow({ where: { schoolId: at.schoolId } });
      const second = await deps.db.term.create({
        data: {
          schoolId: at.schoolId,
          programmeId: term.programmeId,
          number: 2,
          startsOn: '2027-04-01',
          endsOn: '2027-05-31',
        },
      });
      await deps.db.term.update({ where: { id: term.id }, data: { endsOn: '2026-10-31' } });
      await deps.db.membership.update({ where: { id: own(at.curators).id }, data: { role: 'coordinator' } });
      const actor = await own(at.curators).actor();
      await Promise.all([
        editTerm(deps, actor, { termId: term.id, fromOn: '2026-09-01', toOn: '2027-02-28' }),
        editTerm(deps, actor, { termId: second.id, fromOn: '2027-01-15', toOn: '2027-05-31' }),
      ]);
      const [first, last] = await deps.db.term.findMany({
        where: { schoolId: at.schoolId },
        orderBy: { number: 'asc' },
      });
      expect((first?.endsOn ?? '') < (last?.startsOn ?? '')).toBe(true);
    }),
  );

  it('two choose a ready calendar: one of them stands whole', async () => {
    const at = await school();
    await deps.db.membership.update({ where: { id: own(at.curators).id }, data: { role: 'coordinator' } });
    const actor = await own(at.curators).actor();
    for (let run = 0; run < RUNS; run += 1) {
      await Promise.all(
        (['ruTerms', 'ruTrimesters', 'ruTerms'] as const).map((preset) =>
          applyPreset(deps, actor, { schoolId: at.schoolId, preset }),
        ),
      );
      const { preset } = await deps.db.programme.findFirstOrThrow({ where: { schoolId: at.schoolId } });
      const count = await deps.db.term.count({ where: { schoolId: at.schoolId } });
      expect(count).toBe(calendarPreset(preset as PresetKind, 2026, 5).terms.length);
    }
  });
});
