import type pg from 'pg';

type Asked = Pick<pg.Pool, 'query'>;

/** In a schema of its own: it is no part of what is emptied, migrated or compared. */
const MARK = 'playground."MadeUp"';
/** Rows that every start writes, also into a database without people. */
const OF_THE_PROCESS = ['_prisma_migrations', 'Lease', 'Installation'];

/** Whether this database was made by the playground, so that all in it is made up. */
export async function isMadeUp(db: Asked): Promise<boolean> {
  const { rows } = await db.query<{ made: boolean }>(`select to_regclass('${MARK}') is not null as "made"`);
  return rows[0]?.made ?? false;
}

/** Marks a database as the playground's, unless it holds anything at all: then false, and nothing is changed. */
export async function markMadeUp(db: Asked): Promise<boolean> {
  for (const name of await tablesOf(db)) {
    const { rowCount } = await db.query(`select 1 from ${name} limit 1`);
    if (rowCount !== 0) return false;
  }
  await writeMark(db, true);
  return true;
}

/** Marks what the database holds from now on. Only a restore, which has just filled it, may call this. */
export async function writeMark(db: Asked, madeUp: boolean): Promise<void> {
  if (!madeUp) return void (await db.query('drop schema if exists playground cascade'));
  await db.query('create schema if not exists playground');
  await db.query(`create table if not exists ${MARK} ()`);
}

/** Every table of ours that may hold people's input, quoted for a statement. */
export async function tablesOf(db: Asked): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>(
    `select quote_ident(tablename) as "name" from pg_tables where schemaname = 'public' and tablename <> all($1)
     order by tablename`,
    [OF_THE_PROCESS],
  );
  return rows.map((row) => row.name);
}
