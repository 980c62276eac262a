import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Api } from 'grammy';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { download } from '../../../src/platform/telegram/download.ts';
import { until } from '../support.ts';

let server: Server;
let api: Api;
let sent = 0;
let ended = false;

/** A Bot API server that does not say how large a file is, and gives one that never ends, or stops half-way. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path.endsWith('/getFile')) {
      const body: Buffer[] = [];
      request.on('data', (chunk: Buffer) => body.push(chunk));
      request.on('end', () => {
        const { file_id } = JSON.parse(Buffer.concat(body).toString()) as { file_id: string };
        response.setHeader('content-type', 'application/json');
        response.end(
          JSON.stringify({ ok: true, result: { file_id, file_unique_id: 'u', file_path: file_id } }),
        );
      });
      return;
    }
    sent = 0;
    ended = false;
    if (path.endsWith('silent')) {
      response.write('x');
      return;
    }
    if (path.endsWith('small')) {
      response.end('small');
      return;
    }
    const chunk = Buffer.alloc(64 * 1024);
    const more = () => {
      if (ended) return;
      sent += chunk.length;
      if (response.write(chunk)) setImmediate(more);
      else response.once('drain', more);
    };
    response.on('close', () => {
      ended = true;
    });
    more();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  api = new Api('7:t', { apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('a file somebody sent', () => {
  it('is fetched', async () => {
    expect(await download(api, 'small', 10)).toEqual({ ok: true, bytes: Buffer.from('small') });
    expect(await download(api, 'small', 4)).toEqual({ ok: false, reason: 'tooBig' });
  });

  it('is fetched no further than its limit, whatever was said of its size', async () => {
    expect(await download(api, 'endless', 1024 * 1024)).toEqual({ ok: false, reason: 'tooBig' });
    await until(() => ended);
    // What was on its way in the sockets counts as well.
    expect(sent).toBeLessThan(16 * 1024 * 1024);
  });

  it('is waited for only so long', async () => {
    expect(await download(api, 'silent', 1024, 200)).toEqual({ ok: false, reason: 'gone' });
  });
});
