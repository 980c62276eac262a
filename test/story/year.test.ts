import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from '../support/bot.ts';
import { local, mondayBefore } from './year/calendar.ts';
import { expected, lineOf } from './year/expected.ts';
import { type Made, script } from './year/script.ts';
import { type School, schools } from './year/world.ts';

/** What waits for a mentor depends on the whole card: here only when it comes is looked at. */
const ELSEWHERE: readonly string[] = ['monitoring.mentorWeek'];

interface Sent {
  school: School;
  who: string;
  at: Date;
  kinds: string[];
  urgency: number;
  bundle: boolean;
  loud: boolean;
  messageId: number | null;
}

let bot: TestBot;
let all: School[];
let sent: Sent[];

/** The year of the three schools, from the day before it begins; the clock stops at every act. */
async function live(): Promise<void> {
  bot = await startBot({ at: new Date('2026-08-31T03:00:00Z') });
  all = await schools(bot);
  const year = all
    .flatMap((school) => {
      const made: Made = { pairs: {}, meetings: {} };
      return script(school, made);
    })
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
  for (const act of year) {
    await bot.advance(act.at);
    await act.run(bot.deps);
    await bot.drain();
  }
  await bot.advance(new Date('2027-05-29T20:00:00Z'));
}

async function messages(): Promise<Sent[]> {
  const rows = await bot.deps.db.dispatch.findMany({ where: { status: 'sent' }, orderBy: { id: 'asc' } });
  const found = new Map<string, Sent>();
  for (const row of rows) {
    const school = all.find((s) => Object.values(s.people).some((p) => p.personId === row.toPersonId));
    if (!school || !row.sentAt) throw new Error('a message to nobody of the story');
    const who = Object.entries(school.people).find(([, p]) => p.personId === row.toPersonId)?.[0] ?? '';
    const { urgency, bundle, messageId } = row;
    const key = `${row.toPersonId}:${messageId}`;
    const message = found.get(key) ?? {
      school,
      who,
      at: row.sentAt,
      kinds: [],
      urgency,
      bundle,
      loud: row.loud ?? false,
      messageId,
    };
    message.kinds.push(row.kind);
    found.set(key, message);
  }
  return [...found.values()];
}

beforeAll(async () => {
  await live();
  sent = await messages();
}, 600_000);
afterAll(() => bot.stop());

describe('a school year in three time zones', () => {
  it.each([0, 1, 2])('says what it should and when, nothing else: school %i', (n) => {
    const school = all[n];
    if (!school) throw new Error('three schools');
    const { zone } = school.calendar;
    const own = sent
      .filter((m) => m.school === school)
      .map((m) => ({ ...m, kinds: m.kinds.filter((kind) => !ELSEWHERE.includes(kind)) }))
      .filter((m) => m.kinds.length > 0);
    const lines = (list: readonly { who: string; at: Date; kinds: string[] }[]) =>
      list.map((m) => lineOf(m, zone)).toSorted();
    expect(lines(own)).toEqual(lines(expected(school)));
  });

  it('tells mentors of their week on digest days at eight, once', () => {
    const weeks = sent.filter((m) => m.kinds.includes('monitoring.mentorWeek'));
    expect(weeks.length).toBeGreaterThan(10);
    const days = weeks.map((m) => {
      const { day, time } = local(m.at, m.school.calendar.zone);
      expect(time).toBe('08:00');
      expect(m.who).toMatch(/^M/);
      const digest = sent.find(
        (d) =>
          d.school === m.school && d.kinds.includes('monitoring.digest') && d.at.getTime() === m.at.getTime(),
      );
      expect(digest, `${day} of a digest`).toBeDefined();
      return `${m.school.name} ${m.who} ${day}`;
    });
    expect(new Set(days).size).toBe(days.length);
  });

  it('says nothing twice, and leaves nothing waiting that is due', async () => {
    const rows = await bot.deps.db.dispatch.findMany({ where: { status: 'sent' } });
    const said = rows.map((row) => `${row.toPersonId} ${row.kind} ${JSON.stringify(row.args)} ${row.key}`);
    expect(new Set(said).size).toBe(said.length);
    const late = await bot.deps.db.dispatch.count({
      where: { status: 'waiting', dueAt: { lte: bot.clock.now() } },
    });
    expect(late).toBe(0);
    const bad = await bot.deps.db.dispatch.count({ where: { status: { in: ['dead', 'unreachable'] } } });
    expect(bad).toBe(0);
  });

  it('makes no sound at night but for meetings, and no bundle comes then or without school', () => {
    for (const m of sent) {
      const { time } = local(m.at, m.school.calendar.zone);
      const night = time < '08:00' || time >= '20:00';
      if (night && m.urgency !== 1)
        expect(`${lineOf(m, m.school.calendar.zone)} ${m.loud}`).toMatch(/false$/);
      if (m.bundle) expect(time).toBe('15:00');
    }
  });

  it('keeps to nine sounds a week, five in a week without meetings, and three bundles', () => {
    const weeks = new Map<string, Sent[]>();
    for (const m of sent) {
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
    for (const school of all) {
      const { telegramId } = school.people.E1;
      const chat = bot.api.world.calls.filter(
        (call) => call.method === 'sendMessage' && call.params['chat_id'] === telegramId,
      );
      const text = chat.map((call) => String(call.params['text'])).join('\n');
      expect(text, school.name).toMatch(school.locale === 'en' ? /waiting/ : words[school.locale]);
    }
  });
});
