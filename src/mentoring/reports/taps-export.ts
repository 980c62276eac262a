import { count, day, oneOf, tap } from '../../platform/telegram/tap.ts';
import { FORMATS, WHOSE } from './input-export.ts';
import { SHEETS } from './rules-export.ts';

const whose = oneOf(...WHOSE);

/** «Выгрузить»: whose data, when there is a choice. */
export const exportTap = tap('export.open', count);
/** Of whom; then for which days. The number is the school's, 0 for all and for one's own pairs. */
export const exportOfTap = tap('export.of', whose, count);
/** «Другие даты». */
export const exportDatesTap = tap('export.dates', whose, count);
/** For which days; then in which form. */
export const exportSpanTap = tap('export.span', whose, count, day, day);
/** CSV: which sheet. */
export const exportCsvTap = tap('export.csv', whose, count, day, day);
export const exportSheetTap = tap('export.sheet', whose, count, day, day, oneOf(...SHEETS));
/** The order itself. */
export const exportMakeTap = tap('export.make', whose, count, day, day, oneOf(...FORMATS));
