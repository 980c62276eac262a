import { onOneLine, onStatements } from './statements.ts';

export interface Sent {
  /** Names of prepared statements, the first words of others; since the beginning or the last `clear`. */
  statements: string[];
  clear(): void;
  stop(): void;
}

/** Notes every statement that this process sends to a database from now on. */
export function noteStatements(): Sent {
  const statements: string[] = [];
  const stop = onStatements(({ name, text }) => statements.push(name ?? onOneLine(text).slice(0, 120)));
  return {
    statements,
    clear: () => void statements.splice(0),
    stop,
  };
}
