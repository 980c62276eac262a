import type { Actor } from '../../../platform/database/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import { type Scope, scopeOf } from '../../common/scope.ts';
import { teachingSide } from '../../openLessons/queries.ts';

/** A visit between colleagues who are no pair, as one of the two sees it. */
export interface ColleagueVisit {
  id: number;
  /** The viewer was the guest. */
  mine: boolean;
  other: string;
  heldOn: Day;
  className: string;
  subject: string;
  shared: boolean;
}

export interface ColleagueVisits {
  schoolId: number;
  today: Day;
  visits: ColleagueVisit[];
}

/** Somebody who teaches in the school and may visit colleagues there; undefined for everybody else. */
export function colleagueScope(deps: Deps, actor: Actor, schoolId: number): Scope | undefined {
  const scope = scopeOf(deps, actor, schoolId);
  return scope && teachingSide(scope) ? scope : undefined;
}

/** The actor's own visits to colleagues, and colleagues' visits to them that were talked over; the newest first. */
export async function findColleagueVisits(
  deps: Deps,
  actor: Actor,
  schoolId: number,
): Promise<ColleagueVisits | undefined> {
  const scope = colleagueScope(deps, actor, schoolId);
  if (!scope) return undefined;
  const mine = scope.mine.map((m) => m.id);
  const person = { select: { person: { select: { fullName: true } } } } as const;
  const rows = await scope.db.observation.findMany({
    where: {
      kind: 'colleagueVisit',
      OR: [
        { observerId: { in: mine }, sharedAt: null },
        { observerId: { in: mine }, counted: { isNot: null } },
        { teacherId: { in: mine }, counted: { isNot: null } },
      ],
    },
    orderBy: [{ heldOn: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      heldOn: true,
      className: true,
      subject: true,
      sharedAt: true,
      observerId: true,
      observer: person,
      teacher: person,
    },
  });
  return {
    schoolId,
    today: dayOf(deps.clock.now(), scope.zone),
    visits: rows.map(({ sharedAt, observerId, observer, teacher, ...row }) => {
      const own = mine.includes(observerId);
      return {
        ...row,
        mine: own,
        other: (own ? teacher : observer).person.fullName,
        shared: sharedAt !== null,
      };
    }),
  };
}

/** The living pair of the actor and this person of the school: a lesson of that person belongs to it. */
export async function pairWith(scope: Scope, personId: number): Promise<number | undefined> {
  const mine = { personId: scope.actor.personId };
  const pair = await scope.db.pair.findFirst({
    where: {
      status: { in: ['active', 'paused'] },
      OR: [
        { mentor: mine, mentee: { personId } },
        { mentee: mine, mentor: { personId } },
      ],
    },
    select: { id: true },
  });
  return pair?.id;
}
