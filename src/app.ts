import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Api, type Bot, GrammyError } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { homeFallback, showHome, showNextInQueue } from './mentoring/home/chat.ts';
import { introduce } from './mentoring/home/chat-commands.ts';
import { homeTap } from './mentoring/home/taps.ts';
import { tellUnreachable } from './mentoring/monitoring/operations.ts';
import { bundleHourOf } from './mentoring/people/pushes/queries-pushes.ts';
import { rooms } from './mentoring/rooms.ts';
import { accountsOf } from './platform/database/actor.ts';
import { askInCrowd, askOne, askTogether } from './platform/database/ask.ts';
import { type Nightly, startNightly } from './platform/database/nightly.ts';
import { type ReadyDatabase, readyDatabase } from './platform/database/ready.ts';
import { installationSecret } from './platform/database/secret.ts';
import type { Deps } from './platform/deps.ts';
import { registryOf } from './platform/dispatch/kinds.ts';
import type { PaceOptions } from './platform/dispatch/pace.ts';
import { type Sender, startSender } from './platform/dispatch/sender.ts';
import { startTicks, type Ticks } from './platform/dispatch/ticks.ts';
import { filesChat } from './platform/files/chat.ts';
import { fileReady } from './platform/files/delivery.ts';
import { eraseFiles } from './platform/files/jobs.ts';
import { type Maker, startMaker } from './platform/files/maker.ts';
import { healthRoutes } from './platform/health.ts';
import { type HttpServer, type Route, startHttp } from './platform/http.ts';
import { type Locale, type Texts, toLocale } from './platform/i18n/texts.ts';
import { createInbox } from './platform/inbox/inbox.ts';
import { type Lanes, startLanes } from './platform/inbox/lanes.ts';
import { type Say, StartProblem } from './platform/problem.ts';
import { isRealAccount } from './platform/telegram/accounts.ts';
import { buildBot } from './platform/telegram/bot.ts';
import type { BotContext } from './platform/telegram/context.ts';
import { deliverBy } from './platform/telegram/delivery.ts';
import { telegramFetch } from './platform/telegram/fetch.ts';
import { ALLOWED_UPDATES, startPolling } from './platform/telegram/polling.ts';
import { webhookHandler } from './platform/telegram/webhook.ts';
import type { Clock } from './platform/time/clock.ts';

/** How long to sleep without being woken where no other process writes: only a machine that slept is found so. */
const ALONE = { sweepMs: 10_000, idleMs: 30_000 };

const migrations = fileURLToPath(new URL('../prisma/migrations', import.meta.url));

interface Options {
  config: Config & { botToken: string };
  clock: Clock;
  texts: Texts;
  log: Logger;
  /** False where the clock is moved by hand: tests and the playground. */
  everyMinute?: boolean;
  /** Other limits than Telegram's for the sender; likewise. */
  pace?: PaceOptions;
  /** The playground: its database is made up and marked so, and its people have numbers that no account has. */
  madeUp?: boolean;
  /** A backup each night into `backups` in the data folder. */
  backups?: boolean;
  /** The address to listen on, whatever the configuration says: the playground's. */
  host?: string;
  /** More addresses of the process: the playground's page. */
  routes?: readonly Route[];
  /** The start waits for something that may come by itself. */
  onWaiting?(say: Say): void;
  /** Something made it impossible to go on: the process is to stop and say this. */
  onFatal(say: Say): void;
}

export interface App {
  /** Resolves when it serves, with the sentence to show. */
  start(): Promise<Say>;
  stop(): Promise<void>;
  /** After start(): what the playground's clock and the tests act on. */
  running(): Running;
}

export interface Running {
  deps: Deps;
  sender: Sender;
  maker: Maker;
  lanes: Lanes;
  ticks: Ticks;
  port: number;
}

