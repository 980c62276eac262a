import type { Locale } from '../i18n/texts.ts';
import { type Cell, type CellKind, cellText, isDangerous, type Table } from './cells.ts';

const BOM = '\ufeff';
const END = '\r\n';
/** Beyond it the next file begins, with the same header. */
const MOST_BYTES = 40 * 1024 * 1024;

/**
 * A table as CSV that a spreadsheet opens with a double click: UTF-8 with BOM, `;`, CRLF. More than Telegram takes goes
 * on in the next file, with the same header.
 */
export async function csvFiles(table: Table, locale: Locale, mostBytes = MOST_BYTES): Promise<Buffer[]> {
  const head = `${BOM}${table.columns.map((column) => field(value('text', column.title, locale))).join(';')}${END}`;
  const files: Buffer[] = [];
  let parts = [Buffer.from(head)];
  let size = head.length;
  let page = '';
  const turn = () => {
    const bytes = Buffer.from(page);
    parts.push(bytes);
    size += bytes.length;
    page = '';
  };
  for await (const row of table.rows) {
    page += `${table.columns.map(({ kind }, i) => field(value(kind, row[i], locale))).join(';')}${END}`;
    if (page.length < 64 * 1024) continue;
    turn();
    if (size < mostBytes) continue;
    files.push(Buffer.concat(parts));
    parts = [Buffer.from(head)];
    size = head.length;
  }
  turn();
  if (parts.length > 2 || size > Buffer.byteLength(head) || files.length === 0)
    files.push(Buffer.concat(parts));
  return files;
}

/** An apostrophe before what a spreadsheet would take for a formula: there is no other way to say that it is text. */
function value(kind: CellKind, cell: Cell, locale: Locale): string {
  if (cell === null || cell === undefined) return '';
  if (kind === 'text' || kind === 'wrap') {
    const text = cellText(String(cell));
    return isDangerous(text) ? `'${text}` : text;
  }
  if (typeof cell === 'string') {
    const day = `${cell.slice(8, 10)}.${cell.slice(5, 7)}.${cell.slice(0, 4)}`;
    return kind === 'moment' && cell.length > 10 ? `${day} ${cell.slice(11, 16)}` : day;
  }
  const number = String(kind === 'percent' ? Math.round(cell * 100) : cell);
  return `${locale === 'en' ? number : number.replace('.', ',')}${kind === 'percent' ? '%' : ''}`;
}

function field(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
