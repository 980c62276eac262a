/** What the people of the made-up school wrote as their goals, each in their own language. */
import type { Wording } from '../../mentoring/goals/input.ts';
import type { Day } from '../../platform/time/local.ts';

type Words = Omit<Wording, 'dueOn'>;

const counted = (
  specific: string,
  from: number,
  to: number,
  helps: string[],
  relevance: string | null = null,
): Words => ({
  specific,
  product: null,
  measure: 'lessonsOf10',
  unit: null,
  baseline: from,
  target: to,
  helps,
  relevance,
});

const WORDS = {
  start: counted('Класс 7 “Б” начинает работать сразу после звонка', 3, 8, [
    'watchMentorsLesson',
    'mentorVisits',
    'lessonStartRules',
  ]),
  voices: counted(
    'На уроке отвечает больше половины класса',
    2,
    6,
    ['watchMentorsLesson', 'jointPlanning', 'Карточки с вопросами для пар'],
    'Тихие ученики тоже говорят',
  ),
  criteria: counted(
    'Каждый ученик знает критерии до начала работы',
    1,
    7,
    ['jointPlanning', 'readOrCourse', 'Лист критериев для 6-х классов'],
    'Меньше споров об оценках',
  ),
  lab: {
    ...counted('Ученики сами делают вывод по лабораторной работе', 0, 0, [
      'mentorVisits',
      'jointPlanning',
      'Опорная схема вывода',
    ]),
    product: 'вывод',
    measure: 'shareOfPupils',
    baseline: 30,
    target: 70,
  },
  parents: counted('Ата-аналарға аптасына бір рет сынып туралы қысқа хат жіберіледі', 2, 8, [
    'jointPlanning',
    'readOrCourse',
    'Хаттың үлгісін жасау',
  ]),
  quietStart: counted(
    '5 “А” сыныбы қоңыраудан кейін бірден жұмысқа кіріседі',
    2,
    8,
    ['watchMentorsLesson', 'lessonStartRules'],
    'Сабақтың алғашқы минуттары босқа кетпейді',
  ),
  digital: {
    ...counted('Проверочная работа проходит на планшетах без задержек', 0, 0, [
      'watchMentorsLesson',
      'Инструкция на одну страницу',
    ]),
    measure: 'selfRating',
    baseline: 3,
    target: 7,
  },
} as const satisfies Record<string, Words>;

/** One of their goals with its day. */
export function goalOf(name: keyof typeof WORDS, dueOn: Day): Wording {
  const words: Words = WORDS[name];
  return { ...words, helps: [...words.helps], dueOn };
}
