import { describe, expect, it } from 'vitest';
import { gather } from '../../src/platform/gather.ts';
import { until } from './support.ts';

/** A load that ends when it is told to. */
function slow() {
  const loads: number[][] = [];
  const ends: ((how: 'done' | 'broken') => void)[] = [];
  const load = gather(async (keys: number[]) => {
    loads.push(keys);
    const how = await new Promise((end) => ends.push(end));
    if (how === 'broken') throw new Error('broken');
    return keys.map((key) => key * 10);
  }, 3);
  return { load, loads, end: (how: 'done' | 'broken' = 'done') => ends.shift()?.(how) };
}
const turn = () => new Promise((done) => setImmediate(done));

describe('what many ask at once', () => {
  it('is loaded at once for the first, and together for those who come meanwhile', async () => {
    const { load, loads, end } = slow();
    const first = load(1);
    const others = [load(2), load(3), load(2), load(4)];
    expect(loads).toEqual([[1]]);
    end();
    expect(await first).toBe(10);
    await turn();
    expect(loads).toEqual([[1], [2, 3, 2]]);
    end();
    await turn();
    end();
    expect(await Promise.all(others)).toEqual([20, 30, 20, 40]);
    expect(loads).toEqual([[1], [2, 3, 2], [4]]);
  });

  it('is loaded after it was asked for, not taken from a load that began before', async () => {
    let stored = 'before';
    const { promise, release } = gate();
    const load = gather(async (keys: string[]) => {
      const seen = stored;
      await promise;
      return keys.map(() => seen);
    });
    const early = load('a');
    stored = 'after';
    const late = load('a');
    release();
    expect([await early, await late]).toEqual(['before', 'after']);
  });

  it('does not wait for a load that takes long', async () => {
    const { load, loads, end } = slow();
    const first = load(1);
    const second = load(2);
    await until(() => loads.length === 2);
    expect(loads).toEqual([[1], [2]]);
    end();
    end();
    expect(await Promise.all([first, second])).toEqual([10, 20]);
  });

  it('does not leave those behind who are more than one load takes', async () => {
    const { load, loads, end } = slow();
    const all = Array.from({ length: 8 }, (_, i) => load(i));
    await until(() => loads.length === 4);
    expect(loads).toEqual([[0], [1, 2, 3], [4, 5, 6], [7]]);
    for (const _ of loads) end();
    expect(await Promise.all(all)).toEqual([0, 10, 20, 30, 40, 50, 60, 70]);
  });

  it('fails for those of that load alone', async () => {
    const { load, end } = slow();
    const first = load(1);
    const second = load(2);
    end('broken');
    await expect(first).rejects.toThrow('broken');
    await turn();
    end();
    expect(await second).toBe(20);
  });
});

function gate(): { promise: Promise<void>; release(): void } {
  let release: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    release = done;
  });
  return { promise, release };
}
