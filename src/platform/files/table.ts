/** Tables people send: a workbook's first sheet, or text with columns; all cells as trimmed text, empty rows left out. */
import { Worker } from 'node:worker_threads';
import { SHEET_LIMITS, type Table, type TableLimits } from './limits.ts';
import type { Question } from './tableWorker.ts';

/** Files read at the same time; each has a thread and memory of its own. */
const AT_ONCE = 2;
const MOST_WAITING = 10;
/** A thread starts in a tenth of a second, in a busy development machine's tsx in a few. */
const START_MS = 15_000;
const IDLE_MS = 30_000;

interface Thread {
  worker: Worker;
  memory: number;
  /** Takes what the thread says: that it is ready, a table, or undefined when it died. */
  hear(said: 'ready' | Table | undefined): void;
}
/** Threads that answered well and wait for the next file. */
const spare = new Set<Thread>();

/**
 * A thread of its own memory. Sources run through tsx, which Node 20 does not hand on to threads; a build needs nothing.
 */
function startThread(memory: number): Thread {
  const isSource = import.meta.url.endsWith('.ts');
  const file = new URL(isSource ? './tableWorker.ts' : './tableWorker.js', import.meta.url);
  const options = {
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 16, stackSizeMb: 2 },
  };
  const code = `import('tsx/esm/api').then((tsx) => { tsx.register(); return import(${JSON.stringify(file.href)}); })`;
  const worker = isSource ? new Worker(code, { ...options, eval: true }) : new Worker(file, options);
  const thread: Thread = { worker, memory, hear() {} };
  worker.on('message', (said: 'ready' | Table) => thread.hear(said));
  worker.on('error', () => thread.hear(undefined));
  worker.on('exit', () => thread.hear(undefined));
  return thread;
}

/** Keeps a thread for the next file, for a while; it keeps no process alive. */
function keep(thread: Thread): void {
  spare.add(thread);
  thread.worker.unref();
  thread.hear = () => spare.delete(thread);
  setTimeout(() => {
    // If the thread was taken and kept again meanwhile, it ends a little early: no reader waits for it.
    if (spare.delete(thread)) void thread.worker.terminate();
  }, IDLE_MS).unref();
}

/** Reads in a thread; one that dies or is late leaves nothing behind but the answer. */
async function inThread(bytes: Buffer, name: string, limits: TableLimits): Promise<Table> {
  const kept = [...spare].find((one) => one.memory === limits.memory);
  const thread = kept ?? startThread(limits.memory);
  spare.delete(thread);
  const { worker } = thread;
  worker.ref();
  let late: NodeJS.Timeout | undefined;
  const answer = await new Promise<Table | undefined>((resolve) => {
    const within = (ms: number) => {
      clearTimeout(late);
      late = setTimeout(() => resolve(undefined), ms);
    };
    const ask = () => {
      within(limits.ms);
      worker.postMessage({ bytes, name, limits } satisfies Question);
    };
    thread.hear = (said) => (said === 'ready' ? ask() : resolve(said));
    if (kept) ask();
    else within(START_MS);
  });
  clearTimeout(late);
  if (answer) keep(thread);
  else await worker.terminate();
  return answer ?? { ok: false, reason: 'tooHeavy' };
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
