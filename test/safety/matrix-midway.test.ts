import { beforeAll, describe, expect, it } from 'vitest';
import { insideBot, type Shown } from '../support/inside.ts';
import { type ChangedRow, changesSince, isOwn, touchesOwn } from './changes.ts';
import { EVERYBODY, whoIs } from './everybody.ts';
import { guardOf } from './guards.ts';
import { LONG, leaked, type Scene, setScene, whyOf } from './matrix.ts';
import { presses, tapsInOrder } from './walker.ts';

const PEOPLE = ['administrator', 'coordinator', 'curator', 'trusted', 'reader', 'mentor', 'mentee', 'other'];
const STEPS = 8;
const TYPED = ['25.11 15:30', 'Чужая строка для проверки', '5'];
/** What a person of no role has of their own: who they are, what they agreed to, that they want to be forgotten. */
const OF_ANYBODY = ['Person', 'Membership', 'Consent', 'ConsentText', 'Erasure'];

/** Opens each dialogue, takes every role away after its first question, and answers to the end. */
async function answerWithoutRole(scene: Scene, name: string, which: 'first' | 'last') {
  const phone = EVERYBODY[name] ?? 0;
  const bot = await insideBot(scene.template, { shortHome: true });
  const { pool } = bot.deps;
  const tried = { dialogues: 0, broken: [] as string[], leaked: [] as string[], failures: [] as string[] };
  const asks = (shown: readonly Shown[]) =>
    shown.flatMap((one) => one.buttons).filter((button) => button.startsWith('q:'));
  const act = async (what: string, doing: () => Promise<Shown[]>): Promise<Shown[]> => {
    try {
      return await doing();
    } catch (error) {
      tried.failures.push(`${what}: ${whyOf(error)}`);
      return [];
    }
  };
  try {
    for (const tap of tapsInOrder()) {
      for (const data of presses(tap, scene.ids)) {
        let shown = await act(data, () => bot.press(phone, data));
        if (asks(shown).length === 0) continue;
        tried.dialogues += 1;
        const ended = await pool.query<{ id: number }>(
          `update "Membership" set "status" = 'ended', "endedAt" = now()
          where "status" = 'active' and "personId" = (select "personId" from "Account" where "telegramId" = $1) returning "id"`,
          [phone],
        );
        const who = await whoIs(bot.deps, phone, scene.world.schoolId);
        await changesSince(pool);
        const before = bot.shown.length;
        const path = [data];
        for (let step = 0; step < STEPS && asks(shown).length > 0; step += 1) {
          const choices = asks(shown).filter((button) => !/:[<~]$/.test(button));
          const choice = choices.at(which === 'first' ? 0 : -1);
          const typed = TYPED[step % TYPED.length] ?? '';
          path.push(choice ?? typed);
          shown = await act(path.join(', '), () =>
            choice ? bot.press(phone, choice) : bot.says(phone, typed),
          );
        }
        const anybody = guardOf(tap.name)?.includes('anybody');
        const own = (row: ChangedRow) =>
          isOwn(row, phone, who) ||
          (anybody && OF_ANYBODY.includes(row.table) && touchesOwn(row, phone, who));
        const wrong = (await changesSince(pool)).filter((row) => !own(row));
        if (wrong.length > 0)
          tried.broken.push(
            `${path.join(', ')} changed ${[...new Set(wrong.map((row) => row.table))].join(', ')}`,
          );
        const seen = bot.shown.slice(before).filter((one) => one.chat === phone);
        tried.leaked.push(
          ...leaked(
            'allEnded',
            seen.map((one) => ({ ...one, chat: EVERYBODY['allEnded'] ?? 0 })),
          ),
        );
        await pool.query('delete from "Draft"');
        await pool.query(
          `update "Membership" set "status" = 'active', "endedAt" = null where "id" = any($1::int[])`,
          [ended.rows.map((row) => row.id)],
        );
        await changesSince(pool);
      }
    }
  } finally {
    await bot.close();
  }
  return tried;
}

describe('a role that ends inside a dialogue ends what may be done in it', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
  }, LONG);

  it.each(PEOPLE.flatMap((name) => (['first', 'last'] as const).map((which) => [name, which] as const)))(
    'of %s, who presses the %s answers',
    async (name, which) => {
      const tried = await answerWithoutRole(scene, name, which);
      expect(tried.dialogues).toBeGreaterThan(0);
      expect.soft(tried.broken).toEqual([]);
      expect.soft([...new Set(tried.leaked)]).toEqual([]);
      expect.soft(tried.failures).toEqual([]);
    },
    LONG,
  );
});
