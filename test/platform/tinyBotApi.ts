import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Call {
  method: string;
  /** Who called: the tests give each process a token of its own. */
  token: string;
  body: Record<string, unknown>;
  /** Milliseconds on the test's own clock. */
  at: number;
  answered: boolean;
}

/** How the server treats a call; `undefined` answers it well. */
export type Treatment =
  | { error: number; description?: string; retryAfter?: number }
  | { silence: true }
  /** Does what it is asked and closes the connection without a word. */
  | { closes: true }
  | undefined;

/** A Bot API of forty lines: it writes down what it is asked and misbehaves on order. */
export async function tinyBotApi(options: { latencyMs?: number; treat?: (call: Call) => Treatment } = {}) {
  const calls: Call[] = [];
  let treat = options.treat ?? (() => undefined);
  const server = createServer((req, res) => {
    void bodyOf(req).then((body) => {
      const [, token = '', method = ''] = /^\/bot([^/]+)\/(\w+)/.exec(req.url ?? '') ?? [];
      const call: Call = { method, token, body, at: performance.now(), answered: false };
      calls.push(call);
      const treatment = treat(call);
      if (treatment && 'silence' in treatment) return;
      setTimeout(() => {
        if (treatment && 'closes' in treatment) {
          req.socket.destroy();
          return;
        }
        call.answered = !res.destroyed;
        const status = treatment?.error ?? 200;
        const answer = treatment
          ? {
              ok: false,
              error_code: status,
              description: treatment.description ?? `Error ${status}`,
              ...(treatment.retryAfter === undefined
                ? {}
                : { parameters: { retry_after: treatment.retryAfter } }),
            }
          : {
              ok: true,
              result:
                method === 'getMe'
                  ? { id: 1, is_bot: true, first_name: 'Bot' }
                  : { message_id: calls.length },
            };
        res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      }, options.latencyMs ?? 0);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    /** The messages it took, those of failed calls included. */
    messages: () => calls.filter((call) => call.method === 'sendMessage'),
    treat(next: (call: Call) => Treatment) {
      treat = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type TinyBotApi = Awaited<ReturnType<typeof tinyBotApi>>;

async function bodyOf(req: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
}
