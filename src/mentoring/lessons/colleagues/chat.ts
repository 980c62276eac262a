import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { gone, onActorTap, onSubject } from '../../../platform/telegram/tap.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { scopeOfSubject } from '../../common/scope.ts';
import { findOpenLesson } from '../../openLessons/queries.ts';
import { memberById } from '../../people/queries.ts';
import { startColleagueLesson, startLesson } from '../sheet/flow-start.ts';
import { startColleague } from './flow.ts';
import { colleagueScope, findColleagueVisits, pairWith } from './queries.ts';
import { colleagueVisitsScreen } from './screens.ts';
import { chooseColleagueTap, colleagueTap, colleagueVisitsTap, observeOpenLessonTap } from './taps.ts';

/** A sheet of this colleague's lesson; when the colleague is the other side of a pair, a sheet of that pair. */
async function begin(ctx: ActorContext, membershipId: number): Promise<unknown> {
  const found = await scopeOfSubject(ctx.deps, ctx.actor, 'Membership', membershipId);
  const scope = found && colleagueScope(ctx.deps, ctx.actor, found.schoolId);
  const member = scope && (await memberById(scope, membershipId));
  if (!member || member.status !== 'active' || member.personId === ctx.actor.personId) return gone(ctx);
  if (member.role !== 'mentor' && member.role !== 'mentee') return gone(ctx);
  const pairId = await pairWith(scope, member.personId);
  return pairId === undefined
    ? startColleagueLesson(ctx, { teacherId: membershipId })
    : startLesson(ctx, pairId);
}

/** «Взаимопосещение» between colleagues. */
export function colleaguesChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onSubject(
    chat,
    colleagueVisitsTap,
    (ctx, schoolId) => findColleagueVisits(ctx.deps, ctx.actor, schoolId),
    (ctx, view, _schoolId, page) => colleagueVisitsScreen(ctx.t, view, page),
  );
  onSubject(
    chat,
    chooseColleagueTap,
    (ctx, schoolId) => colleagueScope(ctx.deps, ctx.actor, schoolId),
    (ctx, _found, schoolId) => startColleague(ctx, schoolId),
  );
  onActorTap(chat, colleagueTap, begin);
  onActorTap(chat, observeOpenLessonTap, async (ctx, openLessonId) => {
    const found = await findOpenLesson(ctx.deps, ctx.actor, openLessonId);
    const lesson = found?.lesson;
    if (!lesson?.visit || lesson.state === 'ahead' || lesson.state === 'cancelled') return gone(ctx);
    const { className, subject, topic, startsAt, zone, host } = lesson;
    return startColleagueLesson(ctx, {
      teacherId: host.membershipId,
      openLessonId,
      heldOn: dayOf(startsAt, zone),
      className,
      subject,
      topic,
    });
  });
  return chat;
}
