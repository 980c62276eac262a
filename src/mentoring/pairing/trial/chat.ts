import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone, onActorTap } from '../../../platform/telegram/tap.ts';
import { auditLook } from '../../common/audit.ts';
import { refusalKey } from '../../common/refuse.ts';
import { sightOfPair } from '../../common/sight.ts';

import { initials } from '../../people/rules.ts';
import { startHelp, startHelpReply } from '../help/flow.ts';
import { closeHelp, resendHelp } from '../help/operations.ts';
import { findHelp, helpReaders } from '../help/queries.ts';
import { helpCard, helpCloseScreen, helpSentScreen } from '../help/screens.ts';
import { findPair } from '../queries.ts';
import { pairFacts } from '../stages/queries.ts';
import { isConfirmed } from '../stages/rules.ts';
import {
  decideTap,
  discussTap,
  helpClosedTap,
  helpCloseTap,
  helpReplyTap,
  helpRequestTap,
  helpResendTap,
  helpTap,
  talkTap,
  trialAnswerTap,
  trialPaperTap,
  trialTap,
} from '../taps.ts';
import { answerTrial, decideTrial, type TrialOutcome } from './operations.ts';
import { promisedBefore } from './queries.ts';
import { discussCard, talkAskScreen, trialScreen, trialThanks } from './screens.ts';

/** The private question, its reader's card, and requests for help. */
export function trialChat(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  onActorTap(composer, trialTap, (ctx, pairId) => showTrial(ctx, pairId));
  onActorTap(composer, trialAnswerTap, async (ctx, pairId, choice) => {
    const outcome = await answerTrial(ctx.deps, ctx.actor, { pairId, choice });
    // Whatever was answered, and whatever the other side has: the same words.
    if (outcome.ok) {
      const thanks = trialThanks(ctx.t);
      await ctx.goOn(() => show(ctx, thanks), thanks.text);
    } else
      await (outcome.reason === 'notFound' || outcome.reason === 'notAllowed'
        ? gone(ctx)
        : showTrial(ctx, pairId));
  });
  onActorTap(composer, discussTap, (ctx, pairId) => showDiscuss(ctx, pairId));
  onActorTap(composer, trialPaperTap, async (ctx, pairId, side, choice) => {
    await afterReader(
      ctx,
      pairId,
      await answerTrial(ctx.deps, ctx.actor, { pairId, choice, paperSide: side }),
    );
  });
  onActorTap(composer, talkTap, async (ctx, pairId) => {
    const view = await findPair(ctx.deps, ctx.actor, pairId);
    if (!view || sightOfPair(view, 'privateReason') !== 'all') return gone(ctx);
    const { stage, trialDecision } = view.pair;
    // Sent already, or decided otherwise: what is now.
    if (stage !== 'trial' || trialDecision !== null) return showDiscuss(ctx, pairId);
    await show(ctx, talkAskScreen(ctx.t, view));
  });
  onActorTap(composer, decideTap, async (ctx, pairId, decision) => {
    await afterReader(ctx, pairId, await decideTrial(ctx.deps, ctx.actor, { pairId, decision }));
  });
  onActorTap(composer, helpTap, (ctx) => startHelp(ctx));
  onActorTap(composer, helpRequestTap, showHelp);
  onActorTap(composer, helpReplyTap, async (ctx, helpId) => {
    const view = await findHelp(ctx.deps, ctx.actor, helpId);
    return view?.reader && view.help.status === 'open' ? startHelpReply(ctx, helpId) : showHelp(ctx, helpId);
  });
  onActorTap(composer, helpCloseTap, async (ctx, helpId) => {
    const view = await findHelp(ctx.deps, ctx.actor, helpId);
    return view?.reader && view.help.status === 'open'
      ? show(ctx, helpCloseScreen(ctx.t, view))
      : showHelp(ctx, helpId);
  });
  onActorTap(composer, helpClosedTap, async (ctx, helpId) => {
    await closeHelp(ctx.deps, ctx.actor, { helpId });
    await ctx.goOn(() => showHelp(ctx, helpId), ctx.t('pairing-help-closed-line'));
  });
  onActorTap(composer, helpResendTap, async (ctx, helpId, readerId) => {
    const sent = await resendHelp(ctx.deps, ctx.actor, { helpId, readerId });
    return sent.ok ? show(ctx, helpSentScreen(ctx.t, initials(sent.reader.fullName))) : showHelp(ctx, helpId);
  });
  return composer;
}

async function showTrial(ctx: ActorContext, pairId: number): Promise<void> {
  const view = await findPair(ctx.deps, ctx.actor, pairId);
  if (!view?.side)
    return view && sightOfPair(view, 'privateReason') === 'all' ? showDiscuss(ctx, pairId) : gone(ctx);
  const found = await pairFacts(view.scope.db, pairId, ctx.now);
  if (!found) return gone(ctx);
  const held = found.facts.meetings.some((m) => m.kind === 'trial' && isConfirmed(m.state));
  await show(ctx, trialScreen(ctx.t, view, found.facts.trial[view.side], held));
}

async function showDiscuss(ctx: ActorContext, pairId: number): Promise<void> {
  const view = await findPair(ctx.deps, ctx.actor, pairId);
  const may = view && sightOfPair(view, 'privateReason') === 'all';
  const found = may && (await pairFacts(view.scope.db, pairId, ctx.now));
  if (!view || !found) return gone(ctx);
  await show(ctx, discussCard(ctx.t, view, found.facts, await promisedBefore(view)));
}

async function afterReader(ctx: ActorContext, pairId: number, outcome: TrialOutcome): Promise<void> {
  if (!outcome.ok) await ctx.toast(ctx.t.label(refusalKey('pairing', outcome.reason)));
  const after = () => showDiscuss(ctx, pairId);
  await (outcome.ok ? ctx.goOn(after, ctx.t('pairing-discuss-done')) : after());
}

async function showHelp(ctx: ActorContext, helpId: number): Promise<void> {
  const view = await findHelp(ctx.deps, ctx.actor, helpId);
  if (!view) return gone(ctx);
  if (view.reader)
    await auditLook(ctx.deps.db, view.scope, ctx.now, 'read.help', { model: 'HelpRequest', ids: [helpId] });
  const others = view.returned ? (await helpReaders(view.scope, view.help.kind)).readers : [];
  await show(ctx, helpCard(ctx.t, view, ctx.now, others));
}
