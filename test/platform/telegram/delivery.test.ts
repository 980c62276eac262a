import { Api, GrammyError } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Html, plain } from '../../../src/platform/i18n/html.ts';
import { deliverBy, failureOf } from '../../../src/platform/telegram/delivery.ts';
import { telegramFetch } from '../../../src/platform/telegram/fetch.ts';
import { fit } from '../../../src/platform/telegram/send.ts';
import { delivery } from '../support.ts';
import { type TinyBotApi, tinyBotApi } from '../tinyBotApi.ts';

let api: TinyBotApi;
beforeEach(async () => {
  api = await tinyBotApi();
});
afterEach(() => api.close());

const screen = { text: plain('<hello>'), keyboard: [[{ text: 'Yes', data: 'a.b:1' }]] };
const options = { mainButton: 'Home' };

describe('a message of ours', () => {
  it('goes out as the screen says', async () => {
    const deliver = delivery(api.root, 't');
    expect(await deliver.send(7, screen, { ...options, silent: true })).toEqual({
      kind: 'sent',
      messageId: 1,
    });
    expect(api.calls[0]?.body).toEqual({
      chat_id: 7,
      text: '&lt;hello&gt;',
      parse_mode: 'HTML',
      disable_notification: true,
      link_preview_options: { is_disabled: true },
      reply_markup: { inline_keyboard: [[{ text: 'Yes', callback_data: 'a.b:1' }]] },
    });
    await deliver.send(7, { text: plain('hi'), mainButton: true }, options);
    expect(api.calls[1]?.body['reply_markup']).toMatchObject({ keyboard: [[{ text: 'Home' }]] });
    const file = { kind: 'document', name: 'a.txt', bytes: new Uint8Array([1, 2]) } as const;
    expect(await deliver.send(7, { text: plain('file'), file }, options)).toMatchObject({ kind: 'sent' });
    expect(api.calls[2]?.method).toBe('sendDocument');
  });

  it('holds a number to its word, «№» to its number, and leaves tags alone', async () => {
    const text = new Html('<a href="tg://x?a=1 b">8 знаков</a>, 60 %, школа № 5, 25.11 09:25');
    await delivery(api.root, 't').send(7, { text }, options);
    expect(api.calls[0]?.body['text']).toBe(
      '<a href="tg://x?a=1 b">8\u00a0знаков</a>, 60\u00a0%, школа №\u00a05, 25.11 09:25',
    );
  });

  it.each([
    [{ error: 403, description: 'Forbidden: bot was blocked by the user' }, { kind: 'unreachable' }],
    [{ error: 400, description: 'Bad Request: chat not found' }, { kind: 'unreachable' }],
    [
      { error: 400, description: 'Bad Request: text is empty' },
      { kind: 'badRequest', description: 'Bad Request: text is empty' },
    ],
    [
      { error: 429, retryAfter: 7 },
      { kind: 'rateLimited', retryAfter: 7 },
    ],
    [{ error: 429 }, { kind: 'rateLimited', retryAfter: 1 }],
    [{ error: 500 }, { kind: 'network', description: '500', maybeSent: false }],
    [{ error: 401 }, { kind: 'network', description: '401', maybeSent: false }],
    [{ silence: true as const }, { kind: 'network', description: 'no answer', maybeSent: true }],
    [{ closes: true as const }, { kind: 'network', maybeSent: true }],
  ])('%o comes to %o', async (treatment, outcome) => {
    api.treat(() => treatment);
    // Only silence is cut short: an answer may take its time on a busy machine.
    const wait = 'silence' in treatment ? 100 : undefined;
    expect(await delivery(api.root, 't', wait).send(7, screen, options)).toMatchObject(outcome);
  });

  it('surely has not left when nobody listens', async () => {
    const root = api.root;
    await api.close();
    const deliver = delivery(root, 't');
    expect(await deliver.send(7, screen, options)).toMatchObject({
      kind: 'network',
      description: 'ECONNREFUSED',
      maybeSent: false,
    });
    expect(await deliver.answers()).toBe(false);
    api = await tinyBotApi();
    expect(await delivery(api.root, 't').answers()).toBe(true);
  });

  it('keeps surprises surprising', () => {
    expect(() => failureOf(new TypeError('a bug'))).toThrow('a bug');
  });
});

describe('a text longer than a message', () => {
  it('is cut where a line or a word ends, and inside nothing', () => {
    const cutAt = (text: string) => fit(text, 100);
    expect(cutAt(`${'а'.repeat(60)}\n${'б'.repeat(60)}`)).toBe(`${'а'.repeat(60)}\n…`);
    expect(cutAt(`а\n${'слово '.repeat(40)}`)).toBe(`а\n${'слово '.repeat(16).trimEnd()}\n…`);
    expect(cutAt('а'.repeat(300))).toBe(`${'а'.repeat(98)}\n…`);
    expect(cutAt('&quot;'.repeat(40))).toBe(`${'&quot;'.repeat(16)}\n…`);
    expect(cutAt(`<b>${'а'.repeat(93)}</b>${'б'.repeat(20)}`)).toBe(`${'а'.repeat(93)}\n…`);
    expect(cutAt(`${'а'.repeat(97)}👍${'б'.repeat(20)}`)).toBe(`${'а'.repeat(97)}\n…`);
  });
});

describe('the fetch below every call', () => {
  const calls = (patience?: number) => {
    const fetch = telegramFetch(patience === undefined ? {} : { patience });
    return { api: new Api('token:secret', { apiRoot: api.root, fetch }) };
  };

  it('waits a short 429 out', async () => {
    api.treat(() => (api.calls.length === 1 ? { error: 429, retryAfter: 0.2 } : undefined));
    const { api: client } = calls();
    await client.sendMessage(7, 'a');
    expect(api.calls).toHaveLength(2);
    expect((api.calls[1]?.at ?? 0) - (api.calls[0]?.at ?? 0)).toBeGreaterThan(190);
  });

  it('does not hold a person’s lane for a long one, nor for many short ones', async () => {
    api.treat(() => ({ error: 429, retryAfter: 60 }));
    const { api: client } = calls();
    await expect(client.sendMessage(7, 'a')).rejects.toThrow(GrammyError);
    api.treat(() => ({ error: 429, retryAfter: 0.1 }));
    const started = performance.now();
    await expect(calls(0.35).api.sendMessage(7, 'a')).rejects.toThrow(GrammyError);
    expect(performance.now() - started).toBeLessThan(600);
  });

  it('never sends a file twice', async () => {
    api.treat(() => ({ error: 429, retryAfter: 0.1 }));
    const deliver = deliverBy(calls().api);
    const file = { kind: 'photo', name: 'a.png', bytes: new Uint8Array([1]) } as const;
    expect(await deliver.send(7, { text: plain('a'), file }, options)).toMatchObject({ kind: 'rateLimited' });
    expect(api.calls).toHaveLength(1);
  });

  it('says nothing of the token when it fails', async () => {
    const { api: client } = calls();
    await api.close();
    const error: unknown = await client.getMe().catch((e: unknown) => e);
    expect(
      JSON.stringify([
        error,
        String(error),
        (error as Error).stack,
        String((error as { error: unknown }).error),
      ]),
    ).not.toContain('secret');
    api = await tinyBotApi();
  });

  it('can be called off', async () => {
    api.treat(() => ({ silence: true }));
    const off = new AbortController();
    const call = calls().api.getUpdates({}, off.signal as never);
    setTimeout(() => off.abort(), 50);
    await expect(call).rejects.toThrow();
  });
});
