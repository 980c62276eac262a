import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Route, readBody, sendJson, sendText } from '../platform/http.ts';
import type { BotApi } from './bot-api/index.ts';
import { isForeign, servePeople } from './bot-api/people-http.ts';

/** A phone the page opens by itself. */
export interface Phone {
  userId: number;
  /** Whose phone it is, in the page's languages: «Куратор». */
  title: Readonly<Record<'ru' | 'kk' | 'en', string>>;
}

const STEPS = ['hour', 'day', 'week', 'monday', 'survey', 'termEnd', 'yearEnd'] as const;
export type ClockStep = (typeof STEPS)[number];

/** The clock bar: how it is read and moved. */
interface PlaygroundClock {
  now(): Date;
  /** Moves time, stopping at all that falls due on the way; `sent` is how many messages came of it. */
  advance(to: ClockStep): Promise<{ now: Date; sent: number }>;
}

/** The sample schools to choose from: «Пустая школа», «Школа № 5». */
interface Scenes {
  list: readonly { id: string; title: Readonly<Record<'ru' | 'kk' | 'en', string>> }[];
  current(): string;
  /** Resets the database and the phones, and builds that school. */
  open(id: string): Promise<void>;
}

interface PlaygroundOptions {
  api: BotApi;
  clock: PlaygroundClock;
  /** The zone times are shown in. */
  zone: string;
  /** Phones open at first, all people of the world when not given; those that lie ready; whether a school is being built. */
  phones?: () => { open: readonly Phone[]; more: readonly Phone[]; building: boolean };
  scenes?: Scenes;
}

/** Beside the sources, of which a build has only the TypeScript. */
const PAGE = new URL('../../src/playground/page/', import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};
const SAFE = {
  'content-security-policy': "default-src 'self'; img-src 'self' data: blob:; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** The addresses of the playground: the page, the phones, the clock. They go last: the page takes what is left. */
export function playgroundRoutes(options: PlaygroundOptions): Route[] {
  const { api, clock, zone, scenes } = options;
  const json = (answer: (body: Record<string, unknown>) => unknown): Route['handler'] =>
    guarded(async (request, response) => {
      const bytes = await readBody(request, 10_000);
      try {
        sendJson(response, 200, await answer(bytes?.length ? JSON.parse(bytes.toString('utf8')) : {}));
      } catch (error) {
        sendJson(response, 400, { error: error instanceof Error ? error.message : String(error) });
      }
    });
  return [
    {
      method: '*',
      path: '/people*',
      handler: guarded((request, response, url) => servePeople(api.world, request, response, url)),
    },
    {
      method: 'GET',
      path: '/playground',
      handler: json(() => ({
        zone,
        now: clock.now(),
        bot: { username: api.world.bot().username },
        ...(options.phones?.() ?? { open: [], more: [], building: false }),
        scenes: scenes?.list ?? [],
        scene: scenes?.current(),
      })),
    },
    { method: 'GET', path: '/clock', handler: json(() => ({ now: clock.now() })) },
    { method: 'POST', path: '/clock/advance', handler: json(({ to }) => clock.advance(stepOf(to))) },
    {
      method: 'POST',
      path: '/scene',
      handler: json(async ({ id }) => {
        const scene = scenes?.list.find((known) => known.id === id);
        if (scene === undefined) throw new Error('no such scene');
        await scenes?.open(scene.id);
        // Other open pages begin anew as well.
        api.world.emit({ type: 'reset' });
        return { scene: scene.id };
      }),
    },
    { method: 'GET', path: '/*', handler: (_request, response, url) => sendPage(response, url.pathname) },
  ];
}

function stepOf(to: unknown): ClockStep {
  const step = STEPS.find((known) => known === to);
  if (step === undefined) throw new Error(`to: ${STEPS.join(', ')}`);
  return step;
}

/** Refuses what another site sends from the same browser. */
function guarded(handler: Route['handler']): Route['handler'] {
  return (request: IncomingMessage, response: ServerResponse, url: URL) => {
    if (isForeign(request)) return sendText(response, 403, 'foreign origin');
    return handler(request, response, url);
  };
}

async function sendPage(response: ServerResponse, pathname: string): Promise<void> {
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  const type = TYPES[name.split('.').at(-1) ?? ''];
  if (!/^[a-z-]+\.[a-z]+$/.test(name) || type === undefined) return sendText(response, 404, 'not found');
  try {
    const bytes = await readFile(new URL(name, PAGE));
    response.writeHead(200, { ...SAFE, 'content-type': type }).end(bytes);
  } catch {
    sendText(response, 404, 'not found');
  }
}
