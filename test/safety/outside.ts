import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type BotApi } from '../../src/playground/bot-api/index.ts';
import { School } from '../story/steps.ts';
import { TUESDAY } from '../support/bot.ts';
import { person } from '../support/people.ts';
import { type BotProcess, serverPid, startBot } from '../support/process.ts';

export const TOKEN = '4242:process-token-of-the-bot';
const PRELOAD = new URL('../support/shift-date.mjs', import.meta.url).href;
/** From the machine's day to the reference Tuesday: school days, whenever the tests run. */
const SHIFT = TUESDAY.getTime() - Date.now();

/** Phones far from any other number a log may hold. */
export const IDS = { curator: 770_010_001, trusted: 770_010_002, mentor: 770_010_003, mentee: 770_010_004 };

/** The bot outside of this process, and everything said by it, from its first start to its last. */
export class Outside {
  readonly api: BotApi;
  readonly #env: Record<string, string>;
  readonly #databaseUrl: () => string;
  running: BotProcess[] = [];
  #ended = '';

  constructor(api: BotApi, env: Record<string, string>, databaseUrl: () => string) {
    this.api = api;
    this.#env = env;
    this.#databaseUrl = databaseUrl;
  }

  async start(): Promise<number> {
    const bot = startBot({
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: this.api.url,
      ADMIN_IDS: String(IDS.curator),
      LOG_LEVEL: 'trace',
      NODE_OPTIONS: `--import=${PRELOAD}`,
      SHIFT_MS: String(SHIFT),
      ...this.#env,
    });
    this.running.push(bot);
    return Number(new URL(await bot.started()).port);
  }

  /** Everything said so far. */
  get said(): string {
    return this.#ended + this.running.map((bot) => bot.said()).join('');
  }

  /** kill -9, without a word before; of the database too, when it is its own. */
  async kill(bot = this.running[0], dataDir?: string): Promise<void> {
    const server = dataDir === undefined ? undefined : serverPid(dataDir);
    if (server) process.kill(server, 'SIGKILL');
    bot?.child.kill('SIGKILL');
    await bot?.exit;
    this.#ended += bot?.said() ?? '';
    this.running = this.running.filter((one) => one !== bot);
  }

  async query<R extends pg.QueryResultRow>(sql: string): Promise<R[]> {
    const client = new pg.Client({ connectionString: this.#databaseUrl() });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<R>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  /** Waits until nothing that came in, and nothing that is due, waits any more. */
  async settled(): Promise<void> {
    for (let i = 0; i < 2400; i += 1) {
      const sql = `select (select count(*) from "Inbox" where "doneAt" is null and "failedAt" is null)
        + (select count(*) from "Dispatch" where "status" = 'waiting' and "dueAt" <= now() + interval '${SHIFT} milliseconds') as left`;
      // In this order: what is confirmed by now stands in the inbox already.
      const confirmed = this.api.world.pulse().waiting === 0;
      const [row] = await this.query<{ left: string }>(sql).catch(() => []);
      if (confirmed && row?.left === '0') return;
      await sleep(25);
    }
    throw new Error(`the bot does not come to rest:\n${this.said.slice(-3000)}`);
  }

  /** The school of the story, its phones in this process, its bot outside. */
  async school(): Promise<School> {
    const bot = {
      phone: (name: string, options: { id?: number } = {}) =>
        person(
          this.api,
          {
            id: options.id ?? IDS[name.toLowerCase() as keyof typeof IDS],
            first_name: `Телефон${name}`,
            language_code: 'ru',
          },
          () => this.settled(),
        ),
      drain: () => this.settled(),
    };
    const school = School.on(bot, 'ru');
    school.curator = await school.phone('Curator', IDS.curator);
    return school;
  }

  async stop(): Promise<void> {
    for (const bot of this.running) {
      bot.child.kill('SIGTERM');
      await bot.exit;
      this.#ended += bot.said();
    }
    this.running = [];
  }
}

/** The moment it is for the bot, for callers that date its messages. */
export function shiftedClock() {
  return { now: () => new Date(Date.now() + SHIFT) };
}

/** How many messages of the bot in this chat hold the text. */
export function times(api: BotApi, userId: number, text: string): number {
  const flat = (words: string) => words.replaceAll('\u00a0', ' ');
  return api.world
    .chat(userId)
    .messages.filter((message) => message.from === 'bot' && flat(message.plain).includes(flat(text))).length;
}
