/** Lessons that were observed: series that show a trend, and every way a sheet can go. */
import type { Lesson } from '../../mentoring/lessons/sheet/input.ts';
import {
  correctObservation,
  logObservation,
  shareObservation,
} from '../../mentoring/lessons/sheet/operations.ts';
import {
  disagree,
  openSheet,
  reflect,
  seeObservation,
} from '../../mentoring/lessons/sheet/operations-reply.ts';
import { observationSheet } from '../../mentoring/lessons/sheet/queries.ts';
import { templatesOf } from '../../mentoring/lessons/templates/queries.ts';
import { DEFAULT_CRITERIA } from '../../mentoring/lessons/templates/rules.ts';
import { inSchool } from '../../platform/database/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Key } from './cast.ts';
import type { People } from './people.ts';
import { done, type Stage, type When } from './stage.ts';

interface Told {
  mentor: Key;
  mentee: Key;
  /** The day of the lesson. */
  on: readonly [weeksAgo: number, weekday: 1 | 2 | 3 | 4];
  className: string;
  subject: string;
  topic: string;
  /** One sign a criterion: a mark, or «-» for «н/п». */
  marks: string;
  strengths: string[];
  growth: string[];
  step: string;
  facts?: string;
  aim?: Lesson['aim'];
  /** The mentee was at the mentor's. */
  other?: true;
  /** The talk is still ahead. */
  saved?: true;
  /** The agreed step became an action, due in this many weeks. */
  plan?: readonly [weeksAgo: number, weekday: 1 | 2 | 3 | 4 | 5];
  reflection?: string;
  disagreement?: string;
  opened?: true;
  /** The class was written wrong, and put right the day after. */
  corrected?: string;
}

