import { refused } from '../../common/outcome.ts';
/** Criteria of a school's own sheet, read from rows of cells: one a row, its languages in columns. */

export const MOST_OWN_CRITERIA = 12;
export const LONGEST_CRITERION = 80;
export const LONGEST_SHEET_NAME = 40;
export const LONGEST_MEANING = 30;
/** Sheets a school may offer at one time. */
export const MOST_SHEETS = 6;

const LANGUAGES = ['ru', 'kk', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
type Words = Partial<Record<Language, string>>;

export type CriteriaProblem = 'none' | 'few' | 'many' | 'long' | 'repeated' | 'columns';
export type Criteria =
  | { ok: true; criteria: Words[] }
  | { ok: false; reason: CriteriaProblem; line?: string };

const isNumber = (cell: string | undefined) => /^(?:№|N|#|\d+(?:[.,]\d+)*[.)]?)?$/i.test(cell ?? '');

/** Columns of numbers say nothing: the criteria's own, their marks. A head may stand over them. */
function withoutNumbers(rows: readonly (readonly string[])[]): string[][] {
  const [, ...body] = rows;
  const widest = Math.max(0, ...rows.map((row) => row.length));
  const numbers = Array.from(
    { length: widest },
    (_, i) => widest > 1 && body.some((row) => row[i]) && body.every((row) => isNumber(row[i])),
  );
  return rows.map((row) => row.filter((_, i) => !numbers[i]));
}

/** What stands over columns in sheets of observation. */
const HEAD =
  /^(?:№|критери\p{L}*(?: \p{L}+){0,2}|показател\p{L}*|балл\p{L}*|оценк[аи]|отметк[аи]|өлшем\p{L}*|көрсеткіш\p{L}*|ұпай\p{L}*|баға|criteri\p{L}*|scores?|points?|marks?)?[\s:.]*(?:\([^)]*\))?$/iu;

/** «1. », «1.2. », «2) », «— » before a criterion are of the list, not of its words. */
const bare = (cell: string) =>
  cell
    .replace(/^\s*(?:(?:\d{1,2}\.)*\d{1,2}\s*[.)](?!\d)|(?:\d{1,2}\.)+\d{1,2}(?= \p{Lu})|[-–—•*])\s*/u, '')
    .replace(/[;,]\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The languages a first row names, by their codes or names; undefined when it is a criterion already. */
function headOf(
  row: readonly string[],
  names: Readonly<Record<Language, readonly string[]>>,
): (Language | undefined)[] | undefined {
  const found = row.map((cell) => {
    const word = cell.toLowerCase();
    return LANGUAGES.find((one) => names[one].some((name) => name.toLowerCase() === word));
  });
  return found.some((one) => one !== undefined) &&
    row.every((cell, i) => cell === '' || found[i] !== undefined)
    ? found
    : undefined;
}

/** Criteria of these rows. One column is in the writer's language, several are ru; kk; en unless a head says otherwise. */
export function criteriaFrom(
  rows: readonly (readonly string[])[],
  options: { language: Language; names: Readonly<Record<Language, readonly string[]>> },
): Criteria {
  const all = withoutNumbers(rows);
  const [first = []] = all;
  const head = headOf(first, options.names);
  const body = head || first.every((cell) => HEAD.test(cell)) ? all.slice(1) : all;
  const widest = Math.max(0, ...body.map((row) => row.findLastIndex((cell) => bare(cell) !== '') + 1));
  if (widest > (head?.length ?? LANGUAGES.length)) return refused('columns');
  const columns = head ?? (widest > 1 ? LANGUAGES : [options.language]);
  const criteria = body
    .map((row) => {
      const words: Words = {};
      for (const [i, language] of columns.entries()) {
        const cell = bare(row[i] ?? '');
        if (language !== undefined && cell !== '') words[language] = cell;
      }
      return words;
    })
    .filter((words) => Object.keys(words).length > 0);
  return problemOf(criteria) ?? { ok: true, criteria };
}

function problemOf(criteria: readonly Words[]): Criteria | undefined {
  if (criteria.length === 0) return refused('none');
  if (criteria.length < 2) return refused('few');
  if (criteria.length > MOST_OWN_CRITERIA) return refused('many', { line: String(criteria.length) });
  const long = criteria
    .flatMap((words) => Object.values(words))
    .find((word) => [...word].length > LONGEST_CRITERION);
  if (long !== undefined) return refused('long', { line: long });
  for (const language of LANGUAGES) {
    const words = criteria.flatMap((one) => one[language]?.toLowerCase() ?? []);
    const twice = words.find((word, i) => words.indexOf(word) !== i);
    if (twice !== undefined) return refused('repeated', { line: twice });
  }
  return undefined;
}

export interface Keyed {
  key: string;
  texts?: Words | undefined;
}

/**
 * Keys for the criteria of a new version. A criterion keeps its key when its words in some language stayed or it brings
 * the key along, so that its trend goes on. Another gets a key no version of the sheet has had.
 */
export function withKeys(
  criteria: readonly { key?: string | undefined; texts: Words }[],
  before: readonly Keyed[],
  used: readonly string[],
): { key: string; texts: Words }[] {
  const taken = new Set(
    criteria.flatMap(({ key }) => (key !== undefined && used.includes(key) ? [key] : [])),
  );
  let next = used.reduce((most, key) => Math.max(most, Number(/^c(\d+)$/.exec(key)?.[1] ?? 0)), 0);
  const same = (texts: Words) =>
    before.find(
      (one) =>
        !taken.has(one.key) && LANGUAGES.some((l) => texts[l] !== undefined && one.texts?.[l] === texts[l]),
    )?.key;
  return criteria.map(({ key, texts }) => {
    if (key !== undefined && used.includes(key)) return { key, texts };
    const known = same(texts);
    if (known !== undefined) taken.add(known);
    else next += 1;
    return { key: known ?? `c${next}`, texts };
  });
}
