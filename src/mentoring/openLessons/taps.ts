import { count, endingTap, id, oneOf, tap } from '../../platform/telegram/tap.ts';

/** The board from «Ещё»: of the only school at once, else the choice of one. */
export const openLessonsTap = tap('observations.board');
/** The board of a school: those to come or those that were, a page of them. */
export const boardTap = tap('observations.open', id, oneOf('ahead', 'past'), count);
/** One lesson of the board. */
export const openLessonTap = tap('observations.openone', id);
/** Announces a lesson of one's own in this school. */
export const newOpenLessonTap = tap('observations.newopen', id);
/** A seat: book it, leave it. */
export const bookTap = tap('observations.book', id);
export const unbookTap = tap('observations.unbook', id);
/** The host: another time or place; not at all (asked once more first). */
export const changeOpenLessonTap = tap('observations.editopen', id, oneOf('time', 'place'));
export const cancelOpenLessonTap = tap('observations.cancelopen', id);
export const cancelOpenLessonSureTap = endingTap(tap('observations.cancelledopen', id));
/** «Что возьму себе?» after the lesson. */
export const takeawayTap = tap('observations.takeaway', id);
/** What guests took along, for the host: a page of it. */
export const takeawaysTap = tap('observations.takeaways', id, count);