const LESSONS: readonly Told[] = [
  {
    mentor: 'lebedeva',
    mentee: 'kim',
    on: [9, 3],
    className: '8 “А”',
    subject: 'german',
    topic: 'Meine Freizeit',
    marks: '11101120',
    strengths: ['@communication', 'Тёплое начало: каждого назвали по имени'],
    growth: ['@time', '@differentiation'],
    step: 'Начинать с вопроса, на который отвечают в парах',
    facts: 'На перекличку и проверку домашнего ушло 11 минут. Отвечали 6 учеников из 24.',
  },
  {
    mentor: 'lebedeva',
    mentee: 'kim',
    on: [7, 3],
    className: '8 “А”',
    subject: 'german',
    topic: 'Perfekt: рассказ о каникулах',
    marks: '21111-21',
    strengths: ['@goals', '@communication'],
    growth: ['@differentiation'],
    step: 'Дать две карточки разной трудности на одно задание',
    disagreement: 'Задания двух уровней были: вторая карточка лежала у доски, её брали желающие.',
  },
  {
    mentor: 'lebedeva',
    mentee: 'kim',
    on: [5, 3],
    className: '8 “Б”',
    subject: 'german',
    topic: 'Erfindungen: чтение с вопросами',
    marks: '22111121',
    strengths: ['@goals', '@content', '@communication'],
    growth: ['@assessment'],
    step: 'Показать три критерия до начала работы в группах',
    facts: 'Отвечали 13 учеников из 25. Работа в парах заняла 14 минут.',
    reflection: 'Чтение получилось. В следующий раз покажу критерии до работы, а не после.',
    opened: true,
  },
  {
    mentor: 'lebedeva',
    mentee: 'kim',
    on: [2, 3],
    className: '8 “А”',
    subject: 'german',
    topic: 'Modalverben: правила школы',
    marks: '22212222',
    strengths: ['@assessment', '@time', 'Вопросы задают сами ученики'],
    growth: ['@differentiation'],
    step: 'Открыть такой же урок для коллег',
    reflection: 'Все успели высказаться. Хочу попробовать то же в 8 “Б”.',
  },
  {
    mentor: 'dyusenova',
    mentee: 'zhukova',
    on: [9, 3],
    className: '8 “В”',
    subject: 'chemistry',
    topic: 'Чистые вещества и смеси',
    marks: '12101110',
    strengths: ['@content'],
    growth: ['@time', '@differentiation'],
    step: 'Оставить на вывод не меньше семи минут',
  },
  {
    mentor: 'dyusenova',
    mentee: 'zhukova',
    on: [6, 2],
    className: '8 “В”',
    subject: 'chemistry',
    topic: 'Признаки реакций: лабораторная работа',
    marks: '22112121',
    strengths: ['@goals', '@structure'],
    growth: ['@methods'],
    step: 'Вывод пишут сами по опорной схеме',
    reflection: 'Схема помогла: вывод написали почти все.',
  },
  {
    mentor: 'ermekova',
    mentee: 'seitkali',
    on: [9, 2],
    className: '3 “Ә”',
    subject: 'primary',
    topic: 'Сын есім',
    marks: '10111110',
    strengths: ['Оқушылармен сөйлесу мәнері'],
    growth: ['@content', '@time'],
    step: 'Сабақты бір сұрақпен бастау',
  },
  {
    mentor: 'ermekova',
    mentee: 'seitkali',
    on: [6, 4],
    className: '3 “А”',
    subject: 'primary',
    topic: 'Сан есім',
    marks: '21111121',
    strengths: ['@goals', '@communication'],
    growth: ['@differentiation'],
    step: 'Екі деңгейлі тапсырма дайындау',
    corrected: '3 “Ә”',
  },
  {
    mentor: 'ermekova',
    mentee: 'seitkali',
    on: [2, 4],
    className: '3 “Ә”',
    subject: 'primary',
    topic: 'Етістік',
    marks: '22121121',
    strengths: ['@content', '@differentiation'],
    growth: ['@assessment'],
    step: 'Критерийлерді тақтаға жазып қою',
    plan: [-2, 4],
    reflection: 'Тапсырмалар ұнады. Уақытты үнемдеуді үйренгім келеді.',
  },
  {
    mentor: 'nazarov',
    mentee: 'grigoriev',
    on: [7, 4],
    other: true,
    className: '9 “А”',
    subject: 'physics',
    topic: 'Закон Ома',
    aim: 'experience',
    marks: '22212222',
    strengths: ['@structure', '@time'],
    growth: [],
    step: 'Возьму себе: опыт в начале урока',
  },
  {
    mentor: 'nazarov',
    mentee: 'grigoriev',
    on: [6, 3],
    className: '8 “Б”',
    subject: 'physics',
    topic: 'Тепловые явления',
    marks: '1210-111',
    strengths: ['@content'],
    growth: ['@differentiation', '@goals'],
    step: 'Записать цель урока словами учеников',
  },
  {
    mentor: 'orlova',
    mentee: 'panina',
    on: [6, 3],
    className: '10 “А”',
    subject: 'literature',
    topic: '«Гроза»: работа с цитатами на планшетах',
    marks: '12111011',
    strengths: ['@content'],
    growth: ['@methods'],
    step: 'Открыть задание на планшетах до звонка',
  },
  {
    mentor: 'orlova',
    mentee: 'panina',
    on: [5, 3],
    className: '10 “А”',
    subject: 'literature',
    topic: '«Обломов»: общий документ с тезисами',
    marks: '22121221',
    strengths: ['@methods', '@goals'],
    growth: ['@differentiation'],
    step: 'Инструкцию на одну страницу — каждому',
    reflection: 'Планшеты заработали сразу, на обсуждение хватило времени.',
    opened: true,
  },
  {
    mentor: 'lebedeva',
    mentee: 'asanov',
    on: [1, 3],
    className: '7 “Б”',
    subject: 'english',
    topic: 'Present Perfect: новости класса',
    marks: '11112-20',
    strengths: ['@communication', '@structure'],
    growth: ['@time'],
    step: 'Первое задание ждёт учеников на доске до звонка',
    facts: 'Урок начался через 6 минут после звонка. На доске было 2 задания, успели одно.',
  },
  {
    mentor: 'lebedeva',
    mentee: 'sabitova',
    on: [0, 1],
    className: '5 “А”',
    subject: 'english',
    topic: 'Food: что в холодильнике',
    marks: '21111111',
    strengths: ['@goals'],
    growth: ['@time'],
    step: 'Класс начинает с карточки на парте',
    saved: true,
  },
];

