// Copies everything from the built-in PostgreSQL in DATA_DIR into an empty database of one's own.
// Stop the bot, then: npm run move -- postgresql://name:password@server:5432/database
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import pino from 'pino';
import { loadConfig, operatorLocale } from '../src/config.ts';
import { checkAnswers } from '../src/platform/database/client.ts';
import { counters, dataTables, setCounters, withoutLinks } from '../src/platform/database/copy.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { readyDatabase } from '../src/platform/database/ready.ts';
import { loadTexts } from '../src/platform/i18n/texts.ts';
import { StartProblem } from '../src/platform/problem.ts';

const migrations = path.resolve('prisma/migrations');
const log = pino({ level: 'warn' });

if (existsSync('.env')) process.loadEnvFile('.env');
const target = process.argv[2] ?? '';
const loaded = loadConfig({ ...process.env, DATABASE_URL: target });
try {
  if (!loaded.ok || target === '')
    throw new Error('npm run move -- postgresql://name:password@server:5432/database');
  await move(loaded.config.dataDir, target);
} catch (error) {
  const t = loadTexts(path.resolve('locales')).for(operatorLocale(process.env));
  console.error(error instanceof StartProblem ? error.say(t) : String(error));
  process.exitCode = 1;
}

async function move(dataDir: string, url: string): Promise<void> {
  await checkAnswers(url);
  const onLost = () => process.exit(1);
  // Holds the lock of a running bot: nothing changes meanwhile.
  const from = await readyDatabase({
    dataDir,
    databaseUrl: undefined,
    mode: 'alone',
    migrations,
    log,
    onLost,
  });
  const source = new pg.Client({ connectionString: from.url });
  const into = new pg.Client({ connectionString: url });
  try {
    await migrate(url, { folder: migrations, log });
    await source.connect();
    await into.connect();
    await source.query('begin isolation level repeatable read read only');
    await into.query('begin');
    const rows = await copy(source, into);
    await into.query('commit');
    console.log(`${rows} rows copied. Put the address into DATABASE_URL and start the bot.`);
  } finally {
    // What is not committed by now is undone by the end of the connection: half a copy never stays.
    await source.end();
    await into.end();
    await from.close();
  }
}

async function copy(source: pg.Client, into: pg.Client): Promise<number> {
  const tables = await dataTables(source);
  for (const { name } of tables) {
    const { rowCount } = await into.query(`select 1 from ${name} limit 1`);
    if (rowCount !== 0) throw new Error(`The database at that address is not empty: ${name} has rows.`);
  }
  let total = 0;
  await withoutLinks(into, async () => {
    for (const { name, columns } of tables) {
      const rows = source.query(copyTo(`copy ${name} (${columns}) to stdout`));
      await pipeline(rows, into.query(copyFrom(`copy ${name} (${columns}) from stdin`)));
      total += rows.rowCount;
    }
  });
  await setCounters(into, await counters(source));
  return total;
}
