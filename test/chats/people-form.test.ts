import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { School } from '../story/steps.ts';
import { type TestBot, texts } from '../support/bot.ts';
import type { Actor as Phone } from '../support/people.ts';

const t = texts.for('ru');
let school: School;
let bot: TestBot;
let curator: Phone;
let ann: Phone;
let olga: Phone;
beforeAll(async () => {
  school = await School.empty('ru');
  ({ bot, curator } = school);
  await school.found();
  await school.showLink();
  ann = await bot.phone('Ann');
  await school.enter(ann, 'Сабитова Айгерім Ерланқызы', 'mentee');
  olga = await bot.phone('Olga');
  await school.enter(olga, 'Лебедева Ольга Викторовна', 'mentor');
  await bot.drain();
  await curator.taps('Открыть список');
  await curator.taps('Подтвердить всех 2');
  await bot.drain();
});
afterAll(() => bot.stop());

const formOf = (fullName: string) =>
  bot.database.db.questionnaire.findFirst({ where: { membership: { person: { fullName } } } });

describe('the questionnaire', () => {
  it('is asked question by question, survives restarts, voice notes and commands, and keeps what was typed', async () => {
    await ann.taps('Заполнить анкету');
    await ann.taps('☐ Математика');
    await bot.restart();
    await ann.says('Физика, <b>астрономия</b>, ҚАЗАҚ ТІЛІ');
    await ann.sees(/Анкета · 1 из 6/);
    await ann.taps(/^Дальше · 4/);
    await ann.taps('Пропустить');
    await ann.says('сто лет');
    await ann.sees(/Нужно число лет/);
    await ann.sends.voice();
    await ann.sees(/одна строка текстом/);
    await ann.says('/help');
    await bot.restart();
    await ann.says('/start');
    await ann.taps(/^Заполнить анкету/);
    await ann.sees(/Анкета · 3 из 6/);
    await ann.says('2');
    await ann.taps('Первые три года работы');
    await ann.taps('☐ Дисциплина на уроке');
    await ann.says('a'.repeat(4096));
    await ann.sees(/до 40 букв/);
    await ann.taps(/^Дальше · 1/);
    await ann.taps('Ср');
    await ann.taps('☐ 14:10');
    await ann.says('16.30');
    await ann.taps(/^Дальше · 2/);
    await ann.sees(/Свободные часы: Ср/);
    await ann.taps('Стаж');
    await ann.taps('3');
    await ann.sees(/Стаж: 3 года/);
    await ann.tapsTwice('Сохранить анкету');
    expect(await formOf('Сабитова Айгерім Ерланқызы')).toMatchObject({
      subjects: ['math', 'physics', '<b>астрономия</b>', 'kazakh'],
      schoolStages: [],
      experienceYears: 3,
      menteeCategory: 'young',
      topics: ['discipline'],
      freeHours: ['3-14:10', '3-16:30'],
    });
  });

  it('is followed by the consents, each on its own screen', async () => {
    await ann.sees(/Согласие: контакт для пары/);
    await ann.sees(/Оператор: Школа № 5/);
    await ann.taps('Даю согласие');
    await ann.sees(/Согласие: общие цифры опросов/);
    await ann.taps('Не даю');
    await ann.sees(/подбирает Вам наставника/);
    const consents = await bot.database.db.consent.findMany({
      where: { person: { fullName: 'Сабитова Айгерім Ерланқызы' } },
      orderBy: { id: 'asc' },
      select: { kind: true, given: true, operator: true, purpose: true },
    });
    expect(consents).toMatchObject([
      { kind: 'programme', given: true, operator: 'Школа № 5' },
      { kind: 'pairContact', given: true, purpose: 'договариваться о встречах' },
      { kind: 'surveyTotals', given: false },
    ]);
  });

  it('of a mentor asks what a mentor is asked; without the consent for the pair home asks again', async () => {
    await olga.taps('Заполнить анкету');
    for (const _ of [1, 2, 3]) await olga.taps('Пропустить');
    await olga.taps('Наставник-предметник');
    await olga.taps('Высшая категория');
    await olga.taps('☐ Дисциплина на уроке');
    await olga.taps(/^Дальше · 1/);
    await olga.says('много');
    await olga.sees(/Нужно число от 1 до 10/);
    await olga.taps('2');
    await olga.taps('Пропустить');
    await olga.taps('Сохранить анкету');
    await olga.taps('Не даю');
    await olga.taps('Даю согласие');
    await olga.sees(/Осталось согласие/);
    // What was answered with «Не даю» can be answered again from there.
    await olga.taps('Посмотреть');
    await olga.sees(/Согласие: контакт для пары/);
    await olga.sees(/не дано/);
    expect(await formOf('Лебедева Ольга Викторовна')).toMatchObject({
      mentorType: 'subject',
      teacherCategory: 'highest',
      strengths: ['discipline'],
    });
    const row = await bot.database.db.membership.findFirst({
      where: { role: 'mentor' },
      select: { capacity: true },
    });
    expect(row).toEqual({ capacity: 2 });
  });

  it('is changed line by line from the profile', async () => {
    await ann.says('/start');
    await ann.taps('Ещё');
    await ann.taps(t.label('home-profile'));
    await ann.taps('Анкета');
    await ann.sees(/Ваша анкета/);
    await ann.taps('Классы');
    await ann.taps('☐ 5–9 классы');
    await ann.taps(/^Дальше · 1/);
    await ann.taps('Сохранить анкету');
    expect(await formOf('Сабитова Айгерім Ерланқызы')).toMatchObject({
      schoolStages: ['basic'],
      experienceYears: 3,
    });
  });
});

