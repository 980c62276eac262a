/** The named question of the month: the people asked, and the reader of the answer. */

import type { Actor } from '../../../platform/database/actor.ts';
import type { Side } from '../../../platform/database/generated/enums.ts';
import type { Deps } from '../../../platform/deps.ts';
import { addDays, type Day, dayOf } from '../../../platform/time/local.ts';
import { sightOfPair } from '../../common/sight.ts';
import { programmesIn } from '../../organisations/queries.ts';
import { mySides, sidedSchools } from '../../pairing/lists/queries.ts';
import { findPair, leadersBySchool, type PairView, partnerName, readerFor } from '../../pairing/queries.ts';
import { isPaused, otherSide } from '../../pairing/rules.ts';
import { monthKey, PULSE_PAIR_DAYS, pulseOn } from '../rounds/rules.ts';

/** A pulse as it is asked. */
export interface PulseView {
  view: PairView;
  side: Side;
  /** The month's first day. */
  month: Day;
  /** The last day it may be answered or changed; absent when that is over. */
  untilOn: Day | undefined;
  partner: string;
  /** The reader of the answer. */
  reader: string | undefined;
  score: number | undefined;
}

/** The pulse of a month of one's pair, asked or answered; undefined for everybody who is no side of it. */
export async function findPulse(
  deps: Deps,
  actor: Actor,
  pairId: number,
  month: Day,
): Promise<PulseView | undefined> {
  const view = await findPair(deps, actor, pairId);
  if (!view?.side) return undefined;
  const row = await view.scope.db.pulse.findFirst({
    where: { pairId, side: view.side, month: monthKey(month) },
    select: { score: true },
  });
  const { calendar, programme, today, pair } = view;
  const open = pulseOn(today, calendar, programme.terms);
  const living = (pair.status === 'active' || pair.status === 'paused') && !isPaused(pair, today);
  return {
    view,
    side: view.side,
    month,
    untilOn: living && open?.month === month ? open.untilOn : undefined,
    partner: view[otherSide(view.side)].fullName,
    reader: view.privateReader?.fullName,
    score: row?.score,
  };
}

/** A pulse on the home card. */
export interface PulseItem {
  pairId: number;
  side: Side;
  partner: string;
  month: Day;
  askedOn: Day;
  untilOn: Day;
  zone: string;
}

/** The pulses that wait for me. */
export async function pulsesForHome(deps: Deps, actor: Actor, now: Date): Promise<PulseItem[]> {
  const schools = sidedSchools(actor);
  const [pairs, programmes, leaders] = await Promise.all([
    mySides(deps, actor),
    programmesIn(deps.ask, schools),
    leadersBySchool(deps, actor, schools),
  ]);
  return pairs.flatMap((pair) => {
    const { side, zone, schoolId } = pair;
    const today = dayOf(now, zone);
    const programme = programmes.get(schoolId);
    const open = programme?.status === 'open' && pulseOn(today, programme.calendar, programme.terms);
    if (!open || pair.startsOn > addDays(open.askedOn, -PULSE_PAIR_DAYS)) return [];
    const asked =
      readerFor(leaders.get(schoolId) ?? [], [pair.mentor, pair.mentee]) && !isPaused(pair, today);
    const month = monthKey(open.month);
    if (!asked || pair.pulses.some((pulse) => pulse.side === side && pulse.month === month)) return [];
    return [{ pairId: pair.id, side, partner: partnerName(pair, side), ...open, zone }];
  });
}

export interface PulseRow {
  month: string;
  side: Side;
  score: number;
}

/** The pulses of a pair that this reader may see: one's own, or all for the one who was named on the screen. */
export async function pulsesOf(view: PairView): Promise<PulseRow[]> {
  const all = !view.side && sightOfPair(view, 'pulse') === 'all';
  if (!all && !(view.side && sightOfPair(view, 'pulse', { own: true }) === 'all')) return [];
  return view.scope.db.pulse.findMany({
    where: {
      pairId: view.pair.id,
      ...(view.side
        ? { side: view.side }
        : { OR: [{ readerId: null }, { readerId: view.privateReader?.membershipId ?? 0 }] }),
    },
    orderBy: [{ month: 'asc' }, { side: 'asc' }],
    select: { month: true, side: true, score: true },
  });
}
