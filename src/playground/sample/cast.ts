/** The people of the made-up school. Every name is invented. */

import type { QuestionnaireAnswers } from '../../mentoring/people/input.ts';
import type { Locale } from '../../platform/i18n/texts.ts';
import { MADE_UP } from '../../platform/telegram/accounts.ts';

export type Form = Partial<QuestionnaireAnswers>;

/** Somebody of «Школа № 5». */
export interface Cast {
  /** The phone's user id; absent for somebody who takes part on paper. */
  userId?: number;
  fullName: string;
  addressAs: string;
  locale: Locale;
  role: 'mentor' | 'mentee';
  form: Form;
  /** Kept by the link's queue: how far this person has come. */
  stops?: 'pending' | 'noForm' | 'notApproved';
}

const mentor = (form: Form): Form => ({
  mentorType: 'both',
  teacherCategory: 'highest',
  capacity: 3,
  ...form,
});
const mentee = (form: Form): Form => ({ menteeCategory: 'young', ...form });

export const CAST = {
  lebedeva: {
    userId: MADE_UP + 9011,
    fullName: 'Лебедева Ольга Викторовна',
    addressAs: 'Ольга Викторовна',
    locale: 'ru',
    role: 'mentor',
    form: mentor({
      subjects: ['english'],
      schoolStages: ['basic'],
      experienceYears: 16,
      strengths: ['discipline', 'planning', 'motivation'],
      freeHours: ['2-15:00', '3-15:00', '4-14:10'],
    }),
  },
  orlova: {
    userId: MADE_UP + 9012,
    fullName: 'Орлова Светлана Игоревна',
    addressAs: 'Светлана Игоревна',
    locale: 'ru',
    role: 'mentor',
    form: mentor({
      subjects: ['russian', 'literature'],
      schoolStages: ['basic', 'senior'],
      experienceYears: 22,
      strengths: ['assessment', 'parents'],
      freeHours: ['1-14:10', '4-14:10'],
    }),
  },
  nazarov: {
    userId: MADE_UP + 9013,
    fullName: 'Назаров Руслан Ильдарович',
    addressAs: 'Руслан',
    locale: 'ru',
    role: 'mentor',
    form: mentor({
      subjects: ['physics', 'informatics'],
      schoolStages: ['basic', 'senior'],
      experienceYears: 9,
      teacherCategory: 'first',
      strengths: ['digital', 'motivation'],
      freeHours: ['5-13:15'],
    }),
  },
  dyusenova: {
    userId: MADE_UP + 9014,
    fullName: 'Дюсенова Гульнара Болатқызы',
    addressAs: 'Гүлнара Болатқызы',
    locale: 'kk',
    role: 'mentor',
    form: mentor({
      subjects: ['biology', 'chemistry'],
      schoolStages: ['basic', 'senior'],
      experienceYears: 14,
      strengths: ['planning', 'differentiation'],
      freeHours: ['2-14:10', '4-15:00'],
    }),
  },
  ermekova: {
    userId: MADE_UP + 9015,
    fullName: 'Ермекова Сауле Қайратқызы',
    addressAs: 'Сауле Қайратқызы',
    locale: 'kk',
    role: 'mentor',
    form: mentor({
      subjects: ['primary'],
      schoolStages: ['primary'],
      experienceYears: 11,
      strengths: ['parents', 'discipline'],
      freeHours: ['3-13:15'],
    }),
  },
  belova: {
    userId: MADE_UP + 9016,
    fullName: 'Белова Анна Дмитриевна',
    addressAs: 'Анна Дмитриевна',
    locale: 'ru',
    role: 'mentor',
    form: mentor({
      subjects: ['math'],
      schoolStages: ['basic'],
      experienceYears: 12,
      teacherCategory: 'methodologist',
      strengths: ['assessment', 'documents'],
      freeHours: ['2-14:10'],
    }),
  },
  melnik: {
    userId: MADE_UP + 9017,
    fullName: 'Мельник Виктор Павлович',
    addressAs: 'Виктор Павлович',
    locale: 'ru',
    role: 'mentor',
    form: mentor({
      subjects: ['math', 'physics'],
      schoolStages: ['senior'],
      experienceYears: 27,
      strengths: ['planning'],
      freeHours: ['1-15:00'],
    }),
  },
  kotova: {
    userId: MADE_UP + 9018,
    fullName: 'Котова Ирина Павловна',
    addressAs: 'Ирина Павловна',
    locale: 'ru',
    role: 'mentor',
    stops: 'notApproved',
    form: mentor({
      subjects: ['geography'],
      schoolStages: ['basic'],
      experienceYears: 8,
      teacherCategory: 'first',
      strengths: ['motivation'],
      freeHours: ['4-14:10'],
    }),
  },
  asanov: {
    userId: MADE_UP + 9021,
    fullName: 'Асанов Тимур Маратович',
    addressAs: 'Тимур',
    locale: 'ru',
    role: 'mentee',
    form: mentee({
      subjects: ['english'],
      schoolStages: ['basic'],
      experienceYears: 1,
      topics: ['discipline', 'planning'],
      freeHours: ['2-15:00', '3-15:00', '4-14:10'],
    }),
  },
  kim: {
    userId: MADE_UP + 9022,
    fullName: 'Ким Денис Олегович',
    addressAs: 'Денис',
    locale: 'ru',
    role: 'mentee',
    form: mentee({
      subjects: ['german'],
      schoolStages: ['basic'],
      experienceYears: 2,
      topics: ['motivation', 'assessment'],
      freeHours: ['1-14:10'],
    }),
  },
  sabitova: {
    userId: MADE_UP + 9023,
    fullName: 'Сабитова Айгерім Нұрланқызы',
    addressAs: 'Айгерім',
    locale: 'kk',
    role: 'mentee',
    form: mentee({
      subjects: ['english'],
      schoolStages: ['basic'],
      experienceYears: 0,
      topics: ['discipline', 'communication'],
      freeHours: ['4-14:10'],
    }),
  },
  ermekov: {
    userId: MADE_UP + 9024,
    fullName: 'Ермеков Марат Сәкенұлы',
    addressAs: 'Марат',
    locale: 'kk',
    role: 'mentee',
    form: mentee({
      subjects: ['history'],
      schoolStages: ['senior'],
      experienceYears: 3,
      menteeCategory: 'newcomer',
      topics: ['documents'],
      freeHours: ['3-14:10'],
    }),
  },
  li: {
    userId: MADE_UP + 9025,
    fullName: 'Ли Алина Сергеевна',
    addressAs: 'Алина',
    locale: 'ru',
    role: 'mentee',
    form: mentee({
      subjects: ['informatics'],
      schoolStages: ['basic'],
      experienceYears: 0,
      topics: ['planning'],
      freeHours: ['5-13:15'],
    }),
  },
  safin: {
    userId: MADE_UP + 9026,
    fullName: 'Сафин Рустам Ильгизович',
    addressAs: 'Рустам',
    locale: 'ru',
    role: 'mentee',
    form: mentee({
      subjects: ['russian'],
      schoolStages: ['basic'],
      experienceYears: 1,
      topics: ['assessment'],
      freeHours: ['1-14:10'],
    }),
  },
  panina: {
    userId: MADE_UP + 9027,
    fullName: 'Панина Вера Николаевна',
    addressAs: 'Вера Николаевна',
    locale: 'ru',
    role: 'mentee',
    form: mentee({
      subjects: ['literature'],
      schoolStages: ['senior'],
      experienceYears: 15,
      menteeCategory: 'digital',
      topics: ['digital'],
      freeHours: ['4-14:10'],
    }),
  },
  novikov: {
    userId: MADE_UP + 9028,
    fullName: 'Новиков Артём Евгеньевич',
    addressAs: 'Артём',
    locale: 'ru',
    role: 'mentee',
    form: mentee({
      subjects: ['math'],
      schoolStages: ['basic'],
      experienceYears: 2,
      topics: ['assessment', 'documents'],
      freeHours: ['2-14:10'],
    }),
  },
  zhukova: {
    userId: MADE_UP + 9029,
    fullName: 'Жукова Полина Романовна',
    addressAs: 'Полина',
    locale: 'ru',
    role: 'mentee',
    form: mentee({
      subjects: ['chemistry'],
      schoolStages: ['senior'],
      experienceYears: 1,
      topics: ['differentiation'],
      freeHours: ['2-14:10'],
    }),
  },
  seitkali: {
    userId: MADE_UP + 9030,
    fullName: 'Сейтқали Аружан Ерланқызы',
    addressAs: 'Аружан',
    locale: 'kk',
    role: 'mentee',
    form: mentee({
      subjects: ['primary'],
      schoolStages: ['primary'],
      experienceYears: 1,
      topics: ['parents', 'discipline'],
      freeHours: ['3-13:15'],
    }),
  },
  grigoriev: {
    userId: MADE_UP + 9031,
    fullName: 'Григорьев Илья Андреевич',
    addressAs: 'Илья',
    locale: 'ru',
    role: 'mentee',
    form: mentee({
      subjects: ['physics'],
      schoolStages: ['basic', 'senior'],
      experienceYears: 2,
      topics: ['motivation', 'digital'],
      freeHours: ['5-13:15'],
    }),
  },
  tikhonova: {
    userId: MADE_UP + 9032,
    fullName: 'Тихонова Дарья Алексеевна',
    addressAs: 'Дарья',
    locale: 'ru',
    role: 'mentee',
    form: mentee({
      subjects: ['math'],
      schoolStages: ['basic'],
      experienceYears: 0,
      topics: ['assessment'],
      freeHours: ['2-14:10'],
    }),
  },
  petrov: {
    userId: MADE_UP + 9033,
    fullName: 'Петров Максим Юрьевич',
    addressAs: 'Максим',
    locale: 'ru',
    role: 'mentee',
    form: mentee({
      subjects: ['math'],
      schoolStages: ['senior'],
      experienceYears: 1,
      topics: ['planning'],
      freeHours: ['1-15:00'],
    }),
  },
  sokolova: {
    userId: MADE_UP + 9034,
    fullName: 'Соколова Юлия Викторовна',
    addressAs: 'Юлия',
    locale: 'ru',
    role: 'mentee',
    form: mentee({
      subjects: ['primary'],
      schoolStages: ['primary'],
      experienceYears: 0,
      topics: ['parents'],
      freeHours: ['3-13:15'],
    }),
  },
  morozova: {
    userId: MADE_UP + 9035,
    fullName: 'Морозова Екатерина Ильинична',
    addressAs: 'Катя',
    locale: 'ru',
    role: 'mentee',
    stops: 'noForm',
    form: {},
  },
  akhmetov: {
    userId: MADE_UP + 9036,
    fullName: 'Ахметов Данияр Русланұлы',
    addressAs: 'Данияр',
    locale: 'kk',
    role: 'mentee',
    stops: 'pending',
    form: {},
  },
  fyodorova: {
    fullName: 'Фёдорова Зинаида Львовна',
    addressAs: 'Зинаида Львовна',
    locale: 'ru',
    role: 'mentee',
    form: mentee({
      subjects: ['biology'],
      schoolStages: ['basic'],
      experienceYears: 31,
      menteeCategory: 'digital',
      topics: ['digital'],
      freeHours: ['2-14:10'],
    }),
  },
} as const satisfies Record<string, Cast>;

export type Key = keyof typeof CAST;
