import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Clock, systemClock } from '../../platform/time/clock.ts';
import { type Body, readBody } from './body.ts';
import { ApiError, badRequest } from './error.ts';
import { errorOf } from './faults.ts';
import { refuseIdleButtons } from './keyboards.ts';
import { HANDLERS, type Params } from './methods.ts';
import { servePeople } from './people-http.ts';
import { checkParams, readFormFields } from './schema.ts';
import type { Bot } from './state.ts';
import type { Call } from './types.ts';
import { World } from './world.ts';

interface BotApiOptions {
  /** 0 or nothing: any free port. */
  port?: number;
  /** Dates of messages; the machine's clock when not given. */
  clock?: Clock;
  /** Keeps phones and chats over a restart. */
  stateFile?: string;
  log?: (line: string) => void;
}

export interface BotApi {
  /** The API's address for TELEGRAM_API_ROOT. */
  url: string;
  port: number;
  world: World;
  /** Registers a bot; another token is answered 401. */
  bot(token: string): { id: number; username: string };
  stop(): Promise<void>;
}

/** A small Telegram Bot API over real HTTP, with people's phones beside it: for tests and the playground. */
export async function startBotApi(options: BotApiOptions = {}): Promise<BotApi> {
  const world = new World(options.clock ?? systemClock, options.stateFile);
  const server = createServer((request, response) => {
    void serve(world, request, response).catch((error: unknown) => {
      options.log?.(`local Bot API: ${error instanceof Error ? error.message : String(error)}`);
      if (!response.headersSent)
        reply(response, 500, { ok: false, error_code: 500, description: 'Internal Server Error' });
      else response.destroy();
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  for (const bot of world.state.bots.values()) acceptReplies(world, bot);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    world,
    bot(token) {
      const bot = world.state.addBot(token);
      acceptReplies(world, bot);
      return { id: bot.id, username: bot.username };
    },
    async stop() {
      for (const bot of world.state.bots.values()) bot.updates.stop();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      world.state.save();
    },
  };
}

async function serve(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname.startsWith('/people')) return servePeople(world, request, response, url);
  const [, isFile, token = '', rest = ''] = /^(\/file)?\/bot([^/]+)\/(.+)$/.exec(url.pathname) ?? [];
  const bot = world.state.bots.get(decodeURIComponent(token));
  if (bot === undefined)
    return refuse(
      response,
      new ApiError(token === '' ? 404 : 401, token === '' ? 'Not Found' : 'Unauthorized'),
    );
  if (isFile !== undefined) return sendFile(world, rest, response);
  await answerCall(world, bot, rest, request, response, url);
}

async function answerCall(
  world: World,
  bot: Bot,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const method = Object.keys(HANDLERS).find((known) => known.toLowerCase() === name.toLowerCase());
  const counted = method !== 'getUpdates';
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  if (counted) world.inFlight++;
  let call: Call | undefined;
  try {
    const body = await readBody(request, url);
    if (method === undefined) throw new ApiError(404, 'Not Found');
    const params = body.isForm ? readFormFields(method, body.fields as Record<string, string>) : body.fields;
    call = { method, params, at: world.state.now(), ms: performance.now() };
    if (params.chat_id !== undefined) call.chatId = Number(params.chat_id);
    if (counted) world.record(call);
    const fault = world.faults.take(method, call.chatId);
    if (fault?.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    if (fault?.kind === 'silence') return await hangUp(gone.signal);
    const planned = fault && errorOf(fault);
    if (planned !== undefined) throw planned;
    world.faults.checkPace(method, call.chatId, call.ms);
    const result = await run(world, bot, method, params, body, gone.signal);
    call.ok = true;
    if (fault?.kind === 'closeAfterApplying') response.destroy();
    else reply(response, 200, { ok: true, result });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (call !== undefined) Object.assign(call, { ok: false, code: error.code, description: error.message });
    refuse(response, error);
  } finally {
    if (counted) {
      world.inFlight--;
      world.callEnded();
    }
  }
}

async function run(
  world: World,
  bot: Bot,
  method: string,
  params: Record<string, unknown>,
  { uploads }: Pick<Body, 'uploads'>,
  gone: AbortSignal,
): Promise<unknown> {
  // curl-style uploads put the file straight into the field.
  for (const field of uploads.keys())
    if (/^(?:photo|document|voice|video|certificate)$/.test(field)) params[field] ??= field;
  refuseIdleButtons(params.reply_markup);
  const problem = checkParams(method, params);
  if (problem !== undefined) throw badRequest(problem);
  const handler = HANDLERS[method];
  if (handler === undefined) throw new ApiError(404, 'Not Found');
  return handler({ world, bot, params: params as Params, uploads, gone });
}

/** A webhook may answer with a method call; it is run like any other. */
function acceptReplies(world: World, bot: Bot): void {
  bot.updates.onWebhookReply = async ({ method, ...params }) => {
    const name = String(method);
    world.record({ method: name, params, at: world.state.now(), ms: performance.now(), ok: true });
    await run(world, bot, name, params, { uploads: new Map() }, new AbortController().signal);
  };
}

function sendFile(world: World, path: string, response: ServerResponse): void {
  const file = [...world.state.files.values()].find((known) => known.path === path);
  if (file === undefined) return refuse(response, new ApiError(404, 'Not Found'));
  response.writeHead(200, { 'content-type': file.mime, 'content-length': file.bytes.length }).end(file.bytes);
}

function hangUp(gone: AbortSignal): Promise<void> {
  return new Promise((resolve) => gone.addEventListener('abort', () => resolve(), { once: true }));
}

function refuse(response: ServerResponse, { code, message, parameters }: ApiError): void {
  reply(response, code, {
    ok: false,
    error_code: code,
    description: message,
    ...(parameters === undefined ? {} : { parameters }),
  });
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
