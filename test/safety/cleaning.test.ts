import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { calendarBytes } from '../../src/platform/documents/calendar.ts';
import { cellText, isDangerous, xmlText } from '../../src/platform/documents/cells.ts';
import { csvFiles } from '../../src/platform/documents/csv.ts';
import { clean, escapeHtml } from '../../src/platform/i18n/html.ts';
import { loadTexts } from '../../src/platform/i18n/texts.ts';
import { line } from '../../src/platform/pictures/paint.ts';
import { inlineKeyboard } from '../../src/platform/telegram/screen.ts';
import { count, id } from '../../src/platform/telegram/tap.ts';
import { typedLine } from '../../src/platform/typed.ts';

/** Signs that turn, hide, end or fake what stands around them. */
const SIGNS = [
  0x0, 0x1, 0x7, 0x8, 0xb, 0x1b, 0x7f, 0x85, 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x180e, 0x200b, 0x200c,
  0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2064, 0x2066,
  0x2067, 0x2068, 0x2069, 0x206f, 0x2800, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xfffb, 0x1bca0,
  0x1d173, 0xe0001, 0xe0041, 0xe007f, 0xe0100, 0xd800, 0xdfff,
].map((code) => String.fromCodePoint(code));
const HOSTILE = SIGNS.flatMap((sign) => [`а${sign}б${sign}`, `${sign}аб`, `аб${sign}`]);
const isHidden = (text: string) => SIGNS.some((sign) => text.includes(sign));

describe('what people type', () => {
  it('is cleaned by every schema; what nobody can see is nothing', async () => {
    const files = readdirSync('src/mentoring', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(^|\/)input[^/]*\.ts$/.test(name),
    );
    expect(files.length).toBeGreaterThan(5);
    let tried = 0;
    for (const file of files) {
      const module = (await import(/* @vite-ignore */ path.resolve('src/mentoring', file))) as Record<
        string,
        unknown
      >;
      for (const [name, schema] of Object.entries(module)) {
        // An object that takes words is made of the same schemas, or holds what they gave.
        if (!(schema instanceof z.ZodType) || !schema.safeParse('аб вг').success) continue;
        tried += 1;
        for (const sign of SIGNS)
          expect(schema.safeParse(sign + sign).success, `${file} ${name}`).toBe(false);
        for (const text of HOSTILE) {
          const { data } = schema.safeParse(text);
          expect(typeof data === 'string' && isHidden(data), `${file} ${name}`).toBe(false);
        }
      }
    }
    expect(tried).toBeGreaterThan(10);
    expect(typedLine(2, 9).safeParse('а\u200b\u200b\u200b').success).toBe(false);
  });

  it('keeps what is part of what is seen', () => {
    for (const text of ['👩‍🏫 👨‍👩‍👧 🏳️‍🌈 ❤️ 1️⃣ 👍🏽', 'می‌خواهم', 'क्‍ष', 'Әңгіме №5\nекінші'])
      expect(clean(text)).toBe(text);
    expect(clean('👩\u200dа\u200d')).toBe('👩а');
    expect(clean('а\r\nб\rв\u2028г\tд')).toBe('а\nб\nв\nг д');
  });

  it('goes out clean by every exit, older rows too', async () => {
    const t = loadTexts('locales').for('ru');
    for (const text of HOSTILE) {
      const out = [
        escapeHtml(text),
        t.label('went-wrong') + clean(text),
        cellText(text),
        xmlText(text),
        line(text, 0, 0, { size: 10 }),
        inlineKeyboard([[{ text, data: 'a.b' }]]).inline_keyboard[0]?.[0]?.text ?? '',
        (
          await csvFiles(
            { name: 'a', columns: [{ title: text, kind: 'text', width: 9 }], rows: [[text]] },
            'ru',
          )
        )
          .map((bytes) => bytes.toString().slice(1))
          .join(''),
        calendarBytes({
          name: text,
          zone: 'Asia/Almaty',
          events: [
            {
              uid: '1',
              revision: 0,
              startsAt: new Date(0),
              endsAt: new Date(1),
              changedAt: new Date(0),
              summary: text,
              place: text,
              status: 'confirmed',
            },
          ],
        }).toString(),
      ];
      expect(out.map(isHidden), JSON.stringify(text)).toEqual(out.map(() => false));
    }
  });

  it('is no formula of a spreadsheet, in whatever width and behind whatever sign', async () => {
    for (const start of ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\u200b=', '\u202e＝', '\r=', '\n=']) {
      expect(isDangerous(`${start}1+1`), JSON.stringify(start)).toBe(true);
      const [csv] = await csvFiles(
        { name: 'a', columns: [{ title: 'a', kind: 'text', width: 9 }], rows: [[`${start}1+1`]] },
        'ru',
      );
      expect(csv?.toString().split('\r\n')[1]).toMatch(/^"?'/);
    }
    expect(xmlText('план_x0041_.docx')).toBe('план_x005F_x0041_.docx');
  });

  it('is a number only as digits, in one spelling', () => {
    for (const part of [id, count])
      for (const text of [
        '0x1',
        '1.0',
        '+1',
        ' 1',
        '1 ',
        '1e9',
        '01',
        '-1',
        '',
        '١',
        '１',
        'Infinity',
        '1_0',
      ])
        expect(part.safeParse(text).success, text).toBe(false);
    expect([id.parse('1'), count.parse('0'), id.parse('2147483647')]).toEqual([1, 0, 2147483647]);
    expect([id.safeParse('0').success, id.safeParse('2147483648').success]).toEqual([false, false]);
  });
});
