import { count, id, oneOf, tap } from '../../../platform/telegram/tap.ts';
import { SECTIONS, WHATS } from './rules.ts';

const what = oneOf(...WHATS);
const section = oneOf(...SECTIONS);
const language = oneOf('ru', 'kk', 'en');

/** One's own reports: those that wait and those confirmed; a page. */
export const myReportsTap = tap('reports.mine', count);
/** A side's report of a pair in a term; one part of it, a page. */
export const reportTap = tap('reports.report', id, what, id);
export const sectionTap = tap('reports.part', id, what, id, section, count);
/** The questions that only the author can answer: those left, or one of them anew. */
export const answerTap = tap('reports.answer', id, what, id);
/** One line to word anew: the part, and its place in it. */
export const lineTap = tap('reports.line', id, what, id, section, count);
/** The future readers; then the confirmation, with the number of the version it makes. */
export const confirmTap = tap('reports.confirm', id, what, id);
export const confirmedTap = tap('reports.confirmed', id, what, id, count);
/** The report as a file, in a language. */
export const reportFileTap = tap('reports.file', id, what, id, language);

/** All reports of a school in a term, for its curator and for who reads them; a page. */
export const reportsTap = tap('reports.all', id, count);

/** Reminds all authors at once. */
export const remindTap = tap('reports.remind', id, oneOf('term', 'year'));
