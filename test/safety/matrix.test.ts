import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { taps } from '../../src/platform/telegram/tap.ts';
import { insideBot, type Shown } from '../support/inside.ts';
import { type ChangedRow, changesSince, isOwn, logChanges, spreadIds, touchesOwn } from './changes.ts';
import {
  addEverybody,
  EVERYBODY,
  mayPress,
  PAST,
  PAST_READERS,
  partiesOf,
  type Who,
  whoIs,
} from './everybody.ts';
import { GUARDS, guardOf } from './guards.ts';
import { leaks } from './sight.ts';
import { type Ids, idsOf, presses, tapsInOrder } from './walker.ts';
import { type PHONES, twoSchools, type World } from './world.ts';

const LONG = 1_800_000;
const STEPS = 3;
const TYPED = ['25.11 15:30', 'Чужая строка для проверки', '5'];

/** Who was pressed as, how often, and what of it went wrong. */
interface Tried {
  presses: number;
  failures: string[];
  broken: string[];
  leaked: string[];
}

describe('every button as everybody: what the tables of rights and sight do not give, nobody gets', () => {
  let world: World;
  let ids: Ids;
  let template: string;
  /** By the id of a row: the people it belongs to. */
  const parties = new Map<number, ReadonlySet<number>>();
  const pressed = new Set<string>();
  const totals = { presses: 0, people: 0 };

  beforeAll(async () => {
    const bot = await insideBot();
    await spreadIds(bot.deps.pool);
    world = await twoSchools(bot.deps);
    await addEverybody(bot.deps, world);
    const newest = await idsOf(bot, world.schoolId, world.memberships, 1);
    ids = { ...newest, Pair: [world.pairId] };
    for (const [table, rows] of Object.entries(ids))
      for (const row of rows) parties.set(row, new Set(await partiesOf(bot.deps, table, row)));
    await logChanges(bot.deps.pool);
    await bot.database.leave();
    template = bot.database.name;
  }, LONG);
  afterAll(() =>
    process.stdout.write(
      `\nmatrix: ${taps.length} taps × ${totals.people} people, ${totals.presses} presses\n`,
    ),
  );

  it('every tap has a guard, and every guard a tap', () => {
    expect(taps.map((tap) => tap.name).filter((name) => !guardOf(name))).toEqual([]);
    const names = new Set(taps.map((tap) => tap.name));
    const rooms = new Set([...names].map((name) => `${name.split('.')[0]}.*`));
    expect(Object.keys(GUARDS).filter((key) => !names.has(key) && !rooms.has(key))).toEqual([]);
  });

  /** Whether a row behind this button is the person's, whatever table its id is of. */
  function isParty(data: string, who: Who | undefined): boolean {
    if (!who) return false;
    const numbers = data
      .split(':')
      .slice(1)
      .filter((part) => /^\d{4,}$/.test(part));
    return numbers.some((number) => parties.get(Number(number))?.has(who.personId));
  }

  async function press(name: string): Promise<Tried> {
    const phone = EVERYBODY[name] ?? 0;
    const bot = await insideBot(template);
    const tried: Tried = { presses: 0, failures: [], broken: [], leaked: [] };
    try {
      const who = await whoIs(bot.deps, phone, world.schoolId);
      const act = async (what: string, doing: () => Promise<Shown[]>): Promise<Shown[]> => {
        tried.presses += 1;
        try {
          return await doing();
        } catch (error) {
          const why =
            error instanceof Error ? error.message.split('\n').slice(-3).join(' | ') : String(error);
          tried.failures.push(`${what}: ${why}`);
          return [];
        }
      };
      for (const tap of tapsInOrder()) {
        const guards = guardOf(tap.name) ?? [];
        for (const data of presses(tap, ids)) {
          pressed.add(tap.name);
          const party = isParty(data, who);
          const allowed = mayPress(guards, who, party);
          const before = bot.shown.length;
          const judge = async (what: string) => {
            const rows = await changesSince(bot.deps.pool);
            if (allowed) return;
            const wrong = rows.filter(
              guards.includes('anybody')
                ? (row: ChangedRow) => !touchesOwn(row, phone, who)
                : (row: ChangedRow) => !isOwn(row, phone, who),
            );
            if (wrong.length > 0)
              tried.broken.push(`${what} changed ${[...new Set(wrong.map((row) => row.table))].join(', ')}`);
          };
          let shown = await act(data, () => bot.press(phone, data));
          let asked = false;
          for (let step = 0; step < STEPS; step += 1) {
            const asks = shown.flatMap((one) => one.buttons).filter((button) => button.startsWith('q:'));
            if (asks.length === 0) break;
            asked = true;
            const choice = asks.filter((button) => !/:[<~]$/.test(button))[0];
            const typed = TYPED[step % TYPED.length] ?? '';
            shown = await act(`${data} then ${choice ?? typed}`, () =>
              choice ? bot.press(phone, choice) : bot.says(phone, typed),
            );
          }
          await judge(data);
          if (asked) await bot.deps.pool.query('delete from "Draft"');
          tried.leaked.push(...leaked(name, bot.shown.slice(before)));
        }
      }
    } finally {
      await bot.close();
    }
    totals.presses += tried.presses;
    totals.people += 1;
    return tried;
  }

  /** Words this person was shown and may not read. */
  function leaked(name: string, shown: readonly Shown[]): string[] {
    const mine = shown.filter((one) => one.chat === EVERYBODY[name]);
    const past = Object.values(PAST)
      .filter((word) => !PAST_READERS.includes(name) && mine.some((one) => one.text.includes(word)))
      .map((word) => `${name} is shown ${word}`);
    return [...past, ...leaks(name as keyof typeof PHONES, mine, undefined, EVERYBODY[name])];
  }

  // The others of EVERYBODY are to follow: each was not yet pressed to the end.
  it.each(['director', 'allPending', 'allEnded', 'nobody', 'guest'])(
    'as %s',
    async (name) => {
      const { failures, broken, leaked: words } = await press(name);
      expect.soft(broken).toEqual([]);
      expect.soft([...new Set(words)]).toEqual([]);
      expect.soft(failures).toEqual([]);
    },
    LONG,
  );

  it('has pressed every tap there is', () => {
    expect(taps.map((tap) => tap.name).filter((name) => !pressed.has(name))).toEqual([]);
  });
});
