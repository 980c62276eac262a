/**
 * XLSX of any length in the memory of a few rows: sheets are written row by row into a zip that is written as it grows.
 * Only what comes out of the zip is kept, for it is stored and sent whole.
 */
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import {
  type Cell,
  type CellKind,
  type Column,
  isDangerous,
  serialOf,
  type Table,
  xmlText,
} from './cells.ts';
import {
  contentTypes,
  coreProperties,
  ROOT_RELS,
  STYLE,
  STYLES,
  type WrittenSheet,
  workbookRels,
  workbookXml,
} from './workbook-parts.ts';

export interface Workbook {
  title: string;
  /** By the clock that is given. */
  createdAt: Date;
  tables: Iterable<Table> | AsyncIterable<Table>;
  /** The most rows of a sheet, its header included: a spreadsheet's own limit. The rest continues on the next sheet. */
  mostRows?: number;
}

const MOST_ROWS = 1_048_576;
/** As much XML as goes into the zip at once. */
const CHUNK = 64 * 1024;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The whole file. */
export async function workbookBytes(book: Workbook): Promise<Buffer> {
  const zip = new ZipFile();
  const collected = collect(zip.outputStream);
  const failed = new Promise<never>((_, reject) => zip.on('error', reject));
  const options = { mtime: book.createdAt };
  const write = async () => {
    const sheets: WrittenSheet[] = [];
    const names = new Set<string>();
    for await (const table of book.tables) {
      const rows = iteratorOf(table.rows);
      for (let part = 1, more = true; more; part++) {
        const name = sheetName(table.name, part, names);
        const sheet = sheetXml(table, rows, Math.max(book.mostRows ?? MOST_ROWS, 2));
        await added(zip, `xl/worksheets/sheet${sheets.length + 1}.xml`, options, sheet.chunks());
        sheets.push(sheet.written(name));
        more = sheet.more();
      }
    }
    const parts: [string, string][] = [
      ['[Content_Types].xml', contentTypes(sheets.length)],
      ['_rels/.rels', ROOT_RELS],
      ['docProps/core.xml', coreProperties(book.title, book.createdAt)],
      ['xl/workbook.xml', workbookXml(sheets)],
      ['xl/_rels/workbook.xml.rels', workbookRels(sheets.length)],
      ['xl/styles.xml', STYLES],
    ];
    for (const [path, text] of parts) zip.addBuffer(Buffer.from(text), path, options);
    zip.end();
    return collected;
  };
  return Promise.race([write(), failed]);
}

/** Puts an entry into the zip and waits until all of it is in: the next sheet is not begun before. */
function added(
  zip: ZipFile,
  path: string,
  options: { mtime: Date },
  chunks: AsyncIterable<string>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const source = Readable.from(chunks, { objectMode: false, highWaterMark: CHUNK });
    source.once('error', reject);
    source.once('end', resolve);
    zip.addReadStream(source, path, options);
  });
}

async function collect(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(typeof part === 'string' ? Buffer.from(part) : part);
  return Buffer.concat(parts);
}

type Rows = { next(): Promise<readonly Cell[] | undefined>; peeked: readonly Cell[] | undefined };

function iteratorOf(rows: Table['rows']): Rows {
  const iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  const result: Rows = {
    peeked: undefined,
    async next() {
      const { peeked } = result;
      result.peeked = undefined;
      if (peeked) return peeked;
      const { done, value } = await iterator.next();
      return done === true ? undefined : value;
    },
  };
  return result;
}

