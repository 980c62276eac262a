import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../src/platform/database/ask.ts';
import { forUpdate } from '../../../src/platform/database/memo.ts';

describe('what was read for one update', () => {
  const parts = () => {
    const reads: string[] = [];
    let asks = 0;
    const deps = forUpdate({
      askTogether: (): Ask => {
        asks += 1;
        const one = asks;
        return async (question) => {
          reads.push(`${question.name} ${one}`);
          return [];
        };
      },
    });
    const load = (name: string) => deps.memo.once(name, async () => reads.push(name));
    return { deps, reads, load };
  };

  it('is read once until something is written', async () => {
    const { deps, reads, load } = parts();
    await Promise.all([load('pair'), load('pair'), load('goal')]);
    await load('pair');
    expect(reads).toEqual(['pair', 'goal']);
    deps.memo.forget();
    await load('pair');
    expect(reads).toEqual(['pair', 'goal', 'pair']);
  });

  it('is not kept while a transaction lasts, and forgotten when it ends, also by a refusal', async () => {
    const { deps, reads, load } = parts();
    await load('pair');
    await deps.memo.pause(async () => {
      await load('pair');
      await load('pair');
    });
    await load('pair');
    expect(reads).toHaveLength(4);
    await expect(
      deps.memo.pause(async () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await load('pair');
    await load('pair');
    expect(reads).toHaveLength(5);
  });

  it('is asked anew in plain SQL too after a write', async () => {
    const { deps, reads } = parts();
    const question = { name: 'programme', text: 'select 1', values: [] };
    await deps.ask(question);
    deps.memo.forget();
    await deps.ask(question);
    expect(reads).toEqual(['programme 1', 'programme 2']);
  });

  it('is asked anew in plain SQL each time while a transaction lasts', async () => {
    const { deps, reads } = parts();
    const question = { name: 'programme', text: 'select 1', values: [] };
    await deps.memo.pause(async () => {
      await deps.ask(question);
      await deps.ask(question);
    });
    expect(new Set(reads).size).toBe(2);
  });
});
