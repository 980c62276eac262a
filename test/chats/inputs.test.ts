import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from '../support/bot.ts';
import { messageOf } from '../support/inside.ts';
import { type TestPair, testPair } from '../support/meetings.ts';
import type { Actor as Phone } from '../support/people.ts';

let bot: TestBot;
let from = 5100;
let nextMessage = 900_000;
let pair: TestPair;
let mentee: Phone;
let curator: Phone;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());
beforeEach(async () => {
  from += 10;
  pair = await testPair(bot.deps, { from, stage: 'series' });
  mentee = await bot.phone('Тимур', { id: pair.ids.mentee });
  curator = await bot.phone('Наталья', { id: pair.ids.curator });
});

/** Brings messages as Telegram would, some at once; each holds what is given beside its head. */
async function brings(phone: Phone, ...contents: object[]): Promise<void> {
  for (const content of contents)
    bot.api.world.bot().updates.push(phone.id, 'message', messageOf(phone.id, content, nextMessage++));
  await phone.quiet();
  await bot.lanes.settled();
}

const fromBot = async (phone: Phone) =>
  (await phone.chat()).messages.filter((message) => message.from === 'bot').map((message) => message.plain);

async function asksTitle(): Promise<void> {
  await mentee.says('/start');
  await mentee.taps('Ещё');
  await mentee.taps('🏆 Достижения');
  await mentee.taps('Курс');
}

const achievements = () => bot.deps.db.achievement.findMany({ where: { schoolId: pair.schoolId } });

describe('what nobody said', () => {
  it.each([
    ['pinned_message', { pinned_message: { message_id: 1, date: 0, chat: { id: 1, type: 'private' } } }],
    [
      'message_auto_delete_timer_changed',
      { message_auto_delete_timer_changed: { message_auto_delete_time: 9 } },
    ],
    ['chat_background_set', { chat_background_set: { type: {} } }],
    ['boost_added', { boost_added: { boost_count: 1 } }],
    ['gift', { gift: { gift: {} } }],
    ['something Telegram will have one day', { next_year: {} }],
  ])('is not answered, and nothing is redrawn: %s', async (_, content) => {
    await mentee.says('/start');
    const home = await fromBot(mentee);
    await brings(mentee, content);
    expect(await fromBot(mentee)).toEqual(home);
    await asksTitle();
    const asked = await fromBot(mentee);
    await brings(mentee, content);
    expect(await fromBot(mentee)).toEqual(asked);
    await mentee.says('Формирующее оценивание');
    await mentee.sees(/Когда|Сегодня/);
  });
});

const photo = (id: string, group: string) => ({
  photo: [{ file_id: id, file_unique_id: id, width: 1, height: 1 }],
  media_group_id: group,
});

describe('an album', () => {
  it('is answered once, outside a dialogue and inside', async () => {
    await mentee.says('/start');
    const album = (group: string) => ['a', 'b', 'c', 'd', 'e'].map((id) => photo(id, group));
    const before = (await fromBot(mentee)).length;
    await brings(mentee, ...album('1'));
    expect((await fromBot(mentee)).slice(before)).toHaveLength(2);
    await asksTitle();
    const asked = (await fromBot(mentee)).length;
    await brings(mentee, ...album('2'));
    expect((await fromBot(mentee)).slice(asked)).toHaveLength(1);
    await brings(mentee, ...album('3'));
    expect((await fromBot(mentee)).slice(asked)).toHaveLength(2);
  });

  it('gives its first file where one is asked for, and says so', async () => {
    await asksTitle();
    await mentee.says('Формирующее оценивание');
    await mentee.taps('Сегодня');
    const before = (await fromBot(mentee)).length;
    await brings(mentee, photo('first', '7'), photo('second', '7'), photo('third', '7'));
    const [said, then, ...more] = (await fromBot(mentee)).slice(before);
    expect(said).toBe('Пришло несколько файлов сразу: беру первый.');
    expect(then).toContain('Файл приложен');
    expect(more).toEqual([]);
    expect(await achievements()).toMatchObject([{ fileId: 'photo:first' }]);
  });
});

describe('a text the phone cut in two', () => {
  it('is no answer where it is too long: its rest is not kept, the question stays', async () => {
    await asksTitle();
    const before = (await fromBot(mentee)).length;
    await mentee.says(`${'о'.repeat(4096)}хвост названия`);
    expect((await fromBot(mentee)).slice(before)).toHaveLength(1);
    expect(await achievements()).toEqual([]);
    await mentee.doesNotSee(/Сегодня/);
    await bot.advance({ minutes: 1 });
    await mentee.says('Формирующее оценивание');
    await mentee.taps('Сегодня');
    expect(await achievements()).toMatchObject([{ title: 'Формирующее оценивание' }]);
  });

  it('is one answer where all of it is wanted', async () => {
    const names = Array.from(
      { length: 95 },
      (_, i) =>
        `Константинопольская-Сергеева ${'АБВГДЕЖЗИК'[i % 10]}${'абвгдежзик'[Math.floor(i / 10)]} Александровна`,
    );
    await curator.says('/start');
    await curator.taps('Люди');
    await curator.taps('Вставить список имён');
    await curator.taps('Наставник');
    await curator.says(names.join('\n'));
    await curator.sees('Прочитано имён: 95. Не получилось: 0.');
    await curator.taps('2 ›');
    await curator.sees(names[11]?.slice(0, 33) ?? '');
  });
});

describe('a command', () => {
  it('is the same with a capital letter', async () => {
    await mentee.says('/Start');
    await mentee.sees(/Сегодня|встреч/);
    await mentee.says('/HELP');
    await mentee.sees(/\/language/);
    await asksTitle();
    await mentee.says('/Cancel');
    await mentee.sees('Мои достижения');
    const guest = await bot.phone('Guest', { id: from + 9 });
    await guest.says('/Start');
    await guest.sees(/нужен код школы/);
    await guest.says('/Unknown');
    await guest.sees(/нужен код школы/);
  });
});

describe('an edit that Telegram refuses, whatever it calls it', () => {
  it.each(['MESSAGE_ID_INVALID', 'message identifier is not specified', 'MESSAGE_AUTHOR_REQUIRED'])(
    'gives one new message with the screen: %s',
    async (description) => {
      const refuse = (method: string) =>
        bot.api.world.faults.add({ kind: 400, description, method, chatId: mentee.id, times: 20 });
      await mentee.says('/start');
      refuse('editMessageText');
      refuse('editMessageReplyMarkup');
      const before = (await fromBot(mentee)).length;
      await mentee.taps('Ещё');
      expect((await fromBot(mentee)).slice(before)).toHaveLength(1);
      await mentee.says('/start');
      expect((await fromBot(mentee)).slice(before)).toHaveLength(2);
      await mentee.taps('Ещё');
      await mentee.taps('🏆 Достижения');
      await mentee.taps('Курс');
      const asked = (await fromBot(mentee)).length;
      await mentee.says('Формирующее оценивание');
      expect((await fromBot(mentee)).slice(asked)).toHaveLength(1);
      expect((await fromBot(mentee)).join('\n')).not.toContain('наша ошибка');
      bot.api.world.faults.clear();
    },
  );
});
