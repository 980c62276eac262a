import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Condition, SIGHT, type Subject, type Viewer } from '../../src/mentoring/common/sight.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Files below a folder, by their ending; what is generated is nobody's prose. */
function files(folder: string, ending: RegExp): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((name) => ending.test(name) && !/\/generated(\/|\.ts$)/.test(name));
}

const pages = new Map(
  [...files('docs', /\.md$/), 'README.md', 'CONTRIBUTING.md'].map((file) => [path.basename(file), file]),
);
const sources = [
  ...files('src', /\.(ts|js|css|html)$/),
  ...files('test', /\.ts$/),
  ...files('scripts', /\.(ts|mjs)$/),
  ...files('prisma', /\.(prisma|sql)$/),
  ...files('docs', /\.md$/),
  ...files('locales', /\.ftl$/),
  'README.md',
  'CONTRIBUTING.md',
];

/** The numbers of a page: «## 1. …», «#### 1.2.3 …», «- T3 …». */
function numbers(page: string): Set<string> {
  const found = [...read(page).matchAll(/^(?:#+ (\d+(?:\.\d+)*)\.? |- (T\d+) )/gm)];
  return new Set(found.map(([, number, rule]) => number ?? rule ?? ''));
}

interface Reference {
  file: string;
  page: string;
  number?: string;
}

/** Every «product.md 4», «domain.md 1.1.3 and the plain ones of 1.2.2», «[domain.md](domain.md) 2.3» of a file. */
function references(file: string): Reference[] {
  const number = String.raw`(?:\d+(?:\.\d+)*|T\d+)(?![\d:.]*\d)`;
  const named = new RegExp(
    String.raw`(?:(?<=docs/)|(?<![\w/.-]))([a-z]+\.md)(?:\]\([^)]*\))?((?:(?:,| and|,? §)?(?: [a-z ]+ of)? ${number})*)`,
    'g',
  );
  return [...read(file).matchAll(named)].flatMap(([, page = '', rest = '']) => {
    const said = [...rest.matchAll(new RegExp(number, 'g'))].map(([found]) => found);
    return said.length === 0 ? [{ file, page }] : said.map((one) => ({ file, page, number: one }));
  });
}

const all = sources.flatMap(references).filter(({ file }) => file !== 'test/house/sources.test.ts');

describe('a page the code refers to', () => {
  it('is in the repository', () => {
    expect(all.length).toBeGreaterThan(80);
    const missing = all.filter(({ page }) => !pages.has(page) && !pages.has(page.toUpperCase()));
    expect(missing).toEqual([]);
  });

  it('has the section whose number is said', () => {
    const known = new Map([...pages].map(([name, file]) => [name, numbers(file)]));
    const numbered = all.filter((one) => one.number !== undefined);
    expect(numbered.length).toBeGreaterThan(60);
    expect(numbered.filter(({ page, number }) => !known.get(page)?.has(number ?? ''))).toEqual([]);
  });
});

describe('a link of a page', () => {
  it('leads to a file', () => {
    const broken = [...pages.values()].flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)]
        .map(([, target = '']) => target)
        .filter((target) => {
          const at = path.join(root, path.dirname(page), target);
          try {
            readdirSync(path.dirname(at));
            return !readdirSync(path.dirname(at)).includes(path.basename(at));
          } catch {
            return true;
          }
        })
        .map((target) => `${page}: ${target}`),
    );
    expect(broken).toEqual([]);
  });
});

describe('docs/glossary.md', () => {
  const rows = read('docs/glossary.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const words = new Set(
    ['src', 'prisma']
      .flatMap((folder) => files(folder, /\.(ts|prisma)$/))
      .flatMap((file) => read(file).match(/\w+/g) ?? []),
  );

  it('names things as the schema and the code do', () => {
    const names = rows.map(([, name = '']) => name.replaceAll('`', ''));
    expect(names.length).toBeGreaterThan(70);
    expect(names.filter((name) => !words.has(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has every table of the schema that is the school’s own', () => {
    const models = [...read('prisma/schema.prisma').matchAll(/^model (\w+)/gm)].map(([, name = '']) => name);
    const page = read('docs/glossary.md');
    // Parts of a thing named already, and what only the platform keeps.
    const parts =
      /^(Goal(Version|Review|Assessment)|Observation(Mark|Voice|Reply)|OpenLessonVisit|Survey(Response|Answer)|ReportVersion|TermFigures|ExportFile|ConsentText|Refusal|WrongCode|Installation)$/;
    expect(models.filter((name) => !parts.test(name) && !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('says each word of the school in four ways', () => {
    const ours = rows.filter((row) => row.length > 4);
    expect(ours.length).toBeGreaterThan(50);
    expect(ours.filter((row) => row.slice(1, 6).some((cell) => cell === ''))).toEqual([]);
  });
});

describe('who sees what, in docs/product.md', () => {
  const VIEWERS: Record<string, Viewer> = {
    pair: 'pair',
    curator: 'curator',
    'trusted person': 'trustedPerson',
    'рук. МО': 'departmentHead',
    director: 'director',
    network: 'network',
    administrator: 'administrator',
  };
  const SUBJECTS: Record<string, Subject> = {
    "a meeting's facts (date, kind, length)": 'meetingFacts',
    'notes, answers of the guide': 'notes',
    "goal's wording": 'goal',
    'actions of the plan': 'actions',
    'lesson sheet: marks, facts': 'lessonSheet',
    'trend of criteria': 'criteriaTrend',
    'reason of a decline, «хочу обсудить» after the trial': 'privateReason',
    pulse: 'pulse',
    survey: 'survey',
    'sensitive category': 'sensitiveCategory',
  };
  const CELLS: readonly [start: string, condition: Condition][] = [
    ['✓', 'always'],
    ['–', 'never'],
    ['self', 'self'],
    ['if the pair opened', 'ifPairOpened'],
    ['after both agreed', 'afterAgreed'],
    ['where they stand in', 'whereStandsIn'],
    ['only «held»', 'heldOnlyUnlessOpened'],
    ['count', 'count'],
    ['in the report', 'inReport'],
    ['export', 'export'],
    ["school's mean, n ≥ 5", 'mean5'],
    ['aggregate', 'aggregate'],
  ];

  it('is the table of the code', () => {
    const lines = read('docs/product.md').split('\n');
    const from = lines.findIndex((line) => line.startsWith('| | pair |'));
    const cells = (line = '') =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
    const [, ...viewers] = cells(lines[from]);
    const rows = lines.slice(from + 2, lines.indexOf('', from)).map(cells);
    const said = rows
      .filter(([subject = '']) => !subject.endsWith('*(planned)*'))
      .map(([subject = '', ...words]) => {
        const conditions = words.map((word, i) => {
          const full = word === 'same' ? words.slice(0, i).findLast((w) => w !== 'same' && w !== '–') : word;
          return CELLS.find(([start]) => full?.startsWith(start))?.[1];
        });
        return [
          SUBJECTS[subject] ?? subject,
          Object.fromEntries(viewers.map((v, i) => [VIEWERS[v], conditions[i]])),
        ];
      });
    expect(Object.fromEntries(said)).toEqual(SIGHT);
  });
});
