import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Stage } from '../../src/platform/database/generated/enums.ts';
import { everyOf } from '../../src/platform/known.ts';
import { taps } from '../../src/platform/telegram/tap.ts';
import { startBot, type TestBot } from '../support/bot.ts';
import { type InsideBot, insideBot, messageOf } from '../support/inside.ts';
import { FOR_EVER, leaks } from './sight.ts';
import { PHONES, STRANGERS, twoSchools } from './world.ts';

const STAGES = everyOf<Stage>()(['acquaintance', 'trial', 'planning', 'series', 'final']);
const EVERYBODY = [...Object.values(PHONES), ...Object.values(STRANGERS)];
const SEED = 20261124;
const LONG = 600_000;
/** `FORGED=20000 npx vitest run test/safety/forged.test.ts` for a long night. */
const RUNS = Number(process.env['FORGED'] ?? 600);

/** What a forger puts where a part should be; also what is nearly right. */
const PART = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map(String),
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e3',
    '0x10',
    ' 1',
    '1.5',
    'NaN',
    '2147483647',
    '2147483648',
    '99999999999999999999',
    '1000000',
    '2026-11-25',
    '2026-02-30',
    '2026-13-45',
    '0000-00-00',
    '2099-12-31',
    '9999-12-31',
    '1530',
    '2530',
    '9999',
    '🙂',
    '<b>',
    '../..',
    "'; drop",
    'held',
    'missed',
    'agreed',
    'suggestion',
    'mentor',
    'mentee',
    'accepted',
    'yes',
    'open',
    'continue',
    'ru',
    'xx',
    'both',
    'agreement',
    'AAAAAAA2',
    'BBBBBBB2',
  ),
);
const MENUS = [
  'language/9/9/x/h',
  'language/0/0/ru/h',
  'language/zz/zz/ru/h1',
  'language/0/9/ru/h',
  'language/-1/0/ru/h',
  'language/1/0/kk/f123',
  'language/1/0',
  'language',
  'language////',
  'settings/0/0//h',
  '/',
  '//',
  'language/2/0/en/h/h/h/🙂',
];
const fits = (data: string) => data !== '' && Buffer.byteLength(data) <= 64;
const joined = fc
  .tuple(fc.constantFrom(...taps.map((tap) => tap.name)), fc.array(PART, { maxLength: 5 }))
  .map(([name, parts]) => [name, ...parts].join(':'));
/** As many parts as the tap has. */
const shaped = fc
  .constantFrom(...taps)
  .chain((tap) => fc.tuple(...tap.parts.map(() => PART)).map((parts) => [tap.name, ...parts].join(':')));
const question = fc
  .tuple(
    fc.integer({ min: 0, max: 60 }),
    fc.constantFrom('name', 'specific', 'when', 'x', 'toString', '__proto__', 'text', 'day'),
    PART,
  )
  .map(([draft, field, value]) => `q:${draft}:${field}:${value}`);
const DATA = fc
  .oneof(
    { weight: 4, arbitrary: shaped },
    { weight: 2, arbitrary: joined },
    { weight: 1, arbitrary: question },
    { weight: 1, arbitrary: fc.constantFrom(...MENUS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 16 }) },
  )
  .filter(fits);

const TEXT = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    '/start',
    '/start AAAAAAA2',
    '/start AAAAAAN3',
    '/start ' + 'x'.repeat(64),
    '/cancel',
    '/help',
    '/language',
    '/privacy',
    '/pause',
    '/admin',
    '/nothing',
    '/',
    '25.11 15:30',
    '31.02 25:99',
    'завтра 15:30',
    'ертең',
    '99.99.9999',
    '<b>жирно',
    '&lt;',
    '\u202Eобратно',
    '\u0000',
    '-',
    '0',
    '10',
    'Слово '.repeat(800),
    'AAAA-AAA2',
    '🏠 Главное',
    '👍',
    'а'.repeat(4096),
    'Имя Отчество Фамилия',
    '{ $name }',
    '%s %d',
  ),
);

const file = { file_id: 'f', file_unique_id: 'u', width: 1, height: 1, duration: 1 };
/** What a person can send besides a text. */
const OTHER: readonly object[] = [
  { sticker: { ...file, type: 'regular', is_animated: false, is_video: false, emoji: '👍' } },
  { voice: file },
  { photo: [file] },
  { document: file },
  { document: file, caption: 'подпись 25.11 15:30' },
  { video_note: { ...file, length: 1 } },
  { location: { latitude: 0, longitude: 0 } },
  { contact: { phone_number: '1', first_name: 'x' } },
  { poll: { id: '1', question: 'x', options: [] } },
  { dice: { emoji: '🎲', value: 1 } },
  { text: 'переслано', forward_origin: { type: 'hidden_user', sender_user_name: 'x', date: 0 } },
  { pinned_message: { message_id: 1, date: 0, chat: { id: 1, type: 'private' } } },
  {},
  { new_chat_title: 'x' },
];

