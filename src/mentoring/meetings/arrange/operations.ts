/** What happens to a meeting before its hour: it is accepted, declined, moved, cancelled, or somebody is late. */
import type { Actor } from '../../../platform/database/actor.ts';
import type { Prisma } from '../../../platform/database/generated/client.ts';
import type { Side } from '../../../platform/database/generated/enums.ts';
import { inTransaction, type ScopedTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { withdraw } from '../../../platform/dispatch/outbox.ts';
import { keyOf } from '../../common/keys.ts';
import { refused } from '../../common/outcome.ts';
import { otherSide } from '../../pairing/rules.ts';
import { accepted, agreedClaim, cancelled, declined, late, moved, otherTime, right } from '../dispatches.ts';
import { type Details, type MeetingRefused, speaksFor, timeProblem } from '../operations.ts';
import { tell } from '../operations-tell.ts';
import { type Found, findMeeting } from '../queries.ts';
import { remindOfMeeting } from '../remind/operations.ts';
import { allowedActs } from '../rules.ts';
import { loudUntil } from '../rules-card.ts';

interface Mine extends Found {
  side: Side;
}

async function mine(deps: Deps, actor: Actor, meetingId: number): Promise<Mine | MeetingRefused> {
  const found = await findMeeting(deps, actor, meetingId);
  if (!found) return refused('notFound');
  const side = speaksFor(found.view)?.side;
  return side ? { ...found, side } : refused('notYours');
}

/** Somebody was quicker: done, if it is what was wanted (the same finger twice), else changed. */
async function changedUnless(
  tx: ScopedTx,
  id: number,
  wanted: Pick<Prisma.MeetingWhereInput, 'status' | 'revision' | 'cancelledBy'>,
): Promise<{ ok: true } | MeetingRefused> {
  return (await tx.meeting.count({ where: { id, ...wanted } })) === 1 ? { ok: true } : refused('changed');
}

/** Tells the one who proposed what the other answered to that revision. */
async function answerProposer(
  tx: ScopedTx,
  { view, meeting }: Mine,
  answer: typeof accepted,
  now: Date,
): Promise<void> {
  const { id: meetingId, revision } = meeting;
  await tell(tx, view, meeting.proposedBy, answer, { meetingId, revision }, now);
}

/** «Подходит»: the proposal of that revision becomes a meeting both know. Said twice, it is accepted once. */
export async function acceptMeeting(
  deps: Deps,
  actor: Actor,
  input: { meetingId: number; revision: number },
): Promise<{ ok: true } | MeetingRefused> {
  const found = await mine(deps, actor, input.meetingId);
  if ('ok' in found) return found;
  const { view, meeting, side } = found;
  const now = deps.clock.now();
  if (meeting.revision !== input.revision || meeting.status === 'cancelled') return refused('changed');
  if (meeting.status === 'agreed') return { ok: true };
  if (meeting.proposedBy === side) return refused('notYours');
  if (meeting.startsAt <= now) return refused('inPast');
  return inTransaction(deps, view.scope, async (tx) => {
    const { count } = await tx.meeting.updateMany({
      where: { id: meeting.id, status: 'proposed', revision: input.revision },
      data: { status: 'agreed' },
    });
    if (count === 0) return changedUnless(tx, meeting.id, { status: 'agreed', revision: input.revision });
    await answerProposer(tx, found, accepted, now);
    await remindOfMeeting(tx, view, meeting, now);
    return { ok: true };
  });
}

/** «Не смогу»: the proposal of that revision is off; the one who proposed is told and asked for another. */
export async function declineMeeting(
  deps: Deps,
  actor: Actor,
  input: { meetingId: number; revision: number },
): Promise<{ ok: true } | MeetingRefused> {
  const found = await mine(deps, actor, input.meetingId);
  if ('ok' in found) return found;
  const { view, meeting, side } = found;
  const now = deps.clock.now();
  if (meeting.revision !== input.revision) return refused('changed');
  if (meeting.status === 'cancelled' && meeting.cancelledBy === side) return { ok: true };
  if (meeting.proposedBy === side) return refused('notYours');
  return inTransaction(deps, view.scope, async (tx) => {
    const { count } = await tx.meeting.updateMany({
      where: { id: meeting.id, status: 'proposed', revision: input.revision },
      data: { status: 'cancelled', cancelledBy: side, cancelledAt: now },
    });
    if (count === 0) return changedUnless(tx, meeting.id, { status: 'cancelled', cancelledBy: side });
    await withdraw(tx, keyOf('meeting', meeting.id));
    await answerProposer(tx, found, declined, now);
    return { ok: true };
  });
}

/** «Верно» to what the other recorded as agreed: nothing changes, the other is told. */
export async function saysRight(
  deps: Deps,
  actor: Actor,
  input: { meetingId: number; revision: number },
): Promise<{ ok: true } | MeetingRefused> {
  const found = await mine(deps, actor, input.meetingId);
  if ('ok' in found) return found;
  const { view, meeting, side } = found;
  if (meeting.status !== 'agreed' || meeting.revision !== input.revision) return refused('changed');
  if (meeting.proposedBy === side) return refused('notYours');
  const now = deps.clock.now();
  return inTransaction(deps, view.scope, async (tx) => {
    await answerProposer(tx, found, right, now);
    return { ok: true };
  });
}

/**
 * Another time, by either side: of a proposal it is a counter-proposal, of an agreed meeting a move. The other side
 * answers again, unless both have agreed on it already.
 */
export async function moveMeeting(
  deps: Deps,
  actor: Actor,
  input: Details & { meetingId: number; agreed: boolean },
): Promise<{ ok: true; meetingId: number } | MeetingRefused> {
  const found = await mine(deps, actor, input.meetingId);
  if ('ok' in found) return found;
  const { view, meeting, side } = found;
  const now = deps.clock.now();
  const done = { ok: true as const, meetingId: meeting.id };
  const same = meeting.startsAt.getTime() === input.startsAt.getTime() && meeting.proposedBy === side;
  if (same && meeting.revision > 1 && meeting.minutes === input.minutes && meeting.place === input.place)
    return done;
  if (!allowedActs(meeting, side, now).includes('move'))
    return refused(meeting.status === 'agreed' ? 'tooLate' : 'changed');
  const wrong = timeProblem(view, input.startsAt, now);
  if (wrong) return refused(wrong);
  const other = otherSide(side);
  const agreed = input.agreed || !view[other].hasTelegram || !view[side].hasTelegram;
  const revision = meeting.revision + 1;
  const sooner = meeting.startsAt < input.startsAt ? meeting.startsAt : input.startsAt;
  return inTransaction(deps, view.scope, async (tx) => {
    const { startsAt, minutes, place, online } = input;
    const { count } = await tx.meeting.updateMany({
      where: { id: meeting.id, status: meeting.status, revision: meeting.revision },
      data: {
        status: agreed ? 'agreed' : 'proposed',
        proposedBy: side,
        startsAt,
        minutes,
        place,
        online,
        revision,
      },
    });
    if (count === 0) return refused('changed');
    await withdraw(tx, keyOf('meeting', meeting.id));
    const kind = agreed ? agreedClaim : meeting.status === 'agreed' ? moved : otherTime;
    const loudUntilHour = meeting.status === 'agreed' ? loudUntil(sooner, now) : undefined;
    await tell(
      tx,
      view,
      other,
      kind,
      { meetingId: meeting.id, revision, loudUntilHour, was: meeting.startsAt },
      now,
    );
    if (agreed) await remindOfMeeting(tx, view, { id: meeting.id, revision, startsAt, minutes }, now);
    return done;
  });
}

/** Either side cancels an agreed meeting, or takes back its own proposal; «договорённости не было» is the same. */
export async function cancelMeeting(
  deps: Deps,
  actor: Actor,
  meetingId: number,
): Promise<{ ok: true; withdrawn: boolean } | MeetingRefused> {
  const found = await mine(deps, actor, meetingId);
  if ('ok' in found) return found;
  const { view, meeting, side } = found;
  const now = deps.clock.now();
  const withdrawn = meeting.status === 'proposed';
  if (meeting.status === 'cancelled') return { ok: true, withdrawn: false };
  if (!allowedActs(meeting, side, now).includes('cancel')) return refused('tooLate');
  return inTransaction(deps, view.scope, async (tx) => {
    const { count } = await tx.meeting.updateMany({
      where: { id: meeting.id, status: meeting.status, revision: meeting.revision },
      data: { status: 'cancelled', cancelledBy: side, cancelledAt: now },
    });
    if (count === 0) return refused('changed');
    await withdraw(tx, keyOf('meeting', meeting.id));
    const about = {
      meetingId: meeting.id,
      revision: meeting.revision,
      loudUntilHour: loudUntil(meeting.startsAt, now),
    };
    await tell(tx, view, otherSide(side), cancelled, about, now);
    return { ok: true, withdrawn };
  });
}

/** «Опаздываю»: one tap, the other side is told once. */
export async function sayLate(
  deps: Deps,
  actor: Actor,
  meetingId: number,
): Promise<{ ok: true; to: string } | MeetingRefused> {
  const found = await mine(deps, actor, meetingId);
  if ('ok' in found) return found;
  const { view, meeting, side } = found;
  const now = deps.clock.now();
  if (!allowedActs(meeting, side, now).includes('late')) return refused('tooLate');
  return inTransaction(deps, view.scope, async (tx) => {
    const about = {
      meetingId: meeting.id,
      revision: meeting.revision,
      loudUntilHour: loudUntil(meeting.startsAt, now),
    };
    await tell(tx, view, otherSide(side), late, about, now);
    return { ok: true, to: view[otherSide(side)].fullName };
  });
}

/** Takes back what was written down by mistake, while the other side has not answered. */
export async function undoLog(
  deps: Deps,
  actor: Actor,
  meetingId: number,
): Promise<{ ok: true } | MeetingRefused> {
  const found = await mine(deps, actor, meetingId);
  if ('ok' in found) return found;
  const { view, meeting, side } = found;
  if (meeting.status === 'cancelled') return { ok: true };
  if (!meeting.loggedAfter || meeting.proposedBy !== side) return refused('notYours');
  return inTransaction(deps, view.scope, async (tx) => {
    const { count } = await tx.meeting.updateMany({
      where: { id: meeting.id, status: 'agreed', confirmations: { none: { side: otherSide(side) } } },
      data: { status: 'cancelled', cancelledBy: side, cancelledAt: deps.clock.now() },
    });
    if (count === 0) return refused('tooLate');
    await withdraw(tx, keyOf('meeting', meeting.id));
    return { ok: true };
  });
}

/** Another length of what was written down, while the other side has not answered. */
export async function setMinutes(
  deps: Deps,
  actor: Actor,
  input: { meetingId: number; minutes: number },
): Promise<{ ok: true } | MeetingRefused> {
  const found = await mine(deps, actor, input.meetingId);
  if ('ok' in found) return found;
  const { view, meeting, side } = found;
  if (meeting.proposedBy !== side) return refused('notYours');
  const { count } = await view.scope.db.meeting.updateMany({
    where: {
      id: meeting.id,
      loggedAfter: true,
      status: 'agreed',
      confirmations: { none: { side: otherSide(side) } },
    },
    data: { minutes: input.minutes },
  });
  return count === 0 ? refused('tooLate') : { ok: true };
}
