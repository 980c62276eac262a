import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { correctObservation, shareObservation } from '../../src/mentoring/lessons/sheet/operations.ts';
import { openSheet } from '../../src/mentoring/lessons/sheet/operations-reply.ts';
import { setPaperName } from '../../src/mentoring/reports/papers/operations.ts';
import {
  lessonPaperProduct,
  pairPaperProduct,
  portfolioProduct,
  schoolPaperProduct,
} from '../../src/mentoring/reports/papers/products.ts';
import { pairsOfOrder, sectionOf } from '../../src/mentoring/reports/papers/rules.ts';
import type { Actor } from '../../src/platform/database/actor.ts';
import type { Role } from '../../src/platform/database/generated/enums.ts';
import type { Made } from '../../src/platform/files/products.ts';
import { LOCALES, type Locale } from '../../src/platform/i18n/texts.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type OpenedDocument, openDocument } from '../support/docx.ts';
import { lessonOf, logged } from '../support/lessons.ts';
import { type TestPair, testPair, testSchool } from '../support/meetings.ts';
import { actorWith, giveTestRole, newPerson, type TestDeps, testDeps } from '../support/operations.ts';

const MENTOR = 'Нұрсұлтанова-Лебедева Айгүл Бекболатқызы';
const MENTEE = 'Әбдірахманов Тимур Ерланұлы';
const OTHERS: readonly Role[] = [
  'administrator',
  'coordinator',
  'trustedPerson',
  'director',
  'departmentHead',
  'psychologist',
  'mentor',
  'mentee',
];

let database: TestDatabase;
let deps: TestDeps;
let pair: TestPair;
/** Each other role of the school, one person each; and somebody who has every role in another school. */
const others = new Map<Role, Actor>();
let stranger: Actor;

beforeAll(async () => {
  database = await testDatabase();
  deps = testDeps(database);
  pair = await testPair(deps, { from: 100, stage: 'series', names: [MENTOR, MENTEE] });
  for (const [i, role] of OTHERS.entries()) {
    const personId = await newPerson(deps, { telegramId: 200 + i, fullName: `Иванов ${role}` });
    await giveTestRole(deps, { schoolId: pair.schoolId, personId, role });
    others.set(role, await actorWith(deps, 200 + i));
  }
  const elsewhere = await testSchool(deps);
  const personId = await newPerson(deps, { telegramId: 300, fullName: 'Петров Чужой' });
  for (const role of [...OTHERS, 'curator' as const])
    await giveTestRole(deps, { schoolId: elsewhere, personId, role });
  stranger = await actorWith(deps, 300);
  await facts();
});
afterAll(() => database.close());

/** Two goals, one of them agreed; three actions; meetings of every confirmation and one that was not held. */
async function facts(): Promise<void> {
  const { schoolId, pairId } = pair;
  const at = deps.clock.now();
  await deps.db.questionnaire.update({
    where: { membershipId: pair.mentorId },
    data: { subjects: ['english'] },
  });
  const goal = async (specific: string, agreed: boolean) => {
    const { id: goalId } = await deps.db.goal.create({
      data: {
        schoolId,
        pairId,
        author: 'mentee',
        status: agreed ? 'agreed' : 'sent',
        agreedVersion: agreed ? 1 : null,
        agreedAt: agreed ? at : null,
        sentAt: at,
        createdAt: at,
        requestId: `goal:${specific}`,
      },
      select: { id: true },
    });
    await deps.db.goalVersion.create({
      data: {
        schoolId,
        goalId,
        number: 1,
        specific,
        measure: 'lessonsOf10',
        baseline: 3,
        target: 8,
        helps: [],
        dueOn: '2026-12-25',
        author: 'mentee',
        createdAt: at,
      },
    });
    return goalId;
  };
  const goalId = await goal('Урок в 7 "Б" <начинается> & идёт', true);
  await goal('Секретная несогласованная цель', false);
  const action = (title: string, form: string, more: object) =>
    deps.db.action.create({
      data: {
        schoolId,
        pairId,
        goalId,
        title,
        form,
        responsible: 'mentee',
        createdBy: 'mentee',
        createdAt: at,
        requestId: `action:${title}`,
        ...more,
      },
    });
  await action('Урок наставника посмотрен', 'mutualVisit', {
    dueOn: '2026-11-20',
    status: 'done',
    result: 'Две идеи',
  });
  await action('Беседа о классе', 'conversation', { dueOn: '2026-11-27' });
  await action('Журнал', 'consultation', {
    status: 'notDone',
    notDoneReason: 'Каникулы',
    dueOn: '2026-11-06',
  });
  const meeting = (
    kind: 'acquaintance' | 'series',
    on: string,
    outcome: 'both' | 'curator' | 'oneSide' | 'notHeld',
  ) =>
    deps.db.meeting.create({
      data: {
        schoolId,
        pairId,
        kind,
        status: 'settled',
        outcome,
        startsAt: new Date(`${on}T12:00:00Z`),
        minutes: 40,
        proposedBy: 'mentor',
        settledAt: at,
        createdAt: at,
        requestId: `meeting:${kind}:${on}`,
      },
    });
  await meeting('acquaintance', '2026-09-08', 'both');
  await meeting('series', '2026-10-06', 'both');
  await meeting('series', '2026-10-13', 'curator');
  await meeting('series', '2026-10-20', 'oneSide');
  await meeting('series', '2026-10-27', 'notHeld');
}

