/** Looks each morning for what people left unfinished on the way in. */

import type { Deps } from '../../../platform/deps.ts';
import { type DispatchRow, dispatchNew } from '../../../platform/dispatch/outbox.ts';
import type { Job } from '../../../platform/dispatch/ticks.ts';
import { type Day, dayOf, instantOf } from '../../../platform/time/local.ts';
import { keyTo } from '../../common/keys.ts';
import { type DueDay, daysToLook, onceADay } from '../../organisations/jobs.ts';
import { entriesWait, entryUnfinished, entryWaits, formUnfinished } from './dispatches.ts';
import { pendingEntries, unfinishedEntries, unfinishedForms } from './queries.ts';
import { formKey, pendingDays, unfinishedOn } from './rules.ts';

/** How far back a reminder that a downtime swallowed is still made up for. */
const BACK_DAYS = 3;

/** The day of the reminder, when the job looks at that day now. */
function dayToSay(days: readonly DueDay[], zone: string, since: Date): Day | undefined {
  const due = days.find((d) => d.zone === zone);
  const on = unfinishedOn(dayOf(since, zone));
  return due && daysToLook(due, BACK_DAYS).includes(on) ? on : undefined;
}

/** Who waits to be let in is told so on the third and the tenth day, and those who may do it. */
async function remindOfPending(deps: Deps, days: readonly DueDay[], now: Date): Promise<void> {
  const waits: DispatchRow<{ membershipId: number }>[] = [];
  const queues = new Map<string, DispatchRow<{ schoolId: number }>>();
  for (const row of await pendingEntries(deps, days, now)) {
    const { membershipId, personId: to, schoolId, zone } = row;
    const due = days.find((d) => d.zone === zone);
    const looked = due ? daysToLook(due, BACK_DAYS) : [];
    for (const on of pendingDays(dayOf(row.askedAt, zone)).filter((day) => looked.includes(day))) {
      const dueAt = instantOf(on, '00:00', zone);
      const key = keyTo(to, 'member', membershipId, 'remind', 'waits', on);
      waits.push({ schoolId, to, key, dueAt, args: { membershipId } });
      for (const keeper of row.keepers) {
        // Several newcomers of one day are one line.
        const own = keyTo(keeper, 'school', schoolId, 'entries', on);
        queues.set(own, { to: keeper, key: own, dueAt, args: { schoolId } });
      }
    }
  }
  await dispatchNew(deps.db, entryWaits, waits);
  await dispatchNew(deps.db, entriesWait, [...queues.values()]);
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
    await remindOfPending(deps, days, now);
    await dispatchNew(deps.db, formUnfinished, forms);
    await dispatchNew(deps.db, entryUnfinished, entries);
  });
}
