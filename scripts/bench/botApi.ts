import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long each call takes, as Telegram's does from a machine nearby. */
const LATENCY_MS = 20;

interface Waiting {
  res: ServerResponse;
  offset: number;
}

/**
 * A Bot API that hands out taps and times their answers: as cheap as it can be, since it shares the processors with
 * what it measures. A tap is answered when the first message is sent or edited in its chat after it.
 */
export async function startBenchApi() {
  let updates: { update_id: number }[] = [];
  let poller: Waiting | undefined;
  let nextUpdate = 1;
  let nextMessage = 1;
  /** Taps without an answer, by chat: the moment of each. */
  const open = new Map<number, { at: number; tapped: boolean; answered(ms: number): void }[]>();

  function handOut(): void {
    if (!poller) return;
    updates = updates.filter((update) => update.update_id >= (poller?.offset ?? 0));
    if (updates.length === 0) return;
    reply(poller.res, updates.slice(0, 100));
    poller = undefined;
  }

  const server = createServer((req, res) => {
    void bodyOf(req).then(async (body) => {
      const method = req.url?.split('/').at(-1) ?? '';
      if (method === 'getUpdates') {
        // The last question of a bot that stops does not wait.
        if (Number(body['timeout'] ?? 0) === 0) return reply(res, []);
        poller = { res, offset: Number(body['offset'] ?? 0) };
        return handOut();
      }
      await sleep(LATENCY_MS);
      if (method === 'getMe')
        return reply(res, { id: 42, is_bot: true, first_name: 'Bench', username: 'bench' });
      const chat = Number(body['chat_id']);
      const messageId = Number(body['message_id'] ?? nextMessage++);
      reply(
        res,
        /Message/.test(method)
          ? { message_id: messageId, date: 0, chat: { id: chat, type: 'private' } }
          : true,
      );
      // What was written is answered below it; the card above, which becomes a line, is no answer.
      const [first] = open.get(chat) ?? [];
      if (first && (method.startsWith('send') || (first.tapped && method.startsWith('edit')))) {
        open.get(chat)?.shift();
        first.answered(performance.now() - first.at);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  /** Hands out an update of this account; the milliseconds until it is answered. */
  function send(id: number, what: object): Promise<number> {
    updates.push({ update_id: nextUpdate++, ...what });
    handOut();
    return new Promise((answered) => {
      const waiting = open.get(id) ?? [];
      waiting.push({ at: performance.now(), tapped: 'callback_query' in what, answered });
      open.set(id, waiting);
    });
  }
  const person = (id: number) => ({
    from: { id, is_bot: false, first_name: 'Bench', language_code: 'ru' },
    chat: { id, type: 'private', first_name: 'Bench' },
  });

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    text(id: number, text: string): Promise<number> {
      const entities = text.startsWith('/') ? [{ type: 'bot_command', offset: 0, length: text.length }] : [];
      return send(id, { message: { message_id: nextMessage++, date: 1, text, entities, ...person(id) } });
    },
    tap(id: number, data: string): Promise<number> {
      const message = { message_id: 1, date: 1, text: 'Card', ...person(id) };
      return send(id, {
        callback_query: { id: String(nextUpdate), data, chat_instance: '1', message, from: person(id).from },
      });
    },
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function reply(res: ServerResponse, result: unknown): void {
  res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, result }));
}

async function bodyOf(req: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  req.setEncoding('utf8');
  for await (const chunk of req as AsyncIterable<string>) text += chunk;
  return text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
}