function lessonOf(stage: Stage, told: Told): Lesson {
  const marks = DEFAULT_CRITERIA.map((key, i) => {
    const sign = told.marks[i] ?? '-';
    return [key, { mark: sign === '-' ? null : Number(sign), comment: null }] as const;
  });
  return {
    heldOn: stage.day(told.on),
    className: told.className,
    subject: told.subject,
    topic: told.topic,
    aim: told.aim ?? 'overview',
    aimText: null,
    marks: Object.fromEntries(marks),
    facts: told.facts ?? null,
    courseStart: null,
    courseMiddle: null,
    courseEnd: null,
    strengths: told.strengths,
    growthPoints: told.growth,
    agreedStep: told.step,
  };
}

/** Written down in the afternoon, talked over the next day, answered in the evening. */
async function tell(stage: Stage, people: People, templateId: number, told: Told): Promise<void> {
  const [weeksAgo, weekday] = told.on;
  const at = (time: When[2], later = 0) =>
    stage.at([weeksAgo, Math.min(weekday + later, 5) as When[1], time]);
  const member = (key: Key) => people.member[key];
  const actor = (key: Key) => stage.actor(people.phone(key) ?? 0);
  const [author, teacher] = told.other ? [told.mentee, told.mentor] : [told.mentor, told.mentee];
  const pair = await at('13:00').db.pair.findFirst({
    where: { mentorId: member(told.mentor), menteeId: member(told.mentee) },
    select: { id: true },
  });
  if (!pair) throw new Error(`${told.mentor} and ${told.mentee} are no pair`);
  const lesson = lessonOf(stage, told);
  const { observationId } = done(
    await logObservation(at('13:20'), await actor(author), {
      kind: told.other ? 'menteeVisit' : 'mentorVisit',
      pairId: pair.id,
      teacherId: member(teacher),
      templateId,
      openLessonId: null,
      lesson,
      voices: [],
      requestId: stage.request(),
    }),
  );
  if (told.saved) return;
  const action = told.plan ? { dueOn: stage.day(told.plan), responsible: 'mentee' as const } : null;
  done(await shareObservation(at('14:40', 1), await actor(author), { observationId, action }));
  let last = observationId;
  if (told.corrected !== undefined) {
    const corrected = await correctObservation(at('15:10', 1), await actor(author), {
      correctsId: observationId,
      reason: 'Не тот класс',
      lesson: { ...lesson, className: told.corrected },
      voices: [],
      requestId: stage.request(),
    });
    last = done(corrected).observationId;
  }
  const evening = at('18:30', 1);
  const reader = await actor(teacher);
  const sheet = await observationSheet(evening, reader, last);
  if (!sheet) throw new Error('a shared sheet is not seen by its teacher');
  await seeObservation(evening, sheet);
  const { reflection, disagreement } = told;
  if (reflection !== undefined)
    done(await reflect(evening, reader, { observationId: last, text: reflection }));
  if (disagreement !== undefined)
    done(await disagree(evening, reader, { observationId: last, text: disagreement }));
  if (told.opened) done(await openSheet(evening, reader, { observationId: last, open: true }));
}

/** Half a year of observed lessons. */
export async function observedLessons(stage: Stage, people: People, deps: Deps): Promise<void> {
  const { schoolId } = people;
  const first = stage.instant([9, 1, '08:00']);
  const [sheet] = await templatesOf({ schoolId, db: inSchool(deps.db, schoolId) }, first);
  if (!sheet) throw new Error('the sample school has no sheet');
  for (const told of LESSONS) await tell(stage, people, sheet.id, told);
}
