/** What is decided without an answer: by time gone by, and by the curator. */
import type { Actor } from '../../../platform/database/actor.ts';
import type { Prisma } from '../../../platform/database/generated/client.ts';
import { inSchool } from '../../../platform/database/scope.ts';
import { inTransaction, lockRow } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { addMinutes, dayOf } from '../../../platform/time/local.ts';
import { audit } from '../../common/audit.ts';
import { refused } from '../../common/outcome.ts';
import { programmeOf } from '../../organisations/queries.ts';
import type { PairView } from '../../pairing/queries.ts';
import { advancePair } from '../../pairing/stages/operations.ts';
import { differ, question, settled } from '../dispatches.ts';
import { type MeetingRefused } from '../operations.ts';
import { tell } from '../operations-tell.ts';
import { findMeeting, MEETING, type MeetingRow, meetingRow } from '../queries.ts';
import { stopReminding } from '../remind/operations.ts';
import { answerOf, outcomeOf, silentUntil, waitsForCurator } from '../rules.ts';
import { factsOf } from './operations.ts';

/** Five school days are never shorter than this; what is younger need not be looked at. */
const SILENT_AT_LEAST_DAYS = 5;
/** An unanswered proposal ends a day after its hour. */
export const LAPSED_MINUTES = 24 * 60;

/**
 * Settles what time alone decides: one yes and silence for five school days is «отмечена одной стороной», one no is «не
 * состоялась»; unanswered proposals end. The tick calls it, and calling again is harmless. Returns the number of
 * changes.
 */
export async function settleSilent(deps: Deps, now: Date): Promise<number> {
  const before = addMinutes(now, -SILENT_AT_LEAST_DAYS * 24 * 60 + 24 * 60);
  // Set-wise over all schools at once: by raw SQL, which names what it takes. Few such meetings wait, so each looks for
  // its own answer; the planner would read every answer there is.
  const schools = await deps.db.$queryRaw<{ schoolId: number; zone: string }[]>`
    select m."schoolId", s."zone" from (
      select a."schoolId" from "Meeting" a where a."status" = 'agreed' and a."contradictionAt" is null and a."startsAt" < ${before}::timestamptz
        and (select c."id" from "Confirmation" c where c."meetingId" = a."id" limit 1) is not null
      union
      select p."schoolId" from "Meeting" p where p."status" = 'proposed' and p."startsAt" < ${addMinutes(now, -LAPSED_MINUTES)}::timestamptz
    ) m join "School" s on s."id" = m."schoolId"`;
  let changed = 0;
  for (const { schoolId, zone } of schools) changed += await settleSchool(deps, schoolId, zone, now, before);
  return changed;
}

async function settleSchool(
  deps: Deps,
  schoolId: number,
  zone: string,
  now: Date,
  before: Date,
): Promise<number> {
  const db = inSchool(deps.db, schoolId);
  const { calendar } = await programmeOf({ schoolId, db });
  const rows: MeetingRow[] = await db.meeting.findMany({
    where: { status: 'agreed', contradictionAt: null, startsAt: { lt: before }, confirmations: { some: {} } },
    select: MEETING,
  });
  const due = { oneSide: [] as number[], notHeld: [] as number[], moved: [] as number[] };
  for (const row of rows) {
    const outcome = outcomeOf(factsOf(row, zone), now, dayOf(now, zone), calendar);
    if (outcome === 'oneSide' || outcome === 'notHeld' || outcome === 'moved') due[outcome].push(row.id);
  }
  let changed = 0;
  for (const outcome of ['oneSide', 'notHeld', 'moved'] as const) {
    if (due[outcome].length === 0) continue;
    // Only while still agreed and without a contradiction: an answer that came in between wins.
    const where: Prisma.MeetingWhereInput = {
      id: { in: due[outcome] },
      status: 'agreed',
      contradictionAt: null,
    };
    changed += (await db.meeting.updateMany({ where, data: { status: 'settled', outcome, settledAt: now } }))
      .count;
    for (const id of due[outcome]) await stopReminding(db, id);
  }
  const lapsed = { status: 'proposed' as const, startsAt: { lt: addMinutes(now, -LAPSED_MINUTES) } };
  return (
    changed +
    (await db.meeting.updateMany({ where: lapsed, data: { status: 'cancelled', cancelledAt: now } })).count
  );
}

