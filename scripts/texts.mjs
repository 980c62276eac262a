// Writes the type of every text from the Russian files, so that the compiler checks each key and argument.
// Run by setup.mjs when a text changed; by hand: npm run texts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from '@fluent/syntax';

const folder = new URL('../locales/ru/', import.meta.url);
const target = new URL('../src/platform/i18n/generated.ts', import.meta.url);

/** Names of the variables a pattern uses, those inside selectors and branches included. */
function variables(node, found = new Set()) {
  if (Array.isArray(node)) for (const item of node) variables(item, found);
  else if (node && typeof node === 'object') {
    if (node.type === 'VariableReference') found.add(node.id.name);
    for (const [key, value] of Object.entries(node)) if (key !== 'span') variables(value, found);
  }
  return found;
}

/** Names used to choose a plural form: these must be numbers. */
function selectors(node, found = new Set()) {
  if (Array.isArray(node)) for (const item of node) selectors(item, found);
  else if (node && typeof node === 'object') {
    if (node.type === 'SelectExpression' && node.selector.type === 'VariableReference') {
      const plural = node.variants.some((v) => ['one', 'few', 'many'].includes(v.key.name));
      if (plural) found.add(node.selector.id.name);
    }
    for (const [key, value] of Object.entries(node)) if (key !== 'span') selectors(value, found);
  }
  return found;
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
    const names = [...variables(entry.value)].sort();
    const plural = selectors(entry.value);
    const type = names
      .map((n) => `${JSON.stringify(n)}: ${plural.has(n) ? 'number' : 'TextValue'}`)
      .join('; ');
    lines.push(`  ${JSON.stringify(key)}: ${names.length ? `{ ${type} }` : 'undefined'};`);
  }
}

writeFileSync(
  target,
  `// Written by scripts/texts.mjs from locales/ru. Not kept in git.\nimport type { TextValue } from './texts.ts';\n\nexport interface TextArguments {\n${lines.join('\n')}\n}\n`,
);
