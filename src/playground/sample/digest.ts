/** What earlier weeks left behind, so that the digest has something to compare with. */

import { factsToKeep } from '../../mentoring/monitoring/digest/queries.ts';
import { toldWeek } from '../../mentoring/monitoring/digest/rules.ts';
import { sendNudge } from '../../mentoring/monitoring/nudge/operations.ts';
import { watchedPairs } from '../../mentoring/pairing/attention/queries.ts';
import { inSchool } from '../../platform/database/scope.ts';
import type { ScopedTx } from '../../platform/database/transaction.ts';
import type { Deps } from '../../platform/deps.ts';
import { dayOf } from '../../platform/time/local.ts';
import type { People } from './people.ts';
import { done, type Stage, type When, ZONE } from './stage.ts';

const LOW = 4;
/** Pairs that were in trouble a week ago and are in time again. */
const CAME_BACK = 2;

/** The Monday of the first quarter's last week, in the autumn holidays. */
const QUARTER_ENDS: When = [4, 1, '00:00'];

/** How the quarter's last week left the pairs: its справка tells that state, not the one the story comes to later. */
async function quarterEnd(
  stage: Stage,
  scope: { schoolId: number; db: Pick<ScopedTx, 'pair' | 'digestWeek'> },
): Promise<void> {
  const weekOn = stage.day(QUARTER_ENDS);
  const end = stage.instant([3, 1, '00:00']);
  const pairs = await scope.db.pair.findMany({
    where: { createdAt: { lt: end }, OR: [{ endedAt: null }, { endedAt: { gte: end } }] },
    select: {
      mentorReadyAt: true,
      menteeReadyAt: true,
      countedMeetings: { where: { confirmed: true, startsAt: { lt: end } }, select: { kind: true } },
      goals: { where: { agreedAt: { lt: end } }, select: { id: true } },
      actions: { where: { createdAt: { lt: end } }, select: { closedAt: true } },
    },
  });
  const stages = { acquaintance: 0, trial: 0, planning: 0, series: 0, final: 0 };
  for (const { mentorReadyAt, menteeReadyAt, countedMeetings } of pairs) {
    const met = (kind: 'acquaintance' | 'trial' | 'planning') =>
      countedMeetings.some((meeting) => meeting.kind === kind);
    const ready = [mentorReadyAt, menteeReadyAt].every((at) => at !== null && at < end);
    if (met('planning')) stages[ready ? 'final' : 'series'] += 1;
    else stages[met('trial') ? 'planning' : met('acquaintance') ? 'trial' : 'acquaintance'] += 1;
  }
  const actions = pairs.flatMap((pair) => pair.actions);
  await scope.db.digestWeek.create({
    data: {
      schoolId: scope.schoolId,
      weekOn,
      facts: {
        pairs: pairs.length,
        stages,
        meetings: { confirmed: 0, ahead: 0, silent: 0 },
        goalPairs: pairs.filter((pair) => pair.goals.length > 0).length,
        actions: {
          done: actions.filter(({ closedAt }) => closedAt !== null && closedAt < end).length,
          all: actions.length,
        },
        risks: [],
      },
      madeAt: end,
    },
  });
}

/** Two digests were made; the curator has written to the pair that never met; one pulse was higher in autumn's first month. */
export async function weeksBefore(stage: Stage, people: People, deps: Deps): Promise<void> {
  const scope = { schoolId: people.schoolId, zone: ZONE, db: inSchool(deps.db, people.schoolId) };
  await quarterEnd(stage, scope);
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
