import { count, day, endingTap, id, oneOf, tap } from '../../../platform/telegram/tap.ts';

/** «Записать урок»: of this pair; from the home card: of the only pair at once, else the choice of one. */
export const newLessonTap = tap('observations.new', id);
export const startLessonTap = tap('observations.start');
/** The same of a lesson whose day is known: a meeting that was a visit. */
export const newLessonOnTap = tap('observations.newon', id, day);
/** A sheet begun and left: go on, or forget it and begin anew. */
export const continueLessonTap = tap('observations.continue', id);
export const anewLessonTap = tap('observations.anew', id);

/** The lessons of a pair, a page of them. */
export const lessonsTap = tap('observations.list', id, count);
/** One observed lesson; its marks; its facts and course. */
export const lessonTap = tap('observations.lesson', id);
export const lessonPartTap = tap('observations.part', id, oneOf('marks', 'facts', 'answers'), count);
export const editLessonTap = tap('observations.edit', id);
/** Deletes an unseen sheet, after a question. */
export const dropLessonTap = tap('observations.drop', id);
export const dropLessonSureTap = endingTap(tap('observations.dropped', id));
/** «Беседа состоялась». */
export const shareLessonTap = tap('observations.share', id);
/** Put a shared sheet right. */
export const correctLessonTap = tap('observations.correct', id);
/** My voice notes of a lesson. */
export const voicesTap = tap('observations.voices', id);

/** The teacher's answers. */
export const reflectTap = tap('observations.reflect', id);
export const disagreeTap = tap('observations.disagree', id);
/** A colleague's visit: it took place, or it did not. */
export const visitTap = tap('observations.visit', id, oneOf('held', 'missed'));
export const openSheetTap = tap('observations.sheet', id, oneOf('open', 'close'));
