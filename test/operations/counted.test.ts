import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { correctMeeting } from '../../src/mentoring/meetings/notes/operations.ts';
import { findMeeting, meetingsOfPair } from '../../src/mentoring/meetings/queries.ts';
import { meetingsOfActor } from '../../src/mentoring/meetings/queries-home.ts';
import { viewOf } from '../../src/mentoring/meetings/queries-view.ts';
import { stateLine } from '../../src/mentoring/meetings/screens-meeting.ts';
import { watchedPairs } from '../../src/mentoring/pairing/attention/queries.ts';
import { pairingJobs } from '../../src/mentoring/pairing/life/jobs.ts';
import { pairCard } from '../../src/mentoring/pairing/lists/queries-card.ts';
import { findPair } from '../../src/mentoring/pairing/queries.ts';
import { isConfirmed } from '../../src/mentoring/pairing/stages/rules.ts';
import { askedIn } from '../../src/mentoring/surveys/rounds/queries.ts';
import {
  type ConfirmationAnswer,
  CountedBy,
  MeetingKind,
  MeetingOutcome,
  MeetingStatus,
  Side,
} from '../../src/platform/database/generated/enums.ts';
import { inSchool } from '../../src/platform/database/scope.ts';
import { dayOf } from '../../src/platform/time/local.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { lessonOf, logged } from '../support/lessons.ts';
import { type TestPair, testPair } from '../support/meetings.ts';
import { type TestDeps, testDeps } from '../support/operations.ts';

/** What a correction says; null where it says nothing. */
interface Correction {
  kind: MeetingKind | null;
  startsAt: Date | null;
  minutes: number | null;
  held: boolean | null;
}
interface Made {
  kind: MeetingKind;
  status: MeetingStatus;
  outcome: MeetingOutcome | null;
  startsAt: Date;
  minutes: number;
  curatorReason: string | null;
  confirmations: { side: Side; answer: ConfirmationAnswer; onPaper: boolean }[];
  corrections: Correction[];
}

/**
 * The rule in words: of several corrections, the oldest first, the last word on each thing counts. One that turned out not
 * to have been held counts no more; a correction never makes one held, that takes a confirmation.
 */
function ruled(meeting: Made, zone: string) {
  const said = <K extends keyof Correction>(key: K) =>
    meeting.corrections.findLast((c) => c[key] !== null)?.[key] ?? null;
  const startsAt = said('startsAt') ?? meeting.startsAt;
  const held = meeting.outcome !== null && meeting.outcome in CountedBy;
  const taken = held && said('held') === false;
  const counts = held && !taken && meeting.status === 'settled' ? meeting.outcome : null;
  return {
    kind: said('kind') ?? meeting.kind,
    status: meeting.status,
    startsAt,
    startsOn: dayOf(startsAt, zone),
    minutes: said('minutes') ?? meeting.minutes,
    outcome: taken ? 'notHeld' : meeting.outcome,
    counts,
    confirmed: counts !== null && isConfirmed(counts),
    onPaper: meeting.curatorReason === 'paper' || meeting.confirmations.some((c) => c.onPaper),
    corrected: meeting.corrections.length > 0,
  };
}

const any = <T extends string>(of: Record<string, T>) => fc.constantFrom(...Object.values(of));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const instant = fc.date({
  min: new Date('2026-09-01T00:00:00Z'),
  max: new Date('2027-05-31T23:59:59Z'),
  noInvalidDate: true,
});
const minutes = fc.integer({ min: 5, max: 480 });
const correction: fc.Arbitrary<Correction> = fc.record({
  kind: maybe(any(MeetingKind)),
  startsAt: maybe(instant),
  minutes: maybe(minutes),
  held: maybe(fc.boolean()),
});
const made: fc.Arbitrary<Made> = fc.record({
  kind: any(MeetingKind),
  // Nearly every one is settled: of the others none counts.
  status: fc.oneof({ arbitrary: fc.constant(MeetingStatus.settled), weight: 4 }, any(MeetingStatus)),
  outcome: maybe(any(MeetingOutcome)),
  startsAt: instant,
  minutes,
  curatorReason: fc.constantFrom(null, 'paper', 'talked'),
  confirmations: fc.uniqueArray(
    fc.record({
      side: any(Side),
      answer: fc.constantFrom<ConfirmationAnswer[]>('held', 'moved', 'missed'),
      onPaper: fc.boolean(),
    }),
    { selector: (c) => c.side, maxLength: 2 },
  ),
  corrections: fc.array(correction, { maxLength: 4 }),
});

