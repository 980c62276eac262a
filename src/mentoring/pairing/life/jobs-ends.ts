/** Looks each morning for pairs whose end is near, and tells both. */
import { inSchool } from '../../../platform/database/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type DispatchRow, dispatchNew } from '../../../platform/dispatch/outbox.ts';
import type { Job } from '../../../platform/dispatch/ticks.ts';
import { instantOf } from '../../../platform/time/local.ts';
import { keyTo } from '../../common/keys.ts';
import { type DueDay, daysToLook, onceADay } from '../../organisations/jobs.ts';
import { programmeOf } from '../../organisations/queries.ts';
import type { SchoolCalendar } from '../../organisations/rules.ts';
import { endNotices } from '../rules-ends.ts';
import { pairEndNear, pairLastDay } from './dispatches.ts';
import { pairsNearEnd } from './queries.ts';

/** How far back a message that a downtime swallowed is still made up for. */
const BACK_DAYS = 3;

type Args = Parameters<(typeof pairEndNear)['render']>[1];

async function run(deps: Deps, days: readonly DueDay[]): Promise<void> {
  const near: DispatchRow<Args>[] = [];
  const last: DispatchRow<Args>[] = [];
  const calendars = new Map<number, SchoolCalendar>();
  for (const pair of await pairsNearEnd(deps, days, BACK_DAYS)) {
    const { pairId, schoolId, zone, endsOn } = pair;
    const due = days.find((d) => d.zone === zone);
    if (!due) continue;
    const calendar =
      calendars.get(schoolId) ?? (await programmeOf({ schoolId, db: inSchool(deps.db, schoolId) })).calendar;
    calendars.set(schoolId, calendar);
    const looked = daysToLook(due, BACK_DAYS);
    for (const { left, on } of endNotices(calendar, pair).filter((notice) => looked.includes(notice.on))) {
      for (const { personId: to, hour } of pair.sides) {
        // No reminder that a pause takes back: the end comes however the pair rests.
        const key = keyTo(to, 'pair', pairId, 'end', endsOn, left);
        const args = { schoolId, pairId, endsOn };
        const time = left === 0 ? `${String(hour).padStart(2, '0')}:00` : '00:00';
        (left === 0 ? last : near).push({ to, key, dueAt: instantOf(on, time, zone), args });
      }
    }
  }
  await dispatchNew(deps.db, pairEndNear, near);
  await dispatchNew(deps.db, pairLastDay, last);
}

/** Remembers per instance which days it has looked at. */
export function endsJob(): Job {
  return onceADay('pairing.ends', (deps, days) => run(deps, days));
}
