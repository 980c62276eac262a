import type { Side } from '../../platform/database/generated/enums.ts';
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
  const besides = (side: Side, own: Side) => `
    select o."personId" from "Membership" m join "Pair" p on p."schoolId" = m."schoolId" and p."${own}Id" = m."id"
    join "Membership" o on o."schoolId" = p."schoolId" and o."id" = p."${side}Id" where m."schoolId" = $1 and m."personId" = $2`;
  const rows = await scope.ask<{ personId: number }>({
    name: 'partners',
    text: `${besides('mentor', 'mentee')} union ${besides('mentee', 'mentor')}`,
    values: [scope.schoolId, personId],
  });
  return new Set(rows.map((row) => row.personId).filter((one) => one !== personId));
}

/** Whether a curator may read the actor's answers with their name: one who is neither they nor the other side. */
export async function mayBeNamed(scope: Scope): Promise<boolean> {
  const [leaders, partners] = await Promise.all([leadersOf(scope), partnersOf(scope)]);
  return leaders.some(
    ({ standsIn, personId }) => !standsIn && personId !== scope.actor.personId && !partners.has(personId),
  );
}
