/** The pair's own words about a meeting, who may read them, and corrections beside what is confirmed. */
import type { Actor } from '../../../platform/database/actor.ts';
import type { MeetingKind } from '../../../platform/database/generated/enums.ts';
import { inTransaction, lockRow } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dispatch } from '../../../platform/dispatch/outbox.ts';
import { audit } from '../../common/audit.ts';
import { keyTo } from '../../common/keys.ts';
import { once } from '../../common/once.ts';
import { refused } from '../../common/outcome.ts';
import { MOST } from '../../common/rules-limits.ts';
import { findPair } from '../../pairing/queries.ts';
import { otherSide } from '../../pairing/rules.ts';
import { advancePair } from '../../pairing/stages/operations.ts';
import { corrected, notesAsked } from '../dispatches.ts';
import { type MeetingRefused } from '../operations.ts';

import { tell } from '../operations-tell.ts';
import { findMeeting } from '../queries.ts';
import { MOST_NOTES, mayCorrectTo } from '../rules.ts';

/** Adds a note of the pair, about a meeting or by itself. No message is sent: a reader finds it when they look. */
export async function addNote(
  deps: Deps,
  actor: Actor,
  input: { pairId: number; meetingId: number | null; text: string; requestId: string },
): Promise<{ ok: true; open: boolean } | MeetingRefused> {
  const view = await findPair(deps, actor, input.pairId);
  if (!view) return refused('notFound');
  if (!view.side) return refused('notYours');
  const { pairId, meetingId, text, requestId } = input;
  const { db, schoolId } = view.scope;
  // The meeting must be of this very pair.
  if (meetingId !== null && (await db.meeting.count({ where: { id: meetingId, pairId } })) === 0)
    return refused('notFound');
  const { side } = view;
  const kept = await inTransaction(deps, view.scope, async (tx) => {
    await lockRow(tx, 'Pair', schoolId, pairId);
    if (await tx.note.findFirst({ where: { requestId }, select: { id: true } })) return true;
    if ((await tx.note.count({ where: { pairId, side } })) >= MOST_NOTES) return false;
    await tx.note.create({
      data: { schoolId, pairId, meetingId, side, text, createdAt: deps.clock.now(), requestId },
    });
    return true;
  });
  if (!kept) return refused('manyNotes');
  return { ok: true, open: view.pair.mentorOpensNotes && view.pair.menteeOpensNotes };
}

/**
 * My wish that the curator may read the notes, or not any more. They are open only while both sides want it; either
 * closes them at once.
 */
export async function openNotes(
  deps: Deps,
  actor: Actor,
  input: { pairId: number; open: boolean },
): Promise<{ ok: true; open: boolean } | MeetingRefused> {
  const view = await findPair(deps, actor, input.pairId);
  if (!view) return refused('notFound');
  const { side } = view;
  if (!side) return refused('notYours');
  const now = deps.clock.now();
  const column = side === 'mentor' ? 'mentorOpensNotes' : 'menteeOpensNotes';
  const otherOpen = side === 'mentor' ? view.pair.menteeOpensNotes : view.pair.mentorOpensNotes;
  return inTransaction(deps, view.scope, async (tx) => {
    const { count } = await tx.pair.updateMany({
      where: { id: view.pair.id, [column]: !input.open },
      data: { [column]: input.open },
    });
    const other = view[otherSide(side)];
    if (count === 1 && input.open && !otherOpen && other.hasTelegram) {
      await dispatch(tx, notesAsked, {
        to: other.personId,
        from: actor.personId,
        key: keyTo(other.personId, 'pair', view.pair.id, 'notes'),
        dueAt: now,
        args: { schoolId: view.scope.schoolId, pairId: view.pair.id },
      });
    }
    return { ok: true, open: input.open && otherOpen };
  });
}

/**
 * A correction of a confirmed meeting: a record beside it with author and reason, by either side or the curator. The
 * meeting itself and a stage that was passed stay; whatever counts meetings counts it corrected. The other side is told what
 * is said.
 */
export async function correctMeeting(
  deps: Deps,
  actor: Actor,
  input: {
    meetingId: number;
    minutes: number | null;
    kind: MeetingKind | null;
    held: boolean | null;
    reason: string;
    requestId: string;
  },
): Promise<{ ok: true } | MeetingRefused> {
  const found = await findMeeting(deps, actor, input.meetingId);
  if (!found) return refused('notFound');
  const { view, meeting } = found;
  if (meeting.status !== 'settled' || (meeting.outcome !== 'both' && meeting.outcome !== 'curator'))
    return refused('tooSoon');
  const author = view.side ? view[view.side].membershipId : view.scope.may('decidePairs')?.id;
  if (author === undefined) return refused('notYours');
  const now = deps.clock.now();
  const { minutes, kind, held, reason, requestId, meetingId } = input;
  if (kind !== null && !mayCorrectTo(kind, meeting.kind, view.side)) return refused('kindByCurator');
  return once(
    () =>
      inTransaction<{ ok: true } | MeetingRefused>(deps, view.scope, async (tx) => {
        await lockRow(tx, 'Meeting', view.scope.schoolId, meetingId);
        const known = await tx.meetingCorrection.count({ where: { requestId } });
        if (known === 0 && (await tx.meetingCorrection.count({ where: { meetingId } })) >= MOST.corrections)
          return refused('manyCorrections');
        const { id } = await tx.meetingCorrection.create({
          data: {
            schoolId: view.scope.schoolId,
            meetingId,
            authorId: author,
            minutes,
            kind,
            held,
            reason,
            createdAt: now,
            requestId,
          },
          select: { id: true },
        });
        for (const side of ['mentor', 'mentee'] as const) {
          if (side !== view.side)
            await tell(
              tx,
              view,
              side,
              corrected,
              { meetingId, revision: meeting.revision, again: `:c${id}` },
              now,
            );
        }
        if (!view.side)
          await audit(tx, view.scope, now, 'meeting.correct', { model: 'Meeting', id: meetingId });
        await advancePair(tx, { deps, scope: view.scope, pairId: view.pair.id, now });
        return { ok: true };
      }),
    () => ({ ok: true }),
  );
}
