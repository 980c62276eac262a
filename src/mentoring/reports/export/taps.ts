import { count, day, id, oneOf, tap } from '../../../platform/telegram/tap.ts';
import { FORMATS, WHOSE } from './input.ts';
import { SHEETS } from './rules.ts';

const whose = oneOf(...WHOSE);

/** «Выгрузить»: whose data, when there is a choice. */
export const exportTap = tap('export.open', count);
/** Stands for a school where it is not about one: all of them, or one's own pairs. */
export const NO_SCHOOL = 1;
/** The scope of the data; then the days. */
export const exportOfTap = tap('export.of', whose, id);
/** «Другие даты». */
export const exportDatesTap = tap('export.dates', whose, id);
/** For which days; then in which form. */
export const exportSpanTap = tap('export.span', whose, id, day, day);
/** CSV: which sheet. */
export const exportCsvTap = tap('export.csv', whose, id, day, day);
export const exportSheetTap = tap('export.sheet', whose, id, day, day, oneOf(...SHEETS));
/** The order itself. */
export const exportMakeTap = tap('export.make', whose, id, day, day, oneOf(...FORMATS));
