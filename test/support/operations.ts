import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { type Actor, identify } from '../../src/platform/database/actor.ts';
import { askInCrowd, askOne, askTogether } from '../../src/platform/database/ask.ts';
import type { Deps } from '../../src/platform/deps.ts';
import { loadTexts } from '../../src/platform/i18n/texts.ts';
import { MovableClock } from '../../src/platform/time/clock.ts';
import type { TestDatabase } from './database.ts';

export interface TestDeps extends Deps {
  clock: MovableClock;
}

/** What operations are given, on a test's database; Tuesday, 24 November 2026, 10:00 in Moscow unless said. */
export function testDeps(database: TestDatabase, options: { at?: Date; adminIds?: number[] } = {}): TestDeps {
  const inCrowd = askInCrowd(database.planned);
  return {
    db: database.db,
    pool: database.pool,
    ask: askOne(database.pool),
    askTogether: () => askTogether(inCrowd),
    clock: new MovableClock(options.at ?? new Date('2026-11-24T07:00:00Z')),
    texts: loadTexts(fileURLToPath(new URL('../../locales', import.meta.url))),
    log: pino({ level: 'silent' }),
    defaultLocale: 'ru',
    secret: 'secret of a test',
    adminIds: options.adminIds ?? [],
    bot: { username: 'nastavnik_test_bot' },
    wake: () => undefined,
  };
}

/** A person with a Telegram account and no school yet; acts by `actorWith`. */
export async function newPerson(
  deps: Deps,
  person: { telegramId: number; fullName: string; isAdministrator?: boolean },
): Promise<number> {
  const now = deps.clock.now();
  const { id } = await deps.db.person.create({
    data: {
      fullName: person.fullName,
      searchName: person.fullName.toLowerCase(),
      addressAs: person.fullName.split(' ')[1] ?? person.fullName,
      locale: 'ru',
      isAdministrator: person.isAdministrator ?? false,
      createdAt: now,
      requestId: `person:${person.telegramId}`,
    },
    select: { id: true },
  });
  await deps.db.account.create({
    data: {
      telegramId: BigInt(person.telegramId),
      personId: id,
      locale: 'ru',
      createdAt: now,
      lastSeenAt: now,
    },
  });
  return id;
}

/** The person of this account as they may act now. */
export async function actorWith(deps: Deps, telegramId: number): Promise<Actor> {
  const { now, defaultLocale, adminIds } = { now: deps.clock.now(), ...deps };
  const { actor } = await identify(
    deps.pool,
    { telegramId, languageCode: 'ru' },
    { now, defaultLocale, adminIds },
  );
  if (!actor) throw new Error(`nobody has the account ${telegramId}`);
  return actor;
}

/** A role in a school, given without ceremony. Returns the membership's id. */
export async function giveTestRole(
  deps: Deps,
  row: { schoolId: number; personId: number; role: Actor['memberships'][number]['role'] },
): Promise<number> {
  const now = deps.clock.now();
  const { id } = await deps.db.membership.create({
    data: { ...row, status: 'active', createdAt: now, confirmedAt: now },
    select: { id: true },
  });
  return id;
}
