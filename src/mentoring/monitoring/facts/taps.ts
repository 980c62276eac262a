import { count, endingTap, id, oneOf, tap } from '../../../platform/telegram/tap.ts';
import { ACHIEVEMENT_KINDS } from '../achievements/rules.ts';
import { INDICATORS } from '../indicators/rules.ts';
import { TARGETS } from '../indicators/rules-targets.ts';

const kind = oneOf(...ACHIEVEMENT_KINDS);

/** A page of a person's achievements; the person is given by a membership. */
export const achievementsTap = tap('monitoring.facts', id, count);
/** A new achievement of that membership. */
export const newAchievementTap = tap('monitoring.newfact', id, kind);
/** One achievement, by its id; its file; one line of it to change. */
export const achievementTap = tap('monitoring.fact', id);
export const achievementFileTap = tap('monitoring.file', id);
export const editAchievementTap = tap('monitoring.editfact', id, oneOf('title', 'doneOn', 'proof'));
/** Asked once more before it is gone. */
export const dropAchievementTap = tap('monitoring.dropfact', id);
export const dropAchievementSureTap = endingTap(tap('monitoring.dropped', id));
/** Achievements of the whole school, for its curator: a page of them. */
export const schoolAchievementsTap = tap('monitoring.allfacts', id, count);

/** A mentee's figures, by the membership and the term's number (0: the one that waits). */
export const figuresTap = tap('monitoring.figures', id, count);
/** Enters them: all three, or one; by the term's number. */
export const editFiguresTap = tap(
  'monitoring.setfig',
  id,
  count,
  oneOf('all', 'quality', 'conflicts', 'wantsToStay'),
);
/** People who entered their figures, for the curator: the school, the term's number (0: the one that waits), a page. */
export const schoolFiguresTap = tap('monitoring.allfig', id, count, count);

/** «📊 Показатели» of a school: a page of them, its picture, and one of them. */
export const indicatorsTap = tap('monitoring.numbers', id, count);
export const indicatorsPictureTap = tap('monitoring.numpic', id, count);
export const indicatorTap = tap('monitoring.number', id, oneOf(...INDICATORS));
/** Targets of a school, and what one of them means. */
export const targetsTap = tap('monitoring.targets', id);
export const targetTap = tap('monitoring.target', id, oneOf(...TARGETS));