describe('the curator', () => {
  it('sees the card, keeps a private mark, and the map of requests', async () => {
    await curator.says('/start');
    await curator.taps(t.label('home-people'));
    await curator.taps('Наставляемые');
    await curator.taps('Сабитова');
    await curator.sees(/<b>астрономия/);
    await curator.taps('Закрытая отметка');
    await curator.taps('Выгорание, усталость');
    // The card itself never shows it: reading it is a tap, and each is in the log.
    await curator.doesNotSee(/выгорание/);
    await curator.taps('Закрытая отметка');
    expect(await curator.buttons()).toContain('• Выгорание, усталость');
    expect(await bot.database.db.auditEntry.count({ where: { action: 'read.sensitive' } })).toBe(1);
    // The person it is about sees what is kept, and who set it.
    await ann.says('/privacy');
    await ann.taps('Кто что видит');
    await ann.taps('Скрытая отметка');
    await ann.sees(/Отметка: выгорание, усталость\. Внесено: /);
    await curator.says('/start');
    await curator.taps(t.label('home-people'));
    await curator.taps('Карта запросов');
    await curator.taps('1 · дисциплина на уроке');
    await curator.sees(/Просят о помощи: дисциплина на уроке/);
    expect((await curator.buttons())[0]).toMatch(/^Сабитова/);
  });

  it('enters somebody on paper and their questionnaire', async () => {
    await curator.says('/start');
    await curator.taps(t.label('home-people'));
    await curator.taps('Участник без Telegram');
    await curator.says('Орлов');
    await curator.sees(/кнопкой/);
    await curator.taps('Наставляемый');
    await curator.says('Орлов Павел Ильич');
    await curator.taps('Анкета с бумаги');
    await curator.sees(/Анкета · 1 из 6 · Орлов Павел Ильич/);
    await curator.taps('☐ История');
    await curator.taps(/^Дальше · 1/);
    for (const _ of [1, 2, 3, 4, 5]) await curator.taps('Пропустить');
    await curator.taps('Сохранить анкету');
    await curator.taps('Открыть карточку');
    await curator.sees(/Орлов Павел Ильич[\s\S]*без Telegram[\s\S]*Предметы: история/);
    expect(await formOf('Орлов Павел Ильич')).toMatchObject({ subjects: ['history'] });
  });

  it('marks the interview on an earlier day, typed', async () => {
    await curator.says('/start');
    await curator.taps('Согласовать');
    await curator.taps('Другой день');
    await curator.says('вчерась');
    await curator.sees(/Не получилось прочитать дату/);
    await curator.says('20.11');
    await curator.sees(/Наставник в базе/);
    expect(
      await bot.database.db.membership.findFirst({
        where: { role: 'mentor' },
        select: { interviewOn: true, trainingOn: true },
      }),
    ).toEqual({
      interviewOn: '2026-11-20',
      trainingOn: '2026-11-20',
    });
  });
});

describe('one’s own data', () => {
  it('are shown by /privacy', async () => {
    await ann.says('/privacy');
    await ann.sees(/Записи: .*Анкета: 1/);
    await ann.taps('Кто что видит');
    await ann.taps('Пары и встречи');
    await ann.sees(/Заметки — только пара/);
    await ann.taps('← Назад');
    await ann.taps('Опросы, пульс');
    await ann.sees(/Зачем: видеть, что помогает/);
    await ann.taps('← Назад');
    await ann.taps('Имя, аккаунт');
    await ann.taps('← Назад');
    await ann.taps('← Назад');
    await ann.taps('Условия');
    await ann.sees(/Оператор: Школа № 5/);
  });

  it('name and address are changed; quiet days are set and ended', async () => {
    await ann.says('/start');
    await ann.taps('Ещё');
    await ann.taps(t.label('home-profile'));
    await ann.taps('Изменить имя');
    await ann.says('12345');
    await ann.sees(/есть цифры/);
    await ann.says('Сабитова Айгерім');
    await ann.taps('← Назад');
    await ann.taps('Обращение');
    await ann.says('Айко');
    await ann.taps('← Назад');
    await ann.sees(/Обращение: Айко/);
    await ann.taps('⏸ Тихий режим');
    await ann.taps('До пт 27 ноября');
    await ann.sees('Тихий режим до пт 27 ноября');
    await ann.taps('⏸ Тихий режим');
    await ann.taps('Выключить');
    await ann.doesNotSee(/Тихий режим до/);
  });

  it('a consent is read in full, withdrawn and given again', async () => {
    await ann.taps('Согласия');
    await ann.taps('Контакт для пары');
    await ann.sees(/Редакция 2026-11-2/);
    await ann.taps('Отозвать');
    await ann.sees(/увидит вместо имени «наставник»/);
    await ann.taps('Не показывать имя');
    await ann.sees(/Имя скрыто/);
    await ann.taps('← Назад');
    await ann.sees('Контакт для пары — отозвано вт 24 ноября');
    await ann.taps('Контакт для пары');
    await ann.taps('Даю согласие');
    await ann.sees('Контакт для пары — дано вт 24 ноября');
  });

  it('a second role is added by the same code, and asked for by name', async () => {
    await ann.says(school.code);
    await ann.sees(/Вы уже здесь: Школа № 5 — с наставником/);
    await ann.taps('Добавить');
    await ann.sees(/Куратор подтвердит, я напишу/);
    await ann.says(school.code);
    await ann.sees(/Добавлять нечего/);
  });
});
