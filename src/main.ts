import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { buildApp } from './app.ts';
import { loadConfig, operatorLocale } from './config.ts';
import { safeError } from './platform/errorLog.ts';
import { loadTexts } from './platform/i18n/texts.ts';
import { type Say, StartProblem } from './platform/problem.ts';
import { systemClock } from './platform/time/clock.ts';

const STOP_LIMIT_MS = 25_000;
/** npm hands a Ctrl+C on, so one press arrives twice: only a later one means "now". */
const SECOND_PRESS_MS = 1000;

// Whatever the machine's zone is, the process counts in UTC; schools have zones of their own.
process.env['TZ'] = 'UTC';
if (existsSync('.env')) process.loadEnvFile('.env');

const texts = loadTexts(fileURLToPath(new URL('../locales', import.meta.url)));
const t = texts.for(operatorLocale(process.env));
const tell = (say: Say) => process.stdout.write(`${say(t)}\n`);
const complain = (say: Say) => process.stderr.write(`${say(t)}\n`);

const loaded = loadConfig(process.env);
if (loaded.ok) await run(loaded.config);
else {
  for (const problem of loaded.problems) complain(problem);
  process.exitCode = 1;
}

async function run(config: (typeof loaded & { ok: true })['config']): Promise<void> {
  const log = pino({
    level: config.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (error: unknown) => safeError(error) },
    // The last net: none of these is logged on purpose.
    redact: [
      'token',
      'text',
      'url',
      '*.token',
      '*.text',
      '*.url',
      '*.first_name',
      '*.last_name',
      '*.username',
      '*.payload',
      '*.detail',
    ],
  });
  const onFatal = (say: Say) => void end(1, say);
  const { botToken } = config;
  // The playground is read from disk only where it opens: a bot with a token knows nothing of it.
  if (!botToken && !existsSync(new URL('playground', import.meta.url))) {
    complain((t) => t.label('process-no-playground'));
    process.exitCode = 1;
    return;
  }
  const app = botToken
    ? buildApp({
        config: { ...config, botToken },
        clock: systemClock,
        texts,
        log,
        onFatal,
        onWaiting: complain,
        backups: true,
      })
    : (await import('./playground/playground.ts')).buildPlayground({ config, texts, log, onFatal });
  let ending: Promise<void> | undefined;
  let firstPressAt = 0;
  let marked = false;

  /** Stops in order, once, within the limit: a part that hangs does not keep the process. */
  function end(code: number, say?: Say): Promise<void> {
    if (say) complain(say);
    ending ??= (async () => {
      const late = setTimeout(() => process.exit(code || 1), STOP_LIMIT_MS);
      try {
        await app.stop();
      } catch (error) {
        log.error({ err: error }, 'the stop failed');
      }
      clearTimeout(late);
      if (marked) unmarkRunning();
      if (code === 0) tell((t) => t.label('process-stopped'));
      process.exit(code);
    })();
    return ending;
  }

  function onSignal(): void {
    if (ending) {
      if (performance.now() - firstPressAt > SECOND_PRESS_MS) process.exit(130);
      return;
    }
    firstPressAt = performance.now();
    tell((t) => t.label('process-stopping'));
    void end(0);
  }
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  whenOrphaned(onSignal);
  const onSurprise = (error: unknown) => {
    log.fatal({ err: error }, 'unexpected');
    void end(1, (t) => t.label('process-unexpected', { reason: reasonOf(error) }));
  };
  process.on('uncaughtException', onSurprise);
  process.on('unhandledRejection', onSurprise);

  tell((t) => t.label('process-starting'));
  if (!config.botToken && config.databaseUrl) {
    const folder = path.join(config.dataDir, 'playground');
    tell((t) => t.label('process-playground-own-database', { folder }));
  }
  if (config.botToken && config.adminIds.length === 0) tell((t) => t.label('process-no-admins'));
  try {
    const started = await app.start();
    if (ending) return;
    marked = markRunning();
    tell(started);
  } catch (error) {
    if (ending) return;
    if (error instanceof StartProblem) await end(1, error.say);
    else onSurprise(error);
  }
}

function reasonOf(error: unknown): string {
  return (error instanceof Error && error.message ? error.message : String(error)).split('\n')[0] ?? '';
}

/** npm starts us through a shell, which a SIGTERM to npm ends without telling us: then we stop as well. */
function whenOrphaned(stop: () => void): void {
  if (!process.env['npm_lifecycle_event']) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}

/**
 * Tells setup.mjs that the packages here are in use. Where they can't be written to, setup can't replace them either.
 */
function markRunning(): boolean {
  try {
    mkdirSync(path.dirname(runningFile()), { recursive: true });
    writeFileSync(runningFile(), '');
    return true;
  } catch {
    return false;
  }
}

function unmarkRunning(): void {
  rmSync(runningFile(), { force: true });
}

/** Named by the process: several bots, each with its own data, may run from one folder. */
function runningFile(): string {
  return fileURLToPath(new URL(`../node_modules/.running/${process.pid}`, import.meta.url));
}
