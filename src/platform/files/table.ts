/** Tables people send: a workbook's first sheet, or text with columns; all cells as trimmed text, empty rows left out. */
import { readSheet } from 'read-excel-file/node';

export type TableProblem = 'notTable' | 'broken' | 'empty';
export type Table = { ok: true; rows: string[][] } | { ok: false; reason: TableProblem };

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
/** A small file may unfold into a huge one. */
const MOST_UNFOLDED = 10 * 1024 * 1024;
const MOST_ROWS = 500;

function cells(rows: readonly (readonly unknown[])[]): Table {
  const text = (cell: unknown): string =>
    typeof cell === 'string' || typeof cell === 'number' ? String(cell).replace(/\s+/g, ' ').trim() : '';
  const kept = rows
    .slice(0, MOST_ROWS)
    .map((row) => row.map(text))
    .filter((row) => row.some((cell) => cell !== ''));
  return kept.length === 0 ? { ok: false, reason: 'empty' } : { ok: true, rows: kept };
}

/** What the archive's own list says its files come to when unfolded; undefined for what is no archive. */
function unfoldedSize(bytes: Buffer): number | undefined {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end + 22 > bytes.length) return undefined;
  let at = bytes.readUInt32LE(end + 16);
  let size = 0;
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return undefined;
    size += bytes.readUInt32LE(at + 24);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return size;
}

async function workbook(bytes: Buffer): Promise<Table> {
  const size = unfoldedSize(bytes);
  if (size === undefined || size > MOST_UNFOLDED) return { ok: false, reason: 'broken' };
  try {
    return cells(await readSheet(bytes));
  } catch {
    // Whatever it stumbled over, to the person it is one thing: this file can't be read.
    return { ok: false, reason: 'broken' };
  }
}

/** The letters of a text file: UTF-8 or UTF-16 as its mark says, else UTF-8, else what Excel writes in Cyrillic countries. */
function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

/** Lines into cells, quoted ones too: a quote inside quotes is doubled, and a quoted cell may hold a line break. */
export function splitColumns(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charAt(i);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(i + 1) === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (sign === separator) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') {
      rows.push([...row, cell.replace(/\r$/, '')]);
      row = [];
      cell = '';
    } else cell += sign;
  }
  rows.push([...row, cell]);
  return rows;
}

/** What separates the columns of a text, if it has any: in most of its lines. A comma only where every line has as many. */
export function separatorOf(text: string): string | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const counts = (sign: string) => lines.map((line) => line.split(sign).length - 1);
  const most = [';', '\t'].find((sign) => counts(sign).filter((n) => n > 0).length * 2 > lines.length);
  if (most !== undefined) return most;
  const commas = new Set(splitColumns(lines.join('\n'), ',').map((row) => row.length));
  return lines.length > 1 && commas.size === 1 && !commas.has(1) ? ',' : undefined;
}

/** A text with or without columns. */
export function readColumns(text: string): Table {
  const body = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(body);
  return cells(
    separator === undefined ? body.split('\n').map((line) => [line]) : splitColumns(body, separator),
  );
}

/** The first sheet of a workbook (.xlsx), or a text with columns (.csv, .tsv, .txt), told apart by what is inside. */
export async function readTable(bytes: Buffer, name: string): Promise<Table> {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  if (bytes.subarray(0, 4).equals(ZIP))
    return /\.(docx|pptx|odt|ods|zip)$/i.test(name) ? { ok: false, reason: 'notTable' } : workbook(bytes);
  // A text has no zeros but those of UTF-16.
  const isText = !bytes.subarray(0, 4096).includes(0) || (bytes[0] === 0xff && bytes[1] === 0xfe);
  if (!isText || /^(%PDF|\{\\rtf|\x89PNG|\xff\xd8|GIF8)/.test(bytes.subarray(0, 8).toString('latin1')))
    return { ok: false, reason: /\.xlsx$/i.test(name) ? 'broken' : 'notTable' };
  return readColumns(decoded(bytes));
}
