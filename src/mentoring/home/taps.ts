import { count, tap } from '../../platform/telegram/tap.ts';

/** Today's card of the person who presses it. */
export const homeTap = tap('home.open');
/** Everything that waits for me, a page of it. */
export const waitingTap = tap('home.waiting', count);
/** «Разобрать по очереди»: the thing at this place of the queue. */
export const queueTap = tap('home.queue', count);
/** «Ещё»: what else can be opened. */
export const moreTap = tap('home.more');
export const languageTap = tap('home.language');
export const helpTap = tap('home.help');