const making = (actor: Actor) => ({ deps, actor, t: deps.texts.for('ru'), progress: () => undefined });
const opened = (made: Made): OpenedDocument => {
  const [file] = made.ok ? made.files : [];
  if (!file) throw new Error(made.ok ? 'no file' : made.reason);
  return openDocument(file.bytes);
};
const refusal = (made: Made) => (made.ok ? 'made' : made.reason);
type Paper = 'plan' | 'programme' | 'thanks' | 'certificate';
const pairPaper = (actor: Actor, paper: Paper, locale: Locale = 'ru') =>
  pairPaperProduct.make(making(actor), { pairId: pair.pairId, paper, locale });

describe('the plan', () => {
  it('says what the database knows, and nothing that is not agreed', async () => {
    const document = opened(await pairPaper(await pair.mentor(), 'plan'));
    expect(document.lines).toContain(`ФИО наставника (ментора): ${MENTOR}`);
    expect(document.lines).toContain(`ФИО наставляемого (менти): ${MENTEE}`);
    expect(document.lines).toContain('Сроки реализации плана: с 23 ноября 2026 г. по 14 мая 2027 г.');
    expect(document.text).toContain(
      'К 25 декабря 2026 г.: «Урок в 7 „Б“ <начинается> & идёт» — на 8 уроках из 10 (сейчас 3).',
    );
    expect(document.text).toContain('Ещё 1 цель пока не согласована');
    expect(document.text).not.toContain('Секретная');
    const [criteria, work] = document.tables;
    expect(criteria?.map((row) => row[1])).toEqual([
      'Отметка',
      'Выполнено: 23 ноября 2026 г.',
      'Выполнено: 24 ноября 2026 г.',
      'Выполнено: в плане 3 действия',
      'Выполнено: цель согласована, 3 действия с датой',
    ]);
    expect(work?.[0]).toEqual(['Этап', 'Форма', 'Задача', 'Результат']);
    expect(work?.[1]?.[3]).toBe('Состоялась 8 сентября 2026 г., подтверждена обоими');
    expect(work?.[2]?.[3]).toBe('Ещё не отмечена');
    expect(work?.find((row) => row[0] === 'Комплекс последовательных встреч')?.[3]).toBe(
      '3 встречи: подтверждены обоими — 1, куратором — 1, отмечены одной стороной — 1',
    );
    const done = work?.find((row) => row[2]?.startsWith('Урок наставника'));
    expect(done?.[1]).toBe('Взаимопосещение');
    expect(done?.[3]).toBe('Две идеи');
    expect(work?.find((row) => row[2]?.startsWith('Журнал'))?.[3]).toBe('Не выполнено: Каникулы');
    expect(document.text).toContain('Громова Н. С.');
    expect(document.footer).toContain('стр. {PAGE} из {NUMPAGES}');
  });

  it('tells the curator neither an unagreed goal nor that there is one', async () => {
    for (const paper of ['plan', 'programme'] as const) {
      const { text } = opened(await pairPaper(await pair.curator(), paper));
      expect(text).toContain('Урок в 7 „Б“');
      expect(text).not.toContain('Секретная');
      expect(text).not.toContain('не согласован');
    }
  });

  it.each(LOCALES)('is whole in %s, whatever the chat speaks', async (locale) => {
    const t = deps.texts.for(locale);
    for (const paper of ['plan', 'programme'] as const) {
      const document = opened(await pairPaper(await pair.mentee(), paper, locale));
      expect(document.lines[0]).toBe(t.label(`document-${paper}-title`));
      expect(document.text).toContain(MENTOR);
      expect(document.xml.styles).toContain({ ru: 'ru-RU', kk: 'kk-KZ', en: 'en-GB' }[locale]);
    }
  });

  it('is of a pair that has nothing yet, too', async () => {
    const bare = await testPair(deps, { from: 400 });
    for (const paper of ['plan', 'programme'] as const) {
      const made = await pairPaperProduct.make(making(await bare.mentor()), {
        pairId: bare.pairId,
        paper,
        locale: 'ru',
      });
      expect(opened(made).text).toContain('Согласованной обеими сторонами цели пока нет.');
    }
  });
});

