import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawable, widthOf, wrap } from '../../src/platform/pictures/font.ts';
import { barsPicture, columnsPicture, sparksPicture } from '../../src/platform/pictures/index.ts';

const KAZAKH = [...'әғқңөұүһіӘҒҚҢӨҰҮҺІ'];

/** Width, height and the number of bytes of pixels of a PNG; throws when it is none. */
function read(png: Uint8Array) {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  expect(bytes.toString('latin1', 12, 16)).toBe('IHDR');
  expect(bytes.subarray(-8, -4).toString('latin1')).toBe('IEND');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** The pixels as they are packed: filtered lines, whole. */
function pixels(png: Uint8Array): Buffer {
  const bytes = Buffer.from(png);
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + length));
  }
  return inflateSync(Buffer.concat(parts));
}

const oneBar = (label: string) => barsPicture({ title: 'т', bars: [{ label, value: 1 }] });
const many = (count: number, label: string, value: (i: number) => number) =>
  Array.from({ length: count }, (_, i) => ({ label: `${label} ${i + 1}`, value: value(i) }));

describe('a picture', () => {
  it('is a PNG of a phone’s width and of no more height than a chat shows', () => {
    const bars = barsPicture({
      title: '2 четверть · наставляемые',
      legend: { now: 'сейчас', was: 'было' },
      bars: many(12, 'Насколько полезными были встречи для Ваших уроков', (i) => i).map((b) => ({
        ...b,
        was: 3,
      })),
      max: 12,
    });
    expect(read(bars).width).toBe(1080);
    expect(read(bars).height).toBeLessThan(2400);
    const columns = columnsPicture({ title: 'Недели', columns: many(12, 'неделя', (i) => i) });
    expect(read(columns)).toMatchObject({ width: 1080 });
    const sparks = sparksPicture({
      title: 'Уроки',
      rows: Array.from({ length: 12 }, (_, i) => ({
        label: 'Оценивание по критериям, о котором сказано подробно',
        values: i === 0 ? [null] : [1, null, 2],
      })),
      max: 2,
      ends: { first: '1 октября', last: '20 ноября' },
    });
    expect(read(sparks).width).toBe(1080);
    expect(read(sparks).height).toBeLessThan(2600);
  });

  it('has its own opaque ground, whatever the chat behind it', () => {
    const raw = pixels(oneBar('Пары'));
    // The filter's byte, then red, green, blue and alpha of the corner.
    expect([...raw.subarray(1, 5)]).toEqual([0xf8, 0xfa, 0xfc, 0xff]);
  });

  it('draws Kazakh letters with the font that comes with the bot', () => {
    expect(drawable(KAZAKH.join(''))).toBe(KAZAKH.join(''));
    expect(drawable(KAZAKH.join(''), true)).toBe(KAZAKH.join(''));
    // A missing glyph would draw all of them alike, or nothing.
    const drawn = ['', 'э', ...KAZAKH].map((letter) => pixels(oneBar(letter)).toString('base64'));
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('stands for zero, for equal values and for one of them', () => {
    for (const value of [0, 7]) {
      read(barsPicture({ title: 'Ряды', bars: many(3, 'Ряд', () => value) }));
      read(columnsPicture({ title: 'Ряды', columns: many(3, 'Ряд', () => value) }));
    }
    read(barsPicture({ title: '', bars: [{ label: '', value: 0, was: 0, text: '' }], max: 0 }));
  });

  it('says what is wrong when there is nothing to draw', () => {
    expect(() => barsPicture({ title: 'т', bars: [] })).toThrow('barsPicture: a picture of nothing');
    expect(() => columnsPicture({ title: 'т', columns: [] })).toThrow('columnsPicture: a picture of nothing');
    expect(() => barsPicture({ title: 'т', bars: [{ label: 'a', value: Number.NaN }] })).toThrow(
      'a value that is not a number',
    );
  });

  it('can be drawn of any words', () => {
    const words = fc.string({ unit: 'binary', maxLength: 90 });
    const values = fc.double({ min: -5, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(words, fc.array(fc.tuple(words, values), { minLength: 1, maxLength: 4 }), (title, rows) => {
        const parts = rows.map(([label, value]) => ({ label, value }));
        read(barsPicture({ title, bars: parts.map((p) => ({ ...p, was: 1, text: p.label })), max: 10 }));
        read(columnsPicture({ title, columns: parts }));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a line of text', () => {
  const face = { size: 34 };

  it('never leaves its room and loses no word that fits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.integer({ min: 60, max: 900 }),
        (text, room) => {
          const lines = wrap(text, face, room, 2);
          expect(lines.length).toBeLessThanOrEqual(2);
          for (const line of lines) expect(widthOf(line, face)).toBeLessThanOrEqual(room);
          if (lines.every((line) => !line.endsWith('…'))) expect(lines.join(' ')).toBe(drawable(text));
        },
      ),
    );
  });

  it('wraps at a space and ends in … when there is more than two lines of it', () => {
    expect(wrap('Хватает времени на встречи', face, 300, 2)).toEqual(['Хватает', 'времени на вс…']);
    expect(wrap('Пары', face, 300, 2)).toEqual(['Пары']);
    expect(drawable('Урок\n🎓 5 «Б»')).toBe('Урок 5 «Б»');
  });
});
