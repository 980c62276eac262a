import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCENES } from '../../src/playground/scenes.ts';
import type { TestBot } from '../support/bot.ts';
import { openDocument } from '../support/docx.ts';
import { Actor as Phone } from '../support/people.ts';
import { startSample } from '../support/sample.ts';
import { recordStatements } from '../support/statements.ts';

const [sample] = SCENES;
const [, CURATOR] = sample.phones.map((p) => p.userId);

describe('the package of the sample school', () => {
  let bot: TestBot;
  let curator: Phone;
  const shown = async () => (await curator.screen()).replaceAll('\u00a0', ' ');

  beforeAll(async () => {
    bot = await startSample();
    curator = new Phone(bot.api.world, CURATOR ?? 0, 'Наталья', () => bot.lanes.settled());
    await curator.sees('🏠', { patience: 60_000 });
  }, 180_000);
  afterAll(() => bot.stop());

  it('is gathered in four taps and 450 statements: reports of all pairs, the summary, the table, the workbook', async () => {
    await curator.says('/start');
    curator.resetCounts();
    await curator.taps('Ещё');
    await curator.taps('📊 Пакет отчётов');
    expect(await shown()).toMatch(
      /^📊 Пакет за 1 четверть: готово \d+ из 10\n\nЕщё не готово:\n○ Отчёты наставников: 5 из 6/,
    );
    const recording = recordStatements();
    await curator.taps('Собрать всё');
    await bot.drain();
    recording.stop();
    expect(recording.sent()).toBeLessThan(450);
    expect(curator.tapsCount).toBe(3);
    const sent = (await curator.chat()).messages.filter((m) => m.from === 'bot' && m.media);
    const files = sent.slice(-4).map((m) => bot.api.world.file(m.media?.fileId ?? ''));
    expect(files.map((file) => file.name.replaceAll('\u00a0', ' '))).toEqual([
      'Отчёты наставнических пар 1 четверть 2026-27 учебного года.docx',
      'Справка о реализации программы наставничества 1 четверть 2026-27 учебного года.docx',
      'Таблица результативности программы наставничества.docx',
      expect.stringMatching(/\.xlsx$/),
    ]);
    const [reports, summary, table, book] = files.map((file) => file.bytes);
    if (!reports || !summary || !table || !book) throw new Error('four files');
    expect(openDocument(reports).text).toContain('Отчёт ещё не подтверждён автором.');
    expect(openDocument(reports).text).toContain(
      'Встретились столько раз, сколько хотели; одна встреча прошла по видео. *',
    );
    expect(openDocument(summary).text).toContain('Программа идёт по плану');
    expect(openDocument(table).text).toContain('На дату начала действия программы');
    expect(Object.keys(unzipSync(book))).toContain('xl/workbook.xml');
  });

  it('acts on what is missing, a tap each', async () => {
    const opens = async (label: string, sees: string | RegExp) => {
      await curator.says('/start');
      await curator.taps('Ещё');
      await curator.taps('📊 Пакет отчётов');
      await curator.taps(label);
      await curator.sees(sees);
    };
    await opens('Внести результаты', /1 четверть/);
    await opens('Заполнить анкету', 'Анкета куратора');
    await opens('Внести показатели', 'Показатели');
    await opens('Составить приказ', /./);
    await opens('Напомнить авторам', 'Отчёты пар');
    expect(await bot.deps.db.dispatch.count({ where: { kind: 'reports.asked' } })).toBe(2);
  });

  it('has the summary to read, to word and to confirm', async () => {
    await curator.says('/start');
    await curator.taps('Ещё');
    await curator.taps('📊 Пакет отчётов');
    await curator.taps('Справка');
    await curator.sees('Справка за период · 1 четверть');
    for (const part of [
      'Пары',
      'Встречи',
      'Цели и план',
      'Опросы',
      'Ориентиры',
      'Показатели',
      'Внимание',
      'Достижения',
    ]) {
      await curator.taps(part);
      await curator.taps('← Назад');
    }
    await curator.taps('＋ Предложения');
    await curator.says('Поставить час пар в расписание.');
    await curator.sees('можно подтвердить снова');
    await curator.taps('Подтвердить новую');
    await curator.sees('версия 2');
    await curator.taps('✎ Предложения');
    await curator.taps('Убрать');
    await curator.taps('English');
    await bot.drain();
    expect(openDocument((await curator.document()).bytes).lines[0]).toBe('Report on the mentoring programme');
  });

  it.each(['kk', 'en', 'ru'] as const)('is looked at from all sides in %s', async (locale) => {
    const { personId } = await bot.deps.db.account.findUniqueOrThrow({
      where: { telegramId: BigInt(curator.id) },
    });
    await bot.deps.db.person.update({ where: { id: personId ?? 0 }, data: { locale } });
    const words = {
      ru: [
        'Ещё',
        '📊 Пакет',
        'Справка',
        'Опросы',
        '← Назад',
        'Показатели',
        '← Назад',
        '← Назад',
        'Отчёты пар',
      ],
      kk: [
        'Тағы',
        '📊 Есептер',
        'Анықтама',
        'Сауалнама',
        '← Артқа',
        'Көрсеткіштер',
        '← Артқа',
        '← Артқа',
        'Жұп есептері',
      ],
      en: [
        'More',
        '📊 Package',
        'Term report',
        'Surveys',
        '← Back',
        'Indicators',
        '← Back',
        '← Back',
        'Pair reports',
      ],
    }[locale];
    await curator.says('/start');
    for (const label of words) await curator.taps(label);
    await curator.sees('Панина');
  });

  it('is led to from the digest and from a survey’s results', async () => {
    await curator.says('/digest');
    await curator.taps('Отчёты');
    await curator.sees('Пакет за 1 четверть');
    await curator.says('/start');
    await curator.taps('Ещё');
    await curator.taps('📊 Опросы');
    await curator.taps('1 четверть');
    await curator.taps('В отчёт');
    await curator.sees('Наставляемые: ответили');
    await curator.taps('← Назад');
    await curator.sees('Справка за период');
  });
});
