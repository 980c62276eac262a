import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readBackup, restoreBackup, writeBackup } from '../../src/platform/database/backup.ts';
import { isMadeUp, markMadeUp } from '../../src/platform/database/mark.ts';
import { backupState, startNightly } from '../../src/platform/database/nightly.ts';
import { waitFor } from '../../src/platform/database/processes.ts';
import { MovableClock } from '../../src/platform/time/clock.ts';
import { type BotApi, startBotApi } from '../../src/playground/bot-api/index.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type BotProcess, clearDataDir, embeddedUrl, startBot } from '../support/process.ts';

vi.setConfig({ testTimeout: 240_000 });

const TOKEN = '11:the-local-bot-api-knows-it';
const ADMIN = 770_030_001;
const AT = new Date('2026-11-24T10:00:00.123Z');
const MIGRATIONS = path.resolve('prisma/migrations');

describe('a backup and its restore', () => {
  let folder: string;
  let database: TestDatabase;
  const names = async () =>
    (await database.db.organisation.findMany({ orderBy: { id: 'asc' } })).map((one) => one.name);

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'копии '));
    database = await testDatabase();
  });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('brings back every row, every sign and every counter, and nothing that came after', async () => {
    const { db, pool } = database;
    const odd = 'Школа\t«Ә»\n\\. \\N "кавычки" 🏫';
    const first = await db.organisation.create({ data: { kind: 'school', name: odd } });
    await db.account.create({
      data: { telegramId: 9007199254740991n, locale: 'kk', createdAt: AT, lastSeenAt: AT },
    });
    const file = path.join(folder, 'a', 'one.backup');
    const { rows } = await writeBackup(database.url, file, AT);
    expect(rows).toBe(2);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
    expect(readdirSync(path.dirname(file))).toEqual(['one.backup']);
    expect(await readBackup(file)).toMatchObject({ rows: 2, madeUp: false, takenAt: AT.toISOString() });

    await db.organisation.update({ where: { id: first.id }, data: { name: 'Другая' } });
    await db.organisation.create({ data: { kind: 'school', name: 'Позже' } });
    expect(await restoreBackup(database.url, file, MIGRATIONS)).toBe(2);
    await pool.query('discard all');
    expect(await names()).toEqual([odd]);
    expect(await db.account.findMany()).toMatchObject([{ telegramId: 9007199254740991n, createdAt: AT }]);
    const next = await db.organisation.create({ data: { kind: 'school', name: 'Следующая' } });
    expect(next.id).toBe(first.id + 1);
    const links = await pool.query(`select count(*)::int as "n" from pg_constraint where contype = 'f'`);
    expect(links.rows[0].n).toBeGreaterThan(10);
    expect(await isMadeUp(pool)).toBe(false);
  });

  it('refuses a file that is cut off or altered anywhere, and changes nothing', async () => {
    const file = path.join(folder, 'whole.backup');
    await writeBackup(database.url, file, AT);
    const whole = readFileSync(file);
    const before = await names();
    const text = gunzipSync(whole).toString('utf8');
    const spoiled = {
      empty: Buffer.alloc(0),
      half: whole.subarray(0, whole.length >> 1),
      'without its end': whole.subarray(0, whole.length - 4),
      'not zipped': Buffer.from(text),
      'a letter changed': gzipSync(text.replace('Следующая', 'Подменная')),
      'a row left out': gzipSync(text.replace(/.*Следующая.*\n/, '')),
      'without its last line': gzipSync(text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1)),
      'with more after it': gzipSync(`${text}more\n`),
    };
    for (const [how, bytes] of Object.entries(spoiled)) {
      writeFileSync(file, bytes);
      await expect(restoreBackup(database.url, file, MIGRATIONS), how).rejects.toThrow('backup-broken');
    }
    expect(await names()).toEqual(before);
  });

  it('refuses a whole file whose names are not the program’s own: they would become SQL', async () => {
    const file = path.join(folder, 'hostile.backup');
    await writeBackup(database.url, file, AT);
    const lines = gunzipSync(readFileSync(file)).toString('latin1').split('\n').slice(0, -1);
    const { rows } = JSON.parse(lines.pop() ?? '') as { rows: number };
    const at = lines.findIndex((line) => line.startsWith('{"counters"'));
    const account = lines.find((line) => line.startsWith('{"table":"\\"Account\\""')) ?? '';
    const before = await names();
    const added = [
      ['{"table":"\\"Person\\" enable trigger user; create table pwned (); --","columns":"x"}', '\\.'],
      ['{"table":"pg_catalog.pg_authid","columns":"rolname"}', '\\.'],
      ['{"table":"\\"Person\\"","columns":"id) from program \'true\'; --"}', '\\.'],
      [account, '\\.'],
    ];
    for (const more of added) {
      const body = `${[...lines.slice(0, at), ...more, ...lines.slice(at)].join('\n')}\n`;
      const sha256 = createHash('sha256').update(Buffer.from(body, 'latin1')).digest('hex');
      const end = `${JSON.stringify({ rows, sha256 })}\n`;
      writeFileSync(file, gzipSync(Buffer.from(body + end, 'latin1')));
      await expect(restoreBackup(database.url, file, MIGRATIONS), more[0]).rejects.toThrow('backup-broken');
    }
    expect(await names()).toEqual(before);
  });

  it('takes nothing away from a database of another program', async () => {
    const file = path.join(folder, 'mine.backup');
    await writeBackup(database.url, file, AT);
    const other = await testDatabase({ empty: true });
    const { pool: theirs } = other;
    await theirs.query(`create table journal (mark int); insert into journal values (5)`);
    for (const also of ['select 1', `create table "_prisma_migrations" ("migration_name" text)`]) {
      await theirs.query(also);
      await expect(restoreBackup(other.url, file, MIGRATIONS)).rejects.toThrow('foreign-database');
    }
    expect((await theirs.query('select mark from journal')).rows).toEqual([{ mark: 5 }]);
    await other.close();
  });

  it('refuses a backup newer than the program, and changes nothing', async () => {
    const file = path.join(folder, 'newer.backup');
    const { pool } = database;
    await pool.query(
      `insert into "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at") values ('x', 'x', '29990101_later', now())`,
    );
    await writeBackup(database.url, file, AT);
    await pool.query(`delete from "_prisma_migrations" where "id" = 'x'`);
    const before = await names();
    await expect(restoreBackup(database.url, file, MIGRATIONS)).rejects.toThrow('backup-newer');
    expect(await names()).toEqual(before);
  });

  it('keeps what is made up apart from what is real', async () => {
    const made = await testDatabase();
    expect(await markMadeUp(made.pool)).toBe(true);
    const file = path.join(folder, 'made.backup');
    await writeBackup(made.url, file, AT);
    expect(await readBackup(file)).toMatchObject({ madeUp: true });
    const other = await testDatabase();
    await restoreBackup(other.url, file, MIGRATIONS);
    expect(await isMadeUp(other.pool)).toBe(true);
    await other.close();
    await made.close();
  });

  it('takes one a night, among several processes and restarts, and keeps fourteen', async () => {
    const nights = path.join(folder, 'nights');
    const clock = new MovableClock(new Date('2026-11-24T00:10:00Z'));
    const log = pino({ level: 'silent' });
    const start = () => startNightly({ url: database.url, pool: database.pool, folder: nights, clock, log });
    const [one, two] = [start(), start()];
    expect([await one.look(), await two.look(), await start().look()]).toEqual([true, false, false]);
    expect(one.last()).toBe('ok');
    const kept = readdirSync(nights);
    expect(kept).toHaveLength(1);
    for (let day = 10; day < 30; day += 1)
      writeFileSync(path.join(nights, `nightly-2026-10-${day}-0000.backup`), '');
    writeFileSync(path.join(nights, 'nastavnik-2026-01-01.backup'), '');
    await database.pool.query(`update "Lease" set "pausedUntil" = 'epoch' where "name" = 'backup'`);
    clock.set(new Date('2026-11-25T00:10:00Z'));
    expect(await two.look()).toBe(true);
    const names = readdirSync(nights).toSorted();
    expect(names.filter((name) => name.startsWith('nightly-'))).toHaveLength(14);
    expect(names).toContain('nastavnik-2026-01-01.backup');
    expect(names.at(-1)).toContain('2026-11-25');

    // Where nothing can be written it says so, and tries again.
    await database.pool.query(`update "Lease" set "pausedUntil" = 'epoch' where "name" = 'backup'`);
    writeFileSync(path.join(folder, 'file'), '');
    const stuck = startNightly({
      url: database.url,
      pool: database.pool,
      folder: path.join(folder, 'file'),
      clock,
      log,
    });
    expect(await backupState(database.pool)).toBe('fine');
    expect(await stuck.look()).toBe(true);
    // Known to all processes, until one of them has taken a good one; and that one grows old.
    expect(await backupState(database.pool)).toBe('failed');
    await database.pool.query(`update "Lease" set "pausedUntil" = 'epoch' where "name" = 'backup'`);
    expect(await two.look()).toBe(true);
    expect(await backupState(database.pool)).toBe('fine');
    await database.pool.query(`update "Lease" set "pausedUntil" = 'epoch' where "name" = 'backup-good'`);
    expect(await backupState(database.pool)).toBe('old');
    expect(stuck.last()).toBe('failed');
    await Promise.all([one, two, stuck].map((nightly) => nightly.stop()));
  });
});

