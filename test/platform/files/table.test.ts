import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { SHEET_LIMITS } from '../../../src/platform/files/limits.ts';
import { readTable } from '../../../src/platform/files/table.ts';
import { packed, workbookOf } from '../../support/workbook.ts';

// Each file is read in a thread of its own, and other tests start processes meanwhile.
vi.setConfig({ testTimeout: 60_000 });

const read = (bytes: Uint8Array | string, name = 'list.csv') => readTable(Buffer.from(bytes), name);

describe('a table somebody sends', () => {
  it('is read from a workbook', async () => {
    expect(await read(workbookOf([['Темп', 'Қарқын'], [], [' Вопросы  классу ', 5]]), 'list.xlsx')).toEqual({
      ok: true,
      rows: [
        ['Темп', 'Қарқын'],
        ['Вопросы классу', '5'],
      ],
    });
  });

  it('is read from text with semicolons, tabs, commas or no columns at all', async () => {
    const rows = [
      ['Темп', 'Қарқын'],
      ['Вопросы', 'Сұрақтар'],
    ];
    for (const sign of [';', '\t', ','])
      expect(await read(rows.map((row) => row.join(sign)).join('\r\n'))).toEqual({ ok: true, rows });
    expect(await read('Содержание (научность, доступность)\nТемп\n')).toEqual({
      ok: true,
      rows: [['Содержание (научность, доступность)'], ['Темп']],
    });
    expect(await read('"Темп; ритм";"a ""b"""\nВопросы;c')).toEqual({
      ok: true,
      rows: [
        ['Темп; ритм', 'a "b"'],
        ['Вопросы', 'c'],
      ],
    });
  });

  it('is read without the hint Excel hides, with the line ends of an old Mac', async () => {
    const rows = [
      ['Темп', 'Қарқын'],
      ['Вопросы', 'Сұрақтар'],
    ];
    expect(await read('sep=;\r\nТемп;Қарқын\r\nВопросы;Сұрақтар')).toEqual({ ok: true, rows });
    expect(await read('Темп;Қарқын\rВопросы;Сұрақтар\r')).toEqual({ ok: true, rows });
  });

  it('is read in the letters Excel writes: with a mark, UTF-16, Windows-1251', async () => {
    const rows = [['Темп'], ['Итог']];
    expect(await read('\uFEFFТемп\nИтог')).toEqual({ ok: true, rows });
    expect(await read(Buffer.from('\uFEFFТемп\nИтог', 'utf16le'))).toEqual({ ok: true, rows });
    expect(await read(Uint8Array.from([0xd2, 0xe5, 0xec, 0xef, 0x0a, 0xc8, 0xf2, 0xee, 0xe3]))).toEqual({
      ok: true,
      rows,
    });
  });

  it('is nothing that can be read when it is no table, broken, empty, or unfolds without end', async () => {
    expect(await read('', 'a.csv')).toEqual({ ok: false, reason: 'empty' });
    expect(await read(' \n;;\n')).toEqual({ ok: false, reason: 'empty' });
    expect(await read('%PDF-1.7', 'a.pdf')).toEqual({ ok: false, reason: 'notTable' });
    expect(await read(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'a.xls')).toEqual({
      ok: false,
      reason: 'notTable',
    });
    expect(await read(zipSync({ 'a.txt': strToU8('x') }), 'a.docx')).toEqual({
      ok: false,
      reason: 'notTable',
    });
    expect(await read(zipSync({ 'a.txt': strToU8('x') }), 'a.xlsx')).toEqual({ ok: false, reason: 'broken' });
    expect(await read(workbookOf([['a']]).slice(0, 300), 'a.xlsx')).toEqual({ ok: false, reason: 'broken' });
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(30_000_000) });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await read(bomb, 'a.xlsx')).toEqual({ ok: false, reason: 'broken' });
  });

  it('is read as far as its reader may: rows, columns, time and memory are the caller’s', async () => {
    const long = [...Array(3000)].map((_, i) => `Человек ${i}`).join('\n');
    expect(await read(long)).toEqual({ ok: false, reason: 'tooMany' });
    const table = await readTable(Buffer.from(long), 'a.csv', { ...SHEET_LIMITS, rows: 3000 });
    expect(table.ok && table.rows.length).toBe(3000);
    const heavy = Buffer.from('"x"\n'.repeat(200_000));
    const many = { ...SHEET_LIMITS, rows: 200_000 };
    // Much to read, so that its end can't come before the time is up.
    expect(await readTable(heavy, 'a.csv', { ...many, ms: 1 })).toEqual({ ok: false, reason: 'tooHeavy' });
    const hungry = { ...many, memory: 8, ms: 60_000 };
    expect(await readTable(heavy, 'a.csv', hungry)).toEqual({ ok: false, reason: 'tooHeavy' });
  });

  it('is a cell’s text as it is shown: without what is read aloud, with signs that XML can’t hold', async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:r><x:t>a_x0041_</x:t></x:r><x:r><x:t>&amp;b</x:t></x:r></x:is></x:c><x:c><x:v>1.50</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const shared = '<sst><si><r><t>Темп</t></r><rPh><t>tempo</t></rPh></si></sst>';
    expect(await read(packed(sheet, shared), 'a.xlsx')).toEqual({
      ok: true,
      rows: [['Темп', 'aA&b', '1.5']],
    });
  });

  it('is refused politely when many are sent at once', async () => {
    const answers = await Promise.all([...Array(14)].map(() => read('Темп\nИтог')));
    expect(answers.filter((table) => table.ok)).toHaveLength(12);
    expect(answers.filter((table) => !table.ok && table.reason === 'busy')).toHaveLength(2);
  });
});
