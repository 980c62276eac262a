import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import type { Logger } from 'pino';
import { z } from 'zod';
import { StartProblem } from '../problem.ts';
import { writeWhole } from '../wholeFile.ts';
import {
  checkReach,
  createCluster,
  findPrograms,
  findRunAs,
  makeDataDir,
  type Programs,
  plainEnvironment,
  type RunAs,
} from './cluster.ts';
import { freePort, isFree } from './ports.ts';
import { commandOf, endProcess, isAlive, processesIn, waitFor } from './processes.ts';
import { whileStarting } from './starting.ts';
import { type Supervision, superviseServer } from './supervise.ts';

const DATABASE = 'nastavnik';
const READY_MS = 60_000;
const ATTEMPTS = 5;
const LOG_LIMIT = 5_000_000;
/** PostgreSQL's own signals: INT ends it at once and cleanly, QUIT without saving (it recovers at the next start). */
const STOP: readonly [NodeJS.Signals, number][] = [
  ['SIGINT', 15_000],
  ['SIGQUIT', 5000],
  ['SIGKILL', 5000],
];

export interface EmbeddedDatabase {
  /** The bot's database. It stays the same for the life of the process. */
  url: string;
  /** From now on a server that ends by itself is started again; what can't be is told once. */
  keepAlive(onGone: (problem: StartProblem) => void): void;
  /** It was not started for us: a bot, or one that was killed, left it running. */
  wasRunning: boolean;
  /** Leaves the server to another process, which uses it by now. */
  leave(): Promise<void>;
  /** Stops the server. Not for a start that was refused: the server may be another's. */
  stop(): Promise<void>;
}

interface Options {
  dataDir: string;
  log: Logger;
  /** More settings of postgresql.conf; the tests turn off waiting for the disk. */
  settings?: Record<string, string>;
}

const secretShape = z.object({ password: z.string().min(1), port: z.int().min(1).max(65535) });
type Secret = z.infer<typeof secretShape>;

interface Place {
  dataDir: string;
  folder: string;
  logFile: string;
  secretFile: string;
  programs: Programs;
  who: RunAs;
  settings: Record<string, string>;
  log: Logger;
}

/**
 * Starts PostgreSQL in DATA_DIR, on this machine's own address only. Makes the folder the first time; takes
 * over a server that outlived a killed bot; starts again after anything was killed. A StartProblem tells what
 * a person has to mend.
 */
export async function startDatabase(options: Options): Promise<EmbeddedDatabase> {
  const programs = await findPrograms();
  const who = findRunAs();
  makeDataDir(options.dataDir);
  const dataDir = realpathSync(options.dataDir);
  checkReach(dataDir, programs, who);
  const place: Place = {
    dataDir,
    folder: path.join(dataDir, 'pg'),
    logFile: path.join(dataDir, 'postgres.log'),
    secretFile: path.join(dataDir, 'postgres.json'),
    programs,
    who,
    settings: options.settings ?? {},
    log: options.log,
  };
  const started = await whileStarting(dataDir, async () => {
    const noted = await readSecret(place);
    const before = readPidFile(place)?.pid;
    const now = await startIn(place, noted);
    return { secret: noted, pid: now, wasRunning: now === before };
  });
  const { secret, wasRunning } = started;
  let { pid } = started;
  let supervision: Supervision | undefined;
  return {
    url: urlOf(secret, DATABASE),
    wasRunning,
    keepAlive(onGone) {
      supervision ??= superviseServer({
        log: place.log,
        onGone,
        runs: () => stillRuns(place, pid),
        async start() {
          pid = await whileStarting(dataDir, () => startIn(place, { ...secret }, 'samePort'));
        },
      });
    },
    leave: async () => supervision?.end(),
    async stop() {
      await supervision?.end();
      await stop(place, pid);
    },
  };
}

