import { get } from 'node:http';
import pino from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type HttpServer, startHttp } from '../../src/platform/http.ts';
import { connectPeople } from '../../src/playground/bot-api/index.ts';
import { playgroundRoutes } from '../../src/playground/routes.ts';
import { stage } from './support.ts';

let scene: Awaited<ReturnType<typeof stage>>;
let http: HttpServer;
let url = '';
let opened = '';
beforeAll(async () => {
  scene = await stage();
  const title = { ru: 'Пустая школа', kk: 'Бос мектеп', en: 'Empty school' };
  const at = new Date('2026-11-24T09:05:00Z');
  http = await startHttp({
    port: 0,
    log: pino({ level: 'silent' }),
    routes: playgroundRoutes({
      api: scene.api,
      zone: 'Asia/Almaty',
      clock: { now: () => at, advance: (to) => Promise.resolve({ now: at, sent: to === 'hour' ? 3 : 0 }) },
      scenes: {
        list: [{ id: 'empty', title }],
        current: () => 'empty',
        open: (id) => {
          opened = id;
          return Promise.resolve();
        },
      },
    }),
  });
  url = `http://127.0.0.1:${http.port}`;
});
afterAll(async () => {
  await http.close();
  await scene.stop();
});

const post = (path: string, body: object, headers = {}) =>
  fetch(`${url}${path}`, { method: 'POST', body: JSON.stringify(body), headers });

it('serves the page and everything it asks for, and no other file', async () => {
  const page = await fetch(url);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  const html = await page.text();
  for (const [, name] of html.matchAll(/(?:href|src)="([^"]+)"/g)) {
    const file = await fetch(`${url}/${name}`);
    expect([name, file.status]).toEqual([name, 200]);
    for (const [, imported] of (await file.text()).matchAll(/^import .* from '\.\/([^']+)'/gm))
      expect([imported, (await fetch(`${url}/${imported}`)).status]).toEqual([imported, 200]);
  }
  for (const path of ['/nothing.js', '/..%2froutes.ts', '/%2e%2e/routes.ts', '/routes.ts'])
    expect([path, (await fetch(url + path)).status]).toEqual([path, 404]);
});

it('tells what stands on the table, moves the clock, opens a school', async () => {
  expect(await (await fetch(`${url}/playground`)).json()).toMatchObject({
    zone: 'Asia/Almaty',
    now: '2026-11-24T09:05:00.000Z',
    scene: 'empty',
  });
  expect(await (await post('/clock/advance', { to: 'hour' })).json()).toMatchObject({ sent: 3 });
  expect((await post('/clock/advance', { to: 'never' })).status).toBe(400);
  expect((await post('/scene', { id: 'empty' })).status).toBe(200);
  expect(opened).toBe('empty');
  expect((await post('/scene', { id: 'other' })).status).toBe(400);
});

/** What the list of phones says to a browser that was led here by this name. */
function statusFor(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(`${url}/people`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

it('lets a phone write, and another site not', async () => {
  const { id } = scene.ann;
  expect(
    (await post(`/people/${id}/text`, { text: 'hi' }, { origin: 'https://elsewhere.example' })).status,
  ).toBe(403);
  expect((await post('/scene', { id: 'empty' }, { origin: 'null' })).status).toBe(403);
  expect(await statusFor('elsewhere.example')).toBe(403);
  expect(await statusFor('127.0.0.1')).toBe(200);
  expect((await post(`/people/${id}/text`, { text: 'hi' }, { origin: url })).status).toBe(200);
  const chat = await connectPeople(url).chat(id);
  expect(chat.messages.at(-1)?.plain).toBe('hi');
});

it('never gives a page markup from what people write', async () => {
  scene.api.world.sendText(scene.ann.id, '<img src=x onerror=alert(1)> & "x"');
  const chat = await connectPeople(url).chat(scene.ann.id);
  expect(chat.messages.at(-1)?.html).toBe('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;x&quot;');
});
