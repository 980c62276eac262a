import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { startFlow } from '../../../platform/telegram/flow.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone, onActorTap } from '../../../platform/telegram/tap.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { type Scope, scopeOf } from '../../common/scope.ts';
import { findMembers } from '../queries.ts';
import { papersOf } from '../queries-erasures.ts';
import { formByMember } from '../queries-person.ts';
import {
  addOnPaperTap,
  approvalsTap,
  approveNowTap,
  approveTap,
  basesTap,
  baseTap,
  claimTap,
  confirmAllTap,
  confirmQueueTap,
  confirmTap,
  decideClaimTap,
  heldTap,
  importTap,
  refuseSureTap,
  refuseTap,
  requestMapTap,
  requestTopicTap,
  rosterTap,
  searchTap,
} from '../taps.ts';
import { cardFor } from './chat-person-show.ts';
import { importFlow, onPaperFlow, searchFlow } from './flow.ts';
import { heldFlow } from './flow-held.ts';
import { decideClaim } from './operations-claims.ts';
import { approveMentor, confirmAll, confirmEntry, refuseEntry } from './operations-queue.ts';
import { lookAlike, menteesAsking, peopleCounts, requestMap, waitingForCurator } from './queries.ts';
import { claimOf } from './queries-claims.ts';
import {
  approvalsScreen,
  approveScreen,
  baseScreen,
  basesScreen,
  claimScreen,
  PAGE,
  queueScreen,
  refuseScreen,
  requestMapScreen,
  requestTopicScreen,
} from './screens.ts';

/** The school whose bases the actor keeps; otherwise today's card with a line why. */
async function keptSchool(ctx: ActorContext, schoolId: number): Promise<Scope | undefined> {
  const scope = scopeOf(ctx.deps, ctx.actor, schoolId);
  if (scope?.may('keepPeople')) return scope;
  await gone(ctx, scope ? 'notAllowed' : 'notFound');
  return undefined;
}

async function showQueue(ctx: ActorContext, schoolId: number, page: number): Promise<void> {
  const scope = await keptSchool(ctx, schoolId);
  if (!scope) return;
  const { pending } = await waitingForCurator(scope);
  const { zone } = scope;
  await show(ctx, queueScreen(ctx.t, { schoolId, people: pending, page, zone, today: dayOf(ctx.now, zone) }));
}

async function showApprovals(ctx: ActorContext, schoolId: number, page: number): Promise<void> {
  const scope = await keptSchool(ctx, schoolId);
  if (!scope) return;
  const { approvals } = await waitingForCurator(scope);
  await show(ctx, approvalsScreen(ctx.t, schoolId, approvals, page));
}

/** After an act the next item of the queue is shown; when the queue is empty, today's card. */
function showNext(ctx: ActorContext, schoolId: number, queue: 'pending' | 'approvals'): Promise<void> {
  return ctx.goOn(() => showNextOf(ctx, schoolId, queue));
}

async function showNextOf(
  ctx: ActorContext,
  schoolId: number,
  queue: 'pending' | 'approvals',
): Promise<void> {
  const scope = await keptSchool(ctx, schoolId);
  if (!scope) return;
  const [next] = (await waitingForCurator(scope))[queue];
  if (!next) return ctx.goHome();
  return queue === 'pending' ? showQueue(ctx, schoolId, 0) : showApproval(ctx, next.membershipId);
}

async function showApproval(ctx: ActorContext, membershipId: number): Promise<void> {
  const found = await cardFor(ctx, membershipId);
  if (!found) return gone(ctx);
  const { scope, card } = found;
  if (card.member.role !== 'mentor' || card.member.status !== 'active') return gone(ctx);
  const form = await formByMember(scope, membershipId);
  await show(
    ctx,
    approveScreen(ctx.t, {
      member: card.member,
      form,
      schoolId: scope.schoolId,
      today: dayOf(ctx.now, scope.zone),
    }),
  );
}

async function showBase(
  ctx: ActorContext,
  schoolId: number,
  kind: 'mentor' | 'mentee' | 'roster',
  page: number,
): Promise<void> {
  const scope = await keptSchool(ctx, schoolId);
  if (!scope) return;
  const found = await findMembers(scope, {
    role: kind === 'roster' ? ['mentor', 'mentee'] : kind,
    status: [kind === 'roster' ? 'invited' : 'active'],
    page,
    size: PAGE,
  });
  const filled = await scope.db.questionnaire.findMany({
    where: { membershipId: { in: found.items.map((one) => one.id) }, completedAt: { not: null } },
    select: { membershipId: true },
  });
  await show(
    ctx,
    baseScreen(ctx.t, { schoolId, kind, ...found, filled: new Set(filled.map((row) => row.membershipId)) }),
  );
}

