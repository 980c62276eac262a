import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import { kind, type Recipient } from '../../../platform/dispatch/kinds.ts';
import type { Screen } from '../../../platform/telegram/screen.ts';
import { type PairView, pairFor } from '../queries.ts';
import { pairFacts } from './queries.ts';
import { STAGES, stageDueOn } from './rules.ts';
import { completedScreen, stagePassedScreen, startedScreen } from './screens-steps.ts';

const aboutPair = z.object({ schoolId: z.number(), pairId: z.number() });

/** The pair as the recipient sees it, with the day its present stage is due. */
async function withDue(
  deps: Deps,
  person: Recipient,
  pairId: number,
): Promise<{ view: PairView; dueOn: string } | null> {
  const view = await pairFor(deps, person, pairId);
  if (!view) return null;
  const found = await pairFacts(view.scope.db, pairId, deps.clock.now());
  return found ? { view, dueOn: stageDueOn(found.facts, found.settings, view.calendar) } : null;
}

/** «Это шаг 2 из 5», to both sides; silent when the pair has gone further since. */
export const stagePassed = kind('pairing.stage', aboutPair.extend({ stage: z.enum(STAGES) }), {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const found = await withDue(deps, person, args.pairId);
    if (!found?.view.side || found.view.pair.stage !== args.stage || found.view.pair.status !== 'active')
      return null;
    return stagePassedScreen(deps.texts.for(person.locale), found.view, found.dueOn);
  },
});

/** A pair has come to be: to both sides, and to the curator with what its order still lacks. */
export const pairStarted = kind('pairing.started', aboutPair, {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const found = await withDue(deps, person, args.pairId);
    if (!found || found.view.pair.status !== 'active') return null;
    return startedScreen(deps.texts.for(person.locale), found.view, found.dueOn);
  },
});

/** The five meetings are done: to both sides and to the curator. */
export const pairCompleted = kind('pairing.completed', aboutPair, {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const view = await pairFor(deps, person, args.pairId);
    return view?.pair.status === 'completed' ? completedScreen(deps.texts.for(person.locale), view) : null;
  },
});

export const stageDispatches = [stagePassed, pairStarted, pairCompleted];
