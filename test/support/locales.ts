import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Pattern, parse, SelectExpression } from '@fluent/syntax';

const folder = path.resolve(import.meta.dirname, '../../locales');

/** One text as a locale's file has it. */
export interface Text {
  /** The source, with its selects. */
  text: string;
  /** What it may say: each select gives each of its variants once, variables stay «{ $name }». */
  said: string[];
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

/** All a pattern may say, select by select: the others stay at their default meanwhile. */
function saidBy({ elements }: Pattern): string[] {
  const options = elements.map((element) => {
    if (element.type === 'TextElement') return [element.value];
    const { expression } = element;
    if (expression instanceof SelectExpression) {
      const variants = expression.variants.toSorted((a, b) => Number(b.default) - Number(a.default));
      return variants.flatMap(({ value }) => saidBy(value));
    }
    if (expression.type === 'VariableReference') return [`{ $${expression.id.name} }`];
    return [expression.type === 'StringLiteral' ? expression.value : ''];
  });
  const usual = options.map(([first]) => first ?? '');
  const others = options.flatMap((some, i) => some.slice(1).map((one) => usual.with(i, one).join('')));
  return [usual.join(''), ...others];
}

/** Every text of a language by `file:key`. */
export function readLocale(locale: string): Map<string, Text> {
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
        said: saidBy(entry.value),
        variables: [...namesIn(entry.value)].sort(),
        choices: choicesIn(entry.value),
      });
    }
  }
  return texts;
}
