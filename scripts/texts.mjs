// Writes the type of every text from the Russian files, so that the compiler checks each key and argument.
// Run by setup.mjs when a text changed; by hand: npm run texts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from '@fluent/syntax';

const folder = new URL('../locales/ru/', import.meta.url);
const target = new URL('../src/platform/i18n/generated.ts', import.meta.url);
const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** Calls `look` for every node of a parsed text, those inside selectors and branches included. */
function walk(node, look) {
  if (Array.isArray(node)) for (const item of node) walk(item, look);
  else if (node && typeof node === 'object') {
    if (node.type) look(node);
    for (const [key, value] of Object.entries(node)) if (key !== 'span') walk(value, look);
  }
}

/**
 * What may choose in a select. A number where plural forms are told apart; else exactly the variants' names, the
 * default's too: what nobody named is a mistake, not «the rest».
 */
function choices(variants) {
  const keys = variants.map(({ key }) => key);
  const numbers = keys.filter((key) => key.type === 'NumberLiteral');
  const named = keys.filter((key) => key.type === 'Identifier');
  if (numbers.length === keys.length)
    return numbers
      .map((key) => key.value)
      .sort()
      .join(' | ');
  if (named.every((key) => CATEGORIES.has(key.name))) return 'number';
  if (numbers.length > 0) throw new Error('a select has numbers and names');
  return named
    .map((key) => `'${key.name}'`)
    .sort()
    .join(' | ');
}

/** The type of each variable of one text. `# $name: any` above it leaves that one open. */
function variables(entry) {
  const types = new Map();
  walk(entry.value, (node) => {
    if (node.type === 'VariableReference' && !types.has(node.id.name)) types.set(node.id.name, 'TextValue');
  });
  const open = [...(entry.comment?.content ?? '').matchAll(/^\$(\w+): any\b/gm)].map((m) => m[1]);
  const chosen = new Map();
  walk(entry.value, (node) => {
    if (node.type !== 'SelectExpression') return;
    if (node.selector.type !== 'VariableReference') throw new Error('a select must be over a variable');
    const name = node.selector.id.name;
    const type = choices(node.variants);
    const before = chosen.get(name) ?? type;
    if (before !== type) throw new Error(`two selects over $${name} have other variants: ${before}, ${type}`);
    chosen.set(name, type);
  });
  for (const name of open) {
    if (!chosen.has(name)) throw new Error(`$${name} is marked «any» and chooses nothing`);
    chosen.delete(name);
  }
  return [...types]
    .map(([name, type]) => [name, chosen.get(name) ?? type])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const lines = [];
const seen = new Map();
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.ftl'))
  .sort()) {
  const resource = parse(readFileSync(new URL(file, folder), 'utf8'), {});
  for (const entry of resource.body) {
    if (entry.type === 'Junk')
      throw new Error(`locales/ru/${file}: can't read «${entry.content.slice(0, 80)}»`);
    if (entry.type !== 'Message') continue;
    const key = entry.id.name;
    if (seen.has(key)) throw new Error(`locales/ru/${file}: ${key} is already in ${seen.get(key)}`);
    seen.set(key, file);
    try {
      const types = variables(entry).map(([name, type]) => `'${name}': ${type}`);
      lines.push(`  '${key}': ${types.length > 0 ? `{ ${types.join('; ')} }` : 'undefined'};`);
    } catch (problem) {
      throw new Error(`locales/ru/${file}: ${key}: ${problem.message}`, { cause: problem });
    }
  }
}

writeFileSync(
  target,
  `// Written by scripts/texts.mjs from locales/ru. Not kept in git.\nimport type { TextValue } from './texts.ts';\n\nexport interface TextArguments {\n${lines.join('\n')}\n}\n`,
);
