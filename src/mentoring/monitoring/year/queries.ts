import { inSchool } from '../../../platform/database/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import { rolesWith } from '../../common/rights.ts';
import type { Scope } from '../../common/scope.ts';
import { nextProgramme, type ProgrammeView, programmeOf } from '../../organisations/queries.ts';
import { type YearTurn, yearTurn } from './rules.ts';

/** The turn of a school's year, and what is left of it. */
export interface YearView {
  schoolId: number;
  turn: YearTurn;
  programme: ProgrammeView;
  /** The next year's programme is made, and waits to be opened. */
  prepared: { startsOn: Day } | null;
  /** Living pairs; of them those whose last day has gone by. */
  living: number;
  past: number;
}

/** What is left to close or to begin the year; undefined when nothing is, or for who does not lead the school. */
export async function yearOf(deps: Deps, scope: Scope): Promise<YearView | undefined> {
  if (!scope.may('runSchool')) return undefined;
  const today = dayOf(deps.clock.now(), scope.zone);
  const programme = await programmeOf(scope);
  const turn = yearTurn(programme, today);
  if (!turn) return undefined;
  const alive = { status: { in: ['active' as const, 'paused' as const] } };
  const [next, living, past] = await Promise.all([
    today < programme.startsOn ? { startsOn: programme.startsOn } : nextProgramme(scope, programme.startsOn),
    scope.db.pair.count({ where: alive }),
    scope.db.pair.count({ where: { ...alive, endKind: null, endsOn: { lt: today } } }),
  ]);
  return { schoolId: scope.schoolId, turn, programme, prepared: next, living, past };
}

export interface Turning {
  schoolId: number;
  zone: string;
  /** Persons who lead the school and can be written to. */
  tell: number[];
}

/** Schools in these zones with those who lead them. Asked once a week, in the months of the turn. */
export async function schoolsLed(deps: Deps, zones: readonly string[]): Promise<Turning[]> {
  const { rows } = await deps.pool.query<Turning>({
    name: 'monitoring-year',
    text: `
      select s."id" as "schoolId", s."zone", array_agg(distinct m."personId") as "tell"
      from "School" s join "Membership" m on m."schoolId" = s."id" and m."status" = 'active' and not m."onPaper"
        and m."role" = any($2::"Role"[])
      where s."zone" = any($1) and exists (select 1 from "Account" a where a."personId" = m."personId")
      group by s."id", s."zone" order by s."id"`,
    values: [[...zones], [...rolesWith('runSchool')]],
  });
  return rows;
}

/** The turn of one school's year, for the job. */
export async function turnOf(deps: Deps, schoolId: number, today: Day): Promise<YearTurn | undefined> {
  return yearTurn(await programmeOf({ schoolId, db: inSchool(deps.db, schoolId) }), today);
}
