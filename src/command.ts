import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Logger, pino } from 'pino';
import { type Config, loadConfig, operatorLocale } from './config.ts';
import { reasonOf } from './platform/database/away.ts';
import { loadTexts, type Translator } from './platform/i18n/texts.ts';
import { type Say, StartProblem } from './platform/problem.ts';

interface Command {
  config: Config;
  /** What was given after the command, without the flags. */
  words: readonly string[];
  flags: ReadonlySet<string>;
  log: Logger;
  t: Translator;
  tell(say: Say): void;
}

/** Runs one command with the bot's own settings; what goes wrong is one line and the code 1. */
export async function runCommand(work: (command: Command) => Promise<void>): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const t = loadTexts(fileURLToPath(new URL('../locales', import.meta.url))).for(operatorLocale(process.env));
  const fail = (line: string) => {
    process.stderr.write(`${line}\n`);
    process.exitCode = 1;
  };
  const loaded = loadConfig(process.env);
  if (!loaded.ok) return loaded.problems.forEach((say) => fail(say(t)));
  const given = process.argv.slice(2);
  try {
    await work({
      config: loaded.config,
      words: given.filter((word) => !word.startsWith('--')),
      flags: new Set(given.filter((word) => word.startsWith('--'))),
      log: pino({ level: 'warn', base: null }, pino.destination(2)),
      t,
      tell: (say) => process.stdout.write(`${say(t)}\n`),
    });
  } catch (error) {
    if (error instanceof StartProblem) fail(error.say(t));
    else fail(t.label('process-command-failed', { reason: reasonOf(error) }));
  }
}
