import type { Actor } from '../../../platform/database/actor.ts';
import {
  inTransaction,
  lockOpenRow,
  lockRow,
  type ScopedTx,
} from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { addDays } from '../../../platform/time/local.ts';
import { audit } from '../../common/audit.ts';
import { once } from '../../common/once.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { MOST } from '../../common/rules-limits.ts';
import { type Scope, scopeOf, scopeOfSubject } from '../../common/scope.ts';
import { programmeOf } from '../queries.ts';
import { schoolYearOf, type TermDates } from '../rules.ts';
import { calendarPreset, type PresetKind } from '../rules-presets.ts';
import { type DatesProblem, datesProblem, type Range } from './rules.ts';

type CalendarRefused = Refused<'notFound' | 'notAllowed' | 'datesInUse' | 'manyDays' | DatesProblem>;
export type CalendarOutcome = { ok: true; schoolId: number } | CalendarRefused;

/** Days of a summer that belong to the year beside them. */
const SUMMER = 45;

const mayEdit = (scope: Scope) => scope.may('calendar') !== undefined;

/** The school's dates have been compared with its order: «предварительно» goes away. */
export async function confirmCalendar(deps: Deps, actor: Actor, schoolId: number): Promise<CalendarOutcome> {
  const scope = scopeOf(deps, actor, schoolId);
  if (!scope) return refused('notFound');
  if (!mayEdit(scope)) return refused('notAllowed');
  const now = deps.clock.now();
  const programme = await programmeOf(scope);
  return inTransaction(deps, scope, async (tx) => {
    const { count } = await tx.programme.updateMany({
      where: { id: programme.id, provisional: true },
      data: { provisional: false },
    });
    if (count === 1)
      await audit(tx, scope, now, 'calendar.checked', { model: 'Programme', id: programme.id });
    return { ok: true, schoolId };
  });
}

/** Days on which nothing falls due. The same days again change nothing. */
export async function addDayOff(
  deps: Deps,
  actor: Actor,
  input: Range & { schoolId: number; kind: 'holidays' | 'nonWorking' },
): Promise<CalendarOutcome> {
  const { schoolId, fromOn, toOn, kind } = input;
  const scope = scopeOf(deps, actor, schoolId);
  if (!scope) return refused('notFound');
  if (!mayEdit(scope)) return refused('notAllowed');
  const problem = datesProblem('dayOff', input, await programmeOf(scope));
  if (problem) return refused(problem);
  const now = deps.clock.now();
  return once(
    () =>
      inTransaction<CalendarOutcome>(deps, scope, async (tx) => {
        await lockOpenRow(tx, 'School', schoolId);
        if ((await tx.dayOff.count()) >= MOST.daysOff) return refused('manyDays');
        const { id } = await tx.dayOff.create({
          data: { schoolId, fromOn, toOn, kind },
          select: { id: true },
        });
        await audit(tx, scope, now, 'calendar.dayOff', { model: 'DayOff', id });
        return { ok: true, schoolId };
      }),
    () => ({ ok: true, schoolId }),
  );
}

/** New dates of holidays or of non-working days. */
export async function editDayOff(
  deps: Deps,
  actor: Actor,
  input: Range & { dayOffId: number },
): Promise<CalendarOutcome> {
  const { fromOn, toOn, dayOffId: id } = input;
  const scope = await scopeOfSubject(deps, actor, 'DayOff', id);
  if (!scope) return refused('notFound');
  if (!mayEdit(scope)) return refused('notAllowed');
  const problem = datesProblem('dayOff', input, await programmeOf(scope));
  if (problem) return refused(problem);
  const now = deps.clock.now();
  return once(
    () =>
      inTransaction(deps, scope, async (tx) => {
        const { count } = await tx.dayOff.updateMany({ where: { id }, data: { fromOn, toOn } });
        if (count === 0) return refused('notFound');
        await audit(tx, scope, now, 'calendar.dayOff', { model: 'DayOff', id });
        return { ok: true, schoolId: scope.schoolId };
      }),
    () => refused('datesOverlap'),
  );
}

/** The days count as school days again. */
export async function dropDayOff(deps: Deps, actor: Actor, dayOffId: number): Promise<CalendarOutcome> {
  const scope = await scopeOfSubject(deps, actor, 'DayOff', dayOffId);
  if (!scope) return refused('notFound');
  if (!mayEdit(scope)) return refused('notAllowed');
  const now = deps.clock.now();
  return inTransaction(deps, scope, async (tx) => {
    const { count } = await tx.dayOff.deleteMany({ where: { id: dayOffId } });
    if (count === 0) return refused('notFound');
    await audit(tx, scope, now, 'calendar.dayOffDropped', { model: 'DayOff', id: dayOffId });
    return { ok: true, schoolId: scope.schoolId };
  });
}

/** The year with its terms as they are, held until the transaction ends. */
async function heldYear(tx: ScopedTx, scope: Scope, programmeId: number) {
  await lockRow(tx, 'Programme', scope.schoolId, programmeId);
  return tx.programme.findFirst({
    where: { id: programmeId },
    select: {
      startsOn: true,
      endsOn: true,
      terms: {
        orderBy: { number: 'asc' },
        select: { id: true, number: true, startsOn: true, endsOn: true },
      },
    },
  });
}

