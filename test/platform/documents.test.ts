import { describe, expect, it } from 'vitest';
import {
  bullets,
  corner,
  facts,
  heading,
  note,
  numbered,
  pageBreak,
  paragraph,
  picture,
  signatures,
  table,
} from '../../src/platform/documents/blocks.ts';
import { documentOf } from '../../src/platform/documents/docx.ts';
import { documentName, typeset } from '../../src/platform/documents/typography.ts';
import { LOCALES, type Locale } from '../../src/platform/i18n/texts.ts';
import { barsPicture } from '../../src/platform/pictures/index.ts';
import { texts } from '../support/bot.ts';
import { openDocument } from '../support/docx.ts';

const AT = new Date('2026-11-24T07:00:00Z');
const shown = (text: string) => text.replaceAll('\u00a0', '~');

describe('how a line is set', () => {
  it.each([
    ['Класс 7 "Б" работает', 'ru', 'Класс 7 «Б» работает'],
    ['МБОУ "Школа "Радуга""', 'ru', 'МБОУ «Школа „Радуга“»'],
    ['“Curly” words', 'en', '“Curly” words'],
    ['Say "yes"', 'en', 'Say “yes”'],
    ['Школа №5, приказ № 41-к', 'ru', 'Школа №~5, приказ №~41-к'],
    ['срок - пятница', 'ru', 'срок~— пятница'],
    ['2026-2027', 'ru', '2026–2027'],
    ['Лебедева О. В. и Асанов Т.М.', 'ru', 'Лебедева~О.~В. и~Асанов~Т.~М.'],
    ['25 ноября 2026 г.', 'ru', '25~ноября~2026~г.'],
    ['к 5 октября 2026 г.. Дальше', 'ru', 'к~5~октября~2026~г. Дальше'],
    ['раз\u0000\u0007 два\u202e', 'ru', 'раз два'],
    ['половина \ud83d буквы', 'ru', 'половина буквы'],
    ['Әңғқ  ұүһі', 'kk', 'Әңғқ ұүһі'],
  ] as const)('%s', (text, locale, expected) => {
    expect(shown(typeset(text, locale))).toBe(expected);
    expect(typeset(typeset(text, locale), locale)).toBe(typeset(text, locale));
  });

  it('names a file so that every disk takes it', () => {
    expect(documentName('План: «7/Б» Лебедева О. В.', 'docx')).toBe('План 7 Б Лебедева О. В.docx');
    expect(documentName('я'.repeat(200), 'docx')).toHaveLength(85);
  });
});

const LONG = 'Нұрсұлтанова-Константинопольская Айгерім Бекболатқызы';

function everything(locale: Locale) {
  const t = texts.for(locale);
  const png = barsPicture({ title: 'A', bars: [{ label: 'A', value: 3 }] });
  return documentOf({
    t,
    at: AT,
    title: 'План <менторинга> & "проба"',
    subtitle: LONG,
    footer: 'Школа №5',
    head: [corner('УТВЕРЖДАЮ', 'Директор ________')],
    blocks: [
      heading('Раздел'),
      facts(['Школа', 'Школа №5'], ['Пусто', ''], ['Нет', null]),
      numbered(['первое', 'второе']),
      bullets(['раз']),
      paragraph('строка\nвторая', { indent: true, align: 'justify' }),
      table(
        [
          { head: '№', width: 10, align: 'center' },
          { head: 'Имя', width: 90 },
        ],
        Array.from({ length: 60 }, (_, i) => [String(i + 1), [LONG, 'вторая строка']]),
        { none: 'никого', total: true },
      ),
      table([{ head: 'Имя', width: 100 }], [], { none: 'Здесь пока никого.' }),
      pageBreak(),
      picture(png, { width: 150, height: 60, alt: 'Столбики: A — 3' }),
      note('Сноска.'),
      signatures({ role: 'Наставник', name: 'Лебедева О. В.' }, { role: 'Наставляемый' }),
    ],
  });
}

describe('the house style', () => {
  it.each(LOCALES)('is well-formed, in its language, with numbered pages: %s', async (locale) => {
    const document = openDocument(await everything(locale));
    const tag = { ru: 'ru-RU', kk: 'kk-KZ', en: 'en-GB' }[locale];
    expect(document.xml.styles).toContain(`w:lang w:val="${tag}"`);
    expect(document.xml.core).toContain(`<dc:language>${tag}</dc:language>`);
    expect(document.xml.core).toContain('2026-11-24T07:00:00Z');
    expect(document.footer).toContain(`Школа № 5\t`);
    expect(document.footer).toContain(locale === 'ru' ? 'стр. {PAGE} из {NUMPAGES}' : '{PAGE}');
    expect(document.footer).toContain('{NUMPAGES}');
    expect(document.xml.document).toContain('w:w="11906" w:h="16838"');
    expect(document.xml.document).toContain('w:left="1701"');
    expect(document.xml.styles).toContain('Times New Roman');
  });

  it('repeats the head of a table, keeps short rows whole, and says in a line what is not there', async () => {
    const document = openDocument(await everything('ru'));
    expect(document.xml.document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(document.tables[0]).toHaveLength(61);
    expect(document.tables[0]?.[60]?.[1]).toBe(`${LONG}\nвторая строка`);
    expect(document.lines).toContain('Здесь пока никого.');
    expect(document.text).not.toContain('Пусто');
    expect(document.xml.document).toContain('descr="Столбики: A — 3"'.replace(' —', '\u00a0—'));
  });

  it('is the same for the same facts at the same instant', async () => {
    const [one, two] = [openDocument(await everything('ru')), openDocument(await everything('ru'))];
    const withoutIds = (xml: string) => xml.replace(/ id="\d+"/g, '');
    expect(withoutIds(one.xml.document)).toBe(withoutIds(two.xml.document));
    expect(one.xml.core).toBe(two.xml.core);
  });
});
