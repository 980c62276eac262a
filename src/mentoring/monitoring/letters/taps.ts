import { count, id, tap } from '../../../platform/telegram/tap.ts';

/** Messages Telegram refused for good: a page of them, and trying one again. */
export const lettersTap = tap('monitoring.letters', count);
export const letterAgainTap = tap('monitoring.again', id, count);