let database: TestDatabase;
let deps: TestDeps;
let here: TestPair;
let there: TestPair;
const ZONES = { here: 'Asia/Vladivostok', there: 'Europe/Kaliningrad' };
beforeAll(async () => {
  database = await testDatabase();
  deps = testDeps(database);
  here = await testPair(deps, { from: 97_000, zone: ZONES.here });
  there = await testPair(deps, { from: 97_100, zone: ZONES.there });
});
afterAll(() => database.close());

let asked = 0;

async function written({ schoolId, pairId }: TestPair, meeting: Made): Promise<number> {
  const { confirmations, corrections, ...row } = meeting;
  const now = deps.clock.now();
  asked += 1;
  const { id } = await deps.db.meeting.create({
    data: { ...row, schoolId, pairId, proposedBy: 'mentor', createdAt: now, requestId: `counted:${asked}` },
    select: { id: true },
  });
  await deps.db.confirmation.createMany({
    data: confirmations.map((c) => ({ ...c, schoolId, meetingId: id, answeredAt: now })),
  });
  for (const [i, c] of corrections.entries())
    await deps.db.meetingCorrection.create({
      data: {
        ...c,
        schoolId,
        meetingId: id,
        authorId: 1,
        reason: '–',
        createdAt: now,
        requestId: `counted:${asked}:${i}`,
      },
    });
  return id;
}

const scoped = ({ schoolId }: TestPair) => inSchool(deps.db, schoolId);

async function viewed(pair: TestPair, id: number) {
  const row = await scoped(pair).countedMeeting.findFirst({
    where: { id },
    select: {
      kind: true,
      status: true,
      startsAt: true,
      startsOn: true,
      minutes: true,
      outcome: true,
      counts: true,
      confirmed: true,
      onPaper: true,
      correctedAt: true,
    },
  });
  if (!row) return undefined;
  const { correctedAt, ...facts } = row;
  return { ...facts, corrected: correctedAt !== null };
}

const MEETING: Made = {
  kind: 'series',
  status: 'settled',
  outcome: 'both',
  startsAt: new Date('2026-10-06T12:00:00Z'),
  minutes: 40,
  curatorReason: null,
  confirmations: [],
  corrections: [],
};
const NOTHING: Correction = { kind: null, startsAt: null, minutes: null, held: null };
const counted = async (more: Partial<Made>) => viewed(here, await written(here, { ...MEETING, ...more }));