/** New dates of a term: inside the year, not over another term. */
export async function editTerm(
  deps: Deps,
  actor: Actor,
  input: Range & { termId: number },
): Promise<CalendarOutcome> {
  const { fromOn, toOn, termId: id } = input;
  const scope = await scopeOfSubject(deps, actor, 'Term', id);
  if (!scope) return refused('notFound');
  if (!mayEdit(scope)) return refused('notAllowed');
  const { id: programmeId } = await programmeOf(scope);
  const now = deps.clock.now();
  return inTransaction(deps, scope, async (tx): Promise<CalendarOutcome> => {
    // Two who move neighbouring terms at once: the second is measured against what the first has left.
    const programme = await heldYear(tx, scope, programmeId);
    if (!programme?.terms.some((term) => term.id === id)) return refused('notFound');
    const others = programme.terms.filter((term) => term.id !== id);
    const problem = datesProblem('term', input, programme, others);
    if (problem) return refused(problem);
    await tx.term.updateMany({ where: { id }, data: { startsOn: fromOn, endsOn: toOn } });
    await audit(tx, scope, now, 'calendar.term', { model: 'Term', id });
    return { ok: true, schoolId: scope.schoolId };
  });
}

/** New first and last day of the school year; the first and the last term go along. */
export async function editYear(
  deps: Deps,
  actor: Actor,
  input: Range & { programmeId: number },
): Promise<CalendarOutcome> {
  const { fromOn, toOn, programmeId } = input;
  const scope = await scopeOfSubject(deps, actor, 'Programme', programmeId);
  if (!scope) return refused('notFound');
  if (!mayEdit(scope)) return refused('notAllowed');
  const programme = await programmeOf(scope);
  if (programme.id !== programmeId) return refused('notFound');
  const problem = datesProblem('year', input, programme);
  if (problem) return refused(problem);
  const now = deps.clock.now();
  return once(
    () =>
      inTransaction(deps, scope, async (tx): Promise<CalendarOutcome> => {
        const year = await heldYear(tx, scope, programmeId);
        const first = year?.terms[0];
        const last = year?.terms.at(-1);
        if (first && last && (first.endsOn < fromOn || last.startsOn > toOn)) return refused('datesOutside');
        await tx.programme.updateMany({
          where: { id: programmeId },
          data: { startsOn: fromOn, endsOn: toOn },
        });
        if (first) await tx.term.updateMany({ where: { id: first.id }, data: { startsOn: fromOn } });
        if (last) await tx.term.updateMany({ where: { id: last.id }, data: { endsOn: toOn } });
        await audit(tx, scope, now, 'calendar.year', { model: 'Programme', id: programmeId });
        return { ok: true, schoolId: scope.schoolId };
      }),
    () => refused('datesOverlap'),
  );
}

/**
 * Gives the terms of a year other dates and, where it takes that, another count. A term that surveys, figures or
 * reports are kept under keeps its row. False, and nothing is changed, when there are more of those than new terms.
 */
async function moveTerms(
  tx: ScopedTx,
  { schoolId, programmeId }: { schoolId: number; programmeId: number },
  terms: readonly TermDates[],
): Promise<boolean> {
  const rows = await tx.term.findMany({
    where: { programmeId },
    orderBy: { number: 'asc' },
    select: {
      id: true,
      round: { select: { id: true } },
      _count: { select: { figures: true, assessments: true, reports: true } },
    },
  });
  const isFree = ({ round, _count }: (typeof rows)[number]) =>
    round === null && Object.values(_count).every((count) => count === 0);
  const spare = rows
    .filter(isFree)
    .toReversed()
    .slice(0, Math.max(0, rows.length - terms.length));
  if (rows.length - spare.length > terms.length) return false;
  await tx.term.deleteMany({ where: { id: { in: spare.map(({ id }) => id) } } });
  const stay = rows.filter((row) => !spare.includes(row));
  // In order, so that a number is free before it is given again.
  for (const [i, term] of terms.entries()) {
    const row = stay[i];
    if (row) await tx.term.updateMany({ where: { id: row.id }, data: { ...term } });
    else await tx.term.create({ data: { ...term, schoolId, programmeId } });
  }
  return true;
}

/**
 * Another ready calendar for the year under way: its terms and holidays take the place of those there were; days
 * without school that somebody marked stay. The dates are provisional again. `datesInUse`: surveys, figures or reports
 * stand under more terms than the new calendar has.
 */
export async function applyPreset(
  deps: Deps,
  actor: Actor,
  input: { schoolId: number; preset: PresetKind },
): Promise<CalendarOutcome> {
  const { schoolId, preset } = input;
  const scope = scopeOf(deps, actor, schoolId);
  if (!scope) return refused('notFound');
  if (!mayEdit(scope)) return refused('notAllowed');
  const programme = await programmeOf(scope);
  const { id: programmeId, school } = programme;
  const calendar = calendarPreset(preset, schoolYearOf(programme.startsOn), school.weekDays);
  const { startsOn, endsOn, provisional } = calendar;
  const now = deps.clock.now();
  return inTransaction(deps, scope, async (tx) => {
    await lockRow(tx, 'Programme', schoolId, programmeId);
    if (!(await moveTerms(tx, { schoolId, programmeId }, calendar.terms))) return refused('datesInUse');
    await tx.programme.updateMany({
      where: { id: programmeId },
      data: { preset, startsOn, endsOn, provisional },
    });
    // From the summer before to the summer after: another year's holidays are not touched.
    const around = { gte: addDays(startsOn, -SUMMER), lte: addDays(endsOn, SUMMER) };
    await tx.dayOff.deleteMany({ where: { kind: { not: 'nonWorking' }, fromOn: around } });
    await tx.dayOff.createMany({
      data: calendar.daysOff.map((off) => ({ ...off, schoolId })),
      skipDuplicates: true,
    });
    await audit(tx, scope, now, 'calendar.preset', { model: 'Programme', id: programmeId });
    return { ok: true, schoolId };
  });
}
