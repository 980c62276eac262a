import { afterAll, beforeAll, expect, it } from 'vitest';
import { installationSecret } from '../../../src/platform/database/secret.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

it('the key of an installation is made once, by whichever process is first, and stays', async () => {
  await database.pool.query('truncate "Installation"');
  const made = await Promise.all([...Array(8)].map(() => installationSecret(database.pool)));
  expect(new Set(made).size).toBe(1);
  expect(Buffer.from(made[0] ?? '', 'base64url')).toHaveLength(32);
  expect(await installationSecret(database.pool)).toBe(made[0]);
  await database.pool.query('truncate "Installation"');
  expect(await installationSecret(database.pool)).not.toBe(made[0]);
});
