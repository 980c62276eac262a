import { z } from 'zod';
import type { PairStatus } from '../../../platform/database/generated/enums.ts';
import type { Deps } from '../../../platform/deps.ts';
import { kind, type Recipient } from '../../../platform/dispatch/kinds.ts';
import type { Screen } from '../../../platform/telegram/screen.ts';
import { type PairView, pairFor } from '../queries.ts';
import { endedScreen, endingScreen, pausedScreen, readyScreen, resumedScreen } from './screens.ts';
import { carriedScreen, endNearScreen, extendedScreen } from './screens-over.ts';

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

const aboutEnd = aboutPair.extend({ endsOn: z.string() });

/** The pair as its side sees it, as long as it lives and ends by itself on that day. */
async function endsBy(
  deps: Deps,
  args: z.infer<typeof aboutEnd>,
  person: Recipient,
): Promise<PairView | null> {
  const view = await pairFor(deps, person, args.pairId);
  if (!view?.side || !living(view) || view.pair.endKind !== null || view.pair.endsOn !== args.endsOn)
    return null;
  return view.today <= args.endsOn ? view : null;
}

/** Three weeks and a week of school days before the pair's end. */
export const pairEndNear = kind('pairing.endNear', aboutEnd, {
  urgency: 'bundle',
  lateByMinutes: 5 * 24 * 60,
  async render(deps, args, person): Promise<Screen | null> {
    const view = await endsBy(deps, args, person);
    return view && endNearScreen(deps.texts.for(person.locale), view);
  },
});

/** The pair's last day; tomorrow it would not be true. */
export const pairLastDay = kind('pairing.lastDay', aboutEnd, {
  urgency: 'bundle',
  anchored: true,
  lateByMinutes: 6 * 60,
  async render(deps, args, person): Promise<Screen | null> {
    const view = await endsBy(deps, args, person);
    return view && endNearScreen(deps.texts.for(person.locale), view);
  },
});

const aboutDay = aboutPair.extend({ on: z.string() });

/** Its curator lets the pair go on in this year. */
export const pairExtended = kind('pairing.extended', aboutDay, {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const view = await pairFor(deps, person, args.pairId);
    if (!view?.side || !living(view) || view.pair.endsOn !== args.on) return null;
    return extendedScreen(deps.texts.for(person.locale), view);
  },
});

/** The pair rests until the next school year. */
export const pairCarried = kind('pairing.carried', aboutDay, {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const view = await sideIn(deps, args, person, 'paused');
    if (view?.pair.pausedUntilOn !== args.on) return null;
    return carriedScreen(deps.texts.for(person.locale), view);
  },
});

const living = ({ pair }: PairView) => pair.status === 'active' || pair.status === 'paused';

export const lifeDispatches = [
  pairPaused,
  pairResumed,
  pairEnded,
  pairEnding,
  pairReady,
  pairEndNear,
  pairLastDay,
  pairExtended,
  pairCarried,
];
