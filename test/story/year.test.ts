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

interface Year {
  bot: TestBot;
  all: School[];
  sent: Sent[];
}

/** Time in which no process of the bot runs. */
interface Downtime {
  from: Date;
  to: Date;
}

const BEGINS = new Date('2026-08-31T03:00:00Z');
const ENDS = new Date('2027-05-29T20:00:00Z');

/** The year of these schools, from the day before it begins; the clock stops at every act, and leaps over downtimes. */
async function live(which: readonly number[], downtimes: readonly Downtime[] = []): Promise<Year> {
  const bot = await startBot({ at: BEGINS });
  const all = await schools(bot, which);
  const year = all
    .flatMap((school) => {
      const made: Made = { pairs: {}, meetings: {} };
      return script(school, made);
    })
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const ahead = [...downtimes];
  async function until(to: Date): Promise<void> {
    for (let down = ahead[0]; down && down.from < to; down = ahead[0]) {
      ahead.shift();
      await bot.advance(down.from);
      bot.clock.set(down.to);
      await bot.restart();
    }
    await bot.advance(to);
  }
  for (const act of year) {
    await until(act.at);
    await act.run(bot.deps);
    await bot.drain();
  }
  await until(ENDS);
  return { bot, all, sent: await messages(bot, all) };
}

async function messages(bot: TestBot, all: readonly School[]): Promise<Sent[]> {
  const rows = await bot.deps.db.dispatch.findMany({
    where: { status: 'sent' },
    orderBy: { id: 'asc' },
  });
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

let year: Year;
beforeAll(async () => {
  year = await live([0, 1, 2]);
}, 600_000);
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

describe('after downtimes of an hour, a day and two weeks', () => {
  const HOUR = 3_600_000;
  const DAY = 24 * HOUR;
  /** How late each may still be said, in hours; a bundle's line at least this long. */
  const LATE: Record<string, number> = {
    'meetings.hourBefore': 50 / 60,
    'meetings.dayBefore': 3,
    'meetings.held': 14,
    'monitoring.holidays': 6,
  };
  /** What a job has not found for longer than this is not looked for again. */
  const USUAL = 24;

  /** Moments of the year in which nobody acts, picked by chance: the same chance in every run. */
  function downtimes(acts: readonly Date[], due: readonly Date[]): Downtime[] {
    let seed = 20_261_123;
    const below = (n: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * n);
    };
    const anyTime = () => BEGINS.getTime() + DAY + below(ENDS.getTime() - BEGINS.getTime() - 20 * DAY);
    /** Within the hour before something falls due. */
    const beforeDue = () => (due[below(due.length)]?.getTime() ?? 0) - below(HOUR);
    const found: Downtime[] = [];
    const picks: [length: number, pick: () => number][] = [
      [14 * DAY, anyTime],
      ...[1, 2, 3].map((): [number, () => number] => [DAY, anyTime]),
      ...Array.from({ length: 12 }, (_, i): [number, () => number] => [HOUR, i < 4 ? anyTime : beforeDue]),
    ];
    for (const [length, pick] of picks) {
      for (;;) {
        const from = new Date(pick());
        const to = new Date(from.getTime() + length);
        const busy = acts.some((at) => at >= from && at <= to);
        const met = found.some(
          (d) => from.getTime() < d.to.getTime() + 2 * DAY && to.getTime() + 2 * DAY > d.from.getTime(),
        );
        if (busy || met) continue;
        found.push({ from, to });
        break;
      }
    }
    return found.toSorted((a, b) => a.from.getTime() - b.from.getTime());
  }

  let down: readonly Downtime[];
  let after: Year;
  beforeAll(async () => {
    const school = year.all[2];
    if (!school) throw new Error('three schools');
    down = downtimes(
      script(school, { pairs: {}, meetings: {} }).map((act) => act.at),
      expected(school).map((message) => message.at),
    );
    after = await live([2], down);
  }, 600_000);
  afterAll(() => after.bot.stop());

  it('says what still can be said, once, and nothing that nobody would have said', () => {
    const school = after.all[0];
    if (!school) throw new Error('one school');
    const said = (who: string, kind: string) =>
      after.sent
        .filter((m) => m.who === who && m.kinds.includes(kind))
        .flatMap((m) => m.kinds.filter((k) => k === kind).map(() => m.at.getTime()));
    const wanted = expected(school).flatMap((m) =>
      m.kinds.map((kind) => ({ who: m.who, kind, at: m.at.getTime() })),
    );
    const lost: string[] = [];
    for (const { who, kind, at } of wanted) {
      const within = (d: Downtime, tail: number) => d.from.getTime() <= at && at < d.to.getTime() + tail;
      const window = down.find((d) => within(d, 0)) ?? down.find((d) => within(d, 7 * DAY));
      const name = `${new Date(at).toISOString()} ${who} ${kind}`;
      const times = said(who, kind);
      if (!window) {
        if (!times.includes(at)) lost.push(name);
        continue;
      }
      const inside = at < window.to.getTime();
      const tooLate = inside && window.to.getTime() - at > (LATE[kind] ?? USUAL) * HOUR;
      // Put off by what the downtime left over, at most to the next week.
      const found = times.some(
        (t) => t >= Math.min(at, window.to.getTime()) - HOUR && t <= window.to.getTime() + 8 * DAY,
      );
      if (!found && !tooLate) lost.push(name);
    }
    expect(lost).toEqual([]);
    const counts = (list: readonly { who: string; kind: string }[]) => {
      const of = new Map<string, number>();
      for (const { who, kind } of list) of.set(`${who} ${kind}`, (of.get(`${who} ${kind}`) ?? 0) + 1);
      return of;
    };
    const most = counts(wanted);
    const real = counts(after.sent.flatMap((m) => m.kinds.map((kind) => ({ who: m.who, kind }))));
    for (const [what, n] of real)
      if (!ELSEWHERE.some((kind) => what.endsWith(kind)))
        expect(n, what).toBeLessThanOrEqual(most.get(what) ?? 0);
  });

  it('met hours in which something fell due', () => {
    const inside = (at: Date) => down.some((d) => d.from <= at && at < d.to);
    const school = after.all[0];
    if (!school) throw new Error('one school');
    expect(expected(school).filter((m) => inside(m.at)).length).toBeGreaterThan(10);
  });
});
