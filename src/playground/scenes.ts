import { Prisma } from '../platform/database/generated/client.ts';
import { inOpenTransaction } from '../platform/database/transaction.ts';
import type { Deps } from '../platform/deps.ts';
import type { MovableClock } from '../platform/time/clock.ts';
import type { World } from './bot-api/index.ts';
import type { Phone } from './routes.ts';
import { buildSampleSchool, SAMPLE_ADMINISTRATOR, SAMPLE_PHONES } from './sample-school.ts';

/** A made-up world to try the bot in: who has a phone, who is an administrator, and what the database holds. */
export interface Scene {
  id: string;
  title: Readonly<Record<'ru' | 'kk' | 'en', string>>;
  phones: readonly Phone[];
  adminIds: readonly number[];
  /** Empties the database and builds this world anew, by the clock as it stands; a story may set it to its own day. */
  build(deps: Deps, world: World, clock: MovableClock): Promise<void>;
}

const sampleScene: Scene = {
  id: 'sample',
  title: { ru: 'Школа № 5', kk: '№ 5 мектеп', en: 'School No. 5' },
  adminIds: [SAMPLE_ADMINISTRATOR],
  phones: SAMPLE_PHONES,
  async build(deps, world, clock) {
    await emptyDatabase(deps);
    await buildSampleSchool(deps, world, clock);
  },
};

const emptyScene: Scene = {
  id: 'empty',
  title: { ru: 'Пустая школа', kk: 'Бос мектеп', en: 'An empty school' },
  adminIds: [9001],
  phones: [{ userId: 9001, title: { ru: 'Администратор', kk: 'Әкімші', en: 'Administrator' } }],
  async build(deps, world) {
    await emptyDatabase(deps);
    world.createPerson({ id: 9001, first_name: 'Наталья', last_name: 'Громова', language_code: 'ru' });
  },
};

/** Deletes every row of every table; the tables stay. What the bot reads meanwhile may be in the way: then once more. */
async function emptyDatabase(deps: Deps): Promise<void> {
  const { rows } = await deps.pool.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename not in ('_prisma_migrations', 'Lease')`,
  );
  const tables = Prisma.raw(rows.map((row) => row.name).join(', '));
  await inOpenTransaction(deps, (tx) => tx.$executeRaw`truncate ${tables} restart identity cascade`);
}

export const SCENES: readonly [Scene, ...Scene[]] = [sampleScene, emptyScene];
