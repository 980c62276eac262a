import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmedTap, reportTap } from '../../src/mentoring/reports/written/taps.ts';
import { instantOf } from '../../src/platform/time/local.ts';
import { startBot, type TestBot } from '../support/bot.ts';
import { openDocument } from '../support/docx.ts';
import { giveTestRole, newPerson } from '../support/operations.ts';
import type { Actor as Phone } from '../support/people.ts';
import { type SurveySchool, surveySchool } from '../support/surveys.ts';

const at = (day: string, time: string) => instantOf(day, time, 'Europe/Moscow');

describe('a report of the term', () => {
  let bot: TestBot;
  let school: SurveySchool;
  let mentor: Phone;
  let mentee: Phone;
  let curator: Phone;
  let director: Phone;
  let termId: number;
  let pairId: number;
  const shown = async (phone: Phone) => (await phone.screen()).replaceAll('\u00a0', ' ');
  const speaks = (personId: number, locale: string) =>
    bot.deps.db.person.update({ where: { id: personId }, data: { locale } });

  beforeAll(async () => {
    bot = await startBot({ at: at('2026-10-15', '10:00') });
    school = await surveySchool(bot.deps, {
      from: 300,
      mentees: 2,
      mentors: 1,
      met: false,
      startsOn: '2026-09-07',
    });
    const { schoolId } = school;
    // Nothing else waits on the card.
    await bot.deps.db.pair.updateMany({ data: { stage: 'series' } });
    pairId = school.pairs[0] ?? 0;
    termId = (await bot.deps.db.term.findFirstOrThrow({ where: { schoolId, number: 1 } })).id;
    const personId = await newPerson(bot.deps, { telegramId: 290, fullName: 'Уфимцев Пётр Ильич' });
    await giveTestRole(bot.deps, { schoolId, personId, role: 'director' });
    mentor = await bot.phone('Ольга', { id: school.mentors[0]?.telegramId ?? 0 });
    mentee = await bot.phone('Айдар', { id: school.mentees[0]?.telegramId ?? 0 });
    curator = await bot.phone('Наталья', { id: school.curator.telegramId });
    director = await bot.phone('Пётр', { id: 290 });
    const others = [school.mentees[1], school.trusted, school.psychologist];
    for (const phone of [mentor, mentee, curator, director]) await phone.says('/start');
    for (const other of others)
      await (await bot.phone('Коллега', { id: other?.telegramId ?? 0 })).says('/start');
    for (const [day, kind] of [
      ['2026-09-10', 'acquaintance'],
      ['2026-09-24', 'trial'],
    ] as const)
      await bot.deps.db.meeting.create({
        data: {
          schoolId,
          pairId,
          kind,
          status: 'settled',
          outcome: 'both',
          startsAt: at(day, '15:00'),
          minutes: 40,
          proposedBy: 'mentor',
          createdAt: at(day, '09:00'),
          requestId: `meeting:${day}`,
        },
      });
  });
  afterAll(() => bot.stop());

  it('is spoken of when the term’s last week begins, in the bundle of the day', async () => {
    await bot.advance(at('2026-10-19', '14:59'));
    await mentor.looksAway();
    await bot.advance(at('2026-10-19', '15:01'));
    await mentor.sees(/1 четверть: отчёты ждут подтверждения \(2\)/);
    await mentee.sees('1 четверть: отчёт ждёт подтверждения');
  });

  it('is answered and confirmed in a few taps from the home card', async () => {
    await mentee.says('/start');
    await mentee.sees('1 четверть: отчёт ждёт подтверждения');
    mentee.resetCounts();
    await mentee.taps('Ещё');
    await mentee.taps('Мои отчёты');
    await mentee.taps('1 четверть · Лебедева');
    expect(await shown(mentee)).toBe(
      'Отчёт наставляемого · 1 четверть 2026/27 учебного года\nЛебедева А. О. — Асанов А. М.\n\n' +
        'Встречи: состоялось 2; назначали заранее: 2\nПосещённых уроков с обсуждением не было\n' +
        'Согласованных целей пока нет\nСтроки собраны из записей. Осталось ответить на 3 вопроса.\n\n' +
        '[Ответить · 3 вопроса]\n[Встречи]  [Уроки]\n[Цели]  [План]\n[Достижения]\n[← Назад]  [🏠 Главное]',
    );
    await mentee.taps('Ответить · 3 вопроса');
    await mentee.sees('Вопрос 1 из 3');
    await mentee.taps('Пропустить');
    await mentee.taps('8');
    await mentee.says('Ставить встречи в расписание');
    await mentee.sees('Проверьте строки и подтвердите отчёт.');
    await mentee.taps('Подтвердить отчёт');
    await mentee.sees('Отчёт прочитает только Громова Н. С. (ведёт программу).');
    await mentee.sees('Второй участник пары отчёта не видит');
    await mentee.tapsTwice('Подтвердить отчёт');
    expect(mentee.tapsCount).toBe(9);
    expect(mentee.typed).toBe(1);
    await mentee.sees('Подтверждено пн 19 октября, версия 1.');
    expect(await bot.deps.db.reportVersion.count()).toBe(1);
    await mentee.says('/start');
    await mentee.doesNotSee('отчёт ждёт');
  });

  it('is worded line by line, and a line goes back to what the records say', async () => {
    await mentor.says('/start');
    await mentor.taps('Ещё');
    await mentor.taps('Мои отчёты');
    await mentor.taps('1 четверть · Асанов');
    await mentor.taps('Встречи');
    await mentor.sees('1. Встречи: состоялось');
    await mentor.taps('3');
    await mentor.sees('Напишите строку так, как она должна стоять в отчёте.');
    await mentor.says('Познакомились на педсовете');
    await mentor.taps('Встречи');
    await mentor.sees('3. ✎ Познакомились на педсовете');
    await mentor.taps('3');
    await mentor.taps('Вернуть как было');
    await mentor.taps('Встречи');
    await mentor.doesNotSee('✎');
    // How meetings were confirmed is counted, not told.
    expect(await mentor.buttons()).not.toContain('2');
    await mentor.taps('1');
    await mentor.says('Обе встречи прошли в школе');
    await mentor.taps('Ответить · 3 вопроса');
    await mentor.says('Мало общих часов');
    await mentor.taps('Готовность при поддержке');
    await mentor.taps('Пропустить');
    await mentor.taps('Ответы');
    await mentor.sees('1. Трудности: Мало общих часов');
    await mentor.taps('1');
    await mentor.sees('Сейчас: Мало общих часов');
    await mentor.says('Мало общих свободных часов');
    await mentor.taps('Подтвердить отчёт');
    await mentor.sees('Последние двое видят только число встреч');
    await mentor.taps('Подтвердить отчёт');
    await mentor.sees('версия 1');
  });

  it('says when facts have changed since, and becomes a second version', async () => {
    await bot.deps.db.meeting.create({
      data: {
        schoolId: school.schoolId,
        pairId,
        kind: 'consultation',
        status: 'settled',
        outcome: 'oneSide',
        startsAt: at('2026-10-16', '15:00'),
        minutes: 20,
        proposedBy: 'mentor',
        createdAt: at('2026-10-16', '16:00'),
        requestId: 'meeting:later',
      },
    });
    await mentor.says('/start');
    await mentor.taps('Ещё');
    await mentor.taps('Мои отчёты');
    await mentor.taps('✓ 1 четверть · Асанов');
    await mentor.sees('С тех пор есть изменения: можно подтвердить снова.');
    await mentor.taps('Подтвердить новую версию');
    await mentor.taps('Подтвердить отчёт');
    await mentor.sees('версия 2');
  });

  it.each(['ru', 'kk', 'en'] as const)(
    'is a file of its author in any language: asked for in %s',
    async (locale) => {
      await speaks(school.mentors[0]?.personId ?? 0, locale);
      await mentor.says('/start');
      bot.api.world.pressStale(
        mentor.id,
        (await mentor.lastMessage())?.id ?? 0,
        reportTap.data(termId, 'mentor', pairId),
      );
      await mentor.quiet();
      await mentor.taps('📄 Word');
      await bot.drain();
      const { name, bytes } = await mentor.document();
      const { text } = openDocument(bytes);
      const title = { ru: 'Отчёт наставника', kk: 'Тәлімгердің есебі', en: 'Mentor’s report' }[locale];
      expect(name.startsWith(title)).toBe(true);
      expect(text).toContain('Обе встречи прошли в школе *');
      expect(text).toContain('Мало общих свободных часов');
      expect(text).toContain(
        { ru: 'отмечена одной стороной', kk: 'бір тарап белгіледі', en: 'marked by one side' }[locale],
      );
    },
  );

  it('is read by the director without the list of meetings, and by nobody it is not for', async () => {
    await speaks(school.mentors[0]?.personId ?? 0, 'ru');
    await director.says('/start');
    await director.taps('Ещё');
    await director.taps('Отчёты наставников');
    await director.sees('Подтверждён 1 отчёт наставника');
    await director.taps('✓ Лебедева (Асанов)');
    await director.sees('Здесь только числа: встречи.');
    await director.sees('По правилам школы здесь не показаны: уроки.');
    expect(await director.buttons()).toContain('Встречи');
    await director.taps('📄 Word');
    await bot.drain();
    const { text } = openDocument((await director.document()).bytes);
    expect(text).toContain('Подтверждены обоими: 2');
    expect(text).not.toContain('встреча-знакомство');
    const forged = [reportTap.data(termId, 'mentee', pairId), confirmedTap.data(termId, 'mentor', pairId, 9)];
    for (const phone of [director, mentee])
      for (const data of [
        ...forged.slice(phone === director ? 0 : 1),
        ...(phone === mentee ? [reportTap.data(termId, 'mentor', pairId)] : []),
      ]) {
        await phone.says('/start');
        bot.api.world.pressStale(phone.id, (await phone.lastMessage())?.id ?? 0, data);
        await phone.quiet();
        expect(await phone.toasts()).toContain('Этой записи уже нет. Показываю, что сейчас.');
      }
  });

  it('is reminded of once more after the term, of those alone who owe one', async () => {
    await mentee.looksAway();
    await mentor.looksAway();
    // The day after the term lies in holidays: the first day of school brings it.
    await bot.advance(at('2026-11-02', '15:30'));
    await mentor.sees('1 четверть: отчёт ждёт подтверждения');
    const late = await bot.deps.db.dispatch.findMany({
      where: { kind: 'reports.late' },
      select: { toPersonId: true, status: true },
    });
    expect(late.map((row) => row.status)).toEqual(late.map(() => 'sent'));
    expect(late.map((row) => row.toPersonId)).not.toContain(school.mentees[0]?.personId);
  });

  it.each(['kk', 'en', 'ru'] as const)('is looked at from all sides by the curator in %s', async (locale) => {
    await speaks(school.curator.personId, locale);
    const words = {
      ru: ['Ещё', '📊 Пакет', 'Отчёты пар', '✓ Лебедева', 'Ответы', '← Назад'],
      kk: ['Тағы', '📊 Есептер', 'Жұп есептері', '✓ Лебедева', 'Жауаптар', '← Артқа'],
      en: ['More', '📊 Package', 'Pair reports', '✓ Лебедева', 'Answers', '← Back'],
    }[locale];
    await curator.says('/start');
    for (const label of words) await curator.taps(label);
    await curator.sees(/Лебедева\sА\.\sО\. — Асанов\sА\.\sМ\./u);
  });
});

