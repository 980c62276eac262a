/** The SQL that stands in the source: every string and template that begins as a statement does. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vitest/node';
import { onOneLine } from '../support/statements.ts';

const SRC = path.join(import.meta.dirname, '../../src');
const BEGINS = /^\s*(select|insert into|update|delete from|with)\s+["a-z0-9(*]/i;

export interface Literal {
  /** File and line. */
  at: string;
  /** What stands between its holes, each on one line, the longest first. */
  parts: string[];
  /** All of it, when it has no hole. */
  whole: string | undefined;
}

/** The statements written in `src`, but for those in these folders. */
export function sqlLiterals(except: RegExp): Literal[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.ts') && !/\/generated(\/|\.ts$)/.test(name) && !except.test(name))
    .toSorted()
    .flatMap(literalsOf);
}

function literalsOf(file: string): Literal[] {
  const code = readFileSync(path.join(SRC, file), 'utf8');
  const found: Literal[] = [];
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) return node.forEach(look);
    const { type, start, quasis, value } = node as {
      type?: string;
      start?: number;
      quasis?: { value: { cooked: string } }[];
      value?: unknown;
    };
    const texts =
      type === 'TemplateLiteral'
        ? (quasis ?? []).map((quasi) => quasi.value.cooked)
        : type === 'Literal' && typeof value === 'string'
          ? [value]
          : [];
    if (texts[0] !== undefined && BEGINS.test(texts[0])) {
      const parts = texts.map(onOneLine).filter((part) => part !== '');
      found.push({
        at: `${file}:${code.slice(0, start).split('\n').length}`,
        parts: parts.toSorted((a, b) => b.length - a.length),
        whole: texts.length === 1 ? texts[0] : undefined,
      });
    }
    for (const part of Object.values(node)) look(part);
  };
  look(parseAst(code, { lang: 'ts' }).body);
  return found;
}
