import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { calendarBytes } from '../../../src/platform/documents/calendar.ts';
import {
  type Cell,
  type Column,
  isDangerous,
  serialOf,
  type Table,
} from '../../../src/platform/documents/cells.ts';
import { csvFiles } from '../../../src/platform/documents/csv.ts';
import { sheetName, workbookBytes } from '../../../src/platform/documents/workbook.ts';

const MADE = new Date('2026-11-24T07:00:00Z');
const COLUMNS: readonly Column[] = [
  { title: 'Имя', kind: 'text', width: 30 },
  { title: 'День', kind: 'day', width: 12 },
  { title: 'Время', kind: 'moment', width: 18 },
  { title: 'Целое', kind: 'integer', width: 8 },
  { title: 'Среднее', kind: 'decimal', width: 8 },
  { title: 'Доля', kind: 'percent', width: 8 },
  { title: 'Слова', kind: 'wrap', width: 30 },
];
const ROWS: readonly (readonly Cell[])[] = [
  ['Әсем Қанатқызы Өтеғұлова', '2026-11-24', '2026-11-24 15:30', 3, 8.1, 0.83, 'Ұйғарым: һәм іс'],
  ['=HYPERLINK("http://x")', '2024-02-29', '1900-03-01 00:00', -5, 7, 1, '+7 701'],
  ['@SUM(A1)', null, null, 0, 0, 0, '-2\nвторая строка'],
  ['\tTab', '2027-01-01', '2027-12-31 23:59', 1_000_000, 9.5, 0.005, 'a\u0000b\ud800 <&>" \ufffe'],
];
const table = (over: Partial<Table> = {}): Table => ({ name: 'Пары', columns: COLUMNS, rows: ROWS, ...over });
const at = (text: string) => new Date(`${text.replace(' ', 'T')}${text.length > 10 ? ':00' : 'T00:00:00'}Z`);

describe('a workbook', () => {
  it('is read back cell by cell: days and numbers are themselves, everything else is text', async () => {
    const bytes = await workbookBytes({ title: 'Проба', createdAt: MADE, tables: [table()] });
    const read = (await readSheet(bytes, 1, { trim: false })).map((row) => row.map(toTheMinute));
    expect(read[0]).toEqual(COLUMNS.map((column) => column.title));
    expect(read.slice(1)).toEqual(
      ROWS.map((row) =>
        row.map((cell, i) => {
          const kind = COLUMNS[i]?.kind;
          if (typeof cell === 'string' && (kind === 'day' || kind === 'moment')) return at(cell);
          return typeof cell === 'string'
            ? cell.replaceAll('\u0000', '').replace(/[\ud800\ufffe]/g, '')
            : (cell ?? null);
        }),
      ),
    );
  });

  it('has no formula anywhere, and marks what looks like one as text', async () => {
    const bytes = await workbookBytes({ title: '=1+1', createdAt: MADE, tables: [table()] });
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/<c r="A3" s="3" t="inlineStr">/);
    expect(partOf(bytes, 'xl/styles.xml').match(/quotePrefix="1"/g)).toHaveLength(2);
    for (const sign of ['=', '+', '-', '@', '\t', '\r', '\n']) expect(isDangerous(`${sign}x`)).toBe(true);
  });

  it('freezes the header, filters the table and says when it was made', async () => {
    const bytes = await workbookBytes({
      title: 'А & Б',
      createdAt: MADE,
      tables: [table({ notes: ['Сноска'] })],
    });
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain(
      '<autoFilter ref="A1:G5"/><mergeCells count="1"><mergeCell ref="A7:G7"/></mergeCells>',
    );
    expect(partOf(bytes, 'docProps/core.xml')).toContain('<dc:title>А &amp; Б</dc:title>');
    expect(partOf(bytes, 'docProps/core.xml')).toContain('2026-11-24T07:00:00Z');
    expect((await readSheet(bytes))[6]?.[0]).toBe('Сноска');
  });

  it('goes on on another sheet when a sheet is full, and names sheets legally', async () => {
    const names = ['Школа: [№ 5] / «А» *?', 'х'.repeat(40), 'х'.repeat(40)];
    const tables = names.map((name) => table({ name }));
    const bytes = await workbookBytes({ title: 'Проба', createdAt: MADE, tables, mostRows: 3 });
    const given = [...partOf(bytes, 'xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/g)].map((m) => m[1]);
    expect(given).toEqual([
      'Школа № 5 «А»',
      'Школа № 5 «А» (2)',
      'х'.repeat(31),
      `${'х'.repeat(27)} (2)`,
      `${'х'.repeat(27)} (3)`,
      `${'х'.repeat(27)} (4)`,
    ]);
    expect(await readSheet(bytes, 1)).toHaveLength(3);
    expect((await readSheet(bytes, 2, { trim: false })).slice(1).map((row) => row[0])).toEqual([
      '@SUM(A1)',
      '\tTab',
    ]);
    expect(sheetName("'", 1, new Set())).toBe('—');
  });

  it('takes rows as they come, a page at a time, whatever their number', async () => {
    let ahead = 0;
    let most = 0;
    async function* rows() {
      for (let i = 0; i < 30_000; i++) {
        ahead += 1;
        if (i % 1000 === 0) {
          most = Math.max(most, ahead);
          ahead = 0;
          await Promise.resolve();
        }
        yield [`Имя ${i}`, '2026-11-24', '2026-11-24 15:30', i, i / 10, 0.5, 'Слова'];
      }
    }
    const bytes = await workbookBytes({ title: 'Много', createdAt: MADE, tables: [table({ rows: rows() })] });
    const read = await readSheet(bytes);
    expect(read).toHaveLength(30_001);
    expect(read.at(-1)?.[3]).toBe(29_999);
    expect(most).toBeLessThanOrEqual(1000);
  });

  it('fails as a whole when its rows do', async () => {
    async function* rows(): AsyncGenerator<Cell[]> {
      yield ['one'];
      throw new Error('the database went away');
    }
    const made = workbookBytes({ title: 'Беда', createdAt: MADE, tables: [table({ rows: rows() })] });
    await expect(made).rejects.toThrow('went away');
  });

  it('counts days as a spreadsheet does', () => {
    expect(serialOf('1900-03-01')).toBe(61);
    expect(serialOf('2026-11-24')).toBe(46_350);
    expect(serialOf('2026-11-24 12:00')).toBe(46_350.5);
  });
});

describe('CSV', () => {
  it('opens with a double click: BOM, semicolons, CRLF, quotes; what looks like a formula is text', async () => {
    const [bytes] = await csvFiles(table(), 'ru');
    expect(bytes?.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const lines = bytes?.toString().slice(1).split('\r\n') ?? [];
    expect(lines[0]).toBe('Имя;День;Время;Целое;Среднее;Доля;Слова');
    expect(lines[1]).toBe('Әсем Қанатқызы Өтеғұлова;24.11.2026;24.11.2026 15:30;3;8,1;83%;Ұйғарым: һәм іс');
    expect(lines[2]).toBe(`"'=HYPERLINK(""http://x"")";29.02.2024;01.03.1900 00:00;-5;7;100%;'+7 701`);
    expect(lines[3]).toBe(`'@SUM(A1);;;0;0;0%;"'-2\nвторая строка"`);
    expect(lines[4]?.startsWith("'\tTab;")).toBe(true);
    expect((await csvFiles(table(), 'en'))[0]?.toString()).toContain(';8.1;');
  });

  it('goes on in another file with the same header', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [`Имя ${i}`]);
    const files = await csvFiles(table({ rows }), 'ru', 100_000);
    expect(files.length).toBeGreaterThan(1);
    const texts = files.map((file) => file.toString().trimEnd().split('\r\n'));
    expect(new Set(texts.map((lines) => lines[0])).size).toBe(1);
    expect(texts.flatMap((lines) => lines.slice(1))).toHaveLength(20_000);
  });
});