/** Starts the server, or finds it running; its process. `samePort`: others know its address already. */
async function startIn(
  place: Place,
  secret: Secret,
  port: 'anyPort' | 'samePort' = 'anyPort',
): Promise<number> {
  const known = secret.port;
  if (!existsSync(place.folder)) {
    // Taken away under a running bot: an empty one in its place would hide that.
    if (port === 'samePort') throw failed(place, `${place.folder}: ENOENT`);
    place.log.info('making the database folder');
    await createCluster(place.folder, place.programs, place.who, secret.password).catch((error: Error) => {
      throw failed(place, lastLine(error.message));
    });
  }
  for (let attempt = 1; ; attempt++) {
    const running = await findRunning(place, secret);
    if (port === 'samePort' && secret.port !== known) throw failed(place, `port ${known}`);
    const pid = running ?? (await launch(place, secret, port));
    if (pid === undefined) {
      // Perhaps the port was taken meanwhile, or the last of a killed server's processes were still leaving.
      if (attempt >= ATTEMPTS) throw failed(place, lastLine(logTail(place)));
      continue;
    }
    if (running) place.log.info({ pid }, 'took over a running PostgreSQL');
    await createDatabase(secret);
    return pid;
  }
}

/** Password and port live beside the database, readable by us only. */
async function readSecret(place: Place): Promise<Secret> {
  const noted = readNote(place.secretFile);
  if (noted) return noted;
  if (existsSync(place.folder)) {
    const folder = path.dirname(place.folder);
    if (existsSync(place.secretFile))
      throw new StartProblem('postgres-secret-broken', (t) =>
        t.label('process-postgres-secret-broken', { file: place.secretFile }),
      );
    throw new StartProblem('postgres-secret-lost', (t) =>
      t.label('process-postgres-secret-lost', { folder }),
    );
  }
  const secret = { password: randomBytes(24).toString('base64url'), port: await freePort() };
  writeSecret(place, secret);
  return secret;
}

