import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone, onActorTap, onSubject, showFound } from '../../../platform/telegram/tap.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { refusalKey } from '../../common/refuse.ts';
import { scopeOf, scopeOfSubject } from '../../common/scope.ts';
import { programmeOf } from '../../organisations/queries.ts';
import { startHelp } from '../help/flow.ts';
import { pairCard } from '../lists/queries-card.ts';
import { pairScreen } from '../lists/screens-pair.ts';
import { findPair } from '../queries.ts';
import type { Side } from '../rules.ts';
import { pairFacts } from '../stages/queries.ts';
import { stageDueOn } from '../stages/rules.ts';
import { startedScreen } from '../stages/screens-steps.ts';
import {
  acceptTap,
  askCuratorTap,
  declineTap,
  newPairForTap,
  newPairTap,
  offersTap,
  offerTap,
  paperOfferTap,
  pickMentorTap,
  withdrawSureTap,
  withdrawTap,
} from '../taps.ts';
import { startDecline } from './flow-answers.ts';
import { startNewPair, startPick } from './flow-pair.ts';
import { type AnswerOutcome, answerOffer, withdrawOffer } from './operations-answers.ts';
import { findOffer, openOffers } from './queries.ts';
import {
  consentFirstScreen,
  offerCard,
  offerScreen,
  offersScreen,
  offerThanks,
  withdrawScreen,
} from './screens.ts';

/** New pairs and offers. */
export function offersChat(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  onSubject(
    composer,
    newPairTap,
    (ctx, schoolId) => scopeOf(ctx.deps, ctx.actor, schoolId),
    async (ctx, scope, schoolId) => {
      // A school's administrator and coordinator see the button too; pairs are their curator's.
      if (scope.may('leadPairs')) await startNewPair(ctx, schoolId);
      else await ctx.alert(ctx.t.label('pairing-curator-only'));
    },
  );
  onActorTap(composer, newPairForTap, async (ctx, menteeId) => {
    const scope = await scopeOfSubject(ctx.deps, ctx.actor, 'Membership', menteeId);
    if (!scope?.may('leadPairs')) return gone(ctx);
    await startNewPair(ctx, scope.schoolId, menteeId);
  });
  onActorTap(composer, pickMentorTap, async (ctx, menteeId) => {
    const mine = ctx.actor.memberships.find((m) => m.id === menteeId && m.role === 'mentee');
    const scope = mine && scopeOf(ctx.deps, ctx.actor, mine.schoolId);
    if (!mine || !scope || !(await programmeOf(scope)).menteePicks) return gone(ctx);
    await startPick(ctx, mine.schoolId, menteeId);
  });
  onActorTap(composer, offersTap, async (ctx, schoolId, page) => {
    const scope = scopeOf(ctx.deps, ctx.actor, schoolId);
    if (!scope?.may('leadPairs')) return gone(ctx);
    await show(ctx, offersScreen(ctx.t, schoolId, await openOffers(scope), page, dayOf(ctx.now, scope.zone)));
  });
  onActorTap(composer, offerTap, (ctx, id) => showOffer(ctx, id));
  onActorTap(composer, acceptTap, async (ctx, id) => {
    await afterAnswer(ctx, id, await answerOffer(ctx.deps, ctx.actor, { offerId: id, answer: 'accepted' }));
  });
  onActorTap(composer, declineTap, async (ctx, id) => {
    const view = await findOffer(ctx.deps, ctx.actor, id);
    const own = view?.side && view.offer[`${view.side}Answer`];
    if (!view?.side || own !== 'none' || view.offer.status !== 'open') return showOffer(ctx, id);
    await startDecline(ctx, id);
  });
  onActorTap(composer, askCuratorTap, async (ctx, id) => {
    const view = await findOffer(ctx.deps, ctx.actor, id);
    if (!view?.side || !view.privateReader) return gone(ctx);
    await startHelp(ctx, {
      schoolId: view.scope.schoolId,
      fromId: view[view.side].membershipId,
      kind: 'urgentQuestion',
      readerId: view.privateReader.membershipId,
    });
  });
  onActorTap(composer, paperOfferTap, async (ctx, id, side, answer) => {
    await afterAnswer(
      ctx,
      id,
      await answerOffer(ctx.deps, ctx.actor, { offerId: id, answer, paperSide: side }),
      side,
    );
  });
  onSubject(
    composer,
    withdrawTap,
    (ctx, id) => findOffer(ctx.deps, ctx.actor, id),
    (ctx, view) => withdrawScreen(ctx.t, view),
  );
  onActorTap(composer, withdrawSureTap, async (ctx, id) => {
    const outcome = await withdrawOffer(ctx.deps, ctx.actor, id);
    await ctx.toast(
      ctx.t.label(outcome.ok ? 'pairing-offer-withdrawn' : refusalKey('pairing', outcome.reason)),
    );
    const after = () => showOffer(ctx, id);
    await (outcome.ok ? ctx.goOn(after) : after());
  });
  return composer;
}

/** An offer to its side as a question, to those who lead as a card. */
async function showOffer(ctx: ActorContext, id: number): Promise<void> {
  return showFound(ctx, await findOffer(ctx.deps, ctx.actor, id), (view) =>
    view.side ? offerScreen(ctx.t, view, view.side) : offerCard(ctx.t, view),
  );
}

async function afterAnswer(
  ctx: ActorContext,
  offerId: number,
  outcome: AnswerOutcome,
  paperSide?: Side,
): Promise<void> {
  if (!outcome.ok) {
    const view =
      outcome.reason === 'consentFirst' ? await findOffer(ctx.deps, ctx.actor, offerId) : undefined;
    if (view?.side) {
      await show(ctx, consentFirstScreen(ctx.t, view, view[view.side].membershipId));
      return;
    }
    await ctx.toast(ctx.t.label(refusalKey('pairing', outcome.reason)));
    return outcome.reason === 'notFound' ? ctx.goHome() : showOffer(ctx, offerId);
  }
  if (outcome.offer === 'accepted') return showStarted(ctx, outcome.pairId);
  const thanks = offerThanks(ctx.t, outcome.offer);
  if (paperSide) return ctx.goOn(() => showOffer(ctx, offerId), ctx.t('pairing-paper-kept'));
  await ctx.goOn(() => show(ctx, thanks), thanks.text);
}

/** The pair has begun: the first step, shown to the person who accepted last. */
async function showStarted(ctx: ActorContext, pairId: number): Promise<void> {
  const view = await findPair(ctx.deps, ctx.actor, pairId);
  const found = view && (await pairFacts(view.scope.db, pairId, ctx.now));
  if (!view || !found) return gone(ctx);
  if (found.facts.stage !== 'acquaintance' || view.pair.status !== 'active') {
    return showFound(ctx, await pairCard(ctx.deps, ctx.actor, pairId), (card) =>
      pairScreen(ctx.t, card, ctx.now),
    );
  }
  await show(ctx, startedScreen(ctx.t, view, stageDueOn(found.facts, found.settings, view.calendar)));
}
