import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { z } from 'zod';
import { StartProblem } from '../problem.ts';
import { syncFolder } from '../wholeFile.ts';
import { counters, dataTables, setCounters, type Table, withoutLinks } from './copy.ts';
import { isMadeUp, writeMark } from './mark.ts';
import { applyMigration, MIGRATIONS_TABLE, readMigrations } from './migrate.ts';

/** The first line of a backup. */
const headerShape = z.object({
  format: z.literal('nastavnik-backup'),
  version: z.literal(1),
  takenAt: z.iso.datetime(),
  /** The school in it is the playground's. */
  madeUp: z.boolean(),
  /** The database's shape: its migrations, in their order. */
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
});
const tableShape = z.object({ table: z.string(), columns: z.string() });
const countersShape = z.object({ counters: z.record(z.string(), z.string()) });
const endShape = z.object({ rows: z.number(), sha256: z.string() });

export type BackupHeader = z.infer<typeof headerShape>;

/** The end of a table's rows, on a line of its own; PostgreSQL never writes such a row. */
const END = Buffer.from('\\.\n');
const END_AFTER_ROW = Buffer.from('\n\\.\n');
const LONGEST_LINE = 1_000_000;

/**
 * Writes everything in the database, as of one moment, into one file: while the bot runs, in memory that does not grow
 * with the data. The file appears whole or not at all, readable by its owner only. Resolves to its rows and bytes.
 */
export async function writeBackup(
  url: string,
  file: string,
  now: Date,
): Promise<{ rows: number; bytes: number }> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const aside = `${file}.new`;
  const client = await connect(url);
  let rows = 0;
  try {
    await client.query('begin isolation level repeatable read read only');
    const pages = contents(client, now, (count) => (rows = count));
    await pipeline(
      Readable.from(pages, { objectMode: false }),
      createGzip(),
      createWriteStream(aside, { mode: 0o600 }),
    );
    const written = await open(aside, 'r+');
    await written.sync();
    await written.close();
    await rename(aside, file);
    syncFolder(path.dirname(file));
    return { rows, bytes: (await stat(file)).size };
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

async function* contents(client: pg.Client, now: Date, done: (rows: number) => void): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  const line = (value: unknown) => {
    const bytes = Buffer.from(`${JSON.stringify(value)}\n`);
    hash.update(bytes);
    return bytes;
  };
  const { rows: migrations } = await client.query<{ name: string; checksum: string }>(
    `select "migration_name" as "name", "checksum" from "_prisma_migrations"
     where "finished_at" is not null and "rolled_back_at" is null order by "started_at", "migration_name"`,
  );
  yield line({
    format: 'nastavnik-backup',
    version: 1,
    takenAt: now.toISOString(),
    madeUp: await isMadeUp(client),
    migrations,
  } satisfies BackupHeader);
  let total = 0;
  for (const { name, columns } of await dataTables(client)) {
    yield line({ table: name, columns });
    const stream = client.query(copyTo(`copy ${name} (${columns}) to stdout`));
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      hash.update(chunk);
      yield chunk;
    }
    total += stream.rowCount;
    hash.update(END);
    yield END;
  }
  yield line({ counters: await counters(client) });
  done(total);
  yield Buffer.from(`${JSON.stringify({ rows: total, sha256: hash.digest('hex') })}\n`);
}

interface Visitor {
  header?(header: BackupHeader): Promise<void>;
  /** Must take all of the rows. */
  table?(table: Table, rows: AsyncGenerator<Buffer>): Promise<void>;
  counters?(last: Record<string, string>): Promise<void>;
}

function brokenFile(file: string): StartProblem {
  return new StartProblem('backup-broken', (t) => t.label('process-backup-broken', { file }));
}

