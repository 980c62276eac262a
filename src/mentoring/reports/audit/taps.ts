import { count, day, id, tap } from '../../../platform/telegram/tap.ts';

/** The log of a school: a page of all; who acted, a page of them; a page of one person's. */
export const auditTap = tap('audit.open', id, count);
export const auditPeopleTap = tap('audit.people', id, count);
export const auditOfTap = tap('audit.of', id, id, count);
/** The days with entries of a week, given by the number of weeks back; a page of one day. The person is 0 for all. */
export const auditDaysTap = tap('audit.days', id, count, count);
export const auditDayTap = tap('audit.day', id, count, day, count);
