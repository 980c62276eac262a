import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { HOSTILE } from '../../support/hostileTables.ts';

/** What the worker script says of each file. */
interface Read {
  what: string;
  result: string | number;
  ms: number;
  grewMb: number;
  delayMs: number;
}

it('no table stops the process that reads it: each is an answer within time, memory and patience', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-old-space-size=200',
    '--import',
    'tsx',
    'test/platform/workers/tables.ts',
  ]);
  const reads = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Read);
  expect(reads.map(({ what }) => what)).toEqual(Object.keys(HOSTILE));
  for (const { what, result, ms, grewMb, delayMs } of reads) {
    expect([HOSTILE[what]?.expected].flat(), what).toContain(result);
    // Bounds for a busy machine, with other tests beside.
    expect({ what, late: ms > 20_000, large: grewMb > 150, deaf: delayMs > 1000 }).toEqual({
      what,
      late: false,
      large: false,
      deaf: false,
    });
  }
}, 240_000);
