import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { gone, onActorTap, showFound } from '../../../platform/telegram/tap.ts';
import { refuse } from '../../common/refuse.ts';
import { scopeOf, scopeOfSubject } from '../../common/scope.ts';
import { showAdministrators, showHandOver, showRoles, showTrusted } from '../chat-show.ts';
import {
  administratorsTap,
  appointTap,
  endRoleTap,
  handOverNowTap,
  handOverTap,
  handOverToTap,
  nameTrustedTap,
  rolesTap,
  staffTap,
  trustedPersonTap,
} from '../taps.ts';
import {
  appointAdministrator,
  endRole,
  handOverCuratorship,
  nameTrustedPerson,
  type RoleOutcome,
} from './operations.ts';
import { peopleOf, staffOf } from './queries.ts';
import { handOverSureScreen, readerOf, staffScreen } from './screens.ts';

type Done = 'organisations-trusted-done' | 'organisations-appointed' | 'organisations-handed-over';

/** Says who has the role now and shows where that leads; a refusal is a window one has to close. */
async function settle(
  ctx: ActorContext,
  outcome: RoleOutcome,
  done: { key: Done; personId: number },
  then: (schoolId: number) => Promise<unknown>,
): Promise<unknown> {
  if (!outcome.ok) {
    return refuse(ctx, 'organisations', outcome.reason);
  }
  await ctx.reload();
  const scope = ctx.actor && scopeOf(ctx.deps, ctx.actor, outcome.schoolId);
  const person = scope && (await peopleOf(scope)).find((one) => one.personId === done.personId);
  if (person) await ctx.toast(ctx.t.label(done.key, { name: person.fullName }));
  return then(outcome.schoolId);
}

/** The roles of a school and the people who have them. */
export function rolesChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onActorTap(chat, rolesTap, showRoles);
  onActorTap(chat, trustedPersonTap, showTrusted);
  onActorTap(chat, administratorsTap, showAdministrators);
  onActorTap(chat, handOverTap, showHandOver);

  onActorTap(chat, nameTrustedTap, async (ctx, schoolId, personId) => {
    const outcome = await nameTrustedPerson(ctx.deps, ctx.actor, { schoolId, personId });
    // Named on the first day as a rule: the checklist on the home card says what is next.
    return settle(ctx, outcome, { key: 'organisations-trusted-done', personId }, () => ctx.goHome());
  });
  onActorTap(chat, appointTap, async (ctx, schoolId, personId) => {
    const outcome = await appointAdministrator(ctx.deps, ctx.actor, { schoolId, personId });
    return settle(ctx, outcome, { key: 'organisations-appointed', personId }, (id) => showRoles(ctx, id));
  });
  onActorTap(chat, handOverToTap, async (ctx, schoolId, personId) => {
    const scope = scopeOf(ctx.deps, ctx.actor, schoolId);
    return showFound(
      ctx,
      scope?.may('handOver') && (await peopleOf(scope)).find((one) => one.personId === personId),
      (person) => handOverSureScreen(ctx.t, schoolId, person),
    );
  });
  onActorTap(chat, handOverNowTap, async (ctx, schoolId, personId) => {
    const outcome = await handOverCuratorship(ctx.deps, ctx.actor, { schoolId, personId });
    return settle(ctx, outcome, { key: 'organisations-handed-over', personId }, () => ctx.goHome());
  });

  onActorTap(chat, staffTap, async (ctx, membershipId) => {
    const scope = await scopeOfSubject(ctx.deps, ctx.actor, 'Membership', membershipId);
    if (!scope?.may('seeSettings')) return gone(ctx);
    return showFound(
      ctx,
      (await staffOf(scope)).find((one) => one.id === membershipId),
      (member) => staffScreen(ctx.t, readerOf(scope), member),
    );
  });
  onActorTap(chat, endRoleTap, async (ctx, membershipId) => {
    const outcome = await endRole(ctx.deps, ctx.actor, membershipId);
    if (!outcome.ok) {
      return refuse(ctx, 'organisations', outcome.reason);
    }
    await ctx.toast(ctx.t.label('organisations-role-ended'));
    await ctx.reload();
    return showRoles(ctx, outcome.schoolId);
  });
  return chat;
}
