import { tap } from '../../platform/telegram/tap.ts';

/** Today's card of whoever presses it. */
export const homeTap = tap('home.open');
