import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shareObservation } from '../../src/mentoring/lessons/sheet/operations.ts';
import { lessonPaperTap, pairPaperTap } from '../../src/mentoring/reports/papers/taps.ts';
import { startBot, type TestBot } from '../support/bot.ts';
import { openDocument } from '../support/docx.ts';
import { logged } from '../support/lessons.ts';
import { type TestPair, testPair } from '../support/meetings.ts';
import type { Actor as Phone } from '../support/people.ts';

let bot: TestBot;
let pair: TestPair;
let mentor: Phone;
let mentee: Phone;
let curator: Phone;

beforeAll(async () => {
  bot = await startBot();
  pair = await testPair(bot.deps, { from: 100, stage: 'series' });
  mentor = await bot.phone('Ольга', { id: pair.ids.mentor });
  mentee = await bot.phone('Тимур', { id: pair.ids.mentee });
  curator = await bot.phone('Наталья', { id: pair.ids.curator });
});
afterAll(() => bot.stop());

/** Taps from the home card one after the other, and the file they bring. */
async function ordered(phone: Phone, ...labels: string[]) {
  await phone.says('/start');
  for (const label of labels) await phone.taps(label);
  await bot.drain();
  const { name, bytes } = await phone.document();
  return { name, ...openDocument(bytes) };
}

describe('a side of a pair', () => {
  it('has the plan in three taps from the home card', async () => {
    const plan = await ordered(mentor, '👤 Карточка пары', '📄 Документы', 'План менторинга');
    expect(plan.name).toBe('План менторинга (наставничества) Лебедева О. В. Асанов Т. М.docx');
    expect(plan.text).toContain('Асанов Тимур Маратович');
    const own = await ordered(mentee, '🎯 Цель и план', '📄 Документы', 'Программа (ППН)');
    expect(own.lines[0]).toBe('Персонализированная программа наставничества');
  });

  it('chooses the language of the document on its screen, and gets back to the pair', async () => {
    const plan = await ordered(mentor, '👤 Карточка пары', '📄 Документы', 'Қазақша', 'План менторинга');
    expect(plan.lines[0]).toBe('Тәлімгерлік жоспары');
    await mentor.says('/start');
    await mentor.taps('👤 Карточка пары');
    await mentor.taps('📄 Документы');
    expect(await mentor.screen()).toContain(
      'Благодарность и сертификат появятся, когда пара подведёт итоги.',
    );
    expect(await mentor.buttons()).toContain('• Русский');
    await mentor.taps('← Назад');
    expect((await mentor.screen()).replaceAll('\u00a0', ' ')).toContain('Асанов Т. М.');
  });

  it('is told kindly that a page is not due yet, and has it once the pair has summed up', async () => {
    const forged = pairPaperTap.data(pair.pairId, 'thanks', 'ru');
    await mentor.says('/start');
    await mentor.taps('👤 Карточка пары');
    await mentor.taps('📄 Документы');
    expect(await mentor.buttons()).not.toContain('Благодарность: наставник');
    const message = await mentor.lastMessage();
    bot.api.world.pressStale(mentor.id, message?.id ?? 0, forged);
    await mentor.quiet();
    expect(await mentor.toasts()).toContain('Этот лист появится, когда пара подведёт итоги.');
    await bot.deps.db.pair.update({ where: { id: pair.pairId }, data: { status: 'completed' } });
    await mentor.taps('Қазақша');
    expect(await mentor.buttons()).not.toContain('Сертификат: наставляемый');
    await mentor.taps('Благодарность: наставник');
    await bot.drain();
    expect(openDocument((await mentor.document()).bytes).text).toContain('Лебедева Ольга Викторовна');
    await bot.deps.db.pair.update({ where: { id: pair.pairId }, data: { status: 'active' } });
  });
});

describe('a mentor', () => {
  it('has the portfolio in three taps', async () => {
    const portfolio = await ordered(mentor, 'Ещё', '📄 Портфолио наставника', 'Получить портфолио');
    expect(portfolio.lines[0]).toBe('Портфолио наставника');
  });

  it('prints the sheet of a lesson', async () => {
    const { schoolId, pairId, menteeId } = pair;
    const id = await logged(bot.deps, await pair.mentor(), { schoolId, pairId, teacherId: menteeId });
    await shareObservation(bot.deps, await pair.mentor(), { observationId: id, action: null });
    await mentee.says('/start');
    const message = await mentee.lastMessage();
    bot.api.world.pressStale(mentee.id, message?.id ?? 0, lessonPaperTap.data(id, 'ru'));
    await mentee.sees('Лист наблюдения');
    await mentee.taps('Получить лист');
    await bot.drain();
    expect(openDocument((await mentee.document()).bytes).lines[0]).toBe('Лист наблюдения урока');
  });
});

describe('a curator', () => {
  it('has the order and the consents in three taps', async () => {
    const order = await ordered(curator, 'Ещё', '📄 Документы школы', 'Приказ о парах');
    expect(order.text).toContain('О закреплении наставнических пар');
    await curator.says('/start');
    await curator.taps('Ещё');
    await curator.taps('📄 Документы школы');
    await curator.taps('Бланки согласий');
    await bot.drain();
    const { messages } = await curator.chat();
    const names = messages.flatMap((m) => (m.media ? [bot.api.world.file(m.media.fileId).name] : []));
    expect(names.slice(-2)).toEqual([
      'Согласие на обработку персональных данных.docx',
      'Согласие на работу по наставничеству.docx',
    ]);
  });

  it('gives the school’s name and its head once, and may take them away', async () => {
    await curator.says('/start');
    await curator.taps('Ещё');
    await curator.taps('📄 Документы школы');
    await curator.taps('Название и директор');
    await curator.taps('Название');
    await curator.says('ы');
    await curator.sees('Не получилось прочитать название');
    await curator.says('МБОУ "Средняя школа №5"');
    await curator.sees('Название: МБОУ');
    await curator.taps('Директор');
    await curator.says('12345');
    await curator.sees('Не получилось прочитать имя');
    await curator.says('громов алексей иванович');
    await curator.sees('Директор: Громов Алексей Иванович');
    const order = await ordered(curator, 'Ещё', '📄 Документы школы', 'Приказ о парах');
    expect(order.lines).toContain('МБОУ «Средняя школа № 5»');
    expect(order.text).toContain('/ Громов А. И.');
    await curator.says('/start');
    await curator.taps('Ещё');
    await curator.taps('📄 Документы школы');
    await curator.taps('Название и директор');
    await curator.taps('Название');
    await curator.taps('Убрать');
    await curator.sees('Название: ещё нет');
  });

  it('has the pair’s plan too', async () => {
    await curator.says('/start');
    await curator.taps('👥 Пары');
    await curator.taps('1 · Лебедева');
    await curator.taps('📄 Документы');
    await curator.taps('План менторинга');
    await bot.drain();
    expect(openDocument((await curator.document()).bytes).lines[0]).toBe('План менторинга (наставничества)');
  });
});