describe('a meeting with its corrections', () => {
  it('is as it was confirmed without any', async () => {
    expect(await counted({})).toMatchObject({
      kind: 'series',
      startsAt: MEETING.startsAt,
      startsOn: '2026-10-06',
      minutes: 40,
      outcome: 'both',
      counts: 'both',
      corrected: false,
    });
  });

  it('takes the last word on each thing', async () => {
    const corrections = [
      { ...NOTHING, minutes: 60, kind: 'trial' as const },
      { ...NOTHING, minutes: 30, startsAt: new Date('2026-10-07T15:00:00Z') },
    ];
    expect(await counted({ corrections })).toMatchObject({
      kind: 'trial',
      startsAt: new Date('2026-10-07T15:00:00Z'),
      startsOn: '2026-10-08',
      minutes: 30,
      counts: 'both',
      corrected: true,
    });
  });

  it('counts as not held, until that is put right too', async () => {
    const not = { ...NOTHING, held: false };
    expect(await counted({ corrections: [not] })).toMatchObject({ outcome: 'notHeld', counts: null });
    expect(await counted({ corrections: [not, { ...NOTHING, held: true }] })).toMatchObject({
      outcome: 'both',
      counts: 'both',
    });
  });

  it('never becomes held by a correction', async () => {
    const held = { ...NOTHING, held: true };
    expect(await counted({ outcome: 'notHeld', corrections: [held] })).toMatchObject({
      outcome: 'notHeld',
      counts: null,
    });
    expect(
      await counted({ status: 'agreed', outcome: null, corrections: [{ ...NOTHING, held: false }] }),
    ).toMatchObject({ outcome: null, counts: null });
  });

  it('is what the rule says, whatever the two sides answered and however often it was corrected', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(made, { minLength: 1, maxLength: 4 }), async (meetings) => {
        for (const meeting of meetings) {
          const id = await written(here, meeting);
          const twin = await written(there, meeting);
          expect(await viewed(here, id)).toEqual(ruled(meeting, ZONES.here));
          expect(await viewed(there, twin)).toEqual(ruled(meeting, ZONES.there));
          expect(await viewed(there, id)).toBeUndefined();
        }
      }),
      { numRuns: 60 },
    );
    const [all, once] = await Promise.all([
      deps.db.meeting.findMany({ select: { id: true, pairId: true }, orderBy: { id: 'asc' } }),
      deps.db.countedMeeting.findMany({
        select: { id: true, pairId: true, programmeId: true, pair: { select: { programmeId: true } } },
        orderBy: { id: 'asc' },
      }),
    ]);
    expect(once.map(({ id, pairId }) => ({ id, pairId }))).toEqual(all);
    expect(once.every((one) => one.programmeId === one.pair.programmeId)).toBe(true);
  });
});

