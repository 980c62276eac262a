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

/**
 * The `client.fetch` of grammY, below everything, dialogues included. It gives each call a time limit and retries a 429
 * only briefly, because a person's lane waits meanwhile. It says nothing of the address: the token is in it.
 */
export function telegramFetch(options: TelegramFetchOptions = {}): typeof fetch {
  const patience = (options.patience ?? PATIENCE) * 1000;
  return async (input, init) => {
    const started = performance.now();
    for (;;) {
      const response = await withTimeout(input, init, options.timeoutMs);
      if (response.status !== 429) return response;
      const seconds = await retryAfterOf(response.clone());
      // A stream is spent after the first try: only text can be sent again.
      const repeatable = init?.body === undefined || init.body === null || typeof init.body === 'string';
      if (!repeatable || performance.now() - started + seconds * 1000 > patience) return response;
      await sleep(seconds * 1000);
    }
  };
}

async function withTimeout(
  input: Parameters<typeof fetch>[0],
  init: RequestInit | undefined,
  timeoutMs = TIMEOUT_MS,
): Promise<Response> {
  const isText = init?.body === undefined || init.body === null || typeof init.body === 'string';
  const isLongPoll = typeof input === 'string' && input.endsWith('/getUpdates');
  const limit = isLongPoll ? LONG_POLL_TIMEOUT_MS : isText ? timeoutMs : UPLOAD_TIMEOUT_MS;
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, limit);
  // grammY's signal is a stand-in that AbortSignal.any does not take.
  const outer = init?.signal;
  if (outer?.aborted) abort();
  outer?.addEventListener('abort', abort, { once: true });
  try {
    const response = await fetch(input, { ...init, signal: controller.signal });
    // Read here, so that an answer that stops half-way counts as silence too.
    const body = await response.arrayBuffer();
    return new Response(body, {
      status: response.status,
      headers: { 'content-type': response.headers.get('content-type') ?? '' },
    });
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', abort);
  }
}

async function retryAfterOf(response: Response): Promise<number> {
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body === 'object' && body !== null && 'parameters' in body) {
    const { parameters } = body;
    if (typeof parameters === 'object' && parameters !== null && 'retry_after' in parameters) {
      const { retry_after: seconds } = parameters;
      if (typeof seconds === 'number' && seconds >= 0) return seconds;
    }
  }
  return 1;
}