describe('the personalised programme', () => {
  it('puts every action into its section by its form', async () => {
    const document = opened(await pairPaper(await pair.curator(), 'programme'));
    const [first, second, third] = document.tables;
    expect(first?.map((row) => row[1])).toEqual(['Проект, задание', 'Беседа о классе']);
    expect(second?.map((row) => row[1])).toEqual(['Проект, задание', 'Встреча-знакомство', 'Журнал']);
    expect(third?.slice(1)).toEqual([
      [
        '3.1',
        'Урок наставника посмотрен',
        '20 ноября 2026 г.',
        'Урок в 7 „Б“ <начинается> & идёт'.replace('„Б“', '«Б»'),
        'Две идеи',
        '',
      ],
    ]);
    expect(document.text).toContain(`${MENTOR}, учитель (английский язык)`);
    expect(document.text).toContain(`${MENTEE}, учитель`);
    expect(['diagnostics', 'other', 'course', 'unheard-of'].map(sectionOf)).toEqual([
      'difficulties',
      'development',
      'development',
      'development',
    ]);
  });
});

describe('who may have a pair’s papers', () => {
  it('both sides and the curator, nobody else', async () => {
    for (const actor of [await pair.mentor(), await pair.mentee(), await pair.curator()])
      for (const paper of ['plan', 'programme'] as const)
        expect(refusal(await pairPaper(actor, paper))).toBe('made');
    for (const [role, actor] of others)
      for (const paper of ['plan', 'programme', 'thanks', 'certificate'] as const)
        expect([role, refusal(await pairPaper(actor, paper))]).toEqual([role, 'notYours']);
    expect(refusal(await pairPaper(stranger, 'plan'))).toBe('notYours');
  });

  it('thanks only when the pair has gone the whole way, and only to whom they are', async () => {
    for (const [actor, paper, before, after] of [
      [await pair.mentor(), 'thanks', 'empty', 'made'],
      [await pair.mentor(), 'certificate', 'notYours', 'notYours'],
      [await pair.mentee(), 'certificate', 'empty', 'made'],
      [await pair.mentee(), 'thanks', 'notYours', 'notYours'],
      [await pair.curator(), 'thanks', 'empty', 'made'],
      [await pair.curator(), 'certificate', 'empty', 'made'],
    ] as const) {
      for (const status of ['active', 'ended'] as const) {
        await deps.db.pair.update({ where: { id: pair.pairId }, data: { status } });
        expect(refusal(await pairPaper(actor, paper))).toBe(before);
      }
      await deps.db.pair.update({ where: { id: pair.pairId }, data: { status: 'completed' } });
      expect(refusal(await pairPaper(actor, paper))).toBe(after);
    }
    const { text } = opened(await pairPaper(await pair.mentor(), 'thanks', 'kk'));
    expect(text).toContain(MENTOR);
    expect(text).not.toContain('Тимур');
    expect(opened(await pairPaper(await pair.mentee(), 'certificate')).text).toContain(
      '3 подтверждённые встречи',
    );
    await deps.db.pair.update({ where: { id: pair.pairId }, data: { status: 'active' } });
  });

  it('each document is in the journal with who took it', async () => {
    const { personId } = await pair.mentee();
    await pairPaper(await pair.mentee(), 'plan');
    await pairPaper(await pair.mentee(), 'plan');
    // Taken twice at once, it is one look.
    expect(
      await deps.db.auditEntry.count({
        where: { actorId: personId, action: 'document.plan', subject: 'Pair', subjectId: pair.pairId },
      }),
    ).toBe(1);
  });
});

