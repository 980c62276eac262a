import { z } from 'zod';
import { actorById } from '../../../platform/database/actor.ts';
import { kind } from '../../../platform/dispatch/kinds.ts';
import type { Screen } from '../../../platform/telegram/screen.ts';

import { findResults, resultsFor } from './queries.ts';
import { firstRole, resultsScreen, termIn } from './screens.ts';
import { summaryScreen } from './screens-words.ts';
import { summaryTap } from './taps.ts';

const DAY = 24 * 60;
const aboutRound = z.object({ schoolId: z.number(), roundId: z.number() });

/** «Итог куратору», on the term's last school day, while there is still somebody to talk to. */
export const surveyResults = kind('surveys.results', aboutRound, {
  urgency: 'bundle',
  anchored: true,
  lateByMinutes: 5 * DAY,
  async render(deps, args, person): Promise<Screen | null> {
    const actor = await actorById(deps.pool, person.personId, deps);
    const view = actor && (await findResults(deps, actor, args.roundId));
    if (!view?.ready) return null;
    return resultsScreen(deps.texts.for(person.locale), view, firstRole(view), view);
  },
});

/** The short summary to who answered in time. */
export const surveySummary = kind('surveys.summary', aboutRound, {
  urgency: 'bundle',
  anchored: true,
  lateByMinutes: 5 * DAY,
  async render(deps, args, person): Promise<Screen | null> {
    const actor = await actorById(deps.pool, person.personId, deps);
    const found = actor && (await resultsFor(deps, actor, args.roundId));
    const role = found?.roles[0];
    if (!found || !role) return null;
    const t = deps.texts.for(person.locale);
    const open = summaryTap.button(t.label('surveys-results-show'), args.roundId);
    return {
      ...summaryScreen(t, found.view, role),
      brief: {
        line: t('surveys-summary-line', { term: termIn(t, found.view.round) }),
        button: open,
      },
    };
  },
});

export const resultsDispatches = [surveyResults, surveySummary];
