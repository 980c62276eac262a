import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptSummary } from '../../src/mentoring/reports/package/input.ts';
import { Role } from '../../src/platform/database/generated/client.ts';
import { MADE_UP } from '../../src/platform/telegram/accounts.ts';
import { dayOf } from '../../src/platform/time/local.ts';
import { SCENES } from '../../src/playground/scenes.ts';
import { startBot, type TestBot } from '../support/bot.ts';
import { Actor as Phone } from '../support/people.ts';

const [sample] = SCENES;
const [ADMINISTRATOR, CURATOR, MENTOR, MENTEE] = sample.phones.map((p) => p.userId) as [
  number,
  number,
  number,
  number,
];
const KAZAKH_MENTEE = MADE_UP + 9023;

describe('the made-up school', () => {
  let bot: TestBot;
  const card = async (userId: number) => (await phone(userId).screen()).replaceAll('\u00a0', ' ');
  const phone = (userId: number) => new Phone(bot.api.world, userId, String(userId));

  beforeAll(async () => {
    bot = await startBot({
      at: new Date('2026-10-06T09:00:00Z'),
      adminIds: [...sample.adminIds],
      madeUp: true,
    });
    await sample.build(bot.deps, bot.api.world, bot.clock);
    for (const userId of [...sample.phones.map((p) => p.userId), KAZAKH_MENTEE])
      await phone(userId).sees('🏠', { patience: 60_000 });
  }, 180_000);
  afterAll(() => bot.stop());

  it('stands on the Tuesday of the reference screens', () => {
    expect(dayOf(bot.clock.now(), 'Europe/Moscow')).toBe('2026-11-24');
  });

  it('has pairs at every stage, one that came to its end and one whose mentor left', async () => {
    const pairs = await bot.deps.db.pair.groupBy({ by: ['status', 'stage'], _count: true });
    const living = pairs.filter((p) => p.status === 'active').map((p) => [p.stage, p._count]);
    expect(Object.fromEntries(living)).toEqual({
      acquaintance: 2,
      trial: 3,
      planning: 3,
      series: 3,
      final: 1,
    });
    expect(pairs.filter((p) => p.status === 'completed')).toHaveLength(1);
    expect(
      await bot.deps.db.pair.findMany({ where: { status: 'ended' }, select: { endKind: true } }),
    ).toEqual([{ endKind: 'rematch' }]);
  });

  it('has the ugly cases', async () => {
    const { db } = bot.deps;
    const now = bot.clock.now();
    expect(await db.meeting.count({ where: { status: 'agreed', contradictionAt: { not: null } } })).toBe(1);
    expect(await db.meeting.count({ where: { outcome: 'oneSide' } })).toBe(1);
    expect(await db.membership.count({ where: { onPaper: true, status: 'active' } })).toBe(1);
    expect(await db.confirmation.count({ where: { onPaper: true } })).toBeGreaterThan(1);
    const curator = await db.membership.findFirstOrThrow({
      where: { role: 'curator' },
      select: { personId: true },
    });
    expect(await db.pair.count({ where: { status: 'active', mentor: { personId: curator.personId } } })).toBe(
      1,
    );
    expect(await db.membership.count({ where: { role: 'trustedPerson', status: 'active' } })).toBe(1);
    const twoLanguages = { mentor: { person: { locale: 'ru' } }, mentee: { person: { locale: 'kk' } } };
    expect(await db.pair.count({ where: { status: 'active', ...twoLanguages } })).toBeGreaterThan(0);
    expect(await db.pair.count({ where: { status: 'active', meetings: { none: {} } } })).toBe(1);
    expect(await db.membership.count({ where: { role: 'mentor', status: 'ended' } })).toBe(1);
    expect(await db.trialAnswer.count({ where: { choice: 'discuss' } })).toBe(1);
    expect(await db.offer.count({ where: { status: 'open' } })).toBe(2);
    expect(await db.membership.count({ where: { status: 'pending' } })).toBe(1);
    expect(await db.membership.count({ where: { role: 'mentor', status: 'active', approvedAt: null } })).toBe(
      1,
    );
    expect(await db.goal.count({ where: { status: 'sent' } })).toBe(1);
    expect(
      await db.action.count({ where: { status: 'planned', dueOn: { lt: dayOf(now, 'Europe/Moscow') } } }),
    ).toBe(1);
    expect(await db.helpRequest.count({ where: { status: 'open' } })).toBe(1);
  });

  it('has asked its people once, and heard how their pairs do', async () => {
    const { db } = bot.deps;
    const sheets = await db.surveyResponse.findMany({ include: { answers: true } });
    const mentees = sheets.filter((sheet) => sheet.role === 'mentee' && sheet.finishedAt !== null);
    expect(mentees.length).toBeGreaterThanOrEqual(5);
    expect(sheets.some((sheet) => sheet.finishedAt === null)).toBe(true);
    expect(sheets.every((sheet) => sheet.finishedAt === null || sheet.answers.length > 5)).toBe(true);
    const months = await db.pulse.groupBy({ by: ['month'], _count: true });
    // One of them was better in September: what the digest calls a fall.
    expect(months.map(({ month }) => month).toSorted()).toEqual(['2026-09', '2026-11']);
    expect(await db.pulse.count({ where: { score: { lte: 4 } } })).toBe(1);
  });

  it('sums up the first quarter with the pairs it had then, not with those of today', async () => {
    const { db } = bot.deps;
    const { lines } = await db.reportVersion.findFirstOrThrow({
      where: { report: { kind: 'summary' } },
      select: { lines: true },
    });
    const { facts } = keptSummary.read(lines);
    const end = new Date('2026-11-01T21:00:00Z');
    const then = { startsOn: { lte: '2026-11-01' }, OR: [{ endedAt: null }, { endedAt: { gte: end } }] };
    expect(facts.stateOn).toBe('2026-11-01');
    expect(facts.pairs.living).toBe(await db.pair.count({ where: then }));
    expect(facts.pairs.living).toBeLessThanOrEqual(facts.pairs.started);
    expect(Object.values(facts.pairs.stages).reduce((all, n) => all + n, 0)).toBe(facts.pairs.living);
  });

  it('has observed lessons that went every way a sheet can go', async () => {
    const { db } = bot.deps;
    const lessons = await db.observation.findMany({ include: { reply: true, correction: true } });
    expect(lessons.length).toBeGreaterThanOrEqual(14);
    expect(lessons.filter((l) => l.sharedAt === null)).toHaveLength(1);
    expect(lessons.filter((l) => l.correction !== null)).toHaveLength(1);
    expect(lessons.filter((l) => l.kind === 'menteeVisit')).toHaveLength(1);
    expect(lessons.filter((l) => l.actionId !== null)).toHaveLength(1);
    expect(lessons.filter((l) => l.reply?.opensSheet)).toHaveLength(2);
    expect(lessons.filter((l) => l.reply?.disagreedAt)).toHaveLength(1);
  });

  it('floods nobody: what was said along the way is not sent now', async () => {
    expect(
      await bot.deps.db.dispatch.count({ where: { status: 'waiting', dueAt: { lte: bot.clock.now() } } }),
    ).toBe(0);
    for (const { userId } of sample.phones) {
      const { messages } = await phone(userId).chat();
      expect(messages.filter((message) => message.from === 'bot')).toHaveLength(1);
    }
  });

  it('says of every phone whose it is, and has one of each role', async () => {
    const known = [...sample.phones, ...sample.more];
    expect(bot.api.world.state.people.size).toBe(known.length);
    const roles = await bot.deps.db.membership.groupBy({ by: ['role'] });
    expect(new Set(roles.map(({ role }) => role))).toEqual(new Set(Object.values(Role)));
    for (const { userId } of known) expect((await phone(userId).chat()).user.id).toBe(userId);
  });

  it('shows the mentee tomorrow’s meeting', async () => {
    const seen = await card(MENTEE);
    expect(seen).toContain('Здравствуйте, Тимур!');
    expect(seen).toContain('ср 25 ноября, 15:30 · каб. 21');
    expect(seen).toContain('Шаг 2 из 5');
  });

  it('asks the mentor about yesterday first, then about the goal', async () => {
    const seen = await card(MENTOR);
    expect(seen).toMatch(/1\. .*(Денис К|Ким).*14:10 — состоялась\?/);
    expect(seen).toMatch(/2\. .*(Айгерім С|Сабитова).*цель ждёт Вашего ответа/);
    expect(seen).toMatch(/Мои пары · 3/);
  });

  it('shows the curator what waits and where the pairs stand', async () => {
    const seen = await card(CURATOR);
    expect(seen).toContain('Вторник, 24 ноября · Школа № 5');
    expect(seen).toMatch(/Лебедева.* — Асанов.*: ответы о встрече разошлись|Ещё/);
    expect(seen).toContain('Пары: 12 · знакомство 2 · пробная 3 · планирование 3 · серия 3 · итоги 1');
  });

  it('shows the administrator the school', async () => {
    expect(await card(ADMINISTRATOR)).toContain('Школа № 5');
  });

  it('speaks Kazakh to those who do', async () => {
    expect(await card(KAZAKH_MENTEE)).toMatch(/қадам/);
  });

  it('can be written to, whoever of them has a phone', async () => {
    const { messages } = await phone(MADE_UP + 9015).chat();
    expect(messages.some((message) => message.from === 'user')).toBe(true);
    await bot.advance({ minutes: 60 });
    expect(await bot.deps.db.dispatch.count({ where: { status: { in: ['unreachable', 'dead'] } } })).toBe(0);
  });
});
