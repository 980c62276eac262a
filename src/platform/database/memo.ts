/** What was read while one update is handled. */
import type { Ask } from './ask.ts';

/** Keeps what was read until something is written: the same read again is no question. */
export interface Memo {
  /** `key` names the read and all it is asked with. */
  once<T>(key: string, load: () => Promise<T>): Promise<T>;
  /** Something was written, or may have been. */
  forget(): void;
  /** Keeps nothing while this lasts: what a transaction reads under its locks is read then. */
  pause<T>(doing: () => Promise<T>): Promise<T>;
}

/**
 * The same parts for one update: what is asked at once is one statement, and what was read is not read again before a
 * write. A transaction forgets by itself, as does a write through a school; every other write calls `forget`.
 */
export function forUpdate<D extends { askTogether(): Ask }>(deps: D): D & { ask: Ask; memo: Memo } {
  const known = new Map<string, Promise<unknown>>();
  let together = deps.askTogether();
  let paused = 0;
  const forget = () => {
    known.clear();
    together = deps.askTogether();
  };
  const memo: Memo = {
    once(key, load) {
      if (paused > 0) return load();
      const before = known.get(key);
      if (before) return before as ReturnType<typeof load>;
      const loading = load();
      known.set(key, loading);
      return loading;
    },
    forget,
    async pause(doing) {
      paused += 1;
      forget();
      try {
        return await doing();
      } finally {
        paused -= 1;
        forget();
      }
    },
  };
  return { ...deps, ask: (question) => (paused > 0 ? deps.askTogether() : together)(question), memo };
}
