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

/** After a pair's last day: it ends, goes on in this year, or rests until the next. Both sides are told the same. */
export async function settlePastEnd(
  deps: Deps,
  actor: Actor,
  input: { pairId: number; what: AfterEnd },
): Promise<OverOutcome> {
  const view = await findPair(deps, actor, input.pairId);
  if (!view) return refused('notFound');
  if (!view.curator && !view.reader) return refused('notAllowed');
  const { pair, today } = view;
  if (!isPastEnd(pair, today)) return refused('tooLate');
  if (input.what === 'end') {
    const outcome = await endPair(deps, actor, { pairId: input.pairId, kind: 'agreement' });
    return outcome.ok ? { ok: true, what: 'end', on: outcome.endsOn } : refused('tooLate');
  }
  return input.what === 'extend' ? extend(deps, actor, view) : carry(deps, actor, view);
}

async function extend(deps: Deps, actor: Actor, view: PairView): Promise<OverOutcome> {
  const { pair, scope, today, calendar, programme } = view;
  const on = extendsTo(calendar, pair.endsOn, today, programme.pairEndSchoolDays);
  if (on === undefined) return refused('tooLate');
  const now = deps.clock.now();
  return inTransaction(deps, scope, async (tx): Promise<OverOutcome> => {
    if (!(await moved(tx, pair, { endsOn: on }))) return refused('tooLate');
    await tell(tx, actor, view, 'extended', on, now);
    await audit(tx, scope, now, 'pair.extend', { model: 'Pair', id: pair.id });
    return { ok: true, what: 'extend', on };
  });
}

async function carry(deps: Deps, actor: Actor, view: PairView): Promise<OverOutcome> {
  const { pair, scope, today, calendar, programme } = view;
  if (!mayCarry(calendar, pair.endsOn)) return refused('tooLate');
  const next = await nextYearCalendar(scope, programme);
  const { restsUntilOn, endsOn } = carriedTo(next, today, programme.pairEndSchoolDays);
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
