/** The named question of the month: the people asked, and the reader of the answer. */

import type { Actor } from '../../../platform/database/actor.ts';
import type { Side } from '../../../platform/database/generated/enums.ts';
import type { Deps } from '../../../platform/deps.ts';
import { addDays, type Day, dayOf } from '../../../platform/time/local.ts';
import { sightOfPair } from '../../common/sight.ts';
import { programmeOf } from '../../organisations/queries.ts';
import { eachSchool, LIVING, mineOf, NAME } from '../../pairing/lists/queries.ts';
import { findPair, leadersOf, type PairView, partnerName, readerFor } from '../../pairing/queries.ts';
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
  return eachSchool(deps, actor, async (scope): Promise<PulseItem[]> => {
    const mine = mineOf(scope);
    if (!scope.mine.some((m) => m.role === 'mentor' || m.role === 'mentee')) return [];
    const today = dayOf(now, scope.zone);
    const programme = await programmeOf(scope);
    const open = pulseOn(today, programme.calendar, programme.terms);
    if (!open || programme.status !== 'open') return [];
    const [pairs, leaders] = await Promise.all([
      scope.db.pair.findMany({
        where: {
          status: LIVING,
          startsOn: { lte: addDays(open.askedOn, -PULSE_PAIR_DAYS) },
          OR: [{ mentorId: { in: mine } }, { menteeId: { in: mine } }],
        },
        select: {
          id: true,
          mentorId: true,
          pausedOn: true,
          pausedUntilOn: true,
          mentor: NAME,
          mentee: NAME,
          pulses: { where: { month: monthKey(open.month) }, select: { side: true } },
        },
        orderBy: { id: 'asc' },
      }),
      leadersOf(scope),
    ]);
    return pairs.flatMap((pair) => {
      const side: Side = mine.includes(pair.mentorId) ? 'mentor' : 'mentee';
      const asked = readerFor(leaders, [pair.mentor, pair.mentee]) && !isPaused(pair, today);
      if (!asked || pair.pulses.some((pulse) => pulse.side === side)) return [];
      const partner = partnerName(pair, side);
      return [{ pairId: pair.id, side, partner, ...open, zone: scope.zone }];
    });
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
