import type { Actor } from '../../../platform/database/actor.ts';
import { inOpenTransaction, type OpenTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Locale } from '../../../platform/i18n/texts.ts';
import { dayOf, type Time } from '../../../platform/time/local.ts';
import { audit } from '../../common/audit.ts';
import { once } from '../../common/once.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { membersWith } from '../../common/rights.ts';
import { scopeOf } from '../../common/scope.ts';
import type { NewSchool } from '../input.ts';
import { inviteRow } from '../invites/operations.ts';
import { SCHOOL_INVITE } from '../invites/rules.ts';
import { schoolYearOf } from '../rules.ts';
import { type CalendarPreset, calendarPreset, type PresetKind } from '../rules-presets.ts';
import type { Country } from './rules.ts';

type SchoolRefused = Refused<'notFound' | 'notAllowed'>;

/** Days to answer an offer, and whether the programme is obligatory for new teachers (product.md 3). */
const BY_COUNTRY = {
  RU: { offerWorkingDays: 5, participation: 'voluntary' },
  KZ: { offerWorkingDays: 2, participation: 'obligatory' },
} as const;

/** The school year to start with: the one under way, or the coming one when this one has ended. */
export function firstCalendar(preset: PresetKind, today: string, weekDays: 5 | 6): CalendarPreset {
  const year = schoolYearOf(today);
  const current = calendarPreset(preset, year, weekDays);
  return current.endsOn < today ? calendarPreset(preset, year + 1, weekDays) : current;
}

/**
 * A school with its first programme, its calendar, its link, and the administrator who made it in their roles.
 * Called again with the same request it makes nothing and answers the same.
 */
export async function createSchool(
  deps: Deps,
  actor: Actor,
  input: NewSchool & { requestId: string },
): Promise<{ ok: true; schoolId: number } | SchoolRefused> {
  if (!actor.isAdministrator) return refused('notAllowed');
  const now = deps.clock.now();
  const { requestId } = input;
  const schoolId = await once(
    () => inOpenTransaction(deps, (tx) => insertSchool(tx, now, actor.personId, input)),
    async () => (await deps.db.school.findUniqueOrThrow({ where: { requestId }, select: { id: true } })).id,
  );
  return { ok: true, schoolId };
}

/** Writes everything a new school consists of, inside the caller's transaction. */
export async function insertSchool(
  tx: OpenTx,
  now: Date,
  personId: number,
  input: NewSchool & { requestId: string },
): Promise<number> {
  const { name, city, zone, country, weekDays, locales, preset, requestId } = input;
  const { id: schoolId } = await tx.organisation.create({
    data: { kind: 'school', name },
    select: { id: true },
  });
  await tx.school.create({
    data: { id: schoolId, country, city, zone, weekDays, locales, createdAt: now, requestId },
  });

  const calendar = firstCalendar(preset, dayOf(now, zone), weekDays);
  const programme = await tx.programme.create({
    data: {
      schoolId,
      preset,
      startsOn: calendar.startsOn,
      endsOn: calendar.endsOn,
      provisional: calendar.provisional,
      ...BY_COUNTRY[country],
      createdAt: now,
    },
    select: { id: true },
  });
  await tx.term.createMany({
    data: calendar.terms.map((term) => ({ ...term, schoolId, programmeId: programme.id })),
  });
  await tx.dayOff.createMany({ data: calendar.daysOff.map((off) => ({ ...off, schoolId })) });

  const roles = ['administrator', 'coordinator', ...(input.isCurator ? (['curator'] as const) : [])] as const;
  await tx.membership.createMany({
    data: roles.map((role) => ({
      schoolId,
      personId,
      role,
      status: 'active' as const,
      createdAt: now,
      confirmedAt: now,
    })),
  });
  await tx.invite.create({
    data: inviteRow(now, {
      schoolId,
      kind: 'school',
      usesLimit: SCHOOL_INVITE.limit,
      days: SCHOOL_INVITE.days,
      createdById: personId,
      requestId: `${requestId}:link`,
    }),
  });
  await audit(tx, { schoolId, actor: { personId } }, now, 'school.created', {
    model: 'School',
    id: schoolId,
  });
  return schoolId;
}

/** What may be changed about a school afterwards. */
export type SchoolChange =
  | { name: string }
  | { city: string; zone: string; country: Country }
  | { locales: Locale[] }
  | { weekDays: 5 | 6 }
  | { lessonEnds: Time[] };

/** Changes the school's own row: its name, its city with the zone, its languages, its week, its bells. */
export async function changeSchool(
  deps: Deps,
  actor: Actor,
  schoolId: number,
  change: SchoolChange,
): Promise<{ ok: true } | SchoolRefused> {
  const scope = scopeOf(deps, actor, schoolId);
  if (!scope) return refused('notFound');
  if (!scope.may('weekDays' in change || 'lessonEnds' in change ? 'calendar' : 'editSchool'))
    return refused('notAllowed');
  if ('locales' in change && change.locales.length === 0) return refused('notAllowed');
  const now = deps.clock.now();
  return inOpenTransaction(deps, async (tx) => {
    if ('name' in change) await tx.organisation.update({ where: { id: schoolId }, data: change });
    else await tx.school.update({ where: { id: schoolId }, data: change });
    const action = `school.${Object.keys(change)[0] ?? 'changed'}` as const;
    await audit(tx, scope, now, action, { model: 'School', id: schoolId });
    return { ok: true };
  });
}

/**
 * Puts a school under a network or a municipality, by name; null takes it out. An organisation of that name above one of
 * the actor's own schools is the same one; somebody else's never is.
 */
export async function attachSchool(
  deps: Deps,
  actor: Actor,
  input: { schoolId: number; parent: { kind: 'network' | 'municipality'; name: string } | null },
): Promise<{ ok: true } | SchoolRefused> {
  const scope = scopeOf(deps, actor, input.schoolId);
  if (!scope) return refused('notFound');
  if (!scope.may('attachSchool')) return refused('notAllowed');
  const now = deps.clock.now();
  const mine = membersWith(actor.memberships, 'attachSchool').map((m) => m.schoolId);
  return inOpenTransaction(deps, async (tx) => {
    let parentId: number | null = null;
    if (input.parent) {
      const known = await tx.organisation.findFirst({
        where: { ...input.parent, children: { some: { id: { in: mine } } } },
        select: { id: true },
      });
      parentId = known?.id ?? (await tx.organisation.create({ data: input.parent, select: { id: true } })).id;
    }
    await tx.organisation.update({ where: { id: input.schoolId }, data: { parentId } });
    await audit(tx, scope, now, 'school.attached', { model: 'School', id: input.schoolId });
    return { ok: true };
  });
}
