import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inOpenTransaction } from '../../../src/platform/database/transaction.ts';
import type { Deps } from '../../../src/platform/deps.ts';
import { dispatch, dispatchNew, withdraw } from '../../../src/platform/dispatch/outbox.ts';
import { type Job, startTicks } from '../../../src/platform/dispatch/ticks.ts';
import { addMinutes } from '../../../src/platform/time/local.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';
import { addNotes, addPeople, BY_NOBODY, NOON, note, testDeps } from '../support.ts';

let database: TestDatabase;
let deps: Deps;
let woken: unknown[] = [];
beforeAll(async () => {
  database = await testDatabase();
  await addPeople(database.pool, 5);
});
beforeEach(async () => {
  await database.pool.query(`truncate "Dispatch", "Lease"`);
  woken = [];
  deps = { ...testDeps(database), wake: (what) => void woken.push(what) };
});
afterAll(() => database.close());

const LATER = addMinutes(NOON, 60);
const row = (key: string, dueAt = NOON) => ({ ...BY_NOBODY, to: 1, key, dueAt, args: { n: 1 } });

describe('the sender is woken', () => {
  it('for the first message that a transaction wrote, once it is committed', async () => {
    await inOpenTransaction(deps, async (tx) => {
      await dispatch(tx, note, row('later', LATER));
      await dispatchNew(tx, note, [row('first'), row('second', LATER)]);
      expect(woken).toEqual([]);
    });
    expect(woken).toEqual([NOON]);
  });

  it('for a message that was moved, and not for one that stays as it is', async () => {
    await dispatch(deps.db, note, row('a', LATER));
    await inOpenTransaction(deps, (tx) => dispatch(tx, note, row('a', LATER)));
    expect(woken).toEqual([]);
    await inOpenTransaction(deps, (tx) => dispatchNew(tx, note, [row('a')]));
    expect(woken).toEqual([]);
    await inOpenTransaction(deps, (tx) => dispatch(tx, note, row('a')));
    expect(woken).toEqual([NOON]);
  });

  it('neither by a transaction that wrote none, nor by one that took one back, nor by one that failed', async () => {
    await dispatch(deps.db, note, row('a'));
    await inOpenTransaction(deps, (tx) => tx.person.count());
    await inOpenTransaction(deps, (tx) => withdraw(tx, 'a'));
    const failed = inOpenTransaction(deps, async (tx) => {
      await dispatch(tx, note, row('b'));
      throw new Error('rolled back');
    });
    await expect(failed).rejects.toThrow('rolled back');
    expect(woken).toEqual([]);
  });

  it('by a tick for what its jobs have written, and only then', async () => {
    let found = false;
    const job: Job = {
      name: 'finds',
      async run({ db }) {
        if (found) await addNotes({ ...deps, db }, [1, 2], LATER);
      },
      nextAt: async () => undefined,
    };
    const ticks = startTicks({ deps, jobs: [job], everyMinute: false });
    await ticks.tick();
    woken = [];
    await ticks.tick();
    expect(woken).toEqual([]);
    found = true;
    await ticks.tick();
    found = false;
    await ticks.tick();
    expect(woken).toEqual([LATER]);
    await ticks.stop();
  });
});
