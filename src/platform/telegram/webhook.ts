import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import { z } from 'zod';
import { logTrouble } from '../database/away.ts';
import { isSame } from '../http.ts';

/** Far more than Telegram ever sends. */
const MAX_BYTES = 1024 * 1024;
const envelope = z.looseObject({ update_id: z.int().nonnegative() });

export interface WebhookOptions {
  secret: string;
  /** Must have stored the update when it resolves: the answer confirms it. */
  store(updates: readonly Update[]): Promise<void>;
  log: Logger;
}

/** Takes one update over HTTP: checks who sends it, stores it, and only then says 200. Never throws. */
export function webhookHandler(
  options: WebhookOptions,
): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  return async (req, res) => {
    const status = await receive(req, options).catch((error: unknown) => {
      logTrouble(options.log, error, 'an update could not be stored');
      return 500;
    });
    if (res.headersSent || res.destroyed) return;
    // What was not read to its end can't be followed by another request on this connection.
    res
      .writeHead(status, { 'content-length': '0', ...(status === 200 ? {} : { connection: 'close' }) })
      .end();
  };
}

async function receive(req: IncomingMessage, { secret, store, log }: WebhookOptions): Promise<number> {
  if (req.method !== 'POST') return 405;
  const given = req.headers['x-telegram-bot-api-secret-token'];
  if (typeof given !== 'string' || !isSame(given, secret)) return 401;
  const body = await bodyOf(req);
  if (body === undefined) return 413;
  const update = parse(body);
  if (!update) return 400;
  try {
    await store([update]);
  } catch (error) {
    // What the database can't hold it will not hold the next time either: Telegram is not to bring it for ever.
    if (!isAboutData(error)) throw error;
    log.warn('an update with data that can’t be stored was refused');
    return 400;
  }
  return 200;
}

/** PostgreSQL's classes of errors about what was given: wrong data, and limits of the program. */
function isAboutData(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^(22|54)/.test(code);
}

async function bodyOf(req: IncomingMessage): Promise<string | undefined> {
  if (Number(req.headers['content-length'] ?? 0) > MAX_BYTES) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  // Left open when it is too long: the refusal travels on the same socket.
  for await (const chunk of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(body: string): Update | undefined {
  try {
    const result = envelope.safeParse(JSON.parse(body));
    return result.success && isSound(result.data) ? (result.data as unknown as Update) : undefined;
  } catch {
    return undefined;
  }
}

/** Things in things, far more than in any update. */
const MOST_DEPTH = 50;

/** False for what no Telegram sends: nested without end, ids that are no whole numbers, names no database takes. */
function isSound(update: object): boolean {
  let level: unknown[] = [update];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_DEPTH) return false;
    const inside: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      for (const [key, held] of Object.entries(value)) {
        if (/[\0\p{Surrogate}]/u.test(key)) return false;
        if (typeof held === 'number' && /(^|_)id$/.test(key) && !Number.isSafeInteger(held)) return false;
        if (typeof held === 'object') inside.push(held);
      }
    }
    level = inside;
  }
  return true;
}
