import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/platform/files/table.ts';
import { workbookOf } from '../../support/workbook.ts';

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
});
