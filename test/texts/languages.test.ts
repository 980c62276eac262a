import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLocale } from '../support/locales.ts';

const ru = readLocale('ru');

describe.each(['kk', 'en'])('texts in %s', (locale) => {
  const texts = readLocale(locale);

  it('are all there, and no others', () => {
    expect([...ru.keys()].filter((key) => !texts.has(key))).toEqual([]);
    expect([...texts.keys()].filter((key) => !ru.has(key))).toEqual([]);
  });

  it('take the same variables', () => {
    const others = [...texts].filter(
      ([key, { variables }]) => ru.has(key) && ru.get(key)?.variables.join() !== variables.join(),
    );
    expect(others.map(([key]) => key)).toEqual([]);
  });

  it('choose between the same variants', () => {
    const others = [...texts].filter(
      ([key, { choices }]) => ru.get(key)?.choices.join('; ') !== choices.join('; '),
    );
    expect(others.map(([key]) => key)).toEqual([]);
  });

  it('are not left in another language', () => {
    const foreign = locale === 'en' ? /\p{Script=Cyrillic}/u : /[ыэё][йх]\b.*\b(не|на|это|или)\b/u;
    const allowed = /Язык|Тіл|Русский|Қазақша|NST|«|7 “Б”/;
    expect(
      [...texts].filter(([, { text }]) => foreign.test(text) && !allowed.test(text)).map(([key]) => key),
    ).toEqual([]);
  });
});

describe('texts in ru', () => {
  it('say nothing a colleague would not say (T7)', () => {
    const never =
      /Уважаем\w* пользовател|успешно(?!сти)|произошла ошибка|Вы не выполнили|просрочено Вами|принял\(а\)|\(а\)|\bвы\b(?! )/iu;
    expect(
      [...ru].filter(([key, { text }]) => !key.startsWith('process') && never.test(text)).map(([key]) => key),
    ).toEqual([]);
  });

  it('exclaim only in a greeting', () => {
    expect(
      [...ru]
        .filter(([key, { text }]) => text.includes('!') && !/greet|welcome|hello|first/.test(key))
        .map(([key]) => key),
    ).toEqual([]);
  });

  it('address everybody with a capital letter and no gender', () => {
    const small = /(^|[^\p{L}])(вас|вам|вами|ваш|ваша|ваше|ваши|вашего|вашей)([^\p{L}]|$)/u;
    expect([...ru].filter(([, { text }]) => small.test(text)).map(([key]) => key)).toEqual([]);
  });
});

describe('every text', () => {
  it('is used by the code', () => {
    const src = path.resolve(import.meta.dirname, '../../src');
    const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
      .map((name) => readFileSync(path.join(src, name), 'utf8'))
      .concat(readFileSync(path.resolve(src, '../setup.mjs'), 'utf8'))
      .join('\n');
    // Keys made of a beginning and a computed end: `goals-form-${form}`.
    const computed = [...code.matchAll(/`([a-z][a-z0-9-]*-)\$\{/gi)].map((m) => m[1] ?? '');
    // `refuse(ctx, 'goals', reason)`, `refusalKey('goals', reason)`: the compiler knows which reasons there are.
    const refusing = code.matchAll(/\b(?:refuse|refusalKey)\((?:\s*[\w.]+,)?\s*'([a-z-]+)',/g);
    for (const [, room] of refusing) computed.push(`${room}-refused-`);
    const unused = [...ru.keys()]
      .map((key) => key.split(':')[1] ?? '')
      .filter((key) => !code.includes(`'${key}'`) && !computed.some((start) => key.startsWith(start)));
    expect(unused).toEqual([]);
  });
});
