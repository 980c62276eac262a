import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST } from '../../src/mentoring/common/rules-limits.ts';
import { logObservation } from '../../src/mentoring/lessons/sheet/operations.ts';
import { templatesOf } from '../../src/mentoring/lessons/templates/queries.ts';
import { correctMeeting } from '../../src/mentoring/meetings/notes/operations.ts';
import { addAchievement } from '../../src/mentoring/monitoring/achievements/operations.ts';
import { sendNudge } from '../../src/mentoring/monitoring/nudge/operations.ts';
import { publishOpenLesson } from '../../src/mentoring/openLessons/operations.ts';
import { addDayOff } from '../../src/mentoring/organisations/calendar/operations.ts';
import { createStaffInvite } from '../../src/mentoring/organisations/invites/operations.ts';
import { decideConsent } from '../../src/mentoring/people/profile/operations.ts';
import { inSchool } from '../../src/platform/database/scope.ts';
import { addMinutes } from '../../src/platform/time/local.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { lessonOf } from '../support/lessons.ts';
import { type TestPair, testPair } from '../support/meetings.ts';
import { giveTestRole, newPerson, type TestDeps, testDeps } from '../support/operations.ts';
import { heldMeeting } from '../support/pairing.ts';

type Outcome = { ok: true } | { ok: false; reason: string };

let database: TestDatabase;
let deps: TestDeps;
let pair: TestPair;
let sheetId: number;
let colleagueId: number;
beforeAll(async () => {
  database = await testDatabase();
  deps = testDeps(database);
  pair = await testPair(deps, { from: 91_000, stage: 'series' });
  const { schoolId } = pair;
  const [sheet] = await templatesOf({ schoolId, db: inSchool(deps.db, schoolId) }, deps.clock.now());
  sheetId = sheet?.id ?? 0;
  const personId = await newPerson(deps, { telegramId: 91_010, fullName: 'Ким Анна Олеговна' });
  colleagueId = await giveTestRole(deps, { schoolId, personId, role: 'mentor' });
});
afterAll(() => database.close());

const dayOff = (i: number) => new Date(Date.UTC(2026, 8, 2 + i)).toISOString().slice(0, 10);

async function lesson(kind: 'mentorVisit' | 'colleagueVisit', requestId: string): Promise<Outcome> {
  const ofPair = kind === 'mentorVisit';
  return logObservation(deps, await pair.mentor(), {
    kind,
    pairId: ofPair ? pair.pairId : null,
    teacherId: ofPair ? pair.menteeId : colleagueId,
    templateId: sheetId,
    openLessonId: null,
    lesson: lessonOf({ heldOn: '2026-11-20' }),
    voices: [],
    requestId,
  });
}

/** What is written over and over, how many times it may be, and what is said then. */
const WRITES: Record<string, { most: number; reason: string; write(i: number): Promise<Outcome> }> = {
  visits: {
    most: MOST.visits,
    reason: 'manyVisits',
    write: (i) => lesson('colleagueVisit', `limit:visit:${i}`),
  },
  lessons: {
    // The visits above count too.
    most: MOST.lessons - MOST.visits,
    reason: 'manyLessons',
    write: (i) => lesson('mentorVisit', `limit:lesson:${i}`),
  },
  openLessons: {
    most: MOST.openLessons,
    reason: 'many',
    write: async (i) =>
      publishOpenLesson(deps, await pair.mentor(), {
        schoolId: pair.schoolId,
        startsAt: addMinutes(deps.clock.now(), 1500 + i),
        minutes: 45,
        className: '7 “Б”',
        subject: 'english',
        topic: 'Past Simple',
        place: null,
        seats: 1,
        requestId: `limit:open:${i}`,
      }),
  },
  achievements: {
    most: MOST.achievements,
    reason: 'many',
    write: async (i) =>
      addAchievement(deps, await pair.mentee(), {
        membershipId: pair.menteeId,
        kind: 'course',
        title: 'Курс',
        doneOn: '2026-11-20',
        requestId: `limit:fact:${i}`,
      }),
  },
  nudges: {
    most: MOST.nudges,
    reason: 'many',
    write: async (i) =>
      sendNudge(deps, await pair.curator(), {
        pairId: pair.pairId,
        text: 'Как дела?',
        requestId: `limit:nudge:${i}`,
      }),
  },
  links: {
    most: MOST.links,
    reason: 'manyLinks',
    write: async (i) =>
      createStaffInvite(deps, await pair.curator(), {
        schoolId: pair.schoolId,
        role: 'psychologist',
        requestId: `limit:link:${i}`,
      }),
  },
  daysOff: {
    // The school of the tests has its winter holidays.
    most: MOST.daysOff - 1,
    reason: 'manyDays',
    write: async (i) =>
      addDayOff(deps, await pair.curator(), {
        schoolId: pair.schoolId,
        fromOn: dayOff(i < 100 ? i : i + 40),
        toOn: dayOff(i < 100 ? i : i + 40),
        kind: 'nonWorking',
      }),
  },
};

describe('one person may write so much and no more', () => {
  it.each(Object.keys(WRITES))('%s: to the limit, and then one sentence', async (name) => {
    const one = WRITES[name];
    if (!one) throw new Error(name);
    for (let i = 0; i < one.most; i += 1) expect(await one.write(i)).toMatchObject({ ok: true });
    expect(await one.write(one.most)).toEqual({ ok: false, reason: one.reason });
    // What was written already is found, not counted.
    expect(await one.write(0)).toMatchObject(name === 'daysOff' ? {} : { ok: true });
  });

  it('corrections of a meeting: to the limit, and then one sentence', async () => {
    const { schoolId, pairId } = pair;
    await heldMeeting(deps, { schoolId, pairId, kind: 'series' });
    const { id: meetingId } = await deps.db.meeting.findFirstOrThrow({ where: { pairId } });
    const write = async (i: number) =>
      correctMeeting(deps, await pair.mentor(), {
        meetingId,
        minutes: 30 + i,
        kind: null,
        held: null,
        reason: 'Описка',
        requestId: `limit:correction:${i}`,
      });
    for (let i = 0; i < MOST.corrections; i += 1) expect(await write(i)).toEqual({ ok: true });
    expect(await write(MOST.corrections)).toMatchObject({ ok: false, reason: 'manyCorrections' });
  });

  it('a consent given and taken back over and over keeps its last decisions', async () => {
    const mentee = await pair.mentee();
    for (let i = 0; i < 3 * MOST.consents; i += 1)
      await decideConsent(deps, mentee, {
        kind: 'surveyTotals',
        schoolId: pair.schoolId,
        given: i % 2 === 0,
      });
    const rows = await deps.db.consent.count({ where: { personId: mentee.personId, kind: 'surveyTotals' } });
    expect(rows).toBeLessThanOrEqual(MOST.consents);
  });
});
