import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf, factsToKeep } from '../../src/mentoring/monitoring/digest/queries.ts';
import { digestScreen, pairWords } from '../../src/mentoring/monitoring/digest/screens.ts';
import { fitsNudge, sendNudge } from '../../src/mentoring/monitoring/nudge/operations.ts';
import {
  answerReferral,
  askReferral,
  referralPlan,
} from '../../src/mentoring/monitoring/nudge/operations-referral.ts';
import { riskCard } from '../../src/mentoring/monitoring/nudge/queries.ts';
import { inSchool } from '../../src/platform/database/scope.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { calmPlans, type PairPlan, planPairs, RISKY } from '../support/digest.ts';
import { actorWith, giveTestRole, newPerson, type TestDeps, testDeps } from '../support/operations.ts';
import { pairingSchool } from '../support/pairing.ts';

/** Monday, 23 November 2026, eight in the morning. */
const MONDAY = new Date('2026-11-23T05:00:00Z');

describe('what the curator gets', () => {
  let database: TestDatabase;
  let deps: TestDeps;
  beforeAll(async () => {
    database = await testDatabase();
    deps = testDeps(database, { at: MONDAY });
  });
  afterAll(() => database.close());

  let next = 1000;
  let others = 900_000;
  async function scene(plans: readonly PairPlan[], curators = 1) {
    next += 3000;
    const school = await pairingSchool(deps, { from: next, mentors: 0, mentees: 0, curators });
    const pairs = await planPairs(deps, school.schoolId, next + 100, plans);
    const curator = school.curators[0];
    const pair = pairs[0];
    if (!curator || !pair) throw new Error('an empty scene');
    return { ...school, pairs, pair, curator };
  }
  type Scene = Awaited<ReturnType<typeof scene>>;

  /** Somebody of this school in one more role. */
  async function somebody(
    s: Scene,
    role: Parameters<typeof giveTestRole>[1]['role'],
    fullName = 'Третьяк Инна Павловна',
  ) {
    const telegramId = ++others;
    const personId = await newPerson(deps, { telegramId, fullName });
    const id = await giveTestRole(deps, { schoolId: s.schoolId, personId, role });
    return { id, personId, telegramId, actor: () => actorWith(deps, telegramId) };
  }
  const kindsFor = async (s: Scene, telegramId: number) =>
    (await digestOf(deps, await actorWith(deps, telegramId), s.schoolId))?.risks.map(
      (p) => p.attention[0]?.kind,
    );
  const dispatched = async (prefix: string) =>
    (await deps.db.dispatch.findMany({ where: { key: { startsWith: prefix } }, orderBy: { id: 'asc' } })).map(
      (d) => d.key,
    );

  it('names each pair once, by its most urgent reason, as its reader may know it', async () => {
    const s = await scene([...RISKY, ...calmPlans(20)]);
    const reasons = ['noFirstMeeting', 'noStep', 'pulse', 'missedTwice', 'noPlan', 'overdue', 'overLimit'];
    expect(await kindsFor(s, s.curator.telegramId)).toEqual(reasons);
    const coordinator = await somebody(s, 'coordinator');
    // The pulse says on its screen that only the curator reads it.
    expect(await kindsFor(s, coordinator.telegramId)).toEqual(reasons.filter((kind) => kind !== 'pulse'));
    const director = await somebody(s, 'director');
    const totals = await digestOf(deps, await director.actor(), s.schoolId);
    expect(totals).toMatchObject({ totalsOnly: true, risks: [], atRisk: 6, pairs: 27 });
    // Who only stands in for the curator is told of the pairs in which they do: here of none.
    const trusted = await digestOf(deps, await s.trusted.actor(), s.schoolId);
    expect(trusted).toMatchObject({ leads: false, totalsOnly: false, risks: [], pairsShown: [] });
    const mentee = await actorWith(deps, s.pair.menteeTelegram);
    expect(await digestOf(deps, mentee, s.schoolId)).toBeUndefined();
  });

  it('leaves a pair to the trusted person where the only curator is a side of it', async () => {
    const s = await scene([RISKY[0] ?? { stage: 'acquaintance' }, ...calmPlans(6)]);
    const { id: mentorId } = await deps.db.membership.findFirstOrThrow({ where: { id: s.pair.mentorId } });
    await deps.db.membership.update({ where: { id: mentorId }, data: { personId: s.curator.personId } });
    expect(await kindsFor(s, s.curator.telegramId)).toEqual([]);
    expect(await kindsFor(s, s.trusted.telegramId)).toEqual(['noFirstMeeting']);
    const curator = await s.curator.actor();
    expect(await riskCard(deps, curator, s.pair.id)).toBeUndefined();
    expect(await sendNudge(deps, curator, { pairId: s.pair.id, before: 0, requestId: 'x' })).toMatchObject({
      ok: false,
    });
    expect(await riskCard(deps, await s.trusted.actor(), s.pair.id)).toBeDefined();
  });

  it('puts help and a private answer before their reader alone', async () => {
    const s = await scene(
      [
        { stage: 'trial', startsOn: '2026-11-10', stageSinceOn: '2026-11-17', held: ['2026-11-18'] },
        ...calmPlans(6),
      ],
      2,
    );
    const second = s.curators[1];
    await deps.db.trialAnswer.create({
      data: {
        schoolId: s.schoolId,
        pairId: s.pair.id,
        side: 'mentee',
        choice: 'discuss',
        answeredAt: MONDAY,
      },
    });
    expect(await kindsFor(s, s.curator.telegramId)).toEqual(['discuss']);
    expect(await kindsFor(s, second?.telegramId ?? 0)).toEqual([]);
    await deps.db.helpRequest.create({
      data: {
        schoolId: s.schoolId,
        pairId: s.pair.id,
        fromId: s.pair.menteeId,
        readerId: second?.id ?? 0,
        kind: 'conflict',
        text: 'личное',
        createdAt: MONDAY,
        requestId: `help:${s.pair.id}`,
      },
    });
    expect(await kindsFor(s, second?.telegramId ?? 0)).toEqual(['help']);
    expect(await kindsFor(s, s.curator.telegramId)).toEqual(['discuss']);
    const data = await digestOf(deps, await actorWith(deps, second?.telegramId ?? 0), s.schoolId);
    const text = data && digestScreen(deps.texts.for('ru'), data).text.value;
    expect(text).not.toMatch(/конфликт|личное/i);
  });

  it('a pair without movement for six weeks is one line with three buttons, and no line of the list', async () => {
    const still = {
      stage: 'trial',
      startsOn: '2026-09-01',
      stageSinceOn: '2026-09-04',
      held: ['2026-09-03'],
    } as const;
    for (const calm of [1, 20]) {
      const s = await scene([still, RISKY[0] ?? still, ...calmPlans(calm)]);
      const data = await digestOf(deps, await s.curator.actor(), s.schoolId);
      if (!data) throw new Error('no digest');
      const shown = digestScreen(deps.texts.for('ru'), data);
      const names = pairWords(data.risks.find((pair) => pair.id === s.pair.id) ?? { mentor: '', mentee: '' });
      const about = shown.text.value.split('\n').filter((line) => line.includes(names));
      expect(about).toEqual([`Без движения шесть недель: ${names}. Как быть с парой?`]);
      const labels = shown.keyboard?.flat().map((one) => one.text);
      for (const label of ['⏸ Пауза', 'Завершить', 'Другой наставник']) expect(labels).toContain(label);
      // Both still count as one number.
      if (calm > 1) expect(shown.text.value).toContain('Требуют внимания — 2');
    }
  });

  it('keeps a week once, and tells the next one what came back', async () => {
    const s = await scene([...RISKY, ...calmPlans(5)]);
    const scope = { schoolId: s.schoolId, zone: 'Europe/Moscow', db: inSchool(deps.db, s.schoolId) };
    const facts = await factsToKeep(scope, MONDAY, { fromOn: '2026-11-16', toOn: '2026-11-22' });
    expect(facts.risks.map((r) => r.kind)).toEqual([
      'noFirstMeeting',
      'noStep',
      'missedTwice',
      'noPlan',
      'overdue',
      'overLimit',
    ]);
    await deps.db.digestWeek.create({
      data: {
        schoolId: s.schoolId,
        weekOn: '2026-11-09',
        facts: JSON.parse(JSON.stringify(facts)),
        madeAt: MONDAY,
      },
    });
    const curator = await s.curator.actor();
    expect((await digestOf(deps, curator, s.schoolId))?.better).toEqual({ count: 0, weekAgo: true });
    // One has arranged its meeting; another is left in peace, which is not the same.
    await deps.db.meeting.create({
      data: {
        schoolId: s.schoolId,
        pairId: s.pair.id,
        kind: 'acquaintance',
        status: 'agreed',
        startsAt: new Date('2026-11-26T10:00:00Z'),
        minutes: 20,
        proposedBy: 'mentor',
        createdAt: MONDAY,
        requestId: `back:${s.pair.id}`,
      },
    });
    await deps.db.pair.update({ where: { id: s.pairs[1]?.id ?? 0 }, data: { waitUntilOn: '2026-12-01' } });
    const data = await digestOf(deps, curator, s.schoolId);
    expect(data?.better).toEqual({ count: 1, weekAgo: true });
    expect(data?.silenced).toBe(1);
  });

  it('writes to both once: a second tap, another curator, a later word', async () => {
    const s = await scene([RISKY[0] ?? { stage: 'acquaintance' }], 2);
    const pairId = s.pair.id;
    const [one, two] = [await s.curator.actor(), await actorWith(deps, s.curators[1]?.telegramId ?? 0)];
    const both = await Promise.all(
      [one, two].map((a) => sendNudge(deps, a, { pairId, before: 0, requestId: `nudge:${pairId}:0` })),
    );
    expect(both.map((o) => o.ok && o.already).toSorted()).toEqual([false, true]);
    expect(await sendNudge(deps, one, { pairId, before: 0, requestId: `nudge:${pairId}:0` })).toMatchObject({
      ok: true,
      already: true,
    });
    const nudges = await deps.db.nudge.findMany({ where: { pairId } });
    expect(nudges).toHaveLength(1);
    expect(nudges[0]?.text).toContain('встречу-знакомство');
    expect(await dispatched(`nudge:${nudges[0]?.id}:`)).toEqual(
      [s.pair.mentorPersonId, s.pair.menteePersonId].map((p) => `nudge:${nudges[0]?.id}:person:${p}`),
    );
    expect(await deps.db.auditEntry.count({ where: { schoolId: s.schoolId, action: 'pair.nudge' } })).toBe(1);
    const again = await sendNudge(deps, two, { pairId, before: 1, requestId: `nudge:${pairId}:1` });
    expect(again).toMatchObject({ ok: true, already: false });
    expect(
      await sendNudge(deps, await actorWith(deps, s.pair.mentorTelegram), {
        pairId,
        before: 2,
        requestId: 'side',
      }),
    ).toEqual({ ok: false, reason: 'notFound' });
  });

  it('lets the first side that says «подходит» propose the curator’s time, and the second agree', async () => {
    const s = await scene([RISKY[0] ?? { stage: 'acquaintance' }]);
    const pairId = s.pair.id;
    const startsAt = new Date('2026-11-25T11:10:00Z');
    const curator = await s.curator.actor();
    expect(
      await sendNudge(deps, curator, {
        pairId,
        startsAt: new Date('2026-11-20T11:10:00Z'),
        requestId: 'past',
      }),
    ).toEqual({ ok: false, reason: 'inPast' });
    expect(
      await sendNudge(deps, curator, { pairId, startsAt, requestId: `nudge:${pairId}:at:1` }),
    ).toMatchObject({ ok: true });
    const { id } = await deps.db.nudge.findFirstOrThrow({ where: { pairId } });
    const [mentor, mentee] = [
      await actorWith(deps, s.pair.mentorTelegram),
      await actorWith(deps, s.pair.menteeTelegram),
    ];
    expect(await fitsNudge(deps, curator, id)).toMatchObject({ ok: false, reason: 'notFound' });
    const first = await fitsNudge(deps, mentee, id);
    expect(first).toMatchObject({ ok: true, agreed: false });
    expect(await fitsNudge(deps, mentee, id)).toEqual(first);
    const second = await fitsNudge(deps, mentor, id);
    expect(second).toMatchObject({ ok: true, agreed: true });
    const meetings = await deps.db.meeting.findMany({ where: { pairId } });
    expect(meetings).toMatchObject([
      { status: 'agreed', proposedBy: 'mentee', kind: 'acquaintance', startsAt },
    ]);
    // The pair is in time again.
    expect(await kindsFor(s, s.curator.telegramId)).toEqual([]);
  });

  it('tells a psychologist nothing before the mentee agrees, and asks once', async () => {
    const s = await scene([RISKY[1] ?? { stage: 'series' }], 2);
    const pairId = s.pair.id;
    const curator = await s.curator.actor();
    const other = await actorWith(deps, s.curators[1]?.telegramId ?? 0);
    expect(await referralPlan(deps, curator, pairId)).toMatchObject({
      ok: true,
      to: { personId: s.psychologist.personId },
    });
    await Promise.all([curator, other].map((a) => askReferral(deps, a, { pairId, before: 0 })));
    const referral = await deps.db.referral.findFirstOrThrow({ where: { pairId } });
    expect(await deps.db.referral.count({ where: { pairId } })).toBe(1);
    const asked = `referral:${referral.id}:asked:person:${s.pair.menteePersonId}`;
    expect(await dispatched(`referral:${referral.id}:`)).toEqual([asked]);
    const mentor = await actorWith(deps, s.pair.mentorTelegram);
    expect(await answerReferral(deps, mentor, { referralId: referral.id, answer: 'agreed' })).toEqual({
      ok: false,
      reason: 'notFound',
    });
    const mentee = await actorWith(deps, s.pair.menteeTelegram);
    expect(await answerReferral(deps, mentee, { referralId: referral.id, answer: 'agreed' })).toMatchObject({
      ok: true,
    });
    expect(await answerReferral(deps, mentee, { referralId: referral.id, answer: 'declined' })).toEqual({
      ok: false,
      reason: 'answered',
    });
    expect((await dispatched(`referral:${referral.id}:`)).toSorted()).toEqual(
      [
        `referral:${referral.id}:answered:person:${referral.askedById}`,
        asked,
        `referral:${referral.id}:known:person:${s.psychologist.personId}`,
      ].toSorted(),
    );
    expect(await deps.db.auditEntry.count({ where: { schoolId: s.schoolId, action: 'pair.refer' } })).toBe(1);
  });

  it('offers the trusted person where there is no psychologist, and nobody to themselves', async () => {
    const s = await scene([RISKY[1] ?? { stage: 'series' }]);
    await deps.db.membership.update({ where: { id: s.psychologist.id }, data: { status: 'ended' } });
    const curator = await s.curator.actor();
    expect(await referralPlan(deps, curator, s.pair.id)).toMatchObject({
      ok: true,
      to: { personId: s.trusted.personId },
    });
    await deps.db.membership.update({ where: { id: s.trusted.id }, data: { status: 'ended' } });
    expect(await referralPlan(deps, curator, s.pair.id)).toEqual({ ok: false, reason: 'nobody' });
    await deps.db.account.deleteMany({ where: { personId: s.pair.menteePersonId } });
    expect(await referralPlan(deps, curator, s.pair.id)).toEqual({ ok: false, reason: 'menteePaper' });
  });
});
