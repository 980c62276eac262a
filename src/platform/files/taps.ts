import { id, tap } from '../telegram/tap.ts';

/** «Попробовать ещё раз»: the same order anew. */
export const againTap = tap('files.again', id);
