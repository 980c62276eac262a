import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { GRACE_DAYS } from '../../src/mentoring/privacy/rules.ts';
import { RETENTION } from '../../src/mentoring/privacy/rules-retention.ts';
import { WORDS } from '../../src/mentoring/privacy/rules-words.ts';

const file = path.resolve(import.meta.dirname, '../../docs/privacy.md');

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

const TABLES = {
  words: table(
    ['table', 'columns', 'what happens', 'why'],
    WORDS.map(({ model, columns, fate, why }) => [model, columns.join(', ') || '–', fate, why]),
  ),
  retention: table(
    ['what', 'days', 'since', 'then'],
    RETENTION.map(({ kind, days, since, ends }) => [kind, String(days), since, ends]),
  ),
};

/** The page with its tables as the code has them. */
function written(page: string): string {
  return Object.entries(TABLES).reduce(
    (text, [name, lines]) =>
      text.replace(
        new RegExp(`<!-- ${name} -->\\n(\\n\\|[^]*?\\n(?=\\n))?`),
        `<!-- ${name} -->\n\n${lines}\n`,
      ),
    page,
  );
}

describe('docs/privacy.md', () => {
  it('says what the tables of the code say (UPDATE_DOCS=1 writes them)', () => {
    const page = readFileSync(file, 'utf8');
    if (process.env['UPDATE_DOCS']) writeFileSync(file, written(page));
    expect(readFileSync(file, 'utf8')).toBe(written(page));
    expect(page).toContain(`For ${GRACE_DAYS} days nothing is touched`);
  });
});
