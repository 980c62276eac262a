import type { ScopedTx } from '../../platform/database/transaction.ts';
import type { DispatchKind } from '../../platform/dispatch/kinds.ts';
import { dispatch } from '../../platform/dispatch/outbox.ts';
import { keyTo } from '../common/keys.ts';
import type { PairView } from '../pairing/queries.ts';
import type { Side } from '../pairing/rules.ts';
import type { AboutMeeting } from './dispatches-about.ts';

/**
 * Tells one side about a meeting at once; somebody without Telegram is told by people. The key is the kind, the revision
 * and the recipient, so that a double tap says it once.
 */
export async function tell(
  tx: ScopedTx,
  view: Pick<PairView, 'mentor' | 'mentee' | 'scope'>,
  side: Side,
  kind: DispatchKind<AboutMeeting>,
  about: {
    meetingId: number;
    revision: number;
    loudUntilHour?: number | undefined;
    again?: string;
    was?: Date;
  },
  now: Date,
): Promise<void> {
  const to = view[side];
  if (!to.hasTelegram) return;
  const { meetingId, revision, loudUntilHour, was } = about;
  const what = kind.name.replace(/^meetings\./, '');
  await dispatch(tx, kind, {
    to: to.personId,
    from: view.scope.actor.personId,
    key: keyTo(to.personId, 'meeting', meetingId, what, `r${revision}${about.again ?? ''}`),
    dueAt: now,
    args: { schoolId: view.scope.schoolId, meetingId, revision, ...(was === undefined ? {} : { was }) },
    ...(loudUntilHour === undefined ? {} : { loudUntilHour }),
  });
}
