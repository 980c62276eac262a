import { Composer } from 'grammy';
import type { ConfirmationAnswer } from '../../platform/database/generated/enums.ts';
import type { ActorContext, BotContext } from '../../platform/telegram/context.ts';
import { startFlow } from '../../platform/telegram/flow.ts';
import { rows, screen } from '../../platform/telegram/screen.ts';
import { show } from '../../platform/telegram/show.ts';
import { gone, onActorTap } from '../../platform/telegram/tap.ts';
import { startAny, startInstead, startLog, startMove, startNew, startTyped } from './arrange/flow-start.ts';
import {
  acceptMeeting,
  cancelMeeting,
  declineMeeting,
  sayLate,
  saysRight,
  setMinutes,
  undoLog,
} from './arrange/operations.ts';
import { refuseMeeting, seen, showCard, showMeeting, showMeetingDone, showOutcome } from './chat-show.ts';
import { curatorChat } from './confirm/chat.ts';
import { answerMeeting } from './confirm/operations.ts';
import { LENGTHS } from './input.ts';
import { noteFlow } from './notes/flow.ts';
import { activePairs, meetingsOfActor } from './queries-home.ts';
import { homeRow } from './screens.ts';
import { besideMeetings, listScreen } from './screens-list.ts';
import { cancelScreen, cardScreen, changeScreen, wrongScreen } from './screens-meeting.ts';
import { acceptedBackScreen, cancelledBackScreen, declinedBackScreen, loggedScreen } from './screens-told.ts';
import * as taps from './taps.ts';

async function answer(ctx: ActorContext, meetingId: number, said: ConfirmationAnswer): Promise<void> {
  const done = await answerMeeting(ctx.deps, ctx.actor, { meetingId, answer: said });
  if (!done.ok) return refuseMeeting(ctx, done, meetingId);
  if (said === 'moved' && done.outcome === 'waiting') return startInstead(ctx, meetingId);
  if (done.outcome === 'contradiction' || done.outcome === 'curatorDecides')
    await ctx.toast(ctx.t.label('meetings-recorded-kept'));
  await showOutcome(ctx, meetingId, done.outcome, said);
}

function beforeTheHour(chat: Composer<BotContext>): void {
  onActorTap(chat, taps.acceptTap, async (ctx, meetingId, revision) => {
    const done = await acceptMeeting(ctx.deps, ctx.actor, { meetingId, revision });
    if (!done.ok) return refuseMeeting(ctx, done, meetingId);
    await showMeetingDone(ctx, meetingId, (m) => acceptedBackScreen(ctx.t, m, 'meetings-accepted'));
  });
  onActorTap(chat, taps.declineTap, async (ctx, meetingId, revision) => {
    const done = await declineMeeting(ctx.deps, ctx.actor, { meetingId, revision });
    if (!done.ok) return refuseMeeting(ctx, done, meetingId);
    await showMeetingDone(ctx, meetingId, (m) => declinedBackScreen(ctx.t, m));
  });
  onActorTap(chat, taps.rightTap, async (ctx, meetingId, revision) => {
    const done = await saysRight(ctx.deps, ctx.actor, { meetingId, revision });
    if (!done.ok) return refuseMeeting(ctx, done, meetingId);
    await showMeetingDone(ctx, meetingId, (m) => acceptedBackScreen(ctx.t, m, 'meetings-right-done'));
  });
  onActorTap(chat, taps.wrongTap, (ctx, meetingId) =>
    showMeeting(ctx, meetingId, (m) =>
      m.status === 'agreed' && m.startsAt > ctx.now ? wrongScreen(ctx.t, m) : cardScreen(ctx.t, m),
    ),
  );
  onActorTap(chat, taps.moveTap, startMove);
  onActorTap(chat, taps.cancelTap, (ctx, meetingId) =>
    showMeeting(ctx, meetingId, (m) =>
      (m.status === 'agreed' || m.status === 'proposed') && m.startsAt > ctx.now
        ? cancelScreen(ctx.t, m)
        : cardScreen(ctx.t, m),
    ),
  );
  onActorTap(chat, taps.cancelSureTap, async (ctx, meetingId) => {
    const done = await cancelMeeting(ctx.deps, ctx.actor, meetingId);
    if (!done.ok) return refuseMeeting(ctx, done, meetingId);
    await showMeetingDone(ctx, meetingId, (m) => cancelledBackScreen(ctx.t, m, done.withdrawn));
  });
  onActorTap(chat, taps.lateTap, async (ctx, meetingId) => {
    const done = await sayLate(ctx.deps, ctx.actor, meetingId);
    if (!done.ok) return refuseMeeting(ctx, done, meetingId);
    await ctx.toast(ctx.t.label('meetings-late-sent'));
  });
}

