import { InlineKeyboard, InputFile, Keyboard } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectPeople } from '../../src/playground/bot-api/index.ts';
import { type Actor, person } from '../support/people.ts';
import { stage } from './support.ts';

let scene: Awaited<ReturnType<typeof stage>>;
beforeEach(async () => {
  scene = await stage();
  const { bot } = scene;
  bot.command('start', async (ctx) => {
    const reply_markup = new InlineKeyboard()
      .text('✅ Состоялась', 'yes')
      .row()
      .text('Позже', 'later')
      .text('Нет', 'no');
    await ctx.reply('<b>Встреча</b> сегодня', { parse_mode: 'HTML', reply_markup });
  });
  bot.callbackQuery('yes', async (ctx) => {
    await ctx.answerCallbackQuery();
    await new Promise((resolve) => setTimeout(resolve, 60));
    await ctx.editMessageText('Записано');
  });
  bot.callbackQuery('later', (ctx) => ctx.answerCallbackQuery({ text: 'Хорошо', show_alert: true }));
  bot.hears('🏠 Главное', (ctx) => ctx.reply('Главное'));
  bot.hears('keys', (ctx) =>
    ctx.reply('Клавиши', { reply_markup: new Keyboard().text('🏠 Главное').persistent() }),
  );
  bot.hears('file', (ctx) => ctx.replyWithDocument(new InputFile(Buffer.from('1;2'), 'Итог.csv')));
  bot.on('message:sticker', (ctx) => ctx.reply(`Стикер ${ctx.message.sticker.emoji}`));
  bot.on('message:voice', (ctx) => ctx.reply('Голос'));
  bot.on('message:document', async (ctx) => ctx.reply(`Файл ${(await ctx.getFile()).file_size}`));
  bot.on('message:text', (ctx) =>
    ctx.message.text === 'silence' ? undefined : ctx.reply(`Эхо ${ctx.message.text.length}`),
  );
  void bot.start();
});
afterEach(() => scene.stop());

describe.each(['in the same process', 'over HTTP'])('people %s', (way) => {
  let ann: Actor;
  beforeEach(async () => {
    const api = way === 'over HTTP' ? connectPeople(scene.api.url) : scene.api;
    ann = await person(api, { id: 11, first_name: 'Ann' });
  });

  it('says, taps, sees, and counts', async () => {
    await ann.says('/start');
    expect(await ann.screen()).toBe('Встреча сегодня\n\n[✅ Состоялась]\n[Позже]  [Нет]');
    expect(await ann.taps('Позже')).toBe('Хорошо');
    await ann.sees('Хорошо');
    await ann.taps('✅');
    expect(await ann.screen()).toBe('Записано');
    await ann.sees(/Записано/);
    await ann.doesNotSee('Встреча');
    expect([ann.tapsCount, ann.typed]).toEqual([2, 1]);
  });

  it('presses keys of the reply keyboard, sends what is no text, gets files', async () => {
    await ann.says('keys');
    await ann.taps('🏠');
    await ann.sees('Главное');
    await ann.sends.sticker('🎓');
    await ann.sees('Стикер 🎓');
    await ann.sends.voice();
    await ann.sends.document('x.txt', Buffer.from('12345'));
    await ann.sees('Файл 5');
    await ann.editsLast('other');
    await ann.says('x'.repeat(5000));
    await ann.sees('Эхо 904');
    await ann.says('file');
    expect(await ann.document()).toMatchObject({ name: 'Итог.csv', mime: 'text/csv' });
  });

  it('tells with the chat what went wrong', async () => {
    await ann.says('/start');
    await expect(ann.sees('Цель', { patience: 50 })).rejects.toThrow(
      /Ann does not see «Цель»[^]*Встреча сегодня[^]*\[Нет\]/,
    );
    await expect(ann.taps('Цель', { patience: 50 })).rejects.toThrow('finds no button «Цель»');
    await expect(ann.taps('Нет', { patience: 50 })).rejects.toThrow('the button keeps turning');
    await expect(ann.says('silence', { patience: 50 })).rejects.toThrow('gets no reaction');
  });
});
