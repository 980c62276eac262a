import { z } from 'zod';
import { actorById } from '../../platform/database/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { kind, type Recipient } from '../../platform/dispatch/kinds.ts';
import { dayOf } from '../../platform/time/local.ts';

import { findPulse } from './pulse/queries.ts';
import { pulseScreen } from './pulse/screens.ts';
import { findRound, type RoundView, unfinished } from './sheet/queries.ts';
import { invitationScreen, reminderScreen } from './sheet/screens.ts';

const DAY = 24 * 60;
const aboutRound = z.object({ schoolId: z.number(), roundId: z.number() });

/** The round, while it is open and this person has something left to answer. */
async function waitingRound(
  deps: Deps,
  person: Recipient,
  roundId: number,
): Promise<{ view: RoundView; quiet: boolean } | undefined> {
  const actor = await actorById(deps.pool, person.personId, deps);
  const view = actor && (await findRound(deps, actor, roundId));
  if (!view || view.now >= view.round.closesAt || !view.consents || unfinished(view).length === 0)
    return undefined;
  const today = dayOf(view.now, view.scope.zone);
  return { view, quiet: actor.pausedUntilOn !== null && today <= actor.pausedUntilOn };
}

/** «Опрос за 2 четверть»: to everybody asked, when it opens; who wants quiet finds it on the card, and in a reminder. */
export const surveyInvite = kind('surveys.invite', aboutRound, {
  urgency: 'bundle',
  anchored: true,
  lateByMinutes: 7 * DAY,
  async render(deps, args, person) {
    const found = await waitingRound(deps, person, args.roundId);
    return found && !found.quiet ? invitationScreen(deps.texts.for(person.locale), found.view) : null;
  },
});

/** To who has not finished, on the fourth and the eighth day, and when they asked for it. */
export const surveyRemind = kind('surveys.remind', aboutRound, {
  urgency: 'bundle',
  lateByMinutes: 3 * DAY,
  async render(deps, args, person) {
    const found = await waitingRound(deps, person, args.roundId);
    return found ? reminderScreen(deps.texts.for(person.locale), found.view) : null;
  },
});

/** The named question of the month. */
export const pulseAsk = kind(
  'surveys.pulse',
  z.object({ schoolId: z.number(), pairId: z.number(), month: z.string() }),
  {
    urgency: 'bundle',
    lateByMinutes: 6 * DAY,
    async render(deps, args, person) {
      const actor = await actorById(deps.pool, person.personId, deps);
      const pulse = actor && (await findPulse(deps, actor, args.pairId, args.month));
      if (!pulse?.untilOn || pulse.score !== undefined || pulse.reader === undefined) return null;
      return pulseScreen(deps.texts.for(person.locale), pulse);
    },
  },
);

export const askingDispatches = [surveyInvite, surveyRemind, pulseAsk];