export type Decision = 'again' | 'present' | 'paper' | 'words' | 'no';

/** When the curator may decide: answers that stayed different, one yes and silence, or a long silence of both. */
export function mayDecide(view: PairView, meeting: MeetingRow, now: Date): 'yes' | 'tooSoon' | 'no' {
  if (!view.reader) return 'no';
  if (meeting.status !== 'agreed' && !(meeting.status === 'settled' && meeting.outcome === 'oneSide'))
    return 'no';
  const facts = factsOf(meeting, view.scope.zone);
  const outcome = outcomeOf(facts, now, view.today, view.calendar);
  if (waitsForCurator(outcome)) return 'yes';
  if (outcome === 'contradiction') return 'tooSoon';
  return outcome === 'waiting' && view.today >= silentUntil(facts.askedOn, view.calendar) ? 'yes' : 'tooSoon';
}

/**
 * The curator's decision about a meeting its sides could not settle: ask again, count it with a reason, or not. Both
 * sides are told the same. Where every curator is a side, the trusted person decides.
 */
export async function decideMeeting(
  deps: Deps,
  actor: Actor,
  input: { meetingId: number; decision: Decision },
): Promise<{ ok: true } | MeetingRefused> {
  const found = await findMeeting(deps, actor, input.meetingId);
  if (!found) return refused('notFound');
  const { view } = found;
  if (!view.reader) return refused('notYours');
  const now = deps.clock.now();
  const { scope } = view;
  return inTransaction(deps, scope, async (tx) => {
    await lockRow(tx, 'Meeting', scope.schoolId, input.meetingId);
    const meeting = await meetingRow({ schoolId: view.scope.schoolId, db: tx }, input.meetingId);
    if (!meeting) return refused('notFound');
    if (input.decision !== 'again' && meeting.curatorReason === input.decision) return { ok: true };
    const may = mayDecide(view, meeting, now);
    if (may !== 'yes') return refused(may === 'tooSoon' ? 'tooSoonToDecide' : 'tooLate');
    const about = { meetingId: meeting.id, revision: meeting.revision, again: `:${dayOf(now, scope.zone)}` };
    if (input.decision === 'again') {
      const facts = factsOf(meeting, scope.zone);
      if (meeting.contradictionAt !== null) {
        await tx.meeting.updateMany({ where: { id: meeting.id }, data: { contradictionAt: now } });
        await tx.confirmation.updateMany({ where: { meetingId: meeting.id }, data: { reviewedAt: null } });
      }
      for (const side of ['mentor', 'mentee'] as const) {
        if (meeting.contradictionAt !== null) await tell(tx, view, side, differ, about, now);
        else if (!answerOf(facts, side)) await tell(tx, view, side, question, about, now);
      }
    } else {
      await stopReminding(tx, meeting.id);
      const outcome = input.decision === 'no' ? ('notHeld' as const) : ('curator' as const);
      await tx.meeting.updateMany({
        where: { id: meeting.id },
        data: {
          status: 'settled',
          outcome,
          settledAt: now,
          curatorReason: input.decision,
          curatorId: scope.may('decidePairs')?.id ?? null,
        },
      });
      for (const side of ['mentor', 'mentee'] as const) await tell(tx, view, side, settled, about, now);
      await advancePair(tx, { deps, scope, pairId: meeting.pairId, now });
    }
    await audit(tx, view.scope, now, `meeting.${input.decision}`, { model: 'Meeting', id: meeting.id });
    return { ok: true };
  });
}
