/** What time alone does to pairs: a pause that is over, an end that was planned, a series whose time to sum up has come. */
import type { PrismaClient } from '../../../platform/database/generated/client.ts';
import { inSchool } from '../../../platform/database/scope.ts';
import { inTransaction, type ScopedTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Job } from '../../../platform/dispatch/ticks.ts';
import { type Day, dayOf, instantOf } from '../../../platform/time/local.ts';
import { programmeOf } from '../../organisations/queries.ts';
import { REACH, reachable } from '../queries.ts';
import { USUAL_CYCLE } from '../rules.ts';
import { advancePair } from '../stages/operations.ts';
import { finalDueOn } from '../stages/rules.ts';
import { resumeIn } from './operations.ts';
import { endIn } from './operations-ends.ts';

/** People are told in the morning of the day, not at midnight. */
const HOUR = '08:00';

interface Due {
  id: number;
  schoolId: number;
  zone: string;
  what: 'resume' | 'end' | 'sumUp';
  /** The day of the pause's or the pair's end. */
  day: Day;
  finalDueDays: number;
}

/** Living pairs that time will move: set-wise over all schools at once, by raw SQL, which names what it takes. */
async function timed(db: PrismaClient): Promise<Due[]> {
  return db.$queryRaw<Due[]>`
    select p."id", p."schoolId", s."zone", p."finalDueDays",
      case when p."endKind" is not null then 'end' when p."status" = 'paused' then 'resume' else 'sumUp' end as what,
      case when p."endKind" is null and p."status" = 'paused' then p."pausedUntilOn" else p."endsOn" end as day
    from "Pair" p join "School" s on s."id" = p."schoolId"
    where p."status" in ('active', 'paused') and p."endedAt" is null and (
      p."endKind" is not null
      or (p."status" = 'paused' and p."pausedUntilOn" is not null)
      or (p."status" = 'active' and p."stage" = 'series'
        and not exists (select 1 from "Action" a where a."schoolId" = p."schoolId" and a."pairId" = p."id" and a."status" = 'planned')
        and (select count(*) from "CountedMeeting" m where m."schoolId" = p."schoolId" and m."pairId" = p."id" and m."kind" = 'series'
          and m."confirmed") >= p."seriesMeetings"))`;
}

/** The instant from which each of them is due. */
async function withInstants(deps: Deps): Promise<{ due: Due; at: Date }[]> {
  const rows = await timed(deps.db);
  const schools = new Set(rows.filter((r) => r.what === 'sumUp').map((r) => r.schoolId));
  const calendars = new Map(
    await Promise.all(
      [...schools].map(
        async (schoolId) =>
          [schoolId, (await programmeOf({ schoolId, db: inSchool(deps.db, schoolId) })).calendar] as const,
      ),
    ),
  );
  return rows.map((due) => {
    const calendar = calendars.get(due.schoolId);
    const day =
      due.what === 'sumUp' && calendar
        ? finalDueOn(calendar, due.day, { ...USUAL_CYCLE, finalDueDays: due.finalDueDays })
        : due.day;
    return { due, at: instantOf(day, HOUR, due.zone) };
  });
}

async function carryOut(deps: Deps, due: Due, now: Date): Promise<void> {
  const { id: pairId, schoolId, zone } = due;
  await inTransaction(deps, { db: inSchool(deps.db, schoolId) }, async (tx) => {
    if (due.what === 'sumUp') await advancePair(tx, { deps, scope: { schoolId, zone }, pairId, now });
    else if (due.what === 'end') await endPlanned(tx, pairId, schoolId, now);
    else {
      const { calendar } = await programmeOf({ schoolId, db: tx });
      await resumeIn(tx, pairId, { deps, schoolId, zone, calendar, today: dayOf(now, zone), now });
    }
  });
}

async function endPlanned(tx: ScopedTx, pairId: number, schoolId: number, now: Date): Promise<void> {
  const side = { select: REACH } as const;
  const pair = await tx.pair.findFirst({
    where: { id: pairId },
    select: { endKind: true, endReason: true, mentor: side, mentee: side },
  });
  if (!pair?.endKind) return;
  const tell = reachable(pair.mentor, pair.mentee);
  await endIn(tx, {
    pairId,
    schoolId,
    kind: pair.endKind,
    reason: pair.endReason ?? undefined,
    now,
    tell,
    from: null,
  });
}

const pairDays: Job = {
  name: 'pairing.days',
  async run(deps, now) {
    for (const { due, at } of await withInstants(deps)) {
      if (at <= now) await carryOut(deps, due, now);
    }
  },
  async nextAt(deps, after) {
    const ahead = (await withInstants(deps)).map(({ at }) => at).filter((at) => at > after);
    return ahead.toSorted((a, b) => a.getTime() - b.getTime())[0];
  },
};

export const pairingJobs: readonly Job[] = [pairDays];
