import { count, id, tap } from '../../platform/telegram/tap.ts';

/** The log of a school: a page of all; who acted; a page of one person's. */
export const auditTap = tap('audit.open', id, count);
export const auditPeopleTap = tap('audit.people', id);
export const auditOfTap = tap('audit.of', id, id, count);
