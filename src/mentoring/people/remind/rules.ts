/** When somebody is reminded, once, of what they left unfinished on the way in. */
import { addDays, type Day } from '../../../platform/time/local.ts';

const UNFINISHED_DAYS = 3;

/** The day it is spoken of: three days after the entry was confirmed, or since the dialogue was last touched. */
export function unfinishedOn(sinceOn: Day): Day {
  return addDays(sinceOn, UNFINISHED_DAYS);
}

/** The key under which somebody is reminded of a questionnaire. */
export const formKey = (membershipId: number): string => `member:${membershipId}:remind:form`;
