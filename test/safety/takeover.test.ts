import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../src/platform/database/generated/enums.ts';
import { addMinutes } from '../../src/platform/time/local.ts';
import { type InsideBot, insideBot, type Shown } from '../support/inside.ts';
import { MARK, PHONES, twoSchools, type World } from './world.ts';

const DAY = 24 * 60;
/** An account nobody has yet. */
const FRESH = 987_654;

let template: string;
let world: World;
let bot: InsideBot;

beforeAll(async () => {
  const first = await insideBot();
  world = await twoSchools(first.deps);
  template = first.database.name;
  await first.database.leave();
});
beforeEach(async () => {
  bot = await insideBot(template);
});
afterEach(() => bot.close());

async function person(phone: number): Promise<number> {
  const account = await bot.deps.db.account.findUniqueOrThrow({ where: { telegramId: BigInt(phone) } });
  if (account.personId === null) throw new Error(`${phone} is nobody`);
  return account.personId;
}

async function holder(personId: number): Promise<number | undefined> {
  const account = await bot.deps.db.account.findFirst({ where: { personId } });
  return account ? Number(account.telegramId) : undefined;
}

async function member(phone: number, role: Role): Promise<number> {
  const where = { personId: await person(phone), role };
  return (await bot.deps.db.membership.findFirstOrThrow({ where })).id;
}

/** The roles somebody acts with in the first school. */
async function rolesOf(phone: number): Promise<Role[]> {
  const where = { personId: await person(phone), schoolId: world.schoolId, status: 'active' as const };
  const rows = await bot.deps.db.membership.findMany({ where, orderBy: { id: 'asc' } });
  return rows.map(({ role }) => role);
}

/** Everybody has been who they are for long. */
async function longAgo(): Promise<void> {
  const at = addMinutes(bot.deps.clock.now(), -30 * DAY);
  await bot.deps.db.membership.updateMany({
    where: { status: 'active' },
    data: { createdAt: at, confirmedAt: at },
  });
}

/** A link of the keeper for a new phone of that person, opened and said yes to on the phone. */
async function moved(keeper: number, membershipId: number, phone = FRESH) {
  await bot.press(keeper, `people.phone:${membershipId}`);
  const { code, id } = await bot.deps.db.invite.findFirstOrThrow({
    where: { kind: 'newPhone' },
    orderBy: { id: 'desc' },
  });
  await bot.says(phone, `/start ${code}`);
  const shown = await bot.press(phone, `people.move:${code}:yes`);
  const move = await bot.deps.db.phoneMove.findUniqueOrThrow({ where: { inviteId: id } });
  return { inviteId: id, moveId: move.id, shown };
}

const saying = (shown: readonly Shown[], word: string) => shown.some((one) => one.text.includes(word));

/** Presses the first button shown whose data match. */
async function follow(phone: number, shown: readonly Shown[], data: RegExp): Promise<Shown[]> {
  const button = shown.flatMap((one) => one.buttons).find((one) => data.test(one));
  if (button === undefined) throw new Error(`no button ${data}: ${shown.map((one) => one.text).join(' / ')}`);
  return bot.press(phone, button);
}

/** Joins by a link of that kind made last, saying yes to whatever is asked. */
async function joins(phone: number, role: Role): Promise<void> {
  const { code } = await bot.deps.db.invite.findFirstOrThrow({
    where: { kind: 'staff', role },
    orderBy: { id: 'desc' },
  });
  const shown = await bot.press(phone, `people.join:${code}`);
  const yes = shown.flatMap((one) => one.buttons).find((one) => one.includes('consent:yes'));
  if (yes !== undefined) await bot.press(phone, yes);
}

/** A newcomer by the school's link. */
async function comes(phone: number, name: string): Promise<void> {
  let shown = await bot.says(phone, '/start AAAAAAA2');
  for (const data of [/language:ru/, /consent:yes/]) shown = await follow(phone, shown, data);
  shown = await bot.says(phone, name);
  for (const data of [/address:0/, /role:mentor/]) shown = await follow(phone, shown, data);
}

/** What waits to be said to a phone now. */
async function told(phone: number): Promise<Shown[]> {
  const mark = bot.shown.length;
  await bot.deliver();
  return bot.shown.slice(mark).filter((one) => one.chat === phone);
}