describe('the portfolio', () => {
  const portfolio = (actor: Actor, membershipId: number, locale: Locale = 'ru') =>
    portfolioProduct.make(making(actor), { membershipId, locale });

  it('counts what the mentor did by how it was confirmed, without goals’ words or marks', async () => {
    const at = deps.clock.now();
    const { schoolId, mentorId, menteeId } = pair;
    const achievement = (membershipId: number, kind: 'contest' | 'publication', title: string) =>
      deps.db.achievement.create({
        data: {
          schoolId,
          membershipId,
          kind,
          title,
          doneOn: '2026-11-24',
          createdAt: at,
          createdById: mentorId,
          requestId: title,
        },
      });
    await achievement(mentorId, 'contest', 'Конкурс наставников');
    await achievement(menteeId, 'publication', 'Статья менти');
    await deps.db.openLesson.create({
      data: {
        schoolId,
        hostId: mentorId,
        startsAt: new Date('2026-11-10T08:00:00Z'),
        minutes: 40,
        className: '7 “Б”',
        subject: 'english',
        topic: 'Начало урока',
        seats: 3,
        createdAt: at,
        requestId: 'open',
      },
    });
    const document = opened(await portfolio(await pair.mentor(), mentorId));
    const [pairs, meetings, plans, lessons, achievements] = document.tables;
    expect(pairs?.[1]).toEqual([
      '1',
      'Әбдірахманов Т. Е.',
      'с 23 ноября 2026 г. по 14 мая 2027 г.',
      'Работа продолжается',
    ]);
    expect(meetings?.at(-1)).toEqual(['Всего', '2', '1', '3', '1']);
    expect(plans?.[1]).toEqual(['Әбдірахманов Т. Е.', '1', 'Оценки ещё нет', '1 из 3']);
    expect(lessons?.[1]).toEqual(['10 ноября 2026 г.', '7 «Б», английский язык', 'Начало урока', '0']);
    expect(achievements?.[1]?.[2]).toBe('Конкурс наставников');
    expect(document.text).toContain('Достижения наставляемых за время работы пар: Публикация — 1.');
    for (const secret of ['Урок в 7', 'Статья менти', 'Секретная'])
      expect(document.text).not.toContain(secret);
    for (const locale of LOCALES) opened(await portfolio(await pair.mentor(), mentorId, locale));
  });

  it('is the mentor’s own, nobody else’s', async () => {
    for (const actor of [await pair.mentee(), await pair.curator(), stranger, ...others.values()])
      expect(refusal(await portfolio(actor, pair.mentorId))).toBe('notYours');
    expect(refusal(await portfolio(await pair.mentee(), pair.menteeId))).toBe('notYours');
  });
});

