import { startBot, type TestBot } from '../../support/bot.ts';
import { type Made, script } from './script.ts';
import { type School, schools } from './world.ts';

/** What waits for a mentor depends on the whole card: here only when it comes is looked at. */
export const ELSEWHERE: readonly string[] = ['monitoring.mentorWeek'];

export interface Sent {
  school: School;
  who: string;
  at: Date;
  kinds: string[];
  urgency: number;
  bundle: boolean;
  loud: boolean;
  messageId: number | null;
}

export interface Year {
  bot: TestBot;
  all: School[];
  sent: Sent[];
}

/** Time in which no process of the bot runs. */
export interface Downtime {
  from: Date;
  to: Date;
}

export const BEGINS = new Date('2026-08-31T03:00:00Z');
export const ENDS = new Date('2027-05-29T20:00:00Z');

/**
 * The year of these schools, from the day before it begins; the clock stops at every act, and leaps over the downtimes
 * that are picked for the first of them.
 */
export async function live(
  which: readonly number[],
  pick: (school: School) => readonly Downtime[] = () => [],
): Promise<Year> {
  const bot = await startBot({ at: BEGINS });
  const all = await schools(bot, which);
  const year = all
    .flatMap((school) => {
      const made: Made = { pairs: {}, meetings: {} };
      return script(school, made);
    })
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const ahead = all[0] ? [...pick(all[0])] : [];
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
