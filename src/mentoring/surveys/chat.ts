import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../../platform/telegram/context.ts';
import { show } from '../../platform/telegram/show.ts';
import { gone, onActorTap, onSubject, showFound } from '../../platform/telegram/tap.ts';
import { refuse } from '../common/refuse.ts';
import { sightOfPair } from '../common/sight.ts';
import { findPair } from '../pairing/queries.ts';
import { initials } from '../people/rules.ts';
import { answerPulse } from './pulse/operations.ts';
import { findPulse, pulsesOf } from './pulse/queries.ts';
import { pulseDoneScreen, pulseScreen, pulsesScreen, pulseWaitsScreen } from './pulse/screens.ts';
import { offerHelp, showSheet } from './sheet/chat.ts';
import { startText } from './sheet/flow.ts';
import {
  type AnswerValue,
  answerQuestion,
  chooseMode,
  joinRound,
  keepUnnamed,
  remindTomorrow,
  tellUneasy,
} from './sheet/operations.ts';
import { findRound, findSheet, unfinished } from './sheet/queries.ts';
import {
  closedScreen,
  declinedScreen,
  doneScreen,
  invitationScreen,
  lateScreen,
  modeScreen,
} from './sheet/screens.ts';
import {
  calmTap,
  howTap,
  laterTap,
  modeTap,
  onlyTotalsTap,
  pickTap,
  pulseLaterTap,
  pulseScoreTap,
  pulsesTap,
  pulseTap,
  questionTap,
  scoreTap,
  startTap,
  surveyTap,
  yesNoTap,
} from './taps.ts';

/** The sheet at this place, with its open questions asked. */
function goTo(ctx: ActorContext, sheetId: number, place: number | 'next'): Promise<void> {
  return showSheet(ctx, sheetId, place, (id, at) => startText(ctx, id, at));
}

async function answer(ctx: ActorContext, sheetId: number, place: number, value: AnswerValue): Promise<void> {
  const done = await answerQuestion(ctx.deps, ctx.actor, { sheetId, place, value });
  if (!done.ok && done.reason === 'notFound') return gone(ctx);
  if (done.ok && done.uneasy && (await offerHelp(ctx, sheetId))) return;
  // What is closed, or not chosen yet, says so by its own screen.
  return goTo(ctx, sheetId, done.ok ? place + 1 : place);
}

/** The invitation, or the person's progress. */
async function showRound(ctx: ActorContext, roundId: number): Promise<unknown> {
  const joined = await joinRound(ctx.deps, ctx.actor, roundId);
  if (!joined.ok) return refuse(ctx, 'surveys', joined.reason);
  const view = await findRound(ctx.deps, ctx.actor, roundId);
  const last = view?.sheets.at(-1);
  if (!view || !last) return gone(ctx);
  if (!view.consents) return refuse(ctx, 'surveys', 'consent');
  const [next] = unfinished(view);
  if (next?.state === 'late') return show(ctx, lateScreen(ctx.t, view, next));
  if (last.state === 'closed') return show(ctx, closedScreen(ctx.t, view));
  if (next) return show(ctx, invitationScreen(ctx.t, view));
  const end = { view, sheet: view.sheets.findLast((sheet) => sheet.finishedAt !== null) };
  return end.sheet
    ? show(ctx, doneScreen(ctx.t, { view, sheet: end.sheet }))
    : show(ctx, declinedScreen(ctx.t, view, last));
}

/** On with the sheet after what a low mark was met with. */
async function goOn(ctx: ActorContext, sheetId: number): Promise<unknown> {
  const found = await findSheet(ctx.deps, ctx.actor, sheetId);
  if (!found) return gone(ctx);
  return goTo(ctx, sheetId, found.sheet.questions.findIndex((question) => question.key === 'calm') + 1);
}

