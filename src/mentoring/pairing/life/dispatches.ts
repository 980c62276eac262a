import { z } from 'zod';
import type { PairStatus } from '../../../platform/database/generated/enums.ts';
import type { Deps } from '../../../platform/deps.ts';
import { kind, type Recipient } from '../../../platform/dispatch/kinds.ts';
import type { Screen } from '../../../platform/telegram/screen.ts';
import { type PairView, pairFor } from '../queries.ts';
import { endedScreen, endingScreen, pausedScreen, readyScreen, resumedScreen } from './screens.ts';

const aboutPair = z.object({ schoolId: z.number(), pairId: z.number() });
type Args = z.infer<typeof aboutPair>;

/** The pair as its side sees it, as long as it still is as the message says. */
async function sideIn(
  deps: Deps,
  args: Args,
  person: Recipient,
  status: PairStatus,
): Promise<PairView | null> {
  const view = await pairFor(deps, person, args.pairId);
  return view?.side && view.pair.status === status ? view : null;
}

export const pairPaused = kind('pairing.paused', aboutPair, {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const view = await sideIn(deps, args, person, 'paused');
    return view && pausedScreen(deps.texts.for(person.locale), view);
  },
});

export const pairResumed = kind('pairing.resumed', aboutPair, {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const view = await sideIn(deps, args, person, 'active');
    return view && resumedScreen(deps.texts.for(person.locale), view);
  },
});

/** The pair has ended: the same neutral words to both, whatever the reason. */
export const pairEnded = kind('pairing.ended', aboutPair, {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const view = await sideIn(deps, args, person, 'ended');
    return view && endedScreen(deps.texts.for(person.locale), view);
  },
});

/** The pair ends on a day to come. */
export const pairEnding = kind('pairing.ending', aboutPair, {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const view = await pairFor(deps, person, args.pairId);
    if (!view?.side || view.pair.endKind === null || view.pair.endedAt !== null) return null;
    return endingScreen(deps.texts.for(person.locale), view);
  },
});

/** The other side is ready to sum up. */
export const pairReady = kind('pairing.ready', aboutPair, {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const view = await sideIn(deps, args, person, 'active');
    if (view?.pair.stage !== 'series') return null;
    return readyScreen(deps.texts.for(person.locale), view);
  },
});

export const lifeDispatches = [pairPaused, pairResumed, pairEnded, pairEnding, pairReady];
