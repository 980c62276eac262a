import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/security.md'), 'utf8');

/** Every “file › title” in the last column of the tables, with the threat it answers. */
const lines = [...page.matchAll(/^\| ([^|]+) \| [^|]+ \| `([^`]+)` › ([^|]+) \|$/gm)].map(
  ([, threat = '', file = '', title = '']) => ({ threat, file, title: title.trim() }),
);

describe('docs/security.md', () => {
  it('has a test for every threat', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| ') && !/^\| (threat|---) /.test(line));
    expect(lines).toHaveLength(rows.length);
    expect(lines.length).toBeGreaterThan(30);
  });

  it.each(lines)('$threat: $file › $title', ({ file, title }) => {
    expect(readFileSync(path.join(root, `test/${file}.test.ts`), 'utf8')).toContain(title);
  });
});