/** Those who are asked: surveys and the monthly pulse. */
export function askingChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();

  onActorTap(chat, surveyTap, showRound);
  onActorTap(chat, laterTap, async (ctx, roundId) => {
    const done = await remindTomorrow(ctx.deps, ctx.actor, roundId);
    if (!done.ok) return refuse(ctx, 'surveys', done.reason);
    await ctx.toast(ctx.t.label('surveys-later-done'));
    return ctx.goHome();
  });
  onSubject(
    chat,
    startTap,
    (ctx, sheetId) => findSheet(ctx.deps, ctx.actor, sheetId),
    (ctx, found, sheetId) => {
      const { finishedAt, state } = found.sheet;
      if (state === 'late') return show(ctx, lateScreen(ctx.t, found.view, found.sheet));
      return finishedAt === null ? goTo(ctx, sheetId, 'next') : showRound(ctx, found.view.round.id);
    },
  );
  onActorTap(chat, howTap, async (ctx, sheetId) => {
    const found = await findSheet(ctx.deps, ctx.actor, sheetId);
    if (!found || found.sheet.mode === 'totals') return gone(ctx);
    return show(ctx, modeScreen(ctx.t, found.view, found.sheet));
  });
  onActorTap(chat, modeTap, async (ctx, sheetId, mode) => {
    const done = await chooseMode(ctx.deps, ctx.actor, { sheetId, mode });
    if (!done.ok && done.reason === 'notFound') return gone(ctx);
    return goTo(ctx, sheetId, 'next');
  });
  onActorTap(chat, questionTap, goTo);
  onActorTap(chat, scoreTap, (ctx, sheetId, place, score) => answer(ctx, sheetId, place, { score }));
  onActorTap(chat, pickTap, (ctx, sheetId, place, option) => answer(ctx, sheetId, place, { option }));
  onActorTap(chat, yesNoTap, (ctx, sheetId, place, one) =>
    answer(ctx, sheetId, place, { yes: one === 'yes' }),
  );
  onActorTap(chat, calmTap, async (ctx, sheetId, kind, readerId) => {
    const text = ctx.t.label(`surveys-${kind}-text`);
    const told = await tellUneasy(ctx.deps, ctx.actor, { sheetId, kind, readerId, text });
    if (!told.ok) return refuse(ctx, 'surveys', told.reason);
    await ctx.alert(ctx.t.label('surveys-told', { reader: initials(told.reader) }));
    return goOn(ctx, sheetId);
  });
  onActorTap(chat, onlyTotalsTap, async (ctx, sheetId) => {
    const kept = await keepUnnamed(ctx.deps, ctx.actor, sheetId);
    return kept.ok || kept.reason === 'closed' ? goOn(ctx, sheetId) : gone(ctx);
  });

  onActorTap(chat, pulsesTap, async (ctx, pairId) => {
    const view = await findPair(ctx.deps, ctx.actor, pairId);
    if (!view || sightOfPair(view, 'pulse', { own: view.side !== undefined }) !== 'all') return gone(ctx);
    return show(ctx, pulsesScreen(ctx.t, view, await pulsesOf(view)));
  });
  onSubject(
    chat,
    pulseTap,
    (ctx, pairId, month) => findPulse(ctx.deps, ctx.actor, pairId, month),
    (ctx, pulse) => {
      if (pulse.untilOn !== undefined) return show(ctx, pulseScreen(ctx.t, pulse));
      return pulse.score === undefined
        ? refuse(ctx, 'surveys', 'pulseLate')
        : show(ctx, pulseDoneScreen(ctx.t, pulse));
    },
  );
  onActorTap(chat, pulseScoreTap, async (ctx, pairId, month, score) => {
    const done = await answerPulse(ctx.deps, ctx.actor, { pairId, month, score });
    if (!done.ok) return refuse(ctx, 'surveys', done.reason);
    return showFound(ctx, await findPulse(ctx.deps, ctx.actor, pairId, month), (pulse) =>
      pulseDoneScreen(ctx.t, pulse),
    );
  });
  onSubject(
    chat,
    pulseLaterTap,
    (ctx, pairId, month) => findPulse(ctx.deps, ctx.actor, pairId, month),
    (ctx, pulse) => (pulse.score === undefined ? pulseWaitsScreen : pulseDoneScreen)(ctx.t, pulse),
  );
  return chat;
}
