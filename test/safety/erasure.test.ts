import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eraseDue } from '../../src/mentoring/privacy/jobs.ts';
import { addMinutes } from '../../src/platform/time/local.ts';
import { type InsideBot, insideBot, type Shown } from '../support/inside.ts';
import { pairOf } from '../support/meetings.ts';
import { PHONES, STRANGERS, twoSchools, type World } from './world.ts';

const DAY = 24 * 60;
let bot: InsideBot;
let world: World;
let start: Date;
beforeAll(async () => {
  bot = await insideBot();
  world = await twoSchools(bot.deps);
  start = bot.deps.clock.now();
});
afterAll(() => bot.close());

const words = (shown: readonly Shown[]) => shown.map((one) => one.text).join('\n');
const ofPhone = async (phone: number) =>
  (await bot.deps.db.account.findUniqueOrThrow({ where: { telegramId: BigInt(phone) } })).personId ?? 0;
const membershipOf = async (phone: number, role: 'mentor' | 'mentee') =>
  (
    await bot.deps.db.membership.findFirstOrThrow({
      where: { personId: await ofPhone(phone), role },
      select: { id: true },
    })
  ).id;
const after = (minutes: number) => bot.deps.clock.set(addMinutes(bot.deps.clock.now(), minutes));

/** Presses what a screen offers. */
async function follow(phone: number, shown: readonly Shown[], what: RegExp): Promise<Shown[]> {
  const data = shown.flatMap((one) => one.buttons).find((button) => what.test(button));
  if (data === undefined) throw new Error(`no ${String(what)} under ${words(shown)}`);
  after(1);
  return bot.press(phone, data);
}

describe('a request for erasure and the way back', () => {
  it('ends when they come back: a second request is a request, with thirty days of its own', async () => {
    bot.deps.clock.set(start);
    const phone = 7001;
    let shown = await bot.says(phone, '/start AAAAAAA2');
    shown = await follow(phone, shown, /language:ru/);
    shown = await follow(phone, shown, /consent:yes/);
    shown = await bot.says(phone, 'Вернувшаяся Анна');
    shown = await follow(phone, shown, /address:0/);
    await follow(phone, shown, /role:mentor/);
    const personId = await ofPhone(phone);
    const requests = () => bot.deps.db.erasure.findMany({ where: { personId }, orderBy: { id: 'asc' } });
    await bot.press(phone, 'privacy.erased');
    after(60);
    shown = await bot.says(phone, '/start AAAAAAA2');
    shown = await follow(phone, shown, /consent:yes/);
    await follow(phone, shown, /role:mentor/);
    // Coming back closes it there and then, with what waited to be said of it.
    expect((await requests()).map((one) => one.takenBackAt !== null)).toEqual([true]);
    expect(
      await bot.deps.db.dispatch.count({
        where: { toPersonId: personId, status: 'waiting', kind: { startsWith: 'privacy.' } },
      }),
    ).toBe(0);
    after(3 * DAY);
    await bot.press(phone, 'privacy.erased');
    const [first, second] = await requests();
    expect(second?.dueAt.getTime()).toBe(addMinutes(bot.deps.clock.now(), 30 * DAY).getTime());
    expect(await bot.deps.db.membership.count({ where: { personId, status: { not: 'ended' } } })).toBe(0);
    await eraseDue.run(bot.deps, first?.dueAt ?? start);
    expect((await requests())[1]?.doneAt).toBeNull();
    await eraseDue.run(bot.deps, second?.dueAt ?? start);
    const person = await bot.deps.db.person.findUniqueOrThrow({ where: { id: personId } });
    expect(person.erasedAt).not.toBeNull();
    expect(person.fullName).not.toContain('Анна');
  });

  it('an entry begun before it leads back in only with a consent of its own', async () => {
    bot.deps.clock.set(start);
    const phone = STRANGERS.nobody;
    const consent = {
      kind: 'programme',
      given: true,
      version: '1',
      locale: 'ru',
      operator: '',
      purpose: '',
    } as const;
    await bot.deps.db.consent.create({
      data: {
        ...consent,
        personId: await ofPhone(phone),
        operatorId: world.elsewhereId,
        term: '',
        decidedAt: start,
      },
    });
    const join = await bot.says(phone, '/start BBBBBBB2');
    await bot.press(phone, 'privacy.erased');
    after(5);
    await follow(phone, join, /role:mentor/);
    const personId = await ofPhone(phone);
    expect(await bot.deps.db.membership.count({ where: { personId, status: { not: 'ended' } } })).toBe(0);
  });

  it('a school has no power by paper over what another one keeps of the person, finished or not', async () => {
    bot.deps.clock.set(start);
    const { db } = bot.deps;
    const schoolId = world.elsewhereId;
    const personId = await ofPhone(PHONES.mentee);
    const row = { schoolId, personId, role: 'mentee', createdAt: start, confirmedAt: start } as const;
    const was = await db.membership.create({ data: { ...row, status: 'ended', endedAt: start } });
    const mentorId = await membershipOf(STRANGERS.allRoles, 'mentor');
    const pairId = await pairOf(bot.deps, { schoolId, mentorId, menteeId: was.id, stage: 'series' });
    await db.pair.update({ where: { id: pairId }, data: { status: 'completed', endedAt: start } });
    const membershipId = await membershipOf(PHONES.mentee, 'mentee');
    await bot.press(PHONES.administrator, `privacy.paper:${membershipId}`);
    const said = words(await bot.says(PHONES.administrator, '20.11.2026'));
    expect(said).toContain('состоит или состоял ещё в одной школе');
    expect(await db.erasure.count({ where: { personId } })).toBe(0);
    expect((await db.membership.findUniqueOrThrow({ where: { id: membershipId } })).status).toBe('active');
  });

  it('by paper, of somebody without Telegram, is taken back from the card by who may enter it, by nobody else', async () => {
    bot.deps.clock.set(start);
    const { db } = bot.deps;
    const paper = await db.membership.findFirstOrThrow({
      where: { onPaper: true, schoolId: world.schoolId, person: { account: null } },
    });
    const { id, personId } = paper;
    const state = () =>
      db.membership.findUniqueOrThrow({ where: { id }, select: { status: true, endedAt: true } });
    const before = await state();
    await bot.press(PHONES.administrator, `privacy.paper:${id}`);
    await bot.says(PHONES.administrator, '20.11.2026');
    expect((await state()).status).toBe('ended');
    after(10 * DAY);
    const back = `privacy.paperback:${id}`;
    // A keeper who enters no paper sees no button, and a made one does nothing.
    const others = await bot.press(PHONES.curator, `people.person:${id}`);
    expect(others.flatMap((one) => one.buttons)).not.toContain(back);
    await bot.press(PHONES.curator, back);
    await bot.press(STRANGERS.allRoles, back);
    expect(await db.erasure.count({ where: { personId, takenBackAt: null } })).toBe(1);
    const people = await bot.press(PHONES.administrator, `people.bases:${world.schoolId}`);
    const list = await follow(PHONES.administrator, people, /^privacy\.papers/);
    const card = await follow(PHONES.administrator, list, new RegExp(`^people\\.person:${id}$`));
    expect(words(card)).toContain('По бумаге от пт 20\u00a0ноября');
    await follow(PHONES.administrator, card, new RegExp(`^${back}$`));
    expect(await state()).toEqual(before);
    expect(await db.auditEntry.count({ where: { action: 'people.erasureBack' } })).toBe(1);
    await eraseDue.run(bot.deps, addMinutes(start, 40 * DAY));
    expect((await db.person.findUniqueOrThrow({ where: { id: personId } })).erasedAt).toBeNull();
  });
});
