import { z } from 'zod';
import { SCOPED } from '../../src/platform/database/scope.ts';
import { count, day, id, type Tap, taps, time } from '../../src/platform/telegram/tap.ts';
import type { InsideBot, Shown } from '../support/inside.ts';

type AnyTap = Tap<readonly z.ZodType[]>;

/** Pressed after the others: each ends something that other taps are about. */
const LAST =
  /end|taken|leav|refused|withdrawn|handNow|handTo|close|drop|decline|cancelled|undo|setStatus|clone|appoint|onpaper$|quiet/i;
/** Pressed after all others: each may end the roles of the person who presses it. */
export const ENDS_ONESELF = /^(privacy\.erased|people\.withdrawn|roles\.hand\w+|roles\.end|people\.leav\w+)$/;
export const COMMANDS = [
  '/start',
  '/help',
  '/cancel',
  '/language',
  '/privacy',
  '/pause',
  '/digest',
  '/export',
  '/admin',
  '/start BBBBBBB2',
  '/start AAAA',
  'Альф',
  '25.11 15:30',
  'завтра',
];

const TYPED = ['25.11 15:30', 'Чужая строка для проверки', '5', 'Тестов Тест Тестович'];

/** The tables whose ids stand behind the taps of a room. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  audit: ['School', 'Membership', 'Person'],
  goals: ['Pair', 'Goal', 'Action'],
  meetings: ['Pair', 'Meeting'],
  pairing: ['School', 'Pair', 'Offer', 'HelpRequest', 'Membership'],
  people: ['School', 'Membership', 'PhoneMove'],
  roles: ['School', 'Membership'],
  invite: ['School', 'Invite'],
  school: ['School'],
  calendar: ['School', 'Term', 'DayOff', 'Programme'],
  programme: ['School', 'Programme'],
  digest: ['School', 'Pair', 'Nudge', 'Referral'],
  export: ['School'],
  files: ['Export'],
  documents: ['School', 'Pair', 'Membership', 'Observation'],
  observations: ['Observation', 'Pair', 'School', 'OpenLesson', 'ObservationTemplate', 'Membership'],
  monitoring: ['School', 'Membership', 'Achievement'],
  privacy: ['School', 'Membership'],
  reports: ['School', 'Term'],
  surveys: ['School', 'Programme', 'Term', 'SurveyRound', 'SurveyResponse', 'OwnQuestion', 'Pair'],
};

/** Of taps with two ids: the tables of the first and of the second, where they are not a school and somebody in it. */
const BESIDE: Readonly<Record<string, readonly [string, string]>> = { reports: ['Term', 'Pair'] };

/** Ids of the first school by tables: all rows of small tables, and people who differ in something. */
export type Ids = Readonly<Record<string, readonly number[]>>;

/** Every table that is asked for by a tap's ids. */
export const ASKED_FOR = [...new Set([...Object.values(ABOUT), ...Object.values(BESIDE)].flat())];

/** Data of every button of this tap about the first school; a second id only beside the school's own. */
export function presses(tap: AnyTap, ids: Ids): string[] {
  const about = (tables: readonly string[]) =>
    [...new Set(tables.flatMap((table) => ids[table] ?? []))].map(String);
  const room = tap.name.split('.')[0] ?? '';
  const idParts = tap.parts.filter((part) => part === id).length;
  let made: string[][] = [[]];
  let idsSeen = 0;
  for (const part of tap.parts) {
    let values: readonly string[] = ['ZZZZZZ22'];
    if (part === id) {
      idsSeen += 1;
      values = about(
        idParts !== 2
          ? (ABOUT[room] ?? [])
          : idsSeen === 1
            ? [BESIDE[room]?.[0] ?? 'School']
            : BESIDE[room]
              ? [BESIDE[room][1]]
              : ['Membership', 'Person'],
      );
    } else if (part === count) values = ['1'];
    else if (part === day) values = ['2026-11-25'];
    else if (part === time) values = ['1530'];
    else if (part instanceof z.ZodEnum) values = part.options.map(String);
    // Every value of a choice with the first id, every other id with the first value.
    made = made.flatMap((before, i) =>
      (i === 0 || part === id ? values : values.slice(0, 1)).map((value) => [...before, value]),
    );
  }
  return made.map((values) => [tap.name, ...values].join(':'));
}

