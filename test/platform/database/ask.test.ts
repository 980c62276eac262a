import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askBy, askInCrowd, askOne, askTogether, type Question } from '../../../src/platform/database/ask.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** A pool that writes down what it is asked. */
function watched() {
  const texts: string[] = [];
  const query = (asked: { text: string } | string) => {
    texts.push(typeof asked === 'string' ? asked : asked.text);
    return database.pool.query(asked as { text: string });
  };
  return { texts, pool: { query } as unknown as typeof database.pool };
}
let seen: ReturnType<typeof watched>;
beforeEach(() => {
  seen = watched();
});

const numbers = (from: number, to: number): Question => ({
  name: 'test-numbers',
  text: 'select n from generate_series($1::int, $2::int) n order by n desc',
  values: [from, to],
});
const greeting = (name: string): Question => ({
  name: 'test-greeting',
  text: `select 'Hello, ' || $1::text as "text", $1::text as "name"`,
  values: [name],
});
const moment: Question = {
  name: 'test-moment',
  text: `select timestamptz '2026-11-24 10:00+03' as at, '2026-11-24' as "heldOn", json_build_object('seenAt', null,
    'list', json_build_array(json_build_object('saidAt', timestamptz '2026-11-24 11:00:00.5+03', 'chat', 'at'))) as "more"`,
  values: [],
};
const MOMENT = {
  at: new Date('2026-11-24T07:00:00Z'),
  heldOn: '2026-11-24',
  more: { seenAt: null, list: [{ saidAt: new Date('2026-11-24T08:00:00.500Z'), chat: 'at' }] },
};

describe('what is asked together', () => {
  it('is one statement, answered each by itself and in its own order', async () => {
    const ask = askTogether(askOne(seen.pool));
    const all = await Promise.all([
      ask(numbers(1, 3)),
      ask(greeting('Анна')),
      ask(moment),
      ask(numbers(5, 4)),
      ask(numbers(7, 8)),
    ]);
    expect(all).toEqual([
      [{ n: 3 }, { n: 2 }, { n: 1 }],
      [{ text: 'Hello, Анна', name: 'Анна' }],
      [MOMENT],
      [],
      [{ n: 8 }, { n: 7 }],
    ]);
    expect(seen.texts).toHaveLength(1);
  });

  it('is asked once when two ask the same, and is not asked again', async () => {
    const ask = askTogether(askOne(seen.pool));
    const [first, second] = await Promise.all([ask(numbers(1, 2)), ask(numbers(1, 2))]);
    expect(await ask(numbers(1, 2))).toBe(first);
    expect(second).toBe(first);
    expect(seen.texts).toEqual([numbers(1, 2).text]);
  });

  it('takes what is asked after an answer in a second statement', async () => {
    const ask = askTogether(askOne(seen.pool));
    const [one] = await ask<{ n: number }>(numbers(1, 1));
    await Promise.all([ask(numbers(one?.n ?? 0, 2)), ask(greeting('A'))]);
    expect(seen.texts).toHaveLength(2);
  });

  it('fails for all who asked when one part fails', async () => {
    const ask = askTogether(askOne(seen.pool));
    const wrong: Question = { name: 'test-wrong', text: 'select 1 / $1::int as n', values: [0] };
    const all = await Promise.allSettled([ask(numbers(1, 2)), ask(wrong)]);
    expect(all.map((one) => one.status)).toEqual(['rejected', 'rejected']);
    expect(await askTogether(askOne(seen.pool))(numbers(1, 1))).toEqual([{ n: 1 }]);
  });
});

