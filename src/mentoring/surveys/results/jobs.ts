import { dispatchNew } from '../../../platform/dispatch/outbox.ts';
import type { Job } from '../../../platform/dispatch/ticks.ts';
import { addMinutes } from '../../../platform/time/local.ts';
import { keyTo } from '../../common/keys.ts';
import { onceADay } from '../../organisations/jobs.ts';
import { surveyResults, surveySummary } from './dispatches.ts';
import { keepResults } from './operations.ts';
import { nextResultsAt, resultsDue, resultsToKeep } from './queries-due.ts';

const rowOf = (
  round: { id: number; schoolId: number; resultsAt: Date },
  personId: number,
  what: 'results' | 'summary',
  dueAt = round.resultsAt,
) => ({
  to: personId,
  key: keyTo(personId, 'survey', round.id, what),
  dueAt,
  args: { schoolId: round.schoolId, roundId: round.id },
});

/** Keeps results at their hour, with the summaries to all who answered. */
const keeping: Job = {
  name: 'surveys.keep',
  async run(deps, now) {
    for (const round of await resultsToKeep(deps.pool, now)) {
      await keepResults(deps, round, now, async (tx) => {
        await dispatchNew(
          tx,
          surveySummary,
          round.asked.map((personId) => rowOf(round, personId, 'summary')),
        );
      }).catch((error: unknown) =>
        deps.log.error({ err: error, schoolId: round.schoolId }, 'results could not be kept'),
      );
    }
  },
  nextAt: (deps, after) => nextResultsAt(deps.pool, after),
};

/** A leader who was asked themselves gets the results an hour after all have the summary. */
const INSIDE_MINUTES = 60;

/** Keeps the places of results in the weeks of curators and of those asked, from the day after a round has opened. */
export function resultsJobs(): Job[] {
  return [
    onceADay('surveys.results', async (deps, days, now) => {
      const due = await resultsDue(
        deps.pool,
        days.map(({ zone }) => zone),
        now,
      );
      const roundOf = (one: (typeof due)[number]) => ({ ...one, id: one.roundId });
      const asked = due.filter((one) => !one.leads);
      const isAsked = (one: (typeof due)[number]) =>
        asked.some((other) => other.roundId === one.roundId && other.personId === one.personId);
      const curators = due
        .filter((one) => one.leads)
        .map((one) =>
          rowOf(
            roundOf(one),
            one.personId,
            'results',
            isAsked(one) ? addMinutes(one.resultsAt, INSIDE_MINUTES) : one.resultsAt,
          ),
        );
      await dispatchNew(deps.db, surveyResults, curators);
      await dispatchNew(
        deps.db,
        surveySummary,
        asked.map((one) => rowOf(roundOf(one), one.personId, 'summary')),
      );
    }),
    keeping,
  ];
}
