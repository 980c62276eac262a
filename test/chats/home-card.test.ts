import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../src/platform/database/generated/enums.ts';
import type { MessageView } from '../../src/playground/bot-api/index.ts';
import { startBot, type TestBot } from '../support/bot.ts';
import { calmPlans, type PlannedPair, planPairs, RISKY } from '../support/digest.ts';
import { giveTestRole, newPerson } from '../support/operations.ts';
import { type PairingSchool, pairingSchool } from '../support/pairing.ts';
import { Actor as Phone } from '../support/people.ts';
import { startSample } from '../support/sample.ts';

const LONG = 180_000;
const LINES = 10;
const ROWS = 7;
/** Signs that a line holds on a phone 390 px wide. */
const WIDE = 42;

const flat = (text: string) => text.replaceAll('\u00a0', ' ');
const heightOf = (text: string) =>
  text.split('\n').reduce((all, line) => all + Math.max(1, Math.ceil([...line].length / WIDE)), 0);

/** What is wrong with a card for somebody who holds a phone 390 px wide. */
function faults({ plain, keyboard }: MessageView): string[] {
  const found: string[] = [];
  const height = heightOf(plain);
  if (plain.split('\n').length > LINES) found.push(`${plain.split('\n').length} lines`);
  if (height > LINES + 3) found.push(`${height} lines as high`);
  if (keyboard.length > ROWS) found.push(`${keyboard.length} rows`);
  const words = keyboard.flat().map(({ text }) => text);
  if (new Set(words).size < words.length) found.push('two buttons say the same');
  for (const row of keyboard)
    for (const { text } of row)
      if (row.length > 1 && [...text].length > 16) found.push(`«${text}» does not fit half a row`);
  return found;
}

const numberIn = (text: string, before: string) =>
  Number(new RegExp(`${before}\\D*(\\d+)`).exec(flat(text))?.[1] ?? 'NaN');

describe('a home card seen at 390 px, of everybody in a school', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startSample();
  }, LONG);
  afterAll(() => bot.stop());

  it(
    'is seen whole, has no two buttons with the same words, and the queue is as long as the card says',
    async () => {
      const { db } = bot.deps;
      const { id: schoolId } = await db.school.findFirstOrThrow();
      for (const [i, role] of (
        ['director', 'departmentHead', 'psychologist', 'coordinator'] as const
      ).entries()) {
        const personId = await newPerson(bot.deps, {
          telegramId: 990_001 + i,
          fullName: 'Третьяк Инна Павловна',
        });
        await giveTestRole(bot.deps, { schoolId, personId, role });
        await bot.phone(role, { id: 990_001 + i });
      }
      const accounts = await db.account.findMany({
        where: { personId: { not: null } },
        select: { telegramId: true },
      });
      expect(accounts.length).toBeGreaterThan(20);
      const wrong: string[] = [];
      for (const { telegramId } of accounts) {
        const phone = new Phone(bot.api.world, Number(telegramId), String(telegramId));
        await phone.says('/start');
        const card = await phone.lastMessage();
        if (!card) throw new Error('no card');
        wrong.push(
          ...faults(card).map(
            (fault) =>
              `${telegramId}: ${fault}\n${flat(card.plain)}\n${card.keyboard.map((r) => r.map((b) => b.text).join(' | ')).join('\n')}`,
          ),
        );
      }
      expect(wrong.join('\n\n')).toBe('');
    },
    LONG,
  );
});
