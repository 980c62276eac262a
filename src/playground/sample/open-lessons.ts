/** The board of open lessons and the school's own observation sheet. */

import { saveTemplate } from '../../mentoring/lessons/templates/operations.ts';
import { bookSeat, publishOpenLesson, saveTakeaway } from '../../mentoring/openLessons/operations.ts';
import { CAST, type Key } from './cast.ts';
import type { People } from './people.ts';
import { done, type Stage, type When } from './stage.ts';

interface Told {
  host: Key;
  announced: When;
  on: When;
  className: string;
  subject: string;
  topic: string;
  place: string | null;
  seats: number;
  guests: readonly { key: Key; booked: When; takeaway?: string; said?: When }[];
}

const LESSONS: readonly Told[] = [
  {
    host: 'orlova',
    announced: [2, 4, '16:00'],
    on: [1, 3, '10:20'],
    className: '9 “А”',
    subject: 'russian',
    topic: 'Сложноподчинённые предложения: чтение с карандашом',
    place: 'каб. 34',
    seats: 4,
    guests: [
      {
        key: 'asanov',
        booked: [2, 5, '12:10'],
        takeaway: 'Вопрос на доске до звонка: класс уже работает',
        said: [1, 3, '15:10'],
      },
      {
        key: 'ermekov',
        booked: [2, 5, '13:40'],
        takeaway: 'Жұпта оқу: әр оқушы сөйлеп үлгереді',
        said: [1, 4, '08:20'],
      },
      { key: 'sokolova', booked: [1, 1, '09:05'] },
    ],
  },
  {
    host: 'lebedeva',
    announced: [1, 5, '15:20'],
    on: [0, 4, '09:25'],
    className: '7 “Б”',
    subject: 'english',
    topic: 'Past Simple: расследование в парах',
    place: 'каб. 21',
    seats: 3,
    guests: [
      { key: 'kim', booked: [1, 5, '18:02'] },
      { key: 'seitkali', booked: [0, 1, '12:15'] },
    ],
  },
];

const words = (ru: string, kk: string) => ({ ru, kk });

/** A lesson that was seen and one with a seat left; a short sheet of the school's own beside the built-in one. */
export async function openLessons(stage: Stage, people: People): Promise<void> {
  const { schoolId } = people;
  const actor = (key: Key) => {
    const { userId } = CAST[key] as { userId?: number };
    if (userId === undefined) throw new Error(`${key} has no phone`);
    return stage.actor(userId);
  };
  for (const { host, announced, on, guests, ...lesson } of LESSONS) {
    const { openLessonId } = done(
      await publishOpenLesson(stage.at(announced), await actor(host), {
        ...lesson,
        schoolId,
        startsAt: stage.instant(on),
        minutes: 45,
        requestId: stage.request(),
      }),
    );
    for (const { key, booked, takeaway, said } of guests) {
      done(await bookSeat(stage.at(booked), await actor(key), openLessonId));
      if (takeaway !== undefined && said !== undefined)
        done(await saveTakeaway(stage.at(said), await actor(key), { openLessonId, text: takeaway }));
    }
  }
  done(
    await saveTemplate(stage.at([1, 2, '11:30']), people.curator, {
      schoolId,
      name: words('Начало урока', 'Сабақтың басы'),
      criteria: [
        words('Класс готов к звонку', 'Сынып қоңырауға дайын'),
        words('Цель названа и понята', 'Мақсат айтылды әрі түсінікті'),
        words('Первое задание — для всех', 'Алғашқы тапсырма барлығына арналған'),
        words('Учитель видит каждого', 'Мұғалім әр оқушыны көреді'),
        words('Темп держится', 'Қарқын сақталады'),
      ].map((texts) => ({ texts })),
      maxMark: 3,
      scale: [
        words('не было', 'болмады'),
        words('начато', 'басталды'),
        words('есть', 'бар'),
        words('есть у всех', 'барлығында бар'),
      ],
      requestId: stage.request(),
    }),
  );
}
