import { id, tap } from '../../../platform/telegram/tap.ts';

/** What is left of closing a school year, or of beginning the next one. */
export const yearTap = tap('digest.year', id);
