import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instantOf } from '../../src/platform/time/local.ts';
import { startBot, type TestBot } from '../support/bot.ts';
import { giveTestRole, newPerson } from '../support/operations.ts';
import type { Actor as Phone } from '../support/people.ts';
import { answerAll, pastRound } from '../support/survey-school.ts';
import { type SurveySchool, surveySchool } from '../support/surveys.ts';

describe('what a survey came to', () => {
  const at = (day: string, time: string) => instantOf(day, time, 'Europe/Moscow');
  let bot: TestBot;
  let school: SurveySchool;
  let curator: Phone;
  let director: Phone;
  let mentee: Phone;
  let psychologist: Phone;
  let roundId: number;

  const speak = async (locale: 'ru' | 'kk' | 'en') =>
    bot.deps.db.person.update({ where: { id: school.curator.personId }, data: { locale } });

  beforeAll(async () => {
    bot = await startBot({ at: at('2026-11-24', '10:00') });
    school = await surveySchool(bot.deps, { from: 500, mentees: 7, mentors: 5 });
    const personId = await newPerson(bot.deps, { telegramId: 490, fullName: 'Уфимцев Пётр Ильич' });
    await giveTestRole(bot.deps, { schoolId: school.schoolId, personId, role: 'director' });
    curator = await bot.phone('Наталья', { id: school.curator.telegramId });
    director = await bot.phone('Пётр', { id: 490 });
    mentee = await bot.phone('Айдар', { id: school.mentees[0]?.telegramId ?? 0 });
    psychologist = await bot.phone('Вера', { id: school.psychologist.telegramId });
    for (const phone of [curator, director, mentee, psychologist]) await phone.says('/start');
    // Everybody is there to be reached.
    for (const { telegramId } of [school.trusted, ...school.mentors, ...school.mentees.slice(1)])
      await (await bot.phone('Коллега', { id: telegramId })).says('/start');
    await bot.deps.db.pair.updateMany({ data: { stage: 'series' } });
    await pastRound(bot.deps, {
      schoolId: school.schoolId,
      term: 1,
      closesAt: at('2026-10-22', '20:00'),
      answers: [
        ...school.mentees.map((who) => ({ who, role: 'mentee' as const, score: 7 })),
        ...school.mentors.map((who) => ({ who, role: 'mentor' as const, score: 10 })),
      ],
    });
  });
  afterAll(() => bot.stop());

  it('may be added to by the school before it opens', async () => {
    await bot.deps.db.school.update({ where: { id: school.schoolId }, data: { locales: ['ru', 'kk'] } });
    await curator.taps('Ещё');
    await curator.taps('📊 Опросы');
    await curator.sees('1 четверть: итоги готовы, ответили 12 из 12');
    await curator.taps('Вопросы школы');
    await curator.sees('Пока ни одного.');
    await curator.taps('Добавить вопрос');
    await curator.taps('Выбор из вариантов');
    await curator.says('Где удобнее встречаться?');
    await curator.says('в школе');
    await curator.sees('Нужно от 2 до 5 разных строк');
    await curator.says('в школе\nпо видео');
    await curator.taps('Всем');
    await curator.sees('Варианты: в школе / по видео');
    await curator.taps('Добавить по-казахски');
    await curator.says('Қайда кездескен ыңғайлы?');
    await curator.sees('Строк должно быть 3');
    await curator.says('Қайда кездескен ыңғайлы?\nмектепте\nвидео арқылы');
    await curator.taps('Сохранить');
    await curator.sees('1. Где удобнее встречаться?');
    await curator.taps('1. Где удобнее');
    await curator.taps('Изменить');
    await curator.taps('Отмена');
    await curator.sees('Свои вопросы школы · 1 из 5');
  });

  it('is only a rate while it is open', async () => {
    await bot.advance(at('2026-12-16', '09:00'));
    roundId = (await bot.deps.db.surveyRound.findFirstOrThrow({ where: { closedAt: null } })).id;
    for (const [i, who] of school.mentees.entries())
      await answerAll(bot.deps, who, roundId, {
        score: [8, 9, 9, 10, 6, 3, 4][i] ?? 8,
        yes: i !== 2,
        text: `${i}: ${'Времени после уроков не хватает, а встречи полезные. '.repeat(i === 1 ? 9 : 1)}`,
      });
    for (const who of school.mentors) await answerAll(bot.deps, who, roundId, { score: 10 });
    await curator.says('/start');
    await curator.taps('Ещё');
    await curator.taps('📊 Опросы');
    await curator.sees('2 четверть: открыт до чт 24 декабря, 20:00, ответили 12 из 12');
    await curator.taps('2 четверть');
    await curator.sees('Пока опрос идёт, видно только это.');
    await curator.taps('← Назад');
    await curator.taps('Вопросы школы');
    await curator.sees('Опрос открыт: менять вопросы можно после чт 24 декабря, 20:00.');
    expect(await curator.buttons()).not.toContain('Добавить вопрос');
  });

  it('asks a curator for nine taps, and the signature', async () => {
    await curator.says('/start');
    await curator.sees('Анкета куратора за 2 четверть');
    await curator.taps('Заполнить анкету');
    await curator.taps('Заполнить анкету');
    for (let place = 1; place <= 9; place++) {
      await curator.sees(`${place} из 9`);
      await curator.taps(place === 4 ? 'Проявляется частично' : 'Проявляется полностью');
    }
    await curator.sees('Сумма: 17 из 18 — оптимальный уровень.');
    await curator.taps('← Назад');
    await curator.taps('Не проявляется');
    await curator.sees('Сумма: 15 из 18 — оптимальный уровень.');
    await curator.tapsTwice('Подписать');
    await curator.sees('Подпись: Громова Н. С., ср 16 декабря');
    await curator.says('/start');
    await curator.doesNotSee('Анкета куратора');
  });

  it('comes to the curator and to who answered at its hour', async () => {
    await bot.advance(at('2026-12-25', '14:59'));
    await curator.looksAway();
    await mentee.looksAway();
    await curator.doesNotSee('ответили 7 из 7');
    await bot.advance(at('2026-12-25', '15:01'));
    await bot.drain();
    await curator.sees(/Польза встреч: 7|итоги опроса готовы/);
    await mentee.sees(/общие итоги/);
    const kinds = await bot.deps.db.dispatch.findMany({
      where: { kind: { in: ['surveys.results', 'surveys.summary'] }, status: 'sent' },
      select: { kind: true, sentAt: true },
    });
    expect(kinds.filter((row) => row.kind === 'surveys.results')).toHaveLength(1);
    expect(kinds.filter((row) => row.kind === 'surveys.summary')).toHaveLength(12);
    expect(kinds.every((row) => row.sentAt?.getTime() === at('2026-12-25', '15:00').getTime())).toBe(true);
  });

  it.each(['ru', 'kk', 'en'] as const)('is looked at from all sides in %s', async (locale) => {
    await speak(locale);
    const words = {
      ru: [
        'Ещё',
        '📊 Опросы',
        '2 четверть',
        'Распределение',
        '← Назад',
        'Открытые ответы',
        'SWOT',
        'Внешние',
        '📈',
        'Наставники',
      ],
      kk: [
        'Тағы',
        '📊 Сауалнамалар',
        '2-тоқсан',
        'Бөлінісі',
        '← Артқа',
        'Ашық жауаптар',
        'SWOT',
        'Сыртқы',
        '📈',
        'Тәлімгерлер',
      ],
      en: [
        'More',
        '📊 Surveys',
        'Term 2',
        'Distribution',
        '← Back',
        'Open answers',
        'SWOT',
        'External',
        '📈',
        'Mentors',
      ],
    }[locale];
    const [
      more = '',
      surveys = '',
      term = '',
      numbers = '',
      back = '',
      open = '',
      swot = '',
      outer = '',
      picture = '',
      mentors = '',
    ] = words;
    await curator.says('/start');
    await curator.taps(more);
    await curator.taps(surveys);
    await curator.taps(term);
    if (locale === 'ru') {
      await curator.sees('📊 2 четверть · наставляемые · ответили 7 из 7');
      await curator.sees('Куратор Громова Н. С.: 15 из 18, оптимальный уровень');
      await curator.sees('Открытых ответов: 7.');
    }
    await curator.taps(numbers);
    if (locale === 'ru') await curator.sees('Польза встреч: 7');
    await curator.taps('2 ›');
    if (locale === 'ru') await curator.sees('Хотят остаться в школе: да не меньше 57 %');
    await curator.taps(back);
    await curator.taps(open);
    await curator.taps('2 ›');
    await curator.taps(back);
    await curator.taps(swot);
    await curator.taps(outer);
    await curator.taps(back);
    await curator.taps(mentors);
    if (locale === 'ru') await curator.sees('Польза встреч: почти все 8–10 (было почти все 8–10)');
    await curator.taps(numbers);
    await curator.taps(back);
    await curator.taps(picture);
    await curator.taps(back);
    await curator.taps(back);
    await speak('ru');
  });

  it('is seen by the director as totals; a psychologist and those asked have no way to it', async () => {
    await director.says('/start');
    await director.taps('Ещё');
    await director.taps('📊 Опросы');
    await director.taps('2 четверть');
    await director.sees('наставляемые · ответили 7 из 7');
    expect((await director.buttons()).some((label) => label.includes('Анкета'))).toBe(false);
    for (const phone of [psychologist, mentee]) {
      await phone.says('/start');
      await phone.taps('Ещё');
      expect((await phone.buttons()).some((label) => label.includes('Опросы'))).toBe(false);
    }
  });

  it('of the year is there after its last term', async () => {
    await pastRound(bot.deps, {
      schoolId: school.schoolId,
      term: 4,
      closesAt: at('2027-05-30', '20:00'),
      answers: school.mentees.map((who) => ({ who, role: 'mentee' as const, score: 9 })),
    });
    bot.clock.set(at('2027-05-31', '16:00'));
    for (const locale of ['ru', 'kk', 'en'] as const) {
      await speak(locale);
      await curator.says('/start');
      await curator.taps({ ru: 'Ещё', kk: 'Тағы', en: 'More' }[locale]);
      await curator.taps(/^📊 (Опросы|Сауалнамалар|Surveys)$/);
      await curator.taps({ ru: 'Итоги 2026/27 учебного года', kk: '2026/27', en: 'Year results' }[locale]);
      if (locale === 'ru') await curator.sees('Ответов за год: 21');
      await curator.taps({ ru: 'Наставники', kk: 'Тәлімгерлер', en: 'Mentors' }[locale]);
    }
  });
});

