/** Text with columns: .csv, .tsv, .txt, and what people paste. */
import { CsvError, parse } from 'csv-parse/sync';
import { SHEET_LIMITS, type Table, type TableLimits, tableOf, Unreadable } from './limits.ts';

/** Letters of one row: more is a quote that was never closed, or no table. */
const LONGEST_ROW = 50_000;

/** Lines into cells, at most `most` rows of them; a quote inside a cell is a sign like others. */
function split(text: string, separator: string, most: number): string[][] {
  try {
    return parse(text, {
      delimiter: separator,
      relax_column_count: true,
      relax_quotes: true,
      // The blanks around a cell go; a quote after one still opens the cell.
      trim: true,
      skip_empty_lines: true,
      to: most,
      max_record_size: LONGEST_ROW,
    });
  } catch (error) {
    if (error instanceof CsvError)
      throw new Unreadable(error.code === 'CSV_MAX_RECORD_SIZE' ? 'tooMany' : 'broken');
    throw error;
  }
}

/** What separates the columns of a text, if it has any: in most of its lines. A comma only in a file, where every line has as many. */
function separatorOf(text: string, limits: TableLimits, isTyped: boolean): string | undefined {
  const lines = text.split('\n', limits.rows).filter((line) => line.trim() !== '');
  const most = [';', '\t'].find(
    (sign) => lines.filter((line) => line.includes(sign)).length * 2 > lines.length,
  );
  if (most !== undefined || lines.length < 2 || isTyped) return most;
  try {
    const commas = new Set(split(lines.join('\n'), ',', limits.rows).map((row) => row.length));
    return commas.size === 1 && !commas.has(1) ? ',' : undefined;
  } catch {
    return undefined;
  }
}

/** A text with or without columns; in one that was typed a comma is a comma. */
export function readColumns(text: string, limits = SHEET_LIMITS, isTyped = false): Table {
  // Old Macs end a line with CR alone.
  const body = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  // Excel's own hint, which it writes and hides.
  const hint = /^sep=(.)\n/.exec(body)?.[1];
  const rest = hint === undefined ? body : body.slice(body.indexOf('\n') + 1);
  const separator = hint ?? separatorOf(rest, limits, isTyped);
  try {
    return tableOf(
      separator === undefined
        ? rest.split('\n').map((line) => [line])
        : split(rest, separator, limits.rows + 1),
      limits,
    );
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, reason: error.reason };
    throw error;
  }
}

/** The letters of a text file: UTF-8 or UTF-16 as its mark says, else UTF-8, else what Excel writes in Cyrillic countries. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
