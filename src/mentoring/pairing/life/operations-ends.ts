import type { Actor } from '../../../platform/database/actor.ts';
import type { PairEndKind } from '../../../platform/database/generated/enums.ts';
import { inTransaction, type ScopedTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dispatch, withdraw } from '../../../platform/dispatch/outbox.ts';
import type { Day } from '../../../platform/time/local.ts';
import { audit } from '../../common/audit.ts';
import { keyOf, keyTo } from '../../common/keys.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { scopeOfSubject } from '../../common/scope.ts';
import { subtractWorkingDays } from '../../organisations/rules.ts';
import { stopRemindingForGood } from '../operations-remind.ts';
import { findPair, type PairView } from '../queries.ts';
import { endProblem } from '../rules.ts';
import { pairEnded, pairEnding } from './dispatches.ts';

export type EndRefusal = 'notFound' | 'notAllowed' | 'tooLate' | 'past' | 'atOnceOnly' | 'noticeFirst';
export type EndOutcome = { ok: true; endsOn: Day; planned: boolean } | Refused<EndRefusal>;

const REASONS = { past: 'past', atOnceOnly: 'atOnceOnly', noticeFirst: 'noticeFirst' } as const;
const NOTICE_WORKING_DAYS = 3;
const LIVING = { in: ['active' as const, 'paused' as const] };

/** A pair as much of it as ending it needs. */
export interface Ending {
  pairId: number;
  schoolId: number;
  kind: PairEndKind;
  reason?: string | undefined;
  /** Only while this is its last day, and nobody has decided on another end. */
  seenEndsOn?: Day | undefined;
  now: Date;
  /** Persons to tell: those with Telegram. */
  tell: readonly number[];
  /** The id of the person who acted; null when its day has come. */
  from: number | null;
}

/** Ends a living pair in the transaction of whatever decided it; false when it had ended already. */
export async function endIn(
  tx: ScopedTx,
  { pairId, schoolId, kind, reason, seenEndsOn, now, tell, from }: Ending,
): Promise<boolean> {
  const { count } = await tx.pair.updateMany({
    where: {
      id: pairId,
      status: LIVING,
      ...(seenEndsOn === undefined ? {} : { endsOn: seenEndsOn, endKind: null }),
    },
    data: {
      status: 'ended',
      endKind: kind,
      endReason: reason ?? null,
      endedAt: now,
      pausedOn: null,
      pausedUntilOn: null,
    },
  });
  if (count !== 1) return false;
  await stopRemindingForGood(tx, pairId);
  // What was still ahead of them falls away with the pair; what was held stays.
  await tx.meeting.updateMany({
    where: { pairId, status: { in: ['proposed', 'agreed'] }, startsAt: { gt: now } },
    data: { status: 'cancelled', cancelledAt: now },
  });
  await withdraw(tx, keyOf('pair', pairId));
  for (const to of tell) {
    await dispatch(tx, pairEnded, {
      to,
      from,
      key: keyTo(to, 'pair', pairId, 'ended'),
      dueAt: now,
      args: { schoolId, pairId },
    });
  }
  return true;
}

const toldBy = (view: Pick<PairView, 'mentor' | 'mentee'>, actor: Actor): number[] =>
  [view.mentor, view.mentee]
    .filter((s) => s.hasTelegram && s.personId !== actor.personId)
    .map((s) => s.personId);

/**
 * Ends a pair today, or plans its end where the kind allows a later day. Both sides are told the same neutral words;
 * `noticeGiven` says that the school's written notice is behind us.
 */
export async function endPair(
  deps: Deps,
  actor: Actor,
  input: {
    pairId: number;
    kind: PairEndKind;
    on?: Day;
    noticeGiven?: boolean;
    reason?: string;
    /** Where its time was over: only while this is still its last day. */
    seenEndsOn?: Day;
  },
): Promise<EndOutcome> {
  const view = await findPair(deps, actor, input.pairId);
  if (!view) return refused('notFound');
  if (!view.curator && !view.reader) return refused('notAllowed');
  const { today, calendar, scope } = view;
  const on = input.on ?? today;
  const noticeOn = input.noticeGiven ? subtractWorkingDays(calendar, today, NOTICE_WORKING_DAYS) : null;
  const problem = endProblem(calendar, input.kind, on, today, noticeOn);
  if (problem) return refused(REASONS[problem]);
  const now = deps.clock.now();
  const { pairId, kind, reason, seenEndsOn } = input;
  return inTransaction(deps, scope, async (tx): Promise<EndOutcome> => {
    const planned = on > today;
    if (planned) {
      const { count } = await tx.pair.updateMany({
        where: { id: pairId, status: LIVING, endedAt: null },
        data: { endKind: kind, endReason: reason ?? null, endNoticeOn: today, endsOn: on },
      });
      if (count !== 1) return refused('tooLate');
      for (const to of toldBy(view, actor)) {
        const args = { schoolId: scope.schoolId, pairId };
        await dispatch(tx, pairEnding, {
          to,
          from: actor.personId,
          key: keyTo(to, 'pair', pairId, 'ending', on),
          dueAt: now,
          args,
        });
      }
    } else if (
      !(await endIn(tx, {
        pairId,
        schoolId: scope.schoolId,
        kind,
        reason,
        seenEndsOn,
        now,
        tell: toldBy(view, actor),
        from: actor.personId,
      }))
    ) {
      return view.pair.endKind === kind ? { ok: true, endsOn: on, planned } : refused('tooLate');
    }
    await audit(tx, scope, now, `pair.end.${kind}`, { model: 'Pair', id: pairId });
    return { ok: true, endsOn: on, planned };
  });
}

export type Leaving = 'rematch' | 'agreement' | 'stays';

/** A mentor leaves: all their pairs decided at once. Gives how many mentees wait for another mentor. */
export async function mentorLeaves(
  deps: Deps,
  actor: Actor,
  input: { mentorId: number; decisions: readonly { pairId: number; what: Leaving }[] },
): Promise<{ ok: true; waiting: number } | Refused<'notFound' | 'notAllowed'>> {
  const scope = await scopeOfSubject(deps, actor, 'Membership', input.mentorId);
  if (!scope) return refused('notFound');
  const views: PairView[] = [];
  for (const { pairId } of input.decisions) {
    const view = await findPair(deps, actor, pairId);
    if (view?.pair.mentorId !== input.mentorId) return refused('notFound');
    if (!view.curator && !view.reader) return refused('notAllowed');
    views.push(view);
  }
  const now = deps.clock.now();
  let waiting = 0;
  await inTransaction(deps, scope, async (tx) => {
    waiting = 0;
    for (const [i, { pairId, what }] of input.decisions.entries()) {
      const view = views[i];
      if (what === 'stays' || !view) continue;
      const kind = what === 'rematch' ? 'rematch' : 'agreement';
      if (
        !(await endIn(tx, {
          pairId,
          schoolId: scope.schoolId,
          kind,
          now,
          tell: toldBy(view, actor),
          from: actor.personId,
        }))
      )
        continue;
      if (what === 'rematch') waiting += 1;
      await audit(tx, scope, now, `pair.end.${kind}`, { model: 'Pair', id: pairId });
    }
  });
  return { ok: true, waiting };
}
