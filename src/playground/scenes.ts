import { Prisma } from '../platform/database/generated/client.ts';
import { isMadeUp, tablesOf } from '../platform/database/mark.ts';
import { inOpenTransaction } from '../platform/database/transaction.ts';
import type { Deps } from '../platform/deps.ts';
import { MADE_UP } from '../platform/telegram/accounts.ts';
import type { MovableClock } from '../platform/time/clock.ts';
import type { World } from './bot-api/index.ts';
import type { Phone } from './routes.ts';
import { buildSampleSchool, SAMPLE_ADMINISTRATOR, SAMPLE_MORE, SAMPLE_PHONES } from './sample-school.ts';

/** A made-up world to try the bot in: who has a phone, who is an administrator, and what the database holds. */
export interface Scene {
  id: string;
  title: Readonly<Record<'ru' | 'kk' | 'en', string>>;
  /** Phones the page opens, and those that lie ready. */
  phones: readonly Phone[];
  more: readonly Phone[];
  adminIds: readonly number[];
  /**
   * Empties the database and builds this world anew, by the clock's present time; a story may set it to its own day.
   */
  build(deps: Deps, world: World, clock: MovableClock): Promise<void>;
}

const NEWCOMER = MADE_UP + 9001;

const sampleScene: Scene = {
  id: 'sample',
  title: { ru: 'Школа № 5', kk: '№ 5 мектеп', en: 'School No. 5' },
  adminIds: [SAMPLE_ADMINISTRATOR],
  phones: SAMPLE_PHONES,
  more: SAMPLE_MORE,
  async build(deps, world, clock) {
    await emptyDatabase(deps);
    await buildSampleSchool(deps, world, clock);
  },
};

const emptyScene: Scene = {
  id: 'empty',
  title: { ru: 'Пустая школа', kk: 'Бос мектеп', en: 'An empty school' },
  adminIds: [NEWCOMER],
  phones: [{ userId: NEWCOMER, title: { ru: 'Администратор', kk: 'Әкімші', en: 'Administrator' } }],
  more: [],
  async build(deps, world) {
    await emptyDatabase(deps);
    world.createPerson({ id: NEWCOMER, first_name: 'Наталья', last_name: 'Громова', language_code: 'ru' });
  },
};

/**
 * Deletes every row of every table; the tables stay. Throws where the playground's mark is missing: a school's real
 * people may be there. Tries again when the bot's own reads are in the way.
 */
async function emptyDatabase(deps: Deps): Promise<void> {
  if (!(await isMadeUp(deps.pool))) throw new Error('not the database of a playground: nothing is deleted');
  const tables = Prisma.raw((await tablesOf(deps.pool)).join(', '));
  await inOpenTransaction(deps, (tx) => tx.$executeRaw`truncate ${tables} restart identity cascade`);
}

export const SCENES: readonly [Scene, ...Scene[]] = [sampleScene, emptyScene];
