/** The words of a sheet being made: what is missing in a language, and a translation line by line. */

const LANGUAGES = ['ru', 'kk', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
type Words = Partial<Record<Language, string>>;

/** Name, criteria and meanings of marks of a sheet that is being made. */
export interface SheetWords {
  name: Words;
  criteria: { key?: string | undefined; texts: Words }[];
  scale: Words[] | null;
}

/** The number of lines translated in one message: the original lines stand above it. */
export const LINES_AT_ONCE = 5;

const any = (words: Words) => LANGUAGES.map((l) => words[l]).find((word) => word !== undefined) ?? '';

function all(sheet: SheetWords): Words[] {
  return [sheet.name, ...sheet.criteria.map((one) => one.texts), ...(sheet.scale ?? [])];
}

/** The next lines without words in this language, in order, as another language has them. */
export function untranslated(sheet: SheetWords, language: Language): string[] {
  return all(sheet)
    .filter((words) => words[language] === undefined)
    .slice(0, LINES_AT_ONCE)
    .map(any);
}

/** The languages in which something of the sheet is missing. */
export function missingIn<L extends Language>(sheet: SheetWords, languages: readonly L[]): L[] {
  return languages.filter((language) => untranslated(sheet, language).length > 0);
}

/** The sheet with these lines in place of what was missing, in the order of `untranslated`. */
export function translated(sheet: SheetWords, language: Language, lines: readonly string[]): SheetWords {
  const left = [...lines];
  const fill = (words: Words): Words => {
    const line = words[language] === undefined ? left.shift() : undefined;
    return line === undefined ? words : { ...words, [language]: line };
  };
  return {
    name: fill(sheet.name),
    criteria: sheet.criteria.map((one) => ({ ...one, texts: fill(one.texts) })),
    scale: sheet.scale && sheet.scale.map(fill),
  };
}

/** Lines of what was typed, each cleaned; empty ones left out. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
