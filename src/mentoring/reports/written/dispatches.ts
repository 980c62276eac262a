import { z } from 'zod';
import { actorById } from '../../../platform/database/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { kind, type Recipient } from '../../../platform/dispatch/kinds.ts';
import type { Screen } from '../../../platform/telegram/screen.ts';
import { scopeOf } from '../../common/scope.ts';

import { ownedReports } from './queries-lists.ts';
import { reminderScreen } from './screens.ts';

const DAY = 24 * 60;
const aboutTerm = z.object({ schoolId: z.number(), termId: z.number() });

/** The line about one's own reports of a term; null once they are all confirmed. */
async function render(
  deps: Deps,
  args: z.infer<typeof aboutTerm>,
  person: Recipient,
): Promise<Screen | null> {
  const actor = await actorById(deps.pool, person.personId, deps);
  const scope = actor && scopeOf(deps, actor, args.schoolId);
  if (!scope) return null;
  const owned = await ownedReports(scope, args.termId);
  const owed = owned?.reports.filter((one) => one.version === null) ?? [];
  if (!owned || owed.length === 0) return null;
  return reminderScreen(deps.texts.for(person.locale), owned, owed);
}

/** In the term's last week, while a report is not confirmed. */
export const reportsSoon = kind('reports.soon', aboutTerm, {
  urgency: 'bundle',
  lateByMinutes: 6 * DAY,
  render,
});

/** When the term is over: holidays lie between. */
export const reportsLate = kind('reports.late', aboutTerm, {
  urgency: 'bundle',
  lateByMinutes: 21 * DAY,
  render,
});

/** A curator asks for them. */
export const reportsAsked = kind('reports.asked', aboutTerm, {
  urgency: 'bundle',
  lateByMinutes: 14 * DAY,
  render,
});

export const reportDispatches = [reportsSoon, reportsLate, reportsAsked];
