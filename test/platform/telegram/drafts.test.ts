import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BotContext } from '../../../src/platform/telegram/context.ts';
import { findDraft } from '../../../src/platform/telegram/flow.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';
import { addPeople, NOON, testDeps } from '../support.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await addPeople(database.pool, 1);
});
afterAll(() => database.close());

/** How a stored draft looks to its owner. */
async function looks(answers: object, look?: object) {
  const { db } = database;
  const row = { kind: 'goal', personId: 1, field: 'due', trail: [], createdAt: NOON, updatedAt: NOON };
  const { id } = await db.draft.create({
    data: { ...row, subject: JSON.stringify([answers, look]), answers, ...(look ? { look } : {}) },
  });
  // Of the context only who acts and the database are looked at.
  const ctx = {
    deps: testDeps(database),
    account: { draft: null },
    actor: { personId: 1 },
  } as unknown as BotContext;
  return (await findDraft(ctx, id))?.look;
}

it('reads what the question looked like from the answers of a draft an earlier version stored', async () => {
  expect(await looks({ pairId: 5, month: '2026-12-01' })).toEqual({ month: '2026-12-01' });
  expect(await looks({ schoolId: 5, query: 'Иван', page: 2 })).toEqual({ query: 'Иван', page: 2 });
  // «Отправить» once stood where the month does.
  expect(await looks({ pairId: 5, month: 'send' })).toEqual({});
  expect(await looks({ pairId: 5, month: null, page: -1, query: 7 })).toEqual({});
});

it('reads it from its own column since', async () => {
  expect(await looks({ month: '2026-12-01' }, { page: 1 })).toEqual({ page: 1 });
  expect(await looks({ month: '2026-12-01' }, {})).toEqual({});
});
