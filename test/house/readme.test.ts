import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const FIRST = 'README.md';
const PAGES = [FIRST, 'README.kk.md', 'README.en.md'];

const BLOCK = /^ *```(\w*)\n([^]*?)^ *```$/gm;

/** Blocks of code without what is said beside it: comments, and the second column of the map. */
function blocks(text: string): string[] {
  return [...text.matchAll(BLOCK)].map(([, language, code = '']) =>
    [language, ...code.split('\n').map((line) => line.replace(/\s{2,}\S.*$|\s+#.*$/, '').trim())].join('\n'),
  );
}

/** What a reader has to type or look for: `npm run backup`, `DATA_DIR`, `/readyz`. */
function spans(text: string): string[] {
  return [...text.replace(BLOCK, '').matchAll(/`([^`]+)`/g)].map(([, span = '']) => span).toSorted();
}

const headings = (text: string) => text.replace(BLOCK, '').match(/^#+ /gm);
const tables = (text: string) =>
  [...text.matchAll(/(?:^\|.*\n)+/gm)].map(([table]) => table.trim().split('\n').length);
const pictures = (text: string) => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to);
const variables = (text: string) => [...text.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);

describe('README in three languages', () => {
  it.each(PAGES.slice(1))('%s says what the Russian one says', (page) => {
    const [ours, theirs] = [read(FIRST), read(page)];
    expect(headings(theirs)).toEqual(headings(ours));
    expect(blocks(theirs)).toEqual(blocks(ours));
    expect(spans(theirs)).toEqual(spans(ours));
    expect(tables(theirs)).toEqual(tables(ours));
    expect(variables(theirs)).toEqual(variables(ours));
    const links = (text: string) => pictures(text).filter((to) => !to?.startsWith('README'));
    expect(links(theirs)).toEqual(links(ours));
  });

  it.each(PAGES)('%s begins with the way to the others', (page) => {
    const [, , line = ''] = read(page).split('\n');
    expect(pictures(line)).toEqual(PAGES.filter((other) => other !== page));
  });

  it('names every variable there is', () => {
    const known = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name ?? '');
    expect(known.length).toBeGreaterThan(10);
    for (const page of PAGES)
      expect(
        known.filter((name) => !read(page).includes(name)),
        page,
      ).toEqual([]);
    const compose = ['POSTGRES_PASSWORD', 'BOT_PASSWORD'];
    expect(variables(read(FIRST)).toSorted()).toEqual(
      known.filter((name) => !compose.includes(name)).toSorted(),
    );
  });
});
