import { dispatchNew } from '../../platform/dispatch/outbox.ts';
import type { Job } from '../../platform/dispatch/ticks.ts';
import { onceADay } from '../organisations/jobs.ts';
import { surveyResults, surveySummary } from './dispatches-results.ts';
import { resultsDue } from './queries-results-due.ts';

/** Keeps the places of results in the weeks of curators and of those asked, from the day after a round has opened. */
export function resultsJobs(): Job[] {
  return [
    onceADay('surveys.results', async (deps, days, now) => {
      const due = await resultsDue(
        deps.pool,
        days.map(({ zone }) => zone),
        now,
      );
      const row = (one: (typeof due)[number], what: string) => ({
        to: one.personId,
        key: `survey:${one.roundId}:${what}:person:${one.personId}`,
        dueAt: one.resultsAt,
        args: { schoolId: one.schoolId, roundId: one.roundId },
      });
      const curators = due.filter((one) => one.leads).map((one) => row(one, 'results'));
      const asked = due.filter((one) => !one.leads).map((one) => row(one, 'summary'));
      await dispatchNew(deps.db, surveyResults, curators);
      await dispatchNew(deps.db, surveySummary, asked);
    }),
  ];
}