describe('npm run backup, npm run restore', () => {
  let dataDir: string;
  let api: BotApi;
  let bot: BotProcess;

  const start = async () => {
    bot = startBot({
      DATA_DIR: dataDir,
      BOT_TOKEN: TOKEN,
      ADMIN_IDS: String(ADMIN),
      TELEGRAM_API_ROOT: api.url,
    });
    await bot.started();
  };
  const stop = async () => {
    bot.child.kill('SIGTERM');
    await bot.exit;
  };
  function run(script: string, args: string[], answer = ''): Promise<{ code: number | null; said: string }> {
    const child = spawn(process.execPath, ['--import', 'tsx', `src/${script}.ts`, ...args], {
      env: { PATH: process.env['PATH'], DATA_DIR: dataDir },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk));
    child.stdin.end(answer);
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
  }
  const heard = () => api.world.chat(ADMIN).messages.filter((message) => message.from === 'bot').length;
  const says = async (text: string) => {
    const before = heard();
    api.world.sendText(ADMIN, text);
    expect(await waitFor(() => heard() > before, 60_000)).toBe(true);
  };
  async function rows(sql: string): Promise<pg.QueryResultRow[]> {
    const client = new pg.Client({ connectionString: embeddedUrl(dataDir) });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }

  beforeAll(async () => {
    api = await startBotApi();
    api.bot(TOKEN);
    dataDir = mkdtempSync(path.join(tmpdir(), 'копия и возврат '));
    chmodSync(dataDir, 0o711);
    api.world.createPerson({ id: ADMIN, first_name: 'Админ', language_code: 'ru' });
    await start();
  }, 240_000);
  afterAll(async () => {
    await stop();
    await clearDataDir(dataDir);
    await api.stop();
  });

  it('a story in the middle goes on where the backup stood', async () => {
    await says('/start');
    await says('/admin');
    const drafts = await rows(`select count(*)::int as "n" from "Account"`);
    expect(drafts).toEqual([{ n: 1 }]);
    const dispatch = `insert into "Organisation" ("kind", "name") values ('school', 'В копии')`;
    await rows(dispatch);
    const taken = await run('backup', []);
    expect(taken).toMatchObject({ code: 0 });
    const [name = ''] = readdirSync(path.join(dataDir, 'backups'));
    const file = path.join(dataDir, 'backups', name);

    await rows(`insert into "Organisation" ("kind", "name") values ('school', 'После копии')`);
    await says('/help');
    const refused = await run('restore', [file, '--yes']);
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('Бот работает') });
    await stop();

    expect(await run('restore', [file], 'нет\n')).toMatchObject({
      code: 1,
      said: expect.stringContaining('Ничего не изменилось'),
    });
    const broken = path.join(dataDir, 'backups', 'broken.backup');
    writeFileSync(broken, readFileSync(file));
    truncateSync(broken, 300);
    expect(await run('restore', [broken, '--yes'])).toMatchObject({
      code: 1,
      said: expect.stringContaining('оборван'),
    });
    expect(await run('restore', [file], 'да\n')).toMatchObject({ code: 0 });

    // Said while nobody was there: it comes after the restore, once.
    api.world.sendText(ADMIN, '/start');
    const before = heard();
    await start();
    expect(await waitFor(() => heard() > before, 60_000)).toBe(true);
    expect((await rows(`select "name" from "Organisation"`)).map((row) => row['name'])).toEqual(['В копии']);
    await says('/help');
    const failed = await rows(`select 1 from "Inbox" where "failedAt" is not null`);
    expect(failed).toEqual([]);
  });

  it('a playground’s backup does not replace a real school by a simple yes', async () => {
    await stop();
    const made = await testDatabase();
    await markMadeUp(made.pool);
    const file = path.join(dataDir, 'backups', 'made.backup');
    await writeBackup(made.url, file, AT);
    await made.close();
    expect(await run('restore', [file, '--yes'], 'да\n')).toMatchObject({
      code: 1,
      said: expect.stringContaining('ВНИМАНИЕ'),
    });
    await start();
    expect((await rows(`select "name" from "Organisation"`)).map((row) => row['name'])).toEqual(['В копии']);
  });
});
