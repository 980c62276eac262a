import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../src/platform/database/generated/enums.ts';
import { MARK, PHONES, twoSchools, type World } from '../safety/world.ts';
import { type InsideBot, insideBot } from '../support/inside.ts';
import { actorWith } from '../support/operations.ts';

describe('private words promised to one reader by name', () => {
  let bot: InsideBot;
  let world: World;
  beforeAll(async () => {
    bot = await insideBot();
    world = await twoSchools(bot.deps);
  }, 120_000);
  afterAll(() => bot.close());

  const personOf = async (phone: number) => (await actorWith(bot.deps, phone)).personId;
  const memberOf = async (phone: number, role: Role) =>
    (await actorWith(bot.deps, phone)).memberships.find((m) => m.role === role)?.id ?? 0;
  const all = async (phone: number, data: string) =>
    (await bot.press(phone, data)).map(({ text }) => text).join('\n');

  it('are not read by another trusted person, whom a curator who is a side may name', async () => {
    const { db, clock } = bot.deps;
    const { schoolId, ownPairId: pairId } = world;
    const trusted = await memberOf(PHONES.trusted, 'trustedPerson');
    await db.trialAnswer.deleteMany({ where: { pairId } });
    await db.pair.update({ where: { id: pairId }, data: { stage: 'trial', trialDecision: null } });
    await bot.press(PHONES.curatorsMentee, `pairing.answer:${pairId}:discuss`);
    const said = { schoolId, pairId, side: 'mentee' as const, answeredAt: clock.now(), readerId: trusted };
    await db.pulse.create({ data: { ...said, month: '2026-10', score: 2 } });
    expect(await db.trialAnswer.findFirst({ where: { pairId, side: 'mentee' } })).toMatchObject({
      choice: 'discuss',
      readerId: trusted,
    });
    await db.offer.updateMany({
      where: { declineReason: MARK.ownDecline },
      data: { declineReaderId: trusted },
    });
    const { id: offerId } = await db.offer.findFirstOrThrow({ where: { declineReason: MARK.ownDecline } });
    expect(await all(PHONES.trusted, `pairing.discuss:${pairId}`)).toContain('хочу обсудить');
    expect(await all(PHONES.trusted, `surveys.pulses:${pairId}`)).toMatch(/Октябрь 2026.*2/s);
    expect(await all(PHONES.trusted, `pairing.offer:${offerId}`)).toContain(MARK.ownDecline);

    await bot.press(PHONES.curator, `roles.name:${schoolId}:${await personOf(PHONES.other)}`);
    const card = await all(PHONES.other, `pairing.discuss:${pairId}`);
    expect(card).toContain('ответ дан тому, кто читал раньше');
    expect(card).not.toContain('хочу обсудить');
    expect(await all(PHONES.other, `surveys.pulses:${pairId}`)).not.toContain('2026');
    expect(await all(PHONES.other, `pairing.offer:${offerId}`)).not.toContain(MARK.ownDecline);

    const next = await memberOf(PHONES.other, 'trustedPerson');
    await db.pulse.create({ data: { ...said, month: '2026-11', score: 4, readerId: next } });
    expect(await all(PHONES.other, `surveys.pulses:${pairId}`)).toMatch(/Ноябрь 2026.*4/s);
  });

  it('are one’s own: an answer entered from paper gives way to the person’s', async () => {
    const { db } = bot.deps;
    const { pairId } = world;
    await db.trialAnswer.deleteMany({ where: { pairId } });
    await db.pair.update({ where: { id: pairId }, data: { stage: 'trial', trialDecision: null } });
    const mentee = await memberOf(PHONES.mentee, 'mentee');
    await bot.press(PHONES.curator, `people.onpaper:${mentee}:on`);
    await bot.press(PHONES.curator, `pairing.onpaper:${pairId}:mentee:continue`);
    expect(await db.trialAnswer.findFirst({ where: { pairId, side: 'mentee' } })).toMatchObject({
      choice: 'continue',
      onPaper: true,
    });
    await bot.press(PHONES.mentee, `people.inbot:${mentee}`);
    await bot.press(PHONES.mentee, `pairing.answer:${pairId}:discuss`);
    await bot.press(PHONES.mentee, `pairing.answer:${pairId}:continue`);
    expect(await db.trialAnswer.findFirst({ where: { pairId, side: 'mentee' } })).toMatchObject({
      choice: 'discuss',
      onPaper: false,
    });
  });
});
