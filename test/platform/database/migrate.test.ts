import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaSql } from '../../../scripts/schema-sql.ts';
import { migrate, readMigrations } from '../../../src/platform/database/migrate.ts';
import { VIEWS } from '../../../src/platform/database/scope.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';

const log = pino({ level: 'silent' });
const migrations = path.resolve('prisma/migrations');
const OF_A_VIEW = new RegExp(`\\b(${VIEWS.join('|')})\\b`);

/** What a database consists of, one line a thing. */
async function catalogue(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ line: string }>(`
    select 'column ' || table_name || '.' || column_name || ' ' || udt_name || coalesce(' ' || datetime_precision, '')
      || case is_nullable when 'YES' then ' null' else '' end || coalesce(' = ' || column_default, '') as "line"
      from information_schema.columns where table_schema = 'public'
    union all
    select 'index ' || indexdef from pg_indexes where schemaname = 'public'
    union all
    select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
      from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
    union all
    select 'enum ' || t.typname || ' ' || string_agg(e.enumlabel, ',' order by e.enumsortorder)
      from pg_type t join pg_enum e on e.enumtypid = t.oid group by t.typname
    order by 1`);
  return rows
    .map((row) => row.line)
    .filter((line) => !line.includes('_prisma_migrations'))
    .flatMap((line) => {
      if (!OF_A_VIEW.test(line)) return [line];
      // A view has its columns, and says of none whether it can be empty.
      return line.startsWith('column ') ? [line.replace(/ null$/, '')] : [];
    });
}

describe('migrations', () => {
  let empty: TestDatabase;
  let folder: string;
  beforeAll(async () => {
    empty = await testDatabase({ empty: true });
    folder = mkdtempSync(path.join(tmpdir(), 'migrations-'));
    cpSync(migrations, folder, { recursive: true });
  });
  afterAll(async () => {
    await empty.close();
    rmSync(folder, { recursive: true });
  });

  it('make the database that the schema describes', async () => {
    const migrated = await testDatabase();
    const described = await testDatabase({ empty: true });
    try {
      // Prisma writes no views: as tables they have the columns that the hand-written ones must have.
      const schema = readFileSync('prisma/schema.prisma', 'utf8').replace(/^view /gm, 'model ');
      await described.pool.query(await schemaSql(undefined, schema));
      const [ours, wanted] = [await catalogue(migrated.pool), await catalogue(described.pool)];
      expect(wanted.filter((line) => !ours.includes(line))).toEqual([]);
      // By hand come only things the schema language can't say.
      const byHand = ours.filter((line) => !wanted.includes(line));
      expect(
        byHand.filter((line) => !/^(index .* WHERE |constraint .* (CHECK|EXCLUDE) )/.test(line)),
      ).toEqual([]);
      const { rows: views } = await migrated.pool.query<{ name: string }>(
        `select viewname as "name" from pg_views where schemaname = 'public'`,
      );
      expect(views.map(({ name }) => name).toSorted()).toEqual(VIEWS.toSorted());
    } finally {
      await migrated.close();
      await described.close();
    }
  });

  it('are applied once, by any number of starts at the same time, each with its row', async () => {
    await Promise.all([1, 2, 3].map(() => migrate(empty.url, { folder, log })));
    await migrate(empty.url, { folder, log });
    const { rows } = await empty.pool.query(
      `select "migration_name" as "name", "checksum", "applied_steps_count" as "steps" from "_prisma_migrations" order by 1`,
    );
    expect(rows).toEqual(readMigrations(folder).map(({ name, checksum }) => ({ name, checksum, steps: 1 })));
  });

  it('that fail leave nothing behind and say why', async () => {
    const broken = path.join(folder, '90000000000000_broken');
    mkdirSync(broken);
    writeFileSync(path.join(broken, 'migration.sql'), 'create table "Half" ("id" int); select nonsense;');
    await expect(migrate(empty.url, { folder, log })).rejects.toThrow('migration-failed');
    expect((await empty.pool.query(`select to_regclass('"Half"') as "half"`)).rows).toEqual([{ half: null }]);
    rmSync(broken, { recursive: true });
    await migrate(empty.url, { folder, log });
  });

  it('refuse a database that is newer than the program', async () => {
    const newer = path.join(folder, '90000000000000_newer');
    mkdirSync(newer);
    writeFileSync(path.join(newer, 'migration.sql'), 'create table "Newer" ("id" int);');
    await migrate(empty.url, { folder, log });
    rmSync(newer, { recursive: true });
    await expect(migrate(empty.url, { folder, log })).rejects.toThrow('migration-unknown');
    await empty.pool.query(`delete from "_prisma_migrations" where "migration_name" like '9%'`);
  });

  it('refuse an applied change that was rewritten', async () => {
    const [first] = readMigrations(folder);
    writeFileSync(path.join(folder, first?.name ?? '', 'migration.sql'), '-- rewritten');
    await expect(migrate(empty.url, { folder, log })).rejects.toThrow('migration-changed');
  });
});
