import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Deps } from '../../../src/platform/deps.ts';
import { kind, registryOf } from '../../../src/platform/dispatch/kinds.ts';
import { dispatch, dispatchNew, nextDispatchAt, withdraw } from '../../../src/platform/dispatch/outbox.ts';
import { backOff } from '../../../src/platform/dispatch/parcel.ts';
import { isQuiet } from '../../../src/platform/dispatch/quiet.ts';
import { addMinutes } from '../../../src/platform/time/local.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';
import { BY_NOBODY, NOON, note, testDeps } from '../support.ts';

let database: TestDatabase;
let deps: Deps;

beforeAll(async () => {
  database = await testDatabase();
  deps = testDeps(database);
});
beforeEach(() => database.pool.query(`truncate "Dispatch"`));
afterAll(() => database.close());

const rows = () => deps.db.dispatch.findMany({ orderBy: { key: 'asc' } });
const add = (key: string, n = 1, dueAt = NOON) =>
  dispatch(deps.db, note, { ...BY_NOBODY, to: 1, key, dueAt, args: { n } });
const waitingKeys = async () =>
  (await rows()).filter((row) => row.status === 'waiting').map((row) => row.key);

describe('the outbox', () => {
  it('keeps what the kind says', async () => {
    const reminder = kind('test.reminder', z.object({}), {
      urgency: 'meeting',
      lateByMinutes: 90,
      render: async () => null,
    });
    await dispatch(deps.db, reminder, {
      ...BY_NOBODY,
      to: 3,
      key: 'a',
      dueAt: NOON,
      args: {},
      loudUntilHour: 22,
    });
    expect(await rows()).toMatchObject([
      {
        key: 'a',
        toPersonId: 3,
        kind: 'test.reminder',
        args: {},
        urgency: 1,
        silentAtNight: false,
        bundle: false,
        dueAt: NOON,
      },
    ]);
    expect(await rows()).toMatchObject([
      { expiresAt: addMinutes(NOON, 90), loudUntilHour: 22, status: 'waiting', tries: 0 },
    ]);
  });

  it('takes from a tick only what it does not know', async () => {
    await add('known', 1, addMinutes(NOON, 60));
    const found = [1, 2, 3].map((n) => ({
      schoolId: null,
      to: n,
      key: n === 1 ? 'known' : `new:${n}`,
      dueAt: NOON,
      args: { n },
    }));
    expect(await dispatchNew(deps.db, note, found)).toBe(2);
    expect(await dispatchNew(deps.db, note, found)).toBe(0);
    expect((await rows()).map((row) => [row.key, row.toPersonId, row.dueAt, row.args])).toEqual([
      ['known', 1, addMinutes(NOON, 60), { n: 1 }],
      ['new:2', 2, NOON, { n: 2 }],
      ['new:3', 3, NOON, { n: 3 }],
    ]);
  });

  it('is written with the fact, or not at all', async () => {
    const transaction = deps.db.$transaction(async (tx) => {
      await dispatch(tx, note, { ...BY_NOBODY, to: 1, key: 'a', dueAt: NOON, args: { n: 1 } });
      throw new Error('no fact');
    });
    await expect(transaction).rejects.toThrow('no fact');
    expect(await rows()).toEqual([]);
  });

  it('moves what is unsent, also what was withdrawn or came too late; what is sent is used up', async () => {
    await add('a');
    await database.pool.query(`update "Dispatch" set "tries" = 3, "claimedUntil" = clock_timestamp()`);
    await add('a', 2, addMinutes(NOON, 60));
    expect(await rows()).toMatchObject([
      { args: { n: 2 }, dueAt: addMinutes(NOON, 60), tries: 0, claimedUntil: null },
    ]);
    for (const status of ['withdrawn', 'expired', 'dead', 'unreachable']) {
      await database.pool.query(`update "Dispatch" set "status" = $1::"DispatchStatus", "closedAt" = now()`, [
        status,
      ]);
      await add('a', 2, addMinutes(NOON, 60));
      expect(await rows()).toMatchObject([{ status: 'waiting', closedAt: null }]);
    }
    await database.pool.query(`update "Dispatch" set "status" = 'sent'`);
    await add('a', 5);
    expect(await rows()).toMatchObject([{ status: 'sent', args: { n: 2 } }]);
  });

  it('leaves a message that is being sent alone when the same fact is told again', async () => {
    await add('a');
    await database.pool.query(
      `update "Dispatch" set "tries" = 1, "claimedUntil" = clock_timestamp() + interval '1 minute'`,
    );
    await add('a');
    expect((await rows())[0]?.claimedUntil).not.toBeNull();
  });

  it('withdraws by the parts of a key, not by its letters', async () => {
    for (const key of [
      'meeting:4',
      'meeting:4:x:person:1',
      'meeting:42:x',
      'meeting:4%:x',
      'meetinG:4:y',
      'a',
    ])
      await add(key);
    await database.pool.query(`update "Dispatch" set "status" = 'sent' where "key" = 'a'`);
    await withdraw(deps.db, 'meeting:4:');
    expect((await waitingKeys()).sort()).toEqual(['meetinG:4:y', 'meeting:42:x', 'meeting:4%:x'].sort());
    await withdraw(deps.db, 'meeting:4%');
    expect((await waitingKeys()).sort()).toEqual(['meetinG:4:y', 'meeting:42:x']);
    await withdraw(deps.db, 'a');
    expect((await rows()).find((row) => row.key === 'a')?.status).toBe('sent');
  });

  it('says when the next one is due', async () => {
    expect(await nextDispatchAt(database.pool, NOON)).toBeUndefined();
    await add('a', 1, NOON);
    await add('b', 1, addMinutes(NOON, 5));
    await add('c', 1, addMinutes(NOON, 9));
    expect(await nextDispatchAt(database.pool, NOON)).toEqual(addMinutes(NOON, 5));
  });
});

describe('kinds', () => {
  it('have one name each', () => {
    expect(registryOf([note]).get('test.note')).toBe(note);
    expect(() => registryOf([note, note])).toThrow('one name');
  });
});

describe('the hours of silence', () => {
  const act = { silentAtNight: true, loudUntilHour: null };
  it.each([
    [act, '07:59', true],
    [act, '08:00', false],
    [act, '19:59', false],
    [act, '20:00', true],
    [act, '23:59', true],
    [act, '00:00', true],
    [{ ...act, loudUntilHour: 22 }, '21:59', false],
    [{ ...act, loudUntilHour: 22 }, '22:00', true],
    [{ ...act, loudUntilHour: 22 }, '03:00', true],
    [{ ...act, loudUntilHour: 10 }, '19:00', false],
    [{ silentAtNight: false, loudUntilHour: null }, '03:00', false],
  ])('%o at %s: %s', (row, time, quiet) => {
    expect(isQuiet(row, time)).toBe(quiet);
  });
});

it('backs off twice as long each time, half an hour at most', () => {
  expect([1, 2, 3, 10, 20].map((tries) => backOff(5000, tries))).toEqual([
    5000, 10_000, 20_000, 1_800_000, 1_800_000,
  ]);
});
