import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { z } from 'zod';
import { type App, buildApp } from '../app.ts';
import type { Config } from '../config.ts';
import { programmeOf } from '../mentoring/organisations/queries.ts';
import { schoolYearOf } from '../mentoring/organisations/rules.ts';
import { windowOf } from '../mentoring/surveys/rounds/rules.ts';
import { hasCluster, makeDataDir } from '../platform/database/cluster.ts';
import { inSchool } from '../platform/database/scope.ts';
import { nextDispatchAt } from '../platform/dispatch/outbox.ts';
import type { Texts } from '../platform/i18n/texts.ts';
import { type Say, StartProblem } from '../platform/problem.ts';
import { advanceTo } from '../platform/time/advance.ts';
import { MovableClock, systemClock } from '../platform/time/clock.ts';
import { addDays, addMinutes, dayOf, instantOf, weekday } from '../platform/time/local.ts';
import { writeWhole } from '../platform/wholeFile.ts';
import { type BotApi, startBotApi } from './bot-api/index.ts';
import { readDump } from './bot-api/state.ts';
import { type ClockStep, playgroundRoutes } from './routes.ts';
import { SCENES, type Scene } from './scenes.ts';

const TOKEN = '1:the-playground-has-no-secrets';
const ZONE = 'Europe/Moscow';

interface Options {
  config: Config;
  texts: Texts;
  log: Logger;
  onFatal(say: Say): void;
}

/** What the playground knows of its last time. */
const kept = z.object({ scene: z.string(), ahead: z.number() });

/**
 * The bot without Telegram: a local Bot API with phones in the browser, a made-up school, and a clock that can be
 * moved. Its own database, its phones and its clock are in `playground` in the data folder, so that a restart goes on
 * where it was. The database of a real school is never opened: not the one in the data folder, not the one of an
 * address.
 */
