/** Looks each morning for stages that are due soon or overdue, and orders the reminders. */
import { inSchool } from '../../../platform/database/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type DispatchRow, dispatchNew } from '../../../platform/dispatch/outbox.ts';
import type { Job } from '../../../platform/dispatch/ticks.ts';
import { instantOf } from '../../../platform/time/local.ts';
import { keyTo } from '../../common/keys.ts';
import { type DueDay, daysToLook, onceADay } from '../../organisations/jobs.ts';
import { programmeOf } from '../../organisations/queries.ts';
import { stageOverdue, stageSoon } from './dispatches.ts';
import { dueOnOf, pairsNearDue, stageRows, stepOfSide } from './queries.ts';
import { stageReminders } from './rules.ts';

type Args = Parameters<(typeof stageSoon)['render']>[1];

/** How far back a reminder that a downtime swallowed is still made up for. */
const BACK_DAYS = 3;

async function run(deps: Deps, days: readonly DueDay[], now: Date): Promise<void> {
  const found: Record<'soon' | 'overdue', DispatchRow<Args>[]> = { soon: [], overdue: [] };
  for (const { schoolId, zone, pairIds } of await pairsNearDue(deps, days)) {
    const due = days.find((d) => d.zone === zone);
    if (!due) continue;
    const looked = daysToLook(due, BACK_DAYS);
    const db = inSchool(deps.db, schoolId);
    const { calendar } = await programmeOf({ schoolId, db });
    for (const row of await stageRows(db, { id: { in: pairIds } })) {
      const dueOn = dueOnOf(row, calendar, now);
      const said = stageReminders(dueOn, calendar).filter(
        ({ on }) => looked.includes(on) && on > row.stageSinceOn,
      );
      if (said.length === 0) continue;
      for (const side of ['mentor', 'mentee'] as const) {
        if (!stepOfSide(row, side, { now, today: due.today, calendar })) continue;
        const to = row[side].personId;
        for (const { what, on } of said) {
          found[what].push({
            to,
            key: keyTo(to, 'pair', row.id, 'remind', what, row.stage, on),
            dueAt: instantOf(on, '00:00', zone),
            args: { schoolId, pairId: row.id, stage: row.stage, dueOn },
          });
        }
      }
    }
  }
  await dispatchNew(deps.db, stageSoon, found.soon);
  await dispatchNew(deps.db, stageOverdue, found.overdue);
}

/** Remembers per instance which days it has looked at. */
export function stageJob(): Job {
  return onceADay('pairing.remind', run);
}
