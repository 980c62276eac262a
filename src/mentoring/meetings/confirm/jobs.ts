import type { Deps } from '../../../platform/deps.ts';
import type { Job } from '../../../platform/dispatch/ticks.ts';
import { addDays, addMinutes, dayOf, instantOf } from '../../../platform/time/local.ts';
import { LAPSED_MINUTES, settleSilent } from './operations-settle.ts';

/** Settles what silence decides. No message is sent: what follows waits in the curator's queue. */
const settle: Job = {
  name: 'meetings.settle',
  async run(deps, now) {
    await settleSilent(deps, now);
  },
  async nextAt(deps, after) {
    const candidates = [...(await midnights(deps, after)), ...(await lapses(deps, after))];
    return candidates.toSorted((a, b) => a.getTime() - b.getTime())[0];
  },
};

/** Days of silence end with a school's midnight; only where a lone answer waits. None is given before the meeting. */
async function midnights(deps: Deps, after: Date): Promise<Date[]> {
  const { rows } = await deps.pool.query<{ zone: string }>(
    `select distinct s."zone" from "Meeting" m join "School" s on s."id" = m."schoolId"
    where m."status" = 'agreed' and m."contradictionAt" is null and m."startsAt" <= $1
      and (select c."id" from "Confirmation" c where c."meetingId" = m."id" limit 1) is not null`,
    [after],
  );
  return rows.map(({ zone }) => instantOf(addDays(dayOf(after, zone), 1), '00:00', zone));
}

/** A proposal is over a day after its hour. */
async function lapses(deps: Deps, after: Date): Promise<Date[]> {
  const { rows } = await deps.pool.query<{ at: Date | null }>(
    `select min("startsAt") as at from "Meeting" where "status" = 'proposed' and "startsAt" >= $1`,
    [addMinutes(after, -LAPSED_MINUTES)],
  );
  const first = rows[0]?.at;
  return first ? [addMinutes(first, LAPSED_MINUTES + 1)] : [];
}

export const meetingsJobs: readonly Job[] = [settle];
