import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { healthRoutes } from '../../src/platform/health.ts';
import { type HttpServer, startHttp } from '../../src/platform/http.ts';
import { storeUpdates } from '../../src/platform/inbox/inbox.ts';
import { webhookHandler } from '../../src/platform/telegram/webhook.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { NOON, silentLog, textUpdate } from './support.ts';

const TOKEN = 'metrics-token-0123456789';
const SECRET = 's'.repeat(32);
let database: TestDatabase;
let http: HttpServer;
let looks = 0;

beforeAll(async () => {
  database = await testDatabase();
  const pool = {
    query: (...args: Parameters<typeof database.pool.query>) => {
      looks += 1;
      return database.pool.query(...args);
    },
  } as unknown as typeof database.pool;
  http = await startHttp({
    port: 0,
    host: '127.0.0.1',
    log: silentLog,
    routes: [
      ...healthRoutes({ pool, isReady: () => true, now: () => NOON, token: TOKEN }),
      {
        method: 'POST',
        path: '/hook',
        handler: webhookHandler({
          secret: SECRET,
          log: silentLog,
          store: async (updates) => {
            await storeUpdates(database.pool, updates, NOON);
          },
        }),
      },
    ],
  });
});
afterAll(async () => {
  await http.close();
  await database.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${http.port}${path}`, { headers });
const viaProxy = { 'x-forwarded-for': '203.0.113.9' };

describe('the numbers of the process', () => {
  it('are for this machine and for who has the token; others learn only whether it serves', async () => {
    expect((await get('/metrics')).status).toBe(200);
    expect((await get('/metrics', viaProxy)).status).toBe(401);
    expect((await get('/metrics', { ...viaProxy, authorization: 'Bearer wrong' })).status).toBe(401);
    expect((await get('/metrics', { ...viaProxy, authorization: `Bearer ${TOKEN}` })).status).toBe(200);
    expect((await get(`/metrics?token=${TOKEN}`, viaProxy)).status).toBe(200);
    expect(await (await get('/readyz', viaProxy)).json()).toEqual({ ready: true });
    expect(await (await get('/readyz')).json()).toMatchObject({
      ready: true,
      database: true,
      messagesDead: 0,
    });
  });

  it('cost one look at the database a second, whoever asks how often', async () => {
    const before = looks;
    const started = performance.now();
    await Promise.all([...Array(60)].map(async () => (await get('/readyz')).text()));
    expect(looks - before).toBeLessThanOrEqual(Math.ceil((performance.now() - started) / 1000) + 1);
  });
});

describe('the webhook', () => {
  const post = (body: string) =>
    new Promise<number>((resolve, reject) => {
      const sent = request(
        {
          port: http.port,
          host: '127.0.0.1',
          path: '/hook',
          method: 'POST',
          headers: { 'x-telegram-bot-api-secret-token': SECRET },
        },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode ?? 0);
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });

  it('refuses for good what can never be stored, so that nobody brings it again for ever', async () => {
    const update = textUpdate(1, 7);
    const from = (id: unknown) => JSON.stringify({ ...update, message: { ...update.message, from: { id } } });
    const bad = [
      from(1.5),
      from(1e300),
      from(2 ** 60),
      `{"update_id":2,"message":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      `{"update_id":3,"message":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`,
      '{"update_id":4,"message":{"a\\u0000b":1}}',
      '{"update_id":5,"message":{"\\ud800":1}}',
      '{"update_id":1.5}',
      '{"update_id":1e17}',
      '[]',
      '{',
    ];
    for (const body of bad) expect(await post(body), body.slice(0, 80)).toBe(400);
    expect(await post(JSON.stringify(update))).toBe(200);
    expect(
      await post('{"update_id":9007199254740991,"message":{"date":1e400,"text":"\\u0000\\ud800"}}'),
    ).toBe(200);
  });
});
