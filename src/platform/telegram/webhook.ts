import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import { z } from 'zod';
import { logTrouble } from '../database/away.ts';

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

async function receive(req: IncomingMessage, { secret, store }: WebhookOptions): Promise<number> {
  if (req.method !== 'POST') return 405;
  const given = req.headers['x-telegram-bot-api-secret-token'];
  if (typeof given !== 'string' || !isSame(given, secret)) return 401;
  const body = await bodyOf(req);
  if (body === undefined) return 413;
  const update = parse(body);
  if (!update) return 400;
  await store([update]);
  return 200;
}

/** Takes the same time for every wrong secret, however it is wrong. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
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
    return result.success ? (result.data as unknown as Update) : undefined;
  } catch {
    return undefined;
  }
}
