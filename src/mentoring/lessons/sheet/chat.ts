import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import type { Screen } from '../../../platform/telegram/screen.ts';
import { show, showNew } from '../../../platform/telegram/show.ts';
import { gone, onActorTap } from '../../../platform/telegram/tap.ts';
import { auditLook } from '../../common/audit.ts';
import { sightOfPair } from '../../common/sight.ts';
import { findPair } from '../../pairing/queries.ts';
import { startSheetReply } from './flow-reply.ts';
import { startShare } from './flow-share.ts';
import { beginAnew, continueLesson, startAnyLesson, startLesson, startLessonEdit } from './flow-start.ts';
import { dropObservation } from './operations.ts';
import { answerVisit, openSheet, seeObservation } from './operations-reply.ts';
import { observationSheet, observationsOfPair, type SheetView } from './queries.ts';
import { dropScreen, partScreen, sheetScreen, voiceScreen } from './screens.ts';
import { lessonsScreen } from './screens-list.ts';
import * as taps from './taps.ts';

async function showLessons(ctx: ActorContext, pairId: number, page = 0): Promise<unknown> {
  const view = await findPair(ctx.deps, ctx.actor, pairId);
  if (!view || sightOfPair(view, 'lessonSheet') === 'none') return gone(ctx);
  return show(ctx, lessonsScreen(ctx.t, view, await observationsOfPair(view), page));
}

/** Draws something of a sheet; its teacher has read it then. */
async function showSheet(
  ctx: ActorContext,
  observationId: number,
  draw: (sheet: SheetView) => Screen = (sheet) => sheetScreen(ctx.t, sheet),
): Promise<unknown> {
  const sheet = await observationSheet(ctx.deps, ctx.actor, observationId);
  if (!sheet) return gone(ctx);
  await seeObservation(ctx.deps, sheet);
  if (sheet.as === 'curator' && sheet.body)
    await auditLook(ctx.deps.db, sheet.scope, ctx.now, 'read.lesson', {
      model: 'Observation',
      ids: [sheet.id],
    });
  return show(ctx, draw(sheet));
}

/** The taps of observed lessons. */
export function lessonsChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onActorTap(chat, taps.startLessonTap, startAnyLesson);
  onActorTap(chat, taps.newLessonTap, (ctx, pairId) => startLesson(ctx, pairId));
  onActorTap(chat, taps.newLessonOnTap, startLesson);
  onActorTap(chat, taps.continueLessonTap, continueLesson);
  onActorTap(chat, taps.anewLessonTap, beginAnew);

  onActorTap(chat, taps.lessonsTap, showLessons);
  onActorTap(chat, taps.lessonTap, (ctx, id) => showSheet(ctx, id));
  onActorTap(chat, taps.lessonPartTap, (ctx, id, part, page) =>
    showSheet(ctx, id, (sheet) => partScreen(ctx.t, sheet, part, page)),
  );
  onActorTap(chat, taps.editLessonTap, (ctx, id) => startLessonEdit(ctx, id, false));
  onActorTap(chat, taps.correctLessonTap, (ctx, id) => startLessonEdit(ctx, id, true));
  onActorTap(chat, taps.shareLessonTap, startShare);
  onActorTap(chat, taps.dropLessonTap, (ctx, id) =>
    showSheet(ctx, id, (sheet) =>
      sheet.as === 'observer' && sheet.sharedAt === null
        ? dropScreen(ctx.t, sheet)
        : sheetScreen(ctx.t, sheet),
    ),
  );
  onActorTap(chat, taps.dropLessonSureTap, async (ctx, id) => {
    const done = await dropObservation(ctx.deps, ctx.actor, id);
    if (done.ok) {
      await ctx.toast(ctx.t.label('observations-dropped'));
      return done.pairId === null ? ctx.goHome() : showLessons(ctx, done.pairId);
    }
    if (done.reason !== 'shared') return gone(ctx);
    await ctx.toast(ctx.t.label('observations-refused-shared'));
    return showSheet(ctx, id);
  });
  onActorTap(chat, taps.voicesTap, async (ctx, id) => {
    const sheet = await observationSheet(ctx.deps, ctx.actor, id);
    if (!sheet || sheet.voices.length === 0) return gone(ctx);
    for (const [i, voice] of sheet.voices.entries())
      await showNew(ctx, voiceScreen(ctx.t, sheet, voice, i === sheet.voices.length - 1));
  });

  onActorTap(chat, taps.reflectTap, (ctx, id) => startSheetReply(ctx, 'reflection', id));
  onActorTap(chat, taps.disagreeTap, (ctx, id) => startSheetReply(ctx, 'disagreement', id));
  onActorTap(chat, taps.visitTap, async (ctx, id, answer) => {
    const done = await answerVisit(ctx.deps, ctx.actor, { observationId: id, held: answer === 'held' });
    if (!done.ok && done.reason !== 'shared') return gone(ctx);
    await ctx.toast(ctx.t.label(done.ok ? `observations-visit-${answer}-done` : 'done-already'));
    return showSheet(ctx, id);
  });
  onActorTap(chat, taps.openSheetTap, async (ctx, id, what) => {
    const done = await openSheet(ctx.deps, ctx.actor, { observationId: id, open: what === 'open' });
    if (!done.ok)
      return done.reason === 'termOver' ? ctx.alert(ctx.t.label('observations-refused-termOver')) : gone(ctx);
    await ctx.toast(ctx.t.label(what === 'open' ? 'observations-opened-done' : 'observations-closed-done'));
    return showSheet(ctx, id);
  });
  return chat;
}
