import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import * as enums from '../../src/platform/database/generated/enums.ts';

const root = path.resolve(import.meta.dirname, '../..');
const VALUES = Object.entries(enums).map(([name, values]) => [name, Object.keys(values).toSorted()] as const);

/** The enum of the database whose values these are, all of them. Of two values a pair is no list of an enum. */
function enumOf(words: readonly string[]): string | undefined {
  const sorted = [...new Set(words)].toSorted().join();
  return words.length > 2 ? VALUES.find(([, values]) => values.join() === sorted)?.[0] : undefined;
}

/** Every list and every union of words, with what stands before and after it. */
function spelled(text: string): { words: string[]; before: string; after: string }[] {
  const found = [
    ...text.matchAll(/\[\s*(?:'\w+',?\s*){3,}\]/g),
    ...text.matchAll(/(?:'\w+'\s*\|\s*){2,}'\w+'/g),
  ];
  return found.map((match) => ({
    words: [...match[0].matchAll(/'(\w+)'/g)].map(([, word = '']) => word),
    before: text.slice(Math.max(0, match.index - 80), match.index),
    after: text.slice(match.index + match[0].length, match.index + match[0].length + 60),
  }));
}

it('a list of all values of an enum is held to the enum, so that a new value can’t be forgotten in it', () => {
  const files = ['src', 'test', 'scripts'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
      .map((name) => path.join(folder, name)),
  );
  const loose = files.flatMap((name) =>
    spelled(readFileSync(path.join(root, name), 'utf8'))
      .filter(({ before }) => !/everyOf<.+>\(\)\(\s*$/.test(before))
      .flatMap(({ words }) => {
        const of = enumOf(words);
        return of === undefined ? [] : `${name}: ${of}`;
      }),
  );
  expect(loose).toEqual([]);
});