/** The curator's queues and the two bases. */
export function baseChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();

  onActorTap(chat, confirmQueueTap, showQueue);
  onActorTap(chat, confirmTap, async (ctx, membershipId) => {
    const done = await confirmEntry(ctx.deps, ctx.actor, membershipId);
    if (!done.ok && done.reason !== 'doneAlready') return gone(ctx, done.reason);
    await ctx.toast(ctx.t.label(done.ok ? 'people-confirmed-toast' : 'done-already'));
    return done.ok ? showNext(ctx, done.schoolId, 'pending') : ctx.goHome();
  });
  onActorTap(chat, claimTap, async (ctx, membershipId) => {
    const found = await cardFor(ctx, membershipId);
    const claim = found && (await claimOf(found.scope, membershipId));
    if (!claim) return gone(ctx);
    const { schoolId, zone } = found.scope;
    return show(ctx, claimScreen(ctx.t, claim, { schoolId, zone, today: dayOf(ctx.now, zone) }));
  });
  onActorTap(chat, decideClaimTap, async (ctx, membershipId, answer) => {
    const done = await decideClaim(ctx.deps, ctx.actor, { membershipId, same: answer === 'same' });
    if (!done.ok) {
      if (done.reason === 'aboveYou' || done.reason === 'elsewhere')
        return ctx.alert(ctx.t.label(`people-link-${done.reason}`));
      if (done.reason === 'rowTaken') return ctx.alert(ctx.t.label('people-claim-taken'));
      if (done.reason !== 'doneAlready') return gone(ctx, done.reason);
    }
    await ctx.toast(
      ctx.t.label(
        !done.ok ? 'done-already' : answer === 'same' ? 'people-confirmed-toast' : 'people-claim-other-toast',
      ),
    );
    return done.ok ? showNext(ctx, done.schoolId, 'pending') : ctx.goHome();
  });
  onActorTap(chat, confirmAllTap, async (ctx, schoolId, shown) => {
    const done = await confirmAll(ctx.deps, ctx.actor, { schoolId, shown });
    if (!done.ok && done.reason !== 'changed') return gone(ctx, done.reason);
    await ctx.toast(
      done.ok
        ? ctx.t.label('people-confirmed-all-toast', { count: String(done.count) })
        : ctx.t.label('people-queue-changed'),
    );
    return showNext(ctx, schoolId, 'pending');
  });
  onActorTap(chat, refuseTap, async (ctx, membershipId) => {
    const found = await cardFor(ctx, membershipId);
    if (!found || found.card.member.status !== 'pending') return gone(ctx);
    const { scope, card } = found;
    return show(
      ctx,
      refuseScreen(ctx.t, {
        member: card.member,
        schoolId: scope.schoolId,
        alike: await lookAlike(scope, card.member),
      }),
    );
  });
  onActorTap(chat, refuseSureTap, async (ctx, membershipId) => {
    const done = await refuseEntry(ctx.deps, ctx.actor, membershipId);
    if (!done.ok && done.reason !== 'doneAlready') return gone(ctx, done.reason);
    await ctx.toast(ctx.t.label(done.ok ? 'people-refused-toast' : 'done-already'));
    return done.ok ? showNext(ctx, done.schoolId, 'pending') : ctx.goHome();
  });

  onActorTap(chat, approvalsTap, showApprovals);
  onActorTap(chat, approveTap, showApproval);
  onActorTap(chat, approveNowTap, async (ctx, membershipId, what) => {
    const done = await approveMentor(ctx.deps, ctx.actor, { membershipId, what });
    if (!done.ok) {
      if (done.reason !== 'notMentor') return gone(ctx, done.reason);
      await ctx.toast(ctx.t.label('people-not-mentor'));
      return ctx.goHome();
    }
    await ctx.toast(ctx.t.label(done.approved ? 'people-approved-toast' : 'people-held-toast'));
    return done.approved ? showNext(ctx, done.schoolId, 'approvals') : showApproval(ctx, membershipId);
  });
  onActorTap(chat, heldTap, async (ctx, membershipId) => {
    if (!(await cardFor(ctx, membershipId))) return gone(ctx);
    return startFlow(ctx, heldFlow, {
      subject: `member:${membershipId}`,
      field: 'day',
      answers: { membershipId },
      anew: true,
    });
  });

  onActorTap(chat, basesTap, async (ctx, schoolId) => {
    const scope = await keptSchool(ctx, schoolId);
    if (!scope) return;
    const papers = scope.may('erasePeople') ? (await papersOf(ctx.deps.pool, schoolId)).length : 0;
    await show(
      ctx,
      basesScreen(ctx.t, { id: schoolId, name: scope.name }, await peopleCounts(scope), papers),
    );
  });
  onActorTap(chat, baseTap, showBase);
  onActorTap(chat, rosterTap, (ctx, schoolId, page) => showBase(ctx, schoolId, 'roster', page));
  onActorTap(chat, requestMapTap, async (ctx, schoolId) => {
    const scope = await keptSchool(ctx, schoolId);
    if (scope) await show(ctx, requestMapScreen(ctx.t, schoolId, await requestMap(scope)));
  });
  onActorTap(chat, requestTopicTap, async (ctx, schoolId, index) => {
    const scope = await keptSchool(ctx, schoolId);
    if (!scope) return;
    const topic = (await requestMap(scope)).topics[index]?.topic;
    if (topic === undefined) return gone(ctx);
    await show(ctx, requestTopicScreen(ctx.t, schoolId, topic, await menteesAsking(scope, topic)));
  });

  onActorTap(chat, searchTap, async (ctx, schoolId) => {
    if (!(await keptSchool(ctx, schoolId))) return;
    await startFlow(ctx, searchFlow, {
      subject: `school:${schoolId}`,
      field: 'name',
      answers: { schoolId },
      anew: true,
    });
  });
  onActorTap(chat, addOnPaperTap, async (ctx, schoolId) => {
    if (!(await keptSchool(ctx, schoolId))) return;
    await startFlow(ctx, onPaperFlow, {
      subject: `school:${schoolId}`,
      field: 'role',
      answers: { schoolId },
      anew: true,
    });
  });
  onActorTap(chat, importTap, async (ctx, schoolId) => {
    if (!(await keptSchool(ctx, schoolId))) return;
    await startFlow(ctx, importFlow, {
      subject: `school:${schoolId}`,
      field: 'role',
      answers: { schoolId, good: [], bad: [] },
      anew: true,
    });
  });
  return chat;
}
