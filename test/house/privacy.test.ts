import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../../src/mentoring/privacy/myData/rules.ts';
import { EVERYWHERE, OF_A_SCHOOL, SURVEY_WORDS } from '../../src/mentoring/privacy/retention/operations.ts';
import { CLEARED, type Kept, RETENTION } from '../../src/mentoring/privacy/retention/rules.ts';
import { GRACE_DAYS } from '../../src/mentoring/privacy/rules.ts';
import { Prisma } from '../../src/platform/database/generated/client.ts';
import { KEPT_NIGHTS } from '../../src/platform/database/nightly.ts';
import { VIEWS } from '../../src/platform/database/scope.ts';

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

describe('what is kept about somebody', () => {
  const columns = (model: string) =>
    Object.keys(
      (Prisma as unknown as Record<string, Record<string, string>>)[`${model}ScalarFieldEnum`] ?? {},
    );
  // A view keeps nothing: what it shows goes with the tables under it.
  const views: readonly string[] = VIEWS;
  const models = Object.keys(Prisma.ModelName).filter((model) => !views.includes(model));
  const goes = (model: string) => WORDS.filter((one) => one.model === model && one.fate !== 'keep');

  it('every table with somebody in it is named in the table of words, or has no words and lasts as they do', () => {
    const named = new Set(WORDS.map((one) => one.model));
    // Answers by a choice, marks and days alone: of nobody as soon as their person is.
    const wordless = ['Confirmation', 'GoalAssessment', 'TermFigures'];
    const left = models.filter((model) => !named.has(model));
    expect(left).toEqual(wordless);
    for (const model of wordless)
      expect(
        columns(model).filter((name) => /text|reason|comment|name|note|place|link|file/i.test(name)),
      ).toEqual([]);
  });

  it('whatever leads to an account, a chat or a file of Telegram goes with its person, and by the clock where nobody asks', () => {
    const told = (model: string, column: string) =>
      goes(model).some((one) => one.fate === 'row' || one.columns.includes(column)) ||
      CLEARED[model] !== undefined;
    const leading = models.flatMap((model) =>
      columns(model)
        .filter((name) => /telegram|hash$|cameAs|fileId|username|phone(?!Stopped)/i.test(name))
        .map((name) => ({ model, name })),
    );
    expect(leading.length).toBeGreaterThan(7);
    expect(leading.filter(({ model, name }) => !told(model, name))).toEqual([]);
    // Of those of no account the clock is the only one to ask.
    for (const model of ['PhoneMove', 'WrongCode', 'Refusal', 'Draft']) expect(CLEARED[model]).toBeDefined();
  });

  it('each line of how long clears the tables it says, and no other', () => {
    const cleared = (sql: string) =>
      [...sql.matchAll(/(?:delete from|update) "(\w+)"/g)].map(([, model]) => model ?? '');
    const said = (kind: string) =>
      Object.entries(CLEARED).flatMap(([model, kinds]) => (kinds?.includes(kind as Kept) ? [model] : []));
    for (const [kind, sql] of Object.entries({ ...EVERYWHERE, ...OF_A_SCHOOL, surveySheets: SURVEY_WORDS }))
      expect(cleared(sql).toSorted(), kind).toEqual(said(kind).toSorted());
    const people = ['roster', 'endedPeople'];
    expect(RETENTION.map(({ kind }) => kind).filter((kind) => said(kind).length === 0)).toEqual(people);
    expect(Object.keys(CLEARED).filter((model) => !models.includes(model))).toEqual([]);
  });

  it('an erasure outlasts every nightly backup: none can bring anybody back', () => {
    expect(KEPT_NIGHTS).toBeLessThan(GRACE_DAYS);
    expect(readFileSync(file, 'utf8')).toContain(`kept for ${KEPT_NIGHTS} nights`);
  });
});

describe('docs/privacy.md', () => {
  it('says what the tables of the code say (UPDATE_DOCS=1 writes them)', () => {
    const page = readFileSync(file, 'utf8');
    if (process.env['UPDATE_DOCS']) writeFileSync(file, written(page));
    expect(readFileSync(file, 'utf8')).toBe(written(page));
    expect(page).toContain(`For ${GRACE_DAYS} days nothing is touched`);
  });
});
