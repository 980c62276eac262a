import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as facts from '../../src/mentoring/monitoring/facts/taps.ts';
import { count, id, taps } from '../../src/platform/telegram/tap.ts';
import { type InsideBot, insideBot } from '../support/inside.ts';
import { changed, fingerprint } from './walker.ts';
import { FIRST, PHONES, STRANGERS, twoSchools, type World } from './world.ts';

const LONG = 600_000;
const SECRET = 'Достижениесекретное';
const own = new Set<unknown>(Object.values(facts));
const mine = taps.filter((tap) => own.has(tap));

/** Every button of these taps: each choice with the first id, each other id with the first choice. */
function dataOf(ids: readonly number[]): string[] {
  return mine.flatMap((tap) => {
    let made: string[][] = [[]];
    for (const part of tap.parts) {
      const values =
        part === id
          ? ids.map(String)
          : part === count
            ? ['0', '1']
            : part instanceof z.ZodEnum
              ? part.options.map(String)
              : [];
      made = made.flatMap((before, i) =>
        (i === 0 ? values : values.slice(0, 1)).map((value) => [...before, value]),
      );
    }
    return made.map((values) => [tap.name, ...values].join(':'));
  });
}

describe('facts behind the wall', () => {
  let bot: InsideBot;
  let world: World;
  let pressed: string[];
  beforeAll(async () => {
    bot = await insideBot();
    world = await twoSchools(bot.deps);
    const { db, clock } = bot.deps;
    const { schoolId } = world;
    const now = clock.now();
    const { menteeId } = await db.pair.findUniqueOrThrow({ where: { id: world.pairId } });
    const term = await db.term.findFirstOrThrow({ where: { schoolId } });
    const person = await db.membership.findUniqueOrThrow({ where: { id: menteeId } });
    const by = person.personId;
    const { id: achievementId } = await db.achievement.create({
      data: {
        schoolId,
        membershipId: menteeId,
        kind: 'contest',
        title: SECRET,
        doneOn: '2026-11-20',
        fileId: 'photo:abc',
        createdById: by,
        createdAt: now,
        requestId: 'walked',
      },
    });
    await db.termFigures.create({
      data: {
        schoolId,
        membershipId: menteeId,
        termId: term.id,
        quality: 37,
        enteredById: by,
        updatedAt: now,
      },
    });
    pressed = dataOf([...new Set([schoolId, menteeId, achievementId, ...world.memberships.slice(1, 3)])]);
  }, LONG);
  afterAll(() => bot.close());

  async function sees(phone: number): Promise<string> {
    const shown: string[] = [];
    for (const data of pressed) {
      const answer = await bot.press(phone, data);
      shown.push(...answer.map((one) => one.text));
      if (!answer.some((one) => one.buttons.some((button) => button.startsWith('q:')))) continue;
      // Into the dialogue that opened, one typed line, and out again.
      await bot.says(phone, '5');
      await bot.says(phone, '/cancel');
    }
    return shown.join('\n').replaceAll('\u00a0', ' ');
  }

  it.each([
    ...Object.entries(STRANGERS),
    ['between', PHONES.between],
    ['administrator', PHONES.administrator],
    ['reader', PHONES.reader],
  ] as const)(
    'are neither seen nor changed by %s',
    async (name, phone) => {
      const before = await fingerprint(bot, world.schoolId, phone);
      const shown = await sees(phone);
      expect(shown).not.toContain(SECRET);
      expect(shown).not.toContain('37 %');
      if (name in STRANGERS) expect(shown).not.toContain(FIRST);
      const after = await fingerprint(bot, world.schoolId, phone);
      const kept = ['Achievement', 'TermFigures', 'IndicatorValue'];
      expect(changed(before, after).filter((table) => kept.includes(table))).toEqual([]);
    },
    LONG,
  );

  it(
    'are seen by whose they are, by the mentor but for the figures, and by the curator',
    async () => {
      const mentor = await sees(PHONES.mentor);
      expect(mentor).toContain(SECRET);
      expect(mentor).not.toContain('37 %');
      const curator = await sees(PHONES.curator);
      expect(curator).toContain(SECRET);
      expect(curator).toContain('37 %');
    },
    LONG,
  );
});
