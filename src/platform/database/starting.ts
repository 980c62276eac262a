import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from '../problem.ts';
import { isAlive, waitFor } from './processes.ts';

/**
 * Lets one start at a time work in this folder, while there is no database yet to ask for a lock.
 * A second one waits; what a killed start left behind is put aside.
 */
export async function whileStarting<T>(folder: string, work: () => Promise<T>, waitMs = 60_000): Promise<T> {
  const file = path.join(folder, '.starting');
  if (!(await waitFor(() => take(file), waitMs))) {
    throw new StartProblem('already-starting', (t) => t.label('process-already-starting', { folder }));
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    // Empty: the other one has just made it and is about to write. Its own number: left by a namesake in a
    // container that was killed, where everybody is process 1.
    const leftBehind = pid === 0 ? isOld(file) : pid === process.pid || !isAlive(pid);
    if (leftBehind) rmSync(file, { force: true });
  } catch {
    // It went away by itself: the next try takes it.
  }
  return false;
}

/** Older than the second it takes to write a number, by the file system's own clock. */
function isOld(file: string): boolean {
  const probe = `${file}.now`;
  writeFileSync(probe, '');
  const age = statSync(probe).mtimeMs - statSync(file).mtimeMs;
  rmSync(probe, { force: true });
  return age > 1000;
}
