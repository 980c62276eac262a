/** When a school year is to be closed, and the next one begun (product.md 4, 12). */
import type { Day } from '../../../platform/time/local.ts';
import { schoolYearOf } from '../../organisations/rules.ts';

export type YearTurn = 'closing' | 'starting';

interface Year {
  startsOn: Day;
  endsOn: Day;
  status: 'open' | 'closed';
}

/** The turn that was just done: shown to who opens it again, with everything ticked. */
export function turnDone({ startsOn, status }: Year, today: Day): YearTurn | undefined {
  const began = schoolYearOf(startsOn);
  if (status === 'closed')
    return `${began + 1}-05-01` <= today && today < `${began + 1}-08-15` ? 'closing' : undefined;
  return `${began}-08-15` <= today && today <= `${began}-12-31` ? 'starting' : undefined;
}

/**
 * What the turn of the year asks of a school: from May its open programme is to be closed, from 15 August until the end
 * of December the next is to be begun, until the one under way has that day. The programme is the open one, else the latest.
 */
export function yearTurn({ startsOn, endsOn, status }: Year, today: Day): YearTurn | undefined {
  const began = schoolYearOf(startsOn);
  const autumn = (year: number) => `${year}-08-15` <= today && today <= `${year}-12-31`;
  if (status === 'closed' && autumn(began)) return 'starting';
  if (today > endsOn && autumn(began + 1)) return 'starting';
  if (today >= `${began + 1}-08-15`) return undefined;
  return status === 'open' && today >= `${began + 1}-05-01` ? 'closing' : undefined;
}