describe('a second keeper', () => {
  it('is nobody who has the right from the one who asks: by handing a role over and back', async () => {
    await longAgo();
    const psychologist = await person(PHONES.reader);
    const { moveId } = await moved(PHONES.curator, await member(PHONES.reader, 'psychologist'));
    await bot.press(PHONES.curator, `roles.handNow:${world.schoolId}:${await person(PHONES.other)}`);
    await bot.press(PHONES.other, `people.letmove:${moveId}:yes`);
    expect(await holder(psychologist)).toBe(PHONES.reader);
    expect(await bot.deps.db.phoneMove.findUnique({ where: { id: moveId } })).toMatchObject({
      status: 'stopped',
    });
    expect(saying(await bot.press(FRESH, 'pairing.asked:2'), MARK.psychologist)).toBe(false);
  });

  it('is nobody let in by a link of the one who asks, or of late', async () => {
    await longAgo();
    const curator = await person(PHONES.curator);
    await bot.press(PHONES.coordinator, `invite.role:${world.schoolId}:coordinator`);
    await joins(PHONES.other, 'coordinator');
    const own = await member(PHONES.other, 'coordinator');
    if (!(await rolesOf(PHONES.other)).includes('coordinator'))
      await bot.press(PHONES.coordinator, `people.confirm:${own}`);
    expect(await rolesOf(PHONES.other)).toContain('coordinator');
    const { moveId } = await moved(PHONES.coordinator, await member(PHONES.curator, 'curator'));
    await bot.press(PHONES.other, `people.letmove:${moveId}:yes`);
    expect(await holder(curator)).toBe(PHONES.curator);
    // Nor once it is a colleague of weeks: who let them in stays who let them in.
    bot.deps.clock.set(addMinutes(bot.deps.clock.now(), 10));
    const weeks = addMinutes(bot.deps.clock.now(), -30 * DAY);
    await bot.deps.db.membership.update({ where: { id: own }, data: { confirmedAt: weeks } });
    await bot.press(PHONES.other, `people.letmove:${moveId}:yes`);
    expect(await holder(curator)).toBe(PHONES.curator);
    await bot.press(PHONES.administrator, `people.letmove:${moveId}:yes`);
    expect(await holder(curator)).toBe(FRESH);
  });

  it('is asked no more once the maker’s right has ended, and only one of a week or longer', async () => {
    const curator = await person(PHONES.curator);
    const { moveId } = await moved(PHONES.coordinator, await member(PHONES.curator, 'curator'));
    await bot.press(PHONES.administrator, `people.letmove:${moveId}:yes`);
    expect(await holder(curator)).toBe(PHONES.curator);
    await longAgo();
    await bot.press(PHONES.administrator, `roles.end:${await member(PHONES.coordinator, 'coordinator')}`);
    await bot.deps.db.membership.updateMany({
      where: { personId: await person(PHONES.coordinator) },
      data: { status: 'ended' },
    });
    await bot.press(PHONES.administrator, `people.letmove:${moveId}:yes`);
    expect(await holder(curator)).toBe(PHONES.curator);
    expect(await bot.deps.db.phoneMove.findUnique({ where: { id: moveId } })).toMatchObject({
      status: 'stopped',
    });
  });
});