describe('a calendar', () => {
  it('has stable entries, what is called off among them, at the right instant', () => {
    const event = {
      uid: 'meeting-7@nastavnik',
      revision: 3,
      startsAt: new Date('2026-11-24T10:30:00Z'),
      endsAt: new Date('2026-11-24T11:10:00Z'),
      summary: 'Ғылым; сабақ, бірге',
      place: 'каб. 21',
      changedAt: MADE,
    } as const;
    const events = [
      { ...event, status: 'confirmed' as const },
      { ...event, uid: 'meeting-8@nastavnik', place: null, status: 'cancelled' as const },
    ];
    const text = calendarBytes({ name: 'Встречи', zone: 'Asia/Almaty', events }).toString();
    const lines = text.replace(/\r\n /g, '').split('\r\n');
    expect(lines).toContain('METHOD:PUBLISH');
    expect(lines.indexOf('X-WR-TIMEZONE:Asia/Almaty')).toBeLessThan(lines.indexOf('BEGIN:VEVENT'));
    expect(lines.filter((line) => line.startsWith('UID:'))).toEqual([
      'UID:meeting-7@nastavnik',
      'UID:meeting-8@nastavnik',
    ]);
    expect(lines).toContain('SEQUENCE:3');
    expect(lines).toContain('DTSTART:20261124T103000Z');
    expect(lines).toContain('DTEND:20261124T111000Z');
    expect(lines).toContain('SUMMARY:Ғылым\\; сабақ\\, бірге');
    expect(lines).toContain('STATUS:CANCELLED');
  });
});

/** A spreadsheet keeps a moment as a fraction of a day; its last digit is nobody's. */
function toTheMinute<T>(cell: T): T | Date {
  return cell instanceof Date ? new Date(Math.round(cell.getTime() / 60_000) * 60_000) : cell;
}

function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`no ${path}`);
  return Buffer.from(part).toString();
}
