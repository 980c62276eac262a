import { count, id, oneOf, tap } from '../../../platform/telegram/tap.ts';
import { PARTS } from './rules-summary.ts';

const language = oneOf('ru', 'kk', 'en');

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

/** «Собрать всё» */
export const gatherTap = tap('reports.gather', id, oneOf('term', 'year'), language);

/** The reports of the last term that was reported, for heads and directors of a school. */
export const readReportsTap = tap('reports.read', id);
