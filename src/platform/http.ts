import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { StartProblem } from './problem.ts';

const CLOSE_MS = 2000;
/** Far more than Telegram opens; the oldest slow ones end by the limits of time below. */
const MOST_CONNECTIONS = 500;
const HEADERS_MS = 10_000;
const REQUEST_MS = 20_000;
const LOOK_MS = 5000;

/** One address of the process: health, webhook, playground. A path that ends in `*` takes all that begin so. */
export interface Route {
  method: 'GET' | 'POST' | '*';
  path: string;
  handler(request: IncomingMessage, response: ServerResponse, url: URL): void | Promise<void>;
}

export interface HttpServer {
  port: number;
  close(): Promise<void>;
}

/** Serves the routes, the first that fits; port 0 takes any free one. */
export async function startHttp(options: {
  port: number;
  /** The address to listen on; undefined: all of them. */
  host?: string | undefined;
  routes: readonly Route[];
  log: Logger;
}): Promise<HttpServer> {
  const { log, port } = options;
  const limits = {
    headersTimeout: HEADERS_MS,
    requestTimeout: REQUEST_MS,
    connectionsCheckingInterval: LOOK_MS,
  };
  const server = createServer(limits, (request, response) => {
    answer(options.routes, request, response).catch((error: unknown) => {
      log.error({ path: request.url?.split('?')[0], reason: String(error) }, 'a request failed');
      if (!response.headersSent) sendText(response, 500, 'error');
      else response.destroy();
    });
  });
  server.maxConnections = MOST_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const told = String(port);
      if (error.code === 'EADDRINUSE') {
        reject(new StartProblem('port-taken', (t) => t.label('process-port-taken', { port: told })));
      } else if (error.code === 'EACCES') {
        reject(new StartProblem('port-denied', (t) => t.label('process-port-denied', { port: told })));
      } else reject(error);
    });
    server.listen(port, options.host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async close() {
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      server.closeIdleConnections();
      // Pages that listen for news never end by themselves.
      await Promise.race([closed, sleep(CLOSE_MS, undefined, { ref: false })]);
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(
  routes: readonly Route[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!URL.canParse(request.url ?? '', 'http://localhost')) return sendText(response, 400, 'bad request');
  const url = new URL(request.url ?? '', 'http://localhost');
  const here = routes.filter((route) =>
    route.path.endsWith('*') ? url.pathname.startsWith(route.path.slice(0, -1)) : route.path === url.pathname,
  );
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const route = here.find((candidate) => candidate.method === '*' || candidate.method === method);
  if (route) return await route.handler(request, response, url);
  if (here.length > 0) sendText(response, 405, 'method not allowed');
  else sendText(response, 404, 'not found');
}

const FORWARDED = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-real-ip',
  'cf-connecting-ip',
];

/** True for a request from this machine that did not come through a web server in front of us. */
export function isLocal(request: IncomingMessage): boolean {
  const address = request.socket.remoteAddress?.replace(/^::ffff:/, '') ?? '';
  return (
    (address === '::1' || address.startsWith('127.')) &&
    FORWARDED.every((header) => request.headers[header] === undefined)
  );
}

/** Compares secrets; takes the same time for every wrong one, however it is wrong. */
export function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

/** Answers with plain text. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

/** Answers with JSON. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(`${JSON.stringify(body)}\n`);
}

/** Reads a body of at most `limit` bytes; undefined when it is longer, and the rest is not read. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
