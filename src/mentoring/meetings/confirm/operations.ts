/** «Состоялась?»: the answers of both sides, of paper, and of time gone by. */
import type { Actor } from '../../../platform/database/actor.ts';
import type { ConfirmationAnswer, Side } from '../../../platform/database/generated/enums.ts';
import type { ScopedTx } from '../../../platform/database/transaction.ts';
import { inTransaction, lockRow } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { audit } from '../../common/audit.ts';
import { refused } from '../../common/outcome.ts';
import type { PairView } from '../../pairing/queries.ts';
import { otherSide } from '../../pairing/rules.ts';
import { advancePair } from '../../pairing/stages/operations.ts';
import { differ, settled } from '../dispatches.ts';
import { type MeetingRefused } from '../operations.ts';
import { tell } from '../operations-tell.ts';
import { findMeeting, type MeetingRow, meetingRow } from '../queries.ts';
import { askSilent, stopAsking, stopAskingAgain, stopReminding } from '../remind/operations.ts';
import {
  type AnswerFacts,
  answerableFrom,
  answerOf,
  isSettled,
  type Outcome,
  outcomeOf,
  withAnswer,
} from '../rules.ts';

/** The answers of a meeting as the rules want them. */
export function factsOf(meeting: MeetingRow, zone: string): AnswerFacts {
  const confirmed = meeting.status === 'settled' && meeting.outcome === 'curator';
  const notCounted =
    meeting.status === 'settled' && meeting.outcome === 'notHeld' && meeting.curatorReason !== null;
  const asked = meeting.loggedAfter ? meeting.createdAt : meeting.startsAt;
  return {
    confirmations: meeting.confirmations,
    contradictionAt: meeting.contradictionAt,
    curator: confirmed ? 'confirmed' : notCounted ? 'notCounted' : null,
    askedOn: dayOf(asked, zone),
  };
}

/** What the answers of a meeting come to now. */
function outcomeNow(
  view: Pick<PairView, 'scope' | 'calendar' | 'today'>,
  meeting: MeetingRow,
  now: Date,
): Outcome {
  return outcomeOf(factsOf(meeting, view.scope.zone), now, view.today, view.calendar);
}

/**
 * One side's answer, or the same side's other answer while it may still be changed. Both «состоялась» confirm the
 * meeting and may pass a stage; answers that differ are shown to both once more.
 */
export async function answerMeeting(
  deps: Deps,
  actor: Actor,
  input: { meetingId: number; answer: ConfirmationAnswer },
): Promise<{ ok: true; outcome: Outcome } | MeetingRefused> {
  const found = await findMeeting(deps, actor, input.meetingId);
  if (!found) return refused('notFound');
  const { view } = found;
  if (!view.side) return refused('notYours');
  return record(deps, view, input.meetingId, { side: view.side, answer: input.answer, onPaper: false }, null);
}

/** What a side without Telegram said on paper, entered by the curator; marked so for ever. */
export async function enterFromPaper(
  deps: Deps,
  actor: Actor,
  input: { meetingId: number; side: Side; answer: ConfirmationAnswer },
): Promise<{ ok: true; outcome: Outcome } | MeetingRefused> {
  const found = await findMeeting(deps, actor, input.meetingId);
  if (!found) return refused('notFound');
  const { view } = found;
  if ((!view.curator && !view.reader) || view[input.side].hasTelegram) return refused('notYours');
  return record(
    deps,
    view,
    input.meetingId,
    { side: input.side, answer: input.answer, onPaper: true },
    actor,
  );
}

async function record(
  deps: Deps,
  view: PairView,
  meetingId: number,
  given: { side: Side; answer: ConfirmationAnswer; onPaper: boolean },
  curator: Actor | null,
): Promise<{ ok: true; outcome: Outcome } | MeetingRefused> {
  const now = deps.clock.now();
  const { scope } = view;
  return inTransaction(deps, scope, async (tx) => {
    // Both may tap at the same moment: the second sees what the first said.
    await lockRow(tx, 'Meeting', scope.schoolId, meetingId);
    const meeting = await meetingRow({ schoolId: scope.schoolId, db: tx }, meetingId);
    if (!meeting) return refused('notFound');
    if (now < answerableFrom(meeting)) return refused('tooSoon');
    if (meeting.status === 'cancelled') return refused('changed');
    const before = factsOf(meeting, scope.zone);
    const after = withAnswer(before, given.side, given.answer, now, given.onPaper);
    if (!after) {
      // The same answer to what both have said alike: a double tap, shown as done.
      const own = before.confirmations.find((c) => c.side === given.side);
      return own?.answer === given.answer
        ? { ok: true, outcome: outcomeNow(view, meeting, now) }
        : refused('tooLate');
    }
    await keepAnswer(tx, scope.schoolId, meetingId, given, after, now);
    await remindTheOther(tx, view, meeting, given, after);
    const outcome = outcomeOf(after, now, view.today, view.calendar);
    await settle(deps, tx, view, meeting, after, outcome, now, curator);
    return { ok: true, outcome };
  });
}