/** Reads a backup from its first byte to its last; a file that is cut off or was altered is a StartProblem. */
export async function readBackup(
  file: string,
  visitor: Visitor = {},
): Promise<BackupHeader & { rows: number; sha256: string }> {
  const broken = () => brokenFile(file);
  const bytes = createReadStream(file).on('error', () => {});
  const unzipped = createGunzip();
  const lines = new Lines(
    (async function* () {
      try {
        bytes.on('error', (error) => unzipped.destroy(error));
        for await (const chunk of bytes.pipe(unzipped)) yield chunk as Buffer;
      } catch {
        throw broken();
      }
    })(),
    broken,
  );
  const parsed = <T>(shape: z.ZodType<T>, line: Buffer): T => {
    try {
      return shape.parse(JSON.parse(line.toString('utf8')));
    } catch {
      throw broken();
    }
  };
  try {
    const header = parsed(headerShape, await lines.next());
    await visitor.header?.(header);
    for (;;) {
      const line = await lines.next();
      if (line.subarray(0, 9).toString() !== '{"table":') {
        await visitor.counters?.(parsed(countersShape, line).counters);
        break;
      }
      const { table, columns } = parsed(tableShape, line);
      const rows = lines.rows();
      if (visitor.table) await visitor.table({ name: table, columns }, rows);
      else for await (const chunk of rows) void chunk;
    }
    const sha256 = lines.digest();
    const end = parsed(endShape, await lines.next());
    if (end.sha256 !== sha256 || (await lines.hasMore())) throw broken();
    return { ...header, ...end };
  } finally {
    bytes.destroy();
  }
}

/** Takes the unzipped bytes apart: lines of our own, and rows that pass through in pieces of any size. */
class Lines {
  readonly #chunks: AsyncGenerator<Buffer>;
  readonly #broken: () => Error;
  readonly #hash = createHash('sha256');
  #rest: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncGenerator<Buffer>, broken: () => Error) {
    this.#chunks = chunks;
    this.#broken = broken;
  }

  async next(): Promise<Buffer> {
    for (;;) {
      const at = this.#rest.indexOf(10);
      if (at >= 0) return this.#take(at + 1);
      if (this.#rest.length > LONGEST_LINE) throw this.#broken();
      await this.#need();
    }
  }

  async *rows(): AsyncGenerator<Buffer> {
    while (this.#rest.length < END.length) await this.#need();
    if (this.#rest.subarray(0, END.length).equals(END)) {
      this.#take(END.length);
      return;
    }
    for (;;) {
      const at = this.#rest.indexOf(END_AFTER_ROW);
      if (at >= 0) {
        yield this.#take(at + 1);
        this.#take(END.length);
        return;
      }
      // The end may be cut in two by the edge of a piece.
      const sure = this.#rest.length - END_AFTER_ROW.length;
      if (sure > 0) yield this.#take(sure);
      await this.#need();
    }
  }

  /** The checksum of everything taken so far. */
  digest(): string {
    return this.#hash.copy().digest('hex');
  }

  async hasMore(): Promise<boolean> {
    return this.#rest.length > 0 || !(await this.#chunks.next()).done;
  }

  #take(count: number): Buffer {
    const taken = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count);
    this.#hash.update(taken);
    return taken;
  }

  async #need(): Promise<void> {
    const next = await this.#chunks.next();
    if (next.done) throw this.#broken();
    this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value]);
  }
}

/** Whether this program knows every change in the backup: otherwise a StartProblem. */
export function checkShape(header: BackupHeader, folder: string): void {
  const known = new Map(readMigrations(folder).map((one) => [one.name, one.checksum]));
  for (const { name, checksum } of header.migrations) {
    const mine = known.get(name);
    if (mine === undefined)
      throw new StartProblem('backup-newer', (t) => t.label('process-backup-newer', { name }));
    if (mine !== checksum)
      throw new StartProblem('migration-changed', (t) => t.label('process-migration-changed', { name }));
  }
}

/**
 * Replaces everything in the database by a backup, in one transaction. A failure or a broken file leaves it as it was.
 * An older backup is brought up to this program. No other process may use the database meanwhile.
 */
