import { refusalKey } from '../common/refuse.ts';
/** How the dialogues of this room end: one operation, then what comes next. */

import type { ConfirmationAnswer } from '../../platform/database/generated/enums.ts';
import type { BotContext } from '../../platform/telegram/context.ts';
import type { Draft, Step } from '../../platform/telegram/flow.ts';
import type { Screen } from '../../platform/telegram/screen.ts';
import { showDone } from '../../platform/telegram/show.ts';
import { gone, showFound } from '../../platform/telegram/tap.ts';
import { instantOf } from '../../platform/time/local.ts';
import { scopeOfSubject } from '../common/scope.ts';
import { otherSide } from '../pairing/rules.ts';
import { moveMeeting } from './arrange/operations.ts';
import { answerMeeting } from './confirm/operations.ts';
import { mayDecide } from './confirm/operations-settle.ts';
import { curatorScreen } from './confirm/screens.ts';
import type { MeetingAnswers } from './input.ts';
import { createMeeting, logMeeting, type MeetingRefused } from './operations.ts';
import { type Found, findMeeting } from './queries.ts';
import { type MeetingView, viewOf } from './queries-view.ts';
import type { Outcome } from './rules.ts';
import { answeredScreen, cardScreen, differScreen } from './screens-meeting.ts';
import { loggedScreen, madeScreen, settledScreen } from './screens-told.ts';

/** A meeting as the person who acts sees it now; undefined when there is none. */
export async function seen(
  ctx: BotContext,
  meetingId: number,
): Promise<{ found: Found; m: MeetingView } | undefined> {
  const found = ctx.actor && (await findMeeting(ctx.deps, ctx.actor, meetingId));
  return found && { found, m: viewOf(found, ctx.now) };
}

/** Draws something of a meeting, or goes home when it is not there. */
export async function showMeeting(
  ctx: BotContext,
  meetingId: number,
  draw: (m: MeetingView, found: Found) => Screen,
): Promise<void> {
  return showFound(ctx, await seen(ctx, meetingId), (it) => draw(it.m, it.found));
}

/** The same after an act: in the queue the next thing comes instead. */
export async function showMeetingDone(
  ctx: BotContext,
  meetingId: number,
  draw: (m: MeetingView, found: Found) => Screen,
): Promise<void> {
  return showFound(ctx, await seen(ctx, meetingId), (it) => showDone(ctx, draw(it.m, it.found)));
}

/** A refusal about a meeting: said in a toast, and the meeting shown as it is now. */
export async function refuseMeeting(
  ctx: BotContext,
  refusal: MeetingRefused,
  meetingId: number,
): Promise<void> {
  if (refusal.reason === 'notFound') return gone(ctx);
  await ctx.toast(reasonLabel(ctx, refusal));
  await showCard(ctx, meetingId);
}

/** A meeting's card: a side's, or the curator's with what there is to decide. */
export async function showCard(ctx: BotContext, meetingId: number): Promise<void> {
  await showMeeting(ctx, meetingId, (m, { view, meeting }) =>
    m.side === undefined ? curatorScreen(ctx.t, m, mayDecide(view, meeting, ctx.now)) : cardScreen(ctx.t, m),
  );
}

/** Why not, in one line. */
export function reasonLabel(ctx: BotContext, { reason }: MeetingRefused): string {
  const { t } = ctx;
  if (reason === 'inPast') return t.label('meetings-refused-passed');
  if (reason === 'tooFar') return t.label('meetings-refused-afterYear');
  return t.label(refusalKey('meetings', reason));
}

/** Ends the dialogue about a new meeting, another time, or one that has been. */
export async function finishMeeting(
  ctx: BotContext,
  draft: Draft<MeetingAnswers>,
): Promise<Step<MeetingAnswers> | undefined> {
  const { answers } = draft;
  return answers.mode === 'log' ? finishLog(ctx, draft) : finishTime(ctx, draft);
}

