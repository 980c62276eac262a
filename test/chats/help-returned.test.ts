import { beforeEach, describe, expect, it } from 'vitest';
import { askHelp } from '../../src/mentoring/pairing/help/operations.ts';
import type { HelpKind, Role } from '../../src/platform/database/generated/enums.ts';
import { PHONES, twoSchools, type World } from '../safety/world.ts';
import { type InsideBot, insideBot } from '../support/inside.ts';
import { actorWith } from '../support/operations.ts';

const WORDS = 'Слова для одного человека';

describe('a request for help whose reader can’t read it any more', () => {
  let bot: InsideBot;
  let world: World;

  beforeEach(async () => {
    bot = await insideBot();
    world = await twoSchools(bot.deps);
    return () => bot.close();
  }, 120_000);

  const personOf = async (phone: number) => (await actorWith(bot.deps, phone)).personId;
  const memberOf = async (phone: number, role: Role) =>
    (
      await bot.deps.db.membership.findFirstOrThrow({
        where: { personId: await personOf(phone), role, schoolId: world.schoolId, status: 'active' },
      })
    ).id;
  async function ask(kind: HelpKind, reader: number): Promise<number> {
    await bot.deps.db.helpRequest.deleteMany({ where: { schoolId: world.schoolId } });
    const asked = await askHelp(bot.deps, await actorWith(bot.deps, PHONES.mentee), {
      fromId: await memberOf(PHONES.mentee, 'mentee'),
      kind,
      readerId: reader,
      text: WORDS,
      requestId: `returned:${kind}`,
    });
    if (!asked.ok) throw new Error(asked.reason);
    return asked.helpId;
  }

  const doors: [string, HelpKind, () => Promise<number>, () => Promise<[number, string][]>][] = [
    [
      'another trusted person is named',
      'concern',
      () => memberOf(PHONES.trusted, 'trustedPerson'),
      async () => [[PHONES.curator, `roles.name:${world.schoolId}:${await personOf(PHONES.other)}`]],
    ],
    [
      'the role is taken away',
      'psychologist',
      () => memberOf(PHONES.reader, 'psychologist'),
      async () => [[PHONES.curator, `roles.end:${await memberOf(PHONES.reader, 'psychologist')}`]],
    ],
    [
      'the reader leaves the programme',
      'psychologist',
      () => memberOf(PHONES.reader, 'psychologist'),
      async () => [[PHONES.reader, 'privacy.erased']],
    ],
    [
      'curatorship is handed over, to the mentor of the pair',
      'conflict',
      () => memberOf(PHONES.curator, 'curator'),
      async () => [[PHONES.curator, `roles.handNow:${world.schoolId}:${await personOf(PHONES.mentor)}`]],
    ],
  ];

  it.each(doors)('when %s, goes back to its author and to nobody else', async (_, kind, reader, door) => {
    const helpId = await ask(kind, await reader());
    for (const [phone, data] of await door()) await bot.press(phone, data);
    const { reader: kept } = await bot.deps.db.helpRequest.findUniqueOrThrow({
      where: { id: helpId },
      include: { reader: true },
    });
    expect(kept.status).toBe('ended');
    for (const phone of Object.values(PHONES).filter((one) => one !== PHONES.mentee)) {
      const shown = await bot.press(phone, `pairing.asked:${helpId}`);
      expect(shown.filter(({ text }) => text.includes(WORDS))).toEqual([]);
    }

    await bot.deliver();
    const told = bot.shown.filter((one) => one.chat === PHONES.mentee).at(-1);
    expect(told?.text).toContain('Никто другой её не увидит');
    expect(told?.text).not.toContain(WORDS);
    const [card] = await bot.press(PHONES.mentee, `pairing.asked:${helpId}`);
    expect(card?.text).toContain(WORDS);
    const again = card?.buttons.filter((button) => button.startsWith('pairing.resend')) ?? [];
    expect(again.length).toBeGreaterThan(0);
    // Two taps at once are one letter.
    await Promise.all([bot.press(PHONES.mentee, again[0] ?? ''), bot.press(PHONES.mentee, again[0] ?? '')]);
    const sent = await bot.deps.db.helpRequest.findUniqueOrThrow({
      where: { id: helpId },
      include: { reader: true },
    });
    expect(sent).toMatchObject({ text: WORDS, status: 'open', reader: { status: 'active' } });
    expect(
      await bot.deps.db.dispatch.count({ where: { kind: 'pairing.helpAsked', key: { contains: 'resent' } } }),
    ).toBe(1);
  });

  it('is sent by its author alone, and only to somebody who may read it', async () => {
    const helpId = await ask('psychologist', await memberOf(PHONES.reader, 'psychologist'));
    const curator = await memberOf(PHONES.curator, 'curator');
    await bot.press(PHONES.mentee, `pairing.resend:${helpId}:${curator}`);
    await bot.press(PHONES.curator, `roles.end:${await memberOf(PHONES.reader, 'psychologist')}`);
    await bot.press(PHONES.curator, `pairing.resend:${helpId}:${curator}`);
    await bot.press(PHONES.mentee, `pairing.resend:${helpId}:${await memberOf(PHONES.other, 'mentee')}`);
    const { reader } = await bot.deps.db.helpRequest.findUniqueOrThrow({
      where: { id: helpId },
      include: { reader: true },
    });
    expect(reader.role).toBe('psychologist');
  });
});
