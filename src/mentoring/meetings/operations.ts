/** A meeting comes to be: proposed, agreed by word of mouth, or written down after it was held. */
import type { Actor } from '../../platform/database/actor.ts';
import type { MeetingKind, Side } from '../../platform/database/generated/enums.ts';
import { inTransaction, lockRow, type ScopedTx } from '../../platform/database/transaction.ts';
import type { Deps } from '../../platform/deps.ts';
import { addDays, addMinutes, dayOf, instantOf } from '../../platform/time/local.ts';
import { once } from '../common/once.ts';
import { type Refused, refused } from '../common/outcome.ts';
import { findPair, type PairView } from '../pairing/queries.ts';
import { otherSide } from '../pairing/rules.ts';
import { agreedClaim, proposed, question } from './dispatches.ts';
import { tell } from './operations-tell.ts';
import { meetingsBetween } from './queries.ts';
import { askSilent, remindOfMeeting } from './remind/operations.ts';
import { logProblem, MOST_MEETINGS_A_DAY, MOST_PROPOSALS } from './rules.ts';

export type Reason =
  | 'notFound'
  | 'notYours'
  | 'notActive'
  | 'inPast'
  | 'tooFar'
  | 'future'
  | 'tooOld'
  | 'tooSoon'
  | 'tooLate'
  | 'tooSoonToDecide'
  | 'changed'
  | 'sameDay'
  | 'manyCorrections'
  | 'manyProposals'
  | 'manyMeetings'
  | 'manyNotes'
  | 'kindByCurator';

export interface MeetingRefused extends Refused<Reason> {
  /** sameDay: the meeting that is there already. */
  meetingId?: number;
}

/** Where and how long, as every way to a meeting has them. */
export interface Details {
  startsAt: Date;
  minutes: number;
  place: string | null;
  online: boolean;
}

/** For which side the actor speaks: their own; the curator for a side that takes part on paper. */
export function speaksFor(view: PairView): { side: Side; onPaper: boolean } | undefined {
  if (view.side) return { side: view.side, onPaper: false };
  if (!view.curator && !view.reader) return undefined;
  const side = !view.mentee.hasTelegram ? 'mentee' : !view.mentor.hasTelegram ? 'mentor' : undefined;
  return side && { side, onPaper: true };
}

/** What is wrong with meeting at that time; undefined when nothing is. */
export function timeProblem(view: PairView, startsAt: Date, now: Date): 'inPast' | 'tooFar' | undefined {
  if (startsAt <= now) return 'inPast';
  return dayOf(startsAt, view.scope.zone) > view.programme.endsOn ? 'tooFar' : undefined;
}

/** Holds the pair, and says what stands in the way of one more meeting of it; undefined when nothing does. */
export async function pairProblem(
  tx: ScopedTx,
  view: PairView,
  wanted: { statuses: ('active' | 'paused')[]; proposes: boolean },
  now: Date,
): Promise<'notActive' | 'manyProposals' | 'manyMeetings' | undefined> {
  const pairId = view.pair.id;
  await lockRow(tx, 'Pair', view.scope.schoolId, pairId);
  if ((await tx.pair.count({ where: { id: pairId, status: { in: wanted.statuses } } })) === 0)
    return 'notActive';
  if (wanted.proposes) {
    const open = await tx.meeting.count({ where: { pairId, status: 'proposed', startsAt: { gt: now } } });
    if (open >= MOST_PROPOSALS) return 'manyProposals';
  }
  const lately = await tx.meeting.count({ where: { pairId, createdAt: { gt: addMinutes(now, -24 * 60) } } });
  return lately >= MOST_MEETINGS_A_DAY ? 'manyMeetings' : undefined;
}

/**
 * Proposes a meeting, or with `agreed` records one both agreed on. Somebody without Telegram can't answer: then it is
 * agreed at once. `replaces` is the meeting that did not happen because it was moved to this one.
 */
