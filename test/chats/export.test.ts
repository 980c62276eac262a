import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { MADE_UP } from '../../src/platform/telegram/accounts.ts';
import { SCENES } from '../../src/playground/scenes.ts';
import type { TestBot } from '../support/bot.ts';
import { Actor as Phone } from '../support/people.ts';
import { startSample } from '../support/sample.ts';

const [sample] = SCENES;
const [ADMINISTRATOR, CURATOR, MENTOR] = sample.phones.map((p) => p.userId) as [number, number, number];
const TRUSTED = MADE_UP + 9003;

let bot: TestBot;
const phone = (userId: number) => new Phone(bot.api.world, userId, String(userId), () => bot.lanes.settled());
const documents = (userId: number) =>
  bot.api.world.chat(userId).messages.filter((message) => message.media?.kind === 'document');

/** The last document somebody was sent. */
function fileOf(userId: number): { name: string; bytes: Buffer } {
  const media = documents(userId).at(-1)?.media;
  if (!media) throw new Error('no file came');
  const { name, bytes } = bot.api.world.file(media.fileId);
  return { name, bytes: Buffer.from(bytes) };
}

beforeAll(async () => {
  bot = await startSample();
}, 180_000);
afterAll(() => bot.stop());
beforeEach(async () => {
  // Each begins with nothing of the last one under way.
  await bot.drain();
});

it('gives the workbook of a term in two taps, with a line that says how it goes', async () => {
  const admin = phone(ADMINISTRATOR);
  await admin.says('/export');
  await admin.taps('1 четверть');
  await admin.taps('Таблица Excel');
  await admin.sees(/Готовлю файл|Готово/);
  await bot.drain();
  expect(admin.tapsCount).toBe(2);
  await admin.sees('Готово: файл ниже.');
  const { name, bytes } = fileOf(ADMINISTRATOR);
  expect(name).toBe('Школа № 5, наставничество 01.07.2026–01.11.2026.xlsx');
  expect((await readSheet(bytes))[0]).toContain('Наставляемый');
});

it('asks whose, when there is a choice; CSV is one sheet of one’s choice', async () => {
  const curator = phone(CURATOR);
  await curator.says('/export');
  await curator.taps('Школа № 5');
  await curator.taps('Учебный год');
  await curator.taps('CSV');
  await curator.taps('План');
  await bot.drain();
  expect(fileOf(CURATOR).name).toMatch(/^План, Школа № 5.*\.csv$/);
  await curator.says('/export');
  await curator.taps('Мои пары');
  await curator.taps('Учебный год');
  await curator.taps('Календарь');
  await bot.drain();
  expect(fileOf(CURATOR).bytes.toString()).toContain('BEGIN:VEVENT');
});

it('takes other dates typed or picked, and says when they are the wrong way round', async () => {
  const mentor = phone(MENTOR);
  await mentor.says('/export');
  await mentor.taps('Другие даты');
  await mentor.says('вчерашний день недели');
  await mentor.sees('Не получилось прочитать дату');
  await mentor.says('16.11');
  await mentor.sees('По какой день?');
  await mentor.says('01.11.2026');
  await mentor.sees('раньше начала');
  await mentor.says('22.11.2026');
  await mentor.taps('JSON');
  await bot.drain();
  expect(JSON.parse(fileOf(MENTOR).bytes.toString())).toMatchObject({ from: '2026-11-16', to: '2026-11-22' });
});

it('makes one file of two impatient taps, also when the bot restarts in the middle', async () => {
  const admin = phone(ADMINISTRATOR);
  const before = documents(ADMINISTRATOR).length;
  await admin.says('/export');
  await admin.taps('2 четверть');
  // The button is still there, and nothing is made meanwhile.
  await bot.maker.stop();
  await admin.tapsTwice('Таблица Excel');
  expect(await bot.deps.db.export.count({ where: { status: 'waiting' } })).toBe(1);
  await bot.restart();
  await bot.drain();
  expect(documents(ADMINISTRATOR)).toHaveLength(before + 1);
});

it('says kindly when there is nothing in those days, and tries again at a tap', async () => {
  const admin = phone(ADMINISTRATOR);
  await admin.says('/export');
  await admin.taps('Другие даты');
  await admin.says('01.09.2025');
  await admin.says('30.09.2025');
  await admin.taps('Таблица Excel');
  await bot.drain();
  await admin.sees('Для этого файла пока нет записей.');
  const orders = await bot.deps.db.export.count();
  await admin.taps('Попробовать ещё раз');
  await bot.drain();
  expect(await bot.deps.db.export.count()).toBe(orders + 1);
});

it('a role that ended while the file was made gets a sentence instead of it', async () => {
  const admin = phone(ADMINISTRATOR);
  const before = documents(ADMINISTRATOR).length;
  await admin.says('/export');
  await admin.taps('Учебный год');
  await bot.maker.stop();
  await admin.taps('Таблица Excel');
  const roles = {
    where: { status: 'active' as const, person: { account: { telegramId: ADMINISTRATOR } } },
  };
  await bot.deps.db.membership.updateMany({ ...roles, data: { status: 'ended' } });
  await bot.restart();
  await bot.drain();
  await admin.sees('Сейчас этот файл Вам недоступен');
  expect(documents(ADMINISTRATOR)).toHaveLength(before);
  const { where } = roles;
  await bot.deps.db.membership.updateMany({
    where: { person: where.person },
    data: { status: 'active' },
  });
});

it('is not offered where there is nothing to have', async () => {
  const trusted = phone(TRUSTED);
  await trusted.says('/export');
  await trusted.sees('Выгрузка доступна');
  expect(documents(TRUSTED)).toHaveLength(0);
});
