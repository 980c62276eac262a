/** Telegram promises that the number of an account has at most 52 significant bits. */
const REAL_BELOW = 2 ** 52;

/**
 * Where the numbers of made-up people begin: above every real account's, and still exact as a number of JavaScript.
 * The digits after it are free: `MADE_UP + 9001`.
 */
export const MADE_UP = 9_000_000_000_000_000;

/** Whether an account on Telegram may have this number. Made-up people have numbers above all of these. */
export function isRealAccount(id: number): boolean {
  return Number.isSafeInteger(id) && id > 0 && id < REAL_BELOW;
}
