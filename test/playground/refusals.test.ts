import { InlineKeyboard, InputFile } from 'grammy';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusal, stage } from './support.ts';

let scene: Awaited<ReturnType<typeof stage>>;
beforeAll(async () => {
  scene = await stage();
});
afterAll(() => scene.stop());

const html = { parse_mode: 'HTML' } as const;
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

describe('what Telegram refuses is refused here', () => {
  it.each([
    ['', 'message text is empty'],
    [' \n ', 'message text is empty'],
    ['x'.repeat(4097), 'message is too long'],
    ['x'.repeat(4096), undefined],
    ['<b>open', `can't parse entities: Can't find end tag corresponding to start tag "b"`],
    [
      '<b>wrong</i>',
      `can't parse entities: Unmatched end tag at byte offset 8, expected "</b>", found "</i>"`,
    ],
    ['lost</b>', `can't parse entities: Unexpected end tag at byte offset 4`],
    ['<div>x</div>', `can't parse entities: Unsupported start tag "div" at byte offset 0`],
    ['a < b', `can't parse entities: Unclosed start tag at byte offset 2`],
    ['Ян & Ко', `can't parse entities: Unsupported entity "&" at byte offset 5`],
    ['&nbsp;', `can't parse entities: Unsupported entity "&nbsp;" at byte offset 0`],
    ['&lt;b&gt; &#8212; <b>x</b>', undefined],
    [`<b>${'x'.repeat(4096)}</b>`, undefined],
  ])('text %#', async (text, error) => {
    const answer = await refusal(scene.bot.api.sendMessage(scene.ann.id, text, html));
    expect(answer).toBe(error === undefined ? 'ok' : `400 Bad Request: ${error}`);
  });

  it('counts text after its entities are read, in UTF-16 units', async () => {
    await scene.bot.api.sendMessage(
      scene.ann.id,
      '<b>Әлия</b> &amp; <a href="https://example.org/?a=1&amp;b=2">x</a>',
      html,
    );
    const { entities, text } = scene.api.world.bot().chats.get(scene.ann.id)?.messages.at(-1) ?? {};
    expect(text).toBe('Әлия & x');
    expect(entities).toEqual([
      { type: 'bold', offset: 0, length: 4 },
      { type: 'text_link', url: 'https://example.org/?a=1&b=2', offset: 7, length: 1 },
    ]);
  });

  it.each([
    ['64 bytes', 'x'.repeat(64), 'ok'],
    ['65 bytes', 'x'.repeat(65), '400 Bad Request: BUTTON_DATA_INVALID'],
    ['33 Cyrillic letters', 'я'.repeat(33), '400 Bad Request: BUTTON_DATA_INVALID'],
    ['nothing', '', '400 Bad Request: BUTTON_DATA_INVALID'],
  ])('callback data of %s', async (_, data, expected) => {
    const keyboard = { inline_keyboard: [[{ text: 'Go', callback_data: data }]] };
    expect(await refusal(scene.bot.api.sendMessage(scene.ann.id, 'x', { reply_markup: keyboard }))).toBe(
      expected,
    );
  });

  it('keyboards: idle button, too many, too wide, unknown parameter', async () => {
    const send = (keyboard: unknown) =>
      refusal(scene.bot.api.sendMessage(scene.ann.id, 'x', { reply_markup: keyboard as InlineKeyboard }));
    const rows = (count: number, width: number) => ({
      inline_keyboard: Array.from({ length: count }, () =>
        Array.from({ length: width }, () => ({ text: 'b', callback_data: 'b' })),
      ),
    });
    expect(await send({ inline_keyboard: [[{ text: 'idle' }]] })).toContain('Text buttons are unallowed');
    expect(await send(rows(101, 1))).toBe('400 Bad Request: REPLY_MARKUP_TOO_LONG');
    expect(await send(rows(100, 1))).toBe('ok');
    expect(await send(rows(1, 9))).toContain('more than 8 buttons in a row');
    expect(await send({ inline_keyboard: [[{ text: 'a', callback_data: 'a', colour: 'red' }]] })).toContain(
      'colour: unknown parameter',
    );
    expect(await send({ keyboard: [] })).toContain('must be non-empty');
  });

  it('parameters that are unknown, missing or of a wrong type', async () => {
    const raw = scene.bot.api.raw;
    const chat_id = scene.ann.id;
    expect(await refusal(raw.sendMessage({ chat_id, text: 'x', txet: 1 } as never))).toContain(
      'txet: unknown parameter',
    );
    expect(await refusal(raw.sendMessage({ chat_id } as never))).toContain('text: is missing');
    expect(await refusal(raw.sendMessage({ chat_id, text: 7 } as never))).toContain('expected string');
    expect(await refusal(raw.sendMessage({ chat_id, text: 'x', parse_mode: 'html5' } as never))).toContain(
      'parse_mode',
    );
    expect(await refusal(raw.sendChatAction({ chat_id, action: 'sleeping' } as never))).toContain('action');
    expect(
      await refusal(
        (raw as never as Record<string, () => Promise<unknown>>).sendSecret?.() ?? Promise.resolve(),
      ),
    ).toBe('404 Not Found');
  });

  it('edits: not modified, not found, not own, with a reply keyboard', async () => {
    const { api } = scene.bot;
    const { id } = scene.ann;
    const keyboard = new InlineKeyboard().text('Go', 'go');
    const sent = await api.sendMessage(id, '<b>One</b>', { ...html, reply_markup: keyboard });
    const edit = (messageId: number, text: string) => refusal(api.editMessageText(id, messageId, text, html));
    expect(
      await refusal(
        api.editMessageText(id, sent.message_id, '<b>One</b> ', { ...html, reply_markup: keyboard }),
      ),
    ).toContain('message is not modified');
    expect(await edit(sent.message_id, '<b>One</b>')).toBe('ok');
    expect(scene.api.world.chat(id).messages.at(-1)?.keyboard).toEqual([]);
    expect(await edit(sent.message_id, 'One')).toBe('ok');
    expect(await edit(99_999, 'x')).toBe('400 Bad Request: message to edit not found');
    expect(await edit(1, 'x')).toBe("400 Bad Request: message can't be edited");
    const keyed = await api.sendMessage(id, 'x', { reply_markup: { keyboard: [[{ text: 'Home' }]] } });
    expect(await edit(keyed.message_id, 'y')).toBe("400 Bad Request: message can't be edited");
    expect(await refusal(api.deleteMessage(id, keyed.message_id))).toBe('ok');
    expect(await refusal(api.deleteMessage(id, keyed.message_id))).toBe(
      '400 Bad Request: message to delete not found',
    );
    expect(await refusal(api.deleteMessages(id, [sent.message_id, 99_999]))).toBe('ok');
  });

  it('chats: unknown, not started, blocked, gone', async () => {
    const { world } = scene.api;
    const send = (id: number) => refusal(scene.bot.api.sendMessage(id, 'x'));
    expect(await send(404)).toBe('400 Bad Request: chat not found');
    world.createPerson({ id: 77, first_name: 'Ben' });
    expect(await send(77)).toBe('400 Bad Request: chat not found');
    world.sendText(77, 'hello');
    expect(await send(77)).toBe('ok');
    world.blockBot(77);
    expect(await send(77)).toBe('403 Forbidden: bot was blocked by the user');
    world.unblockBot(77);
    expect(await send(77)).toBe('ok');
    world.deactivate(77);
    expect(await send(77)).toBe('403 Forbidden: user is deactivated');
    const kinds = await scene.bot.api.getUpdates();
    expect(kinds.map((update) => update.my_chat_member?.new_chat_member.status).filter(Boolean)).toEqual([
      'kicked',
      'member',
    ]);
  });

  it('answers to taps: unknown, twice, too long', async () => {
    const { api, bot, ann } = scene;
    const { message_id } = await bot.api.sendMessage(ann.id, 'x', {
      reply_markup: new InlineKeyboard().text('Go', 'go'),
    });
    expect(() => api.world.tap(ann.id, message_id, 'forged')).toThrow('has no button');
    const query = api.world.tap(ann.id, message_id, 'go');
    const answer = (id: string, text: string) => refusal(bot.api.answerCallbackQuery(id, { text }));
    expect(await answer(query, 'x'.repeat(201))).toBe('400 Bad Request: MESSAGE_TOO_LONG');
    expect(await answer(query, 'Done')).toBe('ok');
    const tooOld = '400 Bad Request: query is too old and response timeout expired or query ID is invalid';
    expect(await answer(query, 'Done')).toBe(tooOld);
    expect(await answer('12345', 'Done')).toBe(tooOld);
  });

  it('commands by scope and language, and their names', async () => {
    const { api, ann } = scene;
    const set = (command: string, description: string, options = {}) =>
      refusal(scene.bot.api.setMyCommands([{ command, description }], options));
    expect(await set('Start', 'x')).toBe('400 Bad Request: BOT_COMMAND_INVALID');
    expect(await set('start', '')).toBe('400 Bad Request: BOT_COMMAND_DESCRIPTION_INVALID');
    expect(await set('start', 'default')).toBe('ok');
    expect(await set('start', 'ru', { language_code: 'ru' })).toBe('ok');
    const menu = () => api.world.chat(ann.id).commands.map(({ description }) => description);
    expect(menu()).toEqual(['ru']);
    expect(await set('help', 'own', { scope: { type: 'chat', chat_id: ann.id } })).toBe('ok');
    expect(menu()).toEqual(['own']);
    expect(await scene.bot.api.deleteMyCommands({ scope: { type: 'chat', chat_id: ann.id } })).toBe(true);
    expect(menu()).toEqual(['ru']);
    expect(await set('help', 'own', { scope: { type: 'chat', chat_id: 404 } })).toBe(
      '400 Bad Request: chat not found',
    );
  });

  it('files: upload, download, by id, empty, no picture, long caption', async () => {
    const { api, bot, ann } = scene;
    const sent = await bot.api.sendDocument(
      ann.id,
      new InputFile(Buffer.from('a;b\r\n--x'), 'Отчёт за четверть.csv'),
      {
        caption: '<i>Готово</i>',
        ...html,
        reply_markup: new InlineKeyboard().text('Go', 'go'),
      },
    );
    expect(sent.document).toMatchObject({ file_name: 'Отчёт за четверть.csv', file_size: 8 });
    expect(sent.caption).toBe('Готово');
    const fileId = sent.document?.file_id ?? '';
    const { file_path } = await bot.api.getFile(fileId);
    const bytes = await fetch(`${api.url}/file/bot${bot.token}/${file_path}`);
    expect(await bytes.text()).toBe('a;b\r\n--x');
    expect(await refusal(bot.api.sendDocument(ann.id, fileId))).toBe('ok');
    expect(await refusal(bot.api.sendDocument(ann.id, 'no-such-file'))).toContain('wrong file identifier');
    expect(await refusal(bot.api.sendDocument(ann.id, new InputFile(Buffer.alloc(0), 'x')))).toContain(
      'non-empty',
    );
    expect(await refusal(bot.api.sendPhoto(ann.id, new InputFile(Buffer.from('text'), 'x.png')))).toContain(
      'IMAGE_PROCESS_FAILED',
    );
    const caption = 'x'.repeat(1025);
    expect(await refusal(bot.api.sendPhoto(ann.id, new InputFile(PNG, 'x.png'), { caption }))).toContain(
      'caption is too long',
    );
    expect(await refusal(bot.api.sendPhoto(ann.id, new InputFile(PNG, 'x.png')))).toBe('ok');
    const form = new FormData();
    form.set('chat_id', String(ann.id));
    form.set('document', new Blob(['curl']), 'curl.txt');
    const response = await fetch(`${api.url}/bot${bot.token}/sendDocument`, { method: 'POST', body: form });
    expect(await response.json()).toMatchObject({
      ok: true,
      result: { document: { file_name: 'curl.txt' } },
    });
  });

  it('a wrong token, and a body that is no JSON', async () => {
    const { api, bot } = scene;
    const wrong = await fetch(`${api.url}/bot1:wrong/getMe`);
    expect(await wrong.json()).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' });
    const bad = await fetch(`${api.url}/bot${bot.token}/getMe`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect(bad.status).toBe(400);
    const form = await fetch(`${api.url}/bot${bot.token}/sendMessage`, {
      method: 'POST',
      body: new URLSearchParams({ chat_id: String(scene.ann.id), text: '123', disable_notification: 'true' }),
    });
    expect(await form.json()).toMatchObject({ ok: true, result: { text: '123' } });
    expect(api.world.chat(scene.ann.id).messages.at(-1)?.silent).toBe(true);
  });
});
