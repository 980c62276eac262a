import http from 'node:http';
import https from 'node:https';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';

export interface TelegramFetchOptions {
  /** Seconds a call may wait and retry after a 429; 0 for the sender, which waits by its row. */
  patience?: number;
  /** Without an answer for so long a call has failed. */
  timeoutMs?: number;
}

const PATIENCE = 3;
const TIMEOUT_MS = 20_000;
/** A file takes longer to travel; still shorter than a dispatch stays claimed. */
const UPLOAD_TIMEOUT_MS = 45_000;
/** getUpdates is silent for its 30 s when no update comes. */
const LONG_POLL_TIMEOUT_MS = 50_000;
/** An idle connection is closed by us before the other side does it under a call of ours. */
const KEPT = { keepAlive: true, timeout: 4000, scheduling: 'lifo' } as const;
const agent = new http.Agent(KEPT);
const secureAgent = new https.Agent(KEPT);

/**
 * The `client.fetch` of grammY, below everything, dialogues included. It gives each call a time limit and retries a 429
 * only briefly, because a person's lane waits meanwhile. It says nothing of the address: the token is in it. Node's own
 * fetch costs four times as much processor a call.
 */
export function telegramFetch(options: TelegramFetchOptions = {}): typeof fetch {
  const patience = (options.patience ?? PATIENCE) * 1000;
  return async (input, init) => {
    const started = performance.now();
    for (;;) {
      const response = await withTimeout(input, init, options.timeoutMs);
      if (response.status !== 429) return response;
      const seconds = retryAfterOf(await response.json().catch(() => undefined));
      // A stream is spent after the first try: only text can be sent again.
      const repeatable = init?.body === undefined || init.body === null || typeof init.body === 'string';
      if (!repeatable || performance.now() - started + seconds * 1000 > patience) return response;
      await sleep(seconds * 1000);
    }
  };
}

type Body = string | NodeJS.ReadableStream | null | undefined;

async function withTimeout(
  input: Parameters<typeof fetch>[0],
  init: RequestInit | undefined,
  timeoutMs = TIMEOUT_MS,
): Promise<Response> {
  const address = input instanceof Request ? input.url : String(input);
  // grammY gives text, or a stream where a file travels; and a signal that Node's own classes do not take.
  const body = init?.body as unknown as Body;
  const isText = typeof body !== 'object' || body === null;
  const limit = address.endsWith('/getUpdates')
    ? LONG_POLL_TIMEOUT_MS
    : isText
      ? timeoutMs
      : UPLOAD_TIMEOUT_MS;
  return new Promise((resolve, reject) => {
    const isSecure = address.startsWith('https:');
    const headers: Record<string, string | number> = { ...(init?.headers as Record<string, string>) };
    if (typeof body === 'string') headers['content-length'] = Buffer.byteLength(body);
    const options = { method: init?.method ?? 'GET', agent: isSecure ? secureAgent : agent, headers };
    const request = (isSecure ? https : http).request(address, options, (answer) => {
      answer.setEncoding('utf8');
      let text = '';
      answer.on('data', (part: string) => {
        text += part;
      });
      // Only a whole answer is one: what stops half-way counts as silence too.
      answer.on('error', fail);
      answer.on('end', () => {
        end();
        resolve(answerOf(answer.statusCode ?? 500, text));
      });
    });
    const outer = init?.signal;
    const abort = () => request.destroy(new DOMException('This operation was aborted', 'AbortError'));
    const timer = setTimeout(abort, limit);
    const end = () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', abort);
    };
    function fail(error: Error): void {
      end();
      reject(error);
    }
    request.on('error', fail);
    if (outer?.aborted) abort();
    outer?.addEventListener('abort', abort, { once: true });
    if (isText) request.end(body);
    else pipeline(body, request).catch((error: Error) => request.destroy(error));
  });
}

/** What grammY asks of an answer; a whole `Response`, with its streams, costs half as much as the call. */
const answerOf = (status: number, text: string): Response =>
  ({ status, json: async () => JSON.parse(text) as unknown }) as Response;

function retryAfterOf(body: unknown): number {
  if (typeof body === 'object' && body !== null && 'parameters' in body) {
    const { parameters } = body;
    if (typeof parameters === 'object' && parameters !== null && 'retry_after' in parameters) {
      const { retry_after: seconds } = parameters;
      if (typeof seconds === 'number' && seconds >= 0) return seconds;
    }
  }
  return 1;
}
