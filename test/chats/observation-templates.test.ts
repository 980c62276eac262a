import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from '../support/bot.ts';
import { type TestPair, testPair } from '../support/meetings.ts';
import type { Actor as Phone } from '../support/people.ts';
import { packed, workbookOf } from '../support/workbook.ts';

let bot: TestBot;
let from = 72_000;
let pair: TestPair;
let curator: Phone;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());
beforeEach(async () => {
  from += 10;
  pair = await testPair(bot.deps, { from, stage: 'series' });
  curator = await bot.phone('Наталья', { id: pair.ids.curator });
});

const shown = async (phone: Phone) => (await phone.screen()).replaceAll('\u00a0', ' ');
const rows = () =>
  bot.deps.db.observationTemplate.findMany({
    where: { schoolId: pair.schoolId, code: { not: 'default' } },
    orderBy: { version: 'asc' },
  });

async function opensSheets(): Promise<void> {
  await curator.says('/start');
  await curator.taps('Ещё');
  await curator.taps('Школа и программа');
  await curator.taps('👁 Листы наблюдения');
}

describe('a school’s own observation sheet', () => {
  it('is typed line by line, with marks and their meanings, in both languages, and shown back', async () => {
    await opensSheets();
    expect(await shown(curator)).toBe(
      '👁 Листы наблюдения школы\nПо этому листу записывают уроки.\n\n[Лист урока]\n[Новый лист]\n[📊 Как меняются уроки]\n[← Назад]  [🏠 Главное]',
    );
    await curator.taps('Новый лист');
    await curator.says('Лист математики');
    await curator.says('1. Темп урока\n2. Вопросы классу');
    await curator.taps('0–2');
    await curator.says('только одно');
    await curator.sees('Нужно строк: 3');
    await curator.says('0 — нет\n1 — отчасти\n2 — да');
    await curator.sees('На казахском языке. Пришлите перевод, строк: 5');
    await curator.says('Математика парағы\nСабақ қарқыны\nСұрақтар');
    await curator.sees('Нужно столько же строк, сколько показано: 5');
    await curator.says('Математика парағы\nСабақ қарқыны\nСыныпқа сұрақтар\nжоқ\nішінара');
    await curator.sees('строк: 1');
    await curator.says('иә');
    expect(await shown(curator)).toContain(
      '👁 Лист математики · отметки 0–2\nКритериев: 2\n1. Темп урока · Сабақ қарқыны\n2. Вопросы классу · Сыныпқа сұрақтар\nОтметки: 0 — нет; 1 — отчасти; 2 — да\nВерно?',
    );
    await curator.taps('1');
    await curator.says('Темп');
    await curator.taps('Сохранить лист');
    expect(await shown(curator)).toContain('Версия 1 · уроков по листу: 0');
    expect(await rows()).toMatchObject([
      {
        version: 1,
        maxMark: 2,
        name: { ru: 'Лист математики', kk: 'Математика парағы' },
        criteria: [
          { key: 'c1', texts: { ru: 'Темп', kk: 'Сабақ қарқыны' } },
          { key: 'c2', texts: { ru: 'Вопросы классу', kk: 'Сыныпқа сұрақтар' } },
        ],
      },
    ]);
  });

  it('is taken from a table that was sent; every bad file has its sentence, and nothing is lost', async () => {
    await opensSheets();
    await curator.taps('Новый лист');
    await curator.says('Из таблицы');
    const bad: [string, Uint8Array, string][] = [
      ['big.csv', Buffer.alloc(1024 * 1024 + 1, 'a\n'), 'Файл больше 1 МБ.'],
      ['notes.pdf', Buffer.from('%PDF-1.7 …'), 'Это не таблица.'],
      ['broken.xlsx', workbookOf([['a']]).slice(0, 200), 'Не получилось прочитать таблицу'],
      ['empty.csv', Buffer.from('\n\n'), 'Здесь пусто.'],
      [
        'last.xlsx',
        packed('<worksheet><sheetData><row><c r="XFD2000"><v>1</v></c></row></sheetData></worksheet>'),
        'больше 500 строк или 50 столбцов',
      ],
      ['one.csv', Buffer.from('Темп'), 'Нужно хотя бы два критерия'],
      [
        'many.csv',
        Buffer.from(Array.from({ length: 13 }, (_, i) => `Критерий ${i}х`).join('\n')),
        'Критериев: 13',
      ],
      ['long.csv', Buffer.from(`Темп\n${'я'.repeat(90)}`), 'Длиннее 80 знаков'],
      ['twice.csv', Buffer.from('Темп\nтемп'), 'Дважды: «темп»'],
      ['wide.csv', Buffer.from('а;б;в;г\nд;е;ж;з'), 'Слишком много столбцов'],
    ];
    for (const [name, bytes, sentence] of bad) {
      await curator.sends.document(name, bytes);
      await curator.sees(sentence);
      await curator.sees('Пришлите критерии, по одному в строке');
    }
    await curator.sends.photo(Buffer.from('photo'));
    await curator.sees('Это не таблица.');
    await curator.sends.document(
      'sheet.xlsx',
      workbookOf([
        ['ru', 'kk'],
        ['Темп', 'Қарқын'],
        ['Итог', 'Қорытынды'],
      ]),
    );
    await curator.taps('0–3');
    await curator.taps('Хватит цифр');
    await curator.sees('1. Из таблицы');
    await curator.taps('Пропустить этот язык');
    await curator.sees('1. Темп · Қарқын\n2. Итог · Қорытынды');
    await curator.taps('Сохранить лист');
    expect(await rows()).toMatchObject([
      {
        maxMark: 3,
        scale: null,
        criteria: [{ texts: { ru: 'Темп', kk: 'Қарқын' } }, { texts: { ru: 'Итог', kk: 'Қорытынды' } }],
      },
    ]);
  });

  it('is left in the middle and taken up again, changed into a new version, copied from the built-in one, taken out', async () => {
    await opensSheets();
    await curator.taps('Новый лист');
    await curator.says('Лист истории');
    await curator.taps('Сохранить и выйти');
    await bot.restart();
    await opensSheets();
    await curator.taps('Новый лист');
    await curator.sees('Пришлите критерии');
    await curator.says('Источники;Дереккөздер\nВопросы;Сұрақтар\nИтог;Қорытынды');
    await curator.taps('0–1');
    await curator.taps('Хватит цифр');
    await curator.says('Тарих парағы');
    await curator.taps('Сохранить лист');
    await curator.taps('Изменить лист');
    await curator.taps('2');
    await curator.taps('Убрать критерий');
    await curator.sees('Сохранится новая версия');
    await curator.taps('Сохранить лист');
    await curator.sees('Версия 2');
    expect((await rows()).map((row) => [row.version, row.archivedAt !== null])).toEqual([
      [1, true],
      [2, false],
    ]);
    await curator.taps('Больше не предлагать');
    await curator.sees('Сейчас не предлагается.');
    await curator.taps('← Назад');
    await curator.taps('Лист урока');
    expect(await curator.taps('Больше не предлагать')).toContain('Это единственный лист');
    await curator.taps('Сделать новый на его основе');
    await curator.says('Наш лист');
    await curator.says('Біздің парақ');
    expect(await shown(curator)).toContain('Критериев: 8\n1. Ясность');
    await curator.taps('2 ›');
    expect(await shown(curator)).toContain('8. ');
    await curator.taps('Сохранить лист');
    expect(await rows()).toHaveLength(3);
  });

  it('is nothing a mentor can open', async () => {
    const mentor = await bot.phone('Ольга', { id: pair.ids.mentor });
    await mentor.says('/start');
    await mentor.taps('Ещё');
    expect((await mentor.buttons()).some((label) => label.includes('Листы'))).toBe(false);
  });
});