function afterTheHour(chat: Composer<BotContext>): void {
  onActorTap(chat, taps.answerTap, answer);
  onActorTap(chat, taps.movedTap, startInstead);
  onActorTap(chat, taps.changeAnswerTap, (ctx, meetingId) =>
    showMeeting(ctx, meetingId, (m) =>
      m.own !== undefined && m.status !== 'settled' ? changeScreen(ctx.t, m, m.own) : cardScreen(ctx.t, m),
    ),
  );
  onActorTap(chat, taps.minutesTap, (ctx, meetingId) =>
    showMeeting(ctx, meetingId, (m) =>
      screen(
        ctx.t('meetings-minutes-question'),
        ...rows(
          LENGTHS.map((n) => taps.setMinutesTap.button(String(n), m.id, n)),
          3,
        ),
        [taps.meetingTap.button(ctx.t.label('nav-back'), m.id)],
      ),
    ),
  );
  onActorTap(chat, taps.setMinutesTap, async (ctx, meetingId, minutes) => {
    if (!LENGTHS.some((n) => n === minutes)) return gone(ctx);
    const done = await setMinutes(ctx.deps, ctx.actor, { meetingId, minutes });
    if (!done.ok) return refuseMeeting(ctx, done, meetingId);
    await showMeeting(ctx, meetingId, (m) => loggedScreen(ctx.t, m));
  });
  onActorTap(chat, taps.undoTap, async (ctx, meetingId) => {
    const done = await undoLog(ctx.deps, ctx.actor, meetingId);
    if (!done.ok) return refuseMeeting(ctx, done, meetingId);
    await show(ctx, screen(ctx.t('meetings-undone'), homeRow(ctx.t)));
  });
  onActorTap(chat, taps.noteTap, (ctx, meetingId) => startNote(ctx, meetingId));
}

async function startNote(ctx: ActorContext, meetingId: number): Promise<void> {
  await withMeeting(ctx, meetingId, (pairId) =>
    startFlow(ctx, noteFlow, {
      subject: `meeting:${meetingId}`,
      field: 'text',
      answers: { pairId, meetingId, text: null },
    }),
  );
}

async function withMeeting(
  ctx: ActorContext,
  meetingId: number,
  go: (pairId: number) => Promise<void>,
): Promise<void> {
  const it = await seen(ctx, meetingId);
  return it?.m.side === undefined ? gone(ctx) : go(it.m.pairId);
}

export function meetingsChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onActorTap(chat, taps.startTap, startAny);
  onActorTap(chat, taps.newMeetingTap, startNew);
  onActorTap(chat, taps.logMeetingTap, (ctx, pairId) => startLog(ctx, pairId));
  onActorTap(chat, taps.logOnTap, startLog);
  onActorTap(chat, taps.typedTap, startTyped);
  onActorTap(chat, taps.typedDayTap, (ctx, pairId, day) => startTyped(ctx, pairId, day, undefined));
  onActorTap(chat, taps.meetingTap, showCard);
  onActorTap(chat, taps.myMeetingsTap, async (ctx, page) => {
    const items = await meetingsOfActor(ctx.deps, ctx.actor, ctx.now);
    const [only, ...others] = await activePairs(ctx.deps, ctx.actor);
    const list = {
      title: ctx.t('meetings-list-mine'),
      items,
      page,
      pageData: (n: number) => taps.myMeetingsTap.data(n),
      withNames: true,
    };
    // A person with one pair has no list of pairs on their card, so the way to the pair's other things is here.
    const beside = only !== undefined && others.length === 0 && besideMeetings(ctx.t, only.pairId);
    await show(ctx, listScreen(ctx.t, list, beside));
  });
  beforeTheHour(chat);
  afterTheHour(chat);
  chat.use(curatorChat());
  return chat;
}
