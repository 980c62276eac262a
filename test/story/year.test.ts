import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { local, mondayBefore } from './year/calendar.ts';
import { expected, lineOf } from './year/expected.ts';
import { ELSEWHERE, live, type Sent, type Year } from './year/live.ts';

let year: Year;
beforeAll(async () => {
  year = await live([0, 1, 2]);
}, 1_800_000);
afterAll(() => year.bot.stop());

describe('a school year in three time zones', () => {
  it.each([0, 1, 2])('says what it should and when, nothing else: school %i', (n) => {
    const school = year.all[n];
    if (!school) throw new Error('three schools');
    const { zone } = school.calendar;
    const own = year.sent
      .filter((m) => m.school === school)
      .map((m) => ({ ...m, kinds: m.kinds.filter((kind) => !ELSEWHERE.includes(kind)) }))
      .filter((m) => m.kinds.length > 0);
    const lines = (list: readonly { who: string; at: Date; kinds: string[] }[]) =>
      list.map((m) => lineOf(m, zone)).toSorted();
    expect(lines(own)).toEqual(lines(expected(school)));
  });

  it('tells mentors of their week on digest days at eight, once', () => {
    const weeks = year.sent.filter((m) => m.kinds.includes('monitoring.mentorWeek'));
    expect(weeks.length).toBeGreaterThan(10);
    const days = weeks.map((m) => {
      const { day, time } = local(m.at, m.school.calendar.zone);
      expect(time).toBe('08:00');
      expect(m.who).toMatch(/^M/);
      const digest = year.sent.find(
        (d) =>
          d.school === m.school && d.kinds.includes('monitoring.digest') && d.at.getTime() === m.at.getTime(),
      );
      expect(digest, `${day} of a digest`).toBeDefined();
      return `${m.school.name} ${m.who} ${day}`;
    });
    expect(new Set(days).size).toBe(days.length);
  });

  it('says nothing twice, and leaves nothing waiting that is due', async () => {
    const rows = await year.bot.deps.db.dispatch.findMany({ where: { status: 'sent' } });
    const said = rows.map((row) => `${row.toPersonId} ${row.kind} ${JSON.stringify(row.args)} ${row.key}`);
    expect(new Set(said).size).toBe(said.length);
    const late = await year.bot.deps.db.dispatch.count({
      where: { status: 'waiting', dueAt: { lte: year.bot.clock.now() } },
    });
    expect(late).toBe(0);
    const bad = await year.bot.deps.db.dispatch.count({ where: { status: { in: ['dead', 'unreachable'] } } });
    expect(bad).toBe(0);
  });

  it('makes no sound at night but for meetings, and no bundle comes then or without school', () => {
    for (const m of year.sent) {
      const { time } = local(m.at, m.school.calendar.zone);
      const night = time < '08:00' || time >= '20:00';
      if (night && m.urgency !== 1)
        expect(`${lineOf(m, m.school.calendar.zone)} ${m.loud}`).toMatch(/false$/);
      if (m.bundle) expect(time).toBe('15:00');
    }
  });

  it('keeps to nine sounds a week, five in a week without meetings, and three bundles', () => {
    const weeks = new Map<string, Sent[]>();
    for (const m of year.sent) {
      const week = `${m.school.name} ${m.who} ${mondayBefore(local(m.at, m.school.calendar.zone).day)}`;
      weeks.set(week, [...(weeks.get(week) ?? []), m]);
    }
    for (const [week, list] of weeks) {
      const meets = list.some((m) => m.urgency === 1);
      const loud = list.filter((m) => m.loud).length;
      expect(loud, week).toBeLessThanOrEqual(meets ? 9 : 5);
      expect(list.filter((m) => m.bundle).length, week).toBeLessThanOrEqual(3);
    }
  });

  it('speaks each one’s language', async () => {
    const words = { ru: /[а-яё]/i, kk: /[әғқңөұүһі]/i, en: /^[^а-яәғқңөұүһі]*$/i };
    for (const school of year.all) {
      const { telegramId } = school.people.E1;
      const chat = year.bot.api.world.calls.filter(
        (call) => call.method === 'sendMessage' && call.params['chat_id'] === telegramId,
      );
      const text = chat.map((call) => String(call.params['text'])).join('\n');
      expect(text, school.name).toMatch(school.locale === 'en' ? /waiting/ : words[school.locale]);
    }
  });
});