/** All taps: those that end something after the others, and last of all those that end the roles of who presses. */
export function tapsInOrder(): AnyTap[] {
  const late = (tap: AnyTap) => (ENDS_ONESELF.test(tap.name) ? 2 : LAST.test(tap.name) ? 1 : 0);
  return taps.toSorted((a, b) => late(a) - late(b));
}

export interface Walk {
  presses: number;
  shown: Shown[];
  /** What threw, and with which button. */
  failures: string[];
}

/** Presses everything as one person, goes a few steps into each dialogue that opens, and gives every command. */
export async function walk(
  bot: InsideBot,
  person: number,
  on: { ids: Ids; taps?: readonly AnyTap[]; after?(room: string | undefined): Promise<void> },
): Promise<Walk> {
  const result: Walk = { presses: 0, shown: [], failures: [] };
  let turn = 0;
  const act = async (what: string, doing: () => Promise<Shown[]>): Promise<Shown[]> => {
    result.presses += 1;
    try {
      const shown = await doing();
      result.shown.push(...shown);
      return shown;
    } catch (error) {
      result.failures.push(
        `${person} ${what}: ${error instanceof Error ? error.message.split('\n').slice(0, 12).join(' | ') : String(error)}`,
      );
      return [];
    }
  };
  const answers = (shown: Shown[]) =>
    (shown.at(-1)?.buttons ?? []).filter((data) => data.startsWith('q:') && !/:[<~]$/.test(data));
  const intoDialogue = async (opened: Shown[]) => {
    let shown = opened.filter((one) => one.buttons.length > 0);
    for (let step = 0; step < 7; step += 1) {
      if (!shown.at(-1)?.buttons.some((data) => data.startsWith('q:'))) break;
      const choices = answers(shown);
      const data = choices[turn++ % (choices.length + 1)];
      const typed = TYPED[turn % TYPED.length] ?? '';
      const next =
        data === undefined
          ? await act(`types ${typed}`, () => bot.says(person, typed))
          : await act(`presses ${data}`, () => bot.press(person, data));
      shown = next.filter((one) => one.buttons.length > 0);
    }
    await act('cancels', () => bot.says(person, '/cancel'));
    await bot.deps.pool.query(
      `delete from "Draft" where "telegramId" = $1 or "personId" = (select "personId" from "Account" where "telegramId" = $1)`,
      [person],
    );
  };
  const order = on.taps ?? tapsInOrder();
  for (const [i, tap] of order.entries()) {
    const next = order[i + 1];
    let dialogues = 0;
    for (const data of presses(tap, on.ids)) {
      const shown = await act(`presses ${data}`, () => bot.press(person, data));
      if (!shown.some((one) => one.buttons.some((button) => button.startsWith('q:')))) continue;
      dialogues += 1;
      if (dialogues <= 1) await intoDialogue(shown);
    }
    const [room] = tap.name.split('.');
    if (next === undefined || !next.name.startsWith(`${room}.`)) await on.after?.(room);
  }
  for (const command of COMMANDS) await act(`says ${command}`, () => bot.says(person, command));
  await on.after?.('commands');
  return result;
}

