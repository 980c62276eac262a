/** When a person is reminded, once, of an unfinished entry. */
import { addDays, type Day } from '../../../platform/time/local.ts';
import { type Key, keyOf } from '../../common/keys.ts';

const UNFINISHED_DAYS = 3;

/** The day it is spoken of: three days after the entry was confirmed, or since the dialogue was last touched. */
export function unfinishedOn(sinceOn: Day): Day {
  return addDays(sinceOn, UNFINISHED_DAYS);
}

/** Days after which somebody who waits to be let in is told so, and the curator with them. */
const PENDING_DAYS = [3, 10];

/** The days on which a wait for confirmation is spoken of. */
export function pendingDays(askedOn: Day): Day[] {
  return PENDING_DAYS.map((days) => addDays(askedOn, days));
}

/** The key of a reminder of a questionnaire. */
export const formKey = (membershipId: number): Key => keyOf('member', membershipId, 'remind', 'form');