describe('papers of a school', () => {
  const schoolPaper = (actor: Actor, paper: 'order' | 'consents', locale: Locale = 'ru') =>
    schoolPaperProduct.make(making(actor), { schoolId: pair.schoolId, paper, locale });

  it('are for those who run it', async () => {
    for (const paper of ['order', 'consents'] as const) {
      const able = new Map(
        await Promise.all(
          [...others].map(async ([role, actor]) => [role, refusal(await schoolPaper(actor, paper))] as const),
        ),
      );
      expect([...able].filter(([, made]) => made === 'made').map(([role]) => role)).toEqual([
        'administrator',
        'coordinator',
      ]);
      expect(refusal(await schoolPaper(await pair.curator(), paper))).toBe('made');
      expect(refusal(await schoolPaper(await pair.mentor(), paper))).toBe('notYours');
      expect(refusal(await schoolPaper(stranger, paper))).toBe('notYours');
    }
  });

  it('the order names every pair without one, in the words of the country', async () => {
    const russian = opened(await schoolPaper(await pair.curator(), 'order'));
    expect(russian.text).toContain('351.8');
    expect(russian.tables[0]?.[1]?.[1]).toBe(`${MENTOR}\nучитель (английский язык)`);
    expect(russian.text).toContain('Проект: проверьте с юристом или отделом кадров');
    expect(russian.text).toContain('№ ____________');
    await deps.db.school.update({ where: { id: pair.schoolId }, data: { country: 'KZ' } });
    for (const locale of LOCALES) {
      const { text } = opened(await schoolPaper(await pair.curator(), 'order', locale));
      expect(text).toContain('№ 160'.replace('№', locale === 'en' ? 'No.' : '№'));
      expect(text).not.toContain('351.8');
      const consents = await schoolPaper(await pair.curator(), 'consents', locale);
      expect(consents.ok && consents.files).toHaveLength(1);
      const { text: consent } = opened(consents);
      expect(consent).toContain('94-V');
      // Law 94-V, article 8: the operator's and the person's numbers, and that data leave the country.
      expect(consent).toContain({ ru: 'БИН оператора', kk: 'Оператордың БСН', en: '(BIN)' }[locale]);
      expect(consent).toContain({ ru: 'ИИН ', kk: 'ЖСН ', en: '(IIN)' }[locale]);
      expect(consent).toContain(
        { ru: 'за пределами страны', kk: 'елден тыс', en: 'outside the country' }[locale],
      );
    }
    await deps.db.school.update({ where: { id: pair.schoolId }, data: { country: 'RU' } });
    await deps.db.pair.update({
      where: { id: pair.pairId },
      data: { orderNumber: '41-к', orderOn: '2026-11-23' },
    });
    expect(opened(await schoolPaper(await pair.curator(), 'order')).lines).toContain(
      'от 23 ноября 2026 г. № 41-к',
    );
    await deps.db.pair.update({ where: { id: pair.pairId }, data: { orderNumber: null, orderOn: null } });
    const consents = await schoolPaper(await pair.curator(), 'consents');
    expect(consents.ok && consents.files.map((file) => file.name)).toEqual([
      'Согласие на обработку персональных данных.docx',
      'Согласие на работу по наставничеству.docx',
    ]);
    // 152-ФЗ, article 9, part 4: the person's document, the operator's address; and the law by its date.
    const { text: consent } = opened(consents);
    expect(consent).toContain('паспорт или другой документ');
    expect(consent).toContain('Адрес оператора');
    expect(consent).toContain('от 27 июля 2006');
  });

  it('choose pairs without an order, or those of the latest', () => {
    const of = (orderNumber: string | null, orderOn: string | null) => ({ orderNumber, orderOn });
    const [old, first, second, none] = [
      of('1', '2025-09-01'),
      of('2', '2026-09-01'),
      of('2', '2026-09-01'),
      of(null, null),
    ];
    expect(pairsOfOrder([old, first, none])).toEqual({ pairs: [none], order: undefined });
    expect(pairsOfOrder([old, first, second])).toEqual({ pairs: [first, second], order: first });
    expect(pairsOfOrder([])).toEqual({ pairs: [], order: undefined });
  });

  it('are filled with the school’s official name and its head, given by those who run it', async () => {
    const { schoolId } = pair;
    const set = (actor: Actor, field: 'officialName' | 'directorName', value: string | null) =>
      setPaperName(deps, actor, { schoolId, field, value });
    for (const actor of [
      stranger,
      await pair.mentor(),
      ...['director', 'trustedPerson'].map((r) => others.get(r as Role)),
    ])
      expect(actor && (await set(actor, 'officialName', 'Чужое'))).toEqual({ ok: false, reason: 'notFound' });
    expect(opened(await schoolPaper(await pair.curator(), 'order')).text).toContain(
      '_______________ / _________________',
    );
    expect(await set(await pair.curator(), 'officialName', 'МБОУ "Школа №5"')).toEqual({ ok: true });
    expect(await set(await pair.curator(), 'directorName', 'Громов Алексей Иванович')).toEqual({ ok: true });
    const { text } = opened(await schoolPaper(await pair.curator(), 'order'));
    expect(text).toContain('МБОУ «Школа № 5»');
    expect(text).toContain('/ Громов А. И.');
    const last = await deps.db.auditEntry.findFirstOrThrow({ where: { action: 'school.directorName' } });
    expect(last.subjectId).toBe(schoolId);
    expect(await set(await pair.curator(), 'officialName', null)).toEqual({ ok: true });
  });
});

