import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readyDatabase } from '../../src/platform/database/ready.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { clearDataDir } from '../support/process.ts';

const AT = new Date('2026-11-24T10:00:00.123Z');

describe('npm run move', () => {
  let dataDir: string;
  let target: TestDatabase;
  beforeAll(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'переезд '));
    chmodSync(dataDir, 0o711);
    target = await testDatabase({ empty: true });
  });
  afterAll(async () => {
    await target.close();
    await clearDataDir(dataDir);
  });

  const open = () =>
    readyDatabase({
      dataDir,
      databaseUrl: undefined,
      mode: 'alone',
      migrations: path.resolve('prisma/migrations'),
      log: pino({ level: 'silent' }),
      onLost: () => {},
    });
  const move = () =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/move-database.ts', target.url], {
      env: { ...process.env, DATA_DIR: dataDir },
      encoding: 'utf8',
    });

  it('copies every row, in any order of tables, and goes on counting', async () => {
    const from = await open();
    const city = await from.db.organisation.create({
      data: { kind: 'municipality', name: 'Управление «Ә»' },
    });
    await from.db.organisation.create({ data: { kind: 'school', name: 'Школа', parentId: city.id } });
    await from.db.account.create({
      data: { telegramId: 9007199254740991n, locale: 'kk', createdAt: AT, lastSeenAt: AT },
    });
    await from.close();

    expect(move()).toMatchObject({ status: 0, stdout: expect.stringContaining('3 rows') });

    expect(await target.db.account.findMany()).toMatchObject([
      { telegramId: 9007199254740991n, createdAt: AT },
    ]);
    const next = await target.db.organisation.create({ data: { kind: 'school', name: 'Ещё одна' } });
    expect(next.id).toBe(city.id + 2);
    const { rows } = await target.pool.query(
      `select count(*)::int as "links" from pg_constraint where contype = 'f'`,
    );
    expect(rows[0].links).toBeGreaterThan(10);
  });

  it('never mixes with what is there already', () => {
    expect(move()).toMatchObject({ status: 1, stderr: expect.stringContaining('not empty') });
  });
});
