import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOffer } from '../../src/mentoring/pairing/offers/operations.ts';
import { type InsideBot, insideBot, type Shown } from '../support/inside.ts';
import { actorWith, giveTestRole } from '../support/operations.ts';
import { MARK, PHONES, twoSchools, type World } from './world.ts';

let bot: InsideBot;
let world: World;
beforeAll(async () => {
  bot = await insideBot();
  world = await twoSchools(bot.deps);
});
afterAll(() => bot.close());

const words = (shown: readonly Shown[]) => shown.map((one) => one.text).join('\n');
const personOf = async (phone: number) => (await actorWith(bot.deps, phone)).personId;
const end = async (pairId: number, phone: number) => {
  const { db, clock } = bot.deps;
  await db.pair.update({ where: { id: pairId }, data: { status: 'completed', endedAt: clock.now() } });
  await db.membership.updateMany({
    where: { personId: await personOf(phone), role: 'mentor' },
    data: { status: 'ended', endedAt: clock.now() },
  });
};

describe('somebody of a pair', () => {
  it('nobody who did not consent is named by an offer, whichever button took the consent back', async () => {
    const { db } = bot.deps;
    const open = () => db.offer.count({ where: { schoolId: world.schoolId, status: 'open' } });
    const before = await open();
    expect(before).toBeGreaterThan(0);
    // An old «Не даю» takes nothing back by itself: it says first what that ends.
    const decline = `people.decide:pairContact:${world.schoolId}:no`;
    const said = await bot.press(PHONES.mentor, decline);
    expect(said.flatMap((one) => one.buttons)).toContain(`people.consent:pairContact:${world.schoolId}`);
    expect(await db.membership.count({ where: { nameHidden: true } })).toBe(0);
    await bot.press(PHONES.mentor, `people.withdrawn:pairContact:${world.schoolId}`);
    expect(await open()).toBe(before - 1);
    const personId = await personOf(PHONES.other);
    await db.consent.deleteMany({ where: { personId } });
    const sideOf = (phone: number, role: 'mentor' | 'mentee') =>
      db.membership.findFirstOrThrow({
        where: { schoolId: world.schoolId, role, person: { account: { telegramId: BigInt(phone) } } },
      });
    const made = await createOffer(bot.deps, await actorWith(bot.deps, PHONES.curator), {
      mentorId: (await sideOf(PHONES.other, 'mentor')).id,
      menteeId: (await sideOf(PHONES.curatorsMentee, 'mentee')).id,
      mentorKind: 'subject',
      requestId: 'never-asked',
    });
    expect(made).toEqual({ ok: false, reason: 'noConsent' });
  });

  it('who was a side of a pair does not lead it, nor reads the other’s sheet by name', async () => {
    const { db } = bot.deps;
    await end(world.ownPairId, PHONES.curator);
    const lead = words(await bot.press(PHONES.curator, `pairing.pair:${world.ownPairId}`));
    expect(lead).not.toContain('Управление парой');
    expect(lead).not.toContain('приказ');
    const { id: roundId } = await db.surveyRound.findFirstOrThrow({ where: { schoolId: world.schoolId } });
    const named = async (phone: number) => words(await bot.press(phone, `surveys.named:${roundId}:0`));
    expect(await named(PHONES.curator)).toContain(MARK.surveyNamed);
    const personId = await personOf(PHONES.mentor);
    await giveTestRole(bot.deps, { schoolId: world.schoolId, personId, role: 'curator' });
    expect(await named(PHONES.mentor)).not.toContain(MARK.surveyNamed);
    await end(world.pairId, PHONES.mentor);
    expect(await named(PHONES.mentor)).not.toContain(MARK.surveyNamed);
  });
});
