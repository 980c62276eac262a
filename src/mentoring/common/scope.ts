import type { Actor, Member } from '../../platform/database/actor.ts';
import type { Ask } from '../../platform/database/ask.ts';
import type { Role } from '../../platform/database/generated/enums.ts';
import { inSchool, type SCOPED, type ScopedDb } from '../../platform/database/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { hiddenFrom, withNamesFor } from './names.ts';
import { memberWith, type Right, rightToGive } from './rights.ts';

/** One school as the actor may act in it. */
export interface Scope {
  schoolId: number;
  zone: string;
  country: string;
  name: string;
  db: ScopedDb;
  /** Reads in plain SQL; the school is named in them. */
  ask: Ask;
  actor: Actor;
  /** The actor's active memberships here; in a scope of `entryScope` there may be none. */
  mine: readonly Member[];
  /** The actor's membership that gives this right, or undefined: the one question asked of the table in rights.ts. */
  may(right: Right): Member | undefined;
  /** Whether the actor may give this role, take it away, and see or change links to it. */
  mayGive(role: Role): boolean;
}

/** What a school is read through. */
export type Reads = Pick<Deps, 'db' | 'ask' | 'memo'>;

/**
 * The school with this id, if the actor is active in it. What is foreign looks like what does not exist; so does the
 * school to who has not been let in, or has left.
 */
export function scopeOf(deps: Reads, actor: Actor, schoolId: number): Scope | undefined {
  const mine = actor.memberships.filter((m) => m.schoolId === schoolId);
  return mine[0] && scopeBy(deps, actor, mine[0], mine);
}

/**
 * The school a person is in or entering. It serves their own entry, consents, questionnaire and letters to the curator,
 * nothing else. Without an active membership it gives no right and makes no side.
 */
export function entryScope(deps: Reads, actor: Actor, schoolId: number): Scope | undefined {
  const known = everyMembership(actor).find((m) => m.schoolId === schoolId);
  const mine = actor.memberships.filter((m) => m.schoolId === schoolId);
  return known && scopeBy(deps, actor, known, mine);
}

/** The active memberships, then those that wait: for the person's own card. */
export function everyMembership(actor: Actor): Member[] {
  return [...actor.memberships, ...actor.entering];
}

function scopeBy({ db, ask, memo }: Reads, actor: Actor, first: Member, mine: readonly Member[]): Scope {
  const { schoolId } = first;
  return {
    schoolId,
    zone: first.zone,
    country: first.country,
    name: first.schoolName,
    db: withNamesFor(inSchool(db, schoolId, memo), hiddenFrom(actor, schoolId)),
    ask,
    actor,
    mine,
    may: (right) => memberWith(mine, right),
    mayGive: (role) => memberWith(mine, rightToGive(role)) !== undefined,
  };
}

/** Ids of the schools the actor is active in. */
export function schoolIds(actor: Actor): number[] {
  return [...new Set(actor.memberships.map((m) => m.schoolId))];
}

/**
 * The school a subject belongs to, among the actor's own; undefined for what is foreign or absent.
 * Somebody of one school needs no query for it.
 */
export async function scopeOfSubject(
  deps: Reads,
  actor: Actor,
  model: (typeof SCOPED)[number],
  id: number,
): Promise<Scope | undefined> {
  const schoolId = await schoolOfSubject(deps, schoolIds(actor), model, id);
  return schoolId === undefined ? undefined : scopeOf(deps, actor, schoolId);
}

/** The same among the schools one is in or on the way into, as in `entryScope`: for what the person wrote themselves. */
export async function entryScopeOf(
  deps: Reads,
  actor: Actor,
  model: (typeof SCOPED)[number],
  id: number,
): Promise<Scope | undefined> {
  const schools = [...new Set(everyMembership(actor).map((m) => m.schoolId))];
  const schoolId = await schoolOfSubject(deps, schools, model, id);
  return schoolId === undefined ? undefined : entryScope(deps, actor, schoolId);
}

async function schoolOfSubject(
  deps: Reads,
  schools: number[],
  model: (typeof SCOPED)[number],
  id: number,
): Promise<number | undefined> {
  if (schools.length <= 1) return schools[0];
  const rows = await deps.ask<{ schoolId: number }>({
    name: `school-of-${model}`,
    text: `select "schoolId" from "${model}" where "id" = $1 and "schoolId" = any($2)`,
    values: [id, schools],
  });
  return rows[0]?.schoolId;
}
