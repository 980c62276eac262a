import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Bot, InlineKeyboard } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBotApi } from '../../src/playground/bot-api/index.ts';
import { refusal, stage, TOKEN } from './support.ts';

let scene: Awaited<ReturnType<typeof stage>>;
beforeEach(async () => {
  scene = await stage();
});
afterEach(() => scene.stop());

const texts = (updates: { message?: { text?: string } }[]) => updates.map((update) => update.message?.text);

describe('long polling', () => {
  it('gives updates again until an offset confirms them', async () => {
    const { api, bot, ann } = scene;
    api.world.sendText(ann.id, 'one');
    api.world.sendText(ann.id, 'two');
    const first = await bot.api.getUpdates();
    expect(texts(first)).toEqual(['one', 'two']);
    expect(texts(await bot.api.getUpdates())).toEqual(['one', 'two']);
    const offset = (first[0]?.update_id ?? 0) + 1;
    expect(texts(await bot.api.getUpdates({ offset }))).toEqual(['two']);
    expect(texts(await bot.api.getUpdates({ offset: offset + 1 }))).toEqual([]);
  });

  it('answers a waiting poll as soon as something comes', async () => {
    const { api, bot, ann } = scene;
    const poll = bot.api.getUpdates({ timeout: 30 });
    setTimeout(() => api.world.sendText(ann.id, 'now'), 30);
    expect(texts(await poll)).toEqual(['now']);
  });

  it('ends the first of two pollers with 409', async () => {
    const { api, bot, ann } = scene;
    const first = refusal(bot.api.getUpdates({ timeout: 30 }));
    await new Promise((resolve) => setTimeout(resolve, 30));
    const second = bot.api.getUpdates({ timeout: 30 });
    expect(await first).toContain('409 Conflict: terminated by other getUpdates request');
    api.world.sendText(ann.id, 'still here');
    expect(texts(await second)).toEqual(['still here']);
  });

  it('gives only the wanted kinds of update, and marks commands', async () => {
    const { api, bot, ann } = scene;
    await bot.api.getUpdates({ allowed_updates: ['message'] });
    api.world.blockBot(ann.id);
    api.world.unblockBot(ann.id);
    api.world.sendText(ann.id, '/start NST47KQ2');
    const [update, ...rest] = await bot.api.getUpdates();
    expect(rest).toEqual([]);
    expect(update?.message?.entities).toEqual([{ type: 'bot_command', offset: 0, length: 6 }]);
  });
});

describe('a webhook', () => {
  it('gets each update with the secret, again until it answers 2xx, in order', async () => {
    const { api, bot, ann } = scene;
    const got: string[] = [];
    const server = createServer((request, response) => {
      void text(request).then((body) => {
        const secret = String(request.headers['x-telegram-bot-api-secret-token']);
        got.push(`${secret} ${JSON.parse(body).message.text}`);
        response.writeHead(got.length < 3 ? 500 : 200).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
    await bot.api.setWebhook(url, { secret_token: 'sesame' });
    expect(await refusal(bot.api.getUpdates())).toContain(
      "409 Conflict: can't use getUpdates method while webhook",
    );
    api.world.sendText(ann.id, 'one');
    api.world.sendText(ann.id, 'two');
    await expect.poll(() => got).toEqual(['sesame one', 'sesame one', 'sesame one', 'sesame two']);
    await expect.poll(async () => (await bot.api.getWebhookInfo()).pending_update_count).toBe(0);
    expect((await bot.api.getWebhookInfo()).last_error_message).toContain('500');
    await bot.api.deleteWebhook();
    server.closeAllConnections();
    server.close();
  });
});

describe('bad days on order', () => {
  it('429, 403, 500, in one chat, after some calls', async () => {
    const { api, bot, ann } = scene;
    const send = () => refusal(bot.api.sendMessage(ann.id, 'x'));
    api.world.fault({ kind: 429, retryAfter: 3, method: 'sendMessage', times: 2 });
    api.world.fault({ kind: 500, skip: 1 });
    expect([await send(), await send(), await send(), await send(), await send()]).toEqual([
      '429 Too Many Requests: retry after 3',
      '429 Too Many Requests: retry after 3',
      'ok',
      '500 Internal Server Error',
      'ok',
    ]);
    api.world.fault({ kind: 403, chatId: 404 });
    expect(await send()).toBe('ok');
  });

  it('silence, a line cut after the deed, slowness', async () => {
    const { api, bot, ann } = scene;
    const count = () => api.world.chat(ann.id).messages.length;
    const before = count();
    api.world.fault({ kind: 'silence' });
    expect(await refusal(bot.api.sendMessage(ann.id, 'lost', {}, AbortSignal.timeout(60) as never))).toBe(
      'HttpError',
    );
    expect(count()).toBe(before);
    api.world.fault({ kind: 'closeAfterApplying' });
    expect(await refusal(bot.api.sendMessage(ann.id, 'sent'))).toBe('HttpError');
    expect(count()).toBe(before + 1);
    api.world.fault({ kind: 'delay', delayMs: 80 });
    const start = performance.now();
    await bot.api.sendMessage(ann.id, 'slow');
    expect(performance.now() - start).toBeGreaterThan(75);
  });

  it("Telegram's pace, when wanted", async () => {
    const { api, bot, ann } = scene;
    api.world.limits = { perChatPerSecond: 1 };
    expect(await refusal(bot.api.sendMessage(ann.id, 'x'))).toBe('ok');
    expect(await refusal(bot.api.sendMessage(ann.id, 'x'))).toBe('429 Too Many Requests: retry after 1');
    expect(api.world.calls.map(({ method, code }) => [method, code])).toEqual([
      ['sendMessage', undefined],
      ['sendMessage', 429],
    ]);
  });
});

it('keeps phones, updates and their numbers over a restart of its own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'phones-'));
  const stateFile = join(folder, 'phones.json');
  const before = await startBotApi({ stateFile });
  before.bot(TOKEN);
  before.world.createPerson({ id: 9, first_name: 'Ben' });
  before.world.sendText(9, 'one');
  const bot = (url: string) => new Bot(TOKEN, { client: { apiRoot: url } }).api;
  const [first] = await bot(before.url).getUpdates();
  await bot(before.url).sendMessage(9, 'tap', { reply_markup: new InlineKeyboard().text('Go', 'go') });
  await before.stop();
  const after = await startBotApi({ stateFile });
  const chat = after.world.chat(9);
  expect(chat.messages.map(({ plain }) => plain)).toEqual(['one', 'tap']);
  after.world.tap(9, chat.messages[1]?.id ?? 0, 'go');
  const [again, tap] = await bot(after.url).getUpdates();
  expect(again).toEqual(first);
  expect(tap?.update_id).toBe((first?.update_id ?? 0) + 1);
  await after.stop();
  rmSync(folder, { recursive: true });
});