export function buildPlayground({ config, texts, log, onFatal }: Options): Pick<App, 'start' | 'stop'> {
  const folder = path.join(config.dataDir, 'playground');
  const stateFile = path.join(folder, 'phones.json');
  const keptFile = path.join(folder, 'playground.json');
  let api: BotApi | undefined;
  let app: App | undefined;
  let moving: Promise<unknown> = Promise.resolve();
  let stopping = false;
  /** While a school is being built its phones are not there yet. */
  let building = false;

  const before = readKept(keptFile);
  let scene: Scene = SCENES.find((s) => s.id === before?.scene) ?? SCENES[0];
  const clock = new MovableClock(addMinutes(systemClock.now(), before?.ahead ?? 0), { running: true });

  function keep(): void {
    const ahead = Math.round((clock.now().getTime() - systemClock.now().getTime()) / 60_000);
    writeWhole(keptFile, JSON.stringify({ scene: scene.id, ahead }));
  }

  function running() {
    if (!app || !api) throw new Error('the playground is not open');
    return { ...app.running(), api };
  }

  /** One move of time or one new school at a time: a second press waits for the first. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = moving.then(work);
    moving = next.catch(() => undefined);
    return next;
  }

  /** Where a step leads is asked of the school that is there when its turn has come. */
  function move(step: ClockStep): Promise<{ now: Date; sent: number }> {
    return inTurn(async () => {
      const to = await moves[step]();
      const { ticks, sender, maker, lanes, deps } = running();
      const sent = async () => deps.db.dispatch.count({ where: { status: 'sent' } });
      const earlier = await sent();
      await lanes.settled();
      await advanceTo(to(clock.now()), {
        clock,
        nextDispatchAt: (after) => nextDispatchAt(deps.pool, after),
        nextTickAt: (after) => ticks.nextTickAt(after),
        runTick: () => ticks.tick(),
        drain: async () => {
          await maker.drain();
          await sender.drain();
        },
      });
      keep();
      return { now: clock.now(), sent: (await sent()) - earlier };
    });
  }

  async function openScene(id: string): Promise<void> {
    const chosen = SCENES.find((s) => s.id === id);
    if (chosen) await inTurn(() => buildScene(chosen));
  }

  async function buildScene(chosen: Scene): Promise<void> {
    const { deps, api: phones } = running();
    scene = chosen;
    building = true;
    try {
      phones.world.reset();
      await scene.build(deps, phones.world, clock);
      keep();
    } finally {
      building = false;
    }
  }

  const today = () => dayOf(clock.now(), ZONE);

  async function termEnd(): Promise<Date> {
    const term = await running().deps.db.term.findFirst({
      where: { endsOn: { gt: today() } },
      orderBy: { endsOn: 'asc' },
    });
    return instantOf(term?.endsOn ?? addDays(today(), 7), '15:00', ZONE);
  }

  /** An hour after the next invitation to a survey. */
  async function surveyOpen(): Promise<Date> {
    const { db } = running().deps;
    const school = await db.school.findFirst({ select: { id: true, zone: true } });
    const programme = school && (await programmeOf({ schoolId: school.id, db: inSchool(db, school.id) }));
    const opens = programme
      ? programme.terms.map((term) => addMinutes(windowOf(term, programme.calendar, ZONE).inviteAt, 60))
      : [];
    return opens.find((at) => at > clock.now()) ?? instantOf(addDays(today(), 7), '15:00', ZONE);
  }

  /** The last school days of May: the closing of the year is under way. */
  function yearEnd(): Date {
    const may = instantOf(`${schoolYearOf(today()) + 1}-05-25`, '10:00', ZONE);
    return may > clock.now() ? may : instantOf(`${schoolYearOf(today()) + 2}-05-25`, '10:00', ZONE);
  }

  const moves: Readonly<Record<ClockStep, () => Promise<(now: Date) => Date>>> = {
    hour: async () => (now: Date) => addMinutes(now, 60),
    day: async () => (now: Date) => addMinutes(now, 24 * 60),
    week: async () => (now: Date) => addMinutes(now, 7 * 24 * 60),
    monday: async () => (now: Date) => {
      const today = dayOf(now, ZONE);
      const monday = instantOf(addDays(today, (8 - weekday(today)) % 7), '08:00', ZONE);
      return monday > now ? monday : instantOf(addDays(today, 7), '08:00', ZONE);
    },
    termEnd: async () => {
      const end = await termEnd();
      return () => end;
    },
    survey: async () => {
      const open = await surveyOpen();
      return () => open;
    },
    yearEnd: async () => {
      const end = yearEnd();
      return () => end;
    },
  };

  return {
    async start() {
      refuseBesideSchool(config.dataDir, folder);
      makeDataDir(folder);
      const fresh = before === undefined || !hasCluster(folder) || !readDump(stateFile);
      if (fresh) rmSync(stateFile, { force: true });
      api = await startBotApi({ clock, stateFile });
      api.bot(TOKEN);
      app = buildApp({
        config: {
          ...config,
          botToken: TOKEN,
          adminIds: SCENES.flatMap((s) => s.adminIds),
          dataDir: folder,
          databaseUrl: undefined,
          telegramApiRoot: api.url,
          webhook: undefined,
        },
        clock,
        texts,
        log,
        onFatal,
        madeUp: true,
        // The local Bot API has no limits, and a moved clock no seconds to wait.
        pace: { perSecond: 1000, perChatMs: 0 },
        // The page lets its reader act as any person, so it is for this machine alone.
        host: '127.0.0.1',
        routes: playgroundRoutes({
          api,
          zone: ZONE,
          phones: () => ({ open: scene.phones, more: scene.more, building }),
          clock: {
            now: () => clock.now(),
            advance: move,
          },
          scenes: { list: SCENES, current: () => scene.id, open: openScene },
        }),
      });
      await app.start();
      // The address answers at once; the page waits for its school.
      if (fresh) {
        const phones = api;
        openScene(scene.id)
          // A page that was opened meanwhile begins anew, at the hour and with the phones of the school.
          .then(() => phones.world.emit({ type: 'reset' }))
          .catch((error: unknown) => {
            if (!stopping) log.error({ err: error }, 'the sample school was not built');
          });
      }
      const address = `http://localhost:${app.running().port}`;
      return (t) => t.label('process-started-playground', { address });
    },
    async stop() {
      stopping = true;
      // A stop does not wait for a school that is being built: the next start begins it anew.
      await Promise.race([moving, sleep(1000, undefined, { ref: false })]);
      await app?.stop();
      await api?.stop();
    },
  };
}

/** Where it was last time; undefined the first time, and when the note can't be read: then it begins anew. */
function readKept(file: string): z.infer<typeof kept> | undefined {
  try {
    return kept.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/**
 * A token may be missing by mistake: where the data folder holds a database, the bot was meant. Older playgrounds kept
 * their made-up school in the same place, and only its owner can tell the two apart.
 */
function refuseBesideSchool(dataDir: string, folder: string): void {
  if (!hasCluster(dataDir)) return;
  const perhapsOld = existsSync(path.join(folder, 'playground.json')) && !hasCluster(folder);
  throw new StartProblem('school-without-token', (t) =>
    t.label(perhapsOld ? 'process-school-or-old-playground' : 'process-school-without-token', {
      folder: dataDir,
    }),
  );
}
