import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../../platform/telegram/context.ts';
import { show } from '../../platform/telegram/show.ts';
import { gone, onActorTap, showFound } from '../../platform/telegram/tap.ts';
import { refuse } from '../common/refuse.ts';
import { startOpenLesson } from './flow.ts';
import { startTakeaway } from './flow-takeaway.ts';
import { bookSeat, cancelOpenLesson, cancelSeat, type OpenLessonDone } from './operations.ts';
import { boardSchools, boardScope, findBoard, findOpenLesson, teachingSide } from './queries.ts';
import { maySayTakeaway } from './rules.ts';
import {
  boardScreen,
  cancelOpenLessonScreen,
  chooseBoardScreen,
  openLessonScreen,
  takeawaysScreen,
} from './screens.ts';
import {
  boardTap,
  bookTap,
  cancelOpenLessonSureTap,
  cancelOpenLessonTap,
  changeOpenLessonTap,
  newOpenLessonTap,
  openLessonsTap,
  openLessonTap,
  takeawaysTap,
  takeawayTap,
  unbookTap,
} from './taps.ts';

async function showBoard(
  ctx: ActorContext,
  schoolId: number,
  when: 'ahead' | 'past' = 'ahead',
  page = 0,
): Promise<unknown> {
  return showFound(ctx, await findBoard(ctx.deps, ctx.actor, { schoolId, when, page }), (board) =>
    boardScreen(ctx.t, board),
  );
}

async function showLesson(ctx: ActorContext, openLessonId: number): Promise<unknown> {
  return showFound(ctx, await findOpenLesson(ctx.deps, ctx.actor, openLessonId), (found) =>
    openLessonScreen(ctx.t, found),
  );
}

/** The lesson as it is after an act, and a word about the act. */
async function said(
  ctx: ActorContext,
  openLessonId: number,
  done: OpenLessonDone,
  word: 'booked' | 'unbooked' | 'cancelled',
): Promise<unknown> {
  if (done.ok) await ctx.toast(ctx.t.label(`open-lessons-toast-${word}`));
  else if (done.reason === 'notFound') return gone(ctx);
  else await refuse(ctx, 'open-lessons', done.reason);
  return showLesson(ctx, openLessonId);
}

/** The host's lesson that is still ahead, or the lesson as it is with a word why nothing can be changed. */
async function hosted(
  ctx: ActorContext,
  openLessonId: number,
  go: (lesson: NonNullable<Awaited<ReturnType<typeof findOpenLesson>>>['lesson']) => Promise<unknown>,
): Promise<unknown> {
  const found = await findOpenLesson(ctx.deps, ctx.actor, openLessonId);
  if (!found?.lesson.mine) return gone(ctx);
  if (found.lesson.state === 'ahead') return go(found.lesson);
  const reason = found.lesson.state === 'cancelled' ? 'cancelled' : 'begun';
  await refuse(ctx, 'open-lessons', reason);
  return showLesson(ctx, openLessonId);
}

/** The board of open lessons. */
export function openLessonsChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onActorTap(chat, openLessonsTap, async (ctx) => {
    const [first, ...others] = boardSchools(ctx.actor);
    if (!first) return gone(ctx);
    if (others.length === 0) return showBoard(ctx, first.schoolId);
    return show(ctx, chooseBoardScreen(ctx.t, [first, ...others]));
  });
  onActorTap(chat, boardTap, showBoard);
  onActorTap(chat, openLessonTap, showLesson);
  onActorTap(chat, newOpenLessonTap, async (ctx, schoolId) => {
    const scope = boardScope(ctx.deps, ctx.actor, schoolId);
    return scope && teachingSide(scope) ? startOpenLesson(ctx, { schoolId }) : gone(ctx);
  });
  onActorTap(chat, bookTap, async (ctx, id) =>
    said(ctx, id, await bookSeat(ctx.deps, ctx.actor, id), 'booked'),
  );
  onActorTap(chat, unbookTap, async (ctx, id) =>
    said(ctx, id, await cancelSeat(ctx.deps, ctx.actor, id), 'unbooked'),
  );
  onActorTap(chat, changeOpenLessonTap, (ctx, id, what) =>
    hosted(ctx, id, ({ schoolId }) =>
      startOpenLesson(ctx, { schoolId, openLessonId: id, field: what === 'time' ? 'day' : 'place' }),
    ),
  );
  onActorTap(chat, cancelOpenLessonTap, (ctx, id) =>
    hosted(ctx, id, (lesson) => show(ctx, cancelOpenLessonScreen(ctx.t, lesson))),
  );
  onActorTap(chat, cancelOpenLessonSureTap, async (ctx, id) =>
    said(ctx, id, await cancelOpenLesson(ctx.deps, ctx.actor, id), 'cancelled'),
  );
  onActorTap(chat, takeawaysTap, async (ctx, id, page) => {
    const found = await findOpenLesson(ctx.deps, ctx.actor, id);
    return found?.lesson.mine ? show(ctx, takeawaysScreen(ctx.t, found.lesson, page)) : gone(ctx);
  });
  onActorTap(chat, takeawayTap, async (ctx, id) => {
    const found = await findOpenLesson(ctx.deps, ctx.actor, id);
    if (!found?.lesson.visit) return gone(ctx);
    const { lesson } = found;
    if (maySayTakeaway(lesson, lesson.now)) return startTakeaway(ctx, id);
    const reason = lesson.state === 'past' ? 'late' : lesson.state === 'cancelled' ? 'cancelled' : 'early';
    await refuse(ctx, 'open-lessons', reason);
    return showLesson(ctx, id);
  });
  return chat;
}
