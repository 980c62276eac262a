import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountsOf } from '../../../src/platform/database/actor.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';
import { NOON } from '../support.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await database.pool.query(
    `insert into "Account" ("telegramId", "locale", "createdAt", "lastSeenAt") select n, 'ru', $1, $1 from generate_series(1, 20) n`,
    [NOON],
  );
});
afterAll(() => database.close());
beforeEach(() =>
  database.pool.query(`update "Account" set "homeMessageId" = null, "pushedSinceHome" = true`),
);

const placedCards = async () => {
  const { rows } = await database.pool.query<{ card: string }>(
    `select "telegramId" || ':' || "homeMessageId" as "card" from "Account"
     where "homeMessageId" is not null and not "pushedSinceHome" order by "telegramId"`,
  );
  return rows.map((row) => row.card);
};

describe('where the cards of people are who tap at once', () => {
  it('is kept for each of them, and not for whom nobody knows', async () => {
    const { placeCard } = accountsOf(database.planned);
    await Promise.all([1, 2, 3, 99, 4, 5].map((id) => placeCard(id, id * 100)));
    expect(await placedCards()).toEqual(['1:100', '2:200', '3:300', '4:400', '5:500']);
  });

  it('waits for whoever’s row is held only with that person', async () => {
    const { placeCard } = accountsOf(database.planned);
    const holder = await database.pool.connect();
    await holder.query('begin');
    await holder.query(`select from "Account" where "telegramId" = 5 for update`);
    const ended: number[] = [];
    const all = [1, 2, 3, 5, 7].map((id) => placeCard(id, id * 100).then(() => ended.push(id)));
    // Tapped a moment later, while that one is still waited for.
    const late = placeCard(8, 800);
    await late;
    expect(await placedCards()).toEqual(['1:100', '2:200', '3:300', '7:700', '8:800']);
    expect(ended).not.toContain(5);
    await holder.query('commit');
    holder.release();
    await Promise.all(all);
    expect(await placedCards()).toContain('5:500');
  });
});
