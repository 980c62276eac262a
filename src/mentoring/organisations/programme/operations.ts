import type { Actor } from '../../../platform/database/actor.ts';
import { inTransaction, type ScopedTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { audit } from '../../common/audit.ts';
import { once } from '../../common/once.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { scopeOf } from '../../common/scope.ts';
import { tellProgrammeOver } from '../dispatches.ts';
import { PRESETS } from '../input.ts';
import { type ProgrammeView, programmeOf } from '../queries.ts';
import { schoolYearOf } from '../rules.ts';
import { calendarPreset } from '../rules-presets.ts';
import { isAhead, isOffered, type NumberName } from './rules.ts';

type ProgrammeRefused = Refused<'notFound' | 'notAllowed'>;
type Outcome = { ok: true } | ProgrammeRefused;

async function change(
  deps: Deps,
  actor: Actor,
  schoolId: number,
  right: 'numbers' | 'runProgramme',
  action: `programme.${string}`,
  work: (tx: ScopedTx, programme: ProgrammeView) => Promise<number>,
): Promise<Outcome> {
  const scope = scopeOf(deps, actor, schoolId);
  if (!scope) return refused('notFound');
  if (!scope.may(right)) return refused('notAllowed');
  const programme = await programmeOf(scope);
  const now = deps.clock.now();
  return inTransaction(deps, scope, async (tx) => {
    const subjectId = await work(tx, programme);
    await audit(tx, scope, now, action, { model: 'Programme', id: subjectId });
    return { ok: true };
  });
}

/** One number of the cycle; pairs under way keep the numbers they began with. */
export async function setNumber(
  deps: Deps,
  actor: Actor,
  input: { schoolId: number; name: NumberName; value: number },
): Promise<Outcome> {
  if (!isOffered(input.name, input.value)) return refused('notFound');
  return change(deps, actor, input.schoolId, 'numbers', `programme.${input.name}`, async (tx, { id }) => {
    await tx.programme.updateMany({ where: { id }, data: { [input.name]: input.value } });
    return id;
  });
}

/** Voluntary, or obligatory for young and new teachers. */
export async function setParticipation(
  deps: Deps,
  actor: Actor,
  input: { schoolId: number; participation: 'voluntary' | 'obligatory' },
): Promise<Outcome> {
  return change(
    deps,
    actor,
    input.schoolId,
    'runProgramme',
    `programme.${input.participation}`,
    async (tx, { id }) => {
      await tx.programme.updateMany({ where: { id }, data: { participation: input.participation } });
      return id;
    },
  );
}

/** Whether mentees may pick a mentor themselves. */
export async function setMenteePicks(
  deps: Deps,
  actor: Actor,
  input: { schoolId: number; on: boolean },
): Promise<Outcome> {
  return change(deps, actor, input.schoolId, 'numbers', 'programme.menteePicks', async (tx, { id }) => {
    await tx.programme.updateMany({ where: { id }, data: { menteePicks: input.on } });
    return id;
  });
}

/**
 * Opens the latest programme or closes the open one. At most one is open: opening next year's closes this year's.
 * Pairs under way are not touched; a closed programme only takes no new ones.
 */
export async function setProgrammeStatus(
  deps: Deps,
  actor: Actor,
  input: { schoolId: number; status: 'open' | 'closed' },
): Promise<Outcome> {
  const { schoolId } = input;
  const { personId } = actor;
  const now = deps.clock.now();
  return change(
    deps,
    actor,
    input.schoolId,
    'runProgramme',
    `programme.${input.status}`,
    async (tx, programme) => {
      if (input.status === 'closed') {
        const open = { id: programme.id, status: 'open' as const };
        const { count } = await tx.programme.updateMany({ where: open, data: { status: 'closed' } });
        if (count > 0) await tellProgrammeOver(tx, { schoolId, programmeId: programme.id }, personId, now);
        return programme.id;
      }
      const latest = await tx.programme.findFirst({ orderBy: { startsOn: 'desc' }, select: { id: true } });
      const id = latest?.id ?? programme.id;
      if (programme.status === 'open' && programme.id !== id)
        await tellProgrammeOver(tx, { schoolId, programmeId: programme.id }, personId, now);
      await tx.programme.updateMany({ where: { status: 'open' }, data: { status: 'closed' } });
      await tx.programme.updateMany({ where: { id }, data: { status: 'open' } });
      return id;
    },
  );
}

/**
 * The next school year: the same settings, the calendar by the same preset, closed until it is opened.
 * Made before counts as done, also when the year before it is closed by now: it is the latest one then.
 */
export async function cloneProgramme(deps: Deps, actor: Actor, schoolId: number): Promise<Outcome> {
  const now = deps.clock.now();
  const scope = scopeOf(deps, actor, schoolId);
  if (scope?.may('runProgramme') && isAhead(await programmeOf(scope), dayOf(now, scope.zone)))
    return { ok: true };
  return once(
    () =>
      change(deps, actor, schoolId, 'runProgramme', 'programme.cloned', async (tx, current) => {
        const { school, calendar: _, terms: __, daysOff: ___, id: ____, ...settings } = current;
        const preset = PRESETS.find((known) => known === current.preset) ?? 'ruTerms';
        const next = calendarPreset(preset, schoolYearOf(current.startsOn) + 1, school.weekDays);
        const { id } = await tx.programme.create({
          data: {
            ...settings,
            schoolId,
            startsOn: next.startsOn,
            endsOn: next.endsOn,
            provisional: next.provisional,
            status: 'closed',
            createdAt: now,
          },
          select: { id: true },
        });
        await tx.term.createMany({
          data: next.terms.map((term) => ({ ...term, schoolId, programmeId: id })),
        });
        await tx.dayOff.createMany({
          data: next.daysOff.map((off) => ({ ...off, schoolId })),
          skipDuplicates: true,
        });
        return id;
      }),
    () => ({ ok: true }),
  );
}
