/** Tables people send: a workbook's first sheet, or text with columns; all cells as trimmed text, empty rows left out. */
import { Worker } from 'node:worker_threads';
import { SHEET_LIMITS, type Table, type TableLimits } from './limits.ts';

/** Files read at the same time; each has a thread and memory of its own. */
const AT_ONCE = 2;
const MOST_WAITING = 10;
/** A thread starts in a tenth of a second, in a busy development machine's tsx in a few. */
const START_MS = 15_000;

/**
 * Sources run through tsx, which Node 20 does not hand on to threads; a build needs nothing.
 */
function threadOf(limits: TableLimits): Worker {
  const isSource = import.meta.url.endsWith('.ts');
  const file = new URL(isSource ? './tableWorker.ts' : './tableWorker.js', import.meta.url);
  const options = {
    workerData: { limits },
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 16, stackSizeMb: 2 },
  };
  if (!isSource) return new Worker(file, options);
  const code = `import('tsx/esm/api').then((tsx) => { tsx.register(); return import(${JSON.stringify(file.href)}); })`;
  return new Worker(code, { ...options, eval: true });
}

/** Reads in a thread; one that dies or is late leaves nothing behind but the answer. */
async function inThread(bytes: Buffer, name: string, limits: TableLimits): Promise<Table> {
  const thread = threadOf(limits);
  let late: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Table>((resolve) => {
      const giveUp = () => resolve({ ok: false, reason: 'tooHeavy' });
      late = setTimeout(giveUp, START_MS);
      thread.on('message', (message: 'ready' | Table) => {
        if (message !== 'ready') return resolve(message);
        clearTimeout(late);
        late = setTimeout(giveUp, limits.ms);
        thread.postMessage({ bytes, name });
      });
      thread.on('error', giveUp);
      thread.on('exit', giveUp);
    });
  } finally {
    clearTimeout(late);
    await thread.terminate();
  }
}

let reading = 0;
const waiting: (() => void)[] = [];

/**
 * The first sheet of a workbook (.xlsx), or a text with columns (.csv, .tsv, .txt). Reads in a thread with limits of
 * time and memory, a few files at a time; never throws for what is in the file.
 */
export async function readTable(bytes: Buffer, name: string, limits = SHEET_LIMITS): Promise<Table> {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  if (bytes.length > limits.bytes) return { ok: false, reason: 'tooBig' };
  if (reading >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) return { ok: false, reason: 'busy' };
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else reading += 1;
  try {
    return await inThread(bytes, name, limits);
  } finally {
    // The place goes to who waits longest, or is free.
    const next = waiting.shift();
    if (next) next();
    else reading -= 1;
  }
}
