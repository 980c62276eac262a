import { gone } from '../../../platform/telegram/tap.ts';
import { refused } from '../../common/outcome.ts';
/** The ways into the dialogue about a meeting: from a button, from the choice of a pair, from a date typed at any moment. */

import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { startFlow } from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { formatDay, formatMoment } from '../../../platform/time/format.ts';
import { type Day, dayOf, instantOf, type Time } from '../../../platform/time/local.ts';
import { parseMoment } from '../../../platform/time/parse.ts';
import { findPair, type PairView } from '../../pairing/queries.ts';
import { refuseMeeting } from '../chat-show.ts';
import { LOGGED_MINUTES, type MeetingAnswers, USUAL_MINUTES } from '../input.ts';
import { speaksFor } from '../operations.ts';
import { findMeeting } from '../queries.ts';
import { activePairs } from '../queries-home.ts';
import { allowedActs, logProblem } from '../rules.ts';
import { homeRow } from '../screens.ts';
import { choosePairScreen } from '../screens-list.ts';
import { typedDayTap, typedTap } from '../taps.ts';
import { meetingFlow } from './flow.ts';

type Start = Partial<MeetingAnswers> & { field: string };

async function start(ctx: BotContext, view: PairView, { field, ...known }: Start): Promise<void> {
  const kind = known.kind ?? (await usualKind(view));
  const log = known.mode === 'log';
  const answers: MeetingAnswers = {
    pairId: view.pair.id,
    mode: 'new',
    meetingId: null,
    agreed: false,
    kind,
    day: null,
    time: null,
    minutes: log ? LOGGED_MINUTES : USUAL_MINUTES,
    place: null,
    online: false,
    another: false,
    ...known,
  };
  const subject = answers.meetingId === null ? `pair:${view.pair.id}` : `meeting:${answers.meetingId}`;
  await startFlow(ctx, meetingFlow, { subject, field, answers, anew: true });
}

/** The stage's own meeting; after its confirmation a meeting outside the cycle, until the stage is passed. */
async function usualKind(view: PairView): Promise<MeetingAnswers['kind']> {
  const { stage, id } = view.pair;
  if (stage === 'series') return stage;
  const held = await view.scope.db.countedMeeting.count({
    where: { pairId: id, kind: stage, confirmed: true },
  });
  return held > 0 ? 'consultation' : stage;
}

async function withPair(
  ctx: ActorContext,
  pairId: number,
  go: (view: PairView) => Promise<unknown>,
): Promise<void> {
  const view = await findPair(ctx.deps, ctx.actor, pairId);
  if (!view || !speaksFor(view)) return gone(ctx);
  if (view.pair.status !== 'active') {
    await ctx.toast(ctx.t.label('meetings-refused-notActive'));
    return ctx.goHome({ fresh: ctx.callbackQuery === undefined });
  }
  await go(view);
}

/** «Назначить»: the slots of a pair. */
export function startNew(ctx: ActorContext, pairId: number): Promise<void> {
  return withPair(ctx, pairId, (view) => start(ctx, view, { field: 'when' }));
}

/** «Уже встретились»: when it was, or, when the day is known, what it was. */
export function startLog(ctx: ActorContext, pairId: number, day: Day | null = null): Promise<void> {
  return withPair(ctx, pairId, (view) => {
    const known = day !== null && logProblem(day, view.today) === undefined;
    return start(ctx, view, { field: known ? 'pastkind' : 'past', mode: 'log', day: known ? day : null });
  });
}

/** A day (and time) that was typed: shown back, or, when it is past, taken for a meeting that was held. */
export function startTyped(
  ctx: ActorContext,
  pairId: number,
  day: Day,
  time: Time | undefined,
): Promise<void> {
  return withPair(ctx, pairId, (view) => {
    const past = day < view.today || (time !== undefined && instantOf(day, time, view.scope.zone) <= ctx.now);
    if (past) return startLog(ctx, pairId, day);
    return start(ctx, view, { field: time === undefined ? 'time' : 'check', day, time: time ?? null });
  });
}

/** Another time for a meeting, by either side. */
export async function startMove(ctx: ActorContext, meetingId: number): Promise<void> {
  const found = await findMeeting(ctx.deps, ctx.actor, meetingId);
  const side = found && speaksFor(found.view)?.side;
  if (!found || !side) return gone(ctx);
  const { meeting, view } = found;
  if (!allowedActs(meeting, side, ctx.now).includes('move'))
    return refuseMeeting(ctx, refused('tooLate'), meetingId);
  const { kind, minutes, place, online } = meeting;
  await start(ctx, view, { field: 'when', mode: 'move', meetingId, kind, minutes, place, online });
}

/** After «Перенесли»: «На когда?» */
export async function startInstead(ctx: ActorContext, meetingId: number): Promise<void> {
  const found = await findMeeting(ctx.deps, ctx.actor, meetingId);
  if (!found?.view.side) return gone(ctx);
  const { kind, minutes, place, online } = found.meeting;
  await start(ctx, found.view, { field: 'when', mode: 'instead', meetingId, kind, minutes, place, online });
}

/** From the home card: straight to the only pair, else the choice of one. */
export async function startAny(ctx: ActorContext, what: 'new' | 'log'): Promise<void> {
  const pairs = await activePairs(ctx.deps, ctx.actor);
  const [only, ...others] = pairs;
  if (!only) {
    await show(ctx, screen(ctx.t('meetings-no-pair'), homeRow(ctx.t)));
    return;
  }
  if (others.length === 0) return what === 'new' ? startNew(ctx, only.pairId) : startLog(ctx, only.pairId);
  await show(ctx, choosePairScreen(ctx.t, { what, pairs, today: dayOf(ctx.now, only.zone) }));
}

/**
 * Reads free text outside a dialogue as a day and time, from a person with a pair, and shows the meeting back. With
 * several pairs they choose one first. False when the text is no date, or there is no pair to meet.
 */
export async function offerMeetingFromText(ctx: BotContext, text: string): Promise<boolean> {
  const { actor, t, now } = ctx;
  const zone = actor?.memberships[0]?.zone;
  if (!actor || zone === undefined || !parseMoment(text, now, zone)) return false;
  const pairs = await activePairs(ctx.deps, actor);
  const [first, ...others] = pairs;
  const moment = first && parseMoment(text, now, first.zone);
  if (!first || !moment) return false;
  const { day, time } = moment;
  const known: ActorContext = Object.assign(ctx, { actor });
  if (others.length === 0) {
    await startTyped(known, first.pairId, day, time);
    return true;
  }
  const when =
    time === undefined
      ? formatDay(day, t.locale, dayOf(now, first.zone))
      : formatMoment(instantOf(day, time, first.zone), first.zone, t.locale, now);
  const tapOf = (pairId: number) => (label: string) =>
    time === undefined ? typedDayTap.button(label, pairId, day) : typedTap.button(label, pairId, day, time);
  await show(ctx, choosePairScreen(t, { what: 'typed', when, pairs, today: dayOf(now, first.zone), tapOf }));
  return true;
}
