import type { IncomingMessage } from 'node:http';
import type pg from 'pg';
import { isLocal, isSame, type Route, sendJson, sendText } from './http.ts';

/** What is waiting in the queues, by counts only. */
interface Queues {
  updatesWaiting: number;
  updatesFailed: number;
  messagesDue: number;
  messagesDead: number;
}

const COUNT = {
  name: 'health',
  text: `select
    (select count(*)::int from "Inbox" where "doneAt" is null and "failedAt" is null) as "updatesWaiting",
    (select count(*)::int from "Inbox" where "failedAt" is not null) as "updatesFailed",
    (select count(*)::int from "Dispatch" where "status" = 'waiting' and "dueAt" <= $1) as "messagesDue",
    (select count(*)::int from "Dispatch" where "status" = 'dead') as "messagesDead"`,
};

interface Options {
  pool: pg.Pool;
  /** True from the end of the start to the beginning of the stop. */
  isReady(): boolean;
  now(): Date;
  /** What came of the last nightly backup of this process. */
  backup?(): 'none' | 'ok' | 'failed';
  /** A request with this token may read the numbers from elsewhere. */
  token: string | undefined;
}

/** One look at the database serves everybody who asks within it. */
const LOOK_MS = 1000;

/**
 * `/healthz`: the process lives. `/readyz`: it serves, with what waits in the queues. `/metrics`: the same
 * as numbers over time. Counts only, no names and no ids; details only from this machine or with the token.
 * All are gauges read at that moment, so ten lines write them; a counter would be the time for `prom-client`.
 */
export function healthRoutes({ pool, isReady, now, token, backup = () => 'none' }: Options): Route[] {
  let looked = { at: Number.NEGATIVE_INFINITY, queues: Promise.resolve<Queues | undefined>(undefined) };
  const look = () => {
    const at = performance.now();
    if (at - looked.at > LOOK_MS) looked = { at, queues: count() };
    return looked.queues;
  };
  const isTrusted = (request: IncomingMessage, url: URL) => {
    const given =
      /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? url.searchParams.get('token');
    return isLocal(request) || (token !== undefined && given !== null && isSame(given, token));
  };

  async function count(): Promise<Queues | undefined> {
    try {
      return (await pool.query<Queues>({ ...COUNT, values: [now()] })).rows[0];
    } catch {
      return undefined;
    }
  }
  return [
    { method: 'GET', path: '/healthz', handler: (_request, response) => sendText(response, 200, 'ok') },
    {
      method: 'GET',
      path: '/readyz',
      async handler(request, response, url) {
        const queues = await look();
        const ready = isReady() && queues !== undefined;
        const detail = isTrusted(request, url)
          ? { database: queues !== undefined, backup: backup(), ...queues }
          : {};
        sendJson(response, ready ? 200 : 503, { ready, ...detail });
      },
    },
    {
      method: 'GET',
      path: '/metrics',
      async handler(request, response, url) {
        if (!isTrusted(request, url)) return sendText(response, 401, 'a token is needed');
        const queues = await look();
        const values: [string, number | undefined][] = [
          ['nastavnik_ready', Number(isReady())],
          ['nastavnik_backup_failed', Number(backup() === 'failed')],
          ['nastavnik_uptime_seconds', process.uptime()],
          ['nastavnik_memory_bytes', process.memoryUsage.rss()],
          ['nastavnik_updates_waiting', queues?.updatesWaiting],
          ['nastavnik_updates_failed', queues?.updatesFailed],
          ['nastavnik_messages_due', queues?.messagesDue],
          ['nastavnik_messages_dead', queues?.messagesDead],
        ];
        const known = values.filter(([, value]) => value !== undefined);
        sendText(
          response,
          200,
          known.map(([name, value]) => `# TYPE ${name} gauge\n${name} ${value}`).join('\n'),
        );
      },
    },
  ];
}
