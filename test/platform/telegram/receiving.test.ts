import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { telegramFetch } from '../../../src/platform/telegram/fetch.ts';
import { startPolling } from '../../../src/platform/telegram/polling.ts';
import { webhookHandler } from '../../../src/platform/telegram/webhook.ts';
import { silentLog, textUpdate, until } from '../support.ts';

describe('polling', () => {
  /** Telegram's side: answers each question with the next of these. */
  type Answer = Update[] | { code: number; description?: string };
  let server: Server;
  let asked: { method: string; body: Record<string, unknown> }[] = [];
  let answers: Answer[] = [];

  async function respond(req: IncomingMessage, res: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of req) text += String(chunk);
    const method = req.url?.split('/').at(-1) ?? '';
    asked.push({ method, body: text ? (JSON.parse(text) as Record<string, unknown>) : {} });
    const answer = method === 'deleteWebhook' ? [] : answers.shift();
    // Nobody writes: the question stays open.
    if (!answer) return;
    const failed = !Array.isArray(answer);
    res.end(
      JSON.stringify(
        failed
          ? { ok: false, error_code: answer.code, description: answer.description ?? 'no' }
          : { ok: true, result: answer },
      ),
    );
  }

  beforeEach(async () => {
    asked = [];
    answers = [];
    server = createServer((req, res) => void respond(req, res));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => server.closeAllConnections());

  function poll(store: (updates: readonly Update[]) => Promise<void>) {
    const refused: string[] = [];
    const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const api = new Api('t', { apiRoot: root, fetch: telegramFetch() });
    const polling = startPolling({
      api,
      store,
      log: silentLog,
      onRefused: (reason) => refused.push(reason),
      firstBackOffMs: 20,
    });
    return { refused, polling };
  }
  const offsets = () =>
    asked.filter((question) => question.method === 'getUpdates').map((question) => question.body['offset']);

  it('confirms what is stored, and only that', async () => {
    answers = [
      [textUpdate(5, 1), textUpdate(4, 1)],
      [textUpdate(6, 1)],
      [textUpdate(6, 1)],
      { code: 502 },
      [textUpdate(7, 1)],
    ];
    const stored: number[] = [];
    let attempts = 0;
    const { polling, refused } = poll(async (updates) => {
      attempts += 1;
      if (attempts === 2) throw new Error('the database is away');
      stored.push(...updates.map((update) => update.update_id));
    });
    await until(() => asked.length === 6);
    // The failed store is asked for again; so is what an error hid.
    expect(offsets()).toEqual([0, 6, 6, 7, 7, 8]);
    expect(stored).toEqual([5, 4, 6, 7]);
    expect(asked[0]?.body['allowed_updates']).toEqual([
      'message',
      'edited_message',
      'callback_query',
      'my_chat_member',
    ]);
    expect(refused).toEqual([]);
    await polling.stop();
  });

  it('stops for good when another polls, or the token is wrong', async () => {
    answers = [{ code: 409, description: 'Conflict: terminated by other getUpdates request' }];
    const conflict = poll(async () => {});
    await until(() => conflict.refused.length > 0);
    answers = [{ code: 401 }];
    const wrong = poll(async () => {});
    await until(() => wrong.refused.length > 0);
    await sleep(50);
    expect([conflict.refused, wrong.refused, asked.length]).toEqual([['anotherPoller'], ['wrongToken'], 2]);
  });

  it('takes off a webhook that is in its way', async () => {
    answers = [
      { code: 409, description: "Conflict: can't use getUpdates method while webhook is active" },
      [textUpdate(1, 1)],
    ];
    const stored: number[] = [];
    const { polling, refused } = poll(async (updates) => {
      stored.push(...updates.map((update) => update.update_id));
    });
    await until(() => stored.length === 1);
    expect(asked.map((question) => question.method)).toContain('deleteWebhook');
    expect(refused).toEqual([]);
    await polling.stop();
  });
});

describe('the webhook', () => {
  let server: Server;
  let stored: number[] = [];
  let away = false;

  beforeEach(async () => {
    stored = [];
    away = false;
    const handler = webhookHandler({
      secret: 'correct-secret',
      log: silentLog,
      async store(updates) {
        if (away) throw new Error('the database is away');
        stored.push(...updates.map((update) => update.update_id));
      },
    });
    server = createServer((req, res) => void handler(req, res));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => server.closeAllConnections());

  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  async function post(
    body: string,
    secret: string | undefined = 'correct-secret',
    method = 'POST',
  ): Promise<number> {
    const headers: Record<string, string> =
      secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret };
    const response = await fetch(url(), { method, headers, ...(method === 'POST' ? { body } : {}) });
    return response.status;
  }
  const good = JSON.stringify(textUpdate(1, 7));

  it('says 200 to what it stored, and 500 to what it could not', async () => {
    expect(await post(good)).toBe(200);
    expect(stored).toEqual([1]);
    away = true;
    expect(await post(good)).toBe(500);
  });

  it('takes nothing from strangers', async () => {
    for (const secret of ['', 'correct-secre', 'correct-secret1', 'x'.repeat(3000)])
      expect(await post(good, secret)).toBe(401);
    expect(await fetch(url(), { method: 'POST', body: good }).then((response) => response.status)).toBe(401);
    expect(await post(good, 'correct-secret', 'GET')).toBe(405);
    expect(stored).toEqual([]);
  });

  it.each([
    '',
    'null',
    '[]',
    '{',
    '"a"',
    '{}',
    '{"update_id":"1"}',
    '{"update_id":-1}',
    '{"update_id":1.5}',
    '\u0000',
  ])('says 400 to %j', async (body) => {
    expect(await post(body)).toBe(400);
    expect(stored).toEqual([]);
  });

  it('does not read more than a megabyte, announced or not', async () => {
    const long = JSON.stringify({ ...textUpdate(1, 7), filler: 'x'.repeat(1024 * 1024) });
    expect(await post(long)).toBe(413);
    const status = await new Promise<number>((resolve, reject) => {
      const req = request(
        url(),
        { method: 'POST', headers: { 'x-telegram-bot-api-secret-token': 'correct-secret' } },
        (res) => resolve(res.statusCode ?? 0),
      );
      req.on('error', reject);
      // Without a length: chunk by chunk, until it is refused.
      for (let i = 0; i < 20; i++) req.write('x'.repeat(64 * 1024));
      req.end();
    });
    expect(status).toBe(413);
    expect(stored).toEqual([]);
  });
});
