/** How much of a sent table is read; the reader stops at the first limit it reaches. */
export interface TableLimits {
  rows: number;
  columns: number;
  /** Bytes of the file itself. */
  bytes: number;
  /** Bytes of an archive's parts when unfolded, together. */
  unfolded: number;
  /** Letters of all cells together. */
  letters: number;
  /** Milliseconds of reading. */
  ms: number;
  /** Megabytes of the reader's own heap. */
  memory: number;
}

/** Enough for a sheet of criteria. */
export const SHEET_LIMITS: TableLimits = {
  rows: 500,
  columns: 50,
  bytes: 1024 * 1024,
  unfolded: 10 * 1024 * 1024,
  letters: 500_000,
  ms: 3000,
  memory: 64,
};

/** Why a table can't be read; `tooHeavy`: its reader ran out of time or memory, `busy`: too many files at once. */
export type TableProblem = 'notTable' | 'broken' | 'empty' | 'tooBig' | 'tooMany' | 'tooHeavy' | 'busy';
export type Table = { ok: true; rows: string[][] } | { ok: false; reason: TableProblem };

/** Ends the reading of a table, from wherever in it. */
export class Unreadable extends Error {
  readonly reason: TableProblem;
  constructor(reason: TableProblem) {
    super(reason);
    this.reason = reason;
  }
}

/** Rows with text as they are shown: trimmed, blanks in one; rows without any left out. Throws beyond the limits. */
export function tableOf(rows: Iterable<readonly string[]>, limits: TableLimits): Table {
  const kept: string[][] = [];
  let letters = 0;
  for (const row of rows) {
    const cells = row.map((cell) => cell.replace(/\s+/g, ' ').trim());
    const last = cells.findLastIndex((cell) => cell !== '');
    if (last < 0) continue;
    letters += cells.reduce((sum, cell) => sum + cell.length, 0);
    if (kept.length === limits.rows || last >= limits.columns || letters > limits.letters)
      throw new Unreadable('tooMany');
    kept.push(cells.slice(0, limits.columns));
  }
  return kept.length === 0 ? { ok: false, reason: 'empty' } : { ok: true, rows: kept };
}
