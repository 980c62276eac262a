import { Composer } from 'grammy';
import { inSchool } from '../../../platform/database/scope.ts';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { sendScreen } from '../../../platform/telegram/send.ts';
import { show, showDone } from '../../../platform/telegram/show.ts';
import { gone, isActor, onActorTap, onSubject, showFound } from '../../../platform/telegram/tap.ts';
import { refuse } from '../../common/refuse.ts';
import { showCard } from '../../meetings/chat-show.ts';
import { refuseNudge, startNudgeText, startNudgeTime } from '../nudge/flow.ts';
import { fitsNudge, sendNudge } from '../nudge/operations.ts';
import { answerReferral, askReferral, type ReferReason, referralPlan } from '../nudge/operations-referral.ts';
import { findReferral, riskCard } from '../nudge/queries.ts';
import {
  referAskScreen,
  referralScreen,
  referralThanksScreen,
  referredScreen,
  riskScreen,
  sentScreen,
} from '../nudge/screens.ts';
import { type DigestData, digestOf, digestSchools, weeksOfMeetings } from './queries.ts';
import { digestScreen, digestsScreen, risksScreen } from './screens.ts';
import { stagesPicture, weeksPicture } from './screens-pictures.ts';
import {
  digestsTap,
  digestTap,
  editNudgeTap,
  nudgeFitsTap,
  nudgeTimeTap,
  pictureTap,
  referralTap,
  referralViewTap,
  referSureTap,
  referTap,
  risksTap,
  riskTap,
  sendNudgeTap,
} from './taps.ts';

const WEEKS = 8;

/** The digest of a school, for those who may open it. */
async function withDigest(
  ctx: ActorContext,
  schoolId: number,
  then: (data: DigestData) => Promise<unknown>,
): Promise<void> {
  return showFound(ctx, await digestOf(ctx.deps, ctx.actor, schoolId), (data) => then(data));
}

const showDigest = (ctx: ActorContext, schoolId: number) =>
  withDigest(ctx, schoolId, (data) => show(ctx, digestScreen(ctx.t, data)));

/** The only school's digest at once, else the choice of one. */
async function showDigests(ctx: BotContext): Promise<void> {
  if (!isActor(ctx)) return ctx.goHome({ fresh: true });
  const schools = digestSchools(ctx.actor);
  const [first, second] = schools;
  if (!first) return ctx.goHome({ fresh: ctx.callbackQuery === undefined });
  if (!second) return showDigest(ctx, first.schoolId);
  await show(ctx, digestsScreen(ctx.t, schools));
}

/** Pictures come below the digest and make no sound. */
async function sendPicture(ctx: ActorContext, data: DigestData, what: 'stages' | 'weeks'): Promise<void> {
  if (!data.leads && !data.totalsOnly) return gone(ctx);
  const { schoolId, zone } = data;
  const picture =
    what === 'stages'
      ? stagesPicture(ctx.t, data)
      : weeksPicture(
          ctx.t,
          data,
          await weeksOfMeetings({ schoolId, zone, db: inSchool(ctx.deps.db, schoolId) }, data.span, WEEKS),
        );
  await sendScreen(ctx.api, ctx.account.telegramId, picture, {
    mainButton: ctx.t.label('main-button'),
    silent: true,
  });
}

async function showRisk(ctx: ActorContext, pairId: number): Promise<void> {
  return showFound(ctx, await riskCard(ctx.deps, ctx.actor, pairId), (card) => riskScreen(ctx.t, card));
}

async function refuseReferral(ctx: ActorContext, reason: ReferReason): Promise<void> {
  if (reason === 'notFound') return gone(ctx);
  await refuse(ctx, 'monitoring', reason);
}

/** The digest, the pairs at risk, and what a curator does about them. */
export function digestChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.command('digest', showDigests);
  onActorTap(chat, digestsTap, showDigests);
  onActorTap(chat, digestTap, showDigest);
  onActorTap(chat, risksTap, (ctx, schoolId, page) =>
    withDigest(ctx, schoolId, async (data) =>
      data.totalsOnly ? gone(ctx) : show(ctx, risksScreen(ctx.t, data, page)),
    ),
  );
  onActorTap(chat, pictureTap, (ctx, schoolId, what) =>
    withDigest(ctx, schoolId, (data) => sendPicture(ctx, data, what)),
  );
  onActorTap(chat, riskTap, showRisk);

  onActorTap(chat, sendNudgeTap, async (ctx, pairId, before) => {
    const requestId = `nudge:${pairId}:${before}`;
    const done = await sendNudge(ctx.deps, ctx.actor, { pairId, before, requestId });
    if (!done.ok) return refuseNudge(ctx, done.reason);
    if (done.already) {
      await ctx.toast(ctx.t.label('monitoring-sent-already'));
      return showRisk(ctx, pairId);
    }
    await showDone(ctx, sentScreen(ctx.t, done.card, done.text));
  });
  onSubject(
    chat,
    editNudgeTap,
    (ctx, pairId) => riskCard(ctx.deps, ctx.actor, pairId),
    (ctx, _found, pairId) => startNudgeText(ctx, pairId),
  );
  onSubject(
    chat,
    nudgeTimeTap,
    (ctx, pairId) => riskCard(ctx.deps, ctx.actor, pairId),
    (ctx, card, pairId) => {
      return card.pair.status === 'active' ? startNudgeTime(ctx, pairId) : refuseNudge(ctx, 'notActive');
    },
  );
  onActorTap(chat, nudgeFitsTap, async (ctx, nudgeId) => {
    const done = await fitsNudge(ctx.deps, ctx.actor, nudgeId);
    if (!done.ok) return refuseNudge(ctx, done.reason);
    await ctx.toast(ctx.t.label(done.agreed ? 'monitoring-nudge-agreed' : 'monitoring-nudge-proposed'));
    await showCard(ctx, done.meetingId);
  });

  onActorTap(chat, referTap, async (ctx, pairId) => {
    const plan = await referralPlan(ctx.deps, ctx.actor, pairId);
    if (!plan.ok) return refuseReferral(ctx, plan.reason);
    await show(ctx, referAskScreen(ctx.t, plan.card, plan.to, plan.asked));
  });
  onActorTap(chat, referSureTap, async (ctx, pairId, before) => {
    const done = await askReferral(ctx.deps, ctx.actor, { pairId, before });
    if (!done.ok) return refuseReferral(ctx, done.reason);
    await showDone(ctx, referredScreen(ctx.t, done.card));
  });
  onActorTap(chat, referralViewTap, async (ctx, referralId) => {
    const found = await findReferral(ctx.deps, ctx.actor, referralId);
    const mine = found?.referral.pair.mentee.personId === ctx.actor.personId;
    if (!found || !mine || found.referral.status !== 'asked') return gone(ctx);
    await show(ctx, referralScreen(ctx.t, found));
  });
  onActorTap(chat, referralTap, async (ctx, referralId, answer) => {
    const done = await answerReferral(ctx.deps, ctx.actor, { referralId, answer });
    if (!done.ok) return refuseReferral(ctx, done.reason);
    await showDone(ctx, referralThanksScreen(ctx.t, done.found, answer));
  });
  return chat;
}
