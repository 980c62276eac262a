import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerCheckIn } from '../../src/mentoring/goals/checkin/operations.ts';
import { dropGoal, reviewGoal, saveGoal, sendGoal } from '../../src/mentoring/goals/operations.ts';
import { addAction, changeAction, closeAction } from '../../src/mentoring/goals/plan/operations.ts';
import { findGoal } from '../../src/mentoring/goals/queries.ts';
import { checkInsForMe, openCheckIn } from '../../src/mentoring/goals/queries-checkin.ts';
import { goalsJob } from '../../src/mentoring/goals/remind/jobs.ts';

import { assessScreen, goalScreen } from '../../src/mentoring/goals/screens.ts';
import { homeData } from '../../src/mentoring/home/chat-card.ts';
import { mentorWeekSaid } from '../../src/mentoring/home/dispatches.ts';

import {
  acceptMeeting,
  cancelMeeting,
  moveMeeting,
} from '../../src/mentoring/meetings/arrange/operations.ts';
import { answerMeeting } from '../../src/mentoring/meetings/confirm/operations.ts';
import { settleSilent } from '../../src/mentoring/meetings/confirm/operations-settle.ts';
import { createMeeting, logMeeting } from '../../src/mentoring/meetings/operations.ts';
import { mentorWeek } from '../../src/mentoring/monitoring/digest/dispatches.ts';
import { endsJob } from '../../src/mentoring/pairing/life/jobs-ends.ts';
import { pausePairs, resumePair, waitForPair } from '../../src/mentoring/pairing/life/operations.ts';
import { endPair } from '../../src/mentoring/pairing/life/operations-ends.ts';
import { createOffer } from '../../src/mentoring/pairing/offers/operations.ts';
import { answerOffer, withdrawOffer } from '../../src/mentoring/pairing/offers/operations-answers.ts';
import { stageJob } from '../../src/mentoring/pairing/remind/jobs.ts';
import { setPushHours } from '../../src/mentoring/people/pushes/operations.ts';
import { pushHoursOf } from '../../src/mentoring/people/pushes/queries-hours.ts';
import { bundleHourOf } from '../../src/mentoring/people/pushes/queries-pushes.ts';
import { saveQuestionnaire } from '../../src/mentoring/people/questionnaire/operations.ts';
import { entryUnfinished } from '../../src/mentoring/people/remind/dispatches.ts';
import { peopleJob } from '../../src/mentoring/people/remind/jobs.ts';
import { rooms } from '../../src/mentoring/rooms.ts';
import { dispatchNew } from '../../src/platform/dispatch/outbox.ts';
import type { Locale } from '../../src/platform/i18n/texts.ts';
import { dayOf, instantOf, timeOf } from '../../src/platform/time/local.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { makeReady, type TestPair, testPair, testSchool } from '../support/meetings.ts';
import { actorWith, giveTestRole, newPerson, type TestDeps, testDeps } from '../support/operations.ts';
import { heldMeeting, pairingSchool } from '../support/pairing.ts';

const ZONE = 'Europe/Moscow';
const at = (text: string) => {
  const [day = '', time = '00:00'] = text.split(' ');
  return instantOf(day, time, ZONE);
};
let database: TestDatabase;
let deps: TestDeps;
let from = 1000;
let requests = 0;
const requestId = () => `r${(requests += 1)}`;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  deps = testDeps(database);
  from += 20;
  // Each test looks at schools of its own: what earlier ones left must not come along.
  await deps.db.pair.updateMany({ data: { status: 'ended' } });
  await deps.db.dispatch.deleteMany();
});

const personOf = async (telegramId: number) =>
  (await deps.db.account.findUniqueOrThrow({ where: { telegramId: BigInt(telegramId) } })).personId ?? 0;

