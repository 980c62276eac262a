import { count, id, tap } from '../../../platform/telegram/tap.ts';

/** How the criteria of a pair's lessons go: the pair, the sheet's place among those with a trend, a page; as a picture. */
export const trendTap = tap('observations.trend', id, count, count);
export const trendPictureTap = tap('observations.trendpic', id, count);
/** The school's means: the school, the sheet's place, a page; as a picture. */
export const schoolTrendTap = tap('observations.means', id, count, count);
export const schoolTrendPictureTap = tap('observations.meanspic', id, count);
