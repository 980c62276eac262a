import type { Actor } from '../../platform/database/actor.ts';
import { askBy } from '../../platform/database/ask.ts';
import type {
  ConfirmationAnswer,
  MeetingKind,
  MeetingOutcome,
  MeetingStatus,
  Side,
} from '../../platform/database/generated/enums.ts';
import type { ScopedDb } from '../../platform/database/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { scopeOfSubject } from '../common/scope.ts';
import { sightOfPair } from '../common/sight.ts';
import type { Reading } from '../organisations/queries.ts';
import { findPairOf, type PairView } from '../pairing/queries.ts';

export const MEETING = {
  id: true,
  pairId: true,
  kind: true,
  status: true,
  startsAt: true,
  minutes: true,
  place: true,
  online: true,
  proposedBy: true,
  loggedAfter: true,
  revision: true,
  outcome: true,
  settledAt: true,
  contradictionAt: true,
  curatorReason: true,
  cancelledBy: true,
  movedToId: true,
  createdAt: true,
  confirmations: { select: { side: true, answer: true, onPaper: true, answeredAt: true, reviewedAt: true } },
  corrections: {
    select: {
      id: true,
      authorId: true,
      minutes: true,
      kind: true,
      held: true,
      reason: true,
      createdAt: true,
    },
    orderBy: { id: 'asc' as const },
  },
} as const;

interface ConfirmationRow {
  side: Side;
  answer: ConfirmationAnswer;
  onPaper: boolean;
  answeredAt: Date;
  reviewedAt: Date | null;
}

export interface CorrectionRow {
  id: number;
  /** A membership's id. */
  authorId: number;
  minutes: number | null;
  kind: MeetingKind | null;
  held: boolean | null;
  reason: string;
  createdAt: Date;
}

/** A meeting as it is kept: for operations and rules. Screens are given a MeetingView, which hides the other's answer. */
export interface MeetingRow {
  id: number;
  pairId: number;
  kind: MeetingKind;
  status: MeetingStatus;
  startsAt: Date;
  minutes: number;
  place: string | null;
  online: boolean;
  proposedBy: Side;
  loggedAfter: boolean;
  revision: number;
  outcome: MeetingOutcome | null;
  settledAt: Date | null;
  contradictionAt: Date | null;
  curatorReason: string | null;
  cancelledBy: Side | null;
  movedToId: number | null;
  createdAt: Date;
  confirmations: ConfirmationRow[];
  corrections: CorrectionRow[];
}

/** A meeting with its pair and the actor's part in that pair. */
export interface Found {
  view: PairView;
  meeting: MeetingRow;
}

/** SQL: what `MEETING` selects of a meeting `m`. */
const MEETING_SQL = `
  select m."id", m."pairId", m."kind", m."status", m."startsAt", m."minutes", m."place", m."online", m."proposedBy",
    m."loggedAfter", m."revision", m."outcome", m."settledAt", m."contradictionAt", m."curatorReason", m."cancelledBy",
    m."movedToId", m."createdAt",
    coalesce((select json_agg(json_build_object('side', c."side", 'answer', c."answer", 'onPaper', c."onPaper",
        'answeredAt', c."answeredAt", 'reviewedAt', c."reviewedAt"))
      from "Confirmation" c where c."schoolId" = m."schoolId" and c."meetingId" = m."id"), '[]'::json) as "confirmations",
    coalesce((select json_agg(json_build_object('id', k."id", 'authorId', k."authorId", 'minutes', k."minutes",
        'kind', k."kind", 'held', k."held", 'reason', k."reason", 'createdAt', k."createdAt") order by k."id")
      from "MeetingCorrection" k where k."schoolId" = m."schoolId" and k."meetingId" = m."id"), '[]'::json) as "corrections"
  from "Meeting" m`;

/** One meeting, as it is kept; works inside a transaction too. */
export async function meetingRow(scope: Reading, id: number): Promise<MeetingRow | undefined> {
  const [row] = await (scope.ask ?? askBy(scope.db))<MeetingRow>({
    name: 'meeting',
    text: `${MEETING_SQL} where m."schoolId" = $1 and m."id" = $2`,
    values: [scope.schoolId, id],
  });
  return row;
}

/** A meeting, if the actor is a side of its pair or leads it; undefined for what is foreign or absent. */
export async function findMeeting(deps: Deps, actor: Actor, id: number): Promise<Found | undefined> {
  const scope = await scopeOfSubject(deps, actor, 'Meeting', id);
  if (!scope) return undefined;
  const [meeting, view] = await Promise.all([meetingRow(scope, id), findPairOf(deps, scope, 'Meeting', id)]);
  return meeting && view && { view, meeting };
}

/** All meetings of a pair as they stand with their corrections: what is ahead first, soonest on top, then what was, latest on top. */
export async function meetingsOfPair(view: PairView, now: Date): Promise<MeetingRow[]> {
  const { db } = view.scope;
  const of = { where: { pairId: view.pair.id } };
  const [kept, counted] = await Promise.all([
    db.meeting.findMany({ ...of, select: MEETING }),
    db.countedMeeting.findMany({
      ...of,
      select: { id: true, kind: true, outcome: true, startsAt: true, minutes: true },
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    }),
  ]);
  const byId = new Map(kept.map((row) => [row.id, row]));
  const rows = counted.flatMap((stands): MeetingRow[] => {
    const row = byId.get(stands.id);
    return row ? [{ ...row, ...stands }] : [];
  });
  const ahead = rows.filter((m) => m.startsAt > now && m.status !== 'cancelled');
  return [...ahead, ...rows.filter((m) => !ahead.includes(m)).reverse()];
}

/** Meetings of the pair on that stretch of time that still count: what a new record may be a second one of. */
export async function meetingsBetween(
  db: Pick<ScopedDb, 'meeting'>,
  pairId: number,
  from: Date,
  to: Date,
): Promise<MeetingRow[]> {
  return db.meeting.findMany({
    where: { pairId, startsAt: { gte: from, lt: to }, status: { not: 'cancelled' } },
    select: MEETING,
    orderBy: { startsAt: 'asc' },
  });
}

/** The pair's notes, the latest first; the curator gets none unless both sides opened them. */
export async function notesOf(view: PairView): Promise<{ text: string; createdAt: Date; side: Side }[]> {
  const open = view.pair.mentorOpensNotes && view.pair.menteeOpensNotes;
  if (sightOfPair(view, 'notes', { opened: open }) !== 'all') return [];
  return view.scope.db.note.findMany({
    where: { pairId: view.pair.id },
    select: { text: true, createdAt: true, side: true },
    orderBy: { id: 'desc' },
  });
}
