import { inSchool } from '../../platform/database/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { leadersOf, namedTo, readerFor, recipientSide, SIDE, sideView } from '../pairing/queries.ts';
import { meetingRow } from './queries.ts';
import { type MeetingView, viewOf } from './queries-view.ts';

/** A meeting as the recipient of a dispatch sees it; undefined when they are no side of its pair, or it is gone. */
export async function meetingForRecipient(
  deps: Deps,
  { schoolId, meetingId }: { schoolId: number; meetingId: number },
  personId: number,
): Promise<MeetingView | undefined> {
  const db = inSchool(deps.db, schoolId);
  const meeting = await meetingRow({ schoolId, db }, meetingId);
  if (!meeting) return undefined;
  const pair = await pairForRecipient(deps, { schoolId, pairId: meeting.pairId }, personId);
  return pair && viewOf({ view: pair, meeting }, deps.clock.now());
}

/** What is needed of a pair to show a side of it anything. */
export async function pairForRecipient(
  deps: Deps,
  { schoolId, pairId }: { schoolId: number; pairId: number },
  personId: number,
) {
  const db = inSchool(deps.db, schoolId);
  const [row, leaders] = await Promise.all([
    db.pair.findFirst({
      where: { id: pairId },
      select: {
        status: true,
        stage: true,
        mentor: { select: SIDE },
        mentee: { select: SIDE },
        programme: { select: { school: { select: { zone: true } } } },
      },
    }),
    leadersOf({ schoolId, db }),
  ]);
  if (!row) return undefined;
  const side = recipientSide(row, personId);
  if (!side) return undefined;
  const { mentor, mentee } = namedTo(side, {
    mentor: sideView(row.mentor, deps.defaultLocale),
    mentee: sideView(row.mentee, deps.defaultLocale),
  });
  return {
    scope: { zone: row.programme.school.zone },
    pair: { status: row.status, stage: row.stage },
    side,
    reader: false,
    curator: false,
    mentor,
    mentee,
    privateReader: readerFor(leaders, [mentor, mentee]),
  };
}
