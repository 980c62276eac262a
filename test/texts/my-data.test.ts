import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MINE } from '../../src/mentoring/privacy/myData/queries.ts';
import * as enums from '../../src/platform/database/generated/enums.ts';
import { texts } from '../support/bot.ts';

const schema = readFileSync(path.resolve(import.meta.dirname, '../../prisma/schema.prisma'), 'utf8');
/** The type of each column, by table. */
const TYPES = new Map(
  [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, model = '', body = '']) => [
    model,
    new Map([...body.matchAll(/^ {2}(\w+) +(\w+)/gm)].map(([, column = '', type = '']) => [column, type])),
  ]),
);
/** Only for machines: the document leaves them out. */
const UNTOLD = /^(id|.*Id|version|agreedVersion|field|size|marks|helps)$/;

// In English a code may be its own word.
describe.each(['ru', 'kk'] as const)('«Мои данные» in %s', (locale) => {
  const t = texts.for(locale);

  it('has words for every table and column it gives', () => {
    const dumb = MINE.flatMap(({ model, columns }) => [
      ...(t.label('privacy-data-table', { table: model }) === model ? [model] : []),
      ...columns
        .split(' ')
        .filter((column) => !UNTOLD.test(column))
        .filter((column) => t.label('privacy-data-column', { column }) === column)
        .map((column) => `${model}.${column}`),
    ]);
    expect(dumb).toEqual([]);
  });

  it('has words for every value of an enum it gives', () => {
    const values: Readonly<Record<string, Readonly<Record<string, string>>>> = enums;
    const dumb = MINE.flatMap(({ model, columns }) =>
      columns.split(' ').flatMap((column) => {
        const type = TYPES.get(model)?.get(column) ?? '';
        return Object.keys(values[type] ?? {})
          .filter((code) => t.label('privacy-data-value', { code }) === code)
          .map((code) => `${model}.${column}: ${code}`);
      }),
    );
    expect(TYPES.get('Membership')?.get('role')).toBe('Role');
    expect(dumb).toEqual([]);
  });
});
