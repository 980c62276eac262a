import type { ConfirmationAnswer, PairStatus, Side, Stage } from '../../platform/database/generated/enums.ts';
import type { PairView, ReaderView, SideView } from '../pairing/queries.ts';
import type { CorrectionRow, MeetingRow } from './queries.ts';

/** A correction with its author as a screen names them; the curator has no name there. */
export interface CorrectionView extends CorrectionRow {
  author: string | undefined;
}

/** A meeting as one viewer may see it: the other side's answer is not in it before it may be seen. */
export interface MeetingView extends Omit<MeetingRow, 'confirmations' | 'corrections'> {
  side: Side | undefined;
  /** Decides what the sides could not settle. */
  reader: boolean;
  curator: boolean;
  mentor: SideView;
  mentee: SideView;
  privateReader: ReaderView | undefined;
  zone: string;
  now: Date;
  pairActive: boolean;
  /** Active or on pause: not ended. */
  pairLives: boolean;
  /** The pair's present stage. */
  stage: Stage;
  /** The viewer's own answer. */
  own: ConfirmationAnswer | undefined;
  /** A curator entered it from paper. */
  ownOnPaper: boolean;
  /** The viewer looked at their answer once more after a contradiction. */
  reviewed: boolean;
  /** Both answers, for the person who decides; empty for a side, and before there is anything to decide. */
  answers: Partial<Record<Side, ConfirmationAnswer>>;
  /** Sides without Telegram, whose answers come from paper. */
  onPaper: Side[];
  corrections: CorrectionView[];
}

/** What is needed of a pair to show one of its meetings. */
export interface PairBeside
  extends Pick<PairView, 'side' | 'reader' | 'curator' | 'mentor' | 'mentee' | 'privateReader'> {
  scope: { zone: string };
  pair: { status: PairStatus; stage: Stage };
}

/** Leaves of a meeting what this viewer may see. */
export function viewOf({ view, meeting }: { view: PairBeside; meeting: MeetingRow }, now: Date): MeetingView {
  const { confirmations, corrections, ...facts } = meeting;
  const { side, reader, curator, mentor, mentee, privateReader } = view;
  const own = confirmations.find((c) => c.side === side);
  const toDecide = meeting.status === 'settled' || meeting.contradictionAt !== null;
  const shown = side === undefined ? confirmations.filter((c) => toDecide || c.onPaper) : [];
  return {
    ...facts,
    side,
    reader,
    curator,
    mentor,
    mentee,
    privateReader,
    zone: view.scope.zone,
    now,
    pairActive: view.pair.status === 'active',
    pairLives: view.pair.status === 'active' || view.pair.status === 'paused',
    stage: view.pair.stage,
    own: own?.answer,
    ownOnPaper: own?.onPaper ?? false,
    reviewed: own !== undefined && own.reviewedAt !== null,
    answers: Object.fromEntries(shown.map((c) => [c.side, c.answer])),
    onPaper: onPaperSides(view),
    corrections: corrections.map((c) => ({ ...c, author: authorOf(view, c.authorId) })),
  };
}

/** Sides that can't be asked by Telegram. */
function onPaperSides(view: Pick<PairView, 'mentor' | 'mentee'>): Side[] {
  return (['mentor', 'mentee'] as const).filter((side) => !view[side].hasTelegram);
}

function authorOf(view: Pick<PairView, 'mentor' | 'mentee'>, membershipId: number): string | undefined {
  return [view.mentor, view.mentee].find((side) => side.membershipId === membershipId)?.fullName;
}
