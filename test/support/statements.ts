import pg from 'pg';

/** A statement as it was sent to the database, with the values of its first time. */
export interface Statement {
  text: string;
  /** Of a prepared one. */
  name: string | undefined;
  values: readonly unknown[];
}

export interface Recording {
  /** By text, lists of parameters drawn together. */
  statements: ReadonlyMap<string, Statement>;
  /** Keeps nothing of what is done meanwhile: tests fill their worlds in their own way. */
  without<T>(doing: () => Promise<T>): Promise<T>;
  /** How many were sent, the same one again counted again. */
  sent(): number;
  stop(): void;
}

type Query = (this: unknown, ...args: unknown[]) => unknown;

/** Keeps one of every statement that this process sends from now on. */
export function recordStatements(): Recording {
  const statements = new Map<string, Statement>();
  const real = Reflect.get(pg.Client.prototype, 'query') as Query;
  let quiet = false;
  let sent = 0;
  const noting: Query = function (...args) {
    const [what, beside] = args as [string | Partial<Statement>, unknown];
    const text = typeof what === 'string' ? what : what.text;
    if (text !== undefined && !quiet) {
      sent += 1;
      const key = drawTogether(text);
      if (!statements.has(key)) {
        const { name, values } = typeof what === 'string' ? { name: undefined, values: undefined } : what;
        const given = values ?? (Array.isArray(beside) ? (beside as unknown[]) : []);
        statements.set(key, { text, name, values: given });
      }
    }
    return real.apply(this, args);
  };
  Reflect.set(pg.Client.prototype, 'query', noting);
  return {
    statements,
    sent: () => sent,
    async without(doing) {
      quiet = true;
      try {
        return await doing();
      } finally {
        quiet = false;
      }
    },
    stop: () => {
      Reflect.set(pg.Client.prototype, 'query', real);
    },
  };
}

/** The text on one line, with one parameter for a list of them and one row for several. */
function drawTogether(text: string): string {
  return onOneLine(text)
    .replace(/\$\d+(?:, ?\$\d+)+/g, '$n')
    .replace(/CAST\(\$\d+::text AS ("[^)]+")\)(?:,CAST\(\$\d+::text AS \1\))+/g, 'CAST($n AS $1)')
    .replace(/\((?:[^()]*\$n[^()]*)\)(?:, ?\((?:[^()]*\$n[^()]*)\))+/g, '($n)');
}

export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