describe('forgers and clumsy fingers', () => {
  let bot: InsideBot;
  beforeAll(async () => {
    bot = await insideBot();
    await twoSchools(bot.deps);
  });
  afterAll(() => bot.close());

  /** What always holds, whatever was pressed. */
  async function invariants(): Promise<string[]> {
    const { rows } = await bot.deps.pool.query<{ what: string }>(`
      with seats as (
        select m."id", coalesce(m."capacity", 3) as most,
          (select count(*) from "Pair" p where p."mentorId" = m."id" and p."status" in ('active', 'paused') and p."overLimitReason" is null)
          + (select count(*) from "Offer" o where o."mentorId" = m."id" and o."status" = 'open' and o."overLimitReason" is null) as taken
        from "Membership" m where m."role" = 'mentor'
      )
      select 'mentor ' || "id" || ' has ' || taken || ' of ' || most as what from seats where taken > most
      union all select 'two living pairs of ' || "mentorId" || ' and ' || "menteeId" from "Pair" where "status" in ('active', 'paused')
        group by "mentorId", "menteeId" having count(*) > 1
      union all select 'pair ' || p."id" || ' of one person' from "Pair" p join "Membership" a on a."id" = p."mentorId" join "Membership" b on b."id" = p."menteeId"
        where a."personId" = b."personId"
      union all select 'settled without outcome: ' || "id" from "Meeting" where ("status" = 'settled') <> ("outcome" is not null)
      union all select 'settled by both without answers: ' || m."id" from "Meeting" m where m."outcome" = 'both' and not m."loggedAfter" and m."requestId" not like 'meeting:%'
        and (select count(*) from "Confirmation" c where c."meetingId" = m."id" and c."answer" = 'held') < 2
      union all select 'stage without its meeting: pair ' || p."id" from "Pair" p where p."stage" not in ('acquaintance', 'trial')
        and not exists (select 1 from "Meeting" m where m."pairId" = p."id" and m."kind" = 'trial' and m."outcome" in ('both', 'curator'))
      union all select 'an agreed goal without its wording: ' || g."id" from "Goal" g where g."status" = 'agreed'
        and not exists (select 1 from "GoalVersion" v where v."goalId" = g."id" and v."number" = g."agreedVersion")
      union all select 'a school without a curator: ' || s."id" from "School" s
        where not exists (select 1 from "Membership" m where m."schoolId" = s."id" and m."role" = 'curator' and m."status" = 'active')`);
    return rows.map((row) => row.what);
  }

  async function stages(): Promise<Map<number, number>> {
    const pairs = await bot.deps.db.pair.findMany({ select: { id: true, stage: true } });
    return new Map(pairs.map((pair) => [pair.id, STAGES.indexOf(pair.stage)]));
  }

  async function tried(what: string, doing: () => Promise<unknown>, failures: string[]): Promise<void> {
    try {
      await doing();
    } catch (error) {
      failures.push(
        `${what}: ${error instanceof Error ? error.message.replaceAll('\n', ' | ').slice(0, 600) : String(error)}`,
      );
    }
  }

  it(
    'answers every forged tap, and what must hold holds',
    async () => {
      const before = await stages();
      const failures: string[] = [];
      const forged = fc.sample(fc.tuple(fc.constantFrom(...EVERYBODY), DATA), { numRuns: RUNS, seed: SEED });
      for (const [person, data] of forged)
        await tried(`${person} presses ${JSON.stringify(data)}`, () => bot.press(person, data), failures);
      for (const data of MENUS)
        await tried(`presses ${data}`, () => bot.press(PHONES.curator, data), failures);
      expect(failures).toEqual([]);
      expect(await invariants()).toEqual([]);
      const after = await stages();
      for (const [pair, stage] of before) expect(after.get(pair)).toBeGreaterThanOrEqual(stage);
    },
    LONG,
  );

  it(
    'takes any text in any dialogue',
    async () => {
      const failures: string[] = [];
      const steps = fc.sample(fc.tuple(fc.constantFrom(...EVERYBODY), DATA, TEXT, TEXT), {
        numRuns: RUNS / 4,
        seed: SEED + 1,
      });
      for (const [person, data, ...lines] of steps) {
        const shown: string[] = [];
        await tried(
          `${person} presses ${JSON.stringify(data)}`,
          async () => shown.push(...(await bot.press(person, data)).flatMap((one) => one.buttons)),
          failures,
        );
        for (const text of lines)
          await tried(
            `${person} types ${JSON.stringify(text.slice(0, 60))} after ${data}`,
            () => bot.says(person, text),
            failures,
          );
        const choice = shown.find((button) => button.startsWith('q:') && !button.endsWith('~'));
        if (choice) await tried(`${person} presses ${choice}`, () => bot.press(person, choice), failures);
      }
      expect(failures).toEqual([]);
      expect(await invariants()).toEqual([]);
    },
    LONG,
  );

  it(
    'takes what is no text, edited messages, and updates it knows nothing of',
    async () => {
      const failures: string[] = [];
      for (const person of [PHONES.mentee, PHONES.curator, STRANGERS.guest]) {
        for (const content of OTHER) {
          const message = messageOf(person, content, 7);
          for (const kind of ['message', 'edited_message']) {
            const update = { [kind]: message } as Parameters<InsideBot['handle']>[1];
            await tried(
              `${person} sends ${kind} ${JSON.stringify(content).slice(0, 80)}`,
              () => bot.handle(person, update),
              failures,
            );
          }
        }
        const from = { id: person, is_bot: false, first_name: 'x' };
        const strange: object[] = [
          {},
          {
            channel_post: {
              message_id: 1,
              date: 0,
              chat: { id: -1, type: 'channel', title: 'x' },
              text: 'x',
            },
          },
          {
            message: {
              message_id: 1,
              date: 0,
              chat: { id: -5, type: 'group', title: 'x' },
              from,
              text: '/start',
            },
          },
          { inline_query: { id: '1', from, query: 'x', offset: '' } },
          { poll: { id: '1', question: 'x', options: [] } },
          {
            message_reaction: {
              chat: { id: person, type: 'private' },
              message_id: 1,
              user: from,
              date: 0,
              old_reaction: [],
              new_reaction: [],
            },
          },
          {
            my_chat_member: {
              chat: { id: person, type: 'private' },
              from,
              date: 0,
              old_chat_member: { user: from, status: 'member' },
              new_chat_member: { user: from, status: 'kicked' },
            },
          },
          {
            callback_query: {
              id: `${person}-inline`,
              from,
              chat_instance: '1',
              inline_message_id: 'x',
              data: 'home.open',
            },
          },
          {
            callback_query: {
              id: `${person}-game`,
              from,
              chat_instance: '1',
              game_short_name: 'x',
              message: messageOf(person, { text: 'x' }, 1),
            },
          },
          {
            callback_query: {
              id: `${person}-old`,
              from,
              chat_instance: '1',
              data: 'home.open',
              message: { message_id: 1, date: 0, chat: { id: person, type: 'private' } },
            },
          },
        ];
        for (const update of strange) {
          await tried(
            `${person} ${JSON.stringify(update).slice(0, 80)}`,
            () => bot.handle(person, update as Parameters<InsideBot['handle']>[1]),
            failures,
          );
        }
      }
      expect(failures).toEqual([]);
    },
    LONG,
  );

  it(
    'renders every dispatch that came of it, and tells nobody what is private for ever',
    async () => {
      await bot.deliver();
      for (const name of Object.keys(PHONES) as (keyof typeof PHONES)[])
        expect(leaks(name, bot.shown, FOR_EVER)).toEqual([]);
    },
    LONG,
  );
});

