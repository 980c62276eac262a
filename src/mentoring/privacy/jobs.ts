import type { Job } from '../../platform/dispatch/ticks.ts';
import { onceADay } from '../organisations/jobs.ts';
import { erasePersons, openErasures } from './erasure/operations.ts';
import { leaveSchools } from './leave/operations.ts';
import { dueErasures } from './queries.ts';
import { retainEverywhere, retainSchool } from './retention/operations.ts';

/** People in one transaction: short enough for those who wait. */
const AT_ONCE = 10;

/** Makes nobodies of those whose grace is over; after a downtime, or a restore of a backup, of all that are due by then. */
export const eraseDue: Job = {
  name: 'privacy.erase',
  async run(deps, now) {
    for (;;) {
      const due = await dueErasures(deps.pool, now, AT_ONCE);
      if (due.length === 0) return;
      const back = due.filter((one) => one.back).map((one) => one.personId);
      await deps.pool.query(
        `update "Erasure" set "takenBackAt" = $2 where "personId" = any($1) and "takenBackAt" is null and "doneAt" is null`,
        [back, now],
      );
      const ids = due.filter((one) => !one.back).map((one) => one.personId);
      for (const personId of ids) await leaveSchools(deps, { personId, last: 'pass' });
      await erasePersons(deps, ids, { still: openErasures });
    }
  },
  async nextAt(deps, after) {
    const { rows } = await deps.pool.query<{ at: Date | null }>(
      `select min("dueAt") as "at" from "Erasure" where "takenBackAt" is null and "doneAt" is null and "dueAt" > $1`,
      [after],
    );
    return rows[0]?.at ?? undefined;
  },
};

/** Takes away, once a day when it begins in a school's zone, what has been kept long enough (rules-retention.ts). */
export const retention = (): Job =>
  onceADay('privacy.retention', async (deps, days, now) => {
    await retainEverywhere(deps, now);
    for (const { zone, today } of days) {
      const { rows } = await deps.pool.query<{ id: number }>(
        `select "id" from "School" where "zone" = $1 order by "id"`,
        [zone],
      );
      for (const { id } of rows) await retainSchool(deps, id, today, now);
    }
  });
