import type { Actor } from '../../platform/database/actor.ts';
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
import { findPair, type PairView } from '../pairing/queries.ts';

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

/** One meeting, as it is kept; works inside a transaction too. */
export async function meetingRow(db: Pick<ScopedDb, 'meeting'>, id: number): Promise<MeetingRow | null> {
  return db.meeting.findFirst({ where: { id }, select: MEETING });
}

/** A meeting, if the actor is a side of its pair or leads it; undefined for what is foreign or absent. */
export async function findMeeting(deps: Deps, actor: Actor, id: number): Promise<Found | undefined> {
  const scope = await scopeOfSubject(deps.db, actor, 'Meeting', id);
  const meeting = scope && (await meetingRow(scope.db, id));
  if (!meeting) return undefined;
  const view = await findPair(deps, actor, meeting.pairId);
  return view && { view, meeting };
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