/**
 * A side that has answered is asked no more. The other is asked while this side says «состоялась» and they are silent.
 */
async function remindTheOther(
  tx: ScopedTx,
  view: PairView,
  meeting: MeetingRow,
  { side, answer }: { side: Side; answer: ConfirmationAnswer },
  after: AnswerFacts,
): Promise<void> {
  await stopAsking(tx, view, side, meeting);
  const other = otherSide(side);
  if (answerOf(after, other)) return;
  if (answer === 'held')
    await askSilent(tx, view, other, meeting, { askedOn: after.askedOn, answeredOn: view.today });
  else await stopAskingAgain(tx, view, other, meeting);
}

async function keepAnswer(
  tx: ScopedTx,
  schoolId: number,
  meetingId: number,
  { side, answer, onPaper }: { side: Side; answer: ConfirmationAnswer; onPaper: boolean },
  after: AnswerFacts,
  now: Date,
): Promise<void> {
  const reviewedAt = after.confirmations.find((c) => c.side === side)?.reviewedAt ?? null;
  await tx.$executeRaw`
    insert into "Confirmation" ("schoolId", "meetingId", "side", "answer", "onPaper", "answeredAt", "reviewedAt")
    values (${schoolId}, ${meetingId}, ${side}::"Side", ${answer}::"ConfirmationAnswer", ${onPaper}, ${now}::timestamptz,
      ${reviewedAt}::timestamptz)
    on conflict ("meetingId", "side") do update set "answer" = excluded."answer", "onPaper" = excluded."onPaper",
      "answeredAt" = excluded."answeredAt", "reviewedAt" = excluded."reviewedAt"`;
}

async function settle(
  deps: Deps,
  tx: ScopedTx,
  view: PairView,
  meeting: MeetingRow,
  after: AnswerFacts,
  outcome: Outcome,
  now: Date,
  curator: Actor | null,
): Promise<void> {
  const { scope } = view;
  const where = { id: meeting.id };
  if (isSettled(outcome) || outcome === 'oneSide') await stopReminding(tx, meeting.id);
  if (isSettled(outcome)) {
    const byCurator =
      curator && outcome === 'curator'
        ? { curatorReason: 'paper', curatorId: scope.may('decidePairs')?.id ?? null }
        : {};
    await tx.meeting.updateMany({
      where,
      data: {
        status: 'settled',
        outcome: outcome as 'both' | 'curator' | 'notHeld' | 'moved',
        settledAt: now,
        contradictionAt: after.contradictionAt,
        ...byCurator,
      },
    });
    await tellSettled(tx, view, meeting, now);
    await advancePair(tx, { deps, scope, pairId: meeting.pairId, now, calendar: view.calendar });
  } else if (outcome === 'oneSide') {
    await tx.meeting.updateMany({ where, data: { status: 'settled', outcome, settledAt: now } });
  } else {
    // An unanswered proposal, and yet they met: it is a meeting now. One that was marked by one side waits again.
    await tx.meeting.updateMany({
      where,
      data: { status: 'agreed', outcome: null, settledAt: null, contradictionAt: after.contradictionAt },
    });
    if (after.contradictionAt !== null && meeting.contradictionAt === null) {
      for (const side of ['mentor', 'mentee'] as const) {
        if (side !== view.side)
          await tell(tx, view, side, differ, { meetingId: meeting.id, revision: meeting.revision }, now);
      }
    }
  }
  if (curator) await audit(tx, view.scope, now, 'meeting.paper', { model: 'Meeting', id: meeting.id });
}

/** Both sides are told the same; the actor sees it on the screen. */
async function tellSettled(tx: ScopedTx, view: PairView, meeting: MeetingRow, now: Date): Promise<void> {
  const sides = view.side ? [otherSide(view.side)] : (['mentor', 'mentee'] as const);
  for (const side of sides)
    await tell(tx, view, side, settled, { meetingId: meeting.id, revision: meeting.revision }, now);
}