describe('the year’s end', () => {
  let bot: TestBot;
  let school: SurveySchool;
  beforeAll(async () => {
    bot = await startBot({ at: at('2027-05-26', '10:00') });
    school = await surveySchool(bot.deps, { from: 400, mentees: 1, met: false, startsOn: '2026-09-07' });
    await bot.deps.db.pair.updateMany({ data: { stage: 'series' } });
  });
  afterAll(() => bot.stop());

  it('asks for a self-analysis and a final report beside those of the term', async () => {
    const mentee = await bot.phone('Айдар', { id: school.mentees[0]?.telegramId ?? 0 });
    const mentor = await bot.phone('Ольга', { id: school.mentors[0]?.telegramId ?? 0 });
    await mentee.says('/start');
    await mentee.taps('Ещё');
    await mentee.taps('Мои отчёты');
    await mentee.sees('Всего 5, ждут подтверждения 5.');
    await mentee.taps('4 четверть · Лебедева · год');
    await mentee.sees('Рефлексивный самоанализ · 2026/27 учебный год');
    await mentee.taps('Ответить');
    await mentee.says('Урок начинаю с цели');
    await mentee.taps('Пропустить');
    await mentee.says('Вести кружок');
    await mentee.taps('Подтвердить отчёт');
    await mentee.taps('Подтвердить отчёт');
    await mentee.sees('версия 1');

    await mentor.says('/start');
    await mentor.taps('Ещё');
    await mentor.taps('Мои отчёты');
    await mentor.taps('4 четверть · Асанов · год');
    await mentor.taps('Ответить');
    await mentor.taps('☐ Решения');
    await mentor.taps('☐ Дисциплина');
    await mentor.taps('☑ Решения');
    await mentor.taps('Дальше');
    await mentor.taps('Готовность есть');
    await mentor.taps('Пропустить');
    await mentor.taps('Ответы');
    await mentor.sees('Краткая характеристика: дисциплина и исполнительность');
    await mentor.sees('Оценка готовности: готовность есть');
  });
});
