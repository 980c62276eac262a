import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, SelectExpression } from '@fluent/syntax';
import { describe, expect, it } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../locales');

interface Text {
  text: string;
  variables: string[];
  /** Each choice between named variants: `$role: curator *mentor`. Numbers choose by each language's own plural forms. */
  choices: string[];
}

function namesIn(node: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(node)) for (const item of node) namesIn(item, found);
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node && node.type === 'VariableReference' && 'id' in node)
      found.add((node.id as { name: string }).name);
    for (const [key, value] of Object.entries(node)) if (key !== 'span') namesIn(value, found);
  }
  return found;
}

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

function choicesIn(node: unknown, found = new Set<string>()): string[] {
  if (Array.isArray(node)) for (const item of node) choicesIn(item, found);
  else if (typeof node === 'object' && node !== null) {
    if (node instanceof SelectExpression && node.selector.type === 'VariableReference') {
      const names = node.variants.map(({ key }) => (key.type === 'Identifier' ? key.name : key.value));
      const isPlural = names.every((name) => FORMS.includes(name) || Number.isFinite(Number(name)));
      const marked = node.variants.map((variant, i) => `${variant.default ? '*' : ''}${names[i]}`);
      const isClosed = names.every((name) => Number.isFinite(Number(name)));
      if (isClosed || !isPlural) found.add(`$${node.selector.id.name}: ${marked.sort().join(' ')}`);
    }
    for (const [key, value] of Object.entries(node)) if (key !== 'span') choicesIn(value, found);
  }
  return [...found].sort();
}

function read(locale: string): Map<string, Text> {
  const texts = new Map<string, Text>();
  for (const file of readdirSync(path.join(folder, locale))) {
    const source = readFileSync(path.join(folder, locale, file), 'utf8');
    for (const entry of parse(source, {}).body) {
      if (entry.type === 'Junk') throw new Error(`${locale}/${file}: ${entry.content.slice(0, 60)}`);
      if (entry.type !== 'Message' || entry.value === null) continue;
      const key = `${file}:${entry.id.name}`;
      const { start, end } = entry.value.span ?? { start: 0, end: 0 };
      texts.set(key, {
        text: source.slice(start, end),
        variables: [...namesIn(entry.value)].sort(),
        choices: choicesIn(entry.value),
      });
    }
  }
  return texts;
}

const ru = read('ru');

describe.each(['kk', 'en'])('texts in %s', (locale) => {
  const texts = read(locale);

  it('are all there, and no others', () => {
    expect([...ru.keys()].filter((key) => !texts.has(key))).toEqual([]);
    expect([...texts.keys()].filter((key) => !ru.has(key))).toEqual([]);
  });

  it('take the same variables', () => {
    const others = [...texts].filter(
      ([key, { variables }]) => ru.has(key) && ru.get(key)?.variables.join() !== variables.join(),
    );
    expect(others.map(([key]) => key)).toEqual([]);
  });

  it('choose between the same variants', () => {
    const others = [...texts].filter(
      ([key, { choices }]) => ru.get(key)?.choices.join('; ') !== choices.join('; '),
    );
    expect(others.map(([key]) => key)).toEqual([]);
  });

  it('are not left in another language', () => {
    const foreign = locale === 'en' ? /\p{Script=Cyrillic}/u : /[ыэё][йх]\b.*\b(не|на|это|или)\b/u;
    const allowed = /Язык|Тіл|Русский|Қазақша|NST|«|7 “Б”/;
    expect(
      [...texts].filter(([, { text }]) => foreign.test(text) && !allowed.test(text)).map(([key]) => key),
    ).toEqual([]);
  });
});

describe('texts in ru', () => {
  it('say nothing a colleague would not say (T7)', () => {
    const never =
      /Уважаем\w* пользовател|успешно(?!сти)|произошла ошибка|Вы не выполнили|просрочено Вами|принял\(а\)|\(а\)|\bвы\b(?! )/iu;
    expect(
      [...ru].filter(([key, { text }]) => !key.startsWith('process') && never.test(text)).map(([key]) => key),
    ).toEqual([]);
  });

  it('exclaim only in a greeting', () => {
    expect(
      [...ru]
        .filter(([key, { text }]) => text.includes('!') && !/greet|welcome|hello|first/.test(key))
        .map(([key]) => key),
    ).toEqual([]);
  });

  it('address everybody with a capital letter and no gender', () => {
    const small = /(^|[^\p{L}])(вас|вам|вами|ваш|ваша|ваше|ваши|вашего|вашей)([^\p{L}]|$)/u;
    expect([...ru].filter(([, { text }]) => small.test(text)).map(([key]) => key)).toEqual([]);
  });
});

describe('every text', () => {
  it('is used by the code', () => {
    const src = path.resolve(import.meta.dirname, '../../src');
    const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
      .map((name) => readFileSync(path.join(src, name), 'utf8'))
      .concat(readFileSync(path.resolve(src, '../setup.mjs'), 'utf8'))
      .join('\n');
    // Keys made of a beginning and a computed end: `goals-form-${form}`.
    const computed = [...code.matchAll(/`([a-z][a-z0-9-]*-)\$\{/gi)].map((m) => m[1] ?? '');
    // `refuse(ctx, 'goals', reason)`, `refusalKey('goals', reason)`: the compiler knows which reasons there are.
    const refusing = code.matchAll(/\b(?:refuse|refusalKey)\((?:\s*[\w.]+,)?\s*'([a-z-]+)',/g);
    for (const [, room] of refusing) computed.push(`${room}-refused-`);
    const unused = [...ru.keys()]
      .map((key) => key.split(':')[1] ?? '')
      .filter((key) => !code.includes(`'${key}'`) && !computed.some((start) => key.startsWith(start)));
    expect(unused).toEqual([]);
  });
});
