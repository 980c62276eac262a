import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { yearTap } from '../../src/mentoring/monitoring/year/taps.ts';
import { setProgrammeStatus } from '../../src/mentoring/organisations/programme/operations.ts';
import { startBot, type TestBot } from '../support/bot.ts';
import { actorWith, giveTestRole, newPerson } from '../support/operations.ts';
import { type PairingSchool, pairingSchool } from '../support/pairing.ts';
import type { Actor as Phone } from '../support/people.ts';

describe('the turn of a school year', () => {
  let bot: TestBot;
  let school: PairingSchool;
  let curator: Phone;
  let mentor: Phone;
  let opened = 0;

  beforeAll(async () => {
    // A Sunday.
    bot = await startBot({ at: new Date('2027-05-02T09:00:00Z') });
    school = await pairingSchool(bot.deps, { from: 7300 });
    await bot.deps.db.programme.updateMany({
      where: { schoolId: school.schoolId },
      data: { endsOn: '2027-05-25' },
    });
    curator = await bot.phone('Наталья', { id: school.curators[0]?.telegramId ?? 0 });
    mentor = await bot.phone('Ольга', { id: school.mentors[0]?.telegramId ?? 0 });
    for (const phone of [curator, mentor]) await phone.says('/start');
  });
  afterAll(() => bot.stop());

  const told = async (kind: string) =>
    (
      await bot.deps.db.dispatch.findMany({ where: { kind, status: 'sent' }, select: { toPersonId: true } })
    ).map((row) => row.toPersonId);

  it('stands on the card of who leads the school, and is said once a week', async () => {
    await bot.advance({ days: 9 });
    expect(await told('monitoring.year')).toEqual(Array(2).fill(school.curators[0]?.personId));
    await curator.sees('2026/27 учебный год заканчивается');
    await curator.says('/start');
    await curator.sees('Закрыть 2026/27 учебный год');
    await curator.taps('Что осталось до конца года');
    await curator.sees('○ Закрыть программу. Участники узнают об этом.');
    await curator.sees('○ Собрать пакет за год');
    opened = (await curator.lastMessage())?.id ?? 0;
    await mentor.says('/start');
    await mentor.doesNotSee('учебный год');
  });

  it('is done when the programme is closed, and the school is told so', async () => {
    const personId = await newPerson(bot.deps, { telegramId: 7390, fullName: 'Панина Анна Львовна' });
    await giveTestRole(bot.deps, { schoolId: school.schoolId, personId, role: 'coordinator' });
    const runner = await actorWith(bot.deps, 7390);
    const input = { schoolId: school.schoolId, status: 'closed' as const };
    expect(await setProgrammeStatus(bot.deps, runner, input)).toEqual({ ok: true });
    expect(await setProgrammeStatus(bot.deps, runner, input)).toEqual({ ok: true });
    await bot.advance({ days: 8 });
    await mentor.sees('Программа наставничества 2026/27 завершена');
    const rows = await bot.deps.db.dispatch.findMany({ where: { kind: 'organisations.over' } });
    const people = rows.map((row) => row.toPersonId);
    expect(new Set(people).size).toBe(people.length);
    expect(people).toContain(school.mentees[0]?.personId);
    expect(people).not.toContain(personId);
    expect(await told('monitoring.year')).toHaveLength(2);
    await curator.says('/start');
    await curator.doesNotSee('Закрыть 2026/27');
    // What was done is said as done to who opens it again.
    const term = await bot.deps.db.term.findFirstOrThrow({
      where: { schoolId: school.schoolId },
      orderBy: { number: 'desc' },
    });
    const { id: reportId } = await bot.deps.db.report.create({
      data: {
        schoolId: school.schoolId,
        termId: term.id,
        kind: 'summary',
        subject: 'school',
        edits: {},
        updatedAt: bot.clock.now(),
      },
    });
    const confirmedById = school.curators[0]?.id ?? 0;
    const version = { number: 1, locale: 'ru', lines: [], confirmedById, confirmedAt: bot.clock.now() };
    await bot.deps.db.reportVersion.create({ data: { ...version, schoolId: school.schoolId, reportId } });
    bot.api.world.pressStale(curator.id, opened, yearTap.data(school.schoolId));
    await curator.sees('✅ Пакет за год собран');
    await curator.sees('✅ Программа закрыта');
  });

  it('speaks again in the middle of August, until the next programme is open', async () => {
    bot.clock.set(new Date('2027-08-15T20:00:00Z'));
    await bot.restart();
    await bot.advance({ days: 1 });
    expect((await told('monitoring.year')).length).toBeGreaterThan(2);
    await curator.sees('Новый учебный год: 2027/28');
    await curator.says('/start');
    await curator.sees('Начать 2027/28 учебный год');
    await curator.taps('С чего начать новый год');
    await curator.sees('○ Подготовить программу 2027/28');
  });
});
