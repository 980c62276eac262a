/** Presses every button as one person after another, and judges what came of it by the tables of rights and sight. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { taps } from '../../src/platform/telegram/tap.ts';
import { insideBot, type Shown } from '../support/inside.ts';
import { type ChangedRow, changesSince, isOwn, logChanges, spreadIds, touchesOwn } from './changes.ts';
import {
  addEverybody,
  EVERYBODY,
  GROUPS,
  mayPress,
  PAST,
  PAST_READERS,
  partiesOf,
  type Who,
  whoIs,
} from './everybody.ts';
import { type Guard, guardOf } from './guards.ts';
import { leaks } from './sight.ts';
import { COMMANDS, ENDS_ONESELF, type Ids, idsOf, presses, tapsInOrder } from './walker.ts';
import { FIRST, MARK, STRANGERS, twoSchools, type World } from './world.ts';

export const LONG = 1_800_000;
/** How far into a dialogue: who may is only watched for errors, who may not is followed to where something is written. */
const STEPS = { allowed: 3, others: 7 };
/** Who leaves passes on what a school can't be without: the last keeper's role, letters that wait for a reader. */
const LEAVES = /^(people\.withdrawn|privacy\.erased)/;
const PASSED_ON = ['Membership', 'HelpRequest'];
const TYPED = ['25.11 15:30', 'Чужая строка для проверки', '5'];

/** The two schools with everybody in them, as they stood before anybody pressed anything. */
export interface Scene {
  world: World;
  ids: Ids;
  /** The database to copy. */
  template: string;
}

/** Builds it, in a database that is left for others to copy. */
export async function setScene(): Promise<Scene> {
  const bot = await insideBot();
  await spreadIds(bot.deps.pool);
  const world = await twoSchools(bot.deps);
  await addEverybody(bot.deps, world);
  const newest = await idsOf(bot, world.schoolId, world.memberships, 1);
  const where = { schoolId: world.schoolId };
  const links = await bot.deps.db.invite.findMany({ where, distinct: ['kind'], select: { id: true } });
  await logChanges(bot.deps.pool);
  await bot.database.leave();
  return {
    world,
    ids: { ...newest, Pair: [world.pairId], Invite: links.map((link) => link.id) },
    template: bot.database.name,
  };
}

/** What went wrong while one person pressed. */
export interface Tried {
  presses: number;
  files: number;
  /** Thrown, or a tap not answered once. */
  failures: string[];
  /** Changed something that is neither theirs nor given to them by the table of rights. */
  broken: string[];
  /** Words they were shown, on a screen or in a file, and may not read. */
  leaked: string[];
  pressed: Set<string>;
  /** Roles that were lost before the taps that end one's own: the rest would be pressed as somebody else. */
  lost?: string;
}

