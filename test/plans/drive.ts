/** Makes the bot do all it can, so that every statement it has is sent once. */

import { hideName } from '../../src/mentoring/pairing/consents/operations.ts';
import { importNames, invitePerson } from '../../src/mentoring/people/base/operations-members.ts';
import { closedFor } from '../../src/mentoring/people/closed/operations.ts';
import { namesake, rosterMatches } from '../../src/mentoring/people/entry/queries.ts';
import { enteredOnPaper } from '../../src/mentoring/people/paper/queries.ts';
import { curatorOfSchool } from '../../src/mentoring/people/queries.ts';
import { eraseDue } from '../../src/mentoring/privacy/jobs.ts';
import { askErasure, eraseByPaper, takeBackPaper } from '../../src/mentoring/privacy/operations.ts';
import { GRACE_DAYS } from '../../src/mentoring/privacy/rules.ts';
import { FORMATS } from '../../src/mentoring/reports/export/input.ts';
import { exportProduct } from '../../src/mentoring/reports/export/products.ts';
import { rooms } from '../../src/mentoring/rooms.ts';
import { askedIn, ownQuestionsOf } from '../../src/mentoring/surveys/rounds/queries.ts';
import type { Role } from '../../src/platform/database/generated/enums.ts';
import { inOpenTransaction } from '../../src/platform/database/transaction.ts';
import type { Deps } from '../../src/platform/deps.ts';
import { everyOf } from '../../src/platform/known.ts';
import { addMinutes } from '../../src/platform/time/local.ts';
import { addEverybody, EVERYBODY } from '../safety/everybody.ts';
import { type Ids, idsOf, walk } from '../safety/walker.ts';
import { PHONES, twoSchools, type World } from '../safety/world.ts';
import { startBot } from '../support/bot.ts';
import { testDatabase } from '../support/database.ts';
import { type InsideBot, insideBot } from '../support/inside.ts';
import { pairOf } from '../support/meetings.ts';
import { actorWith, giveTestRole, newPerson } from '../support/operations.ts';
import { giveConsent } from '../support/pairing.ts';

const ROLES: readonly Role[] = everyOf<Role>()([
  'administrator',
  'coordinator',
  'curator',
  'trustedPerson',
  'mentor',
  'mentee',
  'director',
  'departmentHead',
  'psychologist',
]);
const EVERYTHING = 151;

/** The two schools with everybody in them and somebody who has every role: a database to copy. */
export interface Scene {
  template: string;
  schoolId: number;
  ids: Ids;
}

export async function setScene(): Promise<Scene> {
  const bot = await insideBot();
  const world = await twoSchools(bot.deps);
  await addEverybody(bot.deps, world);
  await addEverything(bot.deps, world);
  const ids = await idsOf(bot, world.schoolId, world.memberships, 1);
  const where = { schoolId: world.schoolId };
  // A question of the school's own among those that were asked.
  await bot.deps.pool.query(
    `update "SurveyResponse" set "questions" = "questions" || ('own:' || (select min("id") from "OwnQuestion"))`,
  );
  const links = await bot.deps.db.invite.findMany({ where, distinct: ['kind'], select: { id: true } });
  await bot.database.leave();
  return {
    template: bot.database.name,
    schoolId: world.schoolId,
    ids: { ...ids, Pair: [world.pairId], Invite: links.map((link) => link.id) },
  };
}

async function addEverything(deps: Deps, { schoolId }: World): Promise<void> {
  const personId = await newPerson(deps, { telegramId: EVERYTHING, fullName: 'Всёев Всё Всёевич' });
  await giveConsent(deps, personId, schoolId);
  const held: Partial<Record<Role, number>> = {};
  for (const role of ROLES) held[role] = await giveTestRole(deps, { schoolId, personId, role });
  const other = await deps.db.membership.findFirstOrThrow({
    where: { schoolId, role: 'mentor', person: { account: { telegramId: PHONES.other } } },
    select: { id: true },
  });
  await pairOf(deps, { schoolId, mentorId: other.id, menteeId: held.mentee ?? 0, stage: 'series' });
}

/** Every button once, by somebody with every role; each card; what is sent of it, and what time makes of it. */
export async function pressEverything({ template, ids }: Scene): Promise<void> {
  const bot = await insideBot(template, { shortHome: true });
  const { deps } = bot;
  try {
    for (const phone of Object.values(EVERYBODY)) await bot.says(phone, '/start');
    const { failures } = await walk(bot, EVERYTHING, { ids });
    if (failures.length > 0) throw new Error(failures.slice(0, 5).join('\n'));
    await bot.deliver();
    await bot.makeFiles();
    await runJobs(deps);
  } finally {
    await bot.close();
  }
}

