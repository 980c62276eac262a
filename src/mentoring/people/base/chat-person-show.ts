import type { BotContext } from '../../../platform/telegram/context.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone } from '../../../platform/telegram/tap.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { type Scope, scopeOfSubject } from '../../common/scope.ts';
import { paperErasure } from '../queries-erasures.ts';
import { type PersonCard, personCard } from '../queries-person.ts';
import { personScreen } from './screens-person.ts';

/** The school of a membership with its person, when the actor keeps its bases; what is foreign is not found. */
export async function cardFor(
  ctx: BotContext,
  membershipId: number,
): Promise<{ scope: Scope; card: PersonCard } | undefined> {
  const scope = ctx.actor && (await scopeOfSubject(ctx.deps, ctx.actor, 'Membership', membershipId));
  if (!scope?.may('keepPeople')) return undefined;
  const card = await personCard(scope, membershipId);
  return card && { scope, card };
}

/** A participant's card, to those who keep the bases. */
export async function showPerson(ctx: BotContext, membershipId: number): Promise<void> {
  const found = await cardFor(ctx, membershipId);
  if (!found) return gone(ctx);
  const { scope, card } = found;
  await show(
    ctx,
    personScreen(ctx.t, card, {
      schoolId: scope.schoolId,
      zone: scope.zone,
      today: dayOf(ctx.now, scope.zone),
      curator: scope.may('keepSensitive') !== undefined,
      paper: scope.may('erasePeople')
        ? await paperErasure(ctx.deps.db, scope.schoolId, card.member.personId)
        : undefined,
    }),
  );
}