/** Undefined when it is missing, empty or broken. */
function readNote(file: string): Secret | undefined {
  try {
    return secretShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

function writeSecret(place: Place, secret: Secret): void {
  writeWhole(place.secretFile, `${JSON.stringify(secret)}\n`, 0o600);
}

function urlOf(secret: Secret, database: string): string {
  return `postgresql://postgres:${secret.password}@127.0.0.1:${secret.port}/${database}`;
}

/** What postmaster.pid says: the process, its port, and whether it takes connections. */
function readPidFile(place: Place): { pid: number; port: number; ready: boolean } | undefined {
  const lines = pidFile(place).split('\n');
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' } : undefined;
}

/** '' when there is none. */
function pidFile(place: Place): string {
  try {
    return readFileSync(path.join(place.folder, 'postmaster.pid'), 'utf8');
  } catch {
    return '';
  }
}

/** A server of ours that already runs in this folder. What is dead, dying or deaf is cleared away first. */
async function findRunning(place: Place, secret: Secret): Promise<number | undefined> {
  const first = readPidFile(place);
  if (!first) return undefined;
  const { pid } = first;
  if (!isAlive(pid) || !isOurs(place, pid)) {
    // Its helpers leave a moment after it. Only when none is left may its mark be removed: it guards the data.
    // Where that can't be known the mark stays, and PostgreSQL judges for itself.
    await seeOffHelpers(place);
    if (process.platform === 'linux' && processesIn(place.folder).length === 0) {
      rmSync(path.join(place.folder, 'postmaster.pid'), { force: true });
    }
    return undefined;
  }
  // It may be starting or stopping just now.
  const answers = await waitFor(async () => {
    const now = readPidFile(place);
    if (!now || !isAlive(pid)) return true;
    return now.ready && (await serves(place, { ...secret, port: now.port }));
  }, 20_000);
  const now = readPidFile(place);
  if (answers && now?.pid === pid && isAlive(pid)) {
    if (now.port !== secret.port) {
      secret.port = now.port;
      writeSecret(place, secret);
    }
    return pid;
  }
  await endProcess(pid, STOP);
  return undefined;
}

/** Without their head the helpers leave by themselves, unless they are frozen or busy: then they are ended. */
async function seeOffHelpers(place: Place): Promise<void> {
  const gone = (ms: number) => waitFor(() => processesIn(place.folder).length === 0, ms);
  if (await gone(2000)) return;
  for (const pid of processesIn(place.folder)) {
    if (isOurs(place, pid) || commandOf(pid).startsWith('postgres:'))
      await endProcess(pid, [
        ['SIGQUIT', 500],
        ['SIGKILL', 2000],
      ]);
  }
  await gone(10_000);
}

/** Whether the server lives. One that was asked to leave, and may wait for its clients for ever, is ended. */
async function stillRuns(place: Place, pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const leaving = () => /^stopping/m.test(pidFile(place)) && isAlive(pid);
  if (!leaving()) return true;
  await waitFor(() => !leaving(), 1000);
  if (leaving()) await endProcess(pid, STOP);
  return isAlive(pid);
}

/** Process numbers are used again: is this one really PostgreSQL in our folder? */
function isOurs(place: Place, pid: number): boolean {
  if (process.platform === 'win32') return true;
  const command = commandOf(pid);
  return command.includes('postgres') && command.includes(place.folder);
}

async function serves(place: Place, secret: Secret): Promise<boolean> {
  const client = new pg.Client({
    connectionString: urlOf(secret, 'postgres'),
    connectionTimeoutMillis: 3000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return path.resolve(rows[0]?.data_directory ?? '') === path.resolve(place.folder);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Starts the server and waits until it takes connections. Undefined when it ended instead. */
async function launch(
  place: Place,
  secret: Secret,
  port: 'anyPort' | 'samePort',
): Promise<number | undefined> {
  if (!(await isFree(secret.port))) {
    if (port === 'samePort') throw failed(place, `port ${secret.port}`);
    secret.port = await freePort();
    writeSecret(place, secret);
  }
  const settings = {
    listen_addresses: '127.0.0.1',
    // No socket file: its path would be too long in a deep folder, and it would lie open in /tmp.
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A complaint about a row would otherwise quote the row: names and ids stay out of the log.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...place.settings,
  };
  if (existsSync(place.logFile) && statSync(place.logFile).size > LOG_LIMIT) truncateSync(place.logFile);
  const saidBefore = existsSync(place.logFile) ? statSync(place.logFile).size : 0;
  const log = openSync(place.logFile, 'a', 0o600);
  const child = spawn(
    place.programs.postgres,
    [
      '-D',
      place.folder,
      '-p',
      String(secret.port),
      ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`]),
    ],
    // Detached: Ctrl+C reaches the bot alone, which ends its work and only then stops the database.
    {
      ...place.who,
      cwd: path.parse(place.folder).root,
      env: plainEnvironment(),
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  child.unref();
  const ready = () => {
    const said = readPidFile(place);
    return said?.pid === child.pid && said?.ready === true;
  };
  await waitFor(() => ended || ready(), READY_MS);
  if (!ended && ready()) return child.pid;
  if (child.pid !== undefined) await endProcess(child.pid, STOP);
  const said = readFileSync(place.logFile, 'utf8').slice(saidBefore);
  if (/No space left on device/.test(said)) throw diskFull(place);
  return undefined;
}

async function stop(place: Place, pid: number): Promise<void> {
  if (isAlive(pid) && isOurs(place, pid)) await endProcess(pid, STOP);
}

async function createDatabase(secret: Secret): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(secret, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

function logTail(place: Place): string {
  try {
    return readFileSync(place.logFile, 'utf8').slice(-4000);
  } catch {
    return '';
  }
}

/** The last line that says what went wrong. */
function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? '—').trim();
}

function diskFull(place: Place): StartProblem {
  return new StartProblem('postgres-disk-full', (t) =>
    t.label('process-postgres-disk-full', { folder: place.dataDir }),
  );
}

function failed(place: Place, reason: string): StartProblem {
  return new StartProblem('postgres-failed', (t) =>
    t.label('process-postgres-failed', { file: place.logFile, reason }),
  );
}
