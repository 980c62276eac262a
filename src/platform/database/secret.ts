import { randomBytes } from 'node:crypto';
import type pg from 'pg';

/**
 * The key of this installation for hashing: who declined, in which order open answers are shown. Made at the first
 * start and kept in the database, so that a new bot token changes nothing and a backup brings it along.
 */
export async function installationSecret(pool: pg.Pool): Promise<string> {
  // When several processes start at once, the first one's secret stays.
  await pool.query(`insert into "Installation" ("id", "secret") values (1, $1) on conflict do nothing`, [
    randomBytes(32).toString('base64url'),
  ]);
  const { rows } = await pool.query<{ secret: string }>(`select "secret" from "Installation" where "id" = 1`);
  const secret = rows[0]?.secret;
  if (secret === undefined) throw new Error('the installation has no secret');
  return secret;
}