describe('a role of the staff', () => {
  it('is nobody’s own gift: not by one’s own link, not by one’s own yes', async () => {
    await bot.press(PHONES.coordinator, `invite.role:${world.schoolId}:curator`);
    await joins(PHONES.coordinator, 'curator');
    expect(await rolesOf(PHONES.coordinator)).toEqual(['coordinator']);
    // However an own entry came to wait, somebody else says yes to it.
    const { id } = await bot.deps.db.membership.create({
      data: {
        schoolId: world.schoolId,
        personId: await person(PHONES.coordinator),
        role: 'curator',
        status: 'pending',
        createdAt: bot.deps.clock.now(),
      },
    });
    await bot.press(PHONES.coordinator, `people.confirm:${id}`);
    expect(await rolesOf(PHONES.coordinator)).toEqual(['coordinator']);
    await bot.press(PHONES.administrator, `people.confirm:${id}`);
    expect(await rolesOf(PHONES.coordinator)).toContain('curator');
  });

  it('is taken, given and handed over before the eyes of the others', async () => {
    await bot.press(PHONES.coordinator, `invite.role:${world.schoolId}:curator`);
    await joins(PHONES.other, 'curator');
    const id = await member(PHONES.other, 'curator');
    if (!(await rolesOf(PHONES.other)).includes('curator'))
      await bot.press(PHONES.coordinator, `people.confirm:${id}`);
    expect(await rolesOf(PHONES.other)).toContain('curator');
    const words = await told(PHONES.curator);
    expect(words.map((one) => one.method)).toContain('organisations.staff');
    expect(saying(words, 'Альфother')).toBe(true);
    await bot.press(PHONES.coordinator, `roles.end:${await member(PHONES.curator, 'curator')}`);
    for (const phone of [PHONES.administrator, PHONES.other, PHONES.curator]) {
      await bot.press(phone, 'home');
    }
    const mark = bot.shown.length;
    await bot.deliver();
    const staff = bot.shown.slice(mark).filter((one) => one.method === 'organisations.staff');
    expect(new Set(staff.map((one) => one.chat))).toEqual(
      new Set([PHONES.administrator, PHONES.other, PHONES.curator]),
    );
    await bot.press(PHONES.other, `roles.handNow:${world.schoolId}:${await person(PHONES.curator)}`);
    expect((await told(PHONES.administrator)).map((one) => one.method)).toContain('organisations.staff');
    const acts = await bot.deps.db.auditEntry.findMany({ where: { action: { startsWith: 'role.' } } });
    expect(acts.map((one) => one.action)).toEqual(['role.byLink', 'role.ended', 'role.handedOver']);
  });

  it('goes to nobody without a phone', async () => {
    const paper = await bot.deps.db.membership.findFirstOrThrow({
      where: { onPaper: true, schoolId: world.schoolId },
    });
    await bot.press(PHONES.curator, `roles.handNow:${world.schoolId}:${paper.personId}`);
    expect(await rolesOf(PHONES.curator)).toContain('curator');
    await bot.press(PHONES.coordinator, `roles.name:${world.schoolId}:${paper.personId}`);
    expect(await rolesOf(PHONES.trusted)).toContain('trustedPerson');
    await bot.deps.db.account.update({
      where: { telegramId: BigInt(PHONES.other) },
      data: { unreachableAt: bot.deps.clock.now() },
    });
    await bot.press(PHONES.curator, `roles.handNow:${world.schoolId}:${await person(PHONES.other)}`);
    expect(await rolesOf(PHONES.curator)).toContain('curator');
  });

  it('is not put on paper: its people answer for themselves', async () => {
    for (const [phone, role] of [
      [PHONES.reader, 'psychologist'],
      [PHONES.trusted, 'trustedPerson'],
      [PHONES.administrator, 'administrator'],
      [PHONES.coordinator, 'coordinator'],
    ] as const) {
      await bot.press(PHONES.curator, `people.onpaper:${await member(phone, role)}:on`);
      expect(
        (await bot.deps.db.membership.findUnique({ where: { id: await member(phone, role) } }))?.onPaper,
      ).toBe(false);
    }
    // Nor a participant who is more than the keeper elsewhere.
    await bot.press(PHONES.curator, `people.onpaper:${await member(PHONES.between, 'mentee')}:on`);
    expect(await bot.deps.db.membership.count({ where: { onPaper: true } })).toBe(1);
    await bot.press(PHONES.curator, `people.onpaper:${await member(PHONES.mentee, 'mentee')}:on`);
    expect(await bot.deps.db.membership.count({ where: { onPaper: true } })).toBe(2);
  });
});

