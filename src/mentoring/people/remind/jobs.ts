/** Looks each morning for what people left unfinished on the way in. */
import { dispatchNew } from '../../../platform/dispatch/outbox.ts';
import type { Job } from '../../../platform/dispatch/ticks.ts';
import { type Day, dayOf, instantOf } from '../../../platform/time/local.ts';
import { keyTo } from '../../common/keys.ts';
import { type DueDay, daysToLook, onceADay } from '../../organisations/jobs.ts';
import { entryUnfinished, formUnfinished } from './dispatches.ts';
import { unfinishedEntries, unfinishedForms } from './queries.ts';
import { formKey, unfinishedOn } from './rules.ts';

/** How far back a reminder that a downtime swallowed is still made up for. */
const BACK_DAYS = 3;

/** The day of the reminder, when the job looks at that day now. */
function dayToSay(days: readonly DueDay[], zone: string, since: Date): Day | undefined {
  const due = days.find((d) => d.zone === zone);
  const on = unfinishedOn(dayOf(since, zone));
  return due && daysToLook(due, BACK_DAYS).includes(on) ? on : undefined;
}

/** Remembers per instance which days it has looked at. */
export function peopleJob(): Job {
  return onceADay('people.remind', async (deps, days, now) => {
    const forms = (await unfinishedForms(deps, days, now)).flatMap((row) => {
      const { membershipId, personId: to, schoolId, zone } = row;
      const on = dayToSay(days, zone, row.confirmedAt);
      if (on === undefined) return [];
      const key = keyTo(to, formKey(membershipId));
      return [{ schoolId, to, key, dueAt: instantOf(on, '00:00', zone), args: { membershipId } }];
    });
    const entries = (await unfinishedEntries(deps, days, now)).flatMap((row) => {
      const { draftId, personId: to, schoolId, zone } = row;
      const on = dayToSay(days, zone, row.updatedAt);
      if (on === undefined) return [];
      const key = keyTo(to, 'school', schoolId, 'remind', 'join');
      return [{ schoolId, to, key, dueAt: instantOf(on, '00:00', zone), args: { draftId } }];
    });
    await dispatchNew(deps.db, formUnfinished, forms);
    await dispatchNew(deps.db, entryUnfinished, entries);
  });
}
