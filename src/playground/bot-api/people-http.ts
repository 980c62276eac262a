import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { readBytes } from './body.ts';
import type { Fault, Limits, NewPerson } from './types.ts';
import type { World } from './world.ts';

type Input = Record<string, unknown>;

const text = (input: Input, name: string): string => (typeof input[name] === 'string' ? input[name] : '');

/** What a phone can do by POST /people/<id>/<act>; each answers what World's method of that name returns. */
const ACTS: Readonly<Record<string, (world: World, userId: number, input: Input) => unknown>> = {
  text: (world, id, input) =>
    world.sendText(
      id,
      text(input, 'text'),
      typeof input.replyTo === 'number' ? { replyTo: input.replyTo } : {},
    ),
  tap: (world, id, input) => world.tap(id, Number(input.messageId), text(input, 'data')),
  'stale-tap': (world, id, input) => world.pressStale(id, Number(input.messageId), text(input, 'data')),
  sticker: (world, id, input) => world.sendSticker(id, text(input, 'emoji') || undefined),
  voice: (world, id, input) => world.sendVoice(id, Number(input.seconds ?? 3)),
  edit: (world, id, input) => world.editOwnMessage(id, Number(input.messageId), text(input, 'text')),
  forward: (world, id, input) => world.forward(id, text(input, 'text'), text(input, 'from') || undefined),
  block: (world, id) => world.blockBot(id),
  unblock: (world, id) => world.unblockBot(id),
  language: (world, id, input) => world.setLanguage(id, text(input, 'code')),
};

/** Another site in the same browser: by its origin, or by a name it made to lead to this machine. */
export function isForeign({ headers: { origin, host = '' } }: IncomingMessage): boolean {
  const { hostname } = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : { hostname: '' };
  const named = hostname !== 'localhost' && isIP(hostname.replace(/^\[|\]$/g, '')) === 0;
  return named || (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`);
}

/** The people's side over HTTP: JSON, files as raw bytes, and events as a stream (SSE). */
export async function servePeople(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  if (isForeign(request)) return void response.writeHead(403).end('foreign origin');
  const [, , first = '', second = ''] = url.pathname.split('/');
  if (first === 'events') return stream(world, request, response);
  try {
    if (first === 'files') return sendFile(world, decodeURIComponent(second), response, url);
    const result = await answer(world, request, first, second, url);
    send(response, 200, result ?? null);
  } catch (error) {
    send(response, 400, { error: error instanceof Error ? error.message : String(error) });
  }
}

async function answer(world: World, request: IncomingMessage, first: string, second: string, url: URL) {
  const bytes = await readBytes(request);
  const isGet = request.method === 'GET';
  if (first === '')
    return isGet ? [...world.state.people.values()] : world.createPerson(json(bytes) as never as NewPerson);
  if (first === 'pulse') return world.pulse();
  if (first === 'calls') return world.calls.slice(Number(url.searchParams.get('since') ?? 0));
  if (first === 'faults')
    return request.method === 'DELETE' ? world.faults.clear() : world.fault(json(bytes) as never as Fault);
  if (first === 'limits') {
    world.limits = json(bytes) as Limits;
    return undefined;
  }
  const userId = Number(first);
  if (second === 'chat') return world.chat(userId);
  const caption = url.searchParams.get('caption');
  const file = { bytes, ...(caption === null ? {} : { caption }) };
  if (second === 'photo') return world.sendPhoto(userId, file);
  if (second === 'document')
    return world.sendDocument(userId, { ...file, name: url.searchParams.get('name') ?? 'file.dat' });
  const act = ACTS[second];
  if (act === undefined || isGet) throw new Error(`no such act: ${second}`);
  return act(world, userId, json(bytes));
}

function stream(world: World, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': open\n\n');
  const off = world.onEvent((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  request.once('close', off);
  response.once('close', off);
}

function sendFile(world: World, fileId: string, response: ServerResponse, url: URL): void {
  const { name, mime, bytes } = world.file(fileId);
  // Only pictures are shown in place: anything else is saved, never run in the page.
  const inline = url.searchParams.has('inline') && mime.startsWith('image/');
  response.writeHead(200, {
    'content-type': mime,
    'content-length': bytes.length,
    'content-disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
    'x-content-type-options': 'nosniff',
  });
  response.end(bytes);
}

function json(bytes: Buffer): Input {
  return bytes.length === 0 ? {} : JSON.parse(bytes.toString('utf8'));
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