describe('the power over all schools', () => {
  it('is not given by making somebody the administrator of one', async () => {
    await bot.deps.db.person.update({
      where: { id: await person(PHONES.administrator) },
      data: { isAdministrator: true },
    });
    const other = await person(PHONES.other);
    await bot.press(PHONES.administrator, `roles.appoint:${world.schoolId}:${other}`);
    expect(await rolesOf(PHONES.other)).toContain('administrator');
    expect(await bot.deps.db.person.findUnique({ where: { id: other } })).toMatchObject({
      isAdministrator: false,
    });
  });

  it('is not taken by an administrator of one, nor by a paper of theirs', async () => {
    const founder = await person(PHONES.coordinator);
    await bot.deps.db.person.update({ where: { id: founder }, data: { isAdministrator: true } });
    const now = bot.deps.clock.now();
    const { id } = await bot.deps.db.membership.create({
      data: {
        schoolId: world.schoolId,
        personId: founder,
        role: 'administrator',
        status: 'active',
        createdAt: now,
        confirmedAt: now,
      },
    });
    const power = async () =>
      (await bot.deps.db.person.findUniqueOrThrow({ where: { id: founder } })).isAdministrator;
    await bot.press(PHONES.administrator, `roles.end:${id}`);
    expect(await power()).toBe(true);
    await bot.press(PHONES.administrator, `privacy.paper:${await member(PHONES.coordinator, 'coordinator')}`);
    await bot.says(PHONES.administrator, '24.11.2026');
    expect(await power()).toBe(true);
    await bot.press(PHONES.coordinator, 'privacy.erased');
    expect(await power()).toBe(false);
  });
});

describe('a phone taken back', () => {
  it('leaves nobody without an account: an old one that has become somebody else’s stays theirs', async () => {
    const mentor = await person(PHONES.mentor);
    const { inviteId } = await moved(PHONES.curator, await member(PHONES.mentor, 'mentor'));
    const now = bot.deps.clock.now();
    const another = await bot.deps.db.person.create({
      data: {
        fullName: 'Новый Человек',
        searchName: 'новый человек',
        addressAs: 'Новый',
        locale: 'ru',
        createdAt: now,
        requestId: 'another',
      },
    });
    await bot.deps.db.account.update({
      where: { telegramId: BigInt(PHONES.mentor) },
      data: { personId: another.id },
    });
    const shown = await bot.press(PHONES.mentor, `people.notme:${inviteId}:yes`);
    expect(saying(shown, 'снова на этом телефоне')).toBe(false);
    expect(await holder(mentor)).toBe(FRESH);
    expect(await holder(another.id)).toBe(PHONES.mentor);
    expect(await bot.deps.db.person.findUnique({ where: { id: mentor } })).toMatchObject({
      phoneStoppedUntil: null,
    });
  });

  it('brings everything back: in its first day the other phone could erase nothing and leave nothing', async () => {
    const mentee = await person(PHONES.mentee);
    const { inviteId } = await moved(PHONES.curator, await member(PHONES.mentee, 'mentee'));
    await longAgo();
    bot.deps.clock.set(addMinutes(bot.deps.clock.now(), 60));
    await bot.press(FRESH, 'privacy.erased');
    await bot.press(FRESH, `people.withdrawn:programme:${world.schoolId}`);
    await bot.press(PHONES.mentee, `people.notme:${inviteId}:yes`);
    expect(await holder(mentee)).toBe(PHONES.mentee);
    expect(await bot.deps.db.erasure.count()).toBe(0);
    expect(await rolesOf(PHONES.mentee)).toEqual(['mentee']);
    expect(await bot.deps.db.pair.findUnique({ where: { id: world.pairId } })).toMatchObject({
      status: 'active',
    });
  });

  it('is not needed where the person has left: a move that waits ends with that', async () => {
    const reader = await person(PHONES.reader);
    const { moveId } = await moved(PHONES.curator, await member(PHONES.reader, 'psychologist'));
    await bot.press(PHONES.reader, 'privacy.erased');
    expect(await bot.deps.db.phoneMove.findUnique({ where: { id: moveId } })).toMatchObject({
      status: 'stopped',
    });
    bot.deps.clock.set(addMinutes(bot.deps.clock.now(), 25 * 60));
    await bot.press(FRESH, 'people.movenow');
    expect(await holder(reader)).toBe(PHONES.reader);
  });
});

