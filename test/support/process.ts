import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { endProcess, waitFor } from '../../src/platform/database/processes.ts';

/** The bot as a process of its own, started from its sources, which are newer than what was built. */
export interface BotProcess {
  child: ChildProcess;
  /** All it has written so far. */
  said(): string;
  /** Its exit code, once it has ended by itself. */
  exit: Promise<number | null>;
  /** Waits for the line that tells it serves; its address. */
  started(): Promise<string>;
}

/**
 * Starts the bot with this environment and nothing else but PATH: no LANG, another zone.
 * `shell`: as npm does, by a shell that waits for it; `built`: what `npm start` builds and runs.
 */
export function startBot(env: Record<string, string>, way?: 'shell' | 'built'): BotProcess {
  if (way === 'built') execFileSync(process.execPath, ['setup.mjs', '--build']);
  const command = [
    process.execPath,
    ...(way === 'built' ? ['dist/main.js'] : ['--import', 'tsx', 'src/main.ts']),
  ];
  const [program = '', ...flags] =
    way === 'shell' ? ['sh', '-c', `${command.map((word) => `'${word}'`).join(' ')}; exit $?`] : command;
  const child = spawn(program, flags, {
    env: { PATH: process.env['PATH'], TZ: 'Asia/Almaty', PORT: '0', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exit = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return {
    child,
    said: () => output,
    exit,
    async started() {
      const address = () => /http:\/\/localhost:\d+/.exec(output)?.[0];
      await waitFor(() => address() !== undefined || child.exitCode !== null, 120_000);
      const found = address();
      if (found === undefined) throw new Error(`the bot did not start:\n${output}`);
      return found;
    },
  };
}

/** The server's process in a DATA_DIR, if one is noted there. */
export function serverPid(dataDir: string): number | undefined {
  try {
    // Empty while it is being written, and a signal to process 0 would end everything that runs the tests.
    return (
      Number(readFileSync(path.join(dataDir, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]) || undefined
    );
  } catch {
    return undefined;
  }
}

/** The address of the bot's database in a DATA_DIR. */
export function embeddedUrl(dataDir: string): string {
  const { password, port } = JSON.parse(readFileSync(path.join(dataDir, 'postgres.json'), 'utf8'));
  return `postgresql://postgres:${password}@127.0.0.1:${port}/nastavnik`;
}

/** Ends a server that a test's bot left behind in a DATA_DIR. */
export async function endServer(dataDir: string): Promise<void> {
  const pid = serverPid(dataDir);
  if (pid && pid !== process.pid)
    await endProcess(pid, [
      ['SIGINT', 10_000],
      ['SIGKILL', 5000],
    ]);
}

/** Ends whatever still runs in a DATA_DIR and removes it. */
export async function clearDataDir(dataDir: string): Promise<void> {
  await endServer(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
}