/** Wires everything; no other place does. */
export function buildApp({
  config,
  clock,
  texts,
  log,
  host,
  routes = [],
  everyMinute = true,
  pace,
  madeUp = false,
  backups = false,
  onFatal,
  onWaiting = () => {},
}: Options): App {
  let database: ReadyDatabase | undefined;
  let http: HttpServer | undefined;
  let polling: { stop(): Promise<void> } | undefined;
  let lanes: Lanes | undefined;
  let sender: Sender | undefined;
  let maker: Maker | undefined;
  let ticks: Ticks | undefined;
  let nightly: Nightly | undefined;
  const halt = new AbortController();
  const mode = config.databaseUrl && config.webhook ? 'together' : 'alone';
  const timing = mode === 'alone' ? ALONE : {};
  let deps: Deps | undefined;
  let ready = false;

  /** A Bot API client with its own patience: people's taps may wait a little, the sender waits by its row. */
  const client = (patience?: number) => ({
    apiRoot: config.telegramApiRoot,
    fetch: telegramFetch(patience === undefined ? {} : { patience }),
  });

  const localeOf = (update: Update): Locale => {
    const from = update.message?.from ?? update.callback_query?.from;
    return toLocale(from?.language_code, config.defaultLocale);
  };

  /**
   * Asks Telegram until it answers: it may be out of reach, busy or broken for a while. A token it does not know is a
   * reason not to start, and so is a request it calls wrong.
   */
  async function insist<T>(call: () => Promise<T>): Promise<T> {
    for (let wait = 1000; ; wait = Math.min(wait * 2, 30_000)) {
      try {
        return await call();
      } catch (error) {
        const code = error instanceof GrammyError ? error.error_code : undefined;
        if (code === 401 || code === 404) {
          throw new StartProblem('token-refused', (t) => t.label('process-token-refused'));
        }
        if (code === 400) throw error;
        log.warn({ wait }, 'Telegram does not answer yet');
        await sleep(wait, undefined, { signal: halt.signal });
      }
    }
  }

  return {
    async start() {
      database = await readyDatabase({
        dataDir: config.dataDir,
        databaseUrl: config.databaseUrl,
        mode,
        madeUp,
        migrations,
        log,
        onWaiting,
        signal: halt.signal,
        onLost: () => onFatal((t) => t.label('process-lock-lost')),
        onGone: (problem) => onFatal(problem.say),
      });
      const { pool, planned, db } = database;
      const api = new Api(config.botToken, client());
      const me = await insist<UserFromGetMe>(() => api.getMe());
      const inCrowd = askInCrowd(planned);
      const built: Deps = {
        db,
        pool,
        ask: askOne(pool),
        askTogether: () => askTogether(inCrowd),
        clock,
        texts,
        log,
        defaultLocale: config.defaultLocale,
        secret: await installationSecret(pool),
        adminIds: config.adminIds,
        bot: { username: me.username },
        wake: (what) => (what === 'files' ? maker?.wake() : sender?.wake(what)),
      };
      deps = built;

      const all = rooms();
      const bot: Bot<BotContext> = buildBot({
        token: config.botToken,
        me,
        client: client(),
        deps: built,
        accounts: accountsOf(planned),
        flows: all.flatMap((room) => room.flows),
        rooms: [...all.map((room) => room.chat), filesChat()],
        goHome: showHome,
        goOn: showNextInQueue,
        onUnreachable: (personId) => tellUnreachable(built, personId),
        fallback: homeFallback(),
      });
      sender = startSender({
        deps: built,
        registry: registryOf([...all.flatMap((room) => room.dispatches), fileReady]),
        deliver: deliverBy(new Api(config.botToken, client(0))),
        onUnreachable: (personId) => tellUnreachable(built, personId),
        bundles: {
          hourOf: (personId, now) => bundleHourOf(built, personId, now),
          home: (t) => homeTap.button(t.label('nav-home')),
        },
        ...(pace ? { pace } : {}),
        timing,
      });
      maker = startMaker({
        deps: built,
        products: all.flatMap((room) => room.products ?? []),
        api: new Api(config.botToken, client(0)),
        timing,
      });
      lanes = startLanes({
        pool: planned,
        clock,
        log,
        timing,
        handle: (update) => bot.handleUpdate(update),
        async onSetAside(update) {
          const to = (update.message ?? update.callback_query)?.from.id;
          if (to !== undefined) await api.sendMessage(to, texts.for(localeOf(update)).label('went-wrong'));
        },
      });
      const inbox = createInbox({
        pool: planned,
        clock,
        log,
        wake: (ids) => lanes?.wake(ids),
        takes: (telegramId) => madeUp || isRealAccount(telegramId),
        ...(everyMinute ? {} : { perMinute: Number.POSITIVE_INFINITY }),
        async onFlood(telegramId) {
          await api.sendMessage(telegramId, texts.for(config.defaultLocale).label('too-many'));
        },
      });

      const health = healthRoutes({
        pool,
        isReady: () => ready,
        now: () => clock.now(),
        backup: () => nightly?.last() ?? 'none',
        token: config.metricsToken,
      });
      const { webhook } = config;
      const store = (updates: readonly Update[]) => inbox.store(updates);
      const incoming: Route[] = webhook
        ? [
            {
              method: 'POST',
              path: new URL(webhook.url).pathname,
              handler: webhookHandler({ secret: webhook.secret, store, log }),
            },
          ]
        : [];
      http = await startHttp({
        port: config.port,
        // Only a webhook is anybody else's business.
        host: host ?? config.host ?? (webhook ? undefined : '127.0.0.1'),
        routes: [...health, ...incoming, ...routes],
        log,
      });
      await introduce(api, texts, log);
      if (webhook) {
        const { url, secret } = webhook;
        await insist(() => api.setWebhook(url, { secret_token: secret, allowed_updates: ALLOWED_UPDATES }));
      } else {
        polling = startPolling({
          api,
          store,
          log,
          onRefused: (reason) =>
            onFatal((t) =>
              t.label(reason === 'anotherPoller' ? 'process-second-poller' : 'process-token-refused'),
            ),
        });
      }
      ticks = startTicks({
        deps: built,
        jobs: [...all.flatMap((room) => room.jobs ?? []), eraseFiles],
        everyMinute,
      });
      if (backups) {
        const folder = path.join(config.dataDir, 'backups');
        nightly = startNightly({ url: database.url, pool, folder, clock, log });
      }
      ready = true;
      const username = me.username;
      const address = `http://localhost:${http.port}`;
      return (t) => t.label('process-started-bot', { username, address });
    },

    /** In order: nothing new comes in, what runs is finished, then the database. Also after half a start. */
    async stop() {
      ready = false;
      halt.abort();
      await polling?.stop();
      await nightly?.stop();
      await http?.close();
      await ticks?.stop();
      await lanes?.stop();
      await maker?.stop();
      await sender?.stop();
      await database?.close();
    },

    running() {
      if (!deps || !sender || !maker || !lanes || !http || !ticks) throw new Error('the app is not running');
      return { deps, sender, maker, lanes, ticks, port: http.port };
    },
  };
}
