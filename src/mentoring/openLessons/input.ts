import { z } from 'zod';
import { typedLine, wholeNumber } from '../../platform/typed.ts';
import { LESSON_MINUTES, MOST_SEATS, USUAL_SEATS } from './rules.ts';

const oneLine = (max: number) => typedLine(1, max);

export const TOPIC_LENGTH = 120;
export const PLACE_LENGTH = 60;
export const TAKEAWAY_LENGTH = 150;

export const topicLine = oneLine(TOPIC_LENGTH).pipe(z.string().min(2));
export const placeLine = oneLine(PLACE_LENGTH);
export const takeawayLine = oneLine(TAKEAWAY_LENGTH).pipe(z.string().min(2));
export const seatsNumber = wholeNumber(1, MOST_SEATS);

/** Answers of the dialogue about an open lesson: a new one, or another time or place of one. */
export const openLessonAnswers = z.object({
  schoolId: z.number(),
  /** The lesson that is changed; null of a new one. */
  openLessonId: z.number().nullable().default(null),
  day: z.string().nullable().default(null),
  time: z.string().nullable().default(null),
  minutes: z.number().default(LESSON_MINUTES),
  /** The year chosen by a button, until its letter is. */
  year: z.string().nullable().default(null),
  className: z.string().nullable().default(null),
  subject: z.string().nullable().default(null),
  topic: z.string().nullable().default(null),
  place: z.string().nullable().default(null),
  seats: z.number().default(USUAL_SEATS),
});
export type OpenLessonAnswers = z.infer<typeof openLessonAnswers>;
