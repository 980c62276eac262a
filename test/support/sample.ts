import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { SCENES } from '../../src/playground/scenes.ts';
import { startBot, type TestBot } from './bot.ts';
import { testDatabase } from './database.ts';

const [sample] = SCENES;

/** The built school: its database to copy, and the hour its clock stands at. */
interface Built {
  database: string;
  at: string;
}

/** The bot on the playground's made-up school, all its messages sent. It is built once a run and copied from then on. */
export async function startSample(): Promise<TestBot> {
  const folder = inject('tmpFolder');
  const phones = path.join(folder, 'sample-phones.json');
  const { database: from, at } = await builtOnce(path.join(folder, 'sample.json'), phones);
  const database = await testDatabase({ from });
  const stateFile = path.join(folder, `${database.name}.json`);
  copyFileSync(phones, stateFile);
  return startBot({ at: new Date(at), adminIds: [...sample.adminIds], madeUp: true, database, stateFile });
}

/** Files run in several processes: the first to come builds, the others wait. */
async function builtOnce(note: string, phones: string): Promise<Built> {
  const client = new pg.Client({ connectionString: inject('serverUrl') });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(1)');
    if (!existsSync(note)) writeFileSync(note, JSON.stringify(await build(phones)));
    return JSON.parse(readFileSync(note, 'utf8')) as Built;
  } finally {
    await client.end();
  }
}

async function build(stateFile: string): Promise<Built> {
  const bot = await startBot({
    at: new Date('2026-10-06T09:00:00Z'),
    adminIds: [...sample.adminIds],
    madeUp: true,
    stateFile,
  });
  await sample.build(bot.deps, bot.api.world, bot.clock);
  await bot.drain();
  const built = { database: bot.database.name, at: bot.clock.now().toISOString() };
  await bot.leave();
  return built;
}
