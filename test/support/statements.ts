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

/** Hands over every statement that this process sends to a database from now on; gives what ends it. */
export function onStatements(note: (statement: Statement) => void): () => void {
  const real = Reflect.get(pg.Client.prototype, 'query') as Query;
  const noting: Query = function (...args) {
    const [what, beside] = args as [string | Partial<Statement>, unknown];
    const { text, name, values } = typeof what === 'string' ? { text: what } : what;
    if (text !== undefined)
      note({ text, name, values: values ?? (Array.isArray(beside) ? (beside as unknown[]) : []) });
    return real.apply(this, args);
  };
  Reflect.set(pg.Client.prototype, 'query', noting);
  return () => void Reflect.set(pg.Client.prototype, 'query', real);
}

/** Keeps one of every statement that this process sends from now on. */
export function recordStatements(): Recording {
  const statements = new Map<string, Statement>();
  let quiet = false;
  let sent = 0;
  const stop = onStatements((statement) => {
    if (quiet) return;
    sent += 1;
    const key = drawTogether(statement.text);
    if (!statements.has(key)) statements.set(key, statement);
  });
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
    stop,
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
