import type pg from 'pg';
import type { Logger } from 'pino';
import type { Ask } from './database/ask.ts';
import type { PrismaClient } from './database/generated/client.ts';
import type { Memo } from './database/memo.ts';
import type { Locale, Texts } from './i18n/texts.ts';
import type { Clock } from './time/clock.ts';

/** What operations, screens' queries and jobs are given. Built once, in app.ts. */
export interface Deps {
  db: PrismaClient;
  pool: pg.Pool;
  /** Reads in plain SQL. */
  ask: Ask;
  /** For one screen: what it asks at once is one statement. */
  askTogether(): Ask;
  /** What was read for the update at hand; absent where nothing is one, as in jobs. */
  memo?: Memo;
  clock: Clock;
  texts: Texts;
  log: Logger;
  defaultLocale: Locale;
  /** Keys the hashes of Telegram ids of those who declined, and orders open answers: the installation's own. */
  secret: string;
  /** Telegram ids of the first administrators. */
  adminIds: readonly number[];
  /** For invite links: t.me/<username>?start=<code>. */
  bot: { username: string };
  /** Tells the sender that dispatches were committed which fall due then, or now; the maker, that a file was ordered. */
  wake(what?: Date | 'files'): void;
}