export async function restoreBackup(url: string, file: string, folder: string): Promise<number> {
  const client = await connect(url);
  try {
    await client.query('begin');
    await refuseForeign(client, folder);
    await dropAll(client);
    await client.query(MIGRATIONS_TABLE);
    const migrations = readMigrations(folder);
    let madeUp = false;
    let older = new Set<string>();
    let last: Record<string, string> = {};
    let read: { rows: number } | undefined;
    // The shape comes from the header, and the links must be gone before the first row.
    const header = (await readBackup(file)) satisfies BackupHeader;
    checkShape(header, folder);
    madeUp = header.madeUp;
    older = new Set(header.migrations.map(({ name }) => name));
    for (const migration of migrations)
      if (older.has(migration.name)) await applyMigration(client, migration);
    const known = new Map((await dataTables(client)).map(({ name, columns }) => [name, columns.split(', ')]));
    await withoutLinks(client, async () => {
      read = await readBackup(file, {
        async table({ name, columns }, rows) {
          // Names become SQL: only those of the program's own tables, each once, whatever the file says.
          const own = known.get(name);
          if (!columns.split(', ').every((column) => own?.includes(column))) throw brokenFile(file);
          known.delete(name);
          await client.query(`alter table ${name} disable trigger user`);
          // Rows a migration wrote are in the backup as well.
          await client.query(`delete from ${name}`);
          await pipeline(
            Readable.from(rows, { objectMode: false }),
            client.query(copyFrom(`copy ${name} (${columns}) from stdin`)),
          );
          await client.query(`alter table ${name} enable trigger user`);
        },
        async counters(values) {
          last = values;
        },
      });
    });
    await setCounters(client, last);
    for (const migration of migrations)
      if (!older.has(migration.name)) await applyMigration(client, migration);
    // The processes that held these claims are gone: what is due must not wait for them.
    await client.query(`update "Lease" set "holder" = null, "until" = 'epoch'`);
    await writeMark(client, madeUp);
    await client.query('commit');
    await client.query('analyze').catch(() => {});
    return read?.rows ?? 0;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

/** A database that holds tables and none of our migrations is another program's: nothing of it is taken away. */
async function refuseForeign(client: pg.Client, folder: string): Promise<void> {
  const { rows } = await client.query<{ tables: boolean; migrated: boolean }>(
    `select to_regclass('public._prisma_migrations') is not null as "migrated", exists (
       select 1 from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
         and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
     ) as "tables"`,
  );
  if (!rows[0]?.tables) return;
  const first = readMigrations(folder)[0]?.name;
  const ours =
    rows[0].migrated &&
    (await client.query(`select 1 from "_prisma_migrations" where "migration_name" = $1`, [first])).rowCount;
  if (!ours) throw new StartProblem('foreign-database', (t) => t.label('process-restore-foreign'));
}

/** Takes away everything of ours in `public`; what an extension brought stays. */
async function dropAll(client: pg.Client): Promise<void> {
  const own = (catalogue: string, oid: string) =>
    `not exists (select 1 from pg_depend d where d.classid = '${catalogue}'::regclass and d.objid = ${oid} and d.deptype = 'e')`;
  const { rows } = await client.query<{ sql: string }>(
    `select format('drop %s if exists %I.%I cascade', case relkind when 'v' then 'view' when 'm' then 'materialized view' else 'table' end, 'public', relname) as "sql"
       from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm') and ${own('pg_class', 'pg_class.oid')}
     union all
     select format('drop sequence if exists %I.%I cascade', 'public', relname)
       from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S' and ${own('pg_class', 'pg_class.oid')}
     union all
     select format('drop type if exists %I.%I cascade', 'public', typname)
       from pg_type where typnamespace = 'public'::regnamespace and typtype in ('e', 'd') and ${own('pg_type', 'pg_type.oid')}
     union all
     select format('drop routine if exists %s cascade', oid::regprocedure)
       from pg_proc where pronamespace = 'public'::regnamespace and ${own('pg_proc', 'pg_proc.oid')}`,
  );
  for (const { sql } of rows) await client.query(sql);
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: `nastavnik-backup-${randomUUID()}`,
  });
  client.on('error', () => {});
  await client.connect();
  // The text of a row must not depend on the connection's settings.
  await client.query(
    `set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set extra_float_digits = 1;
     set client_encoding = 'UTF8'; set bytea_output = 'hex'; set statement_timeout = 0; set lock_timeout = '30s';
     set idle_in_transaction_session_timeout = 0`,
  );
  return client;
}
