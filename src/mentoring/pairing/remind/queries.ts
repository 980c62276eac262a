/** Pairs whose stage may have to be spoken of, and what each side could do about it. */
import type { Prisma } from '../../../platform/database/generated/client.ts';
import type { ScopedDb } from '../../../platform/database/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Day } from '../../../platform/time/local.ts';
import type { DueDay } from '../../organisations/jobs.ts';
import type { SchoolCalendar } from '../../organisations/rules.ts';
import { partnerName, reachable, SIDE } from '../queries.ts';
import type { Side } from '../rules.ts';
import { FACTS, factsOf, settingsOf } from '../stages/queries.ts';
import { stageDueOn } from '../stages/rules.ts';
import type { NextStep } from '../stages/screens-next.ts';
import { stepToRemind } from './rules.ts';

const SELECT = {
  ...FACTS,
  id: true,
  status: true,
  waitUntilOn: true,
  mentor: { select: SIDE },
  mentee: { select: SIDE },
  /** Those that are not settled, or by one side's word only. */
  meetings: {
    where: { status: { not: 'cancelled' }, OR: [{ outcome: null }, { outcome: 'oneSide' }] },
    select: { id: true, kind: true, status: true, startsAt: true, confirmations: { select: { side: true } } },
    orderBy: { startsAt: 'asc' },
  },
  goals: { where: FACTS.goals.where, select: { ...FACTS.goals.select, id: true } },
} satisfies Prisma.PairSelect;

export type StageRow = Awaited<ReturnType<typeof stageRows>>[number];

/** Pairs with all that their next step depends on. */
export function stageRows(db: ScopedDb, where: Prisma.PairWhereInput) {
  return db.pair.findMany({ where, select: SELECT, orderBy: { id: 'asc' } });
}

/** The day a pair's stage is due. */
export function dueOnOf(row: StageRow, calendar: SchoolCalendar, now: Date): Day {
  return stageDueOn(factsOf(row, now), settingsOf(row), calendar);
}

export interface At {
  now: Date;
  today: Day;
  calendar: SchoolCalendar;
}

/** What this side can do for the stage now; undefined when there is nothing to remind it of. */
export function stepOfSide(row: StageRow, side: Side, at: At): NextStep | undefined {
  const { now, today, calendar } = at;
  // What is late in a pair whose time is over is its curator's to settle.
  if (row.endsOn < today) return undefined;
  if (row.status !== 'active' || (row.waitUntilOn !== null && row.waitUntilOn >= today)) return undefined;
  const meetings = row.meetings.filter((m) => m.kind === row.stage);
  const planned = (m: StageRow['meetings'][number]) => m.status === 'proposed' || m.status === 'agreed';
  const said = (m: StageRow['meetings'][number]) => m.confirmations.some((c) => c.side === side);
  const unsaid = meetings.filter((m) => m.startsAt <= now && !said(m));
  const step = stepToRemind(factsOf(row, now), settingsOf(row), side, {
    today,
    calendar,
    meetingAhead: meetings.some((m) => planned(m) && m.startsAt > now),
    saidHeld: unsaid.length === 0,
    askedAgain: unsaid.some((m) => m.confirmations.length > 0),
  });
  if (!step) return undefined;
  const mine = row[side];
  if (reachable(mine).length === 0) return undefined;
  const goal = row.goals.find(
    (g) => (g.status === 'agreed' || g.status === 'assessed') && !g.assessments.some((a) => a.side === side),
  );
  return {
    pairId: row.id,
    side,
    partner: partnerName(row, side),
    stage: row.stage,
    step,
    dueOn: dueOnOf(row, calendar, now),
    today,
    meetingId: step === 'confirmMeeting' ? unsaid.at(-1)?.id : undefined,
    goalId: goal?.id,
  };
}

/** Farther than any holidays can move a due day. */
const HOLIDAYS = 60;

/** Active pairs whose stage may be due soon or is overdue, of all schools where a day has begun, by school. One query. */
export async function pairsNearDue(
  deps: Deps,
  days: readonly DueDay[],
): Promise<{ schoolId: number; zone: string; pairIds: number[] }[]> {
  const { rows } = await deps.pool.query<{ schoolId: number; zone: string; pairIds: number[] }>({
    name: 'pairing-near-due',
    text: `
      select p."schoolId", s."zone", array_agg(p."id" order by p."id") as "pairIds"
      from unnest($1::text[], $2::text[]) as d("zone", "today")
      join "School" s on s."zone" = d."zone" join "Pair" p on p."schoolId" = s."id"
      where p."status" = 'active' and (p."waitUntilOn" is null or p."waitUntilOn" < d."today")
        and least(
          p."endsOn"::date - ${HOLIDAYS} - case p."stage" when 'series' then p."finalDueDays" else 0 end,
          p."stageSinceOn"::date + case p."stage" when 'acquaintance' then p."acquaintanceDays" when 'trial' then p."trialDays"
            when 'planning' then p."planningDays" else 1000 end - ${HOLIDAYS / 2}) <= d."today"::date
      group by p."schoolId", s."zone" order by p."schoolId"`,
    values: [days.map((d) => d.zone), days.map((d) => d.today)],
  });
  return rows;
}