async function finishTime(
  ctx: BotContext,
  { id, answers }: Draft<MeetingAnswers>,
): Promise<Step<MeetingAnswers> | undefined> {
  const { actor, deps, t } = ctx;
  const { pairId, mode, meetingId, agreed, kind, day, time, minutes, place, online } = answers;
  if (!actor || day === null || time === null) return { to: 'when', answers };
  const zone = await zoneOf(ctx, pairId);
  if (zone === undefined) return leave(ctx);
  const details = { startsAt: instantOf(day, time, zone), minutes, place, online };
  const moving = mode === 'move' && meetingId !== null;
  const done = moving
    ? await moveMeeting(deps, actor, { ...details, meetingId, agreed })
    : await createMeeting(deps, actor, {
        ...details,
        pairId,
        kind,
        agreed,
        replaces: mode === 'instead' ? meetingId : null,
        requestId: `draft:${id}`,
      });
  if (!done.ok) {
    await ctx.toast(reasonLabel(ctx, done));
    if (done.reason === 'inPast' || done.reason === 'tooFar')
      return { to: 'when', answers: { ...answers, day: null, time: null } };
    if (meetingId === null) return leave(ctx, reasonLabel(ctx, done));
    await refuseMeeting(ctx, done, meetingId);
    return undefined;
  }
  await showMeetingDone(ctx, done.meetingId, (m, { view }) => {
    if (m.onPaper.length > 0 && (!view.side || m.onPaper.includes(otherSide(view.side))))
      return madeScreen(t, m, 'paper');
    return madeScreen(t, m, m.status === 'agreed' ? 'agreed' : moving ? 'moved' : 'proposed');
  });
  return undefined;
}

async function finishLog(
  ctx: BotContext,
  { id, answers }: Draft<MeetingAnswers>,
): Promise<Step<MeetingAnswers> | undefined> {
  const { actor, deps, t } = ctx;
  if (!actor || answers.day === null) return { to: 'past', answers };
  if (answers.meetingId !== null && !answers.another) {
    const answered = await answerMeeting(deps, actor, { meetingId: answers.meetingId, answer: 'held' });
    if (answered.ok) await showOutcome(ctx, answers.meetingId, answered.outcome, 'held');
    else await refuseMeeting(ctx, answered, answers.meetingId);
    return undefined;
  }
  const { pairId, kind, day, time, minutes, place, online, another } = answers;
  const done = await logMeeting(deps, actor, {
    pairId,
    kind,
    day,
    time,
    minutes,
    place,
    online,
    another,
    requestId: `draft:${id}`,
  });
  if (done.ok) {
    await showMeeting(ctx, done.meetingId, (m) => loggedScreen(t, m));
    return undefined;
  }
  if (done.reason === 'sameDay' && done.meetingId !== undefined)
    return { to: 'same', answers: { ...answers, meetingId: done.meetingId } };
  await ctx.toast(reasonLabel(ctx, done));
  if (done.reason === 'future' || done.reason === 'tooOld')
    return { to: 'past', answers: { ...answers, day: null, time: null } };
  return leave(ctx, reasonLabel(ctx, done));
}

/** After an answer of one's own: thanks, the pair's result, or the question once more when the answers differ. */
export async function showOutcome(
  ctx: BotContext,
  meetingId: number,
  outcome: Outcome,
  answer: ConfirmationAnswer,
): Promise<void> {
  const { t } = ctx;
  // Where the answers differ there is something more to say.
  const how = outcome === 'contradiction' ? showMeeting : showMeetingDone;
  await how(ctx, meetingId, (m) => {
    if (outcome === 'contradiction')
      return m.reviewed || m.own === undefined ? cardScreen(t, m) : differScreen(t, m, m.own);
    if (outcome === 'waiting' || outcome === 'oneSide') return answeredScreen(t, m, answer);
    return outcome === 'curatorDecides' ? cardScreen(t, m) : settledScreen(t, m);
  });
}

async function leave(ctx: BotContext, why?: string): Promise<undefined> {
  if (why === undefined) await gone(ctx);
  else {
    await ctx.toast(why);
    await ctx.goHome({ fresh: ctx.callbackQuery === undefined });
  }
  return undefined;
}

async function zoneOf(ctx: BotContext, pairId: number): Promise<string | undefined> {
  const scope = ctx.actor && (await scopeOfSubject(ctx.deps, ctx.actor, 'Pair', pairId));
  return scope?.zone;
}
