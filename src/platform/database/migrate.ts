import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import type { Logger } from 'pino';
import { StartProblem } from '../problem.ts';
import { withMigrationLock } from './locks.ts';

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** The table of Prisma's own command line tool, so that either may apply what comes next. */
export const MIGRATIONS_TABLE = `create table if not exists "_prisma_migrations" (
  "id" varchar(36) primary key not null,
  "checksum" varchar(64) not null,
  "finished_at" timestamptz,
  "migration_name" varchar(255) not null,
  "logs" text,
  "rolled_back_at" timestamptz,
  "started_at" timestamptz not null default now(),
  "applied_steps_count" integer not null default 0
)`;

/**
 * Brings the database up to the folder of migrations, each in a transaction of its own, one process at a time.
 * Refuses a database that does not fit: a rewritten change, or one this program does not know.
 */
export async function migrate(url: string, options: { folder: string; log: Logger }): Promise<void> {
  const migrations = readMigrations(options.folder);
  await withMigrationLock(url, async (client) => {
    await client.query(MIGRATIONS_TABLE);
    const { rows } = await client.query<{ name: string; checksum: string }>(
      `select "migration_name" as "name", "checksum" from "_prisma_migrations"
       where "finished_at" is not null and "rolled_back_at" is null order by "started_at"`,
    );
    const applied = new Map(rows.map((row) => [row.name, row.checksum]));
    for (const { name, checksum } of rows) {
      const known = migrations.find((migration) => migration.name === name);
      if (!known)
        throw new StartProblem('migration-unknown', (t) => t.label('process-migration-unknown', { name }));
      if (known.checksum !== checksum) {
        throw new StartProblem('migration-changed', (t) => t.label('process-migration-changed', { name }));
      }
    }
    for (const migration of migrations) {
      if (applied.has(migration.name)) continue;
      options.log.info({ migration: migration.name }, 'changing the database');
      await apply(client, migration);
    }
  });
}

/** The migrations of a folder in the order of their names. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => ({ name, file: path.join(folder, name, 'migration.sql') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => {
      const sql = readFileSync(file, 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/** Makes one change inside the caller's transaction, and notes it. */
export async function applyMigration(
  client: pg.ClientBase,
  { name, sql, checksum }: Migration,
): Promise<void> {
  await client.query(sql);
  await client.query(
    `insert into "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
     values ($1, $2, $3, clock_timestamp(), clock_timestamp(), 1)`,
    [randomUUID(), checksum, name],
  );
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  const { name } = migration;
  try {
    await client.query('begin');
    await applyMigration(client, migration);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartProblem('migration-failed', (t) => t.label('process-migration-failed', { name, reason }));
  }
}
