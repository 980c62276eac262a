// Copies everything from the built-in PostgreSQL in DATA_DIR into an empty database of one's own.
// Stop the bot, then: npm run move -- postgresql://name:password@server:5432/database
import { existsSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import pino from 'pino';
import { loadConfig, operatorLocale } from '../src/config.ts';
import { checkAnswers } from '../src/platform/database/client.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { readyDatabase } from '../src/platform/database/ready.ts';
import { loadTexts } from '../src/platform/i18n/texts.ts';
import { StartProblem } from '../src/platform/problem.ts';

const BATCH = 500;
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
  const { rows: tables } = await source.query<{ name: string }>(
    `select quote_ident(tablename) as "name" from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'`,
  );
  for (const { name } of tables) {
    const { rowCount } = await into.query(`select 1 from ${name} limit 1`);
    if (rowCount !== 0) throw new Error(`The database at that address is not empty: ${name} has rows.`);
  }
  // Rows come table by table, so links between tables are put back, and checked, when all are there.
  const { rows: links } = await into.query<{ table: string; name: string; says: string }>(
    `select conrelid::regclass::text as "table", quote_ident(conname) as "name", pg_get_constraintdef(oid) as "says"
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  for (const link of links) await into.query(`alter table ${link.table} drop constraint ${link.name}`);
  let total = 0;
  for (const { name } of tables) total += await copyTable(source, into, name);
  for (const link of links)
    await into.query(`alter table ${link.table} add constraint ${link.name} ${link.says}`);
  const { rows: counters } = await source.query<{ name: string; last: string | null }>(
    `select format('%I.%I', schemaname, sequencename) as "name", last_value as "last" from pg_sequences where schemaname = 'public'`,
  );
  for (const { name, last } of counters)
    if (last) await into.query('select setval($1::regclass, $2)', [name, last]);
  return total;
}

/** Rows travel as the database's own JSON text, so that no number or instant is read and written by us. */
async function copyTable(source: pg.Client, into: pg.Client, name: string): Promise<number> {
  await source.query(`declare rows cursor for select to_json(t)::text as "row" from ${name} t`);
  let total = 0;
  for (;;) {
    const { rows } = await source.query<{ row: string }>(`fetch ${BATCH} from rows`);
    if (rows.length === 0) break;
    const list = `[${rows.map(({ row }) => row).join(',')}]`;
    await into.query(`insert into ${name} select * from json_populate_recordset(null::${name}, $1::json)`, [
      list,
    ]);
    total += rows.length;
  }
  await source.query('close rows');
  return total;
}