describe('what a small role and a young school came to', () => {
  const at = (day: string, time: string) => instantOf(day, time, 'Europe/Moscow');
  let bot: TestBot;
  let school: SurveySchool;
  let curator: Phone;

  beforeAll(async () => {
    bot = await startBot({ at: at('2026-12-04', '10:00') });
    school = await surveySchool(bot.deps, { from: 600, mentees: 5, mentors: 2, startsOn: '2026-12-05' });
    curator = await bot.phone('Наталья', { id: school.curator.telegramId });
    await curator.says('/start');
    for (const { telegramId } of [school.trusted, ...school.mentors, ...school.mentees])
      await (await bot.phone('Коллега', { id: telegramId })).says('/start');
    await bot.advance(at('2026-12-16', '09:00'));
    const { id: roundId } = await bot.deps.db.surveyRound.findFirstOrThrow({ where: { closedAt: null } });
    for (const who of school.mentees)
      await answerAll(bot.deps, who, roundId, { score: 6, text: 'Жду помощи с уроками.' });
    await bot.deps.db.surveyResponse.updateMany({ where: { role: 'mentor' }, data: { mode: 'named' } });
    for (const who of school.mentors)
      await answerAll(bot.deps, who, roundId, { score: 3, text: 'Не хватает часов. '.repeat(25) });
    await bot.advance(at('2026-12-25', '15:01'));
  });
  afterAll(() => bot.stop());

  it.each(['ru', 'kk', 'en'] as const)(
    'is shown with names to the curator, «до» apart, in %s',
    async (locale) => {
      await bot.deps.db.person.update({ where: { id: school.curator.personId }, data: { locale } });
      const say = (ru: string, kk: string, en: string) => ({ ru, kk, en })[locale];
      await curator.says('/start');
      await curator.taps(say('Ещё', 'Тағы', 'More'));
      await curator.taps(/^📊 (Опросы|Сауалнамалар|Surveys)$/);
      await curator.taps(say('2 четверть', '2-тоқсан', 'Term 2'));
      if (locale === 'ru') {
        await curator.sees('Ожидание · Польза встреч: 6');
        await curator.sees('Наставники: 2 из 2. Цифры только в итоге за год: участников меньше пяти.');
      }
      await curator.taps(say('Распределение', 'Бөлінісі', 'Distribution'));
      await curator.taps(say('← Назад', '← Артқа', '← Back'));
      await curator.taps(say('Открытые', 'Ашық', 'Open'));
      if (locale === 'ru') await curator.sees('«Жду помощи с уроками.»');
      await curator.taps(say('← Назад', '← Артқа', '← Back'));
      await curator.taps(say('Наставники', 'Тәлімгерлер', 'Mentors'));
      if (locale === 'ru') await curator.sees('Цифры показываем с пяти человек');
      await curator.taps(say('С именем · 2', 'Атымен · 2', 'With name · 2'));
      if (locale === 'ru') await curator.sees('Наставник: Лебедева А. О.');
      await curator.taps('2 ›');
      await curator.taps('3 ›');
    },
  );

  it('writes whose sheet was read, and of nobody whose page was not turned to', async () => {
    await bot.deps.db.auditEntry.deleteMany({ where: { action: 'read.namedSheet' } });
    await bot.deps.db.person.update({ where: { id: school.curator.personId }, data: { locale: 'ru' } });
    const read = async () => {
      const entries = await bot.deps.db.auditEntry.findMany({
        where: { action: 'read.namedSheet', subject: 'Membership' },
        orderBy: { id: 'asc' },
      });
      const of = (id: number | null) =>
        bot.deps.db.membership.findUnique({ where: { id: id ?? 0 }, select: { personId: true } });
      return Promise.all(entries.map(async ({ subjectId }) => (await of(subjectId))?.personId));
    };
    await curator.says('/start');
    await curator.taps('Ещё');
    await curator.taps(/^📊 Опросы$/);
    await curator.taps('2 четверть');
    await curator.taps('С именем · 2');
    const [first] = school.mentors;
    expect(await read()).toEqual([first?.personId]);
    // Each sheet begins a page of its own: turned until the second one's.
    for (let page = 2; page < 9 && (await read()).length < 2; page += 1) await curator.taps(`${page} ›`);
    expect(new Set(await read())).toEqual(new Set(school.mentors.map((one) => one.personId)));
    expect(await bot.deps.db.auditEntry.count({ where: { subject: 'SurveyRound' } })).toBe(0);
  });
});