/** Everything one person does at every button, each judged at once. */
export async function pressAll(scene: Scene, name: string): Promise<Tried> {
  const { world, ids, template } = scene;
  const phone = EVERYBODY[name] ?? 0;
  const bot = await insideBot(template, { shortHome: true });
  const tried: Tried = { presses: 0, files: 0, failures: [], broken: [], leaked: [], pressed: new Set() };
  const { deps } = bot;
  let who: Who | undefined;
  /** By the id of a row: the people it belongs to. */
  const parties = new Map<number, readonly number[]>();
  const look = async () => {
    who = await whoIs(deps, phone, world.schoolId);
    for (const [table, rows] of Object.entries(ids))
      for (const row of rows) parties.set(row, await partiesOf(deps, table, row));
  };
  const act = async (what: string, doing: () => Promise<Shown[]>): Promise<Shown[]> => {
    tried.presses += 1;
    try {
      return await doing();
    } catch (error) {
      tried.failures.push(`${what}: ${whyOf(error)}`);
      return [];
    }
  };
  const isParty = (data: string) =>
    data.split(':').some((part) => who && parties.get(Number(part))?.includes(who.personId));

  /** What was changed, made and shown because of this button. */
  async function judge(what: string, guards: readonly Guard[], allowed: boolean, before: number) {
    const rows = await changesSince(deps.pool);
    const own = guards.includes('anybody') ? touchesOwn : isOwn;
    // What hangs on a meeting or a sheet is whose that is.
    const hangs = (row: ChangedRow, table: string, key: string) =>
      row.row[key] !== undefined &&
      rows.some((of) => of.table === table && of.row['id'] === row.row[key] && own(of, phone, who));
    const mine = (row: ChangedRow) =>
      own(row, phone, who) ||
      hangs(row, 'Meeting', 'meetingId') ||
      hangs(row, 'SurveyResponse', 'responseId') ||
      (LEAVES.test(what) && PASSED_ON.includes(row.table));
    // A right reaches as far as the school it is of.
    const given = ({ row }: ChangedRow) => allowed && row['schoolId'] !== world.elsewhereId;
    const wrong = rows.filter((row) => !given(row) && !mine(row));
    if (wrong.length > 0)
      tried.broken.push(`${what} changed ${[...new Set(wrong.map((row) => row.table))].join(', ')}`);
    let shown: readonly Shown[] = bot.shown.slice(before);
    if (rows.some((row) => row.table === 'Export')) {
      const files = await bot.makeFiles().catch((error: unknown) => {
        tried.failures.push(`${what}, its file: ${whyOf(error)}`);
        return [];
      });
      tried.files += files.length;
      if (files.length > 0 && !allowed && !guards.includes('anybody'))
        tried.broken.push(`${what} made ${files.map((file) => file.kind).join(', ')}`);
      shown = [
        ...shown,
        ...files.map((file) => ({ chat: phone, method: file.kind, text: file.text, buttons: [] })),
      ];
      await changesSince(deps.pool);
    }
    tried.leaked.push(...leaked(name, shown).map((leak) => `${what}: ${leak}`));
    if (rows.some((row) => ['Account', 'Membership', 'Person'].includes(row.table))) await look();
  }

  const rolesHeld = () =>
    who?.here.filter((member) => member.status === 'active').map((member) => member.role) ?? [];
  try {
    await look();
    const roles = rolesHeld();
    for (const tap of tapsInOrder()) {
      const lost = roles.filter((role) => !rolesHeld().includes(role));
      if (lost.length > 0 && !ENDS_ONESELF.test(tap.name) && !tried.lost)
        tried.lost = `${lost.join(', ')} before ${tap.name}`;
      const guards = guardOf(tap.name) ?? [];
      for (const data of presses(tap, ids)) {
        tried.pressed.add(tap.name);
        const allowed = mayPress(guards, who, isParty(data));
        const before = bot.shown.length;
        let shown = await act(data, () => bot.press(phone, data));
        const asks = () => shown.flatMap((one) => one.buttons).filter((button) => button.startsWith('q:'));
        const asked = asks().length > 0;
        for (let step = 0; step < (allowed ? STEPS.allowed : STEPS.others) && asks().length > 0; step += 1) {
          const choice = asks().find((button) => !/:[<~]$/.test(button));
          const typed = TYPED[step % TYPED.length] ?? '';
          shown = await act(`${data} then ${choice ?? typed}`, () =>
            choice ? bot.press(phone, choice) : bot.says(phone, typed),
          );
        }
        if (asked) await deps.pool.query('delete from "Draft"');
        await judge(data, guards, allowed, before);
      }
    }
    // The card as it is after all that; commands; and what others were told because of it.
    const before = bot.shown.length;
    for (const words of COMMANDS) await act(words, () => bot.says(phone, words));
    await judge('commands', ['anybody'], false, before);
  } finally {
    await bot.close();
  }
  return tried;
}

/** The last lines of what was thrown: the first ones repeat the query. */
export function whyOf(error: unknown): string {
  return error instanceof Error ? error.message.split('\n').slice(-3).join(' | ') : String(error);
}

/** Words this person was shown and may not read; to who is of neither school not even a name of the first. */
export function leaked(name: string, shown: readonly Shown[]): string[] {
  const mine = shown.filter((one) => one.chat === EVERYBODY[name]);
  const has = (word: string) => mine.some((one) => one.text.includes(word));
  const past = PAST_READERS.includes(name) ? [] : Object.values(PAST).filter(has);
  const foreign = name in STRANGERS && has(FIRST) ? [FIRST] : [];
  return [
    ...[...past, ...foreign].map(
      (word) =>
        `${name} is shown ${word}: ${mine.find((one) => one.text.includes(word))?.text.slice(0, 200)}`,
    ),
    ...leaks(name, mine, Object.keys(MARK) as (keyof typeof MARK)[], EVERYBODY[name]),
  ];
}

/** The tests of one group of people. */
export function matrixOf(group: keyof typeof GROUPS): void {
  describe(`every button as ${group}: what the tables of rights and sight do not give, nobody gets`, () => {
    let scene: Scene;
    const done: Tried[] = [];
    beforeAll(async () => {
      scene = await setScene();
    }, LONG);
    afterAll(() => {
      const sum = (of: (tried: Tried) => number) => done.reduce((all, tried) => all + of(tried), 0);
      process.stdout.write(
        `\nmatrix, ${group}: ${taps.length} taps × ${done.length} people, ${sum((t) => t.presses)} presses, ${sum((t) => t.files)} files\n`,
      );
    });

    it.each(GROUPS[group])(
      'as %s',
      async (name) => {
        const tried = await pressAll(scene, name);
        done.push(tried);
        expect.soft(tried.broken).toEqual([]);
        expect.soft([...new Set(tried.leaked)]).toEqual([]);
        expect.soft(tried.failures).toEqual([]);
        expect(tried.lost).toBeUndefined();
        expect.soft(taps.map((tap) => tap.name).filter((tap) => !tried.pressed.has(tap))).toEqual([]);
      },
      LONG,
    );
  });
}