describe('the same by the whole way in', () => {
  let whole: TestBot;
  beforeAll(async () => {
    whole = await startBot();
    await twoSchools(whole.deps);
  });
  afterAll(() => whole.stop());

  it(
    'sets no update aside and leaves no button turning',
    async () => {
      const { world } = whole.api;
      const people = [PHONES.mentee, PHONES.mentor, PHONES.curator, STRANGERS.guest];
      for (const id of people) await whole.phone('Phone', { id });
      const forged = fc.sample(fc.tuple(fc.constantFrom(...people), DATA, TEXT), {
        numRuns: 40,
        seed: SEED + 2,
      });
      const queries: string[] = [];
      for (const [person, data, text] of [
        ...forged,
        ...MENUS.map((data) => [PHONES.mentee, data, '\u0000\ud800'] as const),
      ]) {
        queries.push(world.pressStale(person, 1, data));
        if (text.trim() !== '') world.sendText(person, text);
        await whole.lanes.settled();
      }
      for (const id of people) world.sendSticker(id);
      // The last of them may still be on their way in.
      const unanswered = () => {
        const answered = people.flatMap((id) => world.chat(id).toasts.map((toast) => toast.queryId));
        return queries.filter((query) => !answered.includes(query));
      };
      await expect.poll(unanswered, { timeout: LONG, interval: 100 }).toEqual([]);
      await whole.drain();
      expect(
        await whole.deps.db.inbox.findMany({
          where: { failedAt: { not: null } },
          select: { kind: true, body: true },
        }),
      ).toEqual([]);
    },
    LONG,
  );
});
