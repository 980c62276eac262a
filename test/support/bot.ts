import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { type App, buildApp, type Running } from '../../src/app.ts';
import { nextDispatchAt } from '../../src/platform/dispatch/outbox.ts';
import { loadTexts } from '../../src/platform/i18n/texts.ts';
import { advanceTo } from '../../src/platform/time/advance.ts';
import { MovableClock } from '../../src/platform/time/clock.ts';
import { addMinutes } from '../../src/platform/time/local.ts';
import { type BotApi, startBotApi } from '../../src/playground/bot-api/index.ts';
import { type TestDatabase, testDatabase } from './database.ts';
import { type Actor as Phone, person } from './people.ts';
import { styleProblems } from './style.ts';

export const texts = loadTexts(fileURLToPath(new URL('../../locales', import.meta.url)));
const TOKEN = '42:test-token-of-the-bot';

/** The whole bot in this process, talking HTTP to a local Bot API, on a database and with a clock of its own. */
export interface TestBot extends Running {
  api: BotApi;
  clock: MovableClock;
  database: TestDatabase;
  /** A new phone; ids count up from 1001 unless given. */
  phone(name: string, options?: { id?: number; language?: string }): Promise<Phone>;
  /** Moves the clock, stopping at everything that falls due on the way. */
  advance(to: Date | { minutes: number } | { days: number }): Promise<void>;
  /** Makes the files that were ordered, sends what is due now, and waits until nothing is left. */
  drain(): Promise<void>;
  /** Stops and starts the bot on the same database: a deploy. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** Stops it and keeps the database, to copy others from it. */
  leave(): Promise<void>;
}

/** Tuesday, 24 November 2026, 10:00 in Moscow: the day of the reference screens. */
export const TUESDAY = new Date('2026-11-24T07:00:00Z');

/**
 * `madeUp`: as the playground runs it, for its scenes. `database`: one that was brought back, not a new one.
 * `stateFile`: where the phones were kept, or are to be.
 */
export async function startBot(
  options: {
    at?: Date;
    adminIds?: number[];
    madeUp?: boolean;
    database?: TestDatabase;
    stateFile?: string;
  } = {},
): Promise<TestBot> {
  const clock = new MovableClock(options.at ?? TUESDAY);
  const database = options.database ?? (await testDatabase());
  const { stateFile } = options;
  const api = await startBotApi({ clock, ...(stateFile === undefined ? {} : { stateFile }) });
  api.bot(TOKEN);
  const build = (): App =>
    buildApp({
      config: {
        botToken: TOKEN,
        adminIds: options.adminIds ?? [],
        dataDir: '/nonexistent',
        databaseUrl: database.nearUrl,
        webhook: undefined,
        port: 0,
        telegramApiRoot: api.url,
        host: undefined,
        metricsToken: undefined,
        logLevel: 'silent',
        defaultLocale: 'ru',
      },
      clock,
      texts,
      log: pino({ level: process.env['TEST_LOG'] ?? 'silent' }),
      everyMinute: false,
      madeUp: options.madeUp ?? false,
      // The local Bot API has no limits, and a moved clock no seconds to wait.
      pace: { perSecond: 1000, perChatMs: 0 },
      onFatal: (say) => {
        throw new Error(say(texts.for('ru')));
      },
    });
  let app = build();
  await app.start();
  let nextId = 1001;

  /** Files that were ordered are messages too, once they are made. */
  const sendAll = async () => {
    await bot.maker.drain();
    await bot.sender.drain();
  };
  const bot: TestBot = {
    ...app.running(),
    api,
    clock,
    database,
    phone: (name, at = {}) =>
      person(api, { id: at.id ?? nextId++, first_name: name, language_code: at.language ?? 'ru' }, () =>
        bot.lanes.settled(),
      ),
    async advance(to) {
      const now = clock.now();
      const target = to instanceof Date ? to : addMinutes(now, 'days' in to ? to.days * 1440 : to.minutes);
      const { ticks, lanes } = bot;
      await lanes.settled();
      await advanceTo(target, {
        clock,
        nextDispatchAt: (after) => nextDispatchAt(database.pool, after),
        nextTickAt: (after) => ticks.nextTickAt(after),
        runTick: () => ticks.tick(),
        drain: sendAll,
      });
    },
    async drain() {
      await bot.lanes.settled();
      await sendAll();
    },
    async restart() {
      await app.stop();
      app = build();
      await app.start();
      Object.assign(bot, app.running());
    },
    async leave() {
      await app.stop();
      await api.stop();
      await database.leave();
    },
    async stop() {
      await app.stop();
      await api.stop();
      await database.close();
      // Whatever was said on the way in this file is held to the text rules.
      const problems = [...new Set(api.world.calls.flatMap(styleProblems))];
      if (problems.length > 0) throw new Error(`not as screens.md says:\n${problems.join('\n')}`);
    },
  };
  return bot;
}