/** A fingerprint of each table of one school, and of what its people have, as it may not change by `except`'s acts. */
export async function fingerprint(
  bot: InsideBot,
  schoolId: number,
  except?: number,
): Promise<Map<string, string>> {
  const { pool } = bot.deps;
  const me =
    except === undefined
      ? 0
      : ((
          await pool.query<{ id: number | null }>(
            `select "personId" as id from "Account" where "telegramId" = $1`,
            [except],
          )
        ).rows[0]?.id ?? 0);
  const mine = `(select "id" from "Membership" where "personId" = ${me})`;
  const people = `(select "personId" from "Membership" where "schoolId" = ${schoolId} and "personId" <> ${me})`;
  const observed = `(select "id" from "Observation" where "observerId" in ${mine})`;
  const own: Record<string, string> = {
    Membership: `and t."personId" <> ${me}`,
    Questionnaire: `and t."membershipId" not in ${mine}`,
    HelpRequest: `and t."fromId" not in ${mine} and t."readerId" not in ${mine}`,
    Observation: `and t."observerId" not in ${mine}`,
    ObservationMark: `and t."observationId" not in ${observed}`,
    ObservationVoice: `and t."observationId" not in ${observed}`,
    OpenLesson: `and t."hostId" not in ${mine}`,
    OpenLessonVisit: `and t."guestId" not in ${mine}`,
  };
  const parts = [
    ...SCOPED.map((table) => [table, `t."schoolId" = ${schoolId} ${own[table] ?? ''}`] as const),
    ['School', `t."id" = ${schoolId}`],
    ['Organisation', `t."id" = ${schoolId}`],
    ['Person', `t."id" in ${people}`],
    ['Account', `t."personId" in ${people}`],
    ['Consent', `t."personId" in ${people}`],
    ['Draft', `t."personId" in ${people}`],
    // Somebody of both schools may be written to by the other.
    ...(except === undefined
      ? [
          [
            'Dispatch',
            `t."toPersonId" in ${people} and t."toPersonId" not in (select "personId" from "Membership" where "schoolId" <> ${schoolId})`,
          ] as const,
        ]
      : []),
  ] as const;
  const sql = parts.map(
    ([table, where]) =>
      `select '${table}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from "${table}" t where ${where}`,
  );
  const { rows } = await pool.query<{ name: string; hash: string }>(sql.join(' union all '));
  return new Map(rows.map((row) => [row.name, row.hash]));
}

/** Names of the tables that differ. */
export function changed(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...after].filter(([table, hash]) => before.get(table) !== hash).map(([table]) => table);
}

const MOST_IDS: Readonly<Record<string, number>> = {
  Pair: 2,
  Goal: 3,
  Meeting: 7,
  Offer: 5,
  HelpRequest: 3,
  Observation: 5,
  OpenLesson: 2,
};

/** The ids of a school's rows, of memberships and people only these; `few` of each table, or what there is of each kind. */
export async function idsOf(
  bot: InsideBot,
  schoolId: number,
  memberships: readonly number[],
  few?: number,
): Promise<Ids> {
  const { pool, db } = bot.deps;
  const ids: Record<string, readonly number[]> = {
    School: [schoolId],
    Membership: memberships.slice(0, few),
  };
  for (const table of [
    'Pair',
    'Goal',
    'Action',
    'Meeting',
    'Offer',
    'HelpRequest',
    'Nudge',
    'Referral',
    'Invite',
    'Term',
    'DayOff',
    'Programme',
    'SurveyRound',
    'SurveyResponse',
    'OwnQuestion',
    'Achievement',
    'Observation',
    'OpenLesson',
    'ObservationTemplate',
  ]) {
    const { rows } = await pool.query<{ id: number }>(
      `select "id" from "${table}" where "schoolId" = $1 order by "id" desc`,
      [schoolId],
    );
    ids[table] = rows.map((row) => row.id).slice(0, few ?? MOST_IDS[table] ?? 1);
  }
  const people = await db.membership.findMany({
    where: { id: { in: memberships.slice(0, few) } },
    select: { personId: true },
  });
  ids['Person'] = people.map((row) => row.personId);
  const moves = await db.phoneMove.findMany({ select: { id: true }, take: 1 });
  ids['PhoneMove'] = moves.map((row) => row.id);
  const files = await db.export.findMany({ select: { id: true }, take: 1 });
  ids['Export'] = files.map((row) => row.id);
  return ids;
}
