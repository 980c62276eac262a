import { count, id, oneOf, tap } from '../../../platform/telegram/tap.ts';

const side = oneOf('mentee', 'mentor');

/** «📊 Опросы» of a school: past rounds, the year, the forms of those who lead. */
export const surveysTap = tap('surveys.school', id);
/** A round's results of one role; all its numbers, a page; as a picture. */
export const resultsTap = tap('surveys.results', id, side);
export const numbersTap = tap('surveys.numbers', id, side, count);
export const pictureTap = tap('surveys.picture', id, side);
/** Open answers, and sheets with a name, a page. */
export const wordsTap = tap('surveys.words', id, count);
export const namedTap = tap('surveys.named', id, count);
/** The four fields of a round, two by two. */
export const swotTap = tap('surveys.swot', id, oneOf('inner', 'outer'));
/** A programme's year, of one role, a page. */
export const yearTap = tap('surveys.year', id, side, count);

/** A curator's own form of a term; its questions, the marks so far in a number; signed. */
export const assessmentTap = tap('surveys.assessment', id);
export const markTap = tap('surveys.mark', id, count);
export const signTap = tap('surveys.sign', id, count);

/** The school's own questions: the list, a new one; one of them, changed, archived. */
export const ownTap = tap('surveys.own', id);
export const newOwnTap = tap('surveys.newOwn', id);
export const ownOneTap = tap('surveys.ownOne', id);
export const changeOwnTap = tap('surveys.changeOwn', id);
export const archiveOwnTap = tap('surveys.archiveOwn', id);

/** The summary of a round, for a person who answered. */
export const summaryTap = tap('surveys.summary', id);