/** One sheet: what it writes, and afterwards whether rows are left for another. */
function sheetXml(table: Table, rows: Rows, mostRows: number) {
  const { columns, notes = [] } = table;
  const letters = columns.map((_, i) => columnName(i));
  const last = letters.at(-1) ?? 'A';
  const wide = columns.reduce((sum, column) => sum + column.width, 0);
  const head = Math.max(1, ...columns.map(({ title, width }) => linesOf(title, width - 2)));
  let count = 1;

  function* notesXml(): Generator<string> {
    for (const [i, note] of notes.entries()) {
      const row = count + 2 + i;
      yield `<row r="${row}"${height(linesOf(note, wide))}>${inline(`A${row}`, STYLE.note, note)}</row>`;
    }
  }

  async function* chunks(): AsyncGenerator<string> {
    let text =
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">` +
      `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">` +
      `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.map(columnXml).join('')}</cols><sheetData>` +
      `<row r="1" ht="${head * LINE + 4}" customHeight="1">${columns.map((c, i) => inline(`${letters[i]}1`, STYLE.header, c.title)).join('')}</row>`;
    for (;;) {
      const row = await rows.next();
      if (!row) break;
      if (count >= mostRows) {
        rows.peeked = row;
        break;
      }
      count += 1;
      text += `<row r="${count}"${height(rowLines(columns, row))}>`;
      for (let i = 0; i < columns.length; i++)
        text += cellXml(`${letters[i]}${count}`, columns[i]?.kind ?? 'text', row[i]);
      text += '</row>';
      if (text.length >= CHUNK) {
        yield text;
        text = '';
      }
    }
    // Where there is no room under the table the definitions say the same.
    const noted = notes.length > 0 && !rows.peeked && count + notes.length + 1 <= mostRows;
    if (noted) text += [...notesXml()].join('');
    const merged = notes.map((_, i) => `<mergeCell ref="A${count + 2 + i}:${last}${count + 2 + i}"/>`);
    text +=
      `</sheetData><autoFilter ref="A1:${last}${count}"/>` +
      (noted && columns.length > 1
        ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`
        : '') +
      `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>` +
      `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>` +
      `<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;
    yield text;
  }
  return {
    chunks,
    more: () => rows.peeked !== undefined,
    written: (name: string): WrittenSheet => ({ name, area: `A1:${last}${count}` }),
  };
}

/** A line of text, in points. */
const LINE = 15;
const MOST_LINES = 20;

/** About how many lines a text takes in a column: not every program reckons heights by itself. */
function linesOf(text: string, width: number): number {
  const lines = text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil((line.length * 1.1) / Math.max(width, 4))));
  return Math.min(
    MOST_LINES,
    lines.reduce((sum, line) => sum + line, 0),
  );
}

function rowLines(columns: readonly Column[], row: readonly Cell[]): number {
  let lines = 1;
  for (const [i, { kind, width }] of columns.entries()) {
    const cell = row[i];
    if (typeof cell === 'string' && (kind === 'wrap' || (kind === 'text' && cell.includes('\n'))))
      lines = Math.max(lines, linesOf(cell, width));
  }
  return lines;
}

const height = (lines: number) => (lines > 1 ? ` ht="${lines * LINE}" customHeight="1"` : '');

const columnXml = ({ width }: Column, i: number) =>
  `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`;

function inline(ref: string, style: number, text: string): string {
  return `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

function cellXml(ref: string, kind: CellKind, value: Cell): string {
  if (value === null || value === undefined || value === '') return '';
  if (kind === 'text' || kind === 'wrap') {
    const text = String(value);
    const wraps = kind === 'wrap' || text.includes('\n');
    const style = isDangerous(text)
      ? wraps
        ? STYLE.quotedWrap
        : STYLE.quoted
      : wraps
        ? STYLE.wrap
        : STYLE.text;
    return inline(ref, style, text);
  }
  const number = typeof value === 'number' ? value : serialOf(value);
  // What can't be counted is never silently a wrong number.
  if (!Number.isFinite(number)) return inline(ref, STYLE.quoted, String(value));
  return `<c r="${ref}" s="${STYLE[kind === 'moment' && typeof value === 'string' && value.length === 10 ? 'day' : kind]}"><v>${number}</v></c>`;
}

/** A, B … Z, AA. */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

const LONGEST_NAME = 31;

/** A valid sheet name that is still free: no forbidden signs, at most 31 letters, «… (2)» for a continuation. */
export function sheetName(name: string, part: number, taken: Set<string>): string {
  const clean =
    name
      .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^['\s]+|['\s]+$/g, '') || '—';
  for (let number = part; ; number++) {
    const suffix = number > 1 ? ` (${number})` : '';
    const found = clean.slice(0, LONGEST_NAME - suffix.length).trimEnd() + suffix;
    if (taken.has(found.toLowerCase())) continue;
    taken.add(found.toLowerCase());
    return found;
  }
}
