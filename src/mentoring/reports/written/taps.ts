import { count, id, oneOf, tap } from '../../../platform/telegram/tap.ts';
import { PARTS } from '../package/rules-summary.ts';
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
/** Who will read it; then the confirmation, with the number of the version it makes. */
export const confirmTap = tap('reports.confirm', id, what, id);
export const confirmedTap = tap('reports.confirmed', id, what, id, count);
/** The report as a file, in a language. */
export const reportFileTap = tap('reports.file', id, what, id, language);

/** All reports of a school in a term, for its curator and for who reads them; a page. */
export const reportsTap = tap('reports.all', id, count);

/** The school's справка on a term; a part of it, a page; a line, its words of the curator; confirmed. */
export const summaryTap = tap('reports.summary', id);
export const summaryPartTap = tap('reports.sumpart', id, oneOf(...PARTS), count);
export const summaryWordsTap = tap('reports.sumwords', id, oneOf('conclusions', 'suggestions'));
export const confirmSummaryTap = tap('reports.sumdone', id, count);
export const summaryFileTap = tap('reports.sumfile', id, language);
/** The table of indicators at two dates, with self-analyses: of a programme. */
export const tableFileTap = tap('reports.table', id, language);

/** «Пакет за четверть / год»: by the term; 0 in the second place for the term, 1 for the year. */
export const packageTap = tap('reports.package', id, oneOf('term', 'year'));
/** The package of the school's present term. */
export const packageNowTap = tap('reports.packs', id);
/** Reminds all authors at once. */
export const remindTap = tap('reports.remind', id, oneOf('term', 'year'));
/** «Собрать всё» */
export const gatherTap = tap('reports.gather', id, oneOf('term', 'year'), language);
/** The reports of the last term that was reported, for heads and directors of a school. */
export const readReportsTap = tap('reports.read', id);