describe('what several ask at one moment', () => {
  it('is one statement for those who wait, and everybody has the answer to their own', async () => {
    const ask = askInCrowd(seen.pool);
    const all = await Promise.all(Array.from({ length: 12 }, (_, i) => ask(numbers(i, i + (i % 3)))));
    expect(all).toEqual(
      Array.from({ length: 12 }, (_, i) =>
        Array.from({ length: (i % 3) + 1 }, (__, k) => ({ n: i + (i % 3) - k })),
      ),
    );
    // One comes first, alone; what its values are is asked once.
    expect(seen.texts.filter((text) => text === numbers(0, 0).text)).toHaveLength(1);
    expect(seen.texts.filter((text) => text.includes('parameter_types'))).toHaveLength(1);
    expect(seen.texts).toHaveLength(3);
  });

  it('is the same with values of every kind', async () => {
    const values: Question = {
      name: 'test-values',
      text: `select $1::text as "text", $2::int[] as "numbers", $3::text[] as "words", $4::timestamptz as at, $5::boolean as "yes",
        $6::jsonb as "json", $7::date::text as "none"`,
      values: [],
    };
    const given = (i: number) => [
      `«${i}»`,
      [i, -i],
      ['a "b"', 'c\\d', '', null, 'null', 'е, {ж}'],
      new Date(1_700_000_000_000 + i),
      i % 2 === 0,
      { i: [i] },
      null,
    ];
    const ask = askInCrowd(seen.pool);
    const all = await Promise.all([1, 2, 3, 4, 5].map((i) => ask({ ...values, values: given(i) })));
    const alone = await Promise.all(
      [1, 2, 3, 4, 5].map((i) => askOne(database.pool)({ ...values, values: given(i) })),
    );
    expect(all).toEqual(alone);
    expect(all.slice(2)).toEqual(
      [3, 4, 5].map((i) => [
        {
          text: `«${i}»`,
          numbers: [i, -i],
          words: given(i)[2],
          at: given(i)[3],
          yes: i % 2 === 0,
          json: { i: [i] },
          none: null,
        },
      ]),
    );
  });

  it('fails for the one whose question can not be answered', async () => {
    const ask = askInCrowd(seen.pool);
    const share = (by: number) => ask({ name: 'test-share', text: 'select 12 / $1::int as n', values: [by] });
    const all = await Promise.allSettled([1, 2, 3, 0, 4].map((by) => share(by)));
    expect(all.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual([
      [{ n: 12 }],
      [{ n: 6 }],
      [{ n: 4 }],
      'failed',
      [{ n: 3 }],
    ]);
  });

  it('is asked apart for a while once it took a crowd long', async () => {
    const ask = askInCrowd(seen.pool);
    const slow = (n: number) =>
      ask({ name: 'test-slow', text: 'select $1::int as n from pg_sleep(0.8 + 0 * $1::int)', values: [n] });
    await Promise.all([1, 2, 3, 4].map((n) => slow(n)));
    const shared = seen.texts.filter((text) => text.includes('unnest')).length;
    expect(shared).toBe(1);
    expect(await Promise.all([5, 6, 7].map((n) => slow(n)))).toEqual([[{ n: 5 }], [{ n: 6 }], [{ n: 7 }]]);
    expect(seen.texts.filter((text) => text.includes('unnest'))).toHaveLength(shared);
  });

  it('is what a whole screen asks together, too', async () => {
    const inCrowd = askInCrowd(seen.pool);
    const screens = await Promise.all(
      [1, 2, 3, 4, 5].map((i) => {
        const ask = askTogether(inCrowd);
        return Promise.all([ask(numbers(i, i + 1)), ask(greeting(`${i}`)), ask(moment)]);
      }),
    );
    expect(screens).toEqual(
      [1, 2, 3, 4, 5].map((i) => [
        [{ n: i + 1 }, { n: i }],
        [{ text: `Hello, ${i}`, name: `${i}` }],
        [MOMENT],
      ]),
    );
    // Two alone, the types, and the three that waited.
    expect(seen.texts).toHaveLength(3);
  });
});

describe('what is asked alone', () => {
  it.each([
    ['of the pool', () => askOne(database.pool)],
    ['of Prisma', () => askBy(database.db)],
  ])('%s is the same, instants included', async (_, ask) => {
    expect(await ask()(numbers(2, 3))).toEqual([{ n: 3 }, { n: 2 }]);
    expect(await ask()(greeting('Анна'))).toEqual([{ text: 'Hello, Анна', name: 'Анна' }]);
    expect(await ask()(moment)).toEqual([MOMENT]);
  });
});

it('a name of a prepared statement stands for one text', () => {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
    .flatMap((file) => [
      ...readFileSync(path.join('src', file), 'utf8').matchAll(/name: '([a-z]+(?:-[a-z0-9]+)*)',\s*text/g),
    ])
    .map(([, name]) => name);
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