/** What waits for somebody, by the clock: `kind day time`. */
async function waits(telegramId: number): Promise<string[]> {
  const rows = await deps.db.dispatch.findMany({
    where: { toPersonId: await personOf(telegramId), status: 'waiting', key: { contains: ':remind:' } },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map((r) => `${r.kind.replace(/^\w+\./, '')} ${dayOf(r.dueAt, ZONE)} ${timeOf(r.dueAt, ZONE)}`);
}

const kinds = new Map(rooms().flatMap((room) => room.dispatches.map((k) => [k.name, k] as const)));

/** What the reminders that are due by now would say. */
async function say(telegramId: number, locale: Locale = 'ru'): Promise<{ text: string; brief: string }[]> {
  const personId = await personOf(telegramId);
  const rows = await deps.db.dispatch.findMany({
    where: { toPersonId: personId, status: 'waiting', bundle: true, dueAt: { lte: deps.clock.now() } },
    orderBy: { id: 'asc' },
  });
  const said: { text: string; brief: string }[] = [];
  for (const row of rows) {
    const kind = kinds.get(row.kind);
    const screen = await kind?.render(deps, kind.args.parse(row.args), { personId, telegramId, locale });
    if (!screen) continue;
    const brief = screen.brief ? `${screen.brief.line.value} [${screen.brief.button?.text}]` : '';
    if (screen.brief) {
      expect([...screen.brief.line.value.replace(/&\w+;/g, '·')].length).toBeLessThanOrEqual(90);
      expect([...(screen.brief.button?.text ?? '')].length).toBeLessThanOrEqual(30);
    }
    said.push({ text: screen.text.value.replaceAll('\u00a0', ' '), brief: brief.replaceAll('\u00a0', ' ') });
  }
  return said;
}
const briefs = async (telegramId: number, locale?: Locale) =>
  (await say(telegramId, locale)).map((s) => s.brief);

const usual = { minutes: 40, place: null, online: false };
async function propose(pair: TestPair, startsAt: string, agreed = false): Promise<number> {
  const made = await createMeeting(deps, await pair.mentor(), {
    ...usual,
    startsAt: at(startsAt),
    pairId: pair.pairId,
    kind: 'acquaintance',
    agreed,
    replaces: null,
    requestId: requestId(),
  });
  if (!made.ok) throw new Error(made.reason);
  return made.meetingId;
}

describe('a meeting', () => {
  const usually = ['dayBefore 2026-11-25 15:30', 'hourBefore 2026-11-26 14:30', 'held 2026-11-26 16:20'];

  it('has reminders for both once both know it, not while it is a proposal', async () => {
    const pair = await testPair(deps, { from });
    const id = await propose(pair, '2026-11-26 15:30');
    expect(await waits(pair.ids.mentee)).toEqual([]);
    await acceptMeeting(deps, await pair.mentee(), { meetingId: id, revision: 1 });
    expect(await waits(pair.ids.mentor)).toEqual(usually);
    expect(await waits(pair.ids.mentee)).toEqual(usually);
    await acceptMeeting(deps, await pair.mentee(), { meetingId: id, revision: 1 });
    expect(await waits(pair.ids.mentee)).toEqual(usually);
  });

  it('that was agreed by word of mouth has them at once; nobody on paper has any', async () => {
    const pair = await testPair(deps, { from });
    await propose(pair, '2026-11-26 15:30', true);
    expect(await waits(pair.ids.mentee)).toEqual(usually);
    from += 20;
    const paper = await testPair(deps, { from, menteeOnPaper: true });
    await propose(paper, '2026-11-26 15:30');
    expect(await waits(paper.ids.mentor)).toEqual(usually);
  });

  it('that is moved has none until it is accepted again, then those of the new hour', async () => {
    const pair = await testPair(deps, { from });
    const meetingId = await propose(pair, '2026-11-26 15:30', true);
    await moveMeeting(deps, await pair.mentee(), {
      ...usual,
      meetingId,
      startsAt: at('2026-11-27 08:30'),
      agreed: false,
    });
    expect(await waits(pair.ids.mentor)).toEqual([]);
    await acceptMeeting(deps, await pair.mentor(), { meetingId, revision: 2 });
    const early = ['dayBefore 2026-11-26 19:00', 'held 2026-11-27 09:20'];
    expect(await waits(pair.ids.mentor)).toEqual(early);
    expect(await waits(pair.ids.mentee)).toEqual(early);
  });

  it('that is cancelled, or whose pair ends, has none', async () => {
    const pair = await testPair(deps, { from });
    const id = await propose(pair, '2026-11-26 15:30', true);
    await cancelMeeting(deps, await pair.mentee(), id);
    expect(await waits(pair.ids.mentor)).toEqual([]);
    await propose(pair, '2026-11-26 15:30', true);
    expect(await waits(pair.ids.mentor)).toEqual(usually);
    await endPair(deps, await pair.curator(), { pairId: pair.pairId, kind: 'agreement' });
    expect(await waits(pair.ids.mentor)).toEqual([]);
  });

  it('keeps them while its pair is on pause', async () => {
    const pair = await testPair(deps, { from });
    await propose(pair, '2026-11-26 15:30', true);
    await pausePairs(deps, await pair.curator(), { pairId: pair.pairId, until: '2026-12-10', who: 'one' });
    expect(await waits(pair.ids.mentor)).toEqual(usually);
  });

  it('asks a silent side on the first and third day after it, in words that say nothing of the other', async () => {
    const pair = await testPair(deps, { from });
    const meetingId = await propose(pair, '2026-11-25 15:30', true);
    deps.clock.set(at('2026-11-25 16:00'));
    await answerMeeting(deps, await pair.mentor(), { meetingId, answer: 'held' });
    expect((await waits(pair.ids.mentor)).filter((w) => !w.includes('Before'))).toEqual([]);
    const asked = ['held 2026-11-25 16:20', 'silent 2026-11-26 00:00', 'silent 2026-11-28 00:00'];
    expect((await waits(pair.ids.mentee)).filter((w) => !w.includes('Before'))).toEqual(asked);
    deps.clock.set(at('2026-11-26 15:00'));
    expect(await say(pair.ids.mentee)).toEqual([
      {
        text: '📅 Встреча ср 25 ноября, 15:30. Лебедева О. В.\nСостоялась?',
        brief: '📅 Встреча ср 25 ноября, 15:30: состоялась? Лебедева О. В. [📅 Отметить: Лебедева О. В.]',
      },
    ]);
    // On Monday the third day's question stands for both.
    deps.clock.set(at('2026-11-30 15:00'));
    expect(await say(pair.ids.mentee)).toHaveLength(1);
    expect((await briefs(pair.ids.mentee, 'kk'))[0]).toContain('өтті ме?');
    await answerMeeting(deps, await pair.mentee(), { meetingId, answer: 'held' });
    expect(await waits(pair.ids.mentee)).toEqual([]);
  });

  it('does not ask a silent side once more when the other says that it was not, or takes its «состоялась» back', async () => {
    const pair = await testPair(deps, { from });
    const meetingId = await propose(pair, '2026-11-25 15:30', true);
    deps.clock.set(at('2026-11-25 16:30'));
    const silents = async () => (await waits(pair.ids.mentor)).filter((w) => w.startsWith('silent'));
    await answerMeeting(deps, await pair.mentee(), { meetingId, answer: 'missed' });
    expect(await silents()).toEqual([]);
    await answerMeeting(deps, await pair.mentee(), { meetingId, answer: 'held' });
    expect(await silents()).toHaveLength(2);
    await answerMeeting(deps, await pair.mentee(), { meetingId, answer: 'moved' });
    expect(await silents()).toEqual([]);
  });

  it('written down afterwards is asked about from the day it was written down', async () => {
    const pair = await testPair(deps, { from });
    const logged = await logMeeting(deps, await pair.mentor(), {
      pairId: pair.pairId,
      kind: 'acquaintance',
      day: '2026-11-20',
      time: null,
      minutes: 30,
      place: null,
      online: false,
      another: false,
      requestId: requestId(),
    });
    expect(logged.ok).toBe(true);
    expect(await waits(pair.ids.mentee)).toEqual(['silent 2026-11-25 00:00', 'silent 2026-11-27 00:00']);
    deps.clock.set(at('2026-12-02 00:01'));
    await settleSilent(deps, deps.clock.now());
    expect(await waits(pair.ids.mentee)).toEqual([]);
  });
});

describe('a stage', () => {
  const look = async (when: string, job = stageJob()) => {
    deps.clock.set(at(when));
    await job.run(deps, deps.clock.now());
    return job;
  };

  it('that is due in two school days is spoken of to both, once, with the button that does it', async () => {
    const pair = await testPair(deps, { from });
    // Begun on Monday the 23rd, due on Monday the 30th: two school days before is Saturday, so Friday.
    const job = await look('2026-11-26 00:00');
    expect(await waits(pair.ids.mentor)).toEqual([]);
    await look('2026-11-27 00:00', job);
    await look('2026-11-27 00:00');
    for (const id of [pair.ids.mentor, pair.ids.mentee])
      expect(await waits(id)).toEqual(['stageSoon 2026-11-27 00:00']);
    deps.clock.set(at('2026-11-27 15:00'));
    expect(await briefs(pair.ids.mentor)).toEqual([
      'Тимур А. · Знакомство: назначить встречу, можно до пн 30 ноября [📅 Назначить встречу]',
    ]);
    expect((await briefs(pair.ids.mentee, 'kk'))[0]).toContain('мерзімі');
    await propose(pair, '2026-11-30 15:30');
    expect(await briefs(pair.ids.mentor)).toEqual([]);
  });

  it('that is overdue is spoken of the next day with school and a week later, also after a downtime of two days', async () => {
    const pair = await testPair(deps, { from });
    await look('2026-12-03 09:00');
    expect(await waits(pair.ids.mentee)).toEqual(['stageOverdue 2026-12-01 00:00']);
    deps.clock.set(at('2026-12-03 15:00'));
    expect(await briefs(pair.ids.mentee)).toEqual([
      'Лебедева О. В. · Знакомство: назначить встречу, срок был пн 30 ноября [📅 Назначить встречу]',
    ]);
    await look('2026-12-08 00:00');
    expect(await waits(pair.ids.mentee)).toEqual([
      'stageOverdue 2026-12-01 00:00',
      'stageOverdue 2026-12-08 00:00',
    ]);
  });

  it('is not spoken of while a meeting lies ahead, the pair waits, stands still, or has no phone', async () => {
    const pair = await testPair(deps, { from });
    const id = await propose(pair, '2026-11-28 15:30');
    await look('2026-11-27 00:00');
    expect((await waits(pair.ids.mentor)).filter((w) => w.startsWith('stage'))).toEqual([]);
    await cancelMeeting(deps, await pair.mentor(), id);
    await waitForPair(deps, await pair.curator(), { pairId: pair.pairId, until: '2026-11-30' });
    await look('2026-11-27 00:00');
    expect(await waits(pair.ids.mentor)).toEqual([]);
    from += 20;
    const paper = await testPair(deps, { from, menteeOnPaper: true });
    await look('2026-11-27 00:00');
    expect(await waits(paper.ids.mentor)).toEqual(['stageSoon 2026-11-27 00:00']);
    expect(await deps.db.dispatch.count({ where: { kind: 'pairing.stageSoon' } })).toBe(1);
  });

  it('moves with a pause: what waited is taken back, and found again for the new day', async () => {
    const pair = await testPair(deps, { from });
    await look('2026-11-27 00:00');
    deps.clock.set(at('2026-11-27 10:00'));
    await pausePairs(deps, await pair.curator(), { pairId: pair.pairId, until: '2026-12-07', who: 'one' });
    expect(await waits(pair.ids.mentor)).toEqual([]);
    await look('2026-11-30 00:00');
    expect(await waits(pair.ids.mentor)).toEqual([]);
    deps.clock.set(at('2026-12-04 10:00'));
    await resumePair(deps, await pair.curator(), pair.pairId);
    // Due on Monday the 7th now; its Friday began while the pair stood still.
    await look('2026-12-08 00:00');
    expect(await waits(pair.ids.mentor)).toEqual(['stageOverdue 2026-12-08 00:00']);
  });

  it('after the trial meeting asks each side for its own answer, whatever the other said', async () => {
    const pair = await testPair(deps, { from, stage: 'trial' });
    await heldMeeting(deps, { schoolId: pair.schoolId, pairId: pair.pairId, kind: 'trial' });
    await deps.db.trialAnswer.create({
      data: {
        schoolId: pair.schoolId,
        pairId: pair.pairId,
        side: 'mentor',
        choice: 'discuss',
        answeredAt: deps.clock.now(),
      },
    });
    await look('2026-12-08 00:00');
    expect(await waits(pair.ids.mentor)).toEqual([]);
    deps.clock.set(at('2026-12-08 15:00'));
    expect(await briefs(pair.ids.mentee)).toEqual([
      'Лебедева О. В. · Пробная: остался личный вопрос, срок был пн 7 декабря [Ответить]',
    ]);
  });
});

describe('an offer', () => {
  it('is reminded of on its working days, until this side has answered', async () => {
    const school = await pairingSchool(deps, { from });
    const [curator, mentor, mentee] = [school.curators[0], school.mentors[0], school.mentees[0]];
    if (!curator || !mentor || !mentee) throw new Error('nobody there');
    const made = await createOffer(deps, await curator.actor(), {
      menteeId: mentee.id,
      mentorId: mentor.id,
      mentorKind: 'consultant',
      requestId: requestId(),
    });
    if (!made.ok) throw new Error(made.reason);
    const days = ['offerReminder 2026-11-26 00:00', 'offerReminder 2026-11-30 00:00'];
    expect(await waits(mentor.telegramId)).toEqual(days);
    expect(await waits(mentee.telegramId)).toEqual(days);
    const { offerId } = made;
    await answerOffer(deps, await mentor.actor(), { offerId, answer: 'accepted' });
    expect(await waits(mentor.telegramId)).toEqual([]);
    expect(await waits(mentee.telegramId)).toEqual(days);
    deps.clock.set(at('2026-11-26 15:00'));
    expect((await briefs(mentee.telegramId)).filter((b) => b.includes('до'))).toEqual([
      'Предложение пары: ответ можно дать до вт 1 декабря [Открыть предложение]',
    ]);
    await deps.db.school.update({ where: { id: school.schoolId }, data: { country: 'kz' } });
    expect(
      (await say(mentee.telegramId)).some((s) =>
        s.text.includes('До приказа о закреплении 3 рабочих дня: вт 1 декабря.'),
      ),
    ).toBe(true);
    await deps.db.school.update({ where: { id: school.schoolId }, data: { country: 'ru' } });
    // The day after the term those who lead are told.
    deps.clock.set(at('2026-12-02 15:00'));
    expect(await briefs(curator.telegramId)).toEqual([
      'Предложение пары, ответа пока нет: Лебедева О. В. — Асанов Т. М. [Открыть предложение]',
    ]);
    await withdrawOffer(deps, await curator.actor(), offerId);
    expect(await waits(mentee.telegramId)).toEqual([]);
  });
});

describe('a plan', () => {
  const look = async (when: string) => {
    deps.clock.set(at(when));
    await goalsJob().run(deps, deps.clock.now());
  };
  async function action(pair: TestPair, dueOn: string, responsible: 'mentor' | 'mentee' = 'mentee') {
    const title = 'Посмотреть урок наставника';
    const made = await addAction(deps, await pair.mentee(), {
      pairId: pair.pairId,
      title,
      form: 'mutualVisit',
      dueOn,
      responsible,
      requestId: requestId(),
    });
    if (!made.ok) throw new Error(made.reason);
    return made.actionId;
  }

  it('reminds the responsible on the day and the next school day, then the mentor; done, nobody', async () => {
    const pair = await testPair(deps, { from, stage: 'series' });
    const actionId = await action(pair, '2026-11-27');
    await look('2026-11-27 00:00');
    expect(await waits(pair.ids.mentee)).toEqual(['actionDue 2026-11-27 00:00']);
    deps.clock.set(at('2026-11-27 15:00'));
    expect(await briefs(pair.ids.mentee)).toEqual([
      '🎯 Срок сегодня: Посмотреть урок наставника [✅ Сделано: Посмотреть урок на…]',
    ]);
    await look('2026-11-30 15:00');
    expect(await waits(pair.ids.mentee)).toContain('actionOverdue 2026-11-30 00:00');
    expect(await waits(pair.ids.mentor)).toEqual(['actionOverdue 2026-11-30 00:00']);
    expect(await say(pair.ids.mentor)).toEqual([
      {
        text: '🎯 Тимур А.: действие плана ждёт с пт 27 ноября\n«Посмотреть урок наставника»',
        brief:
          '🎯 Тимур А., ждёт с пт 27 ноября: Посмотреть урок наставника [Открыть: Посмотреть урок наст…]',
      },
    ]);
    await closeAction(deps, await pair.mentee(), { actionId, as: 'done', line: 'Посмотрели вместе' });
    expect(await waits(pair.ids.mentee)).toEqual([]);
    expect(await waits(pair.ids.mentor)).toEqual([]);
    // Nobody else is told: the curator has the numbers.
    expect(await waits(pair.ids.curator)).toEqual([]);
  });

  it('names three actions of a person and a day, the others by their number', async () => {
    const pair = await testPair(deps, { from, stage: 'series' });
    const ids: number[] = [];
    for (let i = 0; i < 5; i += 1) ids.push(await action(pair, '2026-11-27'));
    await look('2026-11-27 15:00');
    expect(await waits(pair.ids.mentee)).toHaveLength(3);
    expect((await say(pair.ids.mentee)).at(-1)?.text).toBe('🎯 В плане ждут ещё 2 действия');
    await closeAction(deps, await pair.mentee(), { actionId: ids.at(-1) ?? 0, as: 'done', line: 'Готово' });
    expect((await say(pair.ids.mentee)).at(-1)?.text).toBe('🎯 В плане ждёт ещё 1 действие');
  });

  it('is silent in a pair on pause, and follows an action to its new day', async () => {
    const pair = await testPair(deps, { from, stage: 'series' });
    const actionId = await action(pair, '2026-11-27');
    await look('2026-11-27 00:00');
    await changeAction(deps, await pair.mentee(), { actionId, dueOn: '2026-12-01' });
    expect(await waits(pair.ids.mentee)).toEqual([]);
    await look('2026-12-01 00:00');
    expect(await waits(pair.ids.mentee)).toEqual(['actionDue 2026-12-01 00:00']);
    await pausePairs(deps, await pair.curator(), { pairId: pair.pairId, until: '2026-12-20', who: 'one' });
    expect(await waits(pair.ids.mentee)).toEqual([]);
    await look('2026-12-02 00:00');
    expect(await waits(pair.ids.mentee)).toEqual([]);
  });
});

describe('a goal', () => {
  const look = async (when: string) => {
    deps.clock.set(at(when));
    await goalsJob().run(deps, deps.clock.now());
  };
  const wording = {
    specific: 'Начало урока',
    product: null,
    measure: 'lessonsOf10' as const,
    unit: null,
    baseline: 5,
    target: 8,
    helps: [],
    relevance: null,
    dueOn: '2027-02-15',
  };
  async function saved(pair: TestPair, send: boolean, change: Partial<typeof wording> = {}) {
    const made = await saveGoal(deps, await pair.mentee(), {
      pairId: pair.pairId,
      goalId: null,
      wording: { ...wording, ...change },
      send,
      requestId: requestId(),
    });
    if (!made.ok) throw new Error(made.reason);
    return made.goalId;
  }
  async function agreed(pair: TestPair) {
    const goalId = await saved(pair, true);
    const review = { goalId, version: 1, review: 'agreed' as const, requestId: requestId() };
    expect((await reviewGoal(deps, await pair.mentor(), review)).ok).toBe(true);
    return goalId;
  }

  it('is asked about once more before the final meeting, though its own day is over', async () => {
    const pair = await testPair(deps, { from, stage: 'series' });
    const goalId = await agreed(pair);
    deps.clock.set(at('2027-03-10 10:00'));
    expect(await checkInsForMe(deps, await pair.mentee())).toEqual([]);
    await deps.db.pair.update({
      where: { id: pair.pairId },
      data: { stage: 'final', stageSinceOn: '2027-03-09' },
    });
    const asked = () => openCheckIn(deps, { schoolId: pair.schoolId, goalId });
    expect(await asked()).toMatchObject({ dueOn: '2027-03-09', was: 5, answered: false });
    const shown = async () => {
      const found = await findGoal(deps, await pair.mentee(), goalId);
      if (!found) throw new Error('no goal');
      return assessScreen(deps.texts.for('ru'), found.view, found.goal);
    };
    const labels = async () => (await shown()).keyboard?.flat().map((one) => one.text);
    expect(await labels()).toContain('🎯 Отметить, сколько сейчас');
    const answer = { goalId, dueOn: '2027-03-09', value: 7 };
    expect(await answerCheckIn(deps, await pair.mentee(), answer)).toEqual({ ok: true });
    expect(await asked()).toMatchObject({ answered: true });
    expect((await shown()).text.value).toContain('📊 5 → 7 (цель: 8)');
    expect(await labels()).not.toContain('🎯 Отметить, сколько сейчас');
  });

  it('asks its mentee every fourteen school days how it is now, one tap, until it is answered', async () => {
    const pair = await testPair(deps, { from, stage: 'series' });
    const goalId = await agreed(pair);
    await look('2026-12-07 15:00');
    expect(await waits(pair.ids.mentee)).toEqual([]);
    expect(await checkInsForMe(deps, await pair.mentee())).toEqual([]);
    await look('2026-12-08 15:00');
    expect(await waits(pair.ids.mentee)).toEqual(['checkIn 2026-12-08 00:00']);
    expect(await waits(pair.ids.mentor)).toEqual([]);
    expect(await say(pair.ids.mentee)).toEqual([
      {
        text: '🎯 Начало урока: сколько из 10 сейчас? Было 5.',
        brief: '🎯 Начало урока: сколько сейчас? [🎯 Отметить, сколько сейчас]',
      },
    ]);
    expect(await checkInsForMe(deps, await pair.mentee())).toMatchObject([
      { goalId, dueOn: '2026-12-08', was: 5 },
    ]);
    const answer = (who: 'mentee' | 'mentor', dueOn: string, value: number | 'same') =>
      pair[who]().then((actor) => answerCheckIn(deps, actor, { goalId, dueOn, value }));
    expect(await answer('mentor', '2026-12-08', 6)).toEqual({ ok: false, reason: 'notAllowed' });
    expect(await answer('mentee', '2026-12-22', 6)).toEqual({ ok: false, reason: 'tooLate' });
    expect(await answer('mentee', '2026-12-08', 11)).toEqual({ ok: false, reason: 'notAllowed' });
    expect(await answer('mentee', '2026-12-08', 6)).toEqual({ ok: true });
    expect(await answer('mentee', '2026-12-08', 7)).toEqual({ ok: true });
    expect(await waits(pair.ids.mentee)).toEqual([]);
    expect(await checkInsForMe(deps, await pair.mentee())).toEqual([]);
    await look('2026-12-22 00:00');
    expect(await waits(pair.ids.mentee)).toEqual(['checkIn 2026-12-22 00:00']);
    await answer('mentee', '2026-12-22', 'same');
    const found = await findGoal(deps, await pair.mentor(), goalId);
    if (!found) throw new Error('no goal');
    const card = (seen: typeof found) => goalScreen(deps.texts.for('ru'), seen.view, seen.goal).text.value;
    expect(card(found)).toContain('📊 5 → 7 → 7 (цель: 8)');
    const forCurator = await findGoal(deps, await pair.curator(), goalId);
    expect(forCurator && card(forCurator)).not.toContain('→');
  });

  it('is not asked about on pause, when it is not agreed, or when its stage is over', async () => {
    const pair = await testPair(deps, { from, stage: 'series' });
    await saved(pair, true);
    const goalId = await agreed(pair);
    await deps.db.pair.update({ where: { id: pair.pairId }, data: { stage: 'final' } });
    await look('2026-12-08 00:00');
    expect(await waits(pair.ids.mentee)).toEqual([]);
    await deps.db.pair.update({ where: { id: pair.pairId }, data: { stage: 'series' } });
    await look('2026-12-08 00:00');
    expect(await waits(pair.ids.mentee)).toHaveLength(1);
    await pausePairs(deps, await pair.curator(), { pairId: pair.pairId, until: '2026-12-20', who: 'one' });
    expect(await waits(pair.ids.mentee)).toEqual([]);
    const done = await answerCheckIn(deps, await pair.mentee(), { goalId, dueOn: '2026-12-08', value: 6 });
    expect(done).toEqual({ ok: false, reason: 'tooLate' });
  });

  it('saved and not sent is spoken of once, to its author; sent or dropped, not at all', async () => {
    const pair = await testPair(deps, { from, stage: 'planning' });
    const [first, second, third] = [
      await saved(pair, false),
      await saved(pair, false),
      await saved(pair, false),
    ];
    await look('2026-11-27 15:00');
    expect(await waits(pair.ids.mentee)).toHaveLength(3);
    expect((await briefs(pair.ids.mentee))[0]).toBe(
      '🎯 Сохранённая цель ещё не отправлена [🎯 Открыть цель]',
    );
    await sendGoal(deps, await pair.mentee(), first);
    await dropGoal(deps, await pair.mentee(), second);
    expect(await waits(pair.ids.mentee)).toHaveLength(1);
    await deps.db.dispatch.updateMany({
      where: { key: { contains: `saved:${third}` } },
      data: { status: 'sent' },
    });
    await look('2026-11-28 00:00');
    expect(await waits(pair.ids.mentee)).toEqual([]);
  });

  it('begun and left is spoken of after three days, unless it was taken up again', async () => {
    const pair = await testPair(deps, { from, stage: 'planning' });
    const personId = await personOf(pair.ids.mentor);
    const now = deps.clock.now();
    const { id } = await deps.db.draft.create({
      data: {
        kind: 'goal',
        personId,
        subject: `pair:${pair.pairId}`,
        field: 'measure',
        trail: [],
        answers: { pairId: pair.pairId, goalId: null, specific: 'Начало урока' },
        createdAt: now,
        updatedAt: now,
      },
    });
    await look('2026-11-27 15:00');
    expect(await say(pair.ids.mentor)).toEqual([
      {
        text: '🎯 Цель начата, можно продолжить с того же места\n«Начало урока»',
        brief: '🎯 Цель начата, можно продолжить с того же места [🎯 Продолжить]',
      },
    ]);
    await deps.db.draft.update({ where: { id }, data: { updatedAt: deps.clock.now() } });
    expect(await say(pair.ids.mentor)).toEqual([]);
  });
});

describe('on the way in', () => {
  const look = async (when: string) => {
    deps.clock.set(at(when));
    await peopleJob().run(deps, deps.clock.now());
  };

  it('a questionnaire left open is spoken of once, three days after the entry was confirmed', async () => {
    const { schoolId } = await testPair(deps, { from });
    const telegramId = from + 10;
    const personId = await newPerson(deps, { telegramId, fullName: 'Котов Денис Андреевич' });
    const membershipId = await giveTestRole(deps, { schoolId, personId, role: 'mentee' });
    await deps.db.membership.update({ where: { id: membershipId }, data: { confirmedAt: deps.clock.now() } });
    await look('2026-11-26 15:00');
    expect(await waits(telegramId)).toEqual([]);
    await look('2026-11-27 15:00');
    expect(await briefs(telegramId)).toEqual([
      'Осталась короткая анкета, около двух минут [Заполнить анкету]',
    ]);
    await makeReady(deps, schoolId, membershipId, personId);
    expect(await briefs(telegramId)).toEqual([]);
    const actor = await actorWith(deps, telegramId);
    const answers = {
      subjects: ['english'],
      schoolStages: ['basic'],
      experienceYears: 1,
      menteeCategory: null,
      topics: [],
      mentorType: null,
      teacherCategory: null,
      strengths: [],
      freeHours: [],
      note: null,
      capacity: null,
    };
    expect((await saveQuestionnaire(deps, actor, { membershipId, answers })).ok).toBe(true);
    expect(await waits(telegramId)).toEqual([]);
  });

  it('the hour of reminders and the digest’s are the person’s to choose, by day', async () => {
    const pair = await testPair(deps, { from });
    const actor = await pair.mentor();
    expect(await setPushHours(deps, actor, { bundleHour: 9 })).toBe(true);
    expect(await setPushHours(deps, actor, { bundleHour: 20 })).toBe(false);
    expect(await setPushHours(deps, actor, { digestWeekday: 5, digestHour: 16 })).toBe(true);
    expect(await setPushHours(deps, actor, { digestWeekday: 8 })).toBe(false);
    const hours = { bundleHour: 9, digestWeekday: 5, digestHour: 16 };
    expect(await pushHoursOf(deps.db, actor.personId)).toEqual(hours);
  });

  it('who waits to be let in is told on the third and the tenth day, and those who may do it, once a day', async () => {
    const { schoolId, ids } = await testPair(deps, { from });
    const wait = async (n: number) => {
      const telegramId = from + 10 + n;
      const personId = await newPerson(deps, { telegramId, fullName: `Ли Мария ${'АБ'[n]}` });
      const id = await giveTestRole(deps, { schoolId, personId, role: 'mentee' });
      const data = { status: 'pending' as const, createdAt: at('2026-11-24 10:00') };
      await deps.db.membership.update({ where: { id }, data });
      return { telegramId, id };
    };
    const [one, two] = [await wait(0), await wait(1)];
    await look('2026-11-26 15:00');
    expect(await briefs(one.telegramId)).toEqual([]);
    await look('2026-11-27 15:00');
    await look('2026-11-27 15:00');
    expect(await briefs(one.telegramId)).toEqual([
      'Вход ещё ждёт подтверждения, куратору напомню [🏠 Главное]',
    ]);
    expect(await briefs(ids.curator)).toEqual(['Ждут подтверждения входа: 2 человека [Подтвердить вход]']);
    for (const { id } of [one, two])
      await deps.db.membership.update({ where: { id }, data: { status: 'active' } });
    expect([...(await briefs(two.telegramId)), ...(await briefs(ids.curator))]).toEqual([]);
    await deps.db.membership.update({ where: { id: two.id }, data: { status: 'pending' } });
    await deps.db.dispatch.deleteMany();
    await look('2026-12-04 15:00');
    expect(await briefs(two.telegramId)).toHaveLength(1);
    expect(await briefs(ids.curator)).toHaveLength(1);
    await deps.db.membership.update({ where: { id: two.id }, data: { status: 'ended' } });
  });

  it('nobody is reminded at midnight, whoever has left every school or is in none among them', async () => {
    const { schoolId } = await testPair(deps, { from });
    const midnight = at('2026-11-27 00:00');
    const gone = await newPerson(deps, { telegramId: from + 10, fullName: 'Зимин Виктор Олегович' });
    const id = await giveTestRole(deps, { schoolId, personId: gone, role: 'mentor' });
    await deps.db.membership.update({ where: { id }, data: { status: 'ended' } });
    expect(await bundleHourOf(deps, gone, midnight)).toEqual(at('2026-11-27 15:00'));
    const guest = await newPerson(deps, { telegramId: from + 11, fullName: 'Ли Анна Сергеевна' });
    await dispatchNew(deps.db, entryUnfinished, [
      {
        to: guest,
        schoolId,
        key: `school:${schoolId}:remind:join:person:${guest}`,
        dueAt: midnight,
        args: { draftId: 1 },
      },
    ]);
    expect(await bundleHourOf(deps, guest, midnight)).toEqual(at('2026-11-27 15:00'));
  });
});

describe('a mentor’s week', () => {
  it('does not name what only the mentee owes, and the stage is not asked about beside the meeting itself', async () => {
    const pair = await testPair(deps, { from });
    const startsAt = at('2026-11-24 09:00');
    const { id: meetingId } = await deps.db.meeting.create({
      data: {
        schoolId: pair.schoolId,
        pairId: pair.pairId,
        kind: 'acquaintance',
        status: 'agreed',
        startsAt,
        minutes: 40,
        proposedBy: 'mentor',
        createdAt: startsAt,
        requestId: requestId(),
      },
    });
    const { schoolId } = pair;
    await deps.db.confirmation.create({
      data: { schoolId, meetingId, side: 'mentor', answer: 'held', answeredAt: startsAt },
    });
    deps.clock.set(at('2026-11-30 08:00'));
    const mentor = {
      personId: await personOf(pair.ids.mentor),
      telegramId: pair.ids.mentor,
      locale: 'ru' as const,
    };
    expect(
      await mentorWeekSaid(homeData).render(deps, { schoolId, weekOn: '2026-11-23' }, mentor),
    ).toBeNull();
    deps.clock.set(at('2026-12-01 00:00'));
    await stageJob().run(deps, deps.clock.now());
    expect((await waits(pair.ids.mentee)).filter((w) => w.startsWith('stage'))).toEqual([]);
  });

  it('and the afternoon’s reminder of the same step do not come on one day', async () => {
    const pair = await testPair(deps, { from });
    deps.clock.set(at('2026-12-01 00:00'));
    await stageJob().run(deps, deps.clock.now());
    deps.clock.set(at('2026-12-01 15:00'));
    expect(await briefs(pair.ids.mentor)).toHaveLength(1);
    const to = await personOf(pair.ids.mentor);
    const key = `school:${pair.schoolId}:mentorWeek:2026-11-23:person:${to}`;
    const { schoolId } = pair;
    await dispatchNew(deps.db, mentorWeek, [
      { to, key, dueAt: at('2026-12-01 08:00'), args: { schoolId, weekOn: '2026-11-23' } },
    ]);
    await deps.db.dispatch.update({
      where: { key },
      data: { status: 'sent', sentAt: at('2026-12-01 08:00') },
    });
    expect(await briefs(pair.ids.mentor)).toEqual([]);
    expect(await briefs(pair.ids.mentee)).toHaveLength(1);
    // The week of another school names none of this one's steps.
    await deps.db.dispatch.update({ where: { key }, data: { schoolId: await testSchool(deps) } });
    expect(await briefs(pair.ids.mentor)).toHaveLength(1);
  });
});

describe('the last days of a pair', () => {
  it('are told also where its curator lets it rest that morning', async () => {
    const pair = await testPair(deps, { from, stage: 'series' });
    await deps.db.pair.update({ where: { id: pair.pairId }, data: { endsOn: '2026-12-04' } });
    deps.clock.set(at('2026-12-04 00:00'));
    await endsJob().run(deps, deps.clock.now());
    deps.clock.set(at('2026-12-04 10:00'));
    const until = '2026-12-07';
    expect(
      await pausePairs(deps, await pair.curator(), { pairId: pair.pairId, until, who: 'one' }),
    ).toMatchObject({ ok: true });
    deps.clock.set(at('2026-12-04 15:00'));
    expect((await briefs(pair.ids.mentee)).join()).toContain('последний день');
    expect((await briefs(pair.ids.mentor)).join()).toContain('последний день');
  });
});
