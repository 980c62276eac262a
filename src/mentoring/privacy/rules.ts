/** When data go, and until when that can be taken back. */
import { addMinutes } from '../../platform/time/local.ts';

/**
 * Days between the request and the erasure. Longer than nightly backups are kept: every backup that still holds a
 * person holds their request too. So a restored database erases them again by itself.
 */
export const GRACE_DAYS = 30;
const DAY = 24 * 60;

/** When what was asked now is done. */
export function erasureDueAt(askedAt: Date): Date {
  return addMinutes(askedAt, GRACE_DAYS * DAY);
}

/** When the person is reminded that it can still be taken back: in the middle, and a day before. */
export function remindersOf(askedAt: Date): Date[] {
  return [GRACE_DAYS / 2, GRACE_DAYS - 1].map((days) => addMinutes(askedAt, days * DAY));
}
