/** What earlier weeks left behind, so that the digest has something to compare with. */

import { factsToKeep } from '../../mentoring/monitoring/digest/queries.ts';
import { toldWeek } from '../../mentoring/monitoring/digest/rules.ts';
import { sendNudge } from '../../mentoring/monitoring/nudge/operations.ts';
import { watchedPairs } from '../../mentoring/pairing/attention/queries.ts';
import { inSchool } from '../../platform/database/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { dayOf } from '../../platform/time/local.ts';
import type { People } from './people.ts';
import { done, type Stage, type When, ZONE } from './stage.ts';

const LOW = 4;
/** Pairs that were in trouble a week ago and are in time again. */
const CAME_BACK = 2;

/** Two digests were made; the curator has written to the pair that never met; one pulse was higher in autumn's first month. */
export async function weeksBefore(stage: Stage, people: People, deps: Deps): Promise<void> {
  const scope = { schoolId: people.schoolId, zone: ZONE, db: inSchool(deps.db, people.schoolId) };
  const { pairs } = await watchedPairs(scope, stage.instant([0, 2, '10:00']));
  for (const low of await scope.db.pulse.findMany({ where: { score: { lte: LOW } } })) {
    // October had the survey in its place.
    const month = stage.day([9, 1]).slice(0, low.month.length);
    const score = low.score + 4;
    const { schoolId, pairId, side } = low;
    const answeredAt = stage.instant([9, 3, '16:00']);
    await scope.db.pulse.create({ data: { schoolId, pairId, side, month, score, answeredAt } });
  }
  const calm = pairs.filter((p) => p.open.length === 0 && !p.silenced).slice(0, CAME_BACK);
  for (const weeksAgo of [1, 0]) {
    const monday: When = [weeksAgo, 1, '00:00'];
    const now = stage.instant(monday);
    const span = toldWeek(dayOf(now, ZONE));
    const facts = await factsToKeep(scope, now, span);
    if (weeksAgo === 1) facts.risks.push(...calm.map((p) => ({ pairId: p.id, kind: 'overdue' })));
    await scope.db.digestWeek.create({
      data: { schoolId: scope.schoolId, weekOn: span.fromOn, facts: { ...facts }, madeAt: now },
    });
  }
  const silent = pairs.find((p) => p.open[0]?.kind === 'noFirstMeeting');
  if (!silent) return;
  const at = stage.at([0, 1, '09:10']);
  const word = { pairId: silent.id, before: 0, requestId: stage.request() };
  done(await sendNudge(at, people.curator, word));
}
