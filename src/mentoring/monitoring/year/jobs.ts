/** Looks on Mondays for schools whose year is to be closed or begun. */
import type { Deps } from '../../../platform/deps.ts';
import { type DispatchRow, dispatchNew } from '../../../platform/dispatch/outbox.ts';
import type { Job } from '../../../platform/dispatch/ticks.ts';
import { instantOf, weekday } from '../../../platform/time/local.ts';
import { keyTo } from '../../common/keys.ts';
import { type DueDay, daysToLook, onceADay } from '../../organisations/jobs.ts';
import { yearTurns } from './dispatches.ts';
import { schoolsTurning } from './queries.ts';

/** How far back a message that a downtime swallowed is still made up for. */
const BACK_DAYS = 3;
/** From January to April no year turns. */
const FIRST_MONTH = '05';

async function run(deps: Deps, days: readonly DueDay[]): Promise<void> {
  const mondays = days.flatMap((due) => {
    const on = daysToLook(due, BACK_DAYS).findLast((day) => weekday(day) === 1);
    return on !== undefined && on.slice(5, 7) >= FIRST_MONTH ? [{ zone: due.zone, on }] : [];
  });
  if (mondays.length === 0) return;
  const rows: DispatchRow<Parameters<(typeof yearTurns)['render']>[1]>[] = [];
  for (const { schoolId, zone, tell, turn, on } of await schoolsTurning(deps, mondays)) {
    for (const to of tell) {
      const key = keyTo(to, 'school', schoolId, 'year', turn, on);
      rows.push({ to, key, dueAt: instantOf(on, '00:00', zone), args: { schoolId, turn } });
    }
  }
  await dispatchNew(deps.db, yearTurns, rows);
}

/** Remembers per instance which days it has looked at. */
export function yearJob(): Job {
  return onceADay('monitoring.year', (deps, days) => run(deps, days));
}
