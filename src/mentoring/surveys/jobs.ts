import type { Deps } from '../../platform/deps.ts';
import type { Job } from '../../platform/dispatch/ticks.ts';
import { addDays } from '../../platform/time/local.ts';
import { onceADay } from '../organisations/jobs.ts';
import { askPulses } from './pulse/operations.ts';
import { closeRound, openRound, planRounds } from './rounds/operations.ts';
import { nextRoundAt, roundsDue, schoolsToPlan, schoolsWithPairs } from './rounds/queries.ts';

/** A term that ends later than this can't be near its survey. */
const LOOK_AHEAD_DAYS = 40;

/** What fails in one school keeps no other from its hour. */
async function alone(deps: Deps, schoolId: number, work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) =>
    deps.log.error({ err: error, schoolId }, 'a survey could not be kept'),
  );
}

/** Opens and closes rounds on their minute. */
const rounds: Job = {
  name: 'surveys.rounds',
  async run(deps, now) {
    for (const { id, schoolId, zone, over } of await roundsDue(deps.db, now)) {
      await alone(deps, schoolId, () =>
        over ? closeRound(deps, id, schoolId, now) : openRound(deps, { id, schoolId, zone }, now),
      );
    }
  },
  nextAt: (deps, after) => nextRoundAt(deps.db, after),
};

/** What the asking half of the room does by the clock. */
export function askingJobs(): Job[] {
  return [
    onceADay('surveys.plan', async (deps, days, now) => {
      for (const { zone, today } of days) {
        const schools = await schoolsToPlan(deps.db, [zone], {
          from: today,
          to: addDays(today, LOOK_AHEAD_DAYS),
        });
        for (const school of schools) await alone(deps, school.schoolId, () => planRounds(deps, school, now));
      }
    }),
    rounds,
    onceADay('surveys.pulse', async (deps, days) => {
      for (const { zone, today } of days) {
        for (const schoolId of await schoolsWithPairs(deps.db, zone))
          await alone(deps, schoolId, () => askPulses(deps, { schoolId, zone, today }));
      }
    }),
  ];
}
