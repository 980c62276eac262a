import type { Actor } from '../../../platform/database/actor.ts';
import { inSchool } from '../../../platform/database/scope.ts';
import { inOpenTransaction, inTransaction, saveOnce } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dispatchNew, withdraw } from '../../../platform/dispatch/outbox.ts';
import { addDays, type Day, instantOf } from '../../../platform/time/local.ts';
import { type Key, keyTo } from '../../common/keys.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { programmeOf } from '../../organisations/queries.ts';
import { leadersOf, REACH, reachable, readerFor } from '../../pairing/queries.ts';
import { isPaused } from '../../pairing/rules.ts';
import { SCORES } from '../bank/rules.ts';
import { pulseAsk } from '../dispatches.ts';
import { monthKey, PULSE_PAIR_DAYS, pulseOn } from '../rounds/rules.ts';
import { findPulse } from './queries.ts';

const pulseKey = (pairId: number, month: Day, personId: number): Key =>
  keyTo(personId, 'pulse', pairId, monthKey(month));

/** Asks the month's question of both sides of every living pair of a school, when its day has come. Again without harm. */
export async function askPulses(
  deps: Deps,
  { schoolId, zone, today }: { schoolId: number; zone: string; today: Day },
): Promise<void> {
  const db = inSchool(deps.db, schoolId);
  const { calendar, terms, status } = await programmeOf({ schoolId, db });
  const open = pulseOn(today, calendar, terms);
  if (!open || status !== 'open') return;
  const [pairs, leaders] = await Promise.all([
    db.pair.findMany({
      where: {
        status: { in: ['active', 'paused'] },
        startsOn: { lte: addDays(open.askedOn, -PULSE_PAIR_DAYS) },
        pulses: { none: { month: monthKey(open.month) } },
      },
      select: {
        id: true,
        pausedOn: true,
        pausedUntilOn: true,
        mentor: { select: REACH },
        mentee: { select: REACH },
      },
      orderBy: { id: 'asc' },
    }),
    leadersOf({ schoolId, db }),
  ]);
  const dueAt = instantOf(open.askedOn, '00:00', zone);
  const rows = pairs
    .filter((pair) => !isPaused(pair, today) && readerFor(leaders, [pair.mentor, pair.mentee]))
    .flatMap((pair) =>
      reachable(pair.mentor, pair.mentee).map((personId) => ({
        to: personId,
        key: pulseKey(pair.id, open.month, personId),
        dueAt,
        args: { schoolId, pairId: pair.id, month: open.month },
      })),
    );
  await inOpenTransaction(deps, (tx) => dispatchNew(tx, pulseAsk, rows));
}

export type PulseOutcome = { ok: true; already: boolean } | Refused<'notFound' | 'pulseLate'>;

/** The answer of a month, in one tap; another one replaces it while it is asked. */
export async function answerPulse(
  deps: Deps,
  actor: Actor,
  input: { pairId: number; month: Day; score: number },
): Promise<PulseOutcome> {
  const pulse = await findPulse(deps, actor, input.pairId, input.month);
  if (!pulse || !SCORES.some((score) => score === input.score)) return refused('notFound');
  if (pulse.score === input.score) return { ok: true, already: true };
  if (pulse.untilOn === undefined) return refused('pulseLate');
  const { view, side } = pulse;
  const { scope } = view;
  const where = { pairId: input.pairId, side, month: monthKey(input.month) };
  const data = {
    score: input.score,
    readerId: view.privateReader?.membershipId ?? null,
    answeredAt: deps.clock.now(),
  };
  const save = () =>
    inTransaction(deps, scope, async (tx) => {
      const { count } = await tx.pulse.updateMany({ where, data });
      if (count === 0) await tx.pulse.create({ data: { ...where, ...data, schoolId: scope.schoolId } });
      await withdraw(tx, pulseKey(input.pairId, input.month, actor.personId));
    });
  await saveOnce(save);
  return { ok: true, already: false };
}
