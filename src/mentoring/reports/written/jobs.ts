import { inSchool } from '../../../platform/database/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dispatchNew } from '../../../platform/dispatch/outbox.ts';
import type { Job } from '../../../platform/dispatch/ticks.ts';
import { addDays, addMinutes, type Day, instantOf } from '../../../platform/time/local.ts';
import { keyOf } from '../../common/keys.ts';
import { daysToLook, onceADay } from '../../organisations/jobs.ts';
import { programmeOf } from '../../organisations/queries.ts';
import { reportsLate, reportsSoon } from './dispatches.ts';
import { remindKey } from './operations.ts';
import { expectedReports } from './queries.ts';
import { termsNear } from './queries-lists.ts';
import { afterTermOn, lastWeekOn } from './rules.ts';

/** A downtime's days are caught up so far back. */
const BACK_DAYS = 3;
/** A term's last lessons may be so long before its end. */
const AHEAD_DAYS = 21;

async function remind(
  deps: Deps,
  school: { schoolId: number; zone: string; termId: number },
  when: { kind: typeof reportsSoon; name: string; on: Day },
  now: Date,
): Promise<void> {
  const { schoolId, zone, termId } = school;
  const dueAt = instantOf(when.on, '00:00', zone);
  if (addMinutes(dueAt, when.kind.lateByMinutes ?? 0) < now) return;
  const owed = (await expectedReports(deps.db, [termId])).filter(
    (one) => one.version === null && one.reachable,
  );
  const persons = [...new Set(owed.map((one) => one.personId))];
  await dispatchNew(
    deps.db,
    when.kind,
    persons.map((personId) => ({
      to: personId,
      key: keyOf(remindKey(schoolId, termId, personId), when.name),
      dueAt,
      args: { schoolId, termId },
    })),
  );
}

/** Authors of due reports are reminded when the term's last week begins, and once more when the term is over. */
export function reportJobs(): Job[] {
  return [
    onceADay('reports.remind', async (deps, days, now) => {
      for (const due of days) {
        const near = await termsNear(deps.db, [due.zone], {
          from: addDays(due.today, -BACK_DAYS - 1),
          to: addDays(due.today, AHEAD_DAYS),
        });
        if (near.length === 0) continue;
        const looked = daysToLook(due, BACK_DAYS);
        for (const term of near) {
          const { schoolId } = term;
          const { calendar } = await programmeOf({ schoolId, db: inSchool(deps.db, schoolId) });
          for (const on of looked) {
            if (on === lastWeekOn(term, calendar))
              await remind(deps, term, { kind: reportsSoon, name: 'soon', on }, now);
            if (on === afterTermOn(term))
              await remind(deps, term, { kind: reportsLate, name: 'late', on }, now);
          }
        }
      }
    }),
  ];
}
