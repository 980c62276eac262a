import { strToU8, zipSync } from 'fflate';
import { packed, workbookOf } from './workbook.ts';

const sheet = (rows: string, before = '') => `${before}<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const cell = (at: string, text = 'x') => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** Writes other sizes into an archive's own list than its parts have. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(bytes);
  for (
    let at = copy.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = copy.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  )
    copy.writeUInt32LE(size, at + 24);
  return copy;
}

interface Hostile {
  bytes(): Uint8Array | string;
  name?: string;
  /** What the person is told: a reason, or how many rows were read. */
  expected: string | number | readonly (string | number)[];
}

const laughs = `<!DOCTYPE a [<!ENTITY a "ха">${[...'bcdefghij'].map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>`;

/** Files made to stop their reader, and files that look like it by accident. */
export const HOSTILE: Record<string, Hostile> = {
  'a cell in the last column': {
    bytes: () => packed(sheet(`<row r="2000">${cell('XFD2000')}</row>`)),
    expected: 'tooMany',
  },
  'a cell in the last row': {
    bytes: () => packed(sheet(`<row r="1048576">${cell('A1048576')}</row>`)),
    expected: 'tooMany',
  },
  'an empty cell in the last row': {
    bytes: () =>
      packed(sheet(`<row r="1">${cell('A1')}</row><row r="1048576"><c r="XFD1048576" s="1"/></row>`)),
    expected: 1,
  },
  'a cell in no place': {
    bytes: () => packed(sheet(`<row>${cell('AAAAAAAAAAAA99999999999')}</row>`)),
    expected: 'broken',
  },
  '200,000 short rows': {
    bytes: () =>
      packed(
        sheet(
          [...Array(200_000)].map((_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`).join(''),
        ),
      ),
    expected: 'tooMany',
  },
  '200,000 rows without a value': {
    bytes: () =>
      packed(
        sheet([...Array(200_000)].map((_, i) => `<row r="${i + 1}"><c r="A${i + 1}" s="1"/></row>`).join('')),
      ),
    expected: 'empty',
  },
  'rows in the same place': {
    bytes: () => packed(sheet(`<row r="1">${cell('A1')}</row>`.repeat(100_000))),
    expected: [1, 'tooMany'],
  },
  'a list that says less than it holds': {
    bytes: () => lying(packed(sheet(`<row r="1">${' '.repeat(50_000_000)}${cell('A1')}</row>`)), 1000),
    expected: 'broken',
  },
  'a list that says nothing of 400 MB': {
    bytes: () => lying(packed(new Uint8Array(400_000_000).fill(32)), 0),
    expected: 'broken',
  },
  'a part that unfolds to 50 MB': {
    bytes: () => packed(sheet(`<row r="1">${' '.repeat(50_000_000)}${cell('A1')}</row>`)),
    expected: 'tooMany',
  },
  'entities in entities': {
    bytes: () => packed(sheet(`<row r="1">${cell('A1', '&j;')}</row>`, laughs)),
    expected: 'broken',
  },
  'an entity from a file': {
    bytes: () =>
      packed(
        sheet(
          `<row r="1">${cell('A1', '&e;')}</row>`,
          '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
        ),
      ),
    expected: 'broken',
  },
  'a million tags in each other': { bytes: () => packed('<a>'.repeat(1_000_000)), expected: 'broken' },
  'one cell of 9 MB': {
    bytes: () => packed(sheet(`<row r="1">${cell('A1', 'ж'.repeat(4_500_000))}</row>`)),
    expected: 'tooMany',
  },
  'an attribute of 9 MB': {
    bytes: () => packed(sheet(`<row r="1"><c r="${'A'.repeat(9_000_000)}"/></row>`)),
    expected: 'broken',
  },
  '9 MB of shared texts, the last one named': {
    bytes: () =>
      packed(
        sheet('<row r="1"><c r="A1" t="s"><v>189999</v></c></row>'),
        `<sst>${'<si><t>строка из многих</t></si>'.repeat(190_000)}</sst>`,
      ),
    expected: 1,
  },
  'one long shared text named by every cell': {
    bytes: () =>
      packed(
        sheet(
          [...Array(500)]
            .map((_, y) => `<row r="${y + 1}">${'<c t="s"><v>0</v></c>'.repeat(50)}</row>`)
            .join(''),
        ),
        `<sst><si><t>${'ж'.repeat(30_000)}</t></si></sst>`,
      ),
    expected: 'tooMany',
  },
  'an archive of 20,000 parts': {
    bytes: () =>
      zipSync(Object.fromEntries([...Array(20_000)].map((_, i) => [`${i}`, new Uint8Array()])), { level: 0 }),
    name: 'a.xlsx',
    expected: ['broken', 'tooBig'],
  },
  'half an archive': { bytes: () => workbookOf([['a']]).slice(0, 300), expected: 'broken' },
  'an archive of something else': { bytes: () => zipSync({ 'a.txt': strToU8('x') }), expected: 'broken' },
  'a quote before every letter': {
    bytes: () => '"a'.repeat(500_000),
    name: 'a.csv',
    expected: ['broken', 'tooMany', 1],
  },
  'a quote nobody closes': {
    bytes: () => `x;"${'a;\n'.repeat(300_000)}`,
    name: 'a.csv',
    expected: ['broken', 'tooMany'],
  },
  'lines of quotes': { bytes: () => '"";""\n'.repeat(150_000), name: 'a.csv', expected: 'empty' },
  'a million columns': { bytes: () => `${';'.repeat(1_000_000)}x`, name: 'a.csv', expected: 'tooMany' },
  'half a million lines': { bytes: () => 'x\n'.repeat(500_000), name: 'a.csv', expected: 'tooMany' },
  'letters of no encoding': {
    bytes: () => Uint8Array.from({ length: 900_000 }, (_, i) => 128 + ((i * 37) % 128)),
    name: 'a.csv',
    expected: [1, 'tooMany'],
  },
};
