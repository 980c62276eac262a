import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from '../support/bot.ts';
import { openDocument } from '../support/docx.ts';
import { type TestPair, testPair } from '../support/meetings.ts';
import type { Actor as Phone } from '../support/people.ts';

let bot: TestBot;
let pair: TestPair;
let mentor: Phone;
let mentee: Phone;
let curator: Phone;

beforeAll(async () => {
  bot = await startBot();
  pair = await testPair(bot.deps, { from: 100, stage: 'series' });
  mentor = await bot.phone('Ольга', { id: pair.ids.mentor });
  mentee = await bot.phone('Тимур', { id: pair.ids.mentee });
  curator = await bot.phone('Наталья', { id: pair.ids.curator });
  for (const phone of [mentor, mentee, curator]) await phone.says('/start');
});
afterAll(() => bot.stop());

const DATA = '📥 Мои данные';

describe('a person', () => {
  it('has their data in two taps from /privacy, as two files', async () => {
    await mentee.says('/privacy');
    mentee.resetCounts();
    await mentee.taps(DATA);
    await mentee.taps('Получить файлы');
    expect(mentee.tapsCount).toBe(2);
    await bot.drain();
    const files = (await mentee.chat()).messages.flatMap((m) => (m.media ? [m.media] : []));
    expect(files.map((f) => f.name).toSorted()).toEqual(['Мои данные.docx', 'Мои данные.json']);
    const docx = files.find((f) => f.name.endsWith('.docx'));
    const { bytes } = bot.api.world.file(docx?.fileId ?? '');
    expect(openDocument(bytes).text).toContain('Асанов Тимур Маратович');
  });

  it('hears the effect first, leaves, takes it back in one tap', async () => {
    await mentee.says('/privacy');
    await mentee.taps(DATA);
    await mentee.taps('Удалить мои данные');
    await mentee.sees('Через 30 дней');
    await mentee.taps('Да, удалить');
    await mentee.sees('Данные будут удалены');
    await bot.drain();
    const told = await bot.deps.db.dispatch.findMany({
      where: { kind: 'pairing.ended' },
      select: { status: true, toPersonId: true, error: true },
    });
    expect(told).toMatchObject([{ status: 'sent' }]);
    await mentor.sees('заверш');
    await curator.sees('больше не в программе');
    await mentee.says('/start');
    await mentee.sees('Данные будут удалены');
    await mentee.taps('Не удалять');
    await mentee.sees('Данные остаются');
    await bot.advance({ days: 31 });
    expect(
      (await bot.deps.db.person.findFirst({ where: { fullName: { startsWith: 'Асанов' } } }))?.erasedAt,
    ).toBeNull();
  });

  it('is reminded twice, and is nobody after thirty days; everybody else reads «Участник»', async () => {
    await mentee.says('/privacy');
    await mentee.taps(DATA);
    await mentee.taps('Удалить мои данные');
    await mentee.taps('Да, удалить');
    await bot.advance({ days: 31 });
    const said = (await mentee.chat()).messages.filter((m) => m.plain.includes('Данные будут удалены'));
    expect(said.length).toBeGreaterThanOrEqual(3);
    expect(await bot.deps.db.account.count({ where: { telegramId: BigInt(pair.ids.mentee) } })).toBe(0);
    expect(await bot.deps.db.person.count({ where: { fullName: { startsWith: 'Асанов' } } })).toBe(0);
    // The same phone is a stranger’s.
    await mentee.says('/start');
    await mentee.doesNotSee('Данные будут удалены');
  });
});
