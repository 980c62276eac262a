import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { acceptMeeting } from '../../src/mentoring/meetings/arrange/operations.ts';
import { answerMeeting } from '../../src/mentoring/meetings/confirm/operations.ts';
import { createMeeting } from '../../src/mentoring/meetings/operations.ts';
import { askErasure } from '../../src/mentoring/privacy/operations.ts';
import { restoreBackup, writeBackup } from '../../src/platform/database/backup.ts';
import { migrate, readMigrations } from '../../src/platform/database/migrate.ts';
import { addMinutes } from '../../src/platform/time/local.ts';
import { startBot, type TestBot, TUESDAY } from '../support/bot.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type TestPair, testPair } from '../support/meetings.ts';

vi.setConfig({ testTimeout: 240_000 });

const MIGRATIONS = path.resolve('prisma/migrations');
const HOUR = 60;
const log = pino({ level: 'silent' });
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'возврат '));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The bot as it is after a restore of this file, on a machine of its own: what it says from then on. */
async function restored(file: string, at: Date): Promise<TestBot> {
  const database = await testDatabase({ empty: true });
  await restoreBackup(database.url, file, MIGRATIONS);
  return startBot({ at, database });
}

describe('a backup of yesterday', () => {
  let bot: TestBot;
  let pair: TestPair;
  let file: string;
  let meetingId: number;
  const startsAt = addMinutes(TUESDAY, 54 * HOUR);

  beforeAll(async () => {
    bot = await startBot();
    pair = await testPair(bot.deps, { from: 100, stage: 'series' });
    for (const [name, id] of Object.entries(pair.ids)) await (await bot.phone(name, { id })).says('/start');
    const made = await createMeeting(bot.deps, await pair.mentor(), {
      pairId: pair.pairId,
      startsAt,
      minutes: 40,
      kind: 'consultation',
      online: false,
      place: null,
      agreed: false,
      replaces: null,
      requestId: 'meeting',
    });
    if (!made.ok) throw new Error(made.reason);
    ({ meetingId } = made);
    await acceptMeeting(bot.deps, await pair.mentee(), { meetingId, revision: 1 });
    // The proposal, and the reminder of the day before, are said before the backup; the hour before comes after it.
    await bot.advance(addMinutes(startsAt, -20 * HOUR));
    file = path.join(folder, 'yesterday.backup');
    await writeBackup(bot.database.url, file, bot.clock.now());
    await bot.advance(addMinutes(startsAt, -30));
  });
  afterAll(() => bot.stop());

  const sentRows = (of: TestBot) =>
    of.deps.db.dispatch.findMany({
      where: { status: 'sent', key: { startsWith: `meeting:${meetingId}:` } },
      select: { key: true },
      orderBy: { key: 'asc' },
    });

  it('goes on in the middle of a story: what it had said is not said again, what was due meanwhile comes once', async () => {
    const before = (await sentRows(bot)).map((row) => row.key);
    const after = await restored(file, addMinutes(startsAt, -20));
    try {
      for (const [name, id] of Object.entries(pair.ids))
        await (await after.phone(name, { id })).says('/start');
      const atBackup = (await sentRows(after)).map((row) => row.key);
      expect(atBackup.length).toBeGreaterThan(0);
      expect(atBackup.length).toBeLessThan(before.length);
      // Twenty minutes before the meeting: the hour before was said after the backup; it is said once more, and no more.
      await after.advance({ minutes: 1 });
      await after.advance({ minutes: 1 });
      const again = (await sentRows(after)).map((row) => row.key).filter((key) => !atBackup.includes(key));
      expect(again.every((key) => before.includes(key))).toBe(true);
      // The story goes on: both are asked once whether it was held, answer, and it counts.
      await after.advance(addMinutes(startsAt, 2 * HOUR));
      const asked = (await sentRows(after)).map((row) => row.key).filter((key) => key.includes('held'));
      expect(asked).toHaveLength(2);
      for (const side of ['mentor', 'mentee'] as const) {
        const actor = await (side === 'mentor' ? pair.mentor() : pair.mentee());
        expect(await answerMeeting(after.deps, actor, { meetingId, answer: 'held' })).toMatchObject({
          ok: true,
        });
      }
      expect((await after.deps.db.meeting.findUniqueOrThrow({ where: { id: meetingId } })).outcome).toBe(
        'both',
      );
    } finally {
      await after.stop();
    }
  });
});

describe('somebody who was erased since the backup', () => {
  it('is erased again in the first minute: every nightly backup that holds them holds their request', async () => {
    const bot = await startBot();
    const file = path.join(folder, 'asked.backup');
    try {
      const pair = await testPair(bot.deps, { from: 200, stage: 'series' });
      const { personId } = await pair.mentee();
      await askErasure(bot.deps, await pair.mentee(), { requestId: 'goes' });
      // The last night before it is done, and the first before that which is still kept.
      await bot.advance({ days: 17 });
      await writeBackup(bot.database.url, file, bot.clock.now());
      await bot.advance({ days: 14 });
      const erased = async (of: TestBot) =>
        (await of.deps.db.person.findUniqueOrThrow({ where: { id: personId } })).erasedAt !== null;
      expect(await erased(bot)).toBe(true);
      const after = await restored(file, bot.clock.now());
      try {
        expect(await erased(after)).toBe(false);
        await after.advance({ minutes: 1 });
        expect(await erased(after)).toBe(true);
        expect(await after.deps.db.person.count({ where: { fullName: { startsWith: 'Асанов' } } })).toBe(0);
      } finally {
        await after.stop();
      }
    } finally {
      await bot.stop();
    }
  });
});

describe('a backup an older version made', () => {
  it('is restored, and brought up to this one', async () => {
    const all = readMigrations(MIGRATIONS).map((one) => one.name);
    for (const count of [2, all.length - 1]) {
      const older = path.join(folder, `migrations ${count}`);
      mkdirSync(older);
      for (const name of all.slice(0, count))
        cpSync(path.join(MIGRATIONS, name), path.join(older, name), { recursive: true });
      const before = await testDatabase({ empty: true });
      await migrate(before.url, { folder: older, log });
      await before.pool.query(
        `insert into "Organisation" ("kind", "name") values ('school', 'Школа прошлой версии')`,
      );
      await before.pool.query(
        `insert into "Person" ("fullName", "searchName", "addressAs", "locale", "createdAt", "requestId")
        values ('Лебедева Ольга Викторовна', 'лебедева', 'Ольга', 'ru', now(), 'person')`,
      );
      const file = path.join(folder, `older ${count}.backup`);
      await writeBackup(before.url, file, TUESDAY);
      await before.close();

      const now: TestDatabase = await testDatabase();
      await restoreBackup(now.url, file, MIGRATIONS);
      await now.pool.query('discard all');
      const { rows } = await now.pool.query<{ name: string }>(
        `select "migration_name" as "name" from "_prisma_migrations" where "finished_at" is not null order by 1`,
      );
      expect(rows.map((row) => row.name)).toEqual(all);
      // What this version added is there, and holds what it means for old rows.
      expect(await now.db.person.findMany()).toMatchObject([
        { fullName: 'Лебедева Ольга Викторовна', erasedAt: null, phoneStoppedUntil: null },
      ]);
      expect(await now.db.organisation.count()).toBe(1);
      await migrate(now.url, { folder: MIGRATIONS, log });
      await now.close();
    }
  });
});
