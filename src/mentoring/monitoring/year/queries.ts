import type { Deps } from '../../../platform/deps.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import { rolesWith } from '../../common/rights.ts';
import type { Scope } from '../../common/scope.ts';
import { nextProgramme, type ProgrammeView, programmeOf } from '../../organisations/queries.ts';
import { turnDone, type YearTurn, yearTurn } from './rules.ts';

/** The turn of a school's year, and what is left of it. */
export interface YearView {
  schoolId: number;
  turn: YearTurn;
  programme: ProgrammeView;
  /** The next year's programme is made, and waits to be opened. */
  prepared: { startsOn: Day } | null;
  /** May make the next year's programme: who only leads pairs is told that it is made, or not yet. */
  prepares: boolean;
  /** Living pairs; of them those whose last day has gone by. */
  living: number;
  past: number;
  /** The summary of the year's last term is confirmed: the last thing of the year's package. */
  packed: boolean;
  /** The programme is closed, or the new one opened: nothing is left to be said. */
  done: boolean;
}

/**
 * What is left to close or to begin the year; undefined when nothing is, or for who does not lead the school. A turn that
 * is done is shown to who opens it (`evenDone`).
 */
export async function yearOf(deps: Deps, scope: Scope, evenDone = false): Promise<YearView | undefined> {
  if (!scope.may('runSchool')) return undefined;
  const today = dayOf(deps.clock.now(), scope.zone);
  const programme = await programmeOf(scope);
  const left = yearTurn(programme, today);
  const turn = left ?? (evenDone ? turnDone(programme, today) : undefined);
  if (!turn) return undefined;
  const [next, [counts]] = await Promise.all([
    today < programme.startsOn ? { startsOn: programme.startsOn } : nextProgramme(scope, programme.startsOn),
    scope.ask<Pick<YearView, 'living' | 'past' | 'packed'>>({
      name: 'monitoring-year-left',
      text: LEFT,
      values: [scope.schoolId, today, programme.terms.at(-1)?.id ?? null],
    }),
  ]);
  const { living = 0, past = 0, packed = false } = counts ?? {};
  const done = left === undefined;
  return {
    schoolId: scope.schoolId,
    turn,
    programme,
    prepared: next,
    prepares: scope.may('runProgramme') !== undefined,
    living,
    past,
    packed,
    done,
  };
}

const LEFT = `
  select count(*)::int as "living",
    (count(*) filter (where p."endKind" is null and p."endsOn" < $2))::int as "past",
    exists (select 1 from "Report" r join "ReportVersion" v on v."schoolId" = r."schoolId" and v."reportId" = r."id"
      where r."schoolId" = $1 and r."kind" = 'summary' and r."termId" = $3) as "packed"
  from "Pair" p where p."schoolId" = $1 and p."status" in ('active', 'paused')`;

interface Turning {
  schoolId: number;
  zone: string;
  turn: YearTurn;
  /** Persons who lead the school and can be written to. */
  tell: number[];
}

/** Schools whose year turns on these days of their zones, with those who lead them, in one query. Asked once a week. */
export async function schoolsTurning(
  deps: Deps,
  days: readonly { zone: string; on: Day }[],
): Promise<(Turning & { on: Day })[]> {
  const { rows } = await deps.pool.query<
    Omit<Turning, 'turn'> & Pick<ProgrammeView, 'startsOn' | 'endsOn' | 'status'>
  >({
    name: 'monitoring-year',
    text: `
      select s."id" as "schoolId", s."zone", p."startsOn", p."endsOn", p."status"::text as "status",
        array_agg(distinct m."personId") as "tell"
      from "School" s
      cross join lateral (
        select p."startsOn", p."endsOn", p."status" from "Programme" p where p."schoolId" = s."id"
        order by (p."status" = 'open') desc, p."startsOn" desc limit 1) p
      join "Membership" m on m."schoolId" = s."id" and m."status" = 'active' and not m."onPaper"
        and m."role" = any($2::"Role"[])
      where s."zone" = any($1) and exists (select 1 from "Account" a where a."personId" = m."personId")
      group by s."id", s."zone", p."startsOn", p."endsOn", p."status" order by s."id"`,
    values: [days.map(({ zone }) => zone), [...rolesWith('runSchool')]],
  });
  return rows.flatMap(({ schoolId, zone, tell, ...year }) => {
    const on = days.find((day) => day.zone === zone)?.on;
    const turn = on && yearTurn(year, on);
    return on && turn ? [{ schoolId, zone, tell, turn, on }] : [];
  });
}