/** The whole bot over HTTP: what comes in and goes out, a file that is made and sent, a day with its jobs. */
export async function runTheHouse({ template }: Scene): Promise<void> {
  const database = await testDatabase({ from: template });
  const bot = await startBot({ database });
  const { db, clock } = bot.deps;
  try {
    const mentee = await bot.phone('Mentee', { id: PHONES.mentee });
    await mentee.says('/start');
    const account = await db.account.findUniqueOrThrow({ where: { telegramId: PHONES.mentee } });
    await db.export.create({
      data: {
        personId: account.personId ?? 0,
        kind: 'privacy.mine',
        args: {},
        locale: 'ru',
        messageId: 1,
        createdAt: clock.now(),
        requestId: 'plans',
      },
    });
    await bot.drain();
    await bot.advance({ days: 1 });
  } finally {
    // Names of this world are no words of the bot's: how they look is judged elsewhere.
    await bot.stop().catch(() => undefined);
  }
}

async function runJobs(deps: Deps): Promise<void> {
  const now = deps.clock.now();
  for (const job of rooms().flatMap((room) => room.jobs ?? [])) {
    await job.run(deps, now);
    await job.nextAt(deps, now);
  }
}

/** What no walk comes to: exports of every kind, entries from a new phone, a blocked bot, erasures by tap and by paper. */
export async function doTheRest({ template, schoolId }: Scene): Promise<void> {
  const bot = await insideBot(template, { shortHome: true });
  const { deps } = bot;
  try {
    // The files: all that an export holds, for a leader and for a side.
    const about = { schoolId, from: '2026-09-01', to: '2027-05-31' };
    for (const format of FORMATS)
      for (const [phone, whose] of [
        [PHONES.curator, 'school'],
        [PHONES.mentor, 'mine'],
      ] as const) {
        const actor = await actorWith(deps, phone);
        const making = { deps, actor, t: deps.texts.for('ru'), progress: () => undefined };
        await exportProduct.make(making, { ...about, whose, format });
      }
    // A new phone by the link of its person, and a name from the roster.
    const curator = await actorWith(deps, PHONES.curator);
    const other = await deps.db.membership.findFirstOrThrow({
      where: { schoolId, role: 'mentee', person: { account: { telegramId: PHONES.other } } },
      select: { id: true },
    });
    const link = await invitePerson(deps, curator, {
      membershipId: other.id,
      kind: 'newPhone',
      requestId: 'link',
    });
    if (link.ok) await talk(bot, 298, `/start ${link.code}`);
    const names = ['Котов Денис Андреевич', 'Сәбитова Айгерім Ерланқызы'];
    await importNames(deps, curator, { schoolId, role: 'mentee', names, requestId: 'plans' });
    await rosterMatches(deps.db, schoolId, 'Котов Денис Андреевич');
    await inOpenTransaction(deps, (tx) => namesake(tx, schoolId, 'Котов Денис Андреевич'));
    await curatorOfSchool(deps.db, schoolId);
    await askedIn(deps.db, schoolId);
    await ownQuestionsOf(deps.db, schoolId);
    await enteredOnPaper(deps.db, { schoolId, membershipId: other.id, since: deps.clock.now() });
    const past = await deps.db.pair.findFirstOrThrow({ select: { mentee: { select: { personId: true } } } });
    await inOpenTransaction(deps, (tx) =>
      closedFor(tx, { personId: past.mentee.personId, schoolId, now: deps.clock.now() }),
    );
    await blockAndReturn(bot, PHONES.mentee);
    const mentor = await actorWith(deps, PHONES.mentor);
    await hideName(deps, mentor, schoolId);
    await erase(deps, schoolId);
    await bot.deliver();
  } finally {
    await bot.close();
  }
}

/** Says it and takes the first button of what is shown, a few times. */
async function talk(bot: InsideBot, phone: number, text: string): Promise<void> {
  let shown = await bot.says(phone, text);
  for (let step = 0; step < 6; step += 1) {
    const first = shown.at(-1)?.buttons[0];
    if (first === undefined) return;
    shown = await bot.press(phone, first);
  }
}

/** Telegram says that a person has stopped the bot; later they write again. */
async function blockAndReturn(bot: InsideBot, phone: number): Promise<void> {
  const user = { id: phone, is_bot: false, first_name: 'Phone' };
  const bare = { id: 42, is_bot: true, first_name: 'Bot' };
  await bot.handle(phone, {
    my_chat_member: {
      chat: { id: phone, type: 'private', first_name: 'Phone' },
      from: user,
      date: 1,
      old_chat_member: { status: 'member', user: bare },
      new_chat_member: { status: 'kicked', user: bare, until_date: 0 },
    },
  });
  await bot.says(phone, '/start');
}

async function erase(deps: InsideBot['deps'], schoolId: number): Promise<void> {
  const administrator = await actorWith(deps, PHONES.administrator);
  const paper = await deps.db.membership.findFirstOrThrow({
    where: { schoolId, onPaper: true, person: { account: { is: null } } },
    select: { id: true },
  });
  const input = { membershipId: paper.id, paperOn: '2026-11-20', today: '2026-11-24', requestId: 'paper' };
  await eraseByPaper(deps, administrator, input);
  await takeBackPaper(deps, administrator, { membershipId: paper.id });
  await askErasure(deps, await actorWith(deps, PHONES.mentee), { requestId: 'erase' });
  deps.clock.set(addMinutes(deps.clock.now(), (GRACE_DAYS + 1) * 24 * 60));
  await eraseDue.run(deps, deps.clock.now());
}
