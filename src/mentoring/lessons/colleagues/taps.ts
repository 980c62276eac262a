import { count, id, tap } from '../../../platform/telegram/tap.ts';

/** «Взаимопосещение» in a school: lessons of colleagues I was at and visits of mine, a page of them. */
export const colleagueVisitsTap = tap('observations.colleagues', id, count);
/** The choice of the observed colleague of this school; the colleague is a membership. */
export const chooseColleagueTap = tap('observations.whose', id);
export const colleagueTap = tap('observations.colleague', id);
/** A sheet of the open lesson one was at. */
export const observeOpenLessonTap = tap('observations.observe', id);