describe('what only a pair sees', () => {
  it('is not opened by a personal link on a phone nobody knows: the other side is told, and it opens a day later', async () => {
    const paper = await bot.deps.db.membership.findFirstOrThrow({
      where: { onPaper: true, schoolId: world.schoolId },
    });
    // The pair of the mentee becomes one of the person on paper, with all its notes.
    await bot.deps.db.pair.update({ where: { id: world.pairId }, data: { menteeId: paper.id } });
    await bot.press(PHONES.curator, `people.link:${paper.id}`);
    const { code } = await bot.deps.db.invite.findFirstOrThrow({
      where: { kind: 'personal' },
      orderBy: { id: 'desc' },
    });
    let shown = await bot.says(FRESH, `/start ${code}`);
    for (const data of [/language:ru/, /consent:yes/, /match:yes/, /address:0/])
      shown = await follow(FRESH, shown, data);
    expect(await holder(paper.personId)).toBe(FRESH);
    expect(saying(await bot.press(FRESH, `meetings.notes:${world.pairId}:0`), MARK.note)).toBe(false);
    expect(saying(await told(PHONES.mentor), 'новый вход')).toBe(true);
    bot.deps.clock.set(addMinutes(bot.deps.clock.now(), 25 * 60));
    expect(saying(await bot.press(FRESH, `meetings.notes:${world.pairId}:0`), MARK.note)).toBe(true);
  });

  it('is not opened by a new phone at once, unless the old phone says yes; the rest is', async () => {
    const { shown, inviteId } = await moved(PHONES.curator, await member(PHONES.mentee, 'mentee'));
    expect(shown.length).toBeGreaterThan(0);
    const own = async () => [
      saying(await bot.press(FRESH, 'pairing.asked:2'), MARK.psychologist),
      saying(await bot.press(FRESH, `meetings.notes:${world.pairId}:0`), MARK.note),
    ];
    expect(await own()).toEqual([false, false]);
    await bot.press(FRESH, 'privacy.files');
    expect(await bot.deps.db.export.count()).toBe(0);
    expect(saying(await told(PHONES.mentor), 'новый вход')).toBe(true);
    expect(saying(await bot.press(FRESH, `pairing.pair:${world.pairId}`), 'Альфmentor')).toBe(true);
    await bot.press(PHONES.mentee, `people.itsme:${inviteId}`);
    expect(await own()).toEqual([true, true]);
  });
});

describe('the school’s link', () => {
  it('has a place taken by a person once, however often they leave and come', async () => {
    const uses = async () =>
      (await bot.deps.db.invite.findUniqueOrThrow({ where: { code: 'AAAAAAA2' } })).uses;
    await comes(FRESH, 'Пустой Иван');
    expect(await uses()).toBe(1);
    let shown: Shown[];
    for (let round = 0; round < 3; round++) {
      bot.deps.clock.set(addMinutes(bot.deps.clock.now(), 1));
      await bot.press(FRESH, 'privacy.erased');
      shown = await bot.press(FRESH, 'people.join:AAAAAAA2');
      shown = await follow(FRESH, shown, /consent:yes/);
      shown = await follow(FRESH, shown, /role:mentor/);
    }
    expect(await uses()).toBe(1);
  });

  it('lets nobody in by «all» who was not in the list on the screen', async () => {
    await comes(FRESH + 1, 'Первый Андрей');
    const queue = await bot.press(PHONES.curator, `people.queue:${world.schoolId}:0`);
    const all = queue.flatMap((one) => one.buttons).find((one) => one.startsWith('people.all'));
    await bot.press(PHONES.pending, 'privacy.erased');
    await comes(FRESH, 'Чужой Нежданный');
    const answer = await bot.press(PHONES.curator, all ?? '');
    expect(await rolesOf(FRESH)).toEqual([]);
    expect(await rolesOf(FRESH + 1)).toEqual([]);
    expect(saying(answer, 'Нежданный')).toBe(true);
  });
});

describe('a name', () => {
  it('changed after the entry was confirmed is told to the keepers and kept in the log', async () => {
    await bot.press(PHONES.mentor, 'people.rename');
    await bot.says(PHONES.mentor, 'Альфcuratorин Альфcuratorа Альфcuratorович');
    const words = await told(PHONES.curator);
    expect(words.map((one) => one.method)).toContain('people.renamed');
    expect(await bot.deps.db.auditEntry.findFirst({ where: { action: 'people.renamed' } })).toMatchObject({
      actorId: await person(PHONES.mentor),
      subjectId: await member(PHONES.mentor, 'mentor'),
    });
  });
});
