import type { Scope } from '../common/scope.ts';
import { schoolSight } from '../common/sight.ts';
import { leadersOf } from '../pairing/queries.ts';

/** Whether the actor may see a school's totals: the table of product.md 1. */
export function seesSurveys(scope: Scope): boolean {
  return schoolSight(scope.mine, 'survey') === 'aggregate';
}

/**
 * People the actor was ever in a pair with in this school, on either side. Includes ended pairs and ended roles, so it
 * goes by the person: an ended membership is no actor's.
 */
export async function partnersOf(scope: Scope): Promise<Set<number>> {
  const { personId } = scope.actor;
  const person = { select: { personId: true } } as const;
  const pairs = await scope.db.pair.findMany({
    where: { OR: [{ mentor: { personId } }, { mentee: { personId } }] },
    select: { mentor: person, mentee: person },
  });
  const all = pairs.flatMap((pair) => [pair.mentor.personId, pair.mentee.personId]);
  return new Set(all.filter((one) => one !== personId));
}

/** Whether a curator may read the actor's answers with their name: one who is neither they nor the other side. */
export async function mayBeNamed(scope: Scope): Promise<boolean> {
  const [leaders, partners] = await Promise.all([leadersOf(scope), partnersOf(scope)]);
  return leaders.some(
    ({ standsIn, personId }) => !standsIn && personId !== scope.actor.personId && !partners.has(personId),
  );
}