describe('a lesson', () => {
  it('counts when it was shared and no later record put it right, whatever is put right by what', async () => {
    const actor = await here.mentor();
    const of = { schoolId: here.schoolId, pairId: here.pairId, teacherId: here.menteeId };
    const first = await logged(deps, actor, of, lessonOf());
    const { id: _, ...sheet } = await deps.db.observation.findUniqueOrThrow({ where: { id: first } });
    const chain = fc.array(fc.record({ shared: fc.boolean(), corrects: fc.boolean() }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(chain, async (records) => {
        const rows: { id: number; shared: boolean; correctsId: number | null }[] = [];
        for (const { shared, corrects } of records) {
          // A record is put right once, by the one after it.
          const correctsId = corrects ? (rows.at(-1)?.id ?? null) : null;
          asked += 1;
          const { id } = await deps.db.observation.create({
            data: {
              ...sheet,
              correctsId,
              sharedAt: shared ? deps.clock.now() : null,
              requestId: `sheet:${asked}`,
            },
            select: { id: true },
          });
          rows.push({ id, shared, correctsId });
        }
        const counts = await scoped(here).countedLesson.findMany({
          where: { id: { in: rows.map(({ id }) => id) } },
          select: { id: true },
          orderBy: { id: 'asc' },
        });
        const ruledIn = rows.filter((row) => row.shared && !rows.some((by) => by.correctsId === row.id));
        expect(counts.map(({ id }) => id)).toEqual(ruledIn.map(({ id }) => id));
        expect(await scoped(there).countedLesson.count()).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('whoever counts', () => {
  /** A pair in its series: four series meetings and one beside them, all confirmed, of which three were put right. */
  async function corrected(from: number): Promise<TestPair> {
    const pair = await testPair(deps, { from, stage: 'series' });
    const day = (n: number) => ({ ...MEETING, startsAt: new Date(`2026-11-1${n}T12:00:00Z`) });
    await written(pair, day(0));
    await written(pair, day(1));
    await written(pair, { ...day(2), corrections: [{ ...NOTHING, held: false }] });
    await written(pair, { ...day(3), corrections: [{ ...NOTHING, kind: 'consultation' }] });
    await written(pair, { ...day(4), kind: 'consultation', corrections: [{ ...NOTHING, kind: 'series' }] });
    return pair;
  }
  const stageOf = async ({ pairId }: TestPair) =>
    (await deps.db.pair.findUniqueOrThrow({ where: { id: pairId }, select: { stage: true } })).stage;

  it('counts corrected meetings: the pair’s card and whoever watches the pairs', async () => {
    const pair = await corrected(97_200);
    const card = await pairCard(deps, await pair.mentor(), pair.pairId);
    expect([card?.progress.series.confirmed, card?.held]).toEqual([3, 4]);
    const scope = { schoolId: pair.schoolId, zone: 'Europe/Moscow', db: scoped(pair) };
    const [watched] = (await watchedPairs(scope, deps.clock.now())).pairs;
    expect([watched?.series.held, watched?.heldCount]).toEqual([3, 4]);
  });

  it('counts corrected meetings: the series is over by those that were held', async () => {
    const pair = await corrected(97_300);
    const day = new Date('2027-05-12T12:00:00Z');
    const sumUp = () => pairingJobs[0]?.run(deps, day);
    await sumUp();
    expect(await stageOf(pair)).toBe('series');
    await written(pair, { ...MEETING, startsAt: new Date('2026-11-15T12:00:00Z') });
    await sumUp();
    expect(await stageOf(pair)).toBe('final');
  });

  it('counts corrected meetings: somebody whose only meeting was not held has met nobody', async () => {
    const pair = await testPair(deps, { from: 97_400 });
    const met = async () => (await askedIn(deps.db, pair.schoolId)).map((one) => one.met);
    const id = await written(pair, MEETING);
    expect(await met()).toEqual([true, true]);
    await deps.db.meetingCorrection.create({
      data: {
        ...NOTHING,
        held: false,
        schoolId: pair.schoolId,
        meetingId: id,
        authorId: 1,
        reason: '–',
        createdAt: deps.clock.now(),
        requestId: 'met',
      },
    });
    expect(await met()).toEqual([false, false]);
  });

  it('lists corrected meetings as they stand: the pair’s list, a person’s list, the meeting’s card', async () => {
    const pair = await corrected(97_600);
    const now = deps.clock.now();
    const view = await findPair(deps, await pair.mentor(), pair.pairId);
    const states = (meetings: readonly { kind: MeetingKind; outcome: MeetingOutcome | null }[]) =>
      meetings.map((m) => `${m.kind} ${m.outcome}`);
    const stand = ['series both', 'consultation both', 'series notHeld', 'series both', 'series both'];
    expect(view && states(await meetingsOfPair(view, now))).toEqual(stand);
    expect(states(await meetingsOfActor(deps, await pair.mentee(), now))).toEqual(stand);
    const voided = await deps.db.meetingCorrection.findFirstOrThrow({
      where: { schoolId: pair.schoolId, held: false },
      select: { meetingId: true },
    });
    const found = await findMeeting(deps, await pair.mentor(), voided.meetingId);
    const t = deps.texts.for('ru');
    expect(found && stateLine(t, viewOf(found, now)).value).toBe(t('meetings-card-not-held').value);
  });

  it('passes a stage whose meeting had another name when the curator says so; a side alone opens none', async () => {
    const pair = await testPair(deps, { from: 97_500 });
    const meetingId = await written(pair, { ...MEETING, kind: 'consultation' });
    expect(await stageOf(pair)).toBe('acquaintance');
    const named = (requestId: string) => ({
      meetingId,
      minutes: null,
      kind: 'acquaintance' as const,
      held: null,
      reason: 'Это было знакомство',
      requestId,
    });
    for (const side of [await pair.mentor(), await pair.mentee()])
      expect(await correctMeeting(deps, side, named(`side:${side.personId}`))).toMatchObject({
        reason: 'kindByCurator',
      });
    expect(await stageOf(pair)).toBe('acquaintance');
    expect(await correctMeeting(deps, await pair.curator(), named('curator'))).toEqual({ ok: true });
    expect(await stageOf(pair)).toBe('trial');
  });

  it('counts again what was said not to have been, when it is said that it was after all', async () => {
    const pair = await testPair(deps, { from: 97_700, stage: 'series' });
    const meetingId = await written(pair, MEETING);
    const held = async () => (await pairCard(deps, await pair.mentor(), pair.pairId))?.held;
    const says = async (was: boolean) =>
      correctMeeting(deps, await pair.mentor(), {
        meetingId,
        minutes: null,
        kind: null,
        held: was,
        reason: 'Перепутали день',
        requestId: `was:${was}`,
      });
    expect(await held()).toBe(1);
    expect(await says(false)).toEqual({ ok: true });
    expect(await held()).toBe(0);
    expect(await says(true)).toEqual({ ok: true });
    expect(await held()).toBe(1);
  });
});

describe('what counts', () => {
  it('is found by an index of the tables under the views, however much other schools have', async () => {
    const { schoolId, pairId, mentorId, menteeId } = there;
    await deps.pool.query(
      `insert into "Meeting" ("schoolId","pairId","kind","status","outcome","startsAt","minutes","proposedBy","createdAt","requestId")
       select $1, $2, 'series', 'settled', 'both', $3::timestamptz - n * interval '1 hour', 40, 'mentor', $3, 'many:' || n
       from generate_series(1, 20000) n`,
      [schoolId, pairId, deps.clock.now()],
    );
    await deps.pool.query(
      `insert into "MeetingCorrection" ("schoolId","meetingId","authorId","minutes","reason","createdAt","requestId")
       select $1, m."id", 1, 30, '–', $2, 'many:' || m."id" from "Meeting" m where m."schoolId" = $1`,
      [schoolId, deps.clock.now()],
    );
    await deps.pool.query(
      `insert into "Confirmation" ("schoolId","meetingId","side","answer","answeredAt")
       select $1, m."id", s.side, 'held', $2 from "Meeting" m, unnest(enum_range(null::"Side")) s(side)
       where m."requestId" like 'many:%'`,
      [schoolId, deps.clock.now()],
    );
    const of = { schoolId: here.schoolId, pairId: here.pairId, teacherId: here.menteeId };
    // Another one of the same mentor may be too many for a day: then there is one to take the sheet from.
    const known = await deps.db.observation.findFirst({ where: { schoolId: here.schoolId } });
    const first = known?.id ?? (await logged(deps, await here.mentor(), of));
    const { templateId } = await deps.db.observation.findUniqueOrThrow({ where: { id: first } });
    await deps.pool.query(
      `insert into "Observation" ("schoolId","kind","pairId","observerId","teacherId","templateId","heldOn","className","subject",
         "topic","aim","createdAt","updatedAt","sharedAt","requestId")
       select $1, 'mentorVisit', $2, $3, $4, $5, '2026-11-20', '7', 'x', 'x', 'x', $6, $6, $6, 'many:' || n
       from generate_series(1, 20000) n`,
      [here.schoolId, here.pairId, here.mentorId, here.menteeId, templateId, deps.clock.now()],
    );
    await deps.pool.query('analyze');
    const asks = [
      `select count(*), sum("minutes") from "CountedMeeting" where "schoolId" = ${here.schoolId} and "counts" is not null`,
      `select * from "CountedMeeting" where "schoolId" = ${here.schoolId} and "pairId" = ${here.pairId}`,
      `select * from "CountedMeeting" where "id" = 5`,
      `select * from "CountedLesson" where "schoolId" = ${schoolId} and "pairId" = ${pairId}`,
      `select count(*) from "CountedLesson" where "schoolId" = ${schoolId} and "teacherId" in (${mentorId}, ${menteeId})`,
    ];
    const scans: string[] = [];
    for (const ask of asks) {
      const { rows } = await deps.pool.query<{ 'QUERY PLAN': string }>(`explain ${ask}`);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      if (/Seq Scan on "(Meeting|MeetingCorrection|Observation|Confirmation)"/.test(plan))
        scans.push(`${ask}\n${plan}`);
    }
    expect(scans).toEqual([]);
  });
});
