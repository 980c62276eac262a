import { z } from 'zod';
import { kind } from '../../../platform/dispatch/kinds.ts';
import type { Screen } from '../../../platform/telegram/screen.ts';
import { sightOfPair } from '../../common/sight.ts';
import { pairFor } from '../queries.ts';
import { pairFacts } from '../stages/queries.ts';
import { promisedBefore } from './queries.ts';
import { discussCard, talkScreen } from './screens.ts';

const aboutPair = z.object({ schoolId: z.number(), pairId: z.number() });

/** «Хочу обсудить», to the one who reads it. */
export const trialDiscuss = kind('pairing.discuss', aboutPair, {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const view = await pairFor(deps, person, args.pairId);
    if (
      !view ||
      sightOfPair(view, 'privateReason') !== 'all' ||
      view.pair.stage !== 'trial' ||
      view.pair.trialDecision !== null
    )
      return null;
    const found = await pairFacts(view.scope.db, args.pairId, deps.clock.now());
    const before = found && (await promisedBefore(view));
    return found && before ? discussCard(deps.texts.for(person.locale), view, found.facts, before) : null;
  },
});

/** The reader wants to talk with each: the same words to both, whatever either answered. */
export const trialTalk = kind('pairing.talk', aboutPair, {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const view = await pairFor(deps, person, args.pairId);
    if (!view?.side || view.pair.trialDecision !== 'talk' || view.pair.stage !== 'trial') return null;
    return talkScreen(deps.texts.for(person.locale), view);
  },
});

export const trialDispatches = [trialDiscuss, trialTalk];
