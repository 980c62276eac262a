import { isIP } from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import { LOCALES, type Locale } from './platform/i18n/texts.ts';
import type { Say } from './platform/problem.ts';
import { isRealAccount } from './platform/telegram/accounts.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const TELEGRAM = 'https://api.telegram.org';

export interface Config {
  /** Absent: the playground opens instead of the bot, with a database of its own below `dataDir`. */
  botToken: string | undefined;
  adminIds: readonly number[];
  /** Absolute. */
  dataDir: string;
  /** Absent: PostgreSQL is started by ourselves in `dataDir`. */
  databaseUrl: string | undefined;
  /** Absent: long polling. */
  webhook: { url: string; secret: string } | undefined;
  port: number;
  /** The address to listen on; absent: all of them behind a webhook, else this machine only. */
  host: string | undefined;
  /** A request with this token may read the process's numbers from elsewhere. */
  metricsToken: string | undefined;
  /** Without a slash at the end. */
  telegramApiRoot: string;
  logLevel: (typeof LOG_LEVELS)[number];
  defaultLocale: Locale;
}

export type LoadedConfig = { ok: true; config: Config } | { ok: false; problems: Say[] };

const url = (...schemes: string[]) =>
  z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol));

const environment = z.object({
  BOT_TOKEN: z
    .string()
    .regex(/^\d+:[A-Za-z0-9_-]{10,}$/)
    .optional(),
  ADMIN_IDS: z
    .string()
    .transform((list) => list.split(/[\s,;]+/).filter(Boolean))
    .pipe(
      z.array(
        z
          .string()
          .regex(/^[1-9]\d{0,15}$/)
          .transform(Number)
          .refine(isRealAccount),
      ),
    )
    .default([]),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  WEBHOOK_URL: url('https:', 'http:').optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{32,256}$/)
    .optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().max(65535))
    .default(3000),
  HOST: z
    .string()
    .refine((text) => isIP(text) !== 0 || text === 'localhost')
    .optional(),
  METRICS_TOKEN: z
    .string()
    .regex(/^[A-Za-z0-9_-]{16,256}$/)
    .optional(),
  TELEGRAM_API_ROOT: url('https:', 'http:').default(TELEGRAM),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  DEFAULT_LOCALE: z.enum(LOCALES).default('ru'),
});

type Name = keyof z.input<typeof environment>;

/** What to say about a wrong value. The value itself is never repeated: it may be a secret. */
const WRONG: Record<Name, Say> = {
  BOT_TOKEN: (t) => t.label('process-wrong-bot-token'),
  ADMIN_IDS: (t) => t.label('process-wrong-admin-ids'),
  DATA_DIR: (t) => t.label('process-wrong-data-dir'),
  DATABASE_URL: (t) => t.label('process-wrong-database-url'),
  WEBHOOK_URL: (t) => t.label('process-wrong-webhook-url'),
  WEBHOOK_SECRET: (t) => t.label('process-wrong-webhook-secret'),
  PORT: (t) => t.label('process-wrong-port'),
  HOST: (t) => t.label('process-wrong-host'),
  METRICS_TOKEN: (t) => t.label('process-wrong-metrics-token'),
  TELEGRAM_API_ROOT: (t) => t.label('process-wrong-telegram-api-root'),
  LOG_LEVEL: (t) => t.label('process-wrong-log-level', { allowed: LOG_LEVELS.join(', ') }),
  DEFAULT_LOCALE: (t) => t.label('process-wrong-default-locale', { allowed: LOCALES.join(', ') }),
};

/** Reads the environment; a blank value counts as absent. Each problem is one sentence, all are told at once. */
export function loadConfig(env: Record<string, string | undefined>): LoadedConfig {
  const names = Object.keys(environment.shape) as Name[];
  const given = Object.fromEntries(
    names.map((name) => [name, env[name]?.trim() ?? '']).filter(([, value]) => value !== ''),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map((issue) => issue.path[0] as Name));
    return { ok: false, problems: [...wrong].map((name) => WRONG[name]) };
  }
  const e = parsed.data;
  if (e.WEBHOOK_URL && !e.WEBHOOK_SECRET) {
    return { ok: false, problems: [(t) => t.label('process-missing-webhook-secret')] };
  }
  // Telegram itself calls only https; a Bot API server of one's own may call anything.
  if (e.WEBHOOK_URL?.startsWith('http:') && e.TELEGRAM_API_ROOT === TELEGRAM) {
    return { ok: false, problems: [WRONG.WEBHOOK_URL] };
  }
  return {
    ok: true,
    config: {
      botToken: e.BOT_TOKEN,
      adminIds: e.ADMIN_IDS,
      dataDir: path.resolve(e.DATA_DIR),
      databaseUrl: e.DATABASE_URL,
      webhook:
        e.WEBHOOK_URL && e.WEBHOOK_SECRET ? { url: e.WEBHOOK_URL, secret: e.WEBHOOK_SECRET } : undefined,
      port: e.PORT,
      host: e.HOST,
      metricsToken: e.METRICS_TOKEN,
      telegramApiRoot: e.TELEGRAM_API_ROOT.replace(/\/+$/, ''),
      logLevel: e.LOG_LEVEL,
      defaultLocale: e.DEFAULT_LOCALE,
    },
  };
}

/** The language to speak to the operator even when the rest of the environment is wrong. */
export function operatorLocale(env: Record<string, string | undefined>): Locale {
  return LOCALES.find((locale) => locale === env['DEFAULT_LOCALE']?.trim()) ?? 'ru';
}
