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