describe('the sheet of a lesson', () => {
  const sheet = (actor: Actor, observationId: number, locale: Locale = 'ru') =>
    lessonPaperProduct.make(making(actor), { observationId, locale });

  it('is its author’s, then its teacher’s, the curator’s only while it is open to them', async () => {
    const { schoolId, pairId, menteeId } = pair;
    const id = await logged(
      deps,
      await pair.mentor(),
      { schoolId, pairId, teacherId: menteeId },
      lessonOf({ facts: 'Три ученика у доски', courseStart: 'Вопрос классу' }, [2, 1, 0, null]),
    );
    expect(refusal(await sheet(await pair.mentee(), id))).toBe('notYours');
    expect(opened(await sheet(await pair.mentor(), id)).text).toContain('Черновик');
    await shareObservation(deps, await pair.mentor(), { observationId: id, action: null });
    const document = opened(await sheet(await pair.mentee(), id));
    expect(document.lines).toContain('Тема урока: Present Perfect');
    expect(document.lines).toContain(`Учитель: ${MENTEE}`);
    expect(document.text).not.toContain('Черновик');
    const [marks, course] = document.tables;
    expect(marks?.slice(1).map((row) => row[2])).toEqual([
      '2',
      '1',
      '0',
      'н/п',
      '2',
      '2',
      '2',
      '2',
      '11 из 14',
    ]);
    expect(course).toEqual([
      ['Часть урока', 'Что происходило'],
      ['Начало', 'Вопрос классу'],
    ]);
    expect(document.lines).toContain('Три ученика у доски');
    for (const actor of [await pair.curator(), stranger, ...others.values()])
      expect(refusal(await sheet(actor, id))).toBe('notYours');
    await openSheet(deps, await pair.mentee(), { observationId: id, open: true });
    expect(refusal(await sheet(await pair.curator(), id))).toBe('made');
    for (const locale of LOCALES) opened(await sheet(await pair.mentor(), id, locale));
  });

  it('says which record puts which right, and prints no column nobody wrote in', async () => {
    const { schoolId, pairId, menteeId } = pair;
    const wrong = await logged(deps, await pair.mentor(), { schoolId, pairId, teacherId: menteeId });
    await shareObservation(deps, await pair.mentor(), { observationId: wrong, action: null });
    const lesson = lessonOf({ className: '8 “А”' });
    lesson.marks['goals'] = { mark: 1, comment: 'Цель на доске' };
    const right = await correctObservation(deps, await pair.mentor(), {
      correctsId: wrong,
      reason: 'Не тот класс',
      lesson,
      voices: [],
      requestId: 'correction',
    });
    if (!right.ok) throw new Error(right.reason);
    const old = opened(await sheet(await pair.mentee(), wrong));
    expect(old.text).toContain(`Исправлено записью № ${right.observationId}`);
    expect(old.tables[0]?.[0]).toEqual(['№', 'Критерий', 'Балл']);
    const now = opened(await sheet(await pair.mentee(), right.observationId));
    expect(now.text).toContain(`Исправляет запись № ${wrong}. Причина: Не тот класс`);
    expect(now.lines).toContain('Класс: 8 «А»');
    expect(now.tables[0]?.[1]).toEqual(['1', 'Ясность целей', '1', 'Цель на доске']);
  });
});
