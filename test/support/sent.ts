import pg from 'pg';

type Query = (this: unknown, ...args: unknown[]) => unknown;

export interface Sent {
  /** Names of prepared statements, the first words of others; since the beginning or the last `clear`. */
  statements: string[];
  clear(): void;
  stop(): void;
}

/** Notes every statement that this process sends to a database from now on. */
export function noteStatements(): Sent {
  const statements: string[] = [];
  const real = Reflect.get(pg.Client.prototype, 'query') as Query;
  const noting: Query = function (...args) {
    const sent = args[0] as string | { name?: string; text?: string };
    const { name, text = '' } = typeof sent === 'string' ? { text: sent } : sent;
    statements.push(name ?? text.replace(/\s+/g, ' ').trim().slice(0, 120));
    return real.apply(this, args);
  };
  Reflect.set(pg.Client.prototype, 'query', noting);
  return {
    statements,
    clear: () => void statements.splice(0),
    stop: () => void Reflect.set(pg.Client.prototype, 'query', real),
  };
}
