import type { Actor } from '../../../platform/database/actor.ts';
import { inTransaction, type ScopedTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dispatchEach } from '../../../platform/dispatch/outbox.ts';
import type { Day } from '../../../platform/time/local.ts';
import { audit } from '../../common/audit.ts';
import { keyOf, keyTo } from '../../common/keys.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { nextYearCalendar } from '../../organisations/queries.ts';
import { stopRemindingPair } from '../operations-remind.ts';
import { findPair, type PairView } from '../queries.ts';
import { type AfterEnd, carriedTo, extendsTo, isPastEnd, mayCarry } from '../rules-ends.ts';
import { pairCarried, pairExtended } from './dispatches.ts';
import { endPair } from './operations-ends.ts';

export type OverOutcome =
  | { ok: true; what: AfterEnd; on: Day }
  | Refused<'notFound' | 'notAllowed' | 'tooLate'>;

const LIVING = { in: ['active' as const, 'paused' as const] };

/** What an answer comes to: the pair's new last day, and for «carry» the day until which it rests. */
export interface AfterEndPlan {
  what: AfterEnd;
  /** The day that is told: the last day, or the first of the new year. */
  on: Day;
  endsOn: Day;
}

/** What an answer would do to this pair today; undefined when it can't be given. */
async function planOf(view: PairView, what: AfterEnd): Promise<AfterEndPlan | undefined> {
  const { pair, scope, today, calendar, programme } = view;
  if (!isPastEnd(pair, today)) return undefined;
  if (what === 'end') return { what, on: today, endsOn: pair.endsOn };
  if (what === 'extend') {
    const on = extendsTo(calendar, pair.endsOn, today, programme.pairEndSchoolDays);
    return on === undefined ? undefined : { what, on, endsOn: on };
  }
  if (!mayCarry(calendar, pair.endsOn)) return undefined;
  const next = await nextYearCalendar(scope, programme);
  const { restsUntilOn, endsOn } = carriedTo(next, today, programme.pairEndSchoolDays);
  return { what, on: restsUntilOn, endsOn };
}

/** What an answer would do, before it is given: shown with the words that will be sent. */
export async function previewPastEnd(
  deps: Deps,
  actor: Actor,
  input: { pairId: number; what: AfterEnd },
): Promise<
  { ok: true; view: PairView; plan: AfterEndPlan } | Refused<'notFound' | 'notAllowed' | 'tooLate'>
> {
  const view = await findPair(deps, actor, input.pairId);
  if (!view) return refused('notFound');
  if (!view.curator && !view.reader) return refused('notAllowed');
  const plan = await planOf(view, input.what);
  return plan ? { ok: true, view, plan } : refused('tooLate');
}

/** After a pair's last day: it ends, goes on in this year, or rests until the next. Both sides are told the same. */
export async function settlePastEnd(
  deps: Deps,
  actor: Actor,
  input: { pairId: number; what: AfterEnd },
): Promise<OverOutcome> {
  const seen = await previewPastEnd(deps, actor, input);
  if (!seen.ok) return seen;
  const { view, plan } = seen;
  if (plan.what === 'end') {
    const { endsOn: seenEndsOn } = view.pair;
    const outcome = await endPair(deps, actor, { pairId: input.pairId, kind: 'timeOver', seenEndsOn });
    return outcome.ok ? { ok: true, what: 'end', on: outcome.endsOn } : refused('tooLate');
  }
  return plan.what === 'extend' ? extend(deps, actor, view, plan) : carry(deps, actor, view, plan);
}

async function extend(deps: Deps, actor: Actor, view: PairView, { on }: AfterEndPlan): Promise<OverOutcome> {
  const { pair, scope } = view;
  const now = deps.clock.now();
  return inTransaction(deps, scope, async (tx): Promise<OverOutcome> => {
    if (!(await moved(tx, pair, { endsOn: on }))) return refused('tooLate');
    await tell(tx, actor, view, 'extended', on, now);
    await audit(tx, scope, now, 'pair.extend', { model: 'Pair', id: pair.id });
    return { ok: true, what: 'extend', on };
  });
}

async function carry(
  deps: Deps,
  actor: Actor,
  view: PairView,
  { on: restsUntilOn, endsOn }: AfterEndPlan,
): Promise<OverOutcome> {
  const { pair, scope, today } = view;
  const now = deps.clock.now();
  return inTransaction(deps, scope, async (tx): Promise<OverOutcome> => {
    const rests = {
      status: 'paused' as const,
      pausedOn: pair.pausedOn ?? today,
      pausedUntilOn: restsUntilOn,
    };
    if (!(await moved(tx, pair, { endsOn, ...rests }))) return refused('tooLate');
    await stopRemindingPair(tx, pair.id);
    await tell(tx, actor, view, 'carried', restsUntilOn, now);
    await audit(tx, scope, now, 'pair.carry', { model: 'Pair', id: pair.id });
    return { ok: true, what: 'carry', on: restsUntilOn };
  });
}

/** Compare-and-set: only the end that was seen is moved. */
async function moved(
  tx: ScopedTx,
  pair: { id: number; endsOn: Day },
  data: { endsOn: Day; status?: 'paused'; pausedOn?: Day; pausedUntilOn?: Day },
): Promise<boolean> {
  const where = { id: pair.id, endsOn: pair.endsOn, endKind: null, status: LIVING };
  return (await tx.pair.updateMany({ where, data })).count === 1;
}

function tell(
  tx: ScopedTx,
  actor: Actor,
  view: PairView,
  what: 'extended' | 'carried',
  on: Day,
  now: Date,
): Promise<void> {
  const { pair, scope } = view;
  const rows = [view.mentor, view.mentee]
    .filter((side) => side.hasTelegram)
    .map(({ personId: to }) => ({
      to,
      from: actor.personId,
      key: keyTo(to, keyOf('pair', pair.id, what, on)),
      dueAt: now,
      args: { schoolId: scope.schoolId, pairId: pair.id, on },
    }));
  return dispatchEach(tx, what === 'extended' ? pairExtended : pairCarried, rows);
}