export async function createMeeting(
  deps: Deps,
  actor: Actor,
  input: Details & {
    pairId: number;
    kind: MeetingKind;
    agreed: boolean;
    replaces: number | null;
    requestId: string;
  },
): Promise<{ ok: true; meetingId: number } | MeetingRefused> {
  const view = await findPair(deps, actor, input.pairId);
  if (!view) return refused('notFound');
  const me = speaksFor(view);
  if (!me) return refused('notYours');
  if (view.pair.status !== 'active') return refused('notActive');
  const now = deps.clock.now();
  const wrong = timeProblem(view, input.startsAt, now);
  if (wrong) return refused(wrong);
  const other = view[otherSide(me.side)];
  const agreed = input.agreed || me.onPaper || !other.hasTelegram;
  const { startsAt, minutes, place, online, kind, requestId } = input;
  return once(
    () =>
      inTransaction(deps, view.scope, async (tx) => {
        const many = await pairProblem(tx, view, { statuses: ['active'], proposes: !agreed }, now);
        if (many) return refused(many);
        const { id } = await tx.meeting.create({
          data: {
            schoolId: view.scope.schoolId,
            pairId: input.pairId,
            kind,
            status: agreed ? 'agreed' : 'proposed',
            startsAt,
            minutes,
            place,
            online,
            proposedBy: me.side,
            createdAt: now,
            requestId,
          },
          select: { id: true },
        });
        if (input.replaces !== null) {
          await tx.meeting.updateMany({
            where: { id: input.replaces, pairId: input.pairId, movedToId: null },
            data: { movedToId: id },
          });
        }
        await tell(
          tx,
          view,
          otherSide(me.side),
          agreed ? agreedClaim : proposed,
          { meetingId: id, revision: 1 },
          now,
        );
        if (agreed) await remindOfMeeting(tx, view, { id, revision: 1, startsAt, minutes }, now);
        return { ok: true, meetingId: id };
      }),
    () => madeBy(view, requestId),
  );
}

/**
 * Writes down a meeting that was held, up to 14 days back; the one who writes has said «состоялась», the other confirms.
 * When the pair has a meeting on that day already, `sameDay` names it, unless `another` says that this is another one.
 */
export async function logMeeting(
  deps: Deps,
  actor: Actor,
  input: {
    pairId: number;
    kind: MeetingKind;
    day: string;
    time: string | null;
    minutes: number;
    place: string | null;
    online: boolean;
    another: boolean;
    requestId: string;
  },
): Promise<{ ok: true; meetingId: number } | MeetingRefused> {
  const view = await findPair(deps, actor, input.pairId);
  if (!view) return refused('notFound');
  const me = speaksFor(view);
  if (!me) return refused('notYours');
  if (view.pair.status !== 'active' && view.pair.status !== 'paused') return refused('notActive');
  const now = deps.clock.now();
  const { zone, schoolId } = view.scope;
  const wrong = logProblem(input.day, view.today);
  if (wrong) return refused(wrong);
  const startsAt = heldAt(input, now, zone);
  if (startsAt > now) return refused('future');
  return once(
    () =>
      inTransaction(deps, view.scope, async (tx) => {
        // Both may write down the same meeting at the same moment: the second is asked whether it is the first one's.
        const many = await pairProblem(tx, view, { statuses: ['active', 'paused'], proposes: false }, now);
        if (many) return refused(many);
        const same = input.another ? undefined : await sameDay(tx, input.pairId, input.day, zone, now);
        if (same) return refused('sameDay', { meetingId: same.id });
        const { id } = await tx.meeting.create({
          data: {
            schoolId,
            pairId: input.pairId,
            kind: input.kind,
            status: 'agreed',
            startsAt,
            minutes: input.minutes,
            place: input.place,
            online: input.online,
            proposedBy: me.side,
            loggedAfter: true,
            createdAt: now,
            requestId: input.requestId,
          },
          select: { id: true },
        });
        await tx.confirmation.create({
          data: {
            schoolId,
            meetingId: id,
            side: me.side,
            answer: 'held',
            onPaper: me.onPaper,
            answeredAt: now,
          },
        });
        await tell(tx, view, otherSide(me.side), question, { meetingId: id, revision: 1 }, now);
        const days = { askedOn: view.today, answeredOn: view.today };
        await askSilent(tx, view, otherSide(me.side), { id, revision: 1 }, days);
        return { ok: true, meetingId: id };
      }),
    () => madeBy(view, input.requestId),
  );
}

/** The hour of a past meeting is seldom known: noon of its day unless it was typed, and never after now. */
function heldAt(input: { day: string; time: string | null; minutes: number }, now: Date, zone: string): Date {
  const at = instantOf(input.day, input.time ?? '12:00', zone);
  return at > now && input.time === null ? instantOf(input.day, '00:00', zone) : at;
}

async function sameDay(tx: ScopedTx, pairId: number, day: string, zone: string, now: Date) {
  const that = await meetingsBetween(
    tx,
    pairId,
    instantOf(day, '00:00', zone),
    instantOf(addDays(day, 1), '00:00', zone),
  );
  return that.find((m) => m.startsAt <= now && m.outcome !== 'moved' && m.outcome !== 'notHeld');
}

/** The meeting a request has made already. */
async function madeBy(view: PairView, requestId: string): Promise<{ ok: true; meetingId: number }> {
  const made = await view.scope.db.meeting.findFirstOrThrow({ where: { requestId }, select: { id: true } });
  return { ok: true, meetingId: made.id };
}
